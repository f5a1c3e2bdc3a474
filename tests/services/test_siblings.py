"""Questions on one fact, and on what goes by the same name: one a day."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from typing import TypeAlias

import pytest

from crisisdesk.domain.changes import Changes
from crisisdesk.domain.errors import NothingToAsk
from crisisdesk.domain.question import Question, QuestionId, Quiz
from crisisdesk.domain.review import LearnerId, Rating
from crisisdesk.domain.session import Mode, Plan, PlanKind
from crisisdesk.services.study import Study
from tests.fakes.desk import FakeDesk
from tests.fakes.questions import a_built

DUE = Plan(PlanKind.DUE, size=50)
Deed: TypeAlias = Callable[[Study, LearnerId, QuestionId], Changes]


def test_siblings_that_are_due_on_one_day_are_asked_on_two(desk: FakeDesk) -> None:
    siblings = {each.id for each in desk.shelve(a_built(facts=1, siblings=2)).quiz.questions}
    for _ in siblings:
        desk.run(desk.start(DUE))
        desk.clock.pass_by(days=1)
    desk.clock.pass_by(days=60)
    with desk.open_unit() as unit:
        assert all(each.due and each.due < desk.clock.now() for each in unit.memories.every(desk.me)), "both are due"
    asked = {each.question for each in desk.run(desk.start(DUE)).steps}
    assert len(asked) == 1
    assert desk.study.today(desk.me).due == 0
    with pytest.raises(NothingToAsk):
        desk.start(DUE)
    desk.clock.pass_by(days=1)
    assert {each.question for each in desk.start(DUE).steps} == siblings - asked


def asked_by_itself(desk: FakeDesk) -> set[QuestionId]:
    """All that comes up on this day, quiz by quiz."""
    asked: set[QuestionId] = set()
    with suppress(NothingToAsk):
        while True:
            asked |= {each.question for each in desk.run(desk.start(Plan(PlanKind.DUE, size=4))).steps}
    return asked


def all_learnt(desk: FakeDesk, *, facts: int) -> set[QuestionId]:
    """Two questions on each fact, all of them due by now."""
    known = {each.id for each in desk.shelve(a_built(facts=facts, siblings=2)).quiz.questions}
    for _ in range(2):
        assert len(asked_by_itself(desk)) == facts
        desk.clock.pass_by(days=1)
    desk.clock.pass_by(days=60)
    return known


def test_the_first_screen_promises_what_the_day_asks_of_siblings(desk: FakeDesk) -> None:
    known = all_learnt(desk, facts=6)
    promised = desk.study.today(desk.me)
    assert (promised.due, promised.waiting, promised.new) == (6, 6, 0)
    asked = asked_by_itself(desk)
    assert len(asked) == 6
    left = desk.study.today(desk.me)
    assert (left.due, left.waiting, left.new) == (0, 6, 0), "they are told of until they come"
    desk.clock.pass_by(days=1)
    assert desk.study.today(desk.me).due == 6
    assert asked | asked_by_itself(desk) == known


def test_siblings_take_no_place_of_a_days_limit(desk: FakeDesk) -> None:
    all_learnt(desk, facts=6)
    desk.learners.adjust(desk.me, reviews_per_day=4)
    counts = desk.study.today(desk.me)
    assert (counts.due, counts.waiting) == (4, 8)
    assert len(desk.start(Plan(PlanKind.DUE, size=4)).steps) == 4
    assert len(asked_by_itself(desk)) == 4


def test_new_siblings_take_no_place_of_what_a_day_has_of_new_ones(desk: FakeDesk) -> None:
    all_learnt(desk, facts=2)
    built = a_built("Elections of Prague", facts=6, siblings=3)
    telling = replace(built.quiz.questions[0], kin=built.quiz.questions[-1].fact.id)
    desk.shelve(replace(built, quiz=Quiz((telling, *built.quiz.questions[1:]))))
    desk.learners.adjust(desk.me, new_per_day=4)
    counts = desk.study.today(desk.me)
    assert (counts.due, counts.new) == (2, 4)
    assert len(desk.start(Plan(PlanKind.DUE, size=6)).steps) == 6
    assert len(asked_by_itself(desk)) == 6


def test_what_goes_by_another_name_since_counts_by_that(desk: FakeDesk) -> None:
    questions = missed_siblings(desk, facts=3)
    assert desk.study.today(desk.me).missed_today == 3
    with desk.open_unit() as unit:
        one, two, _ = dict.fromkeys(each.fact.id for each in questions)
        unit.questions.go_by(questions[0].article, {two: one})
        unit.commit()
    assert desk.study.today(desk.me).missed_today == 2
    assert len(desk.start(Plan(PlanKind.MISSED)).steps) == 2


def a_fact_of_two(desk: FakeDesk) -> tuple[QuestionId, QuestionId]:
    """Two questions on one fact, of which the first was answered today."""
    one, two = (each.id for each in desk.shelve(a_built(facts=1, siblings=2)).quiz.questions)
    desk.run(desk.start(Plan(PlanKind.QUICK, only=(one,))))
    return one, two


def is_asked(desk: FakeDesk, question: QuestionId) -> bool:
    """Whether it comes up by itself today."""
    try:
        return question in {each.question for each in desk.start(DUE).steps}
    except NothingToAsk:
        return False


def rests(desk: FakeDesk, question: QuestionId) -> bool:
    """Whether it is held back today."""
    desk.study.today(desk.me)  # the day lets go of what was held back until then
    return desk.study.standing(desk.me, question).hold is not None


@pytest.mark.parametrize(
    ("deed", "back"),
    [
        (Study.bury, Study.release),
        (Study.suspend, Study.release),
        (Study.flag, Study.unflag),
        (Study.delete, Study.restore),
        *((deed, None) for deed in (Study.bury, Study.suspend, Study.flag, Study.reset, Study.delete)),
    ],
)
def test_a_resting_question_that_is_put_aside_and_taken_back_rests_on(
    desk: FakeDesk, deed: Deed, back: Deed | None
) -> None:
    _, resting = a_fact_of_two(desk)
    deed(desk.study, desk.me, resting)
    if back is None:
        desk.study.take_back(desk.me)
    else:
        back(desk.study, desk.me, resting)
    assert not is_asked(desk, resting)
    assert desk.study.held(desk.me) == (), "the learner holds nothing back"
    desk.clock.pass_by(days=1)
    assert is_asked(desk, resting)


@pytest.mark.parametrize(("away", "back"), [(Study.suspend, Study.release), (Study.delete, Study.restore)])
def test_what_was_away_while_its_sibling_was_answered_rests_when_it_is_back(
    desk: FakeDesk, away: Deed, back: Deed
) -> None:
    one, two = (each.id for each in desk.shelve(a_built(facts=1, siblings=2)).quiz.questions)
    away(desk.study, desk.me, two)
    desk.run(desk.start(Plan(PlanKind.QUICK, only=(one,))))
    back(desk.study, desk.me, two)
    assert not is_asked(desk, two)
    desk.clock.pass_by(days=1)
    assert is_asked(desk, two)


def test_what_is_being_learnt_does_not_rest_when_it_is_released(desk: FakeDesk) -> None:
    one, two = (each.id for each in desk.shelve(a_built(facts=1, siblings=2)).quiz.questions)
    desk.answer(desk.start(Plan(PlanKind.QUICK, only=(two,))), right=False)
    desk.answer(desk.start(Plan(PlanKind.QUICK, only=(one,))))
    desk.study.suspend(desk.me, two)
    desk.study.release(desk.me, two)
    desk.clock.pass_by(minutes=20)
    assert is_asked(desk, two)


def test_what_was_being_learnt_on_a_day_before_rests_as_all_else(desk: FakeDesk) -> None:
    one, two = (each.id for each in desk.shelve(a_built(facts=1, siblings=2)).quiz.questions)
    for each in (one, two):
        desk.answer(desk.start(Plan(PlanKind.QUICK, only=(each,))), right=False)
    assert not rests(desk, one), "it comes back within minutes"
    desk.clock.pass_by(days=1)
    asked = {each.question for each in desk.run(desk.start(DUE)).steps}
    assert len(asked) == 1
    assert [each for each in (one, two) if rests(desk, each)] == [each for each in (one, two) if each not in asked]


def test_nothing_rests_for_an_answer_that_was_taken_back_or_rated_anew(desk: FakeDesk) -> None:
    one, two = (each.id for each in desk.shelve(a_built(facts=1, siblings=2)).quiz.questions)
    shown = desk.answer(desk.start(Plan(PlanKind.QUICK, only=(one,)))).session
    desk.study.bury(desk.me, two)
    desk.study.rate(shown, Rating.HARD)
    for _ in range(2):
        assert rests(desk, two)
        desk.study.take_back(desk.me)
    assert not rests(desk, two)


def test_an_evening_that_goes_on_after_the_day_has_begun_asks_each_fact_once_in_both(desk: FakeDesk) -> None:
    one, two = (each.id for each in desk.shelve(a_built(facts=1, siblings=2)).quiz.questions)
    desk.clock.pass_by(hours=3.75 + 24 - desk.clock.now().hour)
    session = desk.study.next(desk.answer(desk.start(Plan(PlanKind.QUICK, only=(one,))), right=False).session)
    desk.clock.pass_by(minutes=25)
    desk.answer(session)
    assert not is_asked(desk, two), "the new day has its answer already"
    desk.study.undo(desk.me)
    assert not rests(desk, two)
    desk.answer(session)
    assert rests(desk, two)
    desk.clock.pass_by(days=1)
    assert not rests(desk, two)


@pytest.mark.parametrize("buried", [True, False])
def test_a_resting_question_that_is_wanted_today_comes_today(desk: FakeDesk, buried: bool) -> None:
    _, resting = a_fact_of_two(desk)
    if buried:
        desk.study.bury(desk.me, resting)
    today = desk.study.day_of(desk.me)
    desk.study.set_due(desk.me, resting, today + timedelta(days=1))
    assert not is_asked(desk, resting)
    desk.study.set_due(desk.me, resting, today)
    assert is_asked(desk, resting)
    desk.study.take_back(desk.me)
    assert not is_asked(desk, resting)
    desk.study.suspend(desk.me, resting)
    desk.study.set_due(desk.me, resting, today)
    assert is_asked(desk, resting), "what is wanted is not put aside any more"


# --- what was missed, exams, drills


def missed_siblings(desk: FakeDesk, *, facts: int = 4) -> list[Question]:
    """Two questions on each fact, all of them answered wrong yesterday."""
    questions = list(desk.shelve(a_built(facts=facts, siblings=2)).quiz.questions)
    for each in questions:
        desk.answer(desk.start(Plan(PlanKind.QUICK, only=(each.id,))), right=False)
    desk.clock.pass_by(days=1)
    return questions


@pytest.mark.parametrize("listed", [True, False])
def test_of_what_was_missed_each_fact_is_asked_once_a_day(desk: FakeDesk, listed: bool) -> None:
    questions = missed_siblings(desk)
    plan = Plan(PlanKind.MISSED, only=tuple(each.id for each in questions) if listed else ())
    assert desk.study.today(desk.me).missed_today == 4
    session = desk.start(plan)
    today = {each.question for each in session.steps}
    assert len({each.fact for each in session.steps}) == len(session.steps) == 4
    assert desk.study.summary(session).resting == 0
    over = desk.run(session)
    assert desk.study.summary(over).resting == 4
    assert len(desk.study.missed(desk.me)) == 4, "the others stay listed"
    counts = desk.study.today(desk.me)
    assert (counts.missed, counts.missed_today) == (4, 0)
    left = tuple(each.question.id for each in desk.study.missed(desk.me))
    for again in (Plan(PlanKind.MISSED), Plan(PlanKind.MISSED, only=left)):
        with pytest.raises(NothingToAsk, match="rests until tomorrow"):
            desk.start(again)
    desk.clock.pass_by(days=1)
    assert desk.study.today(desk.me).missed_today == 4
    tomorrow = {each.question for each in desk.start(Plan(PlanKind.MISSED)).steps}
    assert today | tomorrow == {each.id for each in questions}


def test_who_picks_one_missed_question_is_asked_it_though_it_rests(desk: FakeDesk) -> None:
    one, two = missed_siblings(desk, facts=1)
    desk.run(desk.start(Plan(PlanKind.QUICK, only=(one.id,))))
    picked = desk.start(Plan(PlanKind.MISSED, only=(two.id,)))
    assert [each.question for each in picked.steps] == [two.id]
    assert desk.study.summary(picked).resting == 0


def test_who_missed_nothing_is_not_told_to_wait(desk: FakeDesk) -> None:
    desk.shelve()
    with pytest.raises(NothingToAsk, match="No missed question is left"):
        desk.start(Plan(PlanKind.MISSED))


def test_practice_of_what_was_missed_asks_all_of_it(desk: FakeDesk) -> None:
    questions = missed_siblings(desk)
    for plan in (Plan(PlanKind.MISSED), Plan(PlanKind.MISSED, only=tuple(each.id for each in questions))):
        assert len(desk.start(replace(plan, mode=Mode.CRAM)).steps) == 8


@pytest.mark.parametrize("seed", range(4))
def test_an_exam_asks_each_fact_once_though_it_is_shorter_then(desk: FakeDesk, seed: int) -> None:
    built = a_built(facts=5, siblings=3)
    first, last = built.quiz.questions[0], built.quiz.questions[-1]
    telling = replace(last, kin=first.fact.id)
    desk.shelve(replace(built, quiz=Quiz((*built.quiz.questions[:-3], telling))))
    steps = desk.start(Plan(PlanKind.QUICK, size=10, mode=Mode.EXAM), seed=seed).steps
    assert len({each.fact for each in steps}) == len(steps) == 4, "what tells another's answer is not asked beside it"
    crammed = desk.start(Plan(PlanKind.QUICK, size=10, mode=Mode.CRAM), seed=seed).steps
    assert len(crammed) == 10


@pytest.mark.parametrize("seed", range(4))
def test_a_drill_asks_each_fact_once_before_any_comes_a_second_time(desk: FakeDesk, seed: int) -> None:
    desk.shelve(a_built(facts=2, siblings=3))
    desk.shelve(a_built("Elections of Prague", facts=2, siblings=3))
    steps = desk.start(Plan(PlanKind.PAIR, pair=("Person 0", "Person 1"), size=9), seed=seed).steps
    assert len(steps) == 9
    assert len({each.fact for each in steps[:4]}) == 4
    assert all(one.fact != other.fact for one, other in pairwise(steps))
