"""The charts of the progress screen."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSizeF

from crisisdesk.ui.pictures.data import Bars, Chart, Columns, Day, Line, Pairs, Year
from crisisdesk.ui.pictures.drawing import Drawing
from crisisdesk.ui.pictures.sheet import Sheet, high, line_height, wide
from crisisdesk.ui.theme import Face, Look


class YearDrawing(Drawing):
    """Weeks side by side, days under each other; the darker the more answers."""

    def __init__(self, year: Year) -> None:
        super().__init__(year.told)
        self.year = year

    @property
    def _lead(self) -> int:
        """Empty cells before the first day."""
        return (self.year.days[0].day.isoweekday() - self.year.first_weekday) % 7

    @property
    def _weeks(self) -> int:
        return (self._lead + len(self.year.days) + 6) // 7

    def _measures(self, look: Look, width: float) -> tuple[float, float, float, int]:
        """Where cells begin, from the side and from the top, how far apart they are, and how many weeks are left out."""
        left = max(wide(look, name) for name in self.year.weekdays) + look.px(6)
        # Smaller ones could not be told apart: where there is no room for a year, its latest weeks are shown.
        fitting = max(min(int((width - left) / look.px(8)), self._weeks), 1)
        step = min((width - left) / fitting, look.px(20))
        return left, line_height(look) + 4, max(step, 2), self._weeks - fitting

    def height(self, look: Look, width: float) -> float:
        """Months, seven rows, the key."""
        _, top, step, _ = self._measures(look, width)
        return top + 7 * step + line_height(look) + look.px(14)

    def paint(self, sheet: Sheet, height: float) -> None:
        """Cells, months over them, days beside them."""
        look = sheet.look
        left, top, step, out = self._measures(look, sheet.width)
        most = max((each.count for each in self.year.days), default=0)
        cells: dict[float, list[QRectF]] = {each: [] for each in _SHADES}
        month, free = 0, 0.0
        for number, each in enumerate(self.year.days, self._lead - 7 * out):
            if number < 0:
                continue
            box = QRectF(left + number // 7 * step, top + number % 7 * step, step, step).adjusted(0, 0, -2, -2)
            cells[_depth(each, most)].append(box)
            sheet.spot("", box, each.spoken)
            if each.day.month != month and each.day.day <= 7:
                month, name = each.day.month, self.year.months[each.day.month - 1]
                if box.left() >= free and box.left() + wide(look, name) <= sheet.width:
                    sheet.text(QRectF(box.left(), 0, wide(look, name), line_height(look)), name)
                    free = box.left() + wide(look, name) + look.px(6)
        for shade, boxes in cells.items():
            sheet.boxes(boxes, look.mixed("line", "accent", shade), radius=min(step / 5, 4))
        self._paint_weekdays(sheet, top, step)
        self._paint_key(sheet, top + 7 * step + look.px(8), step)

    def _paint_weekdays(self, sheet: Sheet, top: float, step: float) -> None:
        # Every other one, or fewer, where lines are taller than rows.
        every = math.ceil(line_height(sheet.look) / step)
        for row in range(0, 7, every):
            box = QRectF(0, top + row * step + step / 2 - 50, sheet.width, 100)
            sheet.text(box, self.year.weekdays[row])

    def _paint_key(self, sheet: Sheet, top: float, step: float) -> None:
        tall = line_height(sheet.look)
        at = 0.0
        sheet.text(QRectF(at, top, wide(sheet.look, self.year.less), tall), self.year.less)
        at += wide(sheet.look, self.year.less) + sheet.px(6)
        side = min(step, tall) - 2
        for part in range(5):
            box = QRectF(at, top + (tall - side) / 2, side, side)
            sheet.box(box, sheet.look.mixed("line", "accent", _SHADES[part]), radius=min(side / 5, 4))
            at += side + 3
        at += sheet.px(4)
        sheet.text(QRectF(at, top, wide(sheet.look, self.year.more), tall), self.year.more)


_SHADES = (0.0, 0.35, 0.55, 0.78, 1.0)


def _depth(day: Day, most: int) -> float:
    if not day.count:
        return 0.0
    return _SHADES[min(1 + int(3.999 * day.count / most), 4)]


class ColumnsDrawing(Drawing):
    """A column a day."""

    def __init__(self, columns: Columns) -> None:
        super().__init__(columns.told)
        self.columns = columns.columns

    def height(self, look: Look, width: float) -> float:
        """Always as tall."""
        return look.px(170) + line_height(look) * 2

    def paint(self, sheet: Sheet, height: float) -> None:
        """Columns with their numbers; labels as far as they fit."""
        look, tall = sheet.look, line_height(sheet.look)
        step = sheet.width / len(self.columns)
        most = max((each.value for each in self.columns), default=0) or 1
        ground, room = height - tall - 6, height - 2 * tall - 12
        free = 0.0
        for number, each in enumerate(self.columns):
            left = number * step
            size = each.value / most * room
            bar = QRectF(left + step * 0.12, ground - size, step * 0.76, size)
            if each.value:
                shade = "accent" if number == 0 else look.mixed("line", "accent", 0.6)
                sheet.box(bar, shade, radius=min(4, size / 2))
            if each.value and wide(look, each.number) <= step * 1.4:
                sheet.text(
                    QRectF(left - step, bar.top() - tall - 2, step * 3, tall), each.number, token="text", align="middle"
                )
            middle = QPointF(left + step / 2, ground + 4)
            free = self._paint_label(sheet, each.label, middle, free)
            sheet.spot("", QRectF(left, tall, step, height - tall).adjusted(1, 0, -1, -1), each.spoken)
        sheet.line(QPointF(0, ground), QPointF(sheet.width, ground), "edge")

    def _paint_label(self, sheet: Sheet, label: str, middle: QPointF, free: float) -> float:
        """Where the next label may begin."""
        room = wide(sheet.look, label)
        start = max(middle.x() - room / 2, 0)
        if start < free or start + room > sheet.width:
            return free
        sheet.text(QRectF(start, middle.y(), room, line_height(sheet.look)), label)
        return start + room + sheet.px(8)


_WHOLE, _HALVED = (0.0, 0.25, 0.5, 0.75, 1.0), (0.5, 0.6, 0.7, 0.8, 0.9, 1.0)
"""Shares that are ruled on a scale of all and on its upper half."""


class LineDrawing(Drawing):
    """A share over time; the dot is the larger the more answers it stands for."""

    def __init__(self, line: Line) -> None:
        super().__init__(line.told)
        self.line = line

    @property
    def _floor(self) -> float:
        """Where the scale begins: below all that is shown, at a ruled share."""
        lowest = min((each.share for each in self.line.points), default=0.5)
        return 0.5 if lowest >= 0.5 else 0.0

    def height(self, look: Look, width: float) -> float:
        """Always as tall."""
        return look.px(200) + line_height(look)

    def paint(self, sheet: Sheet, height: float) -> None:
        """Rules, what is wished for, the line, its points."""
        tall = line_height(sheet.look)
        left = max(wide(sheet.look, words) for _, words in self.line.percents) + sheet.px(8)
        plot = QRectF(left, tall / 2, sheet.width - left - sheet.px(10), height - tall * 1.5 - sheet.px(10))
        points = [self._place(plot, number, each.share) for number, each in enumerate(self.line.points)]
        self._paint_rules(sheet, plot, tall)
        self._paint_wish(sheet, plot, points)
        if len(points) > 1:
            sheet.path(points, "accent", thick=2.5)
        free = 0.0
        for at, each in zip(points, self.line.points, strict=True):
            sheet.dot(at, sheet.px(4) + min(each.weight, 60) / 60 * sheet.px(3), "accent")
            sheet.spot("", QRectF(at.x() - 9, at.y() - 9, 18, 18), each.spoken)
            room = wide(sheet.look, each.label)
            start = min(max(at.x() - room / 2, left), sheet.width - room)
            if start >= free:
                sheet.text(QRectF(start, height - tall - 2, room, tall), each.label)
                free = start + room + sheet.px(14)

    def _place(self, plot: QRectF, number: int, share: float) -> QPointF:
        across = number / (len(self.line.points) - 1) if len(self.line.points) > 1 else 0.5
        return QPointF(plot.left() + across * plot.width(), self._up(plot, share))

    def _up(self, plot: QRectF, share: float) -> float:
        return plot.bottom() - (share - self._floor) / (1 - self._floor) * plot.height()

    def _paint_rules(self, sheet: Sheet, plot: QRectF, tall: float) -> None:
        for share, words in self.line.percents:
            if share in (_HALVED if self._floor else _WHOLE):
                y = self._up(plot, share)
                sheet.line(QPointF(plot.left(), y), QPointF(plot.right(), y), "line")
                sheet.text(QRectF(0, y - tall / 2, plot.left() - sheet.px(8), tall), words, align="end")

    def _paint_wish(self, sheet: Sheet, plot: QRectF, points: list[QPointF]) -> None:
        y = self._up(plot, self.line.wish)
        sheet.line(QPointF(plot.left(), y), QPointF(plot.right(), y), "ok", thick=1.5, dashed=True)
        size = QSizeF(wide(sheet.look, self.line.wish_words, Face.TAG), line_height(sheet.look, Face.TAG))
        lefts = [plot.left() + sheet.px(6) + share * (plot.width() - size.width()) for share in _ALONG]
        tops = [top for top in (y + 3, y - size.height() - 3) if plot.top() <= top <= plot.bottom() - size.height()]
        boxes = [QRectF(QPointF(left, top), size) for left in lefts for top in tops]
        # Where the curve does not run through it; the ground is for a curve that runs everywhere.
        label = next((box for box in boxes if not _crossed(box, points)), boxes[0])
        sheet.box(label, "surface")
        sheet.text(label, self.line.wish_words, face=Face.TAG, token="ok")


_ALONG = (0.0, 0.98, 0.25, 0.5, 0.75, 0.12, 0.37, 0.62, 0.87)
"""Where along its line a label may stand, as shares of the width, in the order in which they are tried."""


def _crossed(box: QRectF, points: Sequence[QPointF]) -> bool:
    """Whether a line through these points comes near the box."""
    around = box.adjusted(-6, -6, 6, 6)
    steps = [at / 24 for at in range(25)]
    return any(
        around.contains(start + (end - start) * step) for start, end in pairwise(points) for step in steps
    ) or any(around.contains(each) for each in points)


class BarsDrawing(Drawing):
    """A bar a line: name, bar, number; the name goes over the bar where there is little room."""

    def __init__(self, bars: Bars) -> None:
        super().__init__(bars.told)
        self.bars = bars.bars

    def _columns(self, look: Look, width: float) -> tuple[float, float]:
        """How wide names are and numbers; 0 for names that stand over their bars."""
        said = max((wide(look, each.said) for each in self.bars), default=0.0) + look.px(10)
        names = max((wide(look, each.name, Face.BODY) for each in self.bars), default=0.0) + look.px(14)
        names = min(names, width * 0.42)
        return (names if width - names - said >= look.px(110) else 0.0), said

    def _row(self, look: Look, width: float, names: float, name: str) -> float:
        """How tall the row of this name is; `names` as of `_columns`."""
        if names:
            return max(high(look, name, names - look.px(10), Face.BODY), line_height(look, Face.BODY)) + look.px(8)
        return high(look, name, width, Face.BODY) + line_height(look) + look.px(12)

    def height(self, look: Look, width: float) -> float:
        """All rows."""
        names, _ = self._columns(look, width)
        return sum(self._row(look, width, names, each.name) for each in self.bars) + 4

    def paint(self, sheet: Sheet, height: float) -> None:
        """Row by row."""
        look, top = sheet.look, 2.0
        names, said = self._columns(look, sheet.width)
        for each in self.bars:
            tall = self._row(look, sheet.width, names, each.name)
            thick, bar_top, bar_tall = sheet.px(10), top, tall
            if names:
                sheet.text(QRectF(0, top, names - sheet.px(10), tall), each.name, face=Face.BODY, token="text")
            else:
                over = high(look, each.name, sheet.width, Face.BODY)
                sheet.text_top(QRectF(0, top, sheet.width, over), each.name, face=Face.BODY)
                bar_top, bar_tall = top + over, line_height(look) + sheet.px(4)
            groove = QRectF(names, bar_top + (bar_tall - thick) / 2, sheet.width - names - said, thick)
            sheet.box(groove, "line", radius=thick / 2)
            if each.share > 0:
                filled = QRectF(groove.topLeft(), groove.bottomRight())
                filled.setWidth(max(groove.width() * min(each.share, 1), thick))
                sheet.box(filled, "accent", radius=thick / 2)
            sheet.text(QRectF(sheet.width - said, bar_top, said, bar_tall), each.said, align="end")
            sheet.spot(each.key, QRectF(0, top, sheet.width, tall).adjusted(2, 1, -2, -1), each.spoken)
            top += tall


class PairsDrawing(Drawing):
    """What came over what was expected, a curve through all pairs; they are the same on the diagonal."""

    def __init__(self, pairs: Pairs) -> None:
        super().__init__(pairs.told)
        self.pairs = pairs

    def height(self, look: Look, width: float) -> float:
        """A plot that is always as tall, names of its two sides, the scale."""
        return look.px(220) + line_height(look) * 3 + look.px(20)

    def paint(self, sheet: Sheet, height: float) -> None:
        """Rules and sides, the diagonal, the curve, its points and what they are."""
        tall = line_height(sheet.look)
        left = max(wide(sheet.look, words) for _, words in self.pairs.percents) + sheet.px(8)
        room = QSizeF(sheet.width - left - sheet.px(10), height - tall * 3 - sheet.px(20))
        plot = QRectF(QPointF(left, tall + sheet.px(8)), room)
        self._paint_sides(sheet, plot, tall)
        even = plot.bottomLeft(), plot.topRight()
        sheet.line(*even, "muted", thick=1.5, dashed=True)
        points = [_on(plot, each.expected, each.came) for each in self.pairs.pairs]
        if len(points) > 1:
            sheet.path(points, "accent", thick=2.5)
        for at, each in zip(points, self.pairs.pairs, strict=True):
            sheet.dot(at, sheet.px(6), "accent")
            sheet.spot("", QRectF(at.x() - 9, at.y() - 9, 18, 18), each.spoken)
        self._paint_words(sheet, plot, points)

    def _paint_words(self, sheet: Sheet, plot: QRectF, points: list[QPointF]) -> None:
        tall, even = line_height(sheet.look), (plot.bottomLeft(), plot.topRight())
        taken: list[QRectF] = []
        # Those near an edge have the least room.
        for at, each in sorted(
            zip(points, self.pairs.pairs, strict=True), key=lambda pair: -abs(pair[1].expected - 0.5)
        ):
            size = QSizeF(max(wide(sheet.look, each.name), wide(sheet.look, each.said)), tall * 2)
            boxes = [box for box in _around(at, size, sheet.px(10)) if plot.contains(box)]
            others = [point for point in points if point != at]
            near = sheet.px(15)
            apart = [box for box in boxes if not any(map(box.adjusted(-near, -near, near, near).contains, others))]
            free = [box for box in apart if not _crossed(box, points) and not any(map(box.intersects, taken))]
            # Best where the diagonal does not run through it either: of who is right as often as claimed no such place may be
            # left. All of it is in the table, should there be none at all.
            box = min(free, key=lambda each: _crossed(each, even), default=None)
            if box is not None:
                taken.append(box)
                if _crossed(box, even):
                    sheet.box(box, "surface")
                sheet.text(QRectF(box.topLeft(), QSizeF(size.width(), tall)), each.name, token="text")
                sheet.text(QRectF(box.left(), box.top() + tall, size.width(), tall), each.said)

    def _paint_sides(self, sheet: Sheet, plot: QRectF, tall: float) -> None:
        free = 0.0
        for share, words in self.pairs.percents:
            at = _on(plot, share, share)
            sheet.line(QPointF(plot.left(), at.y()), QPointF(plot.right(), at.y()), "line")
            sheet.line(QPointF(at.x(), plot.top()), QPointF(at.x(), plot.bottom()), "line")
            sheet.text(QRectF(0, at.y() - tall / 2, plot.left() - sheet.px(8), tall), words, align="end")
            room = wide(sheet.look, words)
            start = min(max(at.x() - room / 2, 0), sheet.width - room)
            if start >= free:
                sheet.text(QRectF(start, plot.bottom() + sheet.px(6), room, tall), words)
                free = start + room + sheet.px(6)
        sheet.text(QRectF(0, 0, sheet.width, tall), self.pairs.came)
        below = plot.bottom() + sheet.px(6) + tall
        sheet.text(QRectF(0, below, sheet.width, tall), self.pairs.expected, align="end")


def _on(plot: QRectF, across: float, up: float) -> QPointF:
    return QPointF(plot.left() + across * plot.width(), plot.bottom() - up * plot.height())


def _around(at: QPointF, size: QSizeF, gap: float) -> list[QRectF]:
    """Where words about a point may stand, the nearest first."""
    across_by, up_by = size.width(), size.height()
    across = (gap, -across_by / 2, -across_by + gap, -across_by - gap)
    up = (gap, -up_by - gap, 2 * gap, -up_by - 2 * gap, 4 * gap, 6 * gap, -up_by / 2)
    boxes = [QRectF(QPointF(at.x() + x, at.y() + y), size) for y in up for x in across]
    return sorted(boxes, key=lambda box: max(box.top() - at.y(), at.y() - box.bottom()))


def drawing_of(chart: Chart) -> Drawing:
    """The drawing that paints this chart."""
    if isinstance(chart, Year):
        return YearDrawing(chart)
    if isinstance(chart, Columns):
        return ColumnsDrawing(chart)
    if isinstance(chart, Line):
        return LineDrawing(chart)
    return BarsDrawing(chart) if isinstance(chart, Bars) else PairsDrawing(chart)
