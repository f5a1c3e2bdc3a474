"""What is held, put into words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from crisisdesk.domain.session import Plan, PlanKind
from crisisdesk.ui.words import counted, kind_words, share_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from crisisdesk.domain.article import ArticleId
    from crisisdesk.domain.progress import DayDue, ProgressNumbers, Tally
    from crisisdesk.ui.workroom import Desk, Workroom


@dataclass(frozen=True, slots=True)
class Bar:
    """One line of a table: words, a number in words, and how long its bar is, 0 to 1."""

    name: str
    said: str
    share: float


@dataclass(frozen=True, slots=True)
class Shown:
    """The screen."""

    tiles: tuple[tuple[str, str], ...]
    """Number and words."""
    kinds: tuple[Bar, ...]
    articles: tuple[Bar, ...]
    coming: tuple[Bar, ...]


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
            return desk.study.progress(learner), {each.id: each.title for each in desk.library.articles()}

        self._workroom.ask(read, self._show)

    def begin_quick(self) -> None:
        """A quick quiz, where there is nothing to show yet."""
        self._workroom.quiz_wanted.emit(Plan(PlanKind.QUICK))

    def _show(self, read: tuple[ProgressNumbers, dict[ArticleId, str]]) -> None:
        numbers, titles = read
        if not numbers.answered:
            self.emptied.emit()
            return
        gone = self.tr("Articles no longer in the library")
        self.counted.emit(
            Shown(
                tiles=self._tiles(numbers),
                kinds=self._tallies(_by_words(numbers)),
                articles=self._tallies(
                    (titles.get(key, gone) or self.tr("Untitled"), t) for key, t in numbers.by_article
                ),
                coming=self._coming(numbers.forecast),
            )
        )

    def _tiles(self, numbers: ProgressNumbers) -> tuple[tuple[str, str], ...]:
        minutes = round(numbers.minutes)
        return (
            (str(numbers.answered), counted(self.tr("answer(s)", "", numbers.answered), numbers.answered)),
            (share_words(numbers.right / numbers.answered), self.tr("right")),
            (share_words(numbers.retention), self.tr("still known after days")),
            (str(numbers.questions), self.tr("different questions")),
            (str(numbers.streak), counted(self.tr("day(s) in a row", "", numbers.streak), numbers.streak)),
            (str(minutes), counted(self.tr("minute(s)", "", minutes), minutes)),
        )

    def _tallies(self, tallies: Iterable[tuple[str, Tally]]) -> tuple[Bar, ...]:
        said = self.tr("{right} of {answered} right")
        return tuple(
            Bar(name, said.format(right=tally.right, answered=tally.answered), tally.share or 0.0)
            for name, tally in tallies
        )

    def _coming(self, forecast: tuple[DayDue, ...]) -> tuple[Bar, ...]:
        most = max((each.due for each in forecast), default=0) or 1
        names = [self._day(number, each) for number, each in enumerate(forecast)]
        return tuple(Bar(name, str(each.due), each.due / most) for name, each in zip(names, forecast, strict=True))

    def _day(self, number: int, each: DayDue) -> str:
        if number < 2:
            return (self.tr("Today"), self.tr("Tomorrow"))[number]
        return QLocale().dayName(each.day.isoweekday())


def _by_words(numbers: ProgressNumbers) -> list[tuple[str, Tally]]:
    """Kinds that share their words are one to the reader."""
    sums: dict[str, Tally] = {}
    for kind, tally in numbers.by_kind:
        words = kind_words(kind)
        before = sums.get(words)
        sums[words] = (
            tally
            if before is None
            else before._replace(answered=before.answered + tally.answered, right=before.right + tally.right)
        )
    return list(sums.items())
