"""Another theme or text size: what is seen has it first, and is painted once all of it has; each other screen in a turn of its own."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFrame, QLabel, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from crisisdesk.ui.house import House
from crisisdesk.ui.pictures.card import PictureCard
from crisisdesk.ui.pictures.table import FactTable
from crisisdesk.ui.theme import Face, Look
from crisisdesk.ui.turns import Turns
from crisisdesk.ui.wardrobe import Dress, Wardrobe
from crisisdesk.ui.widgets.basics import Column
from tests.ui.conftest import OpenWindow
from tests.ui.rooms import TestDesk

SCREENS = ("library", "missed", "plan", "today")


class Painted(QObject):
    """Hears when a part is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[QEvent] = []

    def eventFilter(self, _part: QObject, event: QEvent) -> bool:
        """It goes on to the part."""
        if event.type() is QEvent.Type.Paint:
            self.heard.append(event)
        return False


@pytest.fixture
def house(open_window: OpenWindow, desk: TestDesk) -> House:
    """A window with some screens made, the first one shown."""
    house = open_window(desk, theme="light")
    for key in SCREENS:
        house.show_screen(key)
    return house


def dark(house: House) -> list[str]:
    """The screens that are dark by now."""
    return [key for key in SCREENS if house.page(key).title.palette().windowText().color() == white()]


def white() -> object:
    """The colour of words in the dark theme."""
    return Look(theme="dark").colour("text")


def turns_of(house: House) -> Turns:
    """In which all is dressed."""
    turns = house._wardrobe.findChild(Turns)
    assert turns is not None
    return turns


def dress_what_is_seen(house: House) -> None:
    """One turn after the other until it is painted again."""
    while not house.window().updatesEnabled():
        turns_of(house)._do_one()


def test_what_is_seen_changes_first_and_the_others_one_by_one(house: House) -> None:
    turns = turns_of(house)
    house.set_up("theme", "dark")
    assert (dark(house), house.window().updatesEnabled()) == ([], False)
    dress_what_is_seen(house)
    assert dark(house) == ["today"]
    counts = [len(dark(house))]
    while not turns.idle:
        turns._do_one()
        counts.append(len(dark(house)))
    assert counts[-1] == len(SCREENS)
    assert max(after - before for before, after in pairwise(counts)) == 1


def test_a_screen_that_is_shown_before_its_turn_has_come_is_right_too(house: House) -> None:
    house.set_up("theme", "dark")
    house.show_screen("plan")
    dress_what_is_seen(house)
    assert dark(house) == ["plan"]


def test_a_screen_made_later_is_like_the_others(house: House) -> None:
    house.set_up("theme", "dark")
    assert house.page("progress").look.name == "dark"


def test_a_change_that_is_taken_back_at_once_leaves_all_as_it_was(house: House) -> None:
    turns = turns_of(house)
    house.set_up("theme", "dark")
    house.set_up("theme", "light")
    turns.finish()
    assert dark(house) == []


def behind(house: House) -> int:
    """How many parts of the settings do not look as the window does by now."""
    return sum(part.is_behind(house.look) for part in house.page("settings").look.parts)


def test_the_settings_change_part_by_part_and_are_painted_once_all_that_is_seen_has(house: House) -> None:
    house.show_screen("settings")
    page, turns = house.page("settings"), turns_of(house)
    assert page.styleSheet() == "", "or Qt would style all in it at once"
    assert behind(house) == 0
    house.set_up("theme", "dark")
    turns._do_one()
    parts, around = behind(house), (house.rail, house._notices)
    assert parts == len(page.look.parts) > 4
    for left in range(parts, 0, -1):
        assert (behind(house), house.window().updatesEnabled()) == (left, False)
        turns._do_one()
    for each in around:
        assert (each.styleSheet(), house.window().updatesEnabled()) != (house.look.style_sheet(), True)
        turns._do_one()
    assert {each.styleSheet() for each in around} == {house.look.style_sheet()}
    assert house.window().updatesEnabled()
    turns._do_one()
    assert dark(house) == [], "that turn is for painting"


def test_what_was_to_be_painted_when_another_look_was_chosen_is_painted_after_it(qtbot: QtBot, house: House) -> None:
    house.show_screen("settings")
    painted = Painted()
    house.page("settings").title.installEventFilter(painted)
    house.window().update()
    house.set_up("theme", "dark")
    qtbot.waitUntil(lambda: turns_of(house).idle)
    qtbot.wait(20)
    painted.heard.clear()
    house.page("settings").title.update()
    qtbot.waitUntil(lambda: bool(painted.heard))


IN_PARTS = ("settings", "progress", "article", "quiz", "story", "missed", "plan")


@pytest.mark.parametrize("key", IN_PARTS)
def test_no_part_of_a_screen_with_much_in_it_is_large_and_none_is_bare(house: House, key: str) -> None:
    house.show_screen(key)
    page = house.page(key)
    while page.make_more():
        pass
    all_parts = [part for part in page.findChildren(QWidget) if part.window() is page.window()]
    dressed = {part: len(part.findChildren(QWidget)) + 1 for part in all_parts if part.styleSheet()}
    assert max(dressed.values()) < MOST
    # A frame without a sheet would have the program's own look.
    bare = [part for part in all_parts if isinstance(part, QFrame | QAbstractButton | QScrollBar) and not_of_qt(part)]
    assert [part for part in bare if not any(each is part or each.isAncestorOf(part) for each in dressed)] == []


