"""How long the window's thread is held up: the longest turn of its loop in each deed, as time of the processor.

The real window on a library of 100,000 questions and 1,000,000 answers (CRISISDESK_STUDY_QUESTIONS and _REVIEWS make it smaller),
without a display. The yardstick is what one turn may take: 16 ms, less than a frame of a screen that shows sixty in a second. Of what
is done more than once the longest, not the median. By the clock on the wall a turn also has what other programs and the database's
thread took meanwhile, so that is told beside it, and the longest of all in a row of its own. With another theme or text size Qt takes
some 0.1 ms for each part of a screen: one with many is styled in pieces, and all that is seen is painted once it is done.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import NamedTuple, cast

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
from crisisdesk.ui.plan.view import PlanView
from crisisdesk.ui.quiz.view import QuizView
from crisisdesk.ui.screens import SCREENS
from crisisdesk.ui.window import Window
from tests.benchmarks.library_generator import generate, real_bases
from tests.benchmarks.results import Row, against

LIMIT = 16.0
"""Milliseconds that one turn may take."""
QUESTIONS = int(os.environ.get("CRISISDESK_STUDY_QUESTIONS", "100000"))
REVIEWS = int(os.environ.get("CRISISDESK_STUDY_REVIEWS", "1000000"))
A_QUIZ = 12
AN_EXAM = 100
AGAIN = 5
"""How often each screen is shown again."""
EXAMS = 2
"""Each has to wait for a minute to be over."""
_READING = 20.0
"""Seconds from the opened desk to the first deed."""
_QUIET = 0.3
"""Seconds without work after which a deed is over."""
_NOTHING = 0.05
"""Milliseconds of a turn in which nothing was done."""
_LONGEST = 10.0
"""Seconds after which a deed is over whatever still goes on."""
_LONGEST_ELSEWHERE = 120.0
"""The same of what another process does."""
_THEMES = cycle(("dark", "light"))
_DRESSED = ("today", "progress", "settings")
"""Screens on which another theme and text size are chosen: the first, the one with most pictures, the one with most parts."""


class Taken(NamedTuple):
    """Milliseconds of this thread's own time, and by the clock on the wall."""

    own: float
    wall: float


class Loop:
    """Turns the window's loop and measures each turn."""

    def __init__(self) -> None:
        self.turns: list[Taken] = []

    def turn(self) -> Taken:
        """One turn."""
        self.turns.append(_taken(QApplication.processEvents))
        return self.turns[-1]

    def settle(self) -> None:
        """Until nothing is done any more."""
        begun = last = time.monotonic()
        while time.monotonic() - last < _QUIET and time.monotonic() - begun < _LONGEST:
            if self.turn().own > _NOTHING:
                last = time.monotonic()
            time.sleep(0.001)

    def longest(self, do: Callable[[], object], *, until: Callable[[], bool] | None = None) -> Taken:
        """The longest turn until all that follows is done, which another process may do `until` then."""
        self.settle()
        self.turns.clear()
        return self.longest_now(do, until=until)

    def longest_now(self, do: Callable[[], object], *, until: Callable[[], bool] | None = None) -> Taken:
        """The same, while something else is still to be done."""
        own = _taken(do)
        self.settle()
        ends = time.monotonic() + _LONGEST_ELSEWHERE
        while until is not None and not until():
            assert time.monotonic() < ends
            self.settle()
        return longest((own, *self.turns))


def longest(turns: Iterable[Taken]) -> Taken:
    """The longest by either clock."""
    known = tuple(turns)
    return Taken(max(each.own for each in known), max(each.wall for each in known))


def rows_of(found: Mapping[str, Sequence[Taken]]) -> Iterator[Row]:
    """One for each deed, by its longest turn of all; and the longest of them by the clock on the wall."""
    for deed, times in found.items():
        own, wall = longest(times)
        yield against(
            deed, own, LIMIT, unit="ms", than=f"{wall:.3g} ms by the clock on the wall; one turn may take", goal=1.0
        )
    deed = max(found, key=lambda each: longest(found[each]).wall)
    what = f"the longest of all by the clock on the wall: {deed}"
    yield against(what, longest(found[deed]).wall, LIMIT, unit="ms", than="one turn may take", goal=1.0)


