"""What several repositories ask in the same words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from sqlalchemy import ColumnElement, CursorResult, Executable, and_, exists
from sqlalchemy.orm import Session
from sqlmodel import col

from crisisdesk.domain.review import LearnerId
from crisisdesk.store.tables import ArticleRow, FlagRow, MemoryRow, QuestionRow

IN_ONE_QUERY = 500
"""How many ids are named in one query; SQLite refuses too many."""

Id = TypeVar("Id")


def batches(ids: Iterable[Id]) -> Iterator[Sequence[Id]]:
    """The ids, once each, in rows that one query can name."""
    once = list(dict.fromkeys(ids))
    return (once[start : start + IN_ONE_QUERY] for start in range(0, len(once), IN_ONE_QUERY))


def askable(learner: LearnerId) -> ColumnElement[bool]:
    """That the question is neither retired nor flagged, and its article there. Joins articles to questions."""
    flagged = exists().where(
        col(FlagRow.learner_id) == learner,
        col(FlagRow.question_id) == col(QuestionRow.id),
    )
    return and_(
        col(ArticleRow.id) == col(QuestionRow.article_id),
        col(ArticleRow.deleted).is_(None),
        col(QuestionRow.retired).is_(None),
        ~flagged,
    )


def fresh_to(learner: LearnerId) -> ColumnElement[bool]:
    """That the learner has never answered the question."""
    return ~exists().where(
        col(MemoryRow.learner_id) == learner,
        col(MemoryRow.question_id) == col(QuestionRow.id),
    )


def changed(session: Session, statement: Executable) -> int:
    """Run it; how many rows it changed."""
    result = session.execute(statement)
    return result.rowcount if isinstance(result, CursorResult) else 0
