"""Under the verdict, on demand: why each of the other choices is wrong, in the article's own words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crisisdesk.ui.quiz.shown import Other
from crisisdesk.ui.widgets.basics import Button, Card, Text
from crisisdesk.ui.widgets.notices import announce
from crisisdesk.ui.words import joined

translate = QCoreApplication.translate


class WhyNot(QWidget):
    """A button, and what it opens."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        hint = translate("WhyNot", "What the article says of each of them (W)")
        self.button = Button(translate("WhyNot", "Why not the others?"), kind="quiet", hint=hint)
        self.list = Card(margin=16, spacing=4)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.list)
        self.button.clicked.connect(self.wanted)
        self.offer(offered=False)

    def offer(self, *, offered: bool) -> None:
        """Closed again, and whether there is anything to open."""
        self.setVisible(offered)
        self.button.setVisible(offered)
        self.list.hide()

    def show_others(self, others: tuple[Other, ...]) -> None:
        """All of them, each with its reason and its passage."""
        while (item := self.list.column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, other in enumerate(others):
            if number:
                self.list.column.addSpacing(10)
            self._add(other)
        # Read as one, and where the focus stands afterwards.
        self.list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.list.setAccessibleName(" ".join(_spoken(each) for each in others))
        self.button.hide()
        self.list.show()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.list, self.list.accessibleName())

    def _add(self, other: Other) -> None:
        column = self.list.column
        column.addWidget(Text(other.text, face="strong"))
        if other.why:
            column.addWidget(Text(other.why))
        if other.passage:
            column.addWidget(Text(other.passage, face="serif"))
            column.addWidget(Text(joined(translate("WhyNot", "In the article"), other.where), face="small"))


def _spoken(other: Other) -> str:
    parts = (other.text, other.why, other.passage)
    return " ".join(f"{part.rstrip('.')}." for part in parts if part)
