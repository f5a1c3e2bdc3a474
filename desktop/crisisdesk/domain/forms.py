"""In which form a question is put: the better it is held, the less help it gives.

Choosing is recognition; to type is recall with a spelling; to say it freely is recall alone. A form that is too hard teaches
little (Bjork's desirable difficulty ends where recall fails), so it grows only with what FSRS says is held.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum
from random import Random

from crisisdesk.domain.question import AnswerType, Form, Question
from crisisdesk.domain.review import Rating
from crisisdesk.domain.scale import in_order

TYPED_FROM, FREE_FROM = 4.0, 21.0
"""Stability in days from which it is asked for by typing, and by free recall."""
CHOICES = 4
"""How many texts are offered at most."""


class Way(Enum):
    """How an answer is given."""

    CHOOSE = "choose"
    """Or matched, or put in order: whatever the question's own form is."""
    TYPE = "type"
    RECALL = "recall"
    """Said or written freely; then the learner compares."""


_CHOOSABLE = frozenset({Form.CHOICE, Form.GAP, Form.TYPED})
_MIXED = frozenset({Form.CHOICE, Form.GAP})
_ON_A_SCALE = frozenset({AnswerType.DATE, AnswerType.NUMBER})
"""Whose choices stand as on a calendar or a ruler."""


def level_after(level: int, stability: float | None, given: Rating, *, learnt: bool) -> int:
    """The level after an answer. `learnt` says that it was being held for days before it, `stability` what it came to."""
    if not learnt:
        return level
    if given is Rating.AGAIN:
        return max(level - 1, 0)
    if given is Rating.HARD or stability is None:
        return level
    reached = sum(stability >= each for each in (TYPED_FROM, FREE_FROM))
    # One step at a time: a long interval alone does not skip the typed form.
    return min(max(level, reached), level + 1)


def choosable(question: Question) -> Question:
    """A question for typing as one to choose from, where enough is known that is wrong; any other as it is."""
    rights = (question.key, *question.accepted)
    wrong = tuple(dict.fromkeys(each.text for each in question.distractors if each.text not in rights))[: CHOICES - 1]
    if question.form is not Form.TYPED or len(wrong) < CHOICES - 1:
        return question
    return replace(question, form=Form.CHOICE, choices=(*wrong, question.key))


def way(question: Question, level: int, *, typed: bool = False) -> Way:
    """How it is asked at this level; `typed` is a wish for typing wherever that can be graded."""
    question = choosable(question)
    if question.form not in _CHOOSABLE:
        return Way.CHOOSE
    chosen_from = bool(question.choices) and question.form is not Form.TYPED
    if level >= 2 and not typed and question.answer_type is not AnswerType.TRUTH:
        return Way.RECALL
    if not chosen_from or ((typed or level >= 1) and question.typeable):
        return Way.TYPE
    return Way.CHOOSE


def tells_apart(question: Question, pair: Sequence[str]) -> bool:
    """Whether it can be chosen from in a drill of two names: among both and two others at least. Who sees but one of the two
    knows the answer by that, and of the two alone a toss of a coin is right half of the time."""
    question = choosable(question)
    offered = {*question.choices, *(each.text for each in question.distractors)}
    return question.form in _MIXED and len(question.choices) >= CHOICES and offered.issuperset(pair)


def way_in_drill(question: Question, pair: Sequence[str], *, turn: Way) -> Way:
    """How it is asked in a drill of two names, where it is the turn of choosing or of typing."""
    if turn is Way.CHOOSE and tells_apart(question, pair):
        return Way.CHOOSE
    return Way.TYPE if question.typeable else Way.CHOOSE


def choices(question: Question, *, fallen: Sequence[str] = (), first: bool = False, rng: Random) -> tuple[str, ...]:
    """What is offered this time: the key, before all others what the learner fell for, then by chance, but the `first` time
    the best; mixed, but for days and numbers, which stand in their order."""
    if not question.choices or question.form not in _MIXED or question.answer_type is AnswerType.TRUTH:
        return question.choices
    wrong = list(dict.fromkeys((*(each.text for each in question.distractors), *question.choices)))
    wanted = min(CHOICES, len(question.choices)) - 1
    again = [each for each in dict.fromkeys(fallen) if each in wrong and each != question.key][:wanted]
    best = question.choices if first else wrong
    others = [each for each in wrong if each in best and each not in (*again, question.key)]
    offered = [*again, *rng.sample(others, min(wanted - len(again), len(others))), question.key]
    if question.answer_type in _ON_A_SCALE:
        return in_order(offered, question.answer_type)
    rng.shuffle(offered)
    return tuple(offered)
