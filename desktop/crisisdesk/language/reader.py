"""Reads an article: from its text to a ParsedArticle."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from dataclasses import replace

from crisisdesk.domain.article import Article, Span
from crisisdesk.domain.errors import ArticleTooLarge, ArticleUnreadable
from crisisdesk.domain.reading import DateMention, Mention, ParsedArticle, Person, Quotation, Role, Sentence
from crisisdesk.language import attribution, parse
from crisisdesk.language.calendar import dates_in
from crisisdesk.language.certainty import chance, meant
from crisisdesk.language.events import find_events
from crisisdesk.language.layout import Layout, lay_out
from crisisdesk.language.lexicon import DOCUMENTS
from crisisdesk.language.marks import Stretch, stretches
from crisisdesk.language.people import Cast, find_people
from crisisdesk.language.places import find_expansions, find_organisations, find_places
from crisisdesk.language.reference import Resolver, references
from crisisdesk.language.tense import Tense, tense_at

_WITHOUT_NAME = frozenset("i we you me us who which that one".split())
_PRONOUNS = frozenset("he she they it his her their its".split())
_LEAST = 0.4
"""The chance under which no speaker is told at all."""

LONGEST = 1_000_000
"""Characters of text that are read at most: about 160,000 words."""


def read(article: Article, *, larger_model: bool = False) -> ParsedArticle:
    """What `article` says, with offsets into its text. The same article gives the same reading.

    Raises:
        ArticleUnreadable: there is no text in it.
        ArticleTooLarge: it has more than `LONGEST` characters.
        ReadingStopped: the language model is not installed.
    """
    if not article.text.strip():
        raise ArticleUnreadable("The article is empty: there is no text to ask about.")
    if len(article.text) > LONGEST:
        raise ArticleTooLarge(
            "The article has more than {count} characters. Please give a part of it.", count=f"{LONGEST:,}"
        )
    layout = lay_out(article)
    marked = stretches(article.text, layout.paragraphs)
    nlp = parse.model(parse.best_model(larger=larger_model))
    sentences = parse.sentences(parse.pieces(article.text, layout.paragraphs, marked), nlp)
    return _understood(article, layout, sentences, marked)


def _understood(
    article: Article, layout: Layout, sentences: tuple[Sentence, ...], marked: Sequence[Stretch]
) -> ParsedArticle:
    text = article.text
    titles = {paragraph.index for paragraph in layout.paragraphs if paragraph.role is Role.TITLE}
    prose = [sentence for sentence in sentences if sentence.paragraph not in titles]
    headlines = [sentence for sentence in sentences if sentence.paragraph in titles]
    cast = find_people(prose, headlines=headlines, published=layout.published)
    finder = attribution.Finder(text, layout.paragraphs, sentences, marked, cast.tokens)
    expansions = find_expansions(sentences, text)
    organisations = find_organisations(prose, text, expansions)
    resolver = Resolver(layout.paragraphs, sentences, cast, organisations)
    places, dates = find_places(prose, text, cast.people), tuple(_dates(sentences, layout))
    return ParsedArticle(
        article,
        layout.title,
        layout.outlet,
        layout.published,
        layout.paragraphs,
        sentences,
        _with_gender(cast, resolver),
        organisations,
        places,
        tuple(_resolved(finder.quotations(), sentences, resolver, text)),
        dates,
        cast.offices,
        expansions,
        references(prose, resolver),
        tuple(find_events(prose, resolver, places, dates)),
    )


def _with_gender(cast: Cast, resolver: Resolver) -> tuple[Person, ...]:
    return tuple(replace(person, gender=resolver.genders[person.name]) for person in cast.people)


def _resolved(
    found: Sequence[Quotation], sentences: Sequence[Sentence], resolver: Resolver, text: str
) -> Iterator[Quotation]:
    """Gives each speaker their full name and puts the doubt about it into the confidence; none where it is more doubt than not."""
    for quotation in found:
        if quotation.speaker is None or quotation.sentence < 0:
            yield replace(quotation, speaker=None, confidence=0.0)
            continue
        mention = replace(quotation.speaker, text=" ".join(quotation.speaker.span.of(text).split()))
        person = resolver.resolve(mention, sentences[quotation.sentence])
        ground = person.ground if person else _own(mention)
        confidence = round(chance(quotation.ground) * meant(ground), 4)
        if confidence < _LEAST or (person is None and mention.text.lower() in _WITHOUT_NAME):
            yield replace(quotation, speaker=None, confidence=0.0)
            continue
        speaker = replace(mention, name=person.name) if person else mention
        yield replace(quotation, speaker=speaker, confidence=confidence, ground=f"{quotation.ground} / {ground}")


def _own(mention: Mention) -> str:
    """How a speaker is meant who is nobody that the article names elsewhere: in the mention's own words."""
    if mention.text.lower() in _PRONOUNS:
        return "nobody"
    words = mention.text.split()
    if any(part[:1].isupper() for part in words[1:]):
        return "own name"
    return "unnamed author" if any(word.lower() in DOCUMENTS for word in words) else "own words"


def _dates(sentences: Sequence[Sentence], layout: Layout) -> Iterator[DateMention]:
    """Days named in the body and the captions, each once."""
    roles = {paragraph.index: paragraph.role for paragraph in layout.paragraphs}
    for sentence in sentences:
        if roles[sentence.paragraph] is Role.TITLE:
            continue
        for token_text, start in _stretches_of(sentence):
            told = functools.partial(_tense, sentence, start)
            for day in dates_in(token_text, published=layout.published, quoted=sentence.quoted, tense=told):
                yield DateMention(
                    Span(start + day.start, start + day.end), day.text, day.value, round(day.confidence, 3)
                )


def _tense(sentence: Sentence, start: int, at: int) -> Tense:
    return tense_at(sentence, start + at)


def _stretches_of(sentence: Sentence) -> Iterator[tuple[str, int]]:
    """The sentence's text with true offsets: words of long quotations are blanked, as they are sentences of their own."""
    start = sentence.span.start
    out = [" "] * (sentence.span.end - start)
    for token in sentence.tokens:
        if token.pos != parse.QUOTE_POS:
            out[token.span.start - start : token.span.end - start] = token.text.ljust(token.span.end - token.span.start)
        else:
            out[token.span.start - start] = '"'
    yield "".join(out), start
