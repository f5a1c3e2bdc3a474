"""Who holds which office, and what letters stand for."""

from __future__ import annotations

import pytest

from crisisdesk.questions import standing
from tests.questions.making import HARBOUR, asked, proposed


def test_the_holder_of_an_office_of_a_country_is_asked_with_the_month() -> None:
    assert asked(standing.holder, HARBOUR) == {
        "Who was Norway’s prime minister in May 2019?": "Laura Bennett",
        "Who was Finland’s foreign minister in May 2019?": "Peter Novak",
        "Who was Sweden’s defence minister in May 2019?": "Robert Hansen",
    }


def test_the_office_that_somebody_holds_is_asked() -> None:
    assert (
        asked(standing.office_held, HARBOUR)["Which office did Peter Novak hold in May 2019?"]
        == "Finnish foreign minister"
    )


def test_an_american_office_is_that_of_the_us() -> None:
    found = asked(standing.holder, "US Secretary of State Peter Novak came to Oslo on Monday.")
    assert found == {"Who was the US secretary of state in May 2019?": "Peter Novak"}


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Laura Bennett came to Oslo on Monday.",
        "Norwegian farmer Laura Bennett came to Oslo on Monday.",
        "Norwegian Foreign Minister Bennett came to Oslo on Monday.",
        "Norwegian Foreign Minister Laura Bennett met Norwegian Foreign Minister Peter Novak on Monday.",
        "Laura Bennett came to Oslo on Monday.",
    ],
)
def test_an_office_without_country_or_with_two_holders_or_half_a_name_is_not_asked(text: str) -> None:
    assert proposed(standing.holder, text) == []


@pytest.mark.parametrize("word", ["former", "late", "future"])
def test_a_former_holder_is_not_asked_for_as_the_holder(word: str) -> None:
    text = f"The {word} Norwegian prime minister Laura Bennett came to Oslo on Monday."
    assert proposed(standing.holder, text) == []


def test_without_a_day_of_publication_nobody_holds_an_office() -> None:
    text = "Norwegian Foreign Minister Laura Bennett came to Oslo on Monday."
    assert proposed(standing.holder, text, published=None) == []


def test_what_letters_stand_for_is_asked_with_choices_that_fit_the_letters() -> None:
    (draft,) = proposed(standing.letters, HARBOUR)
    assert draft.stem == "What do the letters NHF stand for?"
    assert draft.key == "Northern Harbour Fund"
    assert len({each.text for each in draft.distractors} - {draft.key}) == 3
    for each in draft.distractors:
        assert "".join(word[0] for word in each.text.split()) == "NHF"


def test_the_letters_are_spelt_out_in_the_evidence() -> None:
    (draft,) = proposed(standing.letters, HARBOUR)
    shown = " ".join(span.of(HARBOUR) for span in draft.evidence)
    assert "NHF" in shown
    assert "Northern Harbour Fund" in shown
