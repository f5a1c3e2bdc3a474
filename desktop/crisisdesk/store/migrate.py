"""Brings a library's tables up to date: numbered SQL steps, each in one transaction with its number."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from importlib.resources import files
from pathlib import Path

from crisisdesk.domain.errors import LibraryDamaged
from crisisdesk.store.files import make_file


def steps() -> tuple[str, ...]:
    """The SQL of all steps; the first one brings a file to user_version 1."""
    folder = files("crisisdesk.store") / "migrations"
    found = sorted((each for each in folder.iterdir() if each.name.endswith(".sql")), key=lambda each: each.name)
    return tuple(each.read_text(encoding="utf-8") for each in found)


def migrate(connection: sqlite3.Connection, path: Path, *, wanted: Sequence[str]) -> None:
    """Take the steps that the file lacks; a copy of a library that has content is put beside it first.

    The connection has isolation_level None and is in no transaction. A step that fails leaves the file as before it.
    """
    current: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if 0 < current < len(wanted):
        back_up(connection, path.with_name(f"{path.stem}-version-{current}{path.suffix}"))
    for number, sql in enumerate(wanted[current:], start=current + 1):
        _take(connection, number, sql)


def back_up(connection: sqlite3.Connection, copy: Path) -> None:
    """A whole copy in one file, looked through. Raises LibraryDamaged where it does not hold together."""
    copy.unlink(missing_ok=True)
    make_file(copy)
    with closing(sqlite3.connect(copy)) as target:
        connection.backup(target)
        found = target.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if found != "ok":
        raise LibraryDamaged(
            f"The library is damaged, so it was not brought up to date. Nothing was changed ({found})."
        )


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
