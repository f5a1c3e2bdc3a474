"""On paper all questions are seen at once: what tells another's answer is not printed beside it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crisisdesk.domain.pack import Pack, Packed, PackedArticle
from crisisdesk.domain.paper import side_by_side
from crisisdesk.domain.question import AnswerType, Form, Question
from tests.fakes.questions import a_question, an_article

TALKS = an_article()
WHERE = ("In which city were the talks held?", "Geneva", AnswerType.PLACE)
HOW = ("How did Ann Lee describe the talks in Geneva?", "frank", AnswerType.PHRASE)
OFFICE = ("Who was the chief inspector in January 2022?", "Ann Lee", AnswerType.PERSON)
NAMED = ("According to Chief Inspector Ann Lee, what was found?", "a map", AnswerType.PHRASE)
SAID = ("Who said that nothing was lost?", "Ann Lee", AnswerType.PERSON)
GAP = (
    "Whose name belongs in the gap: “On Friday the Chief Inspector ____ left by train for home.”?",
    "Ann Lee",
    AnswerType.PERSON,
)
TRUE = ("Is it true or false that True was said?", "True", AnswerType.TRUTH)
PART = ("What is missing?", "gen", AnswerType.PHRASE)


def asked(number: int, words: tuple[str, str, AnswerType]) -> Question:
    """A question on a fact of its own."""
    stem, key, sort = words
    form = Form.TRUE_FALSE if sort is AnswerType.TRUTH else Form.TYPED
    return replace(a_question(TALKS, number), stem=stem, key=key, answer_type=sort, form=form)


def printed(*questions: Question) -> list[str]:
    """The keys of those that stay."""
    pack = Pack("", (PackedArticle(TALKS, tuple(map(Packed, questions))),))
    return [each.key for each in side_by_side(pack).questions]


@pytest.mark.parametrize(
    ("one", "other", "stay"),
    [
        (WHERE, HOW, ["Geneva"]),
        (HOW, WHERE, ["frank"]),
        (OFFICE, NAMED, ["Ann Lee"]),
        (GAP, NAMED, ["Ann Lee"]),
        (SAID, NAMED, ["Ann Lee", "a map"]),
        (SAID, HOW, ["Ann Lee", "frank"]),
        (TRUE, TRUE, ["True", "True"]),
        (PART, HOW, ["gen", "frank"]),
    ],
)
def test_of_two_of_which_one_tells_the_other_the_worthier_is_printed(
    one: tuple[str, str, AnswerType], other: tuple[str, str, AnswerType], stay: list[str]
) -> None:
    assert printed(asked(0, one), asked(1, other)) == stay


def test_what_stands_in_the_way_of_most_is_left_out() -> None:
    others = [
        asked(number, (f"What was said in Geneva of point {number}?", f"thing {number}", AnswerType.PHRASE))
        for number in (1, 2)
    ]
    assert printed(asked(0, WHERE), *others) == ["thing 1", "thing 2"]


def test_one_question_a_fact_is_printed_and_maps_do_not_stand_in_for_it() -> None:
    choice, typed = a_question(TALKS, 0), replace(a_question(TALKS, 0, sibling=1), key="typed", worth=0.5)
    drawn = replace(choice, id=typed.id, form=Form.MAP, key="map", worth=1.0)
    assert printed(typed, choice) == ["Person 0"], "of those on one fact the worthier"
    assert printed(drawn, choice) == ["map", "Person 0"]
