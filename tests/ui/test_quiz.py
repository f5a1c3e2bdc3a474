"""The quiz screen, by keyboard."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import cast

import pytest
from PySide6.QtCore import QAbstractAnimation, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crisisdesk.domain.edit import edit_of
from crisisdesk.domain.question import QuestionId
from crisisdesk.domain.session import Plan, PlanKind
from crisisdesk.ui.article.view import ArticleView
from crisisdesk.ui.house import House
from crisisdesk.ui.quiz.boards import MatchBoard, OrderBoard, carried
from crisisdesk.ui.quiz.mapboard import MapBoard, Target, WorldField
from crisisdesk.ui.quiz.view import QuizView
from crisisdesk.ui.theme import Look
from crisisdesk.ui.widgets.basics import Text
from crisisdesk.ui.widgets.choice import Mark
from tests.ui.conftest import OpenWindow
from tests.ui.rooms import TestDesk
from tests.ui.sample import DATE, GAP, MAP, MATCH, ORDER, PLACE, SPEAKER

KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class Quiz:
    """The quiz screen of a window, and the keys pressed on it."""

    def __init__(self, qtbot: QtBot, house: House, *questions: QuestionId) -> None:
        self.bot, self.house = qtbot, house
        house.start_quiz(Plan(PlanKind.MISSED, only=questions))
        self.view = cast(QuizView, house.page("quiz"))

    def press(self, *keys: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Where the focus is."""
        for key in keys:
            QTest.keyClick(self._focused(), key, with_)

    def type(self, text: str) -> None:
        """Where the focus is."""
        QTest.keyClicks(self._focused(), text)

    def _focused(self) -> QWidget:
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    def choose(self, words: str) -> None:
        """By its number."""
        number = [choice.words for choice in self.view.card.choices].index(words) + 1
        self.press(KEY(int(KEY.Key_0) + number))

    @property
    def marks(self) -> dict[str, Mark]:
        """How the choices are shown."""
        return {choice.words: choice.mark for choice in self.view.card.choices}


@pytest.fixture
def house(open_window: OpenWindow, desk: TestDesk) -> House:
    """A window with the seed article."""
    return open_window(desk)


def test_a_right_answer_is_told_in_words_and_shape_with_its_proof(qtbot: QtBot, house: House) -> None:
    quiz = Quiz(qtbot, house, SPEAKER)
    quiz.choose("Antony Blinken")
    quiz.press(KEY.Key_Return)
    view = quiz.view
    assert view.card.verdict.headline.text() == "✓  Right"
    assert quiz.marks["Antony Blinken"] is Mark.RIGHT
    assert set(quiz.marks.values()) == {Mark.RIGHT, Mark.PAST}
    assert "If any Russian" not in view.evidence.source.text()
    assert (
        view.evidence.source.text()
        == "Press TV (Iranian state broadcaster) · 21 January 2022 · paragraph\N{NO-BREAK SPACE}7"
    )
    assert "renewed invasion" in view.evidence.pane.toPlainText()
    assert view.comes_back.text().startswith("Comes back")


def test_the_day_of_the_report_is_not_shown_beside_a_question_for_a_day(qtbot: QtBot, house: House) -> None:
    view = Quiz(qtbot, house, SPEAKER).view
    assert "21 January 2022" in view.evidence.source.text()
    quiz = Quiz(qtbot, house, DATE)
    assert view.evidence.source.text() == "Press TV (Iranian state broadcaster) · Iran"
    quiz.choose("Friday, 21 January 2022")
    quiz.press(KEY.Key_Return)
    assert "21 January 2022" in view.evidence.source.text()


def test_a_wrong_answer_says_why_not_and_what_is_right(qtbot: QtBot, house: House) -> None:
    quiz = Quiz(qtbot, house, SPEAKER)
    quiz.choose("Sergei Lavrov")
    quiz.press(KEY.Key_Return)
    verdict = quiz.view.card.verdict
    assert verdict.headline.text() == "✕  Not right"
    assert verdict.why_not_heading.text() == "Why not “Sergei Lavrov”?"
    assert "still waiting" in verdict.why_not.text()
    assert quiz.marks["Sergei Lavrov"] is Mark.WRONG
    assert quiz.marks["Antony Blinken"] is Mark.RIGHT
    spoken = {choice.words: choice.accessibleName() for choice in quiz.view.card.choices}
    assert spoken["Sergei Lavrov"].endswith("Your answer")
    assert spoken["Antony Blinken"].endswith("Right answer")


