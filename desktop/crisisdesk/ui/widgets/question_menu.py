"""The menu of what can be done to a question, and the keys that do the same."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Protocol, TypeAlias

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from crisisdesk.domain.care import Act
from crisisdesk.ui.widgets.basics import Button, show_menu_of

translate = QCoreApplication.translate


class Ask(Enum):
    """What is shown of a question, without doing anything to it."""

    HISTORY = "history"


Wish: TypeAlias = Act | Ask

KEYS: dict[Wish, str] = {
    Ask.HISTORY: "I",
    Act.EDIT: "Ctrl+E",
    Act.BURY: "B",
    Act.SUSPEND: "S",
    Act.FLAG: "F",
    Act.SET_DUE: "D",
    Act.RESCHEDULE: "Ctrl+D",
    Act.RESET: "Ctrl+R",
    Act.DELETE: "Ctrl+Del",
}
"""One key for each."""
BACK = "R"
"""Brings back a question that was set aside, in the list of those."""
FURTHEST = 3650
"""Days ahead that a question may be set due."""


class Cared(Protocol):
    """What is told of a question without doing anything to it; `ui.carer.Carer` tells it."""

    def ask_for_words(self, key: str) -> None: ...

    def tell_past(self, key: str) -> None: ...


class QuestionMenu(QMenu):
    """An entry for each wish; its keys work wherever the owner hears them, through `wish_of`."""

    history_wanted = Signal()
    edit_wanted = Signal()

    def __init__(self, do: Callable[[Act, int], None], parent: QWidget) -> None:
        """`do` takes the deed and, for a day that is set, how many days ahead."""
        super().__init__(translate("QuestionMenu", "More"), parent)
        self._do = do
        self.entries: dict[Wish, QAction] = {}
        for wish, words in _words().items():
            entry = self.addAction(f"{words}\t{_shown(KEYS[wish])}")
            entry.triggered.connect(lambda _=False, wish=wish: self.choose(wish))
            self.entries[wish] = entry

    def choose(self, wish: Wish) -> None:
        """Do it; a day or other words are asked for first."""
        if wish is Ask.HISTORY:
            self.history_wanted.emit()
        elif wish is Act.EDIT:
            self.edit_wanted.emit()
        elif wish is Act.SET_DUE:
            self._ask_for_day()
        elif isinstance(wish, Act):
            self._do(wish, 0)

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


def more_of(
    owner: QWidget, carer: Cared, do: Callable[[Act, str, int], None], key: Callable[[], str]
) -> tuple[Button, QuestionMenu]:
    """The button "More" with its menu, for the question whose key a list stands on."""
    button = Button(
        translate("QuestionMenu", "More"),
        hint=translate("QuestionMenu", "What else can be done with this question (M)"),
    )
    menu = QuestionMenu(lambda act, days: do(act, key(), days), owner)
    show_menu_of(button, menu)
    menu.history_wanted.connect(lambda: carer.tell_past(key()))
    menu.edit_wanted.connect(lambda: carer.ask_for_words(key()))
    return button, menu


def back_menu(owner: QWidget, back: Callable[[], None], past: Callable[[], None]) -> tuple[Button, QMenu]:
    """The button "More" of the list of what was set aside, with its menu."""
    button = Button(
        translate("QuestionMenu", "More"),
        hint=translate("QuestionMenu", "What else can be done with this question (M)"),
    )
    menu = QMenu(translate("QuestionMenu", "More"), owner)
    for words, key, do in (
        (translate("AsideView", "Bring it back"), BACK, back),
        (translate("QuestionMenu", "How it went so far"), KEYS[Ask.HISTORY], past),
    ):
        menu.addAction(f"{words}\t{_shown(key)}").triggered.connect(do)
    show_menu_of(button, menu)
    return button, menu


def wish_of(key: int, modifiers: Qt.KeyboardModifier) -> Wish | None:
    """What this key press means."""
    pressed = QKeySequence(key | modifiers.value)
    return next((wish for wish, keys in KEYS.items() if QKeySequence(keys) == pressed), None)


def menu_keys() -> tuple[tuple[str, str], ...]:
    """Each entry's key with its words, for the sheet of all keys."""
    entries = ((_shown(KEYS[wish]), words.rstrip("…")) for wish, words in _words().items())
    return (*entries, (BACK, translate("QuestionMenu", "Bring back a question that was set aside")))


def _shown(keys: str) -> str:
    """As this system writes keys."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _words() -> dict[Wish, str]:
    return {
        Ask.HISTORY: translate("QuestionMenu", "How it went so far"),
        Act.EDIT: translate("QuestionMenu", "Put it into other words…"),
        Act.BURY: translate("QuestionMenu", "Not again today"),
        Act.SUSPEND: translate("QuestionMenu", "Put aside until I bring it back"),
        Act.FLAG: translate("QuestionMenu", "Flag as a bad question"),
        Act.SET_DUE: translate("QuestionMenu", "Choose when it comes back…"),
        Act.RESCHEDULE: translate("QuestionMenu", "Let the schedule say when it comes back"),
        Act.RESET: translate("QuestionMenu", "Begin anew, as if never answered"),
        Act.DELETE: translate("QuestionMenu", "Delete for all learners"),
    }
