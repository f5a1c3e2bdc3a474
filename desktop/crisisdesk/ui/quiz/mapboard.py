"""To show a place on the map: by a click, or with a cross that the arrows move."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from crisisdesk.domain import gazetteer
from crisisdesk.domain.grading import given_point
from crisisdesk.ui.pictures.sheet import Sheet, line_height, wide
from crisisdesk.ui.pictures.world import FARTHEST, Backdrop, View
from crisisdesk.ui.theme import Face, Look
from crisisdesk.ui.widgets.basics import Button, Text
from crisisdesk.ui.widgets.notices import announce
from crisisdesk.ui.words import country_words, degrees_words, joined

translate = QCoreApplication.translate

_STEPS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_ZOOMS = {Qt.Key.Key_Plus: 1.5, Qt.Key.Key_Equal: 1.5, Qt.Key.Key_Minus: 1 / 1.5}
_STEP, _FINE = 0.03, 0.005
"""Shares of the width that an arrow moves the cross by; with Shift the finer one."""
_DRAGGED = 6
"""Pixels from which on a press is a drag and no click."""


@dataclass(frozen=True, slots=True)
class Target:
    """What is to be shown on the map."""

    name: str
    """Of the question, for a screen reader."""
    latitude: float
    longitude: float
    land: bool
    """Whether it is a country: then the map does not say over which one the cross stands."""


def first_view(target: Target) -> View:
    """A part of the world with the place in it, never in its middle on purpose: one of sixty fixed parts."""
    longitude = (round(target.longitude / 40) * 40 + 180) % 360 - 180
    latitude = min(max(round(target.latitude / 20) * 20, -60), 60)
    return View(float(longitude), float(latitude), 120.0)


class WorldField(QWidget):
    """The map itself."""

    pointed = Signal()

    def __init__(self, look: Look, target: Target, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._target = look, target
        self.view = first_view(target)
        self.cross: tuple[float, float] | None = None
        self._answer = ""
        self._held, self._from, self._dragged = QPointF(), QPointF(), False
        self._backdrop = Backdrop()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(target.name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._fit)
        self._fit()

    def sizeHint(self) -> QSize:
        """As a card of questions has room."""
        return QSize(self._look.px(420), self.height())

    @property
    def _box(self) -> QRectF:
        return QRectF(self.rect()).adjusted(3, 3, -3, -3)

    def point(self, at: tuple[float, float]) -> None:
        """Set the cross to a latitude and longitude, and say where it stands."""
        if self._answer:
            return
        self.cross = at
        land = "" if self._target.land else country_words(gazetteer.land_at(*at))
        spoken = joined(degrees_words(*at), land)
        self.setAccessibleDescription(spoken)
        announce(self, spoken)
        self.update()
        self.pointed.emit()

    def zoom(self, by: float) -> None:
        """Nearer or farther, about the cross."""
        self.view = self.view.zoomed(by)
        if self.cross is not None:
            self.view = replace(self.view, latitude=self.cross[0], longitude=self.cross[1])
        if self.view.across >= FARTHEST:
            self.view = View()
        self.update()

    def show_answer(self, name: str) -> None:
        """Show where it is, and the way from what was pointed at."""
        self._answer = name
        self.unsetCursor()
        if self.view.place(self._target.latitude, self._target.longitude, self._box.adjusted(20, 20, -20, -20)) is None:
            self.view = first_view(self._target)
        if self.cross is not None and self.view.place(*self.cross, self._box) is None:
            self.view = View()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the cross, with Shift a little; plus and minus zoom, 0 shows what was seen first."""
        key = Qt.Key(event.key())
        if key in _ZOOMS:
            self.zoom(_ZOOMS[key])
        elif key == Qt.Key.Key_0:
            self.view = first_view(self._target)
            self.update()
        elif key in _STEPS and not self._answer:
            fine = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._step(*_STEPS[key], _FINE if fine else _STEP)
        else:
            super().keyPressEvent(event)

    def _step(self, right: int, down: int, share: float) -> None:
        here = self._box.center() if self.cross is None else self.view.place(*self.cross, self._box)
        step = share * self._box.width()
        there = (here or self._box.center()) + QPointF(right * step, down * step)
        if not self._box.contains(there):
            self.view = self.view.moved(right * 0.4, down * 0.4)
            there -= QPointF(right, down) * 0.4 * self._box.width()
        self.point(self.view.degrees(there, self._box))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click points; a drag moves the map."""
        super().mousePressEvent(event)
        self._held = self._from = event.position()
        self._dragged = False
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The map follows the hand."""
        if not event.buttons() & Qt.MouseButton.LeftButton:
            return
        way = event.position() - self._held
        if self._dragged or (event.position() - self._from).manhattanLength() > _DRAGGED:
            self._held, self._dragged = event.position(), True
            self.view = self.view.moved(-way.x() / self._box.width(), -way.y() / self._box.width())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Here it is, says a click."""
        if not self._dragged and event.button() is Qt.MouseButton.LeftButton and self._box.contains(event.position()):
            self.point(self.view.degrees(event.position(), self._box))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the map comes nearer; without, the page scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1.25 if event.angleDelta().y() > 0 else 0.8)
            event.accept()
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The shape follows the width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def _fit(self) -> None:
        """Half as tall as wide, so that the question above it and the answer below stay in sight."""
        self.setFixedHeight(max(min(round(self.width() * 0.5), round(self.window().height() * 0.42), 420), 180))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The world, and on it the cross and the answer."""
        with QPainter(self) as painter:
            self._paint_all(painter)

    def _paint_all(self, painter: QPainter) -> None:
        corner = self._box.topLeft().toPoint()
        painter.drawPixmap(
            corner, self._backdrop.pixmap(self._look, self.view, self._box.size().toSize(), self.devicePixelRatioF())
        )
        # Never mirrored: east is east in any language.
        sheet = Sheet(painter, self._look, self.width(), mirrored=False)
        right = self.view.place(self._target.latitude, self._target.longitude, self._box) if self._answer else None
        given = self.view.place(*self.cross, self._box) if self.cross is not None else None
        if right is not None and given is not None:
            sheet.line(given, right, "muted", thick=1.5, dashed=True)
        if given is not None:
            self._paint_cross(sheet, given)
        if right is not None:
            self._paint_answer(sheet, right)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        focused = self.hasFocus()
        painter.setPen(QPen(self._look.colour("focus" if focused else "edge"), 2 if focused else 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6)

    def _paint_cross(self, sheet: Sheet, at: QPointF) -> None:
        """In two colours, so that it is seen on land and sea, in light and dark."""
        long, gap = sheet.px(13), sheet.px(4)
        for token, thick in (("surface", 5.0), ("accent", 2.4)):
            for x, y in _STEPS.values():
                way = QPointF(x, y)
                sheet.line(at + way * gap, at + way * long, token, thick=thick)
        sheet.dot(at, sheet.px(2.2), "accent")

    def _paint_answer(self, sheet: Sheet, at: QPointF) -> None:
        sheet.dot(at, sheet.px(7), "ok")
        room, tall = wide(self._look, self._answer, Face.TAG) + sheet.px(12), line_height(self._look, Face.TAG) + 4
        left = at.x() + sheet.px(11)
        if left + room > self._box.right():
            left = at.x() - sheet.px(11) - room
        label = QRectF(max(left, self._box.left() + 2), at.y() - tall / 2, room, tall)
        sheet.box(label, "surface", edge="ok", radius=4)
        sheet.text(label, self._answer, face=Face.TAG, token="ok", align="middle")


class MapBoard(QWidget):
    """The map, how to use it, and where the cross stands in words."""

    answered = Signal()

    def __init__(self, look: Look, target: Target, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        self.field = WorldField(look, target, self)
        self.where = Text(face="small")
        self.nearer = Button("+", kind="quiet", hint=translate("MapBoard", "Nearer (+)"))
        self.farther = Button("−", kind="quiet", hint=translate("MapBoard", "Farther (−)"))
        self.nearer.setAccessibleName(translate("MapBoard", "Nearer"))
        self.farther.setAccessibleName(translate("MapBoard", "Farther"))
        self._hint = translate("MapBoard", "Click where it is, or move the cross with the arrows. Plus and minus zoom.")
        self.where.setText(self._hint)
        self.field.setAccessibleDescription(self._hint)
        foot = QHBoxLayout()
        foot.setSpacing(2)
        for widget in (self.nearer, self.farther):
            foot.addWidget(widget)
        foot.addSpacing(8)
        foot.addWidget(self.where, 1)
        column.addWidget(self.field)
        column.addLayout(foot)
        self.field.pointed.connect(self._pointed)
        self.nearer.clicked.connect(lambda: self.field.zoom(1.5))
        self.farther.clicked.connect(lambda: self.field.zoom(1 / 1.5))

    @property
    def entry(self) -> QWidget:
        """What takes the keyboard."""
        return self.field

    def _pointed(self) -> None:
        self.where.setText(self.field.accessibleDescription())
        self.answered.emit()

    def given(self) -> str:
        """The point of the cross; "" until it stands somewhere."""
        return given_point(*self.field.cross) if self.field.cross is not None else ""

    def show_answer(self, key: str, parts: tuple[str, ...]) -> None:
        """Show where it is; `parts` holds how far off the cross was."""
        self.field.show_answer(key)
        # How far off it was stands in the verdict too, which is read next.
        self.where.setText(" ".join(parts) or self.where.text())
