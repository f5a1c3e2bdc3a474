"""Where it happened."""

from __future__ import annotations

import pytest

from crisisdesk.questions import whereabouts
from tests.questions.making import HARBOUR, TITLE, asked, proposed


def test_where_it_happened_is_asked() -> None:
    found = asked(whereabouts.place, HARBOUR)
    assert "Oslo" in found.values()
    assert all(stem.startswith(("In which city ", "In which country ")) for stem in found)


def test_where_talks_were_held_is_asked() -> None:
    assert asked(whereabouts.venue, HARBOUR) == {"In which city were the peace talks held?": "Stockholm"}


@pytest.mark.parametrize(
    "text",
    [
        "Laura Bennett did not meet Peter Novak in Oslo on Monday.",
        "Laura Bennett might meet Peter Novak in Oslo on Monday.",
        "Laura Bennett met Peter Novak in secret on Monday.",
        "He met Peter Novak in a hurry.",
    ],
)
def test_what_did_not_happen_or_has_no_place_is_not_asked(text: str) -> None:
    assert proposed(whereabouts.place, text) == []


def test_the_place_is_not_told_in_the_stem() -> None:
    for maker in (whereabouts.place, whereabouts.venue):
        assert all(key not in stem for stem, key in asked(maker, HARBOUR).items())


def test_a_place_belongs_to_the_event_that_it_stands_with() -> None:
    text = "Laura Bennett spoke of fears of terror in the wake of attacks in Paris on Monday."
    assert not [stem for stem in asked(whereabouts.place, text) if "Bennett" in stem]


def test_a_word_with_a_hyphen_is_not_cut() -> None:
    text = "As Laura Bennett and her {} were talking over beers at Sully’s in Bergen, executives were in Oslo. Bennett left."
    assert asked(whereabouts.place, TITLE + text.format("friends"))
    assert not any("her co talking" in each for each in asked(whereabouts.place, TITLE + text.format("co-workers")))


def test_which_of_somebody_s_rallies_it_was_nobody_can_tell() -> None:
    told = "Laura Bennett cheered {} in Oslo and promised twelve cranes to Norway."
    assert asked(whereabouts.venue, TITLE + told.format("the first fishing rally"))
    assert asked(whereabouts.venue, TITLE + told.format("Peter Novak’s fishing rally")) == {}


def test_what_is_still_to_come_was_not_held() -> None:
    told = "Laura Bennett {} the first fishing conference in Oslo."
    assert asked(whereabouts.venue, TITLE + told.format("left"))
    told_of = "Laura Bennett promised twelve cranes on the second {} in Oslo."
    assert asked(whereabouts.venue, TITLE + told_of.format("conference"))
    assert asked(whereabouts.venue, TITLE + told_of.format("vote")) == {}, "there may be none"
    for coming in ("will open", "is expected to open", "could win on"):
        assert asked(whereabouts.venue, TITLE + told.format(coming)) == {}
