"""The page at the end of a quiz: how it went, what was missed, and a way to put it right."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from crisisdesk.ui.quiz.shown import Ended, Report
from crisisdesk.ui.row import Row
from crisisdesk.ui.theme import Look
from crisisdesk.ui.turns import Turns
from crisisdesk.ui.wardrobe import Dress
from crisisdesk.ui.widgets.basics import GUTTER, Button, Card, Column, Text
from crisisdesk.ui.widgets.page import buttons
from crisisdesk.ui.widgets.rows import AT_ONCE, RowList

if TYPE_CHECKING:
    from crisisdesk.ui.worksheet.printing import Press

translate = QCoreApplication.translate


class EndingCard(Column):
    """Says how it went, calmly."""

    review_wanted = Signal()
    another_wanted = Signal()
    done = Signal()
    passage_wanted = Signal(str)
    """Where the proof of a question stands, as `Ended` has it."""
    printed = Signal(str, object)
    """A file, and the bytes of the report that are to be written there."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(spacing=14, gutter=GUTTER, parent=parent)
        Dress(self, look)
        card = Card(margin=28, spacing=8)
        self.score = Text(face="title")
        self.text = Text(face="muted")
        self.review = Button(translate("Ending", "Review the missed"), kind="main")
        self.another = Button(translate("Ending", "Another quick quiz"))
        self.back = Button(translate("Ending", "Back to today"))
        card.column.addWidget(self.score)
        card.column.addWidget(self.text)
        card.column.addSpacing(8)
        self.print = Button(translate("Ending", "Print the report"))
        self.save = Button(translate("Ending", "Save it as PDF"))
        card.column.addLayout(buttons(self.review, self.another, self.print, self.save, self.back))
        self._turns = Turns(self)
        self._report: Report | None = None
        self._passages: tuple[str, ...] = ()
        self.body.addWidget(card)
        self._heading = Text(face="heading")
        self.rows = RowList(look, name=translate("Ending", "Missed in this quiz"), whole=True, at_a_click=True)
        self.rows.opened.connect(self._open)
        self.body.addWidget(self._heading)
        self.body.addWidget(self.rows)
        self.body.addStretch(1)
        self.review.clicked.connect(self.review_wanted)
        self.another.clicked.connect(self.another_wanted)
        self.back.clicked.connect(self.done)
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._ask_where)

    @property
    def first(self) -> QWidget:
        """What takes the keyboard."""
        return self.review if self.review.isVisibleTo(self) else self.back

    def show_end(self, ended: Ended) -> None:
        """Show it."""
        self.score.setText(ended.score)
        self.text.setText(ended.text)
        self._report = ended.report
        rows = _missed(ended) if ended.report is None else _marked(ended.report)
        missed, every = translate("Ending", "Missed in this quiz"), translate("Ending", "All questions")
        self._heading.setText(missed if ended.report is None else every)
        self.review.setVisible(bool(ended.missed))
        self.print.setVisible(ended.report is not None)
        self.save.setVisible(ended.report is not None)
        self._heading.setVisible(bool(rows))
        self.rows.setVisible(bool(rows))
        self._turns.clear()
        self._show_rows(rows, AT_ONCE)
        self._passages = tuple(where for where, _, _ in ended.missed)
        if ended.report is not None:
            self._passages = tuple(each.passage for each in ended.report.lines)

    def _show_rows(self, rows: tuple[Row, ...], count: int) -> None:
        """So many of them, and more in the next turn: an exam may have hundreds, and each is measured."""
        self.rows.show_rows(rows[:count])
        if count < len(rows):
            self._turns.add(partial(self._show_rows, rows, count + AT_ONCE))

    def _open(self, key: str) -> None:
        self.passage_wanted.emit(self._passages[int(key)])

    @cached_property
    def _press(self) -> Press:
        # Printing takes long to load, and few exams are printed.
        from crisisdesk.ui.worksheet.printing import Press

        return Press(self)

    def _print(self) -> None:
        from crisisdesk.ui.quiz.report import ask_and_print

        if self._report is not None:
            ask_and_print(self._report, self, self._press)

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, translate("Ending", "Save the report"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(translate("Ending", "PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog.setDirectory(documents if Path(documents).is_dir() else str(Path.home()))
        if self._report is not None:
            dialog.selectFile(f"{self._report.title}.pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, file: str) -> None:
        """Make the PDF of the report that is to be written there, while the window stays in use."""
        from crisisdesk.ui.quiz.report import pdf_pages

        if self._report is not None:
            self._press.run(pdf_pages(self._report, lambda data: self.printed.emit(file, data)))


def _missed(ended: Ended) -> tuple[Row, ...]:
    answer = translate("Ending", "Answer: {key}")
    read = translate("Ending", "Read in the article")
    return tuple(
        Row(str(number), stem, (answer.format(key=right),), read)
        for number, (_, stem, right) in enumerate(ended.missed)
    )


def _marked(report: Report) -> tuple[Row, ...]:
    given, right = translate("Ending", "Answered: {given}"), translate("Ending", "Right: {key}")
    return tuple(
        Row(
            str(number),
            each.stem,
            (given.format(given=each.given), *(() if each.right else (right.format(key=each.key),))),
            each.mark,
        )
        for number, each in enumerate(report.lines)
    )
