"""Pages for a clock that was set back and for a library in a cloud folder."""

from __future__ import annotations

from collections.abc import Callable

from crisisdesk.services.cautions import Cautions
from crisisdesk.ui.house import House
from crisisdesk.ui.troubles import Warned
from tests.ui.conftest import OpenWindow
from tests.ui.rooms import TestDesk


def warned(house: House) -> Warned:
    """The page that stands before the library."""
    assert isinstance(house.trouble, Warned)
    return house.trouble


def test_a_clock_set_back_is_told_and_looked_at_again(open_window: OpenWindow, desk: TestDesk) -> None:
    desk.answer(desk.start())
    desk.clock.pass_by(days=-3)
    house = open_window(desk)
    assert "All answers are kept" in warned(house).text.text()
    warned(house).button.click()
    still = warned(house)
    desk.clock.pass_by(days=3)
    still.button.click()
    assert [house.trouble, house.rail.isEnabled(), house.now] == [None, True, "today"]


def test_with_a_clock_set_back_one_may_go_on_as_it_is(open_window: OpenWindow, desk: TestDesk) -> None:
    desk.answer(desk.start())
    desk.clock.pass_by(days=-3)
    house = open_window(desk)
    warned(house).go_on.click()
    assert [house.trouble, house.rail.isEnabled()] == [None, True]


def test_a_library_that_lies_in_a_cloud_is_told_at_its_first_start_and_later_in_a_line(
    open_window: OpenWindow, desk: TestDesk, first_file: Callable[[], TestDesk]
) -> None:
    new = first_file()
    for each in (new, desk):
        each.cautions = Cautions(each.open_unit, each.clock, ("home", "Dropbox"))
    assert "Dropbox" in warned(open_window(new)).text.text()
    later = open_window(desk)
    assert later.trouble is None
    assert "Dropbox" in later.notice
