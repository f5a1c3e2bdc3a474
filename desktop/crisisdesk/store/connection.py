"""The one connection to a library's SQLite file, set so that what was committed outlives a power cut."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from crisisdesk.domain.errors import LibraryUnusable
from crisisdesk.store.files import APPLICATION_ID, WAIT


def connect(path: Path) -> sqlite3.Connection:
    """A connection that has the file for itself, as long as it is open."""
    # The driver's own transactions would leave half a migration behind (isolation_level).
    connection = sqlite3.connect(path, timeout=WAIT, isolation_level=None)
    try:
        _set_up(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _set_up(connection: sqlite3.Connection, path: Path) -> None:
    # Before anything is read: with exclusive locking from the start SQLite maps no shared memory, which a full disk can crash.
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        # Before the log is switched on, so that the header says whose file it is even if we are killed next.
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    mode = connection.execute("PRAGMA journal_mode = WAL").fetchone()[0]
    if mode != "wal":
        raise LibraryUnusable(
            "The folder of {path} does not allow a safe way of writing. Use a folder on this machine's disk.", path=path
        )
    for setting in ("synchronous = FULL", "fullfsync = 1", "checkpoint_fullfsync = 1", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {setting}")
    # In pages: at rest the log is written into the file anyhow, so that no answer has to wait for it; this is for long days.
    connection.execute("PRAGMA wal_autocheckpoint = 8000")
    # The cache is in KiB when negative: 64 MiB hold the indexes of a library of years, and are taken only as they are filled.
    for setting in ("trusted_schema = OFF", "cell_size_check = ON", "cache_size = -65536"):
        connection.execute(f"PRAGMA {setting}")
