"""The way from screen to screen: icons with words down the side. Painted by itself, so that the first frame is cheap."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QIcon, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from crisisdesk.ui.theme import Face, Look

_MARGIN = 10


class RailButton(QAbstractButton):
    """One screen's button."""

    def __init__(self, look: Look, *, icon: str, text: str, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._icon, self._badge = look, icon, 0
        self.setText(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        self.setAccessibleDescription(keys)
        self.setToolTip(keys)
        # Not only when it is painted, or all of them would be drawn in the turn in which all that is seen is painted.
        look.changed.connect(self._draw_icon)

    def set_badge(self, count: int) -> None:
        """A number to the right of the word; 0 for none."""
        self._badge = count
        said = QCoreApplication.translate("Rail", "{screen}, {count}").format(screen=self.text(), count=count)
        self.setAccessibleName(said if count else self.text())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Icon, word, number."""
        # Not the button's own font: in another size of text the style sheet gives it one after this is asked for.
        metrics = QFontMetrics(self._look.font(Face.STRONG))
        words = metrics.horizontalAdvance(self.text())
        # Room for a number from the start, so that the rail does not move when one comes.
        badge = self._look.px(26)
        # Margins do not grow with the text, or the rail would take half of a small window.
        return QSize(self._before() + words + badge + 14, metrics.height() + 22)

    def _draw_icon(self) -> QIcon:
        return self._look.icon(self._icon, "accent" if self.isChecked() else "muted")

    def _before(self) -> int:
        return 12 + self._look.px(20) + 12

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its word."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A pill for the screen shown, a ring for the focus."""
        with QPainter(self) as painter:
            self._paint_all(painter)

    def _paint_all(self, painter: QPainter) -> None:
        px = self._look.px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = self.rect().adjusted(2, 2, -2, -2)
        painter.setPen(QPen(self._look.colour("focus"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(self._fill())
        painter.drawRoundedRect(card, px(9), px(9))
        side = px(20)
        icon = self._mirrored(QRect(12, (self.height() - side) // 2, side, side))
        self._draw_icon().paint(painter, icon)
        painter.setFont(self._look.font(Face.STRONG if self.isChecked() else Face.BODY))
        painter.setPen(self._look.colour("accent" if self.isChecked() else "text"))
        words = self._mirrored(QRect(self._before(), 0, self.width() - self._before(), self.height()))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), self.text())
        if self._badge:
            self._paint_badge(painter)

    def _fill(self) -> object:
        if self.isChecked():
            return self._look.colour("tint")
        return self._look.colour("line") if self.underMouse() else Qt.BrushStyle.NoBrush

    def _paint_badge(self, painter: QPainter) -> None:
        px = self._look.px
        painter.setFont(self._look.font(Face.TAG))
        painter.setPen(self._look.colour("accent" if self.isChecked() else "muted"))
        box = self._mirrored(QRect(self.width() - px(48) - 10, 0, px(48), self.height()))
        end = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
        painter.drawText(box, int(end), QLocale().toString(min(self._badge, 999)))

    def _mirrored(self, rect: QRect) -> QRect:
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            return rect
        return QRect(self.width() - rect.right() - 1, rect.top(), rect.width(), rect.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk along the rail, Enter presses."""
        step = {Qt.Key.Key_Down: True, Qt.Key.Key_Up: False}.get(Qt.Key(event.key()))
        if step is not None:
            self.focusNextPrevChild(step)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)


class Rail(QFrame):
    """The buttons, the first ones on top and the last one at the foot."""

    wanted = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._buttons: dict[str, RailButton] = {}
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setSpacing(2)
        self._scroll.setWidget(self._inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self.setAccessibleName(QCoreApplication.translate("Rail", "Screens"))
        look.changed.connect(self.fit)
        look.changed.connect(self._follow)
        self.fit()

    def add(self, key: str, *, icon: str, text: str, keys: str, leads: bool = True) -> RailButton:
        """One more button, under the others; `leads` to a screen, which it then stays marked for."""
        button = RailButton(self._look, icon=icon, text=text, keys=keys, parent=self._inner)
        button.setCheckable(leads)
        if leads:
            button.clicked.connect(lambda: self.wanted.emit(key))
        self._buttons[key] = button
        self._column.addWidget(button)
        self.setFixedWidth(max(self.minimumWidth(), _room_for(button)))
        return button

    def add_gap(self) -> None:
        """What comes after stands at the foot."""
        self._column.addStretch(1)

    def add_widget(self, widget: QWidget) -> None:
        """Something that is no button."""
        self._column.addWidget(widget)
        self.fit()

    def show_screen(self, key: str) -> None:
        """Mark the screen that is shown."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)
            self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A lower window must not hide where one is."""
        super().resizeEvent(event)
        self._follow()

    def _follow(self) -> None:
        """Where not all of them have room, bring the one of the screen shown into sight; once they are laid out."""
        QTimer.singleShot(0, self, self._uncover)

    def _uncover(self) -> None:
        marked = next((button for button in self._buttons.values() if button.isChecked()), None)
        if marked is not None:
            self._scroll.ensureWidgetVisible(marked, 0, 2)

    def button(self, key: str) -> RailButton:
        """The button of a screen."""
        return self._buttons[key]

    def fit(self) -> None:
        """As wide as the widest word in the text size in use."""
        self._column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        for button in self._buttons.values():
            button.updateGeometry()
        self.setFixedWidth(max((_room_for(button) for button in self._buttons.values()), default=0))
        self.update()


def _room_for(button: RailButton) -> int:
    return button.sizeHint().width() + 2 * _MARGIN + 8
