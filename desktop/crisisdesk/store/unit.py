"""A library on disk, and one transaction on it."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from crisisdesk.domain.errors import DiskFull, LibraryUnusable
from crisisdesk.store import sums
from crisisdesk.store.answers import SqlMemories, SqlQuizzes, SqlReviews
from crisisdesk.store.athand import AtHand
from crisisdesk.store.collecting import SqlCollections
from crisisdesk.store.connection import connect
from crisisdesk.store.files import prepare, shm_of
from crisisdesk.store.finder import SqlFinder
from crisisdesk.store.journal import Journal
from crisisdesk.store.learners import SqlLearners
from crisisdesk.store.migrate import steps
from crisisdesk.store.promises import Promises
from crisisdesk.store.recovery import bring_up
from crisisdesk.store.refusals import doubting, refusal, refusing
from crisisdesk.store.shelves import SqlArticles, SqlQuestions
from crisisdesk.store.sitting import Sitting
from crisisdesk.store.tending import SqlDeeds, SqlHolds

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Engine

    from crisisdesk.domain.reading import ParsedArticle
    from crisisdesk.services.keeping import Counts


_REPOSITORIES = {
    "learners": SqlLearners,
    "articles": SqlArticles,
    "questions": SqlQuestions,
    "collections": SqlCollections,
    "memories": SqlMemories,
    "reviews": SqlReviews,
    "quizzes": SqlQuizzes,
    "holds": SqlHolds,
    "deeds": SqlDeeds,
    "finder": SqlFinder,
}


class SqlUnit:
    """A `UnitOfWork`. See the port."""

    learners: SqlLearners
    articles: SqlArticles
    questions: SqlQuestions
    collections: SqlCollections
    memories: SqlMemories
    reviews: SqlReviews
    quizzes: SqlQuizzes
    holds: SqlHolds
    deeds: SqlDeeds
    finder: SqlFinder

    def __init__(self, sitting: Sitting, path: Path) -> None:
        self._path = path
        self.sitting = sitting

    def __getattr__(self, name: str) -> Any:
        # Made when first asked for: an answer needs half of them.
        if name not in _REPOSITORIES:
            raise AttributeError(name)
        made = _REPOSITORIES[name](self.sitting)
        setattr(self, name, made)
        return made

    def commit(self) -> None:
        """On disk for good when it returns."""
        self.sitting.commit()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with refusing(self._path):
            self.sitting.close()
        refused = refusal(error, self._path) if error is not None else None
        if refused is not None:
            raise refused from error


class Store:
    """A library's database, open for this program alone. Used on the thread that opened it, with `with` or `close`."""

    def __init__(self, connection: sqlite3.Connection, path: Path, journal: Journal) -> None:
        self._connection, self._journal = connection, journal
        self.path = path
        self._proofs: dict[str, ParsedArticle] = {}
        self._at_hand = AtHand(connection)
        self._promises = Promises(connection, journal)

    def unit(self) -> SqlUnit:
        """A new unit of work; the services' `open_unit`. Raises LibraryDamaged where what is owed cannot be done for damage."""
        self.settle()
        sitting = Sitting(
            self._connection,
            lambda: self._engine,
            self._journal,
            proofs=self._proofs,
            at_hand=self._at_hand,
            promises=self._promises,
        )
        return SqlUnit(sitting, self.path)

    @cached_property
    def _engine(self) -> Engine:
        from crisisdesk.store.engine import engine_on

        def note(sql: str, values: Sequence[Any], many: bool) -> None:  # noqa: FBT001 - as SQLAlchemy tells it
            self._journal.waiting.append((sql, values, many))

        return engine_on(self._connection, note)

    def copy(self) -> Path:
        """A copy beside the library, to be looked through and kept as a backup by `backups.take_in`. Raises DiskFull."""
        from crisisdesk.store.backups import copy

        self.settle()
        if self._promises.owed:
            raise DiskFull(
                "The disk is full. No backup was made; your last answer is kept in the journal. Make room and try again."
            )
        self._journal.begin_file()
        return copy(self._connection, self.path)

    def export(self, learner: str) -> str:
        """All that is a learner's, as JSON; "" where there is none."""
        from crisisdesk.store.belongings import told

        with self.unit() as unit:
            return told(unit.sitting, learner)

    def erase(self, learner: str, *, now: datetime) -> bool:
        """Take a learner out for ever, in the file too. Copies elsewhere go with the next backup, which finds it noted that
        somebody was erased. False for none."""
        from crisisdesk.store.belongings import erase, note_erased

        self.settle()
        # What is taken out is written over, where it would else stand until something else needs its place.
        self._connection.execute("PRAGMA secure_delete = ON")
        with self.unit() as unit:
            gone = erase(unit.sitting, learner)
            if gone:
                note_erased(unit.sitting, at=now, number=self._journal.number + 1)
                unit.commit()
        self._connection.execute("PRAGMA secure_delete = OFF")
        if gone:
            # Where there is no room for it now, closing empties the log, and the file stays as large as it is.
            with suppress(sqlite3.OperationalError):
                self._connection.execute("VACUUM")
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return gone

    def empty_trash(self, *, before: datetime) -> int:
        """See `belongings.empty_trash`."""
        from crisisdesk.store.belongings import empty_trash

        with self.unit() as unit:
            gone = empty_trash(unit.sitting, before=before)
            unit.commit()
        return gone

    def counts(self) -> Counts:
        """What is in it."""
        from crisisdesk.store.compare import counts

        with self.unit() as unit:
            return counts(unit.sitting.driver)

    def settle(self) -> None:
        """Have in the database too what the journal alone has: whoever looks at the file finds it there. Raises LibraryDamaged."""
        if self._promises.owed:
            with refusing(self.path):
                self._promises.keep()

    def rest(self) -> None:
        """Have the journal reach the disk as well and SQLite's log the file, and add up what was answered, now that nothing
        else is to be done."""
        self.settle()
        self._journal.sync()
        with refusing(self.path):
            self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
        # Last: whatever begins the log anew waits for the disk twice, and that should not be an answer.
        with self.unit() as unit, self._at_hand.untouched():
            if sums.bring_up(unit.sitting):
                unit.commit()

    def close(self) -> None:
        """Write the log into the file and let go of it."""
        try:
            self.settle()
        except LibraryUnusable:
            # It stands in the journal, and whoever opens the library next is told what is wrong with it.
            logging.getLogger(__name__).warning("closed with an answer that the journal alone has", exc_info=True)
        finally:
            self._promises.owed = ()
            self._journal.close()
            self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_store(path: Path) -> Store:
    """Open the library at `path`, made where there is none and brought up to date where it is old.

    Raises the LibraryUnusable errors; a file that is refused is left as it was.
    """
    wanted = steps()
    prepare(path, newest=len(wanted))
    with doubting(path):
        connection = connect(path)
    try:
        with doubting(path):
            journal = bring_up(connection, path, wanted=wanted, before=lambda: _keep(connection, path))
    except BaseException:
        connection.close()
        raise
    # Ours alone by now, so nobody else can be using it; where it cannot go, whoever reads next makes it anew.
    with suppress(OSError):
        shm_of(path).unlink(missing_ok=True)
    return Store(connection, path, journal)


def _keep(connection: sqlite3.Connection, path: Path) -> None:
    # Only a first start of a new version needs it.
    from crisisdesk.store.backups import keep_as_it_is

    keep_as_it_is(connection, path)
