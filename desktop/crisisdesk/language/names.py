"""Names of people in a sentence, with the titles and offices that stand with them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crisisdesk.domain import gazetteer
from crisisdesk.domain.article import Span
from crisisdesk.domain.reading import Sentence, Token
from crisisdesk.language.lexicon import (
    BODY_NOUNS,
    BODY_WORDS,
    GROUPS,
    HONORIFICS,
    OFFICES,
    STRONG_CUES,
)
from crisisdesk.language.mentions import joined
from crisisdesk.language.titles import title_after, title_before, title_explained

PARTICLES = frozenset("von van der den de del la le da di bin ibn al el bint abu ben ten ter dos du al-".split())
_ELSEWHERE = ("GPE", "FAC", "LOC", "EVENT", "LAW", "NORP", "DATE", "PRODUCT", "LANGUAGE")
_NOT_NAMES = frozenset(
    """the a an and or but in on at of for monday tuesday wednesday thursday friday saturday sunday god covid says tells calls
    slams slam blasts vows warns urges""".split()
)
"""Words that begin with a capital and are of no name; the verbs do so in headlines, where the tagger takes them for surnames."""

_LABELS = frozenset("age occupation job title location city state email phone party position hometown born".split())
"""What heads the next particular where somebody is described in a list: "Name: Ann Lee Age: 27"."""


@dataclass(frozen=True, slots=True)
class Named:
    """One place where a person is named."""

    sentence: int
    first: int
    last: int
    """Indices of the name's first and last token; titles are not part of it."""
    span: Span
    words: tuple[str, ...]
    office: str
    country: str
    office_span: Span | None
    gender: str
    titled: bool = False
    """Whether a title or an office stands right before it."""


def named_in(sentence: Sentence) -> Iterator[Named]:
    index = 0
    tokens = sentence.tokens
    while index < len(tokens):
        end = _name_end(tokens, index)
        if end is None:
            index += 1
            continue
        yield _naming(sentence, index, end)
        index = end + 1


def _name_end(tokens: Sequence[Token], start: int) -> int | None:
    """The last token of the name that begins at `start`, or None where none does."""
    if (
        not _is_name_word(tokens[start])
        or _is_title(tokens[start])
        or _is_calling(tokens, start)
        or (start and _joins(tokens, start - 1))
    ):
        return None
    titled = _is_titled(tokens, start)
    end = start
    while end + 1 < len(tokens) and _joins(tokens, end):
        end += 1
    while end > start and not (_is_name_word(tokens[end]) or tokens[end - 1].text == "-"):
        end -= 1
    entity = any(token.entity == "PERSON" for token in tokens[start : end + 1])
    if not titled and not entity and not _is_untagged(tokens, start, end):
        return None
    if (
        _is_of_body(tokens, start, end)
        or _goes_on_as_group(tokens, end)
        or (titled and not entity and end == start and _is_no_surname(tokens[start]))
    ):
        return None
    if _is_place_or_people(" ".join(token.text for token in tokens[start : end + 1])):
        return None
    return end


