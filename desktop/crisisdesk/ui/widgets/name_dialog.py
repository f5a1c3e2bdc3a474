"""A dialog that asks for a name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crisisdesk.ui.widgets.basics import Button, Text


class NameDialog(QDialog):
    """Asks for a name."""

    def __init__(
        self, *, title: str, button: str, name: str = "", longest: int = 60, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(Text(title, face="heading"))
        self.field = QLineEdit(name)
        self.field.setMaxLength(longest)
        self.field.setAccessibleName(self.tr("Name"))
        self.field.setPlaceholderText(self.tr("Name"))
        column.addWidget(self.field)
        row = QHBoxLayout()
        self.accept_button = Button(button, kind="main")
        self.accept_button.setDefault(True)
        cancel = Button(self.tr("Cancel"))
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.accept_button)
        column.addLayout(row)
        self.field.textChanged.connect(self._allow)
        self.accept_button.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        self._allow()

    def _allow(self) -> None:
        self.accept_button.setEnabled(bool(self.field.text().strip()))
