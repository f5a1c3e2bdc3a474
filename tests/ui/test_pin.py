"""A learner's PIN stands before their work."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crisisdesk.ui.house import House
from crisisdesk.ui.learners.lock import Lock
from crisisdesk.ui.learners.view import LearnersView, PinDialog
from crisisdesk.ui.widgets.basics import Button
from tests.ui.conftest import OpenWindow
from tests.ui.rooms import TestDesk
from tests.ui.test_screens import go


@pytest.fixture
def locked(open_window: OpenWindow, desk: TestDesk) -> House:
    """A window on Ada's work, who has a PIN; Grace has none."""
    desk.learners.set_pin(desk.me, "2468")
    desk.learners.add("Grace")
    return open_window(desk)


def lock_of(house: House) -> Lock:
    """What stands before the library."""
    assert isinstance(house.trouble, Lock)
    return house.trouble


def write(lock: Lock, pin: str) -> None:
    """Type a PIN and press Enter."""
    lock.field.setFocus()
    QTest.keyClicks(lock.field, pin)
    QTest.keyClick(lock.field, Qt.Key.Key_Return)


def test_a_window_on_a_learner_with_a_pin_shows_nothing_of_theirs_before_it(locked: House) -> None:
    lock = lock_of(locked)
    assert "Ada" in lock.heading.text()
    assert (locked.workroom.is_open, locked.rail.isEnabled()) == (False, False)
    assert lock.field.echoMode() is lock.field.EchoMode.Password
    assert lock.field.hasFocus()


def test_another_pin_is_refused_in_a_sentence_and_theirs_lets_in(locked: House) -> None:
    write(lock_of(locked), "1357")
    assert "not the PIN" in lock_of(locked).wrong.text()
    assert lock_of(locked).field.text() == ""
    write(lock_of(locked), "2468")
    assert locked.trouble is None
    assert (locked.workroom.learner.name, locked.rail.isEnabled()) == ("Ada", True)


def test_somebody_else_need_not_wait_for_it(locked: House) -> None:
    grace = next(each for each in lock_of(locked).findChildren(Button) if each.text() == "Go on as Grace")
    grace.click()
    assert (locked.trouble, locked.workroom.learner.name) == (None, "Grace")


def test_a_pin_is_set_asked_for_and_taken_away_on_the_screen_of_learners(
    open_window: OpenWindow, desk: TestDesk
) -> None:
    house = open_window(desk)
    learners = go(house, LearnersView)
    learners.presenter.add("Grace")
    learners.list.choose(0)
    learners.pin.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PinDialog)
    assert not dialog.accept_button.isEnabled()
    QTest.keyClicks(dialog.field, "2468")
    dialog.accept_button.click()
    assert "With a PIN" in learners.list.rows[0].lines
    QTest.keyClick(learners, Qt.Key.Key_1)
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, PinDialog)
    QTest.keyClicks(asked.before, "1111")
    asked.accept_button.click()
    assert (house.workroom.learner.name, "not the PIN" in house.notice) == ("Grace", True)
    QTest.keyClick(learners, Qt.Key.Key_1)
    again = QApplication.activeModalWidget()
    assert isinstance(again, PinDialog)
    QTest.keyClicks(again.before, "2468")
    again.accept_button.click()
    assert house.workroom.learner.name == "Ada"
    learners.list.choose(0)
    learners.pin.click()
    last = QApplication.activeModalWidget()
    assert isinstance(last, PinDialog)
    QTest.keyClicks(last.before, "2468")
    last.accept_button.click()
    assert not desk.learners.current().pin


def test_when_the_one_who_studied_is_deleted_the_next_shows_their_pin_first(
    open_window: OpenWindow, desk: TestDesk
) -> None:
    desk.learners.set_pin(desk.me, "2468")
    desk.learners.switch(desk.learners.add("Grace").id)
    house = open_window(desk)
    learners = go(house, LearnersView)
    learners.presenter.delete(house.workroom.learner.id)
    assert "Ada" in lock_of(house).heading.text()
    write(lock_of(house), "2468")
    assert house.workroom.learner.name == "Ada"
