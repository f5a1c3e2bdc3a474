"""What the days to come will ask of a learner: their memories played forward, as the model says that they will forget."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from random import Random
from typing import NamedTuple

from crisisdesk.domain.question import QuestionId
from crisisdesk.domain.review import Memory, Phase, Rating
from crisisdesk.domain.schedule import futures, recall

DAYS = 90
KNOWN_AT_ONCE = 0.5
"""The chance that a question met for the first time is answered right."""
SAMPLE = 400
"""How many memories are played forward; of more, so many are taken and each counts for several."""


class DayLoad(NamedTuple):
    """What one day asks. `ahead` counts from today, which is 0."""

    ahead: int
    reviews: int
    """Questions that come back."""
    new: int


class Wish(NamedTuple):
    """The limits whose load is asked for."""

    retention: float
    new_per_day: int


def load(
    memories: Iterable[Memory], *, fresh: int, wish: Wish, now: datetime, until: datetime, seed: int, days: int = DAYS
) -> tuple[DayLoad, ...]:
    """The load of each of the days, one answer a question a day. `fresh` questions were never answered; `until` is the end
    of the learner's day. The same input gives the same load."""
    rng = Random(seed)
    known = [each for each in memories if each.due is not None]
    sample, weight = _sampled(known, rng)
    met = min(fresh, wish.new_per_day * days)
    new_weight = max(1.0, met / SAMPLE)
    reviews = [0.0] * days
    for memory in sample:
        _play(memory, reviews, weight, wish=wish, now=now, until=until, rng=rng)
    new = [min(wish.new_per_day, max(0, fresh - wish.new_per_day * ahead)) for ahead in range(days)]
    for place in range(round(met / new_weight)):
        ahead = int(place * new_weight) // wish.new_per_day
        at = now + timedelta(days=ahead)
        first = Memory(QuestionId(f"new {place}"))
        given = Rating.GOOD if rng.random() < KNOWN_AT_ONCE else Rating.AGAIN
        learnt = futures(first, at, retention=wish.retention, seed=rng.getrandbits(32))[given]
        _play(_settled(learnt, at, wish, rng), reviews, new_weight, wish=wish, now=now, until=until, rng=rng)
    return tuple(DayLoad(ahead, round(reviews[ahead]), new[ahead]) for ahead in range(days))


def _sampled(known: Sequence[Memory], rng: Random) -> tuple[Sequence[Memory], float]:
    if len(known) <= SAMPLE:
        return known, 1.0
    return rng.sample(known, SAMPLE), len(known) / SAMPLE


def _play(
    memory: Memory, reviews: list[float], weight: float, *, wish: Wish, now: datetime, until: datetime, rng: Random
) -> None:
    """Adds the memory's reviews to the days on which they fall."""
    while memory.due is not None:
        # What is overdue is asked today; what comes back within a day, on that day.
        ahead = max(0, -((until - memory.due) // timedelta(days=1)))
        if ahead >= len(reviews):
            return
        at = now + timedelta(days=ahead)
        reviews[ahead] += weight
        given = Rating.GOOD if rng.random() < recall(memory, at) else Rating.AGAIN
        after = futures(memory, at, retention=wish.retention, seed=rng.getrandbits(32))[given]
        memory = _settled(after, at, wish, rng)


def _settled(memory: Memory, at: datetime, wish: Wish, rng: Random) -> Memory:
    """The memory at the end of its day: what was wrong is put right on the same day."""
    if memory.phase is Phase.REVIEW:
        return memory
    later = at + timedelta(minutes=10)
    return futures(memory, later, retention=wish.retention, seed=rng.getrandbits(32))[Rating.GOOD]
