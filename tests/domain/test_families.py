"""Families of words: the table is well-formed, no two that mean the same, forms that fit the gap."""

from __future__ import annotations

from collections import Counter

import pytest

from crisisdesk import assets
from crisisdesk.domain.gazetteer import families, family, phrases_like, stock_phrases, tables

KINDS = {"NN", "NM", "NNS", "JJ", "RB", "VB"}
PATTERNS = {"JJ", "JJ NN", "JJ NNS", "DT JJ NN", "JJ and JJ", "JJ and JJ of acts", "JJ and JJ of people", "JJ but JJ"}
FAMILIES = [(kind, [slot.split("=") for slot in words.split("|")]) for kind, words in tables.rows("word_families")]
INFLECTED = [
    ("crisis", "NNS", "crises"),
    ("spokesman", "NNS", "spokesmen"),
    ("city", "NNS", "cities"),
    ("monarch", "NNS", "monarchs"),
    ("church", "NNS", "churches"),
    ("child", "NNS", "children"),
    ("human", "NNS", "humans"),
    ("veto", "NNS", "vetoes"),
    ("torpedo", "NNS", "torpedoes"),
    ("journey", "NNS", "journeys"),
    ("wife", "NNS", "wives"),
    ("tax", "NNS", "taxes"),
    ("ally", "NNS", "allies"),
    ("threat", "NN", "threat"),
    ("boycott", "VBZ", "boycotts"),
    ("go", "VBZ", "goes"),
    ("deny", "VBZ", "denies"),
    ("reach", "VBZ", "reaches"),
    ("have", "VBZ", "has"),
    ("delay", "VBZ", "delays"),
    ("deny", "VBD", "denied"),
    ("stop", "VBD", "stopped"),
    ("admit", "VBD", "admitted"),
    ("visit", "VBD", "visited"),
    ("fix", "VBD", "fixed"),
    ("begin", "VBD", "began"),
    ("fight", "VBD", "fought"),
    ("suffer", "VBD", "suffered"),
    ("obey", "VBD", "obeyed"),
    ("agree", "VBD", "agreed"),
    ("begin", "VBN", "begun"),
    ("steal", "VBN", "stolen"),
    ("cut", "VBN", "cut"),
    ("sue", "VBN", "sued"),
    ("rebuild", "VBN", "rebuilt"),
    ("lie", "VBG", "lying"),
    ("flee", "VBG", "fleeing"),
    ("quit", "VBG", "quitting"),
    ("commit", "VBG", "committing"),
    ("forgive", "VBG", "forgiving"),
    ("vote", "VBG", "voting"),
    ("protect", "VB", "protect"),
    ("swift", "JJ", "swift"),
]


def test_the_families_are_many_and_tidy() -> None:
    assert len({word for _, slots in FAMILIES for slot in slots for word in slot}) >= 3000
    for kind, slots in FAMILIES:
        assert kind in KINDS
        assert 5 <= len(slots) <= 12, slots
        assert all(word and word == " ".join(word.split()) for slot in slots for word in slot), slots


def test_no_word_stands_twice_in_a_family() -> None:
    for _, slots in FAMILIES:
        words = [word for slot in slots for word in slot]
        assert len(words) == len(set(words)), words


def test_no_family_stands_twice() -> None:
    assert [row for row, times in Counter(tables.rows("word_families")).items() if times > 1] == []


def test_no_word_stands_in_more_families_than_it_has_senses() -> None:
    times = Counter((kind[0], word) for kind, slots in FAMILIES for slot in slots for word in slot)
    assert [word for word, n in times.items() if n > (3 if word[0] in "NJ" else 5)] == []


@pytest.mark.parametrize(("lemma", "tag", "form"), INFLECTED)
def test_forms_are_right(lemma: str, tag: str, form: str) -> None:
    assert families._inflected(lemma, tag) == form


def test_words_that_mean_the_same_are_never_offered_for_each_other() -> None:
    tags = {"NN": "NN", "NM": "NN", "JJ": "JJ", "RB": "RB", "VB": "VB", "NNS": "NNS"}
    for kind, slots in FAMILIES:
        for slot in slots:
            for word in slot:
                offered = family(word, tags[kind])
                assert word not in offered
                assert not set(slot) & set(offered), (word, slot)
                assert len(offered) == len(set(offered))


def test_of_words_that_mean_the_same_only_one_is_offered() -> None:
    offered = set(family("invasion", "NN"))
    assert len(offered & {"rebellion", "uprising"}) <= 1
    assert len(set(family("step", "NN")) & {"error", "mistake"}) <= 1


def test_a_gap_gets_words_of_its_field_in_its_form() -> None:
    assert {"confrontation", "deterrence"} <= set(family("diplomacy", "NN"))
    assert "tense" in family("frank", "JJ")
    assert "blackouts" in family("strikes", "NNS")
    assert all(each.endswith("ing") for each in family("negotiating", "VBG"))
    assert family("Diplomacy", "NN") == family("diplomacy", "NN")


def test_a_word_is_known_in_every_form() -> None:
    assert family("denied", "VBD") == family("deny", "VBD") == family("denying", "VBD") != ()
    assert family("allies", "NNS") == family("ally", "NNS") != ()


def test_no_plural_is_made_of_what_is_not_counted() -> None:
    assert family("diplomacy", "NN")
    assert family("diplomacy", "NNS") == ()
    assert family("tanks", "NNS")
    assert "diplomacies" not in {each for word in ("tanks", "threats", "crises") for each in family(word, "NNS")}


def test_plurals_stay_as_the_table_has_them() -> None:
    assert "elections" in family("talks", "NNS")
    assert family("condolences", "NN") == ()


@pytest.mark.parametrize(("word", "tag"), [("xylograph", "NN"), ("diplomacy", "UH"), ("", "NN"), ("frank", "NNS")])
def test_what_the_table_does_not_hold_gets_nothing(word: str, tag: str) -> None:
    assert family(word, tag) == ()


def test_the_order_is_always_the_same() -> None:
    first = family("war", "NN")
    family.cache_clear()
    assert family("war", "NN") == first


def test_the_phrases_are_tidy() -> None:
    header, *lines = assets.path("tables/quoted_phrases.tsv").read_text(encoding="utf-8").splitlines()
    assert header == "pattern\twords"
    assert {line.split("\t")[0] for line in lines} == PATTERNS
    for pattern, words in tables.rows("quoted_phrases"):
        phrases = tables.listed(words)
        assert len(phrases) == len(set(phrases))
        for phrase in phrases:
            assert families._pattern(phrase) == pattern.split(" of ")[0], phrase


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
