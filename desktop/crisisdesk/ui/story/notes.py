"""Who said what, and the days: notes in columns, or under each other where there is little room."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF

from crisisdesk.ui.pictures.drawing import Drawing
from crisisdesk.ui.pictures.sheet import Sheet, high, line_height
from crisisdesk.ui.story.data import Days, Note, Speakers
from crisisdesk.ui.theme import Face, Look

_COLUMN = 170
"""Pixels at 100 % that a column of notes needs."""
_LONGEST = 150
"""Characters of a note; all of it is said when it is stood on, and stands in the table."""


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rpartition(' ')[0]}…"


def _note_height(look: Look, note: Note, width: float) -> float:
    inner = width - look.px(22)
    about = high(look, note.about, inner) + 2 if note.about else 0
    return high(look, _short(note.words), inner, Face.SMALL) + about + look.px(14)


def _paint_note(sheet: Sheet, note: Note, box: QRectF) -> None:
    look = sheet.look
    sheet.box(box, "bg", edge="line", radius=sheet.px(6))
    sheet.box(QRectF(box.left(), box.top(), sheet.px(4), box.height()), note.token, radius=sheet.px(2))
    inner = box.adjusted(sheet.px(14), sheet.px(7), -sheet.px(8), 0)
    tall = high(look, _short(note.words), inner.width())
    sheet.text_top(QRectF(inner.left(), inner.top(), inner.width(), tall), _short(note.words))
    if note.about:
        under = QRectF(inner.left(), inner.top() + tall + 2, inner.width(), high(look, note.about, inner.width()))
        sheet.text_top(under, note.about, token="muted")
    sheet.spot(note.key, box, note.spoken)


def _stack(look: Look, notes: tuple[Note, ...], width: float) -> float:
    return sum(_note_height(look, note, width) + look.px(8) for note in notes)


def _paint_stack(sheet: Sheet, notes: tuple[Note, ...], corner: QPointF, width: float) -> float:
    """Where the next thing may stand."""
    top = corner.y()
    for note in notes:
        tall = _note_height(sheet.look, note, width)
        _paint_note(sheet, note, QRectF(corner.x(), top, width, tall))
        top += tall + sheet.px(8)
    return top


class SpeakersDrawing(Drawing):
    """A lane a speaker, a column a day."""

    def __init__(self, speakers: Speakers) -> None:
        super().__init__(speakers.told)
        self.speakers = speakers

    def _measures(self, look: Look, width: float) -> tuple[float, float]:
        """How wide names are, and a column; (0, width) where all stands under each other."""
        names = look.px(150)
        column = (width - names) / max(len(self.speakers.days), 1)
        return (names, column) if column >= look.px(_COLUMN) else (0.0, width)

    def height(self, look: Look, width: float) -> float:
        """Days on top, then the lanes."""
        names, column = self._measures(look, width)
        if not names:
            return sum(self._lane_under(look, n, width) for n in range(len(self.speakers.lanes))) + 4
        lanes = sum(self._lane_beside(look, n, column) for n in range(len(self.speakers.lanes)))
        return line_height(look, Face.TAG) + look.px(10) + lanes

    def _lane_beside(self, look: Look, number: int, column: float) -> float:
        lane = self.speakers.lanes[number]
        notes = max(_stack(look, cell, column - look.px(10)) for cell in lane.cells)
        head = high(look, lane.name, look.px(140), Face.STRONG) + high(look, lane.about, look.px(140))
        return max(notes, head + look.px(8)) + look.px(14)

    def _lane_under(self, look: Look, number: int, width: float) -> float:
        lane = self.speakers.lanes[number]
        head = high(look, lane.name, width, Face.HEADING) + (high(look, lane.about, width) if lane.about else 0)
        days = sum(line_height(look, Face.TAG) + look.px(6) + _stack(look, cell, width) for cell in lane.cells if cell)
        return head + look.px(6) + days + look.px(12)

    def paint(self, sheet: Sheet, height: float) -> None:
        """In columns, or under each other."""
        names, column = self._measures(sheet.look, sheet.width)
        if names:
            self._paint_beside(sheet, names, column)
        else:
            self._paint_under(sheet)

    def _paint_beside(self, sheet: Sheet, names: float, column: float) -> None:
        look, tall = sheet.look, line_height(sheet.look, Face.TAG)
        for number, day in enumerate(self.speakers.days):
            sheet.text(QRectF(names + number * column, 0, column, tall), day, face=Face.TAG, token="accent")
        top = tall + sheet.px(10)
        for number, lane in enumerate(self.speakers.lanes):
            sheet.line(QPointF(0, top - sheet.px(5)), QPointF(sheet.width, top - sheet.px(5)), "line")
            room = sheet.px(140)
            name = high(look, lane.name, room, Face.STRONG)
            sheet.text_top(QRectF(0, top + sheet.px(4), room, name), lane.name, face=Face.STRONG)
            about = QRectF(0, top + sheet.px(4) + name, room, high(look, lane.about, room))
            sheet.text_top(about, lane.about, token="muted")
            for place, cell in enumerate(lane.cells):
                corner = QPointF(names + place * column, top + sheet.px(4))
                _paint_stack(sheet, cell, corner, column - sheet.px(10))
            top += self._lane_beside(look, number, column)

    def _paint_under(self, sheet: Sheet) -> None:
        look, top = sheet.look, 0.0
        for number, lane in enumerate(self.speakers.lanes):
            after = top + self._lane_under(look, number, sheet.width)
            name = high(look, lane.name, sheet.width, Face.HEADING)
            sheet.text_top(QRectF(0, top, sheet.width, name), lane.name, face=Face.HEADING)
            top += name
            if lane.about:
                about = high(look, lane.about, sheet.width)
                sheet.text_top(QRectF(0, top, sheet.width, about), lane.about, token="muted")
                top += about
            top += sheet.px(6)
            for day, cell in zip(self.speakers.days, lane.cells, strict=True):
                if cell:
                    tall = line_height(look, Face.TAG)
                    sheet.text(QRectF(0, top, sheet.width, tall), day, face=Face.TAG, token="accent")
                    top = _paint_stack(sheet, cell, QPointF(0, top + tall + sheet.px(6)), sheet.width)
            top = after


class DaysDrawing(Drawing):
    """A line with a dot a day, and what belongs to the day under it."""

    def __init__(self, days: Days) -> None:
        super().__init__(days.told)
        self.days = days.days

    def _across(self, look: Look, width: float) -> float:
        """How wide a day is; 0 where the line runs down."""
        column = width / max(len(self.days), 1)
        return column if column >= look.px(_COLUMN) else 0.0

    def _head(self, look: Look) -> float:
        return line_height(look, Face.TAG) + look.px(30)

    def _beside(self, look: Look, width: float) -> float:
        return width - look.px(30)

    def _day_down(self, look: Look, notes: tuple[Note, ...], width: float) -> float:
        return line_height(look, Face.TAG) + look.px(8) + _stack(look, notes, self._beside(look, width)) + look.px(10)

    def height(self, look: Look, width: float) -> float:
        """The tallest day, or all of them."""
        column = self._across(look, width)
        if column:
            stacks = (_stack(look, notes, column - look.px(14)) for _, notes in self.days)
            return self._head(look) + max(stacks, default=0)
        return sum(self._day_down(look, notes, width) for _, notes in self.days)

    def paint(self, sheet: Sheet, height: float) -> None:
        """Across, or down."""
        column = self._across(sheet.look, sheet.width)
        if column:
            self._paint_across(sheet, column)
        else:
            self._paint_down(sheet, height)

    def _paint_across(self, sheet: Sheet, column: float) -> None:
        tall = line_height(sheet.look, Face.TAG)
        y = tall + sheet.px(14)
        sheet.line(QPointF(0, y), QPointF(sheet.width, y), "edge", thick=2)
        for number, (day, notes) in enumerate(self.days):
            left = number * column
            sheet.text(QRectF(left, 0, column, tall), day, face=Face.TAG, token="accent")
            sheet.dot(QPointF(left + sheet.px(7), y), sheet.px(6), "accent")
            _paint_stack(sheet, notes, QPointF(left, self._head(sheet.look)), column - sheet.px(14))

    def _paint_down(self, sheet: Sheet, height: float) -> None:
        tall, top, x = line_height(sheet.look, Face.TAG), 0.0, sheet.px(8)
        sheet.line(QPointF(x, tall / 2), QPointF(x, height), "edge", thick=2)
        for day, notes in self.days:
            sheet.dot(QPointF(x, top + tall / 2), sheet.px(6), "accent")
            left = sheet.px(24)
            sheet.text(QRectF(left, top, sheet.width - left, tall), day, face=Face.TAG, token="accent")
            corner = QPointF(left, top + tall + sheet.px(8))
            _paint_stack(sheet, notes, corner, self._beside(sheet.look, sheet.width))
            top += self._day_down(sheet.look, notes, sheet.width)
