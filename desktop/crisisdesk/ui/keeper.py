"""Sees to the library when nothing else is to be done: the journal to the disk, a backup once a day; and puts one back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from crisisdesk.domain.errors import CrisisDeskError, LibraryDamaged
from crisisdesk.ui.background import Otherwise, Then
from crisisdesk.ui.words import sentence

if TYPE_CHECKING:
    from pathlib import Path

    from crisisdesk.services.keeping import Backup, Counts, Preview, Safe
    from crisisdesk.ui.inlets import Keeping
    from crisisdesk.ui.workroom import Desk, Workroom

T = TypeVar("T")

REST_AFTER = 1_500
"""Milliseconds from the last change to having the journal reach the disk."""
BACK_UP_AFTER = 60_000
"""Milliseconds from the opened library to the day's backup: by then whoever came to answer is answering."""
_A_DAY = timedelta(hours=20)
"""So that whoever studies at the same hour each day has one each day."""


class Keeper(QObject):
    """Keeps one library. Without `keeping` there are no backups, and the rest is done all the same."""

    damaged = Signal(str)
    """What was found wrong with the library while it was looked through."""

    def __init__(self, workroom: Workroom, keeping: Keeping | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workroom, self._keeping = workroom, keeping
        self._resting = QTimer(self, singleShot=True, interval=REST_AFTER)
        self._daily = QTimer(self, singleShot=True, interval=BACK_UP_AFTER)
        self._resting.timeout.connect(self._rest)
        self._daily.timeout.connect(self._back_up_daily)
        workroom.saved.connect(self._resting.start)
        workroom.opened.connect(self._daily.start)
        for clock in (self._resting, self._daily):
            workroom.closing.connect(clock.stop)

    def ask(self, work: Callable[[Safe], T], then: Then[T], otherwise: Otherwise) -> None:
        """Ask the safe something."""
        if self._keeping is not None:
            open_safe = self._keeping.open_safe
            self._workroom.background.read(lambda: work(open_safe()), then, otherwise)

    def preview(self, backup: Backup, then: Then[tuple[Preview, Preview]], otherwise: Otherwise) -> None:
        """What putting it back would do: with everything since, and as it was then."""

        def look(safe: Safe) -> tuple[Preview, Preview]:
            now: Counts | None = self._workroom.with_desk_if_open(lambda desk: desk.counts())
            whole = safe.preview(backup, now=now)
            return whole, replace(safe.preview(backup, only=True, now=whole.now or now), now=whole.now)

        self.ask(look, then, otherwise)

    def restore(self, backup: Backup, then: Then[Preview], otherwise: Otherwise, *, only: bool) -> None:
        """Put it back and open the library anew."""
        if self._keeping is not None:
            open_safe = self._keeping.open_safe
            self._workroom.replace(lambda: open_safe().restore(backup, only=only), then, otherwise)

    def back_up(self, then: Then[Backup], otherwise: Otherwise) -> None:
        """Copy the library, then look the copy through in the worker process."""
        keeping = self._keeping
        if keeping is None:
            return

        def look_through(copy: Path) -> None:
            self._workroom.background.process(keeping.keep_copy, (copy, keeping.library), then, otherwise)

        self._workroom.change(lambda desk: desk.copy(), look_through, otherwise=otherwise)

    def _rest(self) -> None:
        self._workroom.ask(_rested, lambda _: None)

    def _back_up_daily(self) -> None:
        self.ask(lambda safe: safe.backups(), self._back_up_where_old, self._give_up)

    def _back_up_where_old(self, backups: tuple[Backup, ...]) -> None:
        newest = backups[0].at if backups else None
        # A clock that was set back would else mean no backup for as long.
        if newest is None or not timedelta() <= datetime.now(UTC) - newest < _A_DAY:
            self._workroom.change(lambda desk: desk.empty_trash(), lambda _: None, otherwise=self._give_up)
            self.back_up(lambda _: None, self._give_up)

    def _give_up(self, error: BaseException) -> None:
        if isinstance(error, LibraryDamaged):
            self.damaged.emit(sentence(error))
        elif not isinstance(error, CrisisDeskError):
            raise error


def _rested(desk: Desk) -> None:
    desk.rest()
