"""The screen of backups."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from crisisdesk.ui.backups.presenter import BackupsPresenter, Line, Told
from crisisdesk.ui.row import Row
from crisisdesk.ui.theme import Look
from crisisdesk.ui.widgets.basics import Button, Card, Text
from crisisdesk.ui.widgets.page import Page, buttons
from crisisdesk.ui.widgets.rows import RowList


class BackupsView(Page):
    """All backups, and what the chosen one would bring."""

    def __init__(self, look: Look, presenter: BackupsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(look, title="", parent=parent)
        self.title.setText(self.tr("Backups"))
        self.setAccessibleName(self.tr("Backups"))
        self.presenter = presenter
        presenter.setParent(self)
        about = self.tr(
            "Crisis Desk copies the library once a day, looks the copy through, and keeps it: all of two days, then one a day, "
            "a week and a month. Choose one to see what it would bring back. Nothing is deleted when you put one back."
        )
        self.outer.addWidget(Text(about, face="muted"))
        self._began = False
        """Whether the work under way was begun by keyboard."""
        self.list = RowList(look, name=self.tr("Backups"))
        self.empty = Text(self.tr("There is no backup yet."), face="muted")
        self.now = Button(self.tr("Back up now"))
        self.back = Button(self.tr("Back"))
        self.outer.addWidget(self.list, 1)
        self.outer.addWidget(self.empty)
        self.outer.addWidget(self._card())
        self.outer.addLayout(buttons(self.now, self.back))
        self.outer.addStretch(0)
        for each in (self.list, self.empty):
            # Until it is known whether there are any.
            each.hide()
        self._connect()

    def _card(self) -> Card:
        self.card = Card()
        self._when = Text(face="heading")
        self._whole, self._only = Text(), Text()
        self._lost = Text()
        self._lost.set_tone("bad")
        self.restore = Button(self.tr("Put back with everything since"), kind="main")
        self.restore_only = Button(self.tr("Put back as it was then"))
        for each in (self._when, Text(self.tr("With everything since"), face="strong"), self._whole):
            self.card.column.addWidget(each)
        for each in (Text(self.tr("As it was then"), face="strong"), self._only, self._lost):
            self.card.column.addWidget(each)
        self.card.column.addLayout(buttons(self.restore, self.restore_only))
        self.card.hide()
        return self.card

    def _connect(self) -> None:
        presenter = self.presenter
        self.list.chosen.connect(presenter.choose)
        self.list.opened.connect(presenter.choose)
        self.restore.clicked.connect(lambda: presenter.restore(only=False))
        self.restore_only.clicked.connect(lambda: presenter.restore(only=True))
        self.now.clicked.connect(presenter.back_up)
        self.back.clicked.connect(self.left)
        presenter.listed.connect(self._show_list)
        presenter.told.connect(self._show_told)
        presenter.started.connect(lambda: self._let_press(allowed=False))
        presenter.ended.connect(lambda: self._let_press(allowed=True))
        presenter.restored.connect(self.left)

    def show_page(self) -> None:
        """Read the list anew."""
        self.presenter.refresh()

    def first_focus(self) -> QWidget | None:
        """The list, or the button for a first one."""
        if self.list.isVisibleTo(self):
            return self.list
        # Nothing before it is known which of the two it is.
        return self.now if self.empty.isVisibleTo(self) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _show_list(self, lines: tuple[Line, ...]) -> None:
        self.list.show_rows(tuple(Row(each.key, each.when, (), each.size) for each in lines))
        self.list.setVisible(bool(lines))
        self.empty.setVisible(not lines)
        if lines:
            self.presenter.choose(self.list.key() or lines[0].key)
        else:
            self.put_away(self.card)
        self.settle_focus()

    def _show_told(self, told: Told) -> None:
        self._when.setText(told.when)
        self._whole.setText(told.whole)
        self._only.setText(told.only)
        self._lost.setText(told.lost)
        self._lost.setVisible(bool(told.lost))
        self.card.show()

    def _let_press(self, *, allowed: bool) -> None:
        if not allowed:
            self._began = self.now.hasFocus()
        for button in (self.restore, self.restore_only, self.now):
            button.setEnabled(allowed)
        if allowed and self._began and self.back.hasFocus():
            # Qt gave the keyboard to the button that leaves.
            self.now.setFocus()
