"""Who holds a role that the article gives with its body or place."""

from __future__ import annotations

import pytest

from crisisdesk.questions import holders
from tests.questions.making import asked, proposed

TITLE = "Storm shuts the docks of Bergen for a week\n\n"
SAID = "“The cranes will be mended by the summer,” said"


def test_who_heads_a_body_or_a_part_of_a_land_and_speaks_is_asked_for() -> None:
    text = f"""{TITLE}{SAID} Laura Bennett, director of the Northern Harbour Fund.

“No ship was lost in all these days,” Texas Governor Peter Novak told reporters on Monday."""
    assert asked(holders.role_holder, text) == {
        "Who was the director of the Northern Harbour Fund in May 2019?": "Laura Bennett",
        "Who was the Texas governor in May 2019?": "Peter Novak",
    }
    (first, _) = proposed(holders.role_holder, text)
    assert first.fact == "The report introduces Laura Bennett as the director of the Northern Harbour Fund."


@pytest.mark.parametrize(
    "whose",
    [
        "the former director of the Northern Harbour Fund",
        "a director of the Northern Harbour Fund",
        "vice president of the Northern Harbour Fund",
        "spokeswoman of the Northern Harbour Fund",
        "president of Norway",
        "director of the department of history at Bergen University",
        "chairwoman of the Harbour Committee",
        "the director of the harbour",
        "the director of the CIA",
        "the NHFX president",
        "Bennett’s campaign director",
    ],
)
def test_who_is_one_of_some_or_known_to_all_or_of_no_named_body_is_not_asked_for(whose: str) -> None:
    assert proposed(holders.role_holder, f"{TITLE}{SAID} Laura Bennett, {whose}.") == []


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        ("Governor {}", True),
        ("Former sailor and Texas Governor {}", False),
        ("Texas Governor {}, who was in office for a year,", False),
    ],
)
def test_whoever_held_it_once_is_not_asked_for(told: str, asked: bool) -> None:
    named = told.format("Peter Novak").replace("Governor Peter", "Texas Governor Peter").replace("Texas Texas", "Texas")
    text = f"{TITLE}{named} told reporters on Monday: “No ship was lost in all these days.”"
    assert bool(proposed(holders.role_holder, text)) is asked


def test_who_is_only_told_of_may_have_held_it_long_ago() -> None:
    text = f"{TITLE}Laura Bennett, director of the Northern Harbour Fund, was killed in the storm. Bennett was 60."
    assert proposed(holders.role_holder, text) == []


def test_whom_the_title_names_and_whoever_has_no_day_are_not_asked_for() -> None:
    text = f"{SAID} Laura Bennett, director of the Northern Harbour Fund."
    assert proposed(holders.role_holder, f"Laura Bennett shuts the docks of Bergen\n\n{text}") == []
    assert proposed(holders.role_holder, f"{TITLE}{text}", published=None) == []
