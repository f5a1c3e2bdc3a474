"""How articles come in, and leave. Its own module, because the program's start needs it before the first frame."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from crisisdesk.domain.article import Article
    from crisisdesk.domain.pack import Pack
    from crisisdesk.domain.reading import ParsedArticle
    from crisisdesk.services.keeping import Backup, Safe
    from crisisdesk.services.ports import BuiltArticle
    from crisisdesk.services.sending import Send, Write


class ReadText(Protocol):
    """Pasted text to an article. Raises ArticleUnreadable."""

    def __call__(self, text: str, title: str, origin: str) -> Article: ...


class ReadAddress(Protocol):
    """A web address to the article that stands there. Raises ArticleUnreadable."""

    def __call__(self, address: str, origin: str) -> Article: ...


class Build(Protocol):
    """An article to its reading and questions. Raises ArticleUnreadable, ReadingStopped."""

    def __call__(self, article: Article, seed: int, *, larger_model: bool) -> BuiltArticle: ...


class Read(Protocol):
    """An article to its reading alone. Raises ArticleUnreadable, ReadingStopped."""

    def __call__(self, article: Article, *, larger_model: bool) -> ParsedArticle: ...


@dataclass(frozen=True, slots=True)
class Keeping:
    """How the library is kept."""

    library: Path
    open_safe: Callable[[], Safe]
    """The backups; only made where they are asked for, because it imports the whole store."""
    keep_copy: Callable[[Path, Path], Backup]
    """Looks a copy of the library through, the second path, and keeps it. Importable, for the worker process."""


@dataclass(frozen=True, slots=True)
class Inlets:
    """How articles come in, and leave. Importable functions: they run in the worker process and import what they need there."""

    read_file: Callable[[Path], Article]
    read_text: ReadText
    read_address: ReadAddress
    build: Build
    read_pack: Callable[[Path], Pack]
    read: Read
    send: Send
    write: Write
    keeping: Keeping | None = None
