"""Quotations that no verb of speech stands beside."""

from __future__ import annotations

import pytest

from tests.language.reading import read_text, speaker_of

WORDS = "The gates will stay shut until the tide turns"


@pytest.mark.parametrize(
    "text",
    [
        f"Laura Bennett, the mayor of Lissen, was blunt: “{WORDS}.”",
        f"Laura Bennett opened the council on Monday. “{WORDS}.”",
        f"Laura Bennett opened the council on Monday.\n\n“{WORDS}.”",
        f"Laura Bennett came on Monday. Her message was simple.\n\n“{WORDS}.”",
        f"“We wait,” said Laura Bennett on Monday.\n\n“{WORDS}.”",
        f"Peter Novak came on Monday.\n\nHis former partner at Lissen, Laura Bennett, opened the fair. “{WORDS}.”",
        f"Peter Novak and Laura Bennett came on Monday.\n\n“{WORDS}.” ― Laura Bennett\u00a0\nThe crews left on Monday.",
        f"Laura Bennett is the mayor of Lissen.\n\nPeter Novak left.\n\n“{WORDS}.” — Laura Bennett\n\nThe crews waited for nine days.",
    ],
)
def test_a_quotation_without_a_verb_is_that_of_whom_the_text_tells(text: str) -> None:
    assert speaker_of(text, WORDS) == "Laura Bennett"


def test_a_label_of_a_transcript_tells_the_speaker() -> None:
    text = f"Mayor Laura Bennett met Peter Novak on Monday.\n\n“BENNETT: {WORDS}.”\n\n“NOVAK: We wait for nine days.”"
    assert speaker_of(text, "BENNETT") == "Laura Bennett"
    assert speaker_of(text, "NOVAK") == "Peter Novak"


def test_a_sentence_about_another_person_changes_the_speaker() -> None:
    text = f"“We wait for nine days,” said Peter Novak. Laura Bennett smiled at the crews. “{WORDS}.”"
    assert speaker_of(text, WORDS) == "Laura Bennett"


def test_the_second_half_of_a_split_sentence_is_the_same_speaker_s() -> None:
    text = "“We will be very fair,” Laura Bennett said in Oslo on Monday, “but the gates stay shut.”"
    assert speaker_of(text, "but the gates") == "Laura Bennett"


@pytest.mark.parametrize("verb", ["asked", "went on, as if he did not hear", "shot back"])
def test_a_question_before_its_speaker_does_not_end_the_sentence(verb: str) -> None:
    assert speaker_of(f"Laura Bennett left.\n\n“{WORDS}?” Peter Novak {verb}.", WORDS) == "Peter Novak"


def test_a_headline_in_marks_is_nobody_s() -> None:
    text = "“We wait for nine days,” said Peter Novak.\n\n“All Gates Are Shut.”\n\nThe crews left on Monday."
    assert all(each.speaker is None for each in read_text(text).quotations if "All Gates" in each.spans[0].of(text))


def test_marks_of_two_apostrophes_are_marks() -> None:
    assert speaker_of(f"''{WORDS},'' said Laura Bennett.", WORDS) == "Laura Bennett"
