"""The library screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from crisisdesk.ui.library.paste import PasteDialog
from crisisdesk.ui.library.presenter import LibraryPresenter, Line, Reading
from crisisdesk.ui.theme import Look
from crisisdesk.ui.widgets.basics import Button, Card, Text, named
from crisisdesk.ui.widgets.page import Empty, Page, buttons
from crisisdesk.ui.widgets.rows import Row, RowList


class LibraryView(Page):
    """The list, and the ways to add to it."""

    def __init__(self, look: Look, presenter: LibraryPresenter, parent: QWidget | None = None) -> None:
        super().__init__(look, title="", parent=parent)
        self.title.setText(self.tr("Library"))
        self.setAccessibleName(self.tr("Library"))
        self.presenter = presenter
        presenter.setParent(self)
        self.paste = Button(self.tr("Paste an article"), kind="main", hint=self.tr("Asks for the text"))
        self.file = Button(self.tr("Open a file"), hint=self.tr("Text or web page: .txt, .html"))
        self.aside = Button(
            self.tr("Set aside"), hint=self.tr("Questions that were flagged, put aside or deleted (Ctrl+B)")
        )
        self.outer.addLayout(buttons(self.paste, self.file, self.aside))
        self._build_progress()
        self._build_list()
        self.empty = Empty(
            heading=self.tr("Here your articles will stand"),
            text=self.tr("Paste one, open a text or web page file, or drop a file onto this window."),
            button=self.tr("Paste an article"),
        )
        self.empty.hide()
        self._full.hide()
        self.outer.addWidget(self.empty)
        self.outer.addStretch(0)
        self.paste.clicked.connect(self.ask_for_text)
        self.empty.pressed.connect(self.ask_for_text)
        self.file.clicked.connect(self.ask_for_file)
        self.aside.clicked.connect(presenter.show_aside)
        presenter.listed.connect(self._show_list)
        presenter.reading.connect(self._show_reading)

    def _build_progress(self) -> None:
        self.progress = Card(tone="note", margin=14, spacing=8)
        row = QHBoxLayout()
        self.progress_text = Text()
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.presenter.cancel)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        self.progress.column.addWidget(self.progress_text)
        self.progress.column.addLayout(row)
        self.progress.hide()
        self.outer.addWidget(self.progress)

    def _build_list(self) -> None:
        self._full = QWidget()
        column = QVBoxLayout(self._full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.list = RowList(self.look, name=self.tr("Articles"))
        self.read = Button(self.tr("Read"), hint=self.tr("Opens the article (Enter)"))
        self.quiz = Button(self.tr("Quiz"))
        self.delete = Button(self.tr("Delete"), hint=self.tr("Can be undone (Delete)"))
        column.addWidget(self.list, 1)
        column.addLayout(buttons(self.read, self.quiz, self.delete))
        column.addStretch(0)
        self.outer.addWidget(self._full, 1)
        self.list.opened.connect(self.presenter.open)
        self.list.unwanted.connect(self.presenter.delete)
        self.read.clicked.connect(lambda: self.presenter.open(self.list.key()))
        self.quiz.clicked.connect(lambda: self.presenter.quiz(self.list.key()))
        self.delete.clicked.connect(lambda: self.presenter.delete(self.list.key()))

    def show_page(self) -> None:
        """Read the list anew."""
        self.presenter.refresh()

    def first_focus(self) -> QWidget | None:
        """The list, or the first way to add."""
        return self.list if self._full.isVisibleTo(self) else self.paste

    def ask_for_text(self) -> None:
        """Open the dialog to paste into."""
        dialog = PasteDialog(self.look, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(lambda result: self._take_pasted(dialog, result))
        dialog.open()

    def _take_pasted(self, dialog: PasteDialog, result: int) -> None:
        if result == QDialog.DialogCode.Accepted:
            self.presenter.add_pasted(dialog.pasted())

    def ask_for_file(self) -> None:
        """Open the system's dialog for files."""
        kinds = self.tr("Articles (*.txt *.html *.htm)")
        dialog = QFileDialog(self, self.tr("Open an article"), "", kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.presenter.add_files(tuple(names)))
        dialog.open()

    def _show_list(self, lines: tuple[Line, ...]) -> None:
        self.list.show_rows(tuple(Row(e.key, e.title, (e.about,) if e.about else (), e.count) for e in lines))
        self.put_away(self.empty if lines else self._full)
        (self._full if lines else self.empty).show()
        self.settle_focus()

    def _show_reading(self, reading: Reading | None) -> None:
        self.progress.setVisible(reading is not None)
        if reading is not None:
            self.progress_text.setText(reading.text)
            self.bar.setRange(0, reading.of * 2)
            # Half a step in: something is being done, and more is to come.
            self.bar.setValue(reading.step * 2 - 1)
            named(self.bar, reading.text)
