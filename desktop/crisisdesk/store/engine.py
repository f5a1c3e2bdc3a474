"""SQLAlchemy on a library's connection, for what goes in through the tables of SQLModel."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Connection, Engine, StaticPool, create_engine, event

Note = Callable[[str, Sequence[Any], bool], None]
"""Told of a statement that changes something: SQL, values, and whether those are many rows of them."""


def engine_on(connection: sqlite3.Connection, note: Note | None = None) -> Engine:
    """An engine with this one connection, for one thread. It joins the transaction that the connection is in, or begins one."""
    # The dialect learns what SQLite can do on another database: it ends with a rollback, which would take back what is
    # already done on ours.
    aside = create_engine("sqlite://")
    aside.connect().close()
    aside.dispose()

    def creator() -> Any:
        return connection

    engine = Engine(StaticPool(creator), aside.dialect, aside.url)
    event.listen(engine, "begin", _begin)
    if note is not None:
        event.listen(engine, "before_cursor_execute", _telling(note))
    return engine


def _telling(note: Note) -> Callable[..., None]:
    def tell(_connection: Any, _cursor: Any, sql: str, values: Any, _context: Any, many: bool) -> None:  # noqa: FBT001 - SQLAlchemy's
        if sql.lstrip().partition(" ")[0].upper() in {"INSERT", "UPDATE", "DELETE"}:
            note(sql, values, many)

    return tell


def _begin(connection: Connection) -> Any:
    held = connection.connection.driver_connection
    assert isinstance(held, sqlite3.Connection)
    if not held.in_transaction:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
