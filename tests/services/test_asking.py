"""What is put on the screen: the choices of this time, exams that are set once more, drills of two names."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crisisdesk.domain.answer import Answer
from crisisdesk.domain.grading.people import person_tier
from crisisdesk.domain.question import Distractor, QuestionId, Quiz
from crisisdesk.domain.session import Mode, Plan, PlanKind, QuizSession
from crisisdesk.services.ports import BuiltArticle
from tests.fakes.desk import FakeDesk
from tests.fakes.questions import a_built

EXAM = Plan(PlanKind.QUICK, size=5, mode=Mode.EXAM)


def with_spares(built: BuiltArticle) -> BuiltArticle:
    """Each question has more wrong answers than it shows at once."""
    more = tuple(Distractor(f"Spare {number}", "It is another one.") for number in range(4))
    questions = (replace(each, distractors=(*each.distractors, *more)) for each in built.quiz.questions)
    return BuiltArticle(built.parsed, Quiz(tuple(questions)))


def screens(desk: FakeDesk, session: QuizSession) -> list[tuple[QuestionId, tuple[str, ...]]]:
    """Every question of a quiz with its choices, answered to the end."""
    seen = []
    while (asked := desk.study.asked(session)) is not None:
        seen.append((asked.question.id, asked.question.choices))
        session = desk.study.next(desk.answer(session).session)
    return seen


def test_an_exam_is_set_once_more_as_it_was_whatever_was_learnt_since(desk: FakeDesk) -> None:
    questions = desk.shelve(with_spares(a_built(facts=8))).quiz.questions
    first = screens(desk, desk.start(EXAM, seed=5))
    for question in questions:
        session = desk.start(Plan(PlanKind.QUICK, only=(question.id,)))
        desk.study.answer(session, Answer(question.id, "Spare 1", 4.0))
    assert screens(desk, desk.start(EXAM, seed=5)) == first
    assert screens(desk, desk.start(EXAM, seed=6)) != first


@pytest.mark.parametrize("mode", [Mode.EXAM, Mode.CRAM])
def test_what_is_flagged_elsewhere_changes_nothing_of_what_is_drawn(desk: FakeDesk, mode: Mode) -> None:
    questions = desk.shelve(a_built(facts=20)).quiz.questions
    plan = replace(EXAM, mode=mode)
    drawn = [each.question for each in desk.start(plan, seed=5).steps]
    for other in [each.id for each in questions if each.id not in drawn][:6]:
        desk.study.flag(desk.me, other)
        assert [each.question for each in desk.start(plan, seed=5).steps] == drawn


def test_a_drill_shows_the_two_names_together_each_time(desk: FakeDesk) -> None:
    questions = desk.shelve(with_spares(a_built(facts=3))).quiz.questions
    pair = (questions[0].key, "Spare 3")
    for seed in range(9):
        asked = desk.study.asked(desk.start(Plan(PlanKind.PAIR, pair=pair), seed=seed))
        assert asked is not None
        assert set(pair) <= set(asked.question.choices), "the first time too"
        assert len(asked.question.choices) == 4, "between the two alone a coin would be right half of the time"
        desk.answer(desk.start(Plan(PlanKind.PAIR, pair=pair), seed=seed))
        desk.clock.pass_by(days=1)


def test_a_drill_prefers_questions_that_can_show_both_names(desk: FakeDesk) -> None:
    built = a_built(facts=6)
    alike = [replace(each, key="Ada", choices=("Ada", "Bo", "Cy", "Di")) for each in built.quiz.questions]
    with_bo, without = (tuple(Distractor(each, "") for each in names) for names in (("Bo", "Cy"), ("Cy", "Di")))
    told = [replace(each, distractors=without, choices=("Ada", "Cy", "Di")) for each in alike[:4]]
    told += [replace(each, distractors=with_bo) for each in alike[4:]]
    desk.shelve(BuiltArticle(built.parsed, Quiz(tuple(told))))
    for seed in range(5):
        drill = desk.start(Plan(PlanKind.PAIR, pair=("Ada", "Bo"), size=2), seed=seed)
        assert {each.question for each in drill.steps} == {each.id for each in told[4:]}
    assert len(desk.start(Plan(PlanKind.PAIR, pair=("Ada", "Bo"), size=5)).steps) == 5, "others only fill up"


def a_pair(desk: FakeDesk, *, facts: int, choices: tuple[str, ...] = ("Ada", "Bo", "Cy", "Di")) -> Plan:
    """A drill of Ada and Bo, with so many questions for Ada."""
    built = a_built(facts=facts)
    told = tuple(replace(each, key="Ada", choices=choices, distractors=()) for each in built.quiz.questions)
    desk.shelve(BuiltArticle(built.parsed, Quiz(told)))
    return Plan(PlanKind.PAIR, pair=("Ada", "Bo"), size=facts)


def test_a_drill_has_names_chosen_and_typed_in_turns(desk: FakeDesk) -> None:
    session = desk.start(a_pair(desk, facts=5))
    assert [(each.typed, each.recall) for each in session.steps] == [
        (typed, False) for typed in (False, True, False, True, False)
    ]


def test_what_was_wrong_in_a_drill_comes_again_in_the_other_way(desk: FakeDesk) -> None:
    session = desk.start(a_pair(desk, facts=5))
    for _ in range(2):
        session = desk.study.next(desk.answer(session, right=False).session)
    again = {each.question: each.typed for each in session.steps if each.again}
    assert again == {each.question: not each.typed for each in session.steps[:2]}


@pytest.mark.parametrize("choices", [("Ada", "Bo"), ("Ada", "Bo", "Cy"), ("Ada", "Cy", "Di", "Ed")])
def test_where_choices_would_tell_the_answer_or_leave_a_toss_a_drill_has_it_typed(
    desk: FakeDesk, choices: tuple[str, ...]
) -> None:
    session = desk.start(a_pair(desk, facts=3, choices=choices))
    assert all(each.typed for each in session.steps)
    asked = desk.study.asked(session)
    assert asked is not None
    assert asked.question.choices == (), "nor is there anything to switch to"
    answer = Answer(asked.question.id, "Ada", 4.0, typed=True)
    assert desk.study.answer(session, answer).verdict.right


def test_what_cannot_be_typed_fairly_is_chosen_in_a_drill_too(desk: FakeDesk) -> None:
    long = "the body that looks after the seas of the world"
    built = a_built(facts=2)
    told = tuple(replace(each, key=long, choices=(long, "Cy"), distractors=()) for each in built.quiz.questions)
    desk.shelve(BuiltArticle(built.parsed, Quiz(told)))
    session = desk.start(Plan(PlanKind.PAIR, pair=(long, "Bo")))
    assert not any(each.typed for each in session.steps)
    asked = desk.study.asked(session)
    assert asked is not None
    assert set(asked.question.choices) == {long, "Cy"}


def test_neither_an_exam_nor_a_drill_asks_in_a_harder_form(desk: FakeDesk) -> None:
    questions = desk.shelve(a_built(facts=2)).quiz.questions
    for _ in range(3):
        desk.run(desk.start())
        desk.clock.pass_by(days=700)
    assert all(each.recall for each in desk.start().steps), "elsewhere they are held well enough for it"
    drill = Plan(PlanKind.PAIR, pair=(questions[0].key, questions[1].key))
    assert {each[2:] for each in desk.start(EXAM).steps} == {(False, False, False)}
    assert not any(each.recall for each in desk.start(drill).steps)


def test_while_a_question_is_read_the_names_that_may_be_typed_are_told_from_each_other(desk: FakeDesk) -> None:
    question = desk.shelve(a_built(facts=12)).quiz.questions[0]
    session = desk.start(Plan(PlanKind.QUICK, only=(question.id,), typed=True))
    person_tier.cache_clear()
    desk.study.read_ahead(session)
    looked = person_tier.cache_info().misses
    desk.study.answer(session, Answer(question.id, question.key.upper(), 4.0, typed=True))
    assert person_tier.cache_info().misses - looked <= 12, "what was typed is held against each name once, and no more"
