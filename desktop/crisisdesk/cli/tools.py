"""What the commands need from the rest of the program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from crisisdesk.domain.article import Article
    from crisisdesk.domain.pack import Pack
    from crisisdesk.domain.question import Quiz
    from crisisdesk.domain.reading import ParsedArticle
    from crisisdesk.paths import Paths
    from crisisdesk.services.collecting import Collections
    from crisisdesk.services.keeping import Backup, Counts, Safe
    from crisisdesk.services.learners import Learners
    from crisisdesk.services.library import Library
    from crisisdesk.services.packs import Packs
    from crisisdesk.services.ports import Builder
    from crisisdesk.services.sending import Send, Sent
    from crisisdesk.services.study import Study


class Desk(Protocol):
    """An open library with all that works on it."""

    @property
    def learners(self) -> Learners: ...

    @property
    def library(self) -> Library: ...

    @property
    def collections(self) -> Collections: ...

    @property
    def packs(self) -> Packs: ...

    @property
    def study(self) -> Study: ...

    def close(self) -> None:
        """Let go of the library."""


class ReadBytes(Protocol):
    """Makes an article of bytes from standard input. Raises ArticleUnreadable."""

    def __call__(self, data: bytes, *, name: str) -> Article: ...


class ReadingJson(Protocol):
    """A reading in the shape of crisisdesk.read/1."""

    def __call__(self, parsed: ParsedArticle, *, file: str) -> dict[str, object]: ...


class BuildJson(Protocol):
    """A quiz in the shape of crisisdesk.build/1."""

    def __call__(self, parsed: ParsedArticle, quiz: Quiz, *, file: str, why: bool) -> dict[str, object]: ...


@dataclass(frozen=True, slots=True)
class Tools:
    """Everything by function, so that nothing heavy loads before a command wants it."""

    read_file: Callable[[Path], Article]
    read_bytes: ReadBytes
    read: Callable[[Article], ParsedArticle]
    """Understands an article. Raises ArticleUnreadable, ReadingStopped."""
    build: Builder
    read_pack: Callable[[Path], Pack]
    """Raises PackUnreadable."""
    send: Send
    print_worksheet: Callable[[Pack, Path], Sent]
    """Writes a PDF. Raises NotWritten."""
    reading_json: ReadingJson
    build_json: BuildJson
    open_desk: Callable[[Paths], Desk]
    """Opens the library of a profile, with its folders made. Raises LibraryUnusable."""
    back_up: Callable[[Paths], Backup]
    """Makes a backup of a profile's library and looks it through. Raises LibraryUnusable."""
    check: Callable[[Paths], Counts]
    """Looks a profile's whole library through. Raises LibraryUnusable."""
    safe_of: Callable[[Paths], Safe]
