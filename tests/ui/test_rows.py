"""A list of thousands of rows is given to its view bit by bit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crisisdesk.ui.library.lists import ArticleList
from crisisdesk.ui.row import Row
from crisisdesk.ui.theme import Look
from crisisdesk.ui.widgets.rows import AT_ONCE, RowList, RowModel

MANY = tuple(Row(str(number), f"Article {number}") for number in range(5 * AT_ONCE))


def test_a_view_is_given_more_rows_as_it_asks_for_them(qtbot: QtBot) -> None:
    del qtbot
    model = RowModel()
    model.show_rows(MANY)
    counts = [model.rowCount()]
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
        counts.append(model.rowCount())
    assert counts == [AT_ONCE * times for times in range(1, 6)]


def test_a_list_keeps_the_laws_of_models_while_it_gives_more(qtbot: QtBot, look: Look) -> None:
    shown = RowList(look, name="Articles")
    qtbot.addWidget(shown)
    tester = QAbstractItemModelTester(shown.model_)
    shown.show_rows(MANY)
    shown.show_rows(MANY[:3])
    assert shown.model_.rowCount() == 3
    del tester


def test_the_row_that_was_chosen_stays_chosen_however_far_down(qtbot: QtBot, look: Look) -> None:
    shown = RowList(look, name="Articles")
    qtbot.addWidget(shown)
    shown.show_rows(MANY)
    shown.model_.fetchMore(QModelIndex())
    shown.choose(AT_ONCE + 10)
    shown.show_rows(MANY[1:])
    assert shown.key() == str(AT_ONCE + 10)


def test_the_same_rows_are_not_measured_again(qtbot: QtBot, look: Look) -> None:
    shown = RowList(look, name="Articles")
    qtbot.addWidget(shown)
    shown.show_rows(MANY)
    with qtbot.assertNotEmitted(shown.model_.modelReset):
        shown.show_rows(tuple(Row(*each) for each in MANY))
    with qtbot.waitSignal(shown.model_.modelReset):
        shown.show_rows(MANY[1:])


def test_a_list_is_as_tall_as_its_rows_up_to_where_they_fill_the_window(qtbot: QtBot, look: Look) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    shown = RowList(look, name="Articles", parent=window)
    window.resize(400, 40 * AT_ONCE)
    shown.resize(400, 300)
    window.show()
    few, tall = MANY[: AT_ONCE - 5], 40 * AT_ONCE
    shown.show_rows(few)
    assert 300 < shown.maximumHeight() < tall
    shown.show_rows(MANY)
    assert shown.maximumHeight() > tall


def test_a_list_as_tall_as_its_rows_has_them_all(qtbot: QtBot, look: Look) -> None:
    shown = RowList(look, name="Answers", whole=True)
    qtbot.addWidget(shown)
    shown.show_rows(MANY[: AT_ONCE + 1])
    assert shown.model_.rowCount() == AT_ONCE + 1


@pytest.mark.parametrize(
    ("key", "held", "chosen"),
    [
        (Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier, len(MANY)),
        (Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier, len(MANY)),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, 1),
    ],
)
def test_all_rows_are_reached_by_one_key(
    qtbot: QtBot, look: Look, key: Qt.Key, held: Qt.KeyboardModifier, chosen: int
) -> None:
    shown = ArticleList(look, name="Articles")
    qtbot.addWidget(shown)
    shown.show_rows(MANY)
    QTest.keyClick(shown, key, held)
    assert (len(shown.keys()), shown.keys()[-1]) == (chosen, MANY[-1].key)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window of 400 by 600 pixels, with no layout that would hold a list to its size."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 600)
    return window


@pytest.fixture
def shown(window: QWidget, look: Look) -> RowList:
    """An empty list that fills that window."""
    shown = RowList(look, name="Articles", parent=window)
    shown.resize(window.size())
    window.show()
    return shown


@pytest.mark.parametrize("size", [(160, 600), (400, 150)])
def test_the_chosen_row_stays_in_sight_in_a_smaller_list(qtbot: QtBot, shown: RowList, size: tuple[int, int]) -> None:
    shown.show_rows(tuple(Row(each.key, f"{each.title} with a title that takes several lines") for each in MANY))
    shown.choose(15)
    shown.resize(*size)
    qtbot.wait(20)
    assert shown.viewport().rect().contains(shown.visualRect(shown.currentIndex()))


def test_a_row_that_was_scrolled_away_from_stays_away(qtbot: QtBot, shown: RowList) -> None:
    shown.show_rows(MANY)
    shown.choose(0)
    shown.verticalScrollBar().setValue(shown.verticalScrollBar().maximum())
    shown.resize(300, 600)
    qtbot.wait(20)
    assert shown.verticalScrollBar().value() > 0
