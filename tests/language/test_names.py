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
        ("Gov. Laura Bennett of Ohio left on Monday.", "Governor", ""),
        ("Ohio Gov. Laura Bennett left on Monday.", "Ohio Governor", ""),
        ("State Rep. Laura Bennett (R) left on Monday.", "State Representative", ""),
        ("Minister of mines and energy Laura Bennett left on Monday.", "Minister of mines and energy", ""),
        ("The rival of former secretary of State Laura Bennett left.", "former secretary of State", ""),
        ("Then-governor of Alaska Laura Bennett left on Monday.", "Then-governor of Alaska", ""),
        ("US Senator from Minnesota Laura Bennett left on Monday.", "US Senator from Minnesota", "United States"),
        ("They told host Laura Bennett that it was late.", "host", ""),
        ("Taoiseach Laura Bennett left on Monday.", "Taoiseach", ""),
        ("British-Israeli lawyer Laura Bennett left on Monday.", "British-Israeli lawyer", ""),
        ("The group's executive director, Laura Bennett, left on Monday.", "executive director", ""),
        ("The head of Transnet's centre, Laura Bennett, left on Monday.", "head of Transnet's centre", ""),
    ],
)
def test_an_office_is_told_as_a_reader_would_say_it(text: str, office: str, country: str) -> None:
    (person,) = read_text(text).people
    assert (person.office, person.country) == (office, country)


def test_a_state_in_a_list_before_an_office_is_no_part_of_it() -> None:
    found = read_text("Sen. Peter Novak of Texas and Gov. Laura Bennett of Ohio left on Monday.").people
    assert [(each.name, each.office) for each in found] == [("Peter Novak", "Senator"), ("Laura Bennett", "Governor")]


def test_the_next_of_a_list_tells_nothing_of_the_one_before() -> None:
    found = read_text("Guests were Laura Bennett, billionaire Peter Novak, actor Robert Hansen and others.").people
    assert {each.name: each.office for each in found}["Laura Bennett"] == ""


def test_an_office_between_commas_that_tells_of_what_it_is_does_not_stand_before_the_name() -> None:
    text = (
        "The head of the Nordic Council, Laura Bennett, left on Monday. Norway's foreign minister, Peter Novak, stayed."
    )
    assert [each.titled for each in read_text(text).people] == [False, True]


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


@pytest.mark.parametrize("calling", ["Voter", "Comedian", "Senate Intelligence Ranking Democrat"])
def test_a_calling_before_a_name_is_no_part_of_it(calling: str) -> None:
    assert [each.name for each in read_text(f"{calling} Laura Bennett left on Monday.").people] == ["Laura Bennett"]


@pytest.mark.parametrize("name", ["Grant Bishop", "Hunter Bennett", "Baker Mayfield"])
def test_a_given_name_that_is_a_calling_too_stays(name: str) -> None:
    assert [each.name for each in read_text(f"{name} left Oslo on Monday.").people] == [name]


@pytest.mark.parametrize(
    "told",
    [
        "Former US Ambassador to the United Nations Nikki Bennett wrote on Twitter",
        "Former governor of Alaska Laura Bennett said on Monday",
    ],
)
def test_whose_words_follow_is_told_by_the_name_behind_a_title(told: str) -> None:
    parsed = read_text(f'{told}, "We must always have the backs of our allies."')
    (words,) = parsed.quotations
    assert words.speaker is not None
    assert (words.speaker.name or "").endswith(" Bennett")


def test_a_rank_is_no_name() -> None:
    (found,) = read_text("Brigadier General Peter Novak shut the gates on Monday.").people
    assert (found.name, found.office) == ("Peter Novak", "Brigadier General")
