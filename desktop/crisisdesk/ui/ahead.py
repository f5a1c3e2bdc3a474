"""Screens that nobody has asked for yet are made while nobody does anything, so that showing one holds nobody up."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, cast

from PySide6 import QtGui
from PySide6.QtCore import QObject, QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from crisisdesk.ui.deeds import Deeds
from crisisdesk.ui.widgets.basics import Stack

if TYPE_CHECKING:
    from importlib.abc import InspectLoader

    from crisisdesk.ui.widgets.page import Page
    from crisisdesk.ui.workroom import Workroom

QUIET = 2_000
"""Milliseconds since a key or button was pressed, or the desk opened, after which nobody does anything."""
BETWEEN = 40
"""Milliseconds from one slice to the next."""
_BETWEEN_MODULES = 20
"""Less, because most take a millisecond or two, and showing a screen needs them first of all."""
_FIRST_FRAME = 150
"""Until what the first screen tells is painted: who reads modules holds the interpreter, and painting would wait for it."""
_LATE = ("QAccessible", "QAccessibleAnnouncementEvent")
"""Classes that PySide makes when they are first named, which takes long for all their values."""
_A_SLICE = 12
"""Widgets that are given their style at once."""
_A_STRIP = 160
"""Pixels from top to bottom that are painted at once."""
_POOL = "concurrent.futures.process"
"""What the first work in a process of its own needs."""
_HOUSE = "crisisdesk."
_ROOMS = "crisisdesk.ui."
_NO_SCREENS = ("palette",)
"""What is shown over them, and is made each time; its modules are what takes long."""


class Ahead(QObject):
    """Makes them one after the other, in slices. Whoever presses a key has all the time of the window's thread."""

    def __init__(
        self,
        workroom: Workroom,
        page: Callable[[str], Page],
        keys: Sequence[str],
        parent: QObject | None = None,
        *,
        quiet: int = QUIET,
        between: int = BETWEEN,
    ) -> None:
        super().__init__(parent)
        self._workroom, self._keys, self._quiet, self._between = workroom, keys, quiet, between
        self._modules: tuple[str, ...] = ()
        self._deeds: Deeds | None = None
        self._slices = self._make(page)
        self._clock = QTimer(self, singleShot=True)
        self._clock.timeout.connect(self._go_on)
        self._first = QTimer(self, singleShot=True, interval=_FIRST_FRAME)
        self._first.timeout.connect(self._read)
        workroom.closing.connect(self.stop)

    def start(self) -> None:
        """Once the desk is open."""
        self._first.start()

    def _read(self) -> None:
        self._workroom.ask(lambda _: read_modules((*self._keys, *_NO_SCREENS)), self._begin)

    def _begin(self, modules: tuple[str, ...]) -> None:
        self._modules = modules
        self._clock.start(min(_BETWEEN_MODULES, self._between))
        self._deeds = Deeds(self)
        self._deeds.done.connect(self._wait)

    def stop(self) -> None:
        """Leave the rest until it is asked for."""
        self._first.stop()
        self._clock.stop()
        if self._deeds is not None:
            self._deeds.stop()
            self._deeds = None

    def _wait(self) -> None:
        """Again after each thing that somebody does."""
        if self._clock.isActive():
            self._clock.start(self._quiet)

    def _go_on(self) -> None:
        if QApplication.activeModalWidget() is not None:
            self._clock.start(self._quiet)  # somebody does something in a window of its own
            return
        pause = next(self._slices, None)
        if pause is None:
            self.stop()
        else:
            self._clock.start(pause)

    def _make(self, page: Callable[[str], Page]) -> Iterator[int]:
        """A slice after the other. Gives how long to wait for the next, in milliseconds."""
        for module in self._modules:
            import_module(module)
            yield min(_BETWEEN_MODULES, self._between)
        for name in _LATE:
            getattr(QtGui, name)
            yield self._between
        # Not above: the first frame needs no pictures.
        from crisisdesk.ui.pictures.outlines import prepare
        from crisisdesk.ui.pictures.wall import Wall

        self._workroom.ask(lambda _: prepare(), lambda _: None)
        yield self._quiet
        for key in self._keys:
            made = page(key)
            yield self._between
            while made.make_more():
                yield self._between
                for _ in _laid_out(made):
                    yield self._between
            for wall in made.findChildren(Wall):
                for _ in range(wall.most):
                    wall.lay_by()
                    yield self._between
            for _ in _laid_out(made):
                yield self._between
            for sheet in (made, *_turned(made)):
                for strip in _strips(sheet):
                    sheet.grab(strip)
                    yield self._between


def _laid_out(page: Page) -> Iterator[None]:
    """What came last is given its style, then its place, in the room that the page will have. After each piece of a page:
    what came before keeps the place that it has by then, and all of them at once would take longer than a frame."""
    parts = [
        each for each in page.findChildren(QWidget) if not each.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)
    ]
    for start in range(0, len(parts), _A_SLICE):
        for part in parts[start : start + _A_SLICE]:
            # It may be gone again by now.
            if isValid(part):
                part.ensurePolished()
        yield
    for sheet in (page, *_turned(page)):
        for strip in _strips(sheet):
            sheet.grab(QRect(strip.topLeft(), QSize(1, 1)))
            yield
            break


def _turned(page: Page) -> list[QWidget]:
    """What a page shows at another time: it comes last, once the page has its room."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    stacked = [each for stack in page.findChildren(Stack) for each in stack.findChildren(QWidget, options=direct)]
    return [*stacked, *page.hidden]


def _strips(sheet: QWidget) -> Iterator[QRect]:
    """Of a page, or of a part of one, in the room that it will have. To lay them out and paint them where nobody sees it takes
    most of the time of showing it first."""
    around = sheet.parentWidget()
    if around is None or not sheet.isHidden():
        return
    sheet.resize(around.size())
    layout = around.layout()
    has_room = layout is None or layout.indexOf(sheet) < 0 or isinstance(around, Stack)
    for top in range(0, sheet.height(), _A_STRIP):
        if around.isVisible() and not has_room:
            return  # somebody looks at the page by now, and it would push aside what stands there
        yield QRect(0, top, sheet.width(), _A_STRIP)


def read_modules(keys: Sequence[str]) -> tuple[str, ...]:
    """Import what these screens and their work need and has nothing of Qt's; for another thread, since it takes longer than any
    slice.

    Gives the names of the modules that are left for the window's thread, each after those that it imports itself. PySide
    makes a class of Qt's when it is first named, and crashes when two threads do so at once.
    """
    import_module(_POOL)
    seen: set[str] = set()
    left: list[str] = []
    for key in keys:
        for name, imported in _needed(f"{_ROOMS}{key}.view", seen):
            if name.startswith(_ROOMS) and (_of_qt(imported) or not imported.isdisjoint(left)):
                left.append(name)
            else:
                import_module(name)
    return tuple(left)


def _of_qt(names: Iterable[str]) -> bool:
    return any(name.partition(".")[0] == "PySide6" for name in names)


def _needed(name: str, seen: set[str]) -> Iterator[tuple[str, frozenset[str]]]:
    """It and all it imports of ours that is not there yet, each with the names that it imports. Nothing of it is run."""
    if name in seen or name in sys.modules:
        return
    seen.add(name)
    spec = find_spec(name)
    assert spec is not None
    # A frozen program's loader has it as well, without being one by descent.
    code = cast("InspectLoader", spec.loader).get_code(name)
    imported = frozenset(code.co_names if code else ())
    for each in code.co_names if code else ():
        if each.startswith(_HOUSE):
            yield from _needed(each, seen)
    yield name, imported
