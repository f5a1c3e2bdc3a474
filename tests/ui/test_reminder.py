"""The reminder: at its time, once a day, only where something is due."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from crisisdesk.domain.session import Plan, PlanKind
from crisisdesk.ui.house import House
from crisisdesk.ui.reminder import Reminder, has_tray
from crisisdesk.ui.settings.view import Choose, SettingsView
from tests.ui.conftest import OpenWindow
from tests.ui.rooms import TestDesk
from tests.ui.sample import SPEAKER

EVENING = datetime(2026, 3, 2, 17, 59)  # noqa: DTZ001 - by the clock on the wall


class Wall:
    """A clock on the wall, and what was told by it."""

    def __init__(self, house: House, *, at: datetime = EVENING) -> None:
        self.time = at
        self.told: list[tuple[str, str]] = []
        self.reminder = Reminder(house.workroom, house.drawer, self._tell, house, now=lambda: self.time)

    def _tell(self, heading: str, text: str) -> None:
        self.told.append((heading, text))

    def pass_by(self, **length: float) -> None:
        """So much later the program looks at the clock."""
        self.time += timedelta(**length)
        self.reminder.look()


@pytest.fixture
def missing(desk: TestDesk) -> TestDesk:
    """A desk where one question is due."""
    session = desk.start(Plan(PlanKind.MISSED, only=(SPEAKER,)))
    desk.answer(session, right=False)
    desk.clock.pass_by(hours=1)
    return desk


def test_it_tells_once_a_day_what_is_due(qtbot: QtBot, open_window: OpenWindow, missing: TestDesk) -> None:
    wall = Wall(open_window(missing, reminder="18:00"))
    wall.pass_by(seconds=30)
    assert wall.told == []
    wall.pass_by(seconds=40)
    qtbot.waitUntil(lambda: bool(wall.told))
    assert wall.told == [("Time for ten minutes", "1 question due today.")]
    house = wall.reminder.parent()
    assert isinstance(house, House)
    house.set_up("reminder", "19:00")
    wall.pass_by(hours=1)
    wall.pass_by(hours=22)
    assert len(wall.told) == 1, "another time on the same day is no second reminder"
    wall.pass_by(hours=2)
    qtbot.waitUntil(lambda: len(wall.told) == 2)


def test_a_new_start_on_the_same_day_does_not_tell_again(
    qtbot: QtBot, open_window: OpenWindow, missing: TestDesk
) -> None:
    wall = Wall(open_window(missing, reminder="18:00"))
    wall.pass_by(minutes=2)
    qtbot.waitUntil(lambda: bool(wall.told))
    again = Wall(open_window(missing, reminder="18:30"))
    again.pass_by(minutes=40)
    qtbot.wait(20)
    assert again.told == []


def test_nothing_is_told_where_nothing_is_due_or_no_reminder_is_wished_for(
    qtbot: QtBot, open_window: OpenWindow, desk: TestDesk, missing: TestDesk
) -> None:
    off = Wall(open_window(missing))
    off.pass_by(minutes=2)
    desk.study.flag(desk.me, SPEAKER)
    nothing = Wall(open_window(desk, reminder="18:00"))
    nothing.pass_by(minutes=2)
    qtbot.wait(20)
    assert off.told == nothing.told == []


def test_a_machine_that_slept_tells_on_waking(qtbot: QtBot, open_window: OpenWindow, missing: TestDesk) -> None:
    wall = Wall(open_window(missing, reminder="18:00"))
    wall.pass_by(hours=3)
    qtbot.waitUntil(lambda: bool(wall.told))


def test_a_machine_that_slept_over_midnight_tells_on_waking(
    qtbot: QtBot, open_window: OpenWindow, missing: TestDesk
) -> None:
    wall = Wall(open_window(missing, reminder="23:30"), at=EVENING.replace(hour=23, minute=0))
    wall.pass_by(hours=8)
    qtbot.waitUntil(lambda: bool(wall.told))


def test_the_setting_says_where_the_desktop_shows_nothing(open_window: OpenWindow, desk: TestDesk) -> None:
    house = open_window(desk)
    house.show_screen("settings")
    page = house.page("settings")
    assert isinstance(page, SettingsView)
    control = page.controls["reminder"]
    assert isinstance(control, Choose)
    assert (control.currentText(), control.itemText(control.findData("18:00")).split()) == ("None", ["6:00", "PM"])
    said = [label.text() for label in page.findChildren(QLabel) if "the system shows how much is due" in label.text()]
    assert "Crisis Desk has to be open" in said[0]
    assert ("This desktop shows none" in said[0]) is not has_tray()
