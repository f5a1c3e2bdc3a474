"""Rows kept at hand: read once, and never older than the database."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest

from crisisdesk.store.athand import AtHand
from crisisdesk.store.engine import engine_on
from crisisdesk.store.plain import standing, write
from crisisdesk.store.sitting import Sitting

_READ = "SELECT body FROM notes WHERE id = ?"
_CHANGE = "UPDATE notes SET body = ? WHERE id = 1"


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    held = sqlite3.connect(":memory:", isolation_level=None)
    held.execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT)")
    held.execute("INSERT INTO notes VALUES (1, 'first')")
    yield held
    held.close()


@pytest.fixture
def asked(connection: sqlite3.Connection) -> list[str]:
    """The queries that reached the database."""
    seen: list[str] = []
    connection.set_trace_callback(lambda sql: seen.append(sql) if sql.startswith("SELECT") else None)
    return seen


@pytest.fixture
def at_hand(connection: sqlite3.Connection) -> AtHand:
    return AtHand(connection)


def sitting(connection: sqlite3.Connection, at_hand: AtHand) -> Sitting:
    return Sitting(connection, lambda: engine_on(connection), at_hand=at_hand)


def read(connection: sqlite3.Connection, at_hand: AtHand) -> object:
    held = sitting(connection, at_hand)
    row = standing(held, _READ, 1)
    held.close()
    return row


def test_a_row_is_read_once(connection: sqlite3.Connection, at_hand: AtHand, asked: list[str]) -> None:
    assert [read(connection, at_hand) for _ in range(3)] == [("first",)] * 3
    assert len(asked) == 1


def test_what_was_changed_is_read_anew(connection: sqlite3.Connection, at_hand: AtHand) -> None:
    read(connection, at_hand)
    changing = sitting(connection, at_hand)
    write(changing, _CHANGE, "second")
    assert standing(changing, _READ, 1) == ("second",)
    changing.commit()
    assert standing(changing, _READ, 1) == ("second",)
    changing.close()
    assert read(connection, at_hand) == ("second",)
    # And where nobody said so.
    connection.execute(_CHANGE, ("third",))
    assert read(connection, at_hand) == ("third",)


def test_what_was_taken_back_is_as_it_was(connection: sqlite3.Connection, at_hand: AtHand, asked: list[str]) -> None:
    read(connection, at_hand)
    rehearsed = sitting(connection, at_hand)
    write(rehearsed, _CHANGE, "second")
    assert standing(rehearsed, _READ, 1) == ("second",)
    rehearsed.close()
    asked.clear()
    assert read(connection, at_hand) == ("first",)
    assert not asked


def test_what_was_kept_before_the_rest_was_taken_back_is_kept(connection: sqlite3.Connection, at_hand: AtHand) -> None:
    read(connection, at_hand)
    halfway = sitting(connection, at_hand)
    write(halfway, _CHANGE, "second")
    halfway.commit()
    write(halfway, _CHANGE, "third")
    halfway.close()
    assert read(connection, at_hand) == ("second",)


def test_what_is_done_at_rest_leaves_them_at_hand(
    connection: sqlite3.Connection, at_hand: AtHand, asked: list[str]
) -> None:
    connection.execute("CREATE TABLE sums (total INTEGER)")
    read(connection, at_hand)
    asked.clear()
    with at_hand.untouched():
        adding = sitting(connection, at_hand)
        write(adding, "INSERT INTO sums VALUES (1)")
        adding.commit()
        adding.close()
    assert read(connection, at_hand) == ("first",)
    assert not asked
    connection.execute(_CHANGE, ("second",))
    with at_hand.untouched():
        pass
    assert read(connection, at_hand) == ("second",)


def test_what_waits_in_the_session_is_seen(connection: sqlite3.Connection, at_hand: AtHand) -> None:
    read(connection, at_hand)
    held = sitting(connection, at_hand)
    held.session.connection().exec_driver_sql("UPDATE notes SET body = 'second'")
    assert standing(held, _READ, 1) == ("second",)
    held.close()
    assert read(connection, at_hand) == ("first",)


def test_what_is_read_in_the_midst_of_another_transaction_is_not_kept(
    connection: sqlite3.Connection, at_hand: AtHand
) -> None:
    first = sitting(connection, at_hand)
    write(first, _CHANGE, "second")
    second = sitting(connection, at_hand)
    assert standing(second, _READ, 1) == ("second",)
    first.close()
    assert standing(second, _READ, 1) == ("first",)
    second.close()
    assert read(connection, at_hand) == ("first",)


def test_only_few_are_kept(connection: sqlite3.Connection, at_hand: AtHand, asked: list[str]) -> None:
    held = sitting(connection, at_hand)
    for number in range(200):
        standing(held, _READ, number)
    asked.clear()
    standing(held, _READ, 199)
    assert not asked
    standing(held, _READ, 0)
    assert len(asked) == 1
    held.close()
