"""The composition root: the one place that knows every class. Light to import; each command imports what it needs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from crisisdesk import assets
from crisisdesk.domain.article import Article
from crisisdesk.paths import Paths

if TYPE_CHECKING:
    from crisisdesk.services.learners import Learners
    from crisisdesk.services.library import Library
    from crisisdesk.services.ports import BuiltArticle
    from crisisdesk.services.study import Study
    from crisisdesk.settings import Settings
    from crisisdesk.store.unit import Store

SEED = 0
"""Quizzes are made with this unless another one is wished for, so that everybody's quiz on an article is the same."""


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """Aware, in UTC."""
        return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Desk:
    """A profile's open library with all that works on it. Used on one thread."""

    learners: Learners
    library: Library
    study: Study
    store: Store

    @property
    def first_article(self) -> Path | None:
        """The article to begin with, while the library has none."""
        return None if self.library.articles() else next(iter(assets.seeds()), None)

    def close(self) -> None:
        """Let go of the database."""
        self.store.close()


def open_desk(paths: Paths) -> Desk:
    """Opens the library of a profile.

    Raises:
        LibraryUnusable: one of its kinds, with a sentence that says why; the file is left as it was.
    """
    from crisisdesk.services.learners import Learners
    from crisisdesk.services.library import Library
    from crisisdesk.services.study import Study
    from crisisdesk.store.unit import open_store

    store = open_store(paths.library)
    clock = SystemClock()
    return Desk(Learners(store.unit, clock), Library(store.unit, clock), Study(store.unit, clock, local_zone()), store)


def local_zone() -> tzinfo:
    """The machine's time zone by its name, so that summer time is right on every day."""
    import tzlocal

    return tzlocal.get_localzone()


def read_file(path: Path) -> Article:
    """An article from a file; what a file beside it tells of it is taken in. Runs in the worker process."""
    from crisisdesk import exchange

    return exchange.read_file(path)


def read_text(text: str, title: str = "", origin: str = "") -> Article:
    """An article from pasted text. Runs in the worker process."""
    from crisisdesk import exchange

    return exchange.read_text(text, title=title, origin=origin)


def build(article: Article, seed: int = SEED, *, larger_model: bool = False) -> BuiltArticle:
    """Reads an article and makes its quiz. Runs in the worker process of the window, and at once on the command line.

    Raises:
        ArticleUnreadable: there is nothing in it to read.
        ReadingStopped: the language model is not installed.
    """
    from crisisdesk.language import read
    from crisisdesk.questions import make
    from crisisdesk.services.ports import BuiltArticle

    parsed = read(article, larger_model=larger_model)
    return BuiltArticle(parsed, make(parsed, seed=seed))


def open_window(paths: Paths, settings: Settings) -> int:
    """Shows the window until it is closed. Gives the exit code."""
    from crisisdesk.ui.window import run
    from crisisdesk.ui.workroom import Inlets

    inlets = Inlets(read_file, read_text, partial(build, larger_model=settings.larger_model))
    return run(partial(open_desk, paths), inlets=inlets, paths=paths, settings=settings)


def main(argv: list[str] | None = None) -> int:
    """The command `crisisdesk`. Gives the exit code: 0 done, 1 a bug, 2 a wrong command line, 3 refused."""
    from crisisdesk import settings

    paths = Paths.for_user()
    return open_window(paths, settings.load(paths.settings))
