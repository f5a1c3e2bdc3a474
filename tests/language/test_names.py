"""Where a name begins and ends, and the title that goes with it."""

from __future__ import annotations

import pytest

from tests.language.reading import read_text


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Laura Bennett-Hale shut the gates on Monday.", "Laura Bennett-Hale"),
        ("Mr. Peter van Berg shut the gates on Monday.", "Peter van Berg"),
        ("Laura J. Bennett shut the gates on Monday.", "Laura J. Bennett"),
        ("Laura Bennett's deputy shut the gates on Monday.", "Laura Bennett"),
        ("On Monday, Laura Bennett and two others shut the gates.", "Laura Bennett"),
        ("Yesterday Mayor Laura Bennett, 54, shut the gates.", "Laura Bennett"),
    ],
)
def test_a_name_holds_its_own_words_and_no_others(text: str, name: str) -> None:
    assert [each.name for each in read_text(text).people] == [name]


@pytest.mark.parametrize("name", ["Peter van der Berg", "Ursula von der Linden"])
def test_a_name_may_have_two_particles(name: str) -> None:
    assert [each.name for each in read_text(f"Mr. {name} shut the gates on Monday.").people] == [name]


def test_an_office_that_the_name_explains_is_told() -> None:
    (person,) = read_text("Norway's foreign minister, Laura Bennett, left on Monday.").people
    assert person.office == "Norwegian foreign minister"


@pytest.mark.parametrize(
    ("text", "office", "country"),
    [
        ("Norwegian Foreign Minister Laura Bennett left on Monday.", "Norwegian Foreign Minister", "Norway"),
        ("Laura Bennett, Norway’s foreign minister, left on Monday.", "Norwegian foreign minister", "Norway"),
        ("US Secretary of State Laura Bennett left on Monday.", "US Secretary of State", "United States"),
        ("Mayor Laura Bennett left on Monday.", "Mayor", ""),
        ("Ms. Laura Bennett left on Monday.", "", ""),
    ],
)
def test_an_office_is_told_as_a_reader_would_say_it(text: str, office: str, country: str) -> None:
    (person,) = read_text(text).people
    assert (person.office, person.country) == (office, country)


@pytest.mark.parametrize(
    "text",
    [
        "The United Nations General Assembly met on Monday and closed the gates.",
        "The Royal Commissioners read the order on Monday.",
        "The gunman drove to the Linwood Mosque on Monday.",
        "The Keystone XL was stopped on Monday.",
    ],
)
def test_what_only_looks_like_a_person_is_none(text: str) -> None:
    assert read_text(text).people == ()


def test_a_rank_is_no_name() -> None:
    (found,) = read_text("Brigadier General Peter Novak shut the gates on Monday.").people
    assert (found.name, found.office) == ("Peter Novak", "Brigadier General")
