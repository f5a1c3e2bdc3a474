"""Whatever is written as an answer is graded. `python -m tests.faults.fuzz` goes on for long."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crisisdesk.domain.answer import Answer
from crisisdesk.domain.article import ArticleId, Span
from crisisdesk.domain.grading import grade
from crisisdesk.domain.grading.numbers import quantity
from crisisdesk.domain.question import AnswerType, Fact, FactId, Form, Kind, Question, QuestionId
from crisisdesk.domain.reading import Person

WORDS = (
    "Maria", "Ortiz", "O'Neill", "van der", "Jr.", "Mr", "President", "Geneva", "St.", "the", "of", "and", "US", "U.S.", "UN",
    "Côte d'Ivoire", "Kyiv", "one", "hundred", "million", "half", "a quarter", "1,200", "1.200", "3.5bn", "35%", "$", "€5", "½",
    "II", "²", "١٢", "0", "-1", "1e999", "1/0", "12/31", "31/12/2022", "2022-01-21", "Jan", "21st", "Friday", "today", "true",
    "No", "nobody", "(", ")", ",", "|", "→", ";", "\n", "e\u0301", "\u202e", "ß", "İ", "中", "nan", "inf", "90,180", "-91;181",
)  # fmt: skip
WRITTEN = st.lists(st.sampled_from(WORDS) | st.text(max_size=6), max_size=12).map(" ".join) | st.text(max_size=60)
QUESTIONS = st.builds(
    Question,
    id=st.just(QuestionId("q")),
    article=st.just(ArticleId("a")),
    kind=st.sampled_from(Kind),
    form=st.sampled_from(Form),
    stem=WRITTEN,
    key=WRITTEN,
    fact=st.builds(Fact, id=st.just(FactId("f")), text=WRITTEN, evidence=st.just((Span(0, 9),))),
    evidence=st.just((Span(0, 9),)),
    explanation=WRITTEN,
    answer_type=st.sampled_from(AnswerType),
    accepted=st.lists(WRITTEN, max_size=2).map(tuple),
    choices=st.just(()),
    pairs=st.lists(st.tuples(WRITTEN, WRITTEN), max_size=4).map(tuple),
    items=st.lists(WRITTEN, max_size=4).map(tuple),
    point=st.none() | st.tuples(st.floats(-90, 90), st.floats(-180, 180)),
)
PEOPLE = st.lists(st.builds(Person, name=WRITTEN, office=WRITTEN), max_size=3).map(tuple)


@pytest.mark.parametrize("written", ["³e", "m³ of 7", "²", "7²"])
def test_a_small_raised_figure_is_no_number(written: str) -> None:
    quantity(written)


@given(QUESTIONS, WRITTEN, PEOPLE, st.booleans())
def test_any_answer_to_any_question_is_graded(
    question: Question, written: str, people: tuple[Person, ...], typed: bool
) -> None:
    asked = replace(question, choices=(question.key, "Somebody else"))
    verdict = grade(asked, Answer(asked.id, written, 1.0, typed=typed), people=people)
    assert verdict.key == asked.key
