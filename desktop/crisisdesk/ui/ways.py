"""The ways back from what was done at the window, in the order of doing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from crisisdesk.domain.review import QuizId


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """Something that was done."""

    way: Callable[[], None] | None = None
    """What takes it back; None where the library's log keeps it."""
    practice: QuizId | None = None
    """The practice or exam in which it was answered, and in which alone it is taken back."""


class WaysBack(QObject):
    """What is to be taken back next: something that the library's log keeps, over restarts too, or what is kept here alone.

    Only what was done last can be taken back, so that nothing is that was not meant.
    """

    moved = Signal()
    """What was the last thing done is so no longer."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: list[Step] = []

    def add(self, way: Callable[[], None] | None = None, *, practice: QuizId | None = None) -> None:
        """Something was done. `way` takes it back; None where the log does."""
        # Before the first that is kept here, the log knows the order.
        if way is not None or self._steps:
            self._steps.append(Step(way, practice))
        self.moved.emit()

    def renew(self, *, practice: QuizId | None = None) -> None:
        """The last answer was given another rating, and so it is the last thing done again."""
        logged = (each for each in reversed(self._steps) if each.way is None and each.practice == practice)
        self._drop(next(logged, Step()))
        self.add(practice=practice)

    def take(self, *, practice: QuizId | None) -> Step:
        """The last thing done, which is no longer kept here. `practice` is the one on the screen: answers of others are passed by."""
        last = next((each for each in reversed(self._steps) if each.practice in {None, practice}), Step())
        self._drop(last)
        self.moved.emit()
        return last

    def put_back(self, step: Step) -> None:
        """The log had nothing to take back: what was given in an exam stands."""
        self.add(step.way, practice=step.practice)

    def clear(self) -> None:
        """Somebody else studies, or the library is another."""
        self._steps.clear()
        self.moved.emit()

    def _drop(self, step: Step) -> None:
        if step in self._steps:
            self._steps.remove(step)
