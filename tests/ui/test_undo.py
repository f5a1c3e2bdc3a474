"""What is taken back by the Undo beside a sentence, by Ctrl+Z and by U: the last thing done, in the order of doing."""

from __future__ import annotations

from typing import TypeVar, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from crisisdesk.domain.session import Mode, Plan, PlanKind
from crisisdesk.ui.house import House
from crisisdesk.ui.learners.lock import Lock
from crisisdesk.ui.learners.view import LearnersView
from crisisdesk.ui.library.view import LibraryView
from crisisdesk.ui.plan.view import PlanView
from crisisdesk.ui.quiz.view import QuizView
from crisisdesk.ui.widgets.page import Page
from tests.fakes.desk import SLOWER
from tests.fakes.questions import a_built
from tests.ui.conftest import OpenWindow
from tests.ui.rooms import TestDesk
from tests.ui.sample import DATE, PLACE, SPEAKER

P = TypeVar("P", bound=Page)
KEY = Qt.Key
CRAM = Plan(PlanKind.QUICK, mode=Mode.CRAM, only=(SPEAKER, PLACE))


@pytest.fixture
def house(open_window: OpenWindow, desk: TestDesk) -> House:
    """A window with the seed article."""
    return open_window(desk)


def at(house: House, key: str, kind: type[P]) -> P:
    """This screen, brought to the front."""
    house.show_screen(key)
    page = house.page(key)
    assert isinstance(page, kind)
    return page


def ask(house: House, plan: Plan) -> QuizView:
    """A quiz by this plan."""
    house.start_quiz(plan)
    return cast(QuizView, house.page("quiz"))


def answer(quiz: QuizView) -> None:
    """Whatever is first among the choices."""
    if quiz._answer_out:
        quiz.go.click()
    quiz.card.choose(1)
    quiz.go.click()
    assert quiz._answer_out


def ctrl_z(house: House) -> None:
    """Press it in the window."""
    QTest.keyClick(house.window(), KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)


def offered(house: House) -> bool:
    """Whether Undo stands beside a sentence."""
    return house._notices.undo.isVisible()


def names(desk: TestDesk) -> list[str]:
    """Of the collections."""
    return [each.collection.name for each in desk.collections.all()]


STUDY = Plan(PlanKind.MISSED, only=(SPEAKER, PLACE, DATE))


def test_undo_is_offered_beside_a_sentence_until_something_newer_is_done(house: House, desk: TestDesk) -> None:
    quiz = ask(house, STUDY)
    QTest.keyClick(quiz, KEY.Key_F)
    assert offered(house)
    house._notices.undo.click()
    assert desk.study.flagged(desk.me) == ()
    assert not offered(house)
    QTest.keyClick(quiz, KEY.Key_F)
    answer(quiz)
    assert not offered(house)
    assert house.notice == "", "the button would take the answer back, of which the sentence does not tell"
    assert len(desk.study.history(desk.me, PLACE)) == 1


def test_u_goes_back_through_answers_and_changes_in_the_order_of_doing(house: House, desk: TestDesk) -> None:
    quiz = ask(house, STUDY)
    QTest.keyClick(quiz, KEY.Key_F)
    answer(quiz)
    QTest.keyClick(quiz, KEY.Key_U)
    assert desk.study.history(desk.me, PLACE) == ()
    assert len(desk.study.flagged(desk.me)) == 1
    QTest.keyClick(quiz, KEY.Key_U)
    assert desk.study.flagged(desk.me) == ()
    assert quiz.count.text().startswith("Question 1 ")


@pytest.mark.parametrize("elsewhere", [False, True])
def test_an_answer_is_taken_back_before_the_deletion_of_an_article_that_came_first(
    house: House, desk: TestDesk, *, elsewhere: bool
) -> None:
    other = desk.shelve(a_built()).parsed.article.id
    library = at(house, "library", LibraryView)
    library.presenter.delete((other,))
    quiz = ask(house, STUDY)
    assert offered(house), "nothing newer is done yet"
    answer(quiz)
    if elsewhere:
        house.show_screen("today")
    ctrl_z(house)
    assert desk.study.history(desk.me, SPEAKER) == ()
    assert len(desk.library.articles()) == 1
    ctrl_z(house)
    assert len(desk.library.articles()) == 2
    assert desk.study.take_back(desk.me) is None, "it is taken back once and for all"


def test_an_answer_is_taken_back_before_the_limit_that_came_first(open_window: OpenWindow, desk: TestDesk) -> None:
    house = open_window(desk)
    plan = at(house, "plan", PlanView)
    before = desk.learners.current()
    plan.presenter.catch_up(44)
    plan.percent.setValue(80)
    plan.use.click()
    assert not offered(house), "to take back the limit would not be to take back the last thing done"
    answer(ask(house, STUDY))
    house.show_screen("plan")
    ctrl_z(house)
    assert desk.study.history(desk.me, SPEAKER) == ()
    assert (desk.learners.current().reviews_per_day, desk.learners.current().retention) == (44, 0.8)
    ctrl_z(house)
    assert house.notice == "The limits are as before."
    assert (desk.learners.current().reviews_per_day, desk.learners.current().retention) == (44, before.retention)
    ctrl_z(house)
    assert desk.learners.current() == before
    assert plan.reviews.value() == before.reviews_per_day