def test_the_verdict_is_heard_where_the_focus_is(qtbot: QtBot, house: House) -> None:
    quiz = Quiz(qtbot, house, SPEAKER)
    quiz.choose("Joe Biden")
    quiz.press(KEY.Key_Return)
    assert QApplication.focusWidget() is quiz.view.go
    assert quiz.view.go.accessibleDescription().startswith("Not right. The answer is: Antony Blinken")


def test_the_proof_is_not_given_away_before_the_answer(qtbot: QtBot, house: House) -> None:
    quiz = Quiz(qtbot, house, SPEAKER)
    evidence = quiz.view.evidence
    assert not evidence.pane.isVisible()
    assert not evidence.title.isVisible(), "a title may hold the answer"
    quiz.press(KEY.Key_E)
    assert house.now == "quiz"
    quiz.choose("Antony Blinken")
    quiz.press(KEY.Key_Return)
    assert evidence.title.isVisible()


def test_nothing_is_checked_until_something_is_chosen(qtbot: QtBot, house: House) -> None:
    quiz = Quiz(qtbot, house, SPEAKER)
    quiz.press(KEY.Key_Return)
    assert not quiz.view.go.isEnabled()
    assert not quiz.view.card.verdict.isVisible()


def test_arrows_choose(qtbot: QtBot, house: House) -> None:
    quiz = Quiz(qtbot, house, SPEAKER)
    quiz.press(KEY.Key_Down, KEY.Key_Down)
    assert quiz.view.card.choices[1].isChecked()
    quiz.press(KEY.Key_Up, KEY.Key_Up)
    assert quiz.view.card.given() == quiz.view.card.choices[0].words


def test_once_the_answer_is_out_it_cannot_be_changed(qtbot: QtBot, house: House) -> None:
    quiz = Quiz(qtbot, house, SPEAKER)
    quiz.choose("Joe Biden")
    quiz.press(KEY.Key_Return)
    quiz.choose("Antony Blinken")
    QTest.mouseClick(quiz.view.card.choices[0], Qt.MouseButton.LeftButton)
    assert quiz.view.card.given() == "Joe Biden"


def test_enter_goes_on_and_ends_with_the_score(qtbot: QtBot, house: House) -> None:
    quiz = Quiz(qtbot, house, SPEAKER, PLACE)
    for key in ("Antony Blinken", "Geneva"):
        quiz.choose(key)
        quiz.press(KEY.Key_Return, KEY.Key_Return)
    ending = quiz.view.ending
    assert ending.isVisible()
    assert ending.score.text() == "2 of 2 right"
    assert not ending.review.isVisible()


def test_a_wrong_answer_comes_once_more_and_is_listed_at_the_end(qtbot: QtBot, house: House) -> None:
    quiz = Quiz(qtbot, house, SPEAKER)
    quiz.choose("Joe Biden")
    quiz.press(KEY.Key_Return, KEY.Key_Return)
    assert quiz.view.card.note.text() == "Once more"
    quiz.choose("Antony Blinken")
    quiz.press(KEY.Key_Return, KEY.Key_Return)
    ending = quiz.view.ending
    assert ending.score.text() == "0 of 1 right"
    assert [row.title[:10] for row in ending.rows.rows] == ["Who warned"]
    quiz.press(KEY.Key_Return)
    assert quiz.view.needs_room
    assert quiz.view.card.stem.text().startswith("Who warned")


def test_undo_takes_the_answer_back(qtbot: QtBot, house: House, desk: TestDesk) -> None:
    quiz = Quiz(qtbot, house, SPEAKER)
    quiz.choose("Joe Biden")
    quiz.press(KEY.Key_Return)
    assert desk.study.today(desk.me).missed == 1
    quiz.press(KEY.Key_U)
    assert desk.study.today(desk.me).missed == 0
    assert set(quiz.marks.values()) == {Mark.OPEN}
    assert not quiz.view.card.verdict.isVisible()


def test_undo_with_nothing_to_take_back_says_so(qtbot: QtBot, house: House) -> None:
    quiz = Quiz(qtbot, house, SPEAKER)
    quiz.press(KEY.Key_U)
    assert house.notice == "There is no answer to take back."
    quiz.choose("Antony Blinken")
    assert quiz.view.go.isEnabled()


