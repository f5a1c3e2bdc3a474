"""Verbs of speech in a sentence: who does it, to whom, at what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crisisdesk.domain.article import Span
from crisisdesk.domain.reading import Mention, Sentence, Token
from crisisdesk.language.lexicon import CUES, LABEL_CUES, OCCASIONS, SAYING_NOUNS, STRONG_CUES
from crisisdesk.language.parse import QUOTE_POS

_TRIM = ("relcl", "acl", "appos", "advcl", "cc", "conj", "prep", "punct")


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of speech with its subject, in one sentence."""

    sentence: Sentence
    verb: Token
    subject: Token | None
    label: bool

    @property
    def strong(self) -> bool:
        """Whether the verb almost never means anything but speech."""
        return self.verb.lemma.lower() in STRONG_CUES


def children(sentence: Sentence, token: Token) -> Iterator[Token]:
    """The tokens that hang on `token`."""
    return (each for each in sentence.tokens if each.head == token.index and each.index != token.index)


def subtree(sentence: Sentence, token: Token, *, without: Sequence[str] = ()) -> list[Token]:
    """`token` and all below it, in order; branches whose dependency is in `without` are left out."""
    found, waiting = {token.index}, [token]
    while waiting:
        for child in children(sentence, waiting.pop()):
            if child.index not in found and child.dep not in without:
                found.add(child.index)
                waiting.append(child)
    return [sentence.tokens[index] for index in sorted(found)]


def ancestors(sentence: Sentence, token: Token) -> Iterator[Token]:
    """What `token` hangs on, up to the root."""
    while token.head != token.index:
        token = sentence.tokens[token.head]
        yield token


def cues_in(sentence: Sentence) -> tuple[Cue, ...]:
    """All verbs of speech of a sentence."""
    return tuple(
        Cue(sentence, token, _subject(sentence, token), token.lemma.lower() in LABEL_CUES)
        for token in sentence.tokens
        if (token.pos in ("VERB", "AUX") and token.lemma.lower() in CUES | LABEL_CUES and token.tag != "VBN")
        or _is_perfect_cue(sentence, token)
    )


def _is_perfect_cue(sentence: Sentence, token: Token) -> bool:
    """A participle that is active ("has threatened", "had said") rather than passive."""
    if token.pos != "VERB" or token.tag != "VBN" or token.lemma.lower() not in CUES | LABEL_CUES:
        return False
    own = list(children(sentence, token))
    return (
        any(child.dep == "aux" and child.lemma == "have" for child in own)
        and not any(child.dep == "auxpass" for child in own)
    ) or any(child.dep == "nsubj" for child in own)


def _subject(sentence: Sentence, verb: Token) -> Token | None:
    """Who does it: the verb's own subject, or that of the verb it is joined to."""
    own = [child for child in children(sentence, verb) if child.dep in ("nsubj", "csubj") and child.pos != QUOTE_POS]
    if own:
        subject = min(own, key=lambda child: abs(child.index - verb.index))
        if subject.text.lower() in ("who", "which", "that") and verb.dep == "relcl":
            return sentence.tokens[verb.head]
        return subject
    head = sentence.tokens[verb.head]
    if verb.dep in ("conj", "advcl", "xcomp", "pcomp", "acl", "dep", "prep") and head.index != verb.index:
        if verb.dep == "acl" and head.pos in ("NOUN", "PROPN"):
            return head if verb.tag == "VBG" else None
        if verb.dep == "conj" and not any(
            each.dep == "cc" and head.index < each.index < verb.index for each in children(sentence, head)
        ):
            return _beside(sentence, verb)
        if verb.dep in ("advcl", "dep") and verb.tag not in ("VBG", "VB", "VBN"):
            return _beside(sentence, verb)
        return _subject(sentence, head) if head.pos in ("VERB", "AUX", "ADP", "SCONJ") else None
    return _beside(sentence, verb)


def _beside(sentence: Sentence, verb: Token) -> Token | None:
    """Where the parser found no subject: the name or pronoun right before or after the verb."""
    for step in (-1, 1):
        at = verb.index + step
        if 0 <= at < len(sentence.tokens):
            token = sentence.tokens[at]
            if token.pos in ("PROPN", "PRON") and (
                step < 0 or token.pos == "PROPN" or token.text.lower() in ("he", "she", "they")
            ):
                return token
    return None


def mention_of(sentence: Sentence, token: Token) -> Mention:
    """The words that name a subject: titles and compounds, without what describes it further."""
    kept = [each for each in subtree(sentence, token, without=_TRIM) if each.pos != QUOTE_POS]
    if token.pos == "NOUN":
        kept = _with_of(sentence, token, kept)
    run = [token]
    by_index = {each.index: each for each in kept}
    while run[0].index - 1 in by_index and run[0].text != ",":
        run.insert(0, by_index[run[0].index - 1])
    while run[-1].index + 1 in by_index:
        run.append(by_index[run[-1].index + 1])
    while len(run) > 1 and (run[0].pos == "PUNCT" or run[0].text in (",", '"', "'")):
        run = run[1:]
    span = Span(run[0].span.start, run[-1].span.end)
    return Mention(span, joined(run), None)


def _with_of(sentence: Sentence, token: Token, kept: list[Token]) -> list[Token]:
    """A noun with its "of" part, since "a spokesman for the ministry" names more than "a spokesman"."""
    for child in children(sentence, token):
        if (
            child.dep == "prep"
            and child.text.lower() in ("of", "for")
            and child.index == max(each.index for each in kept) + 1
        ):
            return kept + subtree(sentence, child, without=("relcl", "acl", "appos", "conj", "cc", "punct"))
    return kept


def joined(tokens: Sequence[Token]) -> str:
    """The tokens' words with blanks where the article has them."""
    out = ""
    for before, token in zip((None, *tokens), tokens, strict=False):
        out += (" " if before is not None and token.span.start > before.span.end else "") + token.text
    return out


def addressee(cue: Cue) -> str:
    """To whom: the object of "told", or what follows "to" after a verb of speech."""
    for child in children(cue.sentence, cue.verb):
        if (
            child.dep in ("dobj", "dative")
            and cue.verb.lemma.lower() in ("tell", "remind", "assure", "inform", "ask")
            and child.pos != QUOTE_POS
        ):
            return mention_of(cue.sentence, child).text
    return ""


def occasion(sentence: Sentence, verb: Token) -> str:
    """Where or in what it was said: "an interview with NBC", "a news conference"."""
    for child in children(sentence, verb):
        if child.dep == "prep" and child.text.lower() in ("in", "during", "at", "on", "after"):
            for named in children(sentence, child):
                if named.dep == "pobj" and (named.lemma.lower() in OCCASIONS or named.lemma.lower() in SAYING_NOUNS):
                    return joined(subtree(sentence, named, without=("relcl", "acl", "appos", "advcl")))
    return ""
