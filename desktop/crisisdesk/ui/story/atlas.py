"""The map: outlines, lands that are spoken of, pins with their names. It can be moved and brought nearer."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen, QTransform

from crisisdesk.ui.pictures.drawing import MovableDrawing
from crisisdesk.ui.pictures.sheet import Sheet, line_height, wide
from crisisdesk.ui.story.data import Atlas, Pin
from crisisdesk.ui.story.outlines import outlines, spread
from crisisdesk.ui.theme import Face, Look

_NEAREST, _FARTHEST = 4.0, 360.0
"""Degrees of longitude across the picture."""


@dataclass(frozen=True, slots=True)
class View:
    """What of the world is seen: the middle, and how many degrees of longitude across. North is up."""

    longitude: float = 15.0
    latitude: float = 25.0
    across: float = 360.0

    def zoomed(self, by: float) -> View:
        """Nearer by this factor, or farther where it is below 1."""
        return replace(self, across=min(max(self.across / by, _NEAREST), _FARTHEST))

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


def view_of(pins: tuple[Pin, ...]) -> View:
    """A view that holds all pins with room around them; the world where there are none."""
    if not pins:
        return View()
    start, length = spread([pin.longitude for pin in pins])
    low, high = min(pin.latitude for pin in pins), max(pin.latitude for pin in pins)
    middle = (start + length / 2 + 180) % 360 - 180
    return View(middle, (low + high) / 2, min(max(length * 1.5, (high - low) * 3.2, 64.0), _FARTHEST))


class AtlasDrawing(MovableDrawing):
    """Painted in one box; never mirrored, since east is east in any language."""

    def __init__(self, atlas: Atlas) -> None:
        super().__init__(atlas.told)
        self.atlas = atlas
        self.view = view_of(atlas.pins)

    def zoom(self, by: float) -> None:
        """Nearer or farther."""
        self.view = self.view.zoomed(by)

    def move(self, right: float, down: float) -> None:
        """Another part of the world."""
        self.view = self.view.moved(right, down)

    def reset(self) -> None:
        """All pins."""
        self.view = view_of(self.atlas.pins)

    def height(self, look: Look, width: float) -> float:
        """Half as tall as wide, within reason."""
        return min(max(width * 0.52, look.px(220)), 620)

    def paint(self, sheet: Sheet, height: float) -> None:
        """Sea, lands, borders, pins."""
        box = QRectF(0, 0, sheet.width, height)
        transform = self.view.transform(box)
        painter = sheet.painter
        painter.save()
        painter.setClipRect(box)
        sheet.box(box, sheet.look.mixed("bg", "tint", 0.8))
        self._paint_lands(sheet, transform, box)
        painter.restore()
        self._paint_pins(sheet, transform, box)

    def _paint_lands(self, sheet: Sheet, transform: QTransform, box: QRectF) -> None:
        painter, look = sheet.painter, sheet.look
        border = QPen(look.colour("edge"), 0.7)
        plain, spoken_of = look.colour("surface"), look.mixed("surface", "accent", 0.28)
        for turn in (-360, 0, 360):
            # Seen from the Pacific the world goes on past its edge.
            turned = QTransform.fromTranslate(turn, 0) * transform
            if not turned.mapRect(QRectF(-180, -90, 360, 180)).intersects(box):
                continue
            for code, shape in outlines().countries:
                if turned.mapRect(shape.boundingRect()).intersects(box):
                    painter.setPen(border)
                    painter.setBrush(spoken_of if code in self.atlas.lands else plain)
                    painter.drawPath(turned.map(shape))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            # First over in the colour of land, so that the gaps between dashes do not show the line under them.
            for pen in (QPen(plain, 1.6), QPen(look.colour("muted"), 1.2, Qt.PenStyle.DashLine)):
                painter.setPen(pen)
                painter.drawPath(turned.map(outlines().dashed))

    def _place(self, pin: Pin, transform: QTransform, box: QRectF) -> QPointF | None:
        for turn in (0, -360, 360):
            at = transform.map(QPointF(pin.longitude + turn, -pin.latitude))
            if box.contains(at):
                return at
        return None

    def _paint_pins(self, sheet: Sheet, transform: QTransform, box: QRectF) -> None:
        taken: list[QRectF] = []
        placed = [(pin, at) for pin in self.atlas.pins if (at := self._place(pin, transform, box)) is not None]
        radius = sheet.px(6)
        mirrored, sheet.mirrored = sheet.mirrored, False
        for _, at in placed:
            sheet.dot(at, radius, "bad")
            taken.append(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius))
        for pin, at in placed:
            label = self._free(sheet, pin.name, at, taken, box)
            spot = QRectF(at.x() - radius - 2, at.y() - radius - 2, 2 * radius + 4, 2 * radius + 4)
            if label is not None:
                taken.append(label)
                sheet.box(label, sheet.look.colour("surface"), edge="line", radius=3)
                sheet.text(label, pin.name, face=Face.TAG, token="text", align="middle")
                spot = spot.united(label)
            sheet.spot(pin.key, spot, pin.spoken)
        sheet.mirrored = mirrored

    def _free(self, sheet: Sheet, name: str, at: QPointF, taken: list[QRectF], box: QRectF) -> QRectF | None:
        """Where the name can stand without covering another; None for nowhere."""
        room, tall = wide(sheet.look, name, Face.TAG) + sheet.px(8), line_height(sheet.look, Face.TAG) + 2
        off = sheet.px(9)
        corners = (
            QPointF(at.x() + off, at.y() - tall / 2),
            QPointF(at.x() - off - room, at.y() - tall / 2),
            QPointF(at.x() - room / 2, at.y() - off - tall),
            QPointF(at.x() - room / 2, at.y() + off),
        )
        for corner in corners:
            label = QRectF(corner.x(), corner.y(), room, tall)
            if box.contains(label) and not any(label.intersects(other) for other in taken):
                return label
        return None
