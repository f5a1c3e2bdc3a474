"""Verbs of speech in a sentence: who does it, to whom, at what."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crisisdesk.domain import gazetteer
from crisisdesk.domain.article import Span
from crisisdesk.domain.reading import Mention, Sentence, Token
from crisisdesk.language.lexicon import (
    BODY_NOUNS,
    CUES,
    DIRECT_CUES,
    DOCUMENTS,
    GROUPS,
    LABEL_CUES,
    NO_SPEAKERS,
    OCCASIONS,
    OFFICES,
    PEOPLE,
    PHRASAL_CUES,
    SAYING_NOUNS,
    STRONG_CUES,
)
from crisisdesk.language.parse import QUOTE_POS

_CUES = CUES | LABEL_CUES
_PERSON_ENDING = re.compile(r"(?:ist|ian|man|men|person|woman|women|people|ologist|keeper|maker|holder|goer|mate)$")
_PART_OF = frozenset("one some many several most both others two three another few all".split())
_MADE_TO = frozenset("prompt lead cause force urge ask tell allow get encourage push drive inspire".split())
_PART_WORDS = ("of", "for", "at", "from", "in", "with", "on")
_TRIM = ("relcl", "acl", "appos", "advcl", "cc", "conj", "prep", "punct")


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of speech with its subject, in one sentence."""

    sentence: Sentence
    verb: Token
    subject: Token | None
    label: bool
    strong: bool
    """Whether the verb almost never means anything but speech."""

    @property
    def has_own_subject(self) -> bool:
        """Whether the subject is this verb's and not taken from another, as in "he came, saying"."""
        return self.subject is not None and self.subject.head == self.verb.index


def may_speak(sentence: Sentence, token: Token) -> bool:
    """Whether a subject may be somebody who speaks: a name, a person, a body or a document, and not "the election"."""
    if token.text.lower() in _PART_OF:
        return _speaks_as_part(sentence, token)
    if token.pos == "PRON" or token.tag in ("DT", "PRP", "WP"):
        return token.text.lower() not in NO_SPEAKERS
    if token.pos == "PROPN" or token.entity in ("PERSON", "ORG", "GPE", "NORP"):
        return token.entity not in ("DATE", "TIME", "MONEY", "PERCENT", "LAW", "EVENT")
    lemma = token.lemma.lower()
    if any(lemma in words for words in (OFFICES, GROUPS, BODY_NOUNS, DOCUMENTS, PEOPLE)):
        return True
    return bool(_PERSON_ENDING.search(lemma)) or gazetteer.noun_classes(lemma)[:1] in (("person",), ("group",))


def _speaks_as_part(sentence: Sentence, token: Token) -> bool:
    """ "One of the advisers", "many in the crowd", "others"."""
    of = [child for child in sentence.children(token) if child.dep == "prep" and child.text.lower() in ("of", "in")]
    parts = [part for each in of for part in sentence.children(each) if part.dep == "pobj"]
    return all(may_speak(sentence, part) for part in parts)


def subtree(sentence: Sentence, token: Token, *, without: Sequence[str] = ()) -> list[Token]:
    """`token` and all below it, in order; branches whose dependency is in `without` are left out."""
    found, waiting = {token.index}, [token]
    while waiting:
        for child in sentence.children(waiting.pop()):
            if child.index not in found and child.dep not in without:
                found.add(child.index)
                waiting.append(child)
    return [sentence.tokens[index] for index in sorted(found)]


def cues_in(sentence: Sentence) -> tuple[Cue, ...]:
    """All verbs of speech of a sentence."""
    return tuple(_cue(sentence, token) for token in sentence.tokens if _is_speech(sentence, token))


def _cue(sentence: Sentence, verb: Token) -> Cue:
    lemma = verb.lemma.lower()
    strong = lemma in STRONG_CUES or _is_phrasal(sentence, verb)
    return Cue(sentence, verb, subject_of(sentence, verb), lemma in LABEL_CUES, strong)


def _is_speech(sentence: Sentence, token: Token) -> bool:
    if token.pos not in ("VERB", "AUX"):
        return _is_misread_noun(sentence, token)
    lemma = token.lemma.lower()
    if _is_phrasal(sentence, token):
        return True
    if lemma in DIRECT_CUES and lemma not in _CUES:
        clause = any(each.dep == "ccomp" for each in sentence.children(token))
        return (clause or _is_beside_quote(sentence, token)) and subject_of(sentence, token) is not None
    if lemma not in _CUES or token.tag != "VBN" or _is_perfect(sentence, token) or _is_misread(sentence, token):
        return lemma in _CUES
    return agent_of(sentence, token) is not None


