"""Questions written by hand, on the article's own screen."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crisisdesk.domain.article import Article
from crisisdesk.domain.question import Form, Kind, Question, Quiz
from crisisdesk.services.ports import BuiltArticle
from crisisdesk.ui.article.view import ArticleView
from crisisdesk.ui.house import House
from crisisdesk.ui.theme import Look
from crisisdesk.ui.widgets.reading import Block, ReadingPane, Run
from crisisdesk.ui.write_dialog import WriteDialog
from tests.fakes.questions import a_built, a_reading
from tests.ui.conftest import OpenWindow
from tests.ui.rooms import TestDesk
from tests.ui.sample import seed_article

Key, Ctrl, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
WORDS = "frank and substantive"


@pytest.fixture
def house(open_window: OpenWindow, desk: TestDesk) -> House:
    """The window, at the article."""
    house = open_window(desk)
    house.show_screen("article")
    return house


def reading(house: House) -> ArticleView:
    """The article screen."""
    return cast(ArticleView, house.page("article"))


def written(desk: TestDesk) -> list[Question]:
    """What was written by hand."""
    return [each for each in desk.library.open(seed_article().id).questions if each.kind is Kind.OWN]


def the_dialog(qtbot: QtBot) -> WriteDialog:
    """The one that is open."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), WriteDialog))
    return cast(WriteDialog, QApplication.activeModalWidget())


def test_a_question_is_written_by_keyboard_on_words_chosen_in_the_article(
    qtbot: QtBot, house: House, desk: TestDesk
) -> None:
    article = reading(house)
    at = seed_article().text.index(WORDS)
    article.pane.choose(at, at + len(WORDS))
    QTest.keyClick(article.pane, Key.Key_N, Ctrl | Shift)
    dialog = the_dialog(qtbot)
    qtbot.waitUntil(dialog.stem.hasFocus)
    assert dialog.proof.text() == f"Proof: “{WORDS}”"
    QTest.keyClicks(dialog.stem, "How were the talks?")
    QTest.keyClick(dialog.stem, Key.Key_Tab)
    QTest.keyClicks(dialog.key, WORDS)
    QTest.keyClick(dialog.key, Key.Key_Return)
    assert dialog.isVisible(), "Enter in a field does not close what is still to be filled in"
    dialog.wrong.setPlainText("short\n\nlong")
    QTest.keyClick(dialog.wrong, Key.Key_Return, Ctrl)
    qtbot.waitUntil(lambda: bool(written(desk)))
    (question,) = written(desk)
    assert (question.stem, question.form, set(question.choices)) == (
        "How were the talks?", Form.CHOICE, {WORDS, "short", "long"},
    )  # fmt: skip
    assert question.evidence[0].of(seed_article().text) == WORDS
    qtbot.waitUntil(lambda: "How were the talks?" in [row.title for row in article.entries.rows])


def test_what_cannot_be_asked_is_told_in_the_dialog_and_nothing_is_lost(
    qtbot: QtBot, house: House, desk: TestDesk
) -> None:
    reading(house).write.click()
    dialog = the_dialog(qtbot)
    dialog.stem.setPlainText("How were the talks?")
    dialog.key.setText(WORDS)
    dialog.save.click()
    qtbot.waitUntil(dialog.why.isVisible)
    assert dialog.why.text() == "A question needs words of its article that prove the answer."
    dialog.pane.setFocus()
    dialog.pane.moveCursor(dialog.pane.textCursor().MoveOperation.Start)
    for _ in range(12):
        QTest.keyClick(dialog.pane, Key.Key_Right, Shift)
    assert dialog.proof.text().startswith("Proof: “")
    dialog.save.click()
    qtbot.waitUntil(lambda: bool(written(desk)))
    assert written(desk)[0].form is Form.TYPED


