"""The main window: paints first, then opens the desk. Light to import, because the first frame waits for it."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

# Not the namespace `Qt`: its hundred enums cost 30 ms, and the first frame needs none of them.
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from crisisdesk.paths import Paths
    from crisisdesk.settings import Settings
    from crisisdesk.ui.background import Background
    from crisisdesk.ui.house import House
    from crisisdesk.ui.inlets import Inlets
    from crisisdesk.ui.workroom import Desk

_GROUNDS = {"light": "#F6F7F9", "dark": "#12171D", "contrast": "#000000"}
"""What the first frame shows; a test holds it to the themes. Under "system" it is the system's own colour."""


COLLECT_AFTER = 5000
"""Milliseconds from the first frame on without collecting garbage: enough to open the desk on a slow machine."""


def run(start: Callable[[], Desk], *, inlets: Inlets, paths: Paths, settings: Settings) -> int:
    """Show the window until it is closed. Gives the exit code.

    `start` opens the desk; it is called on the database thread after the first frame is painted, and may raise
    LibraryUnusable. The functions of `inlets` run in the worker process, so they must be importable.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    app.setApplicationName("Crisis Desk")
    window = Window(start, inlets=inlets, paths=paths, settings=settings)
    window.show()
    # The collector would look through all that is being loaded, again and again, and find nothing.
    gc.disable()
    QTimer.singleShot(COLLECT_AFTER, _collect_again)
    try:
        return app.exec()
    finally:
        gc.enable()
        window.put_away()


def _collect_again() -> None:
    # What the start has loaded stays; later collections need not look at it.
    gc.freeze()
    gc.enable()


class Window(QMainWindow):
    """An empty room at first; furnished when its first frame stands on the screen."""

    painted = Signal()
    furnished = Signal()

    def __init__(
        self,
        start: Callable[[], Desk],
        *,
        inlets: Inlets,
        paths: Paths,
        settings: Settings,
        background: Callable[[], Background] | None = None,
    ) -> None:
        super().__init__()
        self._start, self._inlets, self._paths, self._settings = start, inlets, paths, settings
        self._background = background
        self._was_painted = False
        self._house: House | None = None
        self.setWindowTitle("Crisis Desk")
        self.setMinimumSize(640, 460)
        self.resize(1240, 800)
        if settings.theme in _GROUNDS:
            self.setStyleSheet(f"QMainWindow {{ background: {_GROUNDS[settings.theme]}; }}")

    @property
    def house(self) -> House:
        """What fills the window. Only once furnished."""
        assert self._house is not None
        return self._house

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and go on after the first time."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()
            QTimer.singleShot(0, self, self._furnish)

    def _furnish(self) -> None:
        """All that the first frame can do without."""
        from crisisdesk.ui.background import Background
        from crisisdesk.ui.house import House
        from crisisdesk.ui.language import speak
        from crisisdesk.ui.mishap import Mishaps, tell
        from crisisdesk.ui.settings.presenter import Drawer
        from crisisdesk.ui.theme import Look, load_sans, load_serif
        from crisisdesk.ui.workroom import Workroom

        self._mishaps = Mishaps(self)
        self._mishaps.happened.connect(lambda details: tell(self, details))
        self._mishaps.watch()
        # First of all, since it works on another thread while this one goes on.
        workroom = Workroom(self._start, (self._background or Background)())
        workroom.open()
        speak(self._settings.language)
        load_sans()
        load_serif()
        settings = self._settings
        look = Look(theme=settings.theme, percent=settings.text_size, typeface=settings.typeface)
        self._house = House(look, workroom, self._inlets, Drawer(self._settings, self._paths.settings))
        self.setStyleSheet("")
        self.setCentralWidget(self._house)
        self._house.show()
        self._house.take_focus()
        self.furnished.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Gone from the screen at once; what is being saved is saved."""
        event.accept()
        self.hide()
        self.put_away()

    def put_away(self) -> None:
        """Stop the worker, finish saving, let go of the database."""
        if self._house is not None:
            self._house.workroom.close()
            self._mishaps.stop()
