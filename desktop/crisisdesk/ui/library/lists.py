"""The two lists of the library screen: articles can be dragged from the one into a collection of the other, several at once."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QPainter,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from crisisdesk.ui.library.collections import EVERYTHING
from crisisdesk.ui.theme import Face, Look
from crisisdesk.ui.widgets.rows import RowList
from crisisdesk.ui.words import counted

ARTICLE = "application/x-crisisdesk-article"
"""The kind of data that articles are dragged as: their keys, one a line."""


class ArticleList(RowList):
    """Articles, any of which can be chosen and dragged together."""

    choice_changed = Signal()

    def __init__(self, look: Look, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, name=name, parent=parent)
        self.setDragEnabled(True)
        self.model_.draggable = True
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.selectionModel().selectionChanged.connect(self._tell_choice)

    def _tell_choice(self) -> None:
        self.choice_changed.emit()

    def keys(self) -> tuple[str, ...]:
        """The articles that are chosen, in their order; the one on which the list stands where none is."""
        chosen = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self.rows[row].key for row in chosen) or ((self.key(),) if self.key() else ())

    def carried(self) -> QMimeData:
        """The articles that are chosen."""
        data = QMimeData()
        data.setData(ARTICLE, QByteArray("\n".join(self.keys()).encode()))
        return data

    def _carried_picture(self) -> QPixmap:
        """A card under the pointer with the title of what is carried, or how many they are."""
        keys = self.keys()
        title = next(row.title for row in self.rows if row.key == keys[0])
        words = title if len(keys) == 1 else counted(self.tr("%Ln article(s)", "", len(keys)), len(keys))
        font, px = self._look.font(Face.STRONG), self._look.px
        metrics = QFontMetrics(font)
        short = metrics.elidedText(words, Qt.TextElideMode.ElideRight, px(300))
        size = QSize(metrics.horizontalAdvance(short) + px(28), metrics.height() + px(18))
        picture = QPixmap(size * self.devicePixelRatioF())
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._look.colour("edge"), 1))
            painter.setBrush(self._look.colour("surface"))
            box = QRect(QPoint(1, 1), size - QSize(2, 2))
            painter.drawRoundedRect(box, px(8), px(8))
            painter.setPen(self._look.colour("text"))
            painter.setFont(font)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), short)
        return picture

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Carry it away."""
        if self.key():
            drag = QDrag(self)
            drag.setMimeData(self.carried())
            drag.setPixmap(self._carried_picture())
            drag.exec(Qt.DropAction.CopyAction)


class CollectionList(RowList):
    """Collections, into which articles can be dropped."""

    dropped = Signal(str, object)
    """The keys of the collection and of the articles."""

    def __init__(self, look: Look, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, name=name, parent=parent)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Articles of this window alone; files are for the window behind."""
        self._answer(event, fits=_carries_articles(event))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The one that would take it is framed."""
        key = self._under(event)
        self._aim_at(self.indexAt(event.position().toPoint()).row() if key else -1)
        self._answer(event, fits=bool(key))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """None of them would."""
        self._aim_at(-1)

    def _aim_at(self, row: int) -> None:
        if row != self.aim:
            self.aim = row
            self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put it in."""
        key = self._under(event)
        self._aim_at(-1)
        self._answer(event, fits=bool(key))
        if key:
            carried = bytes(event.mimeData().data(ARTICLE).data()).decode()
            self.dropped.emit(key, tuple(carried.split("\n")))

    def _under(self, event: QDropEvent) -> str:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or not _carries_articles(event):
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


def _carries_articles(event: QDropEvent) -> bool:
    # Any program can say that what it carries is of our kind.
    return isinstance(event.source(), ArticleList) and event.mimeData().hasFormat(ARTICLE)
