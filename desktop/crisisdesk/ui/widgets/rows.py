"""A list of rows with a title, lines under it and a word at the end. Only rows on the screen are laid out and painted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from crisisdesk.ui.row import Row
from crisisdesk.ui.theme import Face, Look
from crisisdesk.ui.widgets.sides import end_side, start_side

_Index = QModelIndex | QPersistentModelIndex
_WRAP = int(Qt.TextFlag.TextWordWrap)
_ROOT = QModelIndex()


AT_ONCE = 20
"""Rows that a view is given until it is scrolled to their end: each is measured, and more of them at once would hold the window
for longer than a frame."""

_MOST_KNOWN = 2_000
"""Rows of which is kept in mind how they are laid out."""
_UNBOUND = 16_777_215
"""Qt's own word for no greatest height."""


class RowModel(QAbstractListModel):
    """Rows for a view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self.draggable = False
        """Whether rows can be carried away; Qt begins no drag of others."""
        self._given = 0

    def show_rows(self, rows: tuple[Row, ...], *, place: int = 0) -> None:
        """Show these instead, as far as this place and some more."""
        self.beginResetModel()
        self.rows = rows
        self._given = min(len(rows), max(place, 0) + AT_ONCE)
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Rows have no rows of their own."""
        return 0 if parent.isValid() else self._given

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Each can be chosen."""
        own = super().flags(index)
        return own | Qt.ItemFlag.ItemIsDragEnabled if self.draggable and index.isValid() else own

    def canFetchMore(self, parent: _Index) -> bool:
        """Whether there are more than were given."""
        return not parent.isValid() and self._given < len(self.rows)

    def fetchMore(self, parent: _Index) -> None:
        """Give some more."""
        if self.canFetchMore(parent):
            self._give(min(self._given + AT_ONCE, len(self.rows)))

    def give_all(self) -> None:
        """Give all, for who goes to the end or chooses every row."""
        if self.canFetchMore(_ROOT):
            self._give(len(self.rows))

    def _give(self, count: int) -> None:
        self.beginInsertRows(_ROOT, self._given, count - 1)
        self._given = count
        self.endInsertRows()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title to show, all of it to say."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return row if role == Qt.ItemDataRole.UserRole else None


class _RowPainter(QStyledItemDelegate):
    """Lays a row out in the width there is."""

    def __init__(self, look: Look, parent: RowList) -> None:
        super().__init__(parent)
        self._look, self._list = look, parent
        self._known: dict[tuple[Row, int], list[QRect]] = {}
        self._metrics: dict[Face, QFontMetrics] = {}
        look.changed.connect(self._forget)

    def _forget(self) -> None:
        self._known.clear()
        self._metrics.clear()

    def _measure(self, face: Face) -> QFontMetrics:
        if face not in self._metrics:
            self._metrics[face] = QFontMetrics(self._look.font(face))
        return self._metrics[face]

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        width = self._list.viewport().width()
        return QSize(width, self._boxes(self._list.model_.rows[index.row()], width)[-1].bottom())

    def _boxes(self, row: Row, width: int) -> list[QRect]:
        """Rectangles of the title, of each line, and of the whole, in a card so wide."""
        # Asked for each row again and again: when it is shown, chosen or painted, when a scroll bar comes.
        known = self._known.get((row, width))
        if known is None:
            if len(self._known) > _MOST_KNOWN:
                self._known.clear()
            known = self._known[row, width] = self._lay_out(row, width)
        return known

    def _lay_out(self, row: Row, wide: int) -> list[QRect]:
        px = self._look.px
        left = px(14) + (px(24) if row.dot else 0)
        metrics = self._measure(Face.TAG)
        end = metrics.horizontalAdvance(row.end) + px(20) if row.end else 0
        beside = end if end < wide * 0.4 else 0
        width = max(wide - left - px(14) - beside, 40)
        top = px(10)
        boxes = []
        for number, text in enumerate((row.title, *row.lines)):
            font = self._measure(Face.SMALL if number else Face.STRONG)
            height = font.boundingRect(QRect(0, 0, width, 100_000), _WRAP, text).height()
            boxes.append(QRect(left, top, width, height))
            top += height + px(3)
        if end and not beside:
            boxes.append(QRect(left, top, width, metrics.height()))
            top += metrics.height() + px(3)
        boxes.append(QRect(0, 0, wide, top + px(8)))
        return boxes

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        card: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        # By the text itself: an English title keeps its question mark at the end in a mirrored window.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_card(painter, card, state, aimed=index.row() == self._list.aim)
        boxes = [box.translated(card.topLeft()) for box in self._boxes(row, card.width())[:-1]]
        for number, (box, text) in enumerate(zip(boxes, (row.title, *row.lines), strict=False)):
            painter.setFont(self._look.font(Face.SMALL if number else Face.STRONG))
            painter.setPen(self._look.colour("muted" if number else "text"))
            painter.drawText(self._mirrored(card, box), _WRAP | int(start_side(self._list)), text)
        self._paint_end(painter, row, card, boxes)
        if row.dot:
            self._paint_dot(painter, row, card, boxes[0])
        painter.restore()

    def _paint_card(self, painter: QPainter, card: QRect, state: QStyle.StateFlag, *, aimed: bool) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        focused = bool(state & QStyle.StateFlag.State_HasFocus) and self._list.hasFocus()
        painter.setPen(QPen(self._look.colour("focus"), 2) if focused or aimed else Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("tint") if chosen else Qt.BrushStyle.NoBrush)
        if hovered and not chosen:
            painter.setBrush(self._look.colour("bg"))
        painter.drawRoundedRect(card.adjusted(2, 2, -2, -2), self._look.px(8), self._look.px(8))

    def _paint_end(self, painter: QPainter, row: Row, card: QRect, boxes: list[QRect]) -> None:
        if not row.end:
            return
        painter.setFont(self._look.font(Face.TAG))
        painter.setPen(self._look.colour("muted"))
        if len(boxes) > 1 + len(row.lines):
            painter.drawText(self._mirrored(card, boxes[-1]), int(start_side(self._list)), row.end)
            return
        room = QRect(boxes[0].right(), card.top(), card.right() - boxes[0].right() - self._look.px(14), card.height())
        flags = end_side(self._list) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._mirrored(card, room), int(flags), row.end)

    def _paint_dot(self, painter: QPainter, row: Row, card: QRect, title: QRect) -> None:
        px = self._look.px
        colour = QColor(row.dot) if row.dot.startswith("#") else self._look.colour(row.dot)
        line = self._measure(Face.STRONG).height()
        box = QRect(card.left() + px(14), title.top() + (line - px(12)) // 2, px(12), px(12))
        # With an edge, since a colour that somebody chose may be close to the ground.
        painter.setPen(QPen(self._look.colour("edge"), 1))
        painter.setBrush(colour)
        painter.drawEllipse(self._mirrored(card, box))

    def _mirrored(self, card: QRect, rect: QRect) -> QRect:
        if self._list.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            return rect
        return QRect(card.left() + card.right() - rect.right(), rect.top(), rect.width(), rect.height())


class RowList(QListView):
    """A list of rows to walk through by keyboard; Enter opens, Delete removes."""

    opened = Signal(str)
    unwanted = Signal(str)
    chosen = Signal(str)

    def __init__(
        self,
        look: Look,
        *,
        name: str,
        whole: bool = False,
        at_a_click: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`whole` makes it as tall as its rows, for a few of them in a page that scrolls itself. One click opens a row where
        nothing else can be done with it, `at_a_click`; else two do."""
        super().__init__(parent)
        self._look, self._whole = look, whole
        self.aim = -1
        """The row into which something would fall that is being dragged; -1 for none."""
        self.claims: Callable[[QKeyEvent], bool] | None = None
        """Hears a key before the list looks for a row that begins with its letter; True where it was meant for it."""
        self.model_ = RowModel(self)
        self.setModel(self.model_)
        self.setItemDelegate(_RowPainter(look, self))
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setSpacing(0)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(look.px(130))
        self.setMinimumWidth(look.px(120))
        (self.clicked if at_a_click else self.doubleClicked).connect(self._open_row)
        if at_a_click:
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.selectionModel().currentChanged.connect(self._tell_chosen)
        look.changed.connect(self.scheduleDelayedItemsLayout)
        look.changed.connect(self._fit)

    def show_rows(self, rows: tuple[Row, ...], *, at: str = "") -> None:
        """Show these and stand at this one, where it is among them; else stay at the row that was chosen, or the one that took
        its place."""
        was, place = self.key(), self.currentIndex().row()
        keys = [row.key for row in rows]
        was = at if at in keys else was
        first = -1 if self._whole else 0
        place = keys.index(was) if was in keys else min(max(place, first), len(rows) - 1)
        if rows != self.model_.rows:
            # To measure them once more, the same as before, takes half a frame.
            self.model_.show_rows(rows, place=len(rows) if self._whole else place)
        self._fit()
        self.choose(place)

    def _fit(self) -> None:
        """As tall as its rows at most, so that what comes after a short list stands close to it."""
        if not (self._whole or self.isVisible()):
            return  # before it is shown it has no width of its own, and would be measured in vain
        around = 2 * self.frameWidth() + 2
        heights = self._heights()
        all_of_them = sum(heights) + around
        if self._whole:
            self.setFixedHeight(all_of_them)
            return
        # At least one whole row, in any text size.
        least = max(self._look.px(130), heights[0] + around if heights else 0)
        self.setMinimumHeight(min(least, all_of_them) if heights else least)
        overflows = len(self.rows) > len(heights)
        # Where there will be a scroll bar it has its room at once, or all would be measured twice.
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if overflows else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(bar)
        self.setMaximumHeight(_UNBOUND if overflows or not self.rows else all_of_them)

    def _heights(self) -> list[int]:
        """Of its rows, up to where they are taller than the window."""
        delegate, option = self.itemDelegate(), QStyleOptionViewItem()
        heights: list[int] = []
        left = _UNBOUND if self._whole else self.window().height()
        while left > 0 and len(heights) < len(self.rows):
            # Of the rows themselves: the model has not given all of them yet.
            heights.append(delegate.sizeHint(option, self.model_.createIndex(len(heights), 0)).height())
            left -= heights[-1]
        return heights

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Somebody came to walk along the rows: stand on one."""
        super().focusInEvent(event)
        if not self.key():
            self.choose(0)

    def choose(self, place: int) -> None:
        """Stand on this row, if there is one."""
        index = self.model_.index(place, 0)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def key(self) -> str:
        """The key of the row chosen, "" for none."""
        place = self.currentIndex().row()
        return self.model_.rows[place].key if 0 <= place < len(self.model_.rows) else ""

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return self.model_.rows

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete removes; the rest is Qt's."""
        key = self.key()
        if key and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(key)
        elif key and self.claims is not None and self.claims(event):
            return
        elif key and event.key() == Qt.Key.Key_Delete:
            self.unwanted.emit(key)
        else:
            if event.key() == Qt.Key.Key_End or event.matches(QKeySequence.StandardKey.SelectAll):
                self.model_.give_all()
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Now it has its width."""
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows wrap anew in another width. The one that is chosen stays in sight."""
        chosen = self.visualRect(self.currentIndex()) if self.isVisible() else QRect()
        seen = chosen.isValid() and chosen.top() < event.oldSize().height() and chosen.bottom() >= 0
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        self._fit()
        if seen:
            self.scrollTo(self.currentIndex())

    def _open_row(self, index: QModelIndex) -> None:
        self.opened.emit(self.model_.rows[index.row()].key)

    def _tell_chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.model_.rows[index.row()].key)
