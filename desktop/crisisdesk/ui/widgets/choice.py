"""One choice of a question: a real radio button, painted as a card whose text wraps."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from crisisdesk.ui.theme import Face, Look
from crisisdesk.ui.widgets.sides import end_side, start_side

_WRAP = int(Qt.TextFlag.TextWordWrap)
_ARROWS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right})
_PAD, _LETTER, _GAP = 14, 26, 12


class Mark(Enum):
    """How a choice is shown."""

    OPEN = "open"
    RIGHT = "right"
    WRONG = "wrong"
    PAST = "past"
    """Neither the key nor chosen, once the answer is out."""


class Choice(QRadioButton):
    """A card with a number to press, the text, and after the answer a sign and a word."""

    def __init__(self, look: Look, *, number: int, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self.number, self.words, self._mark, self._said = look, number, text, Mark.OPEN, ""
        self._tight = False
        self._heights: dict[tuple[int, Mark, str, int, str], int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)
        self.toggled.connect(lambda _: self.setAccessibleDescription(""))
        self._name()

    def set_tight(self, *, tight: bool) -> None:
        """With less room around the text, where the window is low."""
        if tight != self._tight:
            self._tight = tight
            self._heights.clear()
            self.updateGeometry()

    def show_mark(self, mark: Mark, said: str = "") -> None:
        """Show what it turned out to be; `said` is the word for it ("Your answer"). It can no longer be chosen."""
        self._mark, self._said = mark, said
        if mark is not Mark.OPEN:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setCursor(Qt.CursorShape.ArrowCursor)
        self._name()
        self.updateGeometry()
        self.update()

    @property
    def mark(self) -> Mark:
        """How it is shown now."""
        return self._mark

    def _name(self) -> None:
        said = QCoreApplication.translate("Choice", "{number}. {text}").format(number=self.number, text=self.words)
        self.setAccessibleName(f"{said} {self._said}".strip())

    def hitButton(self, pos: object) -> bool:
        """All of the card can be pressed, until the answer is out."""
        return self._mark is Mark.OPEN

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Nothing can be chosen once the answer is out."""
        if self._mark is Mark.OPEN:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The first arrow chooses the one that has the focus; Qt's own would only move on and choose nothing."""
        chosen = any(each.isChecked() for each in self.group().buttons())
        if Qt.Key(event.key()) in _ARROWS and not chosen:
            self.choose()
        else:
            super().keyPressEvent(event)

    def choose(self) -> None:
        """Choose it by a key."""
        self.setChecked(True)
        if self.hasFocus():
            # Orca says of a radio button that it is selected on the way to it, and nothing where the focus stays.
            self.setAccessibleDescription(QCoreApplication.translate("Choice", "Chosen"))
        else:
            # Checked first, then focused: the other way a screen reader says "not selected".
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def hasHeightForWidth(self) -> bool:
        """The text wraps."""
        return True

    def sizeHint(self) -> QSize:
        """Wide enough to read, as tall as the text then needs."""
        width = self._look.px(420)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for a small window at large text."""
        return QSize(self._look.px(120), self._look.px(36 if self._tight else 48))

    def heightForWidth(self, width: int) -> int:
        """The height of the wrapped text with its margins. Layouts ask for the same one fifty times an answer."""
        asked = (width, self._mark, self._said, self._look.percent, self._look.typeface)
        if asked not in self._heights:
            self._heights[asked] = self._wrapped_height(width)
        return self._heights[asked]

    def _wrapped_height(self, width: int) -> int:
        box = self._text_box(QRect(0, 0, width, 0))
        metrics = QFontMetrics(self._look.font(self._face()))
        wrapped = metrics.boundingRect(QRect(0, 0, max(box.width(), 1), 100_000), _WRAP, self.words)
        above = self._said_height() if self._said and self._said_above(width) else 0
        least, pad = (38, 7) if self._tight else (50, _PAD)
        return max(self._look.px(least), wrapped.height() + above + 2 * self._look.px(pad))

    def _face(self) -> Face:
        return Face.STRONG if self._mark in {Mark.RIGHT, Mark.WRONG} else Face.BODY

    def _said_width(self) -> int:
        if not self._said:
            return 0
        return QFontMetrics(self._look.font(Face.TAG)).horizontalAdvance(self._said) + self._look.px(26)

    def _said_height(self) -> int:
        return QFontMetrics(self._look.font(Face.TAG)).height() + self._look.px(4)

    def _said_above(self, width: int) -> bool:
        """Whether the word goes over the text, because beside it there is no room."""
        return self._said_width() > width * 0.36

    def _text_box(self, card: QRect) -> QRect:
        px = self._look.px
        left = px(_PAD) + px(_LETTER) + px(_GAP)
        beside = 0 if not self._said or self._said_above(card.width()) else self._said_width() + px(_GAP)
        return QRect(card.left() + left, card.top(), card.width() - left - px(_PAD) - beside, card.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card, its number, its text, its verdict."""
        with QPainter(self) as painter:
            self._paint_all(painter)

    def _paint_all(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        fill, edge, ink, width = self._colours()
        card = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        # On the edge itself: a second line within it would look like a fault of printing.
        painter.setPen(QPen(self._look.colour("focus"), 3) if self.hasFocus() else QPen(edge, width))
        painter.setBrush(fill)
        radius = self._look.px(10)
        painter.drawRoundedRect(card, radius, radius)
        self._paint_number(painter, ink)
        self._paint_words(painter, ink)

    def _colours(self) -> tuple[QColor, QColor, QColor, float]:
        colour = self._look.colour
        if self._mark is Mark.RIGHT:
            return colour("ok_bg"), colour("ok"), colour("ok"), 2
        if self._mark is Mark.WRONG:
            return colour("bad_bg"), colour("bad"), colour("bad"), 2
        if self._mark is Mark.PAST:
            return colour("surface"), colour("line"), colour("muted"), 1
        if self.isChecked():
            return colour("tint"), colour("accent"), colour("text"), 2
        return colour("tint" if self.underMouse() else "raised"), colour("edge"), colour("text"), 1

    def _paint_number(self, painter: QPainter, ink: QColor) -> None:
        px = self._look.px
        box = self._mirrored(QRect(px(_PAD), (self.height() - px(_LETTER)) // 2, px(_LETTER), px(_LETTER)))
        chosen = self._mark is Mark.OPEN and self.isChecked()
        painter.setPen(QPen(self._look.colour("accent") if chosen else ink, 1.5))
        painter.setBrush(self._look.colour("accent") if chosen else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(box).adjusted(1, 1, -1, -1))
        painter.setFont(self._look.font(Face.TAG))
        painter.setPen(self._look.colour("on_accent") if chosen else ink)
        sign = {Mark.RIGHT: "✓", Mark.WRONG: "✕"}.get(self._mark, str(self.number))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)

    def _paint_words(self, painter: QPainter, ink: QColor) -> None:
        box = self._text_box(self.rect())
        start = int(Qt.AlignmentFlag.AlignVCenter) | int(start_side(self))
        painter.setPen(ink)
        if self._said and self._said_above(self.width()):
            box = self._paint_said_above(painter, box)
        elif self._said:
            self._paint_said_beside(painter)
        painter.setFont(self._look.font(self._face()))
        painter.drawText(self._mirrored(box), start | _WRAP, self.words)

    def _paint_said_above(self, painter: QPainter, box: QRect) -> QRect:
        painter.setFont(self._look.font(Face.TAG))
        line = QRect(box.left(), self._look.px(_PAD), box.width(), self._said_height())
        painter.drawText(self._mirrored(line), int(start_side(self)) | int(Qt.AlignmentFlag.AlignTop), self._said)
        return box.adjusted(0, self._look.px(_PAD) + self._said_height(), 0, -self._look.px(_PAD))

    def _paint_said_beside(self, painter: QPainter) -> None:
        width = self._said_width()
        box = QRect(self.width() - width - self._look.px(_PAD), 0, width, self.height())
        painter.setFont(self._look.font(Face.TAG))
        end = int(end_side(self)) | int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(self._mirrored(box), end, self._said)

    def _mirrored(self, rect: QRect) -> QRect:
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            return rect
        return QRect(self.width() - rect.right() - 1, rect.top(), rect.width(), rect.height())
