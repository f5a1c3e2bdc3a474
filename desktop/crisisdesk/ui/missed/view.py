"""The missed screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crisisdesk.ui.missed.presenter import MissedPresenter, Shown
from crisisdesk.ui.question_dialogs import attend
from crisisdesk.ui.row import Row
from crisisdesk.ui.theme import Look
from crisisdesk.ui.widgets.basics import Button, Text
from crisisdesk.ui.widgets.flow import Flow
from crisisdesk.ui.widgets.page import Empty, Page, buttons
from crisisdesk.ui.widgets.picks import PickOne
from crisisdesk.ui.widgets.question_menu import more_of, wish_of
from crisisdesk.ui.widgets.rows import RowList
from crisisdesk.ui.words import number_words


class MissedView(Page):
    """A list with filters and a button to go through it."""

    def __init__(self, look: Look, presenter: MissedPresenter, parent: QWidget | None = None) -> None:
        super().__init__(look, title="", in_parts=True, parent=parent)
        self.title.setText(self.tr("Missed"))
        self.setAccessibleName(self.tr("Missed"))
        self.presenter = presenter
        presenter.setParent(self)
        attend(self, look, presenter.carer)
        self.make_in_pieces(
            self._build_filters, self._build_list, self._build_confused, self._build_empty, self._connect
        )

    def _build_empty(self) -> None:
        self.empty = Empty(
            heading=self.tr("Nothing to put right"),
            text=self.tr("Questions that you answer wrong are listed here until you answer them right on a later day."),
            button=self.tr("Start a quick quiz"),
        )
        self.dress(self.empty)
        self.empty.hide()
        self.outer.addWidget(self.empty)
        self.outer.addStretch(0)

    def _connect(self) -> None:
        presenter = self.presenter
        self.empty.pressed.connect(presenter.begin_quick)
        self.show_more.clicked.connect(presenter.show_more)
        self.review.clicked.connect(presenter.review)
        self.list.opened.connect(presenter.review_one)
        self.one.clicked.connect(lambda: presenter.review_one(self.list.key()))
        self.read.clicked.connect(lambda: presenter.open_proof(self.list.key()))
        self.kinds.activated.connect(lambda at: presenter.filter_kind(self.kinds.itemData(at)))
        self.people.activated.connect(lambda at: presenter.filter_person(self.people.itemData(at)))
        self.articles.activated.connect(lambda at: presenter.filter_article(self.articles.itemData(at)))
        self.all_pairs.clicked.connect(presenter.show_all_pairs)
        self.pairs.opened.connect(presenter.drill)
        self.drill.clicked.connect(lambda: presenter.drill(self.pairs.key() or self.pairs.rows[0].key))
        presenter.listed.connect(self._show_list)
        presenter.emptied.connect(self._show_empty)

    def _build_filters(self) -> None:
        self._full = QWidget()
        self._full.hide()
        self.outer.addWidget(self._full, 1)
        self._parts = column = QVBoxLayout(self._full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        bar = QWidget()
        self.dress(bar)
        row = Flow(bar)
        self.kinds, self.articles = PickOne(name=self.tr("Kind of question")), PickOne(name=self.tr("Article"))
        self.people = PickOne(name=self.tr("Person"))
        self.review = Button(self.tr("Go through them"), kind="main")
        for picks in (self.kinds, self.people, self.articles):
            picks.claims = self._takes_back_last
        for widget in (self.review, self.kinds, self.people, self.articles):
            row.addWidget(widget)
        column.addWidget(bar)

    def _build_list(self) -> None:
        self._lines = QWidget()
        column = QVBoxLayout(self._lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.total = Text(face="muted")
        self.list = RowList(self.dress(self._lines), name=self.tr("Missed questions"))
        self.read = Button(self.tr("Read in the article"))
        self.one = Button(self.tr("Answer this one"))
        self.show_more = Button(self.tr("Show more"))
        self.more, self.menu = more_of(self, self.presenter.carer, self.presenter.care, self.list.key)
        self.list.claims = self._claims
        column.addWidget(self.total)
        column.addWidget(self.list, 1)
        column.addLayout(buttons(self.one, self.read, self.more, self.show_more))
        self._parts.addWidget(self._lines, 1)

    def _build_confused(self) -> None:
        self._confused = QWidget()
        look = self.dress(self._confused)
        inner = QVBoxLayout(self._confused)
        inner.setContentsMargins(0, 8, 0, 0)
        inner.setSpacing(8)
        inner.addWidget(Text(self.tr("Taken for each other"), face="heading"))
        self.pairs = RowList(look, name=self.tr("Names taken for each other"), whole=True)
        self.pairs.claims = self._takes_back
        self.drill = Button(self.tr("Practise telling them apart"))
        inner.addWidget(self.pairs)
        self.all_pairs = Button("")
        inner.addLayout(buttons(self.drill, self.all_pairs))
        self._parts.addWidget(self._confused)
        self._parts.addStretch(0)

    def _claims(self, event: QKeyEvent) -> bool:
        """The keys of what can be done to the question on which the list stands."""
        wish = wish_of(event.key(), event.modifiers())
        if wish is not None:
            self.menu.choose(wish)
        elif event.key() == Qt.Key.Key_M and not event.modifiers():
            self.more.showMenu()
        else:
            return self._takes_back(event)
        return True

    def _takes_back(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_U or event.modifiers():
            return False
        self.presenter.carer.undo()
        return True

    def _takes_back_last(self, event: QKeyEvent) -> bool:
        # While something is listed, the letter looks for a name that begins with it.
        return not self.list.rows and self._takes_back(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What emptied the list can be taken back as well."""
        if not self._takes_back(event):
            super().keyPressEvent(event)

    def show_page(self) -> None:
        """Read them anew."""
        self.presenter.refresh()

    def first_focus(self) -> QWidget | None:
        """The list, or else what is there in its place."""
        if not self._full.isVisibleTo(self):
            return self.empty.button
        if self.list.rows:
            return self.list
        # By two filters together it may be empty while there is no pair.
        others = self.pairs, self.kinds, self.people, self.articles
        return next((each for each in others if each.isVisibleTo(self)), None)

    def _show_list(self, shown: Shown) -> None:
        self.put_away(self.empty)
        self.total.setText(shown.total)
        self.kinds.show_picks(shown.kinds, chosen=shown.kind)
        self.people.show_picks(shown.people, chosen=shown.person)
        for picks, offered in ((self.kinds, shown.kinds), (self.people, shown.people), (self.articles, shown.articles)):
            picks.setVisible(len(offered) > 1)  # "All" alone filters nothing
        self.articles.show_picks(shown.articles, chosen=shown.article)
        self.show_more.setVisible(shown.more)
        if not shown.lines:
            self.put_away(self._lines)
        for part in (self._lines, self.review):
            part.setVisible(bool(shown.lines))
        self.total.setVisible(bool(shown.total))
        self.all_pairs.setText(self.tr("Show {count} more").format(count=number_words(shown.more_confusions)))
        self.all_pairs.setVisible(bool(shown.more_confusions))
        self._confused.setVisible(bool(shown.confusions))
        # All at once, or each part that comes would have all around it laid out anew; rows once they have their width.
        self._full.show()
        self.list.show_rows(tuple(Row(e.key, e.stem, (e.answers, e.about), e.times) for e in shown.lines))
        self.pairs.show_rows(tuple(Row(key, words) for key, words in shown.confusions))
        self.settle_focus()

    def _show_empty(self) -> None:
        self.put_away(self._full)
        # They may be another learner's.
        for rows in (self.list, self.pairs):
            rows.show_rows(())
        self.empty.show()
        self.settle_focus()
