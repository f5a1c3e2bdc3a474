"""Makers for one detail of a statement: a name, a day, a place or a number asked for, left out or exchanged."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

from crisisdesk.domain import gazetteer
from crisisdesk.domain.article import Span
from crisisdesk.domain.question import AnswerType, Form, Kind
from crisisdesk.domain.reading import Layer, Quotation, QuotationType, Sentence
from crisisdesk.questions.clauses import told_tokens
from crisisdesk.questions.distractors import wrong_choices
from crisisdesk.questions.draft import Draft, maker
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.slots import Slot, slots_of
from crisisdesk.questions.speech import SURE, passages, span_of, speaker_name
from crisisdesk.questions.spoken import leans_on_event
from crisisdesk.questions.statements import Statement, statements
from crisisdesk.questions.wording import content_words, folded, said

GAP = "____"
_TYPES = {
    "city": AnswerType.PLACE,
    "country": AnswerType.PLACE,
    "region": AnswerType.PLACE,
    "body": AnswerType.ORGANISATION,
    "date": AnswerType.DATE,
    "number": AnswerType.NUMBER,
    "percent": AnswerType.NUMBER,
    "money": AnswerType.NUMBER,
    "year": AnswerType.NUMBER,
}
_NOUNS = {
    "city": "city",
    "country": "country",
    "date": "date",
    "number": "number",
    "percent": "percentage",
    "money": "sum of money",
    "year": "year",
}
_WORTH = {
    "city": 0.66,
    "country": 0.64,
    "region": 0.64,
    "body": 0.62,
    "date": 0.58,
    "number": 0.6,
    "percent": 0.62,
    "money": 0.62,
    "year": 0.56,
}


_TOLD_BY_THE_REST = ("country", "region")
"""What the rest of a sentence mostly gives away, as readers found."""


@maker(Kind.GAP, needs=Layer.SYNTAX)
def detail(scene: Scene) -> Iterator[Draft]:
    """One detail left out of a statement."""
    for statement in statements(scene):
        for slot in statement.slots:
            draft = _left_out(scene, statement, slot) if slot.sort not in _TOLD_BY_THE_REST else None
            if draft:
                yield draft


@maker(Kind.GAP, needs=Layer.QUOTATIONS | Layer.PEOPLE | Layer.SYNTAX)
def detail_said(scene: Scene) -> Iterator[Draft]:
    """One detail left out of somebody's words."""
    for quotation in scene.quotations(sure=SURE):
        if quotation.type is not QuotationType.DIRECT:
            continue
        for sentence, tokens in passages(scene, quotation, longest=34):
            span = span_of(tokens)
            words = said(span.of(scene.text))
            for slot in slots_of(scene, sentence, words):
                draft = _left_unsaid(scene, quotation, sentence, span, slot)
                if draft:
                    yield draft


def _left_unsaid(scene: Scene, quotation: Quotation, sentence: Sentence, span: Span, slot: Slot) -> Draft | None:
    gone = Span(sentence.tokens[slot.at].span.start, sentence.tokens[slot.at + slot.size - 1].span.end)
    name = speaker_name(quotation)
    if (
        slot.sort == "date"
        or slot.key.lower() in ("two", "2")
        or not span.covers(gone)
        or gone.of(scene.text) != slot.key
    ):
        return None
    words = said(span.of(scene.text))
    told = said(f"{Span(span.start, gone.start).of(scene.text)}{GAP}{Span(gone.end, span.end).of(scene.text)}")
    who = scene.introduced(scene.people[name])
    asked = f"Which {_noun(slot)} is missing from what {who} said: “{told}”?"
    inside = [token for token in sentence.tokens if span.covers(token.span)]
    stem = scene.placed(asked, words, about=slot.key, leans=leans_on_event(sentence, inside))
    if told.count(GAP) != 1 or _given_away(told, slot) or "[" in told or stem is None:
        return None
    return Draft(
        Kind.GAP,
        stem,
        slot.key,
        _TYPES[slot.sort],
        scene.evidence(span, *quotation.cue[:1], names=(name,)),
        f"{name} said, “{words}”.",
        ("said", name, *content_words(words)),
        quotation.confidence,
        worth=_WORTH[slot.sort] + 0.04,
        claimant=name,
        slot=slot.sort,
    )


def _left_out(scene: Scene, statement: Statement, slot: Slot) -> Draft | None:
    told = statement.told(scene, slot.put(GAP))
    if told.count(GAP) != 1 or _given_away(told, slot) or not names_anything(statement, slot):
        return None
    leans = statement.leans_without(scene, slot.key, told)
    lead = _LED.format(_noun(slot)) if leans else _lead(scene, slot)
    stem = _front(statement, slot, told) or f"{lead} “{said(upper(told))}”?"
    if leans:
        if _given_away(scene.headline, slot):
            return None
        stem = scene.leaning(stem)
    return Draft(
        Kind.GAP if GAP in stem else _kind(slot),
        stem,
        slot.key,
        _TYPES[slot.sort],
        scene.evidence(statement.sentence.span, names=statement.named),
        f"{upper(statement.words)}.",
        ("told", statement.claimant, *content_words(statement.words)),
        statement.confidence,
        worth=_WORTH[slot.sort],
        claimant=statement.claimant,
        slot=slot.sort,
        barred=frozenset(statement.named) - {slot.key},
    )


