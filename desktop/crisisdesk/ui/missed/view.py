"""The missed screen."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from crisisdesk.ui.missed.presenter import MissedPresenter, Shown
from crisisdesk.ui.theme import Look
from crisisdesk.ui.widgets.basics import Button, Text
from crisisdesk.ui.widgets.flow import Flow
from crisisdesk.ui.widgets.page import Empty, Page, buttons
from crisisdesk.ui.widgets.rows import Row, RowList


class MissedView(Page):
    """A list with filters and a button to go through it."""

    def __init__(self, look: Look, presenter: MissedPresenter, parent: QWidget | None = None) -> None:
        super().__init__(look, title="", parent=parent)
        self.title.setText(self.tr("Missed"))
        self.setAccessibleName(self.tr("Missed"))
        self.presenter = presenter
        presenter.setParent(self)
        self._build_list()
        self.empty = Empty(
            heading=self.tr("Nothing to put right"),
            text=self.tr("Questions that you answer wrong are listed here until you answer them right on a later day."),
            button=self.tr("Start a quick quiz"),
        )
        self.empty.pressed.connect(presenter.begin_quick)
        self.empty.hide()
        self._full.hide()
        self.outer.addWidget(self.empty)
        self.outer.addStretch(0)
        presenter.listed.connect(self._show_list)
        presenter.emptied.connect(self._show_empty)

    def _build_list(self) -> None:
        self._full = QWidget()
        column = QVBoxLayout(self._full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        bar = QWidget()
        row = Flow(bar)
        self.kinds, self.articles = _combo(self.tr("Kind of question")), _combo(self.tr("Article"))
        self.review = Button(self.tr("Go through them"), kind="main")
        for widget in (self.review, self.kinds, self.articles):
            row.addWidget(widget)
        self.total = Text(face="muted")
        self.list = RowList(self.look, name=self.tr("Missed questions"))
        self.read = Button(self.tr("Read in the article"))
        self.one = Button(self.tr("Answer this one"))
        column.addWidget(bar)
        column.addWidget(self.total)
        column.addWidget(self.list, 1)
        column.addLayout(buttons(self.one, self.read))
        self.outer.addWidget(self._full, 1)
        self.review.clicked.connect(self.presenter.review)
        self.list.opened.connect(self.presenter.review_one)
        self.one.clicked.connect(lambda: self.presenter.review_one(self.list.key()))
        self.read.clicked.connect(lambda: self.presenter.open_proof(self.list.key()))
        self.kinds.activated.connect(lambda at: self.presenter.filter_kind(self.kinds.itemData(at)))
        self.articles.activated.connect(lambda at: self.presenter.filter_article(self.articles.itemData(at)))

    def show_page(self) -> None:
        """Read them anew."""
        self.presenter.refresh()

    def first_focus(self) -> QWidget | None:
        """The list."""
        return self.list if self._full.isVisibleTo(self) else self.empty.button

    def _show_list(self, shown: Shown) -> None:
        self.put_away(self.empty)
        self._full.show()
        self.total.setText(shown.total)
        _fill(self.kinds, shown.kinds, shown.kind)
        _fill(self.articles, shown.articles, shown.article)
        self.list.show_rows(tuple(Row(e.key, e.stem, (e.answers, e.about), e.times) for e in shown.lines))
        self.settle_focus()

    def _show_empty(self) -> None:
        self.put_away(self._full)
        self.empty.show()
        self.settle_focus()


def _combo(name: str) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(name)
    # A long title must not make the window wide.
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(16)
    combo.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return combo


def _fill(combo: QComboBox, pairs: tuple[tuple[str, str], ...], chosen: str) -> None:
    with QSignalBlocker(combo):
        combo.clear()
        for key, words in pairs:
            combo.addItem(words, key)
        combo.setCurrentIndex(max(combo.findData(chosen), 0))
