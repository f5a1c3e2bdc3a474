"""What an opened database lacks of its own journal is done again, so that an older file or a lost log costs no answer."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from crisisdesk.domain.errors import LibraryDamaged, LibraryReadOnly, LibraryTooNew
from crisisdesk.store.journal import Journal
from crisisdesk.store.lines import Entry, Read, Statement, later
from crisisdesk.store.migrate import migrate

UNDOABLE = (
    sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.DataError, sqlite3.InterfaceError, OverflowError, ValueError, TypeError,
)  # fmt: skip
"""What says of a change that it can never be done."""
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
    connection: sqlite3.Connection,
    path: Path,
    *,
    wanted: Sequence[str],
    before: Callable[[], object] | None = None,
    upto: int | None = None,
) -> int:
    """Do again what stands in the journal of the library at `path` beyond the database's own count, `upto` this change. Gives
    how many changes that were. Raises LibraryDamaged, LibraryReadOnly, LibraryTooNew.
    """
    name, number = counted(connection)
    told = (entry for held in _later(path, name, number) for entry in held.entries)
    missing = [entry for entry in told if upto is None or entry.number <= upto]
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


def _later(path: Path, name: str, number: int) -> tuple[Read, ...]:
    try:
        return later(path, id=name, number=number)
    except OSError as error:
        raise LibraryReadOnly(
            "The journal of the library {path} cannot be read, and may hold answers that are nowhere else. Allow reading its "
            "folder and try again; to go on without it, move it away.",
            path=path,
        ) from error


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
    except UNDOABLE as error:
        raise LibraryDamaged(
            "The library {path} is not what its journal says that it was. Nothing was changed; restore a backup of it.",
            path=path,
        ) from error


def _journal(connection: sqlite3.Connection, path: Path) -> Journal:
    name, number = counted(connection)
    version = version_of(connection)
    journal = Journal(path, id=name, number=number, version=version)
    held = _later(path, name, number)
    if held and _goes_on(held[-1], number=number, version=version):
        journal.go_on(held[-1])
    return journal


def _goes_on(held: Read, *, number: int, version: int) -> bool:
    return held.last == number and held.version == version and not held.torn
