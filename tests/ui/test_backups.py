"""Backups in the window: made, seen, put back; and what is shown when the library is no good."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crisisdesk.app import Desk, keep_copy, open_desk, open_desk_or_look, safe_of
from crisisdesk.paths import Paths
from crisisdesk.store.backups import backups_of
from crisisdesk.store.files import wal_of
from crisisdesk.ui.backups.view import BackupsView
from crisisdesk.ui.house import House
from crisisdesk.ui.inlets import Keeping
from crisisdesk.ui.learners.view import LearnersView
from crisisdesk.ui.window import Window
from tests.fakes.desk import FakeDesk
from tests.fakes.questions import a_built
from tests.ui.rooms import INLETS, inline_background


def answer(desk: Desk, count: int) -> None:
    """Answers in the library of the profile."""
    fake = FakeDesk(desk.store.unit, seed=count)
    fake.shelve(a_built(facts=9))
    session = fake.start(seed=count)
    for _ in range(count):
        session = fake.study.next(fake.answer(session).session)


@pytest.fixture
def library(paths: Paths) -> Path:
    """Three answers in a backup of yesterday, four after it."""
    with closing(open_desk(paths)) as desk:
        answer(desk, 3)
        from crisisdesk.store.backups import take_in

        take_in(desk.copy(), paths.library, now=datetime.now(UTC) - timedelta(days=1))
        answer(desk, 4)
    return paths.library


@pytest.fixture
def show(qtbot: QtBot, paths: Paths) -> Iterator[Callable[[], House]]:
    """Opens a window on the profile's real library."""
    windows: list[Window] = []

    def show_it() -> House:
        inlets = replace(INLETS, keeping=Keeping(paths.library, partial(safe_of, paths), keep_copy))
        from crisisdesk.settings import Settings

        window = Window(
            lambda: open_desk_or_look(paths),
            inlets=inlets,
            paths=paths,
            settings=Settings(language="en"),
            background=inline_background,
        )
        qtbot.addWidget(window)
        windows.append(window)
        with qtbot.waitSignal(window.furnished):
            window.show()
        return window.house

    yield show_it
    for window in windows:
        window.close()


def backups(house: House) -> BackupsView:
    """The screen of backups, shown."""
    house.show_screen("backups")
    page = house.page("backups")
    assert isinstance(page, BackupsView)
    return page


def trouble(house: House) -> str:
    """What is said to be wrong with the library, "" for nothing."""
    return house.trouble.text.text() if house.trouble is not None else ""


def answered(house: House) -> int:
    """How many answers the learner on the screen has given."""
    told: list[int] = []
    me = house.workroom.learner.id
    house.workroom.ask(lambda desk: desk.study.progress(me).answered, told.append)
    return told[0]


def test_a_damaged_library_has_a_page_that_leads_to_the_backups_and_back_to_work(
    library: Path, show: Callable[[], House]
) -> None:
    library.write_bytes(b"Dear diary" * 500)
    house = show()
    assert "restore a backup" in trouble(house)
    page = backups(house)
    assert [row.title for row in page.list.rows] != []
    assert "7 answers" in page._whole.text()
    assert "cannot be read" in page._whole.text()
    assert "3 answers" in page._only.text()
    page.restore.click()
    assert (trouble(house), answered(house), house.workroom.is_open) == ("", 7, True)
    assert "7 answers" in house.notice


def test_the_keyboard_waits_until_it_is_known_whether_there_are_backups(
    library: Path, show: Callable[[], House]
) -> None:
    del library
    house = show()
    assert house.page("backups").first_focus() is None
    page = backups(house)
    assert page.first_focus() is page.list


def test_back_from_the_backups_the_trouble_is_still_told(library: Path, show: Callable[[], House]) -> None:
    library.write_bytes(b"")
    house = show()
    page = backups(house)
    page.back.click()
    assert house.trouble is not None
    assert house.trouble.button.isVisible()


def test_what_would_be_lost_is_said_before_an_older_day_is_put_back(library: Path, show: Callable[[], House]) -> None:
    house = show()
    page = backups(house)
    assert page._lost.text() == "4 answers given since would be gone."
    page.restore_only.click()
    assert answered(house) == 3
    assert len(list(library.parent.glob("library.db.before-*"))) >= 1


def test_a_backup_made_by_hand_is_listed(library: Path, show: Callable[[], House]) -> None:
    page = backups(show())
    page.now.click()
    assert len(page.list.rows) == len(backups_of(library)) == 2


def test_the_day_is_backed_up_when_there_is_time_and_once(library: Path, show: Callable[[], House]) -> None:
    house = show()
    house.keeper._daily.timeout.emit()
    house.keeper._daily.timeout.emit()
    assert len(backups_of(library)) == 2


def test_what_the_backup_finds_wrong_is_told_on_a_page(library: Path, show: Callable[[], House]) -> None:
    with closing(sqlite3.connect(library)) as connection:
        connection.execute("UPDATE questions SET body = replace(body, 'spoke', 'spake')")
        connection.commit()
    house = show()
    assert trouble(house) == ""
    house.keeper._daily.timeout.emit()
    assert "is not what was saved" in trouble(house)
    page = backups(house)
    page.restore.click()
    assert (trouble(house), answered(house)) == ("", 7)


def test_where_nothing_can_be_saved_reading_goes_on_and_an_answer_is_refused(
    library: Path, show: Callable[[], House]
) -> None:
    wal_of(library).mkdir()
    house = show()
    assert (house.workroom.is_open, trouble(house)) == (True, "")
    assert "nothing that you do is saved" in house.notice
    assert answered(house) == 7
    house.workroom.change(lambda desk: desk.learners.add("Grace"), lambda _: None)
    assert "nothing that you do is saved" in house.notice
    assert len(backups(house).list.rows) == 1
    wal_of(library).rmdir()
    house.workroom.open()
    house.workroom.change(lambda desk: desk.learners.add("Grace"), lambda _: None)
    assert answered(house) == 7


def test_settings_lead_to_the_backups(library: Path, show: Callable[[], House]) -> None:
    house = show()
    house.show_screen("settings")
    house.page("settings").backups.click()  # type: ignore[attr-defined]  # of SettingsView
    assert house.now == "backups"


def test_the_backups_are_left_by_esc(library: Path, show: Callable[[], House]) -> None:
    del library
    house = show()
    QTest.keyClick(backups(house).list, Qt.Key.Key_Escape)
    assert house.now == "settings"


def test_the_journal_reaches_the_disk_when_nobody_answers(library: Path, show: Callable[[], House]) -> None:
    house = show()
    house.workroom.change(lambda desk: answer(desk, 1), lambda _: None)  # type: ignore[arg-type]  # a Desk of the app
    assert house.keeper._resting.isActive()
    house.keeper._resting.timeout.emit()


def test_who_is_erased_in_the_window_is_gone_and_all_that_is_theirs_can_be_exported_before(
    library: Path, show: Callable[[], House], tmp_path: Path
) -> None:
    house = show()
    house.show_screen("learners")
    page = house.page("learners")
    assert isinstance(page, LearnersView)
    page.presenter.export(page.list.key(), tmp_path / "all.json")
    assert len(json.loads((tmp_path / "all.json").read_text("utf-8"))["reviews"]) == 7
    page.presenter.export(page.list.key(), tmp_path / "nowhere" / "all.json")
    assert "cannot be written" in house.notice
    page.presenter.erase(page.list.key())
    assert "is erased" in house.notice
    assert answered(house) == 0
    assert len(backups_of(library)) == 1
