"""What happened, where and when."""

from __future__ import annotations

from datetime import date

import pytest

from crisisdesk.domain.reading import Event
from tests.language.reading import read_text


def event(text: str) -> Event:
    """The one event of a text."""
    (found,) = read_text(text).events
    return found


def test_an_event_has_who_took_part_where_and_when() -> None:
    found = event("Laura Bennett met Peter Novak in Oslo on Monday.")
    assert found.predicate == "meet"
    assert [each.name for each in found.participants] == ["Laura Bennett", "Peter Novak"]
    assert (found.place, found.day) == ("Oslo", date(2019, 5, 13))


def test_of_a_passive_the_one_behind_by_comes_first() -> None:
    found = event("Peter Novak was arrested by Laura Bennett on Monday.")
    assert [each.name for each in found.participants] == ["Laura Bennett", "Peter Novak"]


def test_the_small_word_of_a_verb_is_kept() -> None:
    assert event("Laura Bennett called off the talks on Monday.").predicate == "call off"


def test_a_pronoun_that_is_sure_has_its_name() -> None:
    parsed = read_text("Laura Bennett arrived in Oslo on Monday. She opened the gates.")
    assert [each.participants[0].name for each in parsed.events] == ["Laura Bennett", "Laura Bennett"]


@pytest.mark.parametrize(
    "text",
    [
        "Laura Bennett did not open the gates.",
        "Laura Bennett might open the gates.",
        "Did Laura Bennett open the gates?",
        "Laura Bennett said the gates were shut.",
        "“We opened the gates for all of the ships,” said Laura Bennett.",
    ],
)
def test_what_is_denied_possible_asked_or_said_is_no_event(text: str) -> None:
    assert read_text(text).events == ()
