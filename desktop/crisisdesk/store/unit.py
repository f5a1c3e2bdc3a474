"""A library on disk, and one transaction on it."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from crisisdesk.store.answers import SqlMemories, SqlQuizzes, SqlReviews
from crisisdesk.store.engine import make_engine
from crisisdesk.store.files import prepare, shm_of
from crisisdesk.store.migrate import migrate, steps
from crisisdesk.store.refusals import refusal, refusing
from crisisdesk.store.shelves import SqlArticles, SqlLearners, SqlQuestions


class SqlUnit:
    """A `UnitOfWork`. See the port."""

    def __init__(self, engine: Engine, path: Path) -> None:
        self._path = path
        self._session = Session(engine)
        self.learners = SqlLearners(self._session)
        self.articles = SqlArticles(self._session)
        self.questions = SqlQuestions(self._session)
        self.memories = SqlMemories(self._session)
        self.reviews = SqlReviews(self._session)
        self.quizzes = SqlQuizzes(self._session)

    def commit(self) -> None:
        """On disk for good when it returns."""
        self._session.commit()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with refusing(self._path):
            self._session.close()
        refused = refusal(error, self._path) if error is not None else None
        if refused is not None:
            raise refused from error


class Store:
    """A library's database, open for this program alone. Used on the thread that opened it, with `with` or `close`."""

    def __init__(self, engine: Engine, path: Path) -> None:
        self._engine = engine
        self.path = path

    def unit(self) -> SqlUnit:
        """A new unit of work; the services' `open_unit`."""
        return SqlUnit(self._engine, self.path)

    def close(self) -> None:
        """Write the log into the file and let go of it."""
        self._engine.dispose()

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
    engine = make_engine(path)
    try:
        _bring_up_to_date(engine, path, wanted)
    except BaseException:
        engine.dispose()
        raise
    return Store(engine, path)


def _bring_up_to_date(engine: Engine, path: Path, wanted: tuple[str, ...]) -> None:
    with refusing(path):
        pooled = engine.raw_connection()
    connection = pooled.driver_connection
    assert connection is not None
    with refusing(path):
        migrate(connection, path, wanted=wanted)
    pooled.close()
    # Ours alone by now, so nobody else can be using it.
    shm_of(path).unlink(missing_ok=True)
