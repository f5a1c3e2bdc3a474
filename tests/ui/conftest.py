"""Windows that are put away after the test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from crisisdesk.paths import Paths
from crisisdesk.settings import Settings
from crisisdesk.ui.house import House
from crisisdesk.ui.language import speak
from crisisdesk.ui.theme import Look, load_sans, load_serif
from crisisdesk.ui.window import Window
from tests.fakes.memory_library import MemoryLibrary
from tests.ui.rooms import TestDesk, a_window
from tests.ui.sample import seed_built

OpenWindow = Callable[..., House]


@pytest.fixture
def desk() -> TestDesk:
    """A desk with the seed article in its library."""
    desk = TestDesk(MemoryLibrary().unit)
    desk.shelve(seed_built())
    return desk


@pytest.fixture
def empty_desk() -> TestDesk:
    """A desk without articles."""
    return TestDesk(MemoryLibrary().unit)


@pytest.fixture
def open_window(qtbot: QtBot, paths: Paths) -> Iterator[OpenWindow]:
    """Opens a window on a desk, waits until it is furnished and active, gives what fills it."""
    windows: list[Window] = []

    def open_it(desk: TestDesk, *, size: tuple[int, int] = (1240, 800), **settings: object) -> House:
        # Not the system's: what a test reads on the screen is English on every machine.
        chosen = Settings(language="en")
        for key, value in settings.items():
            chosen = chosen.with_value(key, value)
        window = a_window(lambda: desk, paths, settings=chosen)
        qtbot.addWidget(window)
        windows.append(window)
        window.resize(*size)
        with qtbot.waitSignal(window.furnished):
            window.show()
        # Offscreen, keys go nowhere until the window is active.
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window.house

    yield open_it
    for window in windows:
        window.close()
    speak("en")


@pytest.fixture
def look(qtbot: QtBot) -> Look:
    """The light theme at 100 %."""
    del qtbot
    load_sans()
    load_serif()
    return Look(theme="light")


@pytest.fixture
def first_file(tmp_path: Path) -> Callable[[], TestDesk]:
    """Makes a desk whose library never had an article, with one waiting to be read in."""

    def make() -> TestDesk:
        file = tmp_path / "first.txt"
        file.write_text("First\n\nOne said this.\n\nAnother said that.", "utf-8")
        return TestDesk(MemoryLibrary().unit, first=file)

    return make
