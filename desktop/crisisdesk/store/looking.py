"""A library that can be read and not written, as on a full disk or in somebody else's folder: all is shown, nothing is saved."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from crisisdesk.domain.errors import LibraryDamaged
from crisisdesk.store import sums
from crisisdesk.store.compare import counts
from crisisdesk.store.files import open_to_read
from crisisdesk.store.journal import Journal
from crisisdesk.store.migrate import migrate, steps
from crisisdesk.store.recovery import JOURNALLED, redo, version_of
from crisisdesk.store.refusals import refusing
from crisisdesk.store.sitting import Sitting, no_engine
from crisisdesk.store.unit import SqlUnit, Store


class LookedInto(Store):
    """A library's content in memory. What is done to it is refused when it should be saved, with the sentence `why`."""

    def __init__(self, connection: sqlite3.Connection, path: Path, *, why: str) -> None:
        super().__init__(connection, path, Journal(path, id="", number=0, version=0))
        self._why = why

    def unit(self) -> SqlUnit:
        """One whose `commit` raises LibraryReadOnly."""
        return SqlUnit(Sitting(self._connection, lambda: self._engine, only_to_look=self._why), self.path)


def look_into(path: Path, *, why: str) -> LookedInto:
    """The library at `path`, with what its journal tells beyond it; neither file nor folder is touched.

    Raises LibraryDamaged, LibraryReadOnly where it cannot even be read.
    """
    with refusing(path):
        made = sqlite3.connect(":memory:", isolation_level=None)
        try:
            # Without its log, which cannot be read where nothing can be written: what is in that stands in the journal too.
            with closing(open_to_read(path, alone=True)) as held:
                held.backup(made)
            if version_of(made) >= JOURNALLED:
                with suppress(LibraryDamaged):
                    redo(made, path, wanted=steps())
            migrate(made, wanted=steps())
            _add_up(made)
            counts(made)
        except BaseException:
            made.close()
            raise
    return LookedInto(made, path, why=why)


def _add_up(made: sqlite3.Connection) -> None:
    """Once, since no unit of what is only looked at may keep it."""
    sitting = Sitting(made, no_engine)
    sums.bring_up(sitting)
    sitting.commit()
