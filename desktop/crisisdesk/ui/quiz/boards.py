"""Ways to answer that have several parts: what belongs together, and in which order."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from crisisdesk.domain.grading import given_order, given_pairs
from crisisdesk.ui.theme import Look
from crisisdesk.ui.widgets.basics import Button, Card, Tag, Text, tip
from crisisdesk.ui.widgets.flow import Flow
from crisisdesk.ui.widgets.motion import slide
from crisisdesk.ui.widgets.notices import announce
from crisisdesk.ui.widgets.picks import OneOf
from crisisdesk.ui.words import number_words, put_into

translate = QCoreApplication.translate


class Partner(OneOf):
    """The partner of one left-hand side. Letters jump to it, arrows walk through."""

    def __init__(self, left: str, partners: tuple[str, ...]) -> None:
        super().__init__(name=left)
        self.addItem(translate("MatchBoard", "Choose"), "")
        for partner in partners:
            self.addItem(partner, partner)
        self.keep_narrow(12)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)


class Chip(Tag):
    """A partner to be dragged to its row."""

    def __init__(self, partner: str, parent: QWidget | None = None) -> None:
        super().__init__(partner, parent=parent)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._held = QPoint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Taken hold of."""
        self._held = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragged, once it has moved a little."""
        far = (event.position().toPoint() - self._held).manhattanLength()
        if event.buttons() & Qt.MouseButton.LeftButton and far >= QApplication.startDragDistance():
            drag = QDrag(self)
            drag.setMimeData(carried(self.text()))
            drag.setPixmap(self.grab())
            drag.setHotSpot(self._held)
            drag.exec(Qt.DropAction.CopyAction)


def carried(partner: str) -> QMimeData:
    """What is under the pointer while a partner is dragged. Of our own kind, so that no text from outside lands here."""
    data = QMimeData()
    data.setData(_PARTNER, partner.encode())
    return data


_PARTNER = "application/x-crisisdesk-partner"


class MatchRow(Card):
    """One left-hand side with the box of its partner; a partner can be dropped on it."""

    def __init__(self, left: str, partners: tuple[str, ...]) -> None:
        super().__init__(margin=14, spacing=8)
        self.box, self.verdict = Partner(left, partners), Text(face="strong")
        for widget in (Text(left), self.box, self.verdict):
            self.column.addWidget(widget)
        self.verdict.hide()
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """It lights up under a partner."""
        if self.box.isEnabled() and event.mimeData().hasFormat(_PARTNER):
            self.set_tone("note")
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """And goes out again."""
        self.set_tone("yes")

    def dropEvent(self, event: QDropEvent) -> None:
        """This is its partner."""
        self.set_tone("yes")
        at = self.box.findData(bytes(event.mimeData().data(_PARTNER).data()).decode())
        if at > 0 and self.box.isEnabled():
            self.box.setCurrentIndex(at)
            self.box.activated.emit(at)
            event.acceptProposedAction()


class MatchBoard(QWidget):
    """The partners, to be dragged; then a row a pair, each with a box to choose its partner from."""

    answered = Signal()

    def __init__(self, lefts: tuple[str, ...], partners: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lefts = lefts
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(10)
        self._hint = Text(
            translate("MatchBoard", "Drag each to where it belongs, or choose from the lists."), face="small"
        )
        self._tray = QWidget()
        chips = Flow(self._tray, spacing=8)
        self.chips = [Chip(partner, self._tray) for partner in partners]
        for chip in self.chips:
            chips.addWidget(chip)
        column.addWidget(self._hint)
        column.addWidget(self._tray)
        self.rows = [MatchRow(left, partners) for left in lefts]
        for row in self.rows:
            row.box.activated.connect(lambda _: self.answered.emit())
            column.addWidget(row)

    @property
    def boxes(self) -> list[Partner]:
        """The boxes from top to bottom."""
        return [row.box for row in self.rows]

    @property
    def entry(self) -> QWidget:
        """What takes the keyboard."""
        return self.boxes[0]

    def given(self) -> str:
        """All pairs; "" until every side has a partner."""
        chosen = [str(box.currentData()) for box in self.boxes]
        return given_pairs(zip(self._lefts, chosen, strict=True)) if all(chosen) else ""

    def show_answer(self, _key: str, parts: tuple[str, ...]) -> None:
        """Say of each whether it was right; `parts` are the right partners in the order of the rows."""
        for widget in (self._hint, self._tray):
            widget.hide()
        for row, partner in zip(self.rows, parts, strict=True):
            box, verdict = row.box, row.verdict
            fits = box.currentData() == partner
            said = translate("MatchBoard", "✓  Right") if fits else translate("MatchBoard", "✕  Right is: {partner}")
            verdict.setText(said.format(partner=partner))
            verdict.set_tone("ok" if fits else "bad")
            verdict.show()
            box.setEnabled(False)


class Mover(Button):
    """Moves its row; while it has the focus the arrows do so too."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down move the row, and do not only go to another button; Enter checks, as it does wherever one answers."""
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.stepped.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)


