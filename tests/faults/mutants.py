"""Changes hostile files at random and feeds the changed ones to the harness that judges imports. Prints JSON as the harnesses do.

Most are of kinds that the program has an importer for, since all others are refused by their names. The same seed makes the same files.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

LARGEST = 60_000
"""Bytes of a file that is changed: the large ones try sizes, which a change leaves as they are."""
OTHERS = 10
"""One in so many is of a kind that is refused by its name."""
SCRAPS = (
    b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"<", b">", b"</p>", b"<p>", b"<script>", b"<!--", b"]]>", b"&#x110000;",
    b'"', b"'", "\u202e".encode(), "\u201c".encode(), "\u201d".encode(), "\u0301".encode() * 30, b"(" * 500, b"\n" * 400, b"Mr. ",
    b"1e999 ", b"2022-02-30 ", b" said Maria Ortiz, the mayor of Geneva, on Friday. ", b"http://127.0.0.1:48999/x ", b"{0.__class__}",
    b"file:///etc/passwd ", b"\x1b[2J", b"%n%s",
)  # fmt: skip


def main() -> int:
    """Gives 1 where something was not as expected."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hostile", type=Path, required=True)
    parser.add_argument("--inputs", type=Path, required=True, help="run_inputs.py")
    parser.add_argument("--dir", type=Path, required=True)
    parser.add_argument("--kinds", default="txt,html,md", help="that there is an importer for")
    parser.add_argument("--n", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    wanted, others = parser.parse_known_args()
    made = wanted.dir.with_name("mutants")
    _write(made, wanted.hostile, Random(wanted.seed), count=wanted.n, kinds=frozenset(wanted.kinds.split(",")))
    command = [sys.executable, str(wanted.inputs), str(made), "--dir", str(wanted.dir), *others]
    return subprocess.run(command, check=False).returncode


def _write(made: Path, hostile: Path, chance: Random, *, count: int, kinds: frozenset[str]) -> None:
    manifest: dict[str, Any] = json.loads((hostile / "manifest.json").read_text("utf-8"))
    whole = [each for each in manifest["files"] if _is_small(hostile, each)]
    taken = [each for each in whole if each["kind"] in kinds]
    refused = [each for each in whole if each["kind"] not in kinds]
    files = []
    for number in range(count):
        first = chance.choice(refused if number % OTHERS == OTHERS - 1 else taken)
        name = f"{first['kind']}/{number}{Path(first['file']).suffix}"
        (made / name).parent.mkdir(parents=True, exist_ok=True)
        second = (hostile / chance.choice(whole)["file"]).read_bytes()
        (made / name).write_bytes(changed((hostile / first["file"]).read_bytes(), second, chance))
        files.append({"file": name, "kind": first["kind"], "expect": "either", "why": f"{first['file']}, changed"})
    (made / "manifest.json").write_text(json.dumps({**manifest, "files": files}), "utf-8")


def _is_small(hostile: Path, told: dict[str, Any]) -> bool:
    return "gen" not in told and 0 < (hostile / told["file"]).stat().st_size <= LARGEST


def changed(data: bytes, other: bytes, chance: Random) -> bytes:
    """These bytes after one to six changes, for which pieces of the others may be taken."""
    held = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        chance.choice(_CHANGES)(held, other, chance)
    return bytes(held)


def _place(held: bytearray, chance: Random) -> tuple[int, int]:
    start = chance.randint(0, len(held))
    return start, min(len(held), start + int(chance.expovariate(1 / 200)))


def _flip(held: bytearray, _: bytes, chance: Random) -> None:
    for _turn in range(chance.randint(1, 8)):
        if held:
            held[chance.randrange(len(held))] = chance.randrange(256)


def _cut(held: bytearray, _: bytes, chance: Random) -> None:
    start, end = _place(held, chance)
    del held[start:end]


def _double(held: bytearray, _: bytes, chance: Random) -> None:
    start, end = _place(held, chance)
    held[start:start] = held[start:end] * chance.randint(1, 20)


def _put(held: bytearray, _: bytes, chance: Random) -> None:
    start, _end = _place(held, chance)
    held[start:start] = chance.choice(SCRAPS)


def _take_over(held: bytearray, other: bytes, chance: Random) -> None:
    start, end = _place(held, chance)
    begin, until = _place(bytearray(other), chance)
    held[start:end] = other[begin:until]


def _end(held: bytearray, _: bytes, chance: Random) -> None:
    del held[chance.randint(0, len(held)) :]


_CHANGES: tuple[Callable[[bytearray, bytes, Random], None], ...] = (_flip, _cut, _double, _put, _put, _take_over, _end)


if __name__ == "__main__":
    sys.exit(main())
