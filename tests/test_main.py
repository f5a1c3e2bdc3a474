"""__main__.py, as a person or a worker process starts it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from crisisdesk import __version__

ROOT = Path(__file__).resolve().parents[1]


def _start(*arguments: str) -> subprocess.CompletedProcess[str]:
    environ = {**os.environ, "PYTHONPATH": str(ROOT / "desktop"), "PYTHONWARNINGS": "error"}
    command = [sys.executable, "-P", *arguments]
    return subprocess.run(command, env=environ, capture_output=True, text=True, encoding="utf-8", check=False)


def test_the_version_is_that_of_the_package() -> None:
    ran = _start("-m", "crisisdesk", "--version")
    assert re.search(rf"\b{re.escape(__version__)}$", ran.stdout.strip())
    assert ran.stderr == ""
    assert ran.returncode == 0


def test_a_wrong_command_line_ends_with_2() -> None:
    assert _start("-m", "crisisdesk", "--no-such-thing").returncode == 2


def test_importing_it_loads_nothing_heavy() -> None:
    ask = "import sys, crisisdesk.__main__; print([name for name in ('PySide6', 'sqlmodel', 'spacy', 'numpy') if name in sys.modules])"
    assert _start("-c", ask).stdout.strip() == "[]"
