"""The tense of what a word belongs to."""

from __future__ import annotations

import pytest

from crisisdesk.language.tense import Tense, tense_at
from tests.language.reading import sentences_of


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("The ministers met on Monday.", Tense.PAST),
        ("The ministers have agreed since Monday to stay.", Tense.PAST),
        ("The mayor, elected on Monday, left.", Tense.PAST),
        ("The ministers will meet on Monday.", Tense.FUTURE),
        ("The ministers are scheduled to meet on Monday.", Tense.FUTURE),
        ("The ministers meet in Oslo on Monday.", Tense.FUTURE),
        ("The gates are opening on Monday.", Tense.FUTURE),
        ("The gates would open on Monday.", Tense.OPEN),
        ("The council postponed the vote until Monday.", Tense.OPEN),
        ("The mayor could not be reached on Monday.", Tense.PAST),
        ("The ministers prepared to speak on Monday.", Tense.OPEN),
        ("The voters will have a chance to make their voice known on Monday.", Tense.FUTURE),
        ("The offer had been due to expire on Monday.", Tense.PAST),
    ],
)
def test_a_day_has_the_tense_of_the_verb_over_it(text: str, tense: Tense) -> None:
    (sentence,) = sentences_of(text)
    assert tense_at(sentence, text.index("Monday")) is tense


def test_a_day_before_a_noun_is_not_moved_by_the_present() -> None:
    (sentence,) = sentences_of("The deal follows Monday's vote in the council.")
    assert tense_at(sentence, sentence.span.start + 17) is Tense.UNTOLD


def test_a_place_outside_the_sentence_tells_nothing() -> None:
    (sentence,) = sentences_of("The ministers met on Monday.")
    assert tense_at(sentence, 500) is Tense.UNTOLD
