"""What is collected ends on the window's thread, whichever made so much that it was time to."""

from __future__ import annotations

import ctypes
import gc
import os
import sys
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crisisdesk.ui import garbage
from crisisdesk.ui.garbage import Collector, due, give_back


class Knot:
    """Kept alive by itself alone."""

    def __init__(self, ended: list[threading.Thread]) -> None:
        self.me = self
        weakref.finalize(self, lambda: ended.append(threading.current_thread()))


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[Collector]:
    """One that has taken over."""
    del qtbot
    gc.unfreeze()  # by what is frozen the tests see that it has begun
    collector = Collector(after=0, every=1, unused=1)
    collector.take_over()
    yield collector
    collector.hand_back()
    gc.unfreeze()
    assert gc.isenabled()


def test_what_another_thread_makes_time_for_ends_on_the_window_s(qtbot: QtBot, collector: Collector) -> None:
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)
    ended: list[threading.Thread] = []
    Knot(ended)
    kept: list[list[int]] = []
    busy = threading.Thread(target=lambda: kept.extend([] for _ in range(5_000)))
    busy.start()
    busy.join()
    assert ended == [], "the other thread collects nothing"
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == [threading.main_thread()]


def test_what_has_been_there_for_a_while_is_looked_at_again_when_the_window_is_not_in_use(
    qtbot: QtBot, collector: Collector
) -> None:
    ended: list[threading.Thread] = []
    knot = Knot(ended)
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)
    gc.freeze()
    del knot
    gc.collect()
    assert ended == [], "it is taken for what stays"
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    qtbot.wait(5)
    assert ended == [], "nor while somebody may press a key"
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    qtbot.waitUntil(lambda: bool(ended))


def test_what_comes_in_great_number_is_not_looked_through_while_somebody_may_press_a_key(qtbot: QtBot) -> None:
    collector = Collector(after=0, every=600_000, many=20_000)
    collector.take_over()
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)
    collector._look()
    stays, ended = gc.get_freeze_count(), list[threading.Thread]()
    Knot(ended)
    read: list[list[int]] = [[] for _ in range(30_000)]
    collector._look()
    assert (ended, gc.get_freeze_count() > stays + len(read)) == ([], True)
    Knot(ended)
    gc.collect(0)
    assert len(ended) == 1, "what comes after it is looked at as ever"
    collector.look_through_all()
    assert len(ended) == 2
    collector.hand_back()
    gc.unfreeze()


def test_never_more_than_so_many_are_looked_through_at_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    collector = Collector(after=0, every=600_000, many=20_000)
    collector.take_over()
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)
    looked_through: list[int] = []
    collect = gc.collect

    def counted(generation: int) -> int:
        looked_through.append(sum(len(gc.get_objects(each)) for each in range(generation + 1)))
        return collect(generation)

    monkeypatch.setattr(gc, "collect", counted)
    generations = iter((0, 0, 0, 0, 1))
    monkeypatch.setattr(garbage, "due", lambda _counts, _limits: next(generations))
    kept: list[list[int]] = []
    for _ in range(5):
        kept += [[] for _ in range(8_000)]
        collector._look()
    assert len(looked_through) == 5
    assert 8_000 < max(looked_through) < 25_000, "of 40,000 that stay"
    collector.hand_back()
    gc.unfreeze()


def test_it_is_looked_at_again_too_when_nobody_has_pressed_a_key_for_a_while(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is window.windowHandle())
    gc.unfreeze()
    collector = Collector(after=0, every=600_000, untouched=20)
    collector.take_over()
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)
    ended: list[threading.Thread] = []
    Knot(ended)
    gc.freeze()
    qtbot.wait(40)
    assert ended == [], "nothing was done since it was last looked at"
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    qtbot.waitUntil(lambda: bool(ended))
    collector.hand_back()
    gc.unfreeze()


def test_the_oldest_that_is_due_is_collected_and_the_younger_with_it() -> None:
    limits = (700, 10, 10)
    assert due((700, 10, 10), limits) is None
    assert due((701, 0, 0), limits) == 0
    assert due((701, 11, 3), limits) == 1
    assert due((5, 0, 11), limits) == 2
    assert due((9999, 11, 11), (2000, 10, 0)) == 1, "never the oldest, where its limit is 0"


def test_nobody_waits_while_memory_is_given_back(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    del qtbot
    given: list[bool] = []
    monkeypatch.setattr(garbage, "give_back", lambda: given.append(True))
    monkeypatch.setattr(garbage, "due", lambda _counts, _limits: 2)
    collector = Collector()
    collector._look()
    assert given == [], "somebody uses the window"
    collector.look_through_all()
    assert given == [True]
    gc.unfreeze()


@pytest.mark.skipif(
    sys.platform != "linux" or not hasattr(ctypes.CDLL(None), "malloc_trim"), reason="only glibc keeps what is free"
)
def test_memory_that_is_free_is_given_back_to_the_system() -> None:
    held = [bytes(1000) for _ in range(20_000)]
    kept = held[::200]
    full = resident()
    del held
    give_back()
    assert full - resident() > 10_000_000
    assert len(kept) == 100


def resident() -> int:
    """Bytes of memory that this process has."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")
