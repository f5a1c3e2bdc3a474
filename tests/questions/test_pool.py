"""Phrases, words and quoted bits of the article that may serve as wrong choices."""

from __future__ import annotations

import random
from dataclasses import replace

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


GAP = (
    "Norwegian Prime Minister Laura Bennett spoke on Monday. "
    "“Norway will not sign any agreement on fishing without the towns of the coast,” Bennett said."
)


def test_words_for_a_gap_are_of_its_form_and_stand_nowhere_in_what_was_said() -> None:
    drafts = proposed(gaps.gap, GAP)
    assert drafts
    for draft in drafts:
        found = list(words(draft, random.Random(3)))
        assert len(found) >= 3
        assert all(each.text.isalpha() and each.text.casefold() not in draft.stem.casefold() for each in found)


def test_a_word_after_an_article_goes_with_it() -> None:
    (draft,) = proposed(gaps.gap, GAP)
    after_an = replace(draft, key="agreement", slot="word NN an")
    assert all(each.text[0] in "aeiou" for each in words(after_an, random.Random(1)))


def test_quoted_words_are_offered_in_marks() -> None:
    (draft,) = proposed(labels.words, HARBOUR)
    found = list(quoted(draft, scene_of(HARBOUR), random.Random(2)))
    assert all(each.text.startswith("“") and each.text.endswith("”") for each in found)
    assert len(found) >= 3
