"""How many."""

from __future__ import annotations

import pytest

from crisisdesk.domain.scale import whole_number
from crisisdesk.questions import numbers
from tests.questions.making import HARBOUR, asked, proposed, quiz_of, untitled


def test_how_many_is_asked_for_the_object_and_for_the_subject() -> None:
    assert set(asked(numbers.number, HARBOUR).values()) == {"14"}
    found = asked(numbers.number, "On Monday, twelve rusty cranes blocked the harbour of Bergen.")
    assert found == {"How many rusty cranes blocked the harbour of Bergen?": "twelve"}


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian soldiers removed about 14 damaged cranes from Bergen.",
        "Norwegian soldiers removed more than 14 damaged cranes from Bergen.",
        "Norwegian soldiers might remove 14 damaged cranes from Bergen.",
        "Norwegian soldiers did not remove 14 damaged cranes from Bergen.",
        "Norwegian soldiers removed the 14 damaged cranes.",
        "Norwegian soldiers removed damaged cranes from Bergen.",
    ],
)
def test_a_number_that_is_not_exact_or_not_so_is_not_asked(text: str) -> None:
    assert proposed(numbers.number, text) == []


def test_numbers_are_shown_in_order_and_only_one_stands_in_the_article() -> None:
    (question,) = [each for each in quiz_of(HARBOUR).questions if untitled(each.stem).startswith("How many")]
    assert list(question.choices) == sorted(question.choices, key=lambda text: whole_number(text) or 0)
    assert all(f" {each.text} " not in HARBOUR for each in question.distractors)
