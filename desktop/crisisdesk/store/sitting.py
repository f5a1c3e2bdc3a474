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
    from crisisdesk.store.lines import Statement
    from crisisdesk.store.promises import Promises


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
        promises: Promises | None = None,
    ) -> None:
        """`engine` is called when first needed: loading SQLAlchemy takes longer than starting all the rest. `only_to_look`
        says why nothing can be saved; "" where it can. `proofs`, `at_hand` and `promises` outlive the sitting."""
        self._only_to_look = only_to_look
        self._connection, self._engine, self._journal = connection, engine, journal
        self._session: Session | None = None
        self._promises = promises
        self._later: list[Statement] = []
        """What is to change something and was not yet done."""
        self._promised = False
        """Whether what was committed has yet to be done in the database."""
        self.proofs = {} if proofs is None else proofs
        """What proves the questions of articles read before, for as long as no article is changed."""
        self.at_hand = at_hand or AtHand(connection)
        self.at_hand.begin()

    @property
    def driver(self) -> sqlite3.Connection:
        """The connection, in the transaction, with all that was to be done later and that the session was given."""
        if self._session is not None:
            self._session.flush()
        if self._promised:
            self._keep_promise()
        if not self._connection.in_transaction:
            self._connection.execute("BEGIN IMMEDIATE")
            if self._promises is not None:
                self._promises.tell()
        if self._later:
            self._do_later()
        return self._connection

    @property
    def session(self) -> Session:
        """SQLAlchemy's, in the same transaction."""
        if self._is_behind:
            self.driver  # noqa: B018 - has it done
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
        behind = self._session is not None or self._is_behind
        return read() if behind else self.at_hand.row(sql, values, read=read)

    def note(self, sql: str, values: Sequence[Any], *, many: bool = False) -> None:
        """Have a statement that changed something stand in the journal too."""
        self._forget(sql)
        if self._journal is not None:
            self._journal.waiting.append((sql, values, many))

    def later(self, sql: str, values: Sequence[Any]) -> None:
        """Have this change something before anything is read. Where nothing else changes anything the database need not be
        waited for: `commit` promises it."""
        if self._promised:
            self._keep_promise()
        self._forget(sql)
        if self._session is None:
            self._later.append((sql, values, False))
        else:  # behind what the session was given before
            self.driver.execute(sql, values)
            self.note(sql, values)

    def commit(self) -> None:
        """On disk for good when it returns."""
        if self._only_to_look:
            raise LibraryReadOnly(self._only_to_look)
        if self._later:
            if self._makes_promise():
                return
            self.driver  # noqa: B018 - has it done
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
        if self._promises is not None:
            self._promises.ended(kept=True)
        if self._journal is not None and self._journal.waiting:
            self._journal.keep()
        self.at_hand.begin()

    @property
    def _is_behind(self) -> bool:
        """Whether the database lacks something of what was changed."""
        return bool(self._later) or (self._promises is not None and bool(self._promises.owed))

    def _forget(self, sql: str) -> None:
        if "articles" in sql:
            self.proofs.clear()

    def _makes_promise(self) -> bool:
        """Whether all that was to be done later is on the disk for good without the database."""
        if self._session is not None or self._promises is None or self._promises.owed:
            return False
        if self._journal is not None and self._journal.waiting:
            return False
        self._promised = self._promises.make(self._later)
        if self._promised:
            self._later = []
            self._end_reading()
        return self._promised

    def _keep_promise(self) -> None:
        """Of this sitting, which goes on after its commit."""
        assert self._promises is not None
        self._promised = False
        self._promises.keep()
        self.at_hand.begin()

    def _end_reading(self) -> None:
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")
            self.at_hand.taken_back()

    def _do_later(self) -> None:
        later, self._later = self._later, []
        for sql, values, many in later:
            self._connection.execute(sql, values)
            self.note(sql, values, many=many)

    def close(self) -> None:
        """Take back what was not committed."""
        if self._journal is not None and self._journal.waiting:
            self._journal.take_back()
        if self._session is not None:
            # Articles are written through it; what was read of them meanwhile may not have been kept.
            self.proofs.clear()
            self._session.close()
        self._end_reading()
        if self._promises is not None:
            self._promises.ended(kept=False)


def no_engine() -> NoReturn:
    """For what is done by the driver alone."""
    raise AssertionError("this is done without SQLAlchemy")
