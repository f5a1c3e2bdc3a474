"""Items on pages: measured, kept whole, painted in black on white. All lengths are in points, 72 to an inch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from crisisdesk.ui.theme import Face, load_serif, load_tokens
from crisisdesk.ui.words import number_words
from crisisdesk.ui.worksheet.content import Item, Line, Style

MARGIN = 51
"""18 mm."""
_GUTTER = 22
"""For numbers and letters."""
_BLANK = 24
"""From one line to write on to the next: a hand's letters are taller than print."""
_FOOT = 26
_MARKS = {Style.STEM: Style.NUMBER}
_WRAP = int(Qt.TextFlag.TextWordWrap)
_TALL = 100_000


class Paper:
    """One size of page."""

    def __init__(self, width: float, height: float, *, families: Sequence[str], rtl: bool) -> None:
        """`families` are the sans and what it lacks letters for; `rtl` is how the reader's language reads."""
        load_serif()
        self.width, self.height = width, height
        self._families, self._rtl = list(families), rtl
        self._room = QRectF(MARGIN, MARGIN, width - 2 * MARGIN, height - 2 * MARGIN - _FOOT)
        self._colours = {name: QColor(value) for name, value in load_tokens("light").items()}
        self._font = cache(self._made_font)

    def pages(self, items: Iterable[Item]) -> Iterator[tuple[Item, ...]]:
        """Which items stand on which page, as soon as each is full. None is broken; a heading goes with what it heads."""
        page: list[Item] = []
        left = self._room.height()
        waiting: list[Item] = []
        for item in items:
            waiting.append(item)
            if item.heads:
                continue
            need = sum(map(self.height_of, waiting))
            if page and (need > left or any(each.begins_page for each in waiting)):
                yield tuple(page)
                page, left = [], self._room.height()
            page += waiting
            left -= need
            waiting = []
        yield (*page, *waiting)

    def height_of(self, item: Item) -> float:
        """In points."""
        return sum(self._height_of(each) for each in item.lines)

    def paint(self, painter: QPainter, page: Sequence[Item], *, number: int, of: int, title: str) -> None:
        """One page with its foot. The painter counts in points from the page's corner."""
        top = self._room.top()
        for item in page:
            for line in item.lines:
                self._paint_line(painter, line, top, rtl=item.rtl)
                top += self._height_of(line)
        self._paint_foot(painter, number=number, of=of, title=title)

    def _height_of(self, line: Line) -> float:
        box = QRectF(0, 0, self._width_of(line), _TALL)
        words = QFontMetricsF(self._font(line.style)).boundingRect(box, _WRAP, line.words or " ").height()
        # A line to write on alone needs no room for words above it.
        return line.before + (words if line.words else 0) + line.blanks * _BLANK

    def _width_of(self, line: Line) -> float:
        return self._room.width() - self._indent(line)

    @staticmethod
    def _indent(line: Line) -> float:
        return _GUTTER * (bool(line.mark) + line.inset)

    def _paint_line(self, painter: QPainter, line: Line, top: float, *, rtl: bool) -> None:
        painter.setFont(self._font(line.style))
        painter.setPen(self._colours[line.style.value[3]])
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        top += line.before
        indent = self._indent(line)
        box = QRectF(self._room.left() + indent, top, self._width_of(line), _TALL)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute)
        if line.mark:
            painter.setFont(self._font(_MARKS.get(line.style, line.style)))
            painter.drawText(self._placed(box.translated(-_GUTTER, 0), rtl=rtl), flags, line.mark)
            painter.setFont(self._font(line.style))
        if line.words:
            # An English title keeps its marks at its end on an Arabic sheet.
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            drawn = painter.drawText(self._placed(box, rtl=rtl), flags | _WRAP, line.words)
            top += drawn.height()
        painter.setPen(QPen(self._colours["muted"], 0.6))
        for at in range(1, line.blanks + 1):
            height = top + at * _BLANK - 2
            edge = self._placed(QRectF(box.left(), height, box.width(), 0), rtl=rtl)
            painter.drawLine(QPointF(edge.left(), height), QPointF(edge.right(), height))

    def _placed(self, box: QRectF, *, rtl: bool) -> QRectF:
        if not rtl:
            return box
        return QRectF(self.width - box.right(), box.top(), box.width(), box.height())

    def _paint_foot(self, painter: QPainter, *, number: int, of: int, title: str) -> None:
        painter.setFont(self._font(Style.SMALL))
        painter.setPen(self._colours["muted"])
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        box = QRectF(MARGIN, self.height - MARGIN - 12, self.width - 2 * MARGIN, 12)
        said = QCoreApplication.translate("Worksheet", "Page {number} of {count}")
        sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        start, end = reversed(sides) if self._rtl else sides
        words = said.format(number=number_words(number), count=number_words(of))
        painter.drawText(box, int(end | Qt.AlignmentFlag.AlignAbsolute), words)
        metrics = QFontMetricsF(painter.font())
        room = box.width() - metrics.horizontalAdvance(words) - 20
        short = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, int(start | Qt.AlignmentFlag.AlignAbsolute), short)

    def _made_font(self, style: Style) -> QFont:
        size, heavy, serif, _ = style.value
        font = QFont([Face.SERIF.value[0], *self._families] if serif else self._families)
        # Pixels of a painter that counts in points.
        font.setPixelSize(size)
        font.setItalic(serif)
        font.setWeight(QFont.Weight.DemiBold if heavy else QFont.Weight.Normal)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font
