"""Phrases, words and quoted bits of the article that may serve as wrong choices."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from crisisdesk.domain import gazetteer
from crisisdesk.domain.article import Span
from crisisdesk.questions import actions, labels
from crisisdesk.questions.distractors import MOST, wrong_choices
from crisisdesk.questions.draft import Draft
from crisisdesk.questions.pool import Phrase, noun_phrases, phrases_of, quoted, stock
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


def test_quoted_words_are_offered_in_marks() -> None:
    (draft,) = proposed(labels.words, HARBOUR)
    found = list(quoted(draft, scene_of(HARBOUR), random.Random(2)))
    assert all(each.text.startswith("“") and each.text.endswith("”") for each in found)
    assert len(found) >= 3


REPORT = "Finland accused Norway of hiding a secret report on rusty cranes. Troops and missiles stood at the border."


def report() -> Draft:
    """A draft whose key is "a secret report on rusty cranes"."""
    (draft,) = proposed(actions.thing, REPORT)
    return draft


def phrase(told: str, head: str) -> Phrase:
    """A phrase that stands elsewhere."""
    return Phrase(told, Span(900, 901), "Somebody told it elsewhere.", head, "noun")


@pytest.mark.parametrize(
    ("told", "head", "fit"),
    [
        ("a new treaty on fishing rights", "treaty", True),
        ("an angry attack on Denmark", "attack", False),  # an act
        ("a strange blorft of the sea", "blorft", False),  # of no known sort
        ("a reported list of harbours", "list", False),  # "reported" and "report"
        ("a treaty on rust and salt", "treaty", False),  # "rust" and "rusty"
        ("a letter to its old allies", "letter", False),  # whose?
        ("the new treaty on fishing rights", "treaty", False),  # another article
    ],
)
def test_a_phrase_offered_is_of_the_key_s_sort_shares_no_root_and_points_to_nobody(
    told: str, head: str, fit: bool
) -> None:
    assert bool(list(noun_phrases(report(), [phrase(told, head)]))) is fit


def test_a_phrase_that_means_nearly_the_same_or_a_kind_of_the_same_is_not_offered() -> None:
    draft = replace(report(), key="a fair treaty on old rights", head="treaty")
    assert gazetteer.siblings("treaty", "contract")
    assert list(noun_phrases(draft, [phrase("a long contract for new ships", "contract")])) == []
    talk = replace(draft, key="a long talk on old rights", head="talk")
    assert gazetteer.nearly_the_same("talk", "discussion")
    assert list(noun_phrases(talk, [phrase("a short discussion of taxes", "discussion")])) == []
    assert list(noun_phrases(talk, [phrase("a short letter of thanks", "letter")]))


def test_of_two_nouns_that_nobody_knows_neither_is_offered_for_the_other() -> None:
    draft = replace(report(), key="a strange blorft of the sea", head="blorft")
    assert list(noun_phrases(draft, [phrase("an ugly grumpf in a net", "grumpf")])) == []


WAR = f"{REPORT} Troops and warships left Bergen on Monday."


def test_stock_phrases_of_the_same_sort_and_article_are_offered_where_the_article_is_of_war() -> None:
    (draft,) = proposed(actions.thing, WAR)
    found = [each.text for each in stock(draft, scene_of(WAR), random.Random(1))]
    assert len(found) >= 3
    assert set(found) <= set(gazetteer.stock_phrases("war", "communication", article=True))
    peace = "Finland accused Norway of hiding a secret report on rusty cranes."
    assert list(stock(draft, scene_of(peace), random.Random(1))) == []


def test_no_stock_phrase_is_offered_that_the_article_holds_or_for_a_thing_that_is_named() -> None:
    (draft,) = proposed(actions.thing, WAR)
    text = f"{WAR} Sweden sent an offer of mediation to Oslo."
    assert "an offer of mediation" in [each.text for each in stock(draft, scene_of(WAR), random.Random(1))]
    assert "an offer of mediation" not in [each.text for each in stock(draft, scene_of(text), random.Random(1))]
    assert list(stock(replace(draft, key="the secret report"), scene_of(WAR), random.Random(1))) == []


def test_stock_phrases_fill_up_behind_those_of_the_article() -> None:
    (draft,) = proposed(actions.thing, WAR)
    own = phrase("a new treaty on fishing rights", "treaty")
    found = [each.text for each in wrong_choices(draft, scene_of(WAR), [own], random.Random(1))]
    assert found[0] == own.words
    assert len(found) == MOST
    assert set(found[1:]) <= set(gazetteer.stock_phrases("war", "communication", article=True))


def test_quoted_words_fit_the_thing_that_they_describe() -> None:
    (draft,) = proposed(labels.words, HARBOUR)
    assert draft.head == "talks"
    found = [each.text.strip("“”") for each in quoted(draft, scene_of(HARBOUR), random.Random(2))]
    assert set(found) <= set(gazetteer.phrases_like("slow and painful", of="talks"))
    assert "difficult and slow" not in found
    assert "slow and painful" not in found
