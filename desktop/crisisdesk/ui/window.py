"""The main window: paints first, then opens the desk. Light to import, because the first frame waits for it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

# Not the namespace `Qt`: its hundred enums cost 30 ms, and the first frame needs none of them.
from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow

from crisisdesk.ui.door import Door
from crisisdesk.ui.garbage import Collector
from crisisdesk.ui.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from crisisdesk.paths import Paths
    from crisisdesk.settings import Settings
    from crisisdesk.ui.background import Background
    from crisisdesk.ui.house import House
    from crisisdesk.ui.inlets import Inlets
    from crisisdesk.ui.workroom import Desk

_GROUNDS = {"light": "#F6F7F9", "dark": "#12171D", "contrast": "#000000"}
"""What the first frame shows; a test holds it to the themes. Under "system" it is the system's own colour."""


def run(
    start: Callable[[], Desk], *, inlets: Inlets, paths: Paths, settings: Settings, files: tuple[Path, ...] = ()
) -> int:
    """Show the window until it is closed. Gives the exit code. `files` are read in; where a window is open on this library
    already, that one takes them and comes to the front.

    `start` opens the desk; it is called on the database thread after the first frame is painted, and may raise
    LibraryUnusable. The functions of `inlets` run in the worker process, so they must be importable.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    app.setApplicationName("Crisis Desk")
    door = Door(paths.data)
    # Where the other one does not answer, ours opens after all and says who has the library.
    if not door.hold() and door.ring(files):
        return 0
    window = Window(start, inlets=inlets, paths=paths, settings=settings, door=door, files=files)
    window.show()
    collector = Collector(window)
    collector.take_over()
    try:
        return app.exec()
    finally:
        window.put_away()
        collector.hand_back()


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
        door: Door | None = None,
        files: tuple[Path, ...] = (),
    ) -> None:
        super().__init__()
        self._door, self._files = door, files
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
        from crisisdesk.ui.accessibility import put_right
        from crisisdesk.ui.background import Background
        from crisisdesk.ui.daybreak import Daybreak
        from crisisdesk.ui.house import House
        from crisisdesk.ui.language import speak
        from crisisdesk.ui.mishap import Mishaps, tell
        from crisisdesk.ui.reminder import Reminder, Tray
        from crisisdesk.ui.settings.presenter import Drawer
        from crisisdesk.ui.theme import Look, load_sans, load_serif
        from crisisdesk.ui.workroom import Workroom

        self._mishaps = Mishaps(self)
        self._mishaps.happened.connect(lambda details: tell(self, details))
        self._mishaps.watch()
        # First of all, since it works on another thread while this one goes on.
        workroom = Workroom(self._start, (self._background or Background)())
        workroom.open()
        put_right()
        speak(self._settings.language)
        # What is in the window takes its digits from it, and it was made before the language was known.
        self.setLocale(QLocale())
        load_sans()
        load_serif()
        settings = self._settings
        look = Look(
            theme=settings.theme,
            percent=settings.text_size,
            typeface=settings.typeface,
            still=settings.reduced_motion,
        )
        drawer = Drawer(self._settings, self._paths.settings)
        self._house = House(look, workroom, self._inlets, drawer, self._paths)
        Daybreak(workroom, self._house)
        Reminder(workroom, drawer, Tray(look, self._come_forward, self._house).tell, self._house)
        self.setStyleSheet("")
        self.setWindowTitle(self._house.windowTitle())
        self.setCentralWidget(self._house)
        self._house.show()
        self._house.take_focus()
        self._house.receive(self._files)
        if self._door is not None:
            self._door.rung.connect(self._answer)
            self._door.listen()
        self.furnished.emit()

    def _answer(self, files: tuple[Path, ...]) -> None:
        """Somebody started the program once more."""
        self._come_forward()
        self.house.receive(files)

    def _come_forward(self) -> None:
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Gone from the screen at once; what is being saved is saved."""
        event.accept()
        self.hide()
        self.put_away()

    def put_away(self) -> None:
        """Stop the worker, finish saving, let go of the database."""
        if self._door is not None:
            self._door.let_go()
        if self._house is not None:
            self._house.workroom.close()
            for turns in self._house.findChildren(Turns):
                turns.stop()
            self._mishaps.stop()
