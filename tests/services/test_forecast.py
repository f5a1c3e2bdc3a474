"""What is to come is told by the log of answers, and by what was done over and above it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest

from crisisdesk.domain.care import Act, due_by_hand
from crisisdesk.domain.day import day_end, day_start, study_day
from crisisdesk.domain.planner import planned
from crisisdesk.domain.progress import DayDue, dues, forecast, numbers
from crisisdesk.domain.question import QuestionId
from crisisdesk.domain.review import Memory, Rating
from crisisdesk.domain.schedule import Wishes, replay
from crisisdesk.domain.session import Plan, PlanKind
from tests.fakes.desk import SLOWER, FakeDesk
from tests.fakes.questions import a_built

QUICK = Plan(PlanKind.QUICK, size=6)


def day_of(desk: FakeDesk, at: datetime) -> date:
    """The learner's day of a moment, as they have it now."""
    learner = desk.learners.current()
    return study_day(at, ZoneInfo(learner.zone) if learner.zone else UTC, learner.rollover_hour)


def wishes_of(desk: FakeDesk) -> Wishes:
    """The learner's, now."""
    known = desk.learners.current()
    exam = day_start(known.exam, UTC, known.rollover_hour) if known.exam else None
    return Wishes(known.retention, known.steps, known.parameters, exam)


def shown(desk: FakeDesk) -> tuple[DayDue, ...]:
    """The forecast of two months."""
    return desk.study.progress(desk.me, forecast_days=60).forecast


def foretold(desk: FakeDesk, moments: Iterable[datetime | None]) -> tuple[DayDue, ...]:
    """The forecast of questions that come back at these."""
    days = [day_of(desk, each) for each in moments if each is not None]
    return forecast(days, today=day_of(desk, desk.clock.now()), days=60)


def studied(desk: FakeDesk, rng: Random, *, quizzes: int = 5) -> None:
    """Some quizzes on different days, with some answers wrong."""
    for _ in range(quizzes):
        session = desk.start(QUICK, seed=rng.randint(1, 99))
        while desk.study.asked(session) is not None:
            session = desk.study.next(desk.answer(session, right=rng.random() < 0.7).session)
        desk.clock.pass_by(days=rng.randint(1, 3), hours=rng.randint(0, 5))


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_while_nothing_is_changed_the_forecast_is_that_of_the_answers_played_again(desk: FakeDesk, seed: int) -> None:
    desk.shelve(a_built(facts=14))
    studied(desk, Random(seed))
    told: dict[QuestionId, list[tuple[datetime, Rating]]] = defaultdict(list)
    for each in desk.study.training_log(desk.me):
        told[each.question].append((each.at, each.rating))
    hour = desk.learners.current().rollover_hour

    def until(at: datetime) -> datetime:
        return day_end(study_day(at, UTC, hour), UTC, hour)

    wishes = wishes_of(desk)
    memories = [replay(desk.me, question, log, wishes=wishes, until=until) for question, log in told.items()]
    assert shown(desk) == foretold(desk, [each.due for each in memories])
    assert sum(each.due for each in shown(desk)) > 3


def change(desk: FakeDesk, rng: Random) -> None:
    """Something that moves no question by itself, but changes what answers do, or what a day is."""
    me, learners = desk.me, desk.learners
    changes: list[Callable[[], object]] = [
        lambda: learners.adjust(me, retention=rng.choice([0.75, 0.8, 0.95])),
        lambda: learners.adjust(me, zone=rng.choice(["Asia/Tokyo", "America/New_York", "Europe/Berlin"])),
        lambda: learners.adjust(me, rollover_hour=rng.randint(0, 12)),
        lambda: learners.adjust(me, steps=(1, 20)),
        lambda: desk.study.use_parameters(me, rng.choice([(), SLOWER])),
        lambda: [desk.study.undo(me) for _ in range(rng.randint(1, 4))],
        lambda: desk.study.rate(desk.answer(desk.start(QUICK)).session, rng.choice([Rating.HARD, Rating.EASY])),
        lambda: desk.clock.pass_by(days=-rng.randint(1, 30)),
    ]
    rng.choice(changes)()


