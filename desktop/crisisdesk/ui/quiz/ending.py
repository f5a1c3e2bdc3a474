"""The page at the end of a quiz: how it went, what was missed, and a way to put it right."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from crisisdesk.ui.quiz.presenter import Ended
from crisisdesk.ui.theme import Look
from crisisdesk.ui.widgets.basics import Button, Card, Column, Text
from crisisdesk.ui.widgets.page import buttons
from crisisdesk.ui.widgets.rows import Row, RowList

translate = QCoreApplication.translate


class EndingCard(Column):
    """Says how it went, calmly."""

    review_wanted = Signal()
    another_wanted = Signal()
    done = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(spacing=14, parent=parent)
        card = Card(margin=28, spacing=8)
        self.score = Text(face="title")
        self.text = Text(face="muted")
        self.review = Button(translate("Ending", "Review the missed"), kind="main")
        self.another = Button(translate("Ending", "Another quick quiz"))
        self.back = Button(translate("Ending", "Back to today"))
        card.column.addWidget(self.score)
        card.column.addWidget(self.text)
        card.column.addSpacing(8)
        card.column.addLayout(buttons(self.review, self.another, self.back))
        self.body.addWidget(card)
        self._heading = Text(translate("Ending", "Missed in this quiz"), face="heading")
        self.rows = RowList(look, name=translate("Ending", "Missed in this quiz"), whole=True)
        self.body.addWidget(self._heading)
        self.body.addWidget(self.rows)
        self.body.addStretch(1)
        self.review.clicked.connect(self.review_wanted)
        self.another.clicked.connect(self.another_wanted)
        self.back.clicked.connect(self.done)

    @property
    def first(self) -> QWidget:
        """What takes the keyboard."""
        return self.review if self.review.isVisibleTo(self) else self.back

    def show_end(self, ended: Ended) -> None:
        """Show it."""
        self.score.setText(ended.score)
        self.text.setText(ended.text)
        self.review.setVisible(bool(ended.missed))
        self._heading.setVisible(bool(ended.missed))
        self.rows.setVisible(bool(ended.missed))
        answer = translate("Ending", "Answer: {key}")
        self.rows.show_rows(tuple(Row(key, stem, (answer.format(key=right),)) for key, stem, right in ended.missed))
