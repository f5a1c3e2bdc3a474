"""What stands at the end of an exam, and its report on paper: made while the window stays in use."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from crisisdesk.ui.quiz.ending import EndingCard
from crisisdesk.ui.quiz.keeping import keep_report
from crisisdesk.ui.quiz.report import pages_on, pdf_pages
from crisisdesk.ui.quiz.shown import Ended, Line, Report
from crisisdesk.ui.theme import Look
from crisisdesk.ui.turns import Turns
from crisisdesk.ui.widgets.rows import AT_ONCE
from crisisdesk.ui.window import Window
from tests.ui.conftest import OpenWindow
from tests.ui.rooms import TestDesk

STEM = "According to the report, what did the Secretary of State say on Friday of how Russia would be answered?"


def an_exam(count: int) -> Report:
    """Half of it right."""
    lines = (
        Line(f"{STEM} ({n})", "Moscow", "Geneva", "right" if n % 2 else "wrong", bool(n % 2), "") for n in range(count)
    )
    return Report("Exam of 3 March", "half right", ("Answered in 9 min",), tuple(lines))


def at_its_end(count: int) -> Ended:
    """An exam of so many questions."""
    return Ended(score="half right", text="It is over.", missed=(), report=an_exam(count))


@pytest.fixture
def ending(qtbot: QtBot, look: Look) -> EndingCard:
    """On the screen."""
    made = EndingCard(look)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def test_a_long_exam_is_listed_part_by_part_to_its_end(qtbot: QtBot, ending: EndingCard) -> None:
    ending.show_end(at_its_end(3 * AT_ONCE + 5))
    assert len(ending.rows.rows) == AT_ONCE, "all of them at once would hold the window for longer than a frame"
    qtbot.waitUntil(lambda: len(ending.rows.rows) == 3 * AT_ONCE + 5)
    assert [row.key for row in ending.rows.rows] == [str(number) for number in range(3 * AT_ONCE + 5)]


def test_the_rest_of_a_list_never_comes_into_the_next(qtbot: QtBot, ending: EndingCard) -> None:
    ending.show_end(at_its_end(3 * AT_ONCE))
    ending.show_end(at_its_end(2))
    qtbot.waitUntil(lambda: all(each.idle for each in ending.findChildren(Turns)))
    assert len(ending.rows.rows) == 2


def test_a_report_is_made_in_many_short_turns(qtbot: QtBot, ending: EndingCard) -> None:
    ending.show_end(at_its_end(100))
    made: list[tuple[str, bytes]] = []
    ending.printed.connect(lambda file, data: made.append((file, data)))
    ending.save_to("report.pdf")
    assert not made
    qtbot.waitUntil(lambda: bool(made))
    [(file, data)] = made
    assert file == "report.pdf"
    assert data.startswith(b"%PDF-")
    assert data.rstrip().endswith(b"%%EOF")
    pages = data.count(b"/Type /Page\n")
    assert pages > 5
    assert len(list(pdf_pages(an_exam(100), lambda _: None))) > pages + 5, "what is set gives way, and each page does"


def test_it_comes_out_of_a_printer(qtbot: QtBot, tmp_path: Path) -> None:
    del qtbot
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    for _ in pages_on(printer, an_exam(30)):
        pass
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF-")


def test_a_report_that_cannot_be_written_says_so_and_leaves_what_was_there(
    open_window: OpenWindow, desk: TestDesk, tmp_path: Path
) -> None:
    house = open_window(desk)
    keep_report(house.workroom, tmp_path / "nowhere" / "report.pdf", b"%PDF-")
    assert house.notice.startswith("The report could not be saved as report.pdf.")
    there = tmp_path / "folder.pdf"
    there.mkdir()
    keep_report(house.workroom, there, b"%PDF-")
    assert house.notice.startswith("The report could not be saved as folder.pdf."), "it is there, and is no report"
    assert list(tmp_path.glob("*.pdf*")) == [there]
    keep_report(house.workroom, tmp_path / "report.pdf", b"%PDF-")
    assert house.notice == "The report was saved as report.pdf."
    assert (tmp_path / "report.pdf").read_bytes() == b"%PDF-"


def test_a_window_that_is_closed_meanwhile_leaves_no_half_of_a_report(
    open_window: OpenWindow, desk: TestDesk, tmp_path: Path
) -> None:
    house = open_window(desk)
    view = house.page("quiz")
    ending: EndingCard = view.ending  # type: ignore[attr-defined]  # of QuizView
    ending.show_end(at_its_end(100))
    ending.save_to(str(tmp_path / "report.pdf"))
    for _ in range(5):
        QCoreApplication.processEvents()
    window = house.window()
    assert isinstance(window, Window)
    window.close()
    ending.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    assert list(tmp_path.glob("*report*")) == []
