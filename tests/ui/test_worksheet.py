"""A worksheet asks all that can be answered on paper, gives no answer away, and breaks no question in two."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from crisisdesk.domain.pack import Pack, Packed
from crisisdesk.domain.paper import side_by_side
from crisisdesk.domain.question import Form, Question
from crisisdesk.services.sending import Sent
from crisisdesk.ui.library.export import ExportDialog
from crisisdesk.ui.library.view import LibraryView
from crisisdesk.ui.theme import Look
from crisisdesk.ui.worksheet.content import Item, Style, title_of, worksheet
from crisisdesk.ui.worksheet.paper import MARGIN, Paper
from crisisdesk.ui.worksheet.printing import Press, pages_on, pdf_of
from tests.fakes.packs import a_pack, of_form
from tests.fakes.questions import a_built
from tests.ui.conftest import OpenWindow
from tests.ui.rooms import TestDesk

PAGE = (595.0, 842.0)
NAMED = {"A": 0, "Z": 25, "AA": 26, "AN": 39}
"""Letters, and the places from 0 that have them."""


def of(*questions: Question, name: str = "Lesson") -> Pack:
    """A pack of one article with these."""
    return Pack(name, (replace(a_pack().articles[0], asked=tuple(map(Packed, questions))),))


def halves(pack: Pack) -> tuple[list[Item], list[Item]]:
    """What is asked, and the answers."""
    items = list(worksheet(pack, rtl=False))
    cut = next(at for at, item in enumerate(items) if item.begins_page)
    return items[:cut], items[cut:]


def words(items: list[Item]) -> list[str]:
    """All that stands there, with marks."""
    return [f"{line.mark} {line.words}".strip() for item in items for line in item.lines if line.words]


def test_each_form_has_its_room_to_answer_and_its_answer_by_letter(qtbot: QtBot) -> None:
    asked, answers = halves(of(*map(of_form, Form)))
    said = words(asked)
    assert "1. Who spoke about point 0 in Forms?" in said
    assert said[said.index("A) Person 1") :][:4] == ["A) Person 1", "B) Person 2", "C) Person 3", "D) Person 0"]
    assert sum(line.blanks for item in asked for line in item.lines) == 2, "what is typed, and what is missing"
    assert not any("map" in each for each in said)
    told = words(answers)
    assert "1. D)  Person 0" in told
    assert "Person 0 spoke about point 0 in Forms." in told
    partners = {each[3:]: each[0] for each in said if re.match(r"[A-C]\) point", each)}
    assert f"5. {partners['point 0']})  Person 0 – point 0" in told
    assert "6. 1.  Person 0 spoke" in told


def test_no_title_gives_an_answer_away_before_it_is_asked(qtbot: QtBot) -> None:
    named = replace(of_form(Form.TYPED), key="Forms")
    pack = of(named, name="")
    asked, answers = halves(pack)
    assert title_of(pack) == "Forms"
    assert words(asked)[0] == "Quiz"
    assert words(answers)[0] == "Answers: Forms"
    safe, _ = halves(of(of_form(Form.TYPED), name=""))
    assert words(safe)[0] == "Forms"
    day = replace(of_form(Form.TYPED), key="Friday, 21 January 2022")
    assert not any("21 January" in each for each in words(halves(of(day))[0]))


def test_more_parts_than_letters_are_lettered_on(qtbot: QtBot) -> None:
    pairs = tuple((f"Person {number}", f"point {number}") for number in range(40))
    names = tuple(left for left, _ in pairs)
    match = replace(of_form(Form.MATCH), pairs=pairs)
    asked, answers = halves(of(match, replace(of_form(Form.CHOICE), choices=names, key="Person 39")))
    said, told = words(asked), words(answers)
    assert {f"{mark}) Person {place}" for mark, place in NAMED.items()} <= set(said)
    assert "2. AN)  Person 39" in told
    partners = {words: mark for mark, words in (each.split(") ") for each in said if ") point" in each)}
    assert len(partners) == 40
    assert all(any(each.endswith(f"{partners[point]})  {name} – {point}") for each in told) for name, point in pairs)


def test_the_report_is_not_named_in_each_question_where_it_stands_above_them(qtbot: QtBot) -> None:
    question = replace(of_form(Form.TYPED), stem="In the report “Forms”, who spoke first?")
    assert "1. Who spoke first?" in words(halves(of(question))[0])
    hidden = replace(question, accepted=("Forms",))
    printed = words(halves(of(hidden))[0])
    assert "1. Who spoke first?" in printed
    assert not any("Forms" in each for each in printed), "nor does a stem name it where the heading must not"


def paper(*, rtl: bool = False) -> Paper:
    """A4."""
    return Paper(*PAGE, families=Look(theme="light").families(), rtl=rtl)


def test_no_question_is_broken_and_no_heading_is_left_behind(look: Look) -> None:
    built = a_built(facts=60)
    pack = Pack("Lesson", (replace(a_pack().articles[0], asked=tuple(map(Packed, built.quiz.questions))),) * 2)
    items = list(worksheet(pack, rtl=False))
    sheet = paper()
    pages = list(sheet.pages(items))
    assert len(pages) > 10
    assert [item for page in pages for item in page] == items
    room = PAGE[1] - 2 * MARGIN
    assert all(sum(map(sheet.height_of, page)) <= room for page in pages)
    assert not any(page[-1].heads for page in pages)
    assert sum(page[0].begins_page for page in pages) == 1


def inked(image: QImage) -> tuple[int, int, int, int]:
    """The box around all that is not white: left, top, right, bottom."""
    dark = [
        (x, y)
        for y in range(0, image.height(), 3)
        for x in range(0, image.width(), 3)
        if image.pixelColor(x, y).value() < 200
    ]
    xs, ys = [x for x, _ in dark], [y for _, y in dark]
    return min(xs), min(ys), max(xs), max(ys)


def painted(sheet: Paper, page: tuple[Item, ...]) -> QImage:
    """As it comes out."""
    image = QImage(int(PAGE[0]), int(PAGE[1]), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        sheet.paint(painter, page, number=1, of=1, title="")
    return image


@pytest.mark.parametrize("rtl", [False, True])
def test_nothing_is_printed_beyond_the_margins(look: Look, rtl: bool) -> None:
    long = replace(of_form(Form.CHOICE), stem="Who spoke about it all? " * 12, key="Person 0")
    own = replace(of_form(Form.TYPED), stem="من قال ذلك في جنيف؟", key="لافروف")
    sheet = paper(rtl=rtl)
    for page in sheet.pages(worksheet(of(long, own), rtl=rtl)):
        left, top, right, bottom = inked(painted(sheet, page))
        assert left >= MARGIN - 3
        assert right <= PAGE[0] - MARGIN + 3
        assert top >= MARGIN - 3
        assert bottom <= PAGE[1] - MARGIN + 12


def test_the_frame_reads_as_the_reader_does_and_each_question_as_its_own_words(look: Look) -> None:
    own = replace(of_form(Form.TYPED), stem="من قال ذلك في جنيف؟")
    items = tuple(worksheet(of(of_form(Form.CHOICE), own), rtl=True))
    asked = [item for item in items if item.lines[0].style is Style.STEM]
    assert [item.rtl for item in asked] == [False, True]
    assert items[0].rtl
    sheet = paper(rtl=True)
    left, *_ = inked(painted(sheet, items[:1]).copy(0, 0, int(PAGE[0]), 120))
    assert left > PAGE[0] / 3


def test_a_pdf_has_all_pages_and_says_how_many_questions_are_in_it(look: Look) -> None:
    data, sent = pdf_of(a_pack(), "lesson.pdf")
    assert data.startswith(b"%PDF-")
    assert sent == Sent("lesson.pdf", 5, left_out=1, telling=5), "of those on one fact one is printed"
    wanted = len(list(paper().pages(worksheet(side_by_side(a_pack()), rtl=False))))
    assert len(re.findall(rb"/Type /Page\b", data)) == wanted


def test_the_name_inside_a_pdf_gives_no_answer_away(look: Look) -> None:
    named = replace(of_form(Form.TYPED), key="Forms")
    data, _ = pdf_of(of(named, name=""), "out.pdf")
    assert "Quiz".encode("utf-16-be") in data
    assert "Forms".encode("utf-16-be") not in data


def test_it_comes_out_of_a_printer_while_the_window_is_in_use(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    over: list[bool] = []
    press = Press(look)
    press.run(pages_on(printer, a_pack()), lambda: over.append(True))
    assert not over
    qtbot.waitUntil(lambda: bool(over))
    assert printer.fullPage()
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF-")


def test_a_worksheet_is_saved_from_the_library(
    qtbot: QtBot, open_window: OpenWindow, desk: TestDesk, tmp_path: Path
) -> None:
    house = open_window(desk)
    house.show_screen("library")
    library = cast(LibraryView, house.page("library"))
    library.export.click()
    dialog = cast(ExportDialog, QApplication.activeModalWidget())
    dialog.list.choose([row.key for row in dialog.list.rows].index(".pdf"))
    dialog.go_on.click()
    chooser = cast(QFileDialog, QApplication.activeModalWidget())
    chooser.fileSelected.emit(str(tmp_path / "out.pdf"))
    chooser.close()
    qtbot.waitUntil(lambda: "are in out.pdf." in house.notice)
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF-")
