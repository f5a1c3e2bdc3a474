"""Who speaks in a headline."""

from __future__ import annotations

import pytest

from tests.language.reading import read_text

STORY = (
    "Mayor Laura Bennett opened the harbour of Lissen on Monday. Peter Novak, an adviser, came too, and Bennett smiled at him.\n\n"
    "The crews waited for nine days."
)


def speaker(headline: str) -> str | None:
    """Who says what stands in marks in a headline."""
    found = [each.speaker for each in read_text(f"{headline}\n\n{STORY}").quotations if each.speaker]
    return found[0].name or found[0].text if found else None


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Peter Novak: Harbour Of Lissen ‘Not Fit To Open At All’", "Peter Novak"),
        ("Bennett: ‘No Idea’ If Harbour Will Open", "Laura Bennett"),
        ("Laura Bennett Praises The Crews Of Lissen: ‘Very Good Sailors’", "Laura Bennett"),
        ("A Lesson From Laura Bennett: ‘Wait For The Tide’", "Laura Bennett"),
        ("Peter Novak Calls Harbour ‘A Disgrace’ Over Late Ships", "Peter Novak"),
        ("Bennett Says New Harbour Will Tell Of ‘Suffering And Delight’", "Laura Bennett"),
        ("Bennett Is Now Calling Novak The ‘Most Valuable Sailor’ Of Lissen", "Laura Bennett"),
        ("Angry Captains Rip Harbour Plan As A ‘Very Bad Joke’", "Angry Captains"),
        ("Gates Are ‘The Very Worst Danger,’ Laura Bennett Tells Council", "Laura Bennett"),
        ("Bennett and Novak Slam ‘Sad Plan For Harbour’", "Laura Bennett and Peter Novak"),
    ],
)
def test_the_speaker_of_a_headline_is_told_by_its_order(headline: str, expected: str) -> None:
    assert speaker(headline) == expected


@pytest.mark.parametrize(
    "headline",
    [
        "Harbour Of Lissen Shows ‘Long Winter’ To Late Ships",
        "Bennett praises ‘The Long Winter’ at harbour fair",
        "Fair Of Lissen: Crews Of Bennett Open ‘Long Winter’",
    ],
)
def test_marks_in_a_headline_may_be_nobody_s_words(headline: str) -> None:
    assert speaker(headline) is None


def test_a_colon_in_the_first_paragraph_is_no_headline_s() -> None:
    text = (
        "Peter Novak told Laura Bennett: “The gates will stay shut until the tide turns,” Laura Bennett said on Monday."
    )
    (found,) = read_text(text).quotations
    assert found.speaker is not None
    assert found.speaker.name == "Laura Bennett"


def test_a_verb_of_a_headline_is_no_surname() -> None:
    parsed = read_text("Mayor Bennett Vows Help.\n\nLaura Bennett left the harbour with the crews.")
    assert [person.name for person in parsed.people] == ["Laura Bennett"]
