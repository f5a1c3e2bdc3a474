"""The word that is left out."""

from __future__ import annotations

import re

import pytest

from crisisdesk.questions import gaps
from tests.questions.making import HARBOUR, proposed, quiz_of


def test_one_word_is_left_out_and_stands_nowhere_else_in_the_stem() -> None:
    drafts = proposed(gaps.gap, HARBOUR)
    assert drafts
    for draft in drafts:
        assert draft.stem.count("____") == 1
        assert draft.key.lower() not in draft.stem.lower().replace("–", " ").split()


def test_the_words_around_the_gap_are_the_article_s_own() -> None:
    for draft in proposed(gaps.gap, HARBOUR):
        words = draft.stem[draft.stem.index("“") + 1 : draft.stem.rindex("”")]
        assert words.replace("____", draft.key) in HARBOUR


def test_a_name_or_a_short_word_is_never_left_out() -> None:
    for draft in proposed(gaps.gap, HARBOUR):
        assert len(draft.key) >= 5
        assert draft.key[0].islower()


def test_nothing_is_left_out_of_words_whose_speaker_is_not_named() -> None:
    assert proposed(gaps.gap, "“The gates of the Bergen harbour will stay shut,” the company said.") == []


def test_a_word_of_the_quotation_itself_is_no_choice() -> None:
    for question in quiz_of(HARBOUR).questions:
        if "____" in question.stem:
            words = re.findall(r"\w+", question.stem.lower())
            assert all(each.text.lower() not in words for each in question.distractors)


def left_out(words: str) -> list[str]:
    """The words that are left out of what somebody says."""
    return [draft.key for draft in proposed(gaps.gap, f"“{words},” Norwegian Prime Minister Laura Bennett said.")]


@pytest.mark.parametrize(
    "words", ["Bergen will be dangerous for Norway", "Norway calls Bergen dangerous", "Norway is a disaster for Bergen"]
)
def test_what_is_told_of_a_subject_or_an_object_is_never_left_out(words: str) -> None:
    assert left_out(words) == []
    assert left_out(f"{words} and its harbour")


def test_a_noun_with_an_adjective_of_its_own_is_not_left_out() -> None:
    assert left_out("Norway will sign an agreement") == ["agreement"]
    assert left_out("Norway will sign a lasting agreement") == ["lasting"]
