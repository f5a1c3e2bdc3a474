"""What the days to come will ask."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from crisisdesk.domain.planner import SAMPLE, DayLoad, Wish, load
from crisisdesk.domain.question import QuestionId
from crisisdesk.domain.review import LearnerId, Memory, Rating
from crisisdesk.domain.schedule import replay

NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
UNTIL = datetime(2026, 3, 3, 4, 0, tzinfo=UTC)
WISH = Wish(retention=0.9, new_per_day=10)


def learnt(count: int) -> list[Memory]:
    """So many questions answered right yesterday, due tomorrow."""
    me, yesterday = LearnerId("me"), NOW - timedelta(days=1)
    names = [QuestionId(f"q{each}") for each in range(count)]
    return [replay(me, name, [(yesterday, Rating.GOOD)], retention=0.9) for name in names]


def plan(memories: list[Memory], *, fresh: int = 0, wish: Wish = WISH, days: int = 90) -> tuple[DayLoad, ...]:
    """With the same chance each time."""
    return load(memories, fresh=fresh, wish=wish, now=NOW, until=UNTIL, seed=1, days=days)


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
    late = load(learnt(5), fresh=0, wish=WISH, now=NOW + timedelta(days=9), until=UNTIL + timedelta(days=9), seed=1)
    assert late[0].reviews == 5


def test_new_questions_come_as_many_a_day_as_wished_for_until_none_is_left() -> None:
    ahead = plan([], fresh=25)
    assert [each.new for each in ahead[:4]] == [10, 10, 5, 0]
    assert total(ahead) > 25


def test_to_want_more_costs_more() -> None:
    totals = [total(plan(learnt(60), fresh=100, wish=Wish(each, 10))) for each in (0.8, 0.9, 0.95)]
    assert totals == sorted(totals)
    assert totals[0] < totals[-1] / 1.5
    few, many = (plan([], fresh=600, wish=Wish(0.9, each)) for each in (3, 9))
    assert total(many) > 2 * total(few)


def test_no_new_ones_a_day_is_a_wish_too() -> None:
    assert plan([], fresh=25, wish=Wish(0.9, 0)) == plan([])


def test_a_large_library_is_judged_by_a_part_of_it() -> None:
    part = total(plan(learnt(SAMPLE)))
    assert total(plan(learnt(3 * SAMPLE))) == pytest.approx(3 * part, rel=0.1)
