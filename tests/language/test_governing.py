"""Which verb of speech some words within a sentence belong to, where the parser does not tell."""

from __future__ import annotations

import pytest

from crisisdesk.domain.reading import QuotationType
from tests.language.reading import read_text

CAST = "Peter Novak and Mayor Laura Bennett came to Lissen on Monday.\n\n"
LOST_ADVISER = "With 30 days until the election, Tamsin Moore, a senior adviser to the Bennett campaign,"
LOST_DIRECTOR = "Aaron Sandvik, the director of debate at the University of Lissen,"
LONGER_NAME = "The Lissen Harbour Agency came. Lissen Harbour Agency Investigations"
LONG_NAME = "Securities and Exchange Commission"


def speakers(text: str) -> list[str]:
    """Who says what stands in marks, in order."""
    found = [each for each in read_text(CAST + text).quotations if each.type is not QuotationType.INDIRECT]
    return [each.speaker.name or each.speaker.text for each in found if each.speaker]


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        ("Laura Bennett", "Bennett offered a Novak-style retort, tweeting at him, “you aren't a sailor, you are a loud captain.”"),
        ("Peter Novak", "In recent weeks, Novak has gone after Bennett as a “very tired old sailor.”"),
        ("Peter Novak", "Novak has used the term “harbour rats” for the crews."),
        ("Peter Novak", "The gates open because, in Novak's words, “they are the best gates of the whole coast.”"),
        ("Peter Novak", "The gates open because, in the words of Novak, “they are the best gates of the whole coast.”"),
        ("Peter Novak", "Novak refers to the captain, who is his longtime friend, as “Mr. Storm,” at night."),
        ("The Iranians", "The Iranians relentlessly refer to the ship as the “Great Monster.”"),
        ("Peter Novak", "Novak anticipated that one of the biggest challenges would be “dealing with all the old gates.”"),
        ("the head of the council", "The gates closed, as the head of the council has accused the crews of a “major breach of trust.”"),
        ("Protesters", "Protesters marching through the harbour chanted “What tide?” and kept going until nearly two."),
        ("council", "A report of the council found that the money came from “the fish trade or other old sources.”"),
        ("Tamsin Moore", f"{LOST_ADVISER} called Mr. Novak's remarks on Saturday “a true wake-up call” to his friends."),
        ("Aaron Sandvik", f"{LOST_DIRECTOR} compared Novak to a coach at a football game who is “working the referees” in hopes of help."),
        ("a Lissen Harbour memo", f"{LONGER_NAME} came too. As a Lissen Harbour memo put it, the gates are “very late for all of us.”"),
        ("Securities and Exchange Commission", f"According to a complaint by the {LONG_NAME}, the crews ran a “long and dark scheme.”"),
    ],
)  # fmt: skip
def test_words_within_a_sentence_have_a_speaker_though_the_parser_is_lost(expected: str, text: str) -> None:
    assert speakers(text) == [expected]


def test_words_that_are_joined_have_one_speaker() -> None:
    assert (
        speakers("Novak went after Bennett as a “tired old sailor” and a “very spoiled child.”") == ["Peter Novak"] * 2
    )
    assert (
        speakers("Bennett said she heard captains shout, “Open the gates!” and “Go back to the harbour!”")
        == ["captains"] * 2
    )


@pytest.mark.parametrize(
    "text",
    [
        "Novak claimed that she would be sent home if things did not improve, which was a sure sign that she would “open up” to him.",
        "Captains backed new rules to close what some call the “harbour loophole.”",
        "Captains wait and they hum in what they call “the long hum” at night.",
    ],
)
def test_the_writer_s_own_words_are_nobody_s(text: str) -> None:
    assert speakers(text) == []
