"""Whether a name that looks like a person's is one."""

from __future__ import annotations

import pytest

from tests.language.reading import read_text


def names(text: str) -> list[str]:
    """The full names of the people of a text."""
    return [each.name for each in read_text(text).people]


@pytest.mark.parametrize(
    "text",
    [
        "Laura Bennett shut the gates on Monday.",
        "Okafor Adeyemi, who leads the crews of Bergen, left on Monday.",
        "Mr. Okafor shut the gates on Monday.",
        "Foreign Minister Okafor shut the gates on Monday.",
    ],
)
def test_a_title_a_given_name_or_a_deed_makes_a_person(text: str) -> None:
    assert len(names(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Norway shut the gates on Monday.",
        "Reuters said on Monday that the gates were shut.",
        "NATO said on Monday that the gates were shut.",
        "The Lissen Harbour Company said on Monday that the gates were shut.",
        "Ships from Bergen waited outside on Monday.",
    ],
)
def test_bodies_and_places_are_no_people_whatever_they_say(text: str) -> None:
    assert names(text) == []
