"""A row that breaks into more rows where it does not fit, so that large text never cuts a button off."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Lays its items out along the reading direction, then down."""

    def __init__(
        self, parent: QWidget | None = None, *, spacing: int = 10, at_end: bool = False, fill: bool = False
    ) -> None:
        """`fill` widens the items to take up the whole width: one row where that is enough, else columns."""
        super().__init__(parent)
        self._at_end, self._fill = at_end, fill
        self._items: list[QLayoutItem] = []
        self._tall: dict[int, int] = {}
        """Of each width how tall; layouts ask for the same one again and again."""
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt's own."""
        self._items.append(item)

    def count(self) -> int:
        """Qt's own."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Qt's own."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Qt's own."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows at this width."""
        if width not in self._tall:
            self._tall[width] = self._lay_out(QRect(0, 0, width, 0), place=False)
        return self._tall[width]

    def invalidate(self) -> None:
        """Something in it needs another size."""
        self._tall.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Qt's own."""
        super().setGeometry(rect)
        self._lay_out(rect, place=True)

    def sizeHint(self) -> QSize:
        """All in one row."""
        sizes = [item.sizeHint() for item in self._shown()]
        gaps = self.spacing() * max(0, len(sizes) - 1)
        return QSize(sum(size.width() for size in sizes) + gaps, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """The widest item alone."""
        sizes = [item.minimumSize() for item in self._shown()]
        return QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lay_out(self, rect: QRect, *, place: bool) -> int:
        down = 0
        for row in self._rows(rect.width()):
            tallest = max(size.height() for _, size in row)
            if place:
                self._place(rect, row, down, tallest)
            down += tallest + self.spacing()
        return max(down - self.spacing(), 0)

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        across = 0
        extra, least = self._filling(width) if self._fill and width > 0 else (0, 0)
        for item in self._shown():
            hint = item.sizeHint()
            wished = QSize(max(hint.width() + extra, least), hint.height())
            size = QSize(min(wished.width(), width) if width > 0 else wished.width(), wished.height())
            if not rows or across + size.width() > width:
                rows.append([])
                across = 0
            rows[-1].append((item, size))
            across += size.width() + self.spacing()
        return rows

    def _filling(self, width: int) -> tuple[int, int]:
        """What each item gets besides its own width, where all fit into one row; else how wide the columns are. As many
        columns as fit and leave the last row short by one at most; (0, 0) where not even one fits."""
        widths = [item.sizeHint().width() for item in self._shown()]
        room = width - self.spacing() * (len(widths) - 1) - sum(widths)
        if widths and room >= 0:
            return room // len(widths), 0
        for count in range(len(widths), 0, -1):
            share = (width - self.spacing() * (count - 1)) // count
            if share >= max(widths) and len(widths) % count in {0, count - 1}:
                return 0, share
        return 0, 0

    def _place(self, rect: QRect, row: list[tuple[QLayoutItem, QSize]], down: int, tallest: int) -> None:
        taken = sum(size.width() for _, size in row) + self.spacing() * (len(row) - 1)
        across = rect.width() - taken if self._at_end else 0
        if self._fill and 0 < rect.width() - taken < len(row):
            # What dividing left over, so that the last column ends where the page does.
            item, size = row[-1]
            row = [*row[:-1], (item, QSize(size.width() + rect.width() - taken, size.height()))]
        for item, size in row:
            box = QRect(rect.topLeft() + QPoint(across, down), QSize(size.width(), tallest))
            item.setGeometry(self._mirrored(rect, box))
            across += size.width() + self.spacing()

    def _mirrored(self, within: QRect, rect: QRect) -> QRect:
        parent = self.parentWidget()
        if parent is None or parent.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            return rect
        return QRect(QPoint(within.left() + within.right() - rect.right(), rect.top()), rect.size())
