"""Which questions a quiz is made of."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from random import Random
from typing import NamedTuple

from crisisdesk.domain.question import Form, Question
from crisisdesk.domain.review import Learner
from crisisdesk.domain.session import Plan, PlanKind, apart, one_a_fact
from crisisdesk.services.ports import Candidate, UnitOfWork

NOTHING = {
    PlanKind.DUE: "Nothing is due now, and no new question is left for today.",
    PlanKind.MISSED: "No missed question is left to go through.",
    PlanKind.ARTICLE: "This article has no question that can be asked.",
    PlanKind.QUICK: "There is no question yet. Add an article first.",
}
"""The sentence for each kind of plan that finds no question."""

_POOL = 200
"""How many candidates of a layer are looked at: enough to keep siblings apart, few enough to be quick."""


class Moment(NamedTuple):
    """When a quiz is started, in UTC and in the learner's days."""

    now: datetime
    today: date
    until: datetime
    """The end of the learner's day, UTC."""


def chosen(unit: UnitOfWork, learner: Learner, plan: Plan, moment: Moment, rng: Random) -> tuple[Candidate, ...]:
    """The questions for a plan in the order asked, none where none fits."""
    if plan.only:
        return unit.questions.askable(learner.id, among=dict.fromkeys(plan.only))
    picked = _layered(_layers(unit, learner, plan, moment, rng), size=plan.size)
    if plan.kind in (PlanKind.ARTICLE, PlanKind.QUICK):
        picked = tuple(rng.sample(picked, len(picked)))
    return apart(picked)


def is_typed(question: Question, plan: Plan) -> bool:
    """Whether it is answered by typing."""
    if question.form is Form.TYPED or (question.form is Form.GAP and not question.choices):
        return True
    return plan.typed and question.typeable


def new_allowed(unit: UnitOfWork, learner: Learner, today: date) -> int:
    """How many questions may still be met for the first time today."""
    return max(0, learner.new_per_day - unit.reviews.count_first(learner.id, day=today))


def _layers(
    unit: UnitOfWork, learner: Learner, plan: Plan, moment: Moment, rng: Random
) -> tuple[tuple[Candidate, ...], ...]:
    """Candidates in the order of need: a later layer only fills up what an earlier one leaves free."""
    if plan.kind is PlanKind.MISSED:
        return (_missed(unit, learner, plan),)
    due = unit.memories.due(learner.id, now=moment.now, until=moment.until, article=plan.article, limit=_POOL)
    if plan.kind is PlanKind.DUE:
        allowed = min(new_allowed(unit, learner, moment.today), _POOL)
        return (due, unit.questions.choose_from(learner.id, article=plan.article, fresh=True, limit=allowed))
    fresh = unit.questions.choose_from(learner.id, article=plan.article, fresh=True, limit=_POOL)
    others = unit.questions.choose_from(learner.id, article=plan.article, limit=_POOL)
    return (due, fresh, tuple(rng.sample(others, len(others))))


def _missed(unit: UnitOfWork, learner: Learner, plan: Plan) -> tuple[Candidate, ...]:
    slips = unit.reviews.missed(learner.id, article=plan.article, limit=max(_POOL, plan.size))
    return unit.questions.askable(learner.id, among=[each.question for each in slips])


def _layered(layers: Sequence[Sequence[Candidate]], *, size: int) -> tuple[Candidate, ...]:
    picked: tuple[Candidate, ...] = ()
    for layer in layers:
        taken = {each.question for each in picked}
        facts = {each.fact for each in picked}
        free = [each for each in layer if each.question not in taken]
        # Siblings of what is already picked come last.
        free.sort(key=lambda each: each.fact in facts)
        picked += one_a_fact(free, size=max(size - len(picked), 0))
    return picked
