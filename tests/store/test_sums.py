"""What is kept added up is what the log adds up to, whatever is done and in whatever order it came."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from crisisdesk.domain.answer import Answer
from crisisdesk.domain.progress import sums as added_up
from crisisdesk.domain.question import AnswerType, Kind, Quiz
from crisisdesk.domain.session import Plan, PlanKind
from crisisdesk.services.ports import BuiltArticle
from crisisdesk.store import sums
from crisisdesk.store.backups import backups_of
from crisisdesk.store.connection import connect
from crisisdesk.store.engine import engine_on
from crisisdesk.store.sitting import Sitting
from crisisdesk.store.unit import Store, open_store
from tests.fakes.desk import FakeDesk
from tests.fakes.questions import a_built
from tests.store.test_contract import DEEDS, Story

SAMPLES = Path(__file__).parent / "samples"
TABLES = ("day_sums", "topic_sums WHERE answered > 0", "standings", "confusions WHERE times > 0")


def kept(file: Path) -> dict[str, list[Any]]:
    """The rows of all tables of sums, of a library that is closed."""
    with closing(sqlite3.connect(file)) as opened:
        return {table: sorted(opened.execute(f"SELECT * FROM {table}"), key=repr) for table in TABLES}


def rebuilt(file: Path) -> dict[str, list[Any]]:
    """The same after they were made anew."""
    connection = connect(file)
    sitting = Sitting(connection, lambda: engine_on(connection))
    sums.rebuild(sitting)
    sitting.commit()
    connection.close()
    return kept(file)


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A library as the first version wrote it: 42 answers of two learners, three of them undone."""
    return Path(shutil.copy(SAMPLES / "schema-1.sqlite3", tmp_path / "library.sqlite3"))


@settings(
    max_examples=8,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)
