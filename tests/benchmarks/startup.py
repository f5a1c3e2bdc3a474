"""Cold start to the first painted frame and to a usable Today page. Each start is a process of its own.

The yardsticks are a bare PySide6 window, and one that after painting also imports SQLModel, declares tables like the
app's and opens the app's own database with the app's pragmas. Value and yardstick take turns, so that a busy minute
strikes both; medians of RUNS. Wall time is from the start of the process to the paint event, by the system's
monotonic clock; CPU time is what the process used until then, and wavers less.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.benchmarks.results import Row, against

ROOT = Path(__file__).resolve().parents[2]
STARTS = Path(__file__).resolve().parent / "starts"
RUNS = 11
PAINT_GOAL, TODAY_GOAL = 1.3, 1.3


def measure() -> Iterator[Row]:
    """Starts everything by turns."""
    with tempfile.TemporaryDirectory() as folder:
        profile = Path(folder) / "profile"
        _start("prepare", profile)
        taken = _by_turns(("app", "window", "database"), profile)
    for kind, index in (("wall", 0), ("CPU", 1)):
        # Judged by CPU time alone: wall time is shared with whatever else the machine does.
        goals = (PAINT_GOAL, TODAY_GOAL) if kind == "CPU" else (None, None)
        painted = statistics.median(each["painted"][index] for each in taken["app"])
        usable = statistics.median(each["usable"][index] for each in taken["app"])
        window = statistics.median(each["painted"][index] for each in taken["window"])
        database = statistics.median(each["usable"][index] for each in taken["database"])
        yield against(f"first frame, {kind}", painted, window, unit="ms", than="a bare PySide6 window", goal=goals[0])
        yield against(
            f"usable Today page, {kind}",
            usable,
            database,
            unit="ms",
            than="a bare window with SQLModel and a database",
            goal=goals[1],
        )


def _by_turns(names: Sequence[str], profile: Path) -> dict[str, list[dict[str, list[float]]]]:
    taken: dict[str, list[dict[str, list[float]]]] = {name: [] for name in names}
    # The first of each fills the disk's cache and counts for nothing.
    for run in range(RUNS + 1):
        for name in names:
            times = _start(name, profile)
            if run:
                taken[name].append(times)
    return taken


def _start(name: str, profile: Path) -> dict[str, list[float]]:
    """What a start told: by moment, milliseconds of wall and CPU time since the process was asked for."""
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "desktop"), str(ROOT)]), "OMP_NUM_THREADS": "1"}
    environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    begun = time.monotonic_ns()
    command = [sys.executable, str(STARTS / f"{name}.py"), str(profile)]
    ran = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=120, check=False)
    if ran.returncode:
        raise RuntimeError(f"the start {name} failed:\n{ran.stderr}")
    told: dict[str, list[float]] = json.loads(ran.stdout.splitlines()[-1]) if ran.stdout else {}
    return {moment: [(wall - begun) / 1e6, cpu / 1e6] for moment, (wall, cpu) in told.items()}
