"""The proof beside the question: the article's own words, marked."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crisisdesk.ui.quiz.shown import Proof, Shown
from crisisdesk.ui.theme import Look
from crisisdesk.ui.widgets.basics import Button, Card, Text
from crisisdesk.ui.widgets.reading import Block, Manner, ReadingPane, runs_of

translate = QCoreApplication.translate

_PANE_EDGE = 4
"""Pixels from the pane's edge to its text, where it shows the focus; the lines above stand in line with the text."""


class EvidencePanel(Card):
    """Before the answer only where the question comes from; after it, the passage."""

    article_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(margin=20 - _PANE_EDGE, spacing=8, parent=parent)
        self._look = look
        self._heading = Text(face="heading")
        self.title = Text(face="strong")
        self.source = Text(face="small")
        self.waiting = Text(
            translate("Evidence", "The passage that proves the answer opens here once you have answered."), face="muted"
        )
        self.pane = ReadingPane(look, name=translate("Evidence", "Passage from the article"), size=0.97)
        # The panel as a whole scrolls, so that a passage is never read through a slot.
        self.pane.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.open = Button(
            translate("Evidence", "Read in the article"), hint=translate("Evidence", "Opens the article there (E)")
        )
        for widget in (self._heading, self.title, self.source, self.waiting):
            widget.setContentsMargins(_PANE_EDGE, 0, _PANE_EDGE, 0)
            self.column.addWidget(widget)
        self.column.addWidget(self.pane)
        row = QHBoxLayout()
        row.setContentsMargins(_PANE_EDGE, 0, _PANE_EDGE, 0)
        row.addWidget(self.open)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addStretch(1)
        self.open.clicked.connect(self.article_wanted)
        look.changed.connect(self._fit)

    def show_source(self, shown: Shown) -> None:
        """Where the question comes from; the proof stays hidden, and so does the title, which may hold the answer."""
        self._heading.setText(translate("Evidence", "Source"))
        self.title.hide()
        self.source.setText(shown.source)
        self.source.setVisible(bool(shown.source))
        # In an exam nothing opens before the end.
        self.waiting.setVisible(not shown.exam)
        self.pane.hide()
        self.open.hide()

    def show_proof(self, proof: Proof) -> None:
        """The passage with its marks."""
        self._heading.setText(translate("Evidence", "Evidence"))
        self.waiting.hide()
        self.title.setText(proof.title)
        self.title.show()
        self.source.setText(proof.source)
        self.pane.show_blocks(
            tuple(
                Block(runs_of(text, marks), Manner.BODY if marks else Manner.CONTEXT)
                for text, marks in proof.paragraphs
            )
        )
        self.pane.show()
        self.open.show()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps the passage anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        margins = self.column.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        self.pane.setFixedHeight(self.pane.text_height(max(width, 80)))
