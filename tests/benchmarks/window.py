"""How long the window's thread is held up: the longest turn of its loop in each deed, as time of the processor.

The real window on a real library, without a display. The yardstick is a frame of a screen that shows sixty in a second.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crisisdesk import app, assets, exchange
from crisisdesk.domain.session import Plan, PlanKind
from crisisdesk.paths import Paths
from crisisdesk.settings import Settings
from crisisdesk.store.unit import open_store
from crisisdesk.ui.background import Background
from crisisdesk.ui.house import House
from crisisdesk.ui.inlets import Inlets
from crisisdesk.ui.quiz.view import QuizView
from crisisdesk.ui.screens import SCREENS
from crisisdesk.ui.window import Window
from tests.benchmarks.results import Row, against
from tests.fakes.desk import FakeDesk

FRAME = 1000 / 60
QUESTIONS = 12
_READING = 10.0
"""Seconds from the opened desk to the first deed."""
_QUIET = 0.3
"""Seconds without a turn of the loop after which a deed is over."""


class Watched(QApplication):
    """Measures each turn of the loop."""

    longest, depth, last = 0.0, 0, 0.0

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        """The longest event since `longest` was set to zero, in milliseconds of this thread's own time."""
        Watched.depth += 1
        begun = time.thread_time()
        try:
            return super().notify(receiver, event)
        finally:
            Watched.depth -= 1
            if not Watched.depth:
                Watched.longest = max(Watched.longest, (time.thread_time() - begun) * 1000)
                Watched.last = time.monotonic()


def measure() -> Iterator[Row]:
    """Screens shown for the first time and again; questions, verdicts."""
    watched = Watched.instance() or Watched([])
    with tempfile.TemporaryDirectory() as folder:
        paths = Paths.under(Path(folder))
        _stock(paths)
        window = _open(paths)
        try:
            found = dict(_deeds(window.house))
        finally:
            window.close()
            watched.processEvents()
    for deed, taken in found.items():
        value = max(taken) if deed.startswith("a screen") else statistics.median(taken)
        yield against(deed, value, FRAME, unit="ms", than="a frame", goal=1.0)


def _deeds(house: House) -> Iterator[tuple[str, list[float]]]:
    for which in ("for the first time", "again"):
        taken = [_turn(partial(house.show_screen, screen.key)) for screen in SCREENS]
        yield f"screens shown {which}", taken
        yield f"a screen shown {which}, the slowest", taken
    asked, chosen, told = [], [], []
    asked.append(_turn(lambda: house.start_quiz(Plan(PlanKind.QUICK, size=QUESTIONS))))
    view = cast(QuizView, house.page("quiz"))
    while view.needs_room:
        chosen.append(_turn(lambda: QTest.keyClick(_focused(), Qt.Key.Key_1)))
        told.append(_turn(lambda: view.presenter.check(view.card.given() or "nobody")))
        asked.append(_turn(view.presenter.go_on))
    yield "a choice made by its key", chosen
    yield "an answer checked, its verdict and proof shown", told
    yield "the next question shown", asked[1:-1]


def _turn(do: Callable[[], object]) -> float:
    """The longest turn of the loop until all that follows is done."""
    _settle()
    Watched.longest = 0.0
    begun = time.thread_time()
    do()
    own = (time.thread_time() - begun) * 1000
    _settle()
    return max(own, Watched.longest)


def _settle() -> None:
    Watched.last = time.monotonic()
    while time.monotonic() - Watched.last < _QUIET:
        QApplication.processEvents()
        time.sleep(0.002)


def _focused() -> Any:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def _stock(paths: Paths) -> None:
    built = app.build(exchange.read_file(assets.seeds()[0]))
    paths.library.parent.mkdir(parents=True, exist_ok=True)
    with open_store(paths.library) as store:
        desk = FakeDesk(store.unit)
        desk.shelve(built)
        for seed in range(5):
            desk.run(desk.start(Plan(PlanKind.QUICK, size=10), seed=seed), wrong=built.quiz.questions[::3])
            desk.clock.pass_by(days=2)


def _open(paths: Paths) -> Window:
    inlets = Inlets(read_file=app.read_file, read_text=app.read_text, build=app.build)
    settings = Settings(language="en", theme="light")
    window = Window(lambda: app.open_desk(paths), inlets=inlets, paths=paths, settings=settings, background=Background)
    window.show()
    window.activateWindow()
    while window._house is None or not window.house.workroom.is_open:
        QApplication.processEvents()
    # As long as it takes to read the first screen: meanwhile the others are made.
    ends = time.monotonic() + _READING
    while time.monotonic() < ends:
        QApplication.processEvents()
        time.sleep(0.002)
    return window
