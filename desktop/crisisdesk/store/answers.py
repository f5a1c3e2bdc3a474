"""Repositories of what learners did: memories, the log of answers, quiz sessions."""

# ruff: noqa: S608 - put together from names of our own columns; values are always bound

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, or_, select, text
from sqlalchemy.orm import Mapped, Session
from sqlmodel import col

from crisisdesk.domain.answer import Confidence
from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.progress import Answered, Sums
from crisisdesk.domain.question import FactId, Kind, QuestionId
from crisisdesk.domain.review import LearnerId, Memory, Phase, QuizId, Review, ReviewId
from crisisdesk.domain.session import QuizSession
from crisisdesk.services.ports import Candidate, Slips
from crisisdesk.store import mapping, sums
from crisisdesk.store.plain import marks, one, rows, to_moment, write
from crisisdesk.store.rows import askable, count_but_gone
from crisisdesk.store.tables import (
    MISSED,
    ArticleRow,
    DaySumRow,
    MemoryRow,
    QuestionRow,
    ReviewRow,
    StandingRow,
)

_OF_MEMORY = "question_id, phase, step, stability, difficulty, due, last_review, reviews, lapses"
_MEMORY = f"SELECT {_OF_MEMORY} FROM memories WHERE learner_id = ? AND question_id = ?"
_SAVE_MEMORY = f"""
INSERT INTO memories (learner_id, {_OF_MEMORY}) VALUES ({marks(10)})
ON CONFLICT (learner_id, question_id) DO UPDATE SET phase = excluded.phase, step = excluded.step,
    stability = excluded.stability, difficulty = excluded.difficulty, due = excluded.due,
    last_review = excluded.last_review, reviews = excluded.reviews, lapses = excluded.lapses
"""
_FORGET = "DELETE FROM memories WHERE learner_id = ? AND question_id = ?"
_OF_REVIEW = (
    "id, learner_id, question_id, quiz_id, at, day, phase, rating, correct, given, typed, seconds, confidence, "
    '"before", "after"'
)
_ADD_REVIEW = f"INSERT INTO reviews ({_OF_REVIEW}) VALUES ({marks(15)})"
_REVIEW = f"SELECT {_OF_REVIEW} FROM reviews WHERE learner_id = ? AND undone IS NULL"
_SAVE_QUIZ = f"""
INSERT INTO quizzes (id, learner_id, started, saved, is_open, body, turn)
VALUES ({marks(6)}, (SELECT coalesce(max(turn), 0) + 1 FROM quizzes WHERE learner_id = ?))
ON CONFLICT (id) DO UPDATE SET saved = excluded.saved, is_open = excluded.is_open, body = excluded.body, turn = excluded.turn
"""
# Never REPLACE: it would take the quiz out for a moment, and look through all answers for those that point to it.
_OPEN = "learner_id = ? AND is_open = 1"  # in these words, or the index of open ones is not used


