"""Pictures of every screen, with the seed article and months of answers: python packaging/screenshots.py FOLDER [--theme dark] ...

Without options it takes all: {light, dark, contrast} x {100 %, 200 %} x {English, Arabic}, some 300. With --readme only
the few that the README shows. Runs without a display (QT_QPA_PLATFORM=offscreen).
"""

from __future__ import annotations

import argparse
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import product
from pathlib import Path
from random import Random

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from crisisdesk.app import (
    build,
    keep_copy,
    local_zone,
    open_stocked_desk,
    read,
    read_address,
    read_file,
    read_pack,
    read_text,
    safe_of,
    send,
    write,
)
from crisisdesk.domain.answer import Answer, Confidence
from crisisdesk.domain.question import Form, QuestionId
from crisisdesk.domain.session import Plan, PlanKind
from crisisdesk.paths import Paths
from crisisdesk.services.collecting import Collections
from crisisdesk.services.learners import Learners
from crisisdesk.services.library import Library
from crisisdesk.services.study import Study
from crisisdesk.settings import Settings
from crisisdesk.store.unit import open_store
from crisisdesk.ui.article.view import ArticleView
from crisisdesk.ui.backups.view import BackupsView
from crisisdesk.ui.house import House
from crisisdesk.ui.inlets import Inlets, Keeping
from crisisdesk.ui.library.view import LibraryView
from crisisdesk.ui.quiz.mapboard import MapBoard
from crisisdesk.ui.quiz.view import QuizView
from crisisdesk.ui.screens import SCREENS
from crisisdesk.ui.widgets.basics import Column
from crisisdesk.ui.window import Window
from crisisdesk.ui.workroom import Desk

README = {
    ("quiz-wrong", "light"): "quiz",
    ("article", "light"): "article",
    ("story", "light"): "overview",
    ("progress", "dark"): "progress",
}
"""Screen and theme, and under which name the README has them."""
THEMES, SIZES, LANGUAGES = ("light", "dark", "contrast"), (100, 200), ("en", "ar")
HISTORY = 120
"""Days of answers before the pictures are taken."""
_PATIENCE = 30.0


def main() -> None:
    """Takes them."""
    options = _options()
    options.folder.mkdir(parents=True, exist_ok=True)
    QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        stocked = Path(folder) / "stocked"
        _stock(Paths.under(stocked))
        for theme, text, language in product(options.theme, options.text, options.language):
            profile = Path(folder) / f"{theme}-{text}-{language}"
            shutil.copytree(stocked, profile)
            settings = Settings(theme=theme, text_size=text, language=language, reduced_motion=True)
            for name, shown in _tour(Paths.under(profile), settings, options.size):
                file = _file(options, name, settings)
                if file is not None and (not options.only or name in options.only):
                    shown.grab().save(str(file))
                    print(file)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Pictures of every screen.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--theme", nargs="+", choices=THEMES, default=THEMES)
    parser.add_argument("--text", nargs="+", type=int, default=SIZES, help="text size in percent")
    parser.add_argument("--language", nargs="+", default=LANGUAGES)
    parser.add_argument("--size", default="1240x800", help="of the window")
    parser.add_argument("--only", nargs="+", help="names of screens")
    parser.add_argument("--readme", action="store_true", help="only those that the README shows")
    options = parser.parse_args()
    if options.readme:
        options.theme, options.text, options.language = ("light", "dark"), (100,), ("en",)
    return options


def _file(options: argparse.Namespace, name: str, settings: Settings) -> Path | None:
    folder: Path = options.folder
    if options.readme:
        known = README.get((name, settings.theme))
        return folder / f"{known}-{settings.theme}.png" if known else None
    return folder / f"{name}-{settings.theme}-{settings.text_size}-{settings.language}.png"


# A library with a history


