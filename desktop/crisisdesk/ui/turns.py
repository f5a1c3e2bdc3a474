"""Work on the window's thread that is too long for one turn of its loop, done piece by piece."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_BETWEEN = 1
"""Milliseconds from one piece to the next. With none a turn of Qt's loop may have two of them."""


class Turns(QObject):
    """One piece of work in each turn of the loop; keys, clicks and painting come in between."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[Callable[[], object]] = deque()
        self._last: deque[Callable[[], object]] = deque()
        self._clock = QTimer(self, interval=_BETWEEN)
        self._clock.timeout.connect(self._do_one)

    def add(self, work: Callable[[], object], *, last: bool = False) -> None:
        """Do this when its turn has come; `last` once nothing else waits."""
        (self._last if last else self._waiting).append(work)
        self._clock.start()

    def clear(self) -> None:
        """Nothing of what waits is wanted any more, but for what comes last."""
        self._waiting.clear()
        self._rest()

    def stop(self) -> None:
        """Nobody waits for any of it."""
        self._last.clear()
        self.clear()

    def finish(self) -> None:
        """Do at once what waits."""
        while not self.idle:
            self._do_one()

    @property
    def idle(self) -> bool:
        """Whether nothing waits."""
        return not (self._waiting or self._last)

    def _do_one(self) -> None:
        work = (self._waiting or self._last).popleft()
        self._rest()
        work()

    def _rest(self) -> None:
        if self.idle:
            self._clock.stop()
