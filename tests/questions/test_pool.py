"""Phrases, words and quoted bits of the article that may serve as wrong choices."""

from __future__ import annotations

import random

from crisisdesk.questions import actions, gaps, labels
from crisisdesk.questions.pool import noun_phrases, phrases_of, quoted, words
from tests.questions.making import HARBOUR, proposed, scene_of


def test_phrases_stand_in_the_article_and_alone() -> None:
    phrases = phrases_of((), scene_of(HARBOUR))
    assert "a new treaty on fishing rights" in [phrase.words for phrase in phrases]
    for phrase in phrases:
        assert 2 <= len(phrase.words.split()) <= 12
        assert phrase.words.split()[0].lower() not in ("this", "any", "such", "he", "it")


def test_keys_of_the_article_s_own_questions_come_first() -> None:
    drafts = proposed(actions.thing, HARBOUR)
    phrases = phrases_of(drafts, scene_of(HARBOUR))
    keys = [draft.key for draft in drafts if draft.slot == "noun phrase"]
    assert [phrase.words for phrase in phrases[: len(set(keys))]] == list(dict.fromkeys(keys))


def test_a_phrase_of_the_evidence_or_with_a_word_of_the_key_is_not_offered() -> None:
    drafts = proposed(actions.thing, HARBOUR)
    for draft in drafts:
        for each in noun_phrases(draft, phrases_of(drafts, scene_of(HARBOUR))):
            assert each.text != draft.key
            assert each.span is None or not any(span.touches(each.span) for span in draft.evidence)


def test_words_for_a_gap_are_of_its_form_and_begin_otherwise() -> None:
    for draft in proposed(gaps.gap, HARBOUR):
        for each in words(draft, scene_of(HARBOUR), random.Random(3)):
            assert each.text[:4].lower() != draft.key[:4].lower()
            assert each.text in HARBOUR
            assert each.text.isalpha()


def test_quoted_words_are_offered_in_marks() -> None:
    (draft,) = proposed(labels.words, HARBOUR)
    found = list(quoted(draft, scene_of(HARBOUR)))
    assert all(each.text.startswith("“") and each.text.endswith("”") for each in found)
    assert len(found) >= 3
