"""What the days to come will ask of a learner: their memories played forward, as the model says that they will forget."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from math import ceil, sqrt
from random import Random
from typing import NamedTuple

from crisisdesk.domain.care import Deed, due_by_hand
from crisisdesk.domain.question import QuestionId
from crisisdesk.domain.review import LearnerId, Memory, Phase, Rating
from crisisdesk.domain.schedule import EXAM_WINDOW, Wishes, drawn, future, fuzz_seed, recall, replanned

DAYS = 90
KNOWN_AT_ONCE = 0.5
"""The chance that a question met for the first time is answered right."""
SAMPLE = 1000
"""How many memories are played forward; of more, so many are taken and each counts for several."""
CATCH_UP_DAYS = 14
"""Over how many days a backlog is spread, where that leaves days that do not punish."""
LATELY = 14
"""From how many days of study it is told what a usual one is."""
_FEW_DAYS, _FEW_ANSWERS = 5, 10
"""Fewer days tell nothing yet; fewer answers a day work no backlog off."""


_PLAIN = Wishes()


class DayLoad(NamedTuple):
    """What one day asks. `ahead` counts from today, which is 0."""

    ahead: int
    reviews: int
    """Questions that come back and are answered."""
    new: int
    waiting: int = 0
    """Those that the day's limit leaves for the next one."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Whose load is asked for."""

    new_per_day: int
    reviews_per_day: int = 9999
    wishes: Wishes = _PLAIN
    new_left: int | None = None
    """How many new ones today still takes; None for a whole day's."""
    reviews_left: int | None = None
    """How many today still takes of those that come back."""

    def new_on(self, ahead: int) -> int:
        """How many new ones this day takes."""
        return self.new_per_day if ahead or self.new_left is None else self.new_left

    def reviews_on(self, ahead: int) -> int:
        """How many this day takes of those that come back."""
        return self.reviews_per_day if ahead or self.reviews_left is None else self.reviews_left


class CatchUp(NamedTuple):
    """How a backlog is worked off."""

    waiting: int
    """Questions that are due and over what a day takes."""
    a_day: int
    """How many a day to ask."""
    days: int


class ExamAhead(NamedTuple):
    """What comes back before an exam."""

    day: date
    first: date
    """On which it begins to."""
    learnt: int
    """Questions learnt up to now."""
    back: int
    """About how many of them come back once more before it."""
    enough: int
    """With how many reviews a day all of them would; 0 where they do, or where no day is left for it."""


def load(
    memories: Iterable[Memory],
    *,
    fresh: int,
    limits: Limits,
    now: datetime,
    until: datetime,
    seed: int,
    days: int = DAYS,
    each: float = 1.0,
) -> tuple[DayLoad, ...]:
    """The load of each of the days, one answer a question a day. `fresh` questions were never answered; `until` is the end
    of the learner's day; `each` memory stands for so many. The same input gives the same load."""
    play = _Play(memories, fresh=fresh, limits=limits, now=now, until=until, rng=Random(seed), days=days, each=each)
    return play.run()


def sampled(memories: Iterable[Memory]) -> tuple[tuple[Memory, ...], float]:
    """As many of what is learnt as are played forward, and for how many each of them stands. Those due at any time are among
    them as they are among all: by lot, one day would have none of what it asks, and the next three times as much."""
    known = tuple(each for each in memories if each.due is not None)
    if len(known) <= SAMPLE:
        return known, 1.0
    by_due = sorted(known, key=lambda each: (each.due, each.question))
    return tuple(by_due[place] for place in places_of_sample(len(known))), len(known) / SAMPLE


