"""Going through what was missed, of which each fact comes once a day."""

from __future__ import annotations

from typing import cast

from pytestqt.qtbot import QtBot

from crisisdesk.domain.session import Plan, PlanKind
from crisisdesk.ui.quiz.view import QuizView
from crisisdesk.ui.today.view import TodayView
from tests.fakes.questions import a_built, key
from tests.ui.conftest import OpenWindow
from tests.ui.rooms import TestDesk


def test_what_rests_is_told_at_the_end_and_not_offered_until_tomorrow(
    qtbot: QtBot, open_window: OpenWindow, empty_desk: TestDesk
) -> None:
    desk = empty_desk
    for each in desk.shelve(a_built(facts=1, siblings=2)).quiz.questions:
        desk.answer(desk.start(Plan(PlanKind.QUICK, only=(each.id,))), right=False)
    desk.study.leave(desk.me)
    desk.clock.pass_by(days=1)
    house = open_window(desk)
    house.start_quiz(Plan(PlanKind.MISSED))
    quiz = cast(QuizView, house.page("quiz"))
    quiz.presenter.check(key(0))
    quiz.presenter.go_on()
    qtbot.waitUntil(quiz.ending.isVisible)
    assert quiz.ending.text.text().endswith("All answers are saved. Until tomorrow, 1 more missed question will rest.")
    house.show_screen("today")
    today = cast(TodayView, house.page("today"))
    assert today.headline.text() == "All done for today"
    assert today.to_put_right.number.text() == "1", "it stays listed"
    assert not today.missed.isVisible()
    house.start_quiz(Plan(PlanKind.MISSED))
    assert house.notice.startswith("What is left of the missed rests until tomorrow")
