"""The dialog to paste an article into."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from crisisdesk.ui.intake import Pasted, is_address
from crisisdesk.ui.theme import Look
from crisisdesk.ui.widgets.basics import Button, Text
from crisisdesk.ui.widgets.dialogs import foot, framed
from crisisdesk.ui.widgets.fields import DayField, add_row

_UNKNOWN = QDate(1799, 12, 31)
"""What the date field shows as "not known"."""


class PasteDialog(QDialog):
    """Asks for the text, and for what the text does not tell by itself."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.resize(min(look.px(680), 860), min(look.px(560), 640))
        column = framed(self, self.tr("Paste an article"))
        self._stays = self.tr("Paste the whole text of one article. It stays on this machine.")
        self.about = Text(self._stays)
        column.addWidget(self.about)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Text of the article"))
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(self.tr("Headline and text"))
        column.addWidget(self.text, 1)
        column.addLayout(self._facts())
        self.add = Button(self.tr("Make a quiz from it"), kind="main")
        column.addLayout(foot(self, self.add))
        self.text.textChanged.connect(self._allow)
        self._allow()

    def _facts(self) -> QFormLayout:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.headline, self.outlet = QLineEdit(), QLineEdit()
        self.headline.setPlaceholderText(self.tr("Taken from the text if left empty"))
        self.outlet.setPlaceholderText(self.tr("Such as Reuters"))
        self.published = DayField()
        self.published.setMinimumDate(_UNKNOWN)
        self.published.setSpecialValueText(self.tr("Not known"))
        self.published.setDate(_UNKNOWN)
        for words, field in (
            (self.tr("Title"), self.headline),
            (self.tr("Outlet"), self.outlet),
            (self.tr("Published"), self.published),
        ):
            field.setAccessibleName(words)
            label = Text(words)
            label.setWordWrap(False)
            label.setBuddy(field)
            add_row(form, label, field)
        return form

    def _allow(self) -> None:
        text = self.text.toPlainText()
        self.add.setEnabled(bool(text.strip()))
        # An address alone is no article, but leads to one.
        self.about.setText(
            self.tr("This is a web address. Its page is asked for over the network.")
            if is_address(text)
            else self._stays
        )
        self.add.setText(self.tr("Fetch the page") if is_address(text) else self.tr("Make a quiz from it"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter goes on, from any field."""
        if (
            event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.add.click()
        else:
            super().keyPressEvent(event)

    def pasted(self) -> Pasted:
        """What was typed in."""
        day = self.published.date()
        known = None if day == _UNKNOWN else day.toPython()
        return Pasted(
            text=self.text.toPlainText(),
            title=self.headline.text().strip(),
            outlet=self.outlet.text().strip(),
            published=known,  # type: ignore[arg-type]  # the stubs say object; it is a date
        )
