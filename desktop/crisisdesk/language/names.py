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
    OFFICES_CUT_SHORT,
    STRONG_CUES,
)
from crisisdesk.language.mentions import joined

PARTICLES = frozenset("von van der den de del la le da di bin ibn al el bint abu ben ten ter dos du al-".split())
_ELSEWHERE = ("GPE", "FAC", "LOC", "EVENT", "LAW", "NORP", "DATE", "PRODUCT", "LANGUAGE")
_NOT_NAMES = frozenset(
    """the a an and or but in on at of for monday tuesday wednesday thursday friday saturday sunday god covid says tells calls
    slams slam blasts vows warns urges""".split()
)
"""Words that begin with a capital and are of no name; the verbs do so in headlines, where the tagger takes them for surnames."""

_LEADING = ("the", "a", "an", "another")
"""What may stand before an office and is no part of it."""

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
    if this.span.end < after.span.start - 2 or _is_title(this) or _is_calling(tokens, at):
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
    office, country, office_span, gender = _title_before(sentence, first)
    if not office:
        office, country, office_span = _title_after(sentence, last)
    if not office:
        office, country, office_span = _title_explained(sentence, first, last)
    words = tuple(joined(tokens[first : last + 1]).split())
    span = Span(tokens[first].span.start, tokens[last].span.end)
    return Named(
        sentence.index, first, last, span, words, office, country, office_span, gender, _is_titled(tokens, first)
    )


def _title_before(sentence: Sentence, first: int) -> tuple[str, str, Span | None, str]:
    """The office in front of a name ("Russian Foreign Minister"), its country, where it stands, and the gender that it tells."""
    tokens = sentence.tokens
    start = _office_of_something(tokens, first)
    while start > 0 and _belongs_to_title(tokens, start - 1, first):
        start -= 1
    while start < first and tokens[start].text.lower() in ("of", "for", "and", "the", "-", "'s", "/", "&"):
        start += 1
    if start == first:
        return "", "", None, ""
    gender = next(
        (HONORIFICS[word] for token in tokens[start:first] if HONORIFICS.get(word := token.text.lower().rstrip("."))),
        "",
    )
    if not any(_is_office(token) for token in tokens[start:first]):
        return "", "", None, gender
    country, after = _leading_country(tokens, start, first)
    if after >= first:
        return "", "", None, gender
    title = _written_out(tokens[after:first])
    return title, country, Span(tokens[start].span.start, tokens[first - 1].span.end), gender


def _office_of_something(tokens: Sequence[Token], first: int) -> int:
    """Where an office begins that tells before a name of what it is: "minister of mines and energy Tom Alweendo", "former governor of
    Alaska Sarah Palin"; the name's own beginning where none does."""
    at = first - 1
    while at > 0 and first - at <= _LONGEST_FIELD and _is_of_field(tokens[at]):
        at -= 1
        while at > 1 and first - at > 1 and tokens[at].text.lower() in ("and", ",", "the", "'s"):
            at -= 1
    led = 0 < at < first - 1 and tokens[at].text in ("of", "for", "from") and tokens[at - 1].lemma.lower() in OFFICES
    if not led or tokens[at - 1].tag not in ("NN", "NNP"):
        return first
    then = at > 2 and tokens[at - 2].text == "-" and tokens[at - 3].text.lower() in ("then", "ex")
    return at - 3 if then else at - 1


def _is_of_field(token: Token) -> bool:
    return token.pos in ("NOUN", "ADJ", "PROPN") and token.entity not in ("PERSON", "DATE")


_LONGEST_FIELD = 9
"""Words of what an office is of: "mines and energy"."""


def _is_office(token: Token) -> bool:
    word = token.text.lower().rstrip(".")
    return word in OFFICES or word in OFFICES_CUT_SHORT


def _written_out(tokens: Sequence[Token]) -> str:
    """An office in whole words: "Ohio Governor" for "Ohio Gov."."""
    words = []
    for word in joined(tokens).replace(" .", ".").split():
        whole = OFFICES_CUT_SHORT.get(word.lower().rstrip("."), word)
        words.append(whole.capitalize() if word[0].isupper() and whole != word else whole)
    return " ".join(words)


