"""Each use case is held to the same on the library in memory and on the one on disk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from crisisdesk.store.unit import open_store
from tests.fakes.desk import FakeDesk
from tests.fakes.memory_library import MemoryLibrary


@pytest.fixture(params=["memory", "disk"])
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[FakeDesk]:
    """A desk with an empty library."""
    if request.param == "memory":
        yield FakeDesk(MemoryLibrary().unit)
        return
    with open_store(tmp_path / "library.sqlite3") as store:
        yield FakeDesk(store.unit)
