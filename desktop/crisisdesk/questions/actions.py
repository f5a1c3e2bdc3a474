"""Maker for what was done, demanded, promised, accused of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crisisdesk.domain import gazetteer
from crisisdesk.domain.article import Span
from crisisdesk.domain.question import AnswerType, Kind
from crisisdesk.domain.reading import Layer, Sentence, Token
from crisisdesk.questions.clauses import (
    Clause,
    droppable,
    gap_question,
)
from crisisdesk.questions.draft import Draft, maker
from crisisdesk.questions.phrases import PERSON_NOUNS, Rendering, phrase_sort
from crisisdesk.questions.pointing import is_settled
from crisisdesk.questions.reports import UNFIT, Reported, begun, drafted, modal, reported
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.wording import content_words, tidy

EMPTY_VERBS = frozenset("discuss speak talk meet mention address".split()) | frozenset(
    """be have do make take give get see know want come go think believe say tell feel mean seem appear become remain
    try like need let keep put look happen occur follow call ask add""".split()
)

_STRANDING = frozenset("for of on to with against from about into at over".split())


VAGUE = frozenset(
    """thing things way ways lot kind sort number part time times day days year years people person man woman one ones
    issue issues case matter place fact deal bit something anything nothing everything everyone""".split()
)


def _phrase_slot(noun: Token) -> str:
    """Which sort of phrase can stand for it: one for people, for a body, or for a thing."""
    return f"{phrase_sort(noun)} phrase"


@maker(Kind.OBJECT, needs=Layer.SYNTAX)
def thing(scene: Scene) -> Iterator[Draft]:
    """What was done, demanded, promised, accused of?"""
    for report in reported(scene):
        clause = report.clause
        if clause.negated or (modal(clause) and not report.claimant):
            continue
        for noun in _objects(clause):
            draft = _asked_object(scene, report, noun)
            if draft:
                yield draft
                break


def _objects(clause: Clause) -> Iterator[Token]:
    """Nouns that "what" can stand for, deepest first: objects of the verb, of what hangs on it, and of its preposition."""
    sentence, dropped = clause.sentence, droppable(clause)
    for each in sentence.children(clause.verb):
        if each.index in dropped:
            continue
        if each.dep == "xcomp" or (each.dep == "prep" and each.text.lower() in _LEADING):
            for inner in sentence.children(each):
                if inner.dep == "pcomp" or (each.dep == "xcomp" and inner.dep == "dobj"):
                    yield from (
                        deep
                        for deep in ([inner] if inner.dep == "dobj" else sentence.children(inner))
                        if deep.dep == "dobj" and deep.pos == "NOUN"
                    )
        if each.dep == "dobj" and each.pos == "NOUN":
            yield each
        if each.dep == "prep" and each.text.lower() in _STRANDING and each.index == clause.verb.index + 1:
            yield from (inner for inner in sentence.children(each) if inner.dep == "pobj" and inner.pos == "NOUN")


_LEADING = frozenset("of for from against to".split())
"""What leads from a verb to a deed: "accused of preparing"."""
_SAYING_LITTLE = frozenset(
    """attend receive search cover experience hit represent serve run begin highlight place fit lead describe focus include
    involve contain show use work live visit join enjoy love like hate spend hold suffer raise emit vie contend present mark edit
    possess roll exaggerate""".split()
)
"""Verbs whose object could be much else, or is hardly worth knowing."""


def _asked_object(scene: Scene, report: Reported, noun: Token) -> Draft | None:
    clause = report.clause
    sentence = clause.sentence
    if (
        clause.verb.lemma in _SAYING_LITTLE
        or {sentence.tokens[noun.head].lemma, _leading(sentence, noun)} & EMPTY_VERBS
        or noun.lemma.lower() in VAGUE | PERSON_NOUNS
        or gazetteer.noun_classes(noun.lemma.lower())[:1] == ("person",)
        or _is_crossed(clause, noun)
        or _is_torn(sentence, noun)
        or not (report.claimant or _tells_enough(clause, noun))
    ):
        return None
    rendering = begun(scene, report)
    stem = gap_question(clause, noun, "What", rendering)
    key_rendering = Rendering(scene, named=dict(rendering.named), antecedents=True)
    barred = [each.index for each in sentence.children(noun) if each.dep in ("advcl", "punct", "relcl")]
    key = key_rendering.words(sentence, sentence.branch(noun, without=barred), offices=False)
    if (
        stem is None
        or key_rendering.loose
        or not all(is_settled(scene, sentence, each) for each in rendering.loose)
        or not _is_worth(scene, key, noun, stem)
    ):
        return None
    return drafted(
        scene,
        report,
        kind=Kind.OBJECT if not report.claimant else Kind.PARAPHRASE,
        stem=stem,
        key=key,
        answer_type=AnswerType.PHRASE,
        rendering=rendering,
        slot=_phrase_slot(noun),
        head=noun.lemma.lower(),
        verb=sentence.tokens[noun.head].lemma.lower() if noun.dep == "dobj" else "",
        worth=0.7,
        accepted=_shorter(scene, sentence, noun, key),
    )


def _leading(sentence: Sentence, noun: Token) -> str:
    """The verb that a noun hangs on by its preposition; "" where there is none."""
    preposition = sentence.tokens[noun.head]
    return sentence.tokens[preposition.head].lemma if preposition.dep == "prep" else ""


def _is_torn(sentence: Sentence, noun: Token) -> bool:
    """Whether words right behind the noun, which the question would leave standing, may belong to it: "funding for clean energy"."""
    end = sentence.branch(noun)[-1].index + 1
    behind = sentence.tokens[end] if end < len(sentence.tokens) else None
    return behind is not None and (
        (behind.dep == "prep" and behind.text.lower() in _CLINGING)
        or behind.dep in ("acl", "relcl", "pcomp")
        or (behind.dep == "advmod" and behind.text.lower() in _ORDERING)
    )


_CLINGING = frozenset("for of with against about by between over under among including without toward towards".split())
_ORDERING = frozenset("before subsequently previously earlier later already too again once".split())


def _tells_enough(clause: Clause, noun: Token) -> bool:
    """Whether the question says more than who and a verb: when, where, to whom, or what was to be done with it."""
    cut = (*droppable(clause), noun.index, noun.head)
    deeper = clause.sentence.tokens[noun.head].pos in ("VERB", "AUX") and noun.head != clause.verb.index
    return deeper or any(
        each.index > clause.verb.index
        and each.index not in cut
        and each.dep in ("prep", "xcomp", "npadvmod", "dative", "advcl", "agent", "oprd")
        for each in clause.sentence.children(clause.verb)
    )


def _is_worth(scene: Scene, key: str, noun: Token, stem: str) -> bool:
    """Whether the answer says something by itself, and neither the question nor the title says it first."""
    words = content_words(key)
    asked = {word[:_ROOT] for word in content_words(stem)}
    told = asked | {word[:_ROOT] for word in content_words(scene.headline)}
    known = [word for word in words if word[:_ROOT] in told]
    return (
        (len(words) > 1 or key.removeprefix("the ").isupper())
        and len(key.split()) <= _LONGEST_KEY
        and key.split(maxsplit=1)[0].lower() not in UNFIT
        and not (noun.lemma.lower() in _HOLLOW and len(words) < 3)
        and noun.text.lower()[:_ROOT] not in (asked if len(words) > _FEW else told)
        and len(known) * 2 < len(words)
        and len(content_words(stem)) >= 3
        and not re.search(r"\b(?:you|your|we|our|my)\b", stem)
        and not any(letter.isdigit() for letter in key)
    )


_ROOT = 5
"""Letters that words of one family share: "primary" and "primaries"."""
_LONGEST_KEY, _FEW = 9, 3
"""Words; and words of weight of an answer that its noun alone would tell."""
_HOLLOW = frozenset(
    """plan proposal statement measure programme program effort step move role decision action conference meeting event support
    approval data information power attention effect difficulty result call""".split()
)
"""What says too little with one word beside it: "a proposed plan"."""


def _shorter(scene: Scene, sentence: Sentence, noun: Token, key: str) -> tuple[str, ...]:
    """What says enough of it in fewer words: without what hangs on behind, and without adjectives where a compound is left."""
    own = {each.index: each for each in sentence.children(noun) if each.index < noun.index}
    starts = []
    for fit in (("amod", "nmod", "nummod", "compound", "punct"), ("compound", "punct")):
        at = noun.index
        while at - 1 in own and own[at - 1].dep in fit:
            at -= 1
        starts.append(at)
    found = (
        tidy(Span(sentence.tokens[at].span.start, noun.span.end).of(scene.text)) for at in starts if at < noun.index
    )
    letters = {each.letters: each.phrase for each in scene.parsed.expansions}
    whole = letters.get(key.removeprefix("the "))
    return tuple(dict.fromkeys(each for each in (*found, *filter(None, (whole,))) if each != key))


_SECOND_OBJECTS = ("dobj", "dative", "xcomp", "ccomp", "oprd")


def _is_crossed(clause: Clause, noun: Token) -> bool:
    """Where taking the noun out breaks the clause: a second object, somebody told to act, an apposition, a long subject."""
    sentence = clause.sentence
    own = sentence.children(clause.verb)
    others = [
        each
        for each in own
        if each.index != noun.index
        and (each.dep in _SECOND_OBJECTS or any(deep.dep == "pcomp" for deep in sentence.children(each)))
    ]
    first = sentence.branch(noun)[0].index
    apposed = first > 0 and sentence.tokens[first - 1].text in (",", "–", "—", "--", ":")
    subject = [token for token in sentence.branch(clause.subject) if token.pos != "PUNCT"]
    return (bool(others) and noun.head == clause.verb.index) or apposed or len(subject) > 10
