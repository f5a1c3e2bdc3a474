"""What the benchmark of the window makes of its turns."""

from __future__ import annotations

from tests.benchmarks.window import Taken, rows_of


def test_a_deed_is_told_by_its_longest_turn_and_both_clocks_count() -> None:
    often = [Taken(2.0, 3.0)] * 9
    rows = list(rows_of({"shown": [*often, Taken(17.0, 18.0)], "closed": [*often, Taken(1.0, 40.0)]}))
    assert [(each.measure, each.value, each.met) for each in rows] == [
        ("shown", "17 ms", False),
        ("closed", "2 ms", True),
        ("the longest of all by the clock on the wall: closed", "40 ms", False),
    ]
    assert "40 ms by the clock" in rows[1].yardstick
