"""How long the window's thread is held up: the longest turn of its loop in each deed, as time of the processor.

The real window on a library of 100,000 questions and 1,000,000 answers (CRISISDESK_STUDY_QUESTIONS and _REVIEWS make it smaller),
without a display. The yardstick is a frame of a screen that shows sixty in a second. Of what is done more than once the median.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from crisisdesk import app
from crisisdesk.domain.care import Act
from crisisdesk.domain.session import Mode, Plan, PlanKind
from crisisdesk.paths import Paths
from crisisdesk.settings import Settings
from crisisdesk.store.unit import open_store
from crisisdesk.ui.ahead import Ahead
from crisisdesk.ui.background import Background
from crisisdesk.ui.garbage import Collector
from crisisdesk.ui.house import House
from crisisdesk.ui.inlets import Inlets
from crisisdesk.ui.quiz.view import QuizView
from crisisdesk.ui.screens import SCREENS
from crisisdesk.ui.window import Window
from tests.benchmarks.library_generator import generate, real_bases
from tests.benchmarks.results import Row, against

FRAME = 1000 / 60
QUESTIONS = int(os.environ.get("CRISISDESK_STUDY_QUESTIONS", "100000"))
REVIEWS = int(os.environ.get("CRISISDESK_STUDY_REVIEWS", "1000000"))
A_QUIZ = 12
AN_EXAM = 100
AGAIN = 5
"""How often each screen is shown again."""
_READING = 20.0
"""Seconds from the opened desk to the first deed."""
_QUIET = 0.3
"""Seconds without work after which a deed is over."""
_NOTHING = 0.05
"""Milliseconds of a turn in which nothing was done."""
_LONGEST = 10.0
"""Seconds after which a deed is over whatever still goes on."""


class Loop:
    """Turns the window's loop and measures each turn, in milliseconds of this thread's own time."""

    def __init__(self) -> None:
        self.turns: list[float] = []

    def turn(self) -> float:
        """One turn."""
        begun = time.thread_time()
        QApplication.processEvents()
        taken = (time.thread_time() - begun) * 1000
        self.turns.append(taken)
        return taken

    def settle(self) -> None:
        """Until nothing is done any more."""
        begun = last = time.monotonic()
        while time.monotonic() - last < _QUIET and time.monotonic() - begun < _LONGEST:
            if self.turn() > _NOTHING:
                last = time.monotonic()
            time.sleep(0.001)

    def longest(self, do: Callable[[], object]) -> float:
        """The longest turn until all that follows is done."""
        self.settle()
        self.turns.clear()
        begun = time.thread_time()
        do()
        own = (time.thread_time() - begun) * 1000
        self.settle()
        return max(own, *self.turns)


def measure() -> Iterator[Row]:
    """Screens shown for the first time and again; the palette; questions, verdicts, other deeds."""
    held = QApplication.instance() or QApplication([])
    loop = Loop()
    with tempfile.TemporaryDirectory() as folder:
        paths = Paths.under(Path(folder))
        paths.make()
        generate(paths.library, real_bases(), questions=QUESTIONS, reviews=REVIEWS)
        with open_store(paths.library) as store:
            store.rest()
        with _slices() as slices, _opened(paths, loop) as window:
            # While the learner reads the first screen the others are made.
            loop.turns.clear()
            ends = time.monotonic() + _READING
            while time.monotonic() < ends:
                slices.append(0.0)
                loop.turns[-1:] = [loop.turn() - slices[-1]]
                time.sleep(0.001)
            found = {
                "a slice of making screens ahead, the longest": [max(slices)],
                "what else is done while the first screen is read, the longest": [max(loop.turns)],
            }
            for deed, taken in _deeds(window.house, loop):
                found.setdefault(deed, []).append(taken)
    for deed, times in found.items():
        yield against(deed, statistics.median(times), FRAME, unit="ms", than="a frame", goal=1.0)
    del held


@contextmanager
def _slices() -> Iterator[list[float]]:
    """How long each slice took, in milliseconds."""
    taken: list[float] = []
    step = Ahead._go_on

    def timed(ahead: Ahead) -> None:
        begun = time.thread_time()
        step(ahead)
        taken.append((time.thread_time() - begun) * 1000)

    Ahead._go_on = timed  # type: ignore[method-assign, assignment]  # put back below
    try:
        yield taken
    finally:
        Ahead._go_on = step  # type: ignore[method-assign]


def _deeds(house: House, loop: Loop) -> Iterator[tuple[str, float]]:
    screens = [each.key for each in SCREENS]
    for which, times in (("for the first time", 1), ("again", AGAIN)):
        for key in screens * times:
            yield f"{key} shown {which}", loop.longest(partial(house.show_screen, key))
    for _ in range(AGAIN):
        yield "palette opened", loop.longest(house.show_palette)
        yield "a letter typed into the palette", loop.longest(partial(_press, Qt.Key.Key_B))
        yield "palette closed", loop.longest(partial(_press, Qt.Key.Key_Escape))
        # Offscreen no window manager gives it back.
        house.activateWindow()
        yield "all keys shown", loop.longest(house.show_keys)
        cast(QWidget, QApplication.activeModalWidget()).close()
        house.activateWindow()
    view = cast(QuizView, house.page("quiz"))
    yield "a quiz started", loop.longest(lambda: house.start_quiz(Plan(PlanKind.DUE, size=A_QUIZ)))
    for number in range(A_QUIZ):
        yield from _question(view, loop, number)
    with tempfile.TemporaryDirectory() as folder:
        for number in range(AGAIN):
            yield from _exam(house, view, loop, Path(folder) / f"{number}.pdf")


def _exam(house: House, view: QuizView, loop: Loop, file: Path) -> Iterator[tuple[str, float]]:
    """Its time runs out at once; its report is as long as if all had been answered."""
    house.start_quiz(Plan(PlanKind.QUICK, size=AN_EXAM, mode=Mode.EXAM, minutes=60))
    loop.settle()
    yield f"an exam of {AN_EXAM} ended", loop.longest(view.presenter.time_over)
    assert len(view.ending.rows.rows) == min(AN_EXAM, QUESTIONS)
    yield "its report saved as PDF", loop.longest(lambda: view.ending.save_to(str(file)))
    assert file.is_file()


def _question(view: QuizView, loop: Loop, number: int) -> Iterator[tuple[str, float]]:
    yield "a choice made by its key", loop.longest(partial(_press, Qt.Key.Key_1))
    check = "an answer checked, its verdict and proof shown"
    yield check, loop.longest(lambda: view.presenter.check(view.card.given() or "nobody"))
    if number % 3 == 1:
        yield "an answer undone", loop.longest(view.presenter.undo)
        yield check, loop.longest(lambda: view.presenter.check(view.card.given() or "nobody"))
    if number % 3 == 2:
        yield "a question buried", loop.longest(partial(view.presenter.care, Act.BURY, 0))
    else:
        yield "the next question shown", loop.longest(view.presenter.go_on)


def _press(key: Qt.Key) -> None:
    focused = cast(QWidget, QApplication.focusWidget())
    QTest.keyClick(focused, key)


@contextmanager
def _opened(paths: Paths, loop: Loop) -> Iterator[Window]:
    inlets = Inlets(
        app.read_file, app.read_text, app.read_address, app.build, app.read_pack, app.read, app.send, app.write
    )
    settings = Settings(language="en", theme="light")
    window = Window(lambda: app.open_desk(paths), inlets=inlets, paths=paths, settings=settings, background=Background)
    # As in the program, or the interpreter would look through all there is in the midst of a deed.
    collector = Collector(window)
    collector.take_over()
    try:
        window.show()
        window.activateWindow()
        while window._house is None or not window.house.workroom.is_open:
            loop.turn()
        yield window
    finally:
        collector.hand_back()
        window.close()
        QApplication.processEvents()
