"""Repositories of what learners do to questions besides answering: hold them back, and deeds that can be undone."""

# ruff: noqa: S608 - put together from our own words; values are always bound

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import fields, replace
from datetime import date, datetime, timedelta
from typing import Any

from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.care import LONGEST_HOLD_DAYS, Act, Deed, DeedId, Hold
from crisisdesk.domain.edit import Edit
from crisisdesk.domain.question import QuestionId
from crisisdesk.domain.review import LearnerId, ReviewId
from crisisdesk.store import codec
from crisisdesk.store.plain import one, rows, standing, to_moment, write, write_later
from crisisdesk.store.sitting import Sitting

_PUT = """
INSERT INTO holds (learner_id, question_id, until, review_id) VALUES (?, ?, ?, ?)
ON CONFLICT (learner_id, question_id) DO UPDATE SET until = excluded.until, review_id = excluded.review_id
"""
_COUNTS = "SELECT 1 FROM reviews WHERE id = ? AND undone IS NULL"
_LEARNING = "phase IN ('learning', 'relearning') AND last_review >= ?"
# It comes back in minutes, which no other question on the same may hinder.
_HAS_SIBLINGS = """
SELECT 1 FROM questions WHERE family = (SELECT family FROM questions WHERE id = ?) AND id <> ? AND retired IS NULL LIMIT 1
"""
_REST_SIBLINGS = f"""
INSERT INTO holds (learner_id, question_id, until, review_id)
SELECT ?, id, ?, ? FROM questions WHERE family = (SELECT family FROM questions WHERE id = ?) AND id <> ?
AND retired IS NULL AND NOT EXISTS (
    SELECT 1 FROM memories WHERE learner_id = ? AND question_id = questions.id AND {_LEARNING}
)
ON CONFLICT DO UPDATE SET until = excluded.until, review_id = excluded.review_id WHERE until < excluded.until
"""
# A hold that ends earlier is over by now, though nobody has looked since the day began.
_REST = f"""
INSERT INTO holds (learner_id, question_id, until, review_id)
SELECT ?, ?, ?, id FROM reviews INDEXED BY reviews_of_question WHERE learner_id = ? AND undone IS NULL AND question_id IN (
    SELECT id FROM questions WHERE family = (SELECT family FROM questions WHERE id = ?) AND id <> ?
) AND day = ? AND NOT EXISTS (SELECT 1 FROM memories WHERE learner_id = ? AND question_id = ? AND {_LEARNING})
ORDER BY turn DESC LIMIT 1
ON CONFLICT DO NOTHING
"""
# A day ends within one day more, whatever the zone: where that is over by now, so is the hold.
_REST_NEW = """
INSERT INTO holds (learner_id, question_id, until, review_id)
SELECT learner_id, new, until, review_id FROM (
    SELECT learner_id, asked.id AS new, date(day, '+1 day') AS until, reviews.id AS review_id, max(turn)
    FROM questions AS asked CROSS JOIN questions AS fellow CROSS JOIN reviews INDEXED BY reviews_of_question
    WHERE asked.article_id = ? AND asked.retired IS NULL AND fellow.family = asked.family AND fellow.id <> asked.id
    AND question_id = fellow.id AND undone IS NULL AND at > ? AND NOT EXISTS (
        SELECT 1 FROM memories WHERE memories.learner_id = reviews.learner_id AND memories.question_id = asked.id
    )
    GROUP BY learner_id, asked.id
) WHERE true
ON CONFLICT DO NOTHING
"""
_RELEASE = "DELETE FROM holds WHERE learner_id = ? AND (until <= ? OR until > ?)"
_HOLDS = "SELECT question_id, until, review_id FROM holds WHERE learner_id = ?"
_ADD = """
INSERT INTO deeds (id, learner_id, at, body, after_turn)
VALUES (?, ?, ?, ?, coalesce((SELECT max(turn) FROM reviews WHERE learner_id = ? AND undone IS NULL), 0))
"""
_LAST = """
SELECT body FROM deeds WHERE learner_id = ? AND undone IS NULL
AND after_turn >= coalesce((SELECT max(turn) FROM reviews WHERE learner_id = ? AND undone IS NULL), 0)
ORDER BY turn DESC LIMIT 1
"""
_OF = """
SELECT body FROM deeds WHERE learner_id = ? AND undone IS NULL
AND json_extract(body, '$.act') IN (SELECT value FROM json_each(?)) ORDER BY turn
"""
# Only where words were changed by another as well: no index is worth it.
_WORDED_SINCE = f"""
SELECT id, body FROM deeds WHERE undone IS NULL AND turn > (SELECT turn FROM deeds WHERE id = ?)
AND json_extract(body, '$.act') = '{Act.EDIT.value}' AND json_extract(body, '$.question') = ? ORDER BY turn
"""
_BUT_SESSION = frozenset(each.name for each in fields(Deed)) - {"session"}
"""A quiz is long, and nobody asks for it but who undoes the deed."""


