"""The dialogs that any screen with questions opens: to put one into other words, and to see how it went."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from crisisdesk.domain.edit import Edit
from crisisdesk.ui.carer import Carer, Past, Wording
from crisisdesk.ui.row import Row
from crisisdesk.ui.theme import Look
from crisisdesk.ui.widgets.basics import Button, Text
from crisisdesk.ui.widgets.rows import RowList


def attend(owner: QWidget, look: Look, carer: Carer) -> None:
    """From now on what this carer asks and tells is shown over `owner`."""
    carer.wording.connect(lambda wording: _dialog_for(look, wording, carer, owner).open())
    carer.told.connect(lambda past: PastDialog(look, past, owner).open())


def _dialog_for(look: Look, wording: Wording, carer: Carer, owner: QWidget) -> QDialog:
    if wording.paras:
        from crisisdesk.ui.write_dialog import WriteDialog

        return WriteDialog(look, wording, carer, owner)
    return EditDialog(look, wording, carer, owner)


class EditDialog(QDialog):
    """A question's own words in fields."""

    def __init__(self, look: Look, wording: Wording, carer: Carer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Put it into other words"))
        self.resize(min(look.px(620), 860), min(look.px(470), 640))
        self._look, self._wording, self._carer = look, wording, carer
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        about = self.tr("For all learners. What proves the answer and what you remember of it stay as they are.")
        column.addWidget(Text(about, face="muted"))
        self.stem, self.wrong = _lines(self.tr("Question")), _lines(self.tr("Wrong choices, one a line"))
        self.key = QLineEdit()
        self.key.setAccessibleName(self.tr("Right answer"))
        self._put_fields(column)
        self.why = Text()
        self.why.set_tone("bad")
        self.why.hide()
        column.addWidget(self.why)
        column.addLayout(self._buttons())
        self.stem.setFocus()

    def _put_fields(self, column: QVBoxLayout) -> None:
        edit = self._wording.edit
        self.stem.setPlainText(edit.stem)
        self.key.setText(edit.key)
        self.wrong.setPlainText("\n".join(edit.wrong))
        for field, stretch in ((self.stem, 2), (self.key, 0), (self.wrong, 3)):
            label = Text(field.accessibleName(), face="strong")
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field, stretch)
            there = field is self.stem or (self._wording.whole and (field is self.key or bool(edit.wrong)))
            label.setVisible(there)
            field.setVisible(there)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.first = Button(self.tr("As it was at first"), hint=self.tr("Takes all changes of this question away"))
        self.first.setVisible(self._wording.was_edited)
        self.save = Button(self.tr("Save"), kind="main", hint=self.tr("Saves it (Ctrl+Enter)"))
        self.cancel = Button(self.tr("Cancel"))
        row.addWidget(self.first)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.save)
        self.first.clicked.connect(lambda: self._give(None))
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.reject)
        return row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter saves, from any field."""
        if (
            event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self._save()
        else:
            super().keyPressEvent(event)

    def _save(self) -> None:
        self._give(Edit(self.stem.toPlainText(), self.key.text(), tuple(self.wrong.toPlainText().splitlines())))

    def _give(self, edit: Edit | None) -> None:
        self._carer.edit(self._wording, edit, then=self.accept, otherwise=self._say_why)

    def _say_why(self, why: str) -> None:
        self.why.setText(why)
        self.why.show()


class PastDialog(QDialog):
    """Every answer to a question, the last one first."""

    def __init__(self, look: Look, past: Past, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("How it went so far"))
        self.resize(min(look.px(620), 860), min(look.px(470), 640))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(Text(past.stem, face="heading"))
        column.addWidget(Text(self.tr("Answer: {key}").format(key=past.key)))
        column.addWidget(Text(past.summary, face="muted"))
        self.list = RowList(look, name=self.tr("Answers"))
        self.list.show_rows(
            tuple(Row(str(at), said, (how,), after) for at, (said, how, after) in enumerate(past.answers))
        )
        self.list.setVisible(bool(past.answers))
        column.addWidget(self.list, 1)
        column.addStretch(0)
        self.done_ = Button(self.tr("Close"), kind="main")
        self.done_.clicked.connect(self.accept)
        column.addWidget(self.done_, 0, Qt.AlignmentFlag.AlignTrailing)
        (self.list if past.answers else self.done_).setFocus()


def _lines(name: str) -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setAccessibleName(name)
    field.setTabChangesFocus(True)
    return field