def test_a_flagged_question_is_passed_over_and_can_be_restored(qtbot: QtBot, house: House, desk: TestDesk) -> None:
    quiz = Quiz(qtbot, house, SPEAKER, PLACE)
    quiz.press(KEY.Key_F)
    assert quiz.view.card.stem.text().startswith("In which city")
    assert [each.id for each in desk.study.flagged(desk.me)] == [SPEAKER]
    quiz.press(KEY.Key_Z, with_=Qt.KeyboardModifier.ControlModifier)
    assert desk.study.flagged(desk.me) == ()


def test_t_switches_to_typing_and_a_slip_is_forgiven(qtbot: QtBot, house: House) -> None:
    quiz = Quiz(qtbot, house, SPEAKER)
    quiz.press(KEY.Key_T)
    assert QApplication.focusWidget() is quiz.view.card.field
    quiz.type("antony blinkn")
    quiz.press(KEY.Key_Return)
    assert quiz.view.card.verdict.headline.text() == "✓  Right, in other words"
    assert quiz.view.card.verdict.key.isVisible()


def test_a_name_is_completed_from_its_second_letter_and_taken_by_keyboard(qtbot: QtBot, house: House) -> None:
    quiz = Quiz(qtbot, house, SPEAKER)
    quiz.press(KEY.Key_T)
    field, names = quiz.view.card.field, quiz.view.card.names
    names.complete_with(("Antony Blinken", "Sergei Lavrov", "Émile Larivière"))
    quiz.type("l")
    assert not names.isVisible()
    quiz.type("a")
    assert [each.text() for each in names.buttons if each.isVisible()] == ["Sergei Lavrov", "Émile Larivière"]
    field.clear()
    quiz.type("bl")
    quiz.press(KEY.Key_Down, KEY.Key_Return)
    assert (field.text(), field.hasFocus(), names.isVisible()) == ("Antony Blinken", True, False)
    field.clear()
    quiz.type("antony blink")
    assert names.isVisible()
    quiz.type("en")
    quiz.press(KEY.Key_Return)
    assert quiz.view.card.verdict.headline.text() == "✓  Right"
    assert not names.isVisible(), "what is answered is not completed any more"


def test_the_arrows_go_to_the_names_and_back(qtbot: QtBot, house: House) -> None:
    quiz = Quiz(qtbot, house, SPEAKER)
    quiz.press(KEY.Key_T, KEY.Key_Down)
    assert quiz.view.card.field.hasFocus()
    quiz.view.card.names.complete_with(("Antony Blinken",))
    quiz.type("an")
    quiz.press(KEY.Key_Down)
    assert quiz.view.card.names.buttons[0].hasFocus()
    quiz.press(KEY.Key_Up)
    assert quiz.view.card.field.hasFocus()


