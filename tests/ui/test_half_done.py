"""An exam or practice round that is half done, and what is done beside it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from crisisdesk.domain.changes import Changes
from crisisdesk.domain.session import Mode, Plan, PlanKind
from crisisdesk.ui.house import House
from crisisdesk.ui.plan.presenter import Sort
from crisisdesk.ui.plan.view import PlanView
from crisisdesk.ui.quiz.view import QuizView
from tests.ui.conftest import OpenWindow
from tests.ui.rooms import TestDesk
from tests.ui.sample import DATE, PLACE, SPEAKER

CRAM = Plan(PlanKind.QUICK, mode=Mode.CRAM, only=(SPEAKER, PLACE))
QUICK = Plan(PlanKind.QUICK)


@pytest.fixture
def house(open_window: OpenWindow, desk: TestDesk) -> House:
    """A window on the first screen, with practice of which one answer is given."""
    desk.study.next(desk.answer(desk.start(CRAM)).session)
    return open_window(desk)


def view(house: House) -> QuizView:
    """The screen of quizzes."""
    return cast(QuizView, house.page("quiz"))


def box_on(qtbot: QtBot) -> QMessageBox:
    """What is asked before all else."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    return cast(QMessageBox, QApplication.activeModalWidget())


def command(house: House, key: str) -> None:
    """As from the palette."""
    next(each for each in house.commands if each.key == key).run()


