"""What all dialogs that ask for something have alike: room around a column, and at its foot a way back and a way on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from crisisdesk.ui.widgets.basics import Button


def framed(dialog: QDialog, title: str) -> QVBoxLayout:
    """The column of a dialog that is gone once it is closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 20, 24, 20)
    column.setSpacing(12)
    return column


def foot(dialog: QDialog, main: Button) -> QHBoxLayout:
    """A row with Cancel and the button that goes on, which Enter presses from any field of one line."""
    cancel = Button(QCoreApplication.translate("Dialog", "Cancel"))
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(cancel)
    row.addWidget(main)
    main.setDefault(True)
    main.clicked.connect(dialog.accept)
    cancel.clicked.connect(dialog.reject)
    return row