class SqlHolds:
    """A `HoldRepository`."""

    def __init__(self, sitting: Sitting) -> None:
        self._sitting = sitting

    def get(self, learner: LearnerId, question: QuestionId) -> Hold | None:
        """See the port."""
        row = one(self._sitting, f"{_HOLDS} AND question_id = ?", learner, question)
        return None if row is None else _hold(row)

    def put(self, learner: LearnerId, hold: Hold) -> None:
        """See the port."""
        if hold.review is not None and one(self._sitting, _COUNTS, hold.review) is None:
            self.drop(learner, hold.question)
            return
        write(self._sitting, _PUT, learner, hold.question, hold.until.isoformat() if hold.until else None, hold.review)

    def drop(self, learner: LearnerId, question: QuestionId) -> None:
        """See the port."""
        write(self._sitting, "DELETE FROM holds WHERE learner_id = ? AND question_id = ?", learner, question)

    def rest_siblings(
        self, learner: LearnerId, question: QuestionId, *, since: datetime, until: date, review: ReviewId
    ) -> None:
        """See the port."""
        # Mostly there are none, and that is known while the learner reads.
        if standing(self._sitting, _HAS_SIBLINGS, question, question) is not None:
            held, today = (learner, until.isoformat(), review), (learner, to_moment(since))
            write_later(self._sitting, _REST_SIBLINGS, *held, question, question, *today)

    def rest(self, learner: LearnerId, question: QuestionId, *, day: date, since: datetime, until: date) -> None:
        """See the port."""
        held, of = (learner, question, until.isoformat()), (learner, question, question, day.isoformat())
        write(self._sitting, _REST, *held, *of, learner, question, to_moment(since))

    def rest_new(self, article: ArticleId, *, since: datetime) -> None:
        """See the port."""
        write(self._sitting, _REST_NEW, article, to_moment(since))

    def wake(self, review: ReviewId) -> None:
        """See the port."""
        write_later(self._sitting, "DELETE FROM holds WHERE review_id = ?", review)

    def release(self, learner: LearnerId, *, day: date) -> bool:
        """See the port."""
        last = day + timedelta(days=LONGEST_HOLD_DAYS)
        return write(self._sitting, _RELEASE, learner, day.isoformat(), last.isoformat()) > 0

    def all(self, learner: LearnerId) -> tuple[Hold, ...]:
        """See the port."""
        return tuple(
            map(_hold, rows(self._sitting, f"{_HOLDS} AND review_id IS NULL ORDER BY question_id", (learner,)))
        )


class SqlDeeds:
    """A `DeedRepository`."""

    def __init__(self, sitting: Sitting) -> None:
        self._sitting = sitting

    def add(self, deed: Deed) -> None:
        """See the port."""
        values = deed.id, deed.learner, to_moment(deed.at), codec.dumps(deed), deed.learner
        write(self._sitting, _ADD, *values)

    def get(self, deed: DeedId) -> Deed | None:
        """See the port."""
        row = one(self._sitting, "SELECT body FROM deeds WHERE id = ? AND undone IS NULL", deed)
        return None if row is None else codec.loads(Deed, row[0])

    def last(self, learner: LearnerId) -> Deed | None:
        """See the port."""
        row = standing(self._sitting, _LAST, learner, learner)
        return None if row is None else codec.loads(Deed, row[0])

    def of(self, learner: LearnerId, acts: Collection[Act]) -> tuple[Deed, ...]:
        """See the port."""
        values = learner, json.dumps([each.value for each in acts])
        return tuple(codec.loads(Deed, body, only=_BUT_SESSION) for (body,) in rows(self._sitting, _OF, values))

    def undo(self, deed: DeedId, *, at: datetime) -> None:
        """See the port."""
        write(self._sitting, "UPDATE deeds SET undone = ? WHERE id = ?", to_moment(at), deed)

    def pass_over(self, deed: DeedId, question: QuestionId, *, left: Edit | None, before: Edit | None) -> None:
        """See the port."""
        for name, body in rows(self._sitting, _WORDED_SINCE, (deed, question)):
            later = codec.loads(Deed, body)
            if later.before is not None and later.before.edit == left:
                passed = replace(later, before=replace(later.before, edit=before))
                write(self._sitting, "UPDATE deeds SET body = ? WHERE id = ?", codec.dumps(passed), name)
                return


def _hold(row: Sequence[Any]) -> Hold:
    question, until, review = row
    return Hold(QuestionId(question), date.fromisoformat(until) if until else None, review)
