"""Statements as they stand in the article, or with one word turned into its opposite."""

from __future__ import annotations

import random

import pytest

from crisisdesk.domain.question import Form
from crisisdesk.domain.stem import parts_of
from crisisdesk.questions.draft import Draft
from crisisdesk.questions.turned import turned
from tests.questions.making import quiz_of, scene_of

TITLE = "Storm damages twelve cranes in Bergen\n\n"


def statements(text: str, *, title: str = TITLE) -> dict[str, Draft]:
    """What is asked as true and as false of an invented article, by the key."""
    drafts = (draft for seed in range(8) for draft in turned(scene_of(title + text), random.Random(seed)))
    return {draft.key: draft for draft in drafts}


@pytest.mark.parametrize(
    ("told", "word", "opposite"),
    [
        (
            "Finland rejected a plan of Prime Minister Laura Bennett for a new fishing treaty on Monday.",
            "rejected",
            "accepted",
        ),
        ("The price of a new crane in Norway rose to 2,000 dollars in the spring.", "rose", "fell"),
        ("The shipyard of Gothenburg is the largest employer of crane drivers in Sweden.", "largest", "smallest"),
        ("Peter Novak refused to sign a treaty with Norway on fishing rights on Tuesday.", "refused", "agreed"),
        ("The northern coast of Finland was without power for many days of the winter.", "northern", "southern"),
    ],
)
def test_the_false_one_says_the_opposite_and_the_true_one_what_stands_there(
    told: str, word: str, opposite: str
) -> None:
    found = statements(told)
    assert set(found) == {"True", "False"}
    assert parts_of(found["True"].stem).passage == told.removesuffix(".")
    turned_round = " ".join(told.removesuffix(".").replace(word, opposite).split())
    assert parts_of(found["False"].stem).passage == turned_round
    assert all(draft.form is Form.TRUE_FALSE for draft in found.values())


def test_the_explanation_of_a_false_one_tells_the_word_that_stands_there() -> None:
    (false,) = [
        each
        for key, each in statements("Peter Novak refused to sign a treaty with Norway on Tuesday.").items()
        if key == "False"
    ]
    assert "“refused”, not “agreed”" in false.note


@pytest.mark.parametrize(
    "told",
    [
        "If Peter Novak rejected a treaty with Norway, ships of Finland would stay away.",
        "Laura Bennett said: “Finland rejected a treaty with Norway on fishing in the Baltic Sea.”",
        "Peter Novak did not reject a treaty with Norway on fishing rights in the Baltic Sea.",
        "Peter Novak sued to be allowed to fish in the waters of Norway in the winter.",
        "Peter Novak rejected a treaty with Norway because Finland has no harbours in the north.",
        "The Northern Harbour Fund gave two hundred dollars to the harbour of Bergen in spring.",
    ],
)
def test_what_is_not_plainly_stated_by_the_article_is_not_turned(told: str) -> None:
    assert statements(told) == {}


def test_nothing_is_turned_that_the_title_tells() -> None:
    told = "Finland rejected a plan of Prime Minister Laura Bennett for a new fishing treaty on Monday."
    assert statements(told, title="Norway hears no as neighbour opposes fishing treaty\n\n") == {}
    assert statements(told, title="Finland and Laura Bennett on new fishing plan\n\n") == {}


def test_a_quiz_has_a_few_at_most_and_as_many_false_as_true() -> None:
    lines = (f"The minister of {land} rejected a treaty with Norway on fishing rights on Monday." for land in LANDS)
    found = [each for each in quiz_of(TITLE + "\n\n".join(lines)).questions if each.form is Form.TRUE_FALSE]
    keys = [each.key for each in found]
    assert 0 < len(found) <= 2
    assert abs(keys.count("True") - keys.count("False")) <= 1


LANDS = ("Finland", "Sweden", "Denmark", "Iceland", "Poland", "Latvia")
