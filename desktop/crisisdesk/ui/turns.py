"""Work on the window's thread that is too long for one turn of its loop, done piece by piece."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """One piece of work in each turn of the loop; keys, clicks and painting come in between."""

    def __init__(self, parent: QObject, *, after: Turns | None = None) -> None:
        """Begins once nothing waits in `after`, where that is given."""
        super().__init__(parent)
        self._after = after
        self._waiting: deque[Callable[[], object]] = deque()
        self._clock = QTimer(self, interval=0)
        self._clock.timeout.connect(self._take_one)

    def add(self, work: Callable[[], object]) -> None:
        """Do this when its turn has come."""
        self._waiting.append(work)
        self._clock.start()

    def clear(self) -> None:
        """Nothing of what waits is wanted any more."""
        self._waiting.clear()
        self._clock.stop()

    def finish(self) -> None:
        """Do at once what waits, whatever waits elsewhere."""
        while self._waiting:
            self._do_one()

    @property
    def idle(self) -> bool:
        """Whether nothing waits."""
        return not self._waiting

    def _take_one(self) -> None:
        if self._after is not None and not self._after.idle:
            return
        self._do_one()

    def _do_one(self) -> None:
        work = self._waiting.popleft()
        if not self._waiting:
            self._clock.stop()
        work()
