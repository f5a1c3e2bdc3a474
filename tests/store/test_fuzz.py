"""Whatever stands beside a library, it opens or is refused. `python -m tests.faults.fuzz` goes on for long."""

from __future__ import annotations

import functools
import tempfile
from contextlib import suppress
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from crisisdesk.domain.errors import CrisisDeskError
from crisisdesk.store.backups import FileSafe, take_in
from crisisdesk.store.unit import open_store
from tests.fakes.clock import SetClock
from tests.fakes.desk import FakeDesk

NAMES = ("library.db", "library.db-wal", "library.db-shm", "library.db-journal", "journal", "backup", "sum")


@functools.cache
def kept() -> dict[str, bytes]:
    """The files of a library with answers and a backup, by where they stand."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "library.db"
        with open_store(file) as store:
            desk = FakeDesk(store.unit)
            desk.shelve()
            take_in(store.copy(), file, now=SetClock().now())
            desk.answer(desk.start(), right=True)
        return {str(each.relative_to(folder)): each.read_bytes() for each in Path(folder).rglob("*") if each.is_file()}


def place(folder: Path, name: str) -> Path:
    """The file of this kind; where there is none, where it would be."""
    folders = {"journal": "library.journal/*", "backup": "library.backups/*.backup", "sum": "library.backups/*.sha256"}
    return next(folder.glob(folders[name])) if name in folders else folder / name


CHANGES = st.lists(
    st.tuples(st.sampled_from(NAMES), st.integers(0, 400_000), st.binary(max_size=40), st.booleans()),
    min_size=1, max_size=4,
)  # fmt: skip


@settings(max_examples=30)
@given(CHANGES)
def test_whatever_stands_beside_a_library_it_opens_or_is_refused(changes: list[tuple[str, int, bytes, bool]]) -> None:
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        for name, data in kept().items():
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_bytes(data)
        for name, wished, data, cut in changes:
            file = place(folder, name)
            before = file.read_bytes() if file.exists() else b""
            at = wished % (len(before) + 1)
            file.write_bytes(before[:at] + data + (b"" if cut else before[at + len(data) :]))
        settle(folder / "library.db")


def settle(file: Path) -> None:
    """Open it as a start does, look at its backups as their page does. Whatever is refused is refused by us."""
    with suppress(CrisisDeskError), open_store(file) as store:
        store.counts()
        take_in(store.copy(), file, now=SetClock().now())
    safe = FileSafe(file)
    for backup in safe.backups():
        with suppress(CrisisDeskError):
            safe.preview(backup)