def agent_of(sentence: Sentence, verb: Token) -> Token | None:
    """Who does it, after "by": "described by Novak as late"."""
    for by in sentence.children(verb):
        if by.dep in ("agent", "prep") and by.text.lower() == "by":
            return next((each for each in sentence.children(by) if each.dep == "pobj"), None)
    return None


def _is_phrasal(sentence: Sentence, token: Token) -> bool:
    """ "Shot back", "pointed out", "as Novak put it": the small word makes it speech."""
    return any(each.text.lower() in PHRASAL_CUES.get(token.lemma.lower(), ()) for each in sentence.children(token))


def _is_misread(sentence: Sentence, token: Token) -> bool:
    """A verb that the parser takes for an adjective: "Novak blasted Norway", "who has in the past described Novak as"."""
    return token.dep == "amod" and (_have_above(sentence, token) is not None or _stands_between_names(sentence, token))


def _is_misread_noun(sentence: Sentence, token: Token) -> bool:
    """A verb that the parser takes for a noun: “...,” Novak notes."""
    if token.pos not in ("NOUN", "PROPN") or token.lemma.lower() not in STRONG_CUES:
        return False
    first = token.index
    while first and sentence.tokens[first - 1].pos == "PROPN":
        first -= 1
    before = sentence.tokens[max(0, first - 3) : first]
    return (
        first < token.index
        and before[-1:] != ()
        and before[-1].text == '"'
        and any(each.pos == QUOTE_POS for each in before)
    )


def _have_above(sentence: Sentence, token: Token) -> Token | None:
    return next((each for each in sentence.above(token) if each.lemma == "have" and each.index < token.index), None)


def _stands_between_names(sentence: Sentence, token: Token) -> bool:
    if not 0 < token.index < token.head:
        return False
    before, after = sentence.tokens[token.index - 1], sentence.tokens[token.index + 1]
    return before.pos == "PROPN" and before.dep in ("compound", "nmod") and after.pos in ("PROPN", "DET", "PRON")


def _is_beside_quote(sentence: Sentence, token: Token) -> bool:
    near = sentence.tokens[max(0, token.index - 6) : token.index + 7]
    return any(each.pos == QUOTE_POS for each in near)


def _is_perfect(sentence: Sentence, token: Token) -> bool:
    """A participle that is active ("has threatened", "had said") rather than passive."""
    own = sentence.children(token)
    return (
        any(child.dep == "aux" and child.lemma == "have" for child in own)
        and not any(child.dep == "auxpass" for child in own)
    ) or any(child.dep == "nsubj" for child in own)


def subject_of(sentence: Sentence, verb: Token) -> Token | None:
    """Who does it: the verb's own subject, or that of the verb it is joined to."""
    agent = agent_of(sentence, verb) if verb.tag == "VBN" else None
    if agent is not None:
        return agent
    own = [child for child in sentence.children(verb) if child.dep in ("nsubj", "csubj") and child.pos != QUOTE_POS]
    if own:
        subject = _nearest(sentence, verb, own)
        if subject.text.lower() in ("who", "which", "that") and verb.dep == "relcl":
            return _antecedent(sentence, verb, subject)
        return subject
    head = sentence.tokens[verb.head]
    if verb.dep == "xcomp" and head.lemma.lower() in _MADE_TO:
        return next((child for child in sentence.children(head) if child.dep == "dobj"), None) or subject_of(
            sentence, head
        )
    have = _have_above(sentence, verb) if verb.dep == "amod" else None
    if have is not None:
        return subject_of(sentence, have)
    if verb.dep in ("conj", "advcl", "xcomp", "pcomp", "acl", "dep", "prep") and head.index != verb.index:
        if verb.dep == "acl" and head.pos in ("NOUN", "PROPN"):
            return head if verb.tag == "VBG" else None
        if verb.dep == "conj" and not any(
            each.dep == "cc" and head.index < each.index < verb.index for each in sentence.children(head)
        ):
            return _beside(sentence, verb)
        if verb.dep in ("advcl", "dep") and verb.tag not in ("VBG", "VB", "VBN"):
            return _beside(sentence, verb)
        return _borrowed(sentence, verb, head) if head.pos in ("VERB", "AUX", "ADP", "SCONJ") else None
    return _beside(sentence, verb)


def _borrowed(sentence: Sentence, verb: Token, head: Token) -> Token | None:
    """The subject of the verb that a verb is joined to; where that cannot speak, of the one above: "Novak said it was late, adding"."""
    found = subject_of(sentence, head)
    if found is None or found.head != head.index or _can_mean_speaker(sentence, found):
        return _over_relative(sentence, verb, head) or found
    above = next((each for each in sentence.above(head) if each.pos == "VERB"), None)
    around = subject_of(sentence, above) if above is not None and above.lemma.lower() in _CUES else None
    return around or found