@pytest.mark.parametrize(
    "press",
    [
        (KEY.Key_B, Qt.KeyboardModifier.NoModifier),
        (KEY.Key_S, Qt.KeyboardModifier.NoModifier),
        (KEY.Key_Delete, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_a_quiz_that_ends_without_an_answer_says_so(
    qtbot: QtBot, house: House, press: tuple[Qt.Key, Qt.KeyboardModifier]
) -> None:
    quiz = Quiz(qtbot, house, SPEAKER)
    quiz.press(press[0], with_=press[1])
    assert quiz.view.ending.isVisible()
    assert quiz.view.ending.score.text() == "No question of this quiz is left"
    assert quiz.view.ending.text.text().startswith("Each was put aside or put off, so none was answered.")
    QTest.keyClick(house.window(), KEY.Key_Z, CTRL)
    assert quiz.view.count.text().startswith("Question 1 ")


def test_showing_the_answer_counts_as_not_known(qtbot: QtBot, house: House) -> None:
    quiz = Quiz(qtbot, house, SPEAKER)
    quiz.press(KEY.Key_A)
    assert quiz.view.card.verdict.headline.text() == "✕  Here is the answer"


def test_a_gap_can_be_chosen(qtbot: QtBot, house: House) -> None:
    quiz = Quiz(qtbot, house, GAP)
    quiz.choose("diplomacy")
    quiz.press(KEY.Key_Return)
    assert quiz.view.card.verdict.headline.text() == "✓  Right"


def test_things_are_matched_by_keyboard(qtbot: QtBot, house: House) -> None:
    quiz = Quiz(qtbot, house, MATCH)
    board = quiz.view.card.board
    assert isinstance(board, MatchBoard)
    assert not quiz.view.go.isEnabled()
    partners = {"“frank": "Antony", "“serious": "Kamala", "“a heavy": "Joe"}
    for box in board.boxes:
        box.setFocus()
        quiz.type(next(name for begin, name in partners.items() if box.accessibleName().startswith(begin))[0])
        box.activated.emit(box.currentIndex())
    quiz.press(KEY.Key_Return)
    assert quiz.view.card.verdict.headline.text() == "✓  Right"


def test_things_are_put_in_order_by_keyboard(qtbot: QtBot, house: House) -> None:
    quiz = Quiz(qtbot, house, ORDER)
    board = quiz.view.card.board
    assert isinstance(board, OrderBoard)
    wanted = ["Antony Blinken visited", "Kamala Harris spoke", "Antony Blinken and"]
    for place, begin in enumerate(wanted):
        row = next(row for row in board.rows if row.text.startswith(begin))
        while board.rows.index(row) > place:
            row.earlier.setFocus()
            quiz.press(KEY.Key_Space)
    assert board.isAncestorOf(quiz._focused())
    quiz.press(KEY.Key_Return)
    assert quiz.view.card.verdict.headline.text() == "✓  Right"


def test_a_wrong_order_shows_where_each_belongs(qtbot: QtBot, house: House) -> None:
    quiz = Quiz(qtbot, house, ORDER)
    quiz.view.go.click()
    assert quiz.view.card.verdict.headline.text() == "✕  Not right"


def test_e_opens_the_proof_in_the_article_and_esc_comes_back(qtbot: QtBot, house: House) -> None:
    quiz = Quiz(qtbot, house, PLACE)
    quiz.choose("Moscow")
    quiz.press(KEY.Key_Return, KEY.Key_E)
    article = cast(ArticleView, house.page("article"))
    assert house.now == "article"
    assert article.pane.textCursor().selectedText() == "Geneva"
    assert article.back.isVisible()
    quiz.press(KEY.Key_Escape)
    assert house.now == "quiz"
    assert quiz.view.card.verdict.isVisible()


def test_esc_leaves_and_the_quiz_is_kept(qtbot: QtBot, house: House) -> None:
    quiz = Quiz(qtbot, house, SPEAKER, PLACE)
    quiz.choose("Antony Blinken")
    quiz.press(KEY.Key_Return, KEY.Key_Escape)
    assert house.now == "today"
    assert house.rail.isVisible()
    house.show_screen("quiz")
    assert quiz.view.card.stem.text().startswith("In which city")


def test_a_question_has_the_window_to_itself(qtbot: QtBot, house: House) -> None:
    assert house.rail.isVisible()
    Quiz(qtbot, house, SPEAKER)
    assert not house.rail.isVisible()


def test_the_card_of_the_end_is_not_made_to_see_whether_it_is_shown(house: House) -> None:
    view = cast(QuizView, house.page("quiz"))
    vars(view).pop("ending", None)
    view.presenter.absent.emit("")
    assert "ending" not in vars(view)


def test_without_articles_the_quiz_says_so(open_window: OpenWindow, empty_desk: TestDesk) -> None:
    house = open_window(empty_desk)
    house.start_quiz(Plan(PlanKind.QUICK))
    view = cast(QuizView, house.page("quiz"))
    assert view.empty.isVisible()
    assert house.notice


def map_board(quiz: Quiz) -> MapBoard:
    """The map of the question on the screen."""
    board = quiz.view.card.board
    assert isinstance(board, MapBoard)
    return board


def test_a_place_is_shown_on_the_map_by_keyboard(qtbot: QtBot, house: House) -> None:
    quiz = Quiz(qtbot, house, MAP)
    field = map_board(quiz).field
    assert QApplication.focusWidget() is field
    assert not quiz.view.go.isEnabled()
    for _ in range(60):
        latitude, longitude = field.cross or (0.0, 0.0)
        north, east = 46.2 - latitude, 6.1 - longitude
        if field.cross is not None and max(abs(north), abs(east)) < 0.4:
            break
        far = max(abs(north), abs(east)) > 4
        key = (KEY.Key_Up if north > 0 else KEY.Key_Down) if abs(north) > abs(east) else None
        key = key or (KEY.Key_Right if east > 0 else KEY.Key_Left)
        quiz.press(key, with_=Qt.KeyboardModifier.NoModifier if far else Qt.KeyboardModifier.ShiftModifier)
    assert "° north" in field.accessibleDescription()
    quiz.press(KEY.Key_Return)
    assert quiz.view.card.verdict.headline.text().startswith("✓  Right, ")
    assert quiz.view.card.verdict.headline.text().endswith(" km away")
    assert quiz.view.card.verdict.key.text() == "The answer is: Geneva"


def test_a_click_far_off_is_wrong_and_says_how_far(qtbot: QtBot, house: House) -> None:
    quiz = Quiz(qtbot, house, MAP)
    field = map_board(quiz).field
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=field.rect().center())
    quiz.press(KEY.Key_Return)
    headline = quiz.view.card.verdict.headline.text()
    assert headline.startswith("✕  Not right, ")
    assert "km away" in quiz.view.go.accessibleDescription()
    before = field.cross
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=field.rect().topLeft() + QPoint(9, 9))
    assert field.cross == before, "once the answer is out nothing can be moved"


def test_the_map_comes_nearer_about_the_cross_and_follows_the_hand(qtbot: QtBot, house: House) -> None:
    quiz = Quiz(qtbot, house, MAP)
    field = map_board(quiz).field
    first = field.view
    quiz.press(KEY.Key_Right, KEY.Key_Plus)
    assert field.view.across < first.across
    assert field.cross == (field.view.latitude, field.view.longitude)
    quiz.press(KEY.Key_0)
    assert field.view == first
    QTest.mousePress(field, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    QTest.mouseMove(field, QPoint(160, 60))
    QTest.mouseRelease(field, Qt.MouseButton.LeftButton, pos=QPoint(160, 60))
    assert field.view.longitude < first.longitude


def test_the_first_view_does_not_put_the_place_in_its_middle(qtbot: QtBot, house: House) -> None:
    view = map_board(Quiz(qtbot, house, MAP)).field.view
    assert (view.latitude, view.longitude) == (40, 0)


def test_whoever_cannot_point_names_the_place(qtbot: QtBot, house: House) -> None:
    quiz = Quiz(qtbot, house, MAP)
    quiz.press(KEY.Key_T)
    quiz.type("Geneva")
    quiz.press(KEY.Key_Return)
    assert quiz.view.card.verdict.headline.text() == "✓  Right"


def test_of_a_country_the_map_does_not_say_which_one_the_cross_is_on(look: Look, qtbot: QtBot) -> None:
    for land, said in ((True, False), (False, True)):
        field = WorldField(look, Target("Where", 46.8, 8.4, land=land))
        qtbot.addWidget(field)
        field.point((46.8, 8.4))
        assert ("Switzerland" in field.accessibleDescription()) is said


def test_each_wrong_choice_is_explained_on_demand_and_enter_goes_on(qtbot: QtBot, house: House) -> None:
    quiz = Quiz(qtbot, house, SPEAKER, PLACE)
    quiz.press(KEY.Key_W)
    others = quiz.view.card.others
    assert not others.isVisible()
    quiz.choose("Antony Blinken")
    quiz.press(KEY.Key_Return, KEY.Key_W)
    said = [label.text() for label in others.list.findChildren(Text)]
    assert [name for name in ("Sergei Lavrov", "Joe Biden", "Kamala Harris") if name in said] == [
        "Sergei Lavrov",
        "Joe Biden",
        "Kamala Harris",
    ]
    assert "Harris spoke of “serious and severe costs”." in said
    assert any("security guarantees" in each for each in said), "the passage that speaks of Lavrov"
    assert QApplication.focusWidget() is others.list
    assert "Lavrov said that Moscow" in others.list.accessibleName()
    quiz.press(KEY.Key_Return)
    assert quiz.view.card.stem.text().startswith("In which city")
    assert not others.isVisible()


def test_rows_are_put_in_order_by_arrows_and_by_hand(qtbot: QtBot, house: House) -> None:
    quiz = Quiz(qtbot, house, ORDER)
    board = quiz.view.card.board
    assert isinstance(board, OrderBoard)
    first, second, third = board.rows
    first.later.setFocus()
    quiz.press(KEY.Key_Down)
    assert board.rows == [second, first, third]
    quiz.press(KEY.Key_Up, KEY.Key_Up)
    assert board.rows == [first, second, third]
    QTest.mousePress(first, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    QTest.mouseMove(first, first.mapFrom(board, third.geometry().bottomLeft() + QPoint(20, 0)))
    QTest.mouseRelease(first, Qt.MouseButton.LeftButton)
    assert board.rows == [second, third, first]
    assert board.given().split("\n") == [row.text for row in board.rows]


def test_a_partner_is_dropped_on_its_row(qtbot: QtBot, house: House) -> None:
    quiz = Quiz(qtbot, house, MATCH)
    board = quiz.view.card.board
    assert isinstance(board, MatchBoard)
    row, partner = board.rows[1], board.chips[2].text()
    for data, wanted in ((QMimeData(), ""), (carried("Nobody"), ""), (carried(partner), partner)):
        drop = QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        row.dropEvent(drop)
        assert row.box.currentData() == wanted
    assert not board.given(), "the other rows have no partner yet"


def stands_still(widget: QWidget) -> bool:
    """Whether nothing of it moves."""
    return not widget.findChildren(QAbstractAnimation)


def test_what_comes_fades_in_unless_nothing_is_to_move(qtbot: QtBot, open_window: OpenWindow, desk: TestDesk) -> None:
    for still in (True, False):
        quiz = Quiz(qtbot, open_window(desk, reduced_motion=still), SPEAKER)
        quiz.choose("Antony Blinken")
        quiz.press(KEY.Key_Return)
        verdict = quiz.view.card.verdict
        assert bool(verdict.findChildren(QAbstractAnimation)) is not still
        # Its clock is not ours on a busy machine.
        qtbot.waitUntil(partial(stands_still, verdict))
        assert verdict.graphicsEffect() is None
        assert quiz.view.bar.share == 1


def test_a_question_that_was_changed_elsewhere_is_asked_anew(qtbot: QtBot, house: House, desk: TestDesk) -> None:
    quiz = Quiz(qtbot, house, SPEAKER, PLACE)
    quiz.press(KEY.Key_T)
    quiz.type("Ant")
    house.show_screen("library")
    house.show_screen("quiz")
    assert quiz.view.card.field.text() == "Ant", "as it was, what is typed stays"
    house.show_screen("library")
    edit = edit_of(desk.study.question(SPEAKER))
    desk.study.edit(desk.me, SPEAKER, replace(edit, stem="Who was it?", key="Ann Lee"))
    house.show_screen("quiz")
    qtbot.waitUntil(lambda: quiz.view.card.stem.text() == "Who was it?")
    quiz.choose("Ann Lee")
    quiz.press(KEY.Key_Return)
    assert quiz.view.card.verdict.accessibleName().startswith("Right")
    quiz.press(KEY.Key_Return)
    house.show_screen("library")
    desk.study.delete(desk.me, PLACE)
    house.show_screen("quiz")
    qtbot.waitUntil(quiz.view.ending.isVisible)


def test_the_end_of_a_quiz_that_is_gone_does_not_cover_the_next(qtbot: QtBot, house: House, desk: TestDesk) -> None:
    quiz = Quiz(qtbot, house, SPEAKER, PLACE)
    quiz.choose("Antony Blinken")
    quiz.press(KEY.Key_Return, KEY.Key_Return)
    qtbot.waitUntil(lambda: quiz.view.card.stem.text().startswith("In which city"))
    house.show_screen("library")
    desk.study.delete(desk.me, PLACE)
    house.start_quiz(Plan(PlanKind.QUICK))
    qtbot.waitUntil(lambda: quiz.view.presenter.going and not quiz.view.presenter._busy)
    QTest.qWait(50)
    assert quiz.view.presenter.going
    assert not quiz.view.ending.isVisible()


def test_what_is_typed_stays_where_only_another_question_goes(qtbot: QtBot, house: House, desk: TestDesk) -> None:
    quiz = Quiz(qtbot, house, SPEAKER, PLACE)
    quiz.press(KEY.Key_T)
    quiz.type("Ant")
    house.show_screen("library")
    desk.study.delete(desk.me, PLACE)
    house.show_screen("quiz")
    qtbot.waitUntil(lambda: not quiz.view.presenter._busy)
    assert quiz.view.card.field.text() == "Ant"
    quiz.type("ony Blinken")
    quiz.press(KEY.Key_Return)
    assert quiz.view.card.verdict.accessibleName().startswith("Right")
    quiz.press(KEY.Key_Return)
    qtbot.waitUntil(quiz.view.ending.isVisible)


def test_a_question_that_is_left_before_its_verdict_is_answered_all_the_same(qtbot: QtBot, house: House) -> None:
    quiz = Quiz(qtbot, house, SPEAKER, PLACE)
    presenter = quiz.view.presenter
    presenter.check("Antony Blinken")
    presenter.leave()
    house.show_screen("quiz")
    qtbot.waitUntil(lambda: quiz.view.card.stem.text().startswith("In which city"))
