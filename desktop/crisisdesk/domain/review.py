"""What is remembered of a learner's answers: one memory a question, and a log that is only added to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, IntEnum
from typing import NewType

from crisisdesk.domain.answer import Confidence
from crisisdesk.domain.question import QuestionId

LearnerId = NewType("LearnerId", str)
ReviewId = NewType("ReviewId", str)
QuizId = NewType("QuizId", str)


class Rating(IntEnum):
    """How well it was recalled, in the words of FSRS."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


class Phase(Enum):
    """Where a question stands for a learner."""

    NEW = "new"
    LEARNING = "learning"
    REVIEW = "review"
    RELEARNING = "relearning"


@dataclass(frozen=True, slots=True)
class Memory:
    """What FSRS knows of one question for one learner. Times are UTC; stability in days; difficulty 1 to 10."""

    question: QuestionId
    phase: Phase = Phase.NEW
    step: int | None = None
    stability: float | None = None
    difficulty: float | None = None
    due: datetime | None = None
    """None while new."""
    last_review: datetime | None = None
    reviews: int = 0
    lapses: int = 0
    level: int = 0
    """How hard a form it has grown to, see `domain.forms`."""


@dataclass(frozen=True, slots=True)
class Review:
    """One answer, as kept for ever. `before` is the memory that undo puts back."""

    id: ReviewId
    learner: LearnerId
    question: QuestionId
    at: datetime
    """UTC."""
    day: date
    """The learner's own day, which begins at their hour of rollover."""
    rating: Rating
    right: bool
    given: str
    typed: bool
    """Whether it was typed and is not known to mean another: of such `given` is the whole name, as if it had been chosen."""
    seconds: float
    before: Memory
    after: Memory
    quiz: QuizId | None = None
    confidence: Confidence | None = None


@dataclass(frozen=True, slots=True)
class Learner:
    """One person who studies on this machine."""

    id: LearnerId
    name: str
    colour: str
    """As #RRGGBB."""
    created: datetime
    retention: float = 0.9
    """Wished-for chance of recall when a question comes back, 0.70 to 0.97."""
    new_per_day: int = 20
    rollover_hour: int = 4
    zone: str = ""
    """IANA name, "" for the machine's own."""
    reviews_per_day: int = 200
    """How many questions come back on one day at most; the rest waits for the next."""
    steps: tuple[int, ...] = (10,)
    """Minutes after which what is being learnt comes back, one after the other."""
    exam: date | None = None
    """The day on which all is to be fresh."""
    parameters: tuple[float, ...] = ()
    """What FSRS learnt of this learner; () for its own."""
    harder: bool = True
    """Whether forms grow with mastery."""
    pin: str = ""
    """What is kept of a PIN, see `pin`; "" for none."""
    exam_days: int = 7
    """Over how many days before the exam all comes back."""
