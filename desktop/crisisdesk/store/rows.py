"""What several repositories ask in the same words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeVar

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    CursorResult,
    Executable,
    TextClause,
    and_,
    exists,
    func,
    select,
    union,
)
from sqlalchemy.orm import Session
from sqlmodel import col

from crisisdesk.domain.review import LearnerId
from crisisdesk.store.tables import ArticleRow, FlagRow, MemoryRow, QuestionRow, StandingRow

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


def gone(learner: LearnerId) -> CompoundSelect[Any]:
    """Ids of all questions that are not `askable`: little, and each part has its index."""
    deleted = select(col(ArticleRow.id)).where(col(ArticleRow.deleted).is_not(None))
    return union(
        select(col(QuestionRow.id)).where(col(QuestionRow.retired).is_not(None)),
        select(col(FlagRow.question_id)).where(col(FlagRow.learner_id) == learner),
        select(col(QuestionRow.id)).where(col(QuestionRow.article_id).in_(deleted)),
    )


def count_but_gone(
    learner: LearnerId, table: type[MemoryRow | StandingRow], these: ColumnElement[bool] | TextClause, *, index: str
) -> ColumnElement[int]:
    """How many of the learner's rows fit whose question is askable. To count all by the index alone and take off those
    that are gone needs no look at the questions of the others."""
    mine = and_(col(table.learner_id) == learner, these)
    there = select(func.count()).select_from(table).with_hint(table, f"INDEXED BY {index}", "sqlite").where(mine)
    away = gone(learner).subquery("away")
    same = select(col(table.question_id)).where(mine, col(table.question_id) == away.c.id).correlate(away)
    taken = select(func.count()).select_from(away).where(same.exists())
    return there.scalar_subquery() - taken.scalar_subquery()


def changed(session: Session, statement: Executable) -> int:
    """Run it; how many rows it changed."""
    result = session.execute(statement)
    return result.rowcount if isinstance(result, CursorResult) else 0
