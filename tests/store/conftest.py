"""A library file, opened and closed by each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from crisisdesk.store.unit import Store, open_store


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the library is to be; nothing is there yet."""
    return tmp_path / "data" / "library.sqlite3"


@pytest.fixture
def store(file: Path) -> Iterator[Store]:
    """An empty library."""
    with open_store(file) as opened:
        yield opened