@pytest.mark.parametrize("seed", range(8))
def test_all_numbers_are_those_of_the_log_alone_in_whatever_order_it_is_read(desk: FakeDesk, seed: int) -> None:
    rng = Random(seed)
    desk.shelve(a_built(facts=14))
    for _ in range(4):
        studied(desk, rng, quizzes=1)
        change(desk, rng)
    with desk.open_unit() as unit:
        log = list(unit.reviews.log(desk.me))
    rng.shuffle(log)
    today = day_of(desk, desk.clock.now())
    told = numbers(log, today=today, day_of=lambda at: day_of(desk, at), forecast_days=60)
    assert told == desk.study.progress(desk.me, forecast_days=60)
    assert sum(each.due for each in told.forecast) > 3


def remembered(desk: FakeDesk) -> list[Memory]:
    """What the last answer to each question left behind."""
    with desk.open_unit() as unit:
        known = dues(unit.reviews.log(desk.me))
        return [unit.reviews.of_question(desk.me, each)[-1].after for each in known]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_day_that_was_set_and_an_exam_move_it_over_and_above_the_log(desk: FakeDesk, seed: int) -> None:
    desk.shelve(a_built(facts=14))
    studied(desk, Random(seed))
    today = desk.study.day_of(desk.me)
    for number, each in enumerate(remembered(desk)[:3]):
        desk.study.set_due(desk.me, each.question, today + timedelta(days=12 + 15 * number))
    with desk.open_unit() as unit:
        deeds, given = unit.deeds.of(desk.me, (Act.SET_DUE, Act.RESCHEDULE)), dues(unit.reviews.log(desk.me))
    memories = remembered(desk)
    set_due = due_by_hand(deeds, memories)
    assert len(set_due) == 3
    moved = [replace(each, due=set_due.get(each.question, each.due)) for each in memories]
    assert shown(desk) == foretold(desk, [each.due for each in moved])
    for exam in (today + timedelta(days=20), None):
        desk.study.plan_exam(desk.me, exam)
        moved = list(planned(desk.me, memories, deeds, dues=given, now=desk.clock.now(), wishes=wishes_of(desk)))
        assert shown(desk) == foretold(desk, [each.due for each in moved])


def test_once_there_is_no_exam_any_more_all_comes_back_when_it_would_have_whatever_was_changed_since(
    desk: FakeDesk,
) -> None:
    desk.shelve(a_built(facts=14))
    studied(desk, Random(1))
    before = shown(desk)
    desk.learners.adjust(desk.me, retention=0.75)
    desk.study.use_parameters(desk.me, SLOWER)
    desk.study.plan_exam(desk.me, desk.study.day_of(desk.me) + timedelta(days=20))
    desk.study.plan_exam(desk.me, None)
    assert shown(desk) == before


def test_what_was_answered_before_an_exam_comes_back_by_itself_once_there_is_none_any_more(desk: FakeDesk) -> None:
    desk.shelve(a_built(facts=6))
    desk.run(desk.start(QUICK))
    desk.clock.pass_by(days=15)
    exam = desk.study.day_of(desk.me) + timedelta(days=20)
    desk.study.plan_exam(desk.me, exam)
    desk.run(desk.start(QUICK))
    with desk.open_unit() as unit:
        during = unit.memories.every(desk.me)
    desk.study.plan_exam(desk.me, None)
    with desk.open_unit() as unit:
        after = unit.memories.every(desk.me)
    assert len(after) == 6
    for drawn, itself in zip(during, after, strict=True):
        assert drawn.due is not None
        assert itself.due is not None
        assert drawn.due.date() < exam <= itself.due.date()


def test_what_was_reset_put_aside_flagged_or_deleted_does_not_come_back_whatever_the_log_says(desk: FakeDesk) -> None:
    desk.shelve(a_built(facts=14))
    studied(desk, Random(1))
    memories = remembered(desk)
    for away, each in zip(
        (desk.study.reset, desk.study.suspend, desk.study.flag, desk.study.delete), memories, strict=False
    ):
        away(desk.me, each.question)
    assert shown(desk) == foretold(desk, [each.due for each in memories[4:]])
