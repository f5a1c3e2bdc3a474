"""What runs in the worker process besides the work. Imports nothing, so that the worker stays small."""

from __future__ import annotations


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
