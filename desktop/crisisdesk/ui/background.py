"""Work that does not belong on the window's thread: one lane for the database, one process for reading articles."""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import CancelledError, Executor, Future, wait
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from crisisdesk.services.worker import CANCELLED, DEADLINE_SECONDS, LATE, ProcessWorker, Worker, stopped

T = TypeVar("T")
Then = Callable[[T], None]
Otherwise = Callable[[BaseException], None]

CLOSING_SECONDS = 0.8
"""How long closing waits for answers that are being saved; the window is already gone from the screen."""
GIVES_WAY = 0.0001
"""Seconds that the database's thread goes on for while the window's waits for the interpreter."""
IDLE_SECONDS = 60
"""How long the worker process is kept warm for another article."""


class Job(QObject):
    """A piece of work that can be given up."""

    def __init__(self, give_up: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._give_up = give_up

    def cancel(self) -> None:
        """Stop it; its owner hears ReadingStopped."""
        self._give_up(CANCELLED)


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
        self._idle.timeout.connect(partial(self._worker.kill, wait=False))
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
                self._worker.kill(wait=False)

        def failed(error: BaseException) -> None:
            clock.stop()
            self._idle.start()
            otherwise(stopped(error, said[0] if said else ""))

        def done(value: T) -> None:
            clock.stop()
            self._idle.start()
            then(value)

        clock.timeout.connect(lambda: give_up(LATE))
        clock.start()
        self._when_done(future, done, failed)
        return Job(give_up, self)

    def _when_done(self, future: Future[T], then: Then[T], otherwise: Otherwise) -> None:
        def deliver(done: Future[T]) -> None:
            self._reads.discard(done)
            self._writes.discard(done)
            error = _error_of(done)
            if error is not None:
                otherwise(error)
            else:
                then(done.result())

        if future.done() and not (self._reads | self._writes) - {future}:
            self._deliver(partial(deliver, future))
            return
        # Called on whichever thread finished the work, or on ours where that is done by now; the signal is queued, so that
        # nothing comes back before what was asked earlier. Nothing in it holds the future, which holds it: what was found
        # would stay until garbage is collected, and that may be thousands of lines.
        future.add_done_callback(lambda done: self._emit(partial(deliver, done)))

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

    # Else the window's thread, which lets go of the interpreter many times in a turn, would wait ten times as long for each return.
    sys.setswitchinterval(GIVES_WAY)
    return ThreadPoolExecutor(1, thread_name_prefix="database")


def _error_of(future: Future[Any]) -> BaseException | None:
    try:
        return future.exception()
    except CancelledError as error:
        return error
