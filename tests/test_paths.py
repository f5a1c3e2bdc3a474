"""paths.py."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from crisisdesk.paths import Paths


def test_a_profile_lies_wholly_in_its_folder(tmp_path: Path) -> None:
    profile = Paths.under(tmp_path)
    places = (profile.data, profile.config, profile.cache, profile.logs, profile.library, profile.settings)
    assert all(place.is_relative_to(tmp_path) for place in places)


def test_nothing_is_made_before_it_is_asked_for(tmp_path: Path) -> None:
    Paths.under(tmp_path / "profile")
    assert list(tmp_path.iterdir()) == []


def test_the_user_s_paths_lie_in_the_home(home: Path) -> None:
    profile = Paths.for_user()
    assert profile.data.is_relative_to(home)
    assert profile.config.is_relative_to(home)
    assert profile.cache.is_relative_to(home)


def test_logs_stay_beside_the_data() -> None:
    profile = Paths.for_user()
    assert profile.logs.parent == profile.data


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in another way")
def test_the_folders_are_open_to_nobody_else(tmp_path: Path) -> None:
    profile = Paths.under(tmp_path)
    profile.make()
    assert stat.S_IMODE(profile.data.stat().st_mode) == 0o700


def test_making_twice_is_harmless(tmp_path: Path) -> None:
    profile = Paths.under(tmp_path)
    profile.make()
    profile.make()
    assert profile.logs.is_dir()
