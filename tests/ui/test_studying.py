"""What can be said of an answer and done to a question, by keyboard and by button; exams; the plan."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from crisisdesk.domain.answer import Answer, Confidence
from crisisdesk.domain.care import Act
from crisisdesk.domain.review import Rating
from crisisdesk.domain.session import Mode, Plan, PlanKind
from crisisdesk.services.training import Trained
from crisisdesk.ui.house import House
from crisisdesk.ui.missed.view import MissedView
from crisisdesk.ui.plan.presenter import Sort
from crisisdesk.ui.plan.view import PlanView
from crisisdesk.ui.quiz.view import QuizView
from crisisdesk.ui.words import kind_words, weekday_words
from tests.fakes.clock import SetClock
from tests.fakes.memory_library import MemoryLibrary
from tests.fakes.questions import a_built
from tests.ui.conftest import OpenWindow
from tests.ui.rooms import TestDesk
from tests.ui.sample import PLACE, SPEAKER, seed_article, seed_built
from tests.ui.test_quiz import Quiz

KEY = Qt.Key


@pytest.fixture
def house(open_window: OpenWindow, desk: TestDesk) -> House:
    """A window with the seed article."""
    return open_window(desk)


# --- ratings, confidence


def test_each_rating_says_when_the_question_comes_back_and_is_a_key(qtbot: QtBot, house: House, desk: TestDesk) -> None:
    quiz = Quiz(qtbot, house, SPEAKER)
    quiz.choose("Antony Blinken")
    quiz.press(KEY.Key_Return)
    buttons = quiz.view.card.ratings.buttons
    assert [each.isVisible() for each in buttons] == [True] * 4
    assert "Good" in buttons[2].text()
    assert buttons[2].property("chosen") == "yes"
    quiz.press(KEY.Key_2)
    assert desk.study.history(desk.me, SPEAKER)[-1].rating is Rating.HARD
    assert [each.property("chosen") for each in buttons] == ["no", "yes", "no", "no"]
    buttons[3].click()
    assert desk.study.history(desk.me, SPEAKER)[-1].rating is Rating.EASY


def test_a_wrong_answer_has_nothing_to_rate(qtbot: QtBot, house: House) -> None:
    quiz = Quiz(qtbot, house, SPEAKER)
    quiz.choose("Joe Biden")
    quiz.press(KEY.Key_Return)
    assert not quiz.view.card.ratings.isVisible()


def test_confidence_is_asked_where_that_is_wished_for_and_checks_the_answer(
    qtbot: QtBot, open_window: OpenWindow, desk: TestDesk
) -> None:
    quiz = Quiz(qtbot, open_window(desk, ask_confidence=True), SPEAKER, PLACE)
    sure = quiz.view.card.sure
    assert sure.isVisible()
    quiz.press(KEY.Key_H)
    assert not quiz.view.card.verdict.isVisible(), "there is no answer yet to be sure of"
    quiz.choose("Antony Blinken")
    quiz.press(KEY.Key_G)
    review = desk.study.history(desk.me, SPEAKER)[-1]
    assert (review.confidence, review.rating) == (Confidence.GUESS, Rating.HARD)
    quiz.press(KEY.Key_Return)
    quiz.choose("Geneva")
    sure.buttons[Confidence.SURE].click()
    assert desk.study.history(desk.me, PLACE)[-1].confidence is Confidence.SURE


def test_confidence_is_not_asked_unless_wished_for(qtbot: QtBot, house: House) -> None:
    assert not Quiz(qtbot, house, SPEAKER).view.card.sure.isVisible()


# --- free recall


def hold_for_years(desk: TestDesk) -> None:
    """Answer it right, far apart, until it is recalled freely."""
    for _ in range(3):
        session = desk.start(Plan(PlanKind.MISSED, only=(SPEAKER,)))
        desk.study.answer(session, Answer(SPEAKER, "Antony Blinken", 4.0, typed=session.steps[0].typed))
        desk.clock.pass_by(days=700)


@pytest.mark.parametrize(("key", "right"), [(KEY.Key_Y, True), (KEY.Key_N, False)])
def test_what_is_recalled_freely_is_compared_by_the_learner(
    qtbot: QtBot, house: House, desk: TestDesk, key: Qt.Key, right: bool
) -> None:
    hold_for_years(desk)
    quiz = Quiz(qtbot, house, SPEAKER)
    card = quiz.view.card
    assert card.choices == []
    quiz.type("the man who came by plane")
    quiz.press(KEY.Key_Return)
    assert card.judge.isVisible()
    assert "Antony Blinken" in card.verdict.key.text()
    assert quiz.view.evidence.pane.isVisible()
    quiz.press(key)
    assert not card.judge.isVisible()
    assert desk.study.history(desk.me, SPEAKER)[-1].right is right


def test_what_the_rules_know_to_be_right_needs_no_comparing(qtbot: QtBot, house: House, desk: TestDesk) -> None:
    hold_for_years(desk)
    quiz = Quiz(qtbot, house, SPEAKER)
    quiz.type("blinken")
    quiz.press(KEY.Key_Return)
    assert quiz.view.card.verdict.headline.text().startswith("✓")


def test_i_was_right(qtbot: QtBot, house: House, desk: TestDesk) -> None:
    quiz = Quiz(qtbot, house, SPEAKER)
    quiz.press(KEY.Key_T)
    quiz.type("the secretary of state himself")
    quiz.press(KEY.Key_Return)
    assert quiz.view.right_after_all.isVisible()
    quiz.press(KEY.Key_R)
    assert quiz.view.card.verdict.headline.text().startswith("✓")
    assert not quiz.view.right_after_all.isVisible()
    assert desk.study.missed(desk.me) == ()
    assert [each.isVisible() for each in quiz.view.card.ratings.buttons] == [True] * 4
    quiz.press(KEY.Key_2)
    assert desk.study.history(desk.me, SPEAKER)[-1].rating is Rating.HARD
    assert quiz.view.card.verdict.headline.text().startswith("✓")


# --- deeds


@pytest.mark.parametrize(
    ("act", "press"),
    [
        (Act.BURY, (KEY.Key_B, Qt.KeyboardModifier.NoModifier)),
        (Act.SUSPEND, (KEY.Key_S, Qt.KeyboardModifier.NoModifier)),
        (Act.FLAG, (KEY.Key_F, Qt.KeyboardModifier.NoModifier)),
        (Act.RESET, (KEY.Key_R, Qt.KeyboardModifier.ControlModifier)),
        (Act.RESCHEDULE, (KEY.Key_D, Qt.KeyboardModifier.ControlModifier)),
        (Act.DELETE, (KEY.Key_Delete, Qt.KeyboardModifier.ControlModifier)),
    ],
)
def test_each_deed_has_a_key_and_is_undone_by_u(
    qtbot: QtBot, house: House, desk: TestDesk, act: Act, press: tuple[Qt.Key, Qt.KeyboardModifier]
) -> None:
    quiz = Quiz(qtbot, house, SPEAKER, PLACE)
    before = desk.study.standing(desk.me, SPEAKER)
    quiz.press(press[0], with_=press[1])
    assert quiz.view.card.stem.text().startswith("In which city")
    assert house.notice
    if act not in {Act.RESET, Act.RESCHEDULE}:  # it is new, and so it stays
        assert desk.study.standing(desk.me, SPEAKER) != before
    quiz.press(KEY.Key_U)
    assert quiz.view.card.stem.text().startswith("Who warned")
    assert desk.study.standing(desk.me, SPEAKER) == before


def test_the_menu_has_an_entry_for_each_wish_and_says_its_key(qtbot: QtBot, house: House, desk: TestDesk) -> None:
    quiz = Quiz(qtbot, house, SPEAKER, PLACE)
    texts = [each.text() for each in quiz.view.menu.actions()]
    assert len(texts) == 9
    assert all("\t" in each for each in texts)
    quiz.view.menu.entries[Act.SUSPEND].trigger()
    assert [question.id for question, _ in desk.study.held(desk.me)] == [SPEAKER]


def test_the_day_on_which_it_comes_back_is_asked_for(qtbot: QtBot, house: House, desk: TestDesk) -> None:
    quiz = Quiz(qtbot, house, SPEAKER, PLACE)
    quiz.press(KEY.Key_D)
    dialog = quiz.view.findChild(QInputDialog)
    assert dialog is not None
    dialog.setIntValue(9)
    dialog.accept()
    due = desk.study.standing(desk.me, SPEAKER).memory.due
    assert due is not None
    assert due.date() == desk.clock.now().date() + timedelta(days=9)


def test_a_day_that_was_set_is_left_to_the_schedule_by_one_key(qtbot: QtBot, house: House, desk: TestDesk) -> None:
    desk.study.set_due(desk.me, SPEAKER, desk.clock.now().date() + timedelta(days=9))
    quiz = Quiz(qtbot, house, SPEAKER, PLACE)
    quiz.press(KEY.Key_D, with_=Qt.KeyboardModifier.ControlModifier)
    due = desk.study.standing(desk.me, SPEAKER).memory.due
    assert due is not None
    assert due.date() == desk.clock.now().date() + timedelta(days=1), "so soon comes back what is known from one day"
    assert house.notice == "This question comes back when the schedule has it."


# --- exams


@pytest.fixture
def today(open_window: OpenWindow) -> tuple[House, TestDesk]:
    """A window whose desk has the time of the machine, by which the seconds of an exam are counted."""
    desk = TestDesk(MemoryLibrary().unit, clock=SetClock(datetime.now(UTC)))
    desk.shelve(seed_built())
    return open_window(desk), desk


def test_an_exam_tells_nothing_before_its_end_and_then_gives_marks_and_a_report(
    today: tuple[House, TestDesk], tmp_path: Path, qtbot: QtBot
) -> None:
    house, desk = today
    house.start_quiz(Plan(PlanKind.QUICK, mode=Mode.EXAM, minutes=20, only=(SPEAKER, PLACE), seed=4))
    view = cast(QuizView, house.page("quiz"))
    assert view.time.isVisible()
    assert not view.undo.isVisible()
    assert not view.evidence.waiting.isVisible(), "no passage opens before the end"
    assert view.go.text() == "Next question", "nothing is checked before the end"
    for words in ("Antony Blinken", "Moscow"):
        view.card.choose([choice.words for choice in view.card.choices].index(words) + 1)
        view.go.click()
        assert not view.card.verdict.isVisible()
    ending = view.ending
    assert ending.score.text() == "1 of 2 right"
    assert [row.end for row in ending.rows.rows] == ["right", "wrong"]
    assert "Right: Geneva" in ending.rows.rows[1].lines
    assert ending._report is not None
    assert ending._report.about[0].endswith("Number of this exam: 4"), "by it the same one can be set once more"
    file = tmp_path / "report.pdf"
    ending.save_to(str(file))
    qtbot.waitUntil(file.is_file)
    assert file.read_bytes().startswith(b"%PDF")
    assert "report.pdf" in house.notice
    assert desk.study.progress(desk.me).answered == 0


def test_the_time_of_an_exam_runs_out(today: tuple[House, TestDesk]) -> None:
    house, desk = today
    house.start_quiz(Plan(PlanKind.QUICK, mode=Mode.EXAM, minutes=20, only=(SPEAKER, PLACE)))
    view = cast(QuizView, house.page("quiz"))
    assert not view.go.isEnabled()
    QTest.keyClick(view, Qt.Key.Key_A)
    assert "Question 1" in view.count.text(), "a letter gives nothing up that cannot be taken back"
    view.give_up.click()
    assert not view.card.verdict.isVisible(), "what is left empty is not told either"
    assert "Question 2" in view.count.text()
    desk.clock.pass_by(minutes=21)
    view.presenter.time_over()
    assert view.ending.isVisible()
    assert view.ending.score.text() == "0 of 2 right"
    assert "Answered: no answer" in view.ending.rows.rows[0].lines
    assert view.ending._report is not None
    assert "2 not answered" in view.ending._report.about[0]


def test_the_clock_on_the_screen_ends_an_exam_by_itself(today: tuple[House, TestDesk], qtbot: QtBot) -> None:
    house, desk = today
    desk.clock.pass_by(seconds=(datetime.now(UTC) - desk.clock.now()).total_seconds() - 57)
    house.start_quiz(Plan(PlanKind.QUICK, mode=Mode.EXAM, minutes=1, only=(SPEAKER, PLACE)))
    view = cast(QuizView, house.page("quiz"))
    assert view.time.isVisible()
    desk.clock.pass_by(minutes=1)
    qtbot.waitUntil(view.ending.isVisible, timeout=20_000)
    assert view.ending.score.text() == "0 of 2 right"


def test_an_answer_after_the_time_of_an_exam_ends_it_and_does_not_count(today: tuple[House, TestDesk]) -> None:
    house, desk = today
    house.start_quiz(Plan(PlanKind.QUICK, mode=Mode.EXAM, minutes=20, only=(SPEAKER, PLACE)))
    view = cast(QuizView, house.page("quiz"))
    desk.clock.pass_by(minutes=21)
    view.presenter.check("Antony Blinken")
    assert "does not count" in house.notice
    assert view.ending.isVisible()
    assert view.ending.score.text() == "0 of 2 right"


# --- missed


def test_names_taken_for_each_other_are_listed_and_drilled(house: House, desk: TestDesk) -> None:
    for _ in range(2):
        session = desk.start(Plan(PlanKind.MISSED, only=(SPEAKER,)))
        desk.study.answer(session, Answer(SPEAKER, "Joe Biden", 4.0))
    house.show_screen("missed")
    missed = cast(MissedView, house.page("missed"))
    assert [row.title for row in missed.pairs.rows] == ["You took Joe Biden for Antony Blinken 2 times"]
    missed.drill.click()
    view = cast(QuizView, house.page("quiz"))
    assert "Antony Blinken" in {choice.words for choice in view.card.choices}


def test_a_long_list_of_missed_ones_is_shown_by_pages(open_window: OpenWindow, empty_desk: TestDesk) -> None:
    questions = empty_desk.shelve(a_built(facts=52)).quiz.questions
    empty_desk.run(empty_desk.start(Plan(PlanKind.QUICK, size=52)), wrong=questions)
    house = open_window(empty_desk)
    house.show_screen("missed")
    missed = cast(MissedView, house.page("missed"))
    assert (missed.total.text(), len(missed.list.rows)) == ("52 questions", 50)
    assert missed.kinds.count() == 4, "all kinds, and each that there is"
    missed.show_more.click()
    assert len(missed.list.rows) == 52
    assert not missed.show_more.isVisible()


def test_a_missed_question_is_put_aside_from_the_list_and_brought_back(house: House, desk: TestDesk) -> None:
    session = desk.start(Plan(PlanKind.MISSED, only=(SPEAKER,)))
    desk.study.answer(session, Answer(SPEAKER, "Joe Biden", 4.0))
    house.show_screen("missed")
    missed = cast(MissedView, house.page("missed"))
    QTest.keyClick(missed.list, KEY.Key_S)
    assert missed.empty.isVisible()
    QTest.keyClick(missed.empty.button, KEY.Key_U)
    assert [row.key for row in missed.list.rows] == [SPEAKER]
    QTest.keyClick(missed.list, KEY.Key_S)
    house.show_screen("today")
    next(each for each in house.commands if each.keys == "Ctrl+Z").run()
    assert house.notice.startswith("Taken back")
    assert [each.question.id for each in desk.study.missed(desk.me)] == [SPEAKER]


def test_u_brings_back_what_emptied_the_list_where_names_taken_for_each_other_are_listed(
    house: House, desk: TestDesk
) -> None:
    for _ in range(2):
        session = desk.start(Plan(PlanKind.MISSED, only=(SPEAKER,)))
        desk.study.answer(session, Answer(SPEAKER, "Joe Biden", 4.0))
    house.show_screen("missed")
    missed = cast(MissedView, house.page("missed"))
    QTest.keyClick(missed.list, KEY.Key_S)
    assert missed.pairs.hasFocus()
    QTest.keyClick(missed.pairs, KEY.Key_U)
    assert [row.key for row in missed.list.rows] == [SPEAKER]


def test_u_brings_back_what_emptied_the_list_where_filters_leave_nothing(
    open_window: OpenWindow, desk: TestDesk
) -> None:
    others = desk.shelve(a_built(facts=3)).quiz.questions
    for key in (SPEAKER, PLACE, *(each.id for each in others)):
        desk.answer(desk.start(Plan(PlanKind.MISSED, only=(key,))), right=False)
    house = open_window(desk)
    house.show_screen("missed")
    missed = cast(MissedView, house.page("missed"))
    missed.presenter.filter_article(desk.study.question(SPEAKER).article)
    missed.presenter.filter_kind(kind_words(desk.study.question(SPEAKER).kind))
    assert [row.key for row in missed.list.rows] == [SPEAKER]
    QTest.keyClick(missed.list, KEY.Key_S)
    assert not missed.list.rows
    assert missed.kinds.hasFocus()
    QTest.keyClick(missed.kinds, KEY.Key_U)
    assert [row.key for row in missed.list.rows] == [SPEAKER]
    QTest.keyClick(missed.kinds, KEY.Key_U)
    assert desk.study.history(desk.me, others[-1].id), "while something is listed, a letter looks for a kind"


# --- the plan


def plan_of(house: House) -> PlanView:
    """The screen."""
    house.show_screen("plan")
    return cast(PlanView, house.page("plan"))


def test_a_session_is_put_together_and_begun(today: tuple[House, TestDesk]) -> None:
    house, _ = today
    plan = plan_of(house)
    plan.sort.setCurrentIndex(plan.sort.findData(Sort.EXAM))
    assert plan.minutes.isVisible()
    plan.count.setValue(3)
    plan.articles.mark_these([seed_article().id])
    plan.presenter.refresh()
    plan.begin.click()
    view = cast(QuizView, house.page("quiz"))
    assert view.needs_room
    assert view.count.text() == "Question 1 of 3"
    assert view.time.text().endswith("left")


def test_a_quick_five_has_five_questions(today: tuple[House, TestDesk]) -> None:
    house, _ = today
    plan = plan_of(house)
    plan.sort.setCurrentIndex(plan.sort.findData(Sort.QUICK_FIVE))
    plan.begin.click()
    assert cast(QuizView, house.page("quiz")).count.text() == "Question 1 of 5"


def test_new_from_articles_begins_with_what_was_not_met_yet(today: tuple[House, TestDesk]) -> None:
    house, desk = today
    desk.run(desk.start(Plan(PlanKind.QUICK, only=(SPEAKER, PLACE))), wrong=())
    desk.clock.pass_by(days=30)
    plan = plan_of(house)
    plan.sort.setCurrentIndex(plan.sort.findData(Sort.ARTICLE))
    assert "not met yet come first" in plan.about.text()
    plan.count.setValue(5)
    plan.articles.mark_these([seed_article().id])
    plan.begin.click()
    session = desk.study.resume(desk.me)
    assert session is not None
    assert len(session.steps) == 5
    assert not {SPEAKER, PLACE} & {each.question for each in session.steps}


@pytest.mark.parametrize("sort", list(Sort))
def test_each_kind_of_session_begins_or_says_why_not(today: tuple[House, TestDesk], sort: Sort) -> None:
    house, _ = today
    plan = plan_of(house)
    plan.sort.setCurrentIndex(plan.sort.findData(sort))
    assert plan.about.text()
    plan.begin.click()
    assert cast(QuizView, house.page("quiz")).needs_room or house.notice == "No missed question is left to go through."


def test_the_load_is_shown_before_limits_are_used(qtbot: QtBot, house: House, desk: TestDesk) -> None:
    plan = plan_of(house)
    plan.new.setValue(7)
    plan.percent.setValue(85)
    plan.look_ahead.setFocus()
    plan.look_ahead.click()
    assert plan.load.isVisible()
    assert plan.look_ahead.hasFocus(), "whoever pressed it stays there"
    assert desk.learners.current().new_per_day == 20
    with qtbot.waitSignal(plan.presenter.loaded):
        plan.use.click()
    known = desk.learners.current()
    assert (known.new_per_day, known.retention) == (7, 0.85)


def test_the_load_that_is_shown_follows_the_limits(qtbot: QtBot, house: House) -> None:
    plan = plan_of(house)
    plan.look_ahead.click()
    with qtbot.waitSignal(plan.presenter.loaded):
        plan.new.setValue(1)
    assert plan.limits().new_per_day == 1
    house.workroom.learner_switched.emit()
    assert not plan.load.isVisible(), "another learner has another load"


def test_each_limit_reaches_the_load_that_is_shown_from_the_learners_own_day_on(
    qtbot: QtBot, open_window: OpenWindow, empty_desk: TestDesk
) -> None:
    empty_desk.shelve(a_built(facts=60))
    empty_desk.learners.adjust(empty_desk.me, new_per_day=30)
    # After midnight the day before is not over yet.
    empty_desk.clock.pass_by(hours=15)
    plan = plan_of(open_window(empty_desk))
    looks = (
        plan.look_ahead.click,
        lambda: plan.new.setValue(5),
        lambda: plan.reviews.setValue(10),
        lambda: plan.percent.setValue(97),
    )
    shown = []
    for look in looks:
        with qtbot.waitSignal(plan.presenter.loaded) as loaded:
            look()
        assert loaded.args is not None
        shown.append(loaded.args[0].told.rows)
        columns = loaded.args[0].columns
        most = max(columns, key=lambda each: each.value)
        assert f"at most {most.number} a day, in the week of {most.label}" in loaded.args[0].told.sentence
    assert len(set(shown)) == 4
    assert {rows[0][0] for rows in shown} == {weekday_words(date(2026, 3, 2))}


def test_the_day_of_a_test_is_set_and_dropped(house: House, desk: TestDesk) -> None:
    plan = plan_of(house)
    plan.set_exam.click()
    day = desk.learners.current().exam
    assert day is not None
    assert str(day.year) in house.notice
    assert plan.drop_exam.isVisible()
    plan.drop_exam.setFocus()
    plan.drop_exam.click()
    assert desk.learners.current().exam is None
    assert plan.set_exam.hasFocus(), "the keyboard stays beside what is gone"


def test_a_test_that_is_over_is_not_awaited_any_more(house: House, desk: TestDesk) -> None:
    desk.study.plan_exam(desk.me, desk.clock.now().date() + timedelta(days=3))
    desk.clock.pass_by(days=4)
    plan = plan_of(house)
    plan.presenter.refresh()
    assert plan.exam_words.text().startswith("Name the day")
    assert not plan.drop_exam.isVisible()


def test_a_backlog_is_told_with_a_way_out_of_it(open_window: OpenWindow, empty_desk: TestDesk) -> None:
    empty_desk.shelve(a_built(facts=200))
    empty_desk.learners.adjust(empty_desk.me, new_per_day=200)
    empty_desk.run(empty_desk.start(Plan(PlanKind.DUE, size=200)))
    empty_desk.learners.adjust(empty_desk.me, reviews_per_day=10)
    empty_desk.clock.pass_by(days=30)
    house = open_window(empty_desk)
    plan = plan_of(house)
    assert plan.backlog.text().startswith("190 questions wait")
    plan.take_up.click()
    assert empty_desk.learners.current().reviews_per_day == 14
    assert plan.reviews.value() == 14
    assert "at most 14 a day" in house.notice
    house._notices.undo.click()
    assert empty_desk.learners.current().reviews_per_day == 10
    assert plan.reviews.value() == 10
    assert house.notice == "At most 10 a day, as before."


def test_a_screen_that_comes_back_shows_what_has_the_keyboard(house: House) -> None:
    plan = plan_of(house)
    assert plan._column is not None
    bar = plan._column.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value(), "the screen is longer than the window"
    house.show_screen("today")
    plan_of(house)
    assert plan.sort.hasFocus()
    assert bar.value() == 0


def test_too_few_answers_are_not_learnt_from(house: House) -> None:
    pytest.importorskip("fsrs_rs_python", reason="the trainer is an optional extra")
    plan_of(house).train.click()
    assert "From 1,000 on" in house.notice


def test_many_answers_of_one_day_are_said_to_be_too_soon(house: House) -> None:
    plan_of(house).presenter._take_trained(Trained(1200, too_soon=True))
    assert house.notice.startswith("You have given 1,200 answers, but too few of them to questions")


def test_a_session_with_nothing_to_ask_leaves_no_question_of_a_deleted_article(
    qtbot: QtBot, open_window: OpenWindow, desk: TestDesk
) -> None:
    house = open_window(desk)
    quiz = Quiz(qtbot, house, SPEAKER)
    plan_of(house)
    desk.study.delete_articles(desk.me, [seed_article().id])
    # Begun before it was found out that the question on the screen is gone.
    quiz.view.presenter.start(Plan(PlanKind.QUICK))
    qtbot.waitUntil(lambda: not quiz.view.needs_room)
    assert house.notice
