"""Before an exam all comes back, over as many days as the learner's limit asks for; and where it cannot, the plan says so."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta

import pytest

from crisisdesk.domain.errors import NothingToAsk, SettingInvalid
from crisisdesk.domain.review import Memory
from crisisdesk.domain.session import Plan, PlanKind
from tests.fakes.desk import FakeDesk
from tests.fakes.questions import a_built

DUE = Plan(PlanKind.DUE, size=100)


def remembered(desk: FakeDesk) -> tuple[Memory, ...]:
    """Of each question."""
    with desk.open_unit() as unit:
        return unit.memories.every(desk.me)


def an_exam(desk: FakeDesk, *, learnt: int, a_day: int, days: int) -> date:
    """The day of one that so many of the learner's questions are to be fresh on."""
    desk.shelve(a_built(facts=learnt))
    desk.learners.adjust(desk.me, new_per_day=learnt, reviews_per_day=learnt)
    desk.run(desk.start(Plan(PlanKind.DUE, size=learnt)))
    for pause in (20, 60):
        desk.clock.pass_by(days=pause)
        desk.run(desk.start(Plan(PlanKind.DUE, size=learnt)))
    desk.learners.adjust(desk.me, reviews_per_day=a_day)
    exam = desk.study.day_of(desk.me) + timedelta(days=days)
    desk.study.plan_exam(desk.me, exam)
    return exam


def last_days(desk: FakeDesk, exam: date) -> None:
    """All that is asked by itself up to the exam, answered; every tenth question wrongly."""
    wrong = [desk.study.question(each.question) for each in remembered(desk)[::10]]
    while desk.study.day_of(desk.me) < exam:
        with suppress(NothingToAsk):
            desk.run(desk.start(DUE), wrong=wrong)
        desk.clock.pass_by(hours=24)


def test_what_the_limit_of_a_week_would_not_let_through_begins_to_come_back_earlier(desk: FakeDesk) -> None:
    exam = an_exam(desk, learnt=50, a_day=4, days=40)
    ahead = desk.study.exam_ahead(desk.me)
    assert ahead is not None
    assert (exam - ahead.first).days == 16, "fifty, five that are forgotten, seven for chance, by four a day"
    assert (ahead.learnt, ahead.back, ahead.enough) == (50, 50, 0)
    last_days(desk, exam)
    assert all(each.last_review and each.last_review.date() >= ahead.first for each in remembered(desk))


def test_where_the_limit_lets_all_through_in_a_week_they_come_back_in_that_week(desk: FakeDesk) -> None:
    exam = an_exam(desk, learnt=50, a_day=50, days=40)
    ahead = desk.study.exam_ahead(desk.me)
    assert ahead is not None
    assert (exam - ahead.first, ahead.back, ahead.enough) == (timedelta(days=7), 50, 0)


def test_where_the_limit_cannot_let_all_through_it_is_told_how_many_come_and_what_would_do(desk: FakeDesk) -> None:
    exam = an_exam(desk, learnt=50, a_day=2, days=11)
    ahead = desk.study.exam_ahead(desk.me)
    assert ahead is not None
    assert ahead.back == 18
    assert ahead.first == desk.study.day_of(desk.me) + timedelta(days=1)
    fresh = desk.study.day_of(desk.me)
    desk.learners.adjust(desk.me, reviews_per_day=ahead.enough)
    desk.study.plan_exam(desk.me, exam)
    enough = desk.study.exam_ahead(desk.me)
    assert enough is not None
    assert (enough.back, enough.enough) == (50, 0)
    desk.learners.adjust(desk.me, reviews_per_day=ahead.enough - 1)
    less = desk.study.exam_ahead(desk.me)
    assert less is not None
    assert less.enough == ahead.enough
    assert fresh < less.first


def test_what_came_back_before_an_exam_already_need_not_come_again(desk: FakeDesk) -> None:
    exam = an_exam(desk, learnt=30, a_day=5, days=20)
    last_days(desk, exam - timedelta(days=5))
    ahead = desk.study.exam_ahead(desk.me)
    assert ahead is not None
    assert ahead.back == 30
    desk.clock.pass_by(days=4)
    late = desk.study.exam_ahead(desk.me)
    assert late is not None
    assert 15 < late.back < 30, "four days were left out"
    assert not late.enough


def test_without_an_exam_nothing_comes_back_before_one(desk: FakeDesk) -> None:
    desk.shelve()
    assert desk.study.exam_ahead(desk.me) is None


def test_what_will_be_learnt_before_an_exam_is_to_come_back_too(desk: FakeDesk) -> None:
    desk.shelve(a_built(facts=60))
    desk.learners.adjust(desk.me, new_per_day=10, reviews_per_day=5)
    exam = desk.study.day_of(desk.me) + timedelta(days=60)
    desk.study.plan_exam(desk.me, exam)
    ahead = desk.study.exam_ahead(desk.me)
    assert ahead is not None
    assert (exam - ahead.first).days == 15


def test_with_another_limit_all_comes_back_over_as_many_days_as_that_asks_for(desk: FakeDesk) -> None:
    exam = an_exam(desk, learnt=50, a_day=4, days=40)
    before = remembered(desk)
    known = desk.study.limit(desk.me, reviews_per_day=50)
    assert known == desk.learners.current()
    assert (known.exam, known.exam_days) == (exam, 7)
    assert remembered(desk) != before, "what had been drawn forward so far goes back"


def test_a_limit_that_cannot_be_changes_nothing(desk: FakeDesk) -> None:
    an_exam(desk, learnt=50, a_day=4, days=40)
    before = desk.learners.current(), remembered(desk)
    with pytest.raises(SettingInvalid):
        desk.study.limit(desk.me, reviews_per_day=0)
    assert (desk.learners.current(), remembered(desk)) == before