def test_the_day_of_a_test_and_own_parameters_are_taken_back_in_their_turn(
    open_window: OpenWindow, desk: TestDesk
) -> None:
    desk.study.use_parameters(desk.me, SLOWER)
    desk.run(desk.start(STUDY))
    house = open_window(desk)
    plan = at(house, "plan", PlanView)
    remembered = desk.study.standing(desk.me, SPEAKER).memory
    plan.set_exam.click()
    assert offered(house)
    plan.reset.click()
    assert offered(house)
    assert desk.learners.current().parameters == ()
    ctrl_z(house)
    assert house.notice == "The schedule goes by the same parameters as before."
    assert desk.learners.current().parameters == SLOWER
    assert desk.learners.current().exam is not None
    house.show_screen("today")
    ctrl_z(house)
    assert desk.learners.current().exam is None
    assert desk.study.standing(desk.me, SPEAKER).memory == remembered
    assert len(desk.study.history(desk.me, SPEAKER)) == 1, "all that before an answer"


def test_changes_of_collections_are_taken_back_one_by_one_and_not_done_again(house: House, desk: TestDesk) -> None:
    article = desk.library.articles()[0].id
    collections = at(house, "library", LibraryView).presenter.collections
    collections.make("One")
    key = desk.collections.all()[0].collection.id
    collections.put(key, [article])
    collections.rename(key, "Two")
    answer(ask(house, STUDY))
    house.show_screen("library")
    collections.take_out(key, [article])
    collections.delete(key)
    house._notices.hide()  # as when its time is over
    ctrl_z(house)
    assert house.notice == "The collection “Two” is back."
    assert not offered(house)
    ctrl_z(house)
    assert desk.collections.all()[0].articles == (article,)
    assert desk.study.history(desk.me, SPEAKER)
    ctrl_z(house)
    assert desk.study.history(desk.me, SPEAKER) == ()
    assert names(desk) == ["Two"]
    ctrl_z(house)
    assert names(desk) == ["One"]
    ctrl_z(house)
    assert desk.collections.all()[0].articles == ()
    ctrl_z(house)
    assert names(desk) == []
    ctrl_z(house)
    assert house.notice == "There is nothing to take back."
    assert names(desk) == []


def test_an_answer_that_is_rated_anew_is_the_last_thing_done(house: House, desk: TestDesk) -> None:
    collections = at(house, "library", LibraryView).presenter.collections
    quiz = ask(house, STUDY)
    collections.make("One")
    quiz.card.choose([each.words for each in quiz.card.choices].index("Antony Blinken") + 1)
    quiz.go.click()
    collections.rename(desk.collections.all()[0].collection.id, "Two")
    QTest.keyClick(quiz, KEY.Key_2)
    ctrl_z(house)
    assert desk.study.history(desk.me, SPEAKER) == ()
    assert names(desk) == ["Two"]
    ctrl_z(house)
    assert names(desk) == ["One"]
    ctrl_z(house)
    assert names(desk) == []


def test_what_is_being_taken_back_is_not_taken_back_twice(house: House) -> None:
    def way() -> None:
        """Would take it back."""

    ways = house.workroom.ways
    ways.add(way)
    ways.add()
    assert [ways.take(practice=None).way for _ in range(3)] == [None, way, None]


def test_an_answer_of_practice_is_taken_back_within_it_and_passed_by_elsewhere(house: House, desk: TestDesk) -> None:
    collections = at(house, "library", LibraryView).presenter.collections
    collections.make("One")
    quiz = ask(house, CRAM)
    answer(quiz)
    answer(quiz)
    QTest.keyClick(quiz, KEY.Key_U)
    left = desk.study.resume(desk.me)
    assert left is not None
    assert len(left.results) == 1
    house.show_screen("library")
    ctrl_z(house)
    assert names(desk) == []
    assert desk.study.resume(desk.me) == left
    house.show_screen("quiz")
    ctrl_z(house)
    left = desk.study.resume(desk.me)
    assert left is not None
    assert left.results == ()


def test_what_is_given_in_an_exam_stands_and_so_does_what_was_done_before_it(house: House, desk: TestDesk) -> None:
    at(house, "library", LibraryView).presenter.collections.make("One")
    quiz = ask(house, Plan(PlanKind.QUICK, mode=Mode.EXAM, only=(SPEAKER, PLACE)))
    quiz.card.choose(1)
    quiz.go.click()
    for _ in range(2):
        ctrl_z(house)
        assert house.notice == "There is no answer to take back."
    assert names(desk) == ["One"]
    house.show_screen("library")
    ctrl_z(house)
    assert names(desk) == []


def test_what_one_learner_did_is_not_for_the_next_to_take_back(house: House, desk: TestDesk) -> None:
    desk.learners.add("Grace")
    at(house, "library", LibraryView).presenter.collections.make("One")
    learners = at(house, "learners", LearnersView)
    QTest.keyClick(learners, KEY.Key_2)
    assert not offered(house)
    ctrl_z(house)
    assert house.notice == "There is nothing to take back."
    assert names(desk) == ["One"]


def test_a_learner_who_is_deleted_comes_back_also_from_before_the_pin_of_the_next(
    open_window: OpenWindow, desk: TestDesk
) -> None:
    desk.learners.set_pin(desk.learners.add("Grace").id, "2468")
    house = open_window(desk)
    learners = at(house, "learners", LearnersView)
    learners.presenter.delete(desk.me)
    assert isinstance(house.trouble, Lock)
    assert offered(house)
    house._notices.undo.click()
    assert [each.name for each in desk.learners.all()] == ["Ada", "Grace"]
