"""What several repositories ask in the same words."""

# ruff: noqa: S608 - put together from names of our own columns; values are always bound

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

IN_ONE_QUERY = 500
"""How many ids are named in one query; SQLite refuses too many."""

Id = TypeVar("Id")


def batches(ids: Iterable[Id]) -> Iterator[Sequence[Id]]:
    """The ids, once each, in rows that one query can name."""
    once = list(dict.fromkeys(ids))
    return (once[start : start + IN_ONE_QUERY] for start in range(0, len(once), IN_ONE_QUERY))


ASKABLE = """
articles.id = questions.article_id AND articles.deleted IS NULL AND questions.retired IS NULL
AND NOT EXISTS (SELECT 1 FROM flags WHERE flags.learner_id = :learner AND flags.question_id = questions.id)
"""
"""That the question is neither retired nor flagged, and its article there."""

MISSED = "wrong > 0 AND (right_day IS NULL OR right_day <= wrong_day)"
"""The rule of `domain.progress.is_missed`, of a standing. In these very words, or its index is not used."""

_GONE = """
SELECT id FROM questions WHERE retired IS NOT NULL UNION SELECT question_id FROM flags WHERE learner_id = :learner
UNION SELECT id FROM questions WHERE article_id IN (SELECT id FROM articles WHERE deleted IS NOT NULL)
"""
"""All questions that are not askable: little, and each part has its index."""


def count_askable(table: str, these: str, *, index: str) -> str:
    """SQL of how many of the learner's rows fit whose question is askable. To count all by the index alone, and take off
    those that are gone, needs no look at the questions of the others."""
    mine = f"learner_id = :learner AND {these}"
    return f"""
(SELECT count(*) FROM {table} INDEXED BY {index} WHERE {mine})
- (SELECT count(*) FROM ({_GONE}) AS away WHERE EXISTS (SELECT 1 FROM {table} WHERE question_id = away.id AND {mine}))
"""
