"""The articles, and how one is added, opened, deleted and brought back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.changes import Changes
from crisisdesk.domain.session import Plan, PlanKind
from crisisdesk.ui.intake import Pasted, Stage, Under, Web, is_address
from crisisdesk.ui.library.collections import CollectionsPresenter
from crisisdesk.ui.words import counted, day_words, joined, number_words, questions_words, source_words
from crisisdesk.ui.workroom import Notice

if TYPE_CHECKING:
    from crisisdesk.services.collected import Collected
    from crisisdesk.services.ports import Shelved
    from crisisdesk.ui.intake import Intake
    from crisisdesk.ui.workroom import Workroom

SUFFIXES = (".txt", ".html", ".htm")
"""Files that can be read in."""


@dataclass(frozen=True, slots=True)
class Line:
    """One article."""

    key: str
    title: str
    about: str
    count: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What is being read in, in words and in steps of three."""

    text: str
    step: int
    of: int = len(Stage)


class LibraryPresenter(QObject):
    """Lists articles and takes new ones."""

    listed = Signal(object)
    """Lines, newest first."""
    reading = Signal(object)
    """Reading, or None when nothing is read."""

    def __init__(self, workroom: Workroom, intake: Intake, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workroom, self._intake = workroom, intake
        self._titles: dict[str, str] = {}
        self.last_address = ""
        """What was fetched last and has not arrived: it need not be typed again."""
        self._every: tuple[Line, ...] = ()
        self._listed: tuple[Line, ...] | None = None
        self.collections = CollectionsPresenter(workroom, self)
        self.collections.chosen_changed.connect(self._list)
        intake.moved.connect(self._tell_reading)
        intake.rested.connect(lambda: self.reading.emit(None))
        intake.arrived.connect(self._forget_address)

    def show_aside(self) -> None:
        """Go to the questions that were set aside."""
        self._workroom.screen_wanted.emit("aside")

    def refresh(self) -> None:
        """Read the list anew."""
        if self._workroom.is_open:
            # Put into words there as well: thousands of articles take longer than a frame.
            self._workroom.ask(
                lambda desk: (tuple(map(self._line, desk.library.articles())), desk.collections.all()), self._take
            )
        if self._intake.under is not None:
            self._tell_reading(self._intake.under)

    def add_files(self, names: tuple[str, ...]) -> None:
        """Read these files in, and say of which kinds the others would have to be."""
        files = [Path(name) for name in names]
        fitting = [file for file in files if file.suffix.lower() in SUFFIXES]
        if len(fitting) < len(files):
            text = self.tr("Only text and web page files can be added: .txt, .html.")
            self._workroom.noticed.emit(Notice(text, bad=True))
        if fitting:
            self._intake.take(*fitting)

    def add_pasted(self, pasted: Pasted) -> None:
        """Read a pasted text in; an address alone is fetched."""
        if is_address(pasted.text):
            self.fetch(pasted.text)
        else:
            self._intake.take(pasted)

    def fetch(self, address: str) -> None:
        """Fetch a page of the web and read it in."""
        self.last_address = address.strip()
        self._intake.take(Web(self.last_address))

    def _forget_address(self) -> None:
        self.last_address = ""

    def cancel(self) -> None:
        """Stop reading."""
        self._intake.cancel()

    def open(self, key: str) -> None:
        """Read an article."""
        if key:
            self._workroom.article_wanted.emit(ArticleId(key), -1)

    def quiz(self, key: str) -> None:
        """A quiz on an article."""
        if key:
            self._workroom.quiz_wanted.emit(Plan(PlanKind.ARTICLE, article=ArticleId(key)))

    def delete(self, key: str) -> None:
        """Hide an article and its questions, and offer the way back."""
        if not key:
            return
        text = self.tr("“{title}” and its questions were deleted.").format(title=self._titles.get(key, ""))

        def tell(_: Changes) -> None:
            self._workroom.noticed.emit(Notice(text, undo=lambda: self._restore(key)))

        learner = self._workroom.learner.id
        self._workroom.change(lambda desk: desk.study.delete_article(learner, ArticleId(key)), tell, changes=_ALL)

    def _restore(self, key: str) -> None:
        text = self.tr("“{title}” is back, with all that you answered.").format(title=self._titles.get(key, ""))
        learner = self._workroom.learner.id
        self._workroom.change(
            lambda desk: desk.study.restore_article(learner, ArticleId(key)),
            lambda _: self._workroom.noticed.emit(Notice(text)),
            changes=_ALL,
        )

    @property
    def every(self) -> tuple[Line, ...]:
        """All articles, whichever are listed."""
        return self._every

    def _take(self, found: tuple[tuple[Line, ...], tuple[Collected, ...]]) -> None:
        self._every, collected = found
        self._titles |= {each.key: each.title for each in self._every}
        self.collections.take(collected, total=len(self._every))
        self._list()

    def _list(self) -> None:
        wanted = self.collections.articles
        among = None if wanted is None else frozenset(map(str, wanted))
        lines = self._every if among is None else tuple(each for each in self._every if each.key in among)
        # To lay out thousands of them anew holds the window.
        if lines == self._listed:
            return
        self._listed = lines
        self.listed.emit(lines)

    def _line(self, each: Shelved) -> Line:
        words = counted(self.tr("%Ln word(s)", "", each.words), each.words)
        about = joined(source_words(each.outlet, each.publisher), day_words(each.published), words)
        return Line(each.id, each.title or self.tr("Untitled"), about, questions_words(each.questions))

    def _tell_reading(self, under: Under) -> None:
        said = {
            Stage.READING: self.tr("Fetching {name}") if under.fetched else self.tr("Reading {name}"),
            Stage.UNDERSTANDING: self.tr("Finding who said what in {name}, and making questions"),
            Stage.SAVING: self.tr("Saving {name}"),
        }[under.stage].format(name=under.name)
        if under.waiting:
            said = joined(said, self.tr("{count} more to come").format(count=number_words(under.waiting)))
        self.reading.emit(Reading(said, under.stage))


_ALL = Changes.ARTICLES | Changes.QUESTIONS | Changes.MEMORIES
