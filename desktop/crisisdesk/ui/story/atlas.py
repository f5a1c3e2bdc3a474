"""The map: outlines, lands that are spoken of, pins with their names. It can be moved and brought nearer."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize

from crisisdesk.ui.pictures.drawing import MovableDrawing
from crisisdesk.ui.pictures.outlines import spread
from crisisdesk.ui.pictures.sheet import Sheet, line_height, wide
from crisisdesk.ui.pictures.world import FARTHEST, Backdrop, View, paint_world
from crisisdesk.ui.story.data import Atlas, Pin
from crisisdesk.ui.theme import Face, Look


def view_of(pins: tuple[Pin, ...]) -> View:
    """A view that holds all pins with room around them; the world where there are none."""
    if not pins:
        return View()
    start, length = spread([pin.longitude for pin in pins])
    low, high = min(pin.latitude for pin in pins), max(pin.latitude for pin in pins)
    middle = (start + length / 2 + 180) % 360 - 180
    return View(middle, (low + high) / 2, min(max(length * 1.5, (high - low) * 3.2, 64.0), FARTHEST))


class AtlasDrawing(MovableDrawing):
    """Painted in one box; never mirrored, since east is east in any language."""

    def __init__(self, atlas: Atlas) -> None:
        super().__init__(atlas.told)
        self.atlas = atlas
        self.view = view_of(atlas.pins)
        self._backdrop = Backdrop()

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
        if sheet.ratio:
            size = QSize(round(sheet.width), round(height))
            world = self._backdrop.pixmap(sheet.look, self.view, size, sheet.ratio, spoken_of=self.atlas.lands)
            sheet.painter.drawPixmap(0, 0, world)
        else:
            paint_world(sheet, self.view, box, spoken_of=self.atlas.lands)
        self._paint_pins(sheet, box)

    def _paint_pins(self, sheet: Sheet, box: QRectF) -> None:
        taken: list[QRectF] = []
        seen = ((pin, self.view.place(pin.latitude, pin.longitude, box)) for pin in self.atlas.pins)
        placed = [(pin, at) for pin, at in seen if at is not None]
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
