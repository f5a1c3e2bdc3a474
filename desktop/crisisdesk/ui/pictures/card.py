"""A picture in the window: walked through with the arrows, opened with Enter, read as a table, saved as PNG or SVG."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, QSizeF, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from crisisdesk.ui.pictures.data import Told
from crisisdesk.ui.pictures.drawing import Drawing, MovableDrawing, save
from crisisdesk.ui.pictures.sheet import Sheet, Spot
from crisisdesk.ui.pictures.table import FactTable
from crisisdesk.ui.theme import Look
from crisisdesk.ui.wardrobe import Dress
from crisisdesk.ui.widgets.basics import Button, Card, Text
from crisisdesk.ui.widgets.flow import Flow
from crisisdesk.ui.widgets.notices import announce

translate = QCoreApplication.translate

_LARGE = 4_000_000
"""Pixels of a picture, at 100 %, from which on it is a large one."""
_EDGE = 10
"""Pixels around a drawing, for the ring that shows the focus."""
_STEPS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}
_ZOOMS = {Qt.Key.Key_Plus: 1.5, Qt.Key.Key_Equal: 1.5, Qt.Key.Key_Minus: 1 / 1.5}


class Picture(QWidget):
    """Paints a drawing as wide as there is room, and knows which of its spots is stood on."""

    opened = Signal(str)
    """The key of a spot."""
    stood = Signal(str)
    """What is said of the spot stood on, "" for none."""
    stale = Signal()
    """It is to be painted anew. Where it `waits`, whoever hears this calls `prepare` in due time."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.drawing: Drawing | None = None
        self.spots: tuple[Spot, ...] = ()
        self._at = -1
        self._held, self._dragged = QPointF(), False
        self.waits = False
        self._ready: QPixmap | None = None
        """What was prepared, also while it is out of date; None before the first time."""
        self._fresh = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._follow_look)

    def show_drawing(self, drawing: Drawing) -> None:
        """Paint this one from now on."""
        self.drawing, self._at = drawing, -1
        self.setAccessibleName(f"{drawing.told.title}. {drawing.told.sentence}")
        self.setAccessibleDescription("")
        self._fit()

    def _follow_look(self) -> None:
        self._fit()
        # Before it is painted, which would show what was prepared in the look that it had.
        if self._ready is not None and not self.visibleRegion().isEmpty():
            self.stale.emit()

    def _fit(self) -> None:
        self._fresh = False
        if self.drawing is not None:
            before = self.height()
            self.setFixedHeight(max(round(self.drawing.height(self._look, self._inner)), 1) + 2 * _EDGE)
            self.update()
            if self.height() != before:
                QTimer.singleShot(0, self, self._make_room)

    def _make_room(self) -> None:
        """Have all layouts around it ask anew how tall it is. Qt keeps some heights that it asked for in another width."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            layout = around.layout()
            if layout is None:
                return  # it places what is in it by itself
            for nested in layout.findChildren(QLayout):
                nested.invalidate()
            layout.invalidate()
            around.updateGeometry()
            around = around.parentWidget()

    @property
    def _inner(self) -> float:
        return max(self.width() - 2.0 * _EDGE, 40.0)

    def sizeHint(self) -> QSize:
        """As tall as the drawing in this width."""
        return QSize(self._look.px(300), self.height())

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(self._look.px(120), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another height."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The drawing, and a ring around the spot stood on."""
        if self.drawing is None:
            return
        if self.waits and not self._fresh:
            self.stale.emit()
        with QPainter(self) as painter:
            painter.translate(_EDGE, _EDGE)
            if not self.waits:
                self._paint_drawing(painter, self.drawing)
            elif self._ready is not None:
                painter.drawPixmap(0, 0, self._ready)
            self._paint_ring(painter)

    def hideEvent(self, event: QHideEvent) -> None:
        """A large one is not kept while nobody sees it."""
        super().hideEvent(event)
        # Where the whole window is put away for a moment it is not hidden, and comes back at once.
        if event.spontaneous() or self._ready is None:
            return
        size = self._ready.deviceIndependentSize()
        if size.width() * size.height() > _LARGE:
            self._ready, self._fresh = None, False

    def prepare(self) -> None:
        """Paint the drawing where it is not seen, so that showing it takes no time."""
        if self._fresh or self.drawing is None or not self.isVisible():
            return
        scale = self.devicePixelRatioF()
        size = QSizeF(self._inner, self.height() - 2 * _EDGE)
        ready = QPixmap((size * scale).toSize())
        ready.setDevicePixelRatio(scale)
        ready.fill(Qt.GlobalColor.transparent)
        with QPainter(ready) as painter:
            self._paint_drawing(painter, self.drawing)
        self._ready, self._fresh = ready, True
        self.update()

    def _paint_drawing(self, painter: QPainter, drawing: Drawing) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        sheet = Sheet(painter, self._look, self._inner, mirrored=mirrored, ratio=self.devicePixelRatioF())
        drawing.paint(sheet, self.height() - 2 * _EDGE)
        self.spots = tuple(sheet.spots)

    def _paint_ring(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.hasFocus() or self._at >= 0:
            painter.setPen(QPen(self._look.colour("focus"), 2))
        if 0 <= self._at < len(self.spots):
            painter.drawRoundedRect(self.spots[self._at].box.adjusted(-2, -2, 2, 2), 4, 4)
        elif self.hasFocus():
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1 - _EDGE, 1 - _EDGE, -1 - _EDGE, -1 - _EDGE), 6, 6)

    @property
    def spot(self) -> Spot | None:
        """The one stood on."""
        return self.spots[self._at] if 0 <= self._at < len(self.spots) else None

    def stand(self, place: int) -> None:
        """Go to this spot; -1 for none."""
        if place == self._at:
            return
        self._at = place
        spoken = self.spot.spoken if self.spot else ""
        self.setAccessibleDescription(spoken)
        self.stood.emit(spoken)
        if spoken and self.hasFocus():
            announce(self, spoken)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from spot to spot, Enter opens; Tab goes on."""
        key = Qt.Key(event.key())
        if isinstance(self.drawing, MovableDrawing) and self._moved(key, event.modifiers()):
            self._redraw()
        elif key in _STEPS and self.spots:
            self.stand(self._next(*_STEPS[key]))
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and self.spots:
            self.stand(0 if key == Qt.Key.Key_Home else len(self.spots) - 1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self.spot and self.spot.key:
            self.opened.emit(self.spot.key)
        else:
            super().keyPressEvent(event)

    def _moved(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        """Plus and minus bring it nearer, 0 as at first, Shift with an arrow moves it."""
        assert isinstance(self.drawing, MovableDrawing)
        if key in _ZOOMS:
            self.drawing.zoom(_ZOOMS[key])
        elif key == Qt.Key.Key_0:
            self.drawing.reset()
        elif key in _STEPS and modifiers & Qt.KeyboardModifier.ShiftModifier:
            across, down = _STEPS[key]
            self.drawing.move(across * 0.15, down * 0.15)
        else:
            return False
        return True

    def zoom(self, by: float) -> None:
        """Bring a map nearer, or farther."""
        if isinstance(self.drawing, MovableDrawing):
            self.drawing.zoom(by)
            self._redraw()

    def _redraw(self) -> None:
        self._fresh = False
        self.update()

    def _next(self, across: float, down: float) -> int:
        """The nearest spot that way; the one stood on where there is none."""
        if self.spot is None:
            return 0
        here = self.spot.box.center()
        ahead = []
        for place, each in enumerate(self.spots):
            way = each.box.center() - here
            along, aside = way.x() * across + way.y() * down, abs(way.x() * down + way.y() * across)
            if along > 0.5:
                ahead.append((along + 3 * aside, place))
        return min(ahead)[1] if ahead else self._at

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys are."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nothing is stood on any more."""
        super().focusOutEvent(event)
        self.stand(-1)

    def _under(self, at: QPointF) -> int:
        point = at - QPointF(_EDGE, _EDGE)
        found = [
            (each.box.width() * each.box.height(), n) for n, each in enumerate(self.spots) if each.box.contains(point)
        ]
        return min(found)[1] if found else -1

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl a map comes nearer; without, the page scrolls."""
        if isinstance(self.drawing, MovableDrawing) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1.25 if event.angleDelta().y() > 0 else 0.8)
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A map can be taken hold of."""
        super().mousePressEvent(event)
        self._held = event.position()
        self._dragged = False
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move a map that is held, or say what the pointer is on."""
        if event.buttons() & Qt.MouseButton.LeftButton and isinstance(self.drawing, MovableDrawing):
            way = event.position() - self._held
            if self._dragged or way.manhattanLength() > 6:
                self._held, self._dragged = event.position(), True
                self.drawing.move(-way.x() / self._inner, -way.y() / self._inner)
                self._redraw()
            return
        self.stand(self._under(event.position()))
        openable = self.spot is not None and bool(self.spot.key)
        self.setCursor(Qt.CursorShape.PointingHandCursor if openable else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is gone."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self.stand(-1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what was clicked."""
        place = self._under(event.position())
        if place >= 0 and self.spots[place].key and not self._dragged:
            self.opened.emit(self.spots[place].key)


