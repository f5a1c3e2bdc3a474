"""Repositories of what learners did: memories, the log of answers, quiz sessions."""

# ruff: noqa: S608 - put together from names of our own columns; values are always bound

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from crisisdesk.domain.answer import Confidence
from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.progress import Answered, Sums
from crisisdesk.domain.question import AnswerType, Kind, QuestionId
from crisisdesk.domain.review import LearnerId, Memory, Phase, QuizId, Rating, Review, ReviewId
from crisisdesk.domain.session import QuizSession, first_of_each
from crisisdesk.services.ports import Answering, Candidate, Confusion, CountDue
from crisisdesk.services.slips import MissedCount, Slips
from crisisdesk.store import mapping, sums
from crisisdesk.store.plain import (
    marks,
    moment,
    number,
    one,
    one_by_one,
    rows,
    standing,
    to_moment,
    to_words,
    words,
    write_all,
    write_later,
)
from crisisdesk.store.rows import ASKABLE, CANDIDATE, MISSED, RESTED, RESTING, candidate, count_askable
from crisisdesk.store.sitting import Sitting

_OF_MEMORY = "question_id, phase, step, stability, difficulty, due, last_review, reviews, lapses, level"
_MEMORY = f"SELECT {_OF_MEMORY} FROM memories WHERE learner_id = ? AND question_id = ?"
_SAVE_MEMORY = f"""
INSERT INTO memories (learner_id, {_OF_MEMORY}) VALUES ({marks(11)})
ON CONFLICT (learner_id, question_id) DO UPDATE SET phase = excluded.phase, step = excluded.step,
    stability = excluded.stability, difficulty = excluded.difficulty, due = excluded.due,
    last_review = excluded.last_review, reviews = excluded.reviews, lapses = excluded.lapses, level = excluded.level
"""
_FORGET = "DELETE FROM memories WHERE learner_id = ? AND question_id = ?"
_OF_REVIEW = (
    "id, learner_id, question_id, quiz_id, at, day, phase, rating, correct, given, typed, seconds, confidence, "
    '"before", "after", stability'
)
_ADD_REVIEW = f"INSERT INTO reviews ({_OF_REVIEW}) VALUES ({marks(16)})"
_REVIEW = f"SELECT {_OF_REVIEW} FROM reviews WHERE learner_id = ? AND undone IS NULL"
_REVIEWS_OF_QUESTION = f"""
SELECT {_OF_REVIEW} FROM reviews INDEXED BY reviews_of_question WHERE learner_id = ? AND undone IS NULL AND question_id = ?
"""
# Left to itself SQLite takes the index that is in order already, and goes through all that the learner ever answered.
_SAVE_QUIZ = f"""
INSERT INTO quizzes (id, learner_id, started, saved, is_open, exam, body, turn)
VALUES ({marks(7)}, (SELECT coalesce(max(turn), 0) + 1 FROM quizzes WHERE learner_id = ?))
ON CONFLICT (id) DO UPDATE SET saved = excluded.saved, is_open = excluded.is_open, body = excluded.body
"""
# The turn stays: at most one is open.
_EXAMS = "SELECT body FROM quizzes WHERE learner_id = ? AND exam = 1 ORDER BY turn DESC"
# Never REPLACE: it would take the quiz out for a moment, and look through all answers for those that point to it.
_OPEN = "learner_id = ? AND is_open = 1"  # in these words, or the index of open ones is not used


