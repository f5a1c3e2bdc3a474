"""Garbage is collected on the window's thread alone: among it are objects of Qt's, which must end on the thread they live on.

To look through all there is takes a tenth of a second, so that is done while nobody uses the window. Otherwise what has been
there for some minutes is taken for what stays, and no longer looked at; and so is what is there in such number that to look
through it would hold the window up, as when all that a learner remembers is read: most of it ends by itself once it is used.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from crisisdesk.ui.deeds import Deeds

COLLECT_AFTER = 5000
"""Milliseconds from the first frame on without collecting garbage: enough to open the desk on a slow machine."""
EVERY = 1000
"""Milliseconds from one look to the next."""
UNUSED = 10_000
"""Milliseconds in another program, after which nobody waits for this one."""
UNTOUCHED = 150_000
"""Milliseconds without a key or a button, after which somebody reads, or is away."""
MANY = 10_000
"""Objects that are looked through at once, since the last look or in all that are not yet taken for what stays: more would
take too long. So many memories take some 5 ms."""
_OLDEST = 2


class Collector(QObject):
    """Does in place of the interpreter what that would do on whichever thread it happens to be."""

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        after: int = COLLECT_AFTER,
        every: int = EVERY,
        unused: int = UNUSED,
        untouched: int = UNTOUCHED,
        many: int = MANY,
    ) -> None:
        super().__init__(parent)
        self._many, self._kept = many, 0
        self._start = QTimer(self, singleShot=True, interval=after)
        self._start.timeout.connect(self._begin)
        self._clock = QTimer(self, interval=every)
        self._clock.timeout.connect(self._look)
        self._unused = QTimer(self, singleShot=True, interval=unused)
        self._unused.timeout.connect(self.look_through_all)
        self._untouched = QTimer(self, singleShot=True, interval=untouched)
        self._untouched.timeout.connect(self.look_through_all)
        self._deeds: Deeds | None = None

    def take_over(self) -> None:
        """From now on; nothing is collected at first, since it would look through all that is being loaded and find nothing."""
        gc.disable()
        self._start.start()

    def hand_back(self) -> None:
        """To the interpreter."""
        for clock in (self._start, self._clock, self._unused, self._untouched):
            clock.stop()
        if self._deeds is not None:
            self._deeds.stop()
            self._deeds = None
        gc.enable()

    def _begin(self) -> None:
        # What the start has loaded stays; later collections need not look at it.
        gc.freeze()
        self._clock.start()
        self._deeds = Deeds(self)
        self._deeds.done.connect(self._untouched.start)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.applicationStateChanged.connect(self._follow)

    def _follow(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._unused.stop()
        elif self._clock.isActive():
            self._unused.start()

    def _look(self) -> None:
        counts = gc.get_count()
        generation = due(counts, gc.get_threshold())
        if generation is None:
            return
        came = counts[0]
        self._kept += came
        if came <= self._many:
            gc.collect(generation if self._kept <= self._many else 0)
        if generation == _OLDEST or self._kept > self._many:
            self._take_for_what_stays()

    def _take_for_what_stays(self) -> None:
        gc.freeze()
        self._kept = 0

    def look_through_all(self) -> None:
        """Also through what was taken for what stays."""
        gc.unfreeze()
        gc.collect()
        self._take_for_what_stays()
        give_back()


def give_back() -> None:
    """Let the system have the memory that is free, where the C library would keep it for what may come: a window that is
    open for weeks should not hold for good what its busiest minute needed. It takes longer than anybody should wait."""
    if sys.platform != "linux":
        return
    try:
        from ctypes import CDLL
    except ImportError:  # a Python that was built without it
        return
    trim = getattr(CDLL(None), "malloc_trim", None)  # of glibc's alone
    if trim is not None:
        trim(0)


def due(counts: Sequence[int], limits: Sequence[int]) -> int | None:
    """The oldest generation that is to be collected, None for none. A limit of 0 says never."""
    over = [at for at, (count, limit) in enumerate(zip(counts, limits, strict=True)) if count > limit > 0]
    return max(over, default=None)
