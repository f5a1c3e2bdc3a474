"""An exam's report on paper."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from crisisdesk.ui.quiz.shown import Line, Report
from crisisdesk.ui.widgets.printing import ask_for_printer

translate = QCoreApplication.translate


def document(report: Report) -> QTextDocument:
    """The report as text with a heading; nothing in it is read as markup."""
    made = QTextDocument()
    made.setDefaultFont(QFont("Inter", 10))
    made.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, report.title)
    cursor = QTextCursor(made)
    _write(cursor, report.title, size=18, bold=True)
    _write(cursor, report.marks, size=13)
    for line in report.about:
        _write(cursor, line)
    for number, each in enumerate(report.lines, start=1):
        _write_line(cursor, number, each)
    return made


def save(report: Report, file: str) -> None:
    """As a PDF of A4 pages."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(file)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout.Unit.Millimeter)
    document(report).print_(printer)


def ask_and_print(report: Report, parent: QWidget) -> None:
    """By the system's own dialog."""
    ask_for_printer(parent, lambda printer: document(report).print_(printer))


def _write_line(cursor: QTextCursor, number: int, line: Line) -> None:
    _write(cursor, f"{number}.  {line.stem}", bold=True, before=10)
    given = translate("Report", "Answered: {given}  ({mark})")
    _write(cursor, given.format(given=line.given, mark=line.mark))
    if not line.right:
        _write(cursor, translate("Report", "Right: {key}").format(key=line.key))


def _write(cursor: QTextCursor, text: str, *, size: int = 10, bold: bool = False, before: int = 2) -> None:
    block, letters = QTextBlockFormat(), QTextCharFormat()
    block.setTopMargin(before)
    letters.setFontPointSize(size)
    letters.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    if cursor.position():
        cursor.insertBlock(block, letters)
    cursor.insertText(text, letters)
