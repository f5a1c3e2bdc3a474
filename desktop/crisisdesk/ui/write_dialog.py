"""The dialog to write a question by hand, with the article beside it to choose the proof from."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from crisisdesk.domain.article import Span
from crisisdesk.domain.edit import Edit
from crisisdesk.domain.question import AnswerType
from crisisdesk.domain.reading import Role
from crisisdesk.ui.carer import Carer, Wording
from crisisdesk.ui.theme import Look
from crisisdesk.ui.widgets.basics import Button, Card, Column, Text
from crisisdesk.ui.widgets.picks import OneOf
from crisisdesk.ui.widgets.reading import Block, Manner, ReadingPane, Run

_BESIDE = 760
"""Pixels at 100 % from which the article stands beside the fields."""
_BEFORE = 200
"""Characters of the article that are shown before the proof."""
_QUOTED = 120
"""Characters of the proof that are shown under the article."""

_SORTS = {
    AnswerType.PHRASE: QT_TRANSLATE_NOOP("WriteDialog", "Words"),
    AnswerType.PERSON: QT_TRANSLATE_NOOP("WriteDialog", "A person"),
    AnswerType.ORGANISATION: QT_TRANSLATE_NOOP("WriteDialog", "A body or firm"),
    AnswerType.PLACE: QT_TRANSLATE_NOOP("WriteDialog", "A place"),
    AnswerType.DATE: QT_TRANSLATE_NOOP("WriteDialog", "A day"),
    AnswerType.NUMBER: QT_TRANSLATE_NOOP("WriteDialog", "A number"),
}


class WriteDialog(QDialog):
    """Fields for the question, and the words of the article that prove it."""

    def __init__(self, look: Look, wording: Wording, carer: Carer, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        is_new = wording.question is None
        self.setWindowTitle(self.tr("Write a question") if is_new else self.tr("Change the question"))
        self._look, self._wording, self._carer = look, wording, carer
        self._text = {piece.place: piece.text for para in wording.paras for piece in para.pieces}
        self._proof = wording.edit.proof
        window = parent.window()
        self.resize(min(look.px(980), max(window.width() - 40, 480)), min(look.px(640), max(window.height() - 40, 420)))
        self._build()
        self._fill()
        self._show_proof()
        self.pane.selectionChanged.connect(self._take_chosen)
        self.stem.setFocus()

    def _build(self) -> None:
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 16)
        scrolled = Column(spacing=12)
        scrolled.set_room(24, 20, 24, 8)
        wide = self.width() >= self._look.px(_BESIDE)
        beside = QBoxLayout(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        beside.setSpacing(20 if wide else 12)
        beside.addLayout(self._fields(), 5)
        beside.addLayout(self._article(), 6)
        scrolled.body.addLayout(beside, 1)
        around.addWidget(scrolled, 1)
        self.why = Text()
        self.why.set_tone("bad")
        self.why.hide()
        foot = QVBoxLayout()
        foot.setContentsMargins(24, 0, 24, 0)
        foot.addWidget(self.why)
        foot.addLayout(self._buttons())
        around.addLayout(foot)

    def _fields(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        self.stem, self.wrong = QPlainTextEdit(), QPlainTextEdit()
        self.key, self.sort = QLineEdit(), OneOf()
        for sort, words in _SORTS.items():
            self.sort.addItem(QCoreApplication.translate("WriteDialog", str(words)), sort.value)
        for field, words in (
            (self.stem, self.tr("Question")),
            (self.key, self.tr("Right answer")),
            (self.sort, self.tr("What the answer is")),
            (self.wrong, self.tr("Wrong choices, one a line")),
        ):
            field.setAccessibleName(words)
            label = Text(words, face="strong")
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field, 1 if field is self.wrong else 0)
            if isinstance(field, QPlainTextEdit):
                field.setTabChangesFocus(True)
                field.setMinimumHeight(self._look.px(76))
        self.stem.setMaximumHeight(self._look.px(100))
        # It takes what is left, and does not make the page scroll for Qt's own idea of its height.
        self.wrong.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        about = Text(self.tr("Left empty, the answer is to be typed."), face="small")
        self.wrong.setAccessibleDescription(about.text())
        column.addWidget(about)
        return column

    def _article(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        name = self.tr("Words that prove the answer")
        about = self.tr("Choose them in the article: with the mouse, or with Shift and the arrows.")
        paper = Card(margin=0, spacing=0)
        self.pane = ReadingPane(self._look, name=name, size=0.85)
        self.pane.setAccessibleDescription(about)
        self.pane.document().setDocumentMargin(14)
        self.pane.setMinimumHeight(self._look.px(200))
        paper.column.addWidget(self.pane)
        self.proof = Text(face="small")
        column.addWidget(Text(name, face="strong"))
        column.addWidget(Text(about, face="small"))
        column.addWidget(paper, 1)
        column.addWidget(self.proof)
        return column

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.save = Button(self.tr("Save"), kind="main", hint=self.tr("Saves it (Ctrl+Enter)"))
        self.cancel = Button(self.tr("Cancel"))
        row.addWidget(Text(self.tr("It is asked of all learners."), face="small"), 1)
        row.addWidget(self.cancel)
        row.addWidget(self.save)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.reject)
        return row

    def _fill(self) -> None:
        edit = self._wording.edit
        self.stem.setPlainText(edit.stem)
        self.key.setText(edit.key)
        self.wrong.setPlainText("\n".join(edit.wrong))
        sort = edit.answer_type or AnswerType.PHRASE
        self.sort.setCurrentIndex(max(self.sort.findData(sort.value), 0))
        self.pane.show_blocks(
            tuple(
                Block(
                    tuple(Run(piece.text, place=piece.place) for piece in para.pieces),
                    _MANNERS.get(para.role, Manner.BODY),
                )
                for para in self._wording.paras
            )
        )
        if self._proof:
            # Lines have their places only once the page has its width.
            QTimer.singleShot(0, self, lambda: self.pane.scroll_to(max(self._proof[0].start - _BEFORE, 0)))

    def _take_chosen(self) -> None:
        # What was chosen stays the proof until other words are: a click to scroll must not lose it.
        chosen = self.pane.chosen
        if chosen is not None:
            self._proof = (Span(*chosen),)
            self._show_proof()

    def _show_proof(self) -> None:
        words = " … ".join(self._words(each) for each in self._proof)
        for each in self._proof:
            self.pane.shade(*each)
        short = words if len(words) <= _QUOTED else f"{words[: _QUOTED - 1].rstrip()}…"
        self.proof.setText(
            self.tr("Proof: “{words}”").format(words=short) if words else self.tr("No words are chosen yet.")
        )

    def _words(self, span: Span) -> str:
        parts = (text[max(span.start - place, 0) : max(span.end - place, 0)] for place, text in self._text.items())
        return " ".join(" ".join(parts).split())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter saves, from any field."""
        if (
            event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self._save()
        elif event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """What was begun is there the next time, if it was not saved."""
        if self._wording.question is None:
            saved = result == QDialog.DialogCode.Accepted
            self._carer.keep_draft(self._wording.article, None if saved else self._written())
        super().done(result)

    def _save(self) -> None:
        self._carer.edit(self._wording, self._written(), then=self.accept, otherwise=self._say_why)

    def _written(self) -> Edit:
        return Edit(
            self.stem.toPlainText(),
            self.key.text(),
            tuple(self.wrong.toPlainText().splitlines()),
            self._proof,
            AnswerType(self.sort.currentData()),
        )

    def _say_why(self, why: str) -> None:
        self.why.setText(why)
        self.why.show()


_MANNERS = {Role.CAPTION: Manner.CAPTION, Role.SUBHEAD: Manner.SUBHEAD}
