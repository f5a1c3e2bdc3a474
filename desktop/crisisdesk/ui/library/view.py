"""The library screen."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QFileDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from crisisdesk.services.sending import Format
from crisisdesk.ui.library.address import AddressDialog
from crisisdesk.ui.library.collections import Shelf
from crisisdesk.ui.library.export import ExportDialog, ask_for_file, ask_to_print
from crisisdesk.ui.library.lists import ArticleList
from crisisdesk.ui.library.paste import PasteDialog
from crisisdesk.ui.library.presenter import LibraryPresenter, Reading
from crisisdesk.ui.library.shelf import CollectionHead, CollectMenu, ShelfPanel, ask_for_name
from crisisdesk.ui.row import Row
from crisisdesk.ui.theme import Look
from crisisdesk.ui.widgets.basics import Button, Card, Text, named, show_menu_of
from crisisdesk.ui.widgets.page import Empty, Page, buttons
from crisisdesk.ui.worksheet.printing import Press, pages_on, pdf_pages, sent_of

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from crisisdesk.domain.pack import Pack

_SIDE_BY_SIDE = 760
"""Pixels at 100 % from which collections stand beside the articles."""


class LibraryView(Page):
    """The list, and the ways to add to it."""

    def __init__(self, look: Look, presenter: LibraryPresenter, parent: QWidget | None = None) -> None:
        super().__init__(look, title="", parent=parent)
        self.title.setText(self.tr("Library"))
        self.setAccessibleName(self.tr("Library"))
        self.presenter = presenter
        presenter.setParent(self)
        self._press = Press(self)
        self.make_in_pieces(
            self._build_head, self._build_shelf, self._build_list, self._build_buttons, self._build_empty, self._connect
        )

    def _build_head(self) -> None:
        self.paste = Button(self.tr("Paste an article"), kind="main", hint=self.tr("Asks for the text"))
        self.file = Button(self.tr("Open a file"), hint=self.tr("Text, web page or pack: .txt, .html, .deskpack"))
        self.web = Button(self.tr("From the web"), hint=self.tr("Asks for the address of a page (Ctrl+L)"))
        self.aside = Button(
            self.tr("Set aside"), hint=self.tr("Questions that were flagged, put aside or deleted (Ctrl+B)")
        )
        self.outer.addLayout(buttons(self.paste, self.file, self.web, self.aside))
        self._build_progress()

    def _build_empty(self) -> None:
        self.empty = Empty(
            heading=self.tr("Here your articles will stand"),
            text=self.tr(
                "Paste one, open a text, web page or pack, fetch one from the web, or drop a file onto this window."
            ),
            button=self.tr("Paste an article"),
        )
        self.empty.hide()
        self.outer.addWidget(self.empty)
        self.outer.addStretch(0)

    def _connect(self) -> None:
        presenter = self.presenter
        self.paste.clicked.connect(self.ask_for_text)
        self.empty.pressed.connect(self.ask_for_text)
        self.file.clicked.connect(self.ask_for_file)
        self.web.clicked.connect(self.ask_for_address)
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

    def _build_shelf(self) -> None:
        self._full = QWidget()
        self._full.hide()
        self.outer.addWidget(self._full, 1)
        self._panels = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._full)
        self._panels.setContentsMargins(0, 0, 0, 0)
        self._panels.setSpacing(18)
        self.shelf = ShelfPanel(self.look, self.presenter.collections)
        self._panels.addWidget(self.shelf, 2)

    def _build_list(self) -> None:
        articles = QWidget()
        self._articles = column = QVBoxLayout(articles)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._panels.addWidget(articles, 5)
        self.head = CollectionHead(self.look, self.presenter)
        self.list = ArticleList(self.look, name=self.tr("Articles"))
        self.list.claims = self._claims
        column.addWidget(self.head)
        column.addWidget(self.list, 1)

    def _build_buttons(self) -> None:
        self.read = Button(self.tr("Read"), hint=self.tr("Opens the article (Enter)"))
        self.quiz = Button(self.tr("Quiz"))
        self.collect = Button(self.tr("Collections"), hint=self.tr("Which collections the article is in (C)"))
        self.menu = CollectMenu(self.presenter.collections, self.list.keys, self)
        self.menu.new_wanted.connect(self.ask_for_collection_of)
        show_menu_of(self.collect, self.menu)
        self.take_out = Button(
            self.tr("Take out"), hint=self.tr("Out of this collection; it stays in the library (Backspace)")
        )
        self.take_out.hide()
        self.export = Button(
            self.tr("Export"), hint=self.tr("The chosen articles with their questions, for others (E)")
        )
        self.delete = Button(self.tr("Delete"), hint=self.tr("Can be undone (Delete)"))
        self._articles.addLayout(buttons(self.read, self.quiz, self.collect, self.take_out, self.export, self.delete))
        self._articles.addStretch(0)
        self.shelf.list.opened.connect(lambda _: self.list.setFocus())
        self.take_out.clicked.connect(self._take_out)
        self.presenter.collections.shown.connect(self._show_shelf)
        self.list.opened.connect(self.presenter.open)
        self.list.unwanted.connect(lambda _: self.presenter.delete(self.list.keys()))
        self.read.clicked.connect(lambda: self.presenter.open(self.list.key()))
        self.quiz.clicked.connect(lambda: self.presenter.quiz(self.list.keys()))
        self.export.clicked.connect(self.ask_to_export)
        self.head.export.triggered.connect(self.ask_to_export_collection)
        self.delete.clicked.connect(lambda: self.presenter.delete(self.list.keys()))
        self.list.choice_changed.connect(lambda: self.read.setEnabled(len(self.list.keys()) == 1))

    def show_page(self) -> None:
        """Read the list anew."""
        self.presenter.refresh()

    def first_focus(self) -> QWidget | None:
        """The list, or the first way to add."""
        if not self._full.isVisibleTo(self):
            # Nothing before it is known which of the two it is.
            return self.empty.button if self.empty.isVisibleTo(self) else None
        return self.list if self.list.isVisibleTo(self) else self.head.choose

    def ask_for_text(self) -> None:
        """Open the dialog to paste into."""
        dialog = PasteDialog(self.look, self)
        dialog.finished.connect(lambda result: self._take_pasted(dialog, result))
        dialog.open()

    def _take_pasted(self, dialog: PasteDialog, result: int) -> None:
        if result == QDialog.DialogCode.Accepted:
            self.presenter.add_pasted(dialog.pasted())

    def ask_for_address(self) -> None:
        """Open the dialog for a web address, with the one that could not be fetched last."""
        self.ask_to_fetch(self.presenter.last_address)

    def ask_to_fetch(self, address: str) -> None:
        """Open the dialog with this address in it; the network is used only once it is confirmed."""
        dialog = AddressDialog(self.look, address=address, parent=self)
        dialog.accepted.connect(lambda: self.presenter.fetch(dialog.field.text()))
        dialog.open()

    def take_dropped(self, data: QMimeData) -> None:
        """Read files in; a web address is asked about first."""
        encoded = QUrl.ComponentFormattingOption.FullyEncoded
        pages = [url.toString(encoded) for url in data.urls() if url.scheme() in {"http", "https"}]
        files = tuple(url.toLocalFile() for url in data.urls() if url.isLocalFile())
        if files:
            self.presenter.add_files(files)
        if pages:
            self.ask_to_fetch(pages[0])

    def ask_for_file(self) -> None:
        """Open the system's dialog for files."""
        kinds = self.tr("Articles and packs (*.txt *.html *.htm *.deskpack)")
        dialog = QFileDialog(self, self.tr("Open an article"), "", kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.presenter.add_files(tuple(names)))
        dialog.open()

    def _show_list(self, rows: tuple[Row, ...]) -> None:
        some = bool(self.presenter.every)
        self.put_away(self.empty if some else self._full)
        for part in (self.list, self.read, self.quiz, self.collect, self.export, self.delete):
            part.setVisible(bool(rows))
        self.take_out.setVisible(bool(rows and self.presenter.collections.chosen))
        (self._full if some else self.empty).show()
        self.list.show_rows(rows, at=self.presenter.came)
        self.settle_focus()

    def _show_shelf(self, shelf: Shelf) -> None:
        self.shelf.show_shelf(shelf)
        self.head.show_shelf(shelf)
        self.take_out.setVisible(bool(shelf.name and self.list.rows))

    def _claims(self, event: QKeyEvent) -> bool:
        """The keys of what can be done with the article on which the list stands."""
        if event.modifiers():
            return False
        if event.key() == Qt.Key.Key_C:
            self.collect.showMenu()
        elif event.key() == Qt.Key.Key_E:
            self.ask_to_export()
        elif event.key() == Qt.Key.Key_Backspace and self.presenter.collections.chosen:
            self._take_out()
        else:
            return False
        return True

    def _take_out(self) -> None:
        self.presenter.collections.take_out(self.presenter.collections.chosen, self.list.keys())

    def ask_to_export(self) -> None:
        """Ask as what the chosen articles are to leave, and whereto."""
        self._ask_to_export(self.list.keys(), "")

    def ask_to_export_collection(self) -> None:
        """The same for all that is in the collection that is looked at."""
        collections = self.presenter.collections
        self._ask_to_export(tuple(map(str, collections.articles or ())), collections.name(collections.chosen))

    def _ask_to_export(self, keys: tuple[str, ...], name: str) -> None:
        if not keys:
            return
        about = name or self.presenter.about(keys)
        dialog = ExportDialog(self.look, about=about, parent=self)

        def ask_where() -> None:
            form = dialog.format
            if form is None:
                ask_to_print(self, lambda printer: self.presenter.lay_out(keys, name, partial(self._print, printer)))
            elif form is Format.WORKSHEET:
                lay_out = partial(self.presenter.lay_out, keys, name)
                ask_for_file(self, form, about, lambda file: lay_out(partial(self._make_pdf, file)))
            else:
                ask_for_file(self, form, about, lambda file: self.presenter.export(keys, name, file, form))

        dialog.accepted.connect(ask_where)
        dialog.open()

    def _print(self, printer: QPrinter, sheet: Pack, pack: Pack) -> None:
        sent = sent_of(sheet, pack, "")
        self._press.run(pages_on(printer, sheet), lambda: self.presenter.tell_printed(sent))

    def _make_pdf(self, file: Path, sheet: Pack, pack: Pack) -> None:
        sent = sent_of(sheet, pack, file.name)
        self._press.run(pdf_pages(sheet, lambda data: self.presenter.keep_made(file, data, sent)))

    def ask_for_collection(self) -> None:
        """Ask for the name of a new collection, with nothing in it."""
        self.ask_for_collection_of(())

    def ask_for_collection_of(self, articles: tuple[str, ...]) -> None:
        """Ask for the name of a new collection with these articles in it."""
        ask_for_name(self, lambda name: self.presenter.collections.make(name, articles))

    def arrange(self) -> None:
        """By its width."""
        wide = self.width() >= self.look.px(_SIDE_BY_SIDE)
        self._panels.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _show_reading(self, reading: Reading | None) -> None:
        self.progress.setVisible(reading is not None)
        if reading is not None:
            self.progress_text.setText(reading.text)
            self.bar.setRange(0, reading.of * 2)
            # Half a step in: something is being done, and more is to come.
            self.bar.setValue(reading.step * 2 - 1)
            named(self.bar, reading.text)
