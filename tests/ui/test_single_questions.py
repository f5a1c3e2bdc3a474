"""What is done to one question from wherever it is shown: other words, its history, setting it aside and bringing it back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import TypeVar, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crisisdesk.domain.answer import Answer
from crisisdesk.domain.question import QuestionId
from crisisdesk.domain.session import Plan, PlanKind
from crisisdesk.ui.aside.view import AsideView
from crisisdesk.ui.carer import Carer
from crisisdesk.ui.house import House
from crisisdesk.ui.library.view import LibraryView
from crisisdesk.ui.missed.view import MissedView
from crisisdesk.ui.question_dialogs import EditDialog, PastDialog
from crisisdesk.ui.settings.view import SettingsView
from tests.fakes.questions import a_built
from tests.ui.conftest import OpenWindow
from tests.ui.rooms import TestDesk
from tests.ui.sample import SPEAKER
from tests.ui.test_quiz import Quiz

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
Dialog = TypeVar("Dialog", bound=QWidget)


@pytest.fixture
def house(open_window: OpenWindow, desk: TestDesk) -> House:
    """A window with the seed article; who studies took Biden for Blinken."""
    session = desk.start(Plan(PlanKind.MISSED, only=(SPEAKER,)))
    desk.study.answer(session, Answer(SPEAKER, "Joe Biden", 4.0))
    return open_window(desk)


@pytest.fixture
def missed(house: House) -> MissedView:
    """Its screen of missed questions."""
    house.show_screen("missed")
    return cast(MissedView, house.page("missed"))


@contextmanager
def dialog(kind: type[Dialog]) -> Iterator[Dialog]:
    """The dialog that is open; gone afterwards."""
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, kind)
    shown.activateWindow()
    QTest.qWaitForWindowActive(shown)
    yield shown
    owner = shown.parentWidget()
    shown.close()
    if owner is not None:
        # Offscreen no window manager gives it back.
        owner.activateWindow()


def test_a_question_is_put_into_other_words_by_one_key_and_back(missed: MissedView, desk: TestDesk) -> None:
    before = desk.study.question(SPEAKER)
    QTest.keyClick(missed.list, KEY.Key_E, CTRL)
    with dialog(EditDialog) as editor:
        assert (editor.stem.toPlainText(), editor.key.text()) == (before.stem, before.key)
        assert not editor.first.isVisible(), "there is nothing to take away"
        editor.stem.setPlainText("Who spoke after the talks?")
        QTest.keyClick(editor.stem, KEY.Key_Return, CTRL)
    assert missed.list.rows[0].title == "Who spoke after the talks?"
    missed.menu.entries[next(each for each in missed.menu.entries if each.value == "edit")].trigger()
    with dialog(EditDialog) as editor:
        editor.first.click()
    assert missed.list.rows[0].title == before.stem
    missed.presenter.carer.undo()
    assert missed.list.rows[0].title == "Who spoke after the talks?"


def test_words_that_cannot_be_asked_are_refused_where_they_stand(missed: MissedView, desk: TestDesk) -> None:
    before = desk.study.question(SPEAKER)
    QTest.keyClick(missed.list, KEY.Key_E, CTRL)
    with dialog(EditDialog) as editor:
        editor.key.setText(editor.wrong.toPlainText().splitlines()[0])
        editor.save.click()
        assert editor.isVisible()
        assert editor.why.text() == "The answer stands among the wrong choices."
    assert desk.study.question(SPEAKER) == before


def test_how_a_question_went_is_told_answer_by_answer(missed: MissedView, desk: TestDesk) -> None:
    desk.clock.pass_by(days=3)
    session = desk.start(Plan(PlanKind.MISSED, only=(SPEAKER,)))
    desk.study.answer(session, Answer(SPEAKER, "Antony Blinken", 7.0))
    QTest.keyClick(missed.list, KEY.Key_I)
    with dialog(PastDialog) as past:
        assert [row.title for row in past.list.rows] == ["Right: Antony Blinken", "Wrong: Joe Biden"]
        assert "7 seconds" in past.list.rows[0].lines[0]
        assert "Not known" in past.list.rows[1].lines[0]
        assert past.list.rows[1].end == "in 10 minutes"


def test_what_should_have_come_back_by_now_is_due_and_not_in_a_minute(
    qtbot: QtBot, missed: MissedView, house: House, desk: TestDesk
) -> None:
    carer = Carer(house.workroom, now=lambda: desk.clock.now() + timedelta(days=90))
    with qtbot.waitSignal(carer.told) as told:
        carer.tell_past(SPEAKER)
    assert told.args is not None
    assert told.args[0].summary.endswith("is due now")


def test_in_a_quiz_neither_tells_the_answer_before_it_is_given(qtbot: QtBot, house: House) -> None:
    quiz = Quiz(qtbot, house, SPEAKER)
    quiz.press(KEY.Key_I)
    quiz.press(KEY.Key_E, with_=CTRL)
    assert QApplication.activeModalWidget() is None
    assert house.notice.startswith("Answer the question first")
    quiz.choose("Antony Blinken")
    quiz.press(KEY.Key_Return, KEY.Key_I)
    with dialog(PastDialog) as past:
        assert len(past.list.rows) == 2
    quiz.press(KEY.Key_E, with_=CTRL)
    with dialog(EditDialog) as editor:
        assert editor.key.text() == "Antony Blinken"


def test_what_was_set_aside_is_listed_with_why_and_comes_back_by_enter(
    house: House, missed: MissedView, desk: TestDesk
) -> None:
    QTest.keyClick(missed.list, KEY.Key_F)
    assert missed.empty.isVisible()
    house.show_screen("library")
    cast(LibraryView, house.page("library")).aside.click()
    aside = cast(AsideView, house.page("aside"))
    assert [(row.key, row.end) for row in aside.list.rows] == [(f"flag {SPEAKER}", "Flagged as bad")]
    QTest.keyClick(aside.list, KEY.Key_Return)
    assert (aside.list.rows, aside.none.isVisible()) == ((), True)
    assert desk.study.aside(desk.me) == ()
    aside.leave.click()
    assert house.now == "library"


def test_what_was_set_aside_is_left_by_esc(house: House, desk: TestDesk) -> None:
    desk.study.suspend(desk.me, SPEAKER)
    house.show_screen("aside")
    QTest.keyClick(cast(AsideView, house.page("aside")).list, KEY.Key_Escape)
    assert house.now == "library"


def test_bringing_back_is_undone_by_one_key(house: House, desk: TestDesk) -> None:
    desk.study.suspend(desk.me, SPEAKER)
    desk.study.delete(desk.me, QuestionId(SPEAKER))
    house.show_screen("aside")
    aside = cast(AsideView, house.page("aside"))
    assert [row.end for row in aside.list.rows] == ["Put aside", "Deleted"]
    QTest.keyClick(aside.list, KEY.Key_Return)
    assert [row.end for row in aside.list.rows] == ["Deleted"]
    QTest.keyClick(aside.list, KEY.Key_U)
    assert [row.end for row in aside.list.rows] == ["Put aside", "Deleted"]


def test_what_was_set_aside_is_brought_back_by_its_key_and_by_the_menu_that_says_it(
    house: House, desk: TestDesk
) -> None:
    desk.study.suspend(desk.me, SPEAKER)
    house.show_screen("aside")
    aside = cast(AsideView, house.page("aside"))
    assert [each.text() for each in aside.menu.actions()] == ["Bring it back\tR", "How it went so far\tI"]
    back, past = aside.menu.actions()
    past.trigger()
    with dialog(PastDialog) as told:
        assert [row.title for row in told.list.rows] == ["Wrong: Joe Biden"]
    for bring_back in (back.trigger, lambda: QTest.keyClick(aside.list, KEY.Key_R)):
        assert [row.end for row in aside.list.rows] == ["Put aside"]
        bring_back()
        assert aside.list.rows == ()
        assert not aside.more.isVisible()
        desk.study.suspend(desk.me, SPEAKER)
        aside.presenter.refresh()


def test_a_few_confused_pairs_are_shown_and_all_where_they_are_wished_for(
    open_window: OpenWindow, empty_desk: TestDesk
) -> None:
    for number, question in enumerate(empty_desk.shelve(a_built(facts=5)).quiz.questions * 2):
        session = empty_desk.start(Plan(PlanKind.MISSED, only=(question.id,)))
        empty_desk.study.answer(session, Answer(question.id, f"Person {number % 5 + 1}", 4.0))
    house = open_window(empty_desk)
    house.show_screen("missed")
    missed = cast(MissedView, house.page("missed"))
    assert (len(missed.pairs.rows), missed.all_pairs.text()) == (3, "Show 2 more")
    missed.all_pairs.click()
    assert (len(missed.pairs.rows), missed.all_pairs.isVisible()) == (5, False)


def test_the_learning_steps_are_a_setting_of_who_studies(house: House, desk: TestDesk) -> None:
    house.show_screen("settings")
    steps = cast(SettingsView, house.page("settings")).controls["steps"]
    assert steps.currentText() == "10 minutes"  # type: ignore[union-attr]  # it is a choice
    house.set_up("steps", "1 10")
    assert desk.learners.current().steps == (1, 10)
    assert steps.currentText() == "1, then 10 minutes"  # type: ignore[union-attr]
