"""Who studies: add, name, switch, delete, bring back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from crisisdesk.domain.changes import Changes
from crisisdesk.domain.errors import SettingInvalid
from crisisdesk.domain.review import LearnerId
from crisisdesk.ui.words import day_words
from crisisdesk.ui.workroom import Notice

if TYPE_CHECKING:
    from crisisdesk.domain.review import Learner
    from crisisdesk.ui.workroom import Desk, Workroom


@dataclass(frozen=True, slots=True)
class Line:
    """One learner."""

    key: str
    name: str
    colour: str
    since: str
    current: bool
    has_pin: bool


class LearnersPresenter(QObject):
    """Lists learners and changes them."""

    listed = Signal(object)
    """Lines, oldest first."""
    pin_wanted = Signal(str, str, object)
    """Of whom, the name, and what to call with the PIN."""

    def __init__(self, workroom: Workroom, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workroom = workroom
        self._learners: tuple[Learner, ...] = ()

    def refresh(self) -> None:
        """Read them anew."""
        if self._workroom.is_open:
            self._workroom.ask(lambda desk: desk.learners.all(), self._list)

    def add(self, name: str) -> None:
        """A new learner, who studies from now on."""

        def make(desk: Desk) -> Learner:
            return desk.learners.switch(desk.learners.add(name).id)

        self._workroom.change(make, self._switched)

    def rename(self, key: str, name: str) -> None:
        """Another name."""
        self._workroom.change(lambda desk: desk.learners.rename(LearnerId(key), name), self._renamed)

    def switch(self, key: str) -> None:
        """This one studies from now on, once they have shown a PIN that they have."""
        if key and key != self._workroom.learner.id:
            self._once_shown(key, lambda pin: self._switch(key, pin))

    def _switch(self, key: str, pin: str) -> None:
        self._workroom.change(lambda desk: desk.learners.switch(LearnerId(key), pin=pin), self._switched)

    def _once_shown(self, key: str, then: Callable[[str], None]) -> None:
        if self.has_pin(key):
            self.pin_wanted.emit(key, self.name(key), then)
        else:
            then("")

    def set_pin(self, key: str, pin: str, before: str) -> None:
        """From now on they are asked for this PIN, with "" for none."""
        name = self.name(key)

        def tell(changed: Learner) -> None:
            has = self.tr("{name} is asked for a PIN from now on.")
            none = self.tr("{name} needs no PIN any more.")
            self._workroom.noticed.emit(Notice((has if pin else none).format(name=name)))
            self._renamed(changed)

        self._workroom.change(lambda desk: desk.learners.set_pin(LearnerId(key), pin, before=before), tell)

    def has_pin(self, key: str) -> bool:
        """Whether they are asked for one."""
        return any(each.pin for each in self._learners if each.id == key)

    def switch_number(self, number: int) -> None:
        """By place in the list, from 1."""
        if 1 <= number <= len(self._learners):
            self.switch(self._learners[number - 1].id)

    def delete(self, key: str) -> None:
        """Hide a learner with all they did, and offer the way back."""
        name = self.name(key)

        def hide(desk: Desk) -> Learner:
            desk.learners.delete(LearnerId(key))
            return desk.learners.current()

        def tell(current: Learner) -> None:
            # First, since what one did is not for the next to take back; but this is.
            self._workroom.hand_over(current)
            text = self.tr("{name} and their answers were deleted.").format(name=name)
            self._workroom.did(text, lambda: self._restore(key))

        if key:
            self._workroom.change(hide, tell)

    def _restore(self, key: str) -> None:
        def bring_back(desk: Desk) -> Learner:
            desk.learners.restore(LearnerId(key))
            back = next(each for each in desk.learners.all() if each.id == key)
            return back if back.pin else desk.learners.switch(back.id)

        def tell(back: Learner) -> None:
            if back.pin:
                self._workroom.changed.emit(Changes.LEARNERS)
            else:
                self._switched(back)

        self._workroom.change(bring_back, tell)

    def erase(self, key: str) -> None:
        """Take a learner out for ever, with no way back."""
        name = self.name(key)

        def take_out(desk: Desk) -> Learner:
            desk.erase(LearnerId(key))
            return desk.learners.current()

        def tell(current: Learner) -> None:
            text = self.tr("{name} and all that was theirs is erased, from the backups too.").format(name=name)
            self._workroom.noticed.emit(Notice(text))
            self._workroom.hand_over(current)

        if key:
            self._workroom.change(take_out, tell)

    def export(self, key: str, file: Path) -> None:
        """Write all that is theirs into a file."""

        def tell(_: None) -> None:
            text = self.tr("All that is {name}'s is in {file}.").format(name=self.name(key), file=file.name)
            self._workroom.noticed.emit(Notice(text))

        def write(pin: str) -> None:
            self._workroom.ask(
                lambda desk: _write(file, desk.export(desk.learners.known(LearnerId(key), pin).id)), tell
            )

        if key == self._workroom.learner.id:
            self._workroom.ask(lambda desk: _write(file, desk.export(LearnerId(key))), tell)
        elif key:
            self._once_shown(key, write)

    def name(self, key: str) -> str:
        """The learner's name."""
        return next((each.name for each in self._learners if each.id == key), "")

    def _switched(self, learner: Learner) -> None:
        self._workroom.noticed.emit(Notice(self.tr("{name} studies now.").format(name=learner.name)))
        self._workroom.switch(learner)

    def _renamed(self, learner: Learner) -> None:
        if learner.id == self._workroom.learner.id:
            self._workroom.renew(learner)
        else:
            self._workroom.changed.emit(Changes.LEARNERS)

    def _list(self, learners: tuple[Learner, ...]) -> None:
        self._learners = learners
        current = self._workroom.learner.id
        since = self.tr("Since {day}")
        self.listed.emit(
            tuple(
                Line(
                    each.id,
                    each.name,
                    each.colour,
                    since.format(day=day_words(each.created.astimezone().date())),
                    each.id == current,
                    bool(each.pin),
                )
                for each in learners
            )
        )


def _write(file: Path, text: str) -> None:
    try:
        file.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise SettingInvalid("{name} cannot be written: {why}.", name=file.name, why=error.strerror) from error