_IS_DUE = f"due < :last AND (phase = '{Phase.REVIEW.value}' OR due <= :now)"
_IS_LEARNT = f"due < :last AND phase = '{Phase.REVIEW.value}'"
_IS_LEARNING = f"due <= :now AND phase <> '{Phase.REVIEW.value}'"
_MEMORIES = "FROM memories CROSS JOIN questions ON questions.id = memories.question_id CROSS JOIN articles"
_REMEMBERED = f"{_MEMORIES} WHERE memories.learner_id = :learner AND {ASKABLE}"
_IN_TURN = "ORDER BY due, memories.question_id"
_RESTED = f"SELECT {CANDIDATE} {_MEMORIES} WHERE memories.learner_id = :learner AND {RESTED}"
_OF_ARTICLES = "article_id IN (SELECT value FROM json_each(:articles))"
_LEARNING, _LEARNT = (f"{_RESTED} AND {each}" for each in (_IS_LEARNING, _IS_LEARNT))
_LONGEST_DUE = "SELECT due FROM memories WHERE learner_id = ? AND due IS NOT NULL ORDER BY due LIMIT 1"
_COUNT_DUE = f"""
SELECT {count_askable("memories", _IS_DUE, index="memories_due")}, (SELECT count(*) {_REMEMBERED} AND {_IS_LEARNING})
"""
# Those being learnt are few; to count both sorts by what is gone would take twice as long.
_KNOWN = f"""
WITH known AS (
    SELECT memories.question_id AS id, row_number() OVER ({_IN_TURN}) - 1 AS place {_REMEMBERED} AND due IS NOT NULL
)
SELECT {_OF_MEMORY} FROM known CROSS JOIN memories ON learner_id = :learner AND question_id = known.id
WHERE place IN (SELECT value FROM json_each(:places)) ORDER BY place
"""
_EVERY = f"SELECT {_OF_MEMORY} FROM memories WHERE learner_id = :learner ORDER BY question_id"
_LOG = """
SELECT question_id, article_id, questions.kind, day, correct, seconds, phase, confidence,
phase = 'review' AND coalesce(stability, 0) >= 21, answer, sort, turn, json_extract(after, '$.due')
FROM reviews CROSS JOIN questions ON questions.id = question_id WHERE learner_id = ? AND undone IS NULL ORDER BY turn
"""
_ON_DAY = "FROM day_sums WHERE learner_id = ? AND day = ?"
# From the end of the log back to the first of that day's answers, which the sums have counted.
_DUES_ON_DAY = """
SELECT json_extract("before", '$.due') FROM reviews INDEXED BY reviews_last
WHERE learner_id = ? AND undone IS NULL AND day = ? AND phase = 'review' ORDER BY turn DESC LIMIT ?
"""
_COUNT_MISSED = f"SELECT {count_askable('standings', MISSED, index='standings_missed')}"
_COUNT_MISSED_TODAY = f"""
SELECT count(*) FROM (
    SELECT 1 FROM standings INDEXED BY standings_missed WHERE learner_id = :learner AND {MISSED} AND question_id NOT IN ({RESTING})
    GROUP BY family
)
"""
_MISSED = """
FROM standings INDEXED BY standings_missed CROSS JOIN questions ON questions.id = standings.question_id CROSS JOIN articles
"""
_ARE_MISSED = f"""
WHERE standings.learner_id = :learner AND {MISSED} AND {ASKABLE} AND (:person = '' OR instr(answer, :person)
OR instr(json_extract(coalesce(questions.edit, questions.body), '$.stem'), :person))
"""
_SLIPS = f"""
SELECT standings.question_id, wrong, given, at {_MISSED} CROSS JOIN reviews ON reviews.turn = wrong_turn {_ARE_MISSED}
AND (:kinds IS NULL OR questions.kind IN (SELECT value FROM json_each(:kinds)))
AND (:articles IS NULL OR questions.article_id IN (SELECT value FROM json_each(:articles))) ORDER BY wrong_turn DESC LIMIT :limit
"""
_COUNTS_OF_MISSED = f"""
SELECT questions.kind, questions.article_id, iif(sort = '{AnswerType.PERSON.value}', answer, '') AS person, count(*)
{_MISSED} {_ARE_MISSED} GROUP BY questions.article_id, questions.kind, person ORDER BY max(wrong_turn) DESC
"""


_FALLEN = """
SELECT given FROM reviews INDEXED BY reviews_of_question
WHERE learner_id = ? AND question_id = ? AND correct = 0 AND undone IS NULL ORDER BY turn DESC LIMIT 20
"""
_CONFUSIONS = """
SELECT answer, given, times FROM confusions WHERE learner_id = ? AND times > 0 ORDER BY times DESC, answer, given LIMIT ?
"""
_ANSWERINGS = """
SELECT question_id, at, day, rating, json_extract(before, '$.last_review') FROM reviews
WHERE learner_id = ? AND undone IS NULL ORDER BY turn
"""


