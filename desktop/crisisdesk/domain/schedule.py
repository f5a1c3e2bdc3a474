"""When a question comes back: FSRS 6 behind our own values, with time and chance coming in."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from math import ceil
from random import Random
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from crisisdesk.domain.answer import Answer, Confidence, Match, Verdict
from crisisdesk.domain.forms import level_after
from crisisdesk.domain.question import QuestionId
from crisisdesk.domain.review import LearnerId, Memory, Phase, Rating

if TYPE_CHECKING:  # imported where it is used: it costs 20 ms, and the first window does not need it
    from fsrs import Card, Scheduler

LEARNING_STEPS = (10,)
"""In minutes. One step: what is answered wrong comes back today, what is answered right the first time goes on to days."""
LAST_MINUTE = timedelta(minutes=1)
"""How long before the end of a learner's day the last question of that day comes back."""
SAME_DAY = timedelta(hours=12)
"""Answers nearer than this count as given on one day."""
MAXIMUM_DAYS = 36500

EXAM_WINDOW = 7
"""Days before an exam over which the questions that it asks for come back once more, where the learner's limit allows that."""

SLOW, AWAY = 60.0, 600.0
"""Seconds from which a right answer was searched for, and from which the learner was not there."""

_STATES = {Phase.NEW: 1, Phase.LEARNING: 1, Phase.REVIEW: 2, Phase.RELEARNING: 3}
"""The library's numbers for them; to it a new one is a learning one without stability."""

_RATINGS = tuple(Rating)

_PHASES = {1: Phase.LEARNING, 2: Phase.REVIEW, 3: Phase.RELEARNING}

_SOME_DAY = datetime(2000, 1, 1, tzinfo=UTC)
_How: TypeAlias = tuple[float, tuple[int, ...], tuple[float, ...]]
"""Wished-for retention, steps and parameters."""
_Held: TypeAlias = tuple[Phase, int | None, float | None, float | None]
"""Phase, step, stability and difficulty."""

_FUZZ = ((2.5, 7.0, 0.15), (7.0, 20.0, 0.1), (20.0, float("inf"), 0.05))
"""From so many days, to so many, this share of the days between may be added or taken away."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a learner wants of the schedule."""

    retention: float = 0.9
    """The wished-for chance of recall when a question comes back."""
    steps: tuple[int, ...] = LEARNING_STEPS
    """Minutes, see `Learner.steps`."""
    parameters: tuple[float, ...] = ()
    """Of FSRS 6; () for its own."""
    exam: datetime | None = None
    """UTC moment at which the day of the exam begins; None for none."""
    exam_days: int = EXAM_WINDOW
    """Over how many days before it all comes back once more."""


class Futures(Mapping[Rating, Memory]):
    """What becomes of a memory by each rating. Each is made when it is looked at: of three of them an answer needs the time
    alone."""

    __slots__ = ("_given", "_until")

    def __init__(self, given: _Given, until: datetime | None) -> None:
        self._given, self._until = given, until

    def __getitem__(self, rating: Rating) -> Memory:
        return _future(self._given, rating, self._until)

    def __iter__(self) -> Iterator[Rating]:
        return iter(_RATINGS)

    def __len__(self) -> int:
        return len(_RATINGS)

    def due(self, rating: Rating) -> datetime:
        """When it would come back."""
        return _due(self._given, _recalled_by(self._given, rating), self._until)


class Dues(Mapping[Rating, datetime]):
    """When a memory would come back by each of some ratings; reckoned when it is looked at, as futures are."""

    __slots__ = ("_futures", "_ratings")

    def __init__(self, futures: Futures, ratings: tuple[Rating, ...]) -> None:
        self._futures, self._ratings = futures, ratings

    def __getitem__(self, rating: Rating) -> datetime:
        if rating not in self._ratings:
            raise KeyError(rating)
        return self._futures.due(rating)

    def __contains__(self, rating: object) -> bool:
        return rating in self._ratings

    def __iter__(self) -> Iterator[Rating]:
        return iter(self._ratings)

    def __len__(self) -> int:
        return len(self._ratings)


def futures(memory: Memory, now: datetime, *, wishes: Wishes, seed: int, until: datetime | None = None) -> Futures:
    """The memory after each rating given at `now` (aware). The same input gives the same futures.

    What comes back in minutes does so before `until`, the end of the learner's day, where that is given. A clock that was
    set back counts as standing still.
    """
    return Futures(_given(memory, now, wishes, seed), until)


def future(
    memory: Memory, now: datetime, given: Rating, *, wishes: Wishes, seed: int, until: datetime | None = None
) -> Memory:
    """The one of `futures` that this rating leads to."""
    return _future(_given(memory, now, wishes, seed), given, until)


class _Given(NamedTuple):
    """An answer, whatever its rating."""

    memory: Memory
    at: datetime
    days: int | None
    """Since the one before."""
    how: _How
    held: _Held
    exam: datetime | None
    exam_days: int
    chance: float


