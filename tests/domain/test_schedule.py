"""When a question comes back."""

from __future__ import annotations

import random
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crisisdesk.domain.answer import Answer, Confidence, Match, Verdict
from crisisdesk.domain.question import QuestionId
from crisisdesk.domain.review import LearnerId, Memory, Phase, Rating
from crisisdesk.domain.schedule import (
    EXAM_WINDOW,
    Dues,
    Wishes,
    drawn,
    future,
    futures,
    fuzz_seed,
    rating,
    recall,
    replay,
)

NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
Q = QuestionId("q")
ME = LearnerId("me")
NEW = Memory(question=Q)

steps = st.lists(
    st.tuples(st.sampled_from(Rating), st.timedeltas(timedelta(0), timedelta(days=400))), min_size=1, max_size=12
)


def after(
    memory: Memory, given_rating: Rating, *, now: datetime = NOW, retention: float = 0.9, seed: int = 1
) -> Memory:
    """One future."""
    return futures(memory, now, wishes=Wishes(retention), seed=seed)[given_rating]


def learnt() -> Memory:
    """A memory that comes back in days."""
    return after(after(NEW, Rating.GOOD), Rating.GOOD, now=NOW + timedelta(minutes=10))


def test_a_first_answer_comes_back_within_minutes_when_it_was_hard_or_wrong_and_in_days_when_it_was_right() -> None:
    waits = {
        each: future.due - NOW for each, future in futures(NEW, NOW, wishes=Wishes(0.9), seed=1).items() if future.due
    }
    assert waits[Rating.AGAIN] == timedelta(minutes=10)
    assert waits[Rating.HARD] == timedelta(minutes=15)
    assert waits[Rating.GOOD] == timedelta(days=2)
    assert waits[Rating.EASY] > timedelta(days=4)


def test_intervals_grow_with_right_answers_and_fall_with_a_wrong_one() -> None:
    memory, now, days = NEW, NOW, []
    for _ in range(7):
        memory = after(memory, Rating.GOOD, now=now)
        assert memory.due is not None
        days.append((memory.due - now).days)
        now = memory.due
    assert days == [2, 9, 38, 135, 412, 1114, 2723]
    lapsed = after(memory, Rating.AGAIN, now=now)
    assert lapsed.due == now + timedelta(minutes=10)
    assert (lapsed.phase, lapsed.lapses, lapsed.reviews) == (Phase.RELEARNING, 1, 8)


def test_more_wished_for_retention_brings_it_back_sooner() -> None:
    memory = replay(ME, Q, [(NOW + timedelta(days=each), Rating.GOOD) for each in (0, 1, 4, 20)], wishes=Wishes(0.9))
    now = NOW + timedelta(days=60)
    dues = [after(memory, Rating.GOOD, now=now, retention=each).due for each in (0.95, 0.9, 0.8)]
    assert dues == sorted(dues, key=lambda due: due or now)
    assert len(set(dues)) == 3


def test_when_it_may_come_back_is_told_of_the_ratings_that_are_allowed_alone() -> None:
    after = futures(NEW, NOW, wishes=Wishes(), seed=1)
    dues = Dues(after, (Rating.AGAIN, Rating.GOOD))
    assert dues == {Rating.AGAIN: after[Rating.AGAIN].due, Rating.GOOD: after[Rating.GOOD].due}
    assert (Rating.EASY in dues, len(dues)) == (False, 2)
    with pytest.raises(KeyError):
        dues[Rating.EASY]


@given(steps, st.integers())
def test_the_same_input_gives_the_same_futures_and_no_clock_or_global_chance_is_used(
    log: list[tuple[Rating, timedelta]], seed: int
) -> None:
    def run() -> Memory:
        memory, now = NEW, NOW
        for given_rating, wait in log:
            now += wait
            memory = after(memory, given_rating, now=now, seed=seed)
        return memory

    state = random.getstate()
    first = run()
    assert random.getstate() == state
    assert run() == first


