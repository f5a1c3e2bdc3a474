"""`python -m tests.faults.fuzz` goes on inventing input for the laws that tests hold, each for so many minutes.

`--only WORDS` for those whose name has these words, `--write` keeps the rows in RESULTS.md.
"""

from __future__ import annotations

import argparse
import sys
import time
import traceback
from collections.abc import Callable
from typing import Any

import hypothesis

from tests.domain import test_fuzz as domain
from tests.exchange import test_fuzz as exchange
from tests.faults.results import Row, keep
from tests.language import test_fuzz as language
from tests.store import test_fuzz as store

TARGETS: dict[str, Callable[..., Any]] = {
    "HTML": exchange.test_any_bytes_are_an_article_or_refused_in_a_sentence,
    "article reader": language.test_any_text_is_read_and_asked_about_or_refused,
    "date": language.test_any_words_for_days_name_a_day_or_none,
    "answer grading": domain.test_any_answer_to_any_question_is_graded,
    "files beside the library": store.test_whatever_stands_beside_a_library_it_opens_or_is_refused,
}
_AT_ONCE = 200


def main(argv: list[str] | None = None) -> int:
    """Gives 1 where something was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults.fuzz", description=__doc__)
    parser.add_argument("--only", default="", metavar="WORDS")
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--write", action="store_true", help="keep the rows in RESULTS.md")
    wanted = parser.parse_args(argv)
    rows = [_fuzzed(name, law, wanted.minutes * 60) for name, law in TARGETS.items() if wanted.only in name]
    if wanted.write:
        for row in rows:
            keep(row)
    return 0 if all(row.fine for row in rows) else 1


def _fuzzed(name: str, law: Any, seconds: float) -> Row:
    tried = _counted(law)
    started, busy, round_, found = time.monotonic(), time.process_time(), 0, 0
    seed = time.time_ns()
    # In place of those that the tests give it: the public way refuses to be used twice.
    law._hypothesis_internal_use_settings = hypothesis.settings(
        max_examples=_AT_ONCE, database=None, deadline=None, suppress_health_check=list(hypothesis.HealthCheck)
    )
    while time.monotonic() - started < seconds:
        round_ += 1
        hypothesis.seed(seed + round_)(law)
        try:
            law()
        except Exception:  # noqa: BLE001 - whatever it is, it is what was looked for
            found += 1
            traceback.print_exc()
            sys.stderr.flush()
    took, worked = time.monotonic() - started, time.process_time() - busy
    row = Row(
        f"fuzz: {name}",
        f"{seconds / 60:.0f} min, {worked / 60:.0f} of them at work",
        len(tried),
        found,
        took,
        "nothing found",
        "",
    )
    print(f"faults: {row.name}: {row.told()}, {worked:.0f} s at work", flush=True)
    return row


class _Tally:
    """Counts, since a list of millions would weigh."""

    def __init__(self) -> None:
        self._times = 0

    def __len__(self) -> int:
        return self._times

    def add(self) -> None:
        """Once more."""
        self._times += 1


def _counted(law: Any) -> _Tally:
    inner, tally = law.hypothesis.inner_test, _Tally()

    def counting(*values: Any, **named: Any) -> None:
        tally.add()
        inner(*values, **named)

    law.hypothesis.inner_test = counting
    return tally


if __name__ == "__main__":
    sys.exit(main())
