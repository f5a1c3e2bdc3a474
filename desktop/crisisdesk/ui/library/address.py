"""The dialog that asks for a web address."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from crisisdesk.ui.intake import is_address
from crisisdesk.ui.theme import Look
from crisisdesk.ui.widgets.basics import Button, Text
from crisisdesk.ui.widgets.dialogs import foot, framed


class AddressDialog(QDialog):
    """Says what fetching means, and asks for the address."""

    def __init__(self, look: Look, *, address: str, parent: QWidget) -> None:
        """`address` stands in the field at first; else what was copied does, where that is one."""
        super().__init__(parent)
        column = framed(self, self.tr("Fetch an article from the web"))
        about = self.tr(
            "This one page is asked for over the network, and its article is kept here. Nothing else is sent, and "
            "nothing is ever fetched by itself."
        )
        self.field = QLineEdit(address or _copied())
        self.field.setAccessibleName(self.tr("Web address"))
        self.field.setAccessibleDescription(about)
        self.field.setPlaceholderText("https://")
        self.field.selectAll()
        column.addWidget(Text(self.tr("Web address of the article"), face="heading"))
        column.addWidget(Text(about, face="muted"))
        column.addWidget(self.field)
        self.fetch = Button(self.tr("Fetch it"), kind="main")
        column.addLayout(foot(self, self.fetch))
        self.field.textChanged.connect(self._allow)
        self._allow()
        width = min(look.px(560), max(parent.window().width() - 40, 320))
        # Wrapped words are as tall as they are in this width; Qt's own guess is one line.
        self.setMinimumHeight(column.totalHeightForWidth(width))
        self.resize(width, self.minimumHeight())
        self.field.setFocus()

    def _allow(self) -> None:
        self.fetch.setEnabled(bool(self.field.text().strip()))


def _copied() -> str:
    text = QGuiApplication.clipboard().text()
    return text.strip() if is_address(text) else ""
