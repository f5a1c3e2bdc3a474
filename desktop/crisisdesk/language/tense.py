"""When what a sentence tells happens: the tense of the verb over a word."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from crisisdesk.domain.reading import Sentence, Token
from crisisdesk.language.lexicon import CUES

_PLANNED = frozenset(
    """likely unlikely certain bound due set schedule expect plan slate poise prepare intend hope aim agree promise vow pledge
    postpone delay expire""".split()
)
_URGING = frozenset("urge ask tell order invite want encourage remind beg implore advise call".split())
_OPEN_MODALS = frozenset("would could might may should must can".split())


class Tense(Enum):
    """Before publication, after it, or not told."""

    PAST = auto()
    FUTURE = auto()
    OPEN = auto()
    """After "would", "might" or "if"."""
    UNTOLD = auto()


def tense_at(sentence: Sentence, at: int) -> Tense:
    """The tense of what the word at this offset belongs to."""
    token = next((each for each in sentence.tokens if each.span.start <= at < each.span.end), None)
    if token is None:
        return Tense.UNTOLD
    for verb in sentence.above(token):
        if verb.pos in ("VERB", "AUX"):
            found = _tense(sentence, verb)
            if found is Tense.FUTURE and _belongs_to_noun(token) and verb.tag in ("VBP", "VBZ"):
                return Tense.UNTOLD
            if found is not Tense.UNTOLD:
                return _negated(sentence, token, found)
    return Tense.UNTOLD


def _belongs_to_noun(token: Token) -> bool:
    """ "Tuesday's declaration", "the Tuesday deadline"."""
    return token.dep in ("poss", "compound", "nmod", "amod")


def _tense(sentence: Sentence, verb: Token) -> Tense:
    own = list(sentence.children(verb))
    helpers = [each for each in own if each.dep in ("aux", "auxpass")]
    words = {each.text.lower() for each in helpers}
    if words & {"will", "'ll", "shall", "wo"}:
        return Tense.FUTURE
    if words & _OPEN_MODALS:
        perfect = any(each.lemma == "have" for each in helpers)
        return Tense.PAST if perfect or _failed(own, words) else Tense.OPEN
    if any(each.dep == "mark" and each.text.lower() in ("if", "unless", "whether") for each in own):
        return Tense.OPEN
    if "to" in words:
        return _to_do(sentence, verb)
    if verb.tag == "VBD" or any(each.tag == "VBD" or each.lemma == "have" for each in helpers):
        return _planned(sentence, verb)
    if verb.tag == "VBN" and not helpers and verb.dep in ("ccomp", "xcomp", "oprd"):
        return Tense.UNTOLD  # "will make their voice known on Tuesday"
    if verb.tag == "VBN":
        return Tense.FUTURE if any(each.tag in ("VBP", "VBZ") for each in helpers) and _is_plan(verb) else Tense.PAST
    if verb.tag == "VBG":
        return Tense.FUTURE if any(each.tag in ("VBP", "VBZ") for each in helpers) else Tense.UNTOLD
    return _present(verb)


def _failed(own: Sequence[Token], words: set[str]) -> bool:
    """ "Neither could be reached Wednesday"."""
    nobody = any(each.dep == "nsubjpass" or each.text.lower() in ("neither", "nobody") for each in own)
    return "could" in words and (nobody or any(each.dep == "neg" for each in own))


def _to_do(sentence: Sentence, verb: Token) -> Tense:
    """ "Is to meet", "is scheduled to meet": to come; "managed to meet": as the verb above."""
    above = sentence.tokens[verb.head]
    if above.index == verb.index:
        return Tense.UNTOLD
    if above.lemma in _URGING and verb.dep in ("xcomp", "ccomp"):
        return Tense.OPEN  # "urged them to vote Tuesday": what is asked for is to come, if at all
    if above.lemma != "be" and not _is_plan(above):
        return Tense.UNTOLD
    around = [
        above,
        *sentence.children(above),
        sentence.tokens[above.head],
        *sentence.children(sentence.tokens[above.head]),
    ]
    if any(each.text.lower() in ("had", "'d") for each in around):
        return Tense.PAST
    if above.tag == "VBD" and above.pos == "VERB":
        return Tense.OPEN  # "prepared to speak on Tuesday": before or after, both are written so
    return Tense.OPEN if any(each.tag == "VBD" and each.pos == "AUX" for each in around[:-1]) else Tense.FUTURE


def _planned(sentence: Sentence, verb: Token) -> Tense:
    """ "Was postponed until Monday" is past, but Monday need not be."""
    until = any(
        each.dep == "prep" and each.text.lower() in ("until", "till", "to", "for", "by")
        for each in sentence.children(verb)
    )
    return Tense.OPEN if _is_plan(verb) and until else Tense.PAST


def _is_plan(verb: Token) -> bool:
    return verb.lemma.lower() in _PLANNED


def _present(verb: Token) -> Tense:
    if verb.tag not in ("VBP", "VBZ") or verb.lemma == "be":
        return Tense.UNTOLD
    return Tense.PAST if verb.lemma.lower() in CUES else Tense.FUTURE


def _negated(sentence: Sentence, token: Token, found: Tense) -> Tense:
    """ "Until Tuesday" is to come where nothing says that it has come: "not until Tuesday did he"."""
    over = sentence.tokens[token.head]
    if found is Tense.PAST and over.text.lower() in ("until", "till"):
        before = sentence.tokens[over.index - 1].text.lower() if over.index else ""
        return Tense.PAST if before == "not" else Tense.OPEN
    return found
