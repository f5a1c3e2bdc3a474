"""A stem, put together and taken apart."""

from __future__ import annotations

from datetime import date

import pytest

from crisisdesk.domain.stem import Stem, parts_of, titled, untitled

ASKED = "Who shut the harbour of Bergen?"


@pytest.mark.parametrize("day", [None, date(2019, 5, 7)])
@pytest.mark.parametrize("begins", [False, True])
def test_what_is_put_before_a_question_is_taken_off_again(day: date | None, begins: bool) -> None:
    stem = titled("Storm shuts Bergen", ASKED, day=day, begins=begins)
    assert untitled(stem) == "Who shut the harbour of Bergen?"
    parts = parts_of(stem)
    assert parts.asked == ASKED
    assert f"{parts.report}, {parts.asked[0].lower()}{parts.asked[1:]}" == stem


def test_the_report_s_day_is_told_where_there_is_one() -> None:
    assert titled("Storm", ASKED, day=date(2019, 5, 7)).startswith("In the report “Storm” of 7 May 2019, who shut")


def test_a_question_without_a_report_is_all_question() -> None:
    assert parts_of(ASKED) == Stem("", ASKED, "")
    assert parts_of("") == Stem("", "", "")


@pytest.mark.parametrize("asked", ["Whose name belongs in the gap", "Which organisation’s name belongs in the gaps"])
def test_a_passage_is_told_apart_from_what_is_asked_of_it(asked: str) -> None:
    passage = "On Monday ____ said, ‘We have seen “it” in Bergen.’"
    assert parts_of(titled("Storm", f"{asked}: “{passage}”?")) == Stem("In the report “Storm”", f"{asked}?", passage)


def test_words_in_marks_that_have_no_gap_to_fill_stay_in_the_question() -> None:
    stem = "Who said, “The harbour is shut”?"
    assert parts_of(stem) == Stem("", stem, "")
