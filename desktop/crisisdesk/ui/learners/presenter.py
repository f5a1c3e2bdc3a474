"""Who studies: add, name, switch, delete, bring back."""

from __future__ import annotations

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


class LearnersPresenter(QObject):
    """Lists learners and changes them."""

    listed = Signal(object)
    """Lines, oldest first."""

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
        """This one studies from now on."""
        if key and key != self._workroom.learner.id:
            self._workroom.change(lambda desk: desk.learners.switch(LearnerId(key)), self._switched)

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
            text = self.tr("{name} and their answers were deleted.").format(name=name)
            self._workroom.noticed.emit(Notice(text, undo=lambda: self._restore(key)))
            self._workroom.switch(current)

        if key:
            self._workroom.change(hide, tell)

    def _restore(self, key: str) -> None:
        def bring_back(desk: Desk) -> Learner:
            desk.learners.restore(LearnerId(key))
            return desk.learners.switch(LearnerId(key))

        self._workroom.change(bring_back, self._switched)

    def erase(self, key: str) -> None:
        """Take a learner out for ever, with no way back."""
        name = self.name(key)

        def take_out(desk: Desk) -> Learner:
            desk.erase(LearnerId(key))
            return desk.learners.current()

        def tell(current: Learner) -> None:
            text = self.tr("{name} and all that was theirs is erased, from the backups too.").format(name=name)
            self._workroom.noticed.emit(Notice(text))
            self._workroom.switch(current)

        if key:
            self._workroom.change(take_out, tell)

    def export(self, key: str, file: Path) -> None:
        """Write all that is theirs into a file."""

        def tell(_: None) -> None:
            text = self.tr("All that is {name}'s is in {file}.").format(name=self.name(key), file=file.name)
            self._workroom.noticed.emit(Notice(text))

        if key:
            self._workroom.ask(lambda desk: _write(file, desk.export(LearnerId(key))), tell)

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
                )
                for each in learners
            )
        )


def _write(file: Path, text: str) -> None:
    try:
        file.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise SettingInvalid("{name} cannot be written: {why}.", name=file.name, why=error.strerror) from error
