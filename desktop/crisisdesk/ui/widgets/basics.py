"""Small parts used everywhere: labels that never read markup, buttons, cards, columns that scroll."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from html import escape

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGroupBox,
    QLabel,
    QLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from crisisdesk.ui.widgets.sides import start_side


def tip(words: str) -> str:
    """The words as a tooltip, which has no way but mark-up to show them as they are."""
    return f"<span>{escape(words)}</span>" if words else ""


class Text(QLabel):
    """A label of plain text that wraps. `face` names a rule of the style sheet: "title", "small", "strong" ..."""

    def __init__(self, text: str = "", *, face: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Outside text may hold markup; a rich label would load pictures from it.
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        # Qt would follow the text's own direction, and an English title would stand on the far side of an Arabic page.
        self.setAlignment(start_side(self) | Qt.AlignmentFlag.AlignVCenter)
        self.setProperty("face", face)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._spare = 0
        self.setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """From right to left Qt sets a wrapped line off by the space at its end, and would cut its last letter."""
        super().resizeEvent(event)
        spare = self.fontMetrics().horizontalAdvance(" ") if self.isRightToLeft() and self.wordWrap() else 0
        if spare != self._spare:
            room = self.contentsMargins()
            room.setLeft(room.left() + spare - self._spare)
            self._spare = spare
            self.setContentsMargins(room)

    def minimumSizeHint(self) -> QSize:
        """One line. The real need is the height for the width there is; Qt's own guess would make pages scroll in vain."""
        hint = super().minimumSizeHint()
        return QSize(hint.width(), min(hint.height(), self.fontMetrics().height())) if self.wordWrap() else hint

    def set_tone(self, tone: str) -> None:
        """Colour it by "ok", "bad" or ""."""
        restyle(self, "tone", tone)


class Tag(QLabel):
    """A short word or two in a pill, as wide as its text."""

    def __init__(self, text: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("face", "tag")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)