def _over_relative(sentence: Sentence, verb: Token, head: Token) -> Token | None:
    """ "Novak defended the man who had sold it, saying": behind a comma it is the main clause that goes on."""
    if verb.tag != "VBG" or sentence.tokens[verb.index - 1].text != ",":
        return None
    chain = [head, *sentence.above(head)]
    relative = next((at for at, each in enumerate(chain) if each.dep == "relcl"), None)
    if relative is None:
        return None
    main = next((each for each in chain[relative + 1 :] if each.pos in ("VERB", "AUX")), None)
    return subject_of(sentence, main) if main is not None else None


def _can_mean_speaker(sentence: Sentence, token: Token) -> bool:
    return token.text.lower() not in ("it", "there") and may_speak(sentence, token)


def _nearest(sentence: Sentence, verb: Token, subjects: Sequence[Token]) -> Token:
    """The nearest of several subjects; one behind a quotation mark belongs to what is quoted."""
    quoted = next(
        (token.index for token in sentence.tokens[verb.index + 1 :] if token.text == '"'), len(sentence.tokens)
    )
    outside = [subject for subject in subjects if subject.index < quoted] or subjects
    return min(outside, key=lambda subject: abs(subject.index - verb.index))


def _antecedent(sentence: Sentence, verb: Token, pronoun: Token) -> Token:
    """Whom "who" stands for; the nearest noun before it where the parser hangs the clause on a verb."""
    head = sentence.tokens[verb.head]
    if head.pos in ("NOUN", "PROPN", "PRON", "NUM"):
        return head
    before = [token for token in sentence.tokens[: pronoun.index] if token.pos in ("NOUN", "PROPN")]
    return before[-1] if before else pronoun


def _beside(sentence: Sentence, verb: Token) -> Token | None:
    """Where the parser found no subject: the name or pronoun right before or after the verb."""
    for step in (-1, 1):
        at = verb.index + step
        if 0 <= at < len(sentence.tokens):
            token = sentence.tokens[at]
            if token.pos in ("PROPN", "PRON") and (
                step < 0 or token.pos == "PROPN" or token.text.lower() in ("he", "she", "they")
            ):
                return token if step < 0 else _whole_name(sentence, token)
    return _between_commas(sentence, verb)


def _whole_name(sentence: Sentence, token: Token) -> Token:
    """The noun that a name stands before: "said Novak spokesman Tom Hauge"."""
    while token.dep in ("compound", "nmod") and 0 < token.head - token.index < 5:
        token = sentence.tokens[token.head]
    return token


def _between_commas(sentence: Sentence, verb: Token) -> Token | None:
    """ "The adviser, Peter Novak, said": the name before the comma, where the parser lost the adviser."""
    if verb.index < 3 or sentence.tokens[verb.index - 1].text != ",":
        return None
    name = sentence.tokens[verb.index - 2]
    return name if name.pos == "PROPN" and name.entity == "PERSON" and name.dep == "appos" else None


def mention_of(sentence: Sentence, token: Token) -> Mention:
    """The words that name a subject: titles, compounds and whom it is joined to, without what describes it further."""
    kept = {each.index for each in subtree(sentence, token, without=_TRIM) if each.pos != QUOTE_POS}
    if token.pos == "NOUN" or token.text.lower() in _PART_OF:
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
    """The rest of a body's name: "the Bureau of Fisheries"."""
    at = token.index
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


def addressee(cue: Cue) -> str:
    """To whom: the object of "told", or what follows "to" after a verb of speech."""
    for child in cue.sentence.children(cue.verb):
        if (
            child.dep in ("dobj", "dative")
            and cue.verb.lemma.lower() in ("tell", "remind", "assure", "inform", "ask")
            and child.pos != QUOTE_POS
        ):
            return mention_of(cue.sentence, child).text
    return ""


def occasion(sentence: Sentence, verb: Token) -> str:
    """Where or in what it was said: "an interview with NBC", "a news conference"."""
    for child in sentence.children(verb):
        if child.dep == "prep" and child.text.lower() in ("in", "during", "at", "on", "after"):
            for named in sentence.children(child):
                if named.dep == "pobj" and (named.lemma.lower() in OCCASIONS or named.lemma.lower() in SAYING_NOUNS):
                    return joined(subtree(sentence, named, without=("relcl", "acl", "appos", "advcl")))
    return ""
