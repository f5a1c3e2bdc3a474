"""Days of a learner who travels, lives through clock changes, and whose clock is set back: no answer lost, doubled or negative."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crisisdesk.domain.errors import NothingToAsk
from crisisdesk.domain.session import Plan, PlanKind
from tests.fakes.clock import SetClock
from tests.fakes.desk import FakeDesk
from tests.fakes.memory_library import MemoryLibrary
from tests.fakes.questions import a_built

ZONES = (
    "UTC",
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "Asia/Kolkata",
    "Africa/Cairo",
)
DUE = Plan(PlanKind.DUE, size=3)


class Traveller:
    """Answers one question after the other, wherever and whenever."""

    def __init__(self, start: datetime) -> None:
        self.desk = FakeDesk(MemoryLibrary().unit, clock=SetClock(start))
        self.desk.shelve(a_built(facts=3))
        self.answered = 0

    def answer(self, *, right: bool) -> None:
        """What is due, if anything is."""
        session = self.desk.study.resume(self.desk.me)
        try:
            session = session or self.desk.start(DUE)
        except NothingToAsk:
            return
        self.desk.answer(session, right=right)
        self.answered += 1


MOVES = st.lists(
    st.one_of(
        st.booleans(),
        st.sampled_from(ZONES),
        st.integers(-60 * 24 * 3, 60 * 24 * 40).map(lambda minutes: timedelta(minutes=minutes)),
    ),
    max_size=25,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.datetimes(datetime(2025, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC)), MOVES)  # noqa: DTZ001 - bounds are naive
def test_no_answer_is_lost_doubled_or_sent_into_the_past(start: datetime, moves: list[bool | str | timedelta]) -> None:
    traveller = Traveller(start)
    desk = traveller.desk
    for move in moves:
        if isinstance(move, bool):
            traveller.answer(right=move)
        elif isinstance(move, str):
            desk.learners.adjust(desk.me, zone=move)
        else:
            desk.clock.pass_by(seconds=move.total_seconds())
    numbers = desk.study.progress(desk.me)
    assert numbers.answered == sum(each.answered for each in numbers.days) == traveller.answered
    with desk.open_unit() as unit:
        for memory in unit.memories.every(desk.me):
            log = unit.reviews.of_question(desk.me, memory.question)
            assert len(log) == memory.reviews
            assert all(one.after.last_review <= other.after.last_review for one, other in pairwise(log))  # type: ignore[operator]  # an answer gives it
            assert all(each.after.due >= each.after.last_review for each in log)  # type: ignore[operator]  # the same


@pytest.mark.parametrize("night", ["2026-03-28", "2026-10-24"])
def test_an_evening_that_runs_into_the_night_of_a_clock_change_is_one_day(night: str) -> None:
    zone = ZoneInfo("Europe/Berlin")
    evening = datetime.fromisoformat(f"{night} 23:30").replace(tzinfo=zone)
    traveller = Traveller(evening.astimezone(UTC))
    desk = traveller.desk
    desk.learners.adjust(desk.me, zone="Europe/Berlin")
    traveller.answer(right=True)
    desk.clock.pass_by(hours=3)
    traveller.answer(right=True)
    days = desk.study.progress(desk.me).days
    assert [(str(each.day), each.answered) for each in days] == [(night, 2)]


def test_who_flies_west_does_not_lose_the_day_and_keeps_the_streak() -> None:
    traveller = Traveller(datetime(2026, 5, 1, 9, tzinfo=UTC))
    desk = traveller.desk
    desk.learners.adjust(desk.me, zone="Asia/Tokyo")
    traveller.answer(right=True)
    desk.clock.pass_by(days=1, hours=6)
    desk.learners.adjust(desk.me, zone="America/Los_Angeles")
    traveller.answer(right=True)
    assert desk.study.today(desk.me).streak == 2


def test_who_flies_over_the_date_line_may_have_a_day_twice_and_breaks_nothing() -> None:
    traveller = Traveller(datetime(2026, 5, 1, 12, tzinfo=UTC))
    desk = traveller.desk
    desk.learners.adjust(desk.me, zone="Pacific/Kiritimati")
    traveller.answer(right=True)
    desk.learners.adjust(desk.me, zone="Pacific/Pago_Pago")
    traveller.answer(right=True)
    counts = desk.study.progress(desk.me)
    assert [each.answered for each in counts.days] == [1, 1]
    assert counts.longest_streak == 2


def test_what_was_held_back_by_a_clock_a_year_ahead_comes_again_once_it_is_put_right(desk: FakeDesk) -> None:
    questions = desk.shelve(a_built(facts=4, siblings=2)).quiz.questions
    desk.clock.pass_by(days=365)
    desk.run(desk.start(Plan(PlanKind.QUICK, size=2)))
    desk.study.bury(desk.me, questions[-1].id)
    assert desk.study.today(desk.me).new == 2
    desk.clock.pass_by(days=-365)
    assert desk.study.today(desk.me).new == 4
    assert desk.study.held(desk.me) == ()


def test_what_is_held_back_stays_so_over_a_flight_west() -> None:
    desk = FakeDesk(MemoryLibrary().unit, clock=SetClock(datetime(2026, 5, 1, 12, tzinfo=UTC)))
    question = desk.shelve(a_built(facts=1)).quiz.questions[0]
    desk.learners.adjust(desk.me, zone="Pacific/Kiritimati")
    desk.study.bury(desk.me, question.id)
    desk.learners.adjust(desk.me, zone="Pacific/Pago_Pago")
    assert desk.study.today(desk.me).new == 0


def test_a_clock_set_back_by_a_year_asks_nothing_twice_and_loses_nothing() -> None:
    traveller = Traveller(datetime(2026, 5, 1, 9, tzinfo=UTC))
    desk = traveller.desk
    for _ in range(3):
        traveller.answer(right=True)
    desk.clock.pass_by(days=-365)
    with pytest.raises(NothingToAsk):
        desk.start(DUE)
    desk.clock.pass_by(days=365 + 30)
    assert desk.study.today(desk.me).due == 3


def test_a_wrong_answer_by_a_clock_ahead_leaves_the_list_by_right_ones_on_two_days(desk: FakeDesk) -> None:
    question = desk.shelve(a_built(facts=1)).quiz.questions[0].id
    desk.clock.pass_by(days=30)
    desk.answer(desk.start(DUE), right=False)
    desk.clock.pass_by(days=-30)
    left = []
    for _ in range(3):
        desk.clock.pass_by(days=4)
        desk.run(desk.start(Plan(PlanKind.MISSED, only=(question,))))
        left.append(len(desk.study.missed(desk.me)))
    assert left == [1, 0, 0]
    while desk.study.undo(desk.me) is not None and len(desk.study.history(desk.me, question)) > 2:
        assert desk.study.missed(desk.me) == ()
    assert len(desk.study.missed(desk.me)) == 1
