"""What the days to come will ask."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from math import ceil
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crisisdesk.domain.planner import CATCH_UP_DAYS, SAMPLE, CatchUp, DayLoad, Limits, catch_up, load, sampled, takes
from crisisdesk.domain.question import QuestionId
from crisisdesk.domain.review import LearnerId, Memory, Rating
from crisisdesk.domain.schedule import Wishes, future, replay

NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
UNTIL = datetime(2026, 3, 3, 4, 0, tzinfo=UTC)
LIMITS = Limits(10)


def learnt(count: int) -> list[Memory]:
    """So many questions answered right yesterday, due tomorrow."""
    me, yesterday = LearnerId("me"), NOW - timedelta(days=1)
    names = [QuestionId(f"q{each}") for each in range(count)]
    return [replay(me, name, [(yesterday, Rating.GOOD)], wishes=Wishes(0.9)) for name in names]


def plan(memories: list[Memory], *, fresh: int = 0, limits: Limits = LIMITS, days: int = 90) -> tuple[DayLoad, ...]:
    """With the same chance each time."""
    return load(memories, fresh=fresh, limits=limits, now=NOW, until=UNTIL, seed=1, days=days)


def total(days: tuple[DayLoad, ...]) -> int:
    """All reviews."""
    return sum(each.reviews for each in days)


def test_nothing_learnt_and_nothing_new_asks_nothing() -> None:
    assert plan([]) == tuple(DayLoad(ahead, 0, 0) for ahead in range(90))


def test_the_same_input_gives_the_same_load() -> None:
    assert plan(learnt(30), fresh=50) == plan(learnt(30), fresh=50)


def test_what_is_due_tomorrow_is_asked_tomorrow_and_what_is_overdue_today() -> None:
    ahead = plan(learnt(5))
    assert [each.reviews for each in ahead[:2]] == [0, 5]
    late = load(learnt(5), fresh=0, limits=LIMITS, now=NOW + timedelta(days=9), until=UNTIL + timedelta(days=9), seed=1)
    assert late[0].reviews == 5


def test_new_questions_come_as_many_a_day_as_wished_for_until_none_is_left() -> None:
    ahead = plan([], fresh=25)
    assert [each.new for each in ahead[:4]] == [10, 10, 5, 0]
    assert total(ahead) > 25


def test_to_want_more_costs_more() -> None:
    totals = [total(plan(learnt(60), fresh=100, limits=Limits(10, wishes=Wishes(each)))) for each in (0.8, 0.9, 0.95)]
    assert totals == sorted(totals)
    assert totals[0] < totals[-1] / 1.5
    few, many = (plan([], fresh=600, limits=Limits(each)) for each in (3, 9))
    assert total(many) > 2 * total(few)


def test_a_sample_that_was_drawn_before_costs_as_much_as_all() -> None:
    memories = learnt(3 * SAMPLE)
    few, each = sampled(memories)
    assert (len(few), each) == (SAMPLE, 3.0)
    drawn = load(few, fresh=0, limits=LIMITS, now=NOW, until=UNTIL, seed=1, each=each)
    assert total(drawn) == pytest.approx(total(plan(memories)), rel=0.1)
    assert sampled([Memory(QuestionId("new")), *learnt(2)]) == (tuple(learnt(2)), 1.0)


def test_no_new_ones_a_day_is_a_wish_too() -> None:
    assert plan([], fresh=25, limits=Limits(0)) == plan([])


def test_a_large_library_is_judged_by_a_part_of_it() -> None:
    part = total(plan(learnt(SAMPLE)))
    assert total(plan(learnt(3 * SAMPLE))) == pytest.approx(3 * part, rel=0.1)


def spread(count: int) -> list[Memory]:
    """So many learnt at different times, each due at another time of the next 200 days."""
    chance = Random(1)
    found = []
    for each in learnt(count):
        days = chance.uniform(20, 200)
        last = NOW - timedelta(days=days * chance.uniform(0, 0.95))
        found.append(replace(each, stability=days, last_review=last, due=last + timedelta(days=days)))
    return found


def test_each_day_of_a_large_library_is_judged_by_a_part_of_what_is_due_on_it() -> None:
    memories = spread(20 * SAMPLE)
    chosen, each = sampled(memories)
    assert sampled(memories[::-1]) == (chosen, each)
    for day in range(30):
        since, until = UNTIL + timedelta(days=day - 1), UNTIL + timedelta(days=day)
        due, shown = (sum(since <= (one.due or NOW) < until for one in some) for some in (memories, chosen))
        assert shown * each == pytest.approx(due, abs=each + 1)


def test_what_was_left_over_comes_before_what_is_newly_due() -> None:
    sure = replace(learnt(1)[0], stability=5000.0)
    daily = [
        replace(sure, question=QuestionId(f"day {each}"), due=NOW + timedelta(days=each, minutes=1))
        for each in range(40)
    ]
    ahead = plan([*daily, replace(learnt(1)[0], due=NOW - timedelta(days=3))], limits=Limits(0, reviews_per_day=1))
    assert {each.reviews for each in ahead[:40]} == {1}
    assert ahead[0].waiting == 1
    assert max(each.waiting for each in ahead[:40]) > 1, (
        "it was asked on the first day, so that it comes back among these"
    )


def test_a_limit_leaves_the_rest_for_the_next_days() -> None:
    now, until = NOW + timedelta(days=9), UNTIL + timedelta(days=9)
    ahead = load(learnt(30), fresh=0, limits=Limits(0, reviews_per_day=12), now=now, until=until, seed=1)
    assert (ahead[0].reviews, ahead[0].waiting) == (12, 18)
    assert 0 < ahead[1].waiting < 18
    assert max(each.reviews for each in ahead) <= 12


@pytest.mark.parametrize(("count", "limit"), [(3 * SAMPLE, 2), (3 * SAMPLE, 50), (60_000, 50), (60_000, 200)])
def test_a_limit_holds_also_where_each_that_is_played_counts_for_more_than_it(count: int, limit: int) -> None:
    known = learnt(1)[0]
    memories = [replace(known, question=QuestionId(f"q{each}")) for each in range(count)]
    now, until = NOW + timedelta(days=9), UNTIL + timedelta(days=9)
    ahead = load(memories, fresh=0, limits=Limits(0, reviews_per_day=limit), now=now, until=until, seed=1)
    assert {each.reviews for each in ahead[:20]} == {limit}
    assert max(each.reviews for each in ahead) == limit
    assert ahead[0].waiting == count - limit


def test_today_takes_no_more_than_is_left_of_it() -> None:
    now, until = NOW + timedelta(days=9), UNTIL + timedelta(days=9)
    limits = Limits(10, reviews_per_day=12, new_left=4, reviews_left=0)
    ahead = load(learnt(30), fresh=25, limits=limits, now=now, until=until, seed=1)
    assert [each.new for each in ahead[:4]] == [4, 10, 10, 1]
    assert (ahead[0].reviews, ahead[0].waiting, ahead[1].reviews) == (0, 30, 12)
    lapsed = [future(each, now, Rating.AGAIN, wishes=Wishes(), seed=1) for each in learnt(5)]
    later = now + timedelta(minutes=30)
    assert load(lapsed, fresh=0, limits=limits, now=later, until=until, seed=1)[0].reviews == 5, "they are asked again"


def test_a_backlog_is_worked_off_in_two_weeks_without_days_that_punish() -> None:
    assert catch_up(40, 60, usual=20) is None
    plan = catch_up(300, 60, usual=40)
    assert plan is not None
    assert (plan.waiting, plan.a_day, plan.days) == (240, 70, 8)
    assert catch_up(260, 60, usual=40, done=40) == plan, "by noon as much waits as in the morning"
    assert catch_up(240, 60, usual=40, done=90) == plan, "who does more has less waiting, and not more"
    steeper = catch_up(700, 60, usual=40)
    assert steeper is not None
    assert (steeper.a_day, steeper.days) == (86, CATCH_UP_DAYS)


@pytest.mark.parametrize(
    ("due", "a_day", "usual", "asked", "days"),
    [(1260, 60, 60, 90, 40), (840, 60, 40, 90, 16), (5000, 60, 40, 90, 99), (5000, 60, 80, 120, 124)],
)
def test_a_steep_backlog_takes_more_days_and_not_longer_ones(
    due: int, a_day: int, usual: int, asked: int, days: int
) -> None:
    assert catch_up(due, a_day, usual=usual) == CatchUp(due - a_day, asked, days)


@given(st.integers(0, 20_000), st.integers(1, 2000), st.integers(0, 2000))
def test_no_day_of_catching_up_is_longer_than_half_as_much_again_and_it_comes_to_an_end(
    due: int, a_day: int, usual: int
) -> None:
    plan = catch_up(due, a_day, usual=usual)
    day = max(a_day, usual)
    if plan is None:
        assert due <= a_day
        return
    assert plan.a_day <= ceil(1.5 * day)
    left = due
    for _ in range(plan.days):
        left = max(left - plan.a_day, 0) + usual
    assert left <= day, "what is due then is no more than a usual day"


def test_after_a_holiday_a_day_takes_what_one_is_used_to_and_not_all_that_the_limit_allows() -> None:
    assert takes([20] * 14, due=90, limit=200) == 20
    assert takes([20] * 14, due=40, limit=200) == 200, "a day twice as full is no backlog"
    assert takes([20] * 14, due=90, limit=15) == 15
    assert takes([2] * 14, due=90, limit=200) == 10
    assert takes([20, 20], due=90, limit=200) == 200, "two days tell of no habit"
