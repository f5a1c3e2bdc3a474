"""A large library: a few articles' questions multiplied, and a learner who answered them for two years. Seeded.

python -m tests.benchmarks.library_generator FILE [--questions N] [--reviews N]
"""

from __future__ import annotations

import argparse
import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

from crisisdesk.domain.answer import Confidence
from crisisdesk.domain.article import Article
from crisisdesk.domain.day import study_day
from crisisdesk.domain.forms import level_after
from crisisdesk.domain.review import Learner, LearnerId, Rating
from crisisdesk.services.ports import BuiltArticle
from crisisdesk.store import mapping, writing
from crisisdesk.store.connection import connect
from crisisdesk.store.tables import ArticleRow
from crisisdesk.store.unit import open_store

ME = LearnerId("019ccb48-2a80-7000-8000-000000000001")
NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
BASES = 20
LEARNT = 0.6
"""Share of the questions that were ever answered."""
WRONG = 0.12
DUE_TODAY = 0.04
DAYS = 700
"""How far back the log goes."""
A_QUIZ = 20
GROWN = frozenset({"reviews_of_question", "memories_due"})
"""Indexes that grow in no order. Made at the end they would have no room on any page, as after two years of answers they do."""
BATCH = 5000


@dataclass(frozen=True, slots=True)
class _Copied:
    """One question of the library, with the text that its row has."""

    id: str
    article: str
    fact: str
    key: str
    wrong: tuple[str, ...]
    """What else there is to choose."""
    row: dict[str, Any]


def real_bases(count: int = BASES) -> tuple[BuiltArticle, ...]:
    """So many different articles as the program reads them, those with the most questions of the ones that are not ours to ship.
    Where they are not there, the one that is: so many times, each with a last line of its own."""
    from crisisdesk.app import build
    from tests.benchmarks.questions import gold_articles

    built = [build(each) for each in gold_articles()]
    # Sorting keeps the order of equals, so the library is the same each time.
    found = sorted(built, key=lambda each: len(each.quiz.questions), reverse=True)[:count]
    if len(found) == count and all(each.quiz.questions for each in found):
        return tuple(found)
    first = seed_base().parsed.article
    texts = (f"{first.text}\n\nReported in the {number}. edition." for number in range(1, count + 1))
    return tuple(build(replace(first, text=text)) for text in texts)


def seed_base() -> BuiltArticle:
    """The first article as the program reads it."""
    from crisisdesk import assets, exchange
    from crisisdesk.app import build

    return build(exchange.read_file(assets.seeds()[0]))


