"""On paper all questions are seen at once: what tells another's answer is not printed beside it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crisisdesk.domain.pack import Pack, Packed, PackedArticle
from crisisdesk.domain.paper import side_by_side, title_above
from crisisdesk.domain.question import AnswerType, Form, Question, QuestionId
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


def test_where_the_worthier_of_a_fact_tells_another_its_quiet_sibling_is_printed() -> None:
    where = asked(0, WHERE)
    loud = asked(1, ("What was said in Geneva of the map?", "thing", AnswerType.PHRASE))
    quiet = replace(loud, id=QuestionId("quiet"), stem="What was said of the map?", worth=0.1)
    assert printed(where, loud, quiet) == ["Geneva", "thing"]


def test_what_another_report_tells_is_not_printed_either() -> None:
    other = an_article("Nothing of it")
    told = replace(a_question(other, 0), stem=HOW[0], key=HOW[1], answer_type=HOW[2], form=Form.TYPED)
    pack = Pack("", (PackedArticle(TALKS, (Packed(asked(0, WHERE)),)), PackedArticle(other, (Packed(told),))))
    assert [each.key for each in side_by_side(pack).questions] in (["Geneva"], ["frank"])


def test_what_is_also_accepted_must_not_be_told() -> None:
    land = replace(asked(0, ("Which land was it?", "United States", AnswerType.PLACE)), accepted=("US",))
    assert printed(land, asked(1, ("What did the US send?", "ships", AnswerType.PHRASE))) == ["United States"]


@pytest.mark.parametrize(
    ("title", "above"),
    [
        ("Ministers meet in Geneva to talk", "Ministers meet in ____ to talk"),
        ("Ministers meet in Oslo", "Ministers meet in Oslo"),
        ("Geneva talks", ""),
        ("Genevans meet in Oslo", "Genevans meet in Oslo"),
    ],
)
def test_the_title_above_has_a_gap_for_an_answer(title: str, above: str) -> None:
    assert title_above(title, [asked(0, WHERE)]) == above
