"""What can be done to a question besides answering it, from whichever screen shows it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from crisisdesk.domain.care import Act
from crisisdesk.domain.changes import Changes
from crisisdesk.domain.question import QuestionId
from crisisdesk.ui.quiz.telling import done_words, undone_words
from crisisdesk.ui.workroom import Notice

if TYPE_CHECKING:
    from crisisdesk.domain.review import LearnerId
    from crisisdesk.services.study import TakenBack
    from crisisdesk.ui.workroom import Desk, Workroom

_ALL = Changes.ARTICLES | Changes.QUESTIONS | Changes.MEMORIES


class Carer(QObject):
    """Does it, says that it is done, and offers the way back."""

    def __init__(self, workroom: Workroom, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workroom = workroom

    def do(self, act: Act, key: str, *, days: int = 0, then: Callable[[], None] = lambda: None) -> None:
        """Do this to the question; `days` from today is when it is set due."""
        learner, question = self._workroom.learner.id, QuestionId(key)

        def done(_: Changes) -> None:
            then()
            self._workroom.noticed.emit(Notice(done_words(act), undo=self.undo))

        self._workroom.change(
            lambda desk: perform(desk, act, learner, question, days=days), done, changes=Changes.QUESTIONS
        )

    def undo(self) -> None:
        """Take the last thing back, and say so."""
        learner = self._workroom.learner.id
        self._workroom.change(lambda desk: desk.study.take_back(learner), self._tell, changes=_ALL)

    def _tell(self, back: TakenBack | None) -> None:
        if back is None:
            text = self.tr("There is nothing to take back.")
        else:
            text = undone_words(back.act) if back.act is not None else self.tr("The last answer was taken back.")
        self._workroom.noticed.emit(Notice(text))


def perform(desk: Desk, act: Act, learner: LearnerId, question: QuestionId, *, days: int = 0) -> Changes:
    """On the database thread."""
    study = desk.study
    if act is Act.SET_DUE:
        return study.set_due(learner, question, study.day_of(learner) + timedelta(days=days))
    deeds = {
        Act.BURY: study.bury,
        Act.SUSPEND: study.suspend,
        Act.RELEASE: study.release,
        Act.FLAG: study.flag,
        Act.UNFLAG: study.unflag,
        Act.RESET: study.reset,
        Act.DELETE: study.delete,
        Act.RESTORE: study.restore,
    }
    return deeds[act](learner, question)
