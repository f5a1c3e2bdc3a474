"""What the first screen says, and what its buttons do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.session import Plan, PlanKind
from crisisdesk.ui.words import counted, day_words, joined, questions_words, source_words

if TYPE_CHECKING:
    from crisisdesk.services.study import TodayCounts
    from crisisdesk.ui.intake import Intake, Under
    from crisisdesk.ui.workroom import Workroom


MANY = 30
"""Questions due from which it is said that they need not all be done at once."""


class Step(Enum):
    """What the large button does."""

    RESUME = "resume"
    DUE = "due"
    MISSED = "missed"
    QUICK = "quick"


@dataclass(frozen=True, slots=True)
class ArticleLine:
    """One of the newest articles."""

    key: str
    title: str
    about: str
    count: str


@dataclass(frozen=True, slots=True)
class Shown:
    """All that the screen says."""

    headline: str
    text: str
    button: str
    quick: bool
    """Whether a quick quiz is offered beside the large button."""
    missed_button: bool
    due: int
    missed: int
    answered: int
    streak: int
    streak_words: str
    articles: tuple[ArticleLine, ...]


class TodayPresenter(QObject):
    """Asks for the counts and turns them into words."""

    counted = Signal(object)
    """Shown."""
    emptied = Signal()
    """There is no article yet."""
    reading_began = Signal(str)
    """The first article is being read; its name."""

    def __init__(self, workroom: Workroom, intake: Intake, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workroom, self._intake = workroom, intake
        self._step = Step.QUICK
        self._awaited = False
        workroom.counted.connect(self._take)
        intake.moved.connect(self._tell_reading)

    def refresh(self) -> None:
        """Read the counts anew."""
        if self._workroom.is_open:
            self._awaited = True
            self._workroom.count()

    def begin(self) -> None:
        """What the large button does."""
        self._workroom.quiz_wanted.emit(_PLANS[self._step])

    def begin_quick(self) -> None:
        """Ten questions, whatever is due."""
        self._workroom.quiz_wanted.emit(Plan(PlanKind.QUICK))

    def begin_missed(self) -> None:
        """Through the missed ones."""
        self._workroom.quiz_wanted.emit(Plan(PlanKind.MISSED))

    def open_article(self, key: str) -> None:
        """Read one of the newest."""
        self._workroom.article_wanted.emit(ArticleId(key), -1)

    def open_plan(self) -> None:
        """Where other sessions are put together."""
        self._workroom.screen_wanted.emit("plan")

    def open_library(self) -> None:
        """Where articles are added."""
        self._workroom.screen_wanted.emit("library")

    def _tell_reading(self, under: Under) -> None:
        self.reading_began.emit(under.name)

    def _take(self, counts: TodayCounts) -> None:
        # Others have them counted too, while this screen is not to be seen.
        if self._awaited:
            self._awaited = False
            self._show(counts)

    def _show(self, counts: TodayCounts) -> None:
        if not counts.newest:
            self._tell_empty()
            return
        self._step = _step(counts)
        headline, text, button = self._words(counts)
        self.counted.emit(
            Shown(
                headline=headline,
                text=text,
                button=button,
                quick=self._step is not Step.QUICK,
                missed_button=counts.missed_today > 0 and self._step is not Step.MISSED,
                due=counts.due,
                missed=counts.missed,
                answered=counts.answered_today,
                streak=counts.streak,
                streak_words=counted(self.tr("day(s) in a row", "", counts.streak), counts.streak),
                articles=tuple(
                    ArticleLine(
                        each.id,
                        each.title or self.tr("Untitled"),
                        joined(source_words(each.outlet, each.publisher), day_words(each.published)),
                        questions_words(each.questions),
                    )
                    for each in counts.newest
                ),
            )
        )

    def _tell_empty(self) -> None:
        if self._intake.under is not None:
            self.reading_began.emit(self._intake.under.name)
        else:
            self.emptied.emit()

    def _words(self, counts: TodayCounts) -> tuple[str, str, str]:
        if self._step is Step.RESUME:
            return (
                self.tr("Your quiz is waiting"),
                self.tr("It was left half-way. Every answer is kept."),
                self.tr("Go on with the quiz"),
            )
        if self._step is Step.DUE:
            due = counted(self.tr("%Ln question(s) due", "", counts.due), counts.due)
            few = self.tr("These are about to slip your mind. A few minutes put them right.")
            many = self.tr("These are about to slip your mind. Ten at a time are enough; what is left waits for you.")
            text = many if counts.due > MANY else few
            if counts.waiting:
                more = counted(
                    self.tr("%Ln more question(s) wait for the next days.", "", counts.waiting), counts.waiting
                )
                text = f"{text} {more}"
            return due, text, self.tr("Start")
        if self._step is Step.MISSED:
            missed = counted(self.tr("%Ln question(s) to put right", "", counts.missed_today), counts.missed_today)
            return missed, self.tr("Nothing else is due. Go through what you missed."), self.tr("Review the missed")
        if counts.new:
            new = self.tr("Nothing is due. New questions from your articles are ready.")
            return self.tr("Ready for a quiz"), new, self.tr("Start a quick quiz")
        done = self.tr("Nothing is due, and today's new questions are done. You may practise as much as you like.")
        return self.tr("All done for today"), done, self.tr("Start a quick quiz")


def _step(counts: TodayCounts) -> Step:
    if counts.resumable is not None:
        return Step.RESUME
    if counts.due:
        return Step.DUE
    return Step.MISSED if counts.missed_today else Step.QUICK


_PLANS: dict[Step, Plan | None] = {
    Step.RESUME: None,
    Step.DUE: Plan(PlanKind.DUE),
    Step.MISSED: Plan(PlanKind.MISSED),
    Step.QUICK: Plan(PlanKind.QUICK),
}
