"""What all screens share: the open desk, who studies, and word of what changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from crisisdesk.domain.changes import Changes
from crisisdesk.domain.errors import CrisisDeskError
from crisisdesk.ui.background import Background
from crisisdesk.ui.inlets import Inlets
from crisisdesk.ui.ways import WaysBack
from crisisdesk.ui.words import sentence

if TYPE_CHECKING:
    from crisisdesk.domain.review import Learner, LearnerId
    from crisisdesk.services.cautions import Caution, Cautions
    from crisisdesk.services.collecting import Collections
    from crisisdesk.services.keeping import Counts
    from crisisdesk.services.learners import Learners
    from crisisdesk.services.library import Library
    from crisisdesk.services.packs import Packs
    from crisisdesk.services.study import Study, TodayCounts

T = TypeVar("T")

WARM_UP_AFTER = 500
"""Milliseconds from the opened desk to loading what the first answer will need: by then the first screen is shown."""


class Desk(Protocol):
    """What the window works on. Used on the database thread alone."""

    @property
    def learners(self) -> Learners: ...

    @property
    def library(self) -> Library: ...

    @property
    def collections(self) -> Collections: ...

    @property
    def packs(self) -> Packs: ...

    @property
    def study(self) -> Study: ...

    @property
    def cautions(self) -> Cautions: ...

    @property
    def first_article(self) -> Path | None:
        """An article to read in now, because this library never had one; else None."""

    @property
    def only_to_look(self) -> str:
        """Why nothing can be saved; "" where it can."""

    def settle(self) -> None:
        """Something was changed, and nobody waits for it any more."""

    def rest(self) -> None:
        """Nothing else is to be done just now."""

    def copy(self) -> Path:
        """A copy of the library for a backup. Raises DiskFull."""

    def export(self, learner: LearnerId) -> str:
        """All that is a learner's, as JSON. Raises NotFound."""

    def erase(self, learner: LearnerId) -> None:
        """Take a learner out for ever. Raises NotFound, DiskFull."""

    def empty_trash(self) -> None:
        """Take out for ever what was deleted a month ago."""

    def counts(self) -> Counts:
        """What is in the library."""

    def look_where_it_is(self) -> None:
        """The machine may stand in another time zone by now."""

    def close(self) -> None:
        """Let go of the database."""


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence at the foot of the window."""

    text: str
    undo: bool = False
    """Whether it tells of the last thing done, and has a button that takes that back; see `Workroom.did`."""
    bad: bool = False


class Workroom(QObject):
    """Runs what screens ask for on the database thread, and tells everybody what changed."""

    opened = Signal()
    closing = Signal()
    opening_failed = Signal(str)
    locked = Signal(object)
    """A Learner whose PIN is wanted before their work is shown; `opened` or `learner_switched` follows it."""
    saved = Signal()
    """Something was changed on the disk, whether or not a screen has to know."""
    changed = Signal(object)
    learner_switched = Signal()
    noticed = Signal(object)
    undo_wanted = Signal()
    """The last thing done is to be taken back, answer or change, wherever it was done."""
    quiz_wanted = Signal(object)
    """A Plan, or None to go on with the quiz that was left."""
    article_wanted = Signal(str, int)
    """An article's id, and where in its text to look; -1 for its beginning."""
    screen_wanted = Signal(str)
    """Its name; "about" and "exam" stand for the sheet of the program and the report of the last exam."""
    story_wanted = Signal(str)
    """What is to be drawn: a scope of the overview."""
    collection_wanted = Signal(str)
    """A collection's id, to be looked at in the library."""
    counted = Signal(object)
    """TodayCounts, of whoever studies."""

    def __init__(self, start: Callable[[], Desk], background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._start = start
        self.background = background
        self.ways = WaysBack(self)
        self._desk: Desk | None = None
        self._learner: Learner | None = None
        self._counting: Learner | None = None
        self._inside = ""
        """Who has shown their PIN, or needs none."""
        self.waiting: Learner | None = None
        """Whose PIN is wanted."""
        self.first_article: Path | None = None
        self._warming = QTimer(self, singleShot=True, interval=WARM_UP_AFTER)
        self._warming.timeout.connect(self._warm_up)
        self.trouble = ""
        """Why the desk could not be opened."""
        self.only_to_look = ""
        """Why nothing can be saved, where nothing can."""
        self.caution: Caution | None = None
        """What is to be told once the desk is open; whoever tells it takes it away."""

    @property
    def learner(self) -> Learner:
        """Who studies. Only once opened."""
        if self._learner is None:
            raise RuntimeError("the desk is not open yet")
        return self._learner

    @property
    def is_open(self) -> bool:
        """Whether the desk can be used."""
        return self._learner is not None

    def open(self) -> None:
        """Open the desk on the database thread; `opened` or `opening_failed` follows."""
        self.background.read(self._open_there, self._show_open, self._fail_to_open)

    def _open_there(self) -> tuple[Learner, Path | None, str, Caution]:
        if self._desk is None or self._desk.only_to_look:
            self._close_there()
            self._desk = None
            self._desk = self._start()
        learner = self._desk.learners.current()
        return learner, self._desk.first_article, self._desk.only_to_look, self._desk.cautions.of(learner.id)

    def _show_open(self, found: tuple[Learner, Path | None, str, Caution]) -> None:
        learner, self.first_article, self.only_to_look, self.caution = found
        self.trouble = ""
        self.ways.clear()
        if learner.pin and learner.id != self._inside:
            self._lock(learner)
        else:
            self._let_in(learner)

    def _let_in(self, learner: Learner) -> None:
        self._learner, self._inside, self.waiting = learner, learner.id, None
        self.opened.emit()
        self._warming.start()

    def _lock(self, learner: Learner) -> None:
        self._learner, self.waiting = None, learner
        self.ways.clear()
        self.locked.emit(learner)

    def unlock(self, learner: LearnerId, pin: str, otherwise: Callable[[BaseException], None]) -> None:
        """Show this learner's work if that is their PIN."""
        self.background.write(
            partial(self._with_desk, lambda desk: desk.learners.switch(learner, pin=pin)), self._unlocked, otherwise
        )

    def _unlocked(self, learner: Learner) -> None:
        self._let_in(learner)
        self.learner_switched.emit()

    def _fail_to_open(self, error: BaseException) -> None:
        if not isinstance(error, CrisisDeskError):
            self._tell_trouble(self.tr("Something unexpected went wrong while the library was opened."))
            raise error
        self._tell_trouble(sentence(error))

    def _tell_trouble(self, why: str) -> None:
        self.trouble = why
        self.opening_failed.emit(why)

    def count(self) -> None:
        """Have today's counts told by `counted`. Wished for twice before they came, they are counted once."""
        learner = self.learner
        if self._counting is not learner:
            self._counting = learner
            self.background.read(
                partial(self._with_desk, lambda desk: desk.study.today(learner.id)), self._tell, self._miss
            )

    def _tell(self, counts: TodayCounts) -> None:
        self._counting = None
        self.counted.emit(counts)

    def _miss(self, error: BaseException) -> None:
        self._counting = None
        self.refuse(error)

    def ask(
        self,
        work: Callable[[Desk], T],
        then: Callable[[T], None],
        otherwise: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Read something from the desk. A refusal is shown as a notice, where nobody else hears it."""
        self.background.read(partial(self._with_desk, work), then, otherwise or self.refuse)

    def change(
        self,
        work: Callable[[Desk], T],
        then: Callable[[T], None],
        *,
        changes: Changes = Changes.NOTHING,
        otherwise: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Change something at the desk, which is done even if the window closes. Then all screens hear `changes`."""

        def done(value: T) -> None:
            self.saved.emit()
            then(value)
            if changes:
                self.changed.emit(changes)

        self.background.write(partial(self._with_desk, work), done, otherwise or self.refuse)
        self.background.read(self._settle_there, lambda _: None, self.refuse)

    def _settle_there(self) -> None:
        if self._desk is not None:
            self._desk.settle()

    def with_desk_if_open(self, work: Callable[[Desk], T]) -> T | None:
        """What the desk says; None where it is not open. On the database thread alone."""
        return None if self._desk is None else work(self._desk)

    def replace(
        self, work: Callable[[], T], then: Callable[[T], None], otherwise: Callable[[BaseException], None]
    ) -> None:
        """Let go of the library, do this with its files, and open it again whatever came of it."""

        def there() -> T:
            self._close_there()
            self._desk = None
            return work()

        def done(value: T) -> None:
            self.open()
            self.learner_switched.emit()
            then(value)

        def failed(error: BaseException) -> None:
            self.open()
            otherwise(error)

        self.background.write(there, done, failed)

    def _with_desk(self, work: Callable[[Desk], T]) -> T:
        if self._desk is None:
            raise CrisisDeskError(QCoreApplication.translate("Workroom", "The library is not open yet."))
        return work(self._desk)

    def did(self, text: str, way: Callable[[], None] | None = None) -> None:
        """Say what was done, and offer to take it back until something newer is done. `way` does so; None where the library's
        log keeps it."""
        self.ways.add(way)
        self.noticed.emit(Notice(text, undo=True))

    def refuse(self, error: BaseException) -> None:
        """Show an error that a person can act on; any other is a bug and goes to the crash dialog."""
        if not isinstance(error, CrisisDeskError):
            raise error
        self.noticed.emit(Notice(sentence(error), bad=True))

    def hand_over(self, learner: Learner) -> None:
        """Who studied is gone, and this learner is next: as `switch`, once they have shown a PIN that they have."""
        if learner.pin:
            self._lock(learner)
        else:
            self.switch(learner)

    def switch(self, learner: Learner) -> None:
        """From now on this learner's work is shown."""
        self._learner, self._inside = learner, learner.id
        self.ways.clear()
        self.learner_switched.emit()
        self.changed.emit(Changes.LEARNERS | Changes.MEMORIES)

    def renew(self, learner: Learner) -> None:
        """The same learner with another name or other wishes."""
        self._learner = learner
        self.changed.emit(Changes.LEARNERS)

    def _warm_up(self) -> None:
        self.ask(lambda desk: desk.study.warm_up(), lambda _: None)

    def close(self) -> None:
        """Save what is being saved and let go of the database."""
        self._warming.stop()
        self.closing.emit()
        self.background.close(self._close_there)

    def _close_there(self) -> None:
        if self._desk is not None:
            self._desk.close()


__all__ = ["Desk", "Inlets", "Notice", "Workroom"]
