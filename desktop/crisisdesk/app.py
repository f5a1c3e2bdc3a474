"""The composition root: the one place that knows every class. Light to import; each command imports what it needs."""

from __future__ import annotations

import contextlib
import os
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from crisisdesk import assets
from crisisdesk.domain.article import Article
from crisisdesk.domain.errors import DiskFull, LibraryReadOnly, LibraryUnusable, NotFound
from crisisdesk.paths import Paths

if TYPE_CHECKING:
    from crisisdesk.cli import Tools
    from crisisdesk.domain.pack import Pack
    from crisisdesk.domain.reading import ParsedArticle
    from crisisdesk.domain.review import LearnerId
    from crisisdesk.services.cautions import Cautions
    from crisisdesk.services.collecting import Collections
    from crisisdesk.services.keeping import Backup, Counts, Safe
    from crisisdesk.services.learners import Learners
    from crisisdesk.services.library import Library
    from crisisdesk.services.packs import Packs
    from crisisdesk.services.ports import BuiltArticle
    from crisisdesk.services.sending import Format, Labels, Sent
    from crisisdesk.services.study import Study
    from crisisdesk.services.worker import Confined
    from crisisdesk.settings import Settings
    from crisisdesk.store.unit import Store

SEED = 0
"""Quizzes are made with this unless another one is wished for, so that everybody's quiz on an article is the same."""


TRASH_FOR = timedelta(days=30)
"""How long what was deleted can be brought back."""


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """Aware, in UTC."""
        return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Desk:
    """A profile's open library with all that works on it. Used on one thread."""

    learners: Learners
    library: Library
    collections: Collections
    packs: Packs
    study: Study
    store: Store
    cautions: Cautions
    only_to_look: str = ""
    """Why nothing can be saved; "" where it can."""

    @property
    def first_article(self) -> Path | None:
        """The article to begin with, where the library never had one."""
        return next(iter(assets.seeds()), None) if not self.only_to_look and self.library.is_new() else None

    def settle(self) -> None:
        """Something was changed, and nobody waits for it any more."""
        self.store.settle()

    def rest(self) -> None:
        """Nothing else is to be done just now."""
        self.store.rest()

    def copy(self) -> Path:
        """A copy of the library, to be looked through by `keep_copy`. Raises DiskFull."""
        return self.store.copy()

    def export(self, learner: LearnerId) -> str:
        """All that is a learner's, as JSON. Raises NotFound."""
        told = self.store.export(learner)
        if not told:
            raise NotFound("This learner is no longer here.")
        return told

    def erase(self, learner: LearnerId) -> None:
        """Take a learner out for ever, from the library, its backups and its journal. Raises NotFound, LibraryUnusable."""
        if not self.store.erase(learner, now=SystemClock().now()):
            raise NotFound("This learner is no longer here.")
        try:
            keep_copy(self.store.copy(), self.store.path)
        except DiskFull as error:
            raise LibraryUnusable(
                "Who was erased is out of the library {path}, but not yet out of its backups: there is no room for a new one. "
                "Make room; the next backup deletes the older ones.",
                path=self.store.path,
            ) from error

    def empty_trash(self) -> None:
        """Take out for ever what was deleted a month ago."""
        self.store.empty_trash(before=SystemClock().now() - TRASH_FOR)

    def counts(self) -> Counts:
        """What is in the library."""
        return self.store.counts()

    def look_where_it_is(self) -> None:
        """The machine may stand in another time zone by now."""
        # Half-way through a change what says the zone may contradict itself; then it stays as it was.
        with contextlib.suppress(KeyError, OSError, ValueError):
            self.study.use_zone(local_zone())

    def close(self) -> None:
        """Let go of the database."""
        self.store.close()


def open_desk(paths: Paths) -> Desk:
    """Opens the library of a profile.

    Raises:
        LibraryUnusable: one of its kinds, with a sentence that says why; the file is left as it was.
    """
    from crisisdesk.store.unit import open_store

    _make_folders(paths)
    return _desk_on(open_store(paths.library))


