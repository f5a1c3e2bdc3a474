"""A window that stays open: a new day, another place, a clock that was wrong."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from crisisdesk import app
from crisisdesk.domain.session import Plan, PlanKind
from crisisdesk.paths import Paths
from crisisdesk.ui.daybreak import Daybreak
from crisisdesk.ui.house import House
from crisisdesk.ui.today.view import TodayView
from tests.ui.conftest import OpenWindow
from tests.ui.rooms import TestDesk
from tests.ui.sample import PLACE, SPEAKER


@pytest.fixture
def house(open_window: OpenWindow, desk: TestDesk) -> House:
    """A window on a desk where two questions were answered and no new ones come."""
    desk.learners.adjust(desk.me, new_per_day=0)
    desk.run(desk.start(Plan(PlanKind.QUICK, only=(SPEAKER, PLACE))))
    house = open_window(desk)
    assert today(house).headline.text() == "All done for today"
    return house


def today(house: House) -> TodayView:
    """The first screen."""
    page = house.page("today")
    assert isinstance(page, TodayView)
    return page


def come_back(_house: House) -> None:
    """As if the window had been put away."""
    program = QGuiApplication.instance()
    assert isinstance(program, QGuiApplication)
    program.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    program.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)


def test_who_comes_back_after_days_sees_what_is_due_by_then(house: House, desk: TestDesk) -> None:
    wanted: list[Plan] = []
    house.workroom.quiz_wanted.connect(wanted.append)
    desk.clock.pass_by(days=30)
    come_back(house)
    assert today(house).headline.text() == "2 questions due"
    today(house).presenter.begin()
    assert [each.kind for each in wanted] == [PlanKind.DUE]


def test_who_comes_back_on_the_same_day_finds_all_as_it_was(house: House, desk: TestDesk) -> None:
    heard: list[object] = []
    house.workroom.changed.connect(heard.append)
    desk.clock.pass_by(minutes=1)
    come_back(house)
    assert heard == []


def test_a_question_on_the_screen_stays_there_overnight(house: House, desk: TestDesk) -> None:
    house.start_quiz(Plan(PlanKind.MISSED, only=(SPEAKER,)))
    desk.clock.pass_by(days=30)
    come_back(house)
    assert house.now == "quiz"
    assert house.page("quiz").needs_room  # type: ignore[attr-defined]  # of QuizView
    assert "2" in house.rail.button("today").accessibleName(), "what is due is counted all the same"


def look(house: House) -> None:
    """As the watch does by itself."""
    (watch,) = house.findChildren(Daybreak)
    (clock,) = watch.findChildren(QTimer)
    assert clock.isActive()
    clock.timeout.emit()


def test_nobody_has_to_come_back(house: House, desk: TestDesk) -> None:
    desk.clock.pass_by(hours=1)
    look(house)
    assert today(house).headline.text() == "All done for today"
    desk.clock.pass_by(days=30)
    look(house)
    assert today(house).headline.text() == "2 questions due"


def test_a_clock_that_is_put_right_is_followed(house: House, desk: TestDesk) -> None:
    desk.clock.pass_by(days=30)
    look(house)
    desk.clock.pass_by(days=-30)
    look(house)
    assert today(house).headline.text() == "All done for today"


@pytest.mark.parametrize("notice", [look, come_back])
def test_a_machine_that_stands_elsewhere_by_now_is_asked_where(
    house: House, desk: TestDesk, monkeypatch: pytest.MonkeyPatch, notice: Callable[[House], None]
) -> None:
    asked_in = desk.study.moment(desk.me).until
    monkeypatch.setattr(desk, "look_where_it_is", lambda: desk.study.use_zone(ZoneInfo("Asia/Tokyo")))
    heard: list[object] = []
    house.workroom.changed.connect(heard.append)
    notice(house)
    assert len(heard) == 1
    assert desk.study.moment(desk.me).until != asked_in


def test_a_day_that_begins_at_another_hour_ends_then(qtbot: QtBot, house: House, desk: TestDesk) -> None:
    (watch,) = house.findChildren(Daybreak)
    ends: list[datetime] = [desk.study.moment(desk.me).until]
    house.workroom.change(lambda open_desk: open_desk.learners.adjust(desk.me, rollover_hour=9), house.workroom.renew)
    ends.append(desk.study.moment(desk.me).until)
    qtbot.waitUntil(lambda: watch._known is not None and watch._known[2] == ends[1])
    assert ends[0] != ends[1]


@pytest.fixture
def machine_in(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Takes the machine to another time zone, and back after the test."""
    yield lambda zone: monkeypatch.setenv("TZ", zone)
    monkeypatch.undo()
    app.local_zone()


@pytest.mark.skipif(sys.platform == "win32", reason="there a program's own zone is not the machine's")
def test_the_program_s_desk_finds_out_where_the_machine_stands_by_now(
    machine_in: Callable[[str], None], paths: Paths
) -> None:
    machine_in("Europe/Berlin")
    with closing(app.open_desk(paths)) as desk:
        me = desk.learners.current().id
        there = desk.study.moment(me).until.astimezone()
        machine_in("Pacific/Kiritimati")
        desk.look_where_it_is()
        here = desk.study.moment(me).until.astimezone()
    assert (there.hour, here.hour, here.utcoffset()) == (4, 4, timedelta(hours=14))
