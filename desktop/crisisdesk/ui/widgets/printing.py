"""The system's own dialog for a printer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget


def ask_for_printer(owner: QWidget, then: Callable[[QPrinter], None], *, title: str = "") -> None:
    """Ask for a printer, which `then` is given. `title` is the dialog's; "" for the system's own."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, owner)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if title:
        dialog.setWindowTitle(title)
    # The dialog does not keep the printer alive; what is connected to it does.
    dialog.accepted.connect(lambda: then(printer))
    dialog.setModal(True)
    dialog.show()
