"""What is put on the screen: the choices of this time, exams that are set once more, drills of two names."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crisisdesk.domain.answer import Answer
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


def test_neither_an_exam_nor_a_drill_asks_in_a_harder_form(desk: FakeDesk) -> None:
    questions = desk.shelve(a_built(facts=2)).quiz.questions
    for _ in range(3):
        desk.run(desk.start())
        desk.clock.pass_by(days=700)
    assert all(each.recall for each in desk.start().steps), "elsewhere they are held well enough for it"
    drill = Plan(PlanKind.PAIR, pair=(questions[0].key, questions[1].key))
    for plan in (EXAM, drill):
        assert {each[2:] for each in desk.start(plan).steps} == {(False, False, False)}
