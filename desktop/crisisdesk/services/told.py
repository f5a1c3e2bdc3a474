"""What studying tells: the first screen's counts, what is asked, what came of an answer, what was missed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import NamedTuple

from crisisdesk.domain.answer import Verdict
from crisisdesk.domain.article import ArticleId, Source
from crisisdesk.domain.care import Act
from crisisdesk.domain.changes import Changes
from crisisdesk.domain.question import Kind, Question
from crisisdesk.domain.review import QuizId, Rating, Review
from crisisdesk.domain.session import QuizSession, Result
from crisisdesk.services.passages import Passage
from crisisdesk.services.ports import Shelved


@dataclass(frozen=True, slots=True)
class TodayCounts:
    """What the first screen says."""

    due: int
    """All that is asked today of what is due: within the day's limit, and of questions that ask the same one."""
    missed: int
    missed_today: int
    """Those of them that are not held back until tomorrow, of questions that ask the same one."""
    new: int
    """Never answered ones that may still come today: within the learner's `new_per_day`."""
    answered_today: int
    streak: int
    newest: tuple[Shelved, ...]
    """At most five articles."""
    resumable: QuizId | None
    """A quiz that was left half-way."""
    waiting: int = 0
    """Due ones that come on the next days: beyond the day's limit, beside one that asks the same, or put off."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The question on the screen. Once it is answered (session.phase REVEALED) it is still the one asked."""

    question: Question
    """Its choices are those to be shown this time."""
    typed: bool
    number: int
    of: int
    source: Source
    published: date | None
    title: str
    again: bool
    proof: Passage
    """What proves its answer; for after it."""
    recall: bool = False
    """Whether it is recalled freely and judged by the learner."""
    names: tuple[str, ...] = ()
    """Where somebody's name is to be typed: whom the article names in full, by which a name can be completed."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an answer. `session` is the one to go on with."""

    verdict: Verdict
    review: Review
    comes_back: datetime | None
    """UTC."""
    session: QuizSession
    changes: Changes = Changes.MEMORIES
    comebacks: Mapping[Rating, datetime] = field(default_factory=dict)
    """When it would come back by each rating that `Study.rate` would take; none where the answer is not remembered."""


@dataclass(frozen=True, slots=True)
class Rated:
    """What came of another rating. `session` is the one to go on with."""

    review: Review
    comes_back: datetime | None
    session: QuizSession
    comebacks: Mapping[Rating, datetime]
    """As in `Outcome`, where it counts as right now."""
    changes: Changes = Changes.MEMORIES


@dataclass(frozen=True, slots=True)
class MissedItem:
    """A question answered wrong and not yet answered right on a later day."""

    question: Question
    article: ArticleId
    title: str
    source: Source
    published: date | None
    times_wrong: int
    last_given: str
    last_at: datetime


class MissedGroup(NamedTuple):
    """How many are missed of one kind, on one article, that ask for one person or for none."""

    kind: Kind
    article: ArticleId
    title: str
    person: str
    questions: int


@dataclass(frozen=True, slots=True)
class SetAside:
    """A question that does not come up by itself, because of something that was done to it."""

    question: Question
    title: str
    """The article's."""
    act: Act
    """BURY, SUSPEND, FLAG or DELETE."""
    until: date | None = None
    """The first day on which a buried one comes again."""


@dataclass(frozen=True, slots=True)
class QuizSummary:
    """What a quiz came to. A question that was asked again counts by its first answer."""

    right: int
    wrong: int
    seconds: float
    missed: tuple[Question, ...]
    """Those whose first answer was wrong or left empty, in the order asked."""
    unanswered: int = 0
    """Those for which the time was not enough, and those of an exam that were left empty."""
    resting: int = 0
    """Missed ones that were to be gone through and are held back until tomorrow."""

    @property
    def total(self) -> int:
        """All that was asked or was to be."""
        return self.right + self.wrong + self.unanswered


@dataclass(frozen=True, slots=True)
class Marked:
    """A question of a quiz and what came of it; None where it was not answered."""

    question: Question
    result: Result | None