MOST = 75
"""Widgets in a part, of which each takes Qt 0.1 ms."""


def not_of_qt(part: QWidget) -> bool:
    """Whether it is to be seen: a column that scrolls has nothing to paint but its scroll bar, and that only downwards."""
    across = isinstance(part, QScrollBar) and part.orientation() is Qt.Orientation.Horizontal
    return not (across or isinstance(part, Column))


@pytest.mark.parametrize("key", ["article", "quiz", "missed"])
def test_what_opens_over_a_screen_that_wears_nothing_is_dressed(qtbot: QtBot, house: House, key: str) -> None:
    house.show_screen(key)
    dialog = QDialog(house.page(key))
    dialog.open()
    house.set_up("theme", "dark")
    turns_of(house).finish()
    qtbot.waitUntil(lambda: dialog.styleSheet() == house.look.style_sheet())
    dialog.close()
    dialog.deleteLater()


def test_the_settings_shown_before_their_turn_has_come_come_first(house: House) -> None:
    house.show_screen("settings")
    house.show_screen("today")
    house.set_up("theme", "dark")
    house.show_screen("settings")
    dress_what_is_seen(house)
    assert (behind(house), dark(house)) == (0, [])


def test_a_change_of_the_settings_that_is_taken_back_at_once_leaves_them_painted(house: House) -> None:
    house.show_screen("settings")
    turns = turns_of(house)
    house.set_up("theme", "dark")
    turns._do_one()
    turns._do_one()
    house.set_up("theme", "light")
    assert (behind(house), house.window().updatesEnabled()) == (1, False)
    turns.finish()
    assert (behind(house), house.window().updatesEnabled()) == (0, True)


def test_the_changed_settings_look_as_if_they_had_been_opened_so(
    qtbot: QtBot, open_window: OpenWindow, desk: TestDesk
) -> None:
    pictures = []
    for at_first in ({"theme": "dark", "text_size": 150}, {"theme": "light", "text_size": 100}):
        house = open_window(desk, **at_first)
        house.show_screen("settings")
        house.set_up("theme", "dark")
        house.set_up("text_size", 150)
        turns_of(house).finish()
        qtbot.wait(50)
        pictures.append(house.page("settings").grab().toImage())
    assert pictures[0] == pictures[1]


def test_another_setting_restyles_nothing(house: House) -> None:
    heard: list[None] = []
    house.look.changed.connect(lambda: heard.append(None))
    house.set_up("ask_confidence", value=True)
    assert heard == []
    house.set_up("reduced_motion", value=True)
    assert (house.look.still, heard) == (True, [])


def test_whether_things_move_is_the_same_for_all(house: House) -> None:
    house.set_up("reduced_motion", value=True)
    assert {house.page(key).look.still for key in SCREENS} == {True}


def test_the_sheets_over_the_screens_are_dressed_too(house: House) -> None:
    house.set_up("theme", "dark")
    for show in (house.show_palette, house.show_keys, house.show_about):
        show()
        (sheet,) = [
            each for each in house.children() if isinstance(each, QWidget) and each.isWindow() and each.isVisible()
        ]
        assert sheet.styleSheet() == house.look.style_sheet()
        sheet.close()
        sheet.deleteLater()


def test_a_twin_looks_the_same_and_waits_until_it_is_told(look: Look) -> None:
    twin = look.twin()
    assert twin.icon("check") is look.icon("check"), "each is drawn once"
    look.choose(theme="dark", percent=150)
    assert (twin.name, twin.percent, twin.px(10)) == ("light", 100, 10)
    twin.follow(look)
    assert (twin.name, twin.percent, twin.style_sheet()) == ("dark", 150, look.style_sheet())


def test_what_is_put_away_is_no_longer_dressed(qtbot: QtBot, look: Look) -> None:
    part = QLabel()
    Dress(part, look)
    del part
    look.choose(theme="dark")
    qtbot.wait(1)


def test_the_program_has_the_colours_of_the_look(qtbot: QtBot, look: Look) -> None:
    look.choose(theme="dark")
    room = QWidget()
    qtbot.addWidget(room)
    Wardrobe(look, room)
    assert QApplication.palette().window().color() == look.colour("bg")
    look.choose(theme="light", percent=200)
    assert QApplication.palette().window().color() == look.colour("bg")
    assert QApplication.font().pixelSize() == look.font(Face.BODY).pixelSize()


def test_a_picture_has_a_table_once_somebody_asks_for_it(qtbot: QtBot, look: Look) -> None:
    card = PictureCard(look)
    qtbot.addWidget(card)
    assert card.findChild(FactTable) is None
    card.as_table.click()
    table = card.findChild(FactTable)
    assert table is not None
    assert table.isVisibleTo(card)
    assert card.picture.nextInFocusChain() is table, "Tab goes from the picture to the table, and then to the buttons"
