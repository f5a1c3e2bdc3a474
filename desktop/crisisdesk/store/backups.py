"""Backups beside a library: made, looked through, told apart by hash, thinned out with time, and put back."""

from __future__ import annotations

import hashlib
import os
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

from crisisdesk.domain.errors import DiskFull, LibraryDamaged, LibraryReadOnly, LibraryUnusable, NotFound
from crisisdesk.services.keeping import Backup, Counts, Preview, kept
from crisisdesk.store import compare
from crisisdesk.store.belongings import last_erased
from crisisdesk.store.files import make_file, open_to_read, shm_of, wal_of
from crisisdesk.store.journal import sync_folder
from crisisdesk.store.lines import begun_after, files_of, read
from crisisdesk.store.lines import folder_of as journal_of
from crisisdesk.store.migrate import migrate, steps
from crisisdesk.store.recovery import JOURNALLED, counted, redo, version_of
from crisisdesk.store.refusals import doubting, refusing

_STAMP = "%Y%m%dT%H%M%SZ"
_JOURNAL_FOR = timedelta(days=30)
_SUFFIX = ".backup"
_NAME = re.compile(r"\d{8}T\d{6}Z-\d{12}\.backup")


def folder_of(library: Path) -> Path:
    """Where the backups of a library are."""
    return library.with_name(f"{library.stem}.backups")


def copy(connection: sqlite3.Connection, library: Path) -> Path:
    """A copy of an open library, not yet looked through. Nobody else knows of it before `take_in`."""
    folder = folder_of(library)
    fresh = folder / f"{library.stem}.{os.getpid()}.new"
    with refusing(library):
        try:
            folder.mkdir(mode=0o700, exist_ok=True)
            fresh.unlink(missing_ok=True)
            make_file(fresh)
        except OSError as error:
            raise DiskFull("No backup could be made in {folder}: {why}.", folder=folder, why=error.strerror) from error
        with closing(sqlite3.connect(fresh, isolation_level=None)) as target:
            connection.backup(target)
            target.execute("PRAGMA journal_mode = DELETE")
    return fresh


def take_in(fresh: Path, library: Path, *, now: datetime) -> Backup:
    """Look a copy through, compare it with what backups and journal say that it must be, and keep it.

    Raises LibraryDamaged, saying what is wrong with the library; the copy is then gone and all backups stay.
    """
    try:
        with refusing(fresh), closing(open_to_read(fresh, alone=True)) as connection:
            look_through(connection, library)
            (id_, number), erased = counted(connection), last_erased(connection)
        backup = _keep(fresh, library, name=f"{now.astimezone(UTC).strftime(_STAMP)}-{number:012d}")
    finally:
        _discard(fresh)
    thin_out(library, now=now)
    if erased is not None:
        _forget_until(*erased, library, id=id_, but=backup)
    return backup


def check(fresh: Path, library: Path) -> None:
    """As `take_in`, but the copy is not kept."""
    try:
        with refusing(fresh), closing(open_to_read(fresh, alone=True)) as connection:
            look_through(connection, library)
    finally:
        _discard(fresh)


def keep_as_it_is(connection: sqlite3.Connection, library: Path) -> Backup:
    """A backup of a library whose tables are about to change. Raises DiskFull, LibraryDamaged."""
    fresh = copy(connection, library)
    try:
        with refusing(fresh), closing(open_to_read(fresh, alone=True)) as copied:
            found = copied.execute("PRAGMA integrity_check(1)").fetchone()[0]
            number = counted(copied)[1] if version_of(copied) >= JOURNALLED else 0
        if found != "ok":
            raise LibraryDamaged(
                "The library {path} is damaged, so it was not brought up to date. Nothing was changed; restore a backup.",
                path=library,
            )
        # The name of a file is all that this moment is for.
        return _keep(fresh, library, name=f"{datetime.now(UTC).strftime(_STAMP)}-{number:012d}")
    finally:
        _discard(fresh)


def look_through(connection: sqlite3.Connection, library: Path) -> None:
    """Look a library through by this connection to it or its copy, and compare it with what the newest backup and the journal
    make of it. Raises LibraryDamaged with what is wrong."""
    with doubting(library), _in_memory(connection) as copied:
        compare.look_through(copied)
        name, number = counted(copied)
    for before in filter(_is_whole, backups_of(library)):
        with _rebuilt(before, library, upto=number) as made:
            if version_of(made) < len(steps()) or counted(made) != (name, number):
                continue
            wrong = compare.differing(made, connection)
        if wrong:
            raise LibraryDamaged(
                "The library {path} is not what was saved in it ({wrong}). Nothing was changed; restore the "
                "newest backup of it, and all comes back.",
                path=library,
                wrong=", ".join(wrong),
            )
        return