@given(steps, st.integers())
def test_what_comes_of_an_answer_is_sound(log: list[tuple[Rating, timedelta]], seed: int) -> None:
    memory, now = NEW, NOW
    for count, (given_rating, wait) in enumerate(log, start=1):
        now += wait
        memory = after(memory, given_rating, now=now, seed=seed)
        assert memory.due is not None
        assert memory.due > now
        assert memory.last_review == now
        assert memory.reviews == count
        assert memory.stability is not None
        assert memory.stability > 0
        assert memory.difficulty is not None
        assert 1 <= memory.difficulty <= 10
        assert memory.due.tzinfo is UTC
        if given_rating is Rating.AGAIN:
            assert memory.due - now <= timedelta(minutes=10)


def test_a_clock_set_back_counts_as_standing_still() -> None:
    memory = learnt()
    back = after(memory, Rating.GOOD, now=NOW - timedelta(days=30))
    assert back.last_review == memory.last_review
    assert back == after(memory, Rating.GOOD, now=NOW + timedelta(minutes=10))


def test_what_comes_back_in_minutes_stays_within_the_day_and_what_comes_back_in_days_is_not_touched() -> None:
    until = NOW + timedelta(minutes=5)
    late = futures(NEW, NOW, wishes=Wishes(0.9), seed=1, until=until)
    free = futures(NEW, NOW, wishes=Wishes(0.9), seed=1)
    assert late[Rating.AGAIN].due == late[Rating.HARD].due == until - timedelta(minutes=1)
    assert (late[Rating.GOOD], late[Rating.EASY]) == (free[Rating.GOOD], free[Rating.EASY])
    assert futures(NEW, NOW, wishes=Wishes(0.9), seed=1, until=until + timedelta(hours=1)) == free


def test_no_answer_is_due_before_it_was_given() -> None:
    for late in (timedelta(0), timedelta(seconds=30), timedelta(days=2)):
        after_all = futures(learnt(), NOW, wishes=Wishes(0.9), seed=1, until=NOW + late)
        assert all(each.due and each.last_review and each.due >= each.last_review for each in after_all.values())


def test_a_replay_that_knows_the_days_ends_agrees_with_the_answers() -> None:
    until = NOW + timedelta(minutes=5)
    replayed = replay(ME, Q, [(NOW, Rating.AGAIN)], wishes=Wishes(0.9), until=lambda _: until)
    assert replayed.due == until - timedelta(minutes=1)


def test_chance_moves_long_intervals_a_little() -> None:
    memory = replay(ME, Q, [(NOW + timedelta(days=each), Rating.GOOD) for each in (0, 1, 4, 20)], wishes=Wishes(0.9))
    now = NOW + timedelta(days=60)
    days = {(due - now).days for seed in range(60) if (due := after(memory, Rating.GOOD, now=now, seed=seed).due)}
    assert len(days) > 5
    assert max(days) - min(days) < 0.3 * min(days)


def test_seeds_differ_between_learners_questions_and_turns_and_stay_the_same() -> None:
    seeds = {fuzz_seed(LearnerId(who), QuestionId(what), turn) for who in "ab" for what in "pq" for turn in range(3)}
    assert len(seeds) == 12
    assert fuzz_seed(ME, Q, 0) == fuzz_seed(ME, Q, 0)


def test_a_little_less_than_three_days_are_three_days() -> None:
    memory = learnt()
    last = memory.last_review
    assert last is not None
    exact = recall(memory, last + timedelta(days=3))
    for minutes in (-600, -5, 5, 600):
        assert recall(memory, last + timedelta(days=3, minutes=minutes)) == exact
    assert recall(memory, last + timedelta(hours=11)) == 1.0
    assert recall(memory, last + timedelta(hours=13)) == recall(memory, last + timedelta(days=1)) < 1.0


def test_recall_falls_with_time_and_is_none_for_a_new_question() -> None:
    memory = learnt()
    chances = [recall(memory, NOW + timedelta(days=each)) for each in (1, 3, 30, 300)]
    assert chances == sorted(chances, reverse=True)
    assert 0 < chances[-1] < chances[0] <= 1
    assert recall(NEW, NOW) == 0


