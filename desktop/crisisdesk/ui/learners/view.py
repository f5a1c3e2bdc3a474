"""The learners screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from crisisdesk.domain.pin import is_pin
from crisisdesk.ui.learners.lock import PinField
from crisisdesk.ui.learners.presenter import LearnersPresenter, Line
from crisisdesk.ui.row import Row
from crisisdesk.ui.theme import Look
from crisisdesk.ui.widgets.basics import Button, Text
from crisisdesk.ui.widgets.dialogs import foot, framed
from crisisdesk.ui.widgets.name_dialog import NameDialog
from crisisdesk.ui.widgets.page import Page, buttons
from crisisdesk.ui.widgets.rows import RowList


class PinDialog(QDialog):
    """Asks for a PIN: the one that a learner has, another one, or both."""

    def __init__(self, *, name: str, has_pin: bool, changes: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("A PIN for {name}") if changes else self.tr("{name}’s PIN")
        column = framed(self, title.format(name=name))
        column.addWidget(Text(self.windowTitle(), face="heading"))
        if changes:
            column.addWidget(Text(self._about(has_pin=has_pin), face="muted"))
        self.before, self.field = (
            PinField(self.tr("The PIN until now")),
            PinField(self.tr("The new PIN, 4 to 12 digits")),
        )
        if not changes:
            self.before.setPlaceholderText(self.tr("PIN"))
        self._has_pin, self._changes = has_pin, changes
        for field, shown in ((self.before, has_pin), (self.field, changes)):
            field.setVisible(shown)
            column.addWidget(field)
            field.textChanged.connect(self._allow)
        self.accept_button = Button(self.tr("Save") if changes else self.tr("Open"), kind="main")
        column.addLayout(foot(self, self.accept_button))
        self._allow()

    def _about(self, *, has_pin: bool) -> str:
        curtain = self.tr(
            "It is a curtain, not a wall: whoever uses this account of the computer can read the library’s file. "
            "To keep others out, give each person an account of their own."
        )
        leave = self.tr("Leave the new one empty to need no PIN any more.")
        return f"{curtain} {leave}" if has_pin else curtain

    def _allow(self) -> None:
        new = self.field.text()
        fits = not self._changes or is_pin(new) or (self._has_pin and not new)
        self.accept_button.setEnabled(fits and (not self._has_pin or bool(self.before.text())))


class LearnersView(Page):
    """Everybody who studies here."""

    def __init__(self, look: Look, presenter: LearnersPresenter, parent: QWidget | None = None) -> None:
        super().__init__(look, title="", parent=parent)
        self.title.setText(self.tr("Learners"))
        self.setAccessibleName(self.tr("Learners"))
        self.presenter = presenter
        presenter.setParent(self)
        about = self.tr("Each has their own progress. Press a number to switch: 1 for the first, 2 for the second.")
        self.outer.addWidget(Text(about, face="muted"))
        self.list = RowList(look, name=self.tr("Learners"))
        self.list.claims = self._claims
        self._current = ""
        self.switch = Button(self.tr("Switch to them"), kind="main", hint=self.tr("They study from now on (Enter)"))
        self.add = Button(self.tr("Add a learner"))
        self.rename = Button(self.tr("Rename"))
        self.delete = Button(self.tr("Delete"), hint=self.tr("Can be undone (Delete)"))
        self.outer.addWidget(self.list, 1)
        self.pin = Button(self.tr("PIN"), hint=self.tr("Ask for it before their work is shown"))
        self.export = Button(self.tr("Export"), hint=self.tr("All that is theirs, into a file"))
        self.erase = Button(self.tr("Erase for ever"), hint=self.tr("From the backups too; cannot be undone"))
        self.outer.addLayout(
            buttons(self.switch, self.add, self.rename, self.pin, self.delete, self.export, self.erase)
        )
        self.outer.addStretch(0)
        self._connect()

    def _connect(self) -> None:
        presenter = self.presenter
        self.list.opened.connect(presenter.switch)
        self.list.chosen.connect(self._fit_switch)
        self.list.unwanted.connect(presenter.delete)
        self.switch.clicked.connect(lambda: presenter.switch(self.list.key()))
        self.delete.clicked.connect(lambda: presenter.delete(self.list.key()))
        self.add.clicked.connect(self.ask_for_new)
        self.rename.clicked.connect(self.ask_for_name)
        self.pin.clicked.connect(self.ask_for_new_pin)
        self.export.clicked.connect(self.ask_where)
        presenter.pin_wanted.connect(self.ask_for_pin)
        self.erase.clicked.connect(self.ask_for_sure)
        presenter.listed.connect(self._show_list)

    def show_page(self) -> None:
        """Read them anew."""
        self.presenter.refresh()

    def first_focus(self) -> QWidget | None:
        """The list."""
        return self.list

    def ask_for_new(self) -> None:
        """Ask for the name of a new learner."""
        self._ask(NameDialog(title=self.tr("Add a learner"), button=self.tr("Add"), parent=self), self.presenter.add)

    def ask_for_name(self) -> None:
        """Ask for another name of the one chosen."""
        key = self.list.key()
        name = self.presenter.name(key)
        dialog = NameDialog(title=self.tr("Rename"), button=self.tr("Rename"), name=name, parent=self)
        self._ask(dialog, lambda new: self.presenter.rename(key, new))

    def ask_for_pin(self, key: str, name: str, then: Callable[[str], None]) -> None:
        """Ask for the PIN that a learner has."""
        del key
        dialog = PinDialog(name=name, has_pin=True, changes=False, parent=self)
        dialog.accepted.connect(lambda: then(dialog.before.text()))
        dialog.open()

    def ask_for_new_pin(self) -> None:
        """Ask for another PIN of the one chosen."""
        key = self.list.key()
        dialog = PinDialog(
            name=self.presenter.name(key), has_pin=self.presenter.has_pin(key), changes=True, parent=self
        )
        dialog.accepted.connect(lambda: self.presenter.set_pin(key, dialog.field.text(), dialog.before.text()))
        dialog.open()

    def ask_where(self) -> None:
        """Ask for the file to export into."""
        key = self.list.key()
        dialog = QFileDialog(self, self.tr("Export a learner"), f"{self.presenter.name(key)}.json")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.fileSelected.connect(lambda name: self.presenter.export(key, Path(name)))
        dialog.open()

    def ask_for_sure(self) -> None:
        """Ask before what cannot be undone."""
        key = self.list.key()
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Erase for ever"))
        box.setText(self.tr("Erase {name} and all their answers for ever?").format(name=self.presenter.name(key)))
        box.setInformativeText(
            self.tr("All older backups go too, since they hold those answers. This cannot be undone.")
        )
        erase = box.addButton(self.tr("Erase"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        erase.clicked.connect(lambda: self.presenter.erase(key))
        box.open()

    def _ask(self, dialog: NameDialog, then: Callable[[str], None]) -> None:
        dialog.accepted.connect(lambda: then(dialog.field.text().strip()))
        dialog.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A number switches."""
        if not self._claims(event):
            super().keyPressEvent(event)

    def _claims(self, event: QKeyEvent) -> bool:
        # Those of the block of digits as well.
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        number = plain and Qt.Key.Key_1 <= Qt.Key(event.key()) <= Qt.Key.Key_9
        if number:
            self.presenter.switch_number(event.key() - int(Qt.Key.Key_0))
        return number

    def _fit_switch(self, key: str) -> None:
        """Whoever studies now need not be switched to."""
        allowed = key != self._current
        if not allowed and self.switch.hasFocus():
            self.list.setFocus()
        self.switch.setEnabled(allowed)

    def _show_list(self, lines: tuple[Line, ...]) -> None:
        self._current = next((each.key for each in lines if each.current), "")
        studying, pin = self.tr("Studies now"), self.tr("With a PIN")
        self.list.show_rows(
            tuple(
                Row(e.key, e.name, (e.since, pin) if e.has_pin else (e.since,), studying if e.current else "", e.colour)
                for e in lines
            )
        )
        self._fit_switch(self.list.key())
