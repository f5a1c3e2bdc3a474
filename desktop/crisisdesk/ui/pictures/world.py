"""The world to be painted on: which part of it is seen, its seas, lands and borders."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap, QTransform

from crisisdesk.ui.pictures.outlines import Outlines, outlines
from crisisdesk.ui.pictures.sheet import Sheet
from crisisdesk.ui.theme import Look

_TURNS = (0, -360, 360)
"""Seen from the Pacific the world goes on past its edge."""
NEAREST, FARTHEST = 4.0, 360.0
"""Degrees of longitude across the picture."""


@dataclass(frozen=True, slots=True)
class View:
    """What of the world is seen: the middle, and how many degrees of longitude across. North is up."""

    longitude: float = 15.0
    latitude: float = 25.0
    across: float = 360.0

    def zoomed(self, by: float) -> View:
        """Nearer by this factor, or farther where it is below 1."""
        return replace(self, across=min(max(self.across / by, NEAREST), FARTHEST))

    def moved(self, right: float, down: float) -> View:
        """Moved by shares of the width."""
        longitude = (self.longitude + right * self.across + 180) % 360 - 180
        latitude = min(max(self.latitude - down * self.across * 0.6, -75), 80)
        return replace(self, longitude=longitude, latitude=latitude)

    def transform(self, size: QRectF) -> QTransform:
        """From degrees (latitude down) to the box. Degrees of latitude are stretched as they are in its middle."""
        wide = size.width() / self.across
        tall = wide / max(math.cos(math.radians(self.latitude)), 0.25)
        transform = QTransform()
        transform.translate(size.center().x(), size.center().y())
        transform.scale(wide, tall)
        transform.translate(-self.longitude, self.latitude)
        return transform

    def place(self, latitude: float, longitude: float, size: QRectF) -> QPointF | None:
        """Where in the box a point in degrees is seen; None where it is not."""
        transform = self.transform(size)
        seen = (transform.map(QPointF(longitude + turn, -latitude)) for turn in _TURNS)
        return next((at for at in seen if size.contains(at)), None)

    def degrees(self, at: QPointF, size: QRectF) -> tuple[float, float]:
        """The latitude and longitude of a point in the box."""
        back, _ = self.transform(size).inverted()
        point = back.map(at)
        return min(max(-point.y(), -90.0), 90.0), (point.x() + 180) % 360 - 180


class Backdrop:
    """The world behind what moves on it, painted once for each view."""

    def __init__(self) -> None:
        self._painted: tuple[object, QPixmap] | None = None

    def pixmap(
        self, look: Look, view: View, size: QSize, ratio: float, *, spoken_of: frozenset[str] = frozenset()
    ) -> QPixmap:
        """So many pixels wide and high, of which the screen has `ratio` to each."""
        key = (view, size, look.name, ratio, spoken_of)
        if self._painted is None or self._painted[0] != key:
            pixmap = QPixmap(size * ratio)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            with QPainter(pixmap) as painter:
                sheet = Sheet(painter, look, size.width(), mirrored=False)
                paint_world(sheet, view, QRectF(0, 0, size.width(), size.height()), spoken_of=spoken_of)
            self._painted = key, pixmap
        return self._painted[1]


def paint_world(sheet: Sheet, view: View, box: QRectF, *, spoken_of: frozenset[str] = frozenset()) -> None:
    """Sea, lands and borders; `spoken_of` are ISO codes of countries that stand out."""
    painter = sheet.painter
    painter.save()
    painter.setClipRect(box)
    sheet.box(box, "sea")
    for turn in _TURNS:
        turned = QTransform.fromTranslate(turn, 0) * view.transform(box)
        if turned.mapRect(QRectF(-180, -90, 365, 180)).intersects(box):
            _paint_lands(sheet, outlines(view.across / box.width()), turned, box, spoken_of)
    painter.restore()


def _paint_lands(sheet: Sheet, shapes: Outlines, turned: QTransform, box: QRectF, spoken_of: frozenset[str]) -> None:
    painter, look = sheet.painter, sheet.look
    border = QPen(look.colour("edge"), 0.7)
    plain, lit = look.colour("land"), look.colour("land_lit")
    for code, shape in shapes.countries:
        if turned.mapRect(shape.boundingRect()).intersects(box):
            painter.setPen(border)
            painter.setBrush(lit if code in spoken_of else plain)
            painter.drawPath(turned.map(shape))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    # First over in the colour of land, so that the gaps between dashes do not show the line under them.
    for pen in (QPen(plain, 1.6), QPen(look.colour("muted"), 1.2, Qt.PenStyle.DashLine)):
        painter.setPen(pen)
        painter.drawPath(turned.map(shapes.dashed))
