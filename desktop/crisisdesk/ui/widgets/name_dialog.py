"""A dialog that asks for a name."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from crisisdesk.ui.widgets.basics import Button, Text
from crisisdesk.ui.widgets.dialogs import foot, framed


class NameDialog(QDialog):
    """Asks for a name."""

    def __init__(
        self, *, title: str, button: str, name: str = "", longest: int = 60, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = framed(self, title)
        column.addWidget(Text(title, face="heading"))
        self.field = QLineEdit(name)
        self.field.setMaxLength(longest)
        self.field.setAccessibleName(self.tr("Name"))
        self.field.setPlaceholderText(self.tr("Name"))
        column.addWidget(self.field)
        self.accept_button = Button(button, kind="main")
        column.addLayout(foot(self, self.accept_button))
        self.field.textChanged.connect(self._allow)
        self._allow()

    def _allow(self) -> None:
        self.accept_button.setEnabled(bool(self.field.text().strip()))
