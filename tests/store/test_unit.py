"""One transaction, and what SQLite's errors become."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from crisisdesk.domain.errors import (
    DiskFull,
    LibraryBusy,
    LibraryDamaged,
    LibraryReadOnly,
    LibraryUnusable,
)
from crisisdesk.domain.review import Learner, LearnerId
from crisisdesk.services.ports import OpenUnit
from crisisdesk.store.refusals import refusal, refusing
from crisisdesk.store.unit import Store, open_store
from tests.fakes.clock import MONDAY
from tests.fakes.desk import FakeDesk
from tests.fakes.questions import a_built

ADA = Learner(LearnerId("ada"), "Ada", "#0B5CAD", MONDAY)


def test_what_is_committed_is_there_in_the_next_unit_and_after_closing(file: Path) -> None:
    with open_store(file) as store:
        with store.unit() as unit:
            unit.learners.save(ADA)
            unit.commit()
        with store.unit() as unit:
            assert unit.learners.all() == (ADA,)
    with open_store(file) as store, store.unit() as unit:
        assert unit.learners.all() == (ADA,)


def test_a_leftover_that_cannot_be_taken_away_stops_nobody(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(path: Path, missing_ok: bool = False) -> None:
        raise OSError(5, f"{path} {missing_ok}")

    with open_store(file) as store, store.unit() as unit:
        unit.learners.save(ADA)
        unit.commit()
    monkeypatch.setattr("crisisdesk.store.unit.Path.unlink", fails)
    with open_store(file) as store, store.unit() as unit:
        assert unit.learners.all() == (ADA,)


def test_a_unit_left_without_commit_changes_nothing(store: Store) -> None:
    with store.unit() as unit:
        unit.learners.save(ADA)
        assert unit.learners.all() == (ADA,)
    with store.unit() as unit:
        assert unit.learners.all() == ()


def test_an_exception_leaves_nothing_behind_and_comes_through(store: Store) -> None:
    def fail() -> None:
        with store.unit() as unit:
            unit.learners.save(ADA)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with store.unit() as unit:
        assert unit.learners.all() == ()


def test_an_unfinished_flaw_in_a_row_is_a_bug_and_not_a_sentence(store: Store) -> None:
    with pytest.raises(Exception, match="NOT NULL"), store.unit() as unit:
        unit.learners.save(replace(ADA, name=None))  # type: ignore[arg-type]  # the fault


def test_half_a_letter_is_kept_as_it_came(store: Store) -> None:
    odd = replace(ADA, name="A\ud83d\x00é")
    with store.unit() as unit:
        unit.learners.save(odd)
        unit.commit()
    with store.unit() as unit:
        assert unit.learners.all() == (odd,)


def test_a_store_gives_what_the_services_ask_for(store: Store) -> None:
    open_unit: OpenUnit = store.unit
    assert open_unit is not None


def test_a_full_disk_is_a_sentence_and_what_was_saved_before_stays(store: Store) -> None:
    desk = FakeDesk(store.unit)
    built = desk.shelve()
    with store._engine.connect() as connection:  # no other way to a small disk
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 1}")
    with pytest.raises(DiskFull, match="Make room"):
        desk.shelve(a_built("Another", facts=200))
    assert [each.title for each in desk.library.articles()] == ["Talks in Geneva"]
    assert desk.library.open(built.parsed.article.id).questions == built.quiz.questions


def test_a_text_that_changed_on_the_disk_is_not_shown_as_if_nothing_were(file: Path) -> None:
    with open_store(file) as store:
        article = FakeDesk(store.unit).shelve().parsed.article.id
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("UPDATE articles SET text = replace(text, 'Geneva', 'Vienna')")
    with open_store(file) as store, pytest.raises(LibraryDamaged, match="changed on the disk"):
        FakeDesk(store.unit).library.open(article)


@pytest.mark.parametrize(
    ("code", "error"),
    [
        (sqlite3.SQLITE_BUSY, LibraryBusy),
        (sqlite3.SQLITE_LOCKED, LibraryBusy),
        (sqlite3.SQLITE_FULL, DiskFull),
        (sqlite3.SQLITE_READONLY_DIRECTORY, LibraryReadOnly),
        (sqlite3.SQLITE_CANTOPEN, LibraryReadOnly),
        (sqlite3.SQLITE_CORRUPT_INDEX, LibraryDamaged),
        (sqlite3.SQLITE_NOTADB, LibraryDamaged),
        (sqlite3.SQLITE_IOERR_FSYNC, LibraryUnusable),
    ],
)
def test_each_error_of_the_disk_has_its_sentence(code: int, error: type[LibraryUnusable]) -> None:
    cause = sqlite3.OperationalError("x")
    cause.sqlite_errorcode = code
    for raised in (cause, OperationalError("SELECT", {}, cause)):
        refused = refusal(raised, Path("l.sqlite3"))
        assert type(refused) is error
        assert str(refused).endswith(".")


def test_other_errors_are_bugs_and_come_through() -> None:
    assert refusal(KeyError("x"), Path("l")) is None
    with pytest.raises(KeyError), refusing(Path("l")):
        raise KeyError("x")


def test_a_unit_has_no_repository_that_nobody_knows(store: Store) -> None:
    with store.unit() as unit:
        assert not hasattr(unit, "horoscopes")
