"""Which questions a quiz is made of."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date, datetime
from hashlib import blake2b
from heapq import nsmallest
from random import Random
from typing import NamedTuple

from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.question import QuestionId
from crisisdesk.domain.review import Learner, LearnerId
from crisisdesk.domain.session import Mode, Plan, PlanKind, apart, first_of_each, mixed, one_a_fact
from crisisdesk.services.ports import Candidate, UnitOfWork

_NOTHING = {
    PlanKind.DUE: "Nothing is due now, and no new question is left for today.",
    PlanKind.MISSED: "No missed question is left to go through.",
    PlanKind.ARTICLE: "This article has no question that can be asked.",
    PlanKind.QUICK: "There is no question yet. Add an article first.",
    PlanKind.PAIR: "No question is left that tells these two apart.",
}
"""The sentence for each kind of plan that finds no question."""
_RESTING = "What is left of the missed rests until tomorrow: the same was asked today, or you put it off."
_NONE_OF_THESE = "None of these articles has a question that can be asked."

_POOL = 200
"""How many candidates of a layer are looked at: enough to keep siblings apart, few enough to be quick."""


class Moment(NamedTuple):
    """When a quiz is started, in UTC and in the learner's days."""

    now: datetime
    today: date
    until: datetime
    """The end of the learner's day, UTC."""
    since: datetime
    """And its beginning."""


class OfToday(NamedTuple):
    """What a day asks by itself: of what is alike one, for the others come on another day."""

    due: tuple[Candidate, ...]
    new: tuple[Candidate, ...]


def chosen(unit: UnitOfWork, learner: Learner, plan: Plan, moment: Moment, rng: Random) -> tuple[Candidate, ...]:
    """The questions for a plan in the order asked, none where none fits."""
    if plan.only:
        wished = unit.questions.askable(learner.id, among=dict.fromkeys(plan.only), rested=_rests(plan))
        # A list of what was missed is no order to ask it in: it has one article after the other.
        return _in_turns(first_of_each(wished) if _rests(plan) else wished) if plan.kind is PlanKind.MISSED else wished
    # In an exam a sibling tells the answer, or asks for the same mark twice.
    once = plan.mode is Mode.EXAM or (plan.mode is Mode.STUDY and plan.kind is not PlanKind.PAIR)
    layers = _layers(unit, learner, plan, moment, rng)
    groups = tuple(_picked(layers, size=plan.size, strict=once))
    if plan.kind is PlanKind.DUE:
        # What is due stays before what is new, in case the quiz is left.
        return tuple(each for group in groups for each in _in_turns(group))
    if plan.kind is PlanKind.ARTICLE and plan.mode is Mode.STUDY:
        # What is new stays before what is known, as the plan's screen says.
        shuffled = (rng.sample(group, len(group)) for group in groups)
        return apart(each for group in shuffled for each in _in_turns(group))
    picked = tuple(each for group in groups for each in group)
    if plan.kind is not PlanKind.MISSED:
        picked = tuple(rng.sample(picked, len(picked)))
    if plan.kind is PlanKind.PAIR:
        firsts = first_of_each(picked)
        # Each fact once before any comes a second time, in case the drill is left.
        return apart((*_in_turns(firsts), *_in_turns(each for each in picked if each not in firsts)))
    return _in_turns(picked)


def resting(unit: UnitOfWork, learner: LearnerId, plan: Plan, *, asked: Collection[QuestionId] = ()) -> int:
    """How many of the missed ones that a plan is about, but for those asked, are held back for today."""
    if not _rests(plan):
        return 0
    among = [each for each in _missed(unit, learner, plan) if each not in asked]
    free = unit.questions.askable(learner, among=among, rested=True)
    return len(unit.questions.askable(learner, among=among)) - len(free)


def _rests(plan: Plan) -> bool:
    # Who picks one question wants it now.
    return plan.kind is PlanKind.MISSED and plan.remembered and len(plan.only) != 1


def nothing(plan: Plan, *, resting: int) -> str:
    """The sentence for a plan that finds no question; `resting` as above."""
    if resting:
        return _RESTING
    if plan.kind not in (PlanKind.QUICK, PlanKind.ARTICLE):
        return _NOTHING[plan.kind]
    if plan.articles:
        return _NONE_OF_THESE
    # Where no articles were chosen, there is none at all.
    return _NOTHING[plan.kind if plan.article else PlanKind.QUICK]


def of_today(
    unit: UnitOfWork,
    learner: Learner,
    moment: Moment,
    *,
    articles: Sequence[ArticleId] = (),
    most: int | None = None,
) -> OfToday:
    """All that is still asked today within the learner's limits, of what comes back and of what is new no more than `most`."""
    a_day, new_a_day = (
        allowed if most is None else min(allowed, most)
        for allowed in (reviews_allowed(unit, learner, moment), new_allowed(unit, learner, moment.today))
    )
    due = unit.memories.due(learner.id, now=moment.now, until=moment.until, articles=articles, limit=a_day)
    asked = {each.fact for each in due}
    new = unit.questions.choose_from(learner.id, articles=articles, fresh=True, beside=asked, limit=new_a_day)
    return OfToday(due, new)


