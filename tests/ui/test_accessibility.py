"""What a screen reader finds, and what the keyboard reaches, on every screen."""

from __future__ import annotations

from collections import Counter
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

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


def test_everything_that_takes_the_keyboard_has_a_name_and_a_role(open_window: OpenWindow, desk: TestDesk) -> None:
    nameless = set()
    for name, shown in tour(open_window(desk)):
        for widget in focusable(shown):
            interface = QAccessible.queryAccessibleInterface(widget)
            said = interface.text(QAccessible.Text.Name)
            if widget is not shown and (not said or interface.role() == QAccessible.Role.NoRole):
                nameless.add(f"{name}: {type(widget).__name__} {widget.property('face') or ''}")
            # Not kept: what Qt makes next at its place would be taken for it.
            del interface
    assert not nameless


def test_choices_are_read_as_radio_buttons(open_window: OpenWindow, desk: TestDesk) -> None:
    for name, shown in tour(open_window(desk)):
        if name != "choice asked":
            continue
        choices = [each for each in shown.findChildren(Choice) if each.isVisible()]
        roles = {QAccessible.queryAccessibleInterface(each).role() for each in choices}
        assert roles == {QAccessible.Role.RadioButton}
        assert choices[0].accessibleName().startswith("1. ")


def test_no_keys_are_given_away_twice(open_window: OpenWindow, desk: TestDesk) -> None:
    for name, shown in tour(open_window(desk)):
        shortcuts = [each for each in shown.findChildren(QShortcut) if each.isEnabled()]
        keys = [each.key().toString() for each in shortcuts if cast(QWidget, each.parent()).isVisible()]
        letters = [each.shortcut().toString() for each in shown.findChildren(QAbstractButton) if each.isVisible()]
        twice = [key for key, count in Counter([*keys, *filter(None, letters)]).items() if count > 1]
        assert not twice, name


def test_the_keyboard_stands_somewhere_on_every_screen(open_window: OpenWindow, desk: TestDesk) -> None:
    for name, shown in tour(open_window(desk)):
        focused = QApplication.focusWidget()
        assert focused is not None, name
        assert focused.isVisible(), name
        assert shown.isAncestorOf(focused), name


def test_no_label_reads_markup(open_window: OpenWindow, desk: TestDesk) -> None:
    for name, shown in tour(open_window(desk)):
        for label in shown.findChildren(QLabel):
            assert label.textFormat() == Qt.TextFormat.PlainText or not label.text(), f"{name}: {label.text()}"