def generate(
    file: Path, bases: Sequence[BuiltArticle], *, questions: int = 100_000, reviews: int = 1_000_000, seed: int = 4
) -> LearnerId:
    """Write the library to `file`, which is not there yet. The learner's present is `NOW`."""
    with open_store(file) as store, store.unit() as unit:
        unit.learners.save(Learner(id=ME, name="Ada", colour="#0B5CAD", created=NOW - timedelta(days=DAYS)))
        unit.learners.choose(ME)
        unit.commit()
    with closing(connect(file)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("PRAGMA cache_size = -400000")
        connection.execute("BEGIN IMMEDIATE")
        laid_aside = _lay_aside(connection)
        copied = _write_articles(connection, bases, questions)
        _write_log(connection, copied, reviews, Random(seed))
        for sql in laid_aside:
            connection.execute(sql)
        connection.execute("COMMIT")
    return ME


def _lay_aside(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Take the indexes away: to make them at the end takes a tenth of the time."""
    indexes = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql NOTNULL").fetchall()
    found = [(name, sql) for name, sql in indexes if name not in GROWN]
    for name, _ in found:
        connection.execute(f"DROP INDEX {name}")
    return tuple(sql for _, sql in found)


# --- articles


def _write_articles(connection: sqlite3.Connection, bases: Sequence[BuiltArticle], questions: int) -> list[_Copied]:
    copied: list[_Copied] = []
    columns = [each.name for each in ArticleRow.__table__.columns]  # type: ignore[attr-defined]  # a table has it
    readings = [_article_columns(base) for base in bases]
    number = 0
    while len(copied) < questions:
        base = bases[number % len(bases)]
        text = f"{base.parsed.article.text}\n\nNo. {number}."
        article = Article(text=text)
        added = NOW - timedelta(days=DAYS) + timedelta(minutes=number)
        row = readings[number % len(bases)] | {"id": article.id, "text": text, "added": _moment(added)}
        _insert(connection, "articles", [row], columns)
        facts = {each.fact.id: mapping.fact_row(article.id, each.fact) for each in base.quiz.questions}
        _insert(connection, "facts", facts.values(), ("article_id", "id", "body"))
        these = [_copy(base, place, article.id, number) for place in range(len(base.quiz.questions))]
        these = these[: questions - len(copied)]
        _insert(connection, "questions", (each.row for each in these), tuple(these[0].row))
        copied += these
        number += 1
    return copied


def _article_columns(base: BuiltArticle) -> dict[str, Any]:
    row = writing.article_row(base.parsed, added=NOW)
    return {name: _plain(getattr(row, name)) for name in ArticleRow.model_fields}


def _copy(base: BuiltArticle, place: int, article: str, number: int) -> _Copied:
    question = base.quiz.questions[place]
    name = f"{place:04x}{number:08x}{question.id[:8]}"
    row = mapping.question_row(question, position=place)
    body = json.loads(row["body"]) | {"id": name, "article": article}
    family = f"{article[:8]}{question.fact.id}"
    row |= {"id": name, "article_id": article, "body": json.dumps(body, separators=(",", ":")), "family": family}
    wrong = tuple(each for each in question.choices if each != question.key) or _NOBODY
    return _Copied(name, article, question.fact.id, question.key, wrong, row)


# --- the log


def _write_log(connection: sqlite3.Connection, copied: Sequence[_Copied], reviews: int, rng: Random) -> None:
    plan = _moments(len(copied), reviews, rng)
    _insert(
        connection,
        "quizzes",
        _quizzes(copied, plan),
        ("id", "learner_id", "started", "saved", "turn", "is_open", "body"),
    )
    states: dict[int, dict[str, Any]] = {}
    rows = _reviews(copied, plan, states, rng)
    first = next(rows, None)
    if first is None:
        return
    _insert(connection, "reviews", (first,), tuple(first))
    _insert(connection, "reviews", rows, tuple(first))
    memories = (_memory_row(copied[at].id, state) for at, state in states.items())
    _insert(connection, "memories", memories, ("learner_id", "question_id", *_MEMORY))


def _moments(questions: int, reviews: int, rng: Random) -> list[tuple[int, int, bool]]:
    """Seconds since the log's beginning, question, whether it is this question's last; in the order of time."""
    learnt = rng.sample(range(questions), round(questions * LEARNT))
    most = max(1, round(2 * reviews / len(learnt)) - 1)
    found: list[tuple[int, int, bool]] = []
    span = (DAYS - 1) * 86400
    for at, question in enumerate(learnt):
        left, open_still = reviews - len(found), len(learnt) - at
        wanted = left if open_still == 1 else min(rng.randint(1, most), left)
        moments = sorted(rng.sample(range(span), wanted))
        found += [(moment, question, moment == moments[-1]) for moment in moments]
    found.sort()
    return found


def _quizzes(copied: Sequence[_Copied], plan: Sequence[tuple[int, int, bool]]) -> Iterator[dict[str, Any]]:
    for number, start in enumerate(range(0, len(plan), A_QUIZ)):
        steps = [[copied[at].id, copied[at].fact, False, False] for _, at, _ in plan[start : start + A_QUIZ]]
        moment = _at(plan[start][0])
        body = {"id": _quiz_id(number), "learner": ME, "plan": {"kind": "due", "size": A_QUIZ}, "steps": steps,
                "started": moment.isoformat(), "phase": "over"}  # fmt: skip
        yield {"id": _quiz_id(number), "learner_id": ME, "started": _moment(moment), "saved": _moment(moment),
               "turn": number + 1, "is_open": 0, "body": json.dumps(body, separators=(",", ":"))}  # fmt: skip


def _reviews(
    copied: Sequence[_Copied], plan: Sequence[tuple[int, int, bool]], states: dict[int, dict[str, Any]], rng: Random
) -> Iterator[dict[str, Any]]:
    for number, (second, at, last) in enumerate(plan):
        moment = _at(second)
        question = copied[at].id
        before = states.get(at, {})
        right = rng.random() >= WRONG
        after = states[at] = _after(before, moment, right=right, due=_due(moment, last=last, rng=rng))
        given = copied[at].key if right else rng.choice(copied[at].wrong)
        yield {
            "turn": number + 1,
            "id": f"{number:08x}-0000-7000-8000-000000000000",
            "learner_id": ME,
            "question_id": question,
            "quiz_id": _quiz_id(number // A_QUIZ),
            "at": _moment(moment),
            "day": study_day(moment, UTC, 4).isoformat(),
            "phase": before.get("phase", "new"),
            "rating": 3 if right else 1,
            "correct": int(right),
            "given": given,
            "typed": int(before.get("level", 0) > 0),
            "seconds": rng.randint(2000, 20000) / 1000,
            "confidence": _SAID[number % len(_SAID)],
            "undone": None,
            "stability": before.get("stability"),
            "before": json.dumps({"question": question} | before, separators=(",", ":")),
            "after": json.dumps({"question": question} | after, separators=(",", ":")),
        }


def _after(before: dict[str, Any], at: datetime, *, right: bool, due: datetime) -> dict[str, Any]:
    """Not what a scheduler would say, but rows of the same size that are spread over the calendar in the same way."""
    stability = min(max(before.get("stability", 2.3065) * (1.37121 if right else 0.63517), 0.51234), 900.0)
    given = Rating.GOOD if right else Rating.AGAIN
    return {
        "phase": "review",
        "stability": stability,
        "difficulty": 5.123456,
        "due": due.isoformat(),
        "last_review": at.isoformat(),
        "reviews": before.get("reviews", 0) + 1,
        "lapses": before.get("lapses", 0) + (not right),
        "level": level_after(before.get("level", 0), stability, given, learnt=bool(before)),
    }


def _due(at: datetime, *, last: bool, rng: Random) -> datetime:
    if not last:
        return at + timedelta(days=rng.randint(1, 60))
    days = -rng.randint(0, 10) if rng.random() < DUE_TODAY else rng.randint(1, 200)
    return NOW + timedelta(days=days, seconds=rng.randint(0, 3600))


_SAID = (None, None, None, *(each.value for each in Confidence))
"""How sure somebody is who says so half of the time."""
_MEMORY = ("phase", "step", "stability", "difficulty", "due", "last_review", "reviews", "lapses", "level")
_NOBODY = ("Nobody",)
"""What is given instead of an answer that has nothing beside it to choose."""


def _memory_row(question: str, state: dict[str, Any]) -> dict[str, Any]:
    moments = {name: _moment(datetime.fromisoformat(state[name])) for name in ("due", "last_review")}
    return {"learner_id": ME, "question_id": question, "step": None} | state | moments


def _at(second: int) -> datetime:
    return NOW - timedelta(days=DAYS) + timedelta(seconds=second)


def _quiz_id(number: int) -> str:
    return f"{number:08x}-0000-7000-9000-000000000000"


# --- rows


def _insert(connection: sqlite3.Connection, table: str, rows: Any, columns: Sequence[str]) -> None:
    sql = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join(f':{name}' for name in columns)})"
    waiting = iter(rows)
    while batch := list(islice(waiting, BATCH)):
        connection.executemany(sql, batch)


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return _moment(value)
    return value.isoformat() if hasattr(value, "isoformat") else value


def main() -> None:
    """From the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--questions", type=int, default=100_000)
    parser.add_argument("--reviews", type=int, default=1_000_000)
    options = parser.parse_args()
    generate(options.file, real_bases(), questions=options.questions, reviews=options.reviews)


if __name__ == "__main__":
    main()
