"""How an answer is rated, and that the learner has the last word."""

from __future__ import annotations

from datetime import timedelta

import pytest

from crisisdesk.domain.answer import Answer, Confidence
from crisisdesk.domain.review import Rating
from crisisdesk.domain.schedule import Wishes, replay
from crisisdesk.domain.session import Plan, PlanKind
from tests.fakes.desk import FakeDesk


def test_all_four_futures_are_known_before_the_answer_and_come_true(desk: FakeDesk) -> None:
    desk.shelve()
    session = desk.start()
    desk.clock.pass_by(seconds=10)
    before = desk.study.comebacks(session)
    assert list(before) == list(Rating)
    assert sorted(before.values()) == list(before.values())
    desk.clock.pass_by(seconds=-10)
    outcome = desk.answer(session)
    assert outcome.comebacks == before
    assert outcome.comes_back == before[outcome.review.rating]


def test_a_right_answer_can_be_rated_otherwise(desk: FakeDesk) -> None:
    desk.shelve()
    outcome = desk.answer(desk.start())
    desk.clock.pass_by(minutes=3)
    rated = desk.study.rate(outcome.session, Rating.HARD)
    assert rated.comes_back == outcome.comebacks[Rating.HARD]
    assert (rated.review.rating, rated.review.at) == (Rating.HARD, outcome.review.at)
    assert desk.study.today(desk.me).answered_today == 1
    me, question = desk.me, outcome.review.question
    with desk.open_unit() as unit:
        assert unit.memories.get(me, question) == rated.review.after
        log = [(each.at, each.rating) for each in unit.reviews.of_question(me, question)]
    assert rated.review.after == replay(me, question, log, wishes=Wishes(0.9))
    assert desk.study.next(rated.session).number == 2


def test_it_can_be_rated_again_and_undone_at_once(desk: FakeDesk) -> None:
    desk.shelve()
    session = desk.start()
    outcome = desk.answer(session)
    rated = desk.study.rate(desk.study.rate(outcome.session, Rating.EASY).session, Rating.AGAIN)
    assert rated.comes_back == outcome.review.at + timedelta(minutes=10)
    assert desk.study.undo(desk.me) == session
    assert desk.study.progress(desk.me).answered == 0


def test_a_wrong_answer_stays_wrong(desk: FakeDesk) -> None:
    desk.shelve()
    outcome = desk.answer(desk.start(), right=False)
    assert list(outcome.comebacks) == [Rating.AGAIN]
    with pytest.raises(ValueError, match="recalled"):
        desk.study.rate(outcome.session, Rating.GOOD)


def test_only_the_answer_on_the_screen_can_be_rated(desk: FakeDesk) -> None:
    desk.shelve()
    session = desk.start()
    with pytest.raises(ValueError, match="shown"):
        desk.study.rate(session, Rating.GOOD)
    gone_on = desk.study.next(desk.answer(session).session)
    with pytest.raises(ValueError, match="shown"):
        desk.study.rate(gone_on, Rating.GOOD)


@pytest.mark.parametrize(
    ("seconds", "confidence", "expected"),
    [
        (20.0, None, Rating.GOOD),
        (75.0, None, Rating.HARD),
        (20.0, Confidence.GUESS, Rating.HARD),
        (4000.0, None, Rating.GOOD),  # away for lunch: that says nothing
    ],
)
def test_a_long_search_is_hard(desk: FakeDesk, seconds: float, confidence: Confidence | None, expected: Rating) -> None:
    desk.shelve()
    session = desk.start()
    asked = desk.study.asked(session)
    assert asked is not None
    answer = Answer(asked.question.id, asked.question.key, seconds, confidence=confidence)
    assert desk.study.answer(session, answer).review.rating is expected


@pytest.mark.parametrize(
    ("seconds", "confidence", "expected"),
    [
        (20.0, None, Rating.GOOD),
        (90.0, None, Rating.HARD),
        (20.0, Confidence.GUESS, Rating.HARD),
        (20.0, Confidence.SURE, Rating.GOOD),  # no rule saw it, so it is never easy by itself
    ],
)
def test_what_was_right_after_all_is_rated_by_how_it_was_given_and_can_be_rated_otherwise(
    desk: FakeDesk, seconds: float, confidence: Confidence | None, expected: Rating
) -> None:
    desk.shelve()
    session = desk.start(Plan(PlanKind.QUICK, typed=True))
    question = session.steps[0].question
    before = desk.study.comebacks(session)
    wrong = desk.study.answer(session, Answer(question, "somebody else", seconds, typed=True, confidence=confidence))
    rated = desk.study.overrule(wrong.session)
    assert rated.review.rating is expected
    assert rated.comebacks == before
    assert rated.comes_back == before[expected]
    easy = desk.study.rate(rated.session, Rating.EASY)
    assert (easy.review.rating, easy.review.right, easy.comes_back) == (Rating.EASY, True, before[Rating.EASY])
    assert desk.study.missed(desk.me) == ()