class PastClock:
    """A clock that is set."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def now(self) -> datetime:
        """When it was set to."""
        return self.at


def _stock(paths: Paths) -> None:
    """The seed article, and a learner who knows more each week and has days off."""
    keys = _all_keys(paths)
    store = open_store(paths.library)
    clock, chance = PastClock(datetime.now(UTC) - timedelta(days=HISTORY)), Random(7)
    learners = Learners(store.unit, clock)
    # The pictures are to show choices, and after months of answers most would be asked by typing.
    learner = learners.adjust(learners.current().id, harder=False).id
    study = Study(store.unit, clock, local_zone())
    collections = Collections(store.unit, clock)
    collections.make("NATO")
    collections.make("Ukraine, January 2022", [each.id for each in Library(store.unit, clock).articles()])
    for day in range(HISTORY):
        clock.at = datetime.now(UTC) - timedelta(days=HISTORY - day)
        if chance.random() < 0.7:
            session = study.start(learner, Plan(PlanKind.QUICK, size=chance.randint(4, 14)), seed=day)
            while (asked := study.asked(session)) is not None:
                answer = _answer(asked.question.id, keys, chance, known=0.6 + 0.3 * day / HISTORY)
                session = study.next(study.answer(session, answer).session)
                clock.at += timedelta(seconds=20)
    store.close()


def _all_keys(paths: Paths) -> dict[QuestionId, tuple[str, tuple[str, ...]]]:
    desk = open_stocked_desk(paths)
    opened = [desk.library.open(each.id) for each in desk.library.articles()]
    desk.close()
    return {each.id: (each.key, each.choices) for one in opened for each in one.questions}


def _answer(
    question: QuestionId, keys: dict[QuestionId, tuple[str, tuple[str, ...]]], chance: Random, *, known: float
) -> Answer:
    key, choices = keys[question]
    right = chance.random() < known
    sure = chance.choices(tuple(Confidence), weights=(1, 2, 4) if right else (4, 3, 1))[0]
    given = key if right or not choices else chance.choice([each for each in choices if each != key])
    return Answer(question, given, chance.uniform(3, 25), confidence=sure)


# The way through the window


def _tour(paths: Paths, settings: Settings, size: str) -> Iterator[tuple[str, QWidget]]:
    keeping = Keeping(paths.library, partial(safe_of, paths), keep_copy)
    inlets = Inlets(read_file, read_text, read_address, build, read_pack, read, send, write, keeping)
    window = Window(partial(open_stocked_desk, paths), inlets=inlets, paths=paths, settings=settings)
    width, height = size.split("x")
    window.resize(int(width), int(height))
    window.show()
    window.activateWindow()
    _wait(lambda: _is_open(window))
    _settle(window.house)
    yield from _screens(window)
    window.close()


def _is_open(window: Window) -> bool:
    try:
        return window.house.workroom.is_open
    except AssertionError:
        return False


def _screens(window: Window) -> Iterator[tuple[str, QWidget]]:
    house = window.house
    for screen in SCREENS:
        house.show_screen(screen.key)
        _settle(house)
        yield screen.key, window
        yield from _below(house, screen.key)
    yield from _quiz(house)
    _settle(house)
    yield "quiz-end", window
    for form in (Form.MAP, Form.MATCH, Form.ORDER, Form.TYPED):
        yield from _other_form(house, form)
    house.show_screen("backups")
    _settle(house)
    backups = house.page("backups")
    assert isinstance(backups, BackupsView)
    backups.now.click()
    _wait(lambda: bool(backups.list.rows))
    _settle(house)
    yield "backups", window
    yield from _below(house, "backups")
    yield from _own_work(house)
    yield from _dialogs(house)


def _own_work(house: House) -> Iterator[tuple[str, QWidget]]:
    """What people put together and write themselves."""
    house.show_screen("library")
    _settle(house)
    library = house.page("library")
    assert isinstance(library, LibraryView)
    library.shelf.list.choose(2)
    _settle(house)
    yield "collection", house.window()
    yield from _below(house, "library")
    library.head.ask_for_articles()
    yield from _dialog(house, "collection-choose")
    library.ask_to_export()
    yield from _dialog(house, "export")
    library.ask_for_collection()
    yield from _dialog(house, "collection-new")
    library.ask_to_fetch("https://example.org/news/2022/01/21/geneva")
    yield from _dialog(house, "address")
    library.shelf.list.choose(1)
    _settle(house)
    yield "collection-empty", house.window()
    house.show_screen("article")
    _settle(house)
    article = house.page("article")
    assert isinstance(article, ArticleView)
    place = article.pane.toPlainText().index("united response")
    cursor = article.pane.textCursor()
    cursor.setPosition(place)
    cursor.setPosition(place + 15, QTextCursor.MoveMode.KeepAnchor)
    article.pane.setTextCursor(cursor)
    article.ask_to_write()
    _settle(house)
    yield from _dialog(house, "write")


def _dialog(house: House, name: str) -> Iterator[tuple[str, QWidget]]:
    _settle(house)
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        yield name, dialog
        dialog.close()


def _below(house: House, key: str) -> Iterator[tuple[str, QWidget]]:
    """What a page that is longer than the window shows further down."""
    for column in house.page(key).findChildren(Column):
        bar = column.verticalScrollBar()
        if column.isVisible() and bar.maximum() > 0:
            for number in range(1, 2 + bar.maximum() // bar.pageStep()):
                bar.setValue(number * bar.pageStep())
                _settle(house)
                yield f"{key}-{number + 1}", house.window()


def _other_form(house: House, form: Form) -> Iterator[tuple[str, QWidget]]:
    """A question that is not answered by a choice, asked and answered wrong."""
    found: list[QuestionId] = []

    def look(desk: Desk) -> list[QuestionId]:
        opened = [desk.library.open(each.id) for each in desk.library.articles()]
        return [each.id for one in opened for each in one.questions if each.form is form]

    house.workroom.ask(look, found.extend)
    _settle(house)
    if not found:
        return
    house.start_quiz(Plan(PlanKind.MISSED, only=(found[0],)))
    view = house.page("quiz")
    assert isinstance(view, QuizView)
    _wait(lambda: view.needs_room)
    _settle(house)
    yield f"quiz-{form.value}", house.window()
    if form is Form.TYPED:
        QTest.keyClicks(view.card.field, _keys(house)[view.card.asked][:2])
        _settle(house)
        yield "quiz-names", house.window()
    board = view.card.board
    if isinstance(board, MapBoard):
        QTest.keyClick(board.field, Qt.Key.Key_Right)
    if view.card.given():
        view.go.click()
    else:
        view.presenter.give_up()
    _wait(view.card.verdict.isVisible)
    _settle(house)
    yield f"quiz-{form.value}-wrong", house.window()
    view.presenter.leave()


def _dialogs(house: House) -> Iterator[tuple[str, QWidget]]:
    """What opens over the window."""
    for name, show in (("palette", house.show_palette), ("keys", house.show_keys), ("about", house.show_about)):
        show()
        yield from _dialog(house, name)


def _quiz(house: House) -> Iterator[tuple[str, QWidget]]:
    """Ten questions. The first that has four choices is answered wrong, the one after it right, and both are shown."""
    house.start_quiz(Plan(PlanKind.QUICK, seed=7))
    view = house.page("quiz")
    assert isinstance(view, QuizView)
    keys = _keys(house)
    wanted = ["quiz-wrong", "quiz-right"]
    _wait(lambda: view.needs_room)
    while view.needs_room:
        stem = view.card.asked
        shown = wanted.pop(0) if wanted and len(view.card.choices) > 3 else ""
        if shown == "quiz-wrong":
            _settle(house)
            yield "quiz-asked", house.window()
        for choice in view.card.choices:
            if (choice.words == keys[stem]) is not (shown == "quiz-wrong"):
                view.card.choose(choice.number)
                break
        if view.card.given():
            view.go.click()
        else:
            view.presenter.give_up()
        _wait(view.card.verdict.isVisible)
        if shown:
            _settle(house)
            yield shown, house.window()
        view.go.click()
        _wait(lambda: not view.needs_room or not view.card.verdict.isVisible())


def _keys(house: House) -> dict[str, str]:
    found: dict[str, str] = {}

    def take(keys: dict[str, str]) -> None:
        found.update(keys)

    house.workroom.ask(
        lambda desk: {
            question.stem: question.key
            for shelved in desk.library.articles()
            for question in desk.library.open(shelved.id).questions
        },
        take,
    )
    _wait(lambda: bool(found))
    return found


def _wait(done: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE
    while not done():
        if time.monotonic() > end:
            raise TimeoutError("the window did not come to where the picture is taken")
        QCoreApplication.processEvents()
        time.sleep(0.005)


def _settle(house: House) -> None:
    """What was asked of the database is shown, and wrapped text is laid out."""
    answered: list[None] = []
    # One thread serves all questions, so that when this one is answered all before it are.
    house.workroom.ask(lambda _: None, answered.append)
    _wait(lambda: bool(answered))
    end = time.monotonic() + 0.5
    _wait(lambda: time.monotonic() > end)


if __name__ == "__main__":
    main()
