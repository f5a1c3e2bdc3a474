"""A shell on an empty profile, and an article in a file."""

from __future__ import annotations

from pathlib import Path

import pytest
import urllib3.util.connection  # noqa: F401 - trafilatura loads it, and it tries out a local socket while it loads

from tests.cli.desk import Shell
from tests.fakes.questions import an_article


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Shell:
    return Shell(capsys, monkeypatch, tmp_path / "profile")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "talks.txt"
    path.write_text(an_article(facts=4).text, encoding="utf-8")
    return path
