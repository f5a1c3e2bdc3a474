"""The looks of the window's parts. Qt styles a part and all in it at once: all screens together would take ten frames, and the one
with most in it two."""

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


class Parts(QObject):
    """The looks of a screen with very much in it. It wears nothing itself, or Qt would style all in it with it."""

    def __init__(self, screen: QWidget, look: Look) -> None:
        super().__init__(screen)
        self._screen, self._look = screen, look
        look.changed.connect(self._wait)

    def dress(self, *parts: QWidget) -> Look:
        """Have these follow in one turn. Gives the look that they and all in them have by then."""
        part_look = self._look.part()
        for part in parts:
            Dress(part, part_look)
        part_look.changed.connect(self._wait)
        return part_look

    def _wait(self) -> None:
        """Nothing is painted until all have it, or the eye would see one after the other change."""
        self._screen.setUpdatesEnabled(not any(part.is_behind(self._look) for part in self._look.parts))


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
        self._line_up()

    def _change(self) -> None:
        self._dress_program()
        self._line_up()

    def _line_up(self) -> None:
        """What is seen now; its parts next, then the others, each with its parts."""
        if self._seen is not None:
            self._seen.follow(self._look)
        self._turns.clear()
        for twin in sorted(self._twins, key=lambda each: each is not self._seen):
            for each in (twin, *twin.parts):
                if each.is_behind(self._look):
                    self._turns.add(partial(each.follow, self._look))

    def _dress_program(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setPalette(self._look.palette())
        app.setFont(self._look.font(Face.BODY))
