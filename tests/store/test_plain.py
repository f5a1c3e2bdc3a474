"""What is written by hand stands in the rows as SQLModel would have written it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy.orm import Session
from sqlmodel import SQLModel, select

from crisisdesk.domain.answer import Answer, Confidence
from crisisdesk.domain.question import Quiz
from crisisdesk.domain.review import Memory, Review
from crisisdesk.store import codec, plain
from crisisdesk.store.connection import connect
from crisisdesk.store.engine import engine_on
from crisisdesk.store.tables import MemoryRow, QuizRow, ReviewRow
from crisisdesk.store.unit import Store, open_store
from tests.fakes.desk import FakeDesk
from tests.fakes.questions import a_built

HALF_A_PAIR = "\ud83d is half"


@pytest.fixture
def answered(store: Store) -> Review:
    """One answer, typed by hand in a way that UTF-8 cannot write."""
    desk = FakeDesk(store.unit)
    desk.shelve()
    session = desk.start()
    first = session.steps[0].question
    given = Answer(first, HALF_A_PAIR, 1.23456, typed=True, confidence=Confidence.SURE)
    review = desk.study.answer(session, given).review
    store.close()
    return review


def row_of(store: Store, table: type[SQLModel]) -> SQLModel:
    """The one row, as SQLModel reads it."""
    connection = connect(store.path)
    with Session(engine_on(connection), expire_on_commit=False) as session:
        row = session.scalars(select(table)).one()
        session.expunge(row)
    connection.close()
    return row


def test_an_answer_reads_the_same_by_the_tables(store: Store, answered: Review) -> None:
    row = row_of(store, ReviewRow)
    assert isinstance(row, ReviewRow)
    held = (row.id, row.learner_id, row.question_id, row.quiz_id, row.at, row.day, row.correct, row.given, row.seconds)
    assert held == (
        answered.id, answered.learner, answered.question, answered.quiz, answered.at, answered.day, False,
        HALF_A_PAIR, 1.235,
    )  # fmt: skip
    assert (row.typed, row.confidence, row.rating, row.undone) == (True, "sure", 1, None)
    assert codec.loads(Memory, row.after) == answered.after


def test_a_memory_reads_the_same_by_the_tables(store: Store, answered: Review) -> None:
    row = row_of(store, MemoryRow)
    assert isinstance(row, MemoryRow)
    held = (row.phase, row.step, row.stability, row.difficulty, row.due, row.last_review, row.reviews, row.lapses)
    after = answered.after
    assert held == (
        after.phase.value, after.step, after.stability, after.difficulty, after.due, after.last_review, 1, 0,
    )  # fmt: skip


def test_a_quiz_reads_the_same_by_the_tables(store: Store, answered: Review) -> None:
    row = row_of(store, QuizRow)
    assert isinstance(row, QuizRow)
    assert (row.id, row.is_open, row.turn, row.saved) == (answered.quiz, True, 1, answered.at)


def test_an_answer_comes_back_as_it_was_given(store: Store, answered: Review) -> None:
    with open_store(store.path) as again, again.unit() as unit:
        assert unit.reviews.last(answered.learner) == answered
        assert unit.reviews.of_question(answered.learner, answered.question) == (answered,)


def test_moments_are_kept_in_utc_to_the_microsecond() -> None:
    there = datetime(2026, 3, 2, 12, 0, 0, 5, tzinfo=timezone(timedelta(hours=2)))
    assert plain.to_moment(there) == "2026-03-02 10:00:00.000005"
    assert plain.moment("2026-03-02 10:00:00.000000") == datetime(2026, 3, 2, 10, tzinfo=UTC)
    assert (plain.moment(None), plain.to_moment(None)) == (None, None)


def test_what_is_waiting_in_the_session_is_written_before(store: Store) -> None:
    desk = FakeDesk(store.unit)
    me = desk.me
    with store.unit() as unit:
        unit.learners.save(desk.learners.current())
        assert unit.learners.get(me) is not None


def test_a_question_whose_answer_has_half_a_character_is_kept_and_found(store: Store) -> None:
    desk = FakeDesk(store.unit)
    built = a_built(facts=2)
    odd = replace(built.quiz.questions[0], key=HALF_A_PAIR)
    desk.shelve(replace(built, quiz=Quiz((odd, *built.quiz.questions[1:]))))
    desk.run(desk.start(), wrong=[odd])
    assert [each.question.key for each in desk.study.missed(desk.me)] == [HALF_A_PAIR]
    assert [each.question.key for each in desk.study.missed(desk.me, person="\ud83d")] == [HALF_A_PAIR]
    assert [each.person for each in desk.study.missed_groups(desk.me, person="\ud83d")] == [HALF_A_PAIR]
    assert desk.study.missed(desk.me, person="\ud83e") == ()
