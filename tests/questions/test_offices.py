"""Offices before a name."""

from __future__ import annotations

from datetime import date

import pytest

from crisisdesk.questions.offices import before_name, country_of


@pytest.mark.parametrize(
    ("office", "written"),
    [
        ("president", "President"),
        ("Prime minister", "Prime Minister"),
        ("Montana senator", "Montana senator"),
        ("Political analyst", "political analyst"),
        ("Former prime minister", "former prime minister"),
        ("FIFA president", "FIFA president"),
        ("Republican senator", "Republican senator"),
    ],
)
def test_an_office_is_set_as_it_stands_before_a_name(office: str, written: str) -> None:
    assert before_name(office, "Nothing of the kind stands here.") == written


def test_what_stands_small_elsewhere_was_large_only_at_the_head_of_its_sentence() -> None:
    assert before_name("Podcaster", "A podcaster spoke.") == "podcaster"


def test_the_country_of_an_office_is_the_one_in_which_it_was_held_by_that_day() -> None:
    held = country_of("Boris Johnson", "prime minister", date(2019, 9, 1))
    assert held is not None
    assert held.code == "GB"
    assert country_of("Boris Johnson", "prime minister", date(2010, 9, 1)) is None
    assert country_of("Boris Johnson", "prime minister", date(2024, 1, 1), then=True) is None
    assert country_of("Boris Johnson", "prime minister", None) is None
