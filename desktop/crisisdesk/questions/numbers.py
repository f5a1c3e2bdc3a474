"""Makers for how many."""

from __future__ import annotations

from collections.abc import Iterator

from crisisdesk.domain.question import AnswerType, Kind
from crisisdesk.domain.reading import Layer, Token
from crisisdesk.domain.scale import whole_number
from crisisdesk.questions.clauses import (
    Clause,
    droppable,
    gap_question,
    subject_question,
)
from crisisdesk.questions.draft import Draft, maker
from crisisdesk.questions.reports import Reported, begun, drafted, modal, reported
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.slots import TOO_FEW


@maker(Kind.NUMBER, needs=Layer.SYNTAX)
def number(scene: Scene) -> Iterator[Draft]:
    """How many, how much?"""
    for report in reported(scene):
        clause = report.clause
        if clause.negated or modal(clause) or any(each.text.lower() in ("only", "just") for each in clause.tokens):
            continue
        for noun in _counted(clause):
            draft = _asked_number(scene, report, noun)
            if draft:
                yield draft


def _counted(clause: Clause) -> Iterator[Token]:
    """Plural nouns with a plain number, as subject or object of the verb."""
    for each in clause.sentence.children(clause.verb):
        if each.dep in ("dobj", "nsubj", "nsubjpass") and each.tag == "NNS" and each.index not in droppable(clause):
            yield each


def _asked_number(scene: Scene, report: Reported, noun: Token) -> Draft | None:
    clause = report.clause
    sentence = clause.sentence
    figure = next((each for each in sentence.children(noun) if each.dep == "nummod"), None)
    if (
        figure is None
        or figure.index + 1 > noun.index
        or whole_number(figure.text) in (None, *TOO_FEW)
        or any(each.dep in ("quantmod", "advmod", "compound") for each in sentence.children(figure))
    ):
        return None
    if any(each.dep == "det" for each in sentence.children(noun)):
        return None
    rendering = begun(scene, report)
    tail = list(
        sentence.branch(
            noun,
            without=[
                figure.index,
                *(
                    each.index
                    for each in sentence.children(noun)
                    if each.dep in ("relcl", "appos", "punct", "conj", "cc")
                ),
            ],
        )
    )
    what = rendering.words(sentence, tail)
    if noun.index < clause.verb.index:
        stem = subject_question(clause, f"How many {what}", rendering)
        stem = _plural(stem, clause) if stem else None
    else:
        stem = gap_question(clause, noun, f"How many {what}", rendering)
    if stem is None or rendering.loose or len(stem.split()) < 6:
        return None
    return drafted(
        scene,
        report,
        kind=Kind.NUMBER,
        stem=stem,
        key=figure.text,
        answer_type=AnswerType.NUMBER,
        rendering=rendering,
        slot="number",
        worth=0.65,
    )


def _plural(stem: str, clause: Clause) -> str:
    """The verb as the article has it: the plural subject stays, only its number is asked."""
    word = clause.finite.text
    for singular in ("has", "is", "was", "does"):
        if {"has": "have", "is": "are", "was": "were", "does": "do"}[singular] == word.lower():
            return stem.replace(f" {singular} ", f" {word} ", 1)
    return stem
