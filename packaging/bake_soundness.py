"""Makes resources/tables/soundness.tsv anew: how many questions of each sort were flawless, by the marks that readers gave.

    python packaging/bake_soundness.py

Reads the rounds of tests/benchmarks/marks, and of these the half that is for fitting; the other half is for reporting. Rounds before
`SINCE` marked what is made differently by now. The share is (flawless + 1) / (marked + 2), so that a sort with few marks is
neither trusted nor condemned.
"""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SINCE = 38
"""The first round that counts: since then readers know which questions are asked on different days."""
CHANGED = {
    "gap body typed": 50,  # readers of the rounds before were milder: since then 9 of 36 of both halves were flawless
    "actor person typed": 70,  # until then also what somebody "even" did, or "perhaps" is
    "gap region typed": 70,  # until then also where somebody comes from, and whose state it is
    "gap year": 70,  # until then also such as stood far down and shared no word with the title
    "gap money": 70,  # until then also small sums
    "expansion typed": 61,  # until then the letters themselves were accepted for what they stand for
}
"""The same for sorts that were changed from the ground up later."""


def main() -> None:
    marked: Counter[str] = Counter()
    flawless: Counter[str] = Counter()
    for path in sorted((ROOT / "tests" / "benchmarks" / "marks").glob("round-*.tsv")):
        with path.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines, delimiter="\t"):
                if row["half"] == "fit" and int(path.stem[-2:]) >= CHANGED.get(row["sort"], SINCE):
                    marked[row["sort"]] += 1
                    flawless[row["sort"]] += not row["failed"]
    rows = [f"{sort}\t{(flawless[sort] + 1) / (count + 2):.2f}\t{count}" for sort, count in sorted(marked.items())]
    table = ROOT / "resources" / "tables" / "soundness.tsv"
    table.write_text("\n".join(["sort\tflawless\tmarked", *rows, ""]), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