class SqlMemories:
    """A `MemoryRepository`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, learner: LearnerId, question: QuestionId) -> Memory:
        """See the port."""
        row = one(self._session, _MEMORY, learner, question)
        return Memory(question=question) if row is None else mapping.memory(row)

    def save(self, learner: LearnerId, memory: Memory) -> None:
        """See the port."""
        if memory.reviews:
            write(self._session, _SAVE_MEMORY, learner, *mapping.memory_row(memory))
        else:
            write(self._session, _FORGET, learner, memory.question)

    def due(
        self, learner: LearnerId, *, now: datetime, until: datetime, article: ArticleId | None = None, limit: int
    ) -> tuple[Candidate, ...]:
        """See the port."""
        due = select(col(QuestionRow.id), col(QuestionRow.fact_id)).select_from(MemoryRow, QuestionRow, ArticleRow)
        due = due.where(_remembered(learner), _is_due(now, until))
        if article is not None:
            due = due.where(col(QuestionRow.article_id) == article)
        rows = self._session.execute(due.order_by(col(MemoryRow.due), col(MemoryRow.question_id)).limit(limit))
        return tuple(Candidate(QuestionId(row.id), FactId(row.fact_id)) for row in rows)

    def count_due(self, learner: LearnerId, *, now: datetime, until: datetime) -> int:
        """See the port."""
        due = count_but_gone(learner, MemoryRow, _is_due(now, until), index="memories_due")
        return self._session.scalar(select(due)) or 0

    def count_back(self, learner: LearnerId, *, ends: Sequence[datetime]) -> tuple[int, ...]:
        """See the port."""
        spans = (_back(*span) for span in zip([None, *ends], ends, strict=False))
        counts = [count_but_gone(learner, MemoryRow, span, index="memories_due") for span in spans]
        return tuple(self._session.execute(select(*counts)).one()) if counts else ()

    def dues(self, learner: LearnerId) -> tuple[datetime, ...]:
        """See the port."""
        due = select(col(MemoryRow.due)).select_from(MemoryRow, QuestionRow, ArticleRow).where(_remembered(learner))
        return tuple(each for each in self._session.scalars(due) if each is not None)


class SqlReviews:
    """A `ReviewRepository`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, review: Review) -> None:
        """See the port."""
        write(self._session, _ADD_REVIEW, *mapping.review_row(review))

    def last(self, learner: LearnerId) -> Review | None:
        """See the port."""
        row = one(self._session, f"{_REVIEW} ORDER BY turn DESC LIMIT 1", learner)
        return None if row is None else mapping.review(row)

    def undo(self, review: ReviewId, *, at: datetime) -> None:
        """See the port."""
        write(self._session, "UPDATE reviews SET undone = ? WHERE id = ?", to_moment(at), review)

    def of_question(self, learner: LearnerId, question: QuestionId) -> tuple[Review, ...]:
        """See the port."""
        found = rows(self._session, f"{_REVIEW} AND question_id = ? ORDER BY turn", (learner, question))
        return tuple(map(mapping.review, found))

    def log(self, learner: LearnerId) -> tuple[Answered, ...]:
        """See the port."""
        columns = (
            col(ReviewRow.question_id), col(QuestionRow.article_id), col(QuestionRow.kind),
            col(ReviewRow.day), col(ReviewRow.correct), col(ReviewRow.seconds), col(ReviewRow.phase),
            col(ReviewRow.confidence),
        )  # fmt: skip
        joined = select(*columns).join(QuestionRow, col(QuestionRow.id) == col(ReviewRow.question_id))
        rows = self._session.execute(joined.where(_counted(learner)).order_by(col(ReviewRow.turn)))
        return tuple(_answered(row) for row in rows)

    def sums(self, learner: LearnerId) -> Sums:
        """See the port."""
        return sums.read(self._session, learner)

    def days(self, learner: LearnerId) -> frozenset[date]:
        """See the port."""
        return frozenset(self._session.scalars(select(col(DaySumRow.day)).where(col(DaySumRow.learner_id) == learner)))

    def count(self, learner: LearnerId, *, day: date) -> int:
        """See the port."""
        return self._on_day(col(DaySumRow.answered), learner, day)

    def count_first(self, learner: LearnerId, *, day: date) -> int:
        """See the port."""
        return self._on_day(col(DaySumRow.first), learner, day)

    def missed(
        self,
        learner: LearnerId,
        *,
        kind: Kind | None = None,
        article: ArticleId | None = None,
        limit: int | None = None,
        skip: int = 0,
    ) -> tuple[Slips, ...]:
        """See the port."""
        slips = (
            select(col(StandingRow.question_id), col(StandingRow.wrong), col(ReviewRow.given), col(ReviewRow.at))
            .select_from(StandingRow, QuestionRow, ArticleRow)
            .join(ReviewRow, col(ReviewRow.turn) == col(StandingRow.wrong_turn))
            .where(_missed(learner), col(QuestionRow.id) == col(StandingRow.question_id), askable(learner))
        )
        if kind is not None:
            slips = slips.where(col(QuestionRow.kind) == kind.value)
        if article is not None:
            slips = slips.where(col(QuestionRow.article_id) == article)
        rows = self._session.execute(slips.order_by(col(StandingRow.wrong_turn).desc()).limit(limit).offset(skip))
        return tuple(Slips(QuestionId(row.question_id), row.wrong, row.given, row.at) for row in rows)

    def count_missed(self, learner: LearnerId) -> int:
        """See the port."""
        missed = count_but_gone(learner, StandingRow, text(MISSED), index="standings_missed")
        return self._session.scalar(select(missed)) or 0

    def _on_day(self, column: Mapped[int], learner: LearnerId, day: date) -> int:
        this = and_(col(DaySumRow.learner_id) == learner, col(DaySumRow.day) == day)
        return self._session.scalar(select(column).where(this)) or 0


class SqlQuizzes:
    """A `QuizRepository`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def save(self, session: QuizSession, *, at: datetime) -> None:
        """See the port."""
        write(self._session, _SAVE_QUIZ, *mapping.quiz_row(session, at=at), session.learner)

    def get(self, quiz: QuizId) -> QuizSession | None:
        """See the port."""
        row = one(self._session, "SELECT body FROM quizzes WHERE id = ?", quiz)
        return None if row is None else mapping.quiz(row[0])

    def open(self, learner: LearnerId) -> QuizSession | None:
        """See the port."""
        row = one(self._session, f"SELECT body FROM quizzes WHERE {_OPEN} ORDER BY turn DESC LIMIT 1", learner)
        return None if row is None else mapping.quiz(row[0])

    def drop_open(self, learner: LearnerId) -> None:
        """See the port."""
        write(self._session, f"UPDATE quizzes SET is_open = 0 WHERE {_OPEN}", learner)


def _remembered(learner: LearnerId) -> ColumnElement[bool]:
    this = and_(col(MemoryRow.learner_id) == learner, col(QuestionRow.id) == col(MemoryRow.question_id))
    return and_(this, askable(learner))


def _is_due(now: datetime, until: datetime) -> ColumnElement[bool]:
    learnt = col(MemoryRow.phase) == Phase.REVIEW.value
    # The first half bounds the index; the second keeps back what is being learnt until its minutes are over.
    return and_(col(MemoryRow.due) < max(now, until), or_(learnt, col(MemoryRow.due) <= now))


def _counted(learner: LearnerId) -> ColumnElement[bool]:
    return and_(col(ReviewRow.learner_id) == learner, col(ReviewRow.undone).is_(None))


def _back(since: datetime | None, end: datetime) -> ColumnElement[bool]:
    before = col(MemoryRow.due) < end
    return before if since is None else and_(before, col(MemoryRow.due) >= since)


def _missed(learner: LearnerId) -> ColumnElement[bool]:
    return and_(col(StandingRow.learner_id) == learner, text(MISSED))


def _answered(row: Sequence[Any]) -> Answered:
    question, article, kind, day, right, seconds, phase, confidence = row
    return Answered(question, article, _KINDS[kind], day, right, seconds, _PHASES[phase], _CONFIDENCES[confidence])


# Looked up a hundred thousand times; calling the enum takes four times as long.
_KINDS = {each.value: each for each in Kind}
_PHASES = {each.value: each for each in Phase}
_CONFIDENCES: dict[str | None, Confidence | None] = {None: None, **{each.value: each for each in Confidence}}
