"""An article as it is read: its paragraphs with marks, and lists of what is in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from crisisdesk.domain.article import ArticleId, Span
from crisisdesk.domain.errors import NotFound
from crisisdesk.domain.question import QuestionId
from crisisdesk.domain.session import Plan, PlanKind
from crisisdesk.domain.stem import untitled
from crisisdesk.ui.article.glossary import Gloss, glosses, terms
from crisisdesk.ui.article.marks import Marked, by_question, marks_of
from crisisdesk.ui.article.paras import Para, flat, paras_of
from crisisdesk.ui.carer import Carer
from crisisdesk.ui.words import counted, country_words, day_words, joined, kind_token, kind_words, source_words

if TYPE_CHECKING:
    from crisisdesk.domain.reading import ParsedArticle
    from crisisdesk.services.library import Opened
    from crisisdesk.ui.workroom import Desk, Workroom


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a side list: what it says and where in the text it stands."""

    key: str
    title: str
    about: str
    token: str
    place: int


@dataclass(frozen=True, slots=True)
class Shown:
    """The whole article."""

    article: ArticleId
    headline: str
    byline: str
    source: tuple[str, ...]
    """The outlet, who runs it, its country, and how the article came here: what there is of it."""
    paras: tuple[Para, ...]
    questions: tuple[Entry, ...]
    lists: tuple[tuple[str, tuple[Entry, ...]], ...] = field(default=())
    """Heading and entries: people, quotations, places, dates."""
    glosses: tuple[Gloss, ...] = ()
    quoted: tuple[Span, ...] = ()
    """Where quotations stand, but for those with which a mark begins."""


