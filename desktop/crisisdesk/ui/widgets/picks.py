"""Long lists of names to pick from: one of them, or any. Thousands cost no more than those on the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QWidget,
)

from crisisdesk.ui.widgets.basics import tip

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

Pick = tuple[str, str]
"""Key and words."""


class PickModel(QAbstractListModel):
    """The names, and which of them are marked where they can be."""

    def __init__(self, parent: QWidget, *, markable: bool = False) -> None:
        super().__init__(parent)
        self._markable = markable
        self.picks: tuple[Pick, ...] = ()
        self.marked: set[str] = set()

    def show_picks(self, picks: tuple[Pick, ...]) -> None:
        """Show these instead; what is marked stays so."""
        self.beginResetModel()
        self.picks = picks
        self.endResetModel()

    def mark_these(self, keys: Iterable[str]) -> None:
        """Mark these and no others."""
        self.marked = set(keys) & {key for key, _ in self.picks}
        if self.picks:
            self.dataChanged.emit(self.index(0), self.index(len(self.picks) - 1), [Qt.ItemDataRole.CheckStateRole])

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Names have none under them."""
        return 0 if parent.isValid() else len(self.picks)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Its words, to show or on hovering; its key; its mark."""
        if not index.isValid() or index.row() >= len(self.picks):
            return None
        key, words = self.picks[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(words)
        if role == Qt.ItemDataRole.CheckStateRole and self._markable:
            return Qt.CheckState.Checked if key in self.marked else Qt.CheckState.Unchecked
        return key if role == Qt.ItemDataRole.UserRole else None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Mark one, or no longer."""
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole or not self._markable:
            return False
        change = self.marked.add if Qt.CheckState(value) is Qt.CheckState.Checked else self.marked.discard
        change(self.picks[index.row()][0])
        self.dataChanged.emit(index, index, [role])
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Each can be chosen."""
        own = super().flags(index)
        return own | Qt.ItemFlag.ItemIsUserCheckable if self._markable and index.isValid() else own


class OneOf(QComboBox):
    """A choice of one. Scrolling past it changes nothing."""

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.claims: Callable[[QKeyEvent], bool] | None = None
        """Hears a key before it is looked for what begins with its letter; True where it was meant for it."""
        # Its own leaves no room around the words, whatever the style sheet says.
        self.setItemDelegate(QStyledItemDelegate(self))

    def keep_narrow(self, least: int = 16) -> None:
        """A long name does not make the window wide; so many letters are seen."""
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(least)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """As Qt does, but what has no room ends in dots, not within a letter."""
        super().initStyleOption(option)
        box, words = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(box, option, words, self).width()
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a choice, but for those that are claimed."""
        if self.claims is None or not self.claims(event):
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page is scrolled, and nothing changes on the way."""
        event.ignore()


class PickOne(OneOf):
    """A choice of one among thousands."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self._picks = PickModel(self)
        self.setModel(self._picks)
        self._list = view = QListView()
        view.setUniformItemSizes(True)
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        # In another font or style Qt counts them off at once, also those of a list that is not open.
        view.setLayoutMode(QListView.LayoutMode.Batched)
        self.setView(view)
        self.keep_narrow()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_picks(self, picks: tuple[Pick, ...], *, chosen: str) -> None:
        """These, of which this one is chosen; the first where it is not among them."""
        with QSignalBlocker(self):
            if picks != self._picks.picks:
                self._picks.show_picks(picks)
            keys = [key for key, _ in picks]
            self.setCurrentIndex(keys.index(chosen) if chosen in keys else 0)

    def showPopup(self) -> None:
        """As Qt does, once each name has its place."""
        _lay_out(self._list)
        super().showPopup()

    def minimumSizeHint(self) -> QSize:
        """Qt would ask each name whether it has a picture."""
        return self.sizeHint()


class PickMany(QListView):
    """Names to mark any of: a click on the box, or Space."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picks = PickModel(self, markable=True)
        self.setModel(self._picks)
        self.setAccessibleName(name)
        self.setProperty("picks", "yes")
        # One line each: how tall thousands of wrapped ones are would have to be found out one by one.
        self.setUniformItemSizes(True)
        # Even to count thousands off takes longer than a frame.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_picks(self, picks: tuple[Pick, ...]) -> None:
        """These, in this order. What was marked and is still there stays so."""
        if picks != self._picks.picks:
            self._picks.marked &= {key for key, _ in picks}
            self._picks.show_picks(picks)

    def mark_these(self, keys: Iterable[str]) -> None:
        """Mark these and no others, and bring the first of them into sight."""
        self._picks.mark_these(keys)
        first = next((row for row, (key, _) in enumerate(self._picks.picks) if key in self._picks.marked), 0)
        place = self._picks.index(first)
        if not self.visualRect(place).isValid():
            _lay_out(self)  # its turn has not come yet
        self.scrollTo(place)

    @property
    def marked(self) -> tuple[str, ...]:
        """The keys of those marked, in their order."""
        return tuple(key for key, _ in self._picks.picks if key in self._picks.marked) if self._picks.marked else ()


def _lay_out(names: QListView) -> None:
    """Give each its place now, and again a few at a time later on."""
    names.setLayoutMode(QListView.LayoutMode.SinglePass)
    names.doItemsLayout()
    names.setLayoutMode(QListView.LayoutMode.Batched)
