"""The queries of every day look nothing up by going through a table."""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from crisisdesk.domain.article import Span
from crisisdesk.domain.edit import Edit
from crisisdesk.domain.session import Mode, Plan, PlanKind
from crisisdesk.store import answers
from crisisdesk.store.connection import connect
from crisisdesk.store.engine import engine_on
from crisisdesk.store.sitting import Sitting
from crisisdesk.store.unit import SqlUnit, open_store
from tests.fakes.desk import FakeDesk
from tests.fakes.questions import a_built

_FINE = re.compile(
    r"SCAN (questions USING (COVERING )?INDEX questions_retired"  # partial: only what is gone is in it
    r"|questions USING COVERING INDEX sqlite_autoindex_questions_1"  # the names of all, from which some are drawn
    r"|articles USING (COVERING )?INDEX articles_(deleted|shelved)"  # in the order wished for, up to a limit
    r"|finder_\w+ VIRTUAL TABLE INDEX \d+:.*"  # by its words, or by row
    r"|\w+ VIRTUAL TABLE.*"  # what stands in a text, or a handful of values that were asked for
    r"|summed"  # one row
    r"|away|its|\(subquery-\d+\)|\d+|CONSTANT ROW|learners)"  # what was found a step before; a handful of people
)

_SLOW = re.compile(r"SCAN|SEARCH .*\(learner_id=\?\)$")
"""What goes through a table, or through all that it has of a learner: the log, what is remembered, how questions stand."""

_ALL_OF_A_LEARNERS = re.compile(
    r"SEARCH (standings USING (COVERING )?INDEX standings_missed"  # partial: what is missed and no more, in its order
    r"|quizzes USING INDEX quizzes_(open|exams)"  # partial: at most one is open, and exams are few
    r"|(holds|flags) USING .*"  # what is put aside or reported: a few of all questions
    r"|day_sums USING PRIMARY KEY"  # a row for each day
    r"|topic_sums USING PRIMARY KEY"  # sums by kind, article and name, each of which is drawn
    r"|confusions USING PRIMARY KEY)"  # pairs of names, to find those most often taken for each other
    r" \(learner_id=\?\)$"
)
_COUNTED = re.compile(r"SELECT count\(\*\) FROM standings WHERE learner_id = \S+$")
"""How many questions were ever answered is a number of the progress screen, and to count them is to walk along them once."""
_ONE_STEP = re.compile(
    r"LIMIT 1$|max\(turn\)"
    r"|FROM reviews INDEXED BY reviews_last\s.* AND day = \S+ .*ORDER BY turn DESC LIMIT \d+$"  # back to that day's first
)
"""What stops at the first row of an index, or walks back along the answers no further than one day goes."""

DEEDS: dict[str, Callable[[FakeDesk], object]] = {
    "today": lambda desk: desk.study.today(desk.me),
    **{f"a {kind.value} quiz": lambda desk, kind=kind: desk.start(Plan(kind)) for kind in (PlanKind.DUE, PlanKind.QUICK, PlanKind.MISSED)},  # type: ignore[misc]  # the default holds the loop's value
    "today, with answers": lambda desk: (desk.run(desk.start()), desk.study.today(desk.me)),
    "answer": lambda desk: desk.answer(desk.start()),
    "next": lambda desk: desk.study.asked(desk.study.next(desk.answer(desk.start()).session)),
    "undo": lambda desk: desk.study.undo(desk.me),
    "missed, first page": lambda desk: desk.study.missed(desk.me, limit=20),
    "missed, of what kinds and articles": lambda desk: desk.study.missed_groups(desk.me),
    "progress": lambda desk: desk.study.progress(desk.me, forecast_days=30),
    "titles": lambda desk: desk.library.titles(),
    "flag": lambda desk: desk.study.flag(desk.me, desk.start().steps[0].question),
    "last exam": lambda desk: desk.study.last_exam(desk.me),
    "resume": lambda desk: desk.study.resume(desk.me),
    "a drill of a pair": lambda desk: desk.start(Plan(PlanKind.PAIR, pair=("Person 1", "Person 2"))),
    "a cram of all": lambda desk: desk.start(Plan(PlanKind.QUICK, mode=Mode.CRAM)),
    "an exam on articles": lambda desk: desk.start(
        Plan(PlanKind.QUICK, mode=Mode.EXAM, articles=tuple(each.id for each in desk.library.articles()))
    ),
    "a question by hand": lambda desk: desk.study.write(
        desk.me,
        desk.library.articles()[0].id,
        Edit("Who was it that spoke about point 0 in One then?", "Person 0", (), (Span(6, 14),)),
    ),
    "an edit": lambda desk: desk.study.edit(
        desk.me, desk.start().steps[0].question, Edit("Who spoke about point 3 in One then?", "Person 3", ("Person 4",))
    ),
    "bury": lambda desk: desk.study.bury(desk.me, desk.start().steps[0].question),
    "release": lambda desk: desk.study.release(desk.me, desk.start().steps[0].question),
    "reset": lambda desk: desk.study.reset(desk.me, desk.start().steps[0].question),
    "reschedule": lambda desk: desk.study.reschedule(desk.me, desk.start().steps[0].question),
    "set due": lambda desk: desk.study.set_due(desk.me, desk.start().steps[0].question, desk.study.day_of(desk.me)),
    "take back": lambda desk: desk.study.take_back(desk.me),
    "held": lambda desk: desk.study.held(desk.me),
    "confusions": lambda desk: desk.study.confusions(desk.me),
    "history": lambda desk: desk.study.history(desk.me, desk.start().steps[0].question),
    "catch up": lambda desk: desk.study.catch_up(desk.me),
    "before an exam": lambda desk: desk.study.exam_ahead(desk.me),
    "an article again": lambda desk: desk.shelve(a_built("Three", facts=4)),
}  # fmt: skip


