"""What of somebody's quoted words can stand alone: whole sentences, or clauses of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from crisisdesk.domain.article import Span
from crisisdesk.domain.reading import Quotation, Sentence, Token
from crisisdesk.questions.clauses import clauses, is_condition
from crisisdesk.questions.once import once_a_sentence
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.spoken import is_idle, leans_on_event, loose_in_speech, nests, says_enough
from crisisdesk.questions.wording import mentions_relative_day, said

_OPENINGS = frozenset("and but so well look now yes no or".split())


def passages(
    scene: Scene, quotation: Quotation, *, longest: int = 34, dated: bool = False
) -> Iterator[tuple[Sentence, list[Token]]]:
    """Stretches of a direct quotation that can stand alone: sentences, or where these lean on others, clauses of them.

    With "today" or "last year" only where they will be `dated`.
    """
    for span in quotation.spans:
        for sentence in scene.inside(span):
            fit = next((tokens for tokens, words in _standing(scene, sentence) if words <= longest), None)
            if fit and (dated or not mentions_relative_day(span_of(fit).of(scene.text))):
                yield sentence, fit


@once_a_sentence
def _standing(scene: Scene, sentence: Sentence) -> Sequence[tuple[list[Token], int]]:
    """What of a spoken sentence can stand alone, all of it first, each with how many words it has."""
    tokens = [token for token in sentence.tokens if token.pos != "PUNCT" or token.index]
    while tokens and (
        tokens[0].pos == "PUNCT"
        or (
            tokens[0].text.lower() in _OPENINGS
            and tokens[0].dep in ("cc", "intj", "advmod", "mark")
            and is_idle(tokens)
        )
    ):
        tokens = tokens[1:]
    options = [tokens, *_clauses_of(sentence), _without_opening(sentence)]
    told = [(each, span_of(each).of(scene.text)) for each in options if each]
    return [
        (each, len(words.split()))
        for each, words in told
        if _stands(scene, sentence, each, words) and not _loses_its_point(sentence, each)
    ]


def _loses_its_point(sentence: Sentence, tokens: Sequence[Token]) -> bool:
    """Whether what is cut off behind takes back or bounds what stays: "That is fine, but ...", "We cannot win without ..."; or whether so
    much is cut off on both sides that only the middle of a thought is left."""
    behind = [each.text.lower() for each in sentence.tokens[tokens[-1].index + 1 :] if each.pos != "PUNCT"]
    before = [each for each in sentence.tokens[: tokens[0].index] if each.pos != "PUNCT"]
    return bool(_BOUNDING & set(behind)) or (bool(behind) and len(before) > _MUCH_BEFORE)


_BOUNDING = frozenset("but yet without unless if until except though although than rather not because".split())
_MUCH_BEFORE = 2
"""Words that may be left out before and behind alike: "And so"."""


def _without_opening(sentence: Sentence) -> list[Token]:
    """A spoken sentence from its subject on: what opens it tells only on what it rests, or when; empty where it opens so."""
    main = next((each for each in clauses(sentence) if each.verb.head == each.verb.index), None)
    if main is None or main.finite.tag not in ("VBP", "VBZ", "VBD", "MD"):
        return []
    first = sentence.branch(main.subject)[0].index
    openings = [each for each in sentence.children(main.verb) if each.index < first]
    plain = all(each.dep in ("prep", "npadvmod", "advmod", "punct") for each in openings)
    plain = plain and not any(each.text.lower() in _ON_WHAT_IT_RESTS for each in sentence.tokens[:first])
    tokens = list(sentence.tokens[first:])
    while tokens and tokens[-1].pos == "PUNCT":
        tokens = tokens[:-1]
    return tokens if plain and first else []


_ON_WHAT_IT_RESTS = frozenset("if unless when while because although though as since until whether".split())


def _clauses_of(sentence: Sentence) -> list[list[Token]]:
    """The clauses within a spoken sentence that are unbroken, the longest first."""
    found = []
    for clause in clauses(sentence):
        if (
            clause.subject.head != clause.verb.index
            or not _asserted(sentence, clause.verb)
            or any(each.dep == "mark" and each.text.lower() != "that" for each in sentence.children(clause.verb))
        ):
            continue
        joined = [
            each.index
            for each in sentence.children(clause.verb)
            if (each.dep in ("cc", "conj", "mark", "parataxis", "ccomp") and each.index < clause.subject.index)
            or (each.dep == "advcl" and each.index < clause.subject.index and not is_condition(sentence, each))
            or each.dep in ("cc", "conj")
            or (each.dep == "mark" and each.text.lower() == "that")
        ]
        tokens = sentence.branch(clause.verb, without=joined)
        while tokens and (tokens[0].pos in ("PUNCT", "CCONJ") or tokens[0].dep == "mark"):
            tokens = tokens[1:]
        while tokens and tokens[-1].pos in ("PUNCT", "CCONJ"):
            tokens = tokens[:-1]
        if tokens and tokens[-1].index - tokens[0].index == len(tokens) - 1 and _is_cut_clean(sentence, tokens):
            found.append(tokens)
    return sorted(found, key=len, reverse=True)


def _is_cut_clean(sentence: Sentence, tokens: Sequence[Token]) -> bool:
    """Whether nothing that belongs to a stretch stands right before or behind it."""
    first, last = tokens[0].index, tokens[-1].index
    before = sentence.tokens[first - 1] if first else None
    behind = sentence.tokens[last + 1] if last + 1 < len(sentence.tokens) else None
    opens = before is None or before.pos in ("PUNCT", "CCONJ") or before.dep == "mark"
    ends = behind is None or behind.pos in ("PUNCT", "CCONJ")
    rest = sentence.tokens[last + 1 : last + 3]
    goes_on = any(each.dep in ("mark", "prep", "advcl", "relcl", "acl", "ccomp") for each in rest)
    return opens and ends and not goes_on


def _asserted(sentence: Sentence, verb: Token) -> bool:
    """Whether the speaker says it outright: not in a condition, a question within, or a relative clause."""
    while verb.head != verb.index:
        if verb.dep not in ("conj", "parataxis"):
            return False  # what somebody hopes, fears or denies is not said outright
        if any(
            each.tag in ("WDT", "WP", "WRB") or (each.dep == "mark" and each.text.lower() != "that")
            for each in sentence.children(verb)
        ):
            return False
        head = sentence.tokens[verb.head]
        if verb.dep == "conj" and any(
            each.dep == "advcl" and head.index < each.index < verb.index for each in sentence.children(head)
        ):
            return False
        verb = head
    return True


def _stands(scene: Scene, sentence: Sentence, tokens: Sequence[Token], words: str) -> bool:
    return (
        len(words.split()) >= 4
        and tokens[0].text.lower() not in ("then", "also", "instead")
        and not any(each.text == "?" for each in sentence.tokens[tokens[-1].index :][:3])
        and not loose_in_speech(scene, sentence, tokens)
        and (bool(scene.headline) or not leans_on_event(sentence, tokens))
        and says_enough(tokens, words)
        and not nests(words)
        and not _OF_SELF.search(words)
        and words.count("(") == words.count(")")
        and any(each.tag in ("VBD", "VBZ", "VBP", "MD") for each in tokens)
    )


_OF_SELF = re.compile(
    r"\b(?:I am|I’m|I'm|I was|as) (?:the|a|an)\b|\bmy (?:country|wife|husband|party|government|administration|"
    r"son|daughter|mother|father|brother|sister|children|family|state)\b"
)
"""Words by which a speaker tells who it is."""


def shown(scene: Scene, sentence: Sentence, tokens: Sequence[Token]) -> str:
    """A passage's words, with dots where the sentence began earlier or goes on."""
    words = said(span_of(tokens).of(scene.text))
    real = [token for token in sentence.tokens if token.pos != "PUNCT"]
    opened = tokens[0].index > real[0].index and (words[:1].islower() or tokens[0].text == "I")
    goes_on = tokens[-1].index < real[-1].index
    return f"{'… ' if opened else ''}{words}{' …' if goes_on else ''}"


def span_of(tokens: Sequence[Token]) -> Span:
    return Span(tokens[0].span.start, tokens[-1].span.end)
