"""The office that stands with a name: before it, behind it, or explained by it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crisisdesk.domain import gazetteer
from crisisdesk.domain.article import Span
from crisisdesk.domain.reading import Sentence, Token
from crisisdesk.language.lexicon import HONORIFICS, OFFICES, OFFICES_CUT_SHORT
from crisisdesk.language.mentions import joined

_LEADING = ("the", "a", "an", "another")
"""What may stand before an office and is no part of it."""


def title_before(sentence: Sentence, first: int) -> tuple[str, str, Span | None, str]:
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
    led = (
        0 < at < first - 1
        and tokens[at].text in ("of", "for", "from", "to")
        and tokens[at - 1].lemma.lower() in OFFICES
    )
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
        joined_on = start + length < end and tokens[start + length].text == "-"  # "British-Israeli lawyer"
        found = gazetteer.country(words) if start + length < end and not joined_on else None
        if found:
            after = start + length
            if tokens[after].text == "'s":
                after += 1
            return found.name, after
    return "", start


def title_after(sentence: Sentence, last: int) -> tuple[str, str, Span | None]:
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
    if end > head.index and tokens[head.index + 1].entity == "PERSON":
        return "", "", None  # the next of a list: "Laura Bennett, billionaire Peter Novak and others"
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


def title_explained(sentence: Sentence, first: int, last: int) -> tuple[str, str, Span | None]:
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