def places_of_sample(known: int) -> Sequence[int]:
    """The places of the sample among so many that stand in the order in which they are due."""
    if known <= SAMPLE:
        return range(known)
    return tuple((2 * at + 1) * known // (2 * SAMPLE) for at in range(SAMPLE))


def takes(answered: Sequence[int], *, due: int, limit: int) -> int:
    """How many of what is due one day takes: `limit`, but what the learner is used to where more than twice as much is due, as
    after a holiday. `answered` has the answers of each day of study lately."""
    if len(answered) < _FEW_DAYS:
        return limit
    used_to = max(round(sum(answered) / len(answered)), _FEW_ANSWERS)
    return min(used_to, limit) if due > 2 * used_to else limit


def catch_up(due: int, a_day: int, *, usual: int, done: int = 0) -> CatchUp | None:
    """How to work off what waits, where more is due than a day takes (`a_day`), of which today has `done` so many; None where
    nothing waits.

    `usual` questions come back on each of the next days anyhow. It never asks more than half as much again as a day takes, or
    as comes back where that is more, so that who comes back from a holiday is not punished for it. Two weeks are enough where
    that allows it; else it takes more days, however many.
    """
    waiting = due - max(a_day - done, 0)
    if waiting <= 0:
        return None
    day = max(a_day, usual)
    most = ceil(1.5 * day) - usual
    room = min(max(day - usual, ceil(day / 2), ceil(waiting / CATCH_UP_DAYS)), most)
    return CatchUp(waiting, usual + room, ceil(waiting / room))


def exam_days(learnt: int, *, a_day: int, retention: float, left: int) -> int:
    """Over how many days before an exam what is learnt comes back once more, of `left` that there are: a week, or as many more
    as reviews `a_day` ask for."""
    # Chance fills no day evenly: by the root of a number it is off about it.
    answers = _answers(learnt, retention) + sqrt(learnt)
    return max(EXAM_WINDOW, min(ceil(answers / a_day), left))


def exam_ahead(day: date, *, first: date, learnt: int, done: int, a_day: int, retention: float, left: int) -> ExamAhead:
    """What comes back before the exam on this day, where `done` of what is learnt did or will today, and `left` whole days are
    between."""
    waiting = max(learnt - done, 0)
    answers = _answers(waiting, retention)
    if answers <= a_day * left:
        return ExamAhead(day, first, learnt, learnt, 0)
    back = min(done + round(a_day * left / (2 - retention)), learnt)
    return ExamAhead(day, first, learnt, back, ceil(answers / left) if left else 0)


def _answers(learnt: int, retention: float) -> int:
    # What was forgotten by then comes once more.
    return ceil(learnt * (2 - retention))


def planned(
    learner: LearnerId,
    memories: Iterable[Memory],
    deeds: Iterable[Deed],
    *,
    dues: Mapping[QuestionId, datetime],
    now: datetime,
    wishes: Wishes,
) -> tuple[Memory, ...]:
    """The memories with the days on which they come back with the exam that is wished for, or with none. What does not come
    before it stays on the day that the learner set, as `deeds` tell (see `due_by_hand`), or that its last answer gave it,
    as `dues` tell."""
    known = tuple(memories)
    given = {each.question: dues[each.question] for each in known if is_by_itself(each, dues.get(each.question))}
    given |= due_by_hand(deeds, known)
    return tuple(_planned(learner, each, given.get(each.question), now, wishes) for each in known)


def is_by_itself(memory: Memory, due: datetime | None) -> bool:
    """Whether the schedule alone has it come back then, which is whole days after its last answer: neither did the learner set
    the day, nor was it drawn before an exam."""
    return due is not None and memory.last_review is not None and not (due - memory.last_review) % timedelta(days=1)


def _planned(learner: LearnerId, memory: Memory, given: datetime | None, now: datetime, wishes: Wishes) -> Memory:
    seed = fuzz_seed(learner, memory.question, memory.reviews - 1)
    if given is None:
        return replanned(memory, now, wishes=wishes, seed=seed)
    return drawn(replace(memory, due=given), now, wishes=wishes, seed=seed)


class _Item(NamedTuple):
    memory: Memory
    weight: float
    """For how many memories it stands."""


class _Play:
    """The days one after the other."""

    def __init__(
        self,
        memories: Iterable[Memory],
        *,
        fresh: int,
        limits: Limits,
        now: datetime,
        until: datetime,
        rng: Random,
        days: int,
        each: float,
    ) -> None:
        self._limits, self._now, self._until, self._rng = limits, now, until, rng
        self._queues: list[list[_Item]] = [[] for _ in range(days)]
        sample, weight = sampled(memories)
        for memory in sample:
            self._lay(_Item(memory, each * weight))
        self._new: list[int] = []
        for ahead in range(days):
            self._new.append(min(limits.new_on(ahead), fresh - sum(self._new)))
        self._new_weight = max(1.0, sum(self._new) / SAMPLE)
        self._owed = 0.0

    def run(self) -> tuple[DayLoad, ...]:
        """All days."""
        return tuple(self._day(ahead) for ahead in range(len(self._queues)))

    def _day(self, ahead: int) -> DayLoad:
        at = self._now + timedelta(days=ahead)
        room = float(self._limits.reviews_on(ahead))
        taken, waiting = 0.0, 0.0
        # Oldest first, as they are asked: what was left over does not stand behind what is newly due.
        for item in sorted(self._queues[ahead], key=lambda each: (each.memory.due, each.memory.question)):
            # Of an item that stands for many, as many as there is room for. What lapsed today needs none.
            now = min(item.weight, room) if item.memory.phase is Phase.REVIEW else item.weight
            if now:
                taken += now
                room -= now if item.memory.phase is Phase.REVIEW else 0
                self._answer(item._replace(weight=now), at, ahead)
            if now < item.weight:
                waiting += item.weight - now
                self._lay(item._replace(weight=item.weight - now), earliest=ahead + 1)
        self._meet(at, ahead)
        return DayLoad(ahead, round(taken), self._new[ahead], round(waiting))

    def _answer(self, item: _Item, at: datetime, ahead: int) -> None:
        parameters = self._limits.wishes.parameters
        given = Rating.GOOD if self._rng.random() < recall(item.memory, at, parameters=parameters) else Rating.AGAIN
        self._lay(item._replace(memory=self._after(item.memory, at, given)), earliest=ahead + 1)

    def _meet(self, at: datetime, ahead: int) -> None:
        # New ones are played by so many at a time that the sample is not exceeded.
        self._owed += self._new[ahead]
        while self._owed >= self._new_weight:
            self._owed -= self._new_weight
            first = Memory(QuestionId(f"new {ahead} {self._owed}"))
            given = Rating.GOOD if self._rng.random() < KNOWN_AT_ONCE else Rating.AGAIN
            self._lay(_Item(self._after(first, at, given), self._new_weight), earliest=ahead + 1)

    def _after(self, memory: Memory, at: datetime, given: Rating) -> Memory:
        """At the end of the day: what was wrong is put right on the same day."""
        wishes, chance = self._limits.wishes, self._rng.getrandbits
        after = future(memory, at, given, wishes=wishes, seed=chance(32))
        while after.phase is not Phase.REVIEW:
            at += timedelta(minutes=10)
            after = future(after, at, Rating.GOOD, wishes=wishes, seed=chance(32))
        return after

    def _lay(self, item: _Item, *, earliest: int = 0) -> None:
        assert item.memory.due is not None
        # What is overdue is asked today; what comes back within a day, on that day.
        ahead = max(earliest, -((self._until - item.memory.due) // timedelta(days=1)))
        if ahead < len(self._queues):
            self._queues[ahead].append(item)