@given(st.lists(st.tuples(st.sampled_from(DEEDS), st.integers(0, 30)), min_size=10, max_size=40))
def test_the_sums_are_those_of_the_log_after_any_story(deeds: list[tuple[str, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "library.sqlite3"
        with open_store(file) as store:
            story = Story(FakeDesk(store.unit))
            for deed, which in deeds:
                story.tell(deed, which)
                if which % 3 == 0:
                    store.rest()
            store.rest()
        assert kept(file) == rebuilt(file)


def test_the_sums_are_the_same_in_whatever_order_the_answers_come(store: Store, tmp_path: Path) -> None:
    desk = FakeDesk(store.unit)
    built = a_built(facts=5)
    first, *others = built.quiz.questions
    questions = desk.shelve(
        replace(built, quiz=Quiz((replace(first, answer_type=AnswerType.PLACE), *others)))
    ).quiz.questions
    for day in range(5):
        desk.run(desk.start(seed=day), wrong=questions[day : day + 2])
        desk.clock.pass_by(days=1 + 15 * day)
    me = desk.me
    with store.unit() as unit:
        log = [each for question in questions for each in unit.reviews.of_question(me, question.id)]
        expected = unit.reviews.sums(me)
        assert expected.mature
        assert expected.people
        assert [name for name, _ in expected.places] == [first.key]
        assert sorted_sums(expected) == sorted_sums(added_up(unit.reviews.log(me)))
    for seed in range(3):
        with open_store(tmp_path / f"{seed}.sqlite3") as other, other.unit() as unit:
            unit.learners.save(desk.learners.current())
            unit.articles.save(desk.library.open(questions[0].article).parsed)
            unit.questions.replace(questions[0].article, questions, at=desk.clock.now())
            for review in Random(seed).sample(log, len(log)):
                unit.reviews.add(replace(review, quiz=None))
            assert sorted_sums(unit.reviews.sums(me)) == sorted_sums(expected)


def sorted_sums(found: Any) -> tuple[Any, ...]:
    """Pairs in an order."""
    pairs = (found.learnt, found.kinds, found.articles, found.confidences, found.mature, found.people, found.places)
    return (found.questions, found.days, *(sorted(each, key=repr) for each in pairs))


def test_a_question_that_changes_its_kind_takes_its_answers_along(store: Store) -> None:
    desk = FakeDesk(store.unit)
    built = desk.shelve(a_built(facts=3))
    desk.run(desk.start())
    other = tuple(replace(each, kind=Kind.REASON) for each in built.quiz.questions)
    desk.library.save(BuiltArticle(built.parsed, Quiz(other)))
    assert [(kind, tally.answered) for kind, tally in desk.study.progress(desk.me).by_kind] == [(Kind.REASON, 3)]


def test_an_answer_writes_no_sum_until_somebody_asks_or_all_is_at_rest(store: Store) -> None:
    desk = FakeDesk(store.unit)
    desk.shelve(a_built(facts=3))
    session = desk.start()
    desk.answer(session, right=False)
    assert desk.study.progress(desk.me).answered == 1, "asked for, it is told"
    connection = store._connection  # nobody else can look while it is open
    assert connection.execute("SELECT count(*) FROM standings").fetchone() == (0,)
    desk.study.undo(desk.me)
    desk.answer(session)
    store.rest()
    assert connection.execute("SELECT answered, wrong FROM standings").fetchall() == [(1, 0)]
    desk.study.undo(desk.me)
    with store.unit():  # what was promised is done by now
        assert connection.execute("SELECT answered, wrong FROM standings").fetchall() == []


def test_what_was_chosen_is_that_of_the_last_slip_whenever_sums_were_made(store: Store) -> None:
    desk = FakeDesk(store.unit)
    questions = desk.shelve(a_built(facts=2)).quiz.questions
    slips = ((questions[0], "Person 2"), (questions[1], "Person 4"), (questions[0], "Person 3"))
    for question, chosen in slips:
        session = desk.start(Plan(PlanKind.QUICK, only=(question.id,)))
        desk.study.answer(session, Answer(question.id, chosen, 4.0))
        store.rest()
        desk.clock.pass_by(days=1)
    assert [(each.question, each.last_given) for each in desk.study.missed(desk.me)] == [
        (questions[0], "Person 3"),
        (questions[1], "Person 4"),
    ]


# --- a library of the first version


def test_an_old_library_is_brought_up_to_date_with_all_that_was_learnt(old: Path) -> None:
    with open_store(old) as store:
        desk = FakeDesk(store.unit)
        desk.clock.pass_by(days=21, minutes=7)
        today, progress = desk.study.today(desk.me), desk.study.progress(desk.me)
        missed = desk.study.missed(desk.me)
    assert (today.due, today.missed, today.new, today.answered_today, today.streak) == (4, 1, 1, 2, 1)
    assert (progress.answered, progress.right, progress.questions, progress.retention) == (38, 34, 15, 0.9)
    assert (progress.streak, progress.longest_streak, len(progress.days)) == (1, 2, 7)
    assert [(each.question.id, each.times_wrong, each.last_given) for each in missed] == [
        ("a5cb20e8-q3-1", 1, "Nobody")
    ]
    assert kept(old) == rebuilt(old)


def test_an_old_library_is_copied_before_it_is_brought_up_to_date(old: Path) -> None:
    with open_store(old):
        pass
    with closing(sqlite3.connect(backups_of(old)[0].path)) as copy:
        assert copy.execute("SELECT count(*), count(undone) FROM reviews").fetchone() == (42, 3)
        assert copy.execute("PRAGMA user_version").fetchone() == (1,)


def test_an_old_libraries_answers_can_be_undone(old: Path) -> None:
    with open_store(old) as store:
        desk = FakeDesk(store.unit)
        desk.clock.pass_by(days=22)
        count = desk.study.progress(desk.me).answered
        undone = 0
        while desk.study.undo(desk.me):
            undone += 1
        assert undone == count
        assert desk.study.progress(desk.me).questions == 0
    left = kept(old)
    assert left == rebuilt(old)
    assert len(left["standings"]) == 1, "the other learner's one answer"