def _belongs_to_title(tokens: Sequence[Token], at: int, first: int) -> bool:
    token, word = tokens[at], tokens[at].text.lower().rstrip(".")
    if word in OFFICES or word in HONORIFICS:
        return (
            token.dep not in ("ROOT", "pobj", "dobj", "conj")
            or token.head in range(at, first + 1)
            or token.text[0].isupper()
            or (at + 1 == first and token.tag == "NN" and at > 0 and tokens[at - 1].pos in ("VERB", "ADP"))
        )
    if word == "in" and tokens[at + 1].text == "-" and at > 0 and tokens[at - 1].text == "-":
        return True
    if word in ("of", "for", "and", "'s", "-", "the", "&"):
        return (
            at > 0
            and (
                tokens[at - 1].text[0].isupper()
                and (at + 1 < first)
                and (tokens[at + 1].text[0].isupper() or tokens[at + 1].text == "in")
            )
            and word != "the"
            and not (word == "and" and tokens[at - 1].entity in ("GPE", "PERSON"))
        ) or (word == "-" and at > 0 and tokens[at - 1].text == "in")
    if token.text in (".", ","):
        return token.text == "." and at > 0 and tokens[at - 1].text.lower() in HONORIFICS
    return (token.text[0].isupper() and token.pos in ("PROPN", "ADJ", "NOUN") and token.entity != "PERSON") or (
        token.pos in ("NOUN", "ADJ", "PROPN")
        and token.dep in ("compound", "amod", "nmod")
        and token.head <= first + 3
        and token.head > at
    )


def _leading_country(tokens: Sequence[Token], start: int, end: int) -> tuple[str, int]:
    """The country that a title begins with, and the index after it."""
    for length in (3, 2, 1):
        words = " ".join(token.text for token in tokens[start : start + length])
        found = gazetteer.country(words) if start + length < end else None
        if found:
            after = start + length
            if tokens[after].text == "'s":
                after += 1
            return found.name, after
    return "", start


def _title_after(sentence: Sentence, last: int) -> tuple[str, str, Span | None]:
    """The office in apposition to a name: "Sergei Lavrov, Russia's foreign minister,"; or told of whom it names: ", who served as"."""
    tokens = sentence.tokens
    if last + 2 >= len(tokens) or tokens[last + 1].text != ",":
        return "", "", None
    heads = [token for token in tokens if token.dep == "appos" and token.head == last and token.index > last]
    start = last + 2
    former = ""
    if not heads and tokens[start].text.lower() == "who":
        heads = list(_served_as(sentence, last))
        former = "former " if any(each.tag in ("VBD", "VBN") for each in tokens[start : start + 3]) else ""
        start = min((each.index for each in sentence.branch(heads[0])), default=start) if heads else start
    if not heads or heads[0].lemma.lower() not in OFFICES:
        return "", "", None
    head = heads[0]
    end = head.index
    while end + 1 < len(tokens) and tokens[end + 1].text not in (
        ",",
        ".",
        ";",
        "-",
        "--",
        "who",
        "whose",
        "(",
        ")",
        '"',
        "and",
        "said",
    ):
        end += 1
    if end - start > 9:
        end = head.index
    span = Span(tokens[start].span.start, tokens[end].span.end)
    if tokens[start].text.lower() in _LEADING:
        start += 1
    country, after = _leading_country(tokens, start, end + 1)
    return f"{former}{joined(tokens[after : end + 1])}", country, span


def _served_as(sentence: Sentence, last: int) -> Iterator[Token]:
    """What somebody is or was by what is told of them: "who served as Canova's manager", "who is the mayor of Bergen"."""
    for verb in sentence.tokens[last + 2 :]:
        if verb.dep != "relcl" or verb.head != last:
            continue
        if verb.lemma == "be":
            yield from (each for each in sentence.children(verb) if each.dep == "attr")
        elif verb.lemma == "serve":
            ways = (each for each in sentence.children(verb) if each.dep == "prep" and each.text == "as")
            yield from (each for way in ways for each in sentence.children(way) if each.dep == "pobj")


def _title_explained(sentence: Sentence, first: int, last: int) -> tuple[str, str, Span | None]:
    """The office that a name between commas explains: "Russia's foreign minister, Sergei Lavrov,"."""
    tokens = sentence.tokens
    head = tokens[tokens[last].head]
    apart = first > 1 and tokens[first - 1].text == "," and last + 1 < len(tokens) and tokens[last + 1].text == ","
    if not apart or tokens[last].dep != "appos" or head.index >= first - 1 or head.lemma.lower() not in OFFICES:
        return "", "", None
    start = min((each.index for each in sentence.branch(head) if each.index < head.index), default=head.index)
    span = Span(tokens[start].span.start, tokens[first - 2].span.end)
    if tokens[start].text.lower() in _LEADING:
        start += 1
    country, after = _leading_country(tokens, start, first - 1)
    words = _without_owner(tokens[after : first - 1])
    if len(words) > 9 or any(each.tag == "PRP$" or each.text == "," for each in words):
        return "", "", None
    return joined(words), country, span


def _without_owner(words: Sequence[Token]) -> Sequence[Token]:
    """An office without whose it is where that is known from elsewhere: "executive director" of "the group's executive director"."""
    owner = next((at for at, each in enumerate(words) if each.tag == "POS"), 0)
    if not owner or words[owner - 1].pos == "PROPN":
        return words
    return words[owner + 1 :]


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
