"""One transaction, whether by the driver or by SQLModel's session."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlmodel import select

from crisisdesk.domain.review import Learner, LearnerId
from crisisdesk.store.connection import connect
from crisisdesk.store.engine import engine_on
from crisisdesk.store.plain import one, write
from crisisdesk.store.sitting import Sitting
from crisisdesk.store.tables import SettingRow
from crisisdesk.store.unit import open_store
from tests.fakes.desk import FakeDesk

SET = "INSERT INTO settings (key, value) VALUES (?, ?)"


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """To an empty library."""
    file = tmp_path / "library.db"
    open_store(file).close()
    opened = connect(file)
    yield opened
    opened.close()


def sit(connection: sqlite3.Connection) -> Sitting:
    """A new transaction, with an engine that nobody has used yet."""
    return Sitting(connection, lambda: engine_on(connection))


def held(connection: sqlite3.Connection) -> dict[str, str]:
    """The settings on disk."""
    assert not connection.in_transaction
    return dict(connection.execute("SELECT key, value FROM settings"))


def test_what_was_written_by_hand_is_still_there_when_the_session_comes(connection: sqlite3.Connection) -> None:
    sitting = sit(connection)
    write(sitting, SET, "hand", "1")
    sitting.session.add(SettingRow(key="table", value="2"))
    sitting.commit()
    assert held(connection) == {"hand": "1", "table": "2"}


def test_either_way_sees_what_the_other_wrote(connection: sqlite3.Connection) -> None:
    sitting = sit(connection)
    sitting.session.add(SettingRow(key="table", value="2"))
    assert one(sitting, "SELECT value FROM settings WHERE key = ?", "table") == ("2",)
    write(sitting, SET, "hand", "1")
    assert {row.key for row in sitting.session.scalars(select(SettingRow))} == {"hand", "table"}
    sitting.close()


@pytest.mark.parametrize("ways", ["hand", "table", "hand table", "table hand"])
def test_nothing_stays_of_what_is_not_committed(connection: sqlite3.Connection, ways: str) -> None:
    sitting = sit(connection)
    for way in ways.split():
        if way == "hand":
            write(sitting, SET, "hand", "1")
        else:
            sitting.session.add(SettingRow(key="table", value="2"))
    sitting.close()
    assert held(connection) == {}


def test_after_a_commit_another_transaction_begins(connection: sqlite3.Connection) -> None:
    sitting = sit(connection)
    sitting.session.add(SettingRow(key="table", value="2"))
    sitting.commit()
    write(sitting, SET, "hand", "1")
    assert connection.in_transaction
    sitting.close()
    assert held(connection) == {"table": "2"}


def test_a_learner_saved_by_the_table_is_read_by_hand(tmp_path: Path) -> None:
    made = Learner(LearnerId("1"), "Åda \ud83d", "#0B5CAD", datetime(2022, 1, 21, 12, 30, 0, 5, tzinfo=UTC))
    with open_store(tmp_path / "library.db") as store, store.unit() as unit:
        unit.learners.save(made)
        assert unit.learners.get(made.id) == made
        assert unit.learners.all() == (made,)


def test_a_day_of_study_does_not_load_sqlmodel(tmp_path: Path) -> None:
    file = tmp_path / "library.db"
    with open_store(file) as store:
        FakeDesk(store.unit).shelve()
        FakeDesk(store.unit).learners.current()
    code = (
        "import sys; from pathlib import Path; from crisisdesk.store.unit import open_store\n"
        "from tests.fakes.desk import FakeDesk\n"
        f"with open_store(Path({str(file)!r})) as store:\n"
        "    desk = FakeDesk(store.unit)\n"
        "    desk.study.today(desk.me)\n"
        "    desk.run(desk.start())\n"
        "    desk.study.progress(desk.me)\n"
        "print(*sorted({name.partition('.')[0] for name in sys.modules} & {'sqlmodel', 'sqlalchemy', 'pydantic'}))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == ""
