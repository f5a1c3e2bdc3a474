"""Settings as rows, and what changing one does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from crisisdesk import settings as table
from crisisdesk.settings import InvalidSetting, Setting, Settings, Value
from crisisdesk.ui.words import sentence
from crisisdesk.ui.workroom import Notice

if TYPE_CHECKING:
    from crisisdesk.domain.review import Learner, LearnerId
    from crisisdesk.ui.workroom import Desk, Workroom


class Drawer(QObject):
    """The settings in use, and the file that keeps them."""

    changed = Signal(object)
    """The new Settings."""

    def __init__(self, settings: Settings, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self._file = file

    def put(self, settings: Settings) -> None:
        """Use these."""
        self.settings = settings
        self.changed.emit(settings)

    def keep(self, settings: Settings) -> None:
        """Write them down, which waits for the disk. OSError where that cannot be; then they are used until the end."""
        table.save(settings, self._file)


class SettingsPresenter(QObject):
    """Shows the table and takes changes."""

    listed = Signal(object)
    """Pairs of Setting and Value."""

    def __init__(self, workroom: Workroom, drawer: Drawer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workroom, self._drawer = workroom, drawer

    def refresh(self) -> None:
        """Show all; what a learner wishes for is theirs and not the machine's."""
        theirs = self._theirs()
        self.listed.emit(
            tuple((row, theirs.get(row.key, getattr(self._drawer.settings, row.key))) for row in table.TABLE)
        )

    def show_backups(self) -> None:
        """Go to the backups."""
        self._workroom.screen_wanted.emit("backups")

    def show_about(self) -> None:
        """Say what this is."""
        self._workroom.screen_wanted.emit("about")

    def _theirs(self) -> dict[str, Value]:
        if not self._workroom.is_open:
            return {}
        learner = self._workroom.learner
        theirs = {key: getattr(learner, key) for key in _ADJUST}
        return theirs | {"steps": " ".join(map(str, learner.steps))}

    def change(self, key: str, value: Value) -> None:
        """Use and keep another value."""
        try:
            settings = self._drawer.settings.with_value(key, value)
        except InvalidSetting as error:
            self._workroom.noticed.emit(Notice(sentence(error), bad=True))
            return
        self._adjust(key, value)
        self._drawer.put(settings)
        # One after the other, so that the last one stays.
        self._workroom.background.write(partial(self._drawer.keep, settings), lambda _: None, self._tell_unsaved)

    def _tell_unsaved(self, error: BaseException) -> None:
        if not isinstance(error, OSError):
            raise error
        text = self.tr("The setting is in use, but could not be saved. Is there room on the disk?")
        self._workroom.noticed.emit(Notice(text, bad=True))

    def _adjust(self, key: str, value: Value) -> None:
        make = _ADJUST.get(key)
        if make is not None and self._workroom.is_open:
            learner = self._workroom.learner.id
            self._workroom.change(lambda desk: make(desk, learner, value), self._workroom.renew)


def _retention(desk: Desk, learner: LearnerId, value: Value) -> Learner:
    return desk.study.limit(learner, retention=float(value))


def _new_per_day(desk: Desk, learner: LearnerId, value: Value) -> Learner:
    return desk.study.limit(learner, new_per_day=int(value))


def _reviews_per_day(desk: Desk, learner: LearnerId, value: Value) -> Learner:
    return desk.study.limit(learner, reviews_per_day=int(value))


def _rollover_hour(desk: Desk, learner: LearnerId, value: Value) -> Learner:
    return desk.learners.adjust(learner, rollover_hour=int(value))


def _steps(desk: Desk, learner: LearnerId, value: Value) -> Learner:
    return desk.learners.adjust(learner, steps=tuple(map(int, str(value).split())))


def _harder(desk: Desk, learner: LearnerId, value: Value) -> Learner:
    return desk.learners.adjust(learner, harder=bool(value))


_ADJUST: dict[str, Callable[[Desk, LearnerId, Value], Learner]] = {
    "retention": _retention,
    "new_per_day": _new_per_day,
    "reviews_per_day": _reviews_per_day,
    "rollover_hour": _rollover_hour,
    "steps": _steps,
    "harder": _harder,
}

__all__ = ["Drawer", "Setting", "SettingsPresenter"]
