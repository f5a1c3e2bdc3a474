"""What makes quoted words lean on what was said before them; "I" and "we" are the speaker and do not."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crisisdesk.domain import gazetteer
from crisisdesk.domain.reading import Quotation, Sentence, Token
from crisisdesk.questions.definites import is_loose_definite
from crisisdesk.questions.phrases import NEUTER, PERSON_NOUNS, PERSONAL, POINTING, POSSESSIVE
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.wording import content_words

_NAMING = ("nsubj", "nsubjpass", "dobj", "pobj", "conj", "compound")


def loose_in_speech(scene: Scene, sentence: Sentence, tokens: Sequence[Token]) -> list[str]:
    """References in quoted words that a reader who sees nothing but the title cannot resolve."""
    return [
        token.text
        for token in tokens
        if (_is_loose(sentence, tokens, token) and not _is_shown(scene, sentence, token))
        or _is_first_name(scene, sentence, token)
    ]


def _is_first_name(scene: Scene, sentence: Sentence, token: Token) -> bool:
    """Whether somebody is called by the first name alone, as those do who know them: "I asked Gary"."""
    around = (sentence.tokens[at] for at in (token.index - 1, token.index + 1) if 0 <= at < len(sentence.tokens))
    return (
        token.pos == "PROPN"
        and token.entity in ("PERSON", "")
        and bool(gazetteer.given_name_gender(token.text))
        and gazetteer.country_named(token.text) is None
        and gazetteer.region(token.text) is None
        and not any(each.pos == "PROPN" for each in around)
        and token.text not in scene.opening
        and not any(name.endswith(f" {token.text}") for name in scene.people)
    )


def leans_on_event(sentence: Sentence, tokens: Sequence[Token]) -> bool:
    """Whether quoted words speak of "the attack" or the like, so that the event has to be named with them."""
    return any(_is_open_definite(sentence, tokens, token) for token in tokens)


def _is_loose(sentence: Sentence, tokens: Sequence[Token], token: Token) -> bool:
    lower = token.text.lower()
    if lower in PERSONAL | POSSESSIVE:
        return token.dep.startswith("nsubj") or not _somebody_before(tokens, token)
    if lower == "it":
        return token.dep != "expl" and not _one_thing_before(tokens, token) and not _is_weather(sentence, token)
    if lower in ("that", "this") and token.pos == "PRON" and token.dep not in ("mark", "det"):
        return token.tag not in ("WDT", "IN")
    if lower in NEUTER:
        doers = ("nsubj", "nsubjpass", "dobj") if token.dep in ("nsubj", "nsubjpass") else _NAMING
        return not _something_before(tokens, token, doers)
    if lower in POINTING and token.tag not in ("WDT", "IN"):
        return token.dep in ("det", "predet", "amod") or not _something_before(tokens, token)
    if lower in ("two", "three", "one", "ones", "both") and token.dep in ("dobj", "pobj", "nsubj"):
        return not any(each.dep == "prep" for each in sentence.children(token))
    if lower == "same" and token.dep == "amod":
        return not any(each.text.lower() in ("as", "that") and each.index > token.index for each in tokens)
    if lower in ("here", "there"):
        return token.dep == "advmod"
    return False


def _is_shown(scene: Scene, sentence: Sentence, token: Token) -> bool:
    """Whether "this" or "these" points at where the speaker stands, or at what the title tells of."""
    head = sentence.tokens[token.head]
    if token.dep != "det" or token.text.lower() not in POINTING:
        return False
    return head.lemma.lower() in _AROUND or scene.is_of_title(f"the {head.text}")


_AROUND = frozenset(
    """country nation region city town state island community continent planet world earth congress parliament chamber house
    government administration president century generation""".split()
)
"""Where somebody stands who speaks, or under whom."""


def _is_open_definite(sentence: Sentence, tokens: Sequence[Token], token: Token) -> bool:
    head = sentence.tokens[token.head]
    return (
        token.text.lower() == "the"
        and token.dep == "det"
        and is_loose_definite(sentence, head, token)
        and not _something_before(tokens, token)
    )


def _something_before(tokens: Sequence[Token], token: Token, parts: Sequence[str] = _NAMING) -> bool:
    """Whether a noun with such a part stands before a word; what does something goes on with what did, not with "on the issues"."""
    return any(each.index < token.index and each.pos in ("NOUN", "PROPN") and each.dep in parts for each in tokens)


def _one_thing_before(tokens: Sequence[Token], token: Token) -> bool:
    """Whether a singular stands before an "it"; whoever does something to "it" is another."""
    doer = {each.index for each in tokens if token.dep == "dobj" and each.dep == "nsubj" and each.head == token.head}
    doer |= {each.index for each in tokens if each.dep == "conj" and each.head in doer}
    return any(
        each.index < token.index
        and each.tag in ("NN", "NNP")
        and each.dep in _NAMING
        and each.dep != "compound"
        and each.entity != "PERSON"
        and each.lemma.lower() not in _NO_THINGS
        and each.index not in doer
        for each in tokens
    )


_NO_THINGS = frozenset("reason way thing point fact time day lot bit kind sort end".split())


def _somebody_before(tokens: Sequence[Token], token: Token) -> bool:
    """Whether a name or a person stands before a pronoun that it can belong to."""
    return any(
        each.index < token.index and (each.pos == "PROPN" or each.lemma.lower() in PERSON_NOUNS) for each in tokens
    )


def _is_weather(sentence: Sentence, token: Token) -> bool:
    """An "it" that stands for nothing: "it is time", "it's one thing if"."""
    verb = sentence.tokens[token.head]
    own = [each.dep for each in sentence.tokens if each.head == verb.index]
    return (
        verb.lemma == "be"
        and ("attr" in own or "acomp" in own)
        and any(dep in own for dep in ("ccomp", "xcomp", "advcl"))
    )


def says_enough(tokens: Sequence[Token], words: str) -> bool:
    """Whether the words are worth knowing by themselves: they name something, or say a good deal."""
    named = any(token.pos == "PROPN" and token.text != "I" for token in tokens)
    return len(content_words(words)) >= (_FEWEST_NAMED if named else _FEWEST) and not _CHAT.search(words)


_FEWEST, _FEWEST_NAMED = 5, 4
"""Words of weight that quoted words must have, and where a name is among them."""


_CHAT = re.compile(
    r"\?|\bof the (?:work|time|way|battle|job)$"
    r"|\b(?:one thing for sure|you guys|you know|thank you|thanks|happy to|I love|I hope you|good luck|excited|thoughts? (?:is|are)"
    r"|prayers?|condolences?|congratulat\w*)\b",
    re.IGNORECASE,
)
"""What is said to everybody and tells nothing of the event, or asks."""


def nests(words: str) -> bool:
    """Whether somebody else's words stand within, or the article's own about who speaks."""
    return bool(_NESTED.search(words))


_NESTED = re.compile(
    r"[@#]|\bspokes(?:man|woman|person)\b|https?:|[“”\"‘]|(?:^|\s)['’](?:\w{3}|[A-Z])|(?<!s)['’](?:[\s.,!?]|$)|[.,!?]['’]"
)


def is_taken_back(scene: Scene, sentence: Sentence) -> bool:
    """Whether the paragraph goes on behind a sentence with "But", or the sentence around quoted words with "if": by itself it would be
    half of what is meant."""
    behind = scene.text, sentence.span.end
    return _TAKING_BACK.match(*behind) is not None or _BOUND.match(*behind) is not None


_TAKING_BACK = re.compile(
    r"[ .,!”\"’')]{0,6}[“\"‘']?(?:But|However|Yet|Still|Nonetheless|Nevertheless|Instead|That said)\b"
)


_BOUND = re.compile(r"[,.]?[”\"’']{1,2},? (?:if|unless|but|until|although|though|while|because|when)\b")


def is_part(scene: Scene, quotation: Quotation) -> bool:
    """Whether the quoted words go on what the article says in its own: "Candidates who think “it is over are wrong,” she said"."""
    before = scene.text[: quotation.spans[0].start].rstrip(" ‘’'“”\"")
    word = re.search(r"[\w’']+\Z", before[-_WORD:])
    led = any(0 <= len(before) - each.end < _WORD for each in quotation.cue)
    return word is not None and not led and word[0].lower() != "that"


_WORD = 30
"""Characters in which the word before a quotation stands, or whom it is told: "told reporters"."""


def is_idle(tokens: Sequence[Token]) -> bool:
    """Whether a first word only opens what is said: "Now, we will go", not "Now is the time"."""
    joins = tokens[0].pos in ("CCONJ", "SCONJ") or tokens[0].dep in ("cc", "mark")
    return joins or (len(tokens) > 1 and tokens[1].pos == "PUNCT")
