"""How much a day asks: a limit for what comes back, another for what is new, and the way out of a backlog."""

from __future__ import annotations

import pytest

from crisisdesk.domain.errors import NothingToAsk
from crisisdesk.domain.question import QuestionId
from crisisdesk.domain.session import Plan, PlanKind
from tests.fakes.desk import FakeDesk
from tests.fakes.questions import a_built

DUE = Plan(PlanKind.DUE, size=50)


def test_a_days_limit_leaves_the_rest_waiting(desk: FakeDesk) -> None:
    desk.shelve(a_built(facts=8))
    desk.run(desk.start(DUE))
    desk.learners.adjust(desk.me, reviews_per_day=5)
    desk.clock.pass_by(days=20)
    counts = desk.study.today(desk.me)
    assert (counts.due, counts.waiting) == (5, 3)
    assert len(desk.run(desk.start(DUE)).steps) == 5
    assert desk.study.today(desk.me).due == 0
    plan = desk.study.catch_up(desk.me)
    assert plan is None or plan.days <= 14
    desk.clock.pass_by(days=1)
    assert desk.study.today(desk.me).due == 3


def all_due(desk: FakeDesk, *, facts: int, learnt: int) -> set[QuestionId]:
    """So many learnt questions, all of them due, of an article with more."""
    desk.shelve(a_built(facts=facts))
    desk.learners.adjust(desk.me, new_per_day=learnt)
    known = {each.question for each in desk.run(desk.start(Plan(PlanKind.DUE, size=learnt))).steps}
    desk.clock.pass_by(days=40)
    return known


def test_a_days_limit_counts_questions_that_come_back_and_not_how_often_they_are_asked(desk: FakeDesk) -> None:
    all_due(desk, facts=30, learnt=30)
    desk.learners.adjust(desk.me, reviews_per_day=12, new_per_day=0)
    asked = []
    for _ in range(3):
        session = desk.start(Plan(PlanKind.DUE, size=4))
        asked += [each.question for each in session.steps]
        while (shown := desk.study.asked(session)) is not None:
            session = desk.study.next(desk.answer(session, right=shown.again).session)
    assert len(set(asked)) == 12
    counts = desk.study.today(desk.me)
    assert (counts.due, counts.waiting) == (0, 18)
    with pytest.raises(NothingToAsk):
        desk.start(DUE)


def test_what_is_practised_once_more_takes_nothing_of_what_may_come_back(desk: FakeDesk) -> None:
    all_due(desk, facts=20, learnt=20)
    desk.learners.adjust(desk.me, reviews_per_day=10, new_per_day=0)
    done = desk.run(desk.start(Plan(PlanKind.DUE, size=4)))
    assert desk.study.today(desk.me).due == 6
    for _ in range(2):
        desk.run(desk.start(Plan(PlanKind.MISSED, only=tuple(each.question for each in done.steps))))
        counts = desk.study.today(desk.me)
        assert (counts.due, counts.waiting) == (6, 10)
    desk.study.undo(desk.me)
    assert desk.study.today(desk.me).due == 6
    assert len(desk.run(desk.start(DUE)).steps) == 6


def test_new_questions_take_nothing_of_what_may_come_back_in_a_day(desk: FakeDesk) -> None:
    known = all_due(desk, facts=40, learnt=20)
    desk.learners.adjust(desk.me, reviews_per_day=10)
    before = desk.study.today(desk.me)
    article = desk.library.articles()[0].id
    built = desk.library.open(article)
    session = desk.run(desk.start(Plan(PlanKind.ARTICLE, article=article, size=20)), wrong=built.questions)
    assert not {each.question for each in session.steps} & known
    after = desk.study.today(desk.me)
    assert (before.due, before.waiting) == (after.due, after.waiting) == (10, 10)


def test_what_lapsed_is_asked_again_though_the_day_takes_no_more(desk: FakeDesk) -> None:
    all_due(desk, facts=30, learnt=30)
    desk.learners.adjust(desk.me, reviews_per_day=10, new_per_day=0)
    session = desk.start(DUE)
    lapsed = {each.question for each in session.steps}
    assert len(lapsed) == 10
    for _ in lapsed:
        session = desk.study.next(desk.answer(session, right=False).session)
    desk.study.leave(desk.me)
    desk.clock.pass_by(minutes=30)
    counts = desk.study.today(desk.me)
    assert (counts.due, counts.waiting) == (10, 20)
    assert {each.question for each in desk.start(DUE).steps} == lapsed
    desk.run(desk.start(DUE))
    assert desk.study.today(desk.me).due == 0


def test_what_waits_is_as_much_after_the_days_share_as_before_it(desk: FakeDesk) -> None:
    all_due(desk, facts=60, learnt=60)
    desk.learners.adjust(desk.me, reviews_per_day=10, new_per_day=0)
    before = desk.study.catch_up(desk.me)
    assert before is not None
    assert before.waiting == desk.study.today(desk.me).waiting == 50
    desk.run(desk.start(Plan(PlanKind.DUE, size=10)))
    after = desk.study.catch_up(desk.me)
    assert after is not None
    assert after.waiting == desk.study.today(desk.me).waiting == 50


def test_after_a_holiday_the_way_out_is_a_day_like_those_before_it(desk: FakeDesk) -> None:
    desk.shelve(a_built(facts=48))
    desk.learners.adjust(desk.me, new_per_day=8)
    for _ in range(6):
        desk.run(desk.start(DUE))
        desk.clock.pass_by(days=1)
    assert desk.study.catch_up(desk.me) is None
    desk.clock.pass_by(days=300)
    plan = desk.study.catch_up(desk.me)
    assert plan is not None
    assert plan.a_day <= 20, "though the limit would allow all 48 at once"
    assert plan.days <= 14


def test_what_is_set_due_today_is_asked_before_the_backlog(desk: FakeDesk) -> None:
    known = all_due(desk, facts=30, learnt=30)
    desk.learners.adjust(desk.me, reviews_per_day=5, new_per_day=0)
    first = {each.question for each in desk.start(DUE).steps}
    wanted = sorted(known - first)[:2]
    before = [desk.study.standing(desk.me, each) for each in wanted]
    for each in wanted:
        desk.study.set_due(desk.me, each, desk.study.day_of(desk.me))
    steps = {each.question for each in desk.start(DUE).steps}
    assert len(steps) == 5
    assert set(wanted) <= steps
    for _ in wanted:
        desk.study.take_back(desk.me)
    assert [desk.study.standing(desk.me, each) for each in wanted] == before
