"""The way of an article or a pack of them into the library: read, understand, save. One after the other; the first two in the worker."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QObject, Signal

from crisisdesk.domain.changes import Changes
from crisisdesk.domain.errors import CrisisDeskError, ReadingStopped
from crisisdesk.services.sending import Format, format_of
from crisisdesk.ui.background import Job
from crisisdesk.ui.inlets import Inlets
from crisisdesk.ui.words import counted, joined, sentence
from crisisdesk.ui.workroom import Notice, Workroom

if TYPE_CHECKING:
    from crisisdesk.domain.article import Article, ArticleId
    from crisisdesk.domain.pack import Pack
    from crisisdesk.domain.reading import ParsedArticle
    from crisisdesk.domain.review import LearnerId
    from crisisdesk.services.packs import TakenIn
    from crisisdesk.services.ports import BuiltArticle
    from crisisdesk.services.sending import Send, Write
    from crisisdesk.ui.settings.presenter import Drawer

PACKED = Changes.ARTICLES | Changes.QUESTIONS | Changes.MEMORIES | Changes.COLLECTIONS
"""What a pack may bring."""
SEED = 0
"""The same article gives the same questions on every machine."""


class Stage(IntEnum):
    """How far an article is."""

    READING = 1
    UNDERSTANDING = 2
    SAVING = 3


@dataclass(frozen=True, slots=True)
class Pasted:
    """An article as typed into the paste dialog. Empty strings are what nobody knows."""

    text: str
    title: str = ""
    outlet: str = ""
    published: date | None = None


@dataclass(frozen=True, slots=True)
class Web:
    """A page to be fetched."""

    address: str

    @property
    def name(self) -> str:
        """The machine that it is asked of, as far as can be told."""
        try:
            host = urlsplit(self.address.strip()).hostname
        except ValueError:
            host = None
        return host or self.address.strip()


Given: TypeAlias = Path | Pasted | Web


def is_address(text: str) -> bool:
    """Whether a text is a web address and nothing else."""
    return re.fullmatch(r"\s*https?://\S+\s*", text, re.IGNORECASE) is not None


@dataclass(frozen=True, slots=True)
class Under:
    """What is being read now."""

    name: str
    stage: Stage
    waiting: int
    """How many more wait."""
    fetched: bool = False
    """Whether it comes over the network."""


class Intake(QObject):
    """Takes files, pasted texts and pages of the web, one at a time."""

    moved = Signal(object)
    """Under."""
    rested = Signal()
    arrived = Signal(str)
    """The new article's id."""

    def __init__(self, workroom: Workroom, inlets: Inlets, drawer: Drawer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workroom, self._inlets, self._drawer = workroom, inlets, drawer
        self._waiting: deque[Given] = deque()
        self._now: Given | None = None
        self._job: Job | None = None
        self.under: Under | None = None

    @property
    def send(self) -> Send:
        """How articles leave; for the worker process."""
        return self._inlets.send

    @property
    def write(self) -> Write:
        """How a file is written; for the worker process."""
        return self._inlets.write

    def take(self, *given: Given) -> None:
        """Read these in."""
        self._waiting.extend(given)
        if self._now is None:
            self._next()
        elif self.under is not None:
            self._move(self.under.stage)

    def cancel(self) -> None:
        """Stop what is being read and forget what waits."""
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()

    def _next(self) -> None:
        self._job = None
        self._now = self._waiting.popleft() if self._waiting else None
        if self._now is None:
            self.under = None
            self.rested.emit()
            return
        self._move(Stage.READING)
        if isinstance(self._now, Pasted):
            self._read_pasted(self._now)
        elif isinstance(self._now, Path) and format_of(self._now) is Format.PACK:
            self._process(self._inlets.read_pack, (self._now,), self._unpack)
        elif isinstance(self._now, Web):
            origin = self.tr("Fetched from the web.")
            self._process(self._inlets.read_address, (self._now.address, origin), self._understand)
        else:
            self._process(self._inlets.read_file, (self._now,), self._understand)

    def _read_pasted(self, pasted: Pasted) -> None:
        def dressed(article: Article) -> None:
            source = replace(article.source, outlet=pasted.outlet or article.source.outlet)
            self._understand(replace(article, source=source, published=pasted.published or article.published))

        self._process(self._inlets.read_text, (pasted.text, pasted.title, self.tr("Pasted in by hand.")), dressed)

    def _understand(self, article: Article) -> None:
        self._move(Stage.UNDERSTANDING)
        # Asked now, so that switching it holds for the very next article.
        build = partial(self._inlets.build, larger_model=self._drawer.settings.larger_model)
        self._process(build, (article, SEED), self._save)

    def _save(self, built: BuiltArticle) -> None:
        self._move(Stage.SAVING)
        self._job = None
        self._workroom.change(
            lambda desk: desk.library.save(built),
            lambda _: self._arrive(built),
            changes=Changes.ARTICLES | Changes.QUESTIONS,
            otherwise=self._fail,
        )

    def _unpack(self, pack: Pack) -> None:
        """Understand what is new in a pack, one article after the other, and then take all of it in."""
        read = partial(self._inlets.read, larger_model=self._drawer.settings.larger_model)
        readings: dict[ArticleId, ParsedArticle] = {}

        def go_on(unread: tuple[ArticleId, ...]) -> None:
            left = [
                each.article for each in pack.articles if each.article.id in unread and each.article.id not in readings
            ]
            if not left:
                self._take_in(pack, readings)
                return
            self._move(Stage.UNDERSTANDING, name=left[0].title, more=len(left) - 1)
            self._process(read, (left[0],), partial(understood, unread))

        def understood(unread: tuple[ArticleId, ...], parsed: ParsedArticle) -> None:
            readings[parsed.article.id] = parsed
            go_on(unread)

        self._workroom.change(lambda desk: desk.packs.unread(pack), go_on, otherwise=self._fail)

    def _take_in(self, pack: Pack, readings: dict[ArticleId, ParsedArticle]) -> None:
        self._move(Stage.SAVING)
        self._job = None
        if not self._workroom.is_open:
            # It was locked while the articles were read: whose pack it is nobody can tell.
            self._fail(CrisisDeskError(QCoreApplication.translate("Workroom", "The library is not open yet.")))
            return
        learner = self._workroom.learner.id
        self._workroom.change(
            lambda desk: desk.packs.take_in(learner, pack, readings),
            lambda taken: self._arrive_packed(pack, taken, learner),
            changes=PACKED,
            otherwise=self._fail,
        )

    def _arrive_packed(self, pack: Pack, taken: TakenIn, learner: LearnerId) -> None:
        def take_back() -> None:
            gone = Notice(self.tr("Taken back: what the pack brought is gone."))
            self._workroom.change(
                lambda desk: desk.packs.take_back(learner, taken),
                lambda _: self._workroom.noticed.emit(gone),
                changes=PACKED,
            )

        name = pack.name or pack.articles[0].article.title or _name(self._now)
        if taken.deed is None:
            text = self.tr("All that is in “{name}” was here already. Nothing was changed.").format(name=name)
            self._workroom.noticed.emit(Notice(text))
        else:
            self._workroom.did(self._brought(taken, name), take_back)
        self._next()

    def _brought(self, taken: TakenIn, name: str) -> str:
        articles = counted(self.tr("%Ln article(s)", "", taken.articles), taken.articles)
        questions = counted(self.tr("%Ln new question(s)", "", taken.questions), taken.questions)
        reworded = counted(self.tr("%Ln question(s) in other words", "", taken.reworded), taken.reworded)
        told = joined(
            articles if taken.articles else "",
            questions if taken.questions else "",
            reworded if taken.reworded else "",
        )
        if not told:
            return self.tr("“{name}” is here, with articles that you had.").format(name=name)
        return self.tr("“{name}” is here: {what}").format(name=name, what=told)

    def _arrive(self, built: BuiltArticle) -> None:
        count = len(built.quiz.questions)
        text = self.tr("“{title}” is in the library, with {count} questions.")
        if not count:
            text = self.tr("“{title}” is in the library. No question could be made that is sure enough.")
        title = built.parsed.title or self.tr("Untitled")
        self._workroom.noticed.emit(Notice(text.format(title=title, count=count)))
        self.arrived.emit(built.parsed.article.id)
        self._next()

    def _process(self, work: Callable[..., object], args: tuple[object, ...], then: Callable[..., None]) -> None:
        self._job = self._workroom.background.process(work, args, then, self._fail)

    def _fail(self, error: BaseException) -> None:
        # What is said of a page names its machine already.
        name = "" if isinstance(self._now, Web) else _name(self._now)
        self._next()
        told = isinstance(error, CrisisDeskError) and name in sentence(error)
        if isinstance(error, CrisisDeskError) and not isinstance(error, ReadingStopped) and name and not told:
            text = self.tr("{name}: {why}").format(name=name, why=sentence(error))
            self._workroom.noticed.emit(Notice(text, bad=True))
            return
        self._workroom.refuse(error)

    def _move(self, stage: Stage, *, name: str = "", more: int = 0) -> None:
        name = name or _name(self._now) or self.tr("the pasted text")
        self.under = Under(name, stage, len(self._waiting) + more, fetched=isinstance(self._now, Web))
        self.moved.emit(self.under)


def _name(given: Given | None) -> str:
    if isinstance(given, Path):
        return given.name
    if isinstance(given, Web):
        return given.name
    return given.title if given is not None else ""
