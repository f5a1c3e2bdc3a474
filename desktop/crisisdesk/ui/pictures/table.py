"""What a picture shows, as a table. Only the rows on the screen are measured, so that it may have thousands."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from crisisdesk.ui.pictures.data import Told

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_AT_ONCE = 8
"""Rows that it is tall enough for; more are scrolled to."""


class _Model(QAbstractTableModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.columns: tuple[str, ...] = ()
        self.rows: tuple[tuple[str, ...], ...] = ()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        row = self.rows[index.row()]
        return row[index.column()] if index.column() < len(row) else ""

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        named = way is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self.columns[section] if named and section < len(self.columns) else None

    def show(self, told: Told) -> None:
        self.beginResetModel()
        self.columns, self.rows = told.columns, told.rows
        self.endResetModel()


class FactTable(QTableView):
    """A table to read and to walk through."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Model(self)
        self._measured: set[int] = set()
        self.setModel(self._model)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().valueChanged.connect(self._measure_shown)

    def show_facts(self, told: Told) -> None:
        """Show these instead."""
        self.setAccessibleName(told.title)
        self._model.show(told)
        self._measured.clear()
        if self.isVisible():
            self.fit()

    def fit(self) -> None:
        """As tall as its first rows."""
        first = range(min(len(self._model.rows), _AT_ONCE))
        for row in first:
            self._measure(row)
        tall = sum(self.rowHeight(row) for row in first)
        self.setFixedHeight(tall + self.horizontalHeader().sizeHint().height() + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words wrap anew in another width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._measure_anew()

    def changeEvent(self, event: QEvent) -> None:
        """And in another size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure_anew()

    def _measure_anew(self) -> None:
        if self.isVisible():
            self._measured.clear()
            self.fit()
            self._measure_shown()

    def _measure_shown(self) -> None:
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        if first >= 0:
            for row in range(first, (len(self._model.rows) - 1 if last < 0 else last) + 1):
                self._measure(row)

    def _measure(self, row: int) -> None:
        if row not in self._measured:
            self._measured.add(row)
            self.resizeRowToContents(row)