def open_desk_or_look(paths: Paths) -> Desk:
    """As `open_desk`; but a library that can only be read is opened too, and the desk says that nothing is saved."""
    try:
        return open_desk(paths)
    except (LibraryReadOnly, DiskFull) as refused:
        if not paths.library.is_file():
            raise
        from crisisdesk.store.looking import look_into

        why = f"{refused} Until then you can read and look around, but nothing that you do is saved."
        try:
            store = look_into(paths.library, why=why)
        except LibraryUnusable:
            raise refused from None
        return _desk_on(store, only_to_look=why)


def _desk_on(store: Store, *, only_to_look: str = "") -> Desk:
    from crisisdesk.services.cautions import Cautions
    from crisisdesk.services.collecting import Collections
    from crisisdesk.services.learners import Learners
    from crisisdesk.services.library import Library
    from crisisdesk.services.packs import Packs
    from crisisdesk.services.study import Study

    clock = SystemClock()
    learners, library = Learners(store.unit, clock), Library(store.unit, clock)
    cautions = Cautions(store.unit, clock, store.path.absolute().parts)
    collections, packs = Collections(store.unit, clock), Packs(store.unit, clock)
    study = Study(store.unit, clock, local_zone())
    return Desk(learners, library, collections, packs, study, store, cautions, only_to_look)


def _make_folders(paths: Paths) -> None:
    try:
        paths.make()
    except OSError as error:
        raise LibraryReadOnly(
            "The folder {folder} cannot be made, so nothing can be saved there. Please choose another one "
            "with --profile, or make it writable.",
            folder=paths.data,
        ) from error


def open_stocked_desk(paths: Paths) -> Desk:
    """Opens the library of a profile; a new one is given the article to begin with. For where there is no window."""
    desk = open_desk(paths)
    if desk.first_article is not None:
        desk.library.save(build(read_file(desk.first_article)))
    return desk


def keep_copy(copy: Path, library: Path) -> Backup:
    """Looks a copy of a library through and keeps it as a backup. Runs in the worker process of the window.

    Raises LibraryDamaged, saying what is wrong with the library itself.
    """
    from crisisdesk.store.backups import take_in

    return take_in(copy, library, now=SystemClock().now())


def safe_of(paths: Paths) -> Safe:
    """The backups of a profile's library."""
    from crisisdesk.store.backups import FileSafe

    return FileSafe(paths.library)


def back_up(paths: Paths) -> Backup:
    """Makes a backup of a profile's library. Raises LibraryUnusable."""
    with contextlib.closing(open_desk(paths)) as desk:
        return keep_copy(desk.copy(), paths.library)


def check(paths: Paths) -> Counts:
    """Looks a profile's library through. Raises LibraryUnusable."""
    from crisisdesk.store.backups import check as look_through

    with contextlib.closing(open_desk(paths)) as desk:
        look_through(desk.copy(), paths.library)
        return desk.counts()


def local_zone() -> tzinfo:
    """The machine's time zone by its name, so that summer time is right on every day."""
    import time

    import tzlocal

    # Both keep what they found first; by this one the hours on the screen go.
    if sys.platform != "win32":
        time.tzset()
    return tzlocal.reload_localzone()


def read_file(path: Path) -> Article:
    """An article from a file; what a file beside it tells of it is taken in. Runs in the worker process."""
    from crisisdesk import exchange

    return exchange.read_file(path)


def read_text(text: str, title: str = "", origin: str = "") -> Article:
    """An article from pasted text. Runs in the worker process."""
    from crisisdesk import exchange

    return exchange.read_text(text, title=title, origin=origin)


def read_address(address: str, origin: str = "") -> Article:
    """An article from the web, fetched now. Runs in the worker process, the one place that ever uses the network."""
    from crisisdesk.exchange.fetching import read_address as read

    return read(address, origin=origin)