@pytest.fixture(scope="module")
def used(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a library that was used for a few days."""
    folder = tmp_path_factory.mktemp("used")
    with open_store(folder / "library.sqlite3") as store:
        desk = FakeDesk(store.unit)
        one = desk.shelve(a_built("One", facts=12, siblings=2))
        gone = desk.shelve(a_built("Two"))
        for day in range(4):
            desk.run(desk.start(seed=day), wrong=one.quiz.questions[:9])
            desk.clock.pass_by(days=1)
        desk.study.plan_exam(desk.me, desk.study.day_of(desk.me) + timedelta(days=12))
        desk.library.delete(gone.parsed.article.id)
    return folder


@pytest.fixture
def connection(used: Path, tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """On a copy of that library."""
    shutil.copytree(used, tmp_path, dirs_exist_ok=True)
    connection = connect(tmp_path / "library.sqlite3")
    yield connection
    connection.close()


@pytest.mark.parametrize("deed", DEEDS)
def test_no_table_is_gone_through(connection: sqlite3.Connection, deed: str) -> None:
    asked: list[str] = []
    engine = engine_on(connection)
    desk = FakeDesk(lambda: SqlUnit(Sitting(connection, lambda: engine), Path("library.sqlite3")), seed=99)
    desk.clock.pass_by(days=5)
    # What SQLite itself is asked, by whichever way it came, with its values in it.
    connection.set_trace_callback(asked.append)
    DEEDS[deed](desk)
    connection.set_trace_callback(None)
    looked = [sql.strip() for sql in asked if sql.strip().startswith(("SELECT", "UPDATE", "INSERT", "DELETE"))]
    assert looked
    for sql in (sql for sql in looked if "'main'.'finder" not in sql):  # FTS5's own tables, by its own ways
        assert slow_steps(connection, sql) == [], sql


def slow_steps(connection: sqlite3.Connection, sql: str) -> list[str]:
    """Those of SQLite's plan for it that take longer the more a learner has answered, or the library has."""
    if _ONE_STEP.search(sql) or _COUNTED.match(sql):
        return []
    steps = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}")]
    return [each for each in steps if _SLOW.match(each) and not (_FINE.match(each) or _ALL_OF_A_LEARNERS.match(each))]


@pytest.mark.parametrize(
    ("query", "index"),
    [
        (answers._SLIPS, "standings INDEXED BY standings_missed"),
        (answers._COUNTS_OF_MISSED, "standings INDEXED BY standings_missed"),
        (answers._COUNT_MISSED, "standings INDEXED BY standings_missed"),
        (answers._COUNT_MISSED_TODAY, "standings INDEXED BY standings_missed"),
        (answers._COUNT_DUE, "memories INDEXED BY memories_due"),
        (answers._FALLEN, "reviews INDEXED BY reviews_of_question"),
    ],
    ids=[
        "missed",
        "kinds of missed",
        "how many missed",
        "how many of them today",
        "how many due",
        "wrong answers to a question",
    ],
)
def test_a_query_that_left_its_index_would_be_seen(connection: sqlite3.Connection, query: str, index: str) -> None:
    assert index in query
    table = index.partition(" ")[0]
    bound = re.sub(r"(?<!:):\w+|\?", "'1'", query)
    assert slow_steps(connection, bound) == []
    # NOT INDEXED alone would not do: a table without row ids keeps its indexes.
    connection.execute(f"DROP INDEX {index.rpartition(' ')[2]}")
    assert slow_steps(connection, bound.replace(index, table)) != []
