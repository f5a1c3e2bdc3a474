"""From the first start to the missed questions put right, by keyboard, on a real library file and a real thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crisisdesk.domain.review import LearnerId
from crisisdesk.paths import Paths
from crisisdesk.services.cautions import Cautions
from crisisdesk.services.collecting import Collections
from crisisdesk.services.keeping import Counts
from crisisdesk.services.learners import Learners
from crisisdesk.services.library import Library
from crisisdesk.services.packs import Packs
from crisisdesk.services.study import Study
from crisisdesk.settings import Settings
from crisisdesk.store.unit import Store, open_store
from crisisdesk.ui.background import Background
from crisisdesk.ui.house import House
from crisisdesk.ui.missed.view import MissedView
from crisisdesk.ui.progress.view import ProgressView
from crisisdesk.ui.quiz.view import QuizView
from crisisdesk.ui.today.view import TodayView
from crisisdesk.ui.widgets.choice import Mark
from crisisdesk.ui.window import Window
from tests.fakes.clock import SetClock
from tests.ui.rooms import INLETS, InlineWorker, local_zone
from tests.ui.sample import seed_built

KEY = Qt.Key


class RealDesk:
    """The use cases over a library file."""

    def __init__(self, file: Path, clock: SetClock) -> None:
        self.store: Store = open_store(file)
        self.learners = Learners(self.store.unit, clock, account="Ada")
        self.library = Library(self.store.unit, clock)
        self.collections = Collections(self.store.unit, clock)
        self.packs = Packs(self.store.unit, clock)
        self.study = Study(self.store.unit, clock, local_zone())
        self.cautions = Cautions(self.store.unit, clock, ())
        self.first_article = None
        self.only_to_look = ""
        if not self.library.articles():
            self.library.save(seed_built())

    def settle(self) -> None:
        """As the window's own."""
        self.store.settle()

    def rest(self) -> None:
        """As the app's own desk."""
        self.store.rest()

    def copy(self) -> Path:
        """The same."""
        return self.store.copy()

    def export(self, learner: LearnerId) -> str:
        """The same."""
        return self.store.export(learner)

    def erase(self, learner: LearnerId) -> None:
        """The same."""
        self.store.erase(learner, now=datetime.now(UTC))

    def empty_trash(self) -> None:
        """Nothing is deleted here."""

    def look_where_it_is(self) -> None:
        """Where it was."""

    def counts(self) -> Counts:
        """The same."""
        return self.store.counts()

    def close(self) -> None:
        """Let go of the file."""
        self.store.close()


class Person:
    """Somebody at the keyboard."""

    def __init__(self, qtbot: QtBot, window: Window) -> None:
        self.bot, self.window = qtbot, window

    @property
    def house(self) -> House:
        """What fills the window."""
        return self.window.house

    @property
    def quiz(self) -> QuizView:
        """The quiz screen."""
        return cast(QuizView, self.house.page("quiz"))

    def press(self, key: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, with_)

    def see(self, what: Callable[[], bool]) -> None:
        """Wait until it is so."""
        self.bot.waitUntil(what, timeout=10_000)

    def answer(self, keys: dict[str, str], *, wrong: bool = False) -> str:
        """Answer the question on the screen, rightly or not. Gives its stem."""
        card = self.quiz.card
        self.see(lambda: card.field.isVisible() or (bool(card.choices) and card.choices[0].mark is Mark.OPEN))
        stem = card.asked
        if card.field.isVisible():
            QTest.keyClicks(card.field, "nobody at all" if wrong else keys[stem])
        else:
            places = [n for n, choice in enumerate(card.choices, 1) if (choice.words == keys[stem]) is not wrong]
            self.press(KEY(int(KEY.Key_0) + places[0]))
        self.press(KEY.Key_Return)
        self.see(card.verdict.isVisible)
        return stem

    def go_on(self) -> None:
        """To the next question or the end."""
        before = self.quiz.card.asked
        self.press(KEY.Key_Return)
        self.see(lambda: self.quiz.ending.isVisible() or self.quiz.card.asked != before)


Start = Callable[[], Person]


@pytest.fixture
def start(qtbot: QtBot, paths: Paths, clock: SetClock) -> Iterator[Start]:
    """Starts the program on the profile; more than once in a test, after it was closed."""
    windows: list[Window] = []

    def begin() -> Person:
        window = Window(
            partial(RealDesk, paths.library, clock),
            inlets=INLETS,
            paths=paths,
            settings=Settings(),
            background=lambda: Background(worker=InlineWorker()),
        )
        qtbot.addWidget(window)
        windows.append(window)
        with qtbot.waitSignal(window.furnished):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        today = cast(TodayView, window.house.page("today"))
        qtbot.waitUntil(lambda: today.start.isVisible() and today.start.hasFocus(), timeout=60_000)
        return Person(qtbot, window)

    yield begin
    for window in windows:
        window.close()


@pytest.fixture
def clock() -> SetClock:
    """A morning."""
    return SetClock()


def test_ten_answers_two_wrong_closed_opened_and_put_right(start: Start, clock: SetClock) -> None:
    keys = {each.stem: each.key for each in seed_built().quiz.questions}
    ada = start()
    ada.press(KEY.Key_Return)
    missed: list[str] = []
    for number in range(10):
        stem = ada.answer(keys, wrong=number in {2, 5})
        clock.pass_by(seconds=20)
        if number in {2, 5}:
            missed.append(stem)
        ada.go_on()
    # The two come once more in the same quiz.
    for _ in range(2):
        ada.answer(keys)
        ada.go_on()
    assert ada.quiz.ending.score.text() == "8 of 10 right"
    ada.window.close()

    clock.pass_by(minutes=30)
    ada = start()
    ada.press(KEY.Key_7, Qt.KeyboardModifier.ControlModifier)
    progress = cast(ProgressView, ada.house.page("progress"))
    ada.see(lambda: progress.tiles[0].number.text() == "12")
    assert progress.tiles[1].number.text() == "83\N{NO-BREAK SPACE}%"
    ada.press(KEY.Key_5, Qt.KeyboardModifier.ControlModifier)
    screen = cast(MissedView, ada.house.page("missed"))
    ada.see(lambda: len(screen.list.rows) == 2)
    assert {row.title for row in screen.list.rows} == set(missed)

    clock.pass_by(days=1)
    screen.review.setFocus()
    ada.press(KEY.Key_Return)
    for _ in range(2):
        ada.answer(keys)
        ada.go_on()
    assert ada.quiz.ending.score.text() == "2 of 2 right"
    ada.press(KEY.Key_5, Qt.KeyboardModifier.ControlModifier)
    ada.see(screen.empty.isVisible)


def test_a_quiz_left_half_way_by_closing_goes_on_at_the_next_question(start: Start) -> None:
    keys = {each.stem: each.key for each in seed_built().quiz.questions}
    ada = start()
    ada.press(KEY.Key_Return)
    first = ada.answer(keys)
    ada.window.close()

    ada = start()
    today = cast(TodayView, ada.house.page("today"))
    assert today.headline.text() == "Your quiz is waiting"
    ada.press(KEY.Key_Return)
    ada.see(lambda: ada.quiz.count.text() == "Question 2 of 10")
    assert ada.quiz.card.asked != first
