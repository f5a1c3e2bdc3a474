"""Small calm motion: what comes, comes softly. None of it where the learner wishes that nothing moves."""

from __future__ import annotations

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QPoint, QPropertyAnimation, QRectF, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGraphicsOpacityEffect, QSizePolicy, QWidget

from crisisdesk.ui.theme import Look

QUICK, CALM = 140, 220
"""Milliseconds."""
_ONCE = QAbstractAnimation.DeletionPolicy.DeleteWhenStopped


def appear(widget: QWidget, look: Look) -> None:
    """Fade it in."""
    if look.still:
        return
    effect = QGraphicsOpacityEffect(widget)
    widget.setGraphicsEffect(effect)
    fade = QPropertyAnimation(effect, b"opacity", widget)
    fade.setDuration(CALM)
    fade.setStartValue(0.0)
    fade.setEndValue(1.0)
    fade.setEasingCurve(QEasingCurve.Type.OutCubic)
    # An effect that stays would be painted through a picture each time, and blurs text.
    fade.finished.connect(lambda: widget.setGraphicsEffect(None))  # type: ignore[arg-type]  # None takes it away
    fade.start(_ONCE)


def slide(widget: QWidget, start: QPoint, look: Look) -> None:
    """Move it to where it stands now from where it stood."""
    if look.still or start == widget.pos():
        return
    way = QPropertyAnimation(widget, b"pos", widget)
    way.setDuration(QUICK)
    way.setStartValue(start)
    way.setEndValue(widget.pos())
    way.setEasingCurve(QEasingCurve.Type.OutCubic)
    way.start(_ONCE)


class ProgressLine(QWidget):
    """How far a quiz has come. What it shows stands in words beside it, so that no screen reader has to say it again."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._way = QVariantAnimation(self)
        self._way.setDuration(CALM)
        self._way.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._way.valueChanged.connect(self._draw)
        self.share = 0.0
        self._drawn = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self._look.px(8))

    def show_share(self, share: float) -> None:
        """So much of it is done, 0 to 1. It only ever glides forward."""
        self._way.stop()
        if self._look.still or share <= self._drawn:
            self._draw(share)
        else:
            self._way.setStartValue(self._drawn)
            self._way.setEndValue(share)
            self._way.start()
        self.share = share

    def _draw(self, share: float) -> None:
        self._drawn = share
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A groove, and what is done in it, from the side where reading begins."""
        with QPainter(self) as painter:
            self._paint_all(painter)

    def _paint_all(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._look.colour("line"))
        painter.setBrush(self._look.colour("line"))
        groove = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = groove.height() / 2
        painter.drawRoundedRect(groove, radius, radius)
        if self._drawn <= 0:
            return
        done = QRectF(groove.left(), groove.top(), max(groove.width() * self._drawn, groove.height()), groove.height())
        if self.isRightToLeft():
            done.moveRight(groove.right())
        painter.setPen(self._look.colour("accent"))
        painter.setBrush(self._look.colour("accent"))
        painter.drawRoundedRect(done, radius, radius)