class ArticlePresenter(QObject):
    """Opens one article at a time."""

    shown = Signal(object)
    """Shown."""
    absent = Signal()
    place_wanted = Signal(int)
    resumed = Signal(int)
    """Where it was read to the last time."""
    picked = Signal(object)
    """The Entries of the questions at a mark."""
    return_offered = Signal(bool)

    def __init__(self, workroom: Workroom, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workroom = workroom
        self.carer = Carer(workroom, self)
        self._article: ArticleId | None = None
        self._wanted: ArticleId | None = None
        """The one that is to be opened, until it comes."""
        self._stale = False
        """Whether it changed since it was asked for."""
        self._marks: tuple[Marked, ...] = ()
        self._questions: dict[QuestionId, Entry] = {}
        self._chosen: tuple[QuestionId, ...] = ()

    def open(self, article: ArticleId, *, place: int = -1) -> None:
        """Read it; `place` is where in its text to look."""
        if article == self._article and not self._stale:
            self._wanted = None
            self.place_wanted.emit(place)
            return
        self._wanted, self._stale = article, False
        self._workroom.ask(
            lambda desk: _read(desk.library.open(article)),
            lambda read: self._show_opened(read, place),
            lambda error: self._miss(error, article),
        )

    def _show_opened(self, read: _Read, place: int) -> None:
        # Another may have been opened since.
        if read.opened.article.id == (self._wanted or self._article):
            self._show(read, place)

    def _miss(self, error: BaseException, missed: ArticleId | None) -> None:
        self._workroom.refuse(error)
        if missed == self._wanted:
            self._wanted, self._stale = None, self._article is not None
            if missed is not None:
                self.refresh()

    def refresh(self) -> None:
        """Show the newest article where none was opened, and anew what has changed since."""
        wanted = self._wanted or self._article
        if self._workroom.is_open and (wanted is None or self._stale):
            self._stale = False
            opening = self._wanted
            self._workroom.ask(
                lambda desk: _opened(desk, wanted), self._show_again, lambda error: self._miss(error, opening)
            )

    def _show_again(self, read: _Read | None) -> None:
        if read is None:
            self._article = None
            self.absent.emit()
        elif self._wanted in {None, read.opened.article.id}:
            self._show(read, -1)

    def forget(self) -> None:
        """The articles changed: read it anew when it is shown again."""
        self._stale = True

    def write(self, chosen: tuple[int, int] | None) -> None:
        """Ask for a question on this article, proved by the words chosen in its text, if any are."""
        if self._article is not None:
            self.carer.ask_to_write(self._article, (Span(*chosen),) if chosen else ())

    def pick_mark(self, number: int) -> None:
        """Show the questions of a mark."""
        if 0 <= number < len(self._marks):
            self._chosen = self._marks[number].questions
            self.picked.emit(tuple(self._questions[each] for each in self._chosen))

    def quiz_all(self) -> None:
        """A quiz on this article."""
        if self._article is not None:
            self._workroom.quiz_wanted.emit(Plan(PlanKind.ARTICLE, article=self._article))

    def quiz_picked(self) -> None:
        """Answer the questions of the mark that was clicked."""
        self.quiz_these(self._chosen)

    def quiz_one(self, key: str) -> None:
        """Answer one question."""
        self.quiz_these((QuestionId(key),))

    def quiz_these(self, questions: tuple[QuestionId, ...]) -> None:
        """Answer these."""
        if self._article is not None and questions:
            self._workroom.quiz_wanted.emit(Plan(PlanKind.ARTICLE, article=self._article, only=questions))

    def return_to_quiz(self) -> None:
        """Back to the question whose proof this was."""
        self._workroom.screen_wanted.emit("quiz")

    def open_library(self) -> None:
        """Where articles are added."""
        self._workroom.screen_wanted.emit("library")

    def _show(self, read: _Read, place: int) -> None:
        opened, parsed = read.opened, read.opened.parsed
        again = opened.article.id == self._article
        self._article, self._wanted = opened.article.id, None
        self._marks = read.marks
        where = by_question(self._marks)
        entries = [
            Entry(
                each.id, untitled(each.stem), kind_words(each.kind), kind_token(each.kind),
                where[each.id].span.start if each.id in where else -1,
            )
            for each in opened.questions
        ]  # fmt: skip
        entries.sort(key=lambda entry: entry.place)
        self._questions = {QuestionId(entry.key): entry for entry in entries}
        self._chosen = ()
        source = opened.article.source
        length = len(parsed.text.split())
        words = counted(self.tr("%Ln word(s)", "", length), length)
        published = day_words(parsed.published or opened.article.published)
        outlet = source_words(source.outlet or parsed.outlet, source.publisher)
        self.shown.emit(
            Shown(
                article=opened.article.id,
                headline=parsed.title or opened.article.title or self.tr("Untitled"),
                byline=joined(outlet, published, words),
                source=self._source(opened),
                paras=read.paras,
                questions=tuple(entries),
                lists=self._lists(parsed, read.glosses),
                glosses=read.glosses,
                quoted=_quoted(parsed, self._marks),
            )
        )
        if place >= 0:
            self.place_wanted.emit(place)
        elif opened.place >= 0 and not again:
            self.resumed.emit(opened.place)

    def _source(self, opened: Opened) -> tuple[str, ...]:
        source = opened.article.source
        run_by = self.tr("Run by: {publisher}").format(publisher=source.publisher) if source.publisher else ""
        lines = (source.outlet or opened.parsed.outlet, run_by, country_words(source.country), source.origin)
        return tuple(line for line in lines if line)

    def keep_place(self, place: int) -> None:
        """Where the reader stands in the text, for the next time."""
        article = self._article
        if article is not None and self._workroom.is_open:
            self._workroom.change(lambda desk: desk.library.keep_place(article, place), lambda _: None)

    def _lists(self, parsed: ParsedArticle, glossed: tuple[Gloss, ...]) -> tuple[tuple[str, tuple[Entry, ...]], ...]:
        people = tuple(
            Entry(f"p{n}", each.name, each.office, "person_line", _first(each.mentions))
            for n, each in enumerate(parsed.people)
        )
        quotations = tuple(
            Entry(
                f"q{n}",
                _short(" … ".join(span.of(parsed.text) for span in each.spans)),
                (each.speaker.name or each.speaker.text) if each.speaker else self.tr("Speaker not sure"),
                "words_line",
                _first(each.spans),
            )
            for n, each in enumerate(parsed.quotations)
        )
        places = tuple(
            Entry(f"l{n}", each.name, "", "place_line", _first(each.mentions)) for n, each in enumerate(parsed.places)
        )
        dates = tuple(
            Entry(f"d{n}", each.text, day_words(each.value), "day_line", each.span.start)
            for n, each in enumerate(parsed.dates)
        )
        words = tuple(
            Entry(f"g{n}", each.term, each.meaning, "deed_line", each.span.start)
            for n, each in enumerate(terms(glossed))
        )
        named = (
            (self.tr("People"), people),
            (self.tr("Quotations"), quotations),
            (self.tr("Places"), places),
            (self.tr("Dates"), dates),
            (self.tr("Who and what"), words),
        )
        return tuple((heading, entries) for heading, entries in named if entries)


class _Read(NamedTuple):
    """An article with what is reckoned of it on the database thread, so that the window's has only to show it."""

    opened: Opened
    marks: tuple[Marked, ...]
    paras: tuple[Para, ...]
    glosses: tuple[Gloss, ...]


def _read(opened: Opened) -> _Read:
    marks = marks_of(opened.questions, opened.parsed.text)
    return _Read(opened, marks, tuple(paras_of(opened.parsed, marks)), glosses(opened.parsed))


def _opened(desk: Desk, wanted: ArticleId | None) -> _Read | None:
    """This article, or the newest where it is gone; None where there is none. On the database thread."""
    try:
        return _read(desk.library.open(wanted or ArticleId("")))
    except NotFound:
        newest = desk.library.articles()[:1]
        return _read(desk.library.open(newest[0].id)) if newest else None


def _quoted(parsed: ParsedArticle, marks: tuple[Marked, ...]) -> tuple[Span, ...]:
    """The longest last, where several begin with the same word."""
    begun = {each.span.start for each in marks}
    spans = (each.spans[0] for each in parsed.quotations if each.spans and each.spans[0].start not in begun)
    return tuple(sorted(spans, key=lambda span: (span.start, span.end)))


def _first(spans: tuple[Span, ...]) -> int:
    return spans[0].start if spans else -1


def _short(text: str) -> str:
    whole = flat(text)
    return whole if len(whole) <= 160 else f"{whole[:157].rstrip()}…"
