"""Building the first article's quiz against a bare spaCy pass over its text, all the model's parts, in one process, once all is loaded."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator

import spacy

from crisisdesk import assets, exchange
from crisisdesk.app import build
from crisisdesk.language.parse import SMALL
from tests.benchmarks.results import Row, against

RUNS = 15
GOAL = 0.9


def measure() -> Iterator[Row]:
    """By turns, medians of CPU time: neither part waits for anything."""
    article = exchange.read_file(assets.seeds()[0])
    bare = spacy.load(SMALL)
    both: tuple[Callable[[], object], ...] = (lambda: build(article), lambda: bare(article.text))
    for warm in both:
        warm()
    taken = [[_seconds(each) for each in both] for _ in range(RUNS)]
    building, passing = (statistics.median(column) * 1000 for column in zip(*taken, strict=True))
    yield against("build of the first article", building, passing, unit="ms", than="spaCy over its text", goal=GOAL)


def _seconds(do: Callable[[], object]) -> float:
    begun = time.process_time()
    do()
    return time.process_time() - begun
