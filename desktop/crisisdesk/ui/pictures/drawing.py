"""A picture apart from any widget: what it tells, how tall it is in a width, and how it is painted."""

from __future__ import annotations

from abc import ABC, abstractmethod
from pathlib import Path

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from crisisdesk.ui.pictures.data import Told
from crisisdesk.ui.pictures.sheet import Sheet, high
from crisisdesk.ui.theme import Face, Look

EXPORT_WIDTH = 1100
"""Pixels at 100 %; a PNG has twice as many, to be sharp in print."""


class Drawing(ABC):
    """One picture with its data."""

    def __init__(self, told: Told) -> None:
        self.told = told

    @abstractmethod
    def height(self, look: Look, width: float) -> float:
        """How tall it is in this width."""

    @abstractmethod
    def paint(self, sheet: Sheet, height: float) -> None:
        """Paint it from the top to this height, and tell its spots."""


class MovableDrawing(Drawing):
    """One that can be brought nearer and moved in its frame."""

    @abstractmethod
    def zoom(self, by: float) -> None:
        """Nearer by this factor, or farther where it is below 1."""

    @abstractmethod
    def move(self, right: float, down: float) -> None:
        """By shares of its width."""

    @abstractmethod
    def reset(self) -> None:
        """As at first."""


def save(drawing: Drawing, look: Look, file: Path, *, mirrored: bool) -> None:
    """Write the picture under its title, as SVG or PNG by the file's ending. Raises OSError where that cannot be."""
    width = look.px(EXPORT_WIDTH)
    size = QSize(width, round(_framed_height(drawing, look, width)))
    # Opened by us first: Qt would fail without a word.
    with file.open("wb"):
        pass
    if file.suffix.lower() == ".svg":
        _save_svg(drawing, look, file, size, mirrored=mirrored)
        return
    image = QImage(size * 2, QImage.Format.Format_ARGB32)
    image.fill(look.colour("surface"))
    with QPainter(image) as painter:
        painter.scale(2, 2)
        _paint_framed(drawing, look, painter, size, mirrored=mirrored)
    if not image.save(str(file)):
        raise OSError(f"the picture could not be written to {file.name}")


def _save_svg(drawing: Drawing, look: Look, file: Path, size: QSize, *, mirrored: bool) -> None:
    generator = QSvgGenerator()
    generator.setFileName(str(file))
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(drawing.told.title)
    generator.setDescription(drawing.told.sentence)
    with QPainter(generator) as painter:
        painter.fillRect(QRectF(0, 0, size.width(), size.height()), look.colour("surface"))
        _paint_framed(drawing, look, painter, size, mirrored=mirrored)


def _sentence(drawing: Drawing) -> str:
    return " ".join(part for part in (drawing.told.sentence, drawing.told.note) if part)


def _heads(drawing: Drawing, look: Look, width: float) -> tuple[float, float]:
    return high(look, drawing.told.title, width, Face.HEADING), high(look, _sentence(drawing), width, Face.SMALL)


def _framed_height(drawing: Drawing, look: Look, width: float) -> float:
    inner = width - 2 * look.px(24)
    return drawing.height(look, inner) + sum(_heads(drawing, look, inner)) + look.px(24 * 2 + 20)


def _paint_framed(drawing: Drawing, look: Look, painter: QPainter, size: QSize, *, mirrored: bool) -> None:
    edge = look.px(24)
    inner = size.width() - 2 * edge
    title, sentence = _heads(drawing, look, inner)
    painter.translate(edge, edge)
    sheet = Sheet(painter, look, inner, mirrored=mirrored)
    sheet.text_top(QRectF(0, 0, inner, title), drawing.told.title, face=Face.HEADING)
    sheet.text_top(QRectF(0, title + 4, inner, sentence), _sentence(drawing), token="muted")
    painter.translate(0, title + sentence + look.px(20))
    drawing.paint(sheet, drawing.height(look, inner))
