"""The library by keyboard: an article is pasted, and what came is what is chosen."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crisisdesk.ui.house import House
from crisisdesk.ui.library.paste import PasteDialog
from crisisdesk.ui.library.view import LibraryView
from tests.fakes.questions import a_built
from tests.ui.conftest import OpenWindow
from tests.ui.rooms import TestDesk

CTRL = Qt.KeyboardModifier.ControlModifier
TEXT = "Ministers meet\n\nOne minister said this.\n\nAnother minister said that."


def library_of(house: House) -> LibraryView:
    """The library, shown."""
    house.show_screen("library")
    return cast(LibraryView, house.page("library"))


def pasting(library: LibraryView) -> PasteDialog:
    """The dialog to paste into."""
    library.ask_for_text()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PasteDialog)
    return dialog


@pytest.mark.parametrize("field", ["text", "outlet"])
def test_ctrl_and_enter_take_a_pasted_article_from_any_field(
    open_window: OpenWindow, empty_desk: TestDesk, field: str
) -> None:
    dialog = pasting(library_of(open_window(empty_desk)))
    QTest.keyClick(dialog.text, Qt.Key.Key_Return, CTRL)
    assert dialog.isVisible(), "there is nothing to take yet"
    dialog.text.setPlainText(TEXT)
    QTest.keyClick(getattr(dialog, field), Qt.Key.Key_Return, CTRL)
    assert [each.title for each in empty_desk.library.articles()] == ["Ministers meet"]
