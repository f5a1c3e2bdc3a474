"""Repositories of what learners did: memories, the log of answers, quiz sessions."""

# ruff: noqa: S608 - put together from names of our own columns; values are always bound

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from crisisdesk.domain.answer import Confidence
from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.progress import Answered, Sums
from crisisdesk.domain.question import FactId, Kind, QuestionId
from crisisdesk.domain.review import LearnerId, Memory, Phase, QuizId, Review, ReviewId
from crisisdesk.domain.session import QuizSession
from crisisdesk.services.ports import Candidate, Slips
from crisisdesk.store import mapping, sums
from crisisdesk.store.plain import marks, moment, number, one, rows, to_moment, words, write
from crisisdesk.store.rows import ASKABLE, MISSED, count_askable
from crisisdesk.store.sitting import Sitting

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


_IS_DUE = f"due < :last AND (phase = '{Phase.REVIEW.value}' OR due <= :now)"
_COUNT_DUE = f"SELECT {count_askable('memories', _IS_DUE, index='memories_due')}"
_REMEMBERED = f"""
FROM memories CROSS JOIN questions ON questions.id = memories.question_id CROSS JOIN articles
WHERE memories.learner_id = :learner AND {ASKABLE}
"""
_IN_TURN = "ORDER BY due, memories.question_id LIMIT :limit"
_DUE = f"SELECT questions.id, questions.fact_id {_REMEMBERED} AND {_IS_DUE} {_IN_TURN}"
_DUE_OF_ARTICLE = (
    f"SELECT questions.id, questions.fact_id {_REMEMBERED} AND {_IS_DUE} AND article_id = :article {_IN_TURN}"
)
_DUES = f"SELECT due {_REMEMBERED}"
_ALL = f"SELECT {_OF_MEMORY} {_REMEMBERED} ORDER BY memories.question_id"
_LOG = """
SELECT question_id, article_id, questions.kind, day, correct, seconds, phase, confidence
FROM reviews CROSS JOIN questions ON questions.id = question_id WHERE learner_id = ? AND undone IS NULL ORDER BY turn
"""
_ON_DAY = "FROM day_sums WHERE learner_id = ? AND day = ?"
_COUNT_MISSED = f"SELECT {count_askable('standings', MISSED, index='standings_missed')}"
_SLIPS = f"""
SELECT standings.question_id, wrong, given, at
FROM standings INDEXED BY standings_missed CROSS JOIN questions ON questions.id = standings.question_id
CROSS JOIN articles CROSS JOIN reviews ON reviews.turn = wrong_turn
WHERE standings.learner_id = :learner AND {MISSED} AND {ASKABLE}
AND (:kind IS NULL OR questions.kind = :kind) AND (:article IS NULL OR questions.article_id = :article)
ORDER BY wrong_turn DESC LIMIT :limit OFFSET :skip
"""


class SqlMemories:
    """A `MemoryRepository`."""

    def __init__(self, sitting: Sitting) -> None:
        self._sitting = sitting

    def get(self, learner: LearnerId, question: QuestionId) -> Memory:
        """See the port."""
        row = one(self._sitting, _MEMORY, learner, question)
        return Memory(question=question) if row is None else mapping.memory(row)

    def save(self, learner: LearnerId, memory: Memory) -> None:
        """See the port."""
        if memory.reviews:
            write(self._sitting, _SAVE_MEMORY, learner, *mapping.memory_row(memory))
        else:
            write(self._sitting, _FORGET, learner, memory.question)

    def due(
        self, learner: LearnerId, *, now: datetime, until: datetime, article: ArticleId | None = None, limit: int
    ) -> tuple[Candidate, ...]:
        """See the port."""
        values = {"learner": learner, "article": article, "limit": limit, **_until(now, until)}
        found = rows(self._sitting, _DUE_OF_ARTICLE if article else _DUE, values)
        return tuple(Candidate(QuestionId(question), FactId(fact)) for question, fact in found)

    def count_due(self, learner: LearnerId, *, now: datetime, until: datetime) -> int:
        """See the port."""
        return number(self._sitting, _COUNT_DUE, {"learner": learner, **_until(now, until)})

    def count_back(self, learner: LearnerId, *, ends: Sequence[datetime]) -> tuple[int, ...]:
        """See the port."""
        values = {"learner": learner, "start": "", **{f"end{at}": to_moment(end) for at, end in enumerate(ends)}}
        starts = ("start", *(f"end{at}" for at in range(len(ends))))
        counts = [_count_back(start, f"end{at}") for at, start in enumerate(starts[:-1])]
        return rows(self._sitting, f"SELECT {', '.join(counts)}", values)[0] if counts else ()

    def dues(self, learner: LearnerId) -> tuple[datetime, ...]:
        """See the port."""
        moments = (moment(due) for (due,) in rows(self._sitting, _DUES, {"learner": learner}))
        return tuple(each for each in moments if each is not None)

    def all(self, learner: LearnerId) -> tuple[Memory, ...]:
        """See the port."""
        return tuple(map(mapping.memory, rows(self._sitting, _ALL, {"learner": learner})))


