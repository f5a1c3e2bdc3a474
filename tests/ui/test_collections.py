"""Collections in the library: made, filled, looked at, studied, undone."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crisisdesk.domain.session import Mode
from crisisdesk.ui.house import House
from crisisdesk.ui.library.collections import SCOPE
from crisisdesk.ui.library.lists import CollectionList
from crisisdesk.ui.library.shelf import ChooseDialog
from crisisdesk.ui.library.view import LibraryView
from crisisdesk.ui.palette.view import Palette
from crisisdesk.ui.plan.view import PlanView
from crisisdesk.ui.story.view import StoryView
from crisisdesk.ui.widgets.name_dialog import NameDialog
from tests.fakes.questions import a_built
from tests.ui.conftest import OpenWindow
from tests.ui.rooms import TestDesk
from tests.ui.sample import seed_article

Key = Qt.Key
NAME = "Ukraine, January 2022"


@pytest.fixture
def house(open_window: OpenWindow, desk: TestDesk) -> House:
    """The window, at the library, with the seed article and a newer one."""
    desk.clock.pass_by(days=1)
    desk.shelve(a_built())
    house = open_window(desk)
    house.show_screen("library")
    return house


def shelves(house: House) -> LibraryView:
    """The library screen."""
    return cast(LibraryView, house.page("library"))


def contents(desk: TestDesk) -> dict[str, tuple[str, ...]]:
    """What is in each collection."""
    return {each.collection.name: tuple(map(str, each.articles)) for each in desk.collections.all()}


def titles(library: LibraryView) -> list[str]:
    """Of the articles listed."""
    return [row.title for row in library.list.rows]


def make(qtbot: QtBot, house: House, desk: TestDesk, *articles: str) -> LibraryView:
    """A collection with these, looked at."""
    library = shelves(house)
    library.presenter.collections.make(NAME, articles)
    qtbot.waitUntil(lambda: library.head.isVisible() and NAME in contents(desk))
    return library


def test_a_collection_is_made_from_an_article_by_keyboard(qtbot: QtBot, house: House, desk: TestDesk) -> None:
    library = shelves(house)
    assert not library.shelf.isVisible(), "without collections there is nothing to choose among"
    library.menu.fill()
    assert [each.text() for each in library.menu.actions()] == ["New collection with this article…"]
    library.menu.actions()[0].trigger()
    dialog = cast(NameDialog, QApplication.activeModalWidget())
    QTest.keyClicks(dialog.field, NAME)
    QTest.keyClick(dialog.field, Key.Key_Return)
    qtbot.waitUntil(lambda: titles(library) == ["Talks in Geneva"])
    assert len(contents(desk)[NAME]) == 1
    assert (library.head.name.text(), library.head.about.text()) == (NAME, "1 article")
    assert [row.title for row in library.shelf.list.rows] == ["All articles", NAME]
    house._notices.undo.click()
    qtbot.waitUntil(lambda: not contents(desk) and len(titles(library)) == 2)
    assert not library.head.isVisible()


def test_a_name_that_is_taken_is_refused_in_a_sentence(qtbot: QtBot, house: House, desk: TestDesk) -> None:
    library = make(qtbot, house, desk)
    library.presenter.collections.make(NAME.upper())
    qtbot.waitUntil(lambda: house.notice == "There is a collection of this name already.")
    assert list(contents(desk)) == [NAME]


def test_an_article_is_put_in_and_taken_out_by_its_menu(qtbot: QtBot, house: House, desk: TestDesk) -> None:
    library = make(qtbot, house, desk)
    library.shelf.list.choose(0)
    qtbot.waitUntil(lambda: len(titles(library)) == 2)
    article = library.list.key()
    library.menu.fill()
    entry = library.menu.actions()[0]
    assert (entry.text(), entry.isChecked()) == (NAME, False)
    entry.trigger()
    qtbot.waitUntil(lambda: contents(desk)[NAME] == (article,))
    assert house.notice == f"1 article put into “{NAME}”."
    library.menu.fill()
    assert library.menu.actions()[0].isChecked()
    library.menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: contents(desk)[NAME] == ())
    house._notices.undo.click()
    qtbot.waitUntil(lambda: contents(desk)[NAME] == (article,))


class Dropped(QDropEvent):
    """As Qt makes it where something is dragged, which it knows the source of."""

    origin: QObject | None = None

    def source(self) -> QObject:
        """From where it was dragged."""
        return cast(QObject, self.origin)


def drop(target: CollectionList, data: QMimeData, row: int, *, origin: QObject | None = None) -> None:
    """Let go of it over this row."""
    where = QPointF(target.visualRect(target.model().index(row, 0)).center())
    event = Dropped(where, Qt.DropAction.CopyAction, data, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier)
    event.origin = origin
    target.dropEvent(event)


def test_an_article_is_dragged_onto_a_collection_and_onto_nothing_else(
    qtbot: QtBot, house: House, desk: TestDesk
) -> None:
    library = make(qtbot, house, desk)
    library.shelf.list.choose(0)
    qtbot.waitUntil(library.list.isVisible)
    drop(library.shelf.list, library.list.carried(), 0, origin=library.list)
    drop(library.shelf.list, QMimeData(), 1, origin=library.list)
    drop(library.shelf.list, library.list.carried(), 1)
    assert contents(desk)[NAME] == (), "all articles are no collection, and nothing else is an article of this window"
    drop(library.shelf.list, library.list.carried(), 1, origin=library.list)
    qtbot.waitUntil(lambda: contents(desk)[NAME] == (library.list.key(),))


def test_articles_are_chosen_from_a_list_of_all(qtbot: QtBot, house: House, desk: TestDesk) -> None:
    library = make(qtbot, house, desk, seed_article().id)
    library.head.choose.click()
    dialog = cast(ChooseDialog, QApplication.activeModalWidget())
    assert dialog.list.marked == (seed_article().id,)
    QTest.keyClick(dialog.list, Key.Key_Space)
    QTest.keyClick(dialog.list, Key.Key_Down)
    QTest.keyClick(dialog.list, Key.Key_Space)
    dialog.save.click()
    qtbot.waitUntil(lambda: titles(library) == ["Talks in Geneva"])
    house._notices.undo.click()  # one step back for both what came and what went
    qtbot.waitUntil(lambda: contents(desk)[NAME] == (seed_article().id,))


def test_backspace_takes_an_article_out_and_leaves_it_in_the_library(
    qtbot: QtBot, house: House, desk: TestDesk
) -> None:
    library = make(qtbot, house, desk, seed_article().id)
    qtbot.waitUntil(lambda: len(titles(library)) == 1)
    library.list.setFocus()
    QTest.keyClick(library.list, Key.Key_Backspace)
    qtbot.waitUntil(lambda: contents(desk)[NAME] == ())
    qtbot.waitUntil(lambda: not library.list.isVisible())
    assert library.head.about.text().startswith("No article is in it yet")
    assert len(desk.library.articles()) == 2


def test_a_collection_is_renamed_and_deleted_by_keyboard_and_both_are_undone(
    qtbot: QtBot, house: House, desk: TestDesk
) -> None:
    library = make(qtbot, house, desk, seed_article().id)
    QTest.keyClick(library.shelf.list, Key.Key_F2)
    dialog = cast(NameDialog, QApplication.activeModalWidget())
    assert dialog.field.text() == NAME
    dialog.field.setText("Ukraine")
    QTest.keyClick(dialog.field, Key.Key_Return)
    qtbot.waitUntil(lambda: library.head.name.text() == "Ukraine")
    house._notices.undo.click()
    qtbot.waitUntil(lambda: library.head.name.text() == NAME)
    QTest.keyClick(library.shelf.list, Key.Key_Delete)
    qtbot.waitUntil(lambda: not library.shelf.isVisible())
    assert len(titles(library)) == 2
    house._notices.undo.click()
    qtbot.waitUntil(lambda: contents(desk) == {NAME: (seed_article().id,)})


@pytest.mark.parametrize("mode", [Mode.STUDY, Mode.CRAM])
def test_a_collection_is_studied_and_crammed(qtbot: QtBot, house: House, desk: TestDesk, mode: Mode) -> None:
    library = make(qtbot, house, desk, seed_article().id)
    (library.head.quiz if mode is Mode.STUDY else library.head.cram).click()
    qtbot.waitUntil(lambda: house.now == "quiz" and desk.study.resume(desk.me) is not None)
    session = desk.study.resume(desk.me)
    assert session is not None
    assert session.plan.mode is mode
    assert session.plan.articles == (seed_article().id,)


def test_words_of_its_name_find_a_collection(qtbot: QtBot, house: House, desk: TestDesk) -> None:
    desk.collections.make(NAME, [seed_article().id])
    house.show_screen("today")
    house.show_palette()
    palette = QApplication.activeModalWidget()
    assert isinstance(palette, Palette)
    QTest.keyClicks(palette.field, "january ukr")
    qtbot.waitUntil(lambda: NAME in [row.title for row in palette.list.rows])
    palette.list.choose([row.title for row in palette.list.rows].index(NAME))
    QTest.keyClick(palette.field, Key.Key_Return)
    qtbot.waitUntil(lambda: house.now == "library" and shelves(house).head.name.text() == NAME)


def test_a_session_of_any_kind_can_be_put_together_from_a_collection(
    qtbot: QtBot, house: House, desk: TestDesk
) -> None:
    made = desk.collections.make(NAME, [seed_article().id])
    house.show_screen("plan")
    plan = cast(PlanView, house.page("plan"))
    qtbot.waitUntil(lambda: plan.collection.count() == 2)
    plan.collection.setCurrentIndex(1)
    plan.collection.activated.emit(1)
    assert plan.articles.marked == (seed_article().id,)
    assert plan.collection.itemData(1) == made.id
    plan.collection.activated.emit(0)
    assert not plan.articles.marked


def test_the_pictures_of_a_collection_are_drawn_from_it_alone(qtbot: QtBot, house: House, desk: TestDesk) -> None:
    library = make(qtbot, house, desk, seed_article().id)
    key = library.presenter.collections.chosen
    library.head.pictures.click()
    story = cast(StoryView, house.page("story"))
    qtbot.waitUntil(lambda: house.now == "story" and story.scope.currentData() == f"{SCOPE}{key}")
    assert story.scope.currentText() == NAME
    assert not story.left_out.isVisible()
    desk.collections.delete(desk.me, desk.collections.all()[0].collection.id)
    story.show_page()
    qtbot.waitUntil(lambda: story.scope.currentText() == "Talks in Geneva", timeout=10_000)
