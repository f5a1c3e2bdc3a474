"""Garbage is collected on the window's thread alone: among it are objects of Qt's, which must end on the thread they live on."""

from __future__ import annotations

import gc
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

COLLECT_AFTER = 5000
"""Milliseconds from the first frame on without collecting garbage: enough to open the desk on a slow machine."""
EVERY = 1000
"""Milliseconds from one look to the next."""


class Collector(QObject):
    """Does in place of the interpreter what that would do on whichever thread it happens to be."""

    def __init__(self, parent: QObject | None = None, *, after: int = COLLECT_AFTER, every: int = EVERY) -> None:
        super().__init__(parent)
        self._start = QTimer(self, singleShot=True, interval=after)
        self._start.timeout.connect(self._begin)
        self._clock = QTimer(self, interval=every)
        self._clock.timeout.connect(self._look)

    def take_over(self) -> None:
        """From now on; nothing is collected at first, since it would look through all that is being loaded and find nothing."""
        gc.disable()
        self._start.start()

    def hand_back(self) -> None:
        """To the interpreter."""
        self._start.stop()
        self._clock.stop()
        gc.enable()

    def _begin(self) -> None:
        # What the start has loaded stays; later collections need not look at it.
        gc.freeze()
        self._clock.start()

    def _look(self) -> None:
        generation = due(gc.get_count(), gc.get_threshold())
        if generation is not None:
            gc.collect(generation)


def due(counts: Sequence[int], limits: Sequence[int]) -> int | None:
    """The oldest generation that is to be collected, None for none. A limit of 0 says never."""
    over = [at for at, (count, limit) in enumerate(zip(counts, limits, strict=True)) if count > limit > 0]
    return max(over, default=None)
