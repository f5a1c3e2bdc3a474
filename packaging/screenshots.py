"""Pictures of every screen, with the seed article and some answers: python packaging/screenshots.py FOLDER [--theme dark] ...

With --readme only the few that the README shows, in both themes. Runs without a display (QT_QPA_PLATFORM=offscreen).
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QWidget

from crisisdesk.app import build, open_stocked_desk, read_file, read_text
from crisisdesk.domain.session import Plan, PlanKind
from crisisdesk.paths import Paths
from crisisdesk.settings import Settings
from crisisdesk.ui.house import House
from crisisdesk.ui.inlets import Inlets
from crisisdesk.ui.quiz.view import QuizView
from crisisdesk.ui.screens import SCREENS
from crisisdesk.ui.window import Window

README = {("quiz-wrong", "light"): "quiz", ("quiz-wrong", "dark"): "quiz", ("article", "light"): "article"}
"""Screen and theme, and under which name the README has them."""
_PATIENCE = 30.0


def main() -> None:
    """Takes them."""
    options = _options()
    options.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    if options.right_to_left:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    themes = ("light", "dark") if options.readme else (options.theme,)
    for theme in themes:
        for name, shown in _tour(theme, options.text, options.size):
            if not options.readme or (name, theme) in README:
                known = README.get((name, theme), name) if options.readme else name
                file = options.folder / f"{known}-{theme}{'' if options.text == 100 else f'-{options.text}'}.png"
                shown.grab().save(str(file))
                print(file)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Pictures of every screen.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--text", type=int, default=100, help="text size in percent")
    parser.add_argument("--size", default="1240x800", help="of the window")
    parser.add_argument("--right-to-left", action="store_true")
    parser.add_argument("--readme", action="store_true", help="only those that the README shows")
    return parser.parse_args()


def _tour(theme: str, text: int, size: str) -> Iterator[tuple[str, QWidget]]:
    with tempfile.TemporaryDirectory() as folder:
        paths = Paths.under(Path(folder))
        paths.make()
        settings = Settings().with_value("theme", theme).with_value("text_size", text)
        inlets = Inlets(read_file, read_text, build)
        window = Window(partial(open_stocked_desk, paths), inlets=inlets, paths=paths, settings=settings)
        width, height = size.split("x")
        window.resize(int(width), int(height))
        window.show()
        window.activateWindow()
        _wait(lambda: _is_open(window))
        yield from _screens(window)
        window.close()


def _is_open(window: Window) -> bool:
    try:
        return window.house.workroom.is_open
    except AssertionError:
        return False


def _screens(window: Window) -> Iterator[tuple[str, QWidget]]:
    house = window.house
    _settle()
    yield "today-first", window
    for name in ("quiz", "missed", "progress"):
        house.show_screen(name)
        _settle()
        yield f"{name}-first", window
    yield from _quiz(house)
    _settle()
    yield "quiz-end", window
    for screen in SCREENS:
        if screen.key != "quiz":
            house.show_screen(screen.key)
            _settle()
            yield screen.key, window


def _quiz(house: House) -> Iterator[tuple[str, QWidget]]:
    """Ten questions, the first and the fourth answered wrong."""
    house.start_quiz(Plan(PlanKind.QUICK))
    view = house.page("quiz")
    assert isinstance(view, QuizView)
    wrong: set[str] = set()
    number = 0
    _wait(lambda: view.needs_room)
    while view.needs_room:
        stem, keys = view.card.stem.text(), _keys(house)
        if number == 0:
            _settle()
            yield "quiz-asked", house.window()
        slip = number in {0, 3} and stem not in wrong
        wrong |= {stem} if slip else set()
        for choice in view.card.choices:
            if (choice.words == keys[stem]) is not slip:
                view.card.choose(choice.number)
                break
        view.go.click()
        _wait(view.card.verdict.isVisible)
        if number in {0, 1}:
            _settle()
            yield ("quiz-wrong" if slip else "quiz-right"), house.window()
        view.go.click()
        _wait(lambda: not view.needs_room or not view.card.verdict.isVisible())
        number += 1


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


def _settle() -> None:
    """What was asked of the database is shown, and wrapped text is laid out."""
    end = time.monotonic() + 0.25
    _wait(lambda: time.monotonic() > end)


if __name__ == "__main__":
    main()
