"""Backups: made, looked through, and put back with all that came since."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crisisdesk.domain.errors import LibraryDamaged, LibraryUnusable, NotFound
from crisisdesk.services.keeping import kept
from crisisdesk.store.backups import FileSafe, backups_of, folder_of, take_in, thin_out
from crisisdesk.store.files import shm_of, wal_of
from crisisdesk.store.lines import files_of
from crisisdesk.store.unit import Store, open_store
from tests.store.test_journal import content, study

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)


def back_up(store: Store, *, now: datetime = NOW) -> None:
    """As the window does when it has nothing else to do."""
    take_in(store.copy(), store.path, now=now)


@pytest.fixture
def backed_up(file: Path) -> Path:
    """A library with three answers in its backup and four after it."""
    with open_store(file) as store:
        study(store, answers=3)
        back_up(store)
        study(store, answers=4, seed=8)
        store.rest()
    return file


def change(file: Path, sql: str) -> None:
    """As bytes that flip on the disk: nothing else knows of it."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(sql)
        connection.commit()


def test_what_is_restored_has_the_backup_and_all_answers_since(backed_up: Path) -> None:
    before = content(backed_up)
    backed_up.write_bytes(b"gone")
    safe = FileSafe(backed_up)
    (backup,) = safe.backups()
    told = safe.preview(backup)
    assert backed_up.read_bytes() == b"gone", "a preview changes nothing"
    assert (told.then.answers, told.now, told.lost, told.again > 0) == (7, None, 0, True)
    assert safe.restore(backup) == told
    open_store(backed_up).close()
    assert content(backed_up) == before


def test_the_backup_alone_is_as_it_was_then_and_says_what_is_lost(backed_up: Path) -> None:
    safe = FileSafe(backed_up)
    (backup,) = safe.backups()
    told = safe.preview(backup, only=True)
    assert told.now is not None
    assert (told.then.answers, told.now.answers, told.lost, told.again) == (3, 7, 4, 0)
    safe.restore(backup, only=True)
    with open_store(backed_up) as store:
        desk = study(store, answers=1, seed=9)
        assert desk.study.progress(desk.me).answered == 4


@pytest.mark.parametrize("fails", range(4))
def test_a_library_stands_there_however_far_putting_one_back_comes(
    backed_up: Path, monkeypatch: pytest.MonkeyPatch, fails: int
) -> None:
    before, done = content(backed_up), 0
    log, shared = wal_of(backed_up), shm_of(backed_up)
    log.write_bytes(b"")
    shared.write_bytes(b"")
    replace = Path.replace

    def fail(path: Path, target: Path) -> Path:
        nonlocal done
        done += 1
        assert backed_up.exists()
        if done > fails:
            raise OSError(errno.EIO, "the disk is broken")
        return replace(path, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", fail)
        if fails < 3:
            with pytest.raises(LibraryUnusable, match=r"disk is broken\. Nothing was changed"):
                FileSafe(backed_up).restore(backups_of(backed_up)[0])
    assert content(backed_up) == before
    FileSafe(backed_up).restore(backups_of(backed_up)[0])
    assert content(backed_up) == before


def test_what_stands_in_the_way_of_a_restore_is_told(backed_up: Path) -> None:
    in_the_way = backed_up.with_name(f"{backed_up.name}.new")
    (in_the_way / "folder").mkdir(parents=True)
    with pytest.raises(LibraryUnusable, match="cannot be put in the place of"):
        FileSafe(backed_up).restore(backups_of(backed_up)[0])


def test_what_stood_there_is_put_aside_not_deleted(backed_up: Path) -> None:
    wal_of(backed_up).write_bytes(b"a log")
    before = backed_up.read_bytes()
    safe = FileSafe(backed_up)
    safe.restore(safe.backups()[0])
    aside = {each.read_bytes() for each in backed_up.parent.glob("*.before-*")}
    assert {before, b"a log"} <= aside


def test_a_damaged_backup_is_refused(backed_up: Path) -> None:
    (backup,) = backups_of(backed_up)
    data = bytearray(backup.path.read_bytes())
    data[-9] ^= 1
    backup.path.write_bytes(data)
    before = backed_up.read_bytes()
    with pytest.raises(NotFound, match="damaged"):
        FileSafe(backed_up).restore(backup)
    assert backed_up.read_bytes() == before


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE articles SET text = replace(text, 'point', 'paint')",
        "UPDATE questions SET body = replace(body, 'spoke', 'spake')",
        "UPDATE facts SET body = replace(body, 'spoke', 'spake')",
        "UPDATE reviews SET given = 'Nobody' WHERE turn = 2",
        "UPDATE memories SET due = '2031-01-01 00:00:00.000000'",
        "UPDATE day_sums SET correct = 0",
        "DELETE FROM reviews WHERE turn = 2",
        "DELETE FROM memories",
    ],
)
def test_a_change_that_no_service_made_is_found_and_no_backup_is_made_of_it(backed_up: Path, sql: str) -> None:
    change(backed_up, sql)
    with open_store(backed_up) as store, pytest.raises(LibraryDamaged, match="restore"):
        back_up(store, now=NOW + timedelta(hours=1))
    assert len(backups_of(backed_up)) == 1
    assert list(folder_of(backed_up).glob("*.new")) == []


