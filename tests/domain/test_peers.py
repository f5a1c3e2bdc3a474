"""Bodies of one sort, and parts of countries."""

from __future__ import annotations

from collections import Counter

import pytest

from crisisdesk.domain import gazetteer
from crisisdesk.domain.gazetteer import tables


@pytest.mark.parametrize(
    ("name", "noun"),
    [
        ("the FBI", "US security agency"),
        ("FBI", "US security agency"),
        ("Ford", "carmaker"),
        ("Hezbollah", "armed group"),
    ],
)
def test_a_body_is_found_with_or_without_its_article(name: str, noun: str) -> None:
    found = gazetteer.peers(name)
    assert found
    assert found.noun == noun
    assert len(found.names) > 3


def test_a_body_that_the_table_does_not_hold_has_no_peers() -> None:
    assert gazetteer.peers("the Quokka Board") is None


def test_no_group_holds_a_body_twice() -> None:
    for noun, names in tables.rows("peers"):
        assert max(Counter(tables.listed(names)).values()) == 1, noun


def test_a_region_has_a_country() -> None:
    texas = gazetteer.region("Texas")
    assert texas
    assert (texas.country, texas.noun) == ("US", "US state")
    assert gazetteer.region("texas") is None


def test_a_country_is_seen_by_name_alias_and_adjective_but_not_within_a_word() -> None:
    states, oman = gazetteer.country_by_code("US"), gazetteer.country_by_code("OM")
    assert states
    assert oman
    assert gazetteer.is_spoken_of(states, "troops of the US left")
    assert gazetteer.is_spoken_of(states, "American troops left")
    assert not gazetteer.is_spoken_of(oman, "Romania was asked")


def test_a_power_has_other_powers_for_rivals_and_a_small_country_its_like() -> None:
    china, laos = gazetteer.country_by_code("CN"), gazetteer.country_by_code("LA")
    assert china
    assert laos
    assert {"United States", "Russia"} <= {each.name for each in gazetteer.rivals_of(china)}
    assert all(each.region == laos.region for each in gazetteer.rivals_of(laos))
