"""An answer is on the disk before the database has it."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from crisisdesk.domain.errors import DiskFull, LibraryDamaged, LibraryUnusable
from crisisdesk.domain.session import QuizSession
from crisisdesk.store import journal
from crisisdesk.store.backups import folder_of as backups_in
from crisisdesk.store.backups import take_in
from crisisdesk.store.files import wal_of
from crisisdesk.store.lines import files_of, folder_of, read
from crisisdesk.store.plain import number, one, write, write_later
from crisisdesk.store.tables import SettingRow
from crisisdesk.store.unit import Store, open_store
from tests.fakes.desk import FakeDesk
from tests.store.test_journal import content

LONG = "INSERT INTO settings (key, value) VALUES ('long', hex(zeroblob(1000000)))"
LENGTH = "SELECT length(value) FROM settings WHERE key = 'long'"
COUNT = "SELECT count(*) FROM reviews WHERE undone IS NULL"


def answered(store: Store) -> int:
    """Answers in the database, whatever is promised."""
    count: int = store._connection.execute(COUNT).fetchone()[0]
    return count


@pytest.fixture
def desk(store: Store) -> FakeDesk:
    """With an article."""
    made = FakeDesk(store.unit)
    made.shelve()
    return made


@pytest.fixture
def session(desk: FakeDesk) -> QuizSession:
    """A quiz, with nothing promised."""
    made = desk.start()
    desk.study.asked(made)
    return made


@contextmanager
def on_a_full_disk(store: Store) -> Iterator[None]:
    """Where no file can become larger; the journal has room behind its lines."""
    resource = pytest.importorskip("resource")
    largest = max(each.stat().st_size for each in (wal_of(store.path), *files_of(store.path)))
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


def as_left_by_a_kill(store: Store) -> Path:
    """What stands on the disk now, in another folder."""
    where = store.path.parent.with_name("left")
    where.mkdir()
    for each in (store.path, wal_of(store.path)):
        shutil.copy(each, where / each.name)
    for folder in (folder_of(store.path), backups_in(store.path)):
        if folder.exists():
            shutil.copytree(folder, where / folder.name)
    return where / store.path.name


def promise(store: Store, sql: str, *values: object) -> None:
    """Have this changed later."""
    with store.unit() as unit:
        write_later(unit.sitting, sql, *values)
        unit.commit()


def change(store: Store, sql: str, *values: object) -> None:
    """Change this now."""
    with store.unit() as unit:
        write(unit.sitting, sql, *values)
        unit.commit()


def test_an_answer_is_in_the_journal_first_and_in_the_database_before_anything_is_read(
    store: Store, desk: FakeDesk, session: QuizSession
) -> None:
    desk.answer(session)
    assert answered(store) == 0
    assert desk.study.progress(desk.me).answered == 1
    assert answered(store) == 1


@pytest.mark.parametrize("deeds", ["answer", "answer undo", "answer undo answer"])
def test_whoever_is_killed_right_after_an_answer_has_it_again(
    store: Store, desk: FakeDesk, session: QuizSession, deeds: str
) -> None:
    for deed in deeds.split():
        session = desk.answer(session).session if deed == "answer" else desk.study.undo(desk.me) or session
    left = as_left_by_a_kill(store)
    store.close()
    with open_store(left) as opened:
        assert answered(opened) == (deeds != "answer undo")
    assert content(left) == content(store.path)


def test_all_that_is_promised_has_reached_the_disk_with_its_names(
    store: Store, desk: FakeDesk, session: QuizSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def telling(of: object, name: str) -> None:
        does = getattr(of, name)

        def tell(*args: object) -> object:
            told.append(name)
            return does(*args)

        monkeypatch.setattr(of, name, tell)

    for of, name in ((os, "write"), (journal, "_to_disk"), (journal, "sync_folder")):
        telling(of, name)
    store._journal.begin_file()
    told.clear()
    session = desk.answer(session).session
    assert told == ["write", "write", "_to_disk", "sync_folder", "sync_folder"], "head and line, the file, both folders"
    store.rest()
    told.clear()
    desk.study.undo(desk.me)
    assert told == ["write", "_to_disk"]


def test_closing_and_copying_keep_what_is_promised(store: Store, desk: FakeDesk, session: QuizSession) -> None:
    session = desk.answer(session).session
    copied = store.copy()
    with closing(sqlite3.connect(copied)) as connection:
        assert connection.execute(COUNT).fetchone() == (1,)
    desk.answer(desk.study.next(session))
    store.close()
    with closing(sqlite3.connect(store.path)) as connection:
        assert connection.execute(COUNT).fetchone() == (2,)


@pytest.mark.parametrize("refused", ["_to_disk", "sync_folder"])
def test_where_the_journal_does_not_reach_the_disk_the_database_does_and_the_next_answer_is_promised_again(
    store: Store, desk: FakeDesk, session: QuizSession, monkeypatch: pytest.MonkeyPatch, refused: str
) -> None:
    store._journal.begin_file()

    def fails(_: object) -> None:
        raise OSError("no")

    monkeypatch.setattr(journal, refused, fails)
    session = desk.study.next(desk.answer(session).session)
    assert answered(store) == 1
    monkeypatch.undo()
    # What a file has taken that failed once nobody knows: the next lines stand in another one.
    assert len(files_of(store.path)) == 2
    desk.answer(session)
    assert answered(store) == 1
    left = as_left_by_a_kill(store)
    store.close()
    with open_store(left) as opened:
        assert answered(opened) == 2
    assert content(left) == content(store.path)


def test_after_a_change_that_was_refused_the_next_answer_is_readable(
    store: Store, desk: FakeDesk, session: QuizSession
) -> None:
    store.rest()
    with on_a_full_disk(store), pytest.raises(LibraryUnusable):
        change(store, LONG)
    desk.answer(session)
    left = as_left_by_a_kill(store)
    with open_store(left) as opened:
        assert answered(opened) == 1


def test_in_a_damaged_database_what_was_promised_stays_in_the_journal(
    store: Store, desk: FakeDesk, session: QuizSession
) -> None:
    store.rest()
    size = store._connection.execute("PRAGMA page_size").fetchone()[0]
    (root,) = store._connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'reviews_by_id'").fetchone()
    desk.study.read_ahead(session)
    store._connection.execute("PRAGMA shrink_memory")
    with store.path.open("r+b") as opened:
        opened.seek((root - 1) * size)
        opened.write(b"\xff" * 200)
    desk.answer(session)
    for _ in range(2):
        with pytest.raises(LibraryDamaged, match="restore a backup"):
            store.settle()
    held = read(files_of(store.path)[-1])
    assert held is not None
    assert held.last == store._journal.number
    store.close()
    with pytest.raises(sqlite3.ProgrammingError):
        store._connection.execute("SELECT 1")


def test_who_is_killed_with_an_answer_promised_is_not_spared_the_look_for_damage(
    store: Store, desk: FakeDesk, session: QuizSession
) -> None:
    take_in(store.copy(), store.path, now=datetime(2026, 1, 1, tzinfo=UTC))
    session = desk.study.next(desk.answer(session).session)
    store.rest()
    desk.answer(session)
    left = as_left_by_a_kill(store)
    left.write_bytes(left.read_bytes().replace(b"Ada", b"Adb"))
    with pytest.raises(LibraryDamaged, match="learners"):
        open_store(left)


def test_on_a_full_disk_what_was_promised_is_seen_and_nothing_else_is_promised(
    store: Store, desk: FakeDesk, session: QuizSession
) -> None:
    store.rest()
    with on_a_full_disk(store):
        with store.unit() as unit:
            write_later(unit.sitting, LONG)
            unit.commit()
        with store.unit() as unit:
            assert number(unit.sitting, LENGTH, ()) == 2_000_000
        assert store._promises.owed
        with pytest.raises(DiskFull, match="kept in the journal"):
            store.copy()
        with pytest.raises(LibraryUnusable):
            desk.answer(session)
        assert desk.study.resume(desk.me) == session
    left = as_left_by_a_kill(store)
    desk.answer(session)
    store.close()
    for library in (store.path, left):
        with open_store(library) as opened, opened.unit() as unit:
            assert number(unit.sitting, LENGTH, ()) == 2_000_000


def test_what_is_owed_is_kept_by_the_next_commit_that_the_disk_takes(
    store: Store, desk: FakeDesk, session: QuizSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.answer(session)
    monkeypatch.setattr(store._promises, "keep", lambda: None)
    with store.unit() as unit:
        unit.commit()
    assert store._promises.owed
    with store.unit() as unit:
        write(unit.sitting, "INSERT INTO settings (key, value) VALUES ('one', '1')")
        unit.commit()
    assert (answered(store), store._promises.owed) == (1, ())
    monkeypatch.undo()
    store.close()
    with open_store(store.path) as opened:
        assert answered(opened) == 1


@pytest.mark.parametrize(
    ("sql", "value", "error"),
    [
        ("INSERT INTO flags (learner_id, question_id, at) VALUES (?, 'none', '')", "nobody", sqlite3.IntegrityError),
        ("INSERT INTO settings (key, value) VALUES ('x', ?)", 2**70, OverflowError),
        ("INSERT INTO nowhere VALUES (?)", "", sqlite3.OperationalError),
    ],
)
def test_what_can_never_be_done_is_a_bug_and_the_library_still_opens(
    store: Store, session: QuizSession, sql: str, value: object, error: type[Exception]
) -> None:
    promise(store, sql, value)
    with pytest.raises(error):
        store.unit()
    FakeDesk(store.unit, seed=9).answer(session)
    store.close()
    with open_store(store.path) as opened:
        assert answered(opened) == 1


def test_what_the_journal_cannot_tell_leaves_nothing_in_it(store: Store, desk: FakeDesk, session: QuizSession) -> None:
    with pytest.raises(TypeError):
        promise(store, "INSERT INTO settings (key, value) VALUES ('x', ?)", object())
    desk.answer(session)
    with open_store(as_left_by_a_kill(store)) as opened:
        assert answered(opened) == 1


def test_where_a_file_cannot_become_shorter_what_was_refused_is_written_over(
    store: Store, desk: FakeDesk, session: QuizSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.rest()

    def fails(*_: object) -> None:
        raise OSError("no")

    with store.unit() as unit:
        write_later(unit.sitting, "INSERT INTO settings (key, value) VALUES ('x', '1')")
        with monkeypatch.context() as patched:
            patched.setattr(os, "ftruncate", fails)
            patched.setattr(journal, "_to_disk", fails)
            assert not store._promises.make(unit.sitting._later)
    with open_store(as_left_by_a_kill(store)) as opened, opened.unit() as unit:
        assert number(unit.sitting, "SELECT count(*) FROM settings WHERE key = 'x'", ()) == 0


def test_a_unit_that_was_told_what_was_owed_promises_anew(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    put = "INSERT INTO settings (key, value) VALUES (?, '1')"
    with store.unit() as unit:
        write_later(unit.sitting, put, "a")
        unit.commit()
    monkeypatch.setattr(store._promises, "keep", lambda: None)
    with store.unit() as unit:
        write(unit.sitting, put, "b")
        unit.commit()
        write_later(unit.sitting, put, "c")
        unit.commit()
        unit.commit()
    monkeypatch.undo()
    store.close()
    with open_store(store.path) as opened, opened.unit() as unit:
        assert number(unit.sitting, "SELECT count(*) FROM settings WHERE key IN ('a', 'b', 'c')", ()) == 3


def test_a_unit_within_one_that_has_promised_sees_it(store: Store) -> None:
    with store.unit() as outer:
        assert one(outer.sitting, "SELECT count(*) FROM settings WHERE key = 'x'") == (0,)
        write_later(outer.sitting, "INSERT INTO settings (key, value) VALUES ('x', '1')")
        outer.commit()
        with store.unit() as inner:
            assert one(inner.sitting, "SELECT count(*) FROM settings WHERE key = 'x'") == (1,)


def test_what_is_changed_later_is_seen_by_the_session(store: Store) -> None:
    with store.unit() as unit:
        unit.sitting.session.add(SettingRow(key="x", value="1"))
        write_later(unit.sitting, "UPDATE settings SET value = '2' WHERE key = 'x'")
        assert unit.sitting.session.execute(text("SELECT value FROM settings WHERE key = 'x'")).scalar_one() == "2"
        unit.commit()
    with store.unit() as unit:
        write_later(unit.sitting, "UPDATE settings SET value = '3' WHERE key = 'x'")
        assert unit.sitting.session.execute(text("SELECT value FROM settings WHERE key = 'x'")).scalar_one() == "3"


def test_a_unit_that_goes_on_after_its_promise_sees_it(store: Store) -> None:
    with store.unit() as unit:
        for key in ("one", "two"):
            assert one(unit.sitting, "SELECT count(*) FROM settings WHERE key = ?", key) == (0,)
            write_later(unit.sitting, "INSERT INTO settings (key, value) VALUES (?, '1')", key)
            unit.commit()
            assert one(unit.sitting, "SELECT count(*) FROM settings WHERE key = ?", key) == (1,)


def test_what_is_changed_later_is_changed_before_what_comes_after_it(store: Store) -> None:
    with store.unit() as unit:
        write_later(unit.sitting, "INSERT INTO settings (key, value) VALUES ('one', '1')")
        write(unit.sitting, "UPDATE settings SET value = '2' WHERE key = 'one'")
        write_later(unit.sitting, "UPDATE settings SET value = value || '3' WHERE key = 'one'")
        assert one(unit.sitting, "SELECT value FROM settings WHERE key = 'one'") == ("23",)
        unit.commit()
    assert not store._promises.owed
    with store.unit() as unit:
        write_later(unit.sitting, "DELETE FROM settings WHERE key = 'one'")
    with store.unit() as unit:
        assert one(unit.sitting, "SELECT value FROM settings WHERE key = 'one'") == ("23",)


def test_room_is_made_behind_the_journal_and_given_back(store: Store, desk: FakeDesk, session: QuizSession) -> None:
    store.rest()
    (log,) = files_of(store.path)
    size = log.stat().st_size
    found = read(log)
    assert found is not None
    assert size - found.whole > 64 * 1024
    assert not found.torn
    desk.answer(session)
    assert log.stat().st_size == size
    store.close()
    found = read(log)
    assert found is not None
    assert found.whole == found.size == log.stat().st_size


@pytest.mark.parametrize("spoil", [lambda data: data, lambda data: data[:-3]])
def test_a_journal_with_room_goes_on_where_its_lines_end(
    store: Store, desk: FakeDesk, session: QuizSession, spoil: Callable[[bytes], bytes]
) -> None:
    store.rest()
    session = desk.answer(session).session
    left = as_left_by_a_kill(store)
    (log,) = files_of(left)
    log.write_bytes(spoil(log.read_bytes()))
    with open_store(left) as opened:
        other = FakeDesk(opened.unit, clock=desk.clock, seed=8)
        other.answer(other.study.next(session))
    assert files_of(left) == [log]
    found = read(log)
    assert found is not None
    assert found.whole == found.size
    os.truncate(left, 0)
    wal_of(left).unlink(missing_ok=True)
    shutil.copy(store.path, left)
    with open_store(left) as opened:
        assert answered(opened) == 2
