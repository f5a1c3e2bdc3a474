"""What a quiz is made of: siblings and near-duplicates apart, interleaved, in the form that fits, drawn to an exam."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import Any

import pytest

from crisisdesk.domain.answer import Answer
from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.errors import NothingToAsk
from crisisdesk.domain.grading import given_order, given_pairs, given_point
from crisisdesk.domain.question import Distractor, Kind, QuestionId, Quiz
from crisisdesk.domain.review import Phase, Rating
from crisisdesk.domain.schedule import Wishes, replay
from crisisdesk.domain.session import Mode, Plan, PlanKind, QuizPhase
from crisisdesk.services.ports import BuiltArticle
from tests.fakes.desk import SLOWER, FakeDesk
from tests.fakes.questions import a_built

DUE = Plan(PlanKind.DUE, size=50)
TALKS = "In which city did Antony Blinken and Sergei Lavrov hold their talks?"


def in_another_article(built: BuiltArticle, name: str, stem: str) -> BuiltArticle:
    """One question more, in an article of its own, that asks for the key of the first."""
    other = a_built(name, facts=1)
    question = replace(other.quiz.questions[0], stem=stem, key=built.quiz.questions[0].key)
    return BuiltArticle(other.parsed, Quiz((question,)))


UNLIKE = ("Talks in Geneva", "Elections of Prague", "Storm over Bergen")
"""Articles whose questions share too few words to be near-duplicates."""


# --- siblings


def test_a_fact_is_asked_once_a_day_and_its_sibling_on_the_next(desk: FakeDesk) -> None:
    desk.shelve(a_built(facts=3, siblings=2))
    today = desk.run(desk.start(DUE))
    assert len(today.steps) == len({each.fact for each in today.steps}) == 3
    assert desk.study.today(desk.me).new == 0
    with pytest.raises(NothingToAsk):
        desk.start(DUE)
    desk.clock.pass_by(days=1)
    assert len(desk.start(DUE).steps) == 3


def test_near_duplicates_of_two_articles_are_kept_apart_in_a_day(desk: FakeDesk) -> None:
    built = a_built("One", facts=1)
    first = BuiltArticle(built.parsed, Quiz((replace(built.quiz.questions[0], stem=TALKS),)))
    desk.shelve(first)
    twin = desk.shelve(in_another_article(first, "Two", f"{TALKS[:-1]} on Friday?"))
    other = desk.shelve(in_another_article(first, "Three", "Who was questioned by a reporter of the network?"))
    asked = {each.question for each in desk.run(desk.start(DUE)).steps}
    assert other.quiz.questions[0].id in asked
    assert len(asked) == 2
    desk.clock.pass_by(days=1)
    assert {each.question for each in desk.start(DUE).steps} == {
        first.quiz.questions[0].id,
        twin.quiz.questions[0].id,
    } - asked


def test_what_tells_another_s_answer_is_asked_on_another_day_too(desk: FakeDesk) -> None:
    built = a_built(facts=3)
    first, second, third = built.quiz.questions
    questions = first, replace(second, kin=first.fact.id), replace(third, kin=first.fact.id)
    desk.shelve(replace(built, quiz=replace(built.quiz, questions=questions)))
    asked = [each.question for each in desk.start(DUE).steps]
    assert len(asked) == 1
    desk.run(desk.start(DUE))
    with pytest.raises(NothingToAsk):
        desk.start(DUE)
    desk.clock.pass_by(days=1)
    again = [each.question for each in desk.start(DUE).steps]
    assert len(again) == 1
    assert again != asked


def test_undoing_an_answer_lets_its_siblings_come_again(desk: FakeDesk) -> None:
    desk.shelve(a_built(facts=1, siblings=2))
    desk.answer(desk.start(DUE))
    assert desk.study.today(desk.me).new == 0
    desk.study.undo(desk.me)
    assert desk.study.today(desk.me).new == 1


@pytest.mark.parametrize("kind", [PlanKind.DUE, PlanKind.QUICK, PlanKind.ARTICLE])
def test_who_wants_more_than_a_fact_a_day_practises_what_was_asked_and_no_sibling(
    desk: FakeDesk, kind: PlanKind
) -> None:
    article = desk.shelve(a_built(facts=2, siblings=2)).parsed.article.id
    plan = Plan(kind, article=article if kind is PlanKind.ARTICLE else None)
    today = [each.question for each in desk.run(desk.start(plan)).steps]
    assert len(today) == 2
    for more in (Plan(PlanKind.QUICK), Plan(PlanKind.ARTICLE, article=article)):
        assert {each.question for each in desk.run(desk.start(more, seed=3)).steps} == set(today)
    desk.clock.pass_by(days=1)
    assert not {each.question for each in desk.start(DUE).steps} & set(today)


# --- interleaving


def test_articles_kinds_and_answers_are_mixed(desk: FakeDesk) -> None:
    for name in UNLIKE:
        desk.shelve(a_built(name, facts=6))
    steps = desk.start(Plan(PlanKind.QUICK, size=18)).steps
    assert len(steps) == 18
    articles = [each.question.split("-")[0] for each in steps]
    assert sum(one == other for one, other in pairwise(articles)) <= 2


def test_new_ones_of_a_small_article_come_evenly_among_those_of_a_large_one(desk: FakeDesk) -> None:
    twenty = a_built("Small", facts=20)
    desk.shelve(replace(twenty, quiz=Quiz(questions=twenty.quiz.questions[16:])))
    small = {each.id for each in twenty.quiz.questions}
    desk.clock.pass_by(days=1)
    desk.shelve(a_built("Large", facts=16))
    steps = desk.start(Plan(PlanKind.DUE, size=20)).steps
    of_small = [at for at, each in enumerate(steps) if each.question in small]
    assert [later - one for one, later in pairwise(of_small)] == [5, 5, 5]


def test_who_goes_through_what_was_missed_has_articles_in_turns(desk: FakeDesk) -> None:
    questions = [each for name in UNLIKE[:2] for each in desk.shelve(a_built(name)).quiz.questions]
    wished = tuple(each.id for each in questions)
    steps = desk.start(Plan(PlanKind.MISSED, size=1, only=(*wished, wished[0]))).steps
    assert sorted(each.question for each in steps) == sorted(wished)
    articles = [each.question.split("-")[0] for each in steps]
    assert all(one != other for one, other in pairwise(articles))


@pytest.mark.parametrize("alike", [{"kind": Kind.PLACE}, {"key": "Somebody"}], ids=lambda alike: next(iter(alike)))
def test_kinds_and_those_who_are_asked_for_take_turns(desk: FakeDesk, alike: dict[str, Any]) -> None:
    built = a_built(facts=6)
    first, later = built.quiz.questions[:3], built.quiz.questions[3:]
    questions = (
        *(replace(each, kind=Kind.SPEAKER, **({} if "kind" in alike else alike)) for each in first),
        *(replace(each, kind=alike.get("kind", Kind.SPEAKER)) for each in later),
    )
    desk.shelve(BuiltArticle(built.parsed, Quiz(questions)))
    steps = desk.start(DUE).steps
    ids = {each.id for each in first}
    assert [each.question in ids for each in steps] == [True, False] * 3, "though the first three are worth more"


# --- new ones


def met(desk: FakeDesk, *built: BuiltArticle) -> set[QuestionId]:
    """The first ten questions of each, all of them due now."""
    questions = tuple(each.id for article in built for each in article.quiz.questions[:10])
    desk.run(desk.start(Plan(PlanKind.QUICK, only=questions)))
    desk.clock.pass_by(days=30)
    assert desk.study.today(desk.me).due == len(questions)
    return set(questions)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_what_is_new_in_an_article_is_asked_before_what_is_due(desk: FakeDesk, seed: int) -> None:
    built = desk.shelve(a_built(facts=20))
    known = met(desk, built)
    plan = Plan(PlanKind.ARTICLE, article=built.parsed.article.id)
    assert not {each.question for each in desk.start(plan, seed=seed).steps} & known
    longer = [each.question in known for each in desk.start(replace(plan, size=15), seed=seed).steps]
    assert longer == [False] * 10 + [True] * 5


def test_what_is_new_in_articles_or_in_all_comes_first_too(desk: FakeDesk) -> None:
    one, two, three = (desk.shelve(a_built(name, facts=12)) for name in UNLIKE)
    known = met(desk, one, two, three)
    both = Plan(PlanKind.ARTICLE, size=5, articles=(one.parsed.article.id, two.parsed.article.id))
    new = {each.id for built in (one, two) for each in built.quiz.questions} - known
    steps = desk.start(both).steps
    assert new == {each.question for each in steps[:4]}
    assert steps[4].question in known
    everywhere = desk.start(Plan(PlanKind.ARTICLE, size=6)).steps
    assert not {each.question for each in everywhere} & known


def test_a_quick_quiz_asks_what_is_due_before_what_is_new(desk: FakeDesk) -> None:
    built = desk.shelve(a_built(facts=20))
    known = met(desk, built)
    assert {each.question for each in desk.start(Plan(PlanKind.QUICK)).steps} == known


def test_where_nothing_can_be_asked_of_articles_that_is_said_of_them(desk: FakeDesk) -> None:
    gone = desk.shelve().parsed.article.id
    desk.library.delete(gone)
    for among, words in (
        (Plan(PlanKind.ARTICLE, article=gone), "This article has"),
        (Plan(PlanKind.ARTICLE, articles=(gone, ArticleId("none"))), "None of these articles"),
        (Plan(PlanKind.QUICK, articles=(gone, ArticleId("none"))), "None of these articles"),
        (Plan(PlanKind.ARTICLE), "no question yet"),
    ):
        with pytest.raises(NothingToAsk, match=words):
            desk.start(among)


# --- forms


def test_a_form_grows_with_what_is_held_and_steps_back_after_a_lapse(desk: FakeDesk) -> None:
    desk.shelve(a_built(facts=1))
    desk.run(desk.start(DUE))
    seen = []
    for _ in range(3):
        desk.clock.pass_by(days=700)
        session = desk.start(DUE)
        seen.append((session.steps[0].typed, session.steps[0].recall))
        desk.answer(session)
    assert seen == [(False, False), (True, False), (True, True)]
    desk.clock.pass_by(days=9000)
    desk.answer(desk.start(DUE), right=False)
    desk.clock.pass_by(minutes=15)
    assert desk.start(DUE).steps[0][2:] == (True, False, False), "typed again, and not recalled freely"


def test_what_slipped_is_one_step_easier_when_it_comes_once_more(desk: FakeDesk) -> None:
    desk.shelve(a_built(facts=1))
    for _ in range(3):
        desk.run(desk.start(DUE))
        desk.clock.pass_by(days=700)
    recalled = desk.start(DUE)
    assert recalled.steps[0].recall
    slipped = desk.answer(recalled, right=False).session
    assert slipped.steps[1][2:] == (True, True, False), "typed, and not recalled freely"
    assert desk.study.undo(desk.me) == recalled


def test_who_does_not_want_harder_forms_keeps_choosing(desk: FakeDesk) -> None:
    desk.shelve(a_built(facts=1))
    desk.learners.adjust(desk.me, harder=False)
    desk.run(desk.start(DUE))
    for _ in range(3):
        desk.clock.pass_by(days=700)
        session = desk.start(DUE)
        assert not session.steps[0].typed
        desk.answer(session)


@pytest.mark.parametrize("knew", [True, False])
def test_what_is_recalled_freely_is_judged_by_the_learner(desk: FakeDesk, knew: bool) -> None:
    desk.shelve(a_built(facts=1))
    session = desk.start()
    answer = Answer(session.steps[0].question, "the man with the red tie", 9.0, typed=True, judged=knew)
    assert not desk.study.preview(replace(answer, judged=None)).right
    outcome = desk.study.answer(session, answer)
    assert (outcome.verdict.right, outcome.review.rating is Rating.AGAIN) == (knew, not knew)


def test_what_the_learner_knew_is_kept_in_their_own_words(desk: FakeDesk) -> None:
    question = desk.shelve(a_built(facts=1)).quiz.questions[0]
    rival = question.distractors[0].text
    session = desk.start(Plan(PlanKind.QUICK, only=(question.id,)))
    review = desk.study.answer(session, Answer(question.id, rival.lower(), 9.0, typed=True, judged=True)).review
    assert (review.right, review.given, review.typed) == (True, rival.lower(), True)


def test_the_rules_see_a_right_answer_whatever_the_learner_says(desk: FakeDesk) -> None:
    built = desk.shelve(a_built(facts=1))
    key = built.quiz.questions[0].key
    assert desk.study.preview(Answer(built.quiz.questions[0].id, key, 9.0, typed=True)).right


def test_choices_are_the_same_when_a_quiz_is_resumed_and_differ_between_quizzes(desk: FakeDesk) -> None:
    desk.shelve(a_built(facts=1))
    session = desk.start()
    shown = desk.study.asked(session)
    assert shown is not None
    resumed = desk.study.resume(desk.me)
    assert resumed is not None
    assert desk.study.asked(resumed) == shown
    orders = set()
    for seed in range(8):
        again = desk.study.asked(desk.start(seed=seed))
        assert again is not None
        orders.add(again.question.choices)
    assert len(orders) > 2


# --- I was right


def test_a_typed_answer_can_be_counted_as_right_after_all(desk: FakeDesk) -> None:
    desk.shelve()
    session = desk.start(Plan(PlanKind.QUICK, typed=True))
    shown = desk.study.answer(session, Answer(session.steps[0].question, "somebody else", 5.0, typed=True)).session
    assert len(shown.steps) == 7
    rated = desk.study.overrule(shown)
    assert rated.review.right
    assert (len(rated.session.steps), rated.session.results[-1].right) == (6, True)
    assert desk.study.missed(desk.me) == ()
    assert desk.study.undo(desk.me) == session


def test_a_choice_that_was_wrong_stays_wrong(desk: FakeDesk) -> None:
    desk.shelve()
    with pytest.raises(ValueError, match="overruled"):
        desk.study.overrule(desk.answer(desk.start(), right=False).session)


# --- confusions


def with_spares(built: BuiltArticle) -> BuiltArticle:
    """The same, each question with three wrong choices more than it shows."""
    more = tuple(Distractor(f"Spare {each}", "Not so.") for each in range(3))
    questions = (replace(each, distractors=(*each.distractors, *more)) for each in built.quiz.questions)
    return BuiltArticle(built.parsed, Quiz(tuple(questions)))


def test_other_wrong_choices_are_offered_from_time_to_time_and_always_what_was_fallen_for(desk: FakeDesk) -> None:
    (question,) = desk.shelve(with_spares(a_built(facts=1))).quiz.questions
    offered: list[frozenset[str]] = []
    for day in range(9):
        session = desk.start(Plan(PlanKind.QUICK, only=(question.id,)), seed=day)
        asked = desk.study.asked(session)
        assert asked is not None
        offered.append(frozenset(asked.question.choices) - {question.key})
        wrong = "Spare 1" in asked.question.choices
        desk.study.answer(session, Answer(question.id, "Spare 1" if wrong else question.key, 4.0))
        if wrong:
            break
        desk.clock.pass_by(days=1)
    assert offered[0] == set(question.choices) - {question.key}, "the best ones the first time"
    assert len(set(offered)) > 1
    assert "Spare 1" in offered[-1]
    for seed in range(5):
        asked = desk.study.asked(desk.start(Plan(PlanKind.QUICK, only=(question.id,)), seed=seed))
        assert asked is not None
        assert "Spare 1" in asked.question.choices


def test_names_taken_for_each_other_are_counted_and_drilled(desk: FakeDesk) -> None:
    questions = desk.shelve(a_built(facts=6)).quiz.questions
    rival = questions[0].distractors[0].text
    for day in range(2):
        session = desk.start(Plan(PlanKind.QUICK, only=(questions[0].id,)), seed=day)
        desk.study.answer(session, Answer(questions[0].id, rival, 4.0))
        desk.clock.pass_by(days=1)
    assert desk.study.confusions(desk.me) == ((questions[0].key, rival, 2),)
    drill = desk.start(Plan(PlanKind.PAIR, pair=(questions[0].key, rival)))
    assert {each.question for each in drill.steps} == {questions[0].id, questions[1].id}
    desk.study.undo(desk.me)
    assert desk.study.confusions(desk.me)[0].times == 1


def test_whoever_is_named_by_typing_is_taken_for_the_other_too(desk: FakeDesk) -> None:
    question = desk.shelve(a_built(facts=6)).quiz.questions[0]
    rival = question.distractors[0].text
    for given in (rival.lower(), "nobody whom anybody knows"):
        session = desk.start(Plan(PlanKind.QUICK, only=(question.id,), typed=True))
        desk.study.answer(session, Answer(question.id, given, 4.0, typed=True))
        desk.clock.pass_by(days=1)
    assert desk.study.confusions(desk.me) == ((question.key, rival, 1),)
    desk.study.undo(desk.me)
    desk.study.undo(desk.me)
    assert desk.study.confusions(desk.me) == ()


def test_pairs_orders_and_points_of_the_map_are_no_names_taken_for_each_other(desk: FakeDesk) -> None:
    question = desk.shelve(a_built(facts=1)).quiz.questions[0]
    for given in (
        given_pairs([("said", "Ada"), ("denied", "Bo")]),
        given_order(["one", "two"]),
        given_point(46.2, 6.1),
    ):
        session = desk.start(Plan(PlanKind.QUICK, only=(question.id,)))
        desk.study.answer(session, Answer(question.id, given, 4.0))
    assert desk.study.confusions(desk.me) == ()


# --- exams


def test_cramming_asks_any_question_of_the_articles_chosen(desk: FakeDesk) -> None:
    one, two, _ = (desk.shelve(a_built(name)) for name in ("One", "Two", "Three"))
    desk.run(desk.start(DUE))
    wished = (one.parsed.article.id, two.parsed.article.id)
    crammed = desk.start(Plan(PlanKind.QUICK, size=99, mode=Mode.CRAM, articles=wished))
    assert {each.question for each in crammed.steps} == {
        each.id for built in (one, two) for each in built.quiz.questions
    }


@pytest.mark.parametrize("mode", [Mode.CRAM, Mode.EXAM])
def test_before_a_test_any_article_may_be_asked_about_however_many_there_are(desk: FakeDesk, mode: Mode) -> None:
    shelf = []
    for number in range(30):
        shelf.append(desk.shelve(a_built(f"Number {number}", facts=10)))
        desk.clock.pass_by(minutes=1)
    plan = Plan(PlanKind.QUICK, size=20, mode=mode)
    quizzes = [{each.question for each in desk.start(plan, seed=seed).steps} for seed in range(30)]
    assert quizzes[0] == {each.question for each in desk.start(plan, seed=0).steps}
    assert {len(each) for each in quizzes} == {20}
    asked = set.union(*quizzes)
    assert all(any(each.id in asked for each in built.quiz.questions) for built in shelf)
    whole = desk.start(replace(plan, size=300)).steps
    assert {each.question for each in whole} == {each.id for built in shelf for each in built.quiz.questions}


@pytest.mark.parametrize("narrowed", [False, True])
def test_before_a_test_nothing_is_asked_that_was_put_aside(desk: FakeDesk, narrowed: bool) -> None:
    one, two, gone = (desk.shelve(a_built(name)) for name in ("One", "Two", "Three"))
    flagged, suspended, deleted, retired, buried, *_ = one.quiz.questions
    desk.study.flag(desk.me, flagged.id)
    desk.study.flag(desk.learners.add("Grace").id, buried.id)
    desk.study.suspend(desk.me, suspended.id)
    desk.study.bury(desk.me, buried.id)
    desk.study.delete(desk.me, deleted.id)
    desk.library.save(replace(one, quiz=Quiz(tuple(each for each in one.quiz.questions if each is not retired))))
    desk.library.delete(gone.parsed.article.id)
    among = (one.parsed.article.id, gone.parsed.article.id) if narrowed else ()
    steps = desk.start(Plan(PlanKind.QUICK, size=99, mode=Mode.CRAM, articles=among)).steps
    left = set(one.quiz.questions) - {flagged, suspended, deleted, retired}
    assert {each.question for each in steps} == {each.id for each in (*left, *(() if narrowed else two.quiz.questions))}


def test_an_exam_ends_with_its_time(desk: FakeDesk) -> None:
    desk.shelve()
    session = desk.study.next(desk.answer(desk.start(Plan(PlanKind.QUICK, mode=Mode.EXAM, minutes=5))).session)
    second = session.steps[1].question
    session = desk.study.next(desk.study.answer(session, Answer(second, "", seconds=2.0)).session)
    desk.clock.pass_by(minutes=6)
    assert desk.study.is_late(session)
    over = desk.study.next(session)
    assert over.phase is QuizPhase.OVER
    assert desk.study.asked(over) is None
    summary = desk.study.summary(over)
    assert (summary.right, summary.wrong, summary.unanswered) == (1, 0, 5), "what is left empty is not answered"
    assert [each.result is not None for each in desk.study.report(over)] == [True, True, *[False] * 4]
    assert desk.study.resume(desk.me) is None


def test_an_exam_date_draws_everything_before_it_and_lets_go_of_it_again(desk: FakeDesk) -> None:
    desk.shelve(a_built(facts=12))
    desk.learners.adjust(desk.me, retention=0.8)
    desk.run(desk.start(DUE))
    desk.clock.pass_by(days=12)
    desk.run(desk.start(DUE))
    with desk.open_unit() as unit:
        before = unit.memories.every(desk.me)
    exam = desk.clock.now().date() + timedelta(days=21)
    day = datetime.combine(exam, time(4), UTC)
    assert any(each.due and each.due > day for each in before)
    desk.study.plan_exam(desk.me, exam)
    with desk.open_unit() as unit:
        drawn = [each.due for each in unit.memories.every(desk.me) if each.due]
    assert all(day - timedelta(days=8) < each < day for each in drawn)
    assert len({each.date() for each in drawn}) > 2, "not all on one day"
    desk.study.plan_exam(desk.me, None)
    with desk.open_unit() as unit:
        assert unit.memories.every(desk.me) == before


def test_answers_before_an_exam_come_back_before_it(desk: FakeDesk) -> None:
    desk.shelve(a_built(facts=5))
    desk.run(desk.start(DUE))
    desk.study.plan_exam(desk.me, date(2026, 4, 1))
    desk.clock.pass_by(days=15)
    desk.run(desk.start(DUE))
    with desk.open_unit() as unit:
        assert all(each.due and each.due.date() < date(2026, 4, 1) for each in unit.memories.every(desk.me))


def dues(desk: FakeDesk) -> dict[QuestionId, datetime | None]:
    """When each question comes back."""
    with desk.open_unit() as unit:
        return {each.question: each.due for each in unit.memories.every(desk.me)}


def test_a_day_that_was_set_comes_back_when_there_is_no_exam_any_more(desk: FakeDesk) -> None:
    near, far, *_ = (each.id for each in desk.shelve(a_built(facts=4)).quiz.questions)
    desk.run(desk.start(DUE))
    today = desk.clock.now().date()
    desk.study.set_due(desk.me, near, today + timedelta(days=40))
    desk.study.set_due(desk.me, far, today + timedelta(days=200))
    before = dues(desk)
    desk.study.plan_exam(desk.me, today + timedelta(days=100))
    during = dues(desk)
    assert during[near] == before[near], "it comes before the exam anyhow"
    exam = datetime.combine(today + timedelta(days=100), time(4), UTC)
    drawn = during[far]
    assert drawn is not None
    assert exam - timedelta(days=8) < drawn < exam
    desk.study.plan_exam(desk.me, today + timedelta(days=20))
    assert all(each and each.date() < today + timedelta(days=20) for each in dues(desk).values())
    desk.study.plan_exam(desk.me, None)
    assert dues(desk) == before


@pytest.mark.parametrize("since", ["answered", "taken back", "reset"])
def test_a_day_that_was_set_is_forgotten_with_the_next_answer_or_when_it_is_taken_back(
    desk: FakeDesk, since: str
) -> None:
    question = desk.shelve(a_built(facts=1)).quiz.questions[0].id
    desk.run(desk.start(DUE))
    desk.study.set_due(desk.me, question, desk.clock.now().date() + timedelta(days=40))
    if since == "answered":
        desk.clock.pass_by(days=41)
        desk.run(desk.start(DUE))
    elif since == "taken back":
        desk.study.take_back(desk.me)
    else:
        desk.study.reset(desk.me, question)
        desk.run(desk.start(DUE))
    before = dues(desk)
    for day in (desk.clock.now().date() + timedelta(days=3), None):
        desk.study.plan_exam(desk.me, day)
    assert dues(desk) == before


def test_own_parameters_change_what_a_replay_gives(desk: FakeDesk) -> None:
    question = desk.shelve(a_built(facts=1)).quiz.questions[0].id
    log = [(datetime(2026, 1, day, 10, tzinfo=UTC), Rating.GOOD) for day in (1, 3, 9)]
    usual = replay(desk.me, question, log, wishes=Wishes())
    own = replay(desk.me, question, log, wishes=Wishes(parameters=SLOWER))
    assert own.phase is usual.phase is Phase.REVIEW
    assert own.stability != usual.stability
