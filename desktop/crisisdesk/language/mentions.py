"""The words that name somebody: titles, compounds and whom a noun is joined to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crisisdesk.domain.article import Span
from crisisdesk.domain.reading import Mention, Sentence, Token
from crisisdesk.language.lexicon import PART_OF
from crisisdesk.language.parse import QUOTE_POS

_PART_WORDS = ("of", "for", "at", "from", "in", "with", "on")
_TRIM = ("relcl", "acl", "appos", "advcl", "cc", "conj", "prep", "punct")


def subtree(sentence: Sentence, token: Token, *, without: Sequence[str] = ()) -> list[Token]:
    """`token` and all below it, in order; branches whose dependency is in `without` are left out."""
    found, waiting = {token.index}, [token]
    while waiting:
        for child in sentence.children(waiting.pop()):
            if child.index not in found and child.dep not in without:
                found.add(child.index)
                waiting.append(child)
    return [sentence.tokens[index] for index in sorted(found)]


def mention_of(sentence: Sentence, token: Token) -> Mention:
    """The words that name a subject: titles, compounds and whom it is joined to, without what describes it further."""
    kept = {each.index for each in subtree(sentence, token, without=_TRIM) if each.pos != QUOTE_POS}
    if token.pos == "NOUN" or token.text.lower() in PART_OF:
        kept |= {each.index for each in _of_part(sentence, token, max(kept))}
        kept |= {each.index for each in _name_behind(sentence, token, max(kept))}
    kept |= {each.index for each in _joined_to(sentence, token)}
    kept |= set(_of_entity(sentence, token))
    first = last = token.index
    while first and _belongs(sentence.tokens, first - 1, kept):
        first -= 1
    while last + 1 < len(sentence.tokens) and _belongs(sentence.tokens, last + 1, kept):
        last += 1
    while first < last and _leads_in(sentence.tokens[first]):
        first += 1
    while first < last and (sentence.tokens[last].tag in ("POS", ",") or sentence.tokens[last].pos == "PUNCT"):
        last -= 1
    run = sentence.tokens[first : last + 1]
    return Mention(Span(run[0].span.start, run[-1].span.end), joined(run), None)


def _of_entity(sentence: Sentence, token: Token) -> Iterator[int]:
    """The rest of a body's name: "the Bureau of Fisheries", "the Securities and Exchange Commission"."""
    at = token.index
    while at and token.entity == "ORG" == sentence.tokens[at - 1].entity:
        at -= 1
    while token.entity == "ORG" and at < len(sentence.tokens) and sentence.tokens[at].entity == "ORG":
        yield at
        at += 1


def _leads_in(token: Token) -> bool:
    """Whether a token in front of a mention is no part of it: a mark, or a day as in "Friday the ministry said"."""
    return token.pos == "PUNCT" or token.text in "\",'-" or (token.entity == "DATE" and token.text.endswith("day"))


def _belongs(tokens: Sequence[Token], at: int, kept: set[int]) -> bool:
    """Whether a token is of a mention: one of its own, a hyphen within a word, or a comma between its adjectives."""
    if at in kept:
        return True
    if not 0 < at < len(tokens) - 1:
        return False
    before, this, after = tokens[at - 1 : at + 2]
    if this.text == "-" or (before.text == "-" and at > 1) or after.text == "-":
        hyphen = at if this.text == "-" else at - 1 if before.text == "-" else at + 1
        return _is_hyphened(tokens, hyphen)
    return (
        this.text == "," and at - 1 in kept and at + 1 in kept and (before.pos == "ADJ" or _is_listed(tokens, at, kept))
    )


def _is_hyphened(tokens: Sequence[Token], hyphen: int) -> bool:
    if not 0 < hyphen < len(tokens) - 1:
        return False
    return (
        tokens[hyphen - 1].span.end == tokens[hyphen].span.start
        and tokens[hyphen].span.end == tokens[hyphen + 1].span.start
        and tokens[hyphen - 1].text[0].isalnum()
        and tokens[hyphen + 1].text[0].isalnum()
    )


def _is_listed(tokens: Sequence[Token], at: int, kept: set[int]) -> bool:
    return any(each.dep == "conj" and each.index in kept and each.index > at for each in tokens)


def _joined_to(sentence: Sentence, token: Token) -> list[Token]:
    """Whom a subject is joined to: "Novak and Bennett". Not what begins another clause."""
    joined_to = [child for child in sentence.children(token) if child.dep == "conj" and child.pos in ("NOUN", "PROPN")]
    if not joined_to or not any(
        child.dep == "cc" and child.text.lower() in ("and", "or", "&") for child in _with_conj(sentence, token)
    ):
        return []
    out = [child for child in _with_conj(sentence, token) if child.dep == "cc"]
    for child in joined_to:
        out += subtree(sentence, child, without=("relcl", "acl", "appos", "advcl", "prep"))
    return out


def _with_conj(sentence: Sentence, token: Token) -> Iterator[Token]:
    for child in sentence.children(token):
        yield child
        if child.dep == "conj":
            yield from sentence.children(child)


def _name_behind(sentence: Sentence, token: Token, last: int) -> list[Token]:
    """The name right behind a noun: "his friend Peter Novak"."""
    for child in sentence.children(token):
        if child.dep == "appos" and child.pos == "PROPN":
            name = subtree(sentence, child, without=_TRIM)
            if name and name[0].index == last + 1:
                return name
    return []


def _of_part(sentence: Sentence, token: Token, last: int) -> list[Token]:
    """A noun's "of" part, since "a spokesman for the ministry" names more than "a spokesman"."""
    for child in sentence.children(token):
        if child.dep == "prep" and child.text.lower() in _PART_WORDS and child.index == last + 1:
            return subtree(sentence, child, without=("relcl", "acl", "appos", "conj", "cc", "punct"))
    return []


def joined(tokens: Sequence[Token]) -> str:
    """The tokens' words with blanks where the article has them."""
    out = ""
    for before, token in zip((None, *tokens), tokens, strict=False):
        out += (" " if before is not None and token.span.start > before.span.end else "") + token.text
    return out
