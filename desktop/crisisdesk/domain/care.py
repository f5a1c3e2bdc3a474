"""What a learner does to a question besides answering it, and how it stood before: all of it can be taken back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import NamedTuple, NewType

from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.collection import CollectionId
from crisisdesk.domain.edit import Edit
from crisisdesk.domain.question import QuestionId
from crisisdesk.domain.review import LearnerId, Memory, QuizId, ReviewId
from crisisdesk.domain.session import QuizSession

DeedId = NewType("DeedId", str)


class Act(Enum):
    """The deeds."""

    BURY = "bury"
    """Not today."""
    SUSPEND = "suspend"
    """Not until it is released."""
    RELEASE = "release"
    """Neither buried nor suspended any more."""
    FLAG = "flag"
    """Never again, because it is no good."""
    UNFLAG = "unflag"
    RESET = "reset"
    """As if it had never been answered; the log stays."""
    SET_DUE = "set due"
    """It comes back on a day that the learner names."""
    RESCHEDULE = "reschedule"
    """It comes back when the schedule has it, whatever was set before."""
    WRITE = "write"
    """It was written by hand, for everybody."""
    EDIT = "edit"
    """It is put into other words, for everybody."""
    DELETE = "delete"
    """It is gone for everybody."""
    RESTORE = "restore"
    DELETE_ARTICLE = "delete article"
    DELETE_COLLECTION = "delete collection"
    TAKE_IN = "take in"
    """Articles and questions came in a pack."""


LONGEST_HOLD_DAYS = 2
"""How far ahead the end of a hold may lie that has one: it ends tomorrow, and a flight west may put that a day further. One
that ends later was made while the clock was wrong."""


class Hold(NamedTuple):
    """A question that is not brought up by itself until a day, or at all."""

    question: QuestionId
    until: date | None = None
    """The first day on which it comes again; None for a suspended one."""
    review: ReviewId | None = None
    """The answer to a sibling that led to it; None where the learner did it."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How a question stands with a learner, as far as deeds change it."""

    memory: Memory
    hold: Hold | None = None
    flagged: bool = False
    deleted: bool = False
    edit: Edit | None = None
    """How it was put into other words, where it was."""
    deleted_at: datetime | None = None
    """When it was, by which one deletion is told from another."""


@dataclass(frozen=True, slots=True)
class Brought:
    """What came with a pack and was not there before; () and None throughout where all was."""

    articles: tuple[ArticleId, ...] = ()
    questions: tuple[QuestionId, ...] = ()
    """Of articles that were there."""
    reworded: tuple[tuple[QuestionId, Edit], ...] = ()
    """Questions that were put into other words, and those words."""
    collection: CollectionId | None = None
    """What the articles were put into."""
    made: bool = False
    """Whether that collection came with it too."""
    collected: tuple[ArticleId, ...] = ()
    """What was put into it."""


@dataclass(frozen=True, slots=True)
class Deed:
    """One of them, with what it takes to undo it."""

    id: DeedId
    learner: LearnerId
    act: Act
    at: datetime
    question: QuestionId | None = None
    collection: CollectionId | None = None
    before: Standing | None = None
    session: QuizSession | None = None
    """The quiz in which it was done, as it stood before."""
    brought: Brought | None = None
    """What came in, where something did."""
    left: Standing | None = None
    """How the question stood after it."""
    after: Memory | None = None
    """The memory that it left behind, where it set the day of a question."""
    articles: tuple[ArticleId, ...] = ()
    """What was deleted at once."""
    quiz: QuizId | None = None
    """The one under way when it was done."""
    given: int = 0
    """How many of its answers were given by then."""

    def is_before(self, under_way: QuizSession) -> bool:
        """Whether the quiz under way now, or its last answer, came after it; whatever the clock says, as long as it is not at
        its end."""
        if self.quiz is None and not under_way.is_open:
            return self.at < under_way.started
        return self.quiz != under_way.id or self.given < len(under_way.results)


def due_by_hand(deeds: Iterable[Deed], memories: Iterable[Memory]) -> Mapping[QuestionId, datetime]:
    """When those of these questions come back whose day the learner set and that were not answered since. `deeds` has those
    that say when a question comes back, in order."""
    last = {each.question: each.after for each in deeds}
    found: dict[QuestionId, datetime] = {}
    for memory in memories:
        left = last.get(memory.question)
        # An answer, a reset or what was undone would show in either of them.
        same = left is not None and (left.reviews, left.last_review) == (memory.reviews, memory.last_review)
        if same and left is not None and left.due is not None:
            found[memory.question] = left.due
    return found
