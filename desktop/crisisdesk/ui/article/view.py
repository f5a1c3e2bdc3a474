"""The article screen: the text like a newspaper, and a side list."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from crisisdesk.domain.reading import Role
from crisisdesk.ui.article.finding import FindBar
from crisisdesk.ui.article.paras import Para
from crisisdesk.ui.article.presenter import ArticlePresenter, Entry, Shown
from crisisdesk.ui.question_dialogs import attend
from crisisdesk.ui.row import Row
from crisisdesk.ui.theme import Look
from crisisdesk.ui.turns import Turns
from crisisdesk.ui.widgets.basics import GUTTER, Button, Card, Column, Stack, Text
from crisisdesk.ui.widgets.page import Empty, Page, buttons
from crisisdesk.ui.widgets.picks import OneOf
from crisisdesk.ui.widgets.printing import ask_for_printer
from crisisdesk.ui.widgets.question_menu import more_of, wish_of
from crisisdesk.ui.widgets.reading import Block, Manner, ReadingPane, Run
from crisisdesk.ui.widgets.rows import RowList
from crisisdesk.ui.words import number_words

_SIDE_BY_SIDE = 780
_WIDEST = 780
"""Pixels at 100 % that the paper is wide at most."""


class ArticleView(Page):
    """Shows one article."""

    def __init__(self, look: Look, presenter: ArticlePresenter, parent: QWidget | None = None) -> None:
        super().__init__(look, title="", whole=True, in_parts=True, parent=parent)
        self.setAccessibleName(self.tr("Article"))
        self.title.hide()
        self.presenter = presenter
        presenter.setParent(self)
        attend(self, look, presenter.carer)
        self._shown: Shown | None = None
        self._places: dict[str, int] = {}
        self._return_to = -1
        """Where the text is to be scrolled back to in a later turn; -1 for nowhere."""
        self._stack = Stack(self)
        self.outer.addWidget(self._stack)
        self._later = Turns(self)
        # First into the stack, which shows the first: to lay out the text there would take longer.
        self.make_in_pieces(
            self._build_empty,
            self._build_reading,
            self._build_text,
            self._build_source,
            self._build_side,
            self._connect,
        )

    def _build_reading(self) -> None:
        # Each part is made where it is to stand: put there afterwards, all in it would be styled once more.
        self._reading = Column(spacing=12, gutter=GUTTER, parent=self._stack)
        column = self._reading.body
        self.quiz = Button(self.tr("Quiz on this article"), kind="main")
        self.back = Button(self.tr("Back to the quiz"), hint=self.tr("Back to the question (Esc)"))
        self.back.hide()
        self.search = Button(self.tr("Find"), hint=self.tr("Finds words in the article (Ctrl+F)"))
        self.marks = Button(self.tr("Marks"), hint=self.tr("Shows or hides the colours of what is asked"))
        self.marks.setCheckable(True)
        self.marks.setChecked(True)
        self.write = Button(
            self.tr("Write a question"), hint=self.tr("On the words chosen in the text, or others (Ctrl+Shift+N)")
        )
        self.print = Button(self.tr("Print"), hint=self.tr("Prints the article (Ctrl+P)"))
        self.dress(self._reading.verticalScrollBar(), self.back, self.quiz, self.search, self.marks, self.print)
        column.addLayout(buttons(self.back, self.quiz, self.search, self.marks, self.print))
        self._panels = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._panels.setSpacing(18)
        column.addLayout(self._panels, 1)
        self._stack.addWidget(self._reading)

    def _build_text(self) -> None:
        paper = Card(margin=0, spacing=0, parent=self._reading.inner)
        look = self.dress(paper)
        # No line is longer than can be read at ease, however wide the window is.
        paper.setMaximumWidth(look.px(_WIDEST))
        look.changed.connect(lambda: paper.setMaximumWidth(look.px(_WIDEST)))
        self.pane = ReadingPane(look, name=self.tr("Text of the article"))
        self.pane.document().setDocumentMargin(28)
        self.finding = FindBar(look, self.pane)
        paper.column.addWidget(self.finding)
        paper.column.addWidget(self.pane)
        self._panels.addWidget(paper, 5)

    def _build_source(self) -> None:
        side = QWidget(self._reading.inner)
        self._side_look = self.dress(side)
        self._side = column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.source = Card(margin=14, spacing=2)
        self.source.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._source_lines = [Text(face="strong"), *(Text(face="small") for _ in range(3))]
        for label in self._source_lines:
            self.source.column.addWidget(label)
        column.addWidget(self.source)
        self._panels.addWidget(side, 3)

    def _build_side(self) -> None:
        column = self._side
        self.choice = OneOf(name=self.tr("What the list shows"))
        self.entries = RowList(self._side_look, name=self.tr("Found in the article"))
        self.answer = Button(self.tr("Answer these questions"))
        self.answer.hide()
        carer = self.presenter.carer
        self.more, self.menu = more_of(
            self, carer, lambda act, key, days: carer.do(act, key, days=days), self.entries.key
        )
        self.entries.claims = self._claims
        column.addWidget(self.choice)
        column.addWidget(self.entries, 1)
        column.addLayout(buttons(self.answer, self.more, self.write))
        column.addStretch(0)

    def _build_empty(self) -> None:
        self._nothing = Column(gutter=GUTTER, parent=self._stack)
        self.dress(self._nothing)
        self.empty = Empty(
            heading=self.tr("Here an article is read"),
            text=self.tr("Its facts are marked in the text; each mark leads to its questions."),
            button=self.tr("Add an article"),
        )
        self._nothing.body.addWidget(Text(self.tr("Article"), face="title"))
        self.empty.hide()
        self._nothing.body.addWidget(self.empty)
        self._nothing.body.addStretch(1)
        self._stack.addWidget(self._nothing)

    def _connect(self) -> None:
        presenter = self.presenter
        self.search.clicked.connect(self.finding.open_bar)
        self.marks.toggled.connect(lambda shown: self.pane.show_marks(shown=shown))
        self.print.clicked.connect(self.ask_to_print)
        self.write.clicked.connect(self.ask_to_write)
        for keys, run in (("Ctrl+F", self.finding.open_bar), ("Ctrl+P", self.ask_to_print)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)
        self.quiz.clicked.connect(presenter.quiz_all)
        self.back.clicked.connect(presenter.return_to_quiz)
        self.answer.clicked.connect(presenter.quiz_picked)
        self.empty.pressed.connect(presenter.open_library)
        self.choice.activated.connect(self._show_list)
        self.entries.chosen.connect(self._show_entry)
        self.entries.opened.connect(self._open_entry)
        self.pane.mark_clicked.connect(lambda link: presenter.pick_mark(int(link)))
        presenter.shown.connect(self._show_article)
        presenter.absent.connect(self._show_nothing)
        presenter.place_wanted.connect(self._show_place)
        presenter.resumed.connect(self._resume)
        presenter.picked.connect(self._show_picked)
        presenter.return_offered.connect(self.back.setVisible)

    def show_page(self) -> None:
        """The article opened last, or the newest one."""
        self.presenter.refresh()

    def first_focus(self) -> QWidget | None:
        """The text, so that the arrows scroll it."""
        return self.pane if self._shown is not None else self.empty.button

    def _show_article(self, shown: Shown) -> None:
        same = self._shown is not None and self._shown.article == shown.article
        listed = max(self.choice.currentIndex(), 0) if same else 0
        # Of two that come one after the other the first may not have been scrolled back yet.
        if not same or self._return_to < 0:
            self._return_to = self.pane.top_place if same else -1
        self._shown = shown
        self._later.clear()
        if not same:
            self._empty_lists()
        # First, or the text would be laid out twice: in the width that it has by chance, and in its own.
        self._stack.setCurrentWidget(self._reading)
        self.pane.show_blocks(_blocks(shown))
        said = self.tr("{term}: {meaning}")
        self.pane.explain(
            tuple((*each.span, said.format(term=each.term, meaning=each.meaning)) for each in shown.glosses)
        )
        self.quiz.setEnabled(bool(shown.questions))
        self.arrange()
        self.settle_focus()
        # Lines have their places only once the page has its width.
        self._later.add(self._return)
        self._later.add(lambda: self._show_source(shown.source))
        self._later.add(lambda: self._show_lists(shown, listed))

    def _empty_lists(self) -> None:
        """Until the new article's are shown nothing in them leads to the one before."""
        self.choice.clear()
        self._show_list(-1)

    def _show_lists(self, shown: Shown, listed: int) -> None:
        self.choice.clear()
        for heading, entries in ((self.tr("Questions"), shown.questions), *shown.lists):
            self.choice.addItem(
                self.tr("{list} ({count})").format(list=heading, count=number_words(len(entries))), entries
            )
        self.choice.setCurrentIndex(listed if listed < self.choice.count() else 0)
        self._show_list(self.choice.currentIndex())

    def ask_to_write(self) -> None:
        """Ask for a question on the words that are chosen in the text, or on none yet."""
        self.presenter.write(self.pane.chosen)

    def _claims(self, event: QKeyEvent) -> bool:
        """The keys of what can be done to the question on which the list stands."""
        if self.choice.currentIndex() != 0:
            return False
        wish = wish_of(event.key(), event.modifiers())
        if wish is not None:
            self.menu.choose(wish)
        elif event.key() == Qt.Key.Key_M and not event.modifiers():
            self.more.showMenu()
        elif event.key() == Qt.Key.Key_U and not event.modifiers():
            self.presenter.carer.undo()
        else:
            return False
        return True

    def _show_source(self, lines: tuple[str, ...]) -> None:
        for place, label in enumerate(self._source_lines):
            label.setText(lines[place] if place < len(lines) else "")
            label.setVisible(place < len(lines))
        self.source.setVisible(bool(lines))
        self.source.setAccessibleName(self.tr("Source: {what}").format(what="; ".join(lines)))

    def hideEvent(self, event: QHideEvent) -> None:
        """Remember where it was read to."""
        super().hideEvent(event)
        if self._shown is not None:
            self.presenter.keep_place(self._return_to if self._return_to >= 0 else self.pane.top_place)

    def _resume(self, place: int) -> None:
        self._return_to = place
        self._later.add(self._return)

    def _return(self) -> None:
        place, self._return_to = self._return_to, -1
        if place >= 0:
            self.pane.scroll_to(place)

    def ask_to_print(self) -> None:
        """Ask for a printer, and print the article in black on white, without marks."""
        if self._shown is not None:
            ask_for_printer(self, self.print_on, title=self.tr("Print the article"))

    def print_on(self, printer: QPrinter) -> None:
        """Print the article."""
        if self._shown is not None:
            sheet = ReadingPane(Look(theme="light"), name=self.pane.accessibleName(), size=0.8)
            sheet.show_marks(shown=False)
            sheet.show_blocks(_blocks(self._shown))
            sheet.document().print_(printer)
            sheet.deleteLater()

    def _show_list(self, number: int) -> None:
        self.answer.hide()
        self._show_entries(self.choice.itemData(number) or ())

    def _show_picked(self, entries: tuple[Entry, ...]) -> None:
        self._later.finish()
        self.choice.setCurrentIndex(0)
        self._show_entries(entries)
        self.answer.setVisible(True)
        self.answer.setText(self.tr("Answer this question") if len(entries) == 1 else self.tr("Answer these questions"))

    def _show_entries(self, entries: tuple[Entry, ...]) -> None:
        self._places = {entry.key: entry.place for entry in entries}
        self.more.setVisible(self.choice.currentIndex() == 0 and bool(entries))
        with QSignalBlocker(self.entries):
            self.entries.show_rows(
                tuple(Row(e.key, e.title, (e.about,) if e.about else (), dot=_line(e.token)) for e in entries)
            )

    def _show_entry(self, key: str) -> None:
        if self.entries.hasFocus():
            self._show_place(self._places.get(key, -1))

    def _open_entry(self, key: str) -> None:
        if self.choice.currentIndex() == 0:
            self.presenter.quiz_one(key)
        else:
            self._show_place(self._places.get(key, -1))

    def _show_place(self, place: int) -> None:
        if place >= 0:
            self._return_to = -1
            quoted = {span.start: span.end for span in self._shown.quoted} if self._shown is not None else {}
            self.pane.show_place(place, quoted.get(place, -1))

    def _show_nothing(self) -> None:
        self._shown = None
        self._later.clear()
        self.empty.show()
        self.settle_focus()
        self._stack.setCurrentWidget(self._nothing)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the quiz that the proof was opened from."""
        if event.key() == Qt.Key.Key_Escape and self.back.isVisible():
            self.presenter.return_to_quiz()
        else:
            super().keyPressEvent(event)

    def arrange(self) -> None:
        """By its size."""
        wide = self.width() >= self.look.px(_SIDE_BY_SIDE)
        # One under the other they scroll as a whole, and a few lines more of the text are in sight.
        self.pane.setMinimumHeight(260 if wide else max(min(self.look.px(260), 420), round(self.height() * 0.7)))
        self._panels.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)


def _line(token: str) -> str:
    return token if token.endswith("_line") else f"{token}_line"


def _blocks(shown: Shown) -> tuple[Block, ...]:
    first = next((place for place, para in enumerate(shown.paras) if para.role is Role.BODY), -1)
    head = [Block((Run(shown.headline),), Manner.HEADLINE)]
    head += [Block((Run(line),), Manner.SMALL) for line in (shown.byline,) if line]
    body = [_block(para, lede=place == first) for place, para in enumerate(shown.paras)]
    return (*head, *body)


def _block(para: Para, *, lede: bool) -> Block:
    runs = tuple(
        Run(piece.text, mark=piece.token, link=str(piece.mark) if piece.mark >= 0 else "", place=piece.place)
        for piece in para.pieces
    )
    return Block(runs, Manner.LEDE if lede else _MANNERS.get(para.role, Manner.BODY))


_MANNERS = {Role.CAPTION: Manner.CAPTION, Role.SUBHEAD: Manner.SUBHEAD}
