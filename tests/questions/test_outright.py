"""A sentence as a question for its subject, and where a gap is better."""

from __future__ import annotations

import pytest

from crisisdesk.domain.question import Kind
from crisisdesk.domain.stem import parts_of, untitled
from crisisdesk.questions import cloze
from tests.questions.making import proposed

TITLE = "Storm shuts every harbour gate of Norway\n\n"
REST = "\n\nPeter Novak, the Finnish foreign minister, left. Novak came again. Novak went home."


def stems(text: str, key: str = "Peter Novak") -> list[tuple[Kind, str]]:
    """What is asked for a name."""
    return [(each.kind, untitled(each.stem)) for each in proposed(cloze.name, TITLE + text + REST) if each.key == key]


def test_a_plain_sentence_is_asked_outright() -> None:
    text = "Peter Novak filed a complaint against two shipyards of Bergen, accusing them of hiding twelve rusty cranes."
    assert stems(text)[0] == (
        Kind.ACTOR,
        "Who filed a complaint against two shipyards of Bergen, accusing them of hiding twelve rusty cranes?",
    )


def test_what_opens_the_sentence_stays_in_its_place_and_marks_are_set() -> None:
    text = 'In March, Peter Novak filed a complaint against two shipyards of Bergen, calling twelve cranes of theirs "rusty".'
    assert stems(text)[0][1] == (
        "In March, who filed a complaint against two shipyards of Bergen, calling twelve cranes of theirs “rusty”?"
    )


def test_also_is_left_out() -> None:
    text = "Peter Novak also filed a complaint against two shipyards of Bergen for hiding twelve rusty cranes in Oslo."
    assert stems(text)[0][1].startswith("Who filed a complaint")


@pytest.mark.parametrize(
    "text",
    [
        # "that" is missing, or what is said begins behind something else
        "Peter Novak commented the twelve rusty cranes of the shipyards of Bergen were likely to fall in any storm.",
        # a second clause with a subject of its own
        "Peter Novak visited two rusty shipyards of Bergen in Norway, and Swedish sailors held a protest in Gothenburg.",
        # more than others did, of whom other sentences tell
        "Peter Novak even filed a complaint against two shipyards of Bergen for hiding twelve rusty cranes in Oslo.",
        "Peter Novak is perhaps the most vulnerable captain of two shipyards of Bergen with twelve rusty cranes.",
        # too little to know whom
        "Peter Novak visited old shipyards in Bergen.",
        # the name is not the subject
        "Two rusty shipyards of Bergen in Norway were visited by Peter Novak before the storm broke twelve cranes.",
        # of yesterday, which only the day of the report makes clear
        "Peter Novak visited two rusty shipyards of Bergen yesterday to speak with sailors about twelve broken cranes.",
    ],
)
def test_elsewhere_the_passage_is_shown_with_a_gap(text: str) -> None:
    assert all(parts_of(stem).passage.count("____") for _, stem in stems(text))


def test_who_is_named_by_surname_alone_is_named_in_full() -> None:
    text = (
        "Laura Bennett, the Norwegian prime minister, opened the harbour. Bennett spoke.\n\n"
        "Peter Novak filed a complaint against Bennett over two rusty shipyards of Bergen and twelve broken cranes."
    )
    assert any("a complaint against Laura Bennett over two rusty shipyards" in stem for _, stem in stems(text))


def test_a_surname_before_the_subject_goes_with_it() -> None:
    known = "\n\nVladimir Smirnov, the Russian foreign minister, spoke. Smirnov left. Smirnov came again."
    text = "On Monday, Smirnov lawyer Peter Novak filed a complaint against two shipyards of Bergen over twelve rusty cranes."
    assert stems(text + known)[0][1] == (
        "On Monday, who filed a complaint against two shipyards of Bergen over twelve rusty cranes?"
    )


def test_under_a_long_opening_the_passage_is_shown_with_a_gap() -> None:
    opening = (
        "Newly found documents offer a glimpse into how high officials of Norway came to answer the many questions that sailors "
        "asked them about gates.\n\n"
    )
    text = (
        "In a long letter to two ministers in Oslo, Peter Novak accused twelve shipyards of Bergen and Gothenburg of hiding a "
        "secret report on rusty cranes, broken gates and unpaid sailors."
    )
    found = [each for each in proposed(cloze.name, opening + text + REST) if each.key == "Peter Novak"]
    (told,) = (each for each in found if "secret report" in each.stem)
    assert "____" in parts_of(told.stem).passage
