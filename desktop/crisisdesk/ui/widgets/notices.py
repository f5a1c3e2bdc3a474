"""A sentence at the foot of the window, with a way back where there is one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QWidget

from crisisdesk.ui.widgets.basics import Button, Text, restyle

SHOWN_SECONDS = 20
"""Long enough to reach for Undo."""
TOLD_SECONDS = 8
"""Where there is nothing to undo."""


class NoticeBar(QFrame):
    """Shows one notice; the next takes its place. Refusals stay until they are closed."""

    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = Text()
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.undo = Button(
            QCoreApplication.translate("NoticeBar", "Undo"),
            hint=QCoreApplication.translate("NoticeBar", "Takes it back (Ctrl+Z)"),
        )
        self._close_button = Button(QCoreApplication.translate("NoticeBar", "Close"), kind="quiet")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(16, 8, 8, 8)
        self._row.addWidget(self._text, 1)
        pressed = QHBoxLayout()
        pressed.addStretch(1)
        pressed.addWidget(self.undo)
        pressed.addWidget(self._close_button)
        self._row.addLayout(pressed)
        self.undo.clicked.connect(self.undo_wanted)
        self._close_button.clicked.connect(self.hide)
        self._clock = QTimer(self, singleShot=True)
        self._clock.timeout.connect(self.hide)
        self.hide()

    def show_notice(self, text: str, *, undo: bool = False, bad: bool = False) -> None:
        """Show it, with an Undo button where it tells of something that can be undone."""
        self._text.setText(text)
        restyle(self, "card", "bad" if bad else "note")
        self.setAccessibleName(text)
        self.undo.setVisible(undo)
        self.show()
        announce(self, text)
        self._clock.stop()
        if not bad:
            self._clock.start((SHOWN_SECONDS if undo else TOLD_SECONDS) * 1000)

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

    def withdraw(self) -> None:
        """What it offers to undo is no longer the last thing done."""
        if self.undo.isVisibleTo(self):
            self.hide()


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say it, where one listens."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
