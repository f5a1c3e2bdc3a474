"""From a given answer to a verdict with its reasons."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from crisisdesk.domain.answer import Answer, Match, Verdict
from crisisdesk.domain.article import Span
from crisisdesk.domain.grading.composed import order_match, pairs_match, point_match
from crisisdesk.domain.grading.dates import date_tier
from crisisdesk.domain.grading.numbers import number_tier, quantity
from crisisdesk.domain.grading.people import person_tier
from crisisdesk.domain.grading.phrases import body_tier, phrase_tier, place_tier
from crisisdesk.domain.grading.tiers import Tier
from crisisdesk.domain.grading.words import fold, surface_tier
from crisisdesk.domain.question import AnswerType, Form, Kind, Question
from crisisdesk.domain.reading import Person

_LONGEST = 500
"""Characters of a typed answer that are looked at."""
_TRUE = frozenset({"true", "t", "yes", "y", "right", "correct"})
_FALSE = frozenset({"false", "f", "no", "n", "wrong", "incorrect"})
_NAMED = frozenset({AnswerType.PERSON, AnswerType.PLACE, AnswerType.ORGANISATION})
_ALWAYS_EXACT = frozenset({AnswerType.DATE, AnswerType.NUMBER})


class _Known(NamedTuple):
    """A text that a given answer may mean."""

    text: str
    nearest: Tier = Tier.SAME
    """It counts as no nearer than this: a surname found in the article is still a surname."""
    gender: str = ""
    name: str = ""
    """Whose it is, for people."""
    why: str = ""
    span: Span | None = None


def grade(question: Question, answer: Answer, *, people: tuple[Person, ...] = ()) -> Verdict:
    """The verdict on an answer. `people` are those of the article, who may be meant by a surname."""
    given = unicodedata.normalize("NFC", answer.given).strip()[:_LONGEST]
    composed = _composed(question, given)
    if composed is not None:
        return _verdict(question, composed)
    if not given:
        return _verdict(question, Match.WRONG)
    if given == unicodedata.normalize("NFC", question.key).strip():
        return _verdict(question, Match.EXACT)
    if not answer.typed and (chosen := question.distractor(answer.given)) is not None:
        # What was chosen can be meant in no other way.
        return _verdict(question, Match.WRONG, meant=_Known(chosen.text, why=chosen.why, span=chosen.span))
    rights = _rights(question, people)
    rivals = _rivals(question, people, rights)
    right, _ = _nearest(question, given, rights)
    rival, meant = _nearest(question, given, rivals)
    if right is None or (rival is not None and rival <= right):
        sure = rival is not None and rival < Tier.SLIP and question.answer_type in _NAMED
        return _verdict(question, Match.WRONG, meant=meant, unclear=right is not None and right == rival, sure=sure)
    return _verdict(question, _match(question, right))


def _composed(question: Question, given: str) -> Match | None:
    if question.form is Form.ORDER and question.items:
        return order_match(question, given)
    if question.form is Form.MATCH and question.pairs:
        return pairs_match(question, given)
    return point_match(question, given) if question.form is Form.MAP else None


def _match(question: Question, tier: Tier) -> Match:
    if tier <= Tier.PLAIN or (tier is Tier.EQUAL and question.answer_type in _ALWAYS_EXACT):
        return Match.EXACT
    return Match.NEAR


def _verdict(
    question: Question, match: Match, *, meant: _Known | None = None, unclear: bool = False, sure: bool = False
) -> Verdict:
    why = meant.why if meant else ""
    if unclear and meant and not why:
        why = f"That could also mean {meant.name or meant.text}."
    return Verdict(
        match=match,
        key=question.key,
        explanation=question.explanation,
        why_not=why if match is Match.WRONG else "",
        why_not_span=meant.span if meant and match is Match.WRONG else None,
        evidence=question.evidence,
        meant=(meant.name or meant.text) if meant and sure and not unclear else "",
    )


def _nearest(question: Question, given: str, known: Iterable[_Known]) -> tuple[Tier | None, _Known | None]:
    best: tuple[Tier | None, _Known | None] = (None, None)
    for each in known:
        tier = _tier(question, given, each)
        if tier is not None and (best[0] is None or max(tier, each.nearest) < best[0]):
            best = (max(tier, each.nearest), each)
    return best


def _tier(question: Question, given: str, known: _Known) -> Tier | None:
    target = unicodedata.normalize("NFC", known.text).strip()
    near = surface_tier(given, target)
    # Folding takes the sign of a number away, so there only the very same text is enough.
    if near is not None and (
        near is Tier.SAME or (near < Tier.PLAIN and question.answer_type is not AnswerType.NUMBER)
    ):
        return near
    match question.answer_type:
        case AnswerType.PERSON:
            return person_tier(given, target, gender=known.gender)
        case AnswerType.PLACE:
            return place_tier(given, target, context=_context(question))
        case AnswerType.ORGANISATION:
            return body_tier(given, target, letters_given_away=_letters_given_away(question, given))
        case AnswerType.DATE:
            tier = date_tier(given, target, context=_context(question))
            return tier if tier is not None else phrase_tier(given, target)
        case AnswerType.NUMBER:
            if quantity(given) and quantity(target):
                return number_tier(given, target, context=_context(question))
            return near if near is not None else phrase_tier(given, target)
        case AnswerType.TRUTH:
            return Tier.PLAIN if _truth(given) is not None and _truth(given) == _truth(target) else None
        case AnswerType.PHRASE:
            return phrase_tier(given, target)


def _truth(text: str) -> bool | None:
    word = fold(text)
    return True if word in _TRUE else False if word in _FALSE else None


def _context(question: Question) -> str:
    return " ".join((question.stem, question.fact.text, question.explanation, question.key, *question.accepted))


def _letters_given_away(question: Question, given: str) -> bool:
    return question.kind is Kind.EXPANSION or fold(given) in fold(question.stem).split()


def _rights(question: Question, people: tuple[Person, ...]) -> tuple[_Known, ...]:
    gender = ""
    extra: list[_Known] = []
    who = _asked_for(question, people)
    if who is not None:
        gender = who.gender
        extra = [_Known(who.name, gender=gender), *(_Known(each, Tier.PART, gender) for each in who.aliases)]
    texts = dict.fromkeys((question.key, *question.accepted))
    return (*(_Known(each, gender=gender) for each in texts), *extra)


def _asked_for(question: Question, people: tuple[Person, ...]) -> Person | None:
    """The one of the people who is the key; None where it is nobody, or could be two."""
    if question.answer_type is not AnswerType.PERSON:
        return None
    found = [each for each in people if _is_named(each, question.key)]
    exact = [each for each in found if fold(each.name) == fold(question.key)]
    return exact[0] if exact else found[0] if len(found) == 1 else None


def _is_named(person: Person, name: str) -> bool:
    tier = person_tier(name, person.name)
    return (tier is not None and tier < Tier.SLIP) or fold(name) in {fold(each) for each in person.aliases}


def _rivals(question: Question, people: tuple[Person, ...], rights: tuple[_Known, ...]) -> tuple[_Known, ...]:
    own = {each.text for each in rights if each.nearest is Tier.SAME}
    # A choice on the screen is wrong whatever else a name may stand for.
    own -= {each.text for each in question.distractors} - {question.key}
    found = {each.text: each for each in (*_others(question), *_other_people(question, people, own))}
    return tuple(each for text, each in found.items() if text not in own)


def _others(question: Question) -> Iterator[_Known]:
    yield from (_Known(each) for each in question.choices)
    yield from (_Known(each.text, why=each.why, span=each.span) for each in question.distractors)


def _other_people(question: Question, people: tuple[Person, ...], own: set[str]) -> Iterator[_Known]:
    if question.answer_type is not AnswerType.PERSON:
        return
    reasons = {each.text: each for each in question.distractors}
    for person in people:
        if any(_is_named(person, name) for name in own):
            continue
        reason = reasons.get(person.name)
        why, span = (reason.why, reason.span) if reason else ("", None)
        yield _Known(person.name, gender=person.gender, name=person.name, why=why, span=span)
        for alias in person.aliases:
            yield _Known(alias, Tier.PART, person.gender, person.name, why, span)
