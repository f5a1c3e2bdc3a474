"""Studying, from what is due to what was missed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from crisisdesk.domain import planner
from crisisdesk.domain.answer import Answer, Confidence
from crisisdesk.domain.errors import NotFound, NothingToAsk
from crisisdesk.domain.question import Form, QuestionId, Quiz
from crisisdesk.domain.review import LearnerId, Rating
from crisisdesk.domain.schedule import Wishes, replay
from crisisdesk.domain.session import OTHERS_BETWEEN, Mode, Plan, PlanKind, QuizPhase, QuizSession
from crisisdesk.services.ports import BuiltArticle
from crisisdesk.services.reckoning import load_of
from crisisdesk.services.study import LONGEST_ANSWER, Study
from tests.fakes.desk import FakeDesk
from tests.fakes.questions import a_built

DUE = Plan(PlanKind.DUE)


def asked_ids(session: QuizSession) -> list[QuestionId]:
    """The questions of a session, in order."""
    return [each.question for each in session.steps]


# --- starting


def test_an_empty_library_has_nothing_to_ask_and_says_so(desk: FakeDesk) -> None:
    for kind in PlanKind:
        with pytest.raises(NothingToAsk, match=r"^[A-Z].+\.$"):
            desk.start(Plan(kind))


def test_the_same_seed_gives_the_same_quiz(desk: FakeDesk) -> None:
    desk.shelve(a_built(facts=12))
    orders = {seed: tuple(asked_ids(desk.start(Plan(PlanKind.QUICK, size=6), seed=seed))) for seed in (1, 2, 3)}
    assert tuple(asked_ids(desk.start(Plan(PlanKind.QUICK, size=6), seed=1))) == orders[1]
    assert len(set(orders.values())) > 1


def test_no_two_questions_on_one_fact_are_asked_in_a_row(desk: FakeDesk) -> None:
    desk.shelve(a_built(facts=3, siblings=3))
    steps = desk.start(Plan(PlanKind.QUICK, size=9, mode=Mode.CRAM)).steps
    assert len(steps) == 9
    assert all(first.fact != second.fact for first, second in pairwise(steps))


def test_a_short_quiz_asks_each_fact_once(desk: FakeDesk) -> None:
    desk.shelve(a_built(facts=5, siblings=3))
    steps = desk.start(Plan(PlanKind.QUICK, size=5)).steps
    assert len({each.fact for each in steps}) == 5


def test_a_quiz_on_one_article_asks_only_its_questions(desk: FakeDesk) -> None:
    one = desk.shelve(a_built("One"))
    desk.shelve(a_built("Two"))
    session = desk.start(Plan(PlanKind.ARTICLE, article=one.parsed.article.id))
    assert set(asked_ids(session)) == {each.id for each in one.quiz.questions}


def test_exactly_the_questions_wished_for_are_asked_in_their_order(desk: FakeDesk) -> None:
    questions = desk.shelve().quiz.questions
    wished = (questions[4].id, questions[1].id, questions[4].id, QuestionId("gone"))
    session = desk.start(Plan(PlanKind.QUICK, size=1, only=wished))
    assert asked_ids(session) == [questions[4].id, questions[1].id]


def test_due_questions_come_before_new_ones_and_new_ones_only_as_many_as_a_day_allows(desk: FakeDesk) -> None:
    questions = desk.shelve(a_built(facts=9)).quiz.questions
    desk.learners.adjust(desk.me, new_per_day=4)
    first = desk.start(DUE)
    assert len(first.steps) == 4
    desk.run(first)
    assert desk.study.today(desk.me).new == 0
    desk.clock.pass_by(days=2)
    again = desk.start(DUE)
    assert asked_ids(again)[:4] == asked_ids(first)
    assert len(again.steps) == 8
    assert set(asked_ids(again)) < {each.id for each in questions}


def test_when_all_is_done_nothing_is_due(desk: FakeDesk) -> None:
    desk.shelve()
    desk.run(desk.start(DUE))
    with pytest.raises(NothingToAsk, match="due"):
        desk.start(DUE)


def test_typing_is_asked_for_only_where_it_can_be_graded(desk: FakeDesk) -> None:
    built = a_built(facts=3)
    long, choice, typed = built.quiz.questions
    odd = (replace(long, key="a b c d e f g"), choice, replace(typed, form=Form.TYPED, choices=(), distractors=()))
    desk.shelve(BuiltArticle(built.parsed, Quiz(odd)))
    by_choice = {each.question: each.typed for each in desk.start(Plan(PlanKind.QUICK)).steps}
    by_typing = {each.question: each.typed for each in desk.start(Plan(PlanKind.QUICK, typed=True)).steps}
    assert by_choice == {long.id: False, choice.id: False, typed.id: True}
    assert by_typing == {long.id: False, choice.id: True, typed.id: True}


def test_a_question_for_typing_begins_as_a_choice_and_is_typed_once_it_is_held(desk: FakeDesk) -> None:
    built = a_built(facts=1)
    question = replace(built.quiz.questions[0], form=Form.TYPED, choices=())
    desk.shelve(BuiltArticle(built.parsed, Quiz((question,))))
    session = desk.start()
    asked = desk.study.asked(session)
    assert asked is not None
    wrong = question.distractors[1]
    assert (asked.typed, set(asked.question.choices)) == (
        False,
        {question.key, *(each.text for each in question.distractors)},
    )
    assert desk.study.answer(session, Answer(question.id, wrong.text, 4.0)).verdict.why_not == wrong.why
    desk.study.undo(desk.me)
    for _ in range(2):
        desk.run(desk.start())
        desk.clock.pass_by(days=700)
    assert desk.start().steps[0].typed


def test_an_unknown_learner_cannot_study(desk: FakeDesk) -> None:
    nobody = LearnerId("nobody")
    for ask in (desk.study.today, desk.study.progress):
        with pytest.raises(NotFound):
            ask(nobody)
    with pytest.raises(NotFound):
        desk.study.start(nobody, DUE, seed=1)


# --- asking and answering


def test_what_is_on_the_screen_says_where_it_is_from(desk: FakeDesk) -> None:
    desk.shelve()
    asked = desk.study.asked(desk.start())
    assert asked is not None
    assert (asked.number, asked.of, asked.again) == (1, 6, False)
    assert (asked.title, asked.source.outlet, str(asked.published)) == ("Talks in Geneva", "The Outlet", "2022-01-21")


def test_where_a_name_is_to_be_typed_those_of_the_article_are_at_hand(desk: FakeDesk) -> None:
    built = desk.shelve()
    typed = desk.study.asked(desk.start(Plan(PlanKind.QUICK, typed=True)))
    chosen = desk.study.asked(desk.start(Plan(PlanKind.QUICK)))
    assert typed is not None
    assert chosen is not None
    assert typed.names == tuple(each.name for each in built.parsed.people)
    assert chosen.names == ()


def test_an_answer_tells_the_verdict_the_proof_and_when_it_comes_back(desk: FakeDesk) -> None:
    desk.shelve()
    session = desk.start()
    outcome = desk.answer(session)
    assert outcome.verdict.right
    assert outcome.session.phase is QuizPhase.REVEALED
    assert outcome.review.rating is Rating.GOOD
    assert outcome.comes_back == desk.clock.now() + timedelta(days=2)
    asked = desk.study.asked(outcome.session)
    assert asked is not None
    assert any(each.marks for each in asked.proof.paragraphs)
    assert asked.question.id == outcome.review.question


def test_a_wrong_answer_brings_the_question_back_today(desk: FakeDesk) -> None:
    desk.shelve()
    outcome = desk.answer(desk.start(), right=False)
    assert outcome.comes_back == desk.clock.now() + timedelta(minutes=10)
    assert desk.study.today(desk.me).due == 0
    desk.clock.pass_by(minutes=10)
    assert desk.study.today(desk.me).due == 1


def test_a_wrong_answer_shortly_before_the_end_of_the_day_still_comes_back_in_it(desk: FakeDesk) -> None:
    desk.shelve()
    desk.learners.adjust(desk.me, zone="Europe/Zurich")
    desk.clock.pass_by(hours=16, minutes=54)  # 10:00 UTC is 11:00 there; now it is 03:54
    outcome = desk.answer(desk.start(), right=False)
    assert outcome.comes_back == datetime(2026, 3, 3, 2, 59, tzinfo=UTC)
    desk.clock.pass_by(minutes=5)
    assert desk.study.today(desk.me).due == 1


def test_a_wrong_answer_in_the_last_minute_of_the_day_is_due_at_once(desk: FakeDesk) -> None:
    desk.shelve()
    desk.clock.pass_by(hours=17, minutes=59, seconds=20)
    assert desk.answer(desk.start(), right=False).comes_back == desk.clock.now()
    assert desk.study.today(desk.me).due == 1


def test_a_question_that_comes_back_in_days_is_due_from_the_beginning_of_its_day(desk: FakeDesk) -> None:
    desk.shelve(a_built(facts=1))
    desk.run(desk.start())
    desk.clock.pass_by(days=1)
    assert desk.study.today(desk.me).due == 0
    desk.clock.pass_by(hours=18)  # 04:00 and a little, on the day on which it is due at 10:00
    assert desk.study.today(desk.me).due == 1


def test_a_wrong_answer_is_asked_again_in_the_same_quiz_after_three_others(desk: FakeDesk) -> None:
    desk.shelve()
    session = desk.answer(desk.start(), right=False).session
    assert len(session.steps) == 7
    places = [at for at, each in enumerate(session.steps) if each.question == session.steps[0].question]
    assert places == [0, 1 + OTHERS_BETWEEN]


def test_a_lucky_guess_comes_back_sooner(desk: FakeDesk) -> None:
    desk.shelve()
    assert desk.answer(desk.start(), confidence=Confidence.GUESS).review.rating is Rating.HARD


def test_a_key_pressed_twice_answers_once(desk: FakeDesk) -> None:
    desk.shelve()
    session = desk.start()
    desk.answer(session)
    with pytest.raises(ValueError, match="gone on"):
        desk.answer(session)
    assert desk.study.today(desk.me).answered_today == 1


def test_an_answer_to_another_question_is_a_bug(desk: FakeDesk) -> None:
    desk.shelve()
    session = desk.start()
    with pytest.raises(ValueError, match="awaited"):
        desk.study.answer(session, Answer(session.steps[1].question, "x", 1.0))
    assert desk.study.today(desk.me).answered_today == 0


def test_a_question_left_open_over_lunch_counts_ten_minutes(desk: FakeDesk) -> None:
    desk.shelve()
    session = desk.start()
    first = session.steps[0].question
    assert desk.study.answer(session, Answer(first, "x", 9e9)).review.seconds == LONGEST_ANSWER


def test_a_quiz_runs_to_its_end_and_sums_up_first_answers(desk: FakeDesk) -> None:
    questions = desk.shelve().quiz.questions
    session = desk.run(desk.start(), wrong=questions[1:3])
    assert session.phase is QuizPhase.OVER
    assert desk.study.asked(session) is None
    summary = desk.study.summary(session)
    assert (summary.right, summary.wrong, summary.seconds) == (4, 2, 8 * 4.0)
    assert set(summary.missed) == set(questions[1:3])


# --- resuming


def test_a_quiz_left_half_way_goes_on_where_it_stopped(desk: FakeDesk) -> None:
    desk.shelve()
    session = desk.study.next(desk.answer(desk.start()).session)
    assert desk.study.today(desk.me).resumable == session.id
    assert desk.study.resume(desk.me) == session


def test_a_quiz_left_while_the_answer_was_shown_goes_on_with_the_next_question(desk: FakeDesk) -> None:
    desk.shelve()
    shown = desk.answer(desk.start()).session
    assert desk.study.resume(desk.me) == desk.study.next(shown)


def test_a_quiz_that_is_over_or_left_for_good_is_not_resumed(desk: FakeDesk) -> None:
    desk.shelve()
    desk.run(desk.start())
    assert desk.study.resume(desk.me) is None
    desk.start()
    desk.study.leave(desk.me)
    assert (desk.study.resume(desk.me), desk.study.today(desk.me).resumable) == (None, None)


def test_a_new_quiz_takes_the_place_of_one_left_half_way(desk: FakeDesk) -> None:
    desk.shelve()
    desk.start()
    second = desk.run(desk.start(seed=2))
    assert second.phase is QuizPhase.OVER
    assert desk.study.resume(desk.me) is None


def test_each_learner_resumes_their_own(desk: FakeDesk) -> None:
    desk.shelve()
    mine = desk.start()
    grace = desk.learners.add("Grace")
    theirs = desk.study.start(grace.id, DUE, seed=3)
    assert desk.study.resume(desk.me) == mine
    assert desk.study.resume(grace.id) == theirs


def test_a_quiz_whose_article_was_deleted_is_not_resumed(desk: FakeDesk) -> None:
    article = desk.shelve().parsed.article.id
    desk.start()
    desk.library.delete(article)
    assert desk.study.resume(desk.me) is None
    assert desk.study.today(desk.me).resumable is None


# --- undo


def test_undo_takes_back_memory_log_and_session(desk: FakeDesk) -> None:
    desk.shelve()
    session = desk.start()
    before = desk.study.today(desk.me)
    desk.study.next(desk.answer(session, right=False).session)
    assert desk.study.undo(desk.me) == session
    assert desk.study.today(desk.me) == before
    assert desk.study.missed(desk.me) == ()
    assert desk.study.progress(desk.me).answered == 0


def test_undo_goes_back_over_many_steps_and_past_the_end_of_a_quiz(desk: FakeDesk) -> None:
    questions = desk.shelve().quiz.questions
    session = desk.start()
    over = desk.run(session, wrong=questions[:2])
    for _ in over.results:
        assert desk.study.undo(desk.me) is not None
    assert desk.study.resume(desk.me) == session
    assert desk.study.undo(desk.me) is None
    assert desk.study.progress(desk.me).questions == 0


def test_what_was_undone_can_be_answered_anew(desk: FakeDesk) -> None:
    desk.shelve()
    desk.answer(desk.start(), right=False)
    session = desk.study.undo(desk.me)
    assert session is not None
    outcome = desk.answer(session)
    assert (outcome.review.before.reviews, outcome.review.after.reviews) == (0, 1)
    assert len(outcome.session.steps) == 6


def test_undo_takes_back_the_last_answer_even_when_the_clock_was_set_back(desk: FakeDesk) -> None:
    desk.shelve()
    first = desk.study.next(desk.answer(desk.start()).session)
    desk.clock.pass_by(days=-400)
    desk.answer(first)
    assert desk.study.undo(desk.me) == first


def test_undo_reaches_into_the_quiz_before_and_opens_that_again(desk: FakeDesk) -> None:
    desk.shelve()
    old = desk.start()
    desk.answer(old)
    desk.start(seed=2)
    assert desk.study.undo(desk.me) == old
    assert desk.study.resume(desk.me) == old


def test_one_learner_does_not_undo_anothers_answer(desk: FakeDesk) -> None:
    desk.shelve()
    desk.answer(desk.start())
    assert desk.study.undo(desk.learners.add("Grace").id) is None
    assert desk.study.today(desk.me).answered_today == 1


# --- flags


def test_a_flagged_question_leaves_the_quiz_and_is_not_asked_again_until_restored(desk: FakeDesk) -> None:
    questions = desk.shelve().quiz.questions
    session = desk.start()
    bad = session.steps[0].question
    desk.study.flag(desk.me, bad)
    session = desk.study.next(session)
    assert bad not in asked_ids(session)
    assert [each.id for each in desk.study.flagged(desk.me)] == [bad]
    assert bad not in asked_ids(desk.start())
    desk.study.unflag(desk.me, bad)
    assert set(asked_ids(desk.start())) == {each.id for each in questions}
    assert desk.study.flagged(desk.me) == ()


def test_flagging_after_a_wrong_answer_takes_the_second_asking_out(desk: FakeDesk) -> None:
    desk.shelve()
    session = desk.answer(desk.start(), right=False).session
    desk.study.flag(desk.me, session.steps[0].question)
    session = desk.study.next(session)
    assert len(session.steps) == 6
    assert desk.study.missed(desk.me) == ()


def test_flagging_the_last_question_ends_the_quiz(desk: FakeDesk) -> None:
    desk.shelve(a_built(facts=1))
    session = desk.start()
    desk.study.flag(desk.me, session.steps[0].question)
    assert desk.study.next(session).phase is QuizPhase.OVER


def test_a_flag_twice_is_one_and_holds_for_one_learner(desk: FakeDesk) -> None:
    bad = desk.shelve().quiz.questions[0].id
    desk.learners.current()
    grace = desk.learners.add("Grace")
    desk.study.flag(grace.id, bad)
    desk.study.flag(grace.id, bad)
    assert len(desk.study.flagged(grace.id)) == 1
    assert bad in asked_ids(desk.start())


def test_a_question_that_is_not_there_cannot_be_flagged(desk: FakeDesk) -> None:
    with pytest.raises(NotFound):
        desk.study.flag(desk.me, QuestionId("none"))


# --- the first screen and progress


def test_today_counts_what_a_learner_needs_to_know(desk: FakeDesk) -> None:
    questions = desk.shelve().quiz.questions
    fresh = desk.study.today(desk.me)
    assert (fresh.due, fresh.missed, fresh.new, fresh.answered_today, fresh.streak) == (0, 0, 6, 0, 0)
    desk.run(desk.start(), wrong=questions[:1])
    after = desk.study.today(desk.me)
    assert (after.missed, after.new, after.answered_today, after.streak) == (1, 0, 7, 1)
    assert [each.title for each in after.newest] == ["Talks in Geneva"]
    desk.clock.pass_by(days=1)
    assert (desk.study.today(desk.me).streak, desk.study.today(desk.me).due) == (1, 1)
    desk.clock.pass_by(days=1)
    assert (desk.study.today(desk.me).streak, desk.study.today(desk.me).due) == (0, 6)


def test_progress_sums_the_log(desk: FakeDesk) -> None:
    built = desk.shelve()
    desk.run(desk.start(), wrong=built.quiz.questions[:1])
    sums = desk.study.progress(desk.me)
    assert (sums.answered, sums.right, sums.questions, sums.retention) == (7, 6, 6, None)
    assert sums.minutes == pytest.approx(7 * 4 / 60)
    assert dict(sums.by_article)[built.parsed.article.id].answered == 7
    assert sum(tally.answered for _, tally in sums.by_kind) == 7
    assert len(sums.forecast) == 7
    assert [each.due for each in sums.forecast[:3]] == [0, 1, 5]
    assert len(desk.study.progress(desk.me, forecast_days=30).forecast) == 30


def test_the_kept_memory_is_what_a_replay_of_the_log_gives(desk: FakeDesk) -> None:
    questions = desk.shelve(a_built(facts=3)).quiz.questions
    for day in range(6):
        desk.run(desk.start(), wrong=questions[day % 3 : day % 3 + 1])
        desk.clock.pass_by(days=1 + day)
    me = desk.me
    with desk.open_unit() as unit:
        for question in questions:
            ratings = [(each.at, each.rating) for each in unit.reviews.of_question(me, question.id)]
            assert unit.memories.get(me, question.id) == replay(me, question.id, ratings, wishes=Wishes(0.9))


def test_a_deleted_question_cannot_be_answered(desk: FakeDesk) -> None:
    article = desk.shelve().parsed.article.id
    session = desk.start()
    desk.library.delete(article)
    with pytest.raises(NotFound, match="deleted"):
        desk.answer(session)


def test_study_needs_no_entropy_of_the_callers(desk: FakeDesk) -> None:
    desk.shelve()
    study = Study(desk.open_unit, desk.clock, desk.clock.now().tzinfo or pytest.fail("aware"))
    assert study.start(desk.me, DUE, seed=1).id != study.start(desk.me, DUE, seed=1).id


def test_the_load_of_the_next_days_can_be_seen_before_a_limit_is_changed(desk: FakeDesk) -> None:
    questions = desk.shelve(a_built(facts=12)).quiz.questions
    desk.run(desk.start(Plan(PlanKind.QUICK, only=tuple(each.id for each in questions[:5]))))
    ahead = load_of(desk.study.load_wanted(desk.me, new_per_day=3), 1)
    assert [each.new for each in ahead[:5]] == [0, 3, 3, 1, 0], "today has had its three"
    assert [each.reviews for each in ahead[:2]] == [0, pytest.approx(3, abs=3)]
    assert sum(each.reviews for each in ahead) > 12
    assert sum(each.new for each in load_of(desk.study.load_wanted(desk.me, new_per_day=0), 1)) == 0
    assert load_of(desk.study.load_wanted(desk.me, new_per_day=3), 1) == ahead
    with pytest.raises(NotFound):
        desk.study.load_wanted(LearnerId("nobody"))


def test_the_load_follows_the_retention_that_is_looked_at_and_else_the_learners_own(desk: FakeDesk) -> None:
    desk.shelve(a_built(facts=30))
    desk.learners.adjust(desk.me, new_per_day=30)
    desk.run(desk.start(DUE))

    def reviews(retention: float | None = None) -> int:
        return sum(each.reviews for each in load_of(desk.study.load_wanted(desk.me, retention=retention), 1))

    assert reviews(0.75) < reviews(0.9) < reviews(0.97)
    assert reviews() == reviews(0.9)
    desk.learners.adjust(desk.me, retention=0.97)
    assert reviews() == reviews(0.97) > reviews(0.9)


def test_the_load_of_today_is_what_is_left_of_it(desk: FakeDesk) -> None:
    desk.shelve(a_built(facts=12))
    desk.run(desk.start(Plan(PlanKind.DUE, size=12)))
    desk.clock.pass_by(days=40)
    desk.learners.adjust(desk.me, reviews_per_day=10, new_per_day=0)
    desk.run(desk.start(Plan(PlanKind.DUE, size=4)))
    assert desk.study.load_wanted(desk.me).limits.reviews_left == 6


def test_reading_ahead_changes_nothing_and_refuses_nothing(desk: FakeDesk) -> None:
    built = desk.shelve(a_built(facts=2))
    session = desk.start()
    desk.study.read_ahead(session)
    assert desk.study.progress(desk.me).answered == 0
    assert desk.study.resume(desk.me) == session
    answered = desk.answer(session)
    assert answered.verdict.right
    desk.study.read_ahead(answered.session)
    desk.study.read_ahead(session)
    desk.library.delete(built.parsed.article.id)
    desk.study.read_ahead(session)
    assert desk.study.progress(desk.me).answered == 1


def test_no_more_memories_are_sent_to_be_played_forward_than_are_played(
    desk: FakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.shelve(a_built(facts=6))
    desk.run(desk.start())
    before = desk.study.load_wanted(desk.me)
    monkeypatch.setattr(planner, "SAMPLE", 3)
    wanted = desk.study.load_wanted(desk.me)
    assert [(len(each.memories), each.each) for each in (before, wanted)] == [(6, 1.0), (3, 2.0)]
    assert wanted == desk.study.load_wanted(desk.me), "the same ones each time"
