"""Each use case is held to the same on the library in memory and on the one on disk."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from crisisdesk.store.unit import open_store
from tests.fakes.desk import FakeDesk
from tests.fakes.memory_library import MemoryLibrary


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an empty library. To copy it takes a tenth of the time that it takes to make one."""
    folder = tmp_path_factory.mktemp("empty")
    open_store(folder / "library.sqlite3").close()
    return folder


@pytest.fixture(params=["memory", "disk"])
def desk(request: pytest.FixtureRequest, tmp_path: Path, empty: Path) -> Iterator[FakeDesk]:
    """A desk with an empty library."""
    if request.param == "memory":
        yield FakeDesk(MemoryLibrary().unit)
        return
    shutil.copytree(empty, tmp_path, dirs_exist_ok=True)
    with open_store(tmp_path / "library.sqlite3") as store:
        yield FakeDesk(store.unit)