@contextmanager
def _in_memory(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """A copy that may be tried things on."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as copied:
        connection.backup(copied)
        yield copied


@contextmanager
def _rebuilt(
    backup: Backup, library: Path, *, only: bool = False, upto: int | None = None
) -> Iterator[sqlite3.Connection]:
    """The backup with what the journal tells of since, `upto` this change, in memory. Raises LibraryDamaged."""
    with closing(open_to_read(backup.path, alone=True)) as held, _in_memory(held) as made:
        if not only and version_of(made) >= JOURNALLED:
            with suppress(LibraryDamaged):
                # With a gap in the journal the backup is what there is.
                redo(made, library, wanted=steps(), upto=upto)
        yield made


def _keep(fresh: Path, library: Path, *, name: str) -> Backup:
    target = folder_of(library) / f"{name}{_SUFFIX}"
    try:
        summed = _hash_of(fresh)
        with fresh.open("rb+") as opened:
            os.fsync(opened.fileno())
        with _sum_of(target).open("w", encoding="ascii") as opened:
            opened.write(f"{summed}\n")
            opened.flush()
            os.fsync(opened.fileno())
        fresh.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise DiskFull(
            "The backup could not be written to {folder}: {why}.", folder=target.parent, why=error.strerror
        ) from error
    return _backup(target)


def backups_of(library: Path) -> tuple[Backup, ...]:
    """Newest first. Whether they are still what was looked through is asked when one is used: that reads all of it."""
    try:
        found = sorted(folder_of(library).glob(f"*{_SUFFIX}"), reverse=True)
    except OSError:
        return ()
    return tuple(_backup(each) for each in found if _NAME.fullmatch(each.name) and _sum_of(each).exists())


def _backup(path: Path) -> Backup:
    at = datetime.strptime(path.name.partition("-")[0], _STAMP).replace(tzinfo=UTC)
    return Backup(path, at, path.stat().st_size)


def _number_of(backup: Backup) -> int:
    """Of the last change that is in it."""
    return int(backup.path.stem.partition("-")[2])


def _is_whole(backup: Backup) -> bool:
    try:
        return _sum_of(backup.path).read_text("ascii").strip() == _hash_of(backup.path)
    except (OSError, ValueError):
        return False


def _sum_of(path: Path) -> Path:
    return path.with_suffix(".sha256")


def _hash_of(path: Path) -> str:
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def thin_out(library: Path, *, now: datetime) -> None:
    """Throw away the backups that are no longer kept, and the files of the journal that no backup of the last month needs."""
    found = {each.at: each for each in backups_of(library)}
    stays = kept(found, now=now)
    for at, backup in found.items():
        if at not in stays:
            for path in (backup.path, _sum_of(backup.path)):
                _discard(path)
    old = [at for at in stays if now - at > _JOURNAL_FOR]
    if old:
        _thin_out_journal(library, needed=_number_of(found[max(old)]))


def _thin_out_journal(library: Path, *, needed: int) -> None:
    files = files_of(library)
    for path, following in pairwise(files):
        # Where the next one begins at or before what the oldest backup in question holds, this one is no longer needed.
        held = read(following) if path.name[:16] == following.name[:16] else None
        if held is not None and held.after <= needed:
            _discard(path)


def _discard(path: Path) -> None:
    """Delete it. What the disk will not let go of lies about until the next time."""
    with suppress(OSError):
        path.unlink(missing_ok=True)


def _forget_until(at: datetime, number: int, library: Path, *, id: str, but: Backup) -> None:  # noqa: A002 - the column's own word
    """Throw away all copies of the library from before somebody was erased, by the change of this number: backups, the journal,
    what was put aside. Raises LibraryUnusable where one stays; the next backup tries it again."""
    kept: OSError | None = None
    journal = (path for path in files_of(library) if not path.name.startswith(id) or begun_after(path) < number)
    for path in (*_older(at, library, but=but), *journal):
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            kept = error
    if kept is not None:
        raise LibraryUnusable(
            "Who was erased is out of the library {path}, but an older copy of it cannot be deleted: {why}. It is tried "
            "again with the next backup.",
            path=library,
            why=kept.strerror,
        )


def _older(at: datetime, library: Path, *, but: Backup) -> Iterator[Path]:
    for backup in backups_of(library):
        if backup.at <= at and backup.path != but.path:
            yield from (backup.path, _sum_of(backup.path))
    yield from journal_of(library).glob("*.damaged")
    stamp = at.strftime(_STAMP)
    yield from (
        path for path in library.parent.glob(f"{library.name}*.before-*") if path.name.rpartition("-")[2] <= stamp
    )


class FileSafe:
    """A `Safe` on the files beside a library."""

    def __init__(self, library: Path) -> None:
        self._library = library

    def backups(self) -> tuple[Backup, ...]:
        """See the port."""
        return backups_of(self._library)

    def preview(self, backup: Backup, *, only: bool = False, now: Counts | None = None) -> Preview:
        """See the port."""
        self._refuse_gone(backup)
        with refusing(backup.path), _rebuilt(backup, self._library, only=only) as made:
            held = counted(made)[1] if version_of(made) >= JOURNALLED else 0
            migrate(made, wanted=steps())
            then = compare.counts(made)
        again = max(0, held - _number_of(backup))
        return Preview(backup, then, now or self._now(), again)

    def restore(self, backup: Backup, *, only: bool = False) -> Preview:
        """See the port."""
        told = self.preview(backup, only=only)
        fresh = self._library.with_name(f"{self._library.name}.new")
        with refusing(fresh), _rebuilt(backup, self._library, only=only) as made:
            compare.look_through(made)
            if only:
                # What was done since is wished undone: the journal that tells of it is no longer this library's.
                made.execute("UPDATE journal SET id = lower(hex(randomblob(8)))")
            self._try(_write, made, fresh)
        self._try(self._put, fresh)
        return told

    def _try(self, step: Callable[..., None], *what: object) -> None:
        try:
            step(*what)
        except OSError as error:
            raise LibraryUnusable(
                "The backup cannot be put in the place of {path}: {why}. Nothing was changed.",
                path=self._library,
                why=error.strerror,
            ) from error

    def _refuse_gone(self, backup: Backup) -> None:
        if not _is_whole(backup):
            raise NotFound("The backup {name} is no longer there, or it is damaged.", name=backup.path.name)

    def _now(self) -> Counts | None:
        # LibraryBusy passes: in the place of a file that a program has open, a backup would lose what it saves from then on.
        unreadable = (LibraryDamaged, LibraryReadOnly, OSError, ValueError, sqlite3.OperationalError)
        with suppress(*unreadable), refusing(self._library), closing(self._open_now()) as connection:
            return compare.counts(connection)
        return None

    def _open_now(self) -> sqlite3.Connection:
        return open_to_read(self._library, alone=not wal_of(self._library).exists())

    def _put(self, fresh: Path) -> None:
        """At no moment is there no library: were all to end here, it is the one before, or the new one."""
        stamp = datetime.now(UTC).strftime(_STAMP)
        aside: list[tuple[Path, Path]] = []
        try:
            # The log first: it would be laid over whatever file it lies beside. What is in it stands in the journal too.
            for path in (shm_of(self._library), wal_of(self._library), self._library):
                if path.exists():
                    kept = path.with_name(f"{path.name}.before-{stamp}")
                    (_also_as if path == self._library else Path.replace)(path, kept)
                    aside.append((path, kept))
            fresh.replace(self._library)
        except OSError:
            for path, kept in aside:
                with suppress(OSError):
                    kept.unlink() if path.exists() else kept.replace(path)
            raise
        with suppress(OSError):
            # It stands there by now; were the power to go before the disk knows, the one before would.
            sync_folder(self._library.parent)


def _also_as(path: Path, other: Path) -> None:
    """Give a file a second name; where the disk knows no such thing, the second name alone."""
    try:
        other.hardlink_to(path)
    except OSError:
        path.replace(other)


def _write(made: sqlite3.Connection, fresh: Path) -> None:
    fresh.unlink(missing_ok=True)
    make_file(fresh)
    with closing(sqlite3.connect(fresh, isolation_level=None)) as target:
        made.backup(target)
    with fresh.open("rb+") as opened:
        os.fsync(opened.fileno())
