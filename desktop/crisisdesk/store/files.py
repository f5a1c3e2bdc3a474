"""The database as a file: made for its owner alone, and looked at before SQLite may touch it."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from crisisdesk.domain.errors import LibraryDamaged, LibraryReadOnly, LibraryTooNew
from crisisdesk.store.lines import files_of
from crisisdesk.store.refusals import doubting

APPLICATION_ID = 0x43524453
""""CRDS" in the file's header."""

WAIT = 1.0
"""Seconds to wait for another program before the library is called busy."""

_MAGIC = b"SQLite format 3\x00"
_ROLLBACK = bytes.fromhex("d9d505f920a163d7")
_HEADER_BYTES = 108
_NEWEST_FORMAT = 4
_UTF_8 = (0, 1)
"""0 as long as it has no table."""
_QUICKLY_CHECKED = 64 * 1024 * 1024
"""A file up to this size is checked at each start; a larger one only when the program did not end well."""


class Header(NamedTuple):
    """What the first page of a database says."""

    application_id: int
    user_version: int
    empty: bool
    """Whether it has no table yet."""


def prepare(path: Path, *, newest: int) -> None:
    """Make the file where there is none, and refuse one that is not ours to write.

    Raises LibraryTooNew, LibraryDamaged, LibraryReadOnly, LibraryBusy; the file is then as it was.
    """
    if not path.exists():
        _refuse_empty(path)
    _make_private(path)
    _put_aside_noise(path)
    if path.stat().st_size == 0:
        _refuse_empty(path)
        return
    header = read_header(path)
    _refuse_foreign(path, header, newest=newest)
    if header.empty and not wal_of(path).exists():
        _refuse_empty(path)
    _check(path, newest=newest)


def read_header(path: Path) -> Header:
    """From the bytes, without SQLite. Raises LibraryDamaged where they are no header."""
    with path.open("rb") as file:
        start = file.read(_HEADER_BYTES)
    if len(start) < _HEADER_BYTES or not start.startswith(_MAGIC) or not _is_of_today(start):
        raise LibraryDamaged(
            "{path} is not a library of Crisis Desk, or it is damaged. It was left as it is; restore a backup.",
            path=path,
        )
    return Header(
        application_id=int.from_bytes(start[68:72], "big"),
        user_version=int.from_bytes(start[60:64], "big"),
        empty=int.from_bytes(start[103:105], "big") == 0,
    )


def _is_of_today(start: bytes) -> bool:
    """SQLite takes a file of a future format for one that may only be read, and ours is neither that nor in UTF-16."""
    writes, reads, schema, encoding = start[18], start[19], start[44:48], start[56:60]
    return (
        {writes, reads} <= {1, 2}
        and int.from_bytes(schema, "big") <= _NEWEST_FORMAT
        and int.from_bytes(encoding, "big") in _UTF_8
    )


def wal_of(path: Path) -> Path:
    """The write-ahead log beside a database."""
    return path.with_name(f"{path.name}-wal")


def shm_of(path: Path) -> Path:
    """The index of the log, which only a check of a log leaves behind."""
    return path.with_name(f"{path.name}-shm")


def make_file(path: Path) -> None:
    """An empty file for its owner alone. SQLite would make it readable by all; its logs inherit what we set."""
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    if os.name == "posix" and path.stat().st_mode & 0o077:
        path.chmod(0o600)


def _make_private(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        make_file(path)
    except OSError as error:
        raise LibraryReadOnly(
            "The library {path} cannot be opened or made: {why}.", path=path, why=error.strerror
        ) from error


def _put_aside_noise(path: Path) -> None:
    """A rollback journal that is none: this library has no use for one, and SQLite would not read the file beside it."""
    journal = path.with_name(f"{path.name}-journal")
    try:
        with journal.open("rb") as file:
            start = file.read(len(_ROLLBACK))
        if start != _ROLLBACK:
            journal.replace(journal.with_name(f"{journal.name}.unknown"))
    except OSError:
        # Most often because there is none.
        return


def _refuse_empty(path: Path) -> None:
    # SQLite would delete a log that stands beside an empty file, and with it all answers that are in it.
    wal = wal_of(path)
    if wal.exists() and wal.stat().st_size:
        raise LibraryDamaged(
            "The library {path} is empty, but {name} beside it holds answers. Both were left as they are; "
            "put the library's own file back, or restore a backup of it.",
            path=path,
            name=wal.name,
        )
    if any(each.stat().st_size for each in files_of(path)):
        raise LibraryDamaged(
            "The library {path} is empty or gone, but the journal beside it tells of answers. Nothing was changed; restore a backup of it.",
            path=path,
        )


def _refuse_foreign(path: Path, header: Header, *, newest: int) -> None:
    in_the_making = header.application_id == 0 and header.user_version == 0 and header.empty
    if header.application_id != APPLICATION_ID and not in_the_making:
        raise LibraryDamaged(
            "{path} belongs to another program. It was left as it is; restore a backup of your own.", path=path
        )
    if header.user_version > newest:
        raise LibraryTooNew(
            "A newer version of Crisis Desk made the library {path}. It was left as it is; install that version, or restore a backup.",
            path=path,
        )


def _check(path: Path, *, newest: int) -> None:
    try:
        _check_content(path, newest=newest)
    except LibraryReadOnly as error:
        # A first start that was cut off before the log was switched on: SQLite takes it back when it may write.
        if getattr(error.__cause__, "sqlite_errorcode", 0) != sqlite3.SQLITE_READONLY_ROLLBACK:
            raise


def _check_content(path: Path, *, newest: int) -> None:
    """What the bytes of the file alone do not tell: SQLite reads it with its log, and writes neither."""
    ended_well = not wal_of(path).exists()
    with doubting(path), closing(open_to_read(path, alone=ended_well)) as connection:
        header = Header(
            application_id=_pragma(connection, "application_id"),
            user_version=_pragma(connection, "user_version"),
            empty=connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 0,
        )
        _refuse_foreign(path, header, newest=newest)
        if ended_well and path.stat().st_size > _QUICKLY_CHECKED:
            return
        found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if (
            found == "ok"
            and not ended_well
            and header.user_version == newest
            and path.stat().st_size <= _QUICKLY_CHECKED
        ):
            # Once it is opened, its log is laid over whatever is wrong with it.
            from crisisdesk.store.backups import look_through

            look_through(connection, path)
    if found != "ok":
        raise LibraryDamaged("The library {path} is damaged. Nothing was changed; restore a backup of it.", path=path)


def open_to_read(path: Path, *, alone: bool) -> sqlite3.Connection:
    # Even to read a log SQLite makes files beside it; where there is no log to read, it need not.
    access = "immutable=1" if alone else "mode=ro"
    return sqlite3.connect(_address(path, access), uri=True, timeout=WAIT, isolation_level=None)


def _address(path: Path, access: str) -> str:
    whole = path.absolute().as_posix()
    # On Windows the address of C:/x is file:///C:/x.
    return f"file:{'' if whole.startswith('/') else '///'}{quote(whole, safe='/:')}?{access}"


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    value: int = connection.execute(f"PRAGMA {name}").fetchone()[0]
    return value
