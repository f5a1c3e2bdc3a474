"""The page about the program itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from crisisdesk import __version__, assets
from crisisdesk.paths import Paths
from crisisdesk.ui.theme import Look
from crisisdesk.ui.wardrobe import Dress
from crisisdesk.ui.widgets.basics import Button, Card, Column, Text


class AboutSheet(QDialog):
    """Version, folders, borders, licences."""

    def __init__(self, look: Look, paths: Paths, parent: QWidget) -> None:
        super().__init__(parent)
        Dress(self, look)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Crisis Desk"))
        self.resize(min(look.px(640), parent.width() - 40), min(look.px(680), parent.height() - 40))
        self._paths = paths
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        body = Column(spacing=12)
        for card in (self._program(), self._work(), self._made_with(look)):
            body.body.addWidget(card)
        body.body.addStretch(1)
        column.addWidget(body, 1)
        self.done_button = Button(self.tr("Close"), kind="main")
        self.done_button.clicked.connect(self.close)
        column.addWidget(self.done_button, 0, Qt.AlignmentFlag.AlignTrailing)
        self.done_button.setFocus()

    def _program(self) -> Card:
        card = Card(margin=16, spacing=8)
        card.column.addWidget(Text(f"Crisis Desk {__version__}", face="title"))
        card.column.addWidget(
            Text(
                self.tr(
                    "Makes quizzes from news articles, offline and without an account. Free software under the MIT licence."
                )
            )
        )
        card.column.addWidget(
            Text(
                self.tr(
                    "Borders on the map follow Natural Earth as visionscarto draws them, with Crimea in Ukraine; disputed lines are dashed."
                ),
                face="small",
            )
        )
        return card

    def _work(self) -> Card:
        card = Card(margin=16, spacing=6)
        card.column.addWidget(Text(self.tr("Where your work is"), face="heading"))
        for name, place in (
            (self.tr("Library"), self._paths.library),
            (self.tr("Settings"), self._paths.settings),
            (self.tr("Logs"), self._paths.logs),
        ):
            card.column.addWidget(Text(name, face="strong"))
            card.column.addWidget(_place(name, place))
        self.folder = Button(self.tr("Open the folder"))
        self.folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._paths.data))))
        card.column.addWidget(self.folder, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _made_with(self, look: Look) -> Card:
        card = Card(margin=16, spacing=8)
        heading = self.tr("What it is made with")
        card.column.addWidget(Text(heading, face="heading"))
        self.licences = QTextBrowser()
        self.licences.setOpenLinks(False)
        self.licences.setMarkdown(assets.path("THIRD-PARTY.md").read_text("utf-8").partition("\n")[2])
        _space_headings(self.licences.document(), look)
        self.licences.setMinimumHeight(look.px(260))
        self.licences.setAccessibleName(heading)
        self.licences.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        card.column.addWidget(self.licences)
        return card


def _space_headings(document: QTextDocument, look: Look) -> None:
    """Qt sets headings of Markdown right under the text above them."""
    block = document.begin()
    while block.isValid():
        form = block.blockFormat()
        if form.headingLevel():
            form.setTopMargin(look.px(16))
            form.setBottomMargin(look.px(6))
            QTextCursor(block).setBlockFormat(form)
        block = block.next()


def _place(name: str, place: Path) -> Text:
    """A path that can be copied, and breaks where it does not fit."""
    shown = Text(str(place).replace("/", "/\N{ZERO WIDTH SPACE}"), face="small")
    shown.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    shown.setAccessibleName(f"{name}: {place}")
    shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return shown
