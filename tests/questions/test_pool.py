"""Phrases, words and quoted bits of the article that may serve as wrong choices."""

from __future__ import annotations

import random
from dataclasses import replace

from crisisdesk.domain import gazetteer
from crisisdesk.questions import actions, labels
from crisisdesk.questions.draft import Draft
from crisisdesk.questions.pool import quoted, stock
from tests.questions.making import HARBOUR, proposed, scene_of


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


def test_quoted_words_fit_the_thing_that_they_describe() -> None:
    (draft,) = proposed(labels.words, HARBOUR)
    assert draft.head == "talks"
    found = [each.text.strip("“”") for each in quoted(draft, scene_of(HARBOUR), random.Random(2))]
    assert set(found) <= set(gazetteer.phrases_like("slow and painful", of="talks"))
    assert "difficult and slow" not in found
    assert "slow and painful" not in found
