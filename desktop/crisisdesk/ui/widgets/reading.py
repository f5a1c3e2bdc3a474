"""Text to read, from outside: plain characters with formats of our own. It never reads markup and never loads anything."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QFont, QHelpEvent, QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QToolTip, QWidget

from crisisdesk.ui.theme import Face, Look
from crisisdesk.ui.widgets.basics import tip


class Manner(Enum):
    """How a paragraph is set."""

    BODY = "body"
    CONTEXT = "context"
    """Read past, on the way to what matters."""
    HEADLINE = "headline"
    SUBHEAD = "subhead"
    CAPTION = "caption"
    SMALL = "small"
    LEDE = "lede"
    """The first paragraph of the text."""


@dataclass(frozen=True, slots=True)
class Run:
    """Characters in one format. `mark` names a colour token, `link` what a click on it tells."""

    text: str
    mark: str = ""
    link: str = ""
    place: int = -1
    """Where it stands in the article's text; -1 where that is not asked."""


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph."""

    runs: tuple[Run, ...]
    manner: Manner = Manner.BODY


class ReadingPane(QTextBrowser):
    """Shows blocks in the article's serif."""

    mark_clicked = Signal(str)
    renewed = Signal()
    """The same words were set anew: whoever holds cursors in them has to look for them again."""

    def __init__(self, look: Look, *, name: str, size: float = 1.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._size = look, size
        self._blocks: tuple[Block, ...] = ()
        self._places: list[tuple[int, int, int]] = []
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
        )
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(2)
        self._glosses: tuple[tuple[int, int, str], ...] = ()
        self._shows_marks = True
        self._top, self._moving = -1, False
        """Where it is read, and whether the text moves without anybody moving it."""
        self.verticalScrollBar().valueChanged.connect(self._note_top)
        self.anchorClicked.connect(lambda url: self.mark_clicked.emit(url.toString()))
        look.changed.connect(self._show_again)

    def explain(self, glosses: tuple[tuple[int, int, str], ...]) -> None:
        """Stretches of the article's text, with what is said of them under the pointer."""
        self._glosses = glosses

    def show_marks(self, *, shown: bool) -> None:
        """With or without the colours of marks."""
        if shown != self._shows_marks:
            self._shows_marks = shown
            self._show_again()

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what the word under the pointer means."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            said = self.meaning_at(self.cursorForPosition(event.pos()).position())
            QToolTip.showText(event.globalPos(), tip(said), self.viewport())
            return True
        return super().viewportEvent(event)

    def meaning_at(self, position: int) -> str:
        """What the word at this position of the document means, "" for nothing known."""
        place = self._place_at(position)
        return next((said for start, end, said in self._glosses if start <= place < end), "")

    def _place_at(self, position: int) -> int:
        for start, begin, end in self._places:
            if begin <= position < end:
                return start + position - begin
        return -1

    @property
    def top_place(self) -> int:
        """Where in the article's text the first line that is seen stands; -1 at the beginning."""
        return self._top

    def _note_top(self) -> None:
        if not self._moving:
            self._top = self._seen_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines wrap anew; the one on top stays there."""
        before, self._moving = self._moving, True
        super().resizeEvent(event)
        if self._top >= 0:
            self.scroll_to(self._top)
        self._moving = before

    def _seen_first(self) -> int:
        if self.verticalScrollBar().value() < 40:
            return -1
        position = self.cursorForPosition(QPoint(8, 12)).position()
        before = [start + position - begin for start, begin, _ in self._places if begin <= position]
        return before[-1] if before else -1

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing: no picture, no style, no address."""
        return None

    def show_blocks(self, blocks: tuple[Block, ...]) -> None:
        """Show these from the top."""
        if blocks != self._blocks:
            self._blocks = blocks
            self._set()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def _set(self) -> None:
        self._places = []
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for number, block in enumerate(self._blocks):
            self._insert(cursor, block, first=number == 0)
        cursor.endEditBlock()

    def _insert(self, cursor: QTextCursor, block: Block, *, first: bool) -> None:
        form = self._block_format(block.manner, first=first)
        if first:
            cursor.setBlockFormat(form)
        else:
            cursor.insertBlock(form)
        for run in block.runs:
            before = cursor.position()
            cursor.insertText(run.text, self._char_format(block.manner, run))
            if run.place >= 0:
                self._places.append((run.place, before, cursor.position()))

    def _block_format(self, manner: Manner, *, first: bool) -> QTextBlockFormat:
        form = QTextBlockFormat()
        height = 96 if manner is Manner.HEADLINE else 120
        form.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setTopMargin(0 if first else self._look.px(6))
        form.setBottomMargin(self._look.px(10))
        if manner in {Manner.SUBHEAD, Manner.CAPTION}:
            form.setTopMargin(self._look.px(14))
        return form

    def _char_format(self, manner: Manner, run: Run) -> QTextCharFormat:
        form = QTextCharFormat()
        font = self._look.font(Face.HEADLINE if manner is Manner.HEADLINE else Face.SERIF)
        font.setPixelSize(round(font.pixelSize() * self._size * _SCALE.get(manner, 1.0)))
        font.setItalic(manner is Manner.CAPTION)
        if manner is Manner.SUBHEAD:
            font.setWeight(QFont.Weight.DemiBold)
        form.setFont(font)
        quiet = manner in {Manner.CONTEXT, Manner.CAPTION, Manner.SMALL}
        form.setForeground(self._look.colour("muted" if quiet and not run.mark else "text"))
        if run.mark == "mark":
            form.setForeground(self._look.colour("on_mark"))
        if run.mark and self._shows_marks and (not run.link or len(run.text) <= _WHOLE):
            form.setBackground(self._look.colour(run.mark))
        if run.link and self._shows_marks:
            form.setAnchor(True)
            form.setAnchorHref(run.link)
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            form.setUnderlineColor(self._look.colour(f"{run.mark}_line"))
        return form

    def show_place(self, place: int, until: int = -1) -> None:
        """Scroll to where the article's text has this offset, and select what is there until another, or the run."""
        for start, begin, end in reversed(self._places):
            if start <= place:
                cursor = self._cursor_over(place, until) if until > place else None
                if cursor is None:
                    cursor = QTextCursor(self.document())
                    cursor.setPosition(begin)
                    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                self.setTextCursor(cursor)
                rect = self.cursorRect(cursor)
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + rect.top() - self.viewport().height() // 3)
                return

    @property
    def chosen(self) -> tuple[int, int] | None:
        """Where in the article's text what is selected begins and ends; None where nothing of it is."""
        cursor = self.textCursor()
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        touched = [(start, max(begin, first), min(end, last), begin) for start, begin, end in self._places]
        touched = [each for each in touched if each[1] < each[2]]
        if not touched:
            return None
        (start, at, _, begin), (other, _, end, other_begin) = touched[0], touched[-1]
        return start + len(self._words(begin, at)), other + len(self._words(other_begin, end))

    def choose(self, start: int, end: int) -> None:
        """Select these words of the article's text."""
        cursor = self._cursor_over(start, end)
        if cursor is not None:
            self.setTextCursor(cursor)

    def shade(self, start: int, end: int) -> None:
        """Have these words stand out, also when others are selected."""
        cursor = self._cursor_over(start, end)
        if cursor is not None:
            shade = QTextEdit.ExtraSelection()
            shade.cursor = cursor
            shade.format.setBackground(self._look.colour("mark"))
            shade.format.setForeground(self._look.colour("on_mark"))
            self.setExtraSelections([shade])

    def _cursor_over(self, start: int, end: int) -> QTextCursor | None:
        runs = [(at, begin, self._words(begin, last)) for at, begin, last in self._places]
        # Qt counts some characters as two.
        firsts = [begin + _units(words[: start - at]) for at, begin, words in runs if at <= start < at + len(words)]
        lasts = [begin + _units(words[: end - at]) for at, begin, words in runs if at < end <= at + len(words)]
        if not firsts or not lasts:
            return None
        cursor = QTextCursor(self.document())
        cursor.setPosition(firsts[0])
        cursor.setPosition(lasts[0], QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _words(self, begin: int, end: int) -> str:
        cursor = QTextCursor(self.document())
        cursor.setPosition(begin)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText()

    def scroll_to(self, place: int) -> None:
        """Have the line with this offset of the article's text on top, and nothing selected."""
        for start, begin, end in reversed(self._places):
            if start <= place:
                cursor = QTextCursor(self.document())
                cursor.setPosition(min(begin + place - start, end))
                self._top = place
                self.verticalScrollBar().setValue(self.verticalScrollBar().value() + self.cursorRect(cursor).top() - 8)
                return

    def text_height(self, width: int) -> int:
        """How tall the text is in this width."""
        document = self.document().clone(self)
        document.setTextWidth(width - 6)
        height = round(document.size().height()) + 10
        document.deleteLater()  # nobody else ends a clone: one for each passage shown stayed for good
        return height

    def _show_again(self) -> None:
        """In other colours nothing moves; in another size the line on top stays there. What is selected stays so."""
        value, tall, chosen = self.verticalScrollBar().value(), self.document().size().height(), self.textCursor()
        anchor, position = chosen.anchor(), chosen.position()
        self._moving = True
        self._set()
        chosen.setPosition(anchor)
        chosen.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(chosen)
        self.verticalScrollBar().setValue(value)
        if self._top >= 0 and self.document().size().height() != tall:
            self.scroll_to(self._top)
        self._moving = False
        self.renewed.emit()


def _units(words: str) -> int:
    """How many positions of Qt's these words take."""
    return len(words.encode("utf-16-le", "surrogatepass")) // 2


_SCALE = {Manner.SMALL: 0.82, Manner.CAPTION: 0.88, Manner.LEDE: 1.14}
_WHOLE = 60
"""Characters up to which a mark has a ground; a longer one has its line alone, or half of the page would be coloured."""


def runs_of(text: str, marks: tuple[tuple[int, int], ...], *, mark: str = "mark") -> tuple[Run, ...]:
    """`text` cut into marked and unmarked runs. `marks` are in order and do not touch."""
    runs: list[Run] = []
    at = 0
    for start, end in marks:
        runs += [Run(text[at:start]), Run(text[start:end], mark=mark)]
        at = end
    runs.append(Run(text[at:]))
    return tuple(run for run in runs if run.text)
