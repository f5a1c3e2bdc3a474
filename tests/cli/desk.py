"""The command line with what it needs: real files and a real library, and a reader that understands made-up articles."""

from __future__ import annotations

import io
import re
import sys
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from crisisdesk import app, cli
from crisisdesk.cli import Tools
from crisisdesk.domain.article import Article
from crisisdesk.domain.question import Dropped, Kind, Quiz
from crisisdesk.domain.reading import ParsedArticle
from crisisdesk.exchange import build_json, read_bytes, read_file, read_pack, reading_json, send
from crisisdesk.paths import Paths
from crisisdesk.services.collecting import Collections
from crisisdesk.services.learners import Learners
from crisisdesk.services.library import Library
from crisisdesk.services.packs import Packs
from crisisdesk.services.ports import BuiltArticle
from crisisdesk.services.study import Study
from crisisdesk.store.unit import open_store
from tests.fakes.desk import FakeDesk
from tests.fakes.questions import a_question, a_reading

BUGGY = "The bug is here."
DROPPED = Dropped(stem="Who met?", key="They", kind=Kind.SPEAKER, mark=4, why="loose reference: they")


class OpenDesk:
    """A desk on the library of a profile."""

    def __init__(self, paths: Paths) -> None:
        paths.make()
        self._stack = ExitStack()
        desk = FakeDesk(self._stack.enter_context(open_store(paths.library)).unit)
        self._desk = desk

    @property
    def learners(self) -> Learners:
        return self._desk.learners

    @property
    def library(self) -> Library:
        return self._desk.library

    @property
    def collections(self) -> Collections:
        return self._desk.collections

    @property
    def packs(self) -> Packs:
        return self._desk.packs

    @property
    def study(self) -> Study:
        return self._desk.study

    def close(self) -> None:
        self._stack.close()


def read(article: Article) -> ParsedArticle:
    """Paragraph by paragraph; `published` is what the article says, and a text with the marker is a bug of ours."""
    if BUGGY in article.text:
        raise ZeroDivisionError("the text itself must not be told")
    titled = article if article.title else replace(article, title=article.text.split("\n")[0])
    return replace(a_reading(titled), article=article)


def build(article: Article, *, seed: int) -> BuiltArticle:
    """A question a paragraph, the first one by the seed."""
    parsed = read(article)
    titled = replace(article, title=parsed.title)
    questions = [
        replace(a_question(titled, number), article=article.id) for number in range(len(parsed.paragraphs) - 1)
    ]
    turned = seed % max(1, len(questions))
    return BuiltArticle(parsed=parsed, quiz=Quiz((*questions[turned:], *questions[:turned]), dropped=(DROPPED,)))


TOOLS = Tools(
    read_file=read_file,
    read_bytes=read_bytes,
    read=read,
    build=build,
    read_pack=read_pack,
    send=send,
    print_worksheet=app.print_worksheet,
    reading_json=reading_json,
    build_json=build_json,
    open_desk=OpenDesk,
    back_up=app.back_up,
    check=app.check,
    safe_of=app.safe_of,
)


@dataclass(frozen=True)
class Ran:
    """What a command came to."""

    code: object
    out: str
    err: str


class Reader(io.TextIOWrapper):
    """A person at the keyboard who reads before they type: "right" and "wrong" become the letter of such a choice."""

    def __init__(self, data: bytes, capsys: pytest.CaptureFixture[str]) -> None:
        super().__init__(io.BytesIO(data))
        self._capsys = capsys
        self.out = self.err = ""

    def readline(self, size: int = -1, /) -> str:  # type: ignore[override]  # the base of the base has bytes
        """The next line."""
        line = super().readline(size)
        if line.strip() not in {"right", "wrong"}:
            return line
        shown = self._capsys.readouterr()
        self.out, self.err = self.out + shown.out, self.err + shown.err
        key = f"Person {re.findall(r'point ([0-9]+) in', self.out)[-1]}"
        letters = re.findall(r"([a-d])\) (Person [0-9]+)", self.out)[-4:]
        return next(f"{letter}\n" for letter, words in letters if (words == key) is (line.strip() == "right"))


class Shell:
    """Runs commands as a person would."""

    def __init__(self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, profile: Path) -> None:
        self._capsys = capsys
        self._monkeypatch = monkeypatch
        self.profile = profile

    def __call__(self, *words: str | Path, given: str | bytes = "") -> Ran:
        data = given.encode() if isinstance(given, str) else given
        reader = Reader(data, self._capsys)
        self._monkeypatch.setattr(sys, "stdin", reader)
        code = cli.main(["--profile", str(self.profile), *map(str, words)], TOOLS)
        captured = self._capsys.readouterr()
        return Ran(code, reader.out + captured.out, reader.err + captured.err)
