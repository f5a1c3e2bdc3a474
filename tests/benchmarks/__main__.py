"""`python -m tests.benchmarks` lists the benchmarks; with names it runs those and writes their rows into RESULTS.md."""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import sys
from pathlib import Path
from types import ModuleType

from tests.benchmarks.results import RESULTS, Row, as_table, with_rows

HERE = Path(__file__).resolve().parent


def main(argv: list[str] | None = None) -> int:
    """Gives 1 where a measure misses its goal."""
    benchmarks = _benchmarks()
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"one of: {', '.join(benchmarks)}; or all")
    parser.add_argument("--dry", action="store_true", help="write nothing")
    options = parser.parse_args(argv)
    for name in options.names:
        if name not in {*benchmarks, "all"}:
            parser.error(f"no such benchmark: {name}")
    if not options.names:
        for name, module in benchmarks.items():
            print(f"{name:12} {(module.__doc__ or '').partition('.')[0]}.")
        return 0
    rows = [
        row
        for name in (benchmarks if "all" in options.names else options.names)
        for row in _run(name, benchmarks[name], options.dry)
    ]
    return 0 if all(row.met is not False for row in rows) else 1


def _benchmarks() -> dict[str, ModuleType]:
    names = [each.name for each in pkgutil.iter_modules([str(HERE)]) if each.name != "__main__"]
    found = [importlib.import_module(f"tests.benchmarks.{name}") for name in names if not name.startswith("test_")]
    return {module.__name__.rpartition(".")[2]: module for module in found if hasattr(module, "measure")}


def _run(name: str, module: ModuleType, dry: bool) -> tuple[Row, ...]:
    rows: tuple[Row, ...] = tuple(module.measure())
    print(as_table(rows))
    if not dry:
        before = RESULTS.read_text("utf-8") if RESULTS.exists() else ""
        RESULTS.write_text(with_rows(before, name, rows, about=module.__doc__ or ""), "utf-8", newline="\n")
    return rows


if __name__ == "__main__":
    sys.exit(main())