class OrderRow(Card):
    """One thing to put in order, with a way up and a way down; or dragged."""

    dragged = Signal(int)
    """To this height of the board."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(margin=12, spacing=0)
        self.text = text
        self._label = Text(text)
        self.earlier = Mover(translate("OrderBoard", "Earlier"))
        self.later = Mover(translate("OrderBoard", "Later"))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        row = QHBoxLayout()
        row.addWidget(self._label, 1)
        row.addWidget(self.earlier)
        row.addWidget(self.later)
        self.column.addLayout(row)
        for button, icon in ((self.earlier, "up"), (self.later, "down")):
            button.setIcon(look.icon(f"arrow-{icon}"))
            button.setIconSize(QSize(look.px(18), look.px(18)))
            button.setAccessibleName(f"{button.text()}: {text}")
            button.setText("")
            button.setToolTip(tip(button.accessibleName()))
            # Or a screen reader would read the tooltip's mark-up.
            button.setAccessibleDescription(button.accessibleName())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Taken hold of."""
        if self.earlier.isVisibleTo(self):
            self.set_tone("note")
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """It goes where the hand goes."""
        if event.buttons() & Qt.MouseButton.LeftButton and self.earlier.isVisibleTo(self):
            self.dragged.emit(round(self.mapToParent(event.position()).y()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self.set_tone("yes")

    def number(self, place: int, of: int) -> None:
        """Show its place, from 1."""
        self._label.setText(put_into("{place}.  {text}", place=number_words(place), text=self.text))
        self.earlier.setEnabled(place > 1)
        self.later.setEnabled(place < of)

    def show_part(self, place: int, right: int) -> None:
        """Say whether it stood right."""
        fits = place == right
        said = translate("OrderBoard", "✓  {text}") if fits else translate("OrderBoard", "✕  {text} (right: {place})")
        self._label.setText(put_into(said, text=self.text, place=number_words(right)))
        self._label.set_tone("ok" if fits else "bad")
        self.earlier.hide()
        self.later.hide()
        self.unsetCursor()


class OrderBoard(QWidget):
    """Rows to be dragged, or moved up and down by their buttons and the arrows."""

    answered = Signal()

    def __init__(self, look: Look, items: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(8)
        self._hint = Text(translate("OrderBoard", "Drag the rows, or move them with the arrows."), face="small")
        self._column.addWidget(self._hint)
        self.rows = [OrderRow(look, item) for item in items]
        for row in self.rows:
            row.earlier.clicked.connect(lambda _=False, row=row: self._move(row, -1))
            row.later.clicked.connect(lambda _=False, row=row: self._move(row, 1))
            for mover in (row.earlier, row.later):
                mover.stepped.connect(lambda by, row=row: self._move(row, by))
            row.dragged.connect(lambda y, row=row: self._drag(row, y))
            self._column.addWidget(row)
        self._number()

    @property
    def entry(self) -> QWidget:
        """What takes the keyboard."""
        return self.rows[0].later

    def given(self) -> str:
        """The items from top to bottom."""
        return given_order(row.text for row in self.rows)

    def _move(self, row: OrderRow, by: int) -> None:
        if not self._put(row, self.rows.index(row) + by):
            return
        wished, other = (row.earlier, row.later) if by < 0 else (row.later, row.earlier)
        (wished if wished.isEnabled() else other).setFocus(Qt.FocusReason.OtherFocusReason)
        announce(row, translate("OrderBoard", "Place {place}").format(place=number_words(self.rows.index(row) + 1)))

    def _drag(self, row: OrderRow, y: int) -> None:
        others = [each for each in self.rows if each is not row]
        self._put(row, sum(each.geometry().center().y() < y for each in others))

    def _put(self, row: OrderRow, place: int) -> bool:
        """To this place, from 0; whether it was another and there is such a one."""
        if not 0 <= place < len(self.rows) or self.rows[place] is row:
            return False
        before = {each: each.pos() for each in self.rows}
        self.rows.remove(row)
        self.rows.insert(place, row)
        self._column.removeWidget(row)
        self._column.insertWidget(place + 1, row)
        self._number()
        self._column.activate()
        for each, start in before.items():
            slide(each, start, self._look)
        self.answered.emit()
        return True

    def _number(self) -> None:
        for place, row in enumerate(self.rows, 1):
            row.number(place, len(self.rows))
        for before, after in pairwise(self.rows):
            QWidget.setTabOrder(before.earlier, before.later)
            QWidget.setTabOrder(before.later, after.earlier)

    def show_answer(self, _key: str, parts: tuple[str, ...]) -> None:
        """Say of each whether it stood right; `parts` is the right order."""
        self._hint.hide()
        for place, row in enumerate(self.rows, 1):
            row.show_part(place, parts.index(row.text) + 1)
