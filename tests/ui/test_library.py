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


def test_a_new_article_is_the_one_that_is_chosen(open_window: OpenWindow, desk: TestDesk) -> None:
    library = library_of(open_window(desk))
    assert library.list.keys() == (desk.library.articles()[0].id,)
    dialog = pasting(library)
    dialog.text.setPlainText(TEXT)
    dialog.add.click()
    assert library.presenter.about(library.list.keys()) == "Ministers meet"


def test_an_article_that_comes_back_is_the_one_that_is_chosen(open_window: OpenWindow, desk: TestDesk) -> None:
    for facts in range(3, 6):
        desk.shelve(a_built(facts=facts))
    house = open_window(desk)
    library = library_of(house)
    library.list.choose(1)
    gone = library.list.keys()
    QTest.keyClick(library.list, Qt.Key.Key_Delete)
    assert library.list.keys() != gone
    house._notices.undo.click()
    assert library.list.keys() == gone


def test_looking_at_a_collection_chooses_nothing_anew(open_window: OpenWindow, desk: TestDesk) -> None:
    old = desk.library.articles()[0].id
    library = library_of(open_window(desk))
    collections = library.presenter.collections
    collections.make("One", [old])
    one = collections.chosen
    collections.choose("everything")
    dialog = pasting(library)
    dialog.text.setPlainText(TEXT)
    dialog.add.click()
    library.list.choose(1)
    collections.choose(one)
    collections.choose("everything")
    assert library.list.keys() == (old,)


def test_rows_that_are_as_they_were_stay_the_same_objects(open_window: OpenWindow, desk: TestDesk) -> None:
    desk.shelve(a_built(facts=3))
    presenter = library_of(open_window(desk)).presenter
    before = {each.key: each for each in presenter.every}
    desk.shelve(a_built(facts=4))
    presenter.refresh()
    after = {each.key: each for each in presenter.every}
    assert len(after) == len(before) + 1
    assert all(after[key] is row for key, row in before.items()), "to compare thousands of them holds the window"
