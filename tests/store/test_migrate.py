"""Steps from old tables to new ones."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import TextClause, create_engine
from sqlmodel import SQLModel

from crisisdesk.store import tables
from crisisdesk.store.compare import look_through
from crisisdesk.store.connection import connect
from crisisdesk.store.files import make_file
from crisisdesk.store.migrate import migrate, steps
from crisisdesk.store.unit import open_store

SAMPLES = Path(__file__).parent / "samples"
FIRST = "CREATE TABLE notes (id INTEGER PRIMARY KEY, words TEXT); -- with a comment; and a mark\nCREATE INDEX by_words ON notes (words);"
SECOND = "ALTER TABLE notes ADD COLUMN colour TEXT;\nUPDATE notes SET colour = 'a;b';\n"
BROKEN = "CREATE TABLE more (id INTEGER);\nINSERT INTO nowhere VALUES (1);"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """An empty file."""
    made = tmp_path / "library.sqlite3"
    make_file(made)
    return made


@pytest.fixture
def connection(file: Path) -> Iterator[sqlite3.Connection]:
    """As the library is opened."""
    with closing(connect(file)) as opened:
        yield opened


def version(connection: sqlite3.Connection) -> int:
    """The number of the last step taken."""
    number: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return number


def names(connection: sqlite3.Connection) -> set[str]:
    """Tables and indexes."""
    return {row[0] for row in connection.execute("SELECT name FROM sqlite_schema")}


def schema(connection: sqlite3.Connection) -> dict[str, Any]:
    """All that tells two schemas apart: columns, keys, indexes with their conditions."""
    found: dict[str, Any] = {}
    for table, sql in connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table'").fetchall():
        if table.startswith("finder"):
            continue  # SQLite's own way of finding words; another database has its own, and no model
        found[table] = {
            "columns": [row[1:] for row in connection.execute(f"PRAGMA table_xinfo({table})")],
            "keys": sorted(row[2:] for row in connection.execute(f"PRAGMA foreign_key_list({table})")),
            "autoincrement": "AUTOINCREMENT" in (sql or ""),
            "indexes": {
                row[1]: (row[2:], connection.execute(f"PRAGMA index_xinfo({row[1]})").fetchall())
                for row in connection.execute(f"PRAGMA index_list({table})")
            },
        }
    for name, sql in connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql NOTNULL"):
        found[name] = " ".join(sql.split())
    return found


def test_the_migrated_tables_are_those_of_the_models(tmp_path: Path) -> None:
    migrated, modelled = tmp_path / "migrated", tmp_path / "modelled"
    with open_store(migrated):
        pass
    engine = create_engine(f"sqlite:///{modelled}")
    SQLModel.metadata.create_all(engine)
    engine.dispose()
    with closing(sqlite3.connect(migrated)) as one, closing(sqlite3.connect(modelled)) as other:
        assert schema(one) == schema(other)


ORDERED = frozenset(
    str(index.name)
    for table in SQLModel.metadata.tables.values()
    for index in table.indexes
    if any(isinstance(each, TextClause) for each in index.expressions)
)
"""Indexes by an expression or downwards, which Alembic cannot compare; `schema` does, word for word."""


def differences(file: Path) -> list[Any]:
    """What Alembic would have to change in this file to make its tables those of the models."""
    engine = create_engine(f"sqlite:///{file}")

    def is_compared(_: object, name: str | None, kind: str, *__: object) -> bool:
        return not (name or "").startswith("finder") if kind == "table" else name not in ORDERED

    try:
        with engine.connect() as connection:
            options = {"compare_server_default": True, "include_object": is_compared}
            found: list[Any] = compare_metadata(MigrationContext.configure(connection, opts=options), SQLModel.metadata)
            return found
    finally:
        engine.dispose()


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("*.sqlite3")), ids=lambda each: each.stem)
def test_a_library_of_each_version_becomes_one_of_today_with_all_its_answers(sample: Path, tmp_path: Path) -> None:
    old = Path(shutil.copy(sample, tmp_path / "library.sqlite3"))
    with closing(sqlite3.connect(f"file:{sample}?immutable=1", uri=True)) as before:
        answers = before.execute("SELECT id FROM reviews ORDER BY id").fetchall()
    with open_store(old):
        pass
    with closing(sqlite3.connect(old)) as after:
        assert after.execute("SELECT id FROM reviews ORDER BY id").fetchall() == answers
        look_through(after)
    assert differences(old) == []


def test_there_is_a_sample_of_each_earlier_version() -> None:
    assert {f"schema-{number}" for number in range(1, len(steps()))} <= {each.stem for each in SAMPLES.iterdir()}


def test_a_column_that_no_model_has_is_seen(tmp_path: Path) -> None:
    file = tmp_path / "library.sqlite3"
    with open_store(file):
        pass
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("ALTER TABLE learners ADD COLUMN surplus TEXT")
    assert [each[0] for each in differences(file)] == ["remove_column"]


def test_the_steps_are_numbered_without_a_gap() -> None:
    folder = Path(tables.__file__).parent / "migrations"
    numbers = sorted(int(each.name[:4]) for each in folder.glob("*.sql"))
    assert numbers == list(range(1, len(steps()) + 1))


def test_each_step_is_taken_once(connection: sqlite3.Connection) -> None:
    migrate(connection, wanted=[FIRST])
    connection.execute("INSERT INTO notes (words) VALUES ('kept')")
    migrate(connection, wanted=[FIRST, SECOND])
    migrate(connection, wanted=[FIRST, SECOND])
    assert version(connection) == 2
    assert connection.execute("SELECT words, colour FROM notes").fetchall() == [("kept", "a;b")]


def test_a_step_that_fails_leaves_nothing_behind(connection: sqlite3.Connection) -> None:
    migrate(connection, wanted=[FIRST])
    before = names(connection)
    with pytest.raises(sqlite3.OperationalError):
        migrate(connection, wanted=[FIRST, BROKEN])
    assert (version(connection), names(connection), connection.in_transaction) == (1, before, False)


def test_only_tables_with_content_are_kept_before_they_change(connection: sqlite3.Connection) -> None:
    asked: list[int] = []
    migrate(connection, wanted=[FIRST], before=lambda: asked.append(1))
    assert asked == []
    migrate(connection, wanted=[FIRST, SECOND], before=lambda: asked.append(version(connection)))
    assert asked == [1]


def test_the_connection_is_set_to_survive_a_power_cut(connection: sqlite3.Connection) -> None:
    wanted = {"journal_mode": "wal", "synchronous": 2, "locking_mode": "exclusive", "foreign_keys": 1}
    assert {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted} == wanted
