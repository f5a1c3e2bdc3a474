"""Backups of a library: which are kept, what one holds, and what putting it back would bring and cost."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple, Protocol

_ALL_FOR = timedelta(days=2)
_DAYS, _WEEKS, _MONTHS = 14, 12, 24


class Counts(NamedTuple):
    """What is in a library."""

    learners: int
    articles: int
    questions: int
    answers: int
    last: datetime | None
    """UTC moment of the last answer."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A whole copy of a library that was looked through when it was made."""

    path: Path
    at: datetime
    """UTC."""
    bytes: int


@dataclass(frozen=True, slots=True)
class Preview:
    """What putting a backup back would come to."""

    backup: Backup
    then: Counts
    """In the library afterwards."""
    now: Counts | None
    """In the library as it is; None where it cannot be read."""
    again: int
    """How many later changes the journal would bring on top of the backup."""

    @property
    def lost(self) -> int:
        """Answers that are there now and would not be afterwards."""
        return max(0, self.now.answers - self.then.answers) if self.now is not None else 0


class Safe(Protocol):
    """Where a library's backups are. For a library that is not open here, whatever state it is in.

    Raises the LibraryUnusable errors, NotFound for a backup that is gone or damaged.
    """

    def backups(self) -> tuple[Backup, ...]:
        """Newest first."""

    def preview(self, backup: Backup, *, only: bool = False, now: Counts | None = None) -> Preview:
        """What `restore` would do; nothing is changed. `now` is what the library holds, where it is open here."""

    def restore(self, backup: Backup, *, only: bool = False) -> Preview:
        """Put it back, with all that the journal tells of since, or `only` the backup itself. What stands there now is put
        aside under another name, never deleted."""


def kept(moments: Iterable[datetime], *, now: datetime) -> frozenset[datetime]:
    """Which of the backups made at these moments stay: all of two days, then the last one of each of 14 days, 12 weeks and 24
    months, counted by those that have one. So a machine that slept for a year throws nothing away when it wakes."""
    newest = sorted(moments, reverse=True)
    stays = {each for each in newest if now - each < _ALL_FOR}
    for name, count in (("%Y-%m-%d", _DAYS), ("%G-%V", _WEEKS), ("%Y-%m", _MONTHS)):
        firsts: dict[str, datetime] = {}
        for each in newest:
            firsts.setdefault(each.strftime(name), each)
        stays |= set(list(firsts.values())[:count])
    return frozenset(stays)
