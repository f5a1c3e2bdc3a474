"""The dialog that asks as what articles are to leave, and for the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from crisisdesk.services.sending import Format
from crisisdesk.ui.row import Row
from crisisdesk.ui.theme import Look
from crisisdesk.ui.widgets.basics import Button, Text
from crisisdesk.ui.widgets.dialogs import foot, framed
from crisisdesk.ui.widgets.printing import ask_for_printer
from crisisdesk.ui.widgets.rows import RowList

translate = QCoreApplication.translate
_PRINT = "print"


class ExportDialog(QDialog):
    """The formats, each with what it is good for."""

    def __init__(self, look: Look, *, about: str, parent: QWidget) -> None:
        """`about` says what leaves: a title, a collection's name, or how many articles."""
        super().__init__(parent)
        column = framed(self, self.tr("Export"))
        column.addWidget(Text(about, face="heading"))
        calm = self.tr("The articles’ text and questions leave with it, and nothing of any learner.")
        column.addWidget(Text(calm, face="muted"))
        self.list = RowList(look, name=self.tr("As what it is to leave"))
        self.list.setAccessibleDescription(calm)
        self.list.show_rows(tuple(Row(key, name, (told,), _ending(key)) for key, name, told in _ways()))
        column.addWidget(self.list, 1)
        column.addStretch(0)
        self.go_on = Button(self.tr("Go on…"), kind="main")
        column.addLayout(foot(self, self.go_on))
        self.list.opened.connect(lambda _: self.accept())
        window = parent.window()
        self.resize(min(look.px(620), window.width() - 40), min(look.px(590), window.height() - 40))
        self.list.setFocus()

    @property
    def format(self) -> Format | None:
        """What was chosen; None to print it."""
        key = self.list.key()
        return None if key == _PRINT else Format(key or Format.PACK.value)


def ask_for_file(owner: QWidget, form: Format, name: str, then: Callable[[Path], None]) -> None:
    """Ask for the file, of this format. Whoever chose it may have left out the ending."""
    dialog = QFileDialog(owner, translate("ExportDialog", "Export"), f"{_tame(name)}{form.value}")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(form.value.removeprefix("."))
    dialog.setNameFilter(f"*{form.value}")
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _tame(name: str) -> str:
    """A name that any system's files can have."""
    kept = "".join(each if each.isalnum() or each in " -_,.'’" else " " for each in name)
    return " ".join(kept.split())[:80].strip(" .") or "Crisis Desk"


def ask_to_print(owner: QWidget, then: Callable[[QPrinter], None]) -> None:
    """Ask for a printer."""
    ask_for_printer(owner, then, title=translate("ExportDialog", "Print a worksheet"))


def _ending(key: str) -> str:
    return "" if key == _PRINT else key


def _ways() -> tuple[tuple[str, str, str], ...]:
    """Key, name, and what it is good for."""
    return (
        (
            Format.PACK.value,
            translate("ExportDialog", "Pack for Crisis Desk"),
            translate(
                "ExportDialog", "Everything, for a class or a friend: opened or dropped there, it is in their library."
            ),
        ),
        (
            _PRINT,
            translate("ExportDialog", "Print a worksheet"),
            translate("ExportDialog", "Questions with room to write, and after them the answers with their proofs."),
        ),
        (
            Format.WORKSHEET.value,
            translate("ExportDialog", "Worksheet"),
            translate("ExportDialog", "The same as a PDF. Maps are left out."),
        ),
        (
            Format.ANKI.value,
            translate("ExportDialog", "Deck for Anki"),
            translate("ExportDialog", "Cards with proof and source. Exported again, the deck is brought up to date."),
        ),
        (
            Format.MOODLE.value,
            translate("ExportDialog", "Questions for Moodle"),
            translate("ExportDialog", "GIFT, for a question bank. Maps and questions of order are left out."),
        ),
        (
            Format.TABLE.value,
            translate("ExportDialog", "Table"),
            translate("ExportDialog", "CSV, for spreadsheets: a line for each question."),
        ),
    )
