"""What runs in the worker process besides the work. Imports nothing, so that the worker stays small."""

from __future__ import annotations

MOST_MEMORY = 2_500_000_000
"""Bytes of its own that the worker may take: five times what the longest article has been seen to need with the larger model."""


def begin() -> None:
    """What a worker does first."""
    keep_small(MOST_MEMORY)
    follow_parent()


def keep_small(most: int) -> None:
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


def follow_parent() -> None:
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