def test_what_was_begun_is_there_again_until_it_is_saved(qtbot: QtBot, house: House, desk: TestDesk) -> None:
    article = reading(house)
    article.write.click()
    dialog = the_dialog(qtbot)
    QTest.keyClicks(dialog.stem, "How were they?")
    QTest.keyClick(dialog.stem, Key.Key_Escape)
    at = seed_article().text.index(WORDS)
    article.pane.choose(at, at + len(WORDS))
    article.write.click()
    dialog = the_dialog(qtbot)
    assert (dialog.stem.toPlainText(), dialog.proof.text()) == ("How were they?", f"Proof: “{WORDS}”")
    dialog.key.setText(WORDS)
    dialog.save.click()
    qtbot.waitUntil(lambda: bool(written(desk)))
    article.write.click()
    assert the_dialog(qtbot).stem.toPlainText() == ""


def test_it_is_changed_hidden_and_brought_back_from_the_list(qtbot: QtBot, house: House, desk: TestDesk) -> None:
    article = reading(house)
    at = seed_article().text.index(WORDS)
    article.pane.choose(at, at + len(WORDS))
    article.write.click()
    dialog = the_dialog(qtbot)
    dialog.stem.setPlainText("How were they?")
    dialog.key.setText(WORDS)
    dialog.save.click()
    qtbot.waitUntil(lambda: "How were they?" in [row.title for row in article.entries.rows])
    article.entries.choose([row.title for row in article.entries.rows].index("How were they?"))
    QTest.keyClick(article.entries, Key.Key_E, Ctrl)
    dialog = the_dialog(qtbot)
    assert (dialog.key.text(), dialog.proof.text()) == (WORDS, f"Proof: “{WORDS}”")
    dialog.stem.setPlainText("How were the talks?")
    dialog.save.click()
    qtbot.waitUntil(lambda: article.entries.key() == written(desk)[0].id and not dialog.isVisible())
    assert written(desk)[0].stem == "How were the talks?"
    QTest.keyClick(article.entries, Key.Key_Delete, Ctrl)
    qtbot.waitUntil(lambda: not written(desk))
    house._notices.undo.click()
    qtbot.waitUntil(lambda: bool(written(desk)))


def test_the_article_that_was_read_stays_when_its_questions_change(
    qtbot: QtBot, open_window: OpenWindow, desk: TestDesk
) -> None:
    desk.clock.pass_by(days=1)
    desk.shelve(a_built())
    house = open_window(desk)
    house.open_article(seed_article().id, -1)
    article = reading(house)
    qtbot.waitUntil(lambda: bool(article.entries.rows))
    before = article.pane.toPlainText()
    count = len(article.entries.rows)
    article.entries.setFocus()
    QTest.keyClick(article.entries, Key.Key_Delete, Ctrl)
    qtbot.waitUntil(lambda: len(article.entries.rows) == count - 1)
    assert article.pane.toPlainText() == before


def test_places_are_exact_where_a_character_takes_two_positions(look: Look, qtbot: QtBot) -> None:
    text = "It was 🌍 here and there."
    pane = ReadingPane(look, name="Text")
    qtbot.addWidget(pane)
    pane.show_blocks((Block((Run("Title"),)), Block((Run(text[:9], place=0), Run(text[9:], place=9)))))
    at = text.index("here")
    pane.choose(at, at + 4)
    assert pane.textCursor().selectedText() == "here"
    assert pane.chosen == (at, at + 4)
    pane.choose(7, at + 4)
    assert pane.chosen == (7, at + 4)
    pane.moveCursor(pane.textCursor().MoveOperation.Start)
    assert pane.chosen is None


def test_an_article_without_questions_can_be_given_one(
    qtbot: QtBot, open_window: OpenWindow, empty_desk: TestDesk
) -> None:
    article = Article("Nothing\n\nNobody said a word.", "Nothing")
    empty_desk.shelve(BuiltArticle(a_reading(article), Quiz(())))
    house = open_window(empty_desk)
    house.write_question()
    qtbot.waitUntil(lambda: reading(house).pane.toPlainText() != "")
    house.write_question()
    assert the_dialog(qtbot).pane.toPlainText() == "Nobody said a word."
