"""Which questions may stand side by side: on paper all are seen at once, so that none may tell another's answer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from crisisdesk.domain.pack import Pack, Packed
from crisisdesk.domain.question import AnswerType, FactId, Form, Question
from crisisdesk.domain.session import one_a_fact
from crisisdesk.domain.stem import GAP, prints, untitled

_NAMED = 0.5
"""The share of what a question asks by from which another that names the person who is the answer tells it."""
_BESIDE_A_GAP = 3
"""How many words before a gap say whose name is missing: "Russian Foreign Minister ____"."""
_MONTH = re.compile(r" in [A-Z][a-z]+ \d{4}\?$")
_WORD = re.compile(r"\w{4,}")


def side_by_side(pack: Pack) -> Pack:
    """The pack without questions that tell another's answer or are told by one: one on each fact, and of each article as many as
    can stand together. Maps, which are not printed, stay as they are."""
    first = {each.question.id for each in _one_a_fact(pack)}
    articles = []
    for article in pack.articles:
        drawn = tuple(each for each in article.asked if each.question.form is Form.MAP)
        asked = tuple(each for each in article.asked if each.question.id in first)
        kept = {each.id for each in (*_apart([each.question for each in asked]), *(each.question for each in drawn))}
        articles.append(replace(article, asked=tuple(each for each in article.asked if each.question.id in kept)))
    return replace(pack, articles=tuple(articles))


class _Printed(NamedTuple):
    fact: FactId
    packed: Packed


def _one_a_fact(pack: Pack) -> Iterable[Packed]:
    asked = [each for article in pack.articles for each in article.asked if each.question.form is not Form.MAP]
    asked.sort(key=lambda each: -_worth(each.question))
    printed = [_Printed(each.question.fact.id, each) for each in asked]
    return (each.packed for each in one_a_fact(printed, size=len({each.fact for each in printed})))


def _worth(question: Question) -> float:
    return question.worth * question.confidence


def _apart(questions: Sequence[Question]) -> tuple[Question, ...]:
    """As many as can be of which none tells another: whatever stands in the way of most others goes first."""
    beside: dict[int, set[int]] = {at: set() for at in range(len(questions))}
    for at, teller in enumerate(questions):
        for other, asked in enumerate(questions):
            if at != other and _tells(teller, asked):
                beside[at].add(other)
                beside[other].add(at)
    while any(beside.values()):
        goes = max(beside, key=lambda at: (len(beside[at]), -_worth(questions[at]), at))
        for other in beside.pop(goes):
            beside[other].discard(goes)
    return tuple(questions[at] for at in sorted(beside))


def _tells(teller: Question, asked: Question) -> bool:
    """Whether who reads the one knows the other's answer."""
    words = untitled(teller.stem)
    if asked.form is Form.TRUE_FALSE or not prints(words.casefold(), asked.key.casefold()):
        return False
    if asked.answer_type is not AnswerType.PERSON:
        return True
    # People are named everywhere; that tells who it is only along with what is asked of them.
    by, said = _asked_by(untitled(asked.stem)), set(_WORD.findall(words.casefold()))
    return bool(by) and len(by & said) >= _NAMED * len(by)


def _asked_by(stem: str) -> set[str]:
    before, gap, _ = stem.partition(GAP)
    asked = " ".join(before.split()[-_BESIDE_A_GAP:]) if gap else _MONTH.sub("", stem)
    return set(_WORD.findall(asked.casefold()))
