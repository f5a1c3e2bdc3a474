"""Notes moments of a start, and tells them at its end."""

from __future__ import annotations

import json
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject

_seen: dict[str, tuple[int, int]] = {}


def note(moment: str) -> None:
    """Wall and CPU nanoseconds, of the first time only."""
    _seen.setdefault(moment, (time.monotonic_ns(), time.process_time_ns()))


def tell() -> None:
    """Prints them for startup.py."""
    print(json.dumps(_seen), flush=True)


class Watch(QObject):
    """Notes the first painting of a window. On the application, so that the app and the bare window are watched alike."""

    def __init__(self, then: Callable[[], None] = lambda: None) -> None:
        super().__init__()
        self._then, self._painted = then, False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Never stops an event."""
        if event.type() == QEvent.Type.Paint and watched.isWidgetType():
            note("painted")
            if not self._painted:
                self._painted = True
                self._then()
        return False
