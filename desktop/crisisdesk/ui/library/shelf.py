"""Collections on the library screen: their list, the head of the one that is looked at, and what an article is put into."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QMenu, QVBoxLayout, QWidget

from crisisdesk.domain.collection import LONGEST
from crisisdesk.ui.library.collections import EVERYTHING, CollectionsPresenter, Shelf
from crisisdesk.ui.library.lists import CollectionList
from crisisdesk.ui.row import Row
from crisisdesk.ui.theme import Look
from crisisdesk.ui.widgets.basics import Button, Card, Text, show_menu_of
from crisisdesk.ui.widgets.dialogs import foot, framed
from crisisdesk.ui.widgets.name_dialog import NameDialog
from crisisdesk.ui.widgets.page import buttons
from crisisdesk.ui.widgets.picks import PickMany

if TYPE_CHECKING:
    from crisisdesk.ui.library.presenter import LibraryPresenter

translate = QCoreApplication.translate


def ask_for_name(owner: QWidget, then: Callable[[str], None], *, name: str = "") -> None:
    """Ask for the name of a collection, another one where it has one."""
    title, button = translate("Shelf", "New collection"), translate("Shelf", "Make it")
    if name:
        title, button = translate("Shelf", "Rename the collection"), translate("Shelf", "Rename")
    dialog = NameDialog(title=title, button=button, name=name, longest=LONGEST, parent=owner)
    dialog.field.setPlaceholderText(translate("Shelf", "Such as: Ukraine, January 2022"))
    dialog.field.ensurePolished()
    # The example is to be read whole, where the window is as wide.
    wanted = dialog.field.fontMetrics().horizontalAdvance(dialog.field.placeholderText()) + 48
    dialog.field.setMinimumWidth(min(wanted, owner.window().width() - 100))
    dialog.accepted.connect(lambda: then(dialog.field.text()))
    dialog.open()


class ShelfPanel(QWidget):
    """The list of collections, all articles first. Not there before there is a collection."""

    def __init__(self, look: Look, presenter: CollectionsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.list = CollectionList(look, name=self.tr("Collections"))
        self.list.setToolTip(self.tr("Drag articles onto a collection to put them in."))
        self.new = Button(self.tr("New collection"), hint=self.tr("Asks for its name (Ctrl+Shift+C)"))
        column.addWidget(self.list, 1)
        column.addLayout(buttons(self.new))
        column.addStretch(0)
        self.list.claims = self._claims
        self.list.chosen.connect(presenter.choose)
        self.list.unwanted.connect(presenter.delete)
        self.list.dropped.connect(presenter.put)
        self.new.clicked.connect(lambda: ask_for_name(self, presenter.make))
        self.hide()

    def show_shelf(self, shelf: Shelf) -> None:
        """Show these, and stand on the one that is looked at."""
        keys = [key for key, _, _ in shelf.rows]
        rows = tuple(Row(key, name, (), count) for key, name, count in shelf.rows)
        with QSignalBlocker(self.list):
            if rows != self.list.rows:
                self.list.show_rows(rows)
            if shelf.chosen in keys:
                self.list.choose(keys.index(shelf.chosen))
        self.setVisible(bool(rows))

    def _claims(self, event: QKeyEvent) -> bool:
        key = self.list.key()
        if event.key() != Qt.Key.Key_F2 or key == EVERYTHING:
            return False
        ask_for_name(self, lambda name: self._presenter.rename(key, name), name=self._presenter.name(key))
        return True


class CollectionHead(Card):
    """The name of the collection that is looked at, and what can be done with it."""

    def __init__(self, look: Look, presenter: LibraryPresenter) -> None:
        super().__init__(margin=16, spacing=8)
        self._look, self._presenter, collections = look, presenter, presenter.collections
        self.name, self.about = Text(face="heading"), Text(face="small")
        self.quiz = Button(self.tr("Quiz on it"))
        self.cram = Button(
            self.tr("Cram"), hint=self.tr("20 questions for practice; nothing changes when they come back")
        )
        self.pictures = Button(self.tr("Overview"), hint=self.tr("Who said what, the days and the map of all of it"))
        self.choose = Button(self.tr("Choose articles"), hint=self.tr("Marks all that are in it"))
        self.more = Button(self.tr("More"))
        menu = QMenu(self)
        self.rename = menu.addAction(self.tr("Rename…") + "\tF2")
        self.export = menu.addAction(self.tr("Export…"))
        self.delete = menu.addAction(self.tr("Delete the collection"))
        show_menu_of(self.more, menu)
        self.column.addWidget(self.name)
        self.column.addWidget(self.about)
        self.column.addLayout(buttons(self.quiz, self.cram, self.pictures, self.choose, self.more))
        self.quiz.clicked.connect(collections.quiz)
        self.cram.clicked.connect(collections.cram)
        self.pictures.clicked.connect(collections.show_pictures)
        self.choose.clicked.connect(self.ask_for_articles)
        self.rename.triggered.connect(self._ask_for_name)
        self.delete.triggered.connect(lambda: collections.delete(collections.chosen))
        self.hide()

    def show_shelf(self, shelf: Shelf) -> None:
        """Show the one that is looked at, or nothing."""
        self.name.setText(shelf.name)
        none = self.tr("No article is in it yet. Choose some, or drag one onto its name.")
        some = bool(self._presenter.collections.articles)
        self.about.setText(shelf.about if some else none)
        for button in (self.quiz, self.cram, self.pictures):
            button.setVisible(some)
        self.export.setEnabled(some)
        self.setVisible(bool(shelf.name))

    def ask_for_articles(self) -> None:
        """Mark what is in it, among all articles."""
        collections = self._presenter.collections
        key, there = collections.chosen, frozenset(map(str, collections.articles or ()))
        picks = tuple((each.key, each.title) for each in self._presenter.every)
        dialog = ChooseDialog(self._look, name=collections.name(key), picks=picks, marked=there, parent=self)
        dialog.accepted.connect(lambda: collections.put_these(key, dialog.list.marked))
        dialog.open()

    def _ask_for_name(self) -> None:
        collections = self._presenter.collections
        key = collections.chosen
        ask_for_name(self, lambda name: collections.rename(key, name), name=collections.name(key))


class ChooseDialog(QDialog):
    """All articles, to mark those that are to be in a collection."""

    def __init__(
        self, look: Look, *, name: str, picks: tuple[tuple[str, str], ...], marked: frozenset[str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        window = parent.window()
        self.resize(min(window.width() - 40, look.px(620)), min(window.height() - 40, look.px(480)))
        column = framed(self, self.tr("Choose articles"))
        column.addWidget(Text(name, face="heading"))
        column.addWidget(Text(self.tr("Space marks an article, or takes its mark away."), face="muted"))
        self.list = PickMany(name=self.tr("Articles in the collection"))
        self.list.show_picks(picks)
        self.list.mark_these(marked)
        column.addWidget(self.list, 1)
        self.save = Button(self.tr("Save"), kind="main")
        column.addLayout(foot(self, self.save))
        self.list.setCurrentIndex(self.list.model().index(0, 0))
        self.list.setFocus()


class CollectMenu(QMenu):
    """The collections, marked where all chosen articles are in; choosing one puts them in or takes them out."""

    new_wanted = Signal(object)
    """The articles' keys."""

    def __init__(
        self, presenter: CollectionsPresenter, articles: Callable[[], tuple[str, ...]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._presenter, self._articles = presenter, articles
        self.aboutToShow.connect(self.fill)
        # A menu without entries would not open.
        self.fill()

    def fill(self) -> None:
        """Show how it is now."""
        self.clear()
        articles = self._articles()
        for key, name, there in self._presenter.holding(articles):
            # An ampersand would make a key of the letter after it.
            entry = self.addAction(name.replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(there)
            change = self._presenter.take_out if there else self._presenter.put
            entry.triggered.connect(lambda _=False, key=key, change=change: change(key, articles))
        if not self.isEmpty():
            self.addSeparator()
        one, many = self.tr("New collection with this article…"), self.tr("New collection with these articles…")
        new = self.addAction(many if len(articles) > 1 else one)
        new.triggered.connect(lambda: self.new_wanted.emit(articles))
