"""What stands between quotation marks, however badly these are set."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crisisdesk.domain.reading import Role
from crisisdesk.language.marks import Stretch, stretches
from tests.language.reading import HOSTILE, UNBROKEN, grows_too_fast, whole


def marked(text: str) -> list[Stretch]:
    """The stretches of a text whose lines are its paragraphs."""
    return list(stretches(text, whole(text)))


def inside(text: str) -> list[str]:
    """Their words."""
    return [each.span.of(text) for each in marked(text)]


@pytest.mark.parametrize(
    "text",
    [
        'She said, "The gates stay shut," and left.',
        "She said, “The gates stay shut,” and left.",
        "She said, „The gates stay shut,“ and left.",
        "She said, «The gates stay shut,» and left.",
        'She said, "The gates stay shut,” and left.',
        'She said, “The gates stay shut," and left.',
        "She said, ‘The gates stay shut,’ and left.",
        "She said, 'The gates stay shut,' and left.",
    ],
)
def test_every_style_of_marks_holds_the_same_words(text: str) -> None:
    assert inside(text) == ["The gates stay shut,"]


def test_two_quotations_in_a_paragraph_are_two() -> None:
    assert inside('"We wait," she said. "The tide decides."') == ["We wait,", "The tide decides."]


def test_an_apostrophe_opens_and_closes_nothing() -> None:
    assert inside("The captains' union didn't sign; the crews’ lawyers hadn’t read it, the '90s deal.") == []


def test_a_quotation_without_a_closing_mark_runs_to_the_end_of_its_paragraph() -> None:
    text = "She said: “The gates stay shut. We wait.\nNothing else happened."
    (found,) = marked(text)
    assert found.span.of(text) == "The gates stay shut. We wait."
    assert not found.closed


def test_a_quotation_that_opens_again_in_the_next_paragraph_goes_on() -> None:
    text = "“The gates stay shut.\n“And the tide decides,” she said."
    first, second = marked(text)
    assert (first.closed, first.continues) == (False, False)
    assert (second.closed, second.continues) == (True, True)


def test_a_closed_quotation_is_not_continued() -> None:
    assert [each.continues for each in marked("“The gates stay shut.”\n“The tide decides,” he said.")] == [False, False]


def test_a_quotation_within_a_quotation_belongs_to_it() -> None:
    assert inside("“He told me ‘never again’ and left,” she said.") == ["He told me ‘never again’ and left,"]


def test_an_opening_mark_while_another_is_open_ends_the_first() -> None:
    found = inside('He said "We wait. She said "We go," and they went.')
    assert found[-1] == "We go,"
    assert all("We go" not in each for each in found[:-1])


def test_a_mark_for_inches_opens_nothing() -> None:
    assert inside('The new pipe is 12" wide and was laid on Monday.') == []


def test_an_empty_pair_of_marks_holds_nothing() -> None:
    assert inside('The sign said "" and "  " all day.') == []


def test_words_are_counted() -> None:
    assert [each.words for each in marked('"Well-made plans don’t fail," he said.')] == [4]


def test_furniture_holds_no_quotations() -> None:
    text = '"Share this," says the button.'
    assert stretches(text, whole(text, Role.FURNITURE)) == ()


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("“The gates stay shut,” she said.", True),
        ("“[The gates] stay shut,” she said.", True),
        ("“Never,” she said.", False),
        ("She called it “a long wait.”", False),
        ("She spoke of “the longest wait that this harbour has seen in years”.", False),
        ("The film “Night Boat” was shown.", False),
        ("“Twelve ships wait outside and nobody tells them why” was her answer.", True),
    ],
)
def test_only_words_that_could_be_a_sentence_are_read_as_one(text: str, stands: bool) -> None:
    (found,) = marked(text)
    assert found.sentence_like(text) is stands


MARKS = st.text(st.sampled_from("aA1 .,'\"“”„«»‘’()[]-\n"), max_size=120)


@given(MARKS)
def test_stretches_are_in_order_apart_from_each_other_and_within_their_paragraph(text: str) -> None:
    paragraphs = whole(text)
    end = 0
    for each in stretches(text, paragraphs):
        assert end <= each.span.start < each.span.end
        assert paragraphs[each.paragraph].span.covers(each.span)
        assert each.span.of(text).strip()
        end = each.span.end


@given(MARKS)
def test_only_the_last_stretch_of_a_paragraph_may_be_left_open(text: str) -> None:
    found = marked(text)
    for this, after in pairwise(found):
        assert this.closed or after.paragraph > this.paragraph


@pytest.mark.parametrize("bit", [*HOSTILE.values(), *UNBROKEN.values()], ids=[*HOSTILE, *UNBROKEN])
def test_endless_runs_of_marks_are_paired_in_a_time_that_grows_with_their_length(bit: str) -> None:
    assert grows_too_fast(marked, bit) == ""


def test_curly_marks_within_straight_ones_are_nested() -> None:
    text = '"The talk of “equal rights” is over, and nobody asked us," she said.'
    assert inside(text) == ["The talk of “equal rights” is over, and nobody asked us,"]


def test_a_short_sentence_stands_alone_behind_the_end_of_another() -> None:
    text = "“We wait,” she said. “Never.” She left."
    first, second = marked(text)
    assert not first.sentence_like(text)
    assert second.sentence_like(text)
