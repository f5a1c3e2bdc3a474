"""Stock phrases and quoted ones: the tables are well-formed, and what is offered has the pattern of the phrase."""

from __future__ import annotations

import pytest

from crisisdesk import assets
from crisisdesk.domain.gazetteer import phrases as phrases_module
from crisisdesk.domain.gazetteer import phrases_like, stock_phrases, tables

PATTERNS = {"JJ", "JJ NN", "JJ NNS", "DT JJ NN", "JJ and JJ", "JJ and JJ of talks", "JJ and JJ of people", "JJ but JJ"}


def test_the_phrases_are_tidy() -> None:
    header, *lines = assets.path("tables/quoted_phrases.tsv").read_text(encoding="utf-8").splitlines()
    assert header == "pattern\twords"
    assert {line.split("\t")[0] for line in lines} == PATTERNS
    for pattern, words in tables.rows("quoted_phrases"):
        phrases = tables.listed(words)
        assert len(phrases) == len(set(phrases))
        for phrase in phrases:
            assert phrases_module._pattern(phrase) == pattern.split(" of ")[0], phrase


@pytest.mark.parametrize(
    ("phrase", "like"),
    [
        ("frank and substantive", "chaotic and violent"),
        ("slow but steady", "tough but fair"),
        ("painful choice", "heavy price"),
        ("swift reactions", "severe costs"),
        ("bizarre", "unacceptable"),
        ("a severe response", "a renewed invasion"),
        ("The wrong man", "a historic mistake"),
    ],
)
def test_a_phrase_gets_phrases_of_its_pattern(phrase: str, like: str) -> None:
    assert like in phrases_like(phrase)
    assert phrase not in phrases_like(phrase)


@pytest.mark.parametrize(
    ("noun", "fit", "unfit"),
    [
        ("talks", "tense and inconclusive", "rude and dismissive"),
        ("conversation", "brief and formal", "young and inexperienced"),
        ("minister", "rude and dismissive", "tense and inconclusive"),
        ("union", "weak and divided", "brief and formal"),
        ("harbour", "safe and effective", "rude and dismissive"),
        ("", "safe and effective", "tense and inconclusive"),
    ],
)
def test_a_phrase_fits_the_sort_of_thing_that_it_describes(noun: str, fit: str, unfit: str) -> None:
    found = phrases_like("frank and substantive", of=noun)
    assert fit in found
    assert unfit not in found


def test_a_pattern_that_is_not_divided_by_sort_is_the_same_for_all() -> None:
    assert phrases_like("bizarre", of="talks") == phrases_like("bizarre", of="minister") == phrases_like("bizarre")


@pytest.mark.parametrize("sort", ["act", "communication"])
@pytest.mark.parametrize("article", [True, False])
def test_stock_phrases_begin_with_an_article_or_not(sort: str, article: bool) -> None:
    found = stock_phrases("war", sort, article=article)
    assert len(found) == len(set(found)) >= 5
    assert all((each.split()[0] in ("a", "an")) is article for each in found)
    assert all(each.split()[0] == ("an" if each.split()[1][0] in "aeiou" else "a") for each in found if article)


def test_there_are_no_stock_phrases_of_an_unknown_topic_or_sort() -> None:
    assert stock_phrases("cookery", "act", article=True) == ()
    assert stock_phrases("war", "blorft", article=True) == ()


def test_every_row_of_stock_phrases_stands_once_with_a_known_sort() -> None:
    keys = [tuple(key) for *key, _ in tables.rows("stock_phrases")]
    known = {name for _, classes, *_ in tables.rows("nouns") for name in tables.listed(classes)}
    assert len(set(keys)) == len(keys)
    assert all(sort in known and form in ("a", "-") for _, sort, form in keys)


def test_no_phrase_is_offered_that_shares_a_word() -> None:
    assert "severe costs" not in phrases_like("severe penalties")
    assert "a historic mistake" not in phrases_like("an honest mistake")


@pytest.mark.parametrize("phrase", ["", "a swift, severe and united response", "will be met with force"])
def test_a_longer_phrase_gets_nothing(phrase: str) -> None:
    assert phrases_like(phrase) == ()
