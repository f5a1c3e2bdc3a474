"""Rows by hand, for the few statements between a key and its verdict: what SQLAlchemy adds to one costs ten times the statement.

Everything else goes through the tables of SQLModel; `tests/store/test_plain.py` holds the two to the same rows.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import Session

from crisisdesk.store.tables import Words

_WORDS = Words()
_DIALECT = sqlite.dialect()


def driver(session: Session) -> sqlite3.Connection:
    """The connection itself, in the session's transaction."""
    session.flush()
    connection = session.connection().connection.driver_connection
    assert isinstance(connection, sqlite3.Connection)
    return connection


Values = Sequence[Any] | Mapping[str, Any]


def one(session: Session, sql: str, *values: Any) -> tuple[Any, ...] | None:
    """The first row."""
    row: tuple[Any, ...] | None = driver(session).execute(sql, values).fetchone()
    return row


def number(session: Session, sql: str, values: Values) -> int:
    """The one number of the first row, 0 where there is none."""
    row = driver(session).execute(sql, values).fetchone()
    return row[0] if row else 0


def rows(session: Session, sql: str, values: Values) -> list[tuple[Any, ...]]:
    """All rows."""
    return driver(session).execute(sql, values).fetchall()


def write(session: Session, sql: str, *values: Any) -> None:
    """One statement that changes something."""
    driver(session).execute(sql, values)


def marks(count: int) -> str:
    """So many question marks."""
    return ", ".join("?" * count)


def to_moment(at: datetime | None) -> str | None:
    """As a moment stands in a row."""
    return None if at is None else at.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")


def moment(text: str | None) -> datetime | None:
    """And back."""
    return None if text is None else datetime.fromisoformat(text).replace(tzinfo=UTC)


def to_words(text: str) -> Any:
    """As words from outside stand in a row."""
    return _WORDS.process_bind_param(text, _DIALECT)


def words(held: Any) -> str:
    """And back."""
    return _WORDS.process_result_value(held, _DIALECT) or ""
