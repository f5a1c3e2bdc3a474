"""Screens are made before somebody asks for them, and never while somebody does something."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from crisisdesk.ui.ahead import Ahead, _strips, read_modules
from crisisdesk.ui.deeds import Deeds
from crisisdesk.ui.house import House
from crisisdesk.ui.pictures.wall import Wall
from crisisdesk.ui.widgets.page import Page
from tests.ui.conftest import OpenWindow
from tests.ui.rooms import TestDesk

LONG = 600_000


@pytest.fixture
def house(open_window: OpenWindow, desk: TestDesk) -> House:
    """A window with the seed article."""
    return open_window(desk)


class Piecemeal(Page):
    """Made in three more pieces."""

    def __init__(self, house: House) -> None:
        super().__init__(house.look, title="", parent=house)
        self.pieces: list[QLabel] = []
        self.polished: list[bool] = []
        self.arranged = 0
        self.make_in_pieces(*[self._build] * 3)

    def _build(self) -> None:
        self.polished += [each.testAttribute(Qt.WidgetAttribute.WA_WState_Polished) for each in self.pieces[-1:]]
        self.pieces.append(QLabel("x"))
        self.outer.addWidget(self.pieces[-1])

    def arrange(self) -> None:
        assert len(self.pieces) == 3, "only what is whole is arranged"
        self.arranged += 1


def test_all_are_made_one_after_the_other_with_cards_for_their_pictures(qtbot: QtBot, house: House) -> None:
    made: dict[str, Piecemeal] = {}

    def page(key: str) -> Page:
        made[key] = Piecemeal(house)
        made[key].outer.addWidget(Wall(house.look, whole=frozenset()))
        for _ in range(30):
            made[key].outer.addWidget(QLabel("x"))
        return made[key]

    ahead = Ahead(house.workroom, page, ["missed", "plan"], house, quiet=0, between=0)
    ahead.start()
    assert made == {}, "nothing is made at once"
    # Where this test is the first, all modules and the outlines of the map are made before.
    qtbot.waitUntil(lambda: set(made) == {"missed", "plan"}, timeout=60_000)
    wall = made["plan"].findChild(Wall)
    assert wall is not None
    qtbot.waitUntil(lambda: len(wall._spare) == 8, timeout=60_000)
    ahead.stop()
    for each in made.values():
        assert each.is_whole
        assert each.arranged
        assert each.polished == [True, True], "each piece has its style before the next one comes"


def test_what_a_screen_does_not_show_now_takes_no_room_on_one_that_is_seen(house: House) -> None:
    house.show_screen("missed")
    page = house.page("missed")
    page.grab()
    assert page.hidden
    assert [strip for each in page.hidden for strip in _strips(each)] == []
    house.show_screen("today")
    assert [strip for each in page.hidden for strip in _strips(each)] != []


def test_a_screen_that_somebody_asks_for_is_whole(house: House) -> None:
    for key in ("quiz", "article", "library", "missed", "plan", "settings"):
        begun = house._page_begun(key)
        begun.make_more()
        begun.resize(500, 400)
        begun.grab()
        before = begun.is_whole
        assert house.page(key) is begun
        assert (before, begun.is_whole) == (False, True)
        house.show_screen(key)


def test_whoever_presses_a_key_is_not_held_up(qtbot: QtBot, house: House) -> None:
    made: list[str] = []

    def page(key: str) -> Page:
        made.append(key)
        return Page(house.look, title="", parent=house)

    ahead = Ahead(house.workroom, page, ["plan"], house, quiet=LONG)
    ahead.start()
    clock = ahead._clock
    qtbot.waitUntil(clock.isActive)
    clock.start(LONG // 100)
    QTest.keyClick(house.window().windowHandle(), Qt.Key.Key_Shift)
    assert clock.remainingTime() > LONG / 2
    assert made == []
    ahead.stop()
    assert not clock.isActive()


def test_modules_with_classes_of_qt_are_left_for_the_window_s_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    import crisisdesk.ui.plan.view as there

    left, plain = ("crisisdesk.ui.plan.presenter", there.__name__), "crisisdesk.ui.pictures.data"
    pool = "concurrent.futures.process"
    for name in (*left, plain):
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.delitem(sys.modules, pool, raising=False)
    with ThreadPoolExecutor(1) as lane:
        assert lane.submit(read_modules, ["plan", "plan"]).result() == left
    assert sys.modules.keys().isdisjoint(left)
    assert {plain, pool} <= sys.modules.keys(), "they have nothing of Qt's"


def test_a_window_that_is_gone_is_watched_no_longer(house: House) -> None:
    deeds = Deeds(house)
    assert deeds._watched is house.window().windowHandle()
    other = QWidget()
    other.show()
    deeds._watch(other.windowHandle())
    other.destroy()
    deeds._watch(house.window().windowHandle())
    deeds.stop()
    assert deeds._watched is None


def test_a_screen_that_nobody_sees_is_laid_out_in_its_room_strip_by_strip(qtbot: QtBot, house: House) -> None:
    painted: list[tuple[int, int]] = []

    class Seen(Page):
        def paintEvent(self, event: QPaintEvent) -> None:
            painted.append((event.rect().top(), event.rect().bottom()))

    def page(_key: str) -> Page:
        made = Seen(house.look, title="", parent=house)
        made.hide()
        return made

    ahead = Ahead(house.workroom, page, ["plan"], house, quiet=0, between=0)
    ahead.start()
    qtbot.waitUntil(lambda: bool(painted) and painted[-1][1] + 1 == house.height(), timeout=60_000)
    ahead.stop()
    assert painted[0][0] == 0
    assert max(bottom - top for top, bottom in painted) < house.height() / 2


def test_the_window_has_its_screens_made_by_then(house: House) -> None:
    before = set(house._pages)
    for _ in range(400):
        house._ahead._go_on()
    house._ahead.stop()
    assert set(house._pages) > before
    assert {"quiz", "plan", "progress", "settings"} <= set(house._pages)
    house.show_screen("progress")
