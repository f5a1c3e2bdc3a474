"""Whom "it", "they" and "the letter" go on with."""

from __future__ import annotations

import pytest

from tests.language.reading import speaker_of

WORDS = "The gates will stay shut until the tide turns"


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("Suncor told its crews that it works with Apple. It told them to wait.", "Suncor"),
        ("The harbour office of Lissen has warned that Norway may close the port.", "The harbour office of Lissen"),
    ],
)
def test_it_goes_on_with_the_body_that_the_sentences_before_tell_of(before: str, expected: str) -> None:
    assert speaker_of(f"{before}\n\n“{WORDS},” it said.", WORDS) == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("Critics of the plan sent a letter to the council on Thursday.", "Critics of the plan"),
        ("Peter Novak and the captains came to Lissen on Thursday.", "Peter Novak and the captains"),
    ],
)
def test_they_are_the_people_of_the_sentences_before(before: str, expected: str) -> None:
    assert speaker_of(f"{before}\n\n“{WORDS},” they wrote.", WORDS) == expected


def test_a_letter_is_theirs_who_sent_it_before() -> None:
    text = f"The captains of Lissen sent a letter to the council on Thursday. Laura Bennett smiled.\n\n“{WORDS},” the letter reads."
    assert speaker_of(text, WORDS) == "The captains of Lissen"


def test_a_statement_behind_a_body_that_speaks_is_that_body_s() -> None:
    text = f"Apple came to Oslo. The harbour office said on Monday that Apple was late. “{WORDS},” the statement said."
    assert speaker_of(text, WORDS) == "The harbour office"


def test_a_body_with_a_name_is_no_other_that_is_called_so() -> None:
    text = f"The Lissen Harbour Agency left. The Norwegian aid group Sandvik said late ships were lost. “{WORDS},” it said."
    assert speaker_of(text, WORDS) != "Lissen Harbour Agency"
