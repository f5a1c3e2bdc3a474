"""assets.py."""

from __future__ import annotations

from pathlib import Path

import pytest

from crisisdesk import assets


def test_a_resource_is_found_from_a_checkout() -> None:
    assert assets.path("tables").is_dir()


def test_a_resource_s_text_is_read_as_utf_8() -> None:
    some = next(
        file for file in sorted(assets.path("tables").iterdir()) if file.suffix in {".tsv", ".txt", ".csv", ".toml"}
    )
    assert assets.text(f"tables/{some.name}") == some.read_text("utf-8")


def test_a_missing_resource_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"icons/nothing\.svg"):
        assets.path("icons/nothing.svg")


def test_the_first_article_is_there_with_its_provenance() -> None:
    seeds = assets.seeds()
    assert Path("blinken-geneva.txt").name in {seed.name for seed in seeds}
    assert all(seed.with_suffix(".toml").is_file() for seed in seeds)
