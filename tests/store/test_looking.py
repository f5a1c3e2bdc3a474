"""A library that cannot be written is shown all the same."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from crisisdesk.app import open_desk, open_desk_or_look
from crisisdesk.domain.errors import LibraryDamaged, LibraryReadOnly
from crisisdesk.paths import Paths
from crisisdesk.store.files import wal_of
from crisisdesk.store.looking import look_into
from crisisdesk.store.unit import open_store
from tests.fakes.desk import FakeDesk
from tests.store.test_journal import study

WHY = "It cannot be written."


def held(folder: Path) -> dict[str, bytes]:
    """All files below, by name."""
    return {each.relative_to(folder).as_posix(): each.read_bytes() for each in folder.rglob("*") if each.is_file()}


def test_all_is_shown_and_nothing_is_touched(file: Path) -> None:
    with open_store(file) as store:
        before = FakeDesk(store.unit)
        study(store, answers=3)
        counted, progress = store.counts(), before.study.progress(before.me)
    files = held(file.parent)
    with look_into(file, why=WHY) as store:
        desk = FakeDesk(store.unit)
        assert (store.counts(), desk.study.progress(desk.me)) == (counted, progress)
        assert desk.library.articles()
    assert held(file.parent) == files


def test_answers_that_stand_in_the_log_alone_are_shown_from_the_journal(file: Path, tmp_path: Path) -> None:
    with open_store(file) as store:
        study(store, answers=3)
        shutil.copytree(file.parent, tmp_path / "left")
    left = tmp_path / "left" / file.name
    wal_of(left).unlink()
    with look_into(left, why=WHY) as store:
        assert store.counts().answers == 3


def test_what_should_be_saved_is_refused_in_the_sentence_and_can_be_tried_on(file: Path) -> None:
    with open_store(file) as store:
        study(store, answers=1)
    with look_into(file, why=WHY) as store:
        desk = FakeDesk(store.unit)
        for _ in range(2):
            with pytest.raises(LibraryReadOnly, match=WHY):
                desk.library.delete(desk.library.articles()[0].id)
        assert desk.study.progress(desk.me).answered == 1


def test_a_library_of_an_older_version_is_shown_and_left_so(file: Path) -> None:
    file.parent.mkdir()
    shutil.copy(Path(__file__).parent / "samples" / "schema-1.sqlite3", file)
    before = held(file.parent)
    with look_into(file, why=WHY) as store:
        assert store.counts().answers == 39
    assert held(file.parent) == before


def test_noise_cannot_be_looked_into(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"noise" * 999)
    with pytest.raises(LibraryDamaged):
        look_into(file, why=WHY)


def test_a_desk_that_cannot_save_opens_and_says_so(paths: Paths) -> None:
    with closing(open_desk(paths)) as desk:
        study(desk.store, answers=2)
    # As where the folder belongs to somebody else: the log cannot be made.
    wal_of(paths.library).mkdir()
    with pytest.raises(LibraryReadOnly):
        open_desk(paths)
    with closing(open_desk_or_look(paths)) as desk:
        assert "nothing that you do is saved" in desk.only_to_look
        assert desk.study.progress(desk.learners.current().id).answered == 2
    wal_of(paths.library).rmdir()
    with closing(open_desk_or_look(paths)) as desk:
        assert desk.only_to_look == ""


def test_a_library_that_is_not_there_is_no_library_to_look_into(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(LibraryReadOnly):
        open_desk_or_look(Paths.under(tmp_path / "file"))
