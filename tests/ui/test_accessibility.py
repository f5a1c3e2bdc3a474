"""What a screen reader finds, and what the keyboard reaches, on every screen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from crisisdesk.ui.screens import SCREENS
from crisisdesk.ui.widgets.choice import Choice
from tests.ui.conftest import OpenWindow
from tests.ui.rooms import TestDesk
from tests.ui.tour import tour


def focusable(widget: QWidget) -> list[QWidget]:
    """All that can take the keyboard now."""
    found = [widget, *widget.findChildren(QWidget)]
    return [
        each
        for each in found
        if each.isVisible() and each.isEnabled() and each.focusPolicy() != Qt.FocusPolicy.NoFocus and not _inner(each)
    ]


def _inner(widget: QWidget) -> bool:
    """Parts of a spin box or a list speak through their owner."""
    return widget.objectName().startswith("qt_") or widget.focusProxy() is not None


def nameless(shown: QWidget) -> Iterator[str]:
    """What takes the keyboard and has no name or no role."""
    for widget in focusable(shown):
        interface = QAccessible.queryAccessibleInterface(widget)
        said = interface.text(QAccessible.Text.Name)
        if widget is not shown and (not said or interface.role() == QAccessible.Role.NoRole):
            yield f"{type(widget).__name__} {widget.property('face') or ''}"
        # Not kept: what Qt makes next at its place would be taken for it.
        del interface


def misread(shown: QWidget) -> Iterator[str]:
    """Choices that are no radio buttons with a number."""
    for choice in shown.findChildren(Choice):
        role = QAccessible.queryAccessibleInterface(choice).role()
        if role != QAccessible.Role.RadioButton or not choice.accessibleName().startswith(f"{choice.number}. "):
            yield choice.accessibleName()


def given_twice(shown: QWidget) -> Iterator[str]:
    """Keys that two things hear."""
    shortcuts = [each for each in shown.findChildren(QShortcut) if each.isEnabled()]
    keys = [each.key().toString() for each in shortcuts if cast(QWidget, each.parent()).isVisible()]
    letters = [each.shortcut().toString() for each in shown.findChildren(QAbstractButton) if each.isVisible()]
    yield from (key for key, count in Counter([*keys, *filter(None, letters)]).items() if count > 1)


def without_keyboard(shown: QWidget) -> Iterator[str]:
    """Where the keyboard stands, if that is not on this screen."""
    focused = QApplication.focusWidget()
    if focused is None or not focused.isVisible() or not shown.isAncestorOf(focused):
        yield str(focused)


def marked_up(shown: QWidget) -> Iterator[str]:
    """Labels that would read markup."""
    yield from (
        label.text()
        for label in shown.findChildren(QLabel)
        if label.textFormat() != Qt.TextFormat.PlainText and label.text()
    )


def unseen(shown: QWidget) -> Iterator[str]:
    """What takes the keyboard and looks the same with it and without."""
    before = QApplication.focusWidget()
    for widget in focusable(shown):
        if widget.visibleRegion().isEmpty():
            continue  # further down a page that scrolls
        around = QRect(widget.mapTo(shown, QPoint(-4, -4)), widget.size() + QSize(8, 8))
        widget.clearFocus()
        without = shown.grab(around).toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if widget.hasFocus() and shown.grab(around).toImage() == without:
            yield f"{type(widget).__name__} {widget.accessibleName()}"
    if before is not None:
        before.setFocus()


LOOKS = (nameless, misread, given_twice, without_keyboard, marked_up)
_SCREENS = frozenset(each.key for each in SCREENS)
_FOUND: dict[str, list[str]] = {}


@pytest.fixture
def found(open_window: OpenWindow, desk: TestDesk) -> dict[str, list[str]]:
    """What each look found on the way through all screens, which is gone once for all of these tests."""
    if not _FOUND:
        for name, shown in tour(open_window(desk)):
            for look in LOOKS:
                _FOUND.setdefault(look.__name__, []).extend(f"{name}: {what}" for what in look(shown))
            if name in _SCREENS:
                # Once each: it takes two pictures of all that takes the keyboard.
                _FOUND.setdefault("unseen", []).extend(f"{name}: {what}" for what in unseen(shown))
            _FOUND.setdefault("choices", []).extend(each.words for each in shown.findChildren(Choice))
    return _FOUND


def test_everything_that_takes_the_keyboard_has_a_name_and_a_role(found: dict[str, list[str]]) -> None:
    assert found["nameless"] == []


def test_choices_are_read_as_radio_buttons(found: dict[str, list[str]]) -> None:
    assert found["misread"] == []
    assert "Antony Blinken" in found["choices"]


def test_no_keys_are_given_away_twice(found: dict[str, list[str]]) -> None:
    assert found["given_twice"] == []


def test_the_keyboard_stands_somewhere_on_every_screen(found: dict[str, list[str]]) -> None:
    assert found["without_keyboard"] == []


def test_where_the_keyboard_stands_is_seen(found: dict[str, list[str]]) -> None:
    assert "\n".join(found["unseen"]) == ""


def test_no_label_reads_markup(found: dict[str, list[str]]) -> None:
    assert found["marked_up"] == []
