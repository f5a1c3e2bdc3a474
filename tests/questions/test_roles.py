"""Who is who, by the article's own words."""

from __future__ import annotations

import pytest

from crisisdesk.domain.stem import untitled
from crisisdesk.questions import roles
from tests.questions.making import proposed, scene_of

TITLE = "Storm shuts the docks of Bergen for a week\n\n"
FOUR = f"""{TITLE}“The cranes will be mended by the summer,” said Laura Bennett, director of the Northern Harbour Fund.

Peter Novak, the spokesman for the Danish Fishing Council, told reporters that no ship had been lost.

Swedish Coast Guard commander Robert Hansen sent twelve ships on Monday.

The chief executive of Oslo Energy, Anna Berg, said the lights were on again in Bergen."""


def held(text: str) -> dict[str, str]:
    """The roles of an article, by who holds them."""
    return {role.holder.name: role.words for role in roles.roles(scene_of(text))}


def test_roles_are_read_before_behind_and_around_a_name() -> None:
    assert held(FOUR) == {
        "Laura Bennett": "director of the Northern Harbour Fund",
        "Peter Novak": "spokesman for the Danish Fishing Council",
        "Robert Hansen": "Swedish Coast Guard commander",
        "Anna Berg": "chief executive of Oslo Energy",
    }


@pytest.mark.parametrize(
    ("titled", "role"),
    [
        ("Norwegian exercise director Brigadier General", "Norwegian exercise director"),
        ("Bergen Corps Commandant Major General", "Bergen Corps Commandant"),
        ("California Attorney General", "California Attorney General"),
    ],
)
def test_a_rank_behind_a_role_is_no_part_of_it(titled: str, role: str) -> None:
    assert held(f"{TITLE}{titled} Laura Bennett wrote a letter on Monday. Bennett left.") == {"Laura Bennett": role}


def test_a_role_is_asked_for_among_those_of_others_like_it() -> None:
    draft = next(each for each in proposed(roles.role_held, FOUR) if each.key.startswith("director"))
    assert untitled(draft.stem) == "What is the office or role of Laura Bennett?"
    assert {each.text for each in draft.distractors} == set(held(FOUR).values()) - {draft.key}
    assert next(each for each in draft.distractors if "Oslo" in each.text).why == "That is Anna Berg."
    assert draft.fact == "The report introduces Laura Bennett as the director of the Northern Harbour Fund."


def test_among_too_few_others_a_role_is_not_asked_for() -> None:
    assert list(proposed(roles.role_held, "\n\n".join(FOUR.split("\n\n")[:3]))) == []


@pytest.mark.parametrize(
    "told",
    [
        "Laura Bennett, a friend of the Northern Harbour Fund, wrote a letter on Monday. Bennett left.",
        "Laura Bennett, her lawyer from the Northern Harbour Fund, wrote a letter on Monday. Bennett left.",
        "Laura Bennett, director, wrote a letter on Monday. Bennett left.",
        "Judge Laura Bennett wrote a letter on Monday. Bennett left.",
        "Laura Bennett, the minister for harbours, fisheries and migration, wrote a letter on Monday. Bennett left.",
        "The Northern Harbour Fund's chief crane inspector Laura Bennett wrote a letter on Monday. Bennett left.",
    ],
)
def test_what_says_too_little_or_leans_is_no_role(told: str) -> None:
    assert "Laura Bennett" not in held(TITLE + told)


def test_offices_stand_small_among_choices_and_names_keep_their_letters() -> None:
    text = FOUR.replace("Swedish Coast Guard commander", "Foreign Ministry Commander").replace(
        "director of the Northern Harbour Fund", "Director of the Justice Department Fund"
    )
    texts = {each.text for draft in proposed(roles.role_held, text) for each in draft.distractors}
    assert not {word for each in texts for word in each.split()} & {"justice", "ministry", "foreign", "Director"}


def test_a_role_of_another_time_is_no_role_of_now() -> None:
    text = f"{TITLE}Peter Novak, {{}}chairman of the Danish Fishing Council, wrote to Oslo."
    assert "Peter Novak" in held(text.format(""))
    assert held(text.format("at the time ")) == {}
