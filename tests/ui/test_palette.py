"""The palette finds and does anything; the sheet shows all keys."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from crisisdesk.domain.question import QuestionId
from crisisdesk.services.finding import Found, Sort
from crisisdesk.ui.house import House
from crisisdesk.ui.palette.view import KeySheet, Palette
from crisisdesk.ui.quiz.view import QuizView
from crisisdesk.ui.screens import SCREENS
from crisisdesk.ui.widgets.basics import Card
from crisisdesk.ui.widgets.question_menu import KEYS
from tests.ui.conftest import OpenWindow
from tests.ui.rooms import TestDesk
from tests.ui.sample import seed_built

PARTS = 5
"""Cards of the sheet of keys."""
CTRL = Qt.KeyboardModifier.ControlModifier


def opened(house: House) -> Palette:
    """The palette, by its keys."""
    QTest.keyClick(house.window(), Qt.Key.Key_K, CTRL)
    palette = QApplication.activeModalWidget()
    assert isinstance(palette, Palette)
    return palette


def test_every_screen_and_every_command_can_be_chosen(open_window: OpenWindow, desk: TestDesk) -> None:
    house = open_window(desk)
    palette = opened(house)
    offered = {row.key for row in palette.list.rows}
    assert {f"go-{screen.key}" for screen in SCREENS} <= offered
    assert offered == {each.key for each in house.commands} - {"palette"}
    palette.close()


def test_a_few_letters_and_enter_lead_to_a_screen(open_window: OpenWindow, desk: TestDesk) -> None:
    house = open_window(desk)
    palette = opened(house)
    QTest.keyClicks(palette.field, "progr")
    assert palette.list.rows[0].key == "go-progress"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert house.now == "progress"


def test_words_of_a_question_find_it_and_ask_it(open_window: OpenWindow, desk: TestDesk) -> None:
    house = open_window(desk)
    stem = desk.library.open(desk.library.articles()[0].id).questions[0].stem
    palette = opened(house)
    QTest.keyClicks(palette.field, " ".join(stem.split()[:6]).strip("“”?,"))
    place = next(n for n, row in enumerate(palette.list.rows) if row.title == stem)
    for _ in range(place):
        QTest.keyClick(palette.field, Qt.Key.Key_Down)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert house.now == "quiz"
    assert house.page("quiz").card.asked == stem  # type: ignore[attr-defined]  # of QuizView


def test_an_article_without_a_title_is_not_an_empty_row(open_window: OpenWindow, empty_desk: TestDesk) -> None:
    built = seed_built()
    empty_desk.shelve(
        replace(built, parsed=replace(built.parsed, title="", article=replace(built.parsed.article, title="")))
    )
    palette = opened(open_window(empty_desk))
    QTest.keyClicks(palette.field, "Blinken said")
    assert [row.title for row in palette.list.rows if row.end == "Article"] == ["Untitled"]


@pytest.mark.parametrize(
    ("found", "shown"),
    [
        (("Ministers meet", "Ministers meet Ministers meet One minister said…"), ("One minister said…",)),
        (("Ministers meet", "Ministers meet One minister said…"), ("One minister said…",)),
        (("Ministers meet", "Ministers meeting at noon"), ("Ministers meeting at noon",)),
        (("Ministers meet at last", "Ministers meet…"), ()),
        (("Ministers meet at last", "…meet at last"), ()),
        (("Ministers meet", "…one minister said."), ("…one minister said.",)),
        (("", "…one minister said."), ("…one minister said.",)),
    ],
)
def test_an_excerpt_does_not_say_the_title_again(
    open_window: OpenWindow,
    desk: TestDesk,
    monkeypatch: pytest.MonkeyPatch,
    found: tuple[str, str],
    shown: tuple[str, ...],
) -> None:
    title, excerpt = found
    article = Found(Sort.ARTICLE, seed_built().parsed.article.id, QuestionId(""), 0, excerpt, title)
    monkeypatch.setattr(desk.library, "find", lambda words, limit: (article,))
    palette = opened(open_window(desk))
    QTest.keyClicks(palette.field, "minister")
    assert [row.lines for row in palette.list.rows if row.end == "Article"] == [shown]
    palette.close()


def test_what_nothing_has_is_said(open_window: OpenWindow, desk: TestDesk) -> None:
    palette = opened(open_window(desk))
    QTest.keyClicks(palette.field, "xylophone")
    assert palette.nothing.isVisible()
    assert not palette.list.rows
    palette.close()


def test_text_grows_and_the_theme_changes_by_command(open_window: OpenWindow, desk: TestDesk) -> None:
    house = open_window(desk)
    run = {each.key: each.run for each in house.commands}
    run["bigger"]()
    assert house.look.percent == 110
    for _ in range(20):
        run["bigger"]()
    assert house.look.percent == 200
    run["theme-contrast"]()
    assert house.look.name == "contrast"


def test_a_picture_is_saved_from_anywhere(
    qtbot: QtBot, open_window: OpenWindow, desk: TestDesk, tmp_path: Path
) -> None:
    house = open_window(desk)
    run = {each.key: each.run for each in house.commands}
    run["save-overview"]()
    qtbot.waitUntil(lambda: house.page("story").findChild(QFileDialog) is not None)
    dialog = house.page("story").findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "who.svg"))
    dialog.close()
    assert (tmp_path / "who.svg").read_text("utf-8").startswith("<?xml")
    assert house.notice == "The picture was saved as who.svg."


def test_marks_are_hidden_and_a_backup_is_asked_for_by_command(open_window: OpenWindow, desk: TestDesk) -> None:
    house = open_window(desk)
    run = {each.key: each.run for each in house.commands}
    run["marks"]()
    assert not house.page("article").marks.isChecked()  # type: ignore[attr-defined]  # of ArticleView
    run["back-up"]()
    assert house.now == "backups"


def _sheet_of(house: House) -> KeySheet:
    QTest.keyClick(house.window(), Qt.Key.Key_Question)
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, KeySheet)
    return sheet


def test_a_question_mark_shows_every_key(open_window: OpenWindow, desk: TestDesk, qtbot: QtBot) -> None:
    house = open_window(desk)
    sheet = _sheet_of(house)
    shown = {label.text() for label in sheet.findChildren(QLabel)}
    assert {each.words for each in house.commands if each.keys} <= shown
    assert {"Ctrl+K", "?"} <= shown
    qtbot.waitUntil(lambda: "Esc" in {label.text() for label in sheet.findChildren(QLabel)})
    sheet.close()


def test_every_key_of_a_quiz_and_of_the_menu_of_a_question_is_on_the_sheet(
    open_window: OpenWindow, desk: TestDesk, qtbot: QtBot
) -> None:
    house = open_window(desk)
    view = cast(QuizView, house.page("quiz"))
    sheet = _sheet_of(house)
    # The parts under the fold come one after the other.
    qtbot.waitUntil(lambda: len(sheet.findChildren(Card)) == PARTS)
    shown = {label.text() for label in sheet.findChildren(QLabel)}
    wanted = {*map(QKeySequence.toString, map(QKeySequence, view._keys)), *KEYS.values()}
    assert wanted - shown == set()
    assert {"1 to 4", "1 to 9, arrows", "Enter"} <= shown
    for entry in view.menu.entries.values():
        words, _, keys = entry.text().partition("\t")
        assert {words.rstrip("…"), keys} <= shown
    assert "Bring back a question that was set aside" in shown
    sheet.close()


def test_tab_goes_down_the_sheet_of_keys_to_its_button(open_window: OpenWindow, desk: TestDesk, qtbot: QtBot) -> None:
    sheet = _sheet_of(open_window(desk))
    # One that is made is shown a turn later, and Tab comes to what is shown alone.
    qtbot.waitUntil(lambda: sum(each.isVisible() for each in sheet.findChildren(Card)) == PARTS)
    cards = sheet.findChildren(Card)
    cards[0].setFocus()
    seen: list[QWidget | None] = []
    for _ in range(PARTS):
        seen.append(QApplication.focusWidget())
        QTest.keyClick(sheet, Qt.Key.Key_Tab)
    assert seen == cards
    assert QApplication.focusWidget() is sheet.done_button
    sheet.close()


def test_a_sheet_of_keys_that_is_closed_at_once_makes_no_more_of_itself(
    open_window: OpenWindow, desk: TestDesk, qtbot: QtBot
) -> None:
    house = open_window(desk)
    sheet = _sheet_of(house)
    with qtbot.waitSignal(sheet.destroyed):
        sheet.close()
    assert house.isVisible()
