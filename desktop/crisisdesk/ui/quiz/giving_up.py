"""The question before another quiz takes the place of one whose answers are kept nowhere else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

translate = QCoreApplication.translate


def ask_to_give_up(parent: QWidget, give_up: Callable[[], None]) -> None:
    """Ask, and do it if that is wished for; Esc and Enter go on with what is half done."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(translate("Quiz", "Half-way"))
    box.setText(translate("Quiz", "An exam or practice is half done. Give it up for another quiz?"))
    box.setInformativeText(
        translate("Quiz", "What was answered in it is kept nowhere else, and cannot be brought back.")
    )
    leave = box.addButton(translate("Quiz", "Give it up"), QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(translate("Quiz", "Go on with it"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    leave.clicked.connect(give_up)
    box.open()