def _is_calling(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word that only opens its sentence, or stands large before a name, is for any person: "Voter Kitty Mak"."""
    this, after = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    return (
        after is not None
        and _is_name_word(after)
        and bool(gazetteer.given_name_gender(after.text))
        and not gazetteer.given_name_gender(this.text)
        and gazetteer.noun_classes(this.text.lower())[:1] == ("person",)
    )


def _ends_a_body(this: Token, after: Token) -> bool:
    """Whether a land or a body ends where a name begins that the tagger takes for a part of it: "of Scotland Nicola Sturgeon"."""
    body = this.text.lower() in BODY_WORDS or this.text == "Nations" or gazetteer.country(this.text) is not None
    return body and this.entity == after.entity == "ORG" and bool(gazetteer.given_name_gender(after.text))


def _is_of_body(tokens: Sequence[Token], start: int, end: int) -> bool:
    """ "General Assembly", where the title is of the body's name; "Royal Commissioners", who are no one person."""
    if (
        start
        and tokens[start].entity == tokens[start - 1].entity == "ORG"
        and tokens[start - 1].text.lower() in OFFICES
    ):
        return True
    return end > start and tokens[end].text.lower().removesuffix("s") in OFFICES and tokens[end].text.endswith("s")


def _is_untagged(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether the tagger missed a name: a given name that goes on, or capitals that speak or have an office."""
    if not 1 <= end - start <= 3 or any(token.entity in _ELSEWHERE for token in tokens[start : end + 1]):
        return False
    if any(token.pos != "PROPN" or token.text.casefold() in BODY_WORDS for token in tokens[start : end + 1]):
        return False
    if gazetteer.given_name_gender(tokens[start].text):
        return True
    last = tokens[end]
    if last.dep != "nsubj":
        return False
    office = any(token.head == end and token.dep == "appos" and token.lemma.lower() in OFFICES for token in tokens)
    if last.entity == "ORG":
        return office and not any(token.lemma.lower() in BODY_NOUNS for token in tokens[start : end + 1])
    return office or tokens[last.head].lemma.lower() in STRONG_CUES


def _is_titled(tokens: Sequence[Token], start: int) -> bool:
    return start > 0 and (
        _is_title(tokens[start - 1]) or (tokens[start - 1].text == "." and start > 1 and _is_title(tokens[start - 2]))
    )


def _goes_on_as_group(tokens: Sequence[Token], end: int) -> bool:
    """ "Trump campaign", "Jackson County": the name only tells which body it is."""
    follows = tokens[end + 1] if end + 1 < len(tokens) else None
    return (
        follows is not None
        and (follows.lemma.lower() in GROUPS or follows.text[:1].isdigit())
        and follows.dep != "appos"
        and follows.pos in ("NOUN", "PROPN", "NUM")
    )


def _is_no_surname(token: Token) -> bool:
    return token.entity in ("NORP", "DATE") or gazetteer.country(token.text) is not None


def _joins(tokens: Sequence[Token], at: int) -> bool:
    """Whether the name goes on from token `at` to the next."""
    this, after = tokens[at], tokens[at + 1]
    if this.span.end < after.span.start - 2 or _is_title(this) or _is_calling(tokens, at) or _ends_a_body(this, after):
        return False
    if _are_letters(this) and at + 2 < len(tokens) and _is_name_word(after) and _is_name_word(tokens[at + 2]):
        return False
    if this.text == "-":
        return at > 0 and _is_part_of_hyphened(tokens, at)
    if not (_is_name_word(this) or this.text.lower() in PARTICLES):
        return False
    if at + 2 < len(tokens) and tokens[at + 2].text == ":" and after.text.lower() in _LABELS:
        return False
    if after.text == "-":
        return at + 2 < len(tokens) and _is_part_of_hyphened(tokens, at + 1)
    if after.text.lower() in PARTICLES:
        behind = next((each for each in tokens[at + 2 :] if each.text.lower() not in PARTICLES), None)
        return behind is not None and _is_name_word(behind)
    return _is_name_word(after) and _same_name(this, after) and (not _is_title(after) or _is_surname(tokens, at))


def _are_letters(token: Token) -> bool:
    """ "MLA", "MVP": letters before a name are no part of it."""
    return token.text.isupper() and 2 < len(token.text) < 6


def _is_surname(tokens: Sequence[Token], at: int) -> bool:
    """Whether the title behind token `at` is a surname: "Robert Major would", not "Robert Major Novak"."""
    after = tokens[at + 1]
    follows = tokens[at + 2] if at + 2 < len(tokens) else None
    return (
        after.entity == "PERSON" == tokens[at].entity
        and bool(gazetteer.given_name_gender(tokens[at].text))
        and not (follows is not None and _is_name_word(follows))
        and after.dep != "compound"
    )


def _same_name(this: Token, after: Token) -> bool:
    return (
        after.entity == this.entity
        or this.text.lower() in PARTICLES
        or len(this.text) <= 2
        or (
            {this.entity, after.entity} == {"", "PERSON"}
            and this.pos == after.pos == "PROPN"
            and this.dep == "compound"
            and this.index < this.head <= this.index + 3
        )
    )


def _is_part_of_hyphened(tokens: Sequence[Token], at: int) -> bool:
    """Whether the hyphen at `at` binds two parts of one name: "Jean-Marc", "Ki-moon", but not "Trump-era"."""
    if at + 1 >= len(tokens):
        return False
    before, after = tokens[at - 1], tokens[at + 1]
    if before.span.end != tokens[at].span.start or tokens[at].span.end != after.span.start:
        return False
    return _is_name_word(before) and (_is_name_word(after) or (after.entity == "PERSON" and before.entity == "PERSON"))


def _is_name_word(token: Token) -> bool:
    text = token.text
    return (
        (len(text) > 1 or (text.isupper() and token.pos == "PROPN"))
        and text[0].isupper()
        and token.pos in ("PROPN", "NOUN", "ADJ", "X", "VERB")
        and text.lower() not in _NOT_NAMES
        and not any(c.isdigit() for c in text)
    )


def _is_title(token: Token) -> bool:
    word = token.text.lower().rstrip(".")
    return word in HONORIFICS or word in OFFICES


def _is_place_or_people(words: str) -> bool:
    return (
        gazetteer.country(words) is not None
        or gazetteer.government(words) is not None
        or any(token.casefold() in GROUPS for token in words.split())
    )


def _naming(sentence: Sentence, first: int, last: int) -> Named:
    tokens = sentence.tokens
    office, country, office_span, gender = title_before(sentence, first)
    if not office:
        office, country, office_span = title_after(sentence, last)
    if not office:
        office, country, office_span = title_explained(sentence, first, last)
    words = tuple(joined(tokens[first : last + 1]).split())
    span = Span(tokens[first].span.start, tokens[last].span.end)
    return Named(
        sentence.index, first, last, span, words, office, country, office_span, gender, _is_titled(tokens, first)
    )


def surnames_in(sentence: Sentence, known: set[str], taken: set[tuple[int, int]]) -> Iterator[Named]:
    """Bare surnames of people who are named in full, or with a title, elsewhere."""
    tokens = sentence.tokens
    for token in tokens:
        last = _hyphened_end(tokens, token.index)
        word = joined(tokens[token.index : last + 1]) if last > token.index else token.text
        if word.casefold() not in known or (sentence.index, token.index) in taken or not _is_name_word(token):
            continue
        if not _is_part_of_longer(tokens, token.index, last):
            yield _naming(sentence, token.index, last)


def _hyphened_end(tokens: Sequence[Token], at: int) -> int:
    """The last token of the hyphened word that begins at `at`: "Wilson-Raybould"."""
    while at + 2 < len(tokens) and tokens[at + 1].text == "-" and _is_part_of_hyphened(tokens, at + 1):
        at += 2
    return at


def _is_part_of_longer(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a surname stands in another name or tells which body is meant: "Jackson Hole", "Trump campaign"."""
    before = tokens[first - 1] if first else None
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    if before is not None and before.text == "-" and before.span.end == tokens[first].span.start:
        return True
    if (
        before is not None
        and _is_name_word(before)
        and (before.entity == tokens[first].entity or gazetteer.given_name_gender(before.text))
        and not _is_title(before)
        and before.pos == "PROPN"
        and before.dep == "compound"
    ):
        return True
    return after is not None and (
        after.lemma.lower() in GROUPS
        or (_is_name_word(after) and after.pos == "PROPN" and tokens[last].dep == "compound")
    )
