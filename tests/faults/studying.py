"""Studies in the real window, by its keys, without end. A program for gui_watch to run: `-m tests.faults.studying PROFILE OUT`.

OUT gets how long the window's thread was at work between two turns of its loop. Other programs do not add to that, but they slow
it down, by what caches and cores they share: so a small piece of work is timed all the while, and each turn is told as long as it
would have taken where that piece went as fast as it ever did in this run.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from crisisdesk.app import open_window
from crisisdesk.domain.session import Plan, PlanKind
from crisisdesk.paths import Paths
from crisisdesk.settings import Settings
from crisisdesk.ui.window import Window

if TYPE_CHECKING:
    from crisisdesk.ui.house import House

BAD = os.environ.get("FAULTS_BAD", "")
"""Told to be slow, it is what must be noticed."""
PACE = 150
"""Milliseconds between two keys: nobody studies faster."""
LIMIT = 0.1
MOST_SLOWED = 3.0
"""What is slower than this is not the machine's fault alone."""
WARM = 5.0
"""Seconds of a start; what the first frame costs is measured elsewhere."""
SCREENS = ("missed", "progress", "library", "article", "plan", "story", "learners", "settings", "today")


class Student(QObject):
    """Presses one key after the other."""

    def __init__(self, out: Path) -> None:
        super().__init__()
        self._out = out
        self._deeds = self._studying()
        self._did = "start"
        self._answered = 0
        self._turns: list[tuple[float, str, float]] = []
        """Work of the long turns, what was done, and what the yardstick took then; all in seconds."""
        self._yards: list[float] = []
        self._last, self._began, self._worst = time.thread_time(), time.monotonic(), 0.0
        for pace, work in ((PACE, self._press), (5, self._turn), (500, self._measure), (5000, self.tell)):
            timer = QTimer(self, interval=pace, timerType=Qt.TimerType.PreciseTimer)
            timer.timeout.connect(work)
            timer.start()

    def _turn(self) -> None:
        now = time.thread_time()
        worked, self._last = now - self._last, now
        if time.monotonic() - self._began < WARM:
            return
        self._worst = max(self._worst, worked)
        if worked > LIMIT:
            self._turns.append((worked, self._did, median(self._yards[-9:] or [0.0])))

    def _measure(self) -> None:
        began = time.thread_time()
        sum(number * number % 7 for number in range(12_000))
        self._yards.append(time.thread_time() - began)

    def _press(self) -> None:
        self._did = next(self._deeds)
        until = time.thread_time() + 2 * LIMIT
        while BAD == "slow" and time.thread_time() < until:
            pass

    def tell(self) -> None:
        """What was seen so far."""
        best = sorted(self._yards)[len(self._yards) // 20] if self._yards else 0.0
        calm = [(worked / min(MOST_SLOWED, max(1.0, yard / best)), did) for worked, did, yard in self._turns]
        told = {
            "answered": self._answered,
            "worst": round(self._worst, 3),
            "long": len(self._turns),
            "slowed": round(median(self._yards) / best, 2) if best else None,
            "over": [(round(worked, 3), did) for worked, did in calm if worked > LIMIT],
        }
        self._out.write_text(json.dumps(told), "utf-8")

    def _studying(self) -> Iterator[str]:
        while (house := _house()) is None or not house.workroom.is_open:
            yield "waiting"
        for screen, choice in zip(cycle(SCREENS), cycle((1, 2, 3)), strict=False):
            yield from self._quiz(house, choice)
            house.show_screen(screen)
            yield f"showing {screen}"
            # On the settings they would change them.
            for key in () if screen == "settings" else (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Up):
                _key(house, key)
                yield f"moving about in {screen}"

    def _quiz(self, house: House, choice: int) -> Iterator[str]:
        house.start_quiz(Plan(PlanKind.DUE if choice == 1 else PlanKind.QUICK, size=10))
        yield "starting a quiz"
        for _ in range(10):
            _key(house, Qt.Key(int(Qt.Key.Key_0) + choice))
            yield "choosing"
            _key(house, Qt.Key.Key_Return)
            self._answered += 1
            yield "checking"
            _key(house, Qt.Key.Key_Return)
            yield "going on"


def _house() -> House | None:
    window = next((each for each in QApplication.topLevelWidgets() if isinstance(each, Window)), None)
    return None if window is None or window.centralWidget() is None else window.house


def _key(house: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or house.window(), key)


def main() -> int:
    """Until gui_watch has seen enough."""
    profile, out = map(Path, sys.argv[1:3])
    app = QApplication(sys.argv[:1])
    student = Student(out)
    ended = open_window(Paths.under(profile), Settings(language="en"))
    student.tell()
    del app
    return ended


if __name__ == "__main__":
    sys.exit(main())
