"""One transaction: by the driver from its first statement on, and through SQLModel where that is asked for."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NoReturn

from crisisdesk.domain.errors import LibraryReadOnly
from crisisdesk.store.athand import AtHand, Row

if TYPE_CHECKING:
    from sqlalchemy import Engine
    from sqlalchemy.orm import Session

    from crisisdesk.domain.reading import ParsedArticle
    from crisisdesk.store.journal import Journal


class Sitting:
    """What is done in it is kept by `commit`; closed without, nothing is."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        engine: Callable[[], Engine],
        journal: Journal | None = None,
        *,
        only_to_look: str = "",
        proofs: dict[str, ParsedArticle] | None = None,
        at_hand: AtHand | None = None,
    ) -> None:
        """`engine` is called when first needed: loading SQLAlchemy takes longer than starting all the rest. `only_to_look`
        says why nothing can be saved; "" where it can. `proofs` and `at_hand` outlive the sitting."""
        self._only_to_look = only_to_look
        self._connection, self._engine, self._journal = connection, engine, journal
        self._session: Session | None = None
        self.proofs = {} if proofs is None else proofs
        """What proves the questions of articles read before, for as long as no article is changed."""
        self.at_hand = at_hand or AtHand(connection)
        self.at_hand.begin()

    @property
    def driver(self) -> sqlite3.Connection:
        """The connection, in the transaction, with all that the session was given."""
        if self._session is not None:
            self._session.flush()
        if not self._connection.in_transaction:
            self._connection.execute("BEGIN IMMEDIATE")
        return self._connection

    @property
    def session(self) -> Session:
        """SQLAlchemy's, in the same transaction."""
        if self._session is None:
            from sqlalchemy.orm import Session

            self._session = Session(self._engine())
        return self._session

    def row(self, sql: str, values: tuple[Any, ...]) -> Row:
        """The first row of a query, out of memory where it was read before and nothing has changed since."""

        def read() -> Row:
            row: Row = self.driver.execute(sql, values).fetchone()
            return row

        # What the session was given may not have reached the connection, which counts the changes.
        return read() if self._session is not None else self.at_hand.row(sql, values, read=read)

    def note(self, sql: str, values: Sequence[Any], *, many: bool = False) -> None:
        """Have a statement that changed something stand in the journal too."""
        if "articles" in sql:
            self.proofs.clear()
        if self._journal is not None:
            self._journal.waiting.append((sql, values, many))

    def commit(self) -> None:
        """On disk for good when it returns."""
        if self._only_to_look:
            raise LibraryReadOnly(self._only_to_look)
        if self._session is not None:
            self._session.flush()
        if self._journal is not None and self._journal.waiting:
            self._connection.execute("UPDATE journal SET number = ?", (self._journal.number + 1,))
            self._journal.write()
        if self._session is not None:
            self._session.commit()
        # The session ends the transaction only if it took part in it.
        if self._connection.in_transaction:
            self._connection.execute("COMMIT")
        if self._journal is not None and self._journal.waiting:
            self._journal.keep()
        self.at_hand.begin()

    def close(self) -> None:
        """Take back what was not committed."""
        if self._journal is not None and self._journal.waiting:
            self._journal.take_back()
        if self._session is not None:
            # Articles are written through it; what was read of them meanwhile may not have been kept.
            self.proofs.clear()
            self._session.close()
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")
            self.at_hand.taken_back()


def no_engine() -> NoReturn:
    """For what is done by the driver alone."""
    raise AssertionError("this is done without SQLAlchemy")
