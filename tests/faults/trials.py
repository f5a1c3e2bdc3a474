"""Which harness is run on what, how often, and which bad program each must catch."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

DATABASE = "data/library.db"
COLD = f"{shlex.quote(sys.executable)} -m tests.faults.program"
WARM = f"{shlex.quote(sys.executable)} -I -S {shlex.quote(str(Path(__file__).with_name('start.py')))}"
_IDS = "SELECT id FROM reviews UNION SELECT id FROM articles"
_HALF = (
    "SELECT count(*) FROM articles WHERE NOT EXISTS (SELECT 1 FROM questions WHERE article_id = articles.id)"
    " UNION ALL SELECT count(*) FROM reviews WHERE undone IS NULL AND NOT EXISTS (SELECT 1 FROM memories"
    " WHERE memories.learner_id = reviews.learner_id AND memories.question_id = reviews.question_id) ORDER BY 1 DESC LIMIT 1"
)


@dataclass(frozen=True, slots=True)
class Trial:
    """One run of a harness. `few` and `many` are its sizes in CI and before a release."""

    name: str
    script: str
    goal: str
    few: str
    many: str
    options: Mapping[str, str]
    counts: str
    """The key of its summary that says how often it tried."""
    needs: tuple[str, ...] = ()
    """Of "root", "gcc", "mkfs.ext4", "mkfs.xfs", "setpriv", "unshare"."""
    bad: tuple[tuple[str, str], ...] = ()
    """Ways of being bad that it must catch, each with the size for that."""
    made: Mapping[str, str] = field(default_factory=dict)
    """Options whose value is made or found first: the shim, the folder of hostile files, the watch of windows."""
    rounds: int = 1
    """How often `many` is run, each time with another seed and a fresh folder."""
    warm: bool = False
    """Whether starts may be forked from a process that has loaded the program: not where they see other mounts or are other users."""
    most_mb: int = 0
    """What such a fork may take; 0 where nobody asks."""


def _run(deed: str, more: str = "") -> str:
    return f"{COLD} {deed} {{dir}} {more}".strip()


_SETUP = {"--setup": _run("setup")}
_VERIFY = {"--verify": _run("verify", "--acks {acks}")}
_OPEN = {"--open": _run("open")}
_KILL = {**_SETUP, **_VERIFY}
_NEVER_LOST = "0 lost, 0 corrupt, 0 half done"
_SHIM = {"--shim": "shim"}

_TAKEN_IN = {**_SETUP, **_VERIFY, "--digest": _run("digest")}

_SIZES = ",".join(map(str, range(0, 304, 4)))


def _failing(doing: str, deed: str, few: str, *, every: int, bad: str, setup: str = "setup") -> Trial:
    """Each operation on files while this is done, or one in `every`, fails for ever, once, with a broken disk, halfway, and is
    the last one that is done."""
    name, _, size = bad.partition(" ")
    return Trial(
        f"file operations fail: {doing}",
        "iosweep.py",
        "a clear sentence, nothing lost",
        few,
        f"--step {every} --max-points 300",
        {"--setup": _run(setup), **_VERIFY, **_OPEN, "--target": _run(*_deed(deed))},
        "fault_points",
        needs=("gcc",),
        made=_SHIM,
        warm=True,
        bad=((name, size),),
    )


def _deed(words: str) -> tuple[str, str]:
    name, _, more = words.partition(" ")
    return name, more


TRIALS = (
    Trial(
        "killed while answering",
        "kill9.py",
        _NEVER_LOST,
        "--runs 20",
        "--runs 100",
        {**_KILL, "--writer": _run("writer")},
        "kills",
        bad=(("early", "--runs 10"), ("split", "--runs 10")),
        rounds=9,
        warm=True,
    ),
    Trial(
        "killed when an answer is only promised",
        "kill9.py",
        _NEVER_LOST,
        "--runs 20",
        "--runs 100",
        {**_KILL, "--writer": _run("promiser")},
        "kills",
        bad=(("early", "--runs 10"),),
        rounds=3,
        warm=True,
    ),
    Trial(
        "killed while answering and undoing",
        "kill9.py",
        _NEVER_LOST,
        "--runs 15",
        "--runs 100",
        {**_KILL, "--writer": _run("undoer")},
        "kills",
        bad=(("early", "--runs 5"),),
        rounds=5,
        warm=True,
    ),
    Trial(
        "killed while importing",
        "kill9.py",
        _NEVER_LOST,
        "--runs 10",
        "--runs 50",
        {**_KILL, "--writer": _run("importer")},
        "kills",
        rounds=6,
        warm=True,
        bad=(("early", "--runs 5"),),
    ),
    Trial(
        "killed while starting and migrating",
        "kill9.py",
        _NEVER_LOST,
        "--runs 10 --fresh --during-start",
        "--runs 250 --fresh --during-start",
        {"--setup": _run("old"), **_VERIFY, "--writer": _run("writer")},
        "kills",
        bad=(("torn", "--runs 10 --fresh --during-start"),),
        warm=True,
    ),
    Trial(
        "killed while building",
        "kill9.py",
        _NEVER_LOST,
        "--runs 5 --max-ms 3000",
        "--runs 50 --max-ms 3000",
        {**_KILL, "--writer": _run("builder")},
        "kills",
        bad=(("early", "--runs 2 --max-ms 3000"),),
    ),
    Trial(
        "power cut, ext4",
        "crashstates.py",
        _NEVER_LOST,
        "--states 1500 --model ext4",
        "--states 100000 --model ext4 --open-every 1000",
        {
            **_SETUP,
            **_OPEN,
            "--writer": _run("writer", "--n 40"),
            "--db": DATABASE,
            "--ids-sql": _IDS,
            "--half-sql": _HALF,
        },
        "states",
        needs=("gcc",),
        bad=(("sync", "--states 1500 --model ext4"),),
        made=_SHIM,
        warm=True,
    ),
    Trial(
        "power cut, posix",
        "crashstates.py",
        _NEVER_LOST,
        "--states 1500 --model posix",
        "--states 100000 --model posix --open-every 1000",
        {
            **_SETUP,
            **_OPEN,
            "--writer": _run("writer", "--n 40"),
            "--db": DATABASE,
            "--ids-sql": _IDS,
            "--half-sql": _HALF,
        },
        "states",
        needs=("gcc",),
        made=_SHIM,
        warm=True,
        bad=(("sync", "--states 1500 --model posix"),),
    ),
    Trial(
        "power cut on a real ext4",
        "extsnap.py",
        _NEVER_LOST,
        "--runs 2",
        "--runs 25",
        {**_KILL, **_OPEN, "--writer": _run("writer")},
        "power_cuts",
        needs=("root", "unshare", "mkfs.ext4", "mkfs.xfs"),
        bad=(("early", "--runs 1"),),
    ),
    Trial(
        "power cut on a real ext4 when an answer is only promised",
        "extsnap.py",
        _NEVER_LOST,
        "--runs 2",
        "--runs 25",
        {**_KILL, **_OPEN, "--writer": _run("promiser")},
        "power_cuts",
        needs=("root", "unshare", "mkfs.ext4", "mkfs.xfs"),
        bad=(("early", "--runs 1"),),
    ),
    _failing("answering", "writer --n 4", "--step 14 --max-points 8", every=1, bad="early --step 60 --max-points 2"),
    _failing("backup and start", "open", "--step 20 --max-points 4", every=1, bad="naive --step 8 --max-points 4"),
    _failing("importing", "importer --n 1", "--step 30 --max-points 3", every=1, bad="early --step 60 --max-points 2"),
    _failing("restoring", "restorer --n 1", "--step 40 --max-points 4", every=1, bad="torn --step 8 --max-points 20"),
    _failing("undoing", "undoer --n 4", "--step 50 --max-points 3", every=2, bad="early --step 60 --max-points 2"),
    _failing(
        "throwing away", "deleter --n 1", "--step 50 --max-points 3", every=2, bad="early --step 60 --max-points 2"
    ),
    _failing(
        "migrating", "open", "--step 160 --max-points 3", every=5, bad="torn --step 40 --max-points 8", setup="old"
    ),
    _failing("erasing", "eraser --n 1", "--step 150 --max-points 3", every=5, bad="early --step 100 --max-points 3"),
    Trial(
        "disk full, tmpfs",
        "diskfull.py",
        "never acknowledged, never crashed",
        "--free-kb 0,8,24,48,96,192,384,512,1024",
        f"--free-kb {_SIZES}",
        {**_KILL, **_OPEN, "--writer": _run("writer", "--n 300")},
        "points",
        needs=("root", "unshare"),
        bad=(("early", "--free-kb 0,96"),),
    ),
    Trial(
        "disk full, ext4 of 1 kB blocks",
        "diskfull.py",
        "never acknowledged, never crashed",
        "--fs ext4 --block 1024 --free-kb 0,24,96",
        f"--fs ext4 --block 1024 --free-kb {_SIZES}",
        {**_KILL, **_OPEN, "--writer": _run("writer", "--n 300")},
        "points",
        needs=("root", "unshare", "mkfs.ext4"),
        bad=(("early", "--fs ext4 --block 1024 --free-kb 24"),),
    ),
    Trial(
        "places that cannot be written",
        "readonly.py",
        "a clear sentence, nothing changed",
        "",
        "",
        {**_SETUP, **_OPEN, "--writer": _run("writer", "--n 5"), "--db": DATABASE},
        "cases",
        needs=("root", "unshare", "setpriv"),
        bad=(("naive", ""),),
    ),
    Trial(
        "damaged, stale, newer, foreign",
        "corruptdb.py",
        "0 tracebacks, 0 silent, 0 answers gone",
        "--n 48",
        "--n 600",
        {**_SETUP, **_OPEN, "--db": DATABASE, "--digest": _run("digest"), "--fill": _run("writer", "--pause 0.001")},
        "cases",
        bad=(("naive", "--n 24"),),
        rounds=4,
        warm=True,
    ),
    Trial(
        "hostile files",
        "run_inputs.py",
        "as expected, each 10 s and 500 MB at most",
        "",
        "",
        {**_TAKEN_IN, "--import": _run("import-here", "{file}")},
        "files",
        needs=("root", "unshare"),
        made={"": "hostile"},
        bad=(("naive", "--kinds json"),),
        warm=True,
        most_mb=500,
    ),
    Trial(
        "hostile files, on the command line",
        "run_inputs.py",
        "as expected, each 10 s and 500 MB at most",
        "--rss-mb 500 --kinds md",
        "--rss-mb 500",
        {**_TAKEN_IN, "--import": _run("import", "{file}")},
        "files",
        needs=("root", "unshare"),
        made={"": "hostile"},
        bad=(("naive", "--kinds csv --only a"),),
    ),
    Trial(
        "hostile addresses and pages",
        "badserver.py",
        "as expected, each 20 s at most; no private machine is ever asked",
        "",
        "",
        {**_SETUP, "--fetch": _run("fetch", "{url}"), "--allow-env": "FAULTS_HERE=1"},
        "forbidden_urls",
        needs=("root", "unshare"),
        bad=(("trusting", ""),),
    ),
    Trial(
        "hostile files, changed at random",
        str(Path(__file__).with_name("mutants.py")),
        "as expected, each 10 s and 500 MB at most",
        "--n 60",
        "--n 5000 --jobs 1",
        {**_TAKEN_IN, "--import": _run("import-here", "{file}")},
        "files",
        needs=("root", "unshare"),
        made={"--hostile": "hostile", "--inputs": "inputs"},
        bad=(("naive", "--n 20"),),
        warm=True,
        most_mb=500,
    ),
    Trial(
        "window at study, 100,000 questions",
        str(Path(__file__).with_name("window.py")),
        "0 stalls over 100 ms, growth under 10 MB an hour",
        "--seconds 60",
        "--seconds 1800",
        {},
        "answers",
        made={"--watch": "watch"},
        bad=(("slow", "--seconds 20 --questions 2000"),),
    ),
    Trial(
        "clock changes",
        "clockmatrix.py",
        "0 wrong days",
        "",
        "",
        {"--cmd": f"{COLD} day {{file}}"},
        "checks",
        bad=(("day", ""),),
    ),
)
