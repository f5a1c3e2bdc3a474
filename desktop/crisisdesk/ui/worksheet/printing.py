"""A worksheet into a PDF or on a printer, a page at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QObject, Qt
from PySide6.QtGui import QGuiApplication, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from crisisdesk.domain.paper import side_by_side
from crisisdesk.services.sending import Sent
from crisisdesk.ui.theme import Look
from crisisdesk.ui.turns import Turns
from crisisdesk.ui.worksheet.content import printed, safe_title_of, worksheet
from crisisdesk.ui.worksheet.paper import Paper

if TYPE_CHECKING:
    from crisisdesk.domain.pack import Pack

_RESOLUTION = 300
_POINTS = 72


def pages_on(device: QPagedPaintDevice, pack: Pack) -> Iterator[None]:
    """Measures one page after the other, then paints them, and gives way after each: thousands would hold the window."""
    if isinstance(device, QPrinter):
        # Margins are ours, counted from the paper's edge.
        device.setFullPage(True)
    rtl = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    size = device.pageLayout().fullRectPoints()
    paper = Paper(size.width(), size.height(), families=Look(theme="light").families(), rtl=rtl)
    title = safe_title_of(pack)
    pages = []
    for page in paper.pages(worksheet(pack, rtl=rtl)):
        pages.append(page)
        yield
    with QPainter(device) as painter:
        scale = device.logicalDpiX() / _POINTS
        for number, page in enumerate(pages, start=1):
            if number > 1:
                device.newPage()
            painter.resetTransform()
            painter.scale(scale, scale)
            paper.paint(painter, page, number=number, of=len(pages), title=title)
            yield


def pdf_pages(pack: Pack, done: Callable[[bytes], object]) -> Iterator[None]:
    """As `pages_on`, into a PDF whose bytes `done` is given at the end."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(safe_title_of(pack))
    writer.setCreator("Crisis Desk")
    writer.setPageLayout(QPageLayout(_page_size(), QPageLayout.Orientation.Portrait, QMarginsF()))
    yield from pages_on(writer, pack)
    # Its last words are written when it goes.
    del writer
    buffer.close()
    done(bytes(held.data()))


def _page_size() -> QPageSize:
    metric = QLocale().measurementSystem() is QLocale.MeasurementSystem.MetricSystem
    return QPageSize(QPageSize.PageSizeId.A4 if metric else QPageSize.PageSizeId.Letter)


def pdf_of(pack: Pack, name: str) -> tuple[bytes, Sent]:
    """The PDF at once, for where there is no window, and what came of it under the name of its file."""
    sheet, made = side_by_side(pack), list[bytes]()
    for _ in pdf_pages(sheet, made.append):
        pass
    return made[0], sent_of(sheet, pack, name)


def sent_of(sheet: Pack, pack: Pack, name: str) -> Sent:
    """What is printed of a pack, and what is not."""
    count = len(printed(sheet.questions))
    telling = len(pack.questions) - len(sheet.questions)
    return Sent(name, count, len(sheet.questions) - count + pack.unfit, telling)


class Press(QObject):
    """Does it while the window stays in use."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._turns = Turns(self)

    def run(self, pages: Iterator[None], then: Callable[[], object] = lambda: None) -> None:
        """Go on page by page to the end."""

        def step() -> None:
            try:
                next(pages)
            except StopIteration:
                then()
            else:
                self._turns.add(step)

        self._turns.add(step)
