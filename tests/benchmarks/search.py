"""Finding words in a library of 10,000 articles, beside looking through all of them with LIKE in the same file."""

from __future__ import annotations

import os
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

from crisisdesk.services.finding import Sort
from crisisdesk.services.library import Library
from crisisdesk.store.connection import connect
from crisisdesk.store.unit import Store, open_store
from tests.benchmarks.library_generator import NOW, seed_base
from tests.benchmarks.results import Row, against
from tests.fakes.clock import SetClock

ARTICLES = int(os.environ.get("CRISISDESK_SEARCH_ARTICLES", "10000"))
WORDS = ("rus", "blinken", "security guarantees", "false flag", "edition 77", "xylophone")
"""Common and rare, whole and begun, and one that is nowhere."""
RUNS = 15
GOAL = 1.0
"""Every article has nearly all of the words here, which is the worst that can be; LIKE does not look at questions or quotations."""


def measure() -> tuple[Row, ...]:
    """One row: the slowest of the words."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "library.db"
        base = seed_base()
        with open_store(file) as store:
            Library(store.unit, SetClock(NOW)).save(base)
        with closing(connect(file)) as connection:
            _multiply(connection)
            like = "SELECT count(*) FROM articles WHERE text LIKE ?"
            through = _median(lambda: connection.execute(like, ("%security guarantees%",)).fetchone(), runs=3)
        with open_store(file) as store:
            found = {words: _median(partial(_find, store, words)) for words in WORDS}
    words, slowest = max(found.items(), key=lambda pair: pair[1])
    name = f"search in {ARTICLES:,} articles with all questions and quotations; slowest of {len(WORDS)}: “{words}”"
    return (against(name, slowest, through, unit="ms", than="all texts looked through with LIKE", goal=GOAL),)


def _multiply(connection: sqlite3.Connection) -> None:
    """The one article again and again under other ids, with a line of its own."""
    (first,) = connection.execute("SELECT id FROM articles").fetchone()
    columns = [row[1] for row in connection.execute("PRAGMA table_info(articles)") if row[1] not in {"id", "text"}]
    named = ", ".join(columns)
    copy = f"INSERT INTO articles (id, text, {named}) SELECT ?2, text || ?3, {named} FROM articles WHERE id = ?1"
    tables = ("finder_articles", "finder_quotations", "finder_questions")
    words = {table: connection.execute(f"SELECT words, question, place FROM {table}").fetchall() for table in tables}
    connection.execute("BEGIN")
    for number in range(ARTICLES - 1):
        line, other = f" edition {number}", f"{number:032x}"
        connection.execute(copy, (first, other, line))
        for table, kept in words.items():
            told = [(other, text + line if table == tables[0] else text, *rest) for text, *rest in kept]
            connection.executemany(f"INSERT INTO {table} (article, words, question, place) VALUES (?, ?, ?, ?)", told)
    connection.execute("COMMIT")


def _find(store: Store, words: str) -> None:
    with store.unit() as unit:
        for sort in Sort:
            unit.finder.find(words, sort, limit=8)


def _median(work: Callable[[], object], *, runs: int = RUNS) -> float:
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)
