"""What is done when nothing else is to be done."""

from __future__ import annotations

from pathlib import Path

from crisisdesk.store.files import wal_of
from crisisdesk.store.unit import open_store
from tests.fakes.desk import FakeDesk
from tests.fakes.questions import a_built


def frames(library: Path) -> int:
    """Whole pages that the log holds."""
    return wal_of(library).stat().st_size // 4120


def test_answers_go_into_the_log_and_at_rest_into_the_file(tmp_path: Path) -> None:
    library = tmp_path / "library.sqlite3"
    with open_store(library) as store:
        desk = FakeDesk(store.unit)
        desk.shelve(a_built(facts=12))
        store.rest()
        before, held = library.stat().st_size, frames(library)
        desk.run(desk.start())
        assert frames(library) >= held
        store.rest()
        assert library.stat().st_size >= before
        # All answers are in the file, and the sums of them have begun the log from its start.
        whole = frames(library)
        desk.answer(desk.start(seed=2))
        assert frames(library) == whole
