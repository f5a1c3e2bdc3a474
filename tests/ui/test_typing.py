"""What keys do while an answer is typed."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from crisisdesk.ui.house import House
from tests.ui.conftest import OpenWindow
from tests.ui.rooms import TestDesk
from tests.ui.sample import DATE, PLACE, SPEAKER
from tests.ui.test_quiz import ALT, CTRL, KEY, Quiz


@pytest.fixture
def house(open_window: OpenWindow, desk: TestDesk) -> House:
    """A window with the seed article."""
    return open_window(desk)


def test_letters_typed_are_the_answer_s_and_no_commands(qtbot: QtBot, house: House, desk: TestDesk) -> None:
    quiz = Quiz(qtbot, house, SPEAKER)
    quiz.press(KEY.Key_T)
    quiz.type("futeE12")
    assert quiz.view.card.field.text() == "futeE12"
    assert desk.study.flagged(desk.me) == ()
    quiz.press(KEY.Key_T, with_=CTRL)
    assert quiz.view.card.choices


def test_with_alt_a_letter_is_a_command_while_an_answer_is_typed(qtbot: QtBot, house: House, desk: TestDesk) -> None:
    quiz = Quiz(qtbot, house, SPEAKER, PLACE, DATE)
    quiz.press(KEY.Key_T)
    quiz.type("fa")
    quiz.press(KEY.Key_F, with_=ALT)
    assert [each.id for each in desk.study.flagged(desk.me)] == [SPEAKER]
    quiz.press(KEY.Key_T)
    quiz.press(KEY.Key_Delete, with_=CTRL)
    assert desk.study.standing(desk.me, PLACE).deleted
    quiz.press(KEY.Key_A, with_=ALT)
    assert quiz.view.card.verdict.headline.text() == "✕  Here is the answer"


@pytest.mark.parametrize("empty", [True, False])
def test_keys_of_the_menu_work_while_an_answer_is_typed_whatever_the_system_has_them_do(
    qtbot: QtBot, house: House, desk: TestDesk, monkeypatch: pytest.MonkeyPatch, *, empty: bool
) -> None:
    def swallow(_: QLineEdit, event: QKeyEvent) -> None:
        event.accept()  # as on X11 Ctrl+D, which rubs out a letter, and Ctrl+E, which goes to the end

    quiz = Quiz(qtbot, house, SPEAKER, PLACE, DATE)
    quiz.press(KEY.Key_T)
    quiz.type("" if empty else "abc")
    monkeypatch.setattr(QLineEdit, "keyPressEvent", swallow)
    quiz.press(KEY.Key_E, with_=CTRL)
    assert house.notice == "Answer the question first; then you can do that."
    quiz.press(KEY.Key_D, with_=CTRL)
    assert house.notice == "This question comes back when the schedule has it."
    quiz.press(KEY.Key_T)
    monkeypatch.undo()
    quiz.type("" if empty else "abc")
    monkeypatch.setattr(QLineEdit, "keyPressEvent", swallow)
    quiz.press(KEY.Key_R, with_=CTRL)
    assert house.notice.startswith("This question begins anew")


def test_ctrl_delete_rubs_out_what_is_typed_before_it_is_the_menu_s(qtbot: QtBot, house: House, desk: TestDesk) -> None:
    quiz = Quiz(qtbot, house, SPEAKER, PLACE)
    quiz.press(KEY.Key_T)
    quiz.type("abc")
    quiz.press(KEY.Key_Home)
    quiz.press(KEY.Key_Delete, with_=CTRL)
    assert quiz.view.card.field.text() == ""
    assert not desk.study.standing(desk.me, SPEAKER).deleted
    quiz.press(KEY.Key_Delete, with_=CTRL)
    assert desk.study.standing(desk.me, SPEAKER).deleted


def test_ctrl_z_undoes_what_is_typed_and_then_the_last_answer(qtbot: QtBot, house: House, desk: TestDesk) -> None:
    quiz = Quiz(qtbot, house, SPEAKER, PLACE)
    quiz.press(KEY.Key_T)
    quiz.type("nobody")
    quiz.press(KEY.Key_Return, KEY.Key_Return, KEY.Key_T)
    assert not quiz.view.card.field.isUndoAvailable(), "what was typed for one question does not come back at the next"
    quiz.type("x")
    quiz.press(KEY.Key_Z, with_=CTRL)
    assert quiz.view.card.field.text() == ""
    assert desk.study.history(desk.me, SPEAKER)
    quiz.press(KEY.Key_Z, with_=CTRL)
    assert desk.study.history(desk.me, SPEAKER) == ()
    assert quiz.view.count.text().startswith("Question 1 ")
