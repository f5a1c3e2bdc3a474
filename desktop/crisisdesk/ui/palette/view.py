"""The palette, and the sheet of keys."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from crisisdesk.ui.commands import Command, list_keys, picture_keys, question_keys, quiz_keys
from crisisdesk.ui.palette.presenter import Line, PalettePresenter
from crisisdesk.ui.row import Row
from crisisdesk.ui.theme import Look
from crisisdesk.ui.turns import Turns
from crisisdesk.ui.wardrobe import Dress
from crisisdesk.ui.widgets.basics import Button, Card, Column, Text
from crisisdesk.ui.widgets.rows import RowList

translate = QCoreApplication.translate
_WALKS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class _Field(QLineEdit):
    """Where words are typed; the arrows walk through the list under it."""

    def __init__(self, rows: RowList) -> None:
        super().__init__()
        self._rows = rows

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down are the list's, and Enter opens what is chosen there."""
        key = Qt.Key(event.key())
        if key in _WALKS or key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._rows.keyPressEvent(event)
        else:
            super().keyPressEvent(event)


class Palette(QDialog):
    """A field, and what fits the words in it."""

    def __init__(self, look: Look, presenter: PalettePresenter, parent: QWidget) -> None:
        super().__init__(parent)
        Dress(self, look)
        self.presenter = presenter
        presenter.setParent(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Find anything, do anything"))
        self.resize(min(look.px(640), parent.width() - 40), min(look.px(480), parent.height() - 40))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        self.list = RowList(look, name=self.tr("What fits"))
        self.field = _Field(self.list)
        self.field.setProperty("answer", "yes")
        self.field.setPlaceholderText(self.tr("Type a command, or words from an article"))
        self.field.setAccessibleName(self.tr("Find anything, do anything"))
        self.nothing = Text(self.tr("Nothing has these words."), face="muted")
        column.addWidget(self.field)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        self.field.textChanged.connect(presenter.type)
        self.list.opened.connect(self._choose)
        self.list.clicked.connect(lambda index: self._choose(self.list.rows[index.row()].key))
        presenter.offered.connect(self._show)
        presenter.type("")

    def _show(self, lines: tuple[Line, ...]) -> None:
        self.list.show_rows(tuple(Row(e.key, e.words, (e.about,) if e.about else (), e.end) for e in lines))
        self.list.choose(0)
        self.nothing.setVisible(not lines)
        self.list.setVisible(bool(lines))

    def _choose(self, key: str) -> None:
        # Hidden first, so that what is chosen gives the keyboard to its own place.
        self.hide()
        self.presenter.choose(key)
        self.close()


class KeySheet(QDialog):
    """All keys on one page."""

    def __init__(self, look: Look, commands: tuple[Command, ...], parent: QWidget) -> None:
        super().__init__(parent)
        Dress(self, look)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(min(look.px(560), parent.width() - 40), min(look.px(640), parent.height() - 40))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        self._body = Column(spacing=12, parent=self)
        self._body.body.addStretch(1)
        self._turns = Turns(self)
        everywhere = tuple((each.keys, each.words) for each in commands if each.keys)
        first, *others = (
            (self.tr("Everywhere"), everywhere),
            (self.tr("In a quiz"), quiz_keys()),
            (self.tr("With a question, in a quiz or a list"), question_keys()),
            (self.tr("In lists"), list_keys()),
            (self.tr("On a picture"), picture_keys()),
        )
        self._add(*first)
        for heading, keys in others:
            # They stand under the fold; all of them at once would hold the window for longer than a frame.
            self._turns.add(partial(self._add, heading, keys))
        column.addWidget(self._body, 1)
        self.done_button = Button(self.tr("Close"), kind="main")
        self.done_button.clicked.connect(self.close)
        column.addWidget(self.done_button, 0, Qt.AlignmentFlag.AlignTrailing)
        self.done_button.setFocus()

    def _add(self, heading: str, keys: tuple[tuple[str, str], ...]) -> None:
        column, card = self._body.body, _keys(heading, keys, self._body.inner)
        above = column.itemAt(column.count() - 2)
        column.insertWidget(column.count() - 1, card)
        if above is not None and (before := above.widget()) is not None:
            # Or Tab would come to it after the button, which was there before it.
            self.setTabOrder(before, card)


def _keys(heading: str, keys: tuple[tuple[str, str], ...], parent: QWidget) -> Card:
    card = Card(margin=16, spacing=8, parent=parent)
    card.setAccessibleName(heading)
    spoken = translate("KeySheet", "{keys}: {does}")
    card.setAccessibleDescription("; ".join(spoken.format(keys=key, does=does) for key, does in keys))
    card.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    card.column.addWidget(Text(heading, face="heading", parent=card))
    grid = QGridLayout()
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 2)
    grid.setHorizontalSpacing(14)
    for row, (key, does) in enumerate(keys):
        grid.addWidget(Text(key, face="strong", parent=card), row, 0)
        grid.addWidget(Text(does, parent=card), row, 1)
    card.column.addLayout(grid)
    return card
