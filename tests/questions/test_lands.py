"""Names of regions that are left out of a passage."""

from __future__ import annotations

import pytest

from crisisdesk.questions import lands
from tests.questions.making import proposed

TITLE = "Storm shuts every harbour gate of Norway\n\n"


def regions(text: str) -> list[str]:
    """Which regions are asked for."""
    return [draft.key for draft in proposed(lands.region, TITLE + text)]


def test_a_state_is_asked_for_by_its_own_word() -> None:
    text = "Norwegian sailors of the harbour lost twelve cranes to the storm before two of them were sent to Texas for help."
    (draft,) = proposed(lands.region, TITLE + text)
    assert draft.key == "Texas"
    assert "which US state belongs in the gap" in draft.stem


@pytest.mark.parametrize(
    "text",
    [
        "Sailors of Houston lost twelve cranes to the storm before two of them were sent to Texas for help and rest.",
        "Sailors of the harbour lost twelve cranes to the storm before two were sent to neighboring Texas for help.",
        "Sailors of the harbour lost twelve cranes to the storm before two were sent to Texas and Ohio for help.",
    ],
)
def test_a_state_that_a_town_tells_or_that_is_one_of_two_is_not_asked_for(text: str) -> None:
    assert "Texas" not in regions(text)
