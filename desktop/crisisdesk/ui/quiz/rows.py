"""Rows of buttons under an answer: names to complete it by, how sure, how well known, known or not."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from crisisdesk.domain.answer import Confidence
from crisisdesk.domain.gazetteer.tables import fold
from crisisdesk.ui.quiz.shown import Offer
from crisisdesk.ui.widgets.basics import Button, Text, named, restyle
from crisisdesk.ui.widgets.flow import Flow
from crisisdesk.ui.words import confidence_words

translate = QCoreApplication.translate

_LETTERS, _MOST_NAMES = 2, 5
"""Letters of a name from which on names are offered: one letter would tell too many of them."""
CONFIDENCE_KEYS = {Confidence.GUESS: "G", Confidence.THINK_SO: "H", Confidence.SURE: "J"}
"""Neighbours on the keyboard, from guess to sure; with Alt while typing."""


class NameButton(Button):
    """A name under the field in which one is typed."""

    raised = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes it and does not yet check; the arrow up goes back to the field."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() == Qt.Key.Key_Up:
            self.raised.emit()
        else:
            super().keyPressEvent(event)


class NameRow(QWidget):
    """Names by which a typed answer can be completed."""

    picked = Signal(str)
    raised = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = Flow(self, spacing=8)
        self._names: tuple[str, ...] = ()
        self.buttons = [NameButton("", kind="quiet") for _ in range(_MOST_NAMES)]
        for button in self.buttons:
            button.clicked.connect(lambda _=False, button=button: self._pick(button.text()))
            button.raised.connect(self.raised)
            row.addWidget(button)
        self._show(())

    def complete_with(self, names: tuple[str, ...]) -> None:
        """Those of the article; none where no name is asked for."""
        self._names = names
        self._show(())

    def offer(self, typed: str) -> None:
        """Those of which a word begins with what is typed."""
        wished = fold(typed).strip()
        fit = (each for each in self._names if f" {wished}" in f" {fold(each)}" and fold(each) != wished)
        self._show(tuple(fit)[:_MOST_NAMES] if len(wished) >= _LETTERS else ())

    def enter(self) -> None:
        """To the first of them."""
        if self.isVisible():
            self.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _pick(self, name: str) -> None:
        self._show(())
        self.picked.emit(name)

    def _show(self, names: tuple[str, ...]) -> None:
        for button, name in zip(self.buttons, (*names, *[""] * (_MOST_NAMES - len(names))), strict=True):
            button.setText(name)
            button.setVisible(bool(name))
        self.setVisible(bool(names))


class ConfidenceRow(QWidget):
    """Checks the answer and says how sure."""

    said = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = Flow(self, spacing=8)
        row.addWidget(Text(translate("Quiz", "How sure are you?"), face="small"))
        self.buttons: dict[Confidence, Button] = {}
        for each, key in CONFIDENCE_KEYS.items():
            hint = translate("Quiz", "Checks the answer ({key}, or Alt+{key} while typing)").format(key=key)
            button = Button(confidence_words(each), hint=hint)
            button.setShortcut(f"Alt+{key}")
            button.clicked.connect(lambda _=False, each=each: self.said.emit(each))
            self.buttons[each] = button
            row.addWidget(button)

    def allow(self, *, allowed: bool) -> None:
        """Whether there is an answer to be sure of."""
        for button in self.buttons.values():
            button.setEnabled(allowed)


class RatingRow(QWidget):
    """How well it was known; what is proposed is marked, another may be chosen."""

    rated = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = Flow(self, spacing=8)
        self.buttons: list[Button] = []
        self.label = Text(translate("Quiz", "It felt"), face="small")
        self._row.addWidget(self.label)

    def show_offers(self, offers: tuple[Offer, ...]) -> None:
        """Show these; nothing where there is no choice."""
        while len(self.buttons) < len(offers):
            self._add()
        for button, offer in zip(self.buttons, offers, strict=False):
            # In two lines, so that all of them stand side by side.
            button.setText(f"{offer.rating}  {offer.words}\n{offer.when}")
            restyle(button, "chosen", "yes" if offer.chosen else "no")
            chosen = translate("Quiz", "{rating}, comes back {when}, chosen")
            other = translate("Quiz", "{rating}, comes back {when}")
            named(button, (chosen if offer.chosen else other).format(rating=offer.words, when=offer.when))
            button.show()
        for button in self.buttons[len(offers) :]:
            button.hide()
        self.setVisible(bool(offers))

    def _add(self) -> None:
        number = len(self.buttons) + 1
        button = Button(
            "", kind="quiet", hint=translate("Quiz", "Rates the answer so ({number})").format(number=number)
        )
        button.clicked.connect(lambda: self.rated.emit(number))
        self._row.addWidget(button)
        self.buttons.append(button)


class JudgeRow(QWidget):
    """After free recall: was it known?"""

    known = Signal()
    not_known = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = Flow(self, spacing=8)
        self.label = Text(translate("Quiz", "Was that what you had in mind?"), face="strong")
        # The row wraps by itself, and would be given a label that is folded in two.
        self.label.setWordWrap(False)
        self.knew = Button(translate("Quiz", "I knew it"), kind="main", hint=translate("Quiz", "Counts as right (Y)"))
        self.missed = Button(translate("Quiz", "I did not"), hint=translate("Quiz", "Counts as wrong (N)"))
        for widget in (self.label, self.knew, self.missed):
            row.addWidget(widget)
        self.knew.clicked.connect(self.known)
        self.missed.clicked.connect(self.not_known)
