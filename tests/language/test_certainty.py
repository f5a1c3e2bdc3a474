"""Confidences are counted chances."""

from __future__ import annotations

import pytest

from crisisdesk.language.certainty import chance, meant


def test_a_name_beside_its_verb_is_nearly_sure() -> None:
    assert chance("beside") * meant("surname") > 0.97


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ("beside", "beside, weak verb"),
        ("beside", "beside, borrowed subject"),
        ("above", "above, label"),
        ("above, label", "above, label, one word"),
        ("beside", "same paragraph < beside"),
        ("same paragraph < beside", "next paragraph < beside"),
        ("told of before as speaking", "told of before"),
        ("led in by a colon", "a way that nobody counted"),
    ],
)
def test_what_is_less_plain_is_never_surer(better: str, worse: str) -> None:
    assert 1 > chance(better) >= chance(worse) > 0


def test_what_nobody_counted_is_doubtful() -> None:
    assert chance("a way that nobody counted") < 0.8 < chance("above")
    assert meant("a name that nobody counted") < 0.8 < meant("full name")


def test_an_author_s_document_is_never_surer_than_the_author() -> None:
    assert meant("author surname") <= meant("surname")
    assert meant("clear pronoun") > meant("close pronoun") > meant("open pronoun")