def _taken(do: Callable[[], object]) -> Taken:
    wall, own = time.perf_counter(), time.thread_time()
    do()
    return Taken((time.thread_time() - own) * 1000, (time.perf_counter() - wall) * 1000)


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
                slices.append(Taken(0.0, 0.0))
                taken, slice_ = loop.turn(), slices[-1]
                loop.turns[-1:] = [Taken(taken.own - slice_.own, taken.wall - slice_.wall)]
                time.sleep(0.001)
            found = {
                "a slice of making screens ahead, the longest": [*slices],
                "what else is done while the first screen is read, the longest": [*loop.turns],
            }
            for deed, taken in _deeds(window.house, loop):
                found.setdefault(deed, []).append(taken)
    yield from rows_of(found)
    del held


@contextmanager
def _slices() -> Iterator[list[Taken]]:
    """How long each slice took."""
    taken: list[Taken] = []
    step = Ahead._go_on

    def timed(ahead: Ahead) -> None:
        taken.append(_taken(lambda: step(ahead)))

    Ahead._go_on = timed  # type: ignore[method-assign, assignment]  # put back below
    try:
        yield taken
    finally:
        Ahead._go_on = step  # type: ignore[method-assign]


def _deeds(house: House, loop: Loop) -> Iterator[tuple[str, Taken]]:
    screens = [each.key for each in SCREENS]
    for which, times in (("for the first time", 1), ("again", AGAIN)):
        for key in screens * times:
            yield f"{key} shown {which}", loop.longest(partial(house.show_screen, key))
    yield from _dressed(house, loop)
    yield from _ahead(house, loop)
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
        for number in range(EXAMS):
            yield from _exam(house, view, loop, Path(folder) / f"{number}.pdf")


def _dressed(house: House, loop: Loop) -> Iterator[tuple[str, Taken]]:
    for key in _DRESSED:
        house.show_screen(key)
        for _ in range(AGAIN):
            yield f"another theme chosen, {key} seen", loop.longest(lambda: house.set_up("theme", next(_THEMES)))
            for by in (10, -10):
                yield f"another text size chosen, {key} seen", loop.longest(partial(house.resize_text, by))
    for _ in range(AGAIN):
        for key in ("today", "settings"):
            house.show_screen(key)
            loop.settle()
            house.set_up("theme", next(_THEMES))
            loop.turns.clear()
            yield (
                "a screen shown right after another theme was chosen",
                loop.longest_now(partial(house.show_screen, "plan")),
            )


def _ahead(house: House, loop: Loop) -> Iterator[tuple[str, Taken]]:
    house.show_screen("plan")
    plan = cast(PlanView, house.page("plan"))
    for _ in range(AGAIN):
        yield "the next 90 days shown", loop.longest(plan.look_ahead.click, until=plan.look_ahead.isEnabled)


def _exam(house: House, view: QuizView, loop: Loop, file: Path) -> Iterator[tuple[str, Taken]]:
    """Its time runs out; its report is as long as if all had been answered. Of copies of one fact it asks one."""
    house.start_quiz(Plan(PlanKind.QUICK, size=AN_EXAM, mode=Mode.EXAM, minutes=1))
    loop.settle()
    time.sleep(61)  # what is not over yet is not ended
    yield f"an exam of {AN_EXAM} ended", loop.longest(view.presenter.time_over)
    assert 0 < len(view.ending.rows.rows) <= AN_EXAM
    yield "its report saved as PDF", loop.longest(lambda: view.ending.save_to(str(file)))
    assert file.is_file()


def _question(view: QuizView, loop: Loop, number: int) -> Iterator[tuple[str, Taken]]:
    yield "a choice made by its key", loop.longest(partial(_press, Qt.Key.Key_1))
    check = "an answer checked, its verdict and proof shown"
    yield check, loop.longest(lambda: view.presenter.check(view.card.given() or "nobody"))
    if number % 3 == 1:
        yield "an answer undone", loop.longest(view.undo.click)
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
