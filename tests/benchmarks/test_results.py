"""tests/benchmarks/results.py."""

from __future__ import annotations

from datetime import date

from tests.benchmarks.results import Row, against, as_table, with_rows

DAY = date(2026, 11, 23)


def test_a_row_says_whether_its_goal_is_met() -> None:
    assert against("start", 150, 100, unit="ms", than="a window", goal=1.5).met is True
    assert against("start", 151, 100, unit="ms", than="a window", goal=1.5).met is False
    assert against("start", 151, 100, unit="ms", than="a window").met is None


def test_a_table_has_a_line_a_row() -> None:
    table = as_table([Row("start", "150 ms", "a window: 100 ms", 1.5, "≤ 1.4", met=False, day=DAY)])
    assert table.splitlines()[-1] == "| start | 150 ms | a window: 100 ms | 1.50 | ≤ 1.4 **missed** | 2026-11-23 |"


def test_new_rows_replace_those_of_their_benchmark_and_leave_the_others() -> None:
    first = with_rows("", "startup", [Row("start", "1 ms", day=DAY)])
    both = with_rows(first, "build", [Row("seed", "2 s", day=DAY)])
    again = with_rows(both, "startup", [Row("start", "3 ms", day=DAY)])
    assert "1 ms" in both
    assert "1 ms" not in again
    assert "| start | 3 ms |" in again
    assert "| seed | 2 s |" in again
    assert again.index("## build") < again.index("## startup")


def test_a_section_begins_with_what_was_measured() -> None:
    told = with_rows("", "startup", [Row("start", "1 ms", day=DAY)], about="How long a start takes.\n\nTwice.\n")
    assert "## startup\n\nHow long a start takes.\n\nTwice.\n\n| measure" in told
    again = with_rows(told, "startup", [Row("start", "2 ms", day=DAY)], about="How long it takes.")
    assert "How long a start" not in again
    assert again.count("| measure") == 1


def test_writing_the_same_rows_twice_changes_nothing() -> None:
    once = with_rows("", "startup", [Row("start", "1 ms", day=DAY)])
    assert with_rows(once, "startup", [Row("start", "1 ms", day=DAY)]) == once
