"""How far a sort of question is trusted."""

from __future__ import annotations

import pytest

from crisisdesk.domain.gazetteer import tables
from crisisdesk.domain.question import Form, Kind
from crisisdesk.questions.soundness import FEW, LEAST, aboutness, sort_of, soundness


@pytest.mark.parametrize(
    ("kind", "form", "slot", "sort"),
    [
        (Kind.DATE, Form.CHOICE, "date", "date"),
        (Kind.GAP, Form.CHOICE, "number", "gap number"),
        (Kind.SPEAKER, Form.TYPED, "speaker", "speaker typed"),
    ],
)
def test_a_question_is_counted_by_kind_what_it_asks_for_and_form(kind: Kind, form: Form, slot: str, sort: str) -> None:
    assert sort_of(kind, form, slot) == sort


def test_a_passage_with_a_gap_is_counted_as_such_whatever_is_asked_for() -> None:
    assert sort_of(Kind.DATE, Form.CHOICE, "date", cloze=True) == "gap date"


def test_what_readers_found_sound_is_trusted_and_what_they_refused_is_not_asked() -> None:
    shares = {sort: (float(share), int(marked)) for sort, share, marked in tables.rows("soundness")}
    assert shares
    for sort, (share, marked) in shares.items():
        assert 0 < share < 1
        if marked >= FEW:
            assert soundness(sort) == share
    assert soundness("gap year") > soundness("gap thing typed")
    assert soundness("gap thing typed") < LEAST


def test_a_sort_that_nobody_marked_is_neither_trusted_nor_refused() -> None:
    assert LEAST < soundness("never heard of") < 0.7


def test_words_are_about_a_title_by_what_they_share_with_it() -> None:
    title = "Storm shuts every harbour gate of Norway"
    assert aboutness(title, "Norway’s harbours were closed by storms") == 1
    assert aboutness(title, "The storm") == 0.5
    assert aboutness(title, "A crane of Bergen") == 0
    assert aboutness("", "A crane of Bergen") == 1
