"""Thousands of names, rows or pictures: as much is done at once as can be seen."""

from __future__ import annotations

import re
from functools import partial

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt, QTimer
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from crisisdesk.ui.pictures.data import Told
from crisisdesk.ui.pictures.table import FactTable
from crisisdesk.ui.quiz.boards import OrderRow
from crisisdesk.ui.theme import Look
from crisisdesk.ui.turns import Turns
from crisisdesk.ui.widgets.basics import laid_out_once
from crisisdesk.ui.widgets.picks import PickMany, PickModel, PickOne

NAMES = tuple((str(number), f"Article {number}") for number in range(5_000))


def test_one_piece_of_work_is_done_in_a_turn(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    turns, done = Turns(owner), list[str]()
    others = QTimer(owner, interval=0)
    others.timeout.connect(lambda: done.append("-"))
    others.start()
    for piece in "abc":
        turns.add(partial(done.append, piece))
    assert done == []
    qtbot.waitUntil(lambda: turns.idle)
    others.stop()
    assert re.fullmatch("-*a-+b-+c-*", "".join(done)), "the loop comes to others in between"


def test_what_is_no_longer_wanted_is_not_done(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    turns, done = Turns(owner), list[str]()
    turns.add(partial(done.append, "a"))
    turns.clear()
    turns.add(partial(done.append, "b"))
    qtbot.waitUntil(lambda: turns.idle)
    assert done == ["b"]


def test_what_is_marked_far_down_is_brought_into_sight_though_the_list_has_not_come_to_it_yet(qtbot: QtBot) -> None:
    many = PickMany(name="Articles")
    qtbot.addWidget(many)
    many.show_picks(NAMES)
    many.show()
    many.mark_these(["4321"])
    assert many.viewport().rect().intersects(many.visualRect(many.model().index(4321, 0)))
    last = many.model().index(len(NAMES) - 1, 0)
    qtbot.waitUntil(lambda: many.visualRect(last).isValid())  # it comes to the last in its turns


def test_what_comes_last_waits_for_all_else_and_is_left_when_nobody_waits_for_it(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    turns, done = Turns(owner), list[str]()
    turns.add(partial(done.append, "c"), last=True)
    for piece in "ab":
        turns.add(partial(done.append, piece))
    turns.clear()
    turns.add(partial(done.append, "b"))
    qtbot.waitUntil(lambda: turns.idle)
    assert done == ["b", "c"]
    turns.add(partial(done.append, "d"), last=True)
    turns.stop()
    assert turns.idle


def test_parts_that_come_together_are_laid_out_once(qtbot: QtBot) -> None:
    class Counting(QVBoxLayout):
        times = 0

        def setGeometry(self, rect: QRect) -> None:
            super().setGeometry(rect)
            self.times += 1

    window = QWidget()
    qtbot.addWidget(window)
    owner = QWidget(window)
    owner.resize(100, 400)
    column = Counting()
    owner.setLayout(column)
    parts = [QLabel(name) for name in "abc"]
    for part in parts:
        column.addWidget(part)
        part.hide()
    window.show()
    column.activate()
    before = column.times
    with laid_out_once(owner):
        for part in parts:
            part.show()
    assert column.times == before + 1
    assert parts[0].geometry().bottom() < parts[1].y() < parts[2].y()
    with laid_out_once(owner):
        owner.resize(300, 400)
    assert parts[0].width() > 200, "what became wider meanwhile is as wide within"


def test_a_tooltip_shows_mark_up_as_it_is(qtbot: QtBot, look: Look) -> None:
    title = "<img src='x'> & more"
    one = PickOne(name="Articles")
    qtbot.addWidget(one)
    one.show_picks((("1", title),), chosen="1")
    row = OrderRow(look, title)
    qtbot.addWidget(row)
    for shown in (one.itemData(0, Qt.ItemDataRole.ToolTipRole), row.earlier.toolTip()):
        read = QTextDocument()
        read.setHtml(shown)
        assert title in read.toPlainText()
        assert shown.startswith("<span>")
    assert row.earlier.accessibleDescription() == f"Earlier: {title}"


def test_what_is_marked_stays_marked_as_long_as_it_is_there(qtbot: QtBot) -> None:
    many = PickMany(name="Articles")
    qtbot.addWidget(many)
    QAbstractItemModelTester(many.model(), QAbstractItemModelTester.FailureReportingMode.Fatal, many)
    many.show_picks(NAMES)
    many.mark_these(["7"])
    many.show()
    many.setCurrentIndex(many.model().index(3, 0))
    QTest.keyClick(many, Qt.Key.Key_Space)
    assert list(many.marked) == ["3", "7"]
    QTest.keyClick(many, Qt.Key.Key_Space)
    assert list(many.marked) == ["7"]
    many.show_picks(NAMES[5:])
    assert list(many.marked) == ["7"]
    many.show_picks(NAMES[9:])
    assert list(many.marked) == []


@pytest.mark.parametrize(("chosen", "words"), [("4321", "Article 4321"), ("gone", "Article 0")])
def test_one_is_chosen_by_its_key(qtbot: QtBot, chosen: str, words: str) -> None:
    one = PickOne(name="Article")
    qtbot.addWidget(one)
    told: list[int] = []
    one.currentIndexChanged.connect(told.append)
    one.show_picks(NAMES, chosen=chosen)
    assert (one.currentText(), one.itemData(one.currentIndex())) == (words, words.split()[1])
    assert told == [], "nobody chose"


@pytest.mark.parametrize("kind", [PickOne, PickMany])
def test_another_style_does_not_have_all_names_counted_off_at_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, kind: type[PickOne | PickMany]
) -> None:
    asked: list[object] = []
    count = PickModel.rowCount

    def counted(model: PickModel, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt's own
        asked.append(parent)
        return count(model, parent)

    monkeypatch.setattr(PickModel, "rowCount", counted)
    page = QWidget()
    qtbot.addWidget(page)
    picks = kind(name="Articles")
    QVBoxLayout(page).addWidget(picks)
    if isinstance(picks, PickOne):
        picks.show_picks(NAMES, chosen="4321")
    else:
        picks.show_picks(NAMES)
        picks.mark_these(["4321"])
    page.show()
    asked.clear()
    page.setStyleSheet("QWidget { font-size: 20px }")
    assert 0 < len(asked) < len(NAMES)


def test_what_is_chosen_far_down_is_seen_when_the_list_opens(qtbot: QtBot) -> None:
    one = PickOne(name="Articles")
    qtbot.addWidget(one)
    one.show_picks(NAMES, chosen="4321")
    one.show()
    one.showPopup()
    names = one.view()
    assert names.viewport().rect().contains(names.visualRect(one.model().index(4321, 0)))
    one.hidePopup()


def test_a_table_measures_the_rows_that_are_seen(qtbot: QtBot) -> None:
    table = FactTable()
    qtbot.addWidget(table)
    long = "words that have to be wrapped, since there is no room for all of them on a single line of the table; " * 3
    table.resize(300, 100)
    table.show_facts(Told("Title", "", ("Name", "About"), tuple((name, long) for name, _ in NAMES)))
    table.show()
    table.fit()
    plain = table.verticalHeader().defaultSectionSize()
    assert table.rowHeight(0) > 2 * plain
    assert table.rowHeight(4_000) == plain
    table.scrollTo(table.model().index(4_000, 0))
    assert table.rowHeight(4_000) > 2 * plain
