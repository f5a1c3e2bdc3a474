"""Once a day, at a time that somebody chose, the system's own notification tells how much is due."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from crisisdesk.settings import OFF
from crisisdesk.ui.words import counted

if TYPE_CHECKING:
    from crisisdesk.domain.review import LearnerId
    from crisisdesk.ui.settings.presenter import Drawer
    from crisisdesk.ui.theme import Look
    from crisisdesk.ui.workroom import Desk, Workroom

EVERY = 20_000
"""Milliseconds between two looks at the clock."""
_SHOWN = 15_000
"""Milliseconds that a notification asks to be shown."""

Tell = Callable[[str, str], None]
"""Shows a heading and a text, where the desktop has a place for it."""


class Reminder(QObject):
    """Looks at the clock while the window is open."""

    def __init__(
        self,
        workroom: Workroom,
        drawer: Drawer,
        tell: Tell,
        parent: QObject,
        *,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        """`now` is by the clock on the wall."""
        super().__init__(parent)
        self._workroom, self._drawer, self._tell, self._now = workroom, drawer, tell, now
        self._last = now()
        self._clock = QTimer(self, interval=EVERY)
        self._clock.timeout.connect(self.look)
        workroom.closing.connect(self._clock.stop)
        self._clock.start()

    def look(self) -> None:
        """Tell what is due where the time has come since the last look. A machine that slept through it tells on waking."""
        chosen = self._drawer.settings.reminder
        if not self._workroom.is_open:
            return
        before, self._last = self._last, self._now()
        if chosen == OFF or self._workroom.only_to_look:
            return
        at = time.fromisoformat(chosen)
        if any(before < datetime.combine(day, at) <= self._last for day in (before, self._last)):
            learner, today = self._workroom.learner.id, self._last.date()
            self._workroom.change(lambda desk: due_to_tell(desk, learner, today), self._remind)

    def _remind(self, due: int) -> None:
        if due:
            text = counted(self.tr("%Ln question(s) due today.", "", due), due)
            self._tell(self.tr("Time for ten minutes"), text)


class Tray(QObject):
    """The system's notifications, where the desktop has a place for them."""

    def __init__(self, look: Look, opened: Callable[[], None], parent: QObject) -> None:
        """`opened` is called when somebody clicks a notification."""
        super().__init__(parent)
        self._look, self._opened = look, opened

    def tell(self, heading: str, text: str) -> None:
        """Show it."""
        if not has_tray():
            return
        icon = QSystemTrayIcon(self._look.icon("newspaper", "accent"), self)
        icon.setToolTip(QApplication.applicationDisplayName())
        icon.messageClicked.connect(self._opened)
        icon.activated.connect(lambda _: self._opened())
        icon.show()
        icon.showMessage(heading, text, icon.icon(), _SHOWN)
        # It stays no longer than its message: nothing of the program is in the tray at other times.
        QTimer.singleShot(_SHOWN + 5_000, icon, icon.deleteLater)


def has_tray() -> bool:
    """Whether a notification would be shown."""
    return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()


def due_to_tell(desk: Desk, learner: LearnerId, day: date) -> int:
    """How many questions are due, where some are and nobody was reminded on this day yet. On the database thread."""
    due = desk.study.today(learner).due
    return due if due and desk.learners.remind(day) else 0
