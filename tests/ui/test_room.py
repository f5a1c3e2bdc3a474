"""Nothing is cut off: not at twice the text in a small window, not from right to left."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QPushButton, QScrollArea, QWidget

from crisisdesk.domain.session import Plan, PlanKind
from crisisdesk.ui.screens import SCREENS
from crisisdesk.ui.widgets.basics import Text
from crisisdesk.ui.widgets.choice import Choice
from tests.ui.conftest import OpenWindow
from tests.ui.rooms import TestDesk
from tests.ui.sample import SPEAKER
from tests.ui.tour import tour


def cut_off(shown: QWidget) -> Iterator[str]:
    """What cannot be seen whole, even by scrolling down."""
    for widget in shown.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QPushButton | Choice):
            continue
        name = f"{type(widget).__name__} {_words(widget)[:50]!r}"
        if widget.width() < _needed_width(widget) or widget.height() < _needed_height(widget):
            yield f"{name} is {widget.width()}x{widget.height()}, needs {_needed_width(widget)}x{_needed_height(widget)}"
        if not _room(widget, shown).contains(QRect(widget.mapTo(shown, QPoint(0, 0)), widget.size())):
            yield f"{name} is outside of what can be seen or scrolled to"


def _words(widget: QWidget) -> str:
    return str(getattr(widget, "words", "") or widget.property("text") or "")


def _needed_width(widget: QWidget) -> int:
    if isinstance(widget, Text) and widget.wordWrap():
        longest = max(widget.text().split(), key=len, default="")
        return min(widget.fontMetrics().horizontalAdvance(longest), 400)
    return widget.sizeHint().width() if isinstance(widget, QPushButton) else 0


def _needed_height(widget: QWidget) -> int:
    if widget.hasHeightForWidth():
        return widget.heightForWidth(widget.width())
    return widget.sizeHint().height()


def _room(widget: QWidget, shown: QWidget) -> QRect:
    """Of the areas around it: as wide as the area shows, as tall as it scrolls."""
    room = QRect(0, 0, shown.width(), shown.height())
    area = widget.parentWidget()
    while area is not None and area is not shown:
        if isinstance(area, QScrollArea):
            inner = area.widget()
            assert inner is not None
            at = inner.mapTo(shown, QPoint(0, 0))
            return QRect(at.x(), at.y(), area.viewport().width(), inner.height())
        if isinstance(area, QAbstractScrollArea):
            return QRect(-10_000, -10_000, 20_000, 20_000)
        area = area.parentWidget()
    return room


@pytest.mark.parametrize(
    ("percent", "size"), [(200, (900, 600)), (150, (900, 600)), (100, (640, 460)), (80, (1600, 1000))]
)
def test_nothing_is_cut_off(open_window: OpenWindow, desk: TestDesk, percent: int, size: tuple[int, int]) -> None:
    house = open_window(desk, size=size, text_size=percent)
    wrong = [f"{name}: {what}" for name, shown in tour(house) for what in cut_off(shown)]
    assert not wrong, "\n".join(sorted(set(wrong)))
    assert house.window().size().toTuple() == size


def test_text_size_changes_while_the_window_is_open(open_window: OpenWindow, desk: TestDesk) -> None:
    house = open_window(desk, size=(900, 600))
    for screen in SCREENS:
        house.show_screen(screen.key)
    house.start_quiz(Plan(PlanKind.MISSED, only=(SPEAKER,)))
    house.look.choose(percent=200)
    wrong = [f"{name}: {what}" for name, shown in tour(house) for what in cut_off(shown)]
    assert not wrong, "\n".join(sorted(set(wrong)))


def test_nothing_is_cut_off_from_right_to_left(open_window: OpenWindow, desk: TestDesk) -> None:
    house = open_window(desk, size=(1240, 800), language="ar")
    assert house.rail.x() > house.width() / 2
    wrong = [f"{name}: {what}" for name, shown in tour(house) for what in cut_off(shown)]
    assert not wrong, "\n".join(sorted(set(wrong)))
