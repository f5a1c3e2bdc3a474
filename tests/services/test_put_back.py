"""What is put back goes by what is wished for now: parameters that were found meanwhile, an exam that was set meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TypeAlias

import pytest

from crisisdesk.domain.question import QuestionId
from crisisdesk.domain.review import Memory
from crisisdesk.domain.session import Plan, PlanKind
from tests.fakes.desk import SLOWER, FakeDesk
from tests.fakes.questions import a_built
from tests.services.test_training import QUICK

DUE = Plan(PlanKind.DUE, size=50)
Deed: TypeAlias = Callable[[FakeDesk, QuestionId], object]

AWAY: dict[str, tuple[Deed, Deed]] = {
    "suspended": (lambda desk, it: desk.study.suspend(desk.me, it), lambda desk, it: desk.study.release(desk.me, it)),
    "flagged": (lambda desk, it: desk.study.flag(desk.me, it), lambda desk, it: desk.study.unflag(desk.me, it)),
    "deleted": (lambda desk, it: desk.study.delete(desk.me, it), lambda desk, it: desk.study.restore(desk.me, it)),
    "buried, and taken back": (lambda desk, it: desk.study.bury(desk.me, it), lambda desk, _: desk.study.take_back(desk.me)),
    "flagged, and taken back": (lambda desk, it: desk.study.flag(desk.me, it), lambda desk, _: desk.study.take_back(desk.me)),
}  # fmt: skip
CHANGES: dict[str, Deed] = {
    "an answer": lambda desk, it: desk.answer(desk.start(Plan(PlanKind.QUICK, only=(it,)))),
    "a reset": lambda desk, it: desk.study.reset(desk.me, it),
    "a day that was set": lambda desk, it: desk.study.set_due(desk.me, it, desk.study.day_of(desk.me)),
    "a day of the schedule": lambda desk, it: desk.study.reschedule(desk.me, it),
}


def learnt(desk: FakeDesk) -> tuple[QuestionId, QuestionId]:
    """Two questions that were answered twice each at the same times."""
    one, two = (each.id for each in desk.shelve(a_built(facts=2)).quiz.questions)
    for _ in range(2):
        desk.run(desk.start(DUE))
        desk.clock.pass_by(days=50)
    return one, two


def memory(desk: FakeDesk, question: QuestionId) -> Memory:
    """What is remembered of it."""
    return desk.study.standing(desk.me, question).memory


@pytest.mark.parametrize("away", AWAY)
def test_what_was_put_aside_follows_new_parameters_and_an_exam(desk: FakeDesk, away: str) -> None:
    one, two = learnt(desk)
    AWAY[away][0](desk, one)
    before = memory(desk, one)
    desk.study.use_parameters(desk.me, QUICK)
    exam = desk.study.day_of(desk.me) + timedelta(days=30)
    desk.study.plan_exam(desk.me, exam)
    AWAY[away][1](desk, one)
    after = memory(desk, one)
    assert after.stability != before.stability
    assert after.stability == memory(desk, two).stability
    assert after.due is not None
    assert after.due.date() < exam


@pytest.mark.parametrize("change", CHANGES)
def test_what_is_taken_back_follows_parameters_that_came_after_it(desk: FakeDesk, change: str) -> None:
    one, two = learnt(desk)
    before = memory(desk, one)
    CHANGES[change](desk, one)
    desk.study.use_parameters(desk.me, QUICK)
    desk.study.take_back(desk.me)
    after = memory(desk, one)
    assert (after.stability, after.difficulty) == (memory(desk, two).stability, memory(desk, two).difficulty)
    assert after.stability != before.stability
    assert (after.due, after.reviews) == (before.due, before.reviews)
    desk.study.use_parameters(desk.me, ())
    assert memory(desk, one) == before


@pytest.mark.parametrize("change", CHANGES)
def test_what_is_taken_back_comes_before_an_exam_that_was_set_after_it(desk: FakeDesk, change: str) -> None:
    one, _ = learnt(desk)
    far = desk.study.day_of(desk.me) + timedelta(days=300)
    desk.study.set_due(desk.me, one, far)
    before = memory(desk, one)
    CHANGES[change](desk, one)
    exam = desk.study.day_of(desk.me) + timedelta(days=60)
    desk.study.plan_exam(desk.me, exam)
    desk.study.take_back(desk.me)
    after = memory(desk, one)
    assert after.stability == before.stability
    assert after.due is not None
    assert exam - timedelta(days=8) < after.due.date() < exam


def test_several_answers_are_taken_back_after_a_training(desk: FakeDesk) -> None:
    one, two = learnt(desk)
    desk.study.use_parameters(desk.me, QUICK)
    with_two = memory(desk, one).stability
    new = desk.answer(desk.start(Plan(PlanKind.QUICK, only=(one,)))).review
    assert new.before.stability == with_two
    desk.study.take_back(desk.me)
    assert memory(desk, one) == new.before, "what came after the training is taken back as it was"
    while desk.study.take_back(desk.me) is not None:
        pass
    assert memory(desk, one) == Memory(one)
    assert memory(desk, two) == Memory(two)


@pytest.mark.parametrize("change", CHANGES)
def test_what_is_taken_back_comes_back_when_it_did_before_an_exam_that_is_gone(desk: FakeDesk, change: str) -> None:
    one, _ = learnt(desk)
    desk.run(desk.start(DUE))
    before = memory(desk, one)
    desk.study.plan_exam(desk.me, desk.study.day_of(desk.me) + timedelta(days=20))
    assert memory(desk, one).due != before.due
    CHANGES[change](desk, one)
    desk.learners.adjust(desk.me, retention=0.8)
    desk.study.plan_exam(desk.me, None)
    desk.study.take_back(desk.me)
    assert memory(desk, one) == before, "nor on the day of another wish"


@pytest.mark.parametrize("exam", [None, 20, 40])
def test_a_day_that_was_set_is_there_again_when_a_later_one_is_taken_back(desk: FakeDesk, exam: int | None) -> None:
    one, _ = learnt(desk)
    today = desk.study.day_of(desk.me)
    desk.study.set_due(desk.me, one, today + timedelta(days=30))
    before = memory(desk, one)
    desk.study.plan_exam(desk.me, today + timedelta(days=25))
    drawn = memory(desk, one)
    desk.study.set_due(desk.me, one, today + timedelta(days=2))
    desk.study.plan_exam(desk.me, today + timedelta(days=exam) if exam else None)
    desk.study.take_back(desk.me)
    after = memory(desk, one)
    assert drawn.due != before.due
    if exam == 20:
        assert after.due is not None
        assert after.due.date() < today + timedelta(days=20)
    else:
        assert after == before


def test_an_answer_that_parameters_make_nothing_of_is_taken_back_under_those_of_now(desk: FakeDesk) -> None:
    one, _ = learnt(desk)
    desk.run(desk.start(DUE))
    usual = memory(desk, one)
    desk.study.use_parameters(desk.me, SLOWER)
    assert memory(desk, one).stability != usual.stability
    desk.clock.pass_by(hours=1)
    given = desk.answer(desk.start(Plan(PlanKind.QUICK, only=(one,)))).review
    assert given.after.stability == given.before.stability, "on the day of another answer it adds nothing"
    desk.study.use_parameters(desk.me, ())
    desk.study.take_back(desk.me)
    assert memory(desk, one) == usual