def test_a_second_backup_agrees_with_the_first_and_the_journal(backed_up: Path) -> None:
    with open_store(backed_up) as store:
        back_up(store, now=NOW + timedelta(hours=1))
        study(store, answers=2, seed=9)
        back_up(store, now=NOW + timedelta(hours=2))
    newest, *_ = backups_of(backed_up)
    assert (newest.at, len(backups_of(backed_up))) == (NOW + timedelta(hours=2), 3)


def test_a_library_of_an_older_version_is_backed_up_before_it_is_changed(file: Path) -> None:
    file.parent.mkdir()
    shutil.copy(Path(__file__).parent / "samples" / "schema-2.sqlite3", file)
    open_store(file).close()
    (backup,) = backups_of(file)
    with closing(sqlite3.connect(f"file:{backup.path}?mode=ro", uri=True)) as copy:
        assert copy.execute("PRAGMA user_version").fetchone() == (2,)
    assert FileSafe(file).preview(backup).then.answers == 39


def test_no_backup_of_a_year_ago_keeps_the_journal_of_a_year(backed_up: Path) -> None:
    with open_store(backed_up) as store:
        for day in range(1, 41, 3):
            study(store, answers=1, seed=100 + day)
            back_up(store, now=NOW + timedelta(days=day))
    assert len(backups_of(backed_up)) < 15
    assert 9 < len(files_of(backed_up)) < 15
    assert {each.name for each in folder_of(backed_up).iterdir()} == {
        name for each in backups_of(backed_up) for name in (each.path.name, f"{each.path.stem}.sha256")
    }


def test_a_file_that_is_no_backup_is_left_alone(backed_up: Path) -> None:
    (folder_of(backed_up) / "mine.backup").write_text("mine")
    thin_out(backed_up, now=NOW + timedelta(days=1000))
    assert (folder_of(backed_up) / "mine.backup").exists()
    assert len(backups_of(backed_up)) == 1


# --- which ones are kept


@given(st.lists(st.integers(0, 2000 * 24), unique=True, max_size=80))
def test_the_newest_stays_and_thinning_out_twice_is_thinning_out_once(hours: list[int]) -> None:
    moments = [NOW - timedelta(hours=each) for each in hours]
    stays = kept(moments, now=NOW)
    assert stays <= set(moments)
    assert not moments or max(moments) in stays
    assert kept(stays, now=NOW) == stays


def test_of_a_backup_an_hour_for_three_years_there_stay_two_days_and_one_a_day_week_and_month() -> None:
    moments = [NOW - timedelta(hours=each) for each in range(3 * 365 * 24)]
    stays = kept(moments, now=NOW)
    assert sum(1 for each in stays if NOW - each < timedelta(days=2)) == 48
    assert 40 <= len(stays) - 48 <= 14 + 12 + 24
    assert min(stays) > NOW - timedelta(days=24 * 31)
