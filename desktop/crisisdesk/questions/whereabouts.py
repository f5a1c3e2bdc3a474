"""Makers for where it happened."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from crisisdesk.domain.article import Span
from crisisdesk.domain.question import AnswerType, Kind
from crisisdesk.domain.reading import Layer, Sentence, Token
from crisisdesk.questions.clauses import (
    Clause,
    gap_question,
)
from crisisdesk.questions.draft import Draft, maker
from crisisdesk.questions.phrases import Rendering
from crisisdesk.questions.pointing import is_settled
from crisisdesk.questions.reports import Reported, begun, drafted, modal, reported
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.wording import content_words

EVENTS = frozenset(
    """talks talk meeting summit conference rally protest attack election vote ceremony hearing trial session visit
    negotiations strike explosion earthquake match game festival""".split()
)
"""What is held, or happens, somewhere."""
_BEFALLING = frozenset("attack explosion earthquake strike".split())
"""What nobody holds."""


@maker(Kind.PLACE, needs=Layer.SYNTAX | Layer.PLACES)
def place(scene: Scene) -> Iterator[Draft]:
    """Where did it happen?"""
    for report in reported(scene):
        clause = report.clause
        goes_on = clause.finite.tag in ("VBZ", "VBP") and clause.verb.lemma != "be" and not clause.auxiliaries
        if clause.negated or modal(clause) or goes_on:  # what goes on in one city may go on in others too
            continue
        for preposition in _place_branches(clause):
            draft = _asked_place(scene, report, preposition)
            if draft:
                yield draft
                break


def _place_branches(clause: Clause) -> Iterator[Token]:
    """ "In Geneva" on the verb, or on a noun for an event that hangs on the verb."""
    sentence = clause.sentence
    for token in sentence.branch(clause.verb):
        if token.dep == "prep" and token.text.lower() in ("in", "at") and token.index > clause.verb.index:
            head = sentence.tokens[token.head]
            event = head.lemma.lower() in EVENTS or head.text.lower() in EVENTS
            if (event and _is_near_verb(sentence, head)) or (head.index == clause.verb.index and _is_meeting(clause)):
                yield token


def _is_meeting(clause: Clause) -> bool:
    """Whether people meet, or an event is held: what else somebody does in a city hardly belongs to it alone."""
    thing = clause.child("dobj", "nsubjpass")
    return clause.verb.lemma in _MEETING or (thing is not None and thing.lemma.lower() in EVENTS)


_MEETING = frozenset("meet hold convene gather protest rally negotiate".split())


def _is_near_verb(sentence: Sentence, event: Token) -> bool:
    """Whether an event is the verb's own object or place: "met at talks in Geneva", not "in the wake of attacks in Paris"."""
    above = list(sentence.above(event))[:3]
    steps = next(
        (at for at, each in enumerate(above) if each.index != event.index and each.pos in ("VERB", "AUX")), None
    )
    return steps is not None and steps <= 2


def _asked_place(scene: Scene, report: Reported, preposition: Token) -> Draft | None:
    clause = report.clause
    noun = next(
        (each for each in clause.sentence.children(preposition) if each.dep == "pobj" and each.entity == "GPE"), None
    )
    if noun is None:
        return None
    span = Span(
        min(
            token.span.start
            for token in clause.sentence.branch(noun)
            if token.dep in ("compound", "det") or token.index == noun.index
        ),
        noun.span.end,
    )
    where = scene.place_at(span)
    if where is None or where.kind not in ("city", "country"):
        return None
    rendering = begun(scene, report)
    stem = gap_question(clause, preposition, f"In which {where.kind}", rendering, keep=(preposition.head,))
    settled = all(is_settled(scene, clause.sentence, each) for each in rendering.loose)
    if stem is None or not settled or len(stem.split()) < 6:
        return None
    draft = drafted(
        scene,
        report,
        kind=Kind.PLACE,
        stem=stem,
        key=where.name,
        answer_type=AnswerType.PLACE,
        rendering=rendering,
        slot=where.kind,
        worth=0.75,
    )
    held = clause.sentence.tokens[preposition.head]
    return (
        replace(draft, fact_key=("event at", where.name, held.lemma.lower())) if held.text.lower() in EVENTS else draft
    )


def _is_still_to_come(sentence: Sentence, event: Token) -> bool:
    """Whether the sentence tells of an event by what will, may or should be: then it was not held yet."""
    above = (each for each in sentence.above(event) if each.pos in ("VERB", "AUX"))
    return any(
        each.tag == "MD" or each.text.lower() in ("to", "scheduled", "expected", "planned", "set", "ahead", "upcoming")
        for verb in above
        for each in (verb, *sentence.children(verb))
    )


_OF_MANY = frozenset("rally conference session visit meeting talk".split())
"""What somebody holds many of: whose it was does not say which."""
_IN_ROUNDS = frozenset("vote ballot round".split())
"""What may be one of several, of which one that is only counted with has not been held."""


@maker(Kind.PLACE, needs=Layer.SYNTAX | Layer.PLACES)
def venue(scene: Scene) -> Iterator[Draft]:
    """Where were the talks held? From a noun for an event with its place, wherever it stands."""
    asked: set[str] = set()
    for sentence in scene.frames:
        for token in sentence.tokens:
            if token.text.lower() not in EVENTS or token.pos != "NOUN" or token.lemma.lower() in _IN_ROUNDS:
                continue
            preposition = next(
                (each for each in sentence.children(token) if each.dep == "prep" and each.text.lower() == "in"), None
            )
            noun = (
                next(
                    (each for each in sentence.children(preposition) if each.dep == "pobj" and each.entity == "GPE"),
                    None,
                )
                if preposition
                else None
            )
            where = scene.place_at(noun.span) if noun else None
            if preposition is None or noun is None or where is None or where.kind != "city":
                continue
            if _is_still_to_come(sentence, token):
                continue
            rendering = Rendering(scene)
            barred = [
                preposition.index,
                *(
                    each.index
                    for each in sentence.children(token)
                    if each.dep in ("relcl", "appos", "punct", "acl", "conj", "cc")
                ),
            ]
            tokens = sentence.branch(token, without=barred)
            phrase = rendering.words(sentence, tokens)
            leans = rendering.loose == [f"the {token.text}"]
            if (
                (rendering.loose and not leans)
                or len(content_words(phrase)) < 2
                or phrase in asked
                or phrase.split()[0].lower() in ("a", "an")
            ):
                continue
            asked.add(phrase)
            owned = any(each.dep == "poss" and each.pos == "PROPN" for each in sentence.children(token))
            if owned and token.lemma.lower() in _OF_MANY:
                continue
            phrase = phrase if owned or phrase.split()[0].lower() == "the" else f"the {phrase}"
            befell = token.lemma.lower() in _BEFALLING
            verb = "were" if token.tag == "NNS" else "was"
            asked_for = f"did {phrase} take place" if befell else f"{verb} {phrase} held"
            stem = f"In which city {asked_for}?"
            yield Draft(
                Kind.PLACE,
                scene.placed(stem, stem, about=where.name, leans=leans) or "",
                where.name,
                AnswerType.PLACE,
                scene.evidence(sentence.span),
                f"{phrase[0].upper()}{phrase[1:]} {'took place' if befell else f'{verb} held'} in {where.name}.",
                ("event at", where.name, token.lemma.lower()),
                0.92,
                worth=0.9,
                slot="city",
            )
