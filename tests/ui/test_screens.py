"""Today, Missed, Library, Article, Progress, Learners and Settings, each by what a person does there."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, TypeVar, cast

import pytest
from PySide6.QtCore import QDate, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crisisdesk import settings as table
from crisisdesk.domain.answer import Confidence
from crisisdesk.domain.question import QuestionId
from crisisdesk.domain.session import Plan, PlanKind
from crisisdesk.paths import Paths
from crisisdesk.ui.article.view import ArticleView
from crisisdesk.ui.background import Background
from crisisdesk.ui.house import House
from crisisdesk.ui.intake import Pasted
from crisisdesk.ui.learners.view import LearnersView
from crisisdesk.ui.library.address import AddressDialog
from crisisdesk.ui.library.paste import PasteDialog
from crisisdesk.ui.library.view import LibraryView
from crisisdesk.ui.missed.view import MissedView
from crisisdesk.ui.pictures.charts import PairsDrawing
from crisisdesk.ui.progress.view import ProgressView
from crisisdesk.ui.quiz.view import QuizView
from crisisdesk.ui.settings.view import Check, Choose, Number, SettingsView
from crisisdesk.ui.today.view import TodayView
from crisisdesk.ui.widgets.name_dialog import NameDialog
from crisisdesk.ui.widgets.page import Empty, Page
from crisisdesk.ui.widgets.reading import Block, ReadingPane, Run
from crisisdesk.ui.words import share_words
from tests.fakes.questions import a_built
from tests.ui.conftest import OpenWindow
from tests.ui.rooms import LARGER, Inline, StuckWorker, TestDesk
from tests.ui.sample import PLACE, SPEAKER, seed_article

P = TypeVar("P", bound=Page)
TEXT = "Ministers meet\n\nOne minister said this.\n\nAnother minister said that."


def go(house: House, kind: type[P]) -> P:
    """Show the screen of this type."""
    key = kind.__name__.removesuffix("View").lower()
    house.show_screen(key)
    return cast(P, house.page(key))


def miss(desk: TestDesk, *questions: QuestionId) -> None:
    """Answer these wrong, today."""
    desk.run(desk.start(Plan(PlanKind.MISSED, only=questions)), wrong=_those(desk, questions))


def _those(desk: TestDesk, questions: tuple[QuestionId, ...]) -> list[Any]:
    opened = desk.library.open(seed_article().id)
    return [each for each in opened.questions if each.id in questions]


# Today


def test_the_large_button_starts_what_is_most_needed(open_window: OpenWindow, desk: TestDesk) -> None:
    house = open_window(desk)
    today = go(house, TodayView)
    assert today.headline.text() == "Ready for a quiz"
    assert not today.streak.isVisible(), "nobody is told of a row of no days"
    miss(desk, SPEAKER)
    today.show_page()
    assert today.headline.text() == "1 question to put right"
    desk.clock.pass_by(days=5)
    today.show_page()
    assert today.headline.text() == "1 question due"
    assert today.missed.isVisible()
    today.start.click()
    assert house.now == "quiz"


def test_today_counts_and_lists_the_newest(open_window: OpenWindow, desk: TestDesk) -> None:
    miss(desk, SPEAKER, PLACE)
    desk.clock.pass_by(days=1)
    desk.shelve(a_built())
    house = open_window(desk)
    today = go(house, TodayView)
    assert today.to_put_right.number.text() == "2"
    assert today.streak.number.text() == "1"
    assert today.articles.rows[0].title == "Talks in Geneva"
    today.articles.opened.emit(seed_article().id)
    assert cast(ArticleView, house.page("article")).pane.toPlainText().startswith("Blinken threatens")


def test_today_follows_the_clock_while_it_is_seen(qtbot: QtBot, open_window: OpenWindow, desk: TestDesk) -> None:
    desk.answer(desk.start())
    today = go(open_window(desk), TodayView)
    assert today.answered.number.text() == "1"
    desk.clock.pass_by(days=1)
    today.again.timeout.emit()
    qtbot.waitUntil(lambda: today.answered.number.text() == "0")
    assert today.again.isActive()
    today.hide()
    assert not today.again.isActive()


def test_without_articles_today_leads_to_the_library(open_window: OpenWindow, empty_desk: TestDesk) -> None:
    house = open_window(empty_desk)
    today = go(house, TodayView)
    assert today.empty.isVisible()
    today.empty.button.click()
    assert house.now == "library"


def test_every_screen_without_content_says_what_will_be_here_and_offers_the_first_step(
    qtbot: QtBot, open_window: OpenWindow, empty_desk: TestDesk
) -> None:
    house = open_window(empty_desk)
    for key in ("today", "quiz", "article", "story", "missed", "library", "progress"):
        house.show_screen(key)
        empty: Empty = house.page(key).empty  # type: ignore[attr-defined]  # each of these has one
        qtbot.waitUntil(empty.isVisible)
        assert empty.heading.text()
        assert empty.text.text().endswith(".")
        assert empty.button.isVisible()


def test_the_rail_counts_what_was_missed(open_window: OpenWindow, desk: TestDesk) -> None:
    miss(desk, SPEAKER)
    house = open_window(desk)
    assert house.rail.button("missed").accessibleName() == "Missed, 1"


# Missed


def test_missed_tells_what_was_said_and_what_is_right(open_window: OpenWindow, desk: TestDesk) -> None:
    miss(desk, SPEAKER)
    missed = go(open_window(desk), MissedView)
    row = missed.list.rows[0]
    assert row.lines[0] == "You said: Nobody. Right: Antony Blinken"
    assert row.lines[1].startswith("Who said it · Blinken threatens")
    assert row.end == "missed 1 time"


def test_missed_is_filtered_and_gone_through(open_window: OpenWindow, desk: TestDesk) -> None:
    miss(desk, SPEAKER, PLACE)
    house = open_window(desk)
    missed = go(house, MissedView)
    assert len(missed.list.rows) == 2
    missed.kinds.setCurrentIndex(missed.kinds.findText("Where"))
    missed.kinds.activated.emit(missed.kinds.currentIndex())
    assert [row.key for row in missed.list.rows] == [PLACE]
    missed.people.setCurrentIndex(missed.people.findText("Antony Blinken"))
    missed.people.activated.emit(missed.people.currentIndex())
    assert [row.key for row in missed.list.rows] == [PLACE], "it asks where Blinken met somebody"
    missed.kinds.activated.emit(0)
    assert {row.key for row in missed.list.rows} == {PLACE, SPEAKER}
    missed.kinds.activated.emit(missed.kinds.findText("Where"))
    missed.review.click()
    quiz = cast(QuizView, house.page("quiz"))
    assert quiz.count.text() == "Question 1 of 1"
    assert quiz.card.stem.text().startswith("In which city")


def test_a_missed_question_is_read_in_its_article(open_window: OpenWindow, desk: TestDesk) -> None:
    miss(desk, PLACE)
    house = open_window(desk)
    go(house, MissedView).read.click()
    assert house.now == "article"
    assert cast(ArticleView, house.page("article")).pane.textCursor().selectedText() == "Geneva"


def test_nothing_missed_offers_a_quiz(open_window: OpenWindow, desk: TestDesk) -> None:
    house = open_window(desk)
    missed = go(house, MissedView)
    assert missed.empty.isVisible()
    missed.empty.button.click()
    assert cast(QuizView, house.page("quiz")).needs_room


# Library


def test_a_pasted_article_is_kept_with_its_outlet_and_day(open_window: OpenWindow, empty_desk: TestDesk) -> None:
    house = open_window(empty_desk)
    library = go(house, LibraryView)
    library.empty.button.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PasteDialog)
    assert not dialog.add.isEnabled()
    dialog.text.setPlainText(TEXT)
    dialog.outlet.setText("The Outlet")
    dialog.published.setDate(QDate(2022, 1, 21))
    dialog.add.click()
    (shelved,) = empty_desk.library.articles()
    assert (shelved.title, shelved.outlet, shelved.published) == ("Ministers meet", "The Outlet", date(2022, 1, 21))
    assert [row.title for row in library.list.rows] == ["Ministers meet"]
    rows = library.list.rows
    library.presenter.refresh()
    assert library.list.rows is rows, "thousands of articles are not put into words anew for nothing"


def test_an_unknown_day_stays_unknown(open_window: OpenWindow, empty_desk: TestDesk) -> None:
    library = go(open_window(empty_desk), LibraryView)
    library.ask_for_text()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PasteDialog)
    dialog.text.setPlainText(TEXT)
    dialog.add.click()
    assert empty_desk.library.articles()[0].published is None


def test_files_are_dropped_onto_any_screen(open_window: OpenWindow, empty_desk: TestDesk, tmp_path: Path) -> None:
    files = [tmp_path / "one.txt", tmp_path / "two.TXT", tmp_path / "picture.png"]
    for file in files:
        file.write_text(f"{file.name}\n\nSomebody said something.\n\nNobody answered.", "utf-8")
    house = open_window(empty_desk)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    house.dropEvent(
        QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        )
    )
    assert house.now == "library"
    assert {row.title for row in go(house, LibraryView).list.rows} == {"one", "two"}


def test_a_file_of_another_kind_is_refused_in_a_sentence(open_window: OpenWindow, empty_desk: TestDesk) -> None:
    house = open_window(empty_desk)
    go(house, LibraryView).presenter.add_files(("x.docx",))
    assert house.notice == "Only text and web page files and packs can be added: .txt, .html, .deskpack."


def test_what_cannot_be_read_is_refused_with_its_name(
    open_window: OpenWindow, empty_desk: TestDesk, tmp_path: Path
) -> None:
    file = tmp_path / "short.txt"
    file.write_text("too short", "utf-8")
    house = open_window(empty_desk)
    go(house, LibraryView).presenter.add_files((str(file),))
    assert house.notice == "short.txt: There is too little text to make an article of."


def test_deleting_an_article_can_be_undone(qtbot: QtBot, open_window: OpenWindow, desk: TestDesk) -> None:
    house = open_window(desk)
    library = go(house, LibraryView)
    library.list.setFocus()
    QTest.keyClick(library.list, Qt.Key.Key_Delete)
    assert library.empty.isVisible()
    assert house.notice.endswith("and its questions were deleted.")
    QTest.keyClick(house.window(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [row.key for row in library.list.rows] == [seed_article().id]


def test_the_keyboard_is_on_the_list_when_articles_come_back(
    qtbot: QtBot, open_window: OpenWindow, desk: TestDesk
) -> None:
    house = open_window(desk)
    library = go(house, LibraryView)
    library.presenter.delete(library.list.keys())
    assert library.empty.button.hasFocus()
    house.show_screen("today")
    house._notices.undo.click()
    assert go(house, LibraryView).list.hasFocus()


def test_reading_shows_progress_and_can_be_cancelled(qtbot: QtBot, paths: Paths, empty_desk: TestDesk) -> None:
    from tests.ui.rooms import a_window

    window = a_window(lambda: empty_desk, paths, background=lambda: Background(database=Inline, worker=StuckWorker()))
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.furnished):
        window.show()
    library = go(window.house, LibraryView)
    library.presenter.add_pasted(Pasted(TEXT, title="Ministers meet"))
    assert library.progress.isVisible()
    assert library.progress_text.text() == "Reading Ministers meet"
    library.cancel.click()
    qtbot.waitUntil(lambda: not library.progress.isVisible())
    assert window.house.notice == "Reading was stopped. Nothing was changed."
    assert empty_desk.library.articles() == ()
    window.close()


# Article


def test_an_article_reads_without_what_is_no_part_of_it(open_window: OpenWindow, desk: TestDesk) -> None:
    text = go(open_window(desk), ArticleView).pane.toPlainText()
    assert text.startswith("Blinken threatens Russia with ‘swift, severe’ response\nPress TV (Iranian state")
    assert "SHARE THIS ARTICLE" not in text
    assert text.count("Blinken threatens Russia") == 1
    assert text.rstrip().endswith("invade Ukraine.")


def test_clicking_a_mark_shows_its_questions_which_can_be_answered(open_window: OpenWindow, desk: TestDesk) -> None:
    house = open_window(desk)
    article = go(house, ArticleView)
    article.presenter.open(seed_article().id, place=seed_article().text.index("NBC"))
    article.pane.anchorClicked.emit(QUrl(_link_at_cursor(article.pane)))
    assert [row.title for row in article.entries.rows] == [
        "Which network was Kamala Harris speaking to when she threatened Russia with “severe costs”?"
    ]
    article.answer.click()
    assert cast(QuizView, house.page("quiz")).card.stem.text().startswith("Which network")


def _link_at_cursor(pane: ReadingPane) -> str:
    return pane.textCursor().charFormat().anchorHref()


def test_the_side_list_leads_to_people_and_places(qtbot: QtBot, open_window: OpenWindow, desk: TestDesk) -> None:
    article = go(open_window(desk), ArticleView)
    qtbot.waitUntil(lambda: article.choice.count() > 0)
    people = article.choice.findText("People (4)")
    article.choice.setCurrentIndex(people)
    article.choice.activated.emit(people)
    assert article.entries.rows[1].title == "Sergei Lavrov"
    article.entries.opened.emit("p1")
    selected = article.pane.textCursor()
    assert selected.hasSelection()


def test_the_reader_loads_nothing_and_reads_no_markup(qtbot: QtBot, open_window: OpenWindow, desk: TestDesk) -> None:
    pane = go(open_window(desk), ArticleView).pane
    hostile = '<img src="file:///etc/passwd"><b>bold</b>'
    pane.show_blocks((Block((Run(hostile),)),))
    assert pane.toPlainText() == hostile
    assert pane.loadResource(2, QUrl("file:///etc/passwd")) is None


def test_marks_stand_right_after_signs_of_two_units(qtbot: QtBot, open_window: OpenWindow, desk: TestDesk) -> None:
    pane = go(open_window(desk), ArticleView).pane
    pane.show_blocks((Block((Run("😀😀 before ", place=0), Run("marked", mark="place", link="0", place=10))),))
    pane.show_place(10)
    assert pane.textCursor().selectedText() == "marked"


# Progress


def test_progress_before_any_answer_offers_a_quiz(open_window: OpenWindow, desk: TestDesk) -> None:
    progress = go(open_window(desk), ProgressView)
    assert progress.empty.isVisible()
    assert not progress.wall.cards


def test_progress_counts_and_is_read_aloud(qtbot: QtBot, open_window: OpenWindow, desk: TestDesk) -> None:
    miss(desk, SPEAKER, PLACE)
    progress = go(open_window(desk), ProgressView)
    qtbot.waitUntil(lambda: progress.wall.is_whole)  # pictures come a turn after the numbers, one by one
    assert [tile.number.text() for tile in progress.tiles[:2]] == ["4", "50\N{NO-BREAK SPACE}%"]
    kinds, coming = progress.wall.cards["kinds"], progress.wall.cards["coming"]
    kinds.picture.grab()
    qtbot.waitUntil(lambda: progress.wall.is_whole)
    assert "Who said it: 1 of 2 right" in [spot.spoken for spot in kinds.picture.spots]
    assert "4 answers on 1 day of the last year" in progress.wall.cards["year"].picture.accessibleName()
    assert coming.table.model().rowCount() == 30


def test_progress_shows_places_and_how_sure_was_right(qtbot: QtBot, open_window: OpenWindow, desk: TestDesk) -> None:
    session = desk.start(Plan(PlanKind.QUICK, only=(SPEAKER, PLACE)))
    session = desk.study.next(desk.answer(session, confidence=Confidence.SURE).session)
    desk.answer(session, right=False, confidence=Confidence.SURE)
    progress = go(open_window(desk), ProgressView)
    qtbot.waitUntil(lambda: progress.wall.is_whole)
    sure = progress.wall.cards["calibration"].picture.drawing
    assert isinstance(sure, PairsDrawing)
    assert sure.told.rows == (("Sure", share_words(0.95), share_words(0.5), "2"),)
    assert [(each.expected, each.came) for each in sure.pairs.pairs] == [(0.95, 0.5)]
    names = [[row[0] for row in rows_of(progress, key)] for key in ("people", "places")]
    assert names == [["Antony Blinken"], ["Geneva"]]


def rows_of(progress: ProgressView, key: str) -> tuple[tuple[str, ...], ...]:
    """The table of one picture."""
    drawing = progress.wall.cards[key].picture.drawing
    assert drawing is not None
    return drawing.told.rows


def test_the_keyboard_goes_to_what_takes_the_place_of_what_had_it(
    qtbot: QtBot, open_window: OpenWindow, desk: TestDesk
) -> None:
    house = open_window(desk)
    progress = go(house, ProgressView)
    assert progress.empty.button.hasFocus()
    miss(desk, SPEAKER)
    go(house, ProgressView)
    qtbot.waitUntil(lambda: "year" in progress.wall.cards and progress.wall.cards["year"].picture.hasFocus())


# Learners


def test_a_learner_is_added_renamed_and_switched_by_a_number(
    qtbot: QtBot, open_window: OpenWindow, desk: TestDesk
) -> None:
    house = open_window(desk)
    learners = go(house, LearnersView)
    learners.add.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, NameDialog)
    QTest.keyClicks(dialog.field, "Grace")
    dialog.accept_button.click()
    assert [row.end for row in learners.list.rows] == ["", "Studies now"]
    # The keyboard is on the list, which would look for a name that begins with it.
    assert learners.list.hasFocus()
    QTest.keyClick(learners.list, Qt.Key.Key_1)
    assert house.workroom.learner.name == "Ada"
    learners.list.choose(0)
    learners.rename.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, NameDialog)
    dialog.field.setText("Ada L.")
    dialog.accept_button.click()
    assert learners.list.rows[0].title == "Ada L."


def test_one_learner_s_misses_are_not_another_s(open_window: OpenWindow, desk: TestDesk) -> None:
    miss(desk, SPEAKER)
    house = open_window(desk)
    go(house, LearnersView).presenter.add("Grace")
    assert go(house, MissedView).empty.isVisible()


def test_a_deleted_learner_can_be_brought_back(open_window: OpenWindow, desk: TestDesk) -> None:
    desk.learners.current()
    desk.learners.add("Grace")
    house = open_window(desk)
    learners = go(house, LearnersView)
    learners.list.choose(1)
    learners.delete.click()
    assert [row.title for row in learners.list.rows] == ["Ada"]
    assert house.notice == "Grace and their answers were deleted."
    house._notices.undo.click()
    assert [row.title for row in learners.list.rows] == ["Ada", "Grace"]


# Settings


def test_the_page_shows_every_setting_of_the_table(open_window: OpenWindow, desk: TestDesk) -> None:
    page = go(open_window(desk), SettingsView)
    assert list(page.controls) == [row.key for row in table.TABLE]


def test_theme_and_text_size_take_hold_at_once_and_are_kept(
    qtbot: QtBot, open_window: OpenWindow, desk: TestDesk, paths: Paths
) -> None:
    house = open_window(desk)
    page = go(house, SettingsView)
    theme, size = page.controls["theme"], page.controls["text_size"]
    assert isinstance(theme, Choose)
    assert isinstance(size, Number)
    theme.setCurrentIndex(theme.findData("dark"))
    theme.activated.emit(theme.currentIndex())
    size.setValue(140)
    assert house.look.name == "dark"
    assert house.look.percent == 140
    qtbot.waitUntil(lambda: house.palette().window().color() == house.look.colour("bg"))
    kept = table.load(paths.settings)
    assert (kept.theme, kept.text_size) == ("dark", 140)


def test_the_learner_s_own_wishes_are_theirs(open_window: OpenWindow, desk: TestDesk) -> None:
    page = go(open_window(desk), SettingsView)
    retention, fresh = page.controls["retention"], page.controls["new_per_day"]
    assert isinstance(retention, Number)
    assert isinstance(fresh, Number)
    retention.setValue(85)
    fresh.setValue(5)
    learner = desk.learners.current()
    assert learner.retention == pytest.approx(0.85)
    assert learner.new_per_day == 5


def test_the_larger_model_is_switched_on(open_window: OpenWindow, desk: TestDesk, paths: Paths) -> None:
    page = go(open_window(desk), SettingsView)
    larger = page.controls["larger_model"]
    assert isinstance(larger, Check)
    larger.click()
    assert table.load(paths.settings).larger_model


def test_the_larger_model_reads_the_very_next_article(open_window: OpenWindow, desk: TestDesk) -> None:
    house = open_window(desk)
    LARGER.clear()
    for title in ("Before it", "After it"):
        house.intake.take(Pasted("One said this there.\n\nAnother said that here.", title=title))
        larger = go(house, SettingsView).controls["larger_model"]
        assert isinstance(larger, Check)
        larger.click()
    assert LARGER == [False, True]


# From the web


def the_address(library: LibraryView) -> AddressDialog:
    """The dialog that asks for one."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, AddressDialog)
    return dialog


