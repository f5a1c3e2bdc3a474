"""What a learner has done and holds: pure sums over the log of answers. The order of the log does not matter."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from math import fsum
from typing import NamedTuple, TypeVar

from crisisdesk.domain.answer import Confidence
from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.question import Kind, QuestionId
from crisisdesk.domain.review import Phase

RETENTION_DAYS = 30
"""How far back retention looks, counting today."""


class Answered(NamedTuple):
    """One answer of the log, in brief."""

    question: QuestionId
    article: ArticleId
    kind: Kind
    at: datetime
    day: date
    right: bool
    seconds: float
    phase: Phase
    """Of the memory before the answer."""
    confidence: Confidence | None = None


class Tally(NamedTuple):
    """Answers and how many of them were right."""

    answered: int = 0
    right: int = 0

    @property
    def share(self) -> float | None:
        """Right ones of all, 0 to 1; None where nothing was answered."""
        return self.right / self.answered if self.answered else None


class DayTally(NamedTuple):
    """What was answered on one learner-day."""

    day: date
    answered: int
    right: int
    seconds: float


class DayDue(NamedTuple):
    """How many questions come back on one learner-day; today's hold all that is overdue."""

    day: date
    due: int


@dataclass(frozen=True, slots=True)
class ProgressNumbers:
    """All that the progress screen draws."""

    answered: int
    right: int
    questions: int
    """Different questions answered."""
    retention: float | None
    """Of the answers to learnt questions in the last 30 days, the share that was right; None without any."""
    streak: int
    """Days in a row with an answer, up to today or yesterday."""
    longest_streak: int
    minutes: float
    days: tuple[DayTally, ...]
    """Those with an answer, oldest first."""
    by_kind: tuple[tuple[Kind, Tally], ...]
    """Most answered first."""
    by_article: tuple[tuple[ArticleId, Tally], ...]
    """Most answered first."""
    by_confidence: tuple[tuple[Confidence, Tally], ...]
    """From guess to sure, those that were used."""
    forecast: tuple[DayDue, ...]
    """Today and the days after it."""
