"""Numbers and days on their scale."""

from __future__ import annotations

import pytest

from crisisdesk.domain.question import AnswerType
from crisisdesk.domain.scale import NUMBER_WORDS, in_order, magnitude, whole_number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("14", 14),
        ("1,200", 1200),
        ("twelve", 12),
        ("Zero", 0),
        ("１２", 12),
        ("²", None),
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


@pytest.mark.parametrize(
    ("text", "value"), [("$3.5 million", 3.5), ("1,276", 1276), ("twenty", 20), ("two hundred", 2), ("", 0)]
)
def test_a_quantity_has_a_figure(text: str, value: float) -> None:
    assert magnitude(text) == value


def test_days_stand_as_on_a_calendar_and_numbers_as_on_a_ruler() -> None:
    days = ("Friday, 4 March 2022", "Monday, 24 January 2022", "Friday, 31 December 2021")
    assert in_order(days, AnswerType.DATE) == days[::-1]
    assert in_order(["1,200", "950", "20,000"], AnswerType.NUMBER) == ("950", "1,200", "20,000")


def test_what_is_no_day_leaves_all_as_they_come() -> None:
    loose = ("that Friday", "Friday, 31 December 2021")
    assert in_order(loose, AnswerType.DATE) == loose
