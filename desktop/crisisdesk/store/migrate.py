"""Brings a library's tables up to date: numbered SQL steps, each in one transaction with its number."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from importlib.resources import files


def steps() -> tuple[str, ...]:
    """The SQL of all steps; the first one brings a file to user_version 1."""
    folder = files("crisisdesk.store") / "migrations"
    found = sorted((each for each in folder.iterdir() if each.name.endswith(".sql")), key=lambda each: each.name)
    return tuple(each.read_text(encoding="utf-8") for each in found)


def migrate(
    connection: sqlite3.Connection, *, wanted: Sequence[str], before: Callable[[], object] | None = None
) -> None:
    """Take the steps that the file lacks; `before` is called first where it has content that a step will change.

    The connection has isolation_level None and is in no transaction. A step that fails leaves the file as before it.
    """
    current: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if before is not None and 0 < current < len(wanted):
        before()
    for number, sql in enumerate(wanted[current:], start=current + 1):
        _take(connection, number, sql)


def _take(connection: sqlite3.Connection, number: int, sql: str) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statement in _statements(sql):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {number}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _statements(sql: str) -> Iterator[str]:
    # executescript would commit what stands before it.
    statement = ""
    for line in sql.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
    if statement.strip():
        yield statement
