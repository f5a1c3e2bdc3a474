"""`python -m tests.faults.fuzz` goes on inventing input for the laws that tests hold, each for so many minutes.

`--only WORDS` for those whose name has these words, `--write` keeps the rows in RESULTS.md.
"""

from __future__ import annotations

import argparse
import itertools
import sys
import time
import traceback
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import hypothesis

from tests import test_settings as settings
from tests.domain import test_fuzz as domain
from tests.exchange import test_fuzz as exchange
from tests.exchange import test_pack_fuzz as packs
from tests.faults.results import Row, keep
from tests.language import test_fuzz as language
from tests.store import test_fuzz as store

TARGETS: dict[str, Callable[..., Any]] = {
    "HTML": exchange.test_any_bytes_are_an_article_or_refused_in_a_sentence,
    "article reader": language.test_any_text_is_read_and_asked_about_or_refused,
    "date": language.test_any_words_for_days_name_a_day_or_none,
    "answer grading": domain.test_any_answer_to_any_question_is_graded,
    "what stands beside an article": exchange.test_whatever_stands_beside_an_article_it_is_read_or_refused,
    "packs": packs.test_any_pack_comes_in_whole_or_is_refused_in_a_sentence,
    "settings": settings.test_any_bytes_are_settings,
    "files beside the library": store.test_whatever_stands_beside_a_library_it_opens_or_is_refused,
}
_AT_ONCE = 200
_RARE = 300
"""One input in so many fails in the control."""


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
    tried = _Tally()
    started, busy, found = time.monotonic(), time.process_time(), 0
    with _each_input(law, tried.add):
        for error in _rounds(law):
            if error is not None:
                found += 1
                traceback.print_exception(error)
                sys.stderr.flush()
            if time.monotonic() - started >= seconds:
                break
    took, worked = time.monotonic() - started, time.process_time() - busy
    row = Row(
        f"fuzz: {name}",
        f"{seconds / 60:.0f} min, {worked / 60:.0f} of them at work",
        len(tried),
        found,
        took,
        "nothing found",
        f"rare {'caught' if _catches(law) else 'missed'}",
    )
    print(f"faults: {row.name}: {row.told()}, {worked:.0f} s at work", flush=True)
    return row


def _rounds(law: Any) -> Iterator[Exception | None]:
    """What each round of inputs failed with, without end."""
    # In place of those that the tests give it: the public way refuses to be used twice.
    law._hypothesis_internal_use_settings = hypothesis.settings(
        max_examples=_AT_ONCE, database=None, deadline=None, suppress_health_check=list(hypothesis.HealthCheck)
    )
    for seed in itertools.count(time.time_ns()):
        hypothesis.seed(seed)(law)
        try:
            law()
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what was looked for
            yield error
        else:
            yield None


def _catches(law: Any) -> bool:
    """Whether a fault that one input in a few hundred shows is found in as many rounds as it takes."""

    def fail(*values: Any) -> None:
        if zlib.crc32(repr(values).encode("utf-8", "surrogatepass")) % _RARE == 0:
            raise ZeroDivisionError("made for the control")

    with _each_input(law, fail):
        return any(isinstance(error, ZeroDivisionError) for error in itertools.islice(_rounds(law), 30))


class _Tally:
    """Counts, since a list of millions would weigh."""

    def __init__(self) -> None:
        self._times = 0

    def __len__(self) -> int:
        return self._times

    def add(self, *_values: Any) -> None:
        """Once more."""
        self._times += 1


@contextmanager
def _each_input(law: Any, see: Callable[..., None]) -> Iterator[None]:
    """While the block runs, `see` is shown the values that the law is tried on."""
    inner = law.hypothesis.inner_test

    def seeing(*values: Any, **named: Any) -> None:
        see(*values, *named.values())
        inner(*values, **named)

    law.hypothesis.inner_test = seeing
    yield
    law.hypothesis.inner_test = inner


if __name__ == "__main__":
    sys.exit(main())
