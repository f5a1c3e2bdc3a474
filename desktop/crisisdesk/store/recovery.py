"""What an opened database lacks of its own journal is done again, so that an older file or a lost log costs no answer."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from crisisdesk.domain.errors import LibraryDamaged, LibraryTooNew
from crisisdesk.store.journal import Entry, Journal, Read, Statement, later
from crisisdesk.store.migrate import migrate

JOURNALLED = 3
"""The first version of the tables that counts its changes."""


def bring_up(
    connection: sqlite3.Connection, path: Path, *, wanted: Sequence[str], before: Callable[[], object]
) -> Journal:
    """Do again what the database lacks, bring its tables up to date, and give the journal to go on with.

    `before` is called before tables with content are changed. Raises LibraryDamaged where the journal tells of changes that
    cannot be done again, LibraryTooNew.
    """
    version = version_of(connection)
    if version >= JOURNALLED:
        redo(connection, path, wanted=wanted, before=before)
    migrate(connection, wanted=wanted, before=before)
    if version < len(wanted):
        # So that the file itself says from now on which journal is its own, even if its log is lost.
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return _journal(connection, path)


def redo(
    connection: sqlite3.Connection, path: Path, *, wanted: Sequence[str], before: Callable[[], object] | None = None
) -> int:
    """Do again what stands in the journal of the library at `path` beyond the database's own count. Gives how many changes
    that were. Raises LibraryDamaged, LibraryTooNew.
    """
    name, number = counted(connection)
    missing = [entry for held in later(path, id=name, number=number) for entry in held.entries]
    if not missing:
        return 0
    if [entry.number for entry in missing] != list(range(number + 1, number + 1 + len(missing))):
        raise LibraryDamaged(
            "An older copy stands in the place of the library {path}: changes {first} to {last} are missing. "
            "Nothing was changed; restore a newer backup of it.",
            path=path,
            first=number + 1,
            last=missing[0].number - 1,
        )
    for version in sorted({entry.version for entry in missing}):
        if version > len(wanted):
            raise LibraryTooNew(
                "A newer version of Crisis Desk has written to the library {path}. It was left as it is; install that version.",
                path=path,
            )
        migrate(connection, wanted=wanted[:version], before=before)
        _do(connection, path, [entry for entry in missing if entry.version == version])
    return len(missing)


def counted(connection: sqlite3.Connection) -> tuple[str, int]:
    """The name of the library's journal, and how many changes the database has seen."""
    name, number = connection.execute("SELECT id, number FROM journal").fetchone()
    return name, number


def version_of(connection: sqlite3.Connection) -> int:
    """Which step of migration was the last."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def do(connection: sqlite3.Connection, statements: Iterable[Statement], *, number: int) -> None:
    """`tell` in a transaction of its own. Raises sqlite3.Error, and has changed nothing then."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        tell(connection, statements, number=number)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def tell(connection: sqlite3.Connection, statements: Iterable[Statement], *, number: int) -> None:
    """All of these in the transaction under way, after which the database has seen so many changes."""
    for sql, values, many in statements:
        (connection.executemany if many else connection.execute)(sql, values)
    connection.execute("UPDATE journal SET number = ?", (number,))


def _do(connection: sqlite3.Connection, path: Path, entries: Sequence[Entry]) -> None:
    try:
        do(connection, (each for entry in entries for each in entry.statements), number=entries[-1].number)
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError) as error:
        raise LibraryDamaged(
            "The library {path} is not what its journal says that it was. Nothing was changed; restore a backup of it.",
            path=path,
        ) from error


def _journal(connection: sqlite3.Connection, path: Path) -> Journal:
    name, number = counted(connection)
    version = version_of(connection)
    journal = Journal(path, id=name, number=number, version=version)
    held = later(path, id=name, number=number)
    if held and _goes_on(held[-1], number=number, version=version):
        journal.go_on(held[-1])
    return journal


def _goes_on(held: Read, *, number: int, version: int) -> bool:
    return held.last == number and held.version == version and not held.torn
