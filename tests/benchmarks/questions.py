"""What the builder makes of articles: how many questions, of how many kinds, and how many of them readers found flawless.

The marks are those of readers with fresh eyes, the ten of them for each question; from round 29 on whoever marks reads all questions of
an article, from round 38 on knowing that some which touch each other are asked on different days. Rounds 34, 37, 40, 43, 46 and 49 are
of the articles that the rules were made with, the others since round 29 of US political articles that nobody had looked at. How strict
they are: of 45 questions that a careful writer made by hand, shuffled among ours, such readers found 57 to 83 % flawless (before round 38).

What resists. 95 % flawless: the curve below asks fewer and fewer sorts, and gains two points for a fifth of the questions; what is left are
single cases (a name that everybody knows, half a quotation, a word that points elsewhere), each another one. Twenty for 500 words:
an article's own sentences number 21 for 500 words, 8 of them can be understood alone, and from every third of those a question is
kept. Tried and taken back: what was done or demanded among other things of the article (0 of 31 had three fair wrong choices), nouns
left out of speech (a fifth flawless), countries left out (2 of 13 flawless), passages of more than two sentences (padded).
"""

from __future__ import annotations

import csv
import json
import statistics
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from crisisdesk.domain.article import Article
from crisisdesk.language import read
from crisisdesk.questions import make
from crisisdesk.questions.soundness import LEAST, soundness
from tests.benchmarks.results import Row

ARTICLES = Path(__file__).resolve().parents[3] / "shared" / "gold" / "articles.jsonl"
MARKS = Path(__file__).resolve().parent / "marks"
_LAST = 4
"""Rounds to tell of in full: the last on the articles that the rules were made with, and the last on others that nobody had looked at."""


def measure() -> Iterator[Row]:
    """The yield needs the articles, which are not ours to ship; the marks are."""
    if articles := gold_articles():
        yield from _yields(articles)
    yield from _marks()
    yield from _curve()


def gold_articles() -> tuple[Article, ...]:
    """Those that are not ours to ship; none where they are not there."""
    lines = ARTICLES.read_text("utf-8").splitlines() if ARTICLES.exists() else ()
    told = (json.loads(line) for line in lines)
    return tuple(
        Article(each["text"], title=each["title"], published=date.fromisoformat(each["date"])) for each in told
    )


def _yields(articles: Sequence[Article]) -> Iterator[Row]:
    rates, kinds, total = [], [], 0
    for article in articles:
        questions = make(read(article), seed=1).questions
        rates.append(500 * len(questions) / len(article.text.split()))
        kinds.append(len({question.kind for question in questions}))
        total += len(questions)
    rate, kind = statistics.median(rates), statistics.median(kinds)
    yield Row("kept questions for 500 words, median", f"{rate:.1f}", goal="≥ 20", met=rate >= 20)
    yield Row("kinds an article, median", f"{kind:.0f}", goal="≥ 8", met=kind >= 8)
    yield Row("kept questions in all", f"{total} of {len(articles)} articles")


def _marks() -> Iterator[Row]:
    """Each round, and of the last ones what would still be asked, on the half that nothing was fitted to."""
    rounds = sorted(MARKS.glob("round-*.tsv"))
    for path in rounds:
        rows = _rows(path)
        flawless = sum(1 for row in rows if not row["failed"])
        yield Row(f"{path.stem}: flawless by readers' marks", f"{flawless / len(rows):.1%} of {len(rows)}")
    for path in rounds[-_LAST:]:
        rows = [row for row in _rows(path) if row["half"] == "report" and row["sort"] not in _GONE]
        kept = [row for row in rows if soundness(row["sort"]) >= LEAST]
        share = sum(1 for row in kept if not row["failed"]) / len(kept)
        fatal = sum(1 for row in kept if row["fatal"])
        label = f"{path.stem}, the half for reporting, sorts that are asked"
        yield Row(f"{label}: flawless", f"{share:.1%} of {len(kept)}", goal="≥ 95 %", met=share >= 0.95)
        yield Row(f"{label}: fatal", str(fatal), goal="0", met=fatal == 0)


def _curve() -> Iterator[Row]:
    """What it costs to ask only the sorts that readers found better: on the half of the later rounds that nothing was fitted to."""
    later = [path for path in sorted(MARKS.glob("round-*.tsv")) if int(path.stem[-2:]) >= _SINCE]
    rows = [row for path in later for row in _rows(path) if row["half"] == "report" and row["sort"] not in _GONE]
    for least in _STEPS:
        kept = [row for row in rows if soundness(row["sort"]) >= least]
        share = sum(1 for row in kept if not row["failed"]) / max(1, len(kept))
        label = f"asking only sorts with {least:.0%} flawless in the half for fitting, rounds from {_SINCE} on"
        yield Row(label, f"{share:.1%} flawless, {len(kept) / len(rows):.0%} of all questions kept")


_GONE = frozenset(("true/false opposite", "object typed", "paraphrase typed", "office role typed"))
"""Sorts that are made no more, since readers found too much fault with them."""
_SINCE = 19
_STEPS = (0.0, 0.45, 0.55, 0.65, 0.75, 0.8)


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t"))
