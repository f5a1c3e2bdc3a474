"""What is held, put into words and charts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from crisisdesk.domain.session import Plan, PlanKind
from crisisdesk.ui.progress import charts
from crisisdesk.ui.words import counted, number_words, share_words
from crisisdesk.ui.workroom import Notice

if TYPE_CHECKING:
    from crisisdesk.domain.article import ArticleId
    from crisisdesk.domain.progress import ProgressNumbers, Tally
    from crisisdesk.ui.pictures.data import Chart
    from crisisdesk.ui.workroom import Desk, Workroom


@dataclass(frozen=True, slots=True)
class Shown:
    """The screen."""

    tiles: tuple[tuple[str, str], ...]
    """Number and words."""
    charts: tuple[tuple[str, Chart], ...]
    """Each with the name that the screen knows it by, in order."""


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
        learner = self._workroom.learner.id

        def read(desk: Desk) -> tuple[ProgressNumbers, dict[ArticleId, str]]:
            numbers = desk.study.progress(learner, forecast_days=charts.AHEAD)
            return numbers, {each.id: each.title for each in desk.library.articles()}

        self._workroom.ask(read, self._show)

    def begin_quick(self) -> None:
        """A quick quiz, where there is nothing to show yet."""
        self._workroom.quiz_wanted.emit(Plan(PlanKind.QUICK))

    def tell_saved(self, name: str) -> None:
        """A picture is on disk."""
        self._workroom.noticed.emit(Notice(self.tr("The picture was saved as {name}.").format(name=name)))

    def tell_failed(self, why: str) -> None:
        """A picture is not."""
        self._workroom.noticed.emit(Notice(why, bad=True))

    def _show(self, read: tuple[ProgressNumbers, dict[ArticleId, str]]) -> None:
        numbers, titles = read
        if not numbers.answered:
            self.emptied.emit()
            return
        self.counted.emit(Shown(self._tiles(numbers), tuple(self._charts(numbers, titles))))

    def _charts(self, numbers: ProgressNumbers, titles: dict[ArticleId, str]) -> list[tuple[str, Chart]]:
        today = numbers.forecast[0].day if numbers.forecast else date.today()  # noqa: DTZ011 - the learner's own is not known
        made: list[tuple[str, Chart]] = [
            ("year", charts.year(numbers.days, today=today)),
            ("coming", charts.coming(numbers.forecast)),
            ("kinds", charts.kinds(numbers)),
        ]
        if numbers.by_confidence:
            made.append(("calibration", charts.calibration(numbers.by_confidence)))
        made.append(("articles", self._by_article(numbers, titles)))
        return made

    def _by_article(self, numbers: ProgressNumbers, titles: dict[ArticleId, str]) -> Chart:
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
