"""Fields for numbers and days: scrolling the page does not change them on the way, and Arabic reads from its own side."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDateEdit, QFormLayout, QSizePolicy, QSpinBox, QWidget

from crisisdesk.ui.widgets.basics import Text
from crisisdesk.ui.words import day_pattern


class Label(Text):
    """The name of a field. Above the field it may take a whole line; Qt would wrap it as soon as beside it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent=parent)
        self._room = 0

    def stand_above(self, room: int) -> None:
        """Above the field, in a line so wide; beside it where that is 0."""
        if room != self._room:
            self._room = room
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as its words in one line, where there is room."""
        hint, whole = super().sizeHint(), self.fontMetrics().size(0, self.text()).width() + 2
        return QSize(min(whole, self._room), hint.height()) if self._room else hint


def add_row(form: QFormLayout, label: Text, field: QWidget) -> None:
    """One more row of a form. Where the label stands beside its field it is in the middle: Qt gives it less than the field's
    height, and its words would stand higher than those in the field."""
    policy = label.sizePolicy()
    policy.setVerticalPolicy(QSizePolicy.Policy.MinimumExpanding)
    label.setSizePolicy(policy)
    form.addRow(label, field)


class NumberField(QSpinBox):
    """A whole number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The style sheet's padding does not reach the text inside.
        mirrored = self.isRightToLeft()
        self.lineEdit().setTextMargins(0 if mirrored else 8, 0, 8 if mirrored else 0, 0)
        if mirrored:
            # Digits alone have no direction, and would stand on the far side with their sign before them.
            self.setPrefix("\N{RIGHT-TO-LEFT MARK}")

    def show_percent(self) -> None:
        """It is a share."""
        self.setSuffix(QCoreApplication.translate("NumberField", " %"))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """It belongs to the page."""
        event.ignore()


class DayField(QDateEdit):
    """A day, with a calendar to choose it from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        parts = day_pattern().split(" ")
        # From right to left Qt turns a pattern round, though its words are set from right to left as well.
        self.setDisplayFormat(" ".join(reversed(parts) if self.isRightToLeft() else parts))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """It belongs to the page."""
        event.ignore()
