"""The two lists of the library screen: articles can be dragged from the one into a collection of the other."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData, Qt, Signal
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from crisisdesk.ui.library.collections import EVERYTHING
from crisisdesk.ui.theme import Look
from crisisdesk.ui.widgets.rows import RowList

ARTICLE = "application/x-crisisdesk-article"
"""The kind of data that an article is dragged as: its key."""


class ArticleList(RowList):
    """Articles, of which one can be dragged."""

    def __init__(self, look: Look, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, name=name, parent=parent)
        self.setDragEnabled(True)

    def carried(self) -> QMimeData:
        """The article on which the list stands."""
        data = QMimeData()
        data.setData(ARTICLE, QByteArray(self.key().encode()))
        return data

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Carry it away."""
        if self.key():
            drag = QDrag(self)
            drag.setMimeData(self.carried())
            drag.exec(Qt.DropAction.CopyAction)


class CollectionList(RowList):
    """Collections, into which an article can be dropped."""

    dropped = Signal(str, str)
    """The keys of the collection and of the article."""

    def __init__(self, look: Look, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, name=name, parent=parent)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Articles alone; files are for the window behind."""
        self._answer(event, fits=event.mimeData().hasFormat(ARTICLE))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The pointer tells which of them can take it."""
        self._answer(event, fits=bool(self._under(event)))

    def dropEvent(self, event: QDropEvent) -> None:
        """Put it in."""
        key = self._under(event)
        self._answer(event, fits=bool(key))
        if key:
            self.dropped.emit(key, bytes(event.mimeData().data(ARTICLE).data()).decode())

    def _under(self, event: QDropEvent) -> str:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or not event.mimeData().hasFormat(ARTICLE):
            return ""
        key = self.rows[index.row()].key
        return "" if key == EVERYTHING else key

    @staticmethod
    def _answer(event: QDropEvent, *, fits: bool) -> None:
        if fits:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()
