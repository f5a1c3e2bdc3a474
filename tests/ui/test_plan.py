"""The plan while it is looked at: what was put in and not used yet, the learner's own day, the load."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate
from pytestqt.qtbot import QtBot

from crisisdesk.domain.changes import Changes
from crisisdesk.domain.session import Plan, PlanKind
from crisisdesk.ui.house import House
from crisisdesk.ui.words import weekday_words
from tests.fakes.questions import a_built
from tests.ui.conftest import OpenWindow
from tests.ui.rooms import TestDesk
from tests.ui.test_studying import plan_of


@pytest.fixture
def house(open_window: OpenWindow, desk: TestDesk) -> House:
    """A window with the seed article."""
    return open_window(desk)


def a_day_later(house: House, desk: TestDesk, *, days: int = 1) -> None:
    """As the watch over the day says it."""
    desk.clock.pass_by(days=days)
    house.workroom.changed.emit(Changes.MEMORIES)


def test_what_was_put_in_and_not_used_yet_stays_when_the_day_changes(house: House, desk: TestDesk) -> None:
    plan = plan_of(house)
    wished = plan.exam_day.date().addDays(9)
    plan.new.setValue(7)
    plan.percent.setValue(95)
    plan.exam_day.setDate(wished)
    a_day_later(house, desk)
    assert (plan.new.value(), plan.reviews.value(), plan.percent.value()) == (7, 200, 95)
    assert plan.exam_day.date() == wished


def test_what_is_stored_elsewhere_is_shown_and_no_more_than_that(house: House, desk: TestDesk) -> None:
    plan = plan_of(house)
    plan.new.setValue(7)
    plan.exam_day.setDate(plan.exam_day.date().addDays(9))
    desk.learners.adjust(desk.me, reviews_per_day=50)
    exam = desk.study.day_of(desk.me) + timedelta(days=30)
    desk.study.plan_exam(desk.me, exam)
    house.workroom.changed.emit(Changes.MEMORIES)
    assert (plan.new.value(), plan.reviews.value()) == (7, 50)
    assert plan.exam_day.date() == QDate(exam.year, exam.month, exam.day)


def test_what_one_learner_put_in_is_not_another_s(house: House, desk: TestDesk) -> None:
    plan = plan_of(house)
    untouched = plan.exam_day.date()
    plan.new.setValue(7)
    plan.exam_day.setDate(untouched.addDays(9))
    house.workroom.switch(desk.learners.switch(desk.learners.add("Bo").id))
    assert plan.new.value() == 20
    assert plan.exam_day.date() == untouched


def test_a_day_of_a_test_that_nobody_chose_moves_on_with_the_days(house: House, desk: TestDesk) -> None:
    plan = plan_of(house)
    before = plan.exam_day.date()
    a_day_later(house, desk, days=3)
    assert plan.exam_day.date() == before.addDays(3)


def test_a_test_can_be_on_the_coming_day_also_after_midnight(open_window: OpenWindow, desk: TestDesk) -> None:
    # At two in the morning of the 2nd the learner's day is still the 1st.
    desk.clock.pass_by(hours=-8)
    plan = plan_of(open_window(desk))
    assert plan.exam_day.minimumDate() == QDate(2026, 3, 2)
    plan.exam_day.setDate(QDate(2026, 3, 2))
    plan.set_exam.click()
    assert desk.learners.current().exam == date(2026, 3, 2)


def test_the_load_that_is_shown_begins_today_also_on_another_day(qtbot: QtBot, house: House, desk: TestDesk) -> None:
    plan = plan_of(house)
    plan.look_ahead.click()
    with qtbot.waitSignal(plan.presenter.loaded) as loaded:
        a_day_later(house, desk, days=20)
    assert loaded.args is not None
    assert loaded.args[0].told.rows[0][0] == weekday_words(date(2026, 3, 22))
    house.show_screen("today")
    desk.clock.pass_by(days=1)
    with qtbot.waitSignal(plan.presenter.loaded) as loaded:
        plan_of(house)
    assert loaded.args is not None
    assert loaded.args[0].told.rows[0][0] == weekday_words(date(2026, 3, 23))


def test_a_load_that_nobody_asked_for_is_not_reckoned(qtbot: QtBot, house: House, desk: TestDesk) -> None:
    plan = plan_of(house)
    with qtbot.assertNotEmitted(plan.presenter.loaded, wait=1000):
        a_day_later(house, desk)
    plan.look_ahead.click()
    a_day_later(house, desk)
    with qtbot.assertNotEmitted(plan.presenter.loaded, wait=1000):
        house.workroom.learner_switched.emit()


def test_what_comes_back_before_a_test_is_told_as_the_limit_allows_it(
    open_window: OpenWindow, empty_desk: TestDesk
) -> None:
    empty_desk.shelve(a_built(facts=60))
    empty_desk.learners.adjust(empty_desk.me, new_per_day=60)
    empty_desk.run(empty_desk.start(Plan(PlanKind.DUE, size=60)))
    empty_desk.clock.pass_by(days=20)
    house = open_window(empty_desk)
    plan = plan_of(house)
    assert plan.exam_words.text().startswith("Name the day, and everything comes back once more before it, as far as")
    plan.exam_day.setDate(QDate(2026, 4, 5))
    plan.set_exam.click()
    assert house.notice == "Everything comes back once more in the week before 5 April 2026."
    plan.reviews.setValue(10)
    plan.use.click()
    longer = (
        "Everything comes back once more before 5 April 2026: from 28 March 2026 on, since no more than 10 a day do."
    )
    assert plan.exam_words.text() == longer
    plan.exam_day.setDate(QDate(2026, 3, 26))
    plan.set_exam.click()
    some = "Of 60 learnt so far, about 37 come back once more before 26 March 2026. With a limit of 19 a day all of them would."
    assert plan.exam_words.text() == some
