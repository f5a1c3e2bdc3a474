"""A library that was cut off is looked through before it is opened, since opening lays its log over what is wrong with it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from crisisdesk.domain.errors import LibraryDamaged
from crisisdesk.store.files import wal_of
from crisisdesk.store.unit import open_store
from tests.store.test_backups import back_up
from tests.store.test_journal import study


@pytest.fixture
def left(file: Path, tmp_path: Path) -> Path:
    """A library as a kill leaves it: a backup, answers in the file, and answers in its log alone."""
    folder = tmp_path / "left"
    with open_store(file) as store:
        desk = study(store, answers=2)
        back_up(store)
        store._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        session = desk.start()
        for _ in range(3):
            session = desk.study.next(desk.answer(session).session)
        shutil.copytree(file.parent, folder)
    assert wal_of(folder / file.name).stat().st_size
    return folder / file.name


def test_one_that_is_whole_opens(left: Path) -> None:
    with open_store(left) as store:
        assert store.counts().answers == 5


def test_a_letter_that_flipped_is_found_while_nothing_is_changed_yet(left: Path) -> None:
    data = left.read_bytes()
    at = data.rindex(b"spoke about point")
    left.write_bytes(data[:at] + b"S" + data[at + 1 :])
    before = {
        each.name: each.read_bytes() for each in left.parent.iterdir() if each.is_file() and "-shm" not in each.name
    }
    with pytest.raises(LibraryDamaged, match="restore"):
        open_store(left)
    assert {each.name: each.read_bytes() for each in left.parent.iterdir() if each.name in before} == before
