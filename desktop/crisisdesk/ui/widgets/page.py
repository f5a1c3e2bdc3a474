"""The frame of a screen: a title, what can be done at the top, and a column under it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Self

from PySide6.QtCore import QChildEvent, QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from crisisdesk.ui.theme import Look
from crisisdesk.ui.wardrobe import Dress
from crisisdesk.ui.widgets.basics import GUTTER, Button, Card, Column, Text
from crisisdesk.ui.widgets.flow import Flow


class Page(QWidget):
    """One screen."""

    left = Signal()

    def __init__(
        self, look: Look, *, title: str, whole: bool = False, in_parts: bool = False, parent: QWidget | None = None
    ) -> None:
        """`whole` is for screens that see to scrolling themselves, and leave the gutter at the end of their lines; others
        scroll where the window is small. `in_parts` is for those with so much in them that they `dress` it part by part."""
        super().__init__(parent)
        self.look = look
        # Before anything is in it, or all would be styled twice; and first of all that hear of another look.
        self._in_parts = in_parts
        if not in_parts:
            Dress(self, look)
        self._focus_due = False
        self._left: deque[Callable[[], object]] = deque()
        """Pieces of it that are not made yet."""
        self.setAccessibleName(title)
        self._column: Column | None = None
        self.outer = QVBoxLayout(self) if whole else self._scrolling()
        self.title = Text(title, face="title")
        self.outer.addWidget(self.title)
        self._dress_frame()
        look.changed.connect(self._fit_text)
        look.part_changed.connect(self._arrange_dressed)
        self._fit()

    def _dress_frame(self) -> None:
        if self._in_parts:
            bars = () if self._column is None else (self._column.verticalScrollBar(),)
            self.dress(self.title, *bars)

    def dress(self, *parts: QWidget) -> Look:
        """Have these follow in one turn, in a page that wears nothing itself, or Qt would style all in it with it. Gives the
        look that they and all in them have by then."""
        look = self.look.part()
        for part in parts:
            Dress(part, look)
        return look

    def _arrange_dressed(self) -> None:
        if self.is_whole and not any(part.is_behind(self.look) for part in self.look.parts):
            self.arrange()

    def childEvent(self, event: QChildEvent) -> None:
        """What opens over it wears what it does not."""
        super().childEvent(event)
        child = event.child()
        if self._in_parts and event.polished() and isinstance(child, QWidget) and child.isWindow():
            Dress(child, self.look)

    def _scrolling(self) -> QVBoxLayout:
        self._column = Column()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._column)
        return self._column.body

    def _fit_text(self) -> None:
        """Text of another size needs other room, and perhaps another arrangement."""
        if self._column is not None:
            self._column.keep_in_sight(QApplication.focusWidget())
        self._fit()
        if self.is_whole:
            self.arrange()

    def _fit(self) -> None:
        side = min(self.look.px(30), 36)
        room = (side, min(self.look.px(22), 30), side, min(self.look.px(20), 24))
        if self._column is not None:
            self._column.set_room(*room)
        else:
            leading, top, trailing, bottom = room
            trailing -= GUTTER
            sides = (trailing, leading) if self.isRightToLeft() else (leading, trailing)
            self.outer.setContentsMargins(sides[0], top, sides[1], bottom)
        self.outer.setSpacing(self.look.px(12))

    def make_in_pieces(self, *pieces: Callable[[], object]) -> None:
        """Have these made one after the other by `make_more`: all of them would hold the window up for longer than a frame."""
        self._left.extend(pieces)

    @property
    def is_whole(self) -> bool:
        """Whether all of it is made that it needs to be shown."""
        return not self._left

    def make_more(self) -> bool:
        """Make one piece more; whether any is left."""
        if self._left:
            self._left.popleft()()
            if self.is_whole:
                self.arrange()
        return not self.is_whole

    def make_whole(self) -> Self:
        """Make at once what is left."""
        while not self.is_whole:
            self.make_more()
        return self

    @property
    def hidden(self) -> tuple[QWidget, ...]:
        """What stands in its column and is not shown now."""
        places = (self.outer.itemAt(at) for at in range(self.outer.count()))
        parts = (place.widget() for place in places if place is not None)
        return tuple(part for part in parts if part is not None and part is not self.title and part.isHidden())

    def arrange(self) -> None:
        """Called once it is whole, and when it has another size, which may need another arrangement."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Only what is whole is arranged."""
        super().resizeEvent(event)
        if self.is_whole:
            self.arrange()

    def show_page(self) -> None:
        """Called each time that the screen comes to the front."""

    def first_focus(self) -> QWidget | None:
        """What takes the keyboard when the screen comes to the front."""
        return None

    def take_focus(self) -> None:
        """Give the keyboard to what the screen begins with, now or when it has come from the database."""
        self._focus_due = True
        self.settle_focus()

    def put_away(self, *parts: QWidget) -> None:
        """Hide these; if one of them has the keyboard, it goes to what comes in their place."""
        focused = QApplication.focusWidget()
        for part in parts:
            self._focus_due |= focused is not None and part.isAncestorOf(focused)
            part.hide()

    def settle_focus(self) -> None:
        """What was asked for has come. The keyboard is given on if it is awaited, or if what had it is gone."""
        focused, first = QApplication.focusWidget(), self.first_focus()
        # While another window is in use nothing has the keyboard, and it comes back to where it was.
        lost = self.isActiveWindow() and (focused is None or not focused.isVisible())
        if (self._focus_due or lost) and self.isVisible() and first is not None and first.isVisible():
            self._focus_due = False
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            if self._column is not None:
                # Qt scrolls to what gets the keyboard by Tab alone; it may be out of sight since the screen was left.
                self._column.verticalScrollBar().setValue(0)
                self._column.ensureWidgetVisible(first, 0, 10)
        if self._column is not None:
            QTimer.singleShot(0, self, self._column.lay_out_anew)


class Empty(Card):
    """Says what will be here, and offers the first step."""

    pressed = Signal()

    def __init__(self, *, heading: str, text: str, button: str, parent: QWidget | None = None) -> None:
        super().__init__(margin=28, parent=parent)
        self.heading = Text(heading, face="heading")
        self.text = Text(text, face="muted")
        self.column.addWidget(self.heading)
        self.column.addWidget(self.text)
        self.button = Button(button, kind="main")
        self.button.clicked.connect(self.pressed)
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)

    def take_focus(self) -> None:
        """Give the keyboard to the first step."""
        self.button.setFocus()


class Tile(Card):
    """A number and what it counts."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(margin=16, spacing=2, parent=parent)
        self.number = Text("–", face="number")
        self.number.setWordWrap(False)
        self.words = Text(words, face="small")
        self.words.setWordWrap(False)
        self.setMinimumWidth(150)
        self.column.addWidget(self.number)
        self.column.addWidget(self.words)

    def show_number(self, number: str, words: str = "") -> None:
        """Show it; with `words` also what it counts now."""
        self.number.setText(number)
        if words:
            self.words.setText(words)
        said = QCoreApplication.translate("Tile", "{number} {words}")
        self.setAccessibleName(said.format(number=number, words=self.words.text()))


def buttons(*made: QWidget) -> Flow:
    """Buttons in a row that breaks where they do not fit."""
    row = Flow()
    for each in made:
        row.addWidget(each)
    return row
