"""All that is one learner's, wherever it stands: told whole, or erased for ever; and what has lain in the trash long enough."""

# ruff: noqa: S608 - put together from names of our own tables; values are always bound

from __future__ import annotations

import json
import sqlite3
from datetime import datetime
from typing import Any

from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.care import Act
from crisisdesk.domain.question import Kind
from crisisdesk.store import sums
from crisisdesk.store.finder import forget_article
from crisisdesk.store.plain import moment, one, rows, to_moment, words, write
from crisisdesk.store.sitting import Sitting

FORMAT = "crisisdesk.learner/1"
_ERASED = "erased"

_WRITTEN = """
SELECT json_extract(body, '$.question') FROM deeds WHERE learner_id = ? AND json_extract(body, '$.act') = ? AND undone IS NULL
"""
_OLD_LEARNERS = "SELECT id FROM learners WHERE deleted < ?"
_OLD_COLLECTIONS = "SELECT id FROM collections WHERE deleted < ?"
_OLD_ARTICLES = """
SELECT id FROM articles WHERE deleted < ? AND NOT EXISTS (
    SELECT 1 FROM reviews CROSS JOIN questions ON questions.id = question_id WHERE article_id = articles.id)
"""


def told(sitting: Sitting, learner: str) -> str:
    """A JSON object of all that is the learner's: their own row, then each table that names them. "" where there is none."""
    known = _as_objects(sitting, "learners", "id", learner)
    if not known:
        return ""
    sums.bring_up(sitting)
    parts = {table: _as_objects(sitting, table, "learner_id", learner) for table in _naming(sitting, "learner_id")}
    asked = {row["question_id"] for row in parts["reviews"]}
    written = {name for (name,) in rows(sitting, _WRITTEN, (learner, Act.WRITE.value))}
    known[0].pop("pin")
    whole = {"format": FORMAT, "learner": known[0], "asked": _all_asked(sitting, asked | written), **parts}
    return json.dumps(whole, ensure_ascii=True, indent=1)


def erase(sitting: Sitting, learner: str) -> bool:
    """Take out the learner and all that is theirs. False where there is none."""
    # What points to what does not matter while all of it goes.
    sitting.driver.execute("PRAGMA defer_foreign_keys = ON")
    for table in _naming(sitting, "learner_id"):
        write(sitting, f"DELETE FROM {table} WHERE learner_id = ?", learner)
    write(sitting, "DELETE FROM settings WHERE value = ?", learner)
    return write(sitting, "DELETE FROM learners WHERE id = ?", learner) > 0


def note_erased(sitting: Sitting, *, at: datetime, number: int) -> None:
    """That somebody was erased at this moment, by the change of this number: older copies of the library are to go."""
    keep = "INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value"
    write(sitting, keep, _ERASED, f"{to_moment(at.replace(microsecond=0))}|{number}")


def last_erased(connection: sqlite3.Connection) -> tuple[datetime, int] | None:
    """When somebody was erased last, and the number of that change. None where nobody ever was."""
    row = connection.execute("SELECT value FROM settings WHERE key = ?", (_ERASED,)).fetchone()
    if row is None:
        return None
    at, _, number = row[0].partition("|")
    when = moment(at)
    assert when is not None
    return when, int(number)


def empty_trash(sitting: Sitting, *, before: datetime) -> int:
    """Take out for ever what was deleted before this moment: learners with all that is theirs, collections, and articles
    that nobody has answered a question of; those of others stay, or their answers would be about nothing. Gives how many went."""
    learners = rows(sitting, _OLD_LEARNERS, (to_moment(before),))
    collections = rows(sitting, _OLD_COLLECTIONS, (to_moment(before),))
    articles = rows(sitting, _OLD_ARTICLES, (to_moment(before),))
    for (learner,) in learners:
        erase(sitting, learner)
    for (collection,) in collections:
        write(sitting, "DELETE FROM collected WHERE collection_id = ?", collection)
        write(sitting, "DELETE FROM collections WHERE id = ?", collection)
    for (article,) in articles:
        _take_out(sitting, article)
    return len(learners) + len(collections) + len(articles)


def _take_out(sitting: Sitting, article: str) -> None:
    sitting.driver.execute("PRAGMA defer_foreign_keys = ON")
    theirs = "question_id IN (SELECT id FROM questions WHERE article_id = ?)"
    for table in _naming(sitting, "question_id"):
        write(sitting, f"DELETE FROM {table} WHERE {theirs}", article)
    for table in _naming(sitting, "article_id"):
        write(sitting, f"DELETE FROM {table} WHERE article_id = ?", article)
    forget_article(sitting, ArticleId(article))
    write(sitting, "DELETE FROM articles WHERE id = ?", article)


def _naming(sitting: Sitting, column: str) -> list[str]:
    """The tables that have this column."""
    tables = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name"
    return [table for (table,) in rows(sitting, tables, ()) if column in _columns(sitting, table)]


def _columns(sitting: Sitting, table: str) -> list[str]:
    return [row[1] for row in rows(sitting, f"PRAGMA table_xinfo({table})", ())]


def _as_objects(sitting: Sitting, table: str, column: str, value: str) -> list[dict[str, Any]]:
    names = _columns(sitting, table)
    found = rows(sitting, f"SELECT * FROM {table} WHERE {column} = ?", (value,))
    return [dict(zip(names, map(_plain, row), strict=True)) for row in found]


def _plain(value: Any) -> Any:
    return words(value) if isinstance(value, bytes) else value


def _all_asked(sitting: Sitting, questions: set[str]) -> dict[str, dict[str, Any]]:
    """The questions' own words, so that the answers can be read without the library."""
    return {question: _asked(sitting, question) for question in sorted(questions)}


def _asked(sitting: Sitting, question: str) -> dict[str, Any]:
    row = one(sitting, "SELECT coalesce(edit, body), body FROM questions WHERE id = ?", question)
    said, body = (json.loads(row[0]), json.loads(row[1])) if row else ({}, {})
    told = {name: said.get(name, "") for name in ("stem", "key")}
    if body.get("kind") == Kind.OWN.value:
        # Nobody else can make it again.
        first = [each["text"] for each in body.get("distractors", ())] if said == body else []
        proof = said.get("proof", body["evidence"])
        told |= {"article": body["article"], "wrong": said.get("wrong", first), "proof": proof}
    return told
