"""Changes that stand on the disk in the journal, and go into the database when there is time for it.

An answer is such a change: nothing that it writes is read before the learner goes on, and one line at the end of a file is on
the disk in half the time that the tables and their indexes take. Whatever reads next finds it done, for a promise is kept
before anything else; where the program ends first, opening the library does again what the journal holds beyond it. On a disk
that takes no more, each transaction is told what is owed, and no other promise is made.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from crisisdesk.store.journal import Journal
from crisisdesk.store.lines import Statement
from crisisdesk.store.recovery import UNDOABLE, do, tell

_NOT_NOW = frozenset(
    (
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_NOMEM,
    )
)
"""Primary result codes of what may pass."""


class Promises:
    """The change of one library that is promised, and not yet done."""

    def __init__(self, connection: sqlite3.Connection, journal: Journal) -> None:
        self._connection, self._journal = connection, journal
        self.owed: tuple[Statement, ...] = ()
        """What is promised and not yet in the database."""
        self._told = False
        """Whether the transaction under way has begun with it."""

    def make(self, statements: Sequence[Statement]) -> bool:
        """Have these on the disk for good; whether they are. There must be none that is owed."""
        if not self._journal.promise(statements):
            return False
        self.owed = tuple(statements)
        return True

    def keep(self) -> None:
        """Do in the database what is owed. Where the disk does not take it now, it is owed still.

        Raises sqlite3.DatabaseError where the database is damaged: it stays in the journal then.
        """
        if not self.owed or self._connection.in_transaction:
            return
        try:
            do(self._connection, self.owed, number=self._journal.number)
        except UNDOABLE:
            self._break()
            raise
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF not in _NOT_NOW:
                self._break()
                raise
            return
        self.owed = ()

    def tell(self) -> None:
        """Do it for the transaction under way alone: on a full disk all can be read as it should be."""
        if self.owed and not self._told:
            self._told = True
            tell(self._connection, self.owed, number=self._journal.number)

    def ended(self, *, kept: bool) -> None:
        """The transaction under way has ended; whether what was told in it is kept."""
        if self._told and kept:
            self.owed = ()
        self._told = False

    def _break(self) -> None:
        # A bug. What can never be done may not stand in the journal, or the library would not open any more.
        self.owed = ()
        self._journal.break_promise()
