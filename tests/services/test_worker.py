"""What reads things from outside where there is no window: a process that can be given up. See also tests/ui/test_background.py."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any, TypeVar

import pytest

from crisisdesk.app import tools
from crisisdesk.domain.article import Article
from crisisdesk.domain.errors import ArticleUnreadable, ReadingStopped
from crisisdesk.exchange import read_bytes
from crisisdesk.services.worker import Confined

T = TypeVar("T")


@pytest.fixture
def confined() -> Iterator[Confined]:
    """With a real process."""
    confined = Confined()
    yield confined
    confined.close()


class Reached:
    """A worker that notes what it is given, and never comes back."""

    def __init__(self) -> None:
        self.killed = 0
        self._given: Future[Any] = Future()

    def submit(self, work: Callable[..., T], *args: Any) -> Future[T]:
        return self._given

    def kill(self, *, wait: bool = True) -> None:
        self.killed += 1
        self._given.cancel()


def test_it_is_another_process_whose_refusals_and_whose_end_are_told_here(confined: Confined) -> None:
    assert confined(os.getpid)() != os.getpid()
    with pytest.raises(ArticleUnreadable, match=r"^talks.txt is empty\.$"):
        confined(read_bytes)(b"", name="talks.txt")
    with pytest.raises(ReadingStopped, match="stopped by itself"):
        confined(os._exit)(9)


def test_what_takes_too_long_is_ended_with_a_sentence() -> None:
    worker = Reached()
    with pytest.raises(ReadingStopped, match="too long"):
        Confined(worker, deadline=0.01)(time.sleep)(60)
    assert worker.killed == 1


def test_all_that_the_command_line_reads_from_outside_is_confined() -> None:
    article = Article("The mayor of Geneva said on Friday that talks would go on.")
    readings: tuple[Callable[..., object], ...] = (
        lambda each: each.read_file(Path("talks.txt")),
        lambda each: each.read_bytes(b"talks", name="talks.txt"),
        lambda each: each.read(article),
        lambda each: each.build(article, seed=0),
    )
    for read in readings:
        worker = Reached()
        with pytest.raises(ReadingStopped):
            read(tools(Confined(worker, deadline=0)))
        assert worker.killed == 1