class Button(QPushButton):
    """A push button. `kind` is "plain", "main" for the one to press, or "quiet"; `hint` names its key."""

    def __init__(self, text: str, *, kind: str = "plain", hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty(kind, "yes")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        if hint:
            self.setToolTip(hint)
            self.setAccessibleDescription(hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)


def show_menu_of(button: Button, menu: QMenu) -> None:
    """Have the button open this menu, with room for the arrow that says so."""
    button.setProperty("menu", "yes")
    button.setMenu(menu)


class Card(QFrame):
    """A framed column. `tone` is "yes" for a plain card, or "ok", "bad", "note"."""

    def __init__(
        self, *, tone: str = "yes", margin: int = 20, spacing: int = 10, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", tone)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(margin, margin, margin, margin)
        self.column.setSpacing(spacing)

    def set_tone(self, tone: str) -> None:
        """Colour it anew."""
        restyle(self, "card", tone)


_EDGE = 1
"""Pixels of a card's edge."""


class Backed(QWidget):
    """A column in front of a card. What is in it has the card beside it, not around it: Qt would style it with the card."""

    def __init__(self, *, margin: int = 20, spacing: int = 10, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card(parent=self)
        self.column = QVBoxLayout(self)
        margin += _EDGE
        self.column.setContentsMargins(margin, margin, margin, margin)
        self.column.setSpacing(spacing)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The card is as large."""
        super().resizeEvent(event)
        self.card.resize(self.size())


class Group(QGroupBox):
    """Things that belong together, without a frame. A screen reader says the group's name on the way into it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFlat(True)
        self.setProperty("bare", "yes")


class Stack(QWidget):
    """Shows one of several. Not Qt's own, which a screen reader calls a "layered pane" on every way through it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QStackedLayout(self)

    def addWidget(self, widget: QWidget) -> None:
        """One more, not shown unless it is the first."""
        self._layout.addWidget(widget)

    def removeWidget(self, widget: QWidget) -> None:
        """One less."""
        self._layout.removeWidget(widget)

    def currentWidget(self) -> QWidget | None:
        """The one shown."""
        return self._layout.currentWidget()

    def setCurrentWidget(self, widget: QWidget) -> None:
        """Show this one."""
        self._layout.setCurrentWidget(widget)


GUTTER = 16
"""Pixels at the end of a page where a scroll bar has its place, so that all pages end at the same line."""


_AROUND = 90
"""Pixels above and below what is kept in sight: itself may be about to grow."""


class Column(QScrollArea):
    """A column that scrolls up and down and never sideways."""

    def __init__(self, *, spacing: int = 14, gutter: int = 0, parent: QWidget | None = None) -> None:
        """`gutter` is how many pixels on the trailing side are for the scroll bar alone."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The column itself has nothing to press; what is in it takes the focus and is scrolled to.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inner = QWidget()
        self.inner.setProperty("bare", "yes")
        self.inner.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.body = QVBoxLayout(self.inner)
        self._room = (0, 0, gutter, 0)
        self.body.setSpacing(spacing)
        self.setWidget(self.inner)
        self._kept: QWidget | None = None
        """What is kept in sight while all around it is laid out anew."""
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._give_room)
        bar.rangeChanged.connect(self._follow)
        bar.actionTriggered.connect(self._let_go)
        self._give_room()

    def set_room(self, leading: int, top: int, trailing: int, bottom: int) -> None:
        """Room around the body. The scroll bar takes its own from the trailing side, so that nothing moves when it comes."""
        self._room = (leading, top, trailing, bottom)
        self._give_room()

    def _give_room(self) -> None:
        leading, top, trailing, bottom = self._room
        bar = self.verticalScrollBar()
        if bar.maximum() > bar.minimum():
            trailing = max(trailing - bar.sizeHint().width(), 0)
        sides = (trailing, leading) if self.isRightToLeft() else (leading, trailing)
        self.body.setContentsMargins(sides[0], top, sides[1], bottom)

    def keep_in_sight(self, part: QWidget | None) -> None:
        """Once the column has another height, until it has no longer the keyboard, or somebody scrolls."""
        self._kept = part if part is not None and self.inner.isAncestorOf(part) else None

    def _let_go(self) -> None:
        self._kept = None

    def _follow(self) -> None:
        if not self.updatesEnabled():
            # Another look is under way. To scroll moves what is on the screen, which is not painted anew before its end.
            QTimer.singleShot(0, self, self._follow)
            return
        if self._kept is not None and QApplication.focusWidget() is self._kept:
            bar = self.horizontalScrollBar()
            sideways = bar.value()
            self.ensureWidgetVisible(self._kept, 0, _AROUND)
            bar.setValue(sideways)  # it may be wider than the column, for as long as it has not its own place yet

    def lay_out_anew(self) -> None:
        """Have all in it asked anew how tall it is: Qt keeps some heights that it asked for in another width."""
        for layout in self.inner.findChildren(QLayout):
            layout.invalidate()
        self.inner.updateGeometry()


@contextmanager
def laid_out_once(*parts: QWidget | QLayout) -> Iterator[None]:
    """Parts, or their layouts, the inner ones first, in which more is shown and hidden now: each is laid out once, at the end.
    Qt would lay out all around anything that comes, as it comes."""
    layouts = [layout for part in parts if (layout := part if isinstance(part, QLayout) else part.layout()) is not None]
    for layout in layouts:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for layout in layouts:
            layout.setEnabled(True)
            layout.invalidate()  # what became wider meanwhile was not told to it
            layout.activate()


def restyle(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the style sheet looks at, and have it looked at again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def rule(parent: QWidget | None = None) -> QFrame:
    """A thin line across."""
    line = QFrame(parent)
    line.setProperty("card", "rule")
    return line


def named(widget: QWidget, name: str, about: str = "") -> None:
    """Give what a screen reader says."""
    widget.setAccessibleName(name)
    if about:
        widget.setAccessibleDescription(about)