class SqlMemories:
    """A `MemoryRepository`."""

    def __init__(self, sitting: Sitting) -> None:
        self._sitting = sitting

    def get(self, learner: LearnerId, question: QuestionId) -> Memory:
        """See the port."""
        row = standing(self._sitting, _MEMORY, learner, question)
        return Memory(question=question) if row is None else mapping.memory_at_hand(row)

    def save(self, learner: LearnerId, memory: Memory) -> None:
        """See the port."""
        if memory.reviews:
            write_later(self._sitting, _SAVE_MEMORY, learner, *mapping.memory_row(memory))
        else:
            write_later(self._sitting, _FORGET, learner, memory.question)

    def save_all(self, learner: LearnerId, memories: Iterable[Memory]) -> None:
        """See the port."""
        write_all(self._sitting, _SAVE_MEMORY, [(learner, *mapping.memory_row(each)) for each in memories])

    def due(
        self, learner: LearnerId, *, now: datetime, until: datetime, articles: Sequence[ArticleId] = (), limit: int
    ) -> tuple[Candidate, ...]:
        """See the port."""
        values = {"learner": learner, "articles": json.dumps(articles), **_until(now, until)}
        among = f"AND {_OF_ARTICLES} {_IN_TURN}" if articles else _IN_TURN
        learning = first_of_each(map(candidate, rows(self._sitting, f"{_LEARNING} {among}", values)))
        learnt = map(candidate, one_by_one(self._sitting, f"{_LEARNT} {among}", values))
        return (*learning, *first_of_each(learnt, beside={each.fact for each in learning}, limit=limit))

    def longest_due(self, learner: LearnerId) -> datetime | None:
        """See the port."""
        row = one(self._sitting, _LONGEST_DUE, learner)
        return moment(row[0]) if row is not None else None

    def count_due(self, learner: LearnerId, *, now: datetime, until: datetime) -> CountDue:
        """See the port."""
        every, learning = rows(self._sitting, _COUNT_DUE, {"learner": learner, **_until(now, until)})[0]
        return CountDue(learning, every - learning)

    def count_back(self, learner: LearnerId, *, ends: Sequence[datetime]) -> tuple[int, ...]:
        """See the port."""
        values = {"learner": learner, "start": "", **{f"end{at}": to_moment(end) for at, end in enumerate(ends)}}
        starts = ("start", *(f"end{at}" for at in range(len(ends))))
        counts = [_count_back(start, f"end{at}") for at, start in enumerate(starts[:-1])]
        return rows(self._sitting, f"SELECT {', '.join(counts)}", values)[0] if counts else ()

    def known(self, learner: LearnerId, *, places: Sequence[int]) -> tuple[Memory, ...]:
        """See the port. SQLite counts them off without the interpreter, which another thread may need meanwhile."""
        found = rows(self._sitting, _KNOWN, {"learner": learner, "places": json.dumps(list(places))})
        return tuple(map(mapping.memory, found))

    def every(self, learner: LearnerId) -> tuple[Memory, ...]:
        """See the port."""
        return tuple(map(mapping.memory, rows(self._sitting, _EVERY, {"learner": learner})))


class SqlReviews:
    """A `ReviewRepository`."""

    def __init__(self, sitting: Sitting) -> None:
        self._sitting = sitting

    def add(self, review: Review) -> None:
        """See the port."""
        write_later(self._sitting, _ADD_REVIEW, *mapping.review_row(review))

    def last(self, learner: LearnerId) -> Review | None:
        """See the port."""
        row = standing(self._sitting, f"{_REVIEW} ORDER BY turn DESC LIMIT 1", learner)
        return None if row is None else mapping.review(row)

    def undo(self, review: ReviewId, *, at: datetime) -> None:
        """See the port."""
        write_later(self._sitting, "UPDATE reviews SET undone = ? WHERE id = ?", to_moment(at), review)

    def of_question(self, learner: LearnerId, question: QuestionId) -> tuple[Review, ...]:
        """See the port."""
        found = rows(self._sitting, f"{_REVIEWS_OF_QUESTION} ORDER BY turn", (learner, question))
        return tuple(map(mapping.review, found))

    def log(self, learner: LearnerId) -> tuple[Answered, ...]:
        """See the port."""
        return tuple(map(_answered, rows(self._sitting, _LOG, (learner,))))

    def sums(self, learner: LearnerId) -> Sums:
        """See the port."""
        return sums.read(self._sitting, learner)

    def days(self, learner: LearnerId) -> frozenset[date]:
        """See the port."""
        days = rows(self._summed(), "SELECT day FROM day_sums WHERE learner_id = ?", (learner,))
        return frozenset(date.fromisoformat(day) for (day,) in days)

    def count(self, learner: LearnerId, *, day: date) -> int:
        """See the port."""
        return number(self._summed(), f"SELECT answered {_ON_DAY}", (learner, day.isoformat()))

    def count_came_back(self, learner: LearnerId, *, day: date, until: datetime) -> int:
        """See the port."""
        answers = number(self._summed(), f"SELECT learnt {_ON_DAY}", (learner, day.isoformat()))
        dues = rows(self._sitting, _DUES_ON_DAY, (learner, day.isoformat(), answers)) if answers else ()
        return sum(datetime.fromisoformat(due) < until for (due,) in dues)

    def count_first(self, learner: LearnerId, *, day: date) -> int:
        """See the port."""
        return number(self._summed(), f'SELECT "first" {_ON_DAY}', (learner, day.isoformat()))

    def missed(
        self,
        learner: LearnerId,
        *,
        kinds: Sequence[Kind] = (),
        articles: Sequence[ArticleId] = (),
        person: str = "",
        limit: int | None = None,
    ) -> tuple[Slips, ...]:
        """See the port."""
        named = json.dumps([each.value for each in kinds]) if kinds else None
        among = json.dumps(articles) if articles else None
        values = {"learner": learner, "kinds": named, "articles": among, "person": to_words(person)}
        found = rows(self._summed(), _SLIPS, values | {"limit": -1 if limit is None else limit})
        return tuple(_slips(row) for row in found)

    def missed_counts(self, learner: LearnerId, *, person: str = "") -> tuple[MissedCount, ...]:
        """See the port."""
        found = rows(self._summed(), _COUNTS_OF_MISSED, {"learner": learner, "person": to_words(person)})
        return tuple(MissedCount(_KINDS[kind], ArticleId(of), words(name), count) for kind, of, name, count in found)

    def count_missed(self, learner: LearnerId, *, rested: bool = False) -> int:
        """See the port."""
        return number(self._summed(), _COUNT_MISSED_TODAY if rested else _COUNT_MISSED, {"learner": learner})

    def fallen_for(self, learner: LearnerId, question: QuestionId) -> tuple[str, ...]:
        """See the port."""
        found = rows(self._sitting, _FALLEN, (learner, question))
        return tuple(dict.fromkeys(words(given) for (given,) in found))

    def confusions(self, learner: LearnerId, *, limit: int) -> tuple[Confusion, ...]:
        """See the port."""
        found = rows(self._summed(), _CONFUSIONS, (learner, limit))
        return tuple(Confusion(words(answer), words(given), times) for answer, given, times in found)

    def answerings(self, learner: LearnerId) -> tuple[Answering, ...]:
        """See the port."""
        return tuple(_answering(row) for row in rows(self._sitting, _ANSWERINGS, (learner,)))

    def _summed(self) -> Sitting:
        sums.bring_up(self._sitting)
        return self._sitting


