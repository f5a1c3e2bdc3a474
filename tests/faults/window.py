"""Runs `studying` under gui_watch on a library of 100,000 questions and judges what it saw. Prints JSON as the harnesses do.

A stall is a turn of the window's loop in which its own thread worked for over 100 ms, at the pace that this machine has when
nothing else is on it (see studying.py); how long turns worked and took as it was is told too. A short run shows each screen once or
twice, and a busy machine may hold any turn once: what it finds is looked for in a second run, and only what comes again counts.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path
from statistics import linear_regression
from typing import Any

from crisisdesk.paths import Paths
from tests.benchmarks.library_generator import generate, real_bases

SHORT = 120
"""Seconds up to which a run is made a second time where it found something."""
MOST_GROWTH = 10.0
"""MB an hour."""
SETTLED = 300
"""Seconds after which caches are full and memory should stand still; shorter runs tell nothing of growth."""


def main() -> int:
    """Gives 1 where something was seen that should not be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dir", type=Path, required=True)
    parser.add_argument("--watch", type=Path, required=True, help="gui_watch.py")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--questions", type=int, default=100_000)
    wanted = parser.parse_args()
    paths = Paths.under(wanted.dir)
    paths.make()
    if not paths.library.exists():
        generate(paths.library, real_bases(), questions=wanted.questions, reviews=10 * wanted.questions)
    seen = _watched(wanted.dir, wanted.watch, wanted.seconds)
    if seen["failures"] and wanted.seconds <= SHORT:
        seen = _come_again(seen, _watched(wanted.dir, wanted.watch, wanted.seconds))
    print(json.dumps(seen))
    return 1 if seen["failures"] else 0


def _come_again(first: dict[str, Any], second: dict[str, Any]) -> dict[str, Any]:
    """The second run with what both found; all of it is told where that is nothing."""
    once = {_deed(each) for each in first["failure_samples"]}
    again = [each for each in second["failure_samples"] if _deed(each) in once]
    told = {"seen_once": [*first["failure_samples"], *second["failure_samples"]]} if not again else {}
    return {**second, **told, "failures": len(again), "failure_samples": again}


def _deed(failure: dict[str, str]) -> str:
    """What was being done when it was found, without how long it took."""
    return failure["what"].rpartition(" while ")[2]


def _watched(folder: Path, watch: Path, seconds: int) -> dict[str, Any]:
    out, studied = folder / "watched.json", folder / "studied.json"
    command = [sys.executable, str(watch), "--out", str(out), "--seconds", str(seconds), "--"]
    environ = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    subprocess.run(
        [*command, "-m", "tests.faults.studying", str(folder), str(studied)],
        env=environ, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    watched, told = json.loads(out.read_text("utf-8")), json.loads(studied.read_text("utf-8"))
    growth = _growth(watched["rss_mb"])
    wrong = [
        *({"what": f"the window's thread worked {worked} s while {deed}"} for worked, deed in told["over"]),
        *({"what": f"{each['type']}: {each['text']}"} for each in watched["exceptions"]),
        *({"what": f"Qt says: {text}"} for kind, text in watched["qt_messages"] if "propagateSizeHints" not in text),
    ]
    if growth is not None and growth > MOST_GROWTH:
        wrong.append({"what": f"grew by {growth:.1f} MB an hour"})
    by_clock = sorted(each["ms"] for each in watched["stalls"])
    return {
        "harness": "window",
        "answers": told["answered"],
        "seconds": seconds,
        "worst_work_s": told["worst"],
        "turns_over_as_it_was": told["long"],
        "slowed_by_others": told["slowed"],
        "stalls_by_clock": len(by_clock),
        "worst_by_clock_ms": by_clock[-1] if by_clock else 0,
        "mb_an_hour": growth,
        "mb": watched["rss_mb"][-1:],
        "failures": len(wrong),
        "failure_samples": wrong[:10],
    }


def _growth(megabytes: list[float]) -> float | None:
    """MB an hour, of one figure a second; None where there are too few."""
    settled = megabytes[SETTLED:]
    if len(settled) < SETTLED:
        return None
    return round(linear_regression(range(len(settled)), settled).slope * 3600, 1)


if __name__ == "__main__":
    sys.exit(main())
