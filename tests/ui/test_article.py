"""Reading: find, explain, remember the place, print."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from crisisdesk.domain.article import Article, Span
from crisisdesk.domain.reading import Expansion, ParsedArticle, Person
from crisisdesk.ui.article.glossary import glosses, terms
from crisisdesk.ui.article.view import ArticleView
from crisisdesk.ui.house import House
from crisisdesk.ui.theme import Look
from crisisdesk.ui.widgets.reading import Block, ReadingPane, Run
from tests.ui.conftest import OpenWindow
from tests.ui.rooms import TestDesk


def reading(house: House) -> ArticleView:
    """The article screen."""
    house.show_screen("article")
    return cast(ArticleView, house.page("article"))


def test_words_are_found_counted_and_walked_through(open_window: OpenWindow, desk: TestDesk) -> None:
    article = reading(open_window(desk))
    QTest.keyClick(article.pane, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert article.finding.field.hasFocus()
    QTest.keyClicks(article.finding.field, "russia")
    assert article.finding.hits == article.pane.toPlainText().lower().count("russia") > 2
    first = article.pane.textCursor().position()
    QTest.keyClick(article.finding.field, Qt.Key.Key_Return)
    assert article.pane.textCursor().position() > first
    assert article.finding.count.text() == f"2 of {article.finding.hits}"
    QTest.keyClick(article.finding.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert article.pane.textCursor().position() == first
    article.finding.field.setText("xylophone")
    assert article.finding.count.text() == "Not found"
    QTest.keyClick(article.finding.field, Qt.Key.Key_Escape)
    assert not article.finding.isVisible()
    assert article.pane.hasFocus()


def test_the_place_read_to_is_there_again_after_a_new_start(
    qtbot: QtBot, open_window: OpenWindow, desk: TestDesk
) -> None:
    house = open_window(desk, size=(900, 500))
    article = reading(house)
    bar = article.pane.verticalScrollBar()
    bar.setValue(bar.maximum() // 5)
    assert article.pane.top_place > 0
    house.show_screen("today")
    place = desk.library.open(desk.library.articles()[0].id).place
    assert place > 0
    again = reading(open_window(desk, size=(900, 500)))
    qtbot.waitUntil(lambda: again.pane.verticalScrollBar().value() > 0)
    assert abs(again.pane.top_place - place) < 120, "the same line or the next"


def test_marks_can_be_hidden(open_window: OpenWindow, desk: TestDesk) -> None:
    article = reading(open_window(desk))
    text, html = article.pane.toPlainText(), article.pane.toHtml()
    article.marks.click()
    assert article.pane.toPlainText() == text
    assert "<a href" in html
    assert "<a href" not in article.pane.toHtml()


def test_an_article_is_printed(open_window: OpenWindow, desk: TestDesk, tmp_path: Path) -> None:
    article = reading(open_window(desk))
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "article.pdf"))
    article.print_on(printer)
    assert (tmp_path / "article.pdf").read_bytes().startswith(b"%PDF")


def test_people_and_letters_are_explained_where_they_stand() -> None:
    text = "Lavrov spoke of NATO and the ABCDE. NATO answered."
    parsed = ParsedArticle(
        Article(text), "", "", None,
        people=(Person("Sergei Lavrov", office="Russian foreign minister", mentions=(Span(0, 6),)), Person("Nobody")),
        expansions=(Expansion("ABCDE", "Alphabet Board", Span(29, 34), Span(0, 1)),),
    )  # fmt: skip
    found = [(each.span.of(text), each.meaning) for each in glosses(parsed)]
    assert found[0] == ("Lavrov", "Russian foreign minister")
    assert ("ABCDE", "Alphabet Board") in found
    assert [each for each, _ in found].count("NATO") == 2
    assert [each.term for each in terms(glosses(parsed))].count("NATO") == 1


def test_the_pointer_on_a_name_shows_who_it_is(open_window: OpenWindow, desk: TestDesk) -> None:
    article = reading(open_window(desk))
    said = {article.pane.meaning_at(position) for position in range(len(article.pane.toPlainText()))}
    assert any(each.startswith("Antony Blinken: ") and "ecretary of" in each for each in said)
    assert article.pane.meaning_at(0) == ""


class Counted(QTextDocument):
    """Keeps hold of its clones."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.clones: list[QTextDocument] = []

    def clone(self, parent: QObject | None = None) -> QTextDocument:
        """As ever."""
        self.clones.append(super().clone(parent))
        return self.clones[-1]


def test_measuring_a_passage_leaves_nothing_behind(qtbot: QtBot, look: Look) -> None:
    pane = ReadingPane(look, name="Passage")
    qtbot.addWidget(pane)
    document = Counted(pane)
    pane.setDocument(document)
    pane.show_blocks((Block((Run("Norway will pay for new cranes. " * 9),)),))
    heights = [pane.text_height(width) for width in (400, 200, 400)]
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert heights[0] == heights[2] < heights[1]
    assert [isValid(each) for each in document.clones] == [False, False, False]
