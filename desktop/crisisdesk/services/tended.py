"""The ports that keep what learners do to questions besides answering them."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from typing import Protocol

from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.care import Act, Deed, DeedId, Hold
from crisisdesk.domain.edit import Edit
from crisisdesk.domain.question import QuestionId
from crisisdesk.domain.review import LearnerId, ReviewId


class HoldRepository(Protocol):
    """Questions that are not brought up until a day, or at all."""

    def get(self, learner: LearnerId, question: QuestionId) -> Hold | None:
        """None where it is not held back; those of siblings too."""

    def put(self, learner: LearnerId, hold: Hold) -> None:
        """Hold it back; in place of another hold. What an answer led to is over where that answer counts no more."""

    def drop(self, learner: LearnerId, question: QuestionId) -> None:
        """It comes again."""

    def rest_siblings(
        self, learner: LearnerId, question: QuestionId, *, since: datetime, until: date, review: ReviewId
    ) -> None:
        """Hold back what asks the same as this question, but for what is held back as long already, and what is being learnt and
        was answered today, which began at `since`."""

    def rest(self, learner: LearnerId, question: QuestionId, *, day: date, since: datetime, until: date) -> None:
        """Hold it back where what asks the same was answered on this learner-day; but for what `rest_siblings` leaves too."""

    def rest_new(self, article: ArticleId, *, since: datetime) -> None:
        """Hold back for the day what of it a learner never answered, where what asks the same was answered since then."""

    def wake(self, review: ReviewId) -> None:
        """Drop the holds that this answer led to."""

    def release(self, learner: LearnerId, *, day: date) -> bool:
        """Drop the holds that end on this learner-day or before, or later than a hold may. Whether there was one."""

    def all(self, learner: LearnerId) -> tuple[Hold, ...]:
        """Those that the learner made, by question; not those of siblings."""


class DeedRepository(Protocol):
    """What learners did besides answering, in order; only added to."""

    def add(self, deed: Deed) -> None:
        """At the end, after the answers up to now."""

    def get(self, deed: DeedId) -> Deed | None:
        """None where there is none, or it is undone."""

    def last(self, learner: LearnerId) -> Deed | None:
        """The last one that is not undone, where no answer that counts came after it."""

    def of(self, learner: LearnerId, acts: Collection[Act]) -> tuple[Deed, ...]:
        """Those of these acts that are not undone, in order, without the quiz in which they were done."""

    def undo(self, deed: DeedId, *, at: datetime) -> None:
        """It is not found any more."""

    def pass_over(self, deed: DeedId, question: QuestionId, *, left: Edit | None, before: Edit | None) -> None:
        """The words that a deed left are in force no more: whoever put others in their place after it, and takes that back, gets
        to what was before it."""