class SqlQuizzes:
    """A `QuizRepository`."""

    def __init__(self, sitting: Sitting) -> None:
        self._sitting = sitting

    def save(self, session: QuizSession, *, at: datetime) -> None:
        """See the port."""
        write_later(self._sitting, _SAVE_QUIZ, *mapping.quiz_row(session, at=at), session.learner)

    def get(self, quiz: QuizId) -> QuizSession | None:
        """See the port."""
        row = one(self._sitting, "SELECT body FROM quizzes WHERE id = ?", quiz)
        return None if row is None else mapping.quiz(row[0])

    def open(self, learner: LearnerId) -> QuizSession | None:
        """See the port."""
        row = standing(self._sitting, f"SELECT body FROM quizzes WHERE {_OPEN} ORDER BY turn DESC LIMIT 1", learner)
        return None if row is None else mapping.quiz(row[0])

    def last_exam(self, learner: LearnerId) -> QuizSession | None:
        """See the port."""
        exams = (mapping.quiz(body) for (body,) in one_by_one(self._sitting, _EXAMS, (learner,)))
        return next((each for each in exams if not each.is_open), None)

    def is_current(self, session: QuizSession) -> bool:
        """See the port."""
        row = standing(self._sitting, "SELECT body FROM quizzes WHERE id = ?", session.id)
        return row is not None and mapping.quiz(row[0]).results == session.results

    def drop_open(self, learner: LearnerId) -> None:
        """See the port."""
        write_later(self._sitting, f"UPDATE quizzes SET is_open = 0 WHERE {_OPEN}", learner)


def _answering(row: Sequence[Any]) -> Answering:
    question, at, day, rating, before = row
    answered = moment(at)
    assert answered is not None
    return Answering(QuestionId(question), answered, date.fromisoformat(day), Rating(rating), moment(before))


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
    question, article, kind, day, right, seconds, phase, confidence, mature, answer, sort, turn, due = row
    known = _KINDS[kind], date.fromisoformat(day), bool(right), seconds, _PHASES[phase], _CONFIDENCES[confidence]
    return Answered(question, article, *known, bool(mature), words(answer), _SORTS[sort], turn, moment(due))


# Looked up a hundred thousand times; calling the enum takes four times as long.
_KINDS = {each.value: each for each in Kind}
_SORTS = {each.value: each for each in AnswerType}
_PHASES = {each.value: each for each in Phase}
_CONFIDENCES: dict[str | None, Confidence | None] = {None: None, **{each.value: each for each in Confidence}}
