"""What the real Orca says of a whole question, its answer and its verdict, word for word."""

from __future__ import annotations

import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = Path(__file__).with_name("read_aloud.txt")
KEYS = ("Down", "Down", "Return", "W")
"""The first choice, the second, check, why not the others."""
QUIET, PATIENCE = 2.5, 240.0
"""Seconds without a word after which all is said, and until the first."""
_DESK = """
Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp 3>display >/dev/null 2>&1 &
for _ in $(seq 600); do [ -s display ] && break; sleep 0.1; done
export DISPLAY=:$(cat display)
{python} {here}/fake_speech.py speech transcript &
for _ in $(seq 600); do [ -S speech ] && break; sleep 0.1; done
orca --replace >orca.log 2>&1 &
for _ in $(seq 1500); do grep -q "Screen reader on" transcript 2>/dev/null && break; sleep 0.1; done
cd {root} && exec {python} -m tests.journeys.read_aloud "$HOME/profile" 2>"$HOME/app.log"
"""


def _lacks() -> str:
    """What is missing to listen to Orca; "" for nothing."""
    for tool in ("Xvfb", "dbus-run-session", "orca"):
        if shutil.which(tool) is None:
            return f"{tool} is not installed"
    if importlib.util.find_spec("PySide6.QtDBus") is None:
        return "Qt has no D-Bus"
    said = subprocess.run(["orca", "--version"], capture_output=True, text=True, check=False)
    # Its own words around ours differ from one version to the next.
    return "" if "43." in said.stdout + said.stderr else "this is another Orca than the 43 whose words are kept"


LACKS = _lacks()


@contextmanager
def reading(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """The window with Orca beside it; all of them end with the session."""
    (folder / "run.sh").write_text(_DESK.format(python=sys.executable, here=GOLDEN.parent, root=ROOT), "utf-8")
    environ = {
        **os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
        "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "SPEECHD_ADDRESS": f"unix_socket:{folder / 'speech'}",
    }  # fmt: skip
    run = subprocess.Popen(
        ["dbus-run-session", "--", "sh", "run.sh"],
        cwd=folder, env=environ, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, text=True,
        start_new_session=True,
    )  # fmt: skip
    try:
        yield run
    finally:
        os.killpg(run.pid, signal.SIGTERM)
        assert run.stdin is not None
        run.stdin.close()
        run.wait(20)


def heard(transcript: Path, *, before: int) -> list[str]:
    """What has been said after so many lines, once nothing more comes."""
    end, last, since = time.monotonic() + PATIENCE, before, time.monotonic()
    while time.monotonic() < end:
        lines = transcript.read_text("utf-8").splitlines() if transcript.exists() else []
        if len(lines) != last:
            last, since = len(lines), time.monotonic()
        if last > before and time.monotonic() - since > QUIET:
            return lines[before:]
        time.sleep(0.1)
    raise AssertionError("nothing was said")


@pytest.mark.slow
@pytest.mark.skipif(bool(LACKS), reason=LACKS or "nothing is missing")
def test_a_question_its_answer_and_its_verdict_are_read_aloud_as_they_were(tmp_path: Path) -> None:
    told = []
    with reading(tmp_path) as run:
        assert run.stdin is not None
        transcript = tmp_path / "transcript"
        _until(transcript, "panel.")
        lines = heard(transcript, before=0)
        told += ["(The question comes)", *lines[lines.index("Screen reader on.") + 1 :]]
        count = len(lines)
        for key in KEYS:
            run.stdin.write(f"{key}\n")
            run.stdin.flush()
            said = heard(transcript, before=count)
            count += len(said)
            told += [f"({key})", *said]
    said_now = "\n".join(told) + "\n"
    # Where other words are wanted, this file takes the place of the one that is kept.
    (tmp_path / GOLDEN.name).write_text(said_now, "utf-8")
    assert said_now == GOLDEN.read_text("utf-8")


def _until(transcript: Path, words: str) -> None:
    end = time.monotonic() + PATIENCE
    while not (transcript.exists() and words in transcript.read_text("utf-8")):
        assert time.monotonic() < end, "the question was not read"
        time.sleep(0.1)
