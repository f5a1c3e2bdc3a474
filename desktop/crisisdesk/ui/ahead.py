"""Screens that nobody has asked for yet are made while nobody does anything, so that showing one holds nobody up."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from crisisdesk.ui.workroom import Workroom

QUIET = 2_000
"""Milliseconds since a key or button was pressed, or the desk opened, after which nobody does anything."""
BETWEEN = 60
"""Milliseconds from one slice to the next."""
_A_SLICE = 12
"""Widgets that are given their style at once."""
_PICTURES = 8
"""How many hang on a wall."""
_DEEDS = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin})


class Ahead(QObject):
    """Makes them one after the other, in slices. Whoever presses a key has all the time of the window's thread."""

    def __init__(
        self,
        workroom: Workroom,
        page: Callable[[str], QWidget],
        keys: Sequence[str],
        parent: QObject | None = None,
        *,
        quiet: int = QUIET,
        between: int = BETWEEN,
    ) -> None:
        super().__init__(parent)
        self._workroom, self._keys, self._quiet, self._between = workroom, keys, quiet, between
        self._slices = self._make(page)
        self._clock = QTimer(self, singleShot=True)
        self._clock.timeout.connect(self._go_on)
        workroom.closing.connect(self.stop)

    def start(self) -> None:
        """Once the desk is open."""
        app = QCoreApplication.instance()
        assert app is not None
        app.installEventFilter(self)
        # On another thread, since reading a module takes longer than any slice.
        self._workroom.ask(lambda _: _load(self._keys), lambda _: self._clock.start(self._quiet))

    def stop(self) -> None:
        """Leave the rest until it is asked for."""
        self._clock.stop()
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Wait again after each thing that somebody does."""
        if event.type() in _DEEDS and self._clock.isActive():
            self._clock.start(self._quiet)
        return False

    def _go_on(self) -> None:
        if next(self._slices, None) is None:
            self.stop()
        else:
            self._clock.start(self._between)

    def _make(self, page: Callable[[str], QWidget]) -> Iterator[str]:
        # Not above: the first frame needs no pictures.
        from crisisdesk.ui.pictures.wall import Wall

        for key in self._keys:
            made = page(key)
            yield key
            for wall in made.findChildren(Wall):
                for _ in range(_PICTURES):
                    wall.lay_by()
                    yield key
            parts = made.findChildren(QWidget)
            for start in range(0, len(parts), _A_SLICE):
                for part in parts[start : start + _A_SLICE]:
                    # It may be gone again by now.
                    if isValid(part):
                        part.ensurePolished()
                yield key


def _load(keys: Sequence[str]) -> None:
    from crisisdesk.ui.pictures.outlines import prepare

    for key in keys:
        importlib.import_module(f"crisisdesk.ui.{key}.view")
    prepare()