def read_pack(path: Path) -> Pack:
    """The pack in a file. Runs in the worker process."""
    from crisisdesk import exchange

    return exchange.read_pack(path)


def send(pack: Pack, path: Path, labels: Labels, form: Format | None = None) -> Sent:
    """Writes a pack into a file, in this format or that of its ending. Runs in the worker process."""
    from crisisdesk import exchange

    return exchange.send(pack, path, labels, form)


def write(path: Path, data: bytes, ending: str = "") -> Path:
    """Writes a whole file or nothing. Runs in the worker process."""
    from crisisdesk import exchange

    return exchange.write(path, data, ending)


def print_worksheet(pack: Pack, path: Path) -> Sent:
    """Writes a pack as a PDF to print, where there is no window."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    from crisisdesk.ui.theme import load_sans
    from crisisdesk.ui.worksheet.printing import pdf_of

    there = QGuiApplication.instance() or QGuiApplication([])
    load_sans()
    data, sent = pdf_of(pack, path.name)
    del there
    write(path, data)
    return sent


def read(article: Article, *, larger_model: bool = False) -> ParsedArticle:
    """What is understood of an article, without questions. Runs in a worker process; raises as `build` does."""
    from crisisdesk.language import read as understand

    return understand(article, larger_model=larger_model)


def build(article: Article, seed: int = SEED, *, larger_model: bool = False) -> BuiltArticle:
    """Reads an article and makes its quiz. Runs in a worker process.

    Raises:
        ArticleUnreadable: there is nothing in it to read.
        ReadingStopped: the language model is not installed.
    """
    from crisisdesk.questions import make
    from crisisdesk.services.ports import BuiltArticle

    parsed = read(article, larger_model=larger_model)
    return BuiltArticle(parsed, make(parsed, seed=seed))


def open_window(paths: Paths, settings: Settings, files: tuple[Path, ...] = ()) -> int:
    """Shows the window until it is closed, and reads these files in. Gives the exit code."""
    from crisisdesk import log
    from crisisdesk.ui.inlets import Inlets, Keeping
    from crisisdesk.ui.window import run

    with contextlib.suppress(OSError):
        # A folder that cannot be made is said when the library is opened; until then there is just no log.
        paths.make()
        log.start(paths.logs)
    keeping = Keeping(paths.library, partial(safe_of, paths), keep_copy)
    inlets = Inlets(read_file, read_text, read_address, build, read_pack, read, send, write, keeping)
    return run(partial(open_desk_or_look, paths), inlets=inlets, paths=paths, settings=settings, files=files)


def tools(confined: Confined) -> Tools:
    """What the command line works with. What reads things from outside is confined; nothing heavy is imported before a command
    calls for it."""
    from crisisdesk import exchange
    from crisisdesk.cli import Tools

    return Tools(
        read_file=confined(exchange.read_file),
        read_bytes=confined(exchange.read_bytes),
        read=confined(read),
        read_pack=confined(exchange.read_pack),
        send=confined(exchange.send),
        print_worksheet=print_worksheet,
        build=confined(build),
        reading_json=exchange.reading_json,
        build_json=exchange.build_json,
        open_desk=open_stocked_desk,
        back_up=back_up,
        check=check,
        safe_of=safe_of,
    )


def main(argv: list[str] | None = None) -> int:
    """The command `crisisdesk`. Gives the exit code: 0 done, 1 a bug, 2 a wrong command line, 3 refused."""
    profile: Path | None = None
    files: tuple[Path, ...] = ()
    if sys.argv[1:] if argv is None else argv:
        # With no words at all the window is meant, and need not wait for the commands.
        from crisisdesk import cli
        from crisisdesk.services.worker import Confined

        with contextlib.closing(Confined()) as confined:
            ended = cli.main(argv, tools(confined))
        if isinstance(ended, int):
            return ended
        profile, files = ended.profile, ended.files
    from crisisdesk import settings

    paths = Paths.under(profile) if profile else Paths.for_user()
    return open_window(paths, settings.load(paths.settings), files)