def _kind(slot: Slot) -> Kind:
    return Kind.NUMBER if slot.sort in ("number", "percent", "money") else Kind.ACTOR


def _noun(slot: Slot) -> str:
    """What the answer is, as the question calls it."""
    if slot.sort == "region":
        region = gazetteer.region(slot.key)
        return region.noun if region else "region"
    if slot.sort == "body":
        group = gazetteer.peers(slot.key)
        return group.noun if group else "organisation"
    return _NOUNS[slot.sort]


_LEADS = ("Which {} is missing from this report:", "Which {} belongs in the gap:", "Which {} completes this report:")
_LED = "which {} belongs in the gap:"
"""Behind a title, which speaks of a report already."""


def _lead(scene: Scene, slot: Slot) -> str:
    """One of several wordings, by the article and where the answer stands: the same in each build."""
    return _LEADS[random.Random(f"{scene.parsed.article.id}:{slot.at}").randrange(len(_LEADS))].format(_noun(slot))


def _front(statement: Statement, slot: Slot, told: str) -> str | None:
    """Where the detail opens the statement and is its subject, a plain question: "Which city declared an emergency?"."""
    if not told.startswith(GAP) or statement.claimant:
        return None
    rest = told.removeprefix(GAP)
    if not rest.startswith(" ") or not _is_subject(statement, slot) or not _goes_on_with_verb(statement, slot):
        return None
    if slot.sort == "number":
        return f"How many{rest}?"
    return f"Which {_noun(slot)}{rest}?" if slot.sort in ("city", "country", "region", "body") else None


def _goes_on_with_verb(statement: Statement, slot: Slot) -> bool:
    """Whether the verb follows the subject: "Which city held", not "Which city on Wednesday held"."""
    tokens, end = statement.sentence.tokens, slot.at + slot.size
    counted = slot.sort == "number"
    return counted or (end < len(tokens) and tokens[end].pos in ("VERB", "AUX", "ADV"))


def _is_subject(statement: Statement, slot: Slot) -> bool:
    last = statement.sentence.tokens[slot.at + slot.size - 1]
    head = statement.sentence.tokens[last.head]
    counted = slot.sort == "number" and head.dep in ("nsubj", "nsubjpass")
    joined = any(each.dep in ("conj", "appos") for each in statement.sentence.children(last))
    return not joined and (counted or last.dep in ("nsubj", "nsubjpass"))


_PLAIN = ("date", "number", "percent", "money", "year")


def _given_away(told: str, slot: Slot) -> bool:
    """Whether a part of the answer stands in the rest: the name again, the country beside its adjective."""
    rest = folded(told)
    words = [word for word in folded(slot.key).split() if len(word) > 2]
    if slot.sort in _PLAIN:
        return False
    if any(re.search(rf"\b{re.escape(word)}\b", rest) for word in words):
        return True
    country = gazetteer.country(slot.key)
    return country is not None and any(folded(name) in rest for name in (country.name, *country.demonyms))


def names_anything(statement: Statement, slot: Slot) -> bool:
    """Whether a name besides the answer tells what it is about; a day alone does not."""
    rest = [each for each in statement.sentence.tokens if not slot.at <= each.index < slot.at + slot.size]
    if statement.report:
        told = {token.index for token in told_tokens(statement.report.clause)}
        rest = [each for each in rest if each.index in told]
    return (
        bool(statement.claimant)
        or any(
            (each.pos == "PROPN" and each.entity not in ("DATE", "TIME"))
            or each.entity in ("GPE", "ORG", "PERSON", "NORP", "LOC", "FAC", "EVENT")
            for each in rest
        )
        or any(name != slot.key for name in statement.named)
    )


_SHARE = 0.35
"""Of the statements, how many are asked as true or false rather than by what is missing."""


def exchanged(scene: Scene, rng: random.Random) -> Iterator[Draft]:
    """True or false: statements as they are, or with one detail exchanged for a wrong one."""
    for statement in statements(scene):
        fit = [slot for slot in statement.slots if slot.sort in ("city", "country", "date", "number", "percent")]
        preferred = rng.random() < _SHARE
        if len(fit) != 1 or len(statement.slots) != 1:
            continue  # where more can be asked for, what is told as true would give it away
        slot = fit[0]
        draft = _left_out(scene, statement, slot)
        wrong = wrong_choices(draft, scene, (), rng) if draft else ()
        if draft is None or not wrong:
            continue
        false = rng.random() < 0.55
        told = statement.told(scene, slot.put(wrong[0].text)) if false else statement.words
        yield Draft(
            Kind.TRUE_FALSE,
            _asked_if(scene, statement, told),
            "False" if false else "True",
            AnswerType.TRUTH,
            draft.evidence,
            f"{upper(statement.words)}.",
            draft.fact_key,
            draft.confidence,
            worth=0.7 if preferred else 0.4,
            claimant=draft.claimant,
            form=Form.TRUE_FALSE,
            slot="truth",
            asked=slot.key,
        )


def _asked_if(scene: Scene, statement: Statement, told: str) -> str:
    stem = f"Is it true or false that {told}?"
    return scene.leaning(stem) if statement.leans else stem


def upper(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"