def test_a_page_is_fetched_once_its_address_is_confirmed(
    qtbot: QtBot, open_window: OpenWindow, empty_desk: TestDesk
) -> None:
    house = open_window(empty_desk)
    library = go(house, LibraryView)
    QTest.keyClick(house, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    dialog = the_address(library)
    assert not dialog.fetch.isEnabled()
    QTest.keyClicks(dialog.field, "example.org/news")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [row.title for row in library.list.rows] == ["Fetched"])
    assert empty_desk.library.open(empty_desk.library.articles()[0].id).article.source.origin == "Fetched from the web."
    assert library.presenter.last_address == ""


def test_an_address_that_cannot_be_fetched_is_told_in_one_sentence_and_need_not_be_typed_again(
    qtbot: QtBot, open_window: OpenWindow, empty_desk: TestDesk
) -> None:
    house = open_window(empty_desk)
    library = go(house, LibraryView)
    library.presenter.fetch(" https://nowhere.invalid/x ")
    qtbot.waitUntil(lambda: house.notice == "nowhere cannot be found.")
    library.web.click()
    assert the_address(library).field.text() == "https://nowhere.invalid/x"


def test_a_web_address_dropped_on_the_window_is_asked_about_first(
    open_window: OpenWindow, empty_desk: TestDesk
) -> None:
    house = open_window(empty_desk)
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a%20b/новини")])
    house.dropEvent(
        QDropEvent(
            QPointF(300, 300),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    there = "https://example.org/a%20b/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8"
    assert the_address(go(house, LibraryView)).field.text() == there
    assert empty_desk.library.articles() == ()


def test_an_address_pasted_for_an_article_is_fetched_and_said_to_be(
    qtbot: QtBot, open_window: OpenWindow, empty_desk: TestDesk
) -> None:
    library = go(open_window(empty_desk), LibraryView)
    library.ask_for_text()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PasteDialog)
    dialog.text.setPlainText(TEXT)
    assert "stays on this machine" in dialog.about.text()
    dialog.text.setPlainText(" https://example.org/news\n")
    assert "over the network" in dialog.about.text()
    assert dialog.add.text() == "Fetch the page"
    dialog.add.click()
    qtbot.waitUntil(lambda: [row.title for row in library.list.rows] == ["Fetched"])


def test_fetching_can_be_cancelled(qtbot: QtBot, open_window: OpenWindow, desk: TestDesk) -> None:
    house = open_window(desk)
    library = go(house, LibraryView)
    house.workroom.background._worker = StuckWorker()
    library.presenter.fetch("https://example.org/news")
    assert library.progress_text.text() == "Fetching example.org"
    library.cancel.click()
    qtbot.waitUntil(lambda: not library.progress.isVisible())
    assert len(desk.library.articles()) == 1
