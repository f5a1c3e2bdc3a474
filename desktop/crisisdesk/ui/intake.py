"""The way of an article into the library: read, understand, save. One after the other; the first two in the worker."""

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

from PySide6.QtCore import QObject, Signal

from crisisdesk.domain.changes import Changes
from crisisdesk.domain.errors import CrisisDeskError, ReadingStopped
from crisisdesk.ui.background import Job
from crisisdesk.ui.inlets import Inlets
from crisisdesk.ui.words import sentence
from crisisdesk.ui.workroom import Notice, Workroom

if TYPE_CHECKING:
    from crisisdesk.domain.article import Article
    from crisisdesk.services.ports import BuiltArticle
    from crisisdesk.ui.settings.presenter import Drawer

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
        if isinstance(error, CrisisDeskError) and not isinstance(error, ReadingStopped) and name:
            text = self.tr("{name}: {why}").format(name=name, why=sentence(error))
            self._workroom.noticed.emit(Notice(text, bad=True))
            return
        self._workroom.refuse(error)

    def _move(self, stage: Stage) -> None:
        name = _name(self._now) or self.tr("the pasted text")
        self.under = Under(name, stage, len(self._waiting), fetched=isinstance(self._now, Web))
        self.moved.emit(self.under)


def _name(given: Given | None) -> str:
    if isinstance(given, Path):
        return given.name
    if isinstance(given, Web):
        return given.name
    return given.title if given is not None else ""
