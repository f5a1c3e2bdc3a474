"""Cramming and exams: what is answered there disturbs nothing."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest

from crisisdesk.domain.care import Act
from crisisdesk.domain.errors import HalfDone, TimeOver
from crisisdesk.domain.review import Rating
from crisisdesk.domain.session import Mode, Plan, PlanKind, QuizPhase, QuizSession
from tests.fakes.desk import FakeDesk
from tests.fakes.questions import a_built

CRAM = Plan(PlanKind.QUICK, mode=Mode.CRAM)
EXAM = Plan(PlanKind.QUICK, mode=Mode.EXAM, minutes=30)


@pytest.mark.parametrize("plan", [CRAM, EXAM], ids=lambda plan: plan.mode.value)
def test_practice_leaves_schedule_missed_ones_and_progress_as_they_were(desk: FakeDesk, plan: Plan) -> None:
    questions = desk.shelve().quiz.questions
    desk.run(desk.start(), wrong=questions[:1])
    before = desk.study.today(desk.me), desk.study.missed(desk.me), desk.study.progress(desk.me)
    over = desk.run(desk.start(plan), wrong=questions[2:4])
    assert over.phase is QuizPhase.OVER
    assert (desk.study.today(desk.me), desk.study.missed(desk.me), desk.study.progress(desk.me)) == before
    summary = desk.study.summary(over)
    assert (summary.right, summary.wrong, len(summary.missed)) == (4, 2, 2)


def test_an_exam_asks_nothing_twice_and_cramming_does(desk: FakeDesk) -> None:
    questions = desk.shelve().quiz.questions
    crammed, examined = (desk.run(desk.start(plan), wrong=questions[:2]) for plan in (CRAM, EXAM))
    assert sorted(Counter(each.question for each in crammed.steps).values()) == [1, 1, 1, 1, 2, 2]
    assert len(examined.steps) == 6


def test_an_exam_knows_when_its_time_is_over(desk: FakeDesk) -> None:
    desk.shelve()
    session = desk.start(EXAM)
    ends = session.ends()
    assert ends is not None
    assert (ends - session.started).total_seconds() == 1800
    assert desk.start(CRAM).ends() is None


def test_what_comes_after_the_time_of_an_exam_does_not_count(desk: FakeDesk) -> None:
    desk.shelve()
    desk.answer(desk.start(EXAM))
    desk.clock.pass_by(minutes=35)
    late = desk.study.resume(desk.me)
    assert late is not None
    with pytest.raises(TimeOver, match="does not count"):
        desk.answer(late)
    over = desk.study.next(late)
    assert over.phase is QuizPhase.OVER
    summary = desk.study.summary(over)
    assert (summary.right, summary.wrong, summary.unanswered) == (1, 0, 5)
    assert desk.study.resume(desk.me) is None


def test_practice_goes_on_after_a_break_and_steps_back_within_itself(desk: FakeDesk) -> None:
    desk.shelve(a_built(facts=3))
    desk.run(desk.start())
    first = desk.start(CRAM)
    second = desk.study.next(desk.answer(first).session)
    assert desk.study.resume(desk.me) == second
    assert desk.study.undo(desk.me) == first
    assert desk.study.progress(desk.me).answered == 3, "what was studied before stays"


def test_what_is_given_in_an_exam_stands(desk: FakeDesk) -> None:
    desk.shelve(a_built(facts=3))
    desk.run(desk.start())
    given = desk.study.next(desk.answer(desk.start(EXAM)).session)
    assert desk.study.take_back(desk.me) is None
    assert desk.study.resume(desk.me) == given
    assert desk.study.progress(desk.me).answered == 3, "nor does anything before it go"


LATER = pytest.mark.parametrize("later", [timedelta(seconds=5), timedelta(hours=-2)], ids=["later", "clock set back"])


@LATER
@pytest.mark.parametrize("plan", [CRAM, EXAM], ids=lambda plan: plan.mode.value)
def test_what_is_done_after_a_practised_answer_is_taken_back_first(
    desk: FakeDesk, plan: Plan, later: timedelta
) -> None:
    desk.shelve(a_built(facts=3))
    given = desk.study.next(desk.answer(desk.start(plan)).session)
    desk.clock.pass_by(seconds=later.total_seconds())
    desk.study.flag(desk.me, given.steps[1].question)
    taken = desk.study.take_back(desk.me)
    assert taken is not None
    assert taken.act is Act.FLAG
    assert desk.study.flagged(desk.me) == ()


@LATER
def test_articles_deleted_after_a_practised_answer_are_brought_back_first(desk: FakeDesk, later: timedelta) -> None:
    desk.shelve(a_built("One", facts=3))
    other = desk.shelve(a_built("Two", facts=3)).parsed.article.id
    desk.study.next(desk.answer(desk.start(CRAM)).session)
    desk.clock.pass_by(seconds=later.total_seconds())
    desk.study.delete_articles(desk.me, [other])
    taken = desk.study.take_back(desk.me)
    assert taken is not None
    assert taken.act is Act.DELETE_ARTICLE


@LATER
def test_what_was_done_between_two_practised_answers_is_taken_back_between_them(
    desk: FakeDesk, later: timedelta
) -> None:
    desk.shelve(a_built(facts=4))
    session = desk.study.next(desk.answer(desk.start(CRAM)).session)
    desk.study.bury(desk.me, session.steps[2].question)
    desk.clock.pass_by(seconds=later.total_seconds())
    desk.answer(desk.study.resume(desk.me) or session)
    taken = [desk.study.take_back(desk.me) for _ in range(3)]
    assert [each.act for each in taken if each] == [None, Act.BURY, None]


@LATER
def test_what_was_done_before_a_practised_answer_stays(desk: FakeDesk, later: timedelta) -> None:
    questions = desk.shelve(a_built(facts=3)).quiz.questions
    desk.study.flag(desk.me, questions[0].id)
    desk.clock.pass_by(seconds=later.total_seconds())
    first = desk.start(CRAM)
    desk.answer(first)
    taken = desk.study.take_back(desk.me)
    assert taken is not None
    assert taken.session == first
    assert len(desk.study.flagged(desk.me)) == 1


def test_a_practised_answer_is_not_rated(desk: FakeDesk) -> None:
    desk.shelve()
    outcome = desk.answer(desk.start(CRAM))
    assert (outcome.comebacks, outcome.comes_back) == ({}, None)
    with pytest.raises(ValueError, match="rated"):
        desk.study.rate(outcome.session, Rating.EASY)


@pytest.mark.parametrize("plan", [CRAM, EXAM], ids=lambda plan: plan.mode.value)
def test_before_the_first_answer_there_is_nothing_to_take_back_from_practice(desk: FakeDesk, plan: Plan) -> None:
    desk.shelve(a_built(facts=3))
    desk.run(desk.start())
    begun = desk.start(plan)
    assert desk.study.undo(desk.me) is None
    assert desk.study.resume(desk.me) == begun
    assert desk.study.progress(desk.me).answered == 3


# --- beside other quizzes

MODES = pytest.mark.parametrize("plan", [CRAM, EXAM], ids=lambda plan: plan.mode.value)
DUE = Plan(PlanKind.DUE)


@MODES
def test_another_quiz_does_not_take_the_place_of_practice_half_done_unless_that_is_said(
    desk: FakeDesk, plan: Plan
) -> None:
    desk.shelve()
    half = desk.study.next(desk.answer(desk.start(plan)).session)
    with pytest.raises(HalfDone, match="half done"):
        desk.start(DUE)
    assert desk.study.resume(desk.me) == half
    other = desk.study.start(desk.me, DUE, seed=1, give_up=True)
    assert desk.study.resume(desk.me) == other


@MODES
def test_practice_without_an_answer_or_at_its_end_is_in_nobodys_way(desk: FakeDesk, plan: Plan) -> None:
    desk.shelve()
    desk.start(plan)
    desk.run(desk.start(plan))
    desk.start(DUE)


@MODES
def test_practice_of_which_nothing_more_can_be_asked_is_in_nobodys_way(desk: FakeDesk, plan: Plan) -> None:
    built = desk.shelve(a_built(facts=2))
    other = desk.shelve(a_built("Other"))
    desk.answer(desk.start(replace(plan, article=built.parsed.article.id)))
    desk.library.delete(built.parsed.article.id)
    assert len(desk.start(DUE).steps) == len(other.quiz.questions)


@MODES
def test_within_practice_just_begun_nothing_from_before_it_is_taken_back(desk: FakeDesk, plan: Plan) -> None:
    desk.shelve()
    old = desk.start(DUE)
    desk.study.flag(desk.me, old.steps[0].question)
    desk.clock.pass_by(seconds=5)
    begun = desk.start(plan)
    assert desk.study.take_back(desk.me) is None
    assert desk.study.resume(desk.me) == begun, "nor does the quiz before take its place"
    assert len(desk.study.flagged(desk.me)) == 1


@MODES
@pytest.mark.parametrize("answers", [0, 2])
def test_from_elsewhere_what_was_studied_is_taken_back_and_practice_stays(
    desk: FakeDesk, plan: Plan, answers: int
) -> None:
    desk.shelve(a_built(facts=6))
    desk.run(desk.start(Plan(PlanKind.DUE, size=3)))
    practice = desk.start(plan)
    for _ in range(answers):
        practice = desk.study.next(desk.answer(practice).session)
    for left in (2, 1, 0):
        taken = desk.study.take_back(desk.me, past_practice=True)
        assert taken is not None
        assert (taken.act, taken.session) == (None, practice)
        assert desk.study.progress(desk.me).answered == left
        assert desk.study.resume(desk.me) == practice
    assert desk.study.take_back(desk.me, past_practice=True) is None
    assert desk.study.today(desk.me).new == 6


@MODES
def test_from_elsewhere_a_flag_is_taken_back_and_practice_stays(desk: FakeDesk, plan: Plan) -> None:
    desk.shelve()
    desk.study.flag(desk.me, desk.start(DUE).steps[0].question)
    desk.clock.pass_by(seconds=5)
    practice = desk.study.next(desk.answer(desk.start(plan)).session)
    taken = desk.study.take_back(desk.me, past_practice=True)
    assert taken is not None
    assert (taken.act, taken.session) == (Act.FLAG, practice)
    assert desk.study.flagged(desk.me) == ()
    assert desk.study.resume(desk.me) == practice


@MODES
def test_what_was_answered_in_practice_since_a_flag_stays_when_that_is_taken_back(desk: FakeDesk, plan: Plan) -> None:
    desk.shelve()
    first = desk.start(plan)
    desk.study.flag(desk.me, first.steps[-1].question)
    left = desk.study.resume(desk.me)
    assert left is not None
    given = desk.study.next(desk.answer(left).session)
    desk.study.take_back(desk.me, past_practice=True)
    assert desk.study.flagged(desk.me) == ()
    assert desk.study.resume(desk.me) == given


# --- at its end

STEPS = pytest.mark.parametrize("over", [False, True], ids=["at its last verdict", "over"])


def _practised_to_the_end(desk: FakeDesk, plan: Plan, *, over: bool) -> QuizSession:
    session = desk.start(plan)
    while session.left > 1:
        session = desk.study.next(desk.answer(session).session)
    session = desk.answer(session).session
    return desk.study.next(session) if over else session


@STEPS
def test_the_last_answer_of_practice_on_the_screen_goes_back_within_it(desk: FakeDesk, *, over: bool) -> None:
    desk.shelve(a_built(facts=3))
    desk.run(desk.start())
    session = _practised_to_the_end(desk, CRAM, over=over)
    taken = desk.study.take_back(desk.me, shown=session)
    assert taken is not None
    assert taken.session == session.undone()
    assert desk.study.resume(desk.me) == session.undone()
    assert desk.study.progress(desk.me).answered == 3, "what was studied before stays"


@STEPS
def test_what_was_given_in_an_exam_on_the_screen_stands_at_its_end_too(desk: FakeDesk, *, over: bool) -> None:
    desk.shelve(a_built(facts=3))
    desk.run(desk.start())
    session = _practised_to_the_end(desk, EXAM, over=over)
    assert desk.study.take_back(desk.me, shown=session) is None
    assert desk.study.progress(desk.me).answered == 3


def test_a_deed_at_the_end_of_practice_is_taken_back_and_one_before_it_stays(desk: FakeDesk) -> None:
    questions = desk.shelve(a_built(facts=3)).quiz.questions
    desk.study.flag(desk.me, questions[0].id)
    desk.clock.pass_by(seconds=5)
    session = _practised_to_the_end(desk, CRAM, over=True)
    desk.study.bury(desk.me, questions[1].id)
    acts = [taken.act for taken in (desk.study.take_back(desk.me, shown=session) for _ in range(4)) if taken]
    assert acts == [Act.BURY, None, None]
    assert len(desk.study.flagged(desk.me)) == 1


def test_practice_whose_time_is_over_is_not_opened_again(desk: FakeDesk) -> None:
    desk.shelve(a_built(facts=3))
    session = _practised_to_the_end(desk, replace(CRAM, minutes=5), over=True)
    desk.clock.pass_by(minutes=6)
    assert desk.study.take_back(desk.me, shown=session) is None
    assert desk.study.resume(desk.me) is None


def test_studied_answers_are_taken_back_at_the_end_of_a_quiz_as_ever(desk: FakeDesk) -> None:
    desk.shelve(a_built(facts=3))
    over = desk.run(desk.start())
    taken = desk.study.take_back(desk.me, shown=over)
    assert taken is not None
    assert taken.session == over.undone()
    assert desk.study.progress(desk.me).answered == 2


def test_what_was_recalled_freely_and_wrong_is_asked_in_an_easier_form_in_practice_too(desk: FakeDesk) -> None:
    desk.shelve(a_built(facts=1))
    for _ in range(3):
        desk.run(desk.start(DUE))
        desk.clock.pass_by(days=700)
    begun = desk.start(CRAM)
    assert begun.steps[0].recall
    again = desk.answer(begun, right=False).session.steps[-1]
    assert again[2:] == (True, True, False), "typed, and not recalled freely"


# --- the report after its end


def test_the_last_exam_that_was_finished_is_told_again_as_at_its_end(desk: FakeDesk) -> None:
    questions = desk.shelve().quiz.questions
    assert desk.study.last_exam(desk.me) is None
    desk.run(desk.start(EXAM, seed=3))
    over = desk.run(desk.start(EXAM), wrong=questions[:2])
    desk.run(desk.start())
    desk.run(desk.start(CRAM))
    again = desk.study.last_exam(desk.me)
    assert again == over
    assert desk.study.report(again) == desk.study.report(over)
    assert desk.study.summary(again).missed == desk.study.summary(over).missed


def test_an_exam_that_was_closed_at_its_last_answer_is_finished(desk: FakeDesk) -> None:
    desk.shelve(a_built(facts=1))
    closed = desk.answer(desk.start(EXAM)).session
    again = desk.study.last_exam(desk.me)
    assert again is not None
    assert (again.phase, again.results) == (QuizPhase.OVER, closed.results)


def test_one_whose_time_was_over_is_finished_and_one_that_was_given_up_is_not(desk: FakeDesk) -> None:
    desk.shelve()
    session = desk.study.next(desk.answer(desk.start(EXAM)).session)
    assert desk.study.last_exam(desk.me) is None, "it is under way"
    desk.clock.pass_by(minutes=31)
    over = desk.study.next(session)
    desk.answer(desk.start(EXAM))
    desk.study.leave(desk.me)
    assert desk.study.last_exam(desk.me) == over


def test_nobody_sees_another_learners_exam(desk: FakeDesk) -> None:
    desk.shelve()
    desk.run(desk.start(EXAM))
    desk.learners.switch(desk.learners.add("Grace").id)
    assert desk.study.last_exam(desk.me) is None
