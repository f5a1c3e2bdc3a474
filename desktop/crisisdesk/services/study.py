"""Studying: what is due, a quiz from its start to its end, and what was missed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from crisisdesk.domain.answer import Answer, Verdict
from crisisdesk.domain.article import ArticleId, Source
from crisisdesk.domain.changes import Changes
from crisisdesk.domain.progress import ProgressNumbers
from crisisdesk.domain.question import Kind, Question, QuestionId
from crisisdesk.domain.review import LearnerId, QuizId, Review
from crisisdesk.domain.session import Plan, PlanKind, QuizPhase, QuizSession
from crisisdesk.services.library import Passage
from crisisdesk.services.ports import Clock, Entropy, OpenUnit, Shelved

__all__ = [
    "Asked", "MissedItem", "Outcome", "Plan", "PlanKind", "QuizPhase", "QuizSession", "QuizSummary", "Study",
    "TodayCounts",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class TodayCounts:
    """What the first screen says."""

    due: int
    missed: int
    new: int
    """Never answered ones that may still come today: within the learner's `new_per_day`."""
    answered_today: int
    streak: int
    newest: tuple[Shelved, ...]
    """At most five articles."""
    resumable: QuizId | None
    """A quiz that was left half-way."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The question on the screen. Once it is answered (session.phase REVEALED) it is still the one asked."""

    question: Question
    typed: bool
    number: int
    of: int
    source: Source
    published: date | None
    title: str
    again: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an answer. `session` is the one to go on with."""

    verdict: Verdict
    review: Review
    comes_back: datetime | None
    """UTC."""
    session: QuizSession
    passage: Passage
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


@dataclass(frozen=True, slots=True)
class QuizSummary:
    """What a quiz came to. A question that was asked again counts by its first answer."""

    right: int
    wrong: int
    seconds: float
    missed: tuple[Question, ...]
    """Those whose first answer was wrong, in the order asked."""


class Study:
    """Asks and remembers. Each call is at most one unit of work; what an answer changes is on disk when it returns."""

    def __init__(self, open_unit: OpenUnit, clock: Clock, zone: tzinfo, *, entropy: Entropy = ...) -> None:
        """`zone` is the machine's own; a learner's zone goes before it."""
        raise NotImplementedError

    def today(self, learner: LearnerId) -> TodayCounts:
        raise NotImplementedError

    def start(self, learner: LearnerId, plan: Plan, *, seed: int) -> QuizSession:
        """A new session, stored at once; one left half-way is given up. Raises NothingToAsk with a sentence, NotFound."""
        raise NotImplementedError

    def resume(self, learner: LearnerId) -> QuizSession | None:
        """The quiz left half-way, at the next question to be asked."""
        raise NotImplementedError

    def leave(self, learner: LearnerId) -> Changes:
        """Give up the quiz left half-way: it is no longer resumable. Its answers stay."""
        raise NotImplementedError

    def asked(self, session: QuizSession) -> Asked | None:
        """What is on the screen; None when the session is over."""
        raise NotImplementedError

    def answer(self, session: QuizSession, answer: Answer) -> Outcome:
        """Grade, log, remember and step, in one unit of work.

        Raises NotFound where the question is gone, ValueError where no answer to it is awaited.
        """
        raise NotImplementedError

    def next(self, session: QuizSession) -> QuizSession:
        """At the next question that can still be asked (flagged ones are left out), or over."""
        raise NotImplementedError

    def undo(self, learner: LearnerId) -> QuizSession | None:
        """Take the learner's last answer back: memory, log and session as before it. Many steps, across restarts.

        The session awaits the same answer again. None where there is nothing to take back.
        """
        raise NotImplementedError

    def flag(self, learner: LearnerId, question: QuestionId) -> Changes:
        """Never ask it of this learner again. Call `next` to go on with a session."""
        raise NotImplementedError

    def unflag(self, learner: LearnerId, question: QuestionId) -> Changes:
        """Ask it again."""
        raise NotImplementedError

    def flagged(self, learner: LearnerId) -> tuple[Question, ...]:
        """Last flagged first."""
        raise NotImplementedError

    def missed(
        self, learner: LearnerId, *, kind: Kind | None = None, article: ArticleId | None = None
    ) -> tuple[MissedItem, ...]:
        """Last answered wrong first."""
        raise NotImplementedError

    def summary(self, session: QuizSession) -> QuizSummary:
        raise NotImplementedError

    def progress(self, learner: LearnerId, *, forecast_days: int = 7) -> ProgressNumbers:
        raise NotImplementedError
