"""What several repositories ask in the same words."""

# ruff: noqa: S608 - put together from names of our own columns; values are always bound

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeVar

from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.question import FactId, QuestionId
from crisisdesk.services.ports import Candidate
from crisisdesk.store.plain import words

IN_ONE_QUERY = 500
"""How many ids are named in one query; SQLite refuses too many."""

Id = TypeVar("Id")


def batches(ids: Iterable[Id]) -> Iterator[Sequence[Id]]:
    """The ids, once each, in rows that one query can name."""
    once = list(dict.fromkeys(ids))
    return (once[start : start + IN_ONE_QUERY] for start in range(0, len(once), IN_ONE_QUERY))


_OF = "{0}.learner_id = :learner AND {0}.question_id = questions.id"
ASKABLE = f"""
articles.id = questions.article_id AND articles.deleted IS NULL AND questions.retired IS NULL
AND NOT EXISTS (SELECT 1 FROM flags WHERE {_OF.format("flags")})
AND NOT EXISTS (SELECT 1 FROM holds WHERE {_OF.format("holds")} AND until IS NULL)
"""
"""That the question is neither retired nor flagged nor suspended, and its article there."""
RESTED = f"{ASKABLE} AND NOT EXISTS (SELECT 1 FROM holds WHERE {_OF.format('holds')})"
"""As well that it is not held back for today."""

KEPT = "SELECT value FROM settings WHERE key = ?"
KEEP = "INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value"
"""What is kept under a name, and keeping it."""

CANDIDATE = "questions.id, questions.family, questions.article_id, questions.kind, questions.answer"


def candidate(row: Sequence[Any]) -> Candidate:
    """The candidate of the columns `CANDIDATE`."""
    question, fact, article, kind, answer = row
    return Candidate(QuestionId(question), FactId(fact), ArticleId(article), kind, words(answer))


MISSED = "wrong > 0 AND (right_day IS NULL OR right_day <= wrong_day)"
"""The rule of `domain.progress.is_missed`, of a standing. In these very words, or its index is not used."""

RESTING = """
SELECT id FROM questions WHERE retired IS NOT NULL UNION SELECT question_id FROM flags WHERE learner_id = :learner
UNION SELECT id FROM questions WHERE article_id IN (SELECT id FROM articles WHERE deleted IS NOT NULL)
UNION SELECT question_id FROM holds WHERE learner_id = :learner
"""
"""All questions that are not askable, or held back for today: little, and each part has its index."""
_GONE = f"{RESTING} AND until IS NULL"
"""All that are not askable."""


ALL_ASKABLE = f"SELECT id FROM questions WHERE id NOT IN ({_GONE}) ORDER BY id"
"""The names of all that is `ASKABLE`, of which indexes know: to read the rows of them all may take seconds."""


def count_askable(table: str, these: str, *, index: str) -> str:
    """SQL of how many of the learner's rows fit whose question is askable. To count all by the index alone, and take off those
    that are gone, needs no look at the questions of the others."""
    mine = f"learner_id = :learner AND {these}"
    return f"""
(SELECT count(*) FROM {table} INDEXED BY {index} WHERE {mine})
- (SELECT count(*) FROM ({_GONE}) AS away WHERE EXISTS (SELECT 1 FROM {table} WHERE question_id = away.id AND {mine}))
"""
