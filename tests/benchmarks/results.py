"""RESULTS.md: one section a benchmark, one row a measure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

RESULTS = Path(__file__).resolve().parent / "RESULTS.md"
_HEAD = """# Results

Written by `python -m tests.benchmarks`. The ratio is what counts: value and yardstick were measured in the same run, on one machine,
in turns; medians. A goal is an upper bound of the ratio unless it says otherwise.
"""
_COLUMNS = "| measure | value | yardstick | ratio | goal | date |\n|---|---|---|---|---|---|\n"


@dataclass(frozen=True, slots=True)
class Row:
    """One measure. `value` and `yardstick` with their units; `met` is None where there is no goal."""

    measure: str
    value: str
    yardstick: str = ""
    ratio: float | None = None
    goal: str = ""
    met: bool | None = None
    day: date | None = None


def against(measure: str, value: float, yardstick: float, *, unit: str, than: str, goal: float | None = None) -> Row:
    """A row for a value that should not be over `goal` times its yardstick, which `than` describes."""
    ratio = value / yardstick
    return Row(
        measure,
        f"{_number(value)} {unit}",
        f"{than}: {_number(yardstick)} {unit}",
        ratio,
        "" if goal is None else f"≤ {goal:g}",
        None if goal is None else ratio <= goal,
    )


def as_table(rows: Iterable[Row]) -> str:
    """The rows as Markdown, with today's date where they have none."""
    return _COLUMNS + "".join(_line(row) for row in rows)


def with_rows(text: str, name: str, rows: Iterable[Row], *, about: str = "") -> str:
    """`text` with the section `name` made anew, or added; the other sections stay as they are. `about` tells what was measured."""
    sections = dict(re.findall(r"^## (\S+)\n\n((?:(?!^## ).*\n?)*)", text, re.MULTILINE))
    told = f"{about.strip()}\n\n" if about.strip() else ""
    sections[name] = told + as_table(rows)
    return _HEAD + "".join(f"\n## {each}\n\n{sections[each].strip()}\n" for each in sorted(sections))


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def _line(row: Row) -> str:
    ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
    goal = row.goal + {True: " met", False: " **missed**", None: ""}[row.met]
    day = row.day or datetime.now(UTC).date()
    return f"| {row.measure} | {row.value} | {row.yardstick} | {ratio} | {goal} | {day.isoformat()} |\n"