def ctrl_z(house: House) -> None:
    """Press it in the window."""
    QTest.keyClick(house.window(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_whoever_begins_another_quiz_is_asked_and_goes_on_by_enter_or_esc(
    qtbot: QtBot, house: House, desk: TestDesk, key: Qt.Key
) -> None:
    left = desk.study.resume(desk.me)
    house.start_quiz(QUICK)
    box = box_on(qtbot)
    assert "half done" in box.text()
    QTest.keyClick(box, key)
    assert view(house).count.text() == "Question 2 of 2"
    assert desk.study.resume(desk.me) == left
    assert house.notice == ""


def test_it_is_given_up_where_that_is_said(qtbot: QtBot, house: House, desk: TestDesk) -> None:
    house.start_quiz(CRAM)
    box = box_on(qtbot)
    give_up = next(each for each in box.buttons() if each.text() == "Give it up")
    QTest.mouseClick(give_up, Qt.MouseButton.LeftButton)
    assert view(house).count.text() == "Question 1 of 2"
    left = desk.study.resume(desk.me)
    assert left is not None
    assert left.results == ()


def test_on_its_screen_it_stays_there_while_that_is_asked(qtbot: QtBot, house: House) -> None:
    house.start_quiz(None)
    house.start_quiz(QUICK)
    box_on(qtbot).reject()
    view(house).card.choose(1)
    view(house).go.click()
    assert view(house).card.verdict.isVisible(), "it can be answered"


def test_a_quiz_that_is_remembered_is_in_nobodys_way(house: House, desk: TestDesk) -> None:
    desk.study.start(desk.me, QUICK, seed=1, give_up=True)
    desk.answer(desk.study.resume(desk.me) or desk.start())
    house.start_quiz(QUICK)
    assert QApplication.activeModalWidget() is None
    assert view(house).count.text().startswith("Question 1 ")


def test_from_another_screen_ctrl_z_takes_back_what_was_studied_and_practice_waits(
    open_window: OpenWindow, desk: TestDesk
) -> None:
    desk.run(desk.start(Plan(PlanKind.QUICK, only=(SPEAKER,))))
    left = desk.study.next(desk.answer(desk.start(CRAM)).session)
    house = open_window(desk)
    ctrl_z(house)
    assert house.notice == "The last answer was taken back."
    assert desk.study.history(desk.me, SPEAKER) == ()
    assert desk.study.resume(desk.me) == left


def test_in_practice_just_begun_ctrl_z_takes_nothing_back(open_window: OpenWindow, desk: TestDesk) -> None:
    desk.study.flag(desk.me, desk.start(QUICK).steps[-1].question)
    desk.clock.pass_by(seconds=5)
    house = open_window(desk)
    house.start_quiz(CRAM)
    ctrl_z(house)
    assert house.notice == "There is no answer to take back."
    assert view(house).count.text() == "Question 1 of 2"
    assert len(desk.study.flagged(desk.me)) == 1


@pytest.mark.parametrize("kind", [PlanKind.MISSED, PlanKind.ARTICLE, PlanKind.QUICK])
def test_a_set_that_is_left_half_way_for_another_quiz_is_told_of(
    open_window: OpenWindow, desk: TestDesk, kind: PlanKind
) -> None:
    article = desk.study.question(SPEAKER).article if kind is PlanKind.ARTICLE else None
    plan = Plan(kind, article=article, only=(SPEAKER, PLACE) if kind is PlanKind.MISSED else ())
    desk.study.next(desk.answer(desk.start(plan)).session)
    house = open_window(desk)
    house.start_quiz(None)
    assert house.notice == "", "it goes on"
    house.start_quiz(QUICK)
    told = "The quiz that was half done is left. What was answered in it stays."
    assert house.notice == ("" if kind is PlanKind.QUICK else told), "what is due comes of itself"


# --- at its end

EXAM = Plan(PlanKind.QUICK, mode=Mode.EXAM, only=(SPEAKER, PLACE))


@pytest.fixture
def studied(open_window: OpenWindow, desk: TestDesk) -> House:
    """A window of somebody who has studied one question."""
    desk.run(desk.start(Plan(PlanKind.QUICK, only=(DATE,))))
    return open_window(desk)


def answer(house: House, *, times: int) -> None:
    """Whatever is first among the choices, and on after all but the last verdict."""
    for _ in range(times):
        if view(house)._answer_out:
            view(house).go.click()
        view(house).card.choose(1)
        view(house).go.click()


def test_the_last_answer_of_practice_is_taken_back_and_what_was_studied_stays(
    studied: House, desk: TestDesk, qtbot: QtBot
) -> None:
    studied.start_quiz(CRAM)
    quiz, total = view(studied), 0
    while desk.study.resume(desk.me) is not None:
        answer(studied, times=1)
        total += 1
    QTest.keyClick(quiz, Qt.Key.Key_U)
    left = desk.study.resume(desk.me)
    assert left is not None
    assert (left.plan, len(left.results)) == (CRAM, total - 1)
    assert not quiz._answer_out
    answer(studied, times=1)
    quiz.go.click()
    qtbot.waitUntil(quiz.ending.isVisible)
    studied.show_screen("library")
    studied.show_screen("quiz")
    ctrl_z(studied)
    assert desk.study.resume(desk.me) == left, "at its end as well, wherever one was meanwhile"
    assert len(desk.study.history(desk.me, DATE)) == 1


def test_the_end_of_an_exam_stays_and_so_does_what_was_studied(studied: House, desk: TestDesk, qtbot: QtBot) -> None:
    studied.start_quiz(EXAM)
    answer(studied, times=2)
    quiz = view(studied)
    qtbot.waitUntil(quiz.ending.isVisible)
    ctrl_z(studied)
    assert studied.notice == "There is no answer to take back."
    assert quiz.ending.isVisible()
    assert len(desk.study.history(desk.me, DATE)) == 1


def test_what_was_done_at_the_end_of_a_quiz_is_taken_back_and_the_end_stays(
    studied: House, desk: TestDesk, qtbot: QtBot
) -> None:
    studied.start_quiz(EXAM)
    answer(studied, times=2)
    quiz = view(studied)
    qtbot.waitUntil(quiz.ending.isVisible)
    desk.study.flag(desk.me, DATE)
    ctrl_z(studied)
    assert desk.study.flagged(desk.me) == ()
    assert studied.notice != "There is no answer to take back."
    assert quiz.ending.isVisible()
    ctrl_z(studied)
    assert studied.notice == "There is no answer to take back."
    assert len(desk.study.history(desk.me, DATE)) == 1


def test_an_exam_is_not_over_before_its_time_is(
    studied: House, desk: TestDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    studied.start_quiz(replace(EXAM, minutes=30))
    quiz, left = view(studied), desk.study.resume(desk.me)
    assert left is not None
    ends = left.ends() or left.started

    class Watch(datetime):
        at: datetime = ends - timedelta(seconds=0.4)

        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Watch:
            return cls.fromtimestamp(cls.at.timestamp(), tz)

    monkeypatch.setattr("crisisdesk.ui.quiz.view.datetime", Watch)
    quiz._tell_time()
    assert quiz.time.text() == "0:01 left"
    quiz.presenter.time_over()
    assert quiz.needs_room, "nor by a clock that runs ahead"
    quiz.card.choose(1)
    quiz.go.click()
    assert quiz.count.text() == "Question 2 of 2"
    desk.clock.pass_by(minutes=31)
    Watch.at = ends
    quiz._tell_time()
    qtbot.waitUntil(quiz.ending.isVisible)
    assert desk.study.resume(desk.me) is None


# --- its report, after the window was closed


def test_the_report_of_the_last_exam_is_shown_again_after_a_restart(
    open_window: OpenWindow, desk: TestDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    over = desk.run(desk.start(EXAM), wrong=(desk.study.question(SPEAKER),))
    house = open_window(desk)
    command(house, "exam")
    quiz = view(house)
    qtbot.waitUntil(quiz.ending.isVisible)
    assert house.now == "quiz"
    assert quiz.ending.score.text() == "1 of 2 right"
    assert [row.end for row in quiz.ending.rows.rows] == ["wrong", "right"]
    quiz.ending.save_to(str(tmp_path / "report.pdf"))
    qtbot.waitUntil((tmp_path / "report.pdf").is_file)
    house.show_screen("library")
    house.show_screen("quiz")
    assert quiz.ending.isVisible(), "until something else is asked for"
    assert quiz.ending.print.isVisible()
    quiz.ending.review.click()
    assert quiz.needs_room
    left = desk.study.resume(desk.me)
    assert left is not None
    assert [each.question for each in left.steps] == [each.question for each in over.results if not each.right]


def test_a_quiz_that_is_half_done_waits_behind_a_report(open_window: OpenWindow, desk: TestDesk, qtbot: QtBot) -> None:
    desk.run(desk.start(EXAM))
    left = desk.study.next(desk.answer(desk.start(Plan(PlanKind.QUICK, size=3))).session)
    house = open_window(desk)
    house.show_screen("quiz")
    quiz = view(house)
    assert quiz.needs_room
    command(house, "exam")
    qtbot.waitUntil(quiz.ending.isVisible)
    house.workroom.changed.emit(Changes.LEARNERS)
    house.show_screen("today")
    house.show_screen("quiz")
    assert quiz.ending.isVisible()
    assert desk.study.resume(desk.me) == left
    quiz.ending.back.click()
    house.start_quiz(None)
    assert quiz.count.text() == "Question 2 of 3"
    house.show_screen("today")
    house.show_screen("quiz")
    assert quiz.needs_room


def test_who_had_no_exam_is_told_so_and_goes_on(house: House) -> None:
    command(house, "exam")
    assert house.notice == "There is no exam yet that was finished."
    assert view(house).count.text() == "Question 2 of 2"


def test_where_exams_are_set_up_the_last_one_is_offered_once_there_is_one(
    open_window: OpenWindow, desk: TestDesk, qtbot: QtBot
) -> None:
    house = open_window(desk)
    house.show_screen("plan")
    plan = cast(PlanView, house.page("plan"))
    plan.sort.setCurrentIndex(plan.sort.findData(Sort.EXAM))
    assert not plan.last_exam.isVisible()
    desk.run(desk.start(EXAM))
    plan.presenter.refresh()
    assert plan.last_exam.isVisible()
    plan.sort.setCurrentIndex(plan.sort.findData(Sort.CRAM))
    assert not plan.last_exam.isVisible()
    plan.sort.setCurrentIndex(plan.sort.findData(Sort.EXAM))
    plan.last_exam.click()
    qtbot.waitUntil(view(house).ending.isVisible)
