"""A person who has never seen it, with the keyboard alone: a quiz to its end, what was missed and where it stands, a picture kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from crisisdesk.ui.article.view import ArticleView
from crisisdesk.ui.progress.view import ProgressView
from crisisdesk.ui.quiz.view import QuizView
from crisisdesk.ui.widgets.choice import Choice
from tests.ui.conftest import OpenWindow
from tests.ui.rooms import TestDesk

KEY = Qt.Key


def focused() -> QWidget:
    """What has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(*keys: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Where the focus is."""
    for key in keys:
        QTest.keyClick(focused(), key, with_)


def tab_to(is_it: Callable[[QWidget], bool], *, within: int = 60) -> QWidget:
    """Goes on with Tab until there."""
    for _ in range(within):
        if is_it(focused()):
            return focused()
        press(KEY.Key_Tab)
    raise AssertionError("Tab does not lead there")


def says(words: str) -> Callable[[QWidget], bool]:
    """Whether it is a button with these words."""
    return lambda widget: isinstance(widget, QAbstractButton) and widget.text() == words


def test_a_newcomer_gets_through_by_keyboard_alone(
    qtbot: QtBot, open_window: OpenWindow, desk: TestDesk, tmp_path: Path
) -> None:
    house = open_window(desk, reduced_motion=True)
    tab_to(says("Start a quick quiz"))
    press(KEY.Key_Return)
    quiz = cast(QuizView, house.page("quiz"))
    answered = 0
    while quiz.needs_room:
        if isinstance(focused(), Choice):
            press(KEY.Key_1)
        elif quiz.card.field.isVisible():
            QTest.keyClicks(focused(), "nobody")
        else:
            press(KEY.Key_Right)
        if not quiz.go.isEnabled():
            tab_to(says("Show the answer"))
        press(KEY.Key_Return)
        qtbot.waitUntil(quiz.card.verdict.isVisible)
        press(KEY.Key_Return)
        answered += 1
        assert answered < 40
    assert answered >= 10
    assert quiz.ending.isVisible()
    missed = desk.study.missed(desk.me)
    assert missed, "the first choice is not always right"
    press(KEY.Key_5, with_=Qt.KeyboardModifier.ControlModifier)
    tab_to(says("Read in the article"))
    press(KEY.Key_Return)
    assert house.now == "article"
    assert cast(ArticleView, house.page("article")).pane.textCursor().hasSelection()
    press(KEY.Key_7, with_=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(cast(ProgressView, house.page("progress")).wall.cards))
    tab_to(says("Save the picture"))
    press(KEY.Key_Return)
    _save(qtbot, tmp_path / "progress.png")
    assert (tmp_path / "progress.png").stat().st_size > 1000
    assert house.notice


def _save(qtbot: QtBot, file: Path) -> None:
    """What names the file is the system's own dialog wherever there is one; the keys of this one are not ours to try."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
    dialog = cast(QFileDialog, QApplication.activeModalWidget())
    dialog.selectFile(str(file))
    dialog.accept()
    qtbot.waitUntil(file.exists)
