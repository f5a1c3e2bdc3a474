"""Burying, suspending, resetting, setting due, rescheduling, deleting: and that all of it can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest

from crisisdesk.domain.care import Act, Hold
from crisisdesk.domain.edit import edit_of
from crisisdesk.domain.errors import NotFound, NothingToAsk
from crisisdesk.domain.question import QuestionId
from crisisdesk.domain.review import Phase
from crisisdesk.domain.session import Plan, PlanKind
from crisisdesk.services.study import Study
from tests.fakes.desk import FakeDesk
from tests.fakes.questions import a_built

DUE = Plan(PlanKind.DUE)


def first(desk: FakeDesk) -> QuestionId:
    """The one question of a library."""
    return desk.shelve(a_built(facts=1)).quiz.questions[0].id


def is_asked(desk: FakeDesk, question: QuestionId) -> bool:
    """Whether it comes up by itself today."""
    try:
        return question in {each.question for each in desk.start(DUE).steps}
    except NothingToAsk:
        return False


def test_a_buried_question_comes_again_tomorrow(desk: FakeDesk) -> None:
    question = first(desk)
    desk.study.bury(desk.me, question)
    assert not is_asked(desk, question)
    assert (desk.study.today(desk.me).new, len(desk.study.held(desk.me))) == (0, 1)
    desk.clock.pass_by(days=1)
    assert is_asked(desk, question)
    assert desk.study.held(desk.me) == ()


def test_a_suspended_question_stays_away_until_it_is_released(desk: FakeDesk) -> None:
    question = first(desk)
    desk.run(desk.start(), wrong=[])
    desk.study.suspend(desk.me, question)
    desk.clock.pass_by(days=40)
    assert not is_asked(desk, question)
    assert desk.study.today(desk.me).due == 0
    desk.study.release(desk.me, question)
    assert is_asked(desk, question)


def test_a_missed_question_that_is_buried_is_still_listed(desk: FakeDesk) -> None:
    question = first(desk)
    desk.answer(desk.start(), right=False)
    desk.study.bury(desk.me, question)
    assert [each.question.id for each in desk.study.missed(desk.me)] == [question]
    desk.study.suspend(desk.me, question)
    assert desk.study.missed(desk.me) == ()


def test_a_reset_question_is_new_and_its_history_stays(desk: FakeDesk) -> None:
    question = first(desk)
    desk.run(desk.start())
    desk.study.reset(desk.me, question)
    assert desk.study.standing(desk.me, question).memory.phase is Phase.NEW
    assert len(desk.study.history(desk.me, question)) == 1
    assert desk.study.today(desk.me).new == 1


@pytest.mark.parametrize("answered", [True, False])
def test_a_question_comes_back_on_the_day_that_is_set(desk: FakeDesk, answered: bool) -> None:
    question = first(desk)
    if answered:
        desk.run(desk.start())
    desk.study.set_due(desk.me, question, desk.clock.now().date() + timedelta(days=5))
    desk.clock.pass_by(days=4)
    assert not is_asked(desk, question)
    desk.clock.pass_by(days=1)
    assert is_asked(desk, question)
    outcome = desk.answer(desk.start(DUE))
    assert outcome.comes_back is not None
    assert outcome.comes_back > desk.clock.now()


@pytest.mark.parametrize("rollover", [0, 4, 12, 13, 20, 23])
def test_the_day_that_is_set_is_the_learners_own_whenever_it_begins(desk: FakeDesk, rollover: int) -> None:
    question = first(desk)
    desk.learners.adjust(desk.me, rollover_hour=rollover)
    desk.study.set_due(desk.me, question, desk.study.day_of(desk.me) + timedelta(days=3))
    assert [each.due for each in desk.study.progress(desk.me).forecast] == [0, 0, 0, 1, 0, 0, 0]


def test_a_day_that_is_past_means_now(desk: FakeDesk) -> None:
    question = first(desk)
    desk.run(desk.start())
    desk.study.set_due(desk.me, question, date(2020, 1, 1))
    assert is_asked(desk, question)


def due(desk: FakeDesk, question: QuestionId) -> datetime | None:
    """When it comes back."""
    return desk.study.standing(desk.me, question).memory.due


def test_a_day_that_was_set_goes_when_the_question_is_left_to_the_schedule_again(desk: FakeDesk) -> None:
    question = first(desk)
    desk.run(desk.start())
    by_itself = due(desk, question)
    desk.study.set_due(desk.me, question, desk.clock.now().date() + timedelta(days=40))
    by_hand = due(desk, question)
    desk.study.reschedule(desk.me, question)
    assert due(desk, question) == by_itself
    desk.study.plan_exam(desk.me, None)
    assert due(desk, question) == by_itself, "nothing knows of the day that was set"
    desk.study.take_back(desk.me)
    assert due(desk, question) == by_hand
    desk.study.plan_exam(desk.me, None)
    assert due(desk, question) == by_hand


def test_what_is_left_to_the_schedule_goes_by_what_is_wished_for_now(desk: FakeDesk) -> None:
    question = first(desk)
    desk.run(desk.start(DUE))
    desk.clock.pass_by(days=30)
    desk.run(desk.start(DUE))
    before = due(desk, question)
    desk.learners.adjust(desk.me, retention=0.8)
    assert due(desk, question) == before
    desk.study.reschedule(desk.me, question)
    later = due(desk, question)
    assert before is not None
    assert later is not None
    assert later > before
    exam = desk.clock.now().date() + timedelta(days=20)
    desk.study.plan_exam(desk.me, exam)
    desk.study.set_due(desk.me, question, exam + timedelta(days=9))
    desk.study.reschedule(desk.me, question)
    drawn = due(desk, question)
    assert drawn is not None
    assert drawn.date() < exam


@pytest.mark.parametrize("wrong", [True, False])
def test_what_is_new_or_being_learnt_is_with_the_schedule_already(desk: FakeDesk, wrong: bool) -> None:
    question = first(desk)
    if wrong:
        desk.answer(desk.start(), right=False)
    before = desk.study.standing(desk.me, question)
    desk.study.reschedule(desk.me, question)
    assert desk.study.standing(desk.me, question) == before


def test_a_deleted_question_is_gone_for_all_and_stays_gone_when_its_article_is_read_anew(desk: FakeDesk) -> None:
    built = desk.shelve(a_built(facts=2))
    gone = built.quiz.questions[0].id
    grace = desk.learners.add("Grace")
    desk.study.delete(desk.me, gone)
    desk.library.save(built)
    assert not is_asked(desk, gone)
    assert gone not in {each.question for each in desk.study.start(grace.id, DUE, seed=1).steps}
    desk.study.restore(desk.me, gone)
    assert is_asked(desk, gone)


DEEDS: dict[str, Callable[[Study, FakeDesk, QuestionId], object]] = {
    "bury": lambda study, desk, question: study.bury(desk.me, question),
    "suspend": lambda study, desk, question: study.suspend(desk.me, question),
    "flag": lambda study, desk, question: study.flag(desk.me, question),
    "reset": lambda study, desk, question: study.reset(desk.me, question),
    "set due": lambda study, desk, question: study.set_due(desk.me, question, date(2026, 5, 5)),
    "reschedule": lambda study, desk, question: study.reschedule(desk.me, question),
    "delete": lambda study, desk, question: study.delete(desk.me, question),
}


@pytest.mark.parametrize("deed", DEEDS)
def test_each_deed_is_taken_back_whole(desk: FakeDesk, deed: str) -> None:
    questions = desk.shelve(a_built(facts=3)).quiz.questions
    desk.run(desk.start(), wrong=questions[:1])
    session = desk.start()
    question = session.steps[0].question
    before = desk.study.standing(desk.me, question), desk.study.today(desk.me)
    DEEDS[deed](desk.study, desk, question)
    desk.study.next(session)
    back = desk.study.take_back(desk.me)
    assert back is not None
    assert (back.act, back.question and back.question.id, back.session) == (Act(deed), question, session)
    assert (desk.study.standing(desk.me, question), desk.study.today(desk.me)) == before


def test_answers_and_deeds_are_taken_back_in_the_order_in_which_they_were_done(desk: FakeDesk) -> None:
    desk.shelve(a_built(facts=4))
    session = desk.start()
    one = desk.study.next(desk.answer(session).session)
    desk.study.bury(desk.me, one.steps[1].question)
    two = desk.study.next(one)
    desk.answer(two)
    acts = [back.act if back else "none" for back in (desk.study.take_back(desk.me) for _ in range(4))]
    assert acts == [None, Act.BURY, None, "none"]
    assert desk.study.resume(desk.me) == session


def test_deleted_articles_are_taken_back_too_all_at_once(desk: FakeDesk) -> None:
    articles = [desk.shelve(a_built(title)).parsed.article.id for title in ("One", "Two")]
    desk.study.delete_articles(desk.me, articles)
    assert desk.library.articles() == ()
    back = desk.study.take_back(desk.me)
    assert back is not None
    assert back.act is Act.DELETE_ARTICLE
    assert len(desk.library.articles()) == 2


def test_an_article_brought_back_is_not_taken_back_once_more(desk: FakeDesk) -> None:
    article = desk.shelve().parsed.article.id
    desk.study.delete_articles(desk.me, [article])
    desk.study.restore_articles(desk.me, [article])
    assert len(desk.library.articles()) == 1
    assert desk.study.take_back(desk.me) is None


def test_a_question_that_is_not_there_cannot_be_cared_for(desk: FakeDesk) -> None:
    desk.shelve()
    with pytest.raises(NotFound):
        desk.study.bury(desk.me, QuestionId("nothing"))


@pytest.mark.parametrize("deed", DEEDS)
def test_taking_a_deed_back_leaves_what_another_deleted_deleted(desk: FakeDesk, deed: str) -> None:
    question = first(desk)
    desk.run(desk.start())
    ada = desk.me
    DEEDS[deed](desk.study, desk, question)
    grace = desk.learners.add("Grace").id
    desk.clock.pass_by(minutes=1)
    desk.study.restore(grace, question)
    desk.study.delete(grace, question)
    desk.study.take_back(ada)
    assert desk.study.standing(ada, question).deleted
    desk.study.take_back(grace)
    desk.study.take_back(grace)
    assert desk.study.standing(ada, question).deleted == (deed == "delete")


def test_a_deletion_that_changed_nothing_takes_nothing_back(desk: FakeDesk) -> None:
    question = first(desk)
    ada, grace = desk.me, desk.learners.add("Grace").id
    desk.study.delete(grace, question)
    desk.study.delete(ada, question)
    desk.study.restore(grace, question)
    desk.study.take_back(ada)
    assert not desk.study.standing(ada, question).deleted


def test_a_release_is_taken_back_also_where_the_question_rests_by_another_ones_words(desk: FakeDesk) -> None:
    one, two = desk.shelve(a_built(facts=2)).quiz.questions
    desk.study.suspend(desk.me, one.id)
    desk.run(desk.start())
    desk.study.release(desk.me, one.id)
    ada, grace = desk.me, desk.learners.add("Grace").id
    desk.study.edit(grace, one.id, edit_of(two))
    assert desk.study.standing(ada, one.id).hold is not None
    desk.study.take_back(ada)
    assert desk.study.standing(ada, one.id).hold == Hold(one.id)


def test_what_rests_by_another_ones_words_rests_on_when_a_flag_is_taken_back(desk: FakeDesk) -> None:
    one, two = desk.shelve(a_built(facts=2)).quiz.questions
    desk.answer(desk.start(Plan(PlanKind.QUICK, only=(two.id,))))
    desk.study.flag(desk.me, one.id)
    ada, grace = desk.me, desk.learners.add("Grace").id
    desk.study.edit(grace, one.id, edit_of(two))
    desk.study.take_back(ada)
    assert not desk.study.standing(ada, one.id).flagged
    assert desk.study.standing(ada, one.id).hold is not None


def test_an_article_that_another_deleted_since_stays_deleted(desk: FakeDesk) -> None:
    article = desk.shelve().parsed.article.id
    ada, grace = desk.me, desk.learners.add("Grace").id
    desk.study.delete_articles(ada, [article])
    desk.study.restore_articles(grace, [article])
    desk.clock.pass_by(minutes=1)
    desk.study.delete_articles(grace, [article])
    desk.study.take_back(ada)
    assert desk.library.articles() == ()
    desk.study.take_back(grace)
    assert len(desk.library.articles()) == 1


@pytest.mark.parametrize("days", [0, 3])
def test_what_is_put_aside_is_asked_on_the_day_that_is_set_for_it(desk: FakeDesk, days: int) -> None:
    question = first(desk)
    desk.run(desk.start())
    desk.study.suspend(desk.me, question)
    desk.study.set_due(desk.me, question, desk.study.day_of(desk.me) + timedelta(days=days))
    assert is_asked(desk, question) is (days == 0)
    desk.study.leave(desk.me)
    desk.study.take_back(desk.me)
    assert desk.study.standing(desk.me, question).hold == Hold(question)
    desk.study.set_due(desk.me, question, desk.study.day_of(desk.me) + timedelta(days=days))
    desk.clock.pass_by(days=days)
    assert is_asked(desk, question)


def test_a_question_deleted_and_restored_is_there_again_once_both_are_taken_back(desk: FakeDesk) -> None:
    question = first(desk)
    before = desk.study.standing(desk.me, question)
    desk.study.delete(desk.me, question)
    deleted = desk.study.standing(desk.me, question)
    desk.clock.pass_by(minutes=1)
    desk.study.restore(desk.me, question)
    desk.clock.pass_by(minutes=1)
    for back in (deleted, before):
        desk.study.take_back(desk.me)
        assert desk.study.standing(desk.me, question) == back
