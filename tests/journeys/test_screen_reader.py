"""A quiz is gone through by AT-SPI alone, in a real window, as a screen reader would."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SYSTEM_PYTHON = Path("/usr/bin/python3")
QUESTIONS = 3
_RUN = """
Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp 3>{folder}/display >/dev/null 2>&1 &
server=$!
for _ in $(seq 100); do [ -s {folder}/display ] && break; sleep 0.1; done
export DISPLAY=:$(cat {folder}/display)
{system} {client} {folder}/pid {questions} &
client=$!
PYTHONFAULTHANDLER=1 {python} {root}/desktop --profile {folder}/profile >/dev/null 2>{folder}/app.log &
app=$!
echo $app >{folder}/pid
wait $client
code=$?
kill $app $server
exit $code
"""


def _lacks() -> str:
    """What is missing to listen as a screen reader does; "" for nothing."""
    for tool in ("Xvfb", "dbus-run-session"):
        if shutil.which(tool) is None:
            return f"{tool} is not installed"
    if not SYSTEM_PYTHON.exists():
        return "there is no system Python"
    asked = subprocess.run([str(SYSTEM_PYTHON), "-c", "import pyatspi"], capture_output=True, check=False)
    return "the system's Python has no pyatspi" if asked.returncode else ""


LACKS = _lacks()


@pytest.mark.slow
@pytest.mark.skipif(bool(LACKS), reason=LACKS or "nothing is missing")
def test_a_quiz_by_a_screen_reader_alone(tmp_path: Path) -> None:
    script = _RUN.format(
        folder=tmp_path,
        root=ROOT,
        python=sys.executable,
        system=SYSTEM_PYTHON,
        client=Path(__file__).with_name("at_spi_client.py"),
        questions=QUESTIONS,
    )
    (tmp_path / "run.sh").write_text(script, "utf-8")
    environ = {
        **os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
        "HOME": str(tmp_path),
        # What is freed is written over at once, or what points to it would mostly still find it there.
        "MALLOC_PERTURB_": "165",
    }  # fmt: skip
    ran = subprocess.run(
        ["dbus-run-session", "--", "sh", str(tmp_path / "run.sh")],
        env=environ, capture_output=True, text=True, timeout=240, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr[-2000:] + (tmp_path / "app.log").read_text("utf-8")[-2000:]
    told = json.loads(ran.stdout.strip().splitlines()[-1])
    assert len(told) == QUESTIONS
    for each in told:
        assert each["verdict"].startswith(("Right", "Not right", "Here is the answer")), each
        assert "The answer is: " in each["verdict"]
        assert all(name.startswith(f"{number}. ") for number, name in enumerate(each["choices"], 1))
