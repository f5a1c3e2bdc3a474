"""People are told from bodies, places and things."""

from __future__ import annotations

import pytest

from tests.language.reading import person, quotation, read_text


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ms. Okafor shut the gates on Monday.", "Okafor"),
        ("Dr. Okafor shut the gates on Monday.", "Okafor"),
        ("“We wait,” said Babatunde Okafor.", "Babatunde Okafor"),
        ("Navdeep Okafor, who lives in Lissen, came on Monday.", "Navdeep Okafor"),
        ("Laura Bennett came on Monday.", "Laura Bennett"),
    ],
)
def test_titles_given_names_and_deeds_tell_a_person(text: str, name: str) -> None:
    assert person(read_text(text), name).mentions


@pytest.mark.parametrize(
    "text",
    [
        "Kinder Bank shut its doors on Monday.",
        "Lissen Press reported it on Monday.",
        "A photograph by NTB shows the gates.",
        "She moved to Lissen, Ont., on Monday.",
    ],
)
def test_bodies_and_places_are_no_people(text: str) -> None:
    assert read_text(text).people == ()


def test_a_pronoun_passes_by_what_is_no_person() -> None:
    text = "Laura Bennett met Kinder Bank on Monday. “The gates will stay shut until the tide turns,” she said."
    found = quotation(read_text(text), "The gates").speaker
    assert found is not None
    assert found.name == "Laura Bennett"
