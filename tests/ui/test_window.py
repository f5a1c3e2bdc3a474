"""The window itself: paints first, closes quickly, survives what goes wrong."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from crisisdesk.domain.errors import LibraryTooNew
from crisisdesk.paths import Paths
from crisisdesk.ui.background import Background
from crisisdesk.ui.screens import SCREENS
from tests.fakes.memory_library import MemoryLibrary
from tests.ui.conftest import OpenWindow
from tests.ui.rooms import TestDesk, a_window
from tests.ui.sample import seed_built


def test_the_first_frame_is_painted_before_the_desk_is_opened(qtbot: QtBot, paths: Paths, desk: TestDesk) -> None:
    told: list[str] = []

    def start() -> TestDesk:
        told.append("opened")
        return desk

    window = a_window(start, paths)
    qtbot.addWidget(window)
    window.painted.connect(lambda: told.append("painted"))
    with qtbot.waitSignal(window.furnished):
        window.show()
    assert told == ["painted", "opened"]
    window.close()


def test_importing_the_window_needs_no_more_than_qt_s_widgets() -> None:
    code = (
        "import sys, crisisdesk.ui.window, crisisdesk.ui.inlets;"
        "print(*sorted({name.partition('.')[0] for name in sys.modules} & {'sqlmodel', 'sqlalchemy', 'spacy', 'fsrs'}),"
        "*sorted(name for name in sys.modules if name.startswith(('crisisdesk.services', 'crisisdesk.store'))))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == ""


def test_the_desk_is_opened_and_used_on_one_thread_which_is_not_the_window_s(qtbot: QtBot, paths: Paths) -> None:
    threads: list[threading.Thread] = []

    class Watched(TestDesk):
        @property
        def first_article(self) -> None:
            threads.append(threading.current_thread())

        @first_article.setter
        def first_article(self, value: object) -> None:
            pass

        def close(self) -> None:
            threads.append(threading.current_thread())

    def start() -> TestDesk:
        threads.append(threading.current_thread())
        return Watched(MemoryLibrary().unit)

    window = a_window(start, paths, background=Background)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.furnished):
        window.show()
    qtbot.waitUntil(lambda: window.house.workroom.is_open)
    window.close()
    assert len(threads) >= 3
    assert len({thread.ident for thread in threads}) == 1
    assert threading.main_thread() not in threads


@pytest.mark.parametrize("moment", [0, 20, 150])
def test_it_closes_within_a_second_at_any_moment(qtbot: QtBot, paths: Paths, moment: int) -> None:
    def start() -> TestDesk:
        time.sleep(0.3)
        return TestDesk(MemoryLibrary().unit)

    window = a_window(start, paths, background=Background)
    qtbot.addWidget(window)
    window.show()
    qtbot.wait(moment)
    began = time.monotonic()
    window.close()
    assert time.monotonic() - began < 1
    assert not window.isVisible()


def test_a_key_closes_the_window(qtbot: QtBot, open_window: OpenWindow, desk: TestDesk) -> None:
    house = open_window(desk)
    QTest.keyClick(house.window(), Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not house.window().isVisible())
    assert desk.closed == 1


def test_a_library_that_cannot_be_opened_says_why_and_can_be_tried_again(
    qtbot: QtBot, paths: Paths, desk: TestDesk
) -> None:
    tries: list[int] = []

    def start() -> TestDesk:
        tries.append(1)
        if len(tries) == 1:
            raise LibraryTooNew("A newer version of Crisis Desk made this library. It was left as it is.")
        return desk

    window = a_window(start, paths)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.furnished):
        window.show()
    shown = [label.text() for label in window.house.findChildren(QLabel) if label.isVisible()]
    assert "A newer version of Crisis Desk made this library. It was left as it is." in shown
    QTest.keyClick(window, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    assert window.house.now == "today", "there is nothing to see on the other screens"
    window.house.trouble.button.click()  # type: ignore[union-attr]  # it is there
    assert window.house.workroom.is_open
    assert window.house.now == "today"
    window.close()


def test_what_nobody_foresaw_is_told_and_the_window_goes_on(
    qtbot: QtBot, open_window: OpenWindow, desk: TestDesk
) -> None:
    house = open_window(desk)

    def fail() -> None:
        raise RuntimeError("secret words of an article")

    # pytest-qt's own hook would take it for a failure of the test.
    sys.excepthook, ours = house.window()._mishaps._catch, sys.excepthook  # type: ignore[attr-defined]  # of Window
    with capture_exceptions():
        sys.excepthook = house.window()._mishaps._catch  # type: ignore[attr-defined]  # of Window
        QTimer.singleShot(0, fail)
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    sys.excepthook = ours
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert "kept" in box.informativeText()
    assert "RuntimeError" in box.detailedText()
    assert "secret" not in box.detailedText()
    box.accept()
    house.show_screen("library")
    assert house.now == "library"


@pytest.mark.parametrize("screen", [screen.key for screen in SCREENS])
def test_every_screen_is_reached_by_its_keys(
    qtbot: QtBot, open_window: OpenWindow, desk: TestDesk, screen: str
) -> None:

    house = open_window(desk)
    keys = next(each.keys for each in SCREENS if each.key == screen)
    key = {"Ctrl+,": Qt.Key.Key_Comma}.get(keys) or Qt.Key(int(Qt.Key.Key_0) + int(keys[-1]))
    QTest.keyClick(house.window(), key, Qt.KeyboardModifier.ControlModifier)
    assert house.now == screen
    assert house.page(screen).isVisible()


def test_the_first_article_is_read_in_by_itself(
    qtbot: QtBot, open_window: OpenWindow, first_file: Callable[[], TestDesk]
) -> None:
    desk = first_file()
    house = open_window(desk)
    assert [each.title for each in desk.library.articles()] == ["first"]
    assert "is in the library, with 2 questions" in house.notice


def test_an_article_with_no_sure_question_says_so(open_window: OpenWindow, empty_desk: TestDesk) -> None:
    from crisisdesk.ui.intake import Pasted

    house = open_window(empty_desk)
    house.intake.take(Pasted("A headline that stands alone, with nothing under it."))
    assert "No question could be made" in house.notice


def test_the_window_closes_its_desk_once(open_window: OpenWindow, desk: TestDesk) -> None:
    house = open_window(desk)
    desk.shelve(seed_built())
    house.window().close()
    house.window().close()
    assert desk.closed == 1
