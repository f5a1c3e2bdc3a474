"""A window may stand open for weeks: once the learner's day is another one, all screens hear it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from crisisdesk.domain.changes import Changes

if TYPE_CHECKING:
    from datetime import date, datetime

    from crisisdesk.domain.review import LearnerId
    from crisisdesk.services.plans import Moment
    from crisisdesk.ui.workroom import Desk, Workroom

EVERY = 30_000
"""Milliseconds between two looks at the clock. One set to the day's end would be late by as long as the machine slept."""


class Daybreak(QObject):
    """Looks at the clock and the time zone while the window is open, and when somebody comes back to it."""

    def __init__(self, workroom: Workroom, parent: QObject) -> None:
        super().__init__(parent)
        self._workroom = workroom
        self._known: tuple[LearnerId, date, datetime] | None = None
        """Whose day it is, and when it ends."""
        self._clock = QTimer(self, interval=EVERY)
        self._clock.timeout.connect(self._ask)
        workroom.opened.connect(self._ask)
        workroom.learner_switched.connect(self._ask)
        workroom.changed.connect(self._hear)
        workroom.closing.connect(self._clock.stop)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.applicationStateChanged.connect(self._follow)
        self._clock.start()
        self._ask()

    def _follow(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._ask()

    def _hear(self, changes: Changes) -> None:
        # A day that begins at another hour ends at another one.
        if changes & Changes.LEARNERS:
            self._ask()

    def _ask(self) -> None:
        if not self._workroom.is_open:
            return
        learner = self._workroom.learner.id

        def read(desk: Desk) -> Moment:
            desk.look_where_it_is()
            return desk.study.moment(learner)

        self._workroom.ask(read, lambda moment: self._take(learner, moment))

    def _take(self, learner: LearnerId, moment: Moment) -> None:
        before, self._known = self._known, (learner, moment.today, moment.until)
        if before is not None and before[0] == learner and before != self._known:
            self._workroom.changed.emit(Changes.MEMORIES)