class PictureCard(Card):
    """A picture with its title and sentence, what is stood on, its table, and ways to save it."""

    opened = Signal(str)
    saved = Signal(str)
    """The name of the file."""
    failed = Signal(str)
    grown = Signal()
    """It may be taller than it was, or less tall."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(margin=20, spacing=8, parent=parent)
        # A page has too many of them to be styled with it, so each has a look of its own.
        Dress(self, look)
        self._look = look
        self.heading, self.sentence = Text(face="heading"), Text(face="muted")
        self.picture = Picture(look)
        self.caption = Text(face="small")
        self._table: FactTable | None = None
        self._told: Told | None = None
        self.as_table = Button(translate("Picture", "As a table"), kind="quiet")
        self.as_table.setCheckable(True)
        self.keep = Button(translate("Picture", "Save the picture"), kind="quiet")
        self.nearer = Button("+", kind="quiet", hint=translate("Picture", "Nearer (+)"))
        self.farther = Button("−", kind="quiet", hint=translate("Picture", "Farther (−)"))
        self.note = Text(face="small")
        foot = Flow(spacing=2)
        for part in (self.as_table, self.keep, self.nearer, self.farther, self.caption):
            foot.addWidget(part)
        self.column.setContentsMargins(20 - _EDGE, 20, 20 - _EDGE, 12)
        # What is painted and the words of the buttons stand in line with the heading; their edges go beyond it.
        for label in (self.heading, self.sentence, self.note):
            label.setContentsMargins(_EDGE, 0, _EDGE, 0)
        for widget in (self.heading, self.sentence, self.picture, self.note):
            self.column.addWidget(widget)
        self.column.addLayout(foot)
        self.column.addStretch(1)
        self.picture.opened.connect(self.opened)
        self.picture.stood.connect(self.caption.setText)
        self.as_table.toggled.connect(self._show_table)
        self.keep.clicked.connect(self.ask_where)
        self.nearer.clicked.connect(lambda: self.picture.zoom(1.5))
        self.farther.clicked.connect(lambda: self.picture.zoom(1 / 1.5))

    @property
    def table(self) -> FactTable:
        """Made when first asked for: it has more parts than all else on the card, and few ever look at one."""
        if self._table is None:
            self._table = FactTable()
            self._table.hide()
            self.column.insertWidget(self.column.indexOf(self.picture) + 1, self._table)
            QWidget.setTabOrder(self.picture, self._table)
            if self._told is not None:
                self._table.show_facts(self._told)
        return self._table

    def show_drawing(self, drawing: Drawing) -> None:
        """Show this one."""
        told = self._told = drawing.told
        self.heading.setText(told.title)
        self.sentence.setText(told.sentence)
        self.picture.show_drawing(drawing)
        self.note.setText(told.note)
        self.note.setVisible(bool(told.note))
        for button, way in ((self.nearer, "Nearer"), (self.farther, "Farther")):
            button.setVisible(isinstance(drawing, MovableDrawing))
            button.setAccessibleName(f"{translate('Picture', way)}: {told.title}")
        self.as_table.setAccessibleName(f"{self.as_table.text()}: {told.title}")
        self.keep.setAccessibleName(f"{self.keep.text()}: {told.title}")
        if self._table is not None:
            self._table.show_facts(told)

    def event(self, event: QEvent) -> bool:
        """Whoever hung it has to know when something in it asks for other room."""
        heard = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.grown.emit()
        return heard

    def height_in(self, width: int) -> int:
        """How tall it is in this width."""
        return self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()

    def _show_table(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.table.setVisible(shown)
        self.picture.setVisible(not shown)
        self.caption.setVisible(not shown)
        self.as_table.setText(translate("Picture", "As a picture") if shown else translate("Picture", "As a table"))
        self.as_table.setAccessibleName(f"{self.as_table.text()}: {self.heading.text()}")
        if shown:
            self.table.fit()

    def ask_where(self) -> None:
        """Ask for a file, and save the picture there."""
        dialog = QFileDialog(self, translate("Picture", "Save the picture"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        png, svg = translate("Picture", "Picture in pixels (*.png)"), translate("Picture", "Drawing in vectors (*.svg)")
        dialog.setNameFilters([png, svg])
        dialog.setDefaultSuffix("png")
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix("svg" if kind == svg else "png"))
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        dialog.setDirectory(pictures if Path(pictures).is_dir() else str(Path.home()))
        dialog.selectFile(f"{self.heading.text()}.png")
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.open()

    def save(self, file: Path) -> None:
        """Save the picture as PNG or SVG, by the file's ending."""
        if self.picture.drawing is None:
            return
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        try:
            save(self.picture.drawing, self._look, file, mirrored=mirrored)
        except OSError:
            text = translate("Picture", "The picture could not be saved as {name}. Is the folder writable?")
            self.failed.emit(text.format(name=file.name))
            return
        self.saved.emit(file.name)
