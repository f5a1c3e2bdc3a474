"""Sums over the log."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crisisdesk.domain.answer import Confidence
from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.progress import (
    Answered,
    DayDue,
    Tally,
    by_day,
    calibration,
    dues,
    forecast,
    is_missed,
    longest_streak,
    numbers,
    retention,
    streak,
)
from crisisdesk.domain.question import AnswerType, Kind, QuestionId
from crisisdesk.domain.review import Phase

TODAY = date(2026, 3, 2)


def ago(days: int) -> date:
    """So many days before today."""
    return TODAY - timedelta(days=days)


def answered(
    *,
    days_ago: int = 0,
    right: bool = True,
    phase: Phase = Phase.REVIEW,
    kind: Kind = Kind.SPEAKER,
    question: str = "q",
    mature: bool = False,
) -> Answered:
    """One answer."""
    return Answered(QuestionId(question), ArticleId("a"), kind, ago(days_ago), right, 6.0, phase, mature=mature)


logs = st.lists(
    st.builds(
        Answered,
        question=st.sampled_from([QuestionId(each) for each in "pqr"]),
        article=st.sampled_from([ArticleId(each) for each in "ab"]),
        kind=st.sampled_from(Kind),
        day=st.integers(0, 60).map(ago),
        right=st.booleans(),
        seconds=st.floats(0, 600),
        phase=st.sampled_from(Phase),
        confidence=st.sampled_from([None, *Confidence]),
        mature=st.booleans(),
        answer=st.sampled_from(["Ada", "Geneva"]),
        sort=st.sampled_from([AnswerType.PERSON, AnswerType.PLACE, AnswerType.PHRASE]),
        due=st.integers(-3, 9).map(lambda days: datetime(2026, 3, 2, 12, tzinfo=UTC) + timedelta(days=days)),
    ).map(lambda each: each._replace(mature=each.mature and each.phase is Phase.REVIEW)),
    max_size=30,
).map(lambda log: [each._replace(turn=turn) for turn, each in enumerate(log)])


@given(logs, st.randoms(use_true_random=False))
def test_the_order_of_the_log_does_not_matter(log: list[Answered], chance: st.DrawFn) -> None:
    shuffled = list(log)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis types its Random as what draws it
    assert numbers(shuffled, today=TODAY, day_of=datetime.date) == numbers(log, today=TODAY, day_of=datetime.date)


def test_the_last_answer_in_the_log_says_when_a_question_comes_back_whatever_the_clock_said() -> None:
    noon = datetime(2026, 3, 4, 12, tzinfo=UTC)
    first = answered(days_ago=-30)._replace(turn=1, due=noon + timedelta(days=90))
    log = [answered()._replace(turn=2, due=noon), first, answered(question="r")._replace(turn=3, due=noon)]
    assert dues(log) == {QuestionId("q"): noon, QuestionId("r"): noon}
    assert [each.due for each in numbers(log, today=TODAY, day_of=datetime.date, forecast_days=4).forecast] == [
        0,
        0,
        2,
        0,
    ]


@given(logs)
def test_the_parts_sum_up_to_the_whole(log: list[Answered]) -> None:
    sums = numbers(log, today=TODAY, day_of=datetime.date)
    for parts in (sums.by_kind, sums.by_article):
        assert sum(tally.answered for _, tally in parts) == sums.answered == len(log)
        assert sum(tally.right for _, tally in parts) == sums.right
    assert sum(each.answered for each in sums.days) == len(log)
    assert sum(each.seconds for each in sums.days) / 60 == pytest.approx(sums.minutes)
    assert sums.streak <= sums.longest_streak <= len(sums.days)


def test_an_empty_log_has_no_retention_and_no_streak() -> None:
    sums = numbers((), today=TODAY, day_of=datetime.date, forecast_days=2)
    assert (sums.answered, sums.retention, sums.streak, sums.longest_streak, sums.minutes) == (0, None, 0, 0, 0)
    assert sums.forecast == (DayDue(TODAY, 0), DayDue(ago(-1), 0))


def test_retention_counts_learnt_questions_of_the_last_thirty_days() -> None:
    log = [
        answered(days_ago=0, right=False),
        answered(days_ago=29),
        answered(days_ago=30, right=False),
        answered(phase=Phase.LEARNING, right=False),
        answered(phase=Phase.NEW, right=False),
    ]
    assert retention(log, today=TODAY) == 0.5


def test_what_has_settled_is_told_apart_from_what_has_not() -> None:
    log = [answered(), answered(right=False), answered(mature=True), answered(days_ago=40, right=False, mature=True)]
    told = numbers(log, today=TODAY, day_of=datetime.date)
    assert told.retention == pytest.approx(2 / 3)
    assert (told.young, told.mature) == (0.5, 1.0)


def test_people_and_places_that_were_asked_for_are_told_apart() -> None:
    person = answered()._replace(answer="Ada", sort=AnswerType.PERSON)
    place = answered(right=False)._replace(answer="Geneva", sort=AnswerType.PLACE)
    told = numbers([person, place, place, answered()], today=TODAY, day_of=datetime.date)
    assert told.by_person == (("Ada", Tally(1, 1)),)
    assert told.by_place == (("Geneva", Tally(2, 0)),)


def test_the_brier_score_is_0_for_who_knows_and_worst_for_who_is_sure_and_wrong() -> None:
    right, wrong = Tally(8, 8), Tally(8, 0)
    scores = [calibration({Confidence.SURE: each}) for each in (right, wrong)]
    assert [each.brier for each in scores if each] == [pytest.approx(0.05**2), pytest.approx(0.95**2)]
    mixed = calibration({Confidence.SURE: right, Confidence.GUESS: wrong})
    assert mixed is not None
    assert mixed.brier == pytest.approx((0.05**2 + 0.35**2) / 2)
    assert calibration({}) is None


@pytest.mark.parametrize(
    ("days", "now", "longest"),
    [
        ([], 0, 0),
        ([0], 1, 1),
        ([1], 1, 1),
        ([2], 0, 1),
        ([0, 1, 2], 3, 3),
        ([1, 2, 3], 3, 3),
        ([0, 2, 3, 4], 1, 3),
        ([-1, 0, 1], 3, 3),
        ([-1], 1, 1),
        ([-9], 0, 1),
    ],
)
def test_a_streak_reaches_to_today_or_yesterday(days: list[int], now: int, longest: int) -> None:
    studied = frozenset(map(ago, days))
    assert streak(studied, today=TODAY) == now
    assert longest_streak(studied) == longest


def test_days_are_oldest_first() -> None:
    log = [answered(), answered(days_ago=3, right=False), answered()]
    assert [(each.day, each.answered, each.right, each.seconds) for each in by_day(log)] == [
        (ago(3), 1, 0, 6.0),
        (TODAY, 2, 2, 12.0),
    ]


def test_the_forecast_puts_what_is_overdue_on_today() -> None:
    due = [ago(9), TODAY, ago(-1), ago(-1), ago(-40)]
    assert forecast(due, today=TODAY, days=3) == (DayDue(TODAY, 2), DayDue(ago(-1), 2), DayDue(ago(-2), 0))


def test_kinds_come_most_answered_first() -> None:
    log = [answered(kind=Kind.PLACE), answered(kind=Kind.DATE), answered(kind=Kind.DATE, right=False)]
    assert numbers(log, today=TODAY, day_of=datetime.date).by_kind == (
        (Kind.DATE, Tally(2, 1)),
        (Kind.PLACE, Tally(1, 1)),
    )


def test_a_share_of_nothing_is_not_known() -> None:
    assert Tally().share is None
    assert Tally(4, 3).share == 0.75


@pytest.mark.parametrize(
    ("answers", "missed"),
    [
        ([], False),
        ([(0, True)], False),
        ([(0, False)], True),
        ([(1, False), (1, True)], True),
        ([(1, False), (0, True)], False),
        ([(2, False), (1, True), (0, False)], True),
        ([(2, True), (1, False)], True),
        ([(-30, False), (5, True)], True),
        ([(-30, False), (5, True), (5, True)], True),
        ([(-30, False), (5, True), (4, True)], False),
        ([(-30, True), (5, False)], True),
        ([(-30, False), (5, True), (4, True), (4, False)], True),
    ],
)
def test_missed_is_wrong_and_not_yet_right_on_a_later_day_whatever_the_clock_said(
    answers: list[tuple[int, bool]], missed: bool
) -> None:
    assert is_missed([(ago(days), right) for days, right in answers]) is missed
