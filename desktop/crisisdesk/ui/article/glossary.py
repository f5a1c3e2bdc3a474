"""What words of an article mean that a reader may not know: who somebody is, what letters stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from crisisdesk.domain.article import Span
from crisisdesk.domain.gazetteer import organisation
from crisisdesk.domain.reading import ParsedArticle

_LETTERS = re.compile(r"\b[A-Z][A-Za-z]?[A-Z]{1,6}\b")


@dataclass(frozen=True, slots=True)
class Gloss:
    """A stretch of the text, and what it means."""

    span: Span
    term: str
    meaning: str


def glosses(parsed: ParsedArticle) -> tuple[Gloss, ...]:
    """In the order of the text. What the article itself says goes before what the tables know."""
    found = [*_people(parsed), *_letters(parsed)]
    return tuple(sorted(found, key=lambda each: each.span))


def _people(parsed: ParsedArticle) -> Iterator[Gloss]:
    for person in parsed.people:
        if person.office:
            for span in person.mentions:
                yield Gloss(span, person.name, person.office)


def _letters(parsed: ParsedArticle) -> Iterator[Gloss]:
    told = {each.letters: each.phrase for each in parsed.expansions}
    for match in _LETTERS.finditer(parsed.text):
        letters = match[0]
        known = None if letters in told else organisation(letters)
        meaning = told.get(letters) or (known.name if known else "")
        if meaning:
            yield Gloss(Span(match.start(), match.end()), letters, meaning)


def terms(glossed: tuple[Gloss, ...]) -> tuple[Gloss, ...]:
    """Each term once, where it first stands."""
    firsts: dict[str, Gloss] = {}
    for each in glossed:
        firsts.setdefault(each.term, each)
    return tuple(firsts.values())
