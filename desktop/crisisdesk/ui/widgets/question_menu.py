"""The menu of what can be done to a question, and the keys that do the same."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from crisisdesk.domain.care import Act

translate = QCoreApplication.translate

KEYS = {
    Act.BURY: "B",
    Act.SUSPEND: "S",
    Act.FLAG: "F",
    Act.SET_DUE: "D",
    Act.RESET: "Ctrl+R",
    Act.DELETE: "Ctrl+Del",
}
"""One key for each."""
FURTHEST = 3650
"""Days ahead that a question may be set due."""


class QuestionMenu(QMenu):
    """An entry for each deed; its keys work wherever the owner hears them, through `act_of`."""

    def __init__(self, do: Callable[[Act, int], None], parent: QWidget) -> None:
        """`do` takes the deed and, for a day that is set, how many days ahead."""
        super().__init__(translate("QuestionMenu", "More"), parent)
        self._do = do
        self.entries: dict[Act, QAction] = {}
        for act, words in _words().items():
            entry = self.addAction(
                f"{words}\t{QKeySequence(KEYS[act]).toString(QKeySequence.SequenceFormat.NativeText)}"
            )
            entry.triggered.connect(lambda _=False, act=act: self.choose(act))
            self.entries[act] = entry

    def choose(self, act: Act) -> None:
        """Do it; a day is asked for first."""
        if act is Act.SET_DUE:
            self._ask_for_day()
        else:
            self._do(act, 0)

    def _ask_for_day(self) -> None:
        dialog = QInputDialog(self.parentWidget())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(translate("QuestionMenu", "Comes back"))
        dialog.setLabelText(translate("QuestionMenu", "In how many days is it to come back? 0 is today."))
        dialog.setInputMode(QInputDialog.InputMode.IntInput)
        dialog.setIntRange(0, FURTHEST)
        dialog.setIntValue(7)
        dialog.intValueSelected.connect(lambda days: self._do(Act.SET_DUE, days))
        dialog.open()


def act_of(key: int, modifiers: Qt.KeyboardModifier) -> Act | None:
    """The deed that this key press means."""
    pressed = QKeySequence(key | modifiers.value)
    return next((act for act, keys in KEYS.items() if QKeySequence(keys) == pressed), None)


def _words() -> dict[Act, str]:
    return {
        Act.BURY: translate("QuestionMenu", "Not again today"),
        Act.SUSPEND: translate("QuestionMenu", "Put aside until I bring it back"),
        Act.FLAG: translate("QuestionMenu", "Flag as a bad question"),
        Act.SET_DUE: translate("QuestionMenu", "Choose when it comes back…"),
        Act.RESET: translate("QuestionMenu", "Begin anew, as if never answered"),
        Act.DELETE: translate("QuestionMenu", "Delete for all learners"),
    }
