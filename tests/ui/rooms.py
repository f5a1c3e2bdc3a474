"""A window for tests: a desk on some library, work done where it is asked for, no process."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future
from datetime import UTC, tzinfo
from pathlib import Path
from typing import Any, TypeVar

from crisisdesk.domain.article import Article, Source
from crisisdesk.domain.errors import ArticleUnreadable, NotFound
from crisisdesk.domain.reading import ParsedArticle
from crisisdesk.domain.review import LearnerId
from crisisdesk.exchange import read_pack, send, write
from crisisdesk.paths import Paths
from crisisdesk.services.cautions import Cautions
from crisisdesk.services.keeping import Counts
from crisisdesk.services.ports import BuiltArticle, OpenUnit
from crisisdesk.settings import Settings
from crisisdesk.ui.background import Background
from crisisdesk.ui.door import Door
from crisisdesk.ui.inlets import Inlets
from crisisdesk.ui.window import Window
from tests.fakes.clock import SetClock
from tests.fakes.desk import FakeDesk
from tests.fakes.questions import a_question, a_reading

T = TypeVar("T")


class TestDesk(FakeDesk):
    """A desk as the window needs it."""

    __test__ = False

    def __init__(self, open_unit: OpenUnit, *, clock: SetClock | None = None, first: Path | None = None) -> None:
        super().__init__(open_unit, clock=clock)
        self.first_article = first
        self.closed = self.rested = 0
        self.only_to_look = ""
        self.cautions = Cautions(open_unit, self.clock, ())

    def settle(self) -> None:
        """All is there at once."""

    def rest(self) -> None:
        """Count it."""
        self.rested += 1

    def copy(self) -> Path:
        """There is no file to copy."""
        raise NotFound("This library is in memory alone.")

    def export(self, learner: LearnerId) -> str:
        """Their name."""
        return f'{{"name": "{self.learners.current().name}"}}'

    def erase(self, learner: LearnerId) -> None:
        """Hidden is as good here."""
        self.learners.delete(learner)

    def empty_trash(self) -> None:
        """There is none."""

    def look_where_it_is(self) -> None:
        """Where it was."""

    def counts(self) -> Counts:
        """Of whom there is one, with nothing."""
        return Counts(1, 0, 0, 0, None)

    def close(self) -> None:
        """Count it."""
        self.closed += 1


class Inline(Executor):
    """Does the work at once, on the thread that asks."""

    def submit(self, fn: Callable[..., T], /, *args: Any, **kwargs: Any) -> Future[T]:
        """The future is done when it is returned."""
        future: Future[T] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:  # noqa: BLE001 - whatever it is, it is handed on as an executor does
            future.set_exception(error)
        return future


class InlineWorker:
    """A worker that needs no process."""

    def submit(self, work: Callable[..., T], *args: Any) -> Future[T]:
        """Done at once."""
        return Inline().submit(work, *args)

    def kill(self, *, wait: bool = True) -> None:
        """There is nothing to kill."""


class StuckWorker:
    """A worker that is never done, until it is killed."""

    def __init__(self) -> None:
        self.waiting: list[Future[Any]] = []

    def submit(self, work: Callable[..., T], *args: Any) -> Future[T]:
        """Wait for ever."""
        future: Future[T] = Future()
        self.waiting.append(future)
        return future

    def kill(self, *, wait: bool = True) -> None:
        """What was waited for is broken."""
        for future in self.waiting:
            future.cancel()
            future.set_running_or_notify_cancel()
        self.waiting.clear()


LARGER: list[bool] = []
"""What `build` was told of the larger model, in order."""


def read_file(path: Path) -> Article:
    """A file's text under its name."""
    return read_text(path.read_text("utf-8"), path.stem, "A file.")


def read_text(text: str, title: str, origin: str) -> Article:
    """The text as it is; refused where it is too short."""
    if len(text) < 20:
        raise ArticleUnreadable("There is too little text to make an article of.")
    return Article(text, title or text.splitlines()[0], source=Source(origin=origin))


def read_address(address: str, origin: str) -> Article:
    """The page at the one address that there is."""
    if "example.org" not in address:
        raise ArticleUnreadable("{host} cannot be found.", host="nowhere")
    return read_text("Fetched\n\nOne said this.\n\nAnother said that.", "Fetched", origin)


def build(article: Article, seed: int, *, larger_model: bool) -> BuiltArticle:
    """Two questions, where the article has two paragraphs under its title; told which model was wished for."""
    from crisisdesk.domain.question import Quiz

    del seed
    LARGER.append(larger_model)
    count = min(article.text.count("\n\n"), 2)
    return BuiltArticle(a_reading(article), Quiz(tuple(a_question(article, number) for number in range(count))))


def read(article: Article, *, larger_model: bool) -> ParsedArticle:
    """Its paragraphs."""
    LARGER.append(larger_model)
    return a_reading(article)


INLETS = Inlets(
    read_file=read_file,
    read_text=read_text,
    read_address=read_address,
    build=build,
    read_pack=read_pack,
    read=read,
    send=send,
    write=write,
)


def local_zone() -> tzinfo:
    """UTC, wherever the test runs."""
    return UTC


def inline_background() -> Background:
    """Everything at once."""
    return Background(database=Inline, worker=InlineWorker())


def a_window(
    start: Callable[[], TestDesk],
    paths: Paths,
    *,
    settings: Settings | None = None,
    background: Callable[[], Background] = inline_background,
    inlets: Inlets = INLETS,
    door: Door | None = None,
    files: tuple[Path, ...] = (),
) -> Window:
    """A window that is not shown yet."""
    return Window(
        start,
        inlets=inlets,
        paths=paths,
        settings=settings or Settings(language="en"),
        background=background,
        door=door,
        files=files,
    )
