"""The looks of the window's parts. Qt styles a part and all in it at once: all screens together would take ten frames, and a
large one two."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject
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
    """Has what is seen follow the look of the window, each part of it in a turn of its own, and then all else."""

    def __init__(self, look: Look, room: QWidget) -> None:
        super().__init__(room)
        self._look, self._room = look, room
        self._twins: list[Look] = []
        self._around: list[Look] = []
        self._seen: Look | None = None
        self._turns = Turns(self)
        look.changed.connect(self._change)
        self._dress_program()

    def look(self) -> Look:
        """One for a part of the window."""
        self._twins.append(self._look.twin())
        return self._twins[-1]

    def look_around(self) -> Look:
        """One for a part that is seen whatever else is."""
        self._around.append(self.look())
        return self._around[-1]

    def see(self, look: Look) -> None:
        """From now on the part that has this one is the one seen."""
        self._seen = look
        self._line_up()

    def _change(self) -> None:
        self._hold_picture()
        self._dress_program()
        self._line_up()

    def _hold_picture(self) -> None:
        """Nothing is painted until all that is seen has the new look, or the eye would see one after the other change."""
        window, is_dressed = self._room.window(), not any(each.is_behind(self._look) for each in self._in_sight())
        if is_dressed == window.updatesEnabled():
            return
        # The whole window, since what is around a part that waits is painted over it.
        window.setUpdatesEnabled(is_dressed)
        if is_dressed:
            # Qt takes what was to be painted when it was told to wait for asked for already, and would wait for good.
            QCoreApplication.postEvent(window, QEvent(QEvent.Type.UpdateRequest))

    def _in_sight(self) -> tuple[Look, ...]:
        seen = (self._seen, *self._seen.parts) if self._seen is not None else ()
        return (*seen, *self._around)

    def _line_up(self) -> None:
        """What is seen now first, the others after it, each with its parts."""
        self._hold_picture()
        self._turns.clear()
        in_sight = dict.fromkeys(self._in_sight())
        others = dict.fromkeys(each for twin in self._twins for each in (twin, *twin.parts) if each not in in_sight)
        self._dress_in_turn(in_sight)
        if not self._turns.idle:
            self._turns.add(_nothing)  # all that is seen is painted then
        self._dress_in_turn(others)

    def _dress_in_turn(self, parts: Iterable[Look]) -> None:
        for each in parts:
            if each.is_behind(self._look):
                self._turns.add(partial(self._dress, each))

    def _dress(self, part: Look) -> None:
        part.follow(self._look)
        self._hold_picture()

    def _dress_program(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setPalette(self._look.palette())
        app.setFont(self._look.font(Face.BODY))


def _nothing() -> None:
    """Takes no time."""
