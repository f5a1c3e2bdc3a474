"""Pictures hung two by two where there is room, under each other where there is not."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crisisdesk.ui.pictures.card import PictureCard
from crisisdesk.ui.pictures.drawing import Drawing
from crisisdesk.ui.theme import Look

_TWO_BY_TWO = 860
"""Pixels at 100 % from which pictures stand side by side."""


class Wall(QWidget):
    """Picture cards by name, in the order in which they are first shown."""

    opened = Signal(str, str)
    """The name of a picture and the key of a spot on it."""
    saved = Signal(str)
    failed = Signal(str)

    def __init__(self, look: Look, *, whole: frozenset[str], parent: QWidget | None = None) -> None:
        """`whole` names those that are wide by nature."""
        super().__init__(parent)
        self._look, self._whole = look, whole
        self.cards: dict[str, PictureCard] = {}
        self._save_due = False
        self._spare: list[PictureCard] = []
        self._hung: tuple[tuple[str, ...], ...] = ()
        self._rows: list[QHBoxLayout] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        look.changed.connect(self._hang)

    def show_drawings(self, drawings: dict[str, Drawing]) -> None:
        """Show these and no others."""
        for name, card in self.cards.items():
            card.setVisible(name in drawings)
        for name, drawing in drawings.items():
            self._card(name).show_drawing(drawing)
        self._hang()
        if self._save_due and drawings:
            self.ask_to_save()

    def ask_to_save(self) -> None:
        """Ask where the first picture is to be kept, now or once it has come."""
        shown = [card for card in self.cards.values() if not card.isHidden()]
        self._save_due = not shown
        if shown:
            shown[0].ask_where()

    def lay_by(self) -> None:
        """Have one more card ready for a picture to come."""
        card = PictureCard(self._look, self)
        card.hide()
        self._spare.append(card)

    def _card(self, name: str) -> PictureCard:
        if name not in self.cards:
            card = self._spare.pop() if self._spare else PictureCard(self._look, self)
            card.opened.connect(lambda key: self.opened.emit(name, key))
            card.saved.connect(self.saved)
            card.failed.connect(self.failed)
            self.cards[name] = card
            card.show()
        return self.cards[name]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need the other arrangement."""
        super().resizeEvent(event)
        self._hang()

    def _wished(self) -> tuple[tuple[str, ...], ...]:
        side_by_side = self.width() >= self._look.px(_TWO_BY_TWO)
        rows: list[tuple[str, ...]] = []
        for name, card in self.cards.items():
            alone = not side_by_side or name in self._whole
            if card.isHidden():
                continue
            if rows and not alone and len(rows[-1]) == 1 and rows[-1][0] not in self._whole:
                rows[-1] = (*rows[-1], name)
            else:
                rows.append((name,))
        return tuple(rows)

    def _hang(self) -> None:
        rows = self._wished()
        if rows == self._hung:
            return
        self._hung = rows
        for layout in self._rows:
            while layout.count():
                layout.takeAt(0)
            self._column.removeItem(layout)
            layout.deleteLater()
        self._rows = []
        for names in rows:
            layout = QHBoxLayout()
            layout.setSpacing(12)
            for name in names:
                layout.addWidget(self.cards[name], 1)
            self._rows.append(layout)
            self._column.addLayout(layout)
