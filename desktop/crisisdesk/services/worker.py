"""A process of its own for what reads things from outside: held to so much memory, killed when it takes too long.

The process imports this module and what its work needs; nothing else, so that it stays small.
"""

from __future__ import annotations

from collections.abc import Callable

# BrokenExecutor, not the process pool's own: that module takes 40 ms to import.
from concurrent.futures import BrokenExecutor, CancelledError, Executor, Future
from functools import partial
from typing import Any, ParamSpec, Protocol, TypeVar

from crisisdesk.domain.errors import ReadingStopped

T = TypeVar("T")
P = ParamSpec("P")

DEADLINE_SECONDS = 180
MOST_MEMORY = 2_500_000_000
"""Bytes of its own that the process may take: five times what the longest article has been seen to need with the larger model."""
CANCELLED = "Reading was stopped. Nothing was changed."
LATE = "Reading took too long and was stopped. Nothing was changed."
_NEEDY = "Reading took more memory than it is given and was stopped. Nothing was changed."
_DIED = "The reader stopped by itself. Nothing was changed; try again."


class Worker(Protocol):
    """A process that can be killed."""

    def submit(self, work: Callable[..., T], *args: Any) -> Future[T]:
        """Begin the work; the process starts with the first."""

    def kill(self, *, wait: bool = True) -> None:
        """End the process now, whatever it does, and `wait` until it is gone. The next `submit` starts another."""


class ProcessWorker:
    """One process of its own, started when it is first needed."""

    def __init__(self) -> None:
        self._pool: Executor | None = None
        self._before: frozenset[object] = frozenset()

    def submit(self, work: Callable[..., T], *args: Any) -> Future[T]:
        """Begin the work. A process that died since is replaced."""
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

            self._before = frozenset(active_children())
            self._pool = ProcessPoolExecutor(1, mp_context=get_context("spawn"), initializer=_begin)
        return self._pool

    def kill(self, *, wait: bool = True) -> None:
        """See the protocol. On a busy machine a process takes a third of a second to be gone."""
        if self._pool is None:
            return
        from multiprocessing import active_children

        for child in active_children():
            if child not in self._before:
                child.kill()
        self._pool.shutdown(wait=wait, cancel_futures=True)
        self._pool = None


class Confined:
    """Has functions run in a worker and waits for them, each for so long at most. For where there is no window."""

    def __init__(self, worker: Worker | None = None, *, deadline: float = DEADLINE_SECONDS) -> None:
        """`deadline` is in seconds."""
        self._worker: Worker = worker or ProcessWorker()
        self._deadline = deadline

    def __call__(self, work: Callable[P, T]) -> Callable[P, T]:
        """The same function, importable, run there. What it raises is raised here; ReadingStopped where it was ended."""

        def run(*args: P.args, **options: P.kwargs) -> T:
            return self._wait(self._worker.submit(partial(work, *args, **options)))

        return run

    def _wait(self, future: Future[T]) -> T:
        from concurrent.futures import wait

        why = ""
        try:
            if not wait([future], timeout=self._deadline).done:
                why = LATE
                self._worker.kill()
            return future.result()
        except (MemoryError, BrokenExecutor, CancelledError) as error:
            raise stopped(error, why) from error
        except KeyboardInterrupt:
            self._worker.kill()
            raise

    def close(self) -> None:
        """End the process."""
        self._worker.kill()


def stopped(error: BaseException, why: str) -> BaseException:
    """The error to tell: a worker that was ended is told as `why`, or that it ended by itself; all else is what it is."""
    if isinstance(error, MemoryError):
        why = _NEEDY
    elif not isinstance(error, BrokenExecutor | CancelledError):
        return error
    told = ReadingStopped(why or _DIED)
    told.__cause__ = error
    return told


def _begin() -> None:
    """What the process does first."""
    _keep_small(MOST_MEMORY)
    _leave_interrupts()
    _follow_parent()


def _keep_small(most: int) -> None:
    """From now on taking more memory than this fails, where the system can hold a process to it."""
    try:
        import resource
    except ImportError:
        # Windows has no such limit.
        return
    # Not the address space: libraries reserve many times what they use.
    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    allowed = most if hard == resource.RLIM_INFINITY else min(most, hard)
    resource.setrlimit(resource.RLIMIT_DATA, (allowed, hard))


def _leave_interrupts() -> None:
    """Ctrl-C in a terminal reaches every process; the one that was started says what comes of it."""
    from signal import SIG_IGN, SIGINT, signal

    signal(SIGINT, SIG_IGN)


def _follow_parent() -> None:
    """From now on this process ends when the one that started it does, however that one ends."""
    from multiprocessing import parent_process
    from threading import Thread

    parent = parent_process()
    if parent is None:
        return

    def follow() -> None:
        import os

        parent.join()
        # No clean-up: nobody waits for what this process was doing.
        os._exit(1)

    Thread(target=follow, name="follow", daemon=True).start()
