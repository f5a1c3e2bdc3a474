"""The journal beside a library: each change once more, in files that are only added to.

A database whose log was lost, or in whose place a cloud folder put an older one, opens as if nothing were missing. The journal
knows better: the database counts its changes, and what the journal holds beyond that count is done again. It is written
before the database commits and reaches the disk when there is nothing else to do, so it costs a change no second wait for
the disk: of a power cut the database itself takes care. A change that is only promised (see `promises`) is the other way round:
the journal reaches the disk at once, and the database follows.

While a file of it is written to, zeros may stand behind its last line: to overwrite them is a shorter wait for the disk than to
grow. How its lines look, and how they are read, is told in `lines`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import Any

from crisisdesk.store.lines import Read, Statement, folder_of, written

_MOST_MISSING = 1_000
"""Changes that are kept in memory for a disk that takes none."""
_ADD = os.O_RDWR | getattr(os, "O_BINARY", 0)
_ROOM, _LEAST_ROOM = 256 * 1024, 64 * 1024
"""Bytes of zeros that are made behind the last line, and from how few on."""


class Journal:
    """The journal of an open library, at its end. Whatever hinders its writing hinders nothing else: a change that the disk did
    not take is written before the next one, and where that goes on for long the journal is given up."""

    def __init__(self, library: Path, *, id: str, number: int, version: int) -> None:  # noqa: A002 - the column's own word
        """`number` is how many changes the database counts, `version` that of its tables."""
        self._library, self._id, self._version = library, id, version
        self.number = number
        self._given_up = False
        """Whether it is given nothing more until the library is opened anew."""
        self._file = -1
        self._size = self._before = 0
        self._end = 0
        """Of the file, behind the zeros."""
        self._link = self._link_before = ""
        self._promised = 0, ""
        """Size and hash from before the last promise."""
        self._keys: dict[str, str] = {}
        self._synced = True
        self._named = False
        """Whether the disk knows that there is this file."""
        self._wrote = True
        """Whether the transaction under way stands in it."""
        self._missing: list[Sequence[Statement]] = []
        """The newest changes, as far as the disk did not take them."""
        self.waiting: list[Statement] = []
        """What the transaction under way has done."""

    def write(self) -> None:
        """The transaction that waits, as the next change. Called before it is committed; `keep` or `take_back` follows."""
        self._wrote = self._catch_up() and self._put(self.number + 1, self.waiting)

    def keep(self) -> None:
        """It is committed."""
        self.number += 1
        if self._wrote:
            self._before, self._link_before = self._size, self._link
        elif not self._given_up:
            self._missing.append(tuple(self.waiting))
        if len(self._missing) > _MOST_MISSING:
            self._give_up()
        self.waiting.clear()

    def take_back(self) -> None:
        """It was not committed after all."""
        self.waiting.clear()
        self._shrink()

    def promise(self, statements: Sequence[Statement]) -> bool:
        """Have these, as the next change, on the disk for good; whether they are. Where not, nothing of them stands there."""
        if not self._catch_up() or not self._put(self.number + 1, statements):
            return False
        try:
            self._sync()
        except OSError:
            self._shrink()
            self._let_go()
            return False
        self.number += 1
        self._promised = self._before, self._link_before
        self._before, self._link_before = self._size, self._link
        return True

    def break_promise(self) -> None:
        """Take back what was promised last; nothing may have come after it."""
        self.number -= 1
        self._before, self._link_before = self._promised
        self._shrink()

    def sync(self) -> None:
        """To the disk, when there is time for it, with room behind it."""
        self._catch_up()
        if self._file < 0:
            return
        try:
            self._sync()
            if self._end - self._size < _LEAST_ROOM:
                self._make_room()
                self._sync()
        except OSError:
            # Nobody knows what of it the disk has taken, nor will it tell again: what comes next goes into another file.
            self._let_go()

    def begin_file(self) -> None:
        """What comes from now on goes into a file of its own, so that those before can be thrown away one day."""
        self.close()

    def close(self) -> None:
        """Sync and let go of the file, without the zeros."""
        self._catch_up()
        with suppress(OSError):
            if self._end > self._size:
                self._synced = False
                os.ftruncate(self._file, self._size)
            self._sync()
        self._let_go()

    def go_on(self, read: Read) -> None:
        """Add to this file, whose last change is the database's. Keys are defined anew, which does no harm."""
        try:
            self._file = os.open(read.path, _ADD)
            if read.whole < read.size:
                os.ftruncate(self._file, read.whole)
        except OSError:
            self._let_go()
            return
        self._size = self._before = self._end = read.whole
        self._link = self._link_before = read.link

    def _catch_up(self) -> bool:
        """Write what is missing; whether nothing is."""
        while self._missing and self._put(self.number + 1 - len(self._missing), self._missing[0]):
            self._before, self._link_before = self._size, self._link
            del self._missing[0]
        return not self._missing and not self._given_up

    def _put(self, number: int, statements: Sequence[Statement]) -> bool:
        """Write this change; whether the disk took it. Where it did not, nothing of it stands there."""
        try:
            if self._file < 0:
                self._begin(after=number - 1)
            fresh = {self._key(sql): sql for sql, _, _ in statements if sql not in self._keys}
            lines = self._line("D", number - 1, fresh) if fresh else b""
            done = [(self._key(sql), values, many) for sql, values, many in statements]
            self._add(lines + self._line("E", number, done))
        except OSError:
            self._shrink()
            return False
        except BaseException:
            self._shrink()
            raise
        self._keys |= {sql: key for key, sql in fresh.items()}
        return True

    def _begin(self, *, after: int) -> None:
        folder = folder_of(self._library)
        folder.mkdir(mode=0o700, exist_ok=True)
        path = folder / f"{self._id}-{after:012d}-v{self._version:04d}.log"
        if path.exists():
            # It could not be read, or it would be gone on with.
            path.replace(path.with_suffix(".damaged"))
        self._file = os.open(path, _ADD | os.O_CREAT, 0o600)
        self._named = False
        self._size = self._before = self._end = 0
        self._link = self._link_before = ""
        self._keys = {}
        try:
            self._add(self._line("H", after, {"version": self._version, "after": after}))
        except OSError:
            self._let_go()
            path.unlink(missing_ok=True)
            raise
        self._before, self._link_before = self._size, self._link

    def _line(self, kind: str, number: int, body: Any) -> bytes:
        self._link, line = written(self._link, kind, number, body)
        return line

    def _key(self, sql: str) -> str:
        return self._keys.get(sql) or blake2b(sql.encode(), digest_size=6).hexdigest()

    def _add(self, data: bytes) -> None:
        self._synced = False
        os.lseek(self._file, self._size, os.SEEK_SET)
        taken = os.write(self._file, data)
        self._size += taken
        self._end = max(self._end, self._size)
        if taken < len(data):
            raise OSError("the disk took a part of it")

    def _sync(self) -> None:
        if self._file >= 0 and not self._synced:
            _to_disk(self._file)
            self._synced = True
        if self._file >= 0 and not self._named:
            for folder in (folder_of(self._library), self._library.parent):
                sync_folder(folder)
            self._named = True

    def _make_room(self) -> None:
        self._synced = False
        os.lseek(self._file, self._end, os.SEEK_SET)
        self._end += os.write(self._file, bytes(_ROOM))

    def _shrink(self) -> None:
        """Back to the last change that is committed."""
        if self._file >= 0 and self._size != self._before:
            # What was defined in the lines that go is so no more; to define it anew does no harm.
            self._keys = {}
            try:
                self._cut()
            except OSError:
                self._give_up()
        self._size, self._link = self._before, self._link_before

    def _cut(self) -> None:
        """Have nothing behind the last change; with zeros over it where the file cannot become shorter."""
        try:
            os.ftruncate(self._file, self._before)
        except OSError:
            os.lseek(self._file, self._before, os.SEEK_SET)
            os.write(self._file, bytes(self._size - self._before))
            self._synced = False
        else:
            self._end = self._before

    def _let_go(self) -> None:
        if self._file >= 0:
            os.close(self._file)
        self._file, self._named = -1, False
        self._size = self._before = self._end = 0
        self._link = self._link_before = ""

    def _give_up(self) -> None:
        # The database is what keeps an answer; this is for the day on which it is not what it was.
        self._given_up = True
        self._missing.clear()


def sync_folder(folder: Path) -> None:
    """Have the disk know the names in it; elsewhere than on POSIX it does by itself."""
    if os.name != "posix":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


if sys.platform == "darwin":
    import fcntl

    def _to_disk(file: int) -> None:
        # As SQLite with `fullfsync`: what else counts as synced may still stand in the disk's own memory.
        try:
            fcntl.fcntl(file, fcntl.F_FULLFSYNC)
        except OSError:  # as SQLite does, where a file system knows nothing of it
            os.fsync(file)

elif hasattr(os, "fdatasync"):
    _to_disk = os.fdatasync
else:
    _to_disk = os.fsync
