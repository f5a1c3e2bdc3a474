"""A line to find words in the text that is read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTextEdit, QWidget

from crisisdesk.ui.theme import Look
from crisisdesk.ui.widgets.basics import Button, Text
from crisisdesk.ui.widgets.notices import announce
from crisisdesk.ui.widgets.reading import ReadingPane
from crisisdesk.ui.words import number_words

translate = QCoreApplication.translate


class FindBar(QWidget):
    """Enter goes on, Shift+Enter goes back, Esc closes. All hits are marked, and counted."""

    closed = Signal()

    def __init__(self, look: Look, pane: ReadingPane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._pane = look, pane
        self._hits: list[QTextCursor] = []
        self._at = -1
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.field = QLineEdit()
        self.field.setPlaceholderText(translate("FindBar", "Find in the article"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.count = Text(face="small")
        self.count.setWordWrap(False)
        self.back = Button(translate("FindBar", "Previous"), hint=translate("FindBar", "Shift+Enter"))
        self.on = Button(translate("FindBar", "Next"), hint=translate("FindBar", "Enter"))
        self.shut = Button(translate("FindBar", "Close"), kind="quiet", hint=translate("FindBar", "Esc"))
        for widget in (self.field, self.count, self.back, self.on, self.shut):
            row.addWidget(widget, 1 if widget is self.field else 0)
        self.field.textChanged.connect(self._find)
        self.on.clicked.connect(lambda: self.step(1))
        self.back.clicked.connect(lambda: self.step(-1))
        self.shut.clicked.connect(self.close_bar)
        pane.renewed.connect(self._find_again)
        self.hide()

    def open_bar(self) -> None:
        """Show it, with the words of the last time ready to be typed over."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._find()

    def close_bar(self) -> None:
        """Hide it; the place stays where it was found."""
        self.hide()
        self._pane.setExtraSelections([])
        self._pane.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    @property
    def hits(self) -> int:
        """How often the words stand in the text."""
        return len(self._hits)

    def _find(self) -> None:
        self._look_for(self.field.text())
        self._at = -1
        if self._hits:
            self.step(1)
        else:
            self._tell()

    def _find_again(self) -> None:
        """The text has other colours, or another size; this may be while another screen is seen."""
        if not self.isHidden():
            self._look_for(self.field.text())

    def _look_for(self, words: str) -> None:
        self._hits = []
        cursor = QTextCursor(self._pane.document())
        while words:
            cursor = self._pane.document().find(words, cursor, QTextDocument.FindFlag(0))
            if cursor.isNull():
                break
            self._hits.append(QTextCursor(cursor))
        self._mark()

    def _mark(self) -> None:
        marked = []
        for hit in self._hits:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = hit
            selection.format.setBackground(self._look.colour("mark"))
            selection.format.setForeground(self._look.colour("on_mark"))
            marked.append(selection)
        self._pane.setExtraSelections(marked)

    def step(self, by: int) -> None:
        """To the next hit, or back; after the last comes the first."""
        if self._hits:
            self._at = (self._at + by) % len(self._hits)
            self._pane.setTextCursor(self._hits[self._at])
            self._pane.ensureCursorVisible()
        self._tell()

    def _tell(self) -> None:
        if not self.field.text():
            self.count.setText("")
            return
        said = translate("FindBar", "{at} of {count}").format(
            at=number_words(self._at + 1), count=number_words(len(self._hits))
        )
        self.count.setText(said if self._hits else translate("FindBar", "Not found"))
        announce(self, self.count.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.close_bar()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)
