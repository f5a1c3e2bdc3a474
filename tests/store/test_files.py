"""The database as a file: made private, and refused untouched when it is not ours."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from crisisdesk.domain.errors import LibraryBusy, LibraryDamaged, LibraryReadOnly, LibraryTooNew, LibraryUnusable
from crisisdesk.store.backups import look_through
from crisisdesk.store.files import APPLICATION_ID, make_file, read_header, wal_of
from crisisdesk.store.lines import folder_of
from crisisdesk.store.migrate import steps
from crisisdesk.store.unit import open_store
from tests.fakes.desk import FakeDesk

posix = pytest.mark.skipif(os.name != "posix", reason="rights of files are POSIX's")


def test_a_new_library_is_made_with_its_folder_and_is_ours(file: Path) -> None:
    with open_store(file):
        pass
    header = read_header(file)
    assert (header.application_id, header.user_version, header.empty) == (APPLICATION_ID, len(steps()), False)


@posix
def test_only_its_owner_can_read_it_from_the_first_moment(file: Path) -> None:
    with open_store(file) as store:
        FakeDesk(store.unit).shelve()
        assert {each.name: each.stat().st_mode & 0o777 for each in file.parent.iterdir()} == {
            file.name: 0o600, f"{file.name}-wal": 0o600, "library.journal": 0o700,
        }  # fmt: skip
        assert {each.stat().st_mode & 0o777 for each in folder_of(file).iterdir()} == {0o600}


@posix
def test_a_library_that_others_could_read_is_made_private(file: Path) -> None:
    with open_store(file):
        pass
    file.chmod(0o644)
    with open_store(file):
        assert file.stat().st_mode & 0o777 == 0o600


def test_closing_leaves_one_file_and_its_journal(file: Path) -> None:
    with open_store(file) as store:
        FakeDesk(store.unit).shelve()
    assert sorted(each.name for each in file.parent.iterdir()) == [folder_of(file).name, file.name]


# --- refused, and left as it was


def foreign(file: Path) -> None:
    """Another program's database."""
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript("PRAGMA application_id = 42; CREATE TABLE t (x)")


def nameless(file: Path) -> None:
    """A database that does not say whose it is."""
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript("CREATE TABLE t (x)")


def newer(file: Path) -> None:
    """What a newer version made."""
    with open_store(file):
        pass
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(f"PRAGMA user_version = {len(steps()) + 1}")


def text(file: Path) -> None:
    """No database at all."""
    file.write_bytes(b"Dear diary" * 100)


def short(file: Path) -> None:
    """The beginning of one."""
    file.write_bytes(b"SQLite format 3\x00")


def torn(file: Path) -> None:
    """Half a library."""
    with open_store(file) as store:
        FakeDesk(store.unit).shelve()
    with file.open("r+b") as opened:
        opened.seek(4096 * 3)
        opened.write(os.urandom(4096 * 4))


def emptied(file: Path) -> None:
    """A log with answers beside an empty file, as a cloud folder leaves it."""
    file.touch()
    wal_of(file).write_bytes(b"answers")


def overwritten(file: Path, at: int, value: bytes) -> None:
    """A library with other bytes in one place."""
    with open_store(file) as store:
        FakeDesk(store.unit).shelve()
    with file.open("r+b") as opened:
        opened.seek(at)
        opened.write(value)


def of_a_future_format(file: Path) -> None:
    """SQLite itself would only say that it cannot be written."""
    overwritten(file, 18, bytes([3]))


def with_a_future_schema(file: Path) -> None:
    """Tables as no SQLite writes them yet."""
    overwritten(file, 47, bytes([9]))


def in_utf_16(file: Path) -> None:
    """Its text read in another encoding is none."""
    overwritten(file, 59, bytes([2]))


@pytest.mark.parametrize(
    ("spoil", "error"),
    [
        (of_a_future_format, LibraryDamaged),
        (with_a_future_schema, LibraryDamaged),
        (in_utf_16, LibraryDamaged),
        (foreign, LibraryDamaged),
        (nameless, LibraryDamaged),
        (newer, LibraryTooNew),
        (text, LibraryDamaged),
        (short, LibraryDamaged),
        (torn, LibraryDamaged),
        (emptied, LibraryDamaged),
    ],
)
def test_a_file_that_is_not_ours_to_write_is_refused_in_a_sentence_and_left_as_it_was(
    file: Path, spoil: Callable[[Path], None], error: type[LibraryUnusable]
) -> None:
    file.parent.mkdir()
    spoil(file)
    before = {each: each.read_bytes() for each in file.parent.rglob("*") if each.is_file()}
    with pytest.raises(error, match=r"^.+\.$"):
        open_store(file)
    assert {each: each.read_bytes() for each in file.parent.rglob("*") if each.is_file()} == before


