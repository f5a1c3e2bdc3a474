"""A sentence at the foot of the window, with a way back where there is one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QWidget

from crisisdesk.ui.widgets.basics import Button, Text, restyle

SHOWN_SECONDS = 20
"""Long enough to reach for Undo."""
TOLD_SECONDS = 8
"""Where there is nothing to undo."""


class NoticeBar(QFrame):
    """Shows one notice; the next takes its place. Refusals stay until they are closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._undo: Callable[[], None] | None = None
        self._text = Text()
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._undo_button = Button(
            QCoreApplication.translate("NoticeBar", "Undo"),
            hint=QCoreApplication.translate("NoticeBar", "Takes it back (Ctrl+Z)"),
        )
        self._close_button = Button(QCoreApplication.translate("NoticeBar", "Close"), kind="quiet")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(16, 8, 8, 8)
        self._row.addWidget(self._text, 1)
        pressed = QHBoxLayout()
        pressed.addStretch(1)
        pressed.addWidget(self._undo_button)
        pressed.addWidget(self._close_button)
        self._row.addLayout(pressed)
        self._undo_button.clicked.connect(self.undo)
        self._close_button.clicked.connect(self.hide)
        self._clock = QTimer(self, singleShot=True)
        self._clock.timeout.connect(self.hide)
        self.hide()

    def show_notice(self, text: str, *, undo: Callable[[], None] | None = None, bad: bool = False) -> None:
        """Show it, with an Undo button where there is something to undo."""
        self._undo = undo
        self._text.setText(text)
        restyle(self, "card", "bad" if bad else "note")
        self.setAccessibleName(text)
        self._undo_button.setVisible(undo is not None)
        self.show()
        announce(self, text)
        self._clock.stop()
        if not bad:
            self._clock.start((SHOWN_SECONDS if undo is not None else TOLD_SECONDS) * 1000)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the buttons go under the sentence."""
        super().resizeEvent(event)
        narrow = event.size().width() < self.fontMetrics().averageCharWidth() * 70
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def hideEvent(self, event: QHideEvent) -> None:
        """What is not seen needs no clock."""
        super().hideEvent(event)
        self._clock.stop()

    @property
    def text(self) -> str:
        """The sentence shown."""
        return self._text.text()

    def undo(self) -> bool:
        """Take back what the notice tells of. False where it tells of nothing that can be, or is no longer shown."""
        if self._undo is None or not self.isVisible():
            return False
        undo, self._undo = self._undo, None
        self.hide()
        undo()
        return True


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say it, where one listens."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
