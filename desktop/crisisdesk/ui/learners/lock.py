"""What stands before a learner's work until they have shown their PIN."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from crisisdesk.domain.errors import PinWrong
from crisisdesk.ui.widgets.basics import Button, Text
from crisisdesk.ui.widgets.page import Empty, buttons
from crisisdesk.ui.words import sentence

if TYPE_CHECKING:
    from crisisdesk.domain.review import Learner
    from crisisdesk.ui.workroom import Workroom

LONGEST = 12


class PinField(QLineEdit):
    """A field for digits that nobody sees."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
        self.setMaxLength(LONGEST)
        self.setMaximumWidth(320)
        self.setPlaceholderText(words)
        self.setAccessibleName(words)


class Lock(Empty):
    """Asks for the PIN of who studied last, and offers everybody else."""

    def __init__(self, workroom: Workroom, learner: Learner) -> None:
        super().__init__(heading="", text="", button=self.tr("Open"))
        self.heading.setText(self.tr("{name}’s PIN").format(name=learner.name))
        self.text.setText(
            self.tr("All answers are kept. Forgotten it? On the command line, “crisisdesk forget-pin” takes it away.")
        )
        self._workroom, self._learner = workroom, learner
        self.field = PinField(self.tr("PIN"))
        self.wrong = Text("", face="muted")
        self.wrong.hide()
        self.column.insertWidget(2, self.field)
        self.column.insertWidget(3, self.wrong)
        self.others = buttons(self.button)
        self.column.addLayout(self.others)
        self.pressed.connect(self._try)
        self.field.returnPressed.connect(self._try)
        workroom.ask(lambda desk: desk.learners.all(), self._offer)

    def take_focus(self) -> None:
        """Give the keyboard to the field."""
        self.field.setFocus()

    def _try(self) -> None:
        self._workroom.unlock(self._learner.id, self.field.text(), self._refuse)

    def _refuse(self, error: BaseException) -> None:
        if not isinstance(error, PinWrong):
            self._workroom.refuse(error)
            return
        self.wrong.setText(sentence(error))
        self.wrong.show()
        self.field.clear()
        self.field.setFocus()

    def _offer(self, learners: tuple[Learner, ...]) -> None:
        for each in learners:
            if each.id != self._learner.id:
                other = Button(self.tr("Go on as {name}").format(name=each.name))
                other.clicked.connect(partial(self._choose, each))
                self.others.addWidget(other)

    def _choose(self, learner: Learner) -> None:
        if not learner.pin:
            self._workroom.unlock(learner.id, "", self._refuse)
            return
        self._learner = learner
        self.heading.setText(self.tr("{name}’s PIN").format(name=learner.name))
        self.field.clear()
        self.field.setFocus()
