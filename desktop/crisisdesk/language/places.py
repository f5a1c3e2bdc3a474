"""Places and bodies of an article, and what its letters stand for."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from crisisdesk.domain import gazetteer
from crisisdesk.domain.article import Span
from crisisdesk.domain.reading import Expansion, Organisation, Person, Place, Sentence, Token
from crisisdesk.language.lexicon import OFFICES

_PLACE_LABELS = ("GPE", "LOC", "FAC")
_TIME = re.compile(r"(?:Day|Week|Month|Year|Festival|Games|Cup)$")
_WHERE = re.compile(r"\b(?:in|at|near|outside|off|across|around|from|to|into|of|over|through|inside) (?:the )?$")
_KIND = re.compile(
    r"\b(?:Seas?|Gulf|Straits?|Ocean|Bay|Islands?|Isles?|River|Lake|Mount|Mountains?|Province|County|Region|Valley|Street|Road|Avenue|"
    r"Square|Bridge|Airport|Port|Canal|Peninsula|Desert|Channel|Coast|North|South|East|West|Northern|Southern|Eastern|Western)\b"
)
_LETTERS = re.compile(r"\b[A-Z]{2,6}s?\b")
_SMALL = frozenset("of the and for in on to de des du la le et y di und".split())


def find_places(sentences: Sequence[Sentence], text: str, people: Sequence[Person] = ()) -> tuple[Place, ...]:
    """Places with the country that the article's other places make likely; a capital that stands for a government is still listed.

    `people` are those whose surnames the tagger may take for places.
    """
    mentions: dict[str, list[Span]] = defaultdict(list)
    surnames = {person.name.split()[-1] for person in people}
    for sentence in sentences:
        for name, span in _place_names(sentence, text):
            if not surnames & {name, *name.split("-")} and not _TIME.search(name):
                mentions[name].append(span)
    context = frozenset(found.code for name in mentions if (found := gazetteer.country(name)))
    places = [
        _place(name, tuple(sorted(spans)), context)
        for name, spans in mentions.items()
        if _is_known(name) or any(_WHERE.search(text[max(0, span.start - 12) : span.start]) for span in spans)
    ]
    return tuple(sorted((place for place in places if place), key=lambda each: each.mentions[0]))


def _place_names(sentence: Sentence, text: str) -> Iterator[tuple[str, Span]]:
    run: list[Token] = []
    for token in (*sentence.tokens, None):
        if (
            token is not None
            and token.entity in _PLACE_LABELS
            and (not run or token.entity == run[-1].entity)
            and token.text not in (",", "'s")
        ):
            run.append(token)
            continue
        if run:
            yield from _named(run, text)
        run = [token] if token is not None and token.entity in _PLACE_LABELS and token.text not in (",", "'s") else []


def _named(run: list[Token], text: str) -> Iterator[tuple[str, Span]]:
    while run and run[0].text.lower() in ("the", "a", "an"):
        run = run[1:]
    if not run or not run[0].text[0].isupper():
        return
    span = Span(run[0].span.start, run[-1].span.end)
    country = gazetteer.country_named(span.of(text))
    name = re.sub(r"\s+", " ", span.of(text))
    yield (country.name if country else gazetteer.state(name) or name), span


def _is_known(name: str) -> bool:
    """Whether the tables know a place, or its name says what it is; of others the tagger alone is not believed."""
    known = (
        gazetteer.country_named(name)
        or gazetteer.cities_named(name)
        or gazetteer.choose_region(name, countries=frozenset())
    )
    return bool(known) or bool(_KIND.search(name))


def _place(name: str, spans: tuple[Span, ...], context: frozenset[str]) -> Place | None:
    country = gazetteer.country_named(name)
    if country:
        return Place(name, country.code, "country", mentions=spans)
    region = gazetteer.choose_region(name, countries=context)
    if region:
        return Place(name, region.country, "region", mentions=spans)
    city = gazetteer.choose_city(name, countries=context)
    if city:
        return Place(name, city.country, "city", city.latitude, city.longitude, spans)
    if gazetteer.is_demonym(name) or gazetteer.organisation(name):
        return None
    return Place(name, "", "", mentions=spans)


def find_organisations(
    sentences: Sequence[Sentence], text: str, expansions: Sequence[Expansion]
) -> tuple[Organisation, ...]:
    """Bodies that the tagger names; letters and the full name are one body."""
    full = {expansion.letters: expansion.phrase for expansion in expansions}
    mentions: dict[str, list[Span]] = defaultdict(list)
    for sentence in sentences:
        for run in _runs(sentence, "ORG"):
            span = Span(run[0].span.start, run[-1].span.end)
            words = re.sub(r"\s+|['’]s$", " ", span.of(text)).strip().removeprefix("the ").removeprefix("The ")
            if words and words[0].isupper() and not _is_of_office(sentence, run):
                mentions[full.get(words, words)].append(span)
    letters = {phrase: short for short, phrase in full.items()}
    return tuple(
        Organisation(name, (letters[name],) if name in letters else (), tuple(spans))
        for name, spans in sorted(mentions.items(), key=lambda pair: pair[1][0])
    )


def _is_of_office(sentence: Sentence, run: Sequence[Token]) -> bool:
    """ "Secretary of State": part of what somebody is."""
    before = sentence.tokens[max(0, run[0].index - 2) : run[0].index]
    return len(before) == 2 and before[1].text == "of" and before[0].lemma.lower() in OFFICES


def _runs(sentence: Sentence, label: str) -> Iterator[list[Token]]:
    run: list[Token] = []
    for token in sentence.tokens:
        if token.entity == label:
            run.append(token)
        elif run:
            yield run
            run = []
    if run:
        yield run


def find_expansions(sentences: Sequence[Sentence], text: str) -> tuple[Expansion, ...]:
    """Letters whose full form the article gives, in brackets beside them or in the same or the next sentence."""
    found: dict[str, Expansion] = {}
    for at, sentence in enumerate(sentences):
        around = sentences[max(0, at - 1) : at + 3]
        for letters in _LETTERS.finditer(text, sentence.span.start, sentence.span.end):
            word = letters.group()
            if word in found or (len(word) < 3 and f"({word})" not in text):
                continue
            span = next((span for near in around if (span := _spelt_out(word, near))), None)
            if span:
                found[word] = Expansion(word, re.sub(r"\s+", " ", span.of(text)), Span(*letters.span()), span)
    return tuple(sorted(found.values(), key=lambda each: each.letters_span))


def _spelt_out(letters: str, sentence: Sentence) -> Span | None:
    """A run of capitalised words whose first letters are `letters`."""
    tokens = [token for token in sentence.tokens if token.text not in ('"', "'", "-")]
    for start in range(len(tokens)):
        if tokens[start].text[:1] != letters[0] or len(tokens[start].text) < 2 or tokens[start].text.isupper():
            continue
        end = _spells(letters, tokens, start)
        if end is not None and end > start:
            return Span(tokens[start].span.start, tokens[end].span.end)
    return None


def _spells(letters: str, tokens: Sequence[Token], start: int) -> int | None:
    at = start
    for letter in letters:
        while at < len(tokens) and tokens[at].text.lower() in _SMALL and tokens[at].text[:1] != letter and at > start:
            at += 1
        if (
            at >= len(tokens)
            or tokens[at].text[:1].upper() != letter
            or not tokens[at].text[0].isalpha()
            or (tokens[at].text.isupper() and len(tokens[at].text) > 1)
        ):
            return None
        if not tokens[at].text[0].isupper():
            return None
        at += 1
    return at - 1