def _given(memory: Memory, now: datetime, wishes: Wishes, seed: int) -> _Given:
    at = now.astimezone(UTC)
    if memory.last_review is not None:
        at = max(at, memory.last_review)
    how = wishes.retention, wishes.steps, wishes.parameters
    held = memory.phase, memory.step, memory.stability, memory.difficulty
    days = _days_between(memory.last_review, at)
    return _Given(memory, at, days, how, held, wishes.exam, wishes.exam_days, _chance(seed))


def replanned(memory: Memory, now: datetime, *, wishes: Wishes, seed: int) -> Memory:
    """The memory with the due that its last answer would give it under these wishes. `seed` is that of the last answer."""
    if memory.phase is not Phase.REVIEW or memory.stability is None or memory.last_review is None:
        return memory
    scheduler = _scheduler(wishes.retention, wishes.steps, wishes.parameters)
    days = _interval(memory.stability, wishes.retention, decay=-scheduler.parameters[20])
    fresh = replace(memory, due=memory.last_review + _fuzzed(timedelta(days=days), _chance(seed)))
    return drawn(fresh, now, wishes=wishes, seed=seed)


def begun(memory: Memory, now: datetime) -> Memory:
    """The memory as that of something learnt; where it was never answered, with one day of stability from `now` on."""
    learnt = replace(memory, phase=Phase.REVIEW, step=None)
    if memory.reviews:
        return learnt
    # FSRS's own first values for "good" would claim more than is known of it.
    return replace(learnt, stability=1.0, difficulty=5.0, last_review=now, reviews=1)


def drawn(memory: Memory, now: datetime, *, wishes: Wishes, seed: int) -> Memory:
    """The memory with its due moved before the exam, where there is one and it would come back only after it.

    They come back over the last week before it, over more days where the learner's limit asks for that, or from tomorrow on
    where less is left, so that no single day has all of them; each by chance. What was answered in those days came back by
    then. `seed` is that of the last answer.
    """
    if wishes.exam is None or memory.due is None or memory.phase is not Phase.REVIEW:
        return memory
    if memory.last_review is not None and _is_fresh(memory.last_review, wishes.exam, wishes.exam_days):
        return memory
    return replace(memory, due=_bent(memory.due, wishes.exam, wishes.exam_days, now, _chance(seed)))


def _interval(stability: float, retention: float, *, decay: float) -> int:
    """Whole days after which recall has fallen to `retention`: FSRS 6's forgetting curve, turned round."""
    factor: float = 0.9 ** (1 / decay) - 1
    return min(max(round(stability / factor * float(retention ** (1 / decay) - 1)), 1), MAXIMUM_DAYS)


def recall(memory: Memory, now: datetime, *, parameters: tuple[float, ...] = ()) -> float:
    """The chance, 0 to 1, that it is recalled at `now`; 0 for a new one."""
    if memory.stability is None:
        return 0.0
    scheduler = _scheduler(0.9, LEARNING_STEPS, parameters)
    held = memory.phase, memory.step, memory.stability, memory.difficulty
    card = _card(held, _days_between(memory.last_review, now.astimezone(UTC)))
    return scheduler.get_card_retrievability(card, current_datetime=_SOME_DAY)


def _is_fresh(answered: datetime, exam: datetime, days: int) -> bool:
    # Drawn forward once more, what is answered in these days would all come on the eve.
    return exam - answered <= timedelta(days=days)


