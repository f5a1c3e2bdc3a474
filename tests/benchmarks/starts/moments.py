"""Notes moments of a start, and tells them at its end."""

from __future__ import annotations

import json
import time

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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Never stops an event."""
        if event.type() == QEvent.Type.Paint and watched.isWidgetType():
            note("painted")
        return False
