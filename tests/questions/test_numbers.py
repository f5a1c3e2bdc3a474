"""How many."""

from __future__ import annotations

import pytest

from crisisdesk.questions import numbers
from crisisdesk.questions.quantities import NUMBER_WORDS, whole_number
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


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("14", 14),
        ("1,200", 1200),
        ("twelve", 12),
        ("Zero", 0),
        ("3.5", None),
        ("many", None),
        ("", None),
        ("9" * 12, None),
    ],
)
def test_a_whole_number_is_read_from_digits_and_small_words(text: str, value: int | None) -> None:
    assert whole_number(text) == value


def test_number_words_are_in_order() -> None:
    assert [whole_number(word) for word in NUMBER_WORDS] == list(range(len(NUMBER_WORDS)))


def test_numbers_are_shown_in_order_and_only_one_stands_in_the_article() -> None:
    (question,) = [each for each in quiz_of(HARBOUR).questions if untitled(each.stem).startswith("How many")]
    assert list(question.choices) == sorted(question.choices, key=lambda text: whole_number(text) or 0)
    assert all(f" {each.text} " not in HARBOUR for each in question.distractors)
