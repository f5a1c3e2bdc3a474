"""SQLite's errors as sentences that a person can act on."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from crisisdesk.domain.errors import (
    DiskFull,
    LibraryBusy,
    LibraryDamaged,
    LibraryReadOnly,
    LibraryUnusable,
)

_DAMAGED = "The library {file} is damaged. Nothing was changed; restore a backup of it."
_REFUSALS: dict[int, tuple[type[LibraryUnusable], str]] = {
    sqlite3.SQLITE_BUSY: (LibraryBusy, "Another program has the library {file} open. Close it there and try again."),
    sqlite3.SQLITE_LOCKED: (LibraryBusy, "Another program has the library {file} open. Close it there and try again."),
    sqlite3.SQLITE_FULL: (DiskFull, "The disk is full. The last step was not saved; all before it is. Make room and try again."),
    sqlite3.SQLITE_READONLY: (LibraryReadOnly, "The library {file} cannot be written. Allow writing to its file and folder."),
    sqlite3.SQLITE_CANTOPEN: (LibraryReadOnly, "The library {file} cannot be opened. Allow reading and writing in its folder."),
    sqlite3.SQLITE_PERM: (LibraryReadOnly, "The library {file} cannot be opened. Allow reading and writing in its folder."),
    sqlite3.SQLITE_CORRUPT: (LibraryDamaged, _DAMAGED),
    sqlite3.SQLITE_NOTADB: (LibraryDamaged, "{file} is no library of Crisis Desk, or damaged. It was left as it is; restore a backup."),
    sqlite3.SQLITE_IOERR: (
        LibraryUnusable,
        "The disk did not read or write the library {file}. The last step was not saved; all before it is.",
    ),
}  # fmt: skip
"""By primary result code."""


def refusal(error: BaseException, file: Path) -> LibraryUnusable | None:
    """What to raise in place of an error of sqlite3, or of SQLAlchemy around one; None where it is a bug."""
    cause = getattr(error, "orig", error)
    code = getattr(cause, "sqlite_errorcode", None)
    if code is None:
        # The driver's own complaint, of words on the disk that are no text.
        undecodable = isinstance(cause, sqlite3.OperationalError)
        return LibraryDamaged(_DAMAGED.format(file=file)) if undecodable else None
    # Extended codes keep the primary one in their low byte.
    known = _REFUSALS.get(code & 0xFF)
    return None if known is None else known[0](known[1].format(file=file))


@contextmanager
def refusing(file: Path) -> Iterator[None]:
    """Raise our errors for those of SQLite."""
    try:
        yield
    except Exception as error:
        refused = refusal(error, file)
        if refused is None:
            raise
        raise refused from error


@contextmanager
def doubting(file: Path) -> Iterator[None]:
    """As `refusing`, for what is not known to be whole: whatever else SQLite complains of is damage too, as of names of
    columns that changed on the disk, or of an error's own words that are no text."""
    with refusing(file):
        try:
            yield
        except (sqlite3.Error, UnicodeDecodeError) as error:
            known = refusal(error, file)
            raise known or LibraryDamaged(_DAMAGED.format(file=file)) from error
