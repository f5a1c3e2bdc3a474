"""The window on a question written by hand, to be read aloud: python -m tests.journeys.read_aloud FOLDER

Each line on standard input names a key, which is pressed where the focus is; the end of it closes the window.
"""

from __future__ import annotations

import sys
import threading
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from crisisdesk.domain.session import Plan, PlanKind
from crisisdesk.paths import Paths
from tests.fakes.memory_library import MemoryLibrary
from tests.ui.rooms import TestDesk, a_window
from tests.ui.sample import SPEAKER, seed_built

_KEYSYMS = {"Down": 0xFF54, "Return": 0xFF0D}
"""How X names them: Orca looks at nothing else."""


class Keys(QObject):
    """Tells of what comes on standard input."""

    came = Signal(str)
    ended = Signal()

    def listen(self) -> None:
        """Until its end."""
        for line in sys.stdin:
            self.came.emit(line.strip())
        self.ended.emit()

    def press(self, name: str) -> None:
        """A key, down and up, as a keyboard would send it."""
        focused = QApplication.focusWidget()
        assert focused is not None
        key, keysym = Qt.Key[f"Key_{name}"], _KEYSYMS.get(name) or ord(name.lower())
        text = "" if name in _KEYSYMS else name.lower()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, 0, keysym, 0, text)
            QApplication.postEvent(focused, event)


def main() -> int:
    """Asks one question."""
    app = QApplication.instance() or QApplication([])
    app.setApplicationName("Crisis Desk")
    desk = TestDesk(MemoryLibrary().unit)
    desk.shelve(seed_built())
    window = a_window(lambda: desk, Paths.under(Path(sys.argv[1])))
    window.furnished.connect(lambda: window.house.start_quiz(Plan(PlanKind.MISSED, only=(SPEAKER,), seed=1)))
    window.show()
    window.activateWindow()
    keys = Keys()
    keys.came.connect(keys.press)
    keys.ended.connect(window.close)
    threading.Thread(target=keys.listen, daemon=True).start()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
