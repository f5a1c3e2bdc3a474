"""The looks of the window's parts. Qt styles a part and all in it at once, and all screens together would take ten frames."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from crisisdesk.ui.theme import Face, Look
from crisisdesk.ui.turns import Turns


class Dress(QObject):
    """What a part of the window wears: the style sheet of a look, and each that comes after it."""

    def __init__(self, part: QWidget, look: Look) -> None:
        super().__init__(part)
        self._part, self._look = part, look
        look.changed.connect(self._put_on)
        self._put_on()

    def _put_on(self) -> None:
        self._part.setStyleSheet(self._look.style_sheet())


class Wardrobe(QObject):
    """Has what is seen follow the look of the window at once, and each other part in a turn of its own."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._twins: list[Look] = []
        self._seen: Look | None = None
        self._turns = Turns(self)
        look.changed.connect(self._change)
        self._dress_program()

    def look(self) -> Look:
        """One for a part of the window."""
        self._twins.append(self._look.twin())
        return self._twins[-1]

    def see(self, look: Look) -> None:
        """From now on the part that has this one is the one seen."""
        self._seen = look
        look.follow(self._look)

    def _change(self) -> None:
        self._dress_program()
        if self._seen is not None:
            self._seen.follow(self._look)
        self._turns.clear()
        for twin in self._twins:
            if twin is not self._seen:
                self._turns.add(partial(twin.follow, self._look))

    def _dress_program(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setPalette(self._look.palette())
        app.setFont(self._look.font(Face.BODY))
