"""An exam's report on paper."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QWidget

from crisisdesk.ui.quiz.shown import Line, Report
from crisisdesk.ui.widgets.printing import ask_for_printer
from crisisdesk.ui.words import number_words

if TYPE_CHECKING:
    from crisisdesk.ui.worksheet.printing import Press

translate = QCoreApplication.translate

_AT_ONCE = 24
"""Paragraphs that are set in one turn."""


def pdf_pages(report: Report, done: Callable[[bytes], object]) -> Iterator[None]:
    """A PDF of A4 pages whose bytes `done` is given at the end; gives way after each piece of the work, see `pages_on`."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(report.title)
    writer.setCreator("Crisis Desk")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    # `_margin` is the only one.
    writer.setPageMargins(QMarginsF(), QPageLayout.Unit.Millimeter)
    yield from pages_on(writer, report)
    # Its last words are written when it goes.
    del writer
    buffer.close()
    done(bytes(held.data()))


def pages_on(device: QPagedPaintDevice, report: Report) -> Iterator[None]:
    """Sets some questions after the others, then paints page after page, and gives way after each: a hundred at once would hold the
    window for three frames."""
    made = _sheet_for(device)
    yield
    waiting = _lines(report)
    while lines := tuple(islice(waiting, _AT_ONCE)):
        _set(made, lines)
        yield
    count = made.pageCount()
    with QPainter(device) as painter:
        for number in range(1, count + 1):
            if number > 1:
                device.newPage()
            _paint(painter, made, number, margin=_margin(device))
            yield


def ask_and_print(report: Report, parent: QWidget, press: Press) -> None:
    """By the system's own dialog."""
    ask_for_printer(parent, lambda printer: press.run(pages_on(printer, report)))


def _sheet_for(device: QPagedPaintDevice) -> QTextDocument:
    """A text for pages of this size, with nothing in it yet."""
    made = QTextDocument()
    made.setUndoRedoEnabled(False)
    made.setDefaultFont(QFont("Inter", 10))
    made.setDocumentMargin(0)
    made.documentLayout().setPaintDevice(device)
    room = 2 * _margin(device)
    made.setPageSize(QSizeF(device.width() - room, device.height() - room))
    return made


def _margin(device: QPagedPaintDevice) -> float:
    return 2 / 2.54 * device.logicalDpiY()


def _set(made: QTextDocument, lines: Iterable[_Line]) -> None:
    cursor = QTextCursor(made)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    # Laid out once, and not after each.
    cursor.beginEditBlock()
    for line in lines:
        _write(cursor, line)
    cursor.endEditBlock()
    # Or what was set so far would be laid out together with what comes last.
    made.pageCount()


def _paint(painter: QPainter, made: QTextDocument, number: int, *, margin: float) -> None:
    """One page with its number at its foot."""
    page = made.pageSize()
    seen = QRectF(QPointF(0, (number - 1) * page.height()), page)
    painter.save()
    painter.translate(margin, margin - seen.top())
    painter.setClipRect(seen)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = seen
    context.palette.setColor(QPalette.ColorRole.Text, QColor("black"))
    made.documentLayout().draw(painter, context)
    painter.restore()
    foot = QRectF(margin, margin * 1.1 + page.height(), page.width(), margin * 0.9)
    painter.setFont(made.defaultFont())
    painter.drawText(foot, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop, number_words(number))


class _Line(NamedTuple):
    """A paragraph."""

    words: str
    size: int = 10
    bold: bool = False
    before: int = 2


def _lines(report: Report) -> Iterator[_Line]:
    """The report as text with a heading; nothing in it is read as markup."""
    yield _Line(report.title, size=18, bold=True)
    yield _Line(report.marks, size=13)
    yield from map(_Line, report.about)
    for number, each in enumerate(report.lines, start=1):
        yield from _question(number, each)


def _question(number: int, line: Line) -> Iterator[_Line]:
    yield _Line(f"{number}.  {line.stem}", bold=True, before=10)
    given = translate("Report", "Answered: {given}  ({mark})")
    yield _Line(given.format(given=line.given, mark=line.mark))
    if not line.right:
        yield _Line(translate("Report", "Right: {key}").format(key=line.key))


def _write(cursor: QTextCursor, line: _Line) -> None:
    block, letters = QTextBlockFormat(), QTextCharFormat()
    block.setTopMargin(line.before)
    letters.setFontPointSize(line.size)
    letters.setFontWeight(QFont.Weight.DemiBold if line.bold else QFont.Weight.Normal)
    if cursor.position():
        cursor.insertBlock(block, letters)
    cursor.insertText(line.words, letters)
