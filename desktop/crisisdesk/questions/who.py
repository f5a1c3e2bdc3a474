"""Maker for who it was: a person left out of a statement, the name to be given without choices.

Readers ruled out most wrong choices for a doer by role or country, so none are offered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from crisisdesk.domain.question import AnswerType, Form, Kind
from crisisdesk.domain.reading import Layer, Person, Token
from crisisdesk.questions.details import GAP, names_anything, upper
from crisisdesk.questions.draft import Draft, maker
from crisisdesk.questions.phrases import Rendering, is_no_person
from crisisdesk.questions.rivals import is_public
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.slots import Slot
from crisisdesk.questions.statements import Statement, statements
from crisisdesk.questions.wording import content_words, said

_ROLES = frozenset("nsubj nsubjpass dobj dative pobj".split())


@maker(Kind.ACTOR, needs=Layer.SYNTAX | Layer.PEOPLE)
def doer(scene: Scene) -> Iterator[Draft]:
    """Who did it, or to whom was it done?"""
    for statement in statements(scene):
        for slot, person in _people_in(scene, statement):
            draft = _asked(scene, statement, slot, person)
            if draft:
                yield draft


def _people_in(scene: Scene, statement: Statement) -> Iterator[tuple[Slot, Person]]:
    """The people named in full or by surname in a statement, each once, who can be left out of it."""
    tokens, at = statement.sentence.tokens, 0
    rendering = Rendering(scene)
    while at < len(tokens):
        found = rendering.person_from(tokens, at)
        if found is None:
            at += 1
            continue
        size, person = found
        if _can_be_left_out(scene, statement, tokens[at : at + size], person):
            yield Slot("person", at, size, person.name), person
        at += size


def _can_be_left_out(scene: Scene, statement: Statement, name: tuple[Token, ...], person: Person) -> bool:
    sentence, last = statement.sentence, name[-1]
    before = sentence.tokens[name[0].index - 1] if name[0].index else None
    behind = sentence.tokens[last.index + 1].text if last.index + 1 < len(sentence.tokens) else ""
    surname = person.name.split()[-1]
    return (
        " " in person.name
        and not is_no_person(person.name)
        and person.name in statement.named
        and (len(person.mentions) > 1 or is_public(person))
        and scene.surname_unique(person)
        and statement.words.count(surname) == 1
        and last.dep in _ROLES
        and not any(each.dep in ("conj", "appos", "relcl") for each in sentence.children(last))
        and (before is None or before.pos not in ("NOUN", "PROPN", "ADJ", "PART", "NUM"))
        and behind not in ("'s", "’s", "'", "’", "-", ",", "(")
        and sentence.tokens[last.head].lemma != "be"
    )


_PRONOUN = re.compile(r"\b(?:he|him|his|she|her|hers)\b", re.IGNORECASE)


def _goes_on(statement: Statement, slot: Slot) -> bool:
    """Whether the verb follows the name: "Who visited", not "Who of Florida visited"."""
    tokens, end = statement.sentence.tokens, slot.at + slot.size
    return end < len(tokens) and tokens[end].pos in ("VERB", "AUX", "ADV")


def _asked(scene: Scene, statement: Statement, slot: Slot, person: Person) -> Draft | None:
    told = statement.told(scene, slot.put(GAP))
    surname = person.name.split()[-1].lower()
    others = [name.split()[-1] for name in statement.named if name != person.name]
    if _PRONOUN.search(told) and not any(name in told for name in others):
        return None  # whoever it stands for is the one left out, or is not named
    leans = statement.leans_without(scene, person.name, told) or (
        bool(scene.headline) and surname not in scene.headline.lower()
    )
    known = scene.headline.lower() if leans else ""
    if leans and not scene.headline:
        return None
    if (
        f"{GAP} on " in told
        or told.count(GAP) != 1
        or surname in f"{told} {known}".lower()
        or not names_anything(statement, slot)
    ):
        return None
    front = told.startswith(f"{GAP} ") and not statement.claimant and _goes_on(statement, slot)
    stem = f"Who{told.removeprefix(GAP)}?" if front else f"Whose name belongs in the gap: “{said(upper(told))}”?"
    return Draft(
        Kind.ACTOR if front else Kind.GAP,
        scene.leaning(stem) if leans else stem,
        person.name,
        AnswerType.PERSON,
        scene.evidence(statement.sentence.span, names=statement.named),
        f"{upper(statement.words)}.",
        ("told", statement.claimant, *content_words(statement.words)),
        statement.confidence,
        worth=0.62 if front else 0.58,
        claimant=statement.claimant,
        form=Form.TYPED,
        slot="person",
    )
