"""The questions that do not come up by themselves, and the way back for each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from crisisdesk.domain.care import Act
from crisisdesk.domain.stem import untitled
from crisisdesk.ui.carer import Carer
from crisisdesk.ui.words import given_words, joined, weekday_words

if TYPE_CHECKING:
    from crisisdesk.services.told import SetAside
    from crisisdesk.ui.workroom import Workroom

_WAY_BACK = {Act.BURY: Act.RELEASE, Act.SUSPEND: Act.RELEASE, Act.FLAG: Act.UNFLAG, Act.DELETE: Act.RESTORE}


@dataclass(frozen=True, slots=True)
class Line:
    """One of them. Flagged and put aside, a question is listed twice."""

    key: str
    stem: str
    about: str
    why: str


class AsidePresenter(QObject):
    """Lists them and brings them back."""

    listed = Signal(object)
    """Lines."""

    def __init__(self, workroom: Workroom, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workroom = workroom
        self._items: dict[str, SetAside] = {}
        self.carer = Carer(workroom, self)

    def refresh(self) -> None:
        """Read them anew."""
        if self._workroom.is_open:
            learner = self._workroom.learner.id
            self._workroom.ask(lambda desk: desk.study.aside(learner), self._take)

    def bring_back(self, key: str) -> None:
        """It comes up again."""
        item = self._items.get(key)
        if item is not None:
            self.carer.do(_WAY_BACK[item.act], item.question.id)

    def tell_past(self, key: str) -> None:
        """How it went so far."""
        if key in self._items:
            self.carer.tell_past(self._items[key].question.id)

    def open_proof(self, key: str) -> None:
        """Read it in its article."""
        if key in self._items:
            question = self._items[key].question
            self._workroom.article_wanted.emit(question.article, question.place)

    def _take(self, items: tuple[SetAside, ...]) -> None:
        self._items = {f"{each.act.value} {each.question.id}": each for each in items}
        self.listed.emit(tuple(self._line(key, each) for key, each in self._items.items()))

    def _line(self, key: str, item: SetAside) -> Line:
        words = {
            Act.FLAG: self.tr("Flagged as bad"),
            Act.SUSPEND: self.tr("Put aside"),
            Act.DELETE: self.tr("Deleted"),
        }
        why = words.get(item.act, "")
        if item.until is not None:
            why = self.tr("Until {day}").format(day=weekday_words(item.until))
        answer = self.tr("Answer: {key}").format(key=given_words(item.question.key))
        return Line(key, untitled(item.question.stem), joined(answer, item.title), why)
