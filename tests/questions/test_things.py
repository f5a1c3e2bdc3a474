"""Names of things and of regions that are left out of a passage."""

from __future__ import annotations

import pytest

from crisisdesk.domain.question import AnswerType, Form
from crisisdesk.questions import lands, things
from tests.questions.making import proposed

TITLE = "Storm shuts every harbour gate of Norway\n\n"


def names(text: str) -> list[str]:
    """Which things are asked for."""
    return [draft.key for draft in proposed(things.named_thing, TITLE + text)]


def test_the_name_of_a_thing_is_asked_for_and_typed() -> None:
    text = "The flight of twelve sailors from Bergen was part of the Vande Bharat Mission to bring Indian crews home."
    (draft,) = proposed(things.named_thing, TITLE + text)
    assert (draft.key, draft.form, draft.answer_type) == ("Vande Bharat Mission", Form.TYPED, AnswerType.ORGANISATION)
    assert "part of the ____ to bring" in draft.stem


@pytest.mark.parametrize(
    "text",
    [
        "Two wounded sailors of Bergen were brought to the Gatot Soebroto Hospital before the storm broke the cranes.",
        "The rallies of sailors in Oslo took place two days before the formal vote of the Electoral College in May.",
        "Maria Berg, a researcher at the Norman Harbour Center, said that sailors of Bergen want twelve new cranes.",
        "According to the Northern Harbour Survey, sailors of Bergen in Norway want twelve new cranes and two gates.",
        "Sailors of Bergen asked the House of Representatives for twelve new cranes and two gates after the storm.",
    ],
)
def test_where_somebody_lies_or_works_and_what_can_be_guessed_is_not_asked_for(text: str) -> None:
    assert names(text) == []


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
