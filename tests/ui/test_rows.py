"""A list of thousands of rows is given to its view bit by bit."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from crisisdesk.ui.theme import Look
from crisisdesk.ui.widgets.rows import AT_ONCE, Row, RowList

MANY = tuple(Row(str(number), f"Article {number}") for number in range(5 * AT_ONCE))


def test_a_view_is_given_more_rows_as_it_asks_for_them(qtbot: QtBot, look: Look) -> None:
    shown = RowList(look, name="Articles")
    qtbot.addWidget(shown)
    tester = QAbstractItemModelTester(shown.model_)
    shown.show_rows(MANY)
    assert (shown.rows, shown.model_.rowCount()) == (MANY, AT_ONCE)
    while shown.model_.canFetchMore(QModelIndex()):
        shown.model_.fetchMore(QModelIndex())
    assert shown.model_.rowCount() == len(MANY)
    del tester


def test_the_row_that_was_chosen_stays_chosen_however_far_down(qtbot: QtBot, look: Look) -> None:
    shown = RowList(look, name="Articles")
    qtbot.addWidget(shown)
    shown.show_rows(MANY)
    shown.model_.fetchMore(QModelIndex())
    shown.choose(AT_ONCE + 50)
    shown.show_rows(MANY[1:])
    assert shown.key() == str(AT_ONCE + 50)


def test_a_list_as_tall_as_its_rows_has_them_all(qtbot: QtBot, look: Look) -> None:
    shown = RowList(look, name="Answers", whole=True)
    qtbot.addWidget(shown)
    shown.show_rows(MANY[: AT_ONCE + 1])
    assert shown.model_.rowCount() == AT_ONCE + 1
