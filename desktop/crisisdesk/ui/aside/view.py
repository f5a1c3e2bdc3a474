"""The screen of what was set aside."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from crisisdesk.ui.aside.presenter import AsidePresenter, Line
from crisisdesk.ui.question_dialogs import attend
from crisisdesk.ui.row import Row
from crisisdesk.ui.theme import Look
from crisisdesk.ui.widgets.basics import Button, Text
from crisisdesk.ui.widgets.page import Page, buttons
from crisisdesk.ui.widgets.question_menu import back_menu
from crisisdesk.ui.widgets.rows import RowList


class AsideView(Page):
    """Flagged, put aside, buried and deleted questions, each with its way back."""

    def __init__(self, look: Look, presenter: AsidePresenter, parent: QWidget | None = None) -> None:
        super().__init__(look, title="", parent=parent)
        self.title.setText(self.tr("Set aside"))
        self.setAccessibleName(self.tr("Set aside"))
        self.presenter = presenter
        presenter.setParent(self)
        attend(self, look, presenter.carer)
        about = self.tr(
            "These questions do not come up: they were flagged, put aside or deleted. Any of them can come back."
        )
        self.outer.addWidget(Text(about, face="muted"))
        self.list = RowList(look, name=self.tr("Questions set aside"))
        self.list.claims = self._claims
        self.none = Text(self.tr("Nothing is set aside."))
        self.back_ = Button(self.tr("Bring it back"), kind="main", hint=self.tr("Brings the question back (R)"))
        self.more, self.menu = back_menu(self, self._bring_back, self._tell_past)
        self.read = Button(self.tr("Read in the article"))
        self.leave = Button(self.tr("Back"))
        self.outer.addWidget(self.list, 1)
        self.outer.addWidget(self.none)
        self.outer.addLayout(buttons(self.back_, self.read, self.more, self.leave))
        self.outer.addStretch(0)
        self.list.opened.connect(presenter.bring_back)
        self.back_.clicked.connect(self._bring_back)
        self.read.clicked.connect(lambda: presenter.open_proof(self.list.key()))
        self.leave.clicked.connect(self.left)
        presenter.listed.connect(self._show_list)

    def show_page(self) -> None:
        """Read the list anew."""
        self.presenter.refresh()

    def first_focus(self) -> QWidget | None:
        """The list, or the way back to the library."""
        return self.list if self.list.isVisibleTo(self) else self.leave

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _claims(self, event: QKeyEvent) -> bool:
        deeds = {
            Qt.Key.Key_I: self._tell_past,
            Qt.Key.Key_M: self.more.showMenu,
            Qt.Key.Key_R: self._bring_back,
            Qt.Key.Key_U: self.presenter.carer.undo,
        }
        if event.modifiers() or event.key() not in deeds:
            return False
        deeds[Qt.Key(event.key())]()
        return True

    def _bring_back(self) -> None:
        self.presenter.bring_back(self.list.key())

    def _tell_past(self) -> None:
        self.presenter.tell_past(self.list.key())

    def _show_list(self, lines: tuple[Line, ...]) -> None:
        self.list.show_rows(tuple(Row(each.key, each.stem, (each.about,), each.why) for each in lines))
        if not lines:
            self.put_away(self.list, self.back_, self.more, self.read)
        for part in (self.list, self.back_, self.more, self.read):
            part.setVisible(bool(lines))
        self.none.setVisible(not lines)
        self.settle_focus()
