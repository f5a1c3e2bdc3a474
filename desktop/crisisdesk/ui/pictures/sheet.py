"""What a picture is painted on: colours by purpose, faces by use, and all of it mirrored where reading goes right to left."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from crisisdesk.ui.theme import Face, Look

_WRAP = int(Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class Spot:
    """Something on a picture to stand on with the keys: where it is, what is said of it, what opening it tells."""

    key: str
    box: QRectF
    spoken: str


class Sheet:
    """Paints in coordinates that run from the side where reading begins."""

    def __init__(self, painter: QPainter, look: Look, width: float, *, mirrored: bool, ratio: float = 0.0) -> None:
        """`ratio` is how many pixels of the screen go to one of the window; 0 where the picture is to be a file."""
        self.painter, self.look, self.width, self.mirrored, self.ratio = painter, look, width, mirrored, ratio
        self.spots: list[Spot] = []
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Words in another script than the window's keep their own direction; where they stand is said by `align`.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)

    def px(self, at_100: float) -> float:
        """A length of so many pixels at 100 %."""
        return float(self.look.px(at_100))

    def flip(self, box: QRectF) -> QRectF:
        """Where this box is painted."""
        if not self.mirrored:
            return box
        return QRectF(self.width - box.right(), box.top(), box.width(), box.height())

    def flip_x(self, x: float) -> float:
        """Where this distance from the beginning is painted."""
        return self.width - x if self.mirrored else x

    def spot(self, key: str, box: QRectF, spoken: str) -> None:
        """Something that can be stood on and opened."""
        self.spots.append(Spot(key, self.flip(box), spoken))

    def box(self, box: QRectF, fill: QColor | str, *, edge: str = "", radius: float = 0) -> None:
        """A filled box; `fill` is a colour or the name of its purpose."""
        self.painter.setPen(QPen(self.look.colour(edge), 1) if edge else Qt.PenStyle.NoPen)
        self.painter.setBrush(self.look.colour(fill) if isinstance(fill, str) else fill)
        self.painter.drawRoundedRect(self.flip(box), radius, radius)

    def boxes(self, boxes: Iterable[QRectF], fill: QColor, *, radius: float) -> None:
        """Many filled boxes of one colour."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(fill)
        for box in boxes:
            self.painter.drawRoundedRect(self.flip(box), radius, radius)

    def line(self, start: QPointF, end: QPointF, token: str, *, thick: float = 1, dashed: bool = False) -> None:
        """A straight line."""
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        self.painter.setPen(QPen(self.look.colour(token), thick, style))
        self.painter.drawLine(*(QPointF(self.flip_x(point.x()), point.y()) for point in (start, end)))

    def path(self, points: list[QPointF], token: str, *, thick: float = 2) -> None:
        """A line through points."""
        pen = QPen(self.look.colour(token), thick)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawPolyline(QPolygonF([QPointF(self.flip_x(point.x()), point.y()) for point in points]))

    def dot(self, at: QPointF, radius: float, token: str, *, ring: str = "surface", hollow: bool = False) -> None:
        """A round mark with a ring around it, so that it can be seen on any ground."""
        place = QPointF(self.flip_x(at.x()), at.y())
        self.painter.setPen(QPen(self.look.colour(token if hollow else ring), 2))
        self.painter.setBrush(self.look.colour(ring if hollow else token))
        self.painter.drawEllipse(place, radius, radius)

    def text(
        self, box: QRectF, words: str, *, face: Face = Face.SMALL, token: str = "muted", align: str = "start"
    ) -> None:
        """Words in a box, wrapped; `align` is "start", "middle" or "end", of the direction of reading."""
        self.painter.setFont(self.look.font(face))
        self.painter.setPen(self.look.colour(token))
        self.painter.drawText(self.flip(box), self._side(align) | int(Qt.AlignmentFlag.AlignVCenter) | _WRAP, words)

    def text_top(self, box: QRectF, words: str, *, face: Face = Face.SMALL, token: str = "text") -> None:
        """Words that begin at the top of the box, wrapped."""
        self.painter.setFont(self.look.font(face))
        self.painter.setPen(self.look.colour(token))
        self.painter.drawText(self.flip(box), self._side("start") | int(Qt.AlignmentFlag.AlignTop) | _WRAP, words)

    def _side(self, align: str) -> int:
        if align == "middle":
            return int(Qt.AlignmentFlag.AlignHCenter)
        left = (align == "start") is not self.mirrored
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
        return int(side | Qt.AlignmentFlag.AlignAbsolute)


def wide(look: Look, words: str, face: Face = Face.SMALL) -> float:
    """How wide these words are on one line."""
    return QFontMetricsF(look.font(face)).horizontalAdvance(words) + 2


def high(look: Look, words: str, width: float, face: Face = Face.SMALL) -> float:
    """How tall these words are, wrapped to this width."""

    def measure() -> float:
        metrics = QFontMetricsF(look.font(face))
        return metrics.boundingRect(QRectF(0, 0, max(width, 1), 100_000), _WRAP, words).height()

    # A drawing is measured before it is painted, and again while it is.
    return look.measured((face, words, width), measure)


def line_height(look: Look, face: Face = Face.SMALL) -> float:
    """How tall one line is."""
    return QFontMetricsF(look.font(face)).height()


def elided(look: Look, words: str, width: float, face: Face = Face.SMALL) -> str:
    """The words, cut with an ellipsis where they would not fit on one line."""
    return QFontMetricsF(look.font(face)).elidedText(words, Qt.TextElideMode.ElideRight, width)
