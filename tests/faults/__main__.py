"""`python -m tests.faults` runs the fault harnesses at their size for each change; `--release` at that for a release.

They stand outside this project, in ../shared/tools/faults or where CRISISDESK_HARNESSES says; without them there is nothing to run.
`--only WORDS` runs those whose name has these words, `--write` keeps the rows in RESULTS.md.
"""

from __future__ import annotations

import argparse
import json
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.faults.results import Row, keep, keep_control
from tests.faults.trials import COLD, TRIALS, WARM, Trial

ROOT = Path(__file__).resolve().parents[2]
HARNESSES = Path(os.environ.get("CRISISDESK_HARNESSES", ROOT.parent / "shared" / "tools" / "faults"))
TAKEN = frozenset({"txt", "html", "md"})
"""Kinds of hostile files that the program has an importer for; all others it must refuse."""

_ONCE_MORE = """
#include "faultio.c"
void faultio_begin(void) {
  ready = 0; counter = 0; at = 0; err = 28; dir[0] = countfile[0] = 0; strcpy(ops, "wtsounm"); strcpy(mode, "count"); init();
}
void faultio_end(void) { dtor(); }
"""
"""The shim, which looks into its environment once: a fork has it look again, and tell what it counted before it ends."""


def main(argv: list[str] | None = None) -> int:
    """Gives 1 where something failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--release", action="store_true", help="the sizes of a release")
    parser.add_argument("--only", default="", metavar="WORDS")
    parser.add_argument("--without", default=None, metavar="WORDS", help="leave out the trials of this name")
    parser.add_argument("--size", default="", metavar="OPTIONS", help="of the harness, instead of those two sizes")
    parser.add_argument(
        "--patience",
        type=float,
        default=1.0,
        metavar="N",
        help="hostile files may take so many times as long: a busy machine",
    )
    parser.add_argument("--no-controls", action="store_true")
    parser.add_argument("--controls", action="store_true", help="run the bad programs alone")
    parser.add_argument("--write", action="store_true", help="keep the rows in RESULTS.md")
    parser.add_argument("--minutes", type=float, default=0.0, help="begin no trial after so many")
    wanted = parser.parse_args(argv)
    if not HARNESSES.is_dir():
        print(f"faults: skipped, there are no harnesses in {HARNESSES}")
        return 0
    chosen = [
        each
        for each in TRIALS
        if wanted.only in each.name and (wanted.without is None or wanted.without not in each.name)
    ]
    ends = time.monotonic() + wanted.minutes * 60 if wanted.minutes else None
    with tempfile.TemporaryDirectory(prefix="faults-") as folder:
        # Somebody else must be able to look into what is tried on them.
        Path(folder).chmod(0o755)
        rows = list(_all(chosen, Path(folder), wanted, ends))
    return 0 if all(row.fine for row in rows) else 1


def _all(chosen: list[Trial], folder: Path, wanted: argparse.Namespace, ends: float | None) -> Iterator[Row]:
    for trial in chosen:
        row = _skipped(trial, ends) or _tried(trial, folder, wanted)
        print(f"faults: {row.name}: {row.told()}", flush=True)
        if wanted.write and not row.skipped and wanted.controls:
            keep_control(row.name, row.control)
        elif wanted.write and not row.skipped:
            keep(row)
        yield row


def _skipped(trial: Trial, ends: float | None) -> Row | None:
    lacking = [need for need in trial.needs if not _has(need)]
    why = f"skipped, needs {', '.join(lacking)}" if lacking else ""
    if ends is not None and time.monotonic() > ends:
        why = "skipped, the time is up"
    return Row(trial.name, "", 0, 0, 0, trial.goal, "", why) if why else None


def _has(need: str) -> bool:
    if need == "root":
        return hasattr(os, "geteuid") and os.geteuid() == 0
    return shutil.which(need) is not None


def _tried(trial: Trial, folder: Path, wanted: argparse.Namespace) -> Row:
    started = time.monotonic()
    size = wanted.size or (trial.many if wanted.release else trial.few)
    if _is_of_files(trial):
        _hostile(folder, wanted.patience)
        size += f" --max-s {10 * wanted.patience:g}"
    seeds = (
        [f"{size} --seed {seed}" for seed in range(1, trial.rounds + 1)]
        if wanted.release and trial.rounds > 1
        else [size]
    )
    with _environ(trial, folder) as environ:
        rounds = [_told(trial, folder, each, environ) for each in seeds if not wanted.controls]
        control = "not run" if wanted.no_controls else ", ".join(_controlled(trial, folder, environ))
    return Row(
        trial.name,
        _called(trial, wanted),
        sum(int(told.get(trial.counts, 0)) for told in rounds),
        sum(int(told["failures"]) for told in rounds),
        time.monotonic() - started,
        trial.goal,
        control,
    )


def _told(trial: Trial, folder: Path, size: str, environ: dict[str, str]) -> dict[str, Any]:
    told = _run(trial, folder, size=size, environ=environ)
    for failure in told.get("failure_samples", ())[:5]:
        print(f"  {json.dumps(failure)[:600]}", flush=True)
    return told


@contextmanager
def _environ(trial: Trial, folder: Path) -> Iterator[dict[str, str]]:
    environ = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(map(str, (ROOT / "desktop", ROOT))),
        "PYTHONDONTWRITEBYTECODE": "1",
        "OMP_NUM_THREADS": "1",
    }
    if not trial.warm or sys.platform != "linux":
        yield environ
        return
    from tests.faults.warm import warm

    shim = _shim(folder) if "shim" in trial.made.values() else None
    with warm(folder, environ, reads=_is_of_files(trial), shim=shim) as warmed:
        yield {**warmed, "FAULTS_MOST_MB": str(trial.most_mb)}


def _called(trial: Trial, wanted: argparse.Namespace) -> str:
    """The name of the size."""
    patient = f", {wanted.patience:g} times as long" if _is_of_files(trial) and wanted.patience != 1 else ""
    return ("chosen" if wanted.size else "release" if wanted.release else "CI") + patient


def _is_of_files(trial: Trial) -> bool:
    return "hostile" in trial.made.values()


def _controlled(trial: Trial, folder: Path, environ: dict[str, str]) -> Iterator[str]:
    for bad, size in trial.bad:
        caught = _run(trial, folder, size=size, environ={**environ, "FAULTS_BAD": bad})["failures"] > 0
        yield f"{bad} {'caught' if caught else 'missed'}"


def _run(trial: Trial, folder: Path, *, size: str, environ: dict[str, str]) -> dict[str, Any]:
    command = [sys.executable, str(HARNESSES / trial.script)]
    for option, what in trial.made.items():
        command += [option, _made(what, folder)] if option else [_made(what, folder)]
    for option, value in trial.options.items():
        command += [option, value.replace(COLD, WARM) if "FAULTS_WARM" in environ else value]
    if trial.script not in {"clockmatrix.py", "diskfull.py", "extsnap.py"}:
        command += ["--dir", str(folder / "trial")]
    ran = subprocess.run(
        [*command, *shlex.split(size)], env=environ, capture_output=True, text=True, check=False, errors="replace"
    )
    try:
        told: dict[str, Any] = json.loads(ran.stdout[ran.stdout.index("{") :])
    except ValueError:
        return {"failures": 1, "failure_samples": [(ran.stdout + ran.stderr)[-600:]]}
    return told


def _made(what: str, folder: Path) -> str:
    if what == "shim":
        return str(_shim(folder))
    if what in {"watch", "inputs"}:
        return str(HARNESSES / {"watch": "gui_watch.py", "inputs": "run_inputs.py"}[what])
    return str(_hostile(folder))


def _shim(folder: Path) -> Path:
    made = folder / "faultio.so"
    if not made.exists():
        compiler = "gcc -O2 -shared -fPIC -x c - -ldl -lpthread".split()
        command = [*compiler, "-I", str(HARNESSES), "-o", str(made)]
        subprocess.run(command, input=_ONCE_MORE, text=True, check=True)
    return made


def _hostile(folder: Path, patience: float = 1.0) -> Path:
    """The hostile files. What the program has no importer for is to be refused, whole or not."""
    made = folder / "hostile"
    if not made.exists():
        subprocess.run([sys.executable, HARNESSES / "badinputs.py", made], check=True, capture_output=True)
        manifest = made / "manifest.json"
        told = json.loads(manifest.read_text("utf-8"))
        for file in told["files"]:
            if file["kind"] not in TAKEN and file["expect"] == "accept":
                file["expect"] = "reject"
            if "max_s" in file:
                file["max_s"] *= patience
        manifest.write_text(json.dumps(told), "utf-8")
    return made


if __name__ == "__main__":
    sys.exit(main())
