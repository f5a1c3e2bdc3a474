"""Rows that were read before, for as long as nothing in the database has changed since.

The connection is the only one to its file, and counts each row that it changes: the rows are those of one count. So nothing
that changes something has to remember to say so. What a learner's answer needs is read while the learner reads.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

Row = tuple[Any, ...] | None

_SHUT = -1
"""No count of changes: nothing is taken from what is at hand, nor added."""
_MOST = 64
"""Rows at hand: a few of those that one answer needs."""


class AtHand:
    """The rows of one connection, from one unit of work to the next."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._rows: dict[tuple[str, tuple[Any, ...]], Row] = {}
        self._count = connection.total_changes
        """Up to which change they are true."""
        self._began = self._count

    def begin(self) -> None:
        """A transaction. From its first change on its rows are its own; where it is in the midst of another, all are."""
        changes, nested = self._connection.total_changes, self._connection.in_transaction
        if nested or self._count != changes:
            self._rows.clear()
            self._count = changes
        self._began = _SHUT if nested else changes

    def row(self, sql: str, values: tuple[Any, ...], *, read: Callable[[], Row]) -> Row:
        """The row, by `read` where it is not at hand."""
        if self._connection.total_changes != self._began:
            return read()
        key = sql, values
        if key not in self._rows:
            self._rows[key] = read()
            if len(self._rows) > _MOST:
                del self._rows[next(iter(self._rows))]
        return self._rows[key]

    def taken_back(self) -> None:
        """What was changed since it began was rolled back: what was true then is true again."""
        self._count = self._began = self._connection.total_changes

    @contextmanager
    def untouched(self) -> Iterator[None]:
        """What is done meanwhile changes none of them."""
        was = self._count == self._connection.total_changes
        kept = dict(self._rows)
        yield
        if was:
            self._rows, self._count = kept, self._connection.total_changes