def new_allowed(unit: UnitOfWork, learner: Learner, today: date) -> int:
    """How many questions may still be met for the first time today."""
    return max(0, learner.new_per_day - unit.reviews.count_first(learner.id, day=today))


def reviews_allowed(unit: UnitOfWork, learner: Learner, moment: Moment) -> int:
    """How many learnt questions may still come back today. What was new or wrong today and is asked again takes none of them,
    nor does what is practised before it is due."""
    came = unit.reviews.count_came_back(learner.id, day=moment.today, until=moment.until)
    return max(0, learner.reviews_per_day - came)


def _in_turns(picked: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """Articles, kinds and those who are asked for take turns."""
    return apart(mixed(picked, lane=lambda each: each.article, traits=lambda each: (each.kind, each.answer)))


def _layers(
    unit: UnitOfWork, learner: Learner, plan: Plan, moment: Moment, rng: Random
) -> tuple[Sequence[Candidate], ...]:
    """Candidates in the order of need: a later layer only fills up what an earlier one leaves free."""
    questions, me, among = unit.questions, learner.id, plan.among
    pool = max(_POOL, plan.size)
    if plan.kind is PlanKind.MISSED:
        return (questions.askable(me, among=_missed(unit, me, plan), rested=_rests(plan)),)
    if plan.kind is PlanKind.PAIR:
        return _beside_each_other(unit, plan.pair or (), questions.of_answers(me, plan.pair or (), limit=pool))
    if plan.mode is not Mode.STUDY:
        # Before a test all counts alike, whatever the schedule says and however long it is there.
        every = questions.all_askable(me, articles=among)
        drawn = _drawn(every, max(_POOL, _SPARE * plan.size), rng.getrandbits(64))
        return (questions.askable(me, among=drawn),)
    if plan.kind is PlanKind.DUE:
        return of_today(unit, learner, moment, articles=among, most=pool)
    due = unit.memories.due(me, now=moment.now, until=moment.until, articles=among, limit=pool)
    fresh = questions.choose_from(me, articles=among, fresh=True, limit=pool)
    # Whoever wants more than the day has practises what is known; siblings of what was answered today stay for tomorrow.
    others = questions.choose_from(me, articles=among, limit=pool)
    first, second = (fresh, due) if plan.kind is PlanKind.ARTICLE else (due, fresh)
    return first, second, rng.sample(others, len(others))


_SPARE = 10
"""Of so many times as are wanted one a fact is taken: many may be of one fact."""


def _drawn(every: Iterable[QuestionId], size: int, chance: int) -> list[QuestionId]:
    """So many of them by lot. Each has a lot of its own: that one goes or comes changes nothing among the others."""

    def lot(question: QuestionId) -> bytes:
        return blake2b(f"{chance} {question}".encode(), digest_size=8).digest()

    return nsmallest(size, every, key=lot)


def _beside_each_other(
    unit: UnitOfWork, pair: Sequence[str], candidates: Sequence[Candidate]
) -> tuple[Sequence[Candidate], Sequence[Candidate]]:
    """Those that can show both names first: what is asked there is what they are taken for each other in."""
    known = unit.questions.get(each.question for each in candidates)
    both = {
        name
        for name, each in known.items()
        if {*each.choices, *(wrong.text for wrong in each.distractors), each.key} >= set(pair)
    }
    firsts = [each for each in candidates if each.question in both]
    return firsts, [each for each in candidates if each.question not in both]


def _missed(unit: UnitOfWork, learner: LearnerId, plan: Plan) -> tuple[QuestionId, ...]:
    slips = () if plan.only else unit.reviews.missed(learner, articles=plan.among, limit=max(_POOL, plan.size))
    return plan.only or tuple(each.question for each in slips)


def _picked(layers: Sequence[Sequence[Candidate]], *, size: int, strict: bool) -> Iterator[tuple[Candidate, ...]]:
    """What is taken of each layer; `strict` leaves the day's second question on a fact for another day."""
    picked: tuple[Candidate, ...] = ()
    for layer in layers:
        taken = {each.question for each in picked}
        facts = {each.fact for each in picked}
        free = [each for each in layer if each.question not in taken]
        # Siblings of what is already picked come last.
        free.sort(key=lambda each: each.fact in facts)
        if strict:
            free = list(first_of_each(free, beside=facts))
        group = one_a_fact(free, size=max(size - len(picked), 0))
        picked += group
        yield group
