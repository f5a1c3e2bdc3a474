"""Bodies and documents that speak."""

from __future__ import annotations

import pytest

from tests.language.reading import quotation, read_text, speaker_of

WORDS = "The gates will stay shut until the tide turns"


@pytest.mark.parametrize(
    "text",
    [
        f"Mayor Laura Bennett spoke on Monday. “{WORDS},” her statement said.",
        f"Mayor Laura Bennett came. “{WORDS},” a letter from Bennett said.",
        f"Mayor Laura Bennett came. “{WORDS},” said a letter signed by Bennett.",
    ],
)
def test_a_document_is_its_author_s(text: str) -> None:
    assert speaker_of(text, WORDS) == "Laura Bennett"


def test_a_body_is_found_by_the_noun_in_its_name() -> None:
    text = f"The Lissen Harbour Agency shut the gates on Monday. “{WORDS},” the agency said."
    assert speaker_of(text, WORDS) == "Lissen Harbour Agency"


def test_an_author_whom_nobody_names_is_never_sure() -> None:
    text = f"The gates were shut by the Lissen Harbour Agency. “{WORDS},” a statement said."
    assert quotation(read_text(text), WORDS).confidence < 0.7


def test_a_name_behind_an_office_is_meant() -> None:
    assert speaker_of(f"“{WORDS},” said the director of the harbour, Peter Novak.", WORDS) == "Peter Novak"


def test_they_are_the_two_who_spoke_before() -> None:
    text = f"Laura Bennett and Peter Novak said the talks had failed.\n\n“{WORDS},” they said."
    assert speaker_of(text, WORDS) == "Laura Bennett and Peter Novak"


def test_a_short_name_is_the_longer_one() -> None:
    text = f"Havnor Energy shut its gates on Monday. Havnor said the tide was high. “{WORDS},” the company said."
    assert speaker_of(text, WORDS) == "Havnor Energy"
