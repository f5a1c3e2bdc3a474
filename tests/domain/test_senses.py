"""What sort of thing a noun means."""

from __future__ import annotations

import pytest

from crisisdesk.domain.gazetteer import nearly_the_same, noun_classes, siblings
from crisisdesk.domain.gazetteer.tables import rows


@pytest.mark.parametrize(
    ("noun", "wanted"),
    [
        ("attack", "act"),
        ("journalist", "person"),
        ("agency", "group"),
        ("petition", "communication"),
        ("border", "location"),
    ],
)
def test_a_noun_is_of_the_sort_that_a_reader_would_say(noun: str, wanted: str) -> None:
    assert wanted in noun_classes(noun)


def test_words_that_mean_nearly_the_same_are_known_as_such() -> None:
    assert nearly_the_same("price", "cost")
    assert nearly_the_same("talk", "discussion")
    assert nearly_the_same("primary", "election")
    assert not nearly_the_same("operation", "petition")


def test_it_does_not_matter_which_of_two_nouns_comes_first() -> None:
    for one, other in (("primary", "election"), ("price", "cost"), ("border", "frontier"), ("attack", "petition")):
        assert nearly_the_same(one, other) == nearly_the_same(other, one)
        assert siblings(one, other) == siblings(other, one)


def test_an_unknown_noun_is_of_no_sort_and_like_nothing_but_itself() -> None:
    assert noun_classes("blorft") == ()
    assert nearly_the_same("blorft", "blorft")
    assert not nearly_the_same("blorft", "price")


def test_every_row_names_a_noun_once_with_a_sort_and_a_sense() -> None:
    table = list(rows("nouns"))
    assert len({row[0] for row in table}) == len(table) > 10_000
    assert all(row[0] and row[1] and row[2] for row in table)


@pytest.mark.parametrize(
    ("noun", "wanted"),
    [("response", "communication"), ("demand", "communication"), ("talks", "event"), ("cyberattack", "act")],
)
def test_news_words_are_first_of_the_sort_that_news_means(noun: str, wanted: str) -> None:
    assert noun_classes(noun)[0] == wanted
