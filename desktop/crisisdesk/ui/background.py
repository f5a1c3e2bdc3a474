"""Work that does not belong on the window's thread: one lane for the database, one process for reading articles."""

from __future__ import annotations

from collections.abc import Callable

# BrokenExecutor, not the process pool's own: that module takes 40 ms to import.
from concurrent.futures import BrokenExecutor, CancelledError, Executor, Future, wait
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from crisisdesk.domain.errors import ReadingStopped

T = TypeVar("T")
Then = Callable[[T], None]
Otherwise = Callable[[BaseException], None]

CLOSING_SECONDS = 0.8
"""How long closing waits for answers that are being saved; the window is already gone from the screen."""
IDLE_SECONDS = 60
"""How long the worker process is kept warm for another article."""
DEADLINE_SECONDS = 180


class Worker(Protocol):
    """A process that can be killed."""

    def submit(self, work: Callable[..., T], *args: Any) -> Future[T]:
        """Begin the work; the process starts with the first."""

    def kill(self) -> None:
        """End the process now, whatever it does. The next `submit` starts another."""


class ProcessWorker:
    """One process of its own, started when it is first needed."""

    def __init__(self) -> None:
        self._pool: Executor | None = None
        self._before: frozenset[object] = frozenset()

    def submit(self, work: Callable[..., T], *args: Any) -> Future[T]:
        """Begin the work. A worker that died since is replaced."""
        try:
            return self._ready().submit(work, *args)
        except BrokenExecutor:
            self.kill()
            return self._ready().submit(work, *args)

    def _ready(self) -> Executor:
        if self._pool is None:
            # These take 30 ms to import and are not needed for the first frame.
            from concurrent.futures import ProcessPoolExecutor
            from multiprocessing import active_children, get_context

            from crisisdesk.ui.worker import begin

            self._before = frozenset(active_children())
            self._pool = ProcessPoolExecutor(1, mp_context=get_context("spawn"), initializer=begin)
        return self._pool

    def kill(self) -> None:
        """End the process now and wait until it is gone."""
        if self._pool is None:
            return
        from multiprocessing import active_children

        for child in active_children():
            if child not in self._before:
                child.kill()
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._pool = None


class Job(QObject):
    """A piece of work that can be given up."""

    def __init__(self, give_up: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._give_up = give_up

    def cancel(self) -> None:
        """Stop it; its owner hears ReadingStopped."""
        self._give_up(QCoreApplication.translate("Background", "Reading was stopped. Nothing was changed."))


class Background(QObject):
    """Runs work elsewhere and brings what comes of it back to the thread that this lives on."""

    _finished = Signal(object)

    def __init__(
        self,
        *,
        database: Callable[[], Executor] | None = None,
        worker: Worker | None = None,
        deadline: float = DEADLINE_SECONDS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_database = database or _one_thread
        self._database: Executor | None = None
        self._worker: Worker = worker or ProcessWorker()
        self._deadline = deadline
        self._reads: set[Future[Any]] = set()
        self._writes: set[Future[Any]] = set()
        self._closed = False
        self._idle = QTimer(self, singleShot=True, interval=IDLE_SECONDS * 1000)
        self._idle.timeout.connect(self._worker.kill)
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def read(self, work: Callable[[], T], then: Then[T], otherwise: Otherwise) -> None:
        """Run `work` on the database thread. Dropped when the window closes first."""
        self._on_database(work, then, otherwise, self._reads)

    def write(self, work: Callable[[], T], then: Then[T], otherwise: Otherwise) -> None:
        """Run `work` on the database thread. Done even when the window closes first."""
        self._on_database(work, then, otherwise, self._writes)

    def _on_database(self, work: Callable[[], T], then: Then[T], otherwise: Otherwise, kept: set[Future[Any]]) -> None:
        if self._closed:
            return
        if self._database is None:
            self._database = self._make_database()
        future = self._database.submit(work)
        kept.add(future)
        self._when_done(future, then, otherwise)

    def process(self, work: Callable[..., T], args: tuple[object, ...], then: Then[T], otherwise: Otherwise) -> Job:
        """Run an importable function in the worker process. `otherwise` hears ReadingStopped when it is given up."""
        self._idle.stop()
        future = self._worker.submit(work, *args)
        clock = QTimer(self, singleShot=True, interval=round(self._deadline * 1000))
        said: list[str] = []

        def give_up(why: str) -> None:
            if not future.done():
                said.append(why)
                self._worker.kill()

        def failed(error: BaseException) -> None:
            clock.stop()
            self._idle.start()
            otherwise(_as_stopped(error, said))

        def done(value: T) -> None:
            clock.stop()
            self._idle.start()
            then(value)

        late = QCoreApplication.translate("Background", "Reading took too long and was stopped. Nothing was changed.")
        clock.timeout.connect(lambda: give_up(late))
        clock.start()
        self._when_done(future, done, failed)
        return Job(give_up, self)

    def _when_done(self, future: Future[T], then: Then[T], otherwise: Otherwise) -> None:
        def deliver() -> None:
            self._reads.discard(future)
            self._writes.discard(future)
            error = _error_of(future)
            if error is not None:
                otherwise(error)
            else:
                then(future.result())

        if future.done() and not (self._reads | self._writes) - {future}:
            self._deliver(deliver)
            return
        # Called on whichever thread finished the work, or on ours where that is done by now; the signal is queued, so that
        # nothing comes back before what was asked earlier.
        future.add_done_callback(lambda _: self._emit(deliver))

    def _emit(self, deliver: Callable[[], None]) -> None:
        if not self._closed:
            self._finished.emit(deliver)

    def _deliver(self, deliver: Callable[[], None]) -> None:
        if not self._closed:
            deliver()

    def close(self, last: Callable[[], None]) -> None:
        """Drop what is only read, finish what is written, then run `last` on the database thread. Takes under a second."""
        if self._closed:
            return
        self._closed = True
        for clock in self.findChildren(QTimer):
            clock.stop()
        self._worker.kill()
        for future in tuple(self._reads):
            future.cancel()
        if self._database is not None:
            ended = self._database.submit(last)
            wait([ended], timeout=CLOSING_SECONDS)
            # What still writes goes on to its end while the interpreter waits; nobody sees it.
            self._database.shutdown(wait=ended.done(), cancel_futures=False)


def _one_thread() -> Executor:
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor(1, thread_name_prefix="database")


def _error_of(future: Future[Any]) -> BaseException | None:
    try:
        return future.exception()
    except CancelledError as error:
        return error


def _as_stopped(error: BaseException, said: list[str]) -> BaseException:
    """The error to tell: being killed is told as the reason for it."""
    if isinstance(error, MemoryError):
        needy = QCoreApplication.translate(
            "Background", "Reading took more memory than it is given and was stopped. Nothing was changed."
        )
        return _stopped(needy, error)
    if not isinstance(error, BrokenExecutor | CancelledError):
        return error
    died = QCoreApplication.translate("Background", "The reader stopped by itself. Nothing was changed; try again.")
    return _stopped(said[0] if said else died, error)


def _stopped(why: str, error: BaseException) -> ReadingStopped:
    stopped = ReadingStopped(why)
    stopped.__cause__ = error
    return stopped
