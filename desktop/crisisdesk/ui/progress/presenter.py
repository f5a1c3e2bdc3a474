"""What is held, put into words and charts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from crisisdesk.domain.session import Plan, PlanKind
from crisisdesk.ui.progress import charts
from crisisdesk.ui.words import counted, number_words, share_words
from crisisdesk.ui.workroom import Notice

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from crisisdesk.domain.article import ArticleId
    from crisisdesk.domain.progress import ProgressNumbers, Tally
    from crisisdesk.services.ports import Confusion
    from crisisdesk.ui.pictures.data import Chart
    from crisisdesk.ui.workroom import Desk, Workroom


@dataclass(frozen=True, slots=True)
class Shown:
    """The screen."""

    tiles: tuple[tuple[str, str], ...]
    """Number and words."""
    charts: tuple[tuple[str, Chart], ...]
    """Each with the name that the screen knows it by, in order."""


class _Read(NamedTuple):
    numbers: ProgressNumbers
    titles: Mapping[ArticleId, str]
    confusions: tuple[Confusion, ...]
    wish: float


class ProgressPresenter(QObject):
    """Reads the numbers."""

    counted = Signal(object)
    """Shown."""
    emptied = Signal()

    def __init__(self, workroom: Workroom, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workroom = workroom

    def refresh(self) -> None:
        """Read them anew."""
        if not self._workroom.is_open:
            return
        learner = self._workroom.learner

        def read(desk: Desk) -> Shown | None:
            numbers = desk.study.progress(learner.id, forecast_days=charts.AHEAD)
            titles = desk.library.titles()
            found = _Read(numbers, titles, desk.study.confusions(learner.id), learner.retention)
            # Here and not on the window's thread: a year of days in words takes longer than a frame.
            return Shown(self._tiles(numbers), tuple(self._charts(found))) if numbers.answered else None

        self._workroom.ask(read, self._show)

    def begin_quick(self) -> None:
        """A quick quiz, where there is nothing to show yet."""
        self._workroom.quiz_wanted.emit(Plan(PlanKind.QUICK))

    def practise(self, key: str) -> None:
        """A quiz on two answers that are taken for each other."""
        answer, _, given = key.partition("\n")
        self._workroom.quiz_wanted.emit(Plan(PlanKind.PAIR, pair=(answer, given)))

    def tell_saved(self, name: str) -> None:
        """A picture is on disk."""
        self._workroom.noticed.emit(Notice(self.tr("The picture was saved as {name}.").format(name=name)))

    def tell_failed(self, why: str) -> None:
        """A picture is not."""
        self._workroom.noticed.emit(Notice(why, bad=True))

    def _show(self, shown: Shown | None) -> None:
        if shown is None:
            self.emptied.emit()
        else:
            self.counted.emit(shown)

    def _charts(self, read: _Read) -> Iterator[tuple[str, Chart]]:
        numbers = read.numbers
        yield "year", charts.year(numbers.days, today=numbers.forecast[0].day)
        if any(held.answered for _, held in numbers.retention_by_week):
            yield (
                "retention",
                charts.retention(numbers.retention_by_week, wish=read.wish, young=numbers.young, mature=numbers.mature),
            )
        yield "coming", charts.coming(numbers.forecast)
        yield "kinds", charts.kinds(numbers)
        # Where things are matched, the key is all pairs: that is nobody.
        people = {name: held for name, held in numbers.by_person if "; " not in name and "\t" not in name}
        if people:
            yield "people", charts.mastery(self.tr("By person"), self.tr("Person"), people)
        if numbers.by_place:
            yield "places", charts.mastery(self.tr("By place"), self.tr("Place"), dict(numbers.by_place))
        if numbers.calibration is not None:
            yield "calibration", charts.calibration(numbers.calibration)
        if read.confusions:
            yield "confusions", charts.confusions(read.confusions)
        yield "articles", self._by_article(numbers, read.titles)

    def _by_article(self, numbers: ProgressNumbers, titles: Mapping[ArticleId, str]) -> Chart:
        gone = self.tr("Articles no longer in the library")
        sums: dict[str, Tally] = {}
        for key, tally in numbers.by_article:
            name = titles.get(key, gone) or self.tr("Untitled")
            before = sums.get(name)
            sums[name] = tally if before is None else before.__class__(*map(sum, zip(before, tally, strict=True)))
        return charts.mastery(self.tr("By article"), self.tr("Article"), sums)

    def _tiles(self, numbers: ProgressNumbers) -> tuple[tuple[str, str], ...]:
        minutes = round(numbers.minutes)
        streak = numbers.streak
        return (
            (number_words(numbers.answered), counted(self.tr("answer(s)", "", numbers.answered), numbers.answered)),
            (share_words(numbers.right / numbers.answered), self.tr("right")),
            (share_words(numbers.retention), self.tr("still known after days")),
            (number_words(numbers.questions), self.tr("different questions")),
            (number_words(streak), counted(self.tr("day(s) in a row", "", streak), streak)),
            (number_words(minutes), counted(self.tr("minute(s)", "", minutes), minutes)),
        )
