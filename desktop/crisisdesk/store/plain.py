"""Rows by hand, for starting, asking and answering: what SQLAlchemy adds to a statement costs ten times the statement, and
loading it twice the rest of a start.

What is written through the tables of SQLModel reads the same; `tests/store/test_plain.py` holds the two to the same rows.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from crisisdesk.store.sitting import Sitting

Values = Sequence[Any] | Mapping[str, Any]


def one(sitting: Sitting, sql: str, *values: Any) -> tuple[Any, ...] | None:
    """The first row."""
    row: tuple[Any, ...] | None = sitting.driver.execute(sql, values).fetchone()
    return row


def standing(sitting: Sitting, sql: str, *values: Any) -> tuple[Any, ...] | None:
    """The first row; out of memory where it was read before and nothing has changed since."""
    return sitting.row(sql, values)


def number(sitting: Sitting, sql: str, values: Values) -> int:
    """The one number of the first row, 0 where there is none."""
    row = sitting.driver.execute(sql, values).fetchone()
    return row[0] if row else 0


def rows(sitting: Sitting, sql: str, values: Values) -> list[tuple[Any, ...]]:
    """All rows."""
    return sitting.driver.execute(sql, values).fetchall()


def one_by_one(sitting: Sitting, sql: str, values: Values) -> Iterator[tuple[Any, ...]]:
    """As many rows as are asked for; whoever has enough need not know how many there would be."""
    yield from sitting.driver.execute(sql, values)


def write(sitting: Sitting, sql: str, *values: Any) -> int:
    """One statement that changes something; how many rows it changed."""
    changed = sitting.driver.execute(sql, values).rowcount
    if changed:
        sitting.note(sql, values)
    return changed


def write_later(sitting: Sitting, sql: str, *values: Any) -> None:
    """One statement that changes something, of which nobody has to know how many rows: see `Sitting.later`."""
    sitting.later(sql, values)


def write_all(sitting: Sitting, sql: str, values: Sequence[Sequence[Any]]) -> None:
    """One statement for many rows of values."""
    if values:
        sitting.driver.executemany(sql, values)
        sitting.note(sql, values, many=True)


def marks(count: int) -> str:
    """So many question marks."""
    return ", ".join("?" * count)


@lru_cache(maxsize=64)
def to_moment(at: datetime | None) -> str | None:
    """As a moment stands in a row. One answer writes its own four times."""
    return None if at is None else at.astimezone(UTC).isoformat(" ", "microseconds").removesuffix("+00:00")


def moment(text: str | None) -> datetime | None:
    """And back."""
    return None if text is None else datetime.fromisoformat(text).replace(tzinfo=UTC)


def to_words(text: str) -> str | bytes:
    """As words from outside stand in a row. Half a surrogate pair, which UTF-8 cannot write, is kept as bytes instead of
    refused."""
    if text.isascii() or not any("\ud800" <= letter <= "\udfff" for letter in text):
        return text
    return text.encode("utf-8", "surrogatepass")


def words(held: Any) -> str:
    """And back."""
    text: str = held.decode("utf-8", "surrogatepass") if isinstance(held, bytes) else held
    return text or ""
