"""Rows of RESULTS.md: how often each fault was made, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

RESULTS = Path(__file__).resolve().parent / "RESULTS.md"
_HEAD = """# What it survived

Written by `python -m tests.faults --write`: how often each fault was made, and what came of it. A control is a program made bad on
purpose, which the harness must catch.

| fault | size | trials | failures | seconds | goal | control | date |
|---|---|---|---|---|---|---|---|
"""


@dataclass(frozen=True, slots=True)
class Row:
    """What one trial came to."""

    name: str
    size: str
    trials: int
    failures: int
    seconds: float
    goal: str
    control: str
    skipped: str = ""

    @property
    def fine(self) -> bool:
        """Whether nothing failed, and each bad program was caught."""
        return not self.failures and "missed" not in self.control

    def told(self) -> str:
        """In a few words."""
        counted = f"{self.failures} failures in {self.trials:,}, {self.seconds:.0f} s, control {self.control or 'none'}"
        return self.skipped or counted

    def line(self) -> str:
        """As a row of the table."""
        day = datetime.now(UTC).date().isoformat()
        return (
            f"| {self.name} | {self.size} | {self.trials:,} | {self.failures} | {self.seconds:.0f} | {self.goal} "
            f"| {self.control or 'none'} | {day} |"
        )


def keep(row: Row) -> None:
    """Write it in place of the one of this name and size."""
    kept = _kept()
    kept[f"| {row.name}", row.size] = row.line()
    _write(kept)


def keep_control(name: str, control: str) -> None:
    """Write what came of the bad programs into all rows of this name."""
    kept = _kept()
    for (named, size), line in kept.items():
        if named == f"| {name}":
            *before, _, day = line.split(" | ")
            kept[named, size] = " | ".join((*before, control, day))
    _write(kept)


def _kept() -> dict[tuple[str, str], str]:
    before = RESULTS.read_text("utf-8").splitlines() if RESULTS.exists() else []
    rows = (line for line in before if line.startswith("| ") and not line.startswith(("| fault |", "|---")))
    return {(name, size): line for line in rows for name, size in [line.split(" | ")[:2]]}


def _write(kept: dict[tuple[str, str], str]) -> None:
    RESULTS.write_text(_HEAD + "".join(f"{kept[key]}\n" for key in sorted(kept)), "utf-8", newline="\n")