def _bent(due: datetime, exam: datetime, days: int, now: datetime, chance: float) -> datetime:
    left = exam - now
    if due < exam or left <= timedelta(days=1):
        return due
    # Whole days before the exam's own, the last one being the eve of it and the first one tomorrow at the earliest.
    room = min(days, ceil(left / timedelta(days=1)) - 1)
    # Where the limit asks for more than a week, chance sends it more on some days than it lets through: the last ones are for that.
    spare = min(days // 7, room - 1) if days > EXAM_WINDOW else 0
    ahead = 1 + spare + int(chance * (room - spare))
    return max(exam - timedelta(days=ahead), now + timedelta(hours=12))


def rating(verdict: Verdict, answer: Answer) -> Rating:
    """What an answer says of the memory: a lucky guess or a long search is hard, an exact one typed by someone sure is
    easy. A proposal: the learner may choose another of `ratings`."""
    if not verdict.right:
        return Rating.AGAIN
    if answer.confidence is Confidence.GUESS or SLOW <= answer.seconds < AWAY:
        return Rating.HARD
    if answer.typed and answer.confidence is Confidence.SURE and verdict.match is Match.EXACT:
        return Rating.EASY
    return Rating.GOOD


def ratings(verdict: Verdict) -> tuple[Rating, ...]:
    """What an answer may be rated as. What was wrong was not recalled, whatever it felt like."""
    return _RATINGS if verdict.right else (Rating.AGAIN,)


@lru_cache(maxsize=64)
def _chance(seed: int) -> float:
    # Kept as well: to make a source of chance for one number takes longer than all else.
    return Random(seed).random()


@lru_cache(maxsize=64)
def fuzz_seed(learner: LearnerId, question: QuestionId, reviews: int) -> int:
    """The seed for the futures of a question answered so many times: the log alone tells it, so a replay agrees."""
    name = f"{learner} {question} {reviews}".encode()
    return int.from_bytes(hashlib.blake2b(name, digest_size=8).digest(), "big")


def replay(
    learner: LearnerId,
    question: QuestionId,
    ratings: Iterable[tuple[datetime, Rating]],
    *,
    wishes: Wishes,
    until: Callable[[datetime], datetime] | None = None,
    start: Memory | None = None,
) -> Memory:
    """The memory that answers with these ratings, in this order, leave behind. `until` tells the end of a moment's day; `start`
    is what was there before them, None for nothing."""
    memory = start or Memory(question=question)
    for at, given in ratings:
        seed = fuzz_seed(learner, question, memory.reviews)
        memory = future(memory, at, given, wishes=wishes, seed=seed, until=until(at) if until else None)
    return memory


def _recalled_by(answered: _Given, given: Rating) -> _After:
    return _recalled(answered.how, answered.held, answered.days, given)


def _future(answered: _Given, given: Rating, until: datetime | None) -> Memory:
    memory, after = answered.memory, _recalled_by(answered, given)
    return Memory(
        question=memory.question,
        phase=after.phase,
        step=after.step,
        stability=after.stability,
        difficulty=after.difficulty,
        due=_due(answered, after, until),
        last_review=answered.at,
        reviews=memory.reviews + 1,
        lapses=memory.lapses + (memory.phase is Phase.REVIEW and given is Rating.AGAIN),
        level=level_after(memory.level, after.stability, given, learnt=memory.phase is Phase.REVIEW),
    )


class _After(NamedTuple):
    """What the library makes of an answer; the same on whatever day it is given."""

    phase: Phase
    step: int | None
    stability: float | None
    difficulty: float | None
    interval: timedelta


@lru_cache(maxsize=64)
def _recalled(how: _How, held: _Held, days: int | None, given: Rating) -> _After:
    # Kept, so that what is reckoned while the learner reads is at hand for the answer.
    from fsrs import Rating as Given

    card, _ = _scheduler(*how).review_card(_card(held, days), Given(given.value), _SOME_DAY)
    return _After(_PHASES[card.state.value], card.step, card.stability, card.difficulty, card.due - _SOME_DAY)


def _due(answered: _Given, after: _After, until: datetime | None) -> datetime:
    at = answered.at
    if after.phase is Phase.REVIEW:
        due = at + _fuzzed(after.interval, answered.chance)
        if answered.exam is None or _is_fresh(at, answered.exam, answered.exam_days):
            return due
        return _bent(due, answered.exam, answered.exam_days, at, answered.chance)
    # Never before the answer itself, which may be given within the day's last minute.
    return at + after.interval if until is None else max(min(at + after.interval, until - LAST_MINUTE), at)


def _card(held: _Held, days: int | None) -> Card:
    """Last reviewed so many days before `_SOME_DAY`."""
    from fsrs import Card, State

    phase, step, stability, difficulty = held
    # Without an id and a due time the library reads the wall clock and sleeps for a millisecond.
    return Card(
        card_id=0,
        state=State(_STATES[phase]),
        step=step,
        stability=stability,
        difficulty=difficulty,
        due=_SOME_DAY,
        last_review=None if days is None else _SOME_DAY - timedelta(days=days),
    )


def _days_between(last: datetime | None, at: datetime) -> int | None:
    # The library counts the whole days that are over, and nothing finer. Who comes at ten on Monday and five to ten on Thursday
    # has waited for three days and not two; counted as two, a year of such mornings holds four points more than was wished for.
    if last is None:
        return None
    return 0 if at - last < SAME_DAY else max(round((at - last) / timedelta(days=1)), 1)


@lru_cache(maxsize=64)
def _scheduler(retention: float, minutes: tuple[int, ...], parameters: tuple[float, ...]) -> Scheduler:
    from fsrs import Scheduler

    steps = tuple(timedelta(minutes=each) for each in minutes)
    own = {"parameters": parameters} if parameters else {}
    # The library's own fuzz draws from the global random: it is switched off, ours is in _fuzzed.
    return Scheduler(
        **own,
        desired_retention=retention,
        learning_steps=steps,
        relearning_steps=steps[-1:],
        maximum_interval=MAXIMUM_DAYS,
        enable_fuzzing=False,
    )


def _fuzzed(interval: timedelta, chance: float) -> timedelta:
    """The interval moved a little, so that questions learnt together do not come back together for ever."""
    days = interval.days
    if days < _FUZZ[0][0]:
        return interval
    low, high = _reach(days)
    return timedelta(days=low + int(chance * (high - low + 1)))


@lru_cache(maxsize=1024)
def _reach(days: int) -> tuple[int, int]:
    """The fewest and the most days that so many may become."""
    reach = 1.0 + sum(share * max(min(days, end) - start, 0.0) for start, end, share in _FUZZ)
    low = max(2, round(days - reach))
    return low, max(low, min(round(days + reach), MAXIMUM_DAYS))
