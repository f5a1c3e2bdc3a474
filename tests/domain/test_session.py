"""A quiz under way."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from crisisdesk.domain.question import FactId, QuestionId
from crisisdesk.domain.review import LearnerId, QuizId, ReviewId
from crisisdesk.domain.session import (
    OTHERS_BETWEEN,
    Plan,
    PlanKind,
    QuizPhase,
    QuizSession,
    Result,
    Step,
    apart,
    mixed,
    one_a_fact,
)


def steps_of(facts: str) -> tuple[Step, ...]:
    """A step for each letter, which names its fact."""
    return tuple(Step(QuestionId(f"{fact}{at}"), FactId(fact)) for at, fact in enumerate(facts))


def session_of(facts: str = "abcdef") -> QuizSession:
    """A session at its first question."""
    return QuizSession(
        id=QuizId("quiz"),
        learner=LearnerId("me"),
        plan=Plan(PlanKind.QUICK),
        steps=steps_of(facts),
        started=datetime(2026, 3, 2, tzinfo=UTC),
    )


def answer(session: QuizSession, *, right: bool) -> QuizSession:
    """The session with the question on the screen answered."""
    step = session.current
    assert step is not None
    return session.answered(Result(step.question, ReviewId(f"r{len(session.results)}"), right, "given", 1.0))


def run(session: QuizSession, rights: list[bool]) -> QuizSession:
    """Answer in turn until the answers or the questions run out."""
    for right in rights:
        if session.phase is QuizPhase.OVER:
            break
        session = answer(session, right=right).went_on()
    return session


def test_it_asks_shows_goes_on_and_ends() -> None:
    session = session_of("ab")
    assert (session.phase, session.number, session.left) == (QuizPhase.ASKING, 1, 2)
    session = answer(session, right=True)
    assert (session.phase, session.number, session.left) == (QuizPhase.REVEALED, 1, 1)
    session = session.went_on()
    assert (session.phase, session.number) == (QuizPhase.ASKING, 2)
    session = answer(session, right=True).went_on()
    assert (session.phase, session.current, session.number, session.left) == (QuizPhase.OVER, None, 2, 0)


def test_going_on_waits_for_an_answer() -> None:
    session = session_of()
    assert session.went_on() == session


def test_only_the_question_on_the_screen_can_be_answered_and_once() -> None:
    session = session_of()
    other = Result(session.steps[1].question, ReviewId("r"), True, "", 1.0)
    with pytest.raises(ValueError, match="awaited"):
        session.answered(other)
    shown = answer(session, right=True)
    with pytest.raises(ValueError, match="awaited"):
        answer(shown, right=True)


def test_a_wrong_one_comes_again_after_three_others() -> None:
    session = answer(session_of("abcdef"), right=False)
    assert "".join(each.fact for each in session.steps) == "abcdaef"
    assert [each.again for each in session.steps] == [False, False, False, False, True, False, False]


def test_near_the_end_a_wrong_one_comes_again_last() -> None:
    session = run(session_of("abc"), [True, False])
    assert "".join(each.fact for each in session.steps) == "abcb"


def test_it_comes_again_only_once() -> None:
    session = run(session_of("a"), [False, False])
    assert (session.phase, len(session.steps)) == (QuizPhase.OVER, 2)


def test_it_does_not_come_again_beside_a_sibling() -> None:
    session = answer(session_of("abcdaefg"), right=False)
    facts = "".join(each.fact for each in session.steps)
    assert facts == "abcdaeafg"


@given(st.text("abcde", min_size=1, max_size=12), st.lists(st.booleans(), max_size=24))
def test_undo_takes_back_exactly_one_answer(facts: str, rights: list[bool]) -> None:
    session = run(session_of(facts), rights)
    assume(session.phase is QuizPhase.ASKING)
    for right in (True, False):
        shown = answer(session, right=right)
        assert shown.undone() == session
        assert shown.went_on().undone() == session


@given(st.text("abcde", min_size=1, max_size=12), st.lists(st.booleans(), max_size=24))
def test_undoing_all_leads_back_to_the_beginning(facts: str, rights: list[bool]) -> None:
    session = run(session_of(facts), rights)
    for _ in session.results:
        session = session.undone()
    assert session == session_of(facts)
    assert session.undone() == session


@given(st.text("abcde", min_size=1, max_size=12), st.lists(st.booleans(), min_size=24, max_size=24))
def test_every_quiz_ends_with_each_question_asked_and_each_wrong_one_twice(facts: str, rights: list[bool]) -> None:
    session = run(session_of(facts), rights)
    assert session.phase is QuizPhase.OVER
    first = {each.question: each.right for each in reversed(session.results)}
    asked = Counter(each.question for each in session.results)
    assert asked == {question: 1 if right else 2 for question, right in first.items()}


@given(st.text("abcde", min_size=1, max_size=12), st.lists(st.booleans(), max_size=24))
def test_three_others_stand_between_or_it_comes_last(facts: str, rights: list[bool]) -> None:
    session = run(session_of(facts), rights)
    step = session.current
    assume(step is not None and not step.again)
    shown = answer(session, right=False)
    again = next(
        at for at, each in enumerate(shown.steps) if each.again and each.question == shown.results[-1].question
    )
    assert again - shown.position > OTHERS_BETWEEN or again == len(shown.steps) - 1


@given(st.text("abcde", min_size=1, max_size=8), st.lists(st.booleans(), max_size=16), st.data())
def test_leaving_questions_out_keeps_what_was_answered(facts: str, rights: list[bool], data: st.DataObject) -> None:
    session = run(session_of(facts), rights)
    gone = data.draw(st.sets(st.sampled_from([each.question for each in session.steps])))
    less = session.without(gone)
    assert less.results == session.results
    assert not gone & {each.question for each in less.steps[len(less.results) :]}
    assert less.phase is QuizPhase.OVER or less.current is not None


def test_leaving_out_all_that_is_left_ends_it() -> None:
    session = session_of("ab")
    assert session.without(each.question for each in session.steps).phase is QuizPhase.OVER


@given(st.text("abcde", max_size=14))
def test_siblings_are_kept_apart_wherever_any_order_can(facts: str) -> None:
    steps = steps_of(facts)
    placed = apart(steps)
    assert Counter(placed) == Counter(steps)
    most = max(Counter(facts).values(), default=0)
    if 2 * most <= len(facts) + 1:
        assert all(first.fact != second.fact for first, second in pairwise(placed))


def test_without_siblings_in_a_row_the_order_stays() -> None:
    steps = steps_of("abcabc")
    assert apart(steps) == steps


@given(st.text("abcd", max_size=20), st.data())
def test_mixing_keeps_all_and_spreads_each_lane_evenly(lanes: str, data: st.DataObject) -> None:
    asked = list(enumerate(lanes))
    placed = mixed(asked, lane=lambda each: each[1], traits=lambda _: ())
    assert sorted(placed) == asked
    for lane in set(lanes):
        mine = [at for at, (_, other) in enumerate(placed) if other == lane]
        gaps = [later - one for one, later in pairwise([-1, *mine, len(placed)])]
        assert max(gaps) <= 2 * len(placed) / len(mine) + len(set(lanes))
        assert [each for each in placed if each[1] == lane] == [each for each in asked if each[1] == lane]


def test_mixing_puts_unlike_ones_beside_each_other() -> None:
    placed = mixed("aabbcac", lane=lambda _: 0, traits=lambda each: (each,))
    assert all(one != other for one, other in pairwise(placed))


@given(st.text("abcde", max_size=14), st.integers(0, 14))
def test_a_choice_has_as_many_facts_as_can_be(facts: str, size: int) -> None:
    chosen = one_a_fact(steps_of(facts), size=size)
    assert len(chosen) == min(size, len(facts))
    assert len({each.fact for each in chosen}) == min(size, len(set(facts)))
