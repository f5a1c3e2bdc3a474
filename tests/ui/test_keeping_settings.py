"""A setting that is changed is used at once, and written down where nobody waits for it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import Any

from pytestqt.qtbot import QtBot

from crisisdesk import settings as table
from crisisdesk.paths import Paths
from crisisdesk.settings import Settings
from crisisdesk.ui.background import Background
from crisisdesk.ui.settings.presenter import Drawer, SettingsPresenter
from crisisdesk.ui.workroom import Workroom
from tests.ui.conftest import OpenWindow
from tests.ui.rooms import Inline, InlineWorker, TestDesk


class OnceAsked(Inline):
    """Does what it was given when it is told to."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], object]] = []

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Not done yet."""
        self.waiting.append(partial(fn, *args, **kwargs))
        return Future()


def test_settings_are_used_at_once_and_written_down_where_nobody_waits_for_the_disk(
    qtbot: QtBot, desk: TestDesk, paths: Paths
) -> None:
    del qtbot
    thread, drawer = OnceAsked(), Drawer(Settings(), paths.settings)
    workroom = Workroom(lambda: desk, Background(database=lambda: thread, worker=InlineWorker()))
    presenter = SettingsPresenter(workroom, drawer)
    for percent in (120, 150):
        presenter.change("text_size", percent)
    assert (drawer.settings.text_size, paths.settings.exists()) == (150, False)
    for work in thread.waiting:
        work()
    assert table.load(paths.settings).text_size == 150


def test_settings_that_cannot_be_saved_are_used_and_told(open_window: OpenWindow, desk: TestDesk, paths: Paths) -> None:
    house = open_window(desk)
    paths.settings.mkdir()
    house.set_up("theme", "dark")
    assert house.look.name == "dark"
    assert "could not be saved" in house.notice
