"""Reading: find, explain, remember the place, print."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar, cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from crisisdesk.domain.article import Article, ArticleId, Span
from crisisdesk.domain.changes import Changes
from crisisdesk.domain.reading import Expansion, ParsedArticle, Person, Quotation, QuotationType
from crisisdesk.paths import Paths
from crisisdesk.ui.article.glossary import glosses, terms
from crisisdesk.ui.article.presenter import Shown
from crisisdesk.ui.article.view import ArticleView
from crisisdesk.ui.background import Background
from crisisdesk.ui.house import House
from crisisdesk.ui.theme import Look
from crisisdesk.ui.widgets.reading import Block, ReadingPane, Run
from tests.fakes.questions import a_built
from tests.ui.conftest import OpenWindow
from tests.ui.rooms import Inline, InlineWorker, TestDesk, a_window
from tests.ui.sample import SPEAKER, seed_article, seed_built

T = TypeVar("T")


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


def read_on(house: House) -> tuple[ArticleView, int]:
    """The article, scrolled to where somebody reads."""
    article = reading(house)
    bar = article.pane.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    assert article.pane.top_place > 0
    return article, article.pane.top_place


def settled(article: ArticleView) -> bool:
    """Whether all of it is shown, and nothing is to be scrolled any more."""
    return article._later.idle and article._return_to < 0


def test_the_text_stays_where_it_is_read_when_it_changes_twice(
    qtbot: QtBot, open_window: OpenWindow, desk: TestDesk
) -> None:
    house = open_window(desk, size=(900, 500))
    article, place = read_on(house)
    qtbot.waitUntil(lambda: settled(article))
    shown = article._shown
    article.presenter.shown.emit(shown)
    article.presenter.shown.emit(shown)
    qtbot.waitUntil(lambda: settled(article))
    assert abs(article.pane.top_place - place) < 120, "the same line or the next"
    # Left before it is scrolled back.
    article.presenter.shown.emit(shown)
    house.show_screen("today")
    assert abs(desk.library.open(desk.library.articles()[0].id).place - place) < 120


@pytest.mark.parametrize("percent", [130, 200])
def test_larger_text_begins_at_the_same_line(
    qtbot: QtBot, open_window: OpenWindow, desk: TestDesk, percent: int
) -> None:
    house = open_window(desk, size=(1240, 700))
    article, place = read_on(house)
    qtbot.waitUntil(lambda: settled(article))
    for size in (percent, 100, percent):
        house.look.choose(percent=size)
        qtbot.wait(10)
        assert abs(article.pane._seen_first() - place) < 120, "the same line or the next"


@pytest.mark.parametrize("change", [{"theme": "dark"}, {"percent": 150}])
def test_what_was_found_stays_found_in_another_look(
    qtbot: QtBot, open_window: OpenWindow, desk: TestDesk, change: dict[str, Any]
) -> None:
    house = open_window(desk, theme="light")
    article = reading(house)
    qtbot.waitUntil(lambda: settled(article))
    article.finding.open_bar()
    article.finding.field.setText("Blinken")
    article.finding.step(1)

    def found() -> tuple[list[int], int, str, str]:
        marked = [each.cursor.selectionStart() for each in article.pane.extraSelections()]
        chosen = article.pane.textCursor()
        return marked, chosen.selectionStart(), chosen.selectedText(), article.finding.count.text()

    before = found()
    assert len(before[0]) > 2
    house.look.choose(**change)
    assert found() == before
    article.finding.step(1)
    assert article.pane.textCursor().selectionStart() == before[0][2]


def test_a_passage_that_is_asked_for_stays_in_sight(qtbot: QtBot, open_window: OpenWindow, desk: TestDesk) -> None:
    article, place = read_on(open_window(desk, size=(900, 500)))
    qtbot.waitUntil(lambda: settled(article))
    article.presenter.shown.emit(article._shown)
    article.presenter.place_wanted.emit(0)
    qtbot.waitUntil(lambda: settled(article))
    assert article.pane.top_place < place // 2


def test_the_list_of_another_article_is_gone_as_soon_as_its_text(
    qtbot: QtBot, open_window: OpenWindow, desk: TestDesk
) -> None:
    article = reading(open_window(desk))
    qtbot.waitUntil(lambda: bool(article.entries.rows))
    assert article._shown is not None
    article.presenter.shown.emit(replace(article._shown, article=ArticleId("another")))
    assert article.entries.rows == ()
    assert article.choice.count() == 0
    qtbot.waitUntil(lambda: bool(article.entries.rows))


class Slow(Inline):
    """Does the work at once, but has it come back only when it is told to."""

    def __init__(self) -> None:
        self.held: list[tuple[Future[Any], Future[Any]]] | None = None

    def submit(self, fn: Callable[..., T], /, *args: Any, **kwargs: Any) -> Future[T]:
        """Done, but not told, where work is held."""
        done = super().submit(fn, *args, **kwargs)
        if self.held is None:
            return done
        told: Future[T] = Future()
        self.held.append((told, done))
        return told

    def tell(self) -> None:
        """All that is held, and from now on each at once."""
        held, self.held = self.held or [], None
        for told, done in held:
            error = done.exception()
            if error is None:
                told.set_result(done.result())
            else:
                told.set_exception(error)


@pytest.fixture
def two(qtbot: QtBot, desk: TestDesk, paths: Paths) -> Iterator[tuple[House, Slow, Article]]:
    """A window where the newer of two articles is shown and out of date, and what is asked waits."""
    desk.clock.pass_by(days=1)
    newer = a_built()
    desk.shelve(newer)
    slow = Slow()
    window = a_window(lambda: desk, paths, background=lambda: Background(database=lambda: slow, worker=InlineWorker()))
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.furnished):
        window.show()
    window.house.open_article(newer.parsed.article.id, -1)
    qtbot.waitUntil(lambda: settled(reading(window.house)))
    window.house.show_screen("today")
    window.house.workroom.changed.emit(Changes.QUESTIONS)
    slow.held = []
    yield window.house, slow, newer.parsed.article
    slow.tell()
    window.close()


def test_the_article_that_is_opened_is_shown_though_another_is_out_of_date(
    qtbot: QtBot, two: tuple[House, Slow, Article]
) -> None:
    house, slow, _newer = two
    article = cast(ArticleView, house.page("article"))
    heard: list[Shown] = []
    article.presenter.shown.connect(heard.append)
    house.show_screen("article")
    house.open_article(seed_article().id, seed_article().text.index("NBC"))
    slow.tell()
    qtbot.waitUntil(lambda: bool(heard) and settled(article))
    assert {each.article for each in heard} == {seed_article().id}
    assert "NBC" in article.pane.textCursor().selectedText()


def test_where_one_cannot_be_opened_the_one_that_was_is_shown_as_it_is_now(
    qtbot: QtBot, two: tuple[House, Slow, Article]
) -> None:
    house, slow, newer = two
    heard: list[Shown] = []
    article = cast(ArticleView, house.page("article"))
    article.presenter.shown.connect(heard.append)
    house.open_article("gone", -1)
    slow.tell()
    qtbot.waitUntil(lambda: bool(heard))
    assert house.notice
    assert heard[-1].article == newer.id


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


def test_a_quotation_is_selected_without_what_stands_around_it(open_window: OpenWindow, desk: TestDesk) -> None:
    house, words = open_window(desk), "serious and severe costs, period"
    house.open_article(seed_article().id, seed_article().text.index(words))
    assert reading(house).pane.textCursor().selectedText() == words


def test_a_proof_is_selected_as_a_whole_though_a_quotation_begins_with_it(
    open_window: OpenWindow, empty_desk: TestDesk
) -> None:
    built = seed_built()
    proof = next(each for each in built.quiz.questions if each.id == SPEAKER).evidence[0]
    said = Quotation((Span(proof.start, proof.start + 5),), QuotationType.INDIRECT, (), None)
    empty_desk.shelve(replace(built, parsed=replace(built.parsed, quotations=(said,))))
    house = open_window(empty_desk)
    house.open_article(seed_article().id, proof.start)
    assert len(reading(house).pane.textCursor().selectedText()) > 5