def test_a_thousand_answers_take_no_thousand_milliseconds() -> None:
    began = time.process_time()
    for seed in range(250):
        futures(NEW, NOW, wishes=Wishes(0.9), seed=seed)
    assert time.process_time() - began < 0.25, "the library's own card sleeps a millisecond to make an id"


@pytest.mark.parametrize(
    ("match", "confidence", "typed", "expected"),
    [
        (Match.WRONG, Confidence.SURE, True, Rating.AGAIN),
        (Match.EXACT, None, False, Rating.GOOD),
        (Match.EXACT, Confidence.GUESS, False, Rating.HARD),
        (Match.EXACT, Confidence.SURE, False, Rating.GOOD),
        (Match.EXACT, Confidence.SURE, True, Rating.EASY),
        (Match.NEAR, Confidence.SURE, True, Rating.GOOD),
        (Match.NEAR, Confidence.THINK_SO, True, Rating.GOOD),
    ],
)
def test_how_an_answer_is_rated(match: Match, confidence: Confidence | None, typed: bool, expected: Rating) -> None:
    answer = Answer(Q, "x", 1.0, typed=typed, confidence=confidence)
    assert rating(Verdict(match, "x", ""), answer) is expected


# --- an exam


def test_before_an_exam_no_day_has_all_and_everything_is_fresh() -> None:
    now = datetime(2026, 5, 1, 9, tzinfo=UTC)
    exam = datetime(2026, 6, 1, 4, tzinfo=UTC)
    wishes, chance = Wishes(exam=exam), Random(5)
    held: list[Memory] = []
    for number in range(300):
        last = now - timedelta(days=chance.randint(1, 20))
        mature = Memory(QuestionId(f"q{number}"), Phase.REVIEW, None, 120.0, 5.0, last + timedelta(days=120), last, 5)
        held.append(drawn(mature, now, wishes=wishes, seed=number))
    asked: list[int] = []
    for day in range(31):
        at = now + timedelta(days=day)
        due = [each for each in held if each.due and each.due < at + timedelta(hours=19)]
        asked.append(len(due))
        held = [
            future(each, at, Rating.GOOD, wishes=wishes, seed=day * 1000 + int(each.question[1:]))
            if each in due
            else each
            for each in held
        ]
    assert sum(asked[-7:]) == 300, "each came back in the week before it, and once"
    assert max(asked) < 75
    assert all(each.last_review and exam - each.last_review <= timedelta(days=EXAM_WINDOW) for each in held)
    assert all(drawn(each, exam - timedelta(days=2), wishes=wishes, seed=1) == each for each in held), (
        "nor does setting it once more"
    )
    assert all(each.due and each.due >= exam for each in held)


@pytest.mark.parametrize(("days", "hour"), [(2, 9), (3, 9), (5, 9), (5, 4), (8, 9), (8, 23), (12, 9)])
def test_near_an_exam_all_days_from_tomorrow_on_take_their_share(days: int, hour: int) -> None:
    now = datetime(2026, 5, 1, hour, tzinfo=UTC)
    exam = datetime(2026, 5, 1 + days, 4, tzinfo=UTC)
    ahead: Counter[int] = Counter()
    for number in range(700):
        last = now - timedelta(days=30)
        mature = Memory(QuestionId(f"q{number}"), Phase.REVIEW, None, 90.0, 5.0, last + timedelta(days=90), last, 5)
        due = drawn(mature, now, wishes=Wishes(exam=exam), seed=number).due
        assert due is not None
        ahead[(due - datetime(2026, 5, 1, 4, tzinfo=UTC)) // timedelta(days=1)] += 1
    first = max(1, days - EXAM_WINDOW)
    assert sorted(ahead) == list(range(first, days)), "none today, and none on the day itself"
    share = 700 / (days - first)
    assert all(0.7 * share <= each <= 1.3 * share for each in ahead.values())