class SqlReviews:
    """A `ReviewRepository`."""

    def __init__(self, sitting: Sitting) -> None:
        self._sitting = sitting

    def add(self, review: Review) -> None:
        """See the port."""
        write(self._sitting, _ADD_REVIEW, *mapping.review_row(review))

    def last(self, learner: LearnerId) -> Review | None:
        """See the port."""
        row = one(self._sitting, f"{_REVIEW} ORDER BY turn DESC LIMIT 1", learner)
        return None if row is None else mapping.review(row)

    def undo(self, review: ReviewId, *, at: datetime) -> None:
        """See the port."""
        write(self._sitting, "UPDATE reviews SET undone = ? WHERE id = ?", to_moment(at), review)

    def of_question(self, learner: LearnerId, question: QuestionId) -> tuple[Review, ...]:
        """See the port."""
        found = rows(self._sitting, f"{_REVIEW} AND question_id = ? ORDER BY turn", (learner, question))
        return tuple(map(mapping.review, found))

    def log(self, learner: LearnerId) -> tuple[Answered, ...]:
        """See the port."""
        return tuple(map(_answered, rows(self._sitting, _LOG, (learner,))))

    def sums(self, learner: LearnerId) -> Sums:
        """See the port."""
        return sums.read(self._sitting, learner)

    def days(self, learner: LearnerId) -> frozenset[date]:
        """See the port."""
        days = rows(self._sitting, "SELECT day FROM day_sums WHERE learner_id = ?", (learner,))
        return frozenset(date.fromisoformat(day) for (day,) in days)

    def count(self, learner: LearnerId, *, day: date) -> int:
        """See the port."""
        return number(self._sitting, f"SELECT answered {_ON_DAY}", (learner, day.isoformat()))

    def count_first(self, learner: LearnerId, *, day: date) -> int:
        """See the port."""
        return number(self._sitting, f'SELECT "first" {_ON_DAY}', (learner, day.isoformat()))

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
        values = {"learner": learner, "kind": kind.value if kind else None, "article": article, "skip": skip}
        found = rows(self._sitting, _SLIPS, values | {"limit": -1 if limit is None else limit})
        return tuple(_slips(row) for row in found)

    def count_missed(self, learner: LearnerId) -> int:
        """See the port."""
        return number(self._sitting, _COUNT_MISSED, {"learner": learner})


class SqlQuizzes:
    """A `QuizRepository`."""

    def __init__(self, sitting: Sitting) -> None:
        self._sitting = sitting

    def save(self, session: QuizSession, *, at: datetime) -> None:
        """See the port."""
        write(self._sitting, _SAVE_QUIZ, *mapping.quiz_row(session, at=at), session.learner)

    def get(self, quiz: QuizId) -> QuizSession | None:
        """See the port."""
        row = one(self._sitting, "SELECT body FROM quizzes WHERE id = ?", quiz)
        return None if row is None else mapping.quiz(row[0])

    def open(self, learner: LearnerId) -> QuizSession | None:
        """See the port."""
        row = one(self._sitting, f"SELECT body FROM quizzes WHERE {_OPEN} ORDER BY turn DESC LIMIT 1", learner)
        return None if row is None else mapping.quiz(row[0])

    def drop_open(self, learner: LearnerId) -> None:
        """See the port."""
        write(self._sitting, f"UPDATE quizzes SET is_open = 0 WHERE {_OPEN}", learner)


def _until(now: datetime, until: datetime) -> dict[str, str | None]:
    # The later one bounds the index.
    return {"now": to_moment(now), "last": to_moment(max(now, until))}


def _count_back(start: str, end: str) -> str:
    return count_askable("memories", f"due >= :{start} AND due < :{end}", index="memories_due")


def _slips(row: Sequence[Any]) -> Slips:
    question, times, given, at = row
    answered = moment(at)
    assert answered is not None
    return Slips(QuestionId(question), times, words(given), answered)


def _answered(row: Sequence[Any]) -> Answered:
    question, article, kind, day, right, seconds, phase, confidence = row
    known = _KINDS[kind], date.fromisoformat(day)
    return Answered(question, article, *known, bool(right), seconds, _PHASES[phase], _CONFIDENCES[confidence])


# Looked up a hundred thousand times; calling the enum takes four times as long.
_KINDS = {each.value: each for each in Kind}
_PHASES = {each.value: each for each in Phase}
_CONFIDENCES: dict[str | None, Confidence | None] = {None: None, **{each.value: each for each in Confidence}}
