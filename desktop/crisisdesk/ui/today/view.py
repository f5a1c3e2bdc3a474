"""The first screen."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from crisisdesk.ui.row import Row
from crisisdesk.ui.theme import Look
from crisisdesk.ui.today.presenter import Shown, TodayPresenter
from crisisdesk.ui.widgets.basics import Button, Card, Text, laid_out_once, named
from crisisdesk.ui.widgets.flow import Flow
from crisisdesk.ui.widgets.page import Empty, Page, Tile, buttons
from crisisdesk.ui.widgets.rows import RowList
from crisisdesk.ui.words import long_day_words, number_words

AGAIN = 120_000
"""Milliseconds after which the counts are read anew, while they are seen: what was missed comes back in minutes, and a window
may stay open over night."""


class TodayView(Page):
    """A large card with one button, four numbers, the newest articles."""

    def __init__(self, look: Look, presenter: TodayPresenter, parent: QWidget | None = None) -> None:
        super().__init__(look, title="", parent=parent)
        self.title.setText(self.tr("Today"))
        self.setAccessibleName(self.tr("Today"))
        self.presenter = presenter
        presenter.setParent(self)
        self._day = Text(face="muted")
        self.outer.addWidget(self._day)
        self._build_hero()
        self._build_tiles()
        self._build_articles()
        self._build_empty()
        self.outer.addStretch(1)
        for widget in (self.hero, self._tiles, self._newest, self.empty):
            widget.hide()
        self.again = QTimer(self, interval=AGAIN)
        self.again.timeout.connect(self.show_page)
        presenter.counted.connect(self._tell)
        presenter.emptied.connect(self._show_empty)
        presenter.reading_began.connect(self._show_reading)

    def _build_hero(self) -> None:
        self.hero = Card(margin=28, spacing=8)
        self.headline = Text(face="title")
        self._text = Text(face="muted")
        self.start = Button("", kind="main")
        self.start.setProperty("big", "yes")
        self.quick = Button(self.tr("Start a quick quiz"), hint=self.tr("Ten questions from your articles"))
        self.missed = Button(self.tr("Review the missed"))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        named(self._bar, self.tr("Reading the first article"))
        for widget in (self.headline, self._text, self._bar):
            self.hero.column.addWidget(widget)
        self.hero.column.addSpacing(10)
        self.other = Button(self.tr("Other ways to study"), hint=self.tr("Cram, exam, quick five, by article (Ctrl+8)"))
        self.hero.column.addLayout(buttons(self.start, self.quick, self.missed, self.other))
        self.outer.addWidget(self.hero)
        self.start.clicked.connect(self.presenter.begin)
        self.quick.clicked.connect(self.presenter.begin_quick)
        self.missed.clicked.connect(self.presenter.begin_missed)
        self.other.clicked.connect(self.presenter.open_plan)

    def _build_tiles(self) -> None:
        self._tiles = QWidget()
        row = Flow(self._tiles, spacing=12, fill=True)
        self.due = Tile(self.tr("due"))
        self.to_put_right = Tile(self.tr("missed"))
        self.answered = Tile(self.tr("answered today"))
        self.streak = Tile(self.tr("days in a row"))
        for tile in (self.due, self.to_put_right, self.answered, self.streak):
            row.addWidget(tile)
        self.outer.addWidget(self._tiles)

    def _build_articles(self) -> None:
        card = Card(margin=0, spacing=8, tone="none")
        column = card.column
        # A heading belongs to what comes after it.
        column.setContentsMargins(0, 10, 0, 0)
        column.addWidget(Text(self.tr("Newest articles"), face="heading"))
        self.articles = RowList(self.look, name=self.tr("Newest articles"), whole=True, at_a_click=True)
        column.addWidget(self.articles)
        more = Button(self.tr("All articles"))
        more.clicked.connect(self.presenter.open_library)
        column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)
        self._newest = card
        self.articles.opened.connect(self.presenter.open_article)
        self.outer.addWidget(card)

    def _build_empty(self) -> None:
        self.empty = Empty(
            heading=self.tr("Here will be your questions for the day"),
            text=self.tr("Add a news article, by paste or from a file, and a quiz is made from it on this machine."),
            button=self.tr("Add an article"),
        )
        self.empty.pressed.connect(self.presenter.open_library)
        self.outer.addWidget(self.empty)

    def show_page(self) -> None:
        """Read the counts anew."""
        self._day.setText(long_day_words(date.today()))  # noqa: DTZ011 - the day on the wall
        self.presenter.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """From now on the counts grow old."""
        super().showEvent(event)
        self.again.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is not seen needs no clock."""
        super().hideEvent(event)
        self.again.stop()

    def first_focus(self) -> QWidget | None:
        """The large button."""
        return self.start if self.start.isVisibleTo(self) else self.empty.button

    def _tell(self, shown: Shown) -> None:
        with laid_out_once(self.hero, self._tiles, self._newest, self.outer):
            self._show_counts(shown)
        self.settle_focus()

    def _show_counts(self, shown: Shown) -> None:
        self.headline.setText(shown.headline)
        self._text.setText(shown.text)
        self.start.setText(shown.button)
        self.start.show()
        self._bar.hide()
        if self.hero.hasFocus():
            self.start.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hero.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.other.show()
        self.quick.setVisible(shown.quick)
        self.missed.setVisible(shown.missed_button)
        self.due.show_number(number_words(shown.due))
        self.to_put_right.show_number(number_words(shown.missed))
        self.answered.show_number(number_words(shown.answered))
        self.streak.show_number(number_words(shown.streak), shown.streak_words)
        # A row of no days would only scold.
        self.streak.setVisible(shown.streak > 0)
        self.articles.show_rows(
            tuple(Row(a.key, a.title, (a.about,) if a.about else (), a.count) for a in shown.articles)
        )
        self.hero.show()
        self._newest.show()
        # Before the first answer four noughts would tell nobody anything.
        self._tiles.setVisible(any((shown.due, shown.missed, shown.answered, shown.streak)))
        self.put_away(self.empty)

    def _show_empty(self) -> None:
        self.put_away(self.hero, self._tiles, self._newest)
        self.empty.show()
        self.settle_focus()

    def _show_reading(self, name: str) -> None:
        if self._newest.isVisibleTo(self):
            return
        self.empty.hide()
        self.headline.setText(self.tr("Your first article is being read"))
        self._text.setText(
            self.tr("“{name}” is read on this machine and questions are made from it. It takes a few seconds.").format(
                name=name
            )
        )
        for widget in (self.start, self.quick, self.missed, self.other):
            widget.hide()
        self._bar.show()
        self.hero.show()
        # The keyboard waits here, and not where Enter would do something; the button takes it when it comes.
        self.hero.setAccessibleName(f"{self.headline.text()}. {self._text.text()}")
        self.hero.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if self.isVisible():
            self.hero.setFocus(Qt.FocusReason.OtherFocusReason)
