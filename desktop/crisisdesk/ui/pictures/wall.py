"""Pictures hung in two columns where there is room, under each other where there is not."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from crisisdesk.ui.pictures.card import PictureCard
from crisisdesk.ui.pictures.drawing import Drawing
from crisisdesk.ui.theme import Look
from crisisdesk.ui.turns import Turns

_TWO_BY_TWO = 860
"""Pixels at 100 % from which pictures stand side by side."""
_GAP = 12


class Wall(QWidget):
    """Picture cards by name, in the order in which they are first shown. They come one by one, and are painted so: no turn of
    the window's loop has more than one of them to do. It places them itself, since a layout asks all when one has changed."""

    opened = Signal(str, str)
    """The name of a picture and the key of a spot on it."""
    saved = Signal(str)
    failed = Signal(str)

    def __init__(self, look: Look, *, whole: frozenset[str], most: int = 8, parent: QWidget | None = None) -> None:
        """`whole` names those that are wide by nature; there are so many at `most`."""
        super().__init__(parent)
        self._look, self._whole = look, whole
        self.most = most
        self.cards: dict[str, PictureCard] = {}
        self._save_due = False
        self._spare: list[PictureCard] = []
        self._heights: dict[str, tuple[int, int]] = {}
        """Of each card, in which width it is how tall."""
        self._turns = Turns(self)
        """Pictures to be shown, and last of all those to be painted."""
        look.changed.connect(self._place)

    def show_drawings(self, drawings: dict[str, Drawing], *, at_once: bool = True) -> None:
        """Show these and no others; the first `at_once` or in its turn, as each other is."""
        self._turns.clear()
        for name, card in self.cards.items():
            card.setVisible(name in drawings and card.isVisibleTo(self))
        for name, drawing in drawings.items():
            piece = partial(self._show, name, drawing)
            if at_once:
                piece()
                at_once = False
            else:
                self._turns.add(piece)

    def ask_to_save(self) -> None:
        """Ask where the first picture is to be kept, now or once it has come."""
        shown = [card for card in self.cards.values() if not card.isHidden()]
        self._save_due = not shown
        if shown:
            shown[0].ask_where()

    @property
    def is_whole(self) -> bool:
        """Whether all that was to be shown is: nothing is, before the first."""
        return bool(self.cards) and self._turns.idle

    def lay_by(self) -> None:
        """Have one more card ready for a picture to come."""
        card = self._made()
        card.hide()
        self._spare.append(card)

    def _show(self, name: str, drawing: Drawing) -> None:
        card = self._card(name)
        if card.isHidden():
            # In its own width from the first, or all in it would be measured in the one that it has by chance.
            card.resize(self._width(name), card.height())
            card.show()
        card.show_drawing(drawing)
        self._measure(name)
        if self._save_due:
            self.ask_to_save()

    def _made(self) -> PictureCard:
        return PictureCard(self._look.part(), self)

    def _card(self, name: str) -> PictureCard:
        if name not in self.cards:
            # In the order in which they were made, or Tab would walk from the last picture to the first.
            card = self._spare.pop(0) if self._spare else self._made()
            card.opened.connect(lambda key: self.opened.emit(name, key))
            card.saved.connect(self.saved)
            card.failed.connect(self.failed)
            card.grown.connect(partial(self._measure, name))
            card.picture.waits = True
            card.picture.stale.connect(lambda: self._turns.add(card.picture.prepare, last=True))
            self.cards[name] = card
        return self.cards[name]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need the other arrangement."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._place()

    def sizeHint(self) -> QSize:
        """As tall as it hangs."""
        return QSize(self._look.px(300), self.height())

    def _measure(self, name: str) -> None:
        self._heights.pop(name, None)
        self._place()

    def _alone(self, name: str) -> bool:
        return self.width() < self._look.px(_TWO_BY_TWO) or name in self._whole

    def _width(self, name: str) -> int:
        return self.width() if self._alone(name) else (self.width() - _GAP) // 2

    def _place(self) -> None:
        ends = [0, 0]
        """Where each of the two columns has room for the next."""
        for name, card in self.cards.items():
            if card.isHidden():
                continue
            alone, width = self._alone(name), self._width(name)
            # Each hangs in the shorter column, so that a short one leaves no empty frame beside a tall one.
            column = 0 if alone else ends.index(min(ends))
            box = QRect(column * (width + _GAP), max(ends) if alone else ends[column], width, self._height(name, width))
            card.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))
            below = box.bottom() + 1 + _GAP
            ends = [below, below] if alone else [below if at == column else end for at, end in enumerate(ends)]
        self.setFixedHeight(max(*ends, _GAP) - _GAP)

    def _height(self, name: str, width: int) -> int:
        known = self._heights.get(name)
        if known is None or known[0] != width:
            known = width, self.cards[name].height_in(width)
            self._heights[name] = known
        return known[1]
