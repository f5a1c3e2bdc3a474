"""Sentences that stand alone, and what of them can be asked for."""

from __future__ import annotations

import pytest

from crisisdesk.questions.slots import Slot
from crisisdesk.questions.statements import Statement, statements
from tests.questions.making import HARBOUR, scene_of

TITLE = "Storm shuts every gate of the harbour of Bergen\n\n"
VISIT = "On Wednesday, Swedish Defence Minister Robert Hansen visited the shipyard of Gothenburg with 14 divers."


def told(text: str) -> list[Statement]:
    """The statements of a text."""
    return list(statements(scene_of(text)))


def sorts(text: str) -> dict[str, str]:
    """What can be asked for in a text's statements: the answers by their sort."""
    return {slot.sort: slot.key for statement in told(text) for slot in statement.slots}


def test_a_sentence_is_told_with_names_and_days_in_full() -> None:
    (statement,) = told(TITLE + VISIT)
    assert "Wednesday, 15 May 2019" in statement.words
    assert statement.words.endswith("with 14 divers")


def test_persons_cities_days_and_numbers_can_be_asked_for() -> None:
    found = sorts(TITLE + VISIT)
    assert found["city"] == "Gothenburg"
    assert found["date"] == "Wednesday, 15 May 2019"
    assert found["number"] == "14"


def test_another_word_can_be_put_in_a_slot_s_place() -> None:
    scene = scene_of(TITLE + VISIT)
    (statement,) = statements(scene)
    (city,) = [slot for slot in statement.slots if slot.sort == "city"]
    assert "the shipyard of ____ with" in statement.told(scene, city.put("____"))


def test_a_day_that_stands_without_on_gets_it() -> None:
    assert Slot("date", 3, 1, "Friday", "on ").put("Monday") == {3: (1, "on Monday")}


@pytest.mark.parametrize(
    "text",
    [
        "They visited the shipyard of Gothenburg with 14 divers.",  # who?
        "This shut the harbour of Bergen for three weeks.",  # what?
        "Did Robert Hansen visit the shipyard of Gothenburg with 14 divers?",
        "“Norway sent 14 divers to Bergen,” he said.",
    ],
)
def test_what_leans_on_the_article_or_asks_is_no_statement(text: str) -> None:
    assert told(TITLE + text) == []


def test_what_only_the_title_tells_of_leans_on_it() -> None:
    (statement,) = told(
        "Storm shuts every gate of Bergen\n\nRobert Hansen said the storm had damaged 14 cranes in Sweden."
    )
    assert statement.leans
    assert told("Norway pays for new cranes\n\nRobert Hansen said the storm had damaged 14 cranes in Sweden.") == []


def test_a_place_that_another_place_gives_away_is_not_asked_for() -> None:
    assert "country" not in sorts(
        TITLE + "A crane fell on Monday in Oslo in the south of Norway near a Swedish warship."
    )


def test_a_clause_without_its_source_is_no_statement() -> None:
    text = "Swedish divers removed 14 cranes from Bergen and left for Oslo, according to a report by Laura Bennett."
    assert all("according to" in statement.words for statement in told(TITLE + text))


def test_what_the_article_is_about_is_not_asked_for() -> None:
    text = "Bergen sells every crane of its harbour\n\nSwedish Minister Robert Hansen visited a shipyard in Bergen on Monday."
    assert "city" not in sorts(text)


def test_every_slot_stands_in_its_statement() -> None:
    scene = scene_of(HARBOUR)
    for statement in statements(scene):
        for slot in statement.slots:
            assert statement.told(scene, slot.put("____")).count("____") == 1
