"""The journal beside a library gives back what its database lost."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from crisisdesk.domain.answer import Answer
from crisisdesk.domain.errors import DiskFull, LibraryDamaged, LibraryReadOnly, LibraryTooNew
from crisisdesk.domain.review import QuizId
from crisisdesk.domain.session import QuizSession
from crisisdesk.store import lines
from crisisdesk.store.files import wal_of
from crisisdesk.store.journal import Journal
from crisisdesk.store.lines import files_of, folder_of, read
from crisisdesk.store.migrate import steps
from crisisdesk.store.unit import Store, open_store
from tests.fakes.desk import FakeDesk
from tests.fakes.questions import a_built, without_last_question
from tests.store.test_contract import DEEDS, Story

HALF_A_PAIR = "\ud83d is half"


def content(file: Path) -> dict[str, list[Any]]:
    """All rows of all tables but the count of statements."""
    with closing(sqlite3.connect(file)) as connection:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {name: sorted(connection.execute(f"SELECT * FROM {name}"), key=repr) for name in names}


def study(store: Store, *, answers: int, seed: int = 7) -> FakeDesk:
    """Somebody answers."""
    desk = FakeDesk(store.unit, seed=seed)
    desk.shelve()
    session = desk.start(seed=seed)
    for turn in range(answers):
        session = desk.study.next(desk.answer(session, right=turn % 3 > 0).session)
    return desk


@pytest.fixture
def older(file: Path, tmp_path: Path) -> Path:
    """A library of eight answers at `file`; a copy of it from before the last five stands elsewhere."""
    copy = tmp_path / "older"
    with open_store(file) as store:
        study(store, answers=3)
    shutil.copy(file, copy)
    with open_store(file) as store:
        study(store, answers=5, seed=8)
    return copy


def test_an_older_file_put_back_has_its_answers_again_when_it_is_opened(file: Path, older: Path) -> None:
    before = content(file)
    shutil.copy(older, file)
    assert content(file) != before
    open_store(file).close()
    assert content(file) == before


def test_a_lost_log_costs_no_answer(file: Path, tmp_path: Path) -> None:
    with open_store(file) as store:
        study(store, answers=4)
        for each in (file, *files_of(file)):
            target = tmp_path / "left" / each.relative_to(file.parent)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(each, target)
        assert wal_of(file).stat().st_size
    left = tmp_path / "left" / file.name
    open_store(left).close()
    assert content(left) == content(file)


def test_what_cannot_be_written_as_text_comes_back_too(file: Path, tmp_path: Path) -> None:
    open_store(file).close()
    copy = tmp_path / "copy"
    shutil.copy(file, copy)
    with open_store(file) as store:
        desk = FakeDesk(store.unit)
        desk.shelve()
        session = desk.start()
        desk.study.answer(session, Answer(session.steps[0].question, HALF_A_PAIR, 1.0, typed=True))
    before = content(file)
    shutil.copy(copy, file)
    open_store(file).close()
    assert content(file) == before


# Without shrinking, which takes minutes.
@settings(max_examples=5, phases=[Phase.explicit, Phase.generate], suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.sampled_from(DEEDS), st.integers(0, 30)), min_size=10, max_size=40))
def test_the_journal_alone_makes_any_story_again(
    tmp_path_factory: pytest.TempPathFactory, deeds: list[tuple[str, int]]
) -> None:
    file = tmp_path_factory.mktemp("story") / "library.db"
    open_store(file).close()
    empty = file.read_bytes()
    with open_store(file) as store:
        story = Story(FakeDesk(store.unit))
        for deed, which in deeds:
            story.tell(deed, which)
    before = content(file)
    file.write_bytes(empty)
    open_store(file).close()
    assert content(file) == before


def fill(store: Store, desk: FakeDesk, session: QuizSession) -> None:
    """More than there is room for, in one transaction."""
    with store.unit() as unit:
        for number in range(400):
            unit.quizzes.save(replace(session, id=QuizId(str(number))), at=desk.clock.now())
        unit.quizzes.get(session.id)  # what is read must be done, and not only promised
        unit.commit()


def test_what_was_not_saved_stands_in_no_journal(file: Path) -> None:
    with open_store(file) as store:
        desk = study(store, answers=1)
        session = desk.start()
        (log,) = files_of(file)
        size = log.stat().st_size
        store._connection.execute("PRAGMA max_page_count = 1").fetchone()  # as on a full disk
        with pytest.raises(DiskFull):
            fill(store, desk, session)
        assert log.stat().st_size == size
        store._connection.execute("PRAGMA max_page_count = 100000").fetchone()
        with store.unit() as unit:
            unit.articles.delete(a_built().parsed.article.id, at=desk.clock.now())
        assert log.stat().st_size == size
        desk.library.delete(a_built().parsed.article.id)
        assert log.stat().st_size > size
    found = read(log)
    assert found is not None
    assert (found.whole, found.torn) == (found.size, False)


def test_a_torn_last_line_is_taken_off_and_the_file_goes_on(file: Path, older: Path) -> None:
    log = files_of(file)[-1]
    with log.open("ab") as opened:
        opened.write(log.read_bytes().splitlines()[-1][:-7])
    with open_store(file) as store:
        study(store, answers=1, seed=9)
    found = read(log)
    assert found is not None
    assert found.whole == found.size
    before = content(file)
    shutil.copy(older, file)
    open_store(file).close()
    assert content(file) == before


def flipped(log: Path) -> None:
    """One letter in the middle is another one."""
    data = bytearray(log.read_bytes())
    data[len(data) // 2] ^= 4
    log.write_bytes(data)


def headless(log: Path) -> None:
    """The beginning is gone."""
    log.write_bytes(log.read_bytes()[10:])


@pytest.mark.parametrize("spoil", [flipped, headless])
def test_a_damaged_journal_hinders_nothing_and_is_kept(file: Path, spoil: Callable[[Path], None]) -> None:
    with open_store(file) as store:
        study(store, answers=3)
    before = content(file)
    log = files_of(file)[-1]
    spoil(log)
    damaged = log.read_bytes()
    with open_store(file) as store:
        assert content_of(store) == before
        study(store, answers=3, seed=8)
    assert damaged in [each.read_bytes() for each in folder_of(file).iterdir()]


def content_of(store: Store) -> dict[str, list[Any]]:
    """As `content`, of a library that is open."""
    names = [row[0] for row in store._connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    return {name: sorted(store._connection.execute(f"SELECT * FROM {name}"), key=repr) for name in names}


def test_an_older_file_beside_a_journal_with_a_gap_is_refused_and_left_as_it_was(file: Path, older: Path) -> None:
    with open_store(file) as store:
        store._journal.begin_file()
        study(store, answers=1, seed=9)
    first, *_, last = files_of(file)
    assert first != last
    first.unlink()
    shutil.copy(older, file)
    before = file.read_bytes()
    with pytest.raises(LibraryDamaged, match=r"An older copy .* backup"):
        open_store(file)
    assert file.read_bytes() == before


def test_a_journal_of_another_library_is_left_alone(file: Path, older: Path, tmp_path: Path) -> None:
    stranger = tmp_path / "stranger" / "library.db"
    with open_store(stranger) as store:
        study(store, answers=2, seed=11)
    before = content(stranger)
    shutil.copy(stranger, file)
    open_store(file).close()
    assert content(file) == before


def test_a_journal_that_a_newer_version_wrote_is_refused(file: Path, older: Path) -> None:
    shutil.copy(older, file)
    journal = Journal(file, id=read(files_of(file)[0]).path.name[:16], number=100, version=len(steps()) + 1)  # type: ignore[union-attr]  # it is there
    journal.waiting.append(("DELETE FROM reviews", (), False))
    files = files_of(file)
    journal.number = read(files[-1]).last  # type: ignore[union-attr]  # it is there
    journal.write()
    journal.close()
    with pytest.raises(LibraryTooNew):
        open_store(file)


@pytest.mark.skipif(os.name != "posix", reason="a file of this name can stand in the way on POSIX alone")
def test_a_journal_that_cannot_be_written_costs_no_answer(file: Path) -> None:
    open_store(file).close()
    folder_of(file).write_text("in the way")
    with open_store(file) as store:
        desk = study(store, answers=2)
        assert desk.study.progress(desk.me).answered == 2
        store.rest()


@pytest.mark.skipif(os.name != "posix", reason="a file of this name can stand in the way on POSIX alone")
def test_what_the_disk_did_not_take_at_first_stands_in_the_journal_later(file: Path, older: Path) -> None:
    with open_store(file) as store:
        store._journal.begin_file()
        kept_aside = folder_of(file).rename(file.with_name("aside"))
        folder_of(file).write_text("in the way")
        study(store, answers=3, seed=9)
        folder_of(file).unlink()
        kept_aside.rename(folder_of(file))
        study(store, answers=1, seed=10)
    before = content(file)
    shutil.copy(older, file)
    open_store(file).close()
    assert content(file) == before


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no disk that is always full")
def test_a_line_that_the_disk_did_not_take_is_written_before_the_next_one(tmp_path: Path) -> None:
    library = tmp_path / "library.db"
    journal = Journal(library, id="0" * 16, number=0, version=3)
    for number in range(6):
        journal.waiting.append(("INSERT INTO notes VALUES (?)", (number,), False))
        held = os.dup(journal._file) if number in {2, 3} else -1
        if held >= 0:
            full = os.open("/dev/full", os.O_RDWR)
            os.dup2(full, journal._file)
            os.close(full)
        journal.write()
        if held >= 0:
            os.dup2(held, journal._file)
            os.close(held)
        journal.keep()
    journal.close()
    (only,) = files_of(library)
    found = read(only)
    assert found is not None
    assert [entry.number for entry in found.entries] == [1, 2, 3, 4, 5, 6]
    assert [entry.statements[0][1] for entry in found.entries] == [[number] for number in range(6)]


def test_a_rebuilt_article_is_made_again(file: Path, older: Path) -> None:
    with open_store(file) as store:
        FakeDesk(store.unit).shelve(without_last_question(a_built()))
    before = content(file)
    shutil.copy(older, file)
    open_store(file).close()
    assert content(file) == before


@settings(max_examples=60)
@given(st.lists(st.tuples(st.integers(0, 5000), st.integers(0, 255)), min_size=1, max_size=6), st.integers(0, 5000))
def test_whatever_happens_to_its_bytes_a_journal_tells_no_other_changes(
    tmp_path_factory: pytest.TempPathFactory, flips: list[tuple[int, int]], cut: int
) -> None:
    folder = tmp_path_factory.mktemp("noise")
    journal = Journal(folder / "library.db", id="0" * 16, number=0, version=3)
    for number in range(12):
        journal.waiting.append(("INSERT INTO notes VALUES (?, ?)", (number, "words" * (number % 5)), False))
        journal.write()
        journal.keep()
    journal.close()
    (file,) = files_of(folder / "library.db")
    whole = read(file)
    assert whole is not None
    data = bytearray(file.read_bytes())
    for at, value in flips:
        data[at % len(data)] = value
    file.write_bytes(data[: max(1, len(data) - cut % 900)])
    found = read(file)
    told = found.entries if found is not None else ()
    assert set(map(repr, told)) <= set(map(repr, whole.entries))
    assert [each.number for each in told] == sorted({each.number for each in told})


def test_behind_a_line_that_was_changed_a_journal_is_read_on(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "library.db", id="0" * 16, number=0, version=3)
    for number in range(6):
        journal.waiting.append(("INSERT INTO notes VALUES (?)", (number,), False))
        journal.write()
        journal.keep()
    journal.close()
    (file,) = files_of(tmp_path / "library.db")
    lines = file.read_bytes().split(b"\n")
    lines[4] = lines[4].replace(b"[2]", b"[7]")
    file.write_bytes(b"\n".join(lines))
    found = read(file)
    assert found is not None
    assert ([each.number for each in found.entries], found.torn) == ([1, 2, 4, 5, 6], True)
    assert found.whole == sum(len(each) + 1 for each in lines[:4])


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the superuser may read everything")
def test_a_journal_that_may_not_be_read_is_told_of(file: Path, older: Path) -> None:
    log = files_of(file)[-1]
    log.chmod(0)
    with pytest.raises(LibraryReadOnly, match="may hold answers"):
        open_store(file)
    log.chmod(0o600)
    open_store(file).close()


def test_a_journal_that_the_disk_does_not_read_is_told_of(
    file: Path, older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_: object, *, beyond: int = 0) -> None:
        raise OSError("no")

    monkeypatch.setattr(lines, "read", fails)
    with pytest.raises(LibraryReadOnly, match="may hold answers"):
        open_store(file)
    monkeypatch.undo()
    open_store(file).close()
