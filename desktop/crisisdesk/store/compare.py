"""Whether the content of a library holds together, and whether two libraries hold the same."""

# ruff: noqa: S608 - put together from names of our own tables and columns

from __future__ import annotations

import sqlite3
from itertools import zip_longest

from crisisdesk.domain.errors import LibraryDamaged
from crisisdesk.services.keeping import Counts
from crisisdesk.store import mapping, sums
from crisisdesk.store.plain import moment
from crisisdesk.store.sitting import Sitting, no_engine

_COUNTS = """
SELECT (SELECT count(*) FROM learners WHERE deleted IS NULL), (SELECT count(*) FROM articles WHERE deleted IS NULL),
(SELECT count(*) FROM questions WHERE retired IS NULL), (SELECT count(*) FROM reviews WHERE undone IS NULL),
(SELECT max(at) FROM reviews WHERE undone IS NULL)
"""
_REMEMBERED = """
SELECT memories.question_id, phase, step, stability, difficulty, due, last_review, reviews, lapses, level,
coalesce(answered, 0) FROM memories LEFT JOIN (
    SELECT learner_id, question_id, count(*) AS answered FROM reviews WHERE undone IS NULL GROUP BY learner_id, question_id
) AS log ON log.learner_id = memories.learner_id AND log.question_id = memories.question_id
"""


def counts(connection: sqlite3.Connection) -> Counts:
    """What is in it."""
    learners, articles, questions, answers, last = connection.execute(_COUNTS).fetchone()
    return Counts(learners, articles, questions, answers, moment(last))


def look_through(connection: sqlite3.Connection) -> None:
    """Raises LibraryDamaged with what is wrong: in the file, between tables, in a text, in what is remembered of the log."""
    wrong = _in_the_file(connection) or _in_the_texts(connection) or _in_memories(connection) or _in_sums(connection)
    if wrong:
        raise LibraryDamaged(
            "The library is damaged: {wrong}. Nothing was changed; restore a backup of it.", wrong=wrong
        )


def differing(one: sqlite3.Connection, other: sqlite3.Connection) -> tuple[str, ...]:
    """The tables that do not hold the same rows."""
    return tuple(name for name in _tables(one) if not _same(one, other, name))


def _in_the_file(connection: sqlite3.Connection) -> str:
    found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if found != "ok":
        return f"its file does not hold together ({found.splitlines()[0][:80]})"
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        return "a row points to one that is not there"
    return ""


def _in_the_texts(connection: sqlite3.Connection) -> str:
    rows = connection.execute(f"SELECT {', '.join(mapping.ARTICLE)} FROM articles")
    try:
        for row in rows:
            mapping.parsed_article(mapping.article_line(row))
    except LibraryDamaged:
        return "the text of an article has changed on the disk"
    except (ValueError, TypeError, KeyError, AttributeError):
        return "an article cannot be read any more"
    return ""


def _in_memories(connection: sqlite3.Connection) -> str:
    # What a memory holds depends on more than answers: it can be set back, or drawn forward to an exam. How many answers it
    # knows of can only be fewer than there are. The rest is found by comparing with backup and journal.
    for *row, answered in connection.execute(_REMEMBERED):
        try:
            fits = mapping.memory(row).reviews <= answered
        except (ValueError, TypeError, KeyError):
            fits = False
        if not fits:
            return "what is remembered of a question is not what its answers left"
    return ""


def _in_sums(connection: sqlite3.Connection) -> str:
    sitting = Sitting(connection, no_engine)
    connection.execute("SAVEPOINT sums")
    try:
        sums.bring_up(sitting)
        kept = {name: _rows(connection, name) for name in ("day_sums", "standings")}
        sums.rebuild(sitting)
        return (
            ""
            if all(_rows(connection, name) == rows for name, rows in kept.items())
            else "its sums are not those of its answers"
        )
    finally:
        connection.execute("ROLLBACK TO sums")
        connection.execute("RELEASE sums")


def _tables(connection: sqlite3.Connection) -> list[str]:
    # What a search index keeps for itself is laid out by its history; its words are compared as a table's.
    names = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual') ORDER BY name"
    return [row[0] for row in connection.execute(names) if not row[0].startswith("sqlite_schema")]


def _same(one: sqlite3.Connection, other: sqlite3.Connection, table: str) -> bool:
    keys = [row[1] for row in one.execute(f"PRAGMA table_xinfo({table})") if row[5]] or ["rowid"]
    wanted = f"SELECT * FROM {table} ORDER BY {', '.join(keys)}"
    try:
        return all(left == right for left, right in zip_longest(one.execute(wanted), other.execute(wanted)))
    except sqlite3.DatabaseError:
        return False


def _rows(connection: sqlite3.Connection, table: str) -> list[tuple[object, ...]]:
    return connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()
