"""What holds for every test: no display, no home, one seed of arithmetic, and the guards of guards.py."""

from __future__ import annotations

import os
from pathlib import Path

# Before anything imports Qt or numpy.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["OMP_NUM_THREADS"] = "1"
os.environ.pop("QT_STYLE_OVERRIDE", None)
os.environ.pop("QT_SCALE_FACTOR", None)

import tempfile

import pytest
from hypothesis import settings

from crisisdesk.paths import Paths

pytest_plugins = ["tests.guards"]

# The same examples each time, and nothing kept between runs: a red run is red again. No deadline, since machines differ.
settings.register_profile("house", derandomize=True, database=None, deadline=None)
settings.load_profile("house")


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home of the test's own, with its own temporary folder. Beside tmp_path, so that stays empty."""
    folder = tmp_path_factory.mktemp("home")
    temporary = folder / "tmp"
    temporary.mkdir()
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(folder))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(folder / name.lower()))
    for name in ("TMPDIR", "TMP", "TEMP"):
        monkeypatch.setenv(name, str(temporary))
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    return folder


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """A profile of the test's own, its folders made."""
    profile = Paths.under(tmp_path / "profile")
    profile.make()
    return profile
