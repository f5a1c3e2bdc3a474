"""Ways to answer that have several parts: what belongs together, and in which order."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from crisisdesk.domain.grading import given_order, given_pairs
from crisisdesk.ui.theme import Look
from crisisdesk.ui.widgets.basics import Button, Card, Text

translate = QCoreApplication.translate


class Partner(QComboBox):
    """The partner of one left-hand side. Letters jump to it, arrows walk through."""

    def __init__(self, left: str, partners: tuple[str, ...]) -> None:
        super().__init__()
        self.setAccessibleName(left)
        self.addItem(translate("MatchBoard", "Choose"), "")
        for partner in partners:
            self.addItem(partner, partner)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the page must not change the answer on the way."""
        event.ignore()


class MatchBoard(QWidget):
    """A row a pair: the left-hand side, and a box to choose its partner from."""

    answered = Signal()

    def __init__(self, lefts: tuple[str, ...], partners: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lefts = lefts
        self.boxes: list[Partner] = []
        self._verdicts: list[Text] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(10)
        for left in lefts:
            column.addWidget(self._row(left, partners))

    def _row(self, left: str, partners: tuple[str, ...]) -> QWidget:
        card = Card(margin=14, spacing=8)
        box, verdict = Partner(left, partners), Text(face="strong")
        card.column.addWidget(Text(left))
        card.column.addWidget(box)
        card.column.addWidget(verdict)
        verdict.hide()
        box.activated.connect(lambda _: self.answered.emit())
        self.boxes.append(box)
        self._verdicts.append(verdict)
        return card

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
        for box, verdict, partner in zip(self.boxes, self._verdicts, parts, strict=True):
            fits = box.currentData() == partner
            said = translate("MatchBoard", "✓  Right") if fits else translate("MatchBoard", "✕  Right is: {partner}")
            verdict.setText(said.format(partner=partner))
            verdict.set_tone("ok" if fits else "bad")
            verdict.show()
            box.setEnabled(False)


class OrderRow(Card):
    """One thing to put in order, with a way up and a way down."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(margin=12, spacing=0)
        self.text = text
        self._label = Text(text)
        self.earlier = Button(translate("OrderBoard", "Earlier"))
        self.later = Button(translate("OrderBoard", "Later"))
        row = QHBoxLayout()
        row.addWidget(self._label, 1)
        row.addWidget(self.earlier)
        row.addWidget(self.later)
        self.column.addLayout(row)
        for button, icon in ((self.earlier, "up"), (self.later, "down")):
            button.setIcon(look.icon(f"arrow-{icon}"))
            button.setAccessibleName(f"{button.text()}: {text}")
            button.setText("")
            button.setToolTip(button.accessibleName())

    def number(self, place: int, of: int) -> None:
        """Show its place, from 1."""
        self._label.setText(f"{place}.  {self.text}")
        self.earlier.setEnabled(place > 1)
        self.later.setEnabled(place < of)

    def show_part(self, place: int, right: int) -> None:
        """Say whether it stood right."""
        fits = place == right
        said = translate("OrderBoard", "✓  {text}") if fits else translate("OrderBoard", "✕  {text} (right: {place})")
        self._label.setText(said.format(text=self.text, place=right))
        self._label.set_tone("ok" if fits else "bad")
        self.earlier.hide()
        self.later.hide()


class OrderBoard(QWidget):
    """Rows to be moved up and down."""

    answered = Signal()

    def __init__(self, look: Look, items: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(8)
        self.rows = [OrderRow(look, item) for item in items]
        for row in self.rows:
            row.earlier.clicked.connect(lambda _=False, row=row: self._move(row, -1))
            row.later.clicked.connect(lambda _=False, row=row: self._move(row, 1))
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
        place = self.rows.index(row)
        self.rows.insert(place + by, self.rows.pop(place))
        self._column.insertWidget(place + by, row)
        self._number()
        wished, other = (row.earlier, row.later) if by < 0 else (row.later, row.earlier)
        (wished if wished.isEnabled() else other).setFocus(Qt.FocusReason.OtherFocusReason)
        self.answered.emit()

    def _number(self) -> None:
        for place, row in enumerate(self.rows, 1):
            row.number(place, len(self.rows))
        for before, after in pairwise(self.rows):
            QWidget.setTabOrder(before.earlier, before.later)
            QWidget.setTabOrder(before.later, after.earlier)

    def show_answer(self, _key: str, parts: tuple[str, ...]) -> None:
        """Say of each whether it stood right; `parts` is the right order."""
        for place, row in enumerate(self.rows, 1):
            row.show_part(place, parts.index(row.text) + 1)