@pytest.mark.parametrize("letter", [b"q", b"\xff"])
def test_a_letter_changed_in_what_tables_are_called_is_damage(file: Path, letter: bytes) -> None:
    with open_store(file) as store:
        FakeDesk(store.unit).shelve()
    overwritten(file, file.read_bytes().index(b"CREATE TABLE reviews") + len("CREATE TABLE "), letter)
    with pytest.raises(LibraryDamaged, match="restore a backup"):
        open_store(file)


def test_a_column_that_is_called_otherwise_on_the_disk_is_damage(file: Path) -> None:
    with open_store(file) as store:
        FakeDesk(store.unit).shelve()
    overwritten(file, file.read_bytes().index(b"difficulty"), b"D1fficulty")
    with closing(sqlite3.connect(file)) as connection, pytest.raises(LibraryDamaged, match="restore a backup"):
        look_through(connection, file)


def test_noise_in_the_place_of_a_rollback_journal_is_put_aside(file: Path) -> None:
    with open_store(file) as store:
        FakeDesk(store.unit).shelve()
    noise = file.with_name(f"{file.name}-journal")
    noise.write_bytes(os.urandom(9000))
    with open_store(file) as store:
        assert len(FakeDesk(store.unit).library.articles()) == 1
    assert file.with_name(f"{noise.name}.unknown").stat().st_size == 9000


def test_a_first_start_that_was_cut_off_while_it_wrote_is_taken_back(file: Path, tmp_path: Path) -> None:
    file.parent.mkdir()
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA application_id = 1")
        connection.execute("PRAGMA application_id = 0")
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN")
        connection.execute("CREATE TABLE half (x)")
        connection.execute(
            "INSERT INTO half WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) SELECT hex(zeroblob(99)) FROM n"
        )
        left = tmp_path / "left" / file.name
        left.parent.mkdir()
        for each in (file, file.with_name(f"{file.name}-journal")):  # as a kill leaves them
            shutil.copy(each, left.with_name(each.name))
    with open_store(left) as store:
        assert FakeDesk(store.unit).library.articles() == ()


def test_a_newer_version_that_stands_only_in_the_log_is_refused_too(file: Path, tmp_path: Path) -> None:
    with open_store(file):
        pass
    left = tmp_path / "left" / file.name
    left.parent.mkdir()
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        connection.execute(f"PRAGMA user_version = {len(steps()) + 1}")
        for each in (file, wal_of(file)):  # as a kill leaves them
            shutil.copy(each, left.with_name(each.name))
    assert read_header(left).user_version == len(steps())
    before = (left.read_bytes(), wal_of(left).read_bytes())
    with pytest.raises(LibraryTooNew):
        open_store(left)
    assert (left.read_bytes(), wal_of(left).read_bytes()) == before


def test_a_start_that_was_killed_before_the_first_table_is_taken_up_again(file: Path) -> None:
    file.parent.mkdir()
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    with open_store(file) as store:
        assert FakeDesk(store.unit).library.articles() == ()


# --- in use, out of reach


def test_a_library_that_is_open_already_is_busy(file: Path) -> None:
    with open_store(file), pytest.raises(LibraryBusy, match="Another program"):
        open_store(file)
    with open_store(file):
        pass


def test_a_library_open_in_another_process_is_busy(file: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from crisisdesk.store.unit import open_store\n"
        "store = open_store(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", code, str(file)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"open\n"
        with pytest.raises(LibraryBusy):
            open_store(file)
        other.communicate()
    with open_store(file):
        pass


def test_a_folder_in_the_place_of_the_file_is_refused(file: Path) -> None:
    file.mkdir(parents=True)
    with pytest.raises(LibraryReadOnly):
        open_store(file)


def test_a_file_in_the_place_of_the_folder_is_refused(file: Path) -> None:
    file.parent.write_text("in the way")
    with pytest.raises(LibraryReadOnly):
        open_store(file)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the superuser may write anywhere")
def test_a_folder_that_cannot_be_written_is_refused(file: Path) -> None:
    file.parent.mkdir(mode=0o500)
    with pytest.raises(LibraryReadOnly):
        open_store(file)


def test_strange_names_are_no_trouble(tmp_path: Path) -> None:
    file = tmp_path / "a b#c%20?é" / "läb rary.sqlite3" if os.name == "posix" else tmp_path / "a b#c%20" / "l.sqlite3"
    for _ in range(2):
        with open_store(file) as store:
            FakeDesk(store.unit).shelve()


def test_making_a_file_again_keeps_what_is_in_it(tmp_path: Path) -> None:
    file = tmp_path / "x"
    file.write_text("kept")
    make_file(file)
    assert file.read_text() == "kept"
