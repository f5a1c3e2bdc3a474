"""Who holds which office, and what letters stand for."""

from __future__ import annotations

from datetime import date

import pytest

from crisisdesk.domain.question import Form, Kind
from crisisdesk.questions import standing
from tests.questions.making import HARBOUR, TITLE, asked, proposed, quiz_of


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
    found = asked(standing.holder, "US Secretary of State Peter Novak came to Oslo on Monday. Novak left on Tuesday.")
    assert found == {"Who was the US secretary of state in May 2019?": "Peter Novak"}


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Laura Bennett came to Oslo on Monday. Bennett left on Tuesday.",
        "Norwegian farmer Laura Bennett came to Oslo on Monday. Bennett left on Tuesday.",
        "Norwegian Foreign Minister Bennett came to Oslo on Monday. Bennett left on Tuesday.",
        "Norwegian Foreign Minister Laura Bennett met Norwegian Foreign Minister Peter Novak. Bennett and Novak left.",
        "Laura Bennett came to Oslo on Monday. Bennett left on Tuesday.",
    ],
)
def test_an_office_without_country_or_with_two_holders_or_half_a_name_is_not_asked(text: str) -> None:
    assert proposed(standing.holder, text) == []


@pytest.mark.parametrize("word", ["former", "late", "future"])
def test_a_former_holder_is_not_asked_for_as_the_holder(word: str) -> None:
    text = f"The {word} Norwegian prime minister Laura Bennett came to Oslo on Monday. Bennett left on Tuesday."
    assert proposed(standing.holder, text) == []


def test_without_a_day_of_publication_nobody_holds_an_office() -> None:
    text = "Norwegian Foreign Minister Laura Bennett came to Oslo on Monday. Bennett left on Tuesday."
    assert proposed(standing.holder, text)
    assert proposed(standing.holder, text, published=None) == []


OFFICER = "Norwegian Foreign Minister Laura Bennett"


@pytest.mark.parametrize(
    ("text", "matters"),
    [
        (f"{OFFICER} came to Oslo on Monday.", False),
        (f"{OFFICER} came to Oslo on Monday. Bennett left on Tuesday.", True),
        (f"“The gates of Oslo will stay shut for many years,” {OFFICER} said.", True),
    ],
)
def test_an_office_is_asked_only_of_those_who_speak_or_are_named_again(text: str, matters: bool) -> None:
    assert bool(proposed(standing.holder, text)) is matters
    assert bool(proposed(standing.office_held, text)) is matters


@pytest.mark.parametrize("office", ["President", "Prime Minister"])
def test_which_office_is_not_asked_of_a_head_of_state_or_government(office: str) -> None:
    text = f"Norwegian {office} Laura Bennett came to Oslo on Monday. Bennett left on Tuesday."
    assert proposed(standing.holder, text)
    assert proposed(standing.office_held, text) == []


AGENCY = "The International Atomic Energy Agency (IAEA) demanded a full inquiry. The IAEA was founded in 1957."


def test_what_letters_stand_for_is_asked_with_choices_that_fit_the_letters() -> None:
    (draft,) = proposed(standing.letters, AGENCY)
    assert draft.stem == "What do the letters IAEA stand for?"
    assert draft.key == "International Atomic Energy Agency"
    assert len({each.text for each in draft.distractors} - {draft.key}) == 3
    for each in draft.distractors:
        assert "".join(word[0] for word in each.text.split()) == "IAEA"


def test_a_wrong_expansion_differs_in_one_word_that_could_stand_in_its_place() -> None:
    (draft,) = proposed(standing.letters, AGENCY)
    fit = {
        "International": {"Independent"},
        "Atomic": {"Atlantic", "American", "African", "Asian", "Arab", "Arctic", "Australian", "Alpine"},
        "Energy": {"Education", "Export", "Emergency", "Environmental", "Economic", "Electoral"},
        "Agency": {"Authority", "Association", "Alliance", "Assembly", "Academy", "Administration"},
    }
    for each in draft.distractors:
        pairs = zip(draft.key.split(), each.text.split(), strict=True)
        ((own, other),) = [(one, two) for one, two in pairs if one != two]
        assert other in fit[own]


def test_letters_of_a_body_that_the_tables_do_not_know_are_not_asked() -> None:
    text = "The Northern Harbour Fund (NHF) demanded a full inquiry. The NHF was founded in 1990."
    assert proposed(standing.letters, text) == []


@pytest.mark.parametrize(
    ("name", "letters", "form"),
    [
        ("Northern Harbour Commission", "NHC", Form.TYPED),
        ("Zealous Xylophone Institute", "ZXI", Form.TYPED),
        ("Northern Broadcasting Corporation", "NBX", None),
        ("New Old Wall", "NOW", None),
    ],
)
def test_letters_of_a_body_that_the_tables_do_not_know_are_asked_under_the_title(
    name: str, letters: str, form: Form | None
) -> None:
    text = f"{TITLE}The {name} ({letters}) demanded a full inquiry. The {letters} was founded in 1990."
    drafts = proposed(standing.letters, text)
    assert [each.form for each in drafts] == ([form] if form else [])
    assert all(each.stem.startswith("In the report “Storm") and each.key == name for each in drafts)
    once = f"{TITLE}The {name} ({letters}) demanded a full inquiry."
    assert proposed(standing.letters, once) == [], "letters that are not needed again"


@pytest.mark.parametrize(
    ("body", "under"), [("Syrian Democratic Forces (SDF)", True), ("International Atomic Energy Agency (IAEA)", False)]
)
def test_short_letters_are_asked_under_the_title_for_they_stand_for_others_elsewhere(body: str, under: bool) -> None:
    (draft,) = proposed(standing.letters, f"{TITLE}The {body} demanded a full inquiry.")
    assert draft.stem.startswith("In the report") == under


def test_the_letters_are_spelt_out_in_the_evidence() -> None:
    (draft,) = proposed(standing.letters, AGENCY)
    shown = " ".join(span.of(AGENCY) for span in draft.evidence)
    assert "IAEA" in shown
    assert "International Atomic Energy Agency" in shown


@pytest.mark.parametrize(("name", "holds"), [("François Hollande", True), ("Nicolas Sarkozy", False)])
def test_a_president_without_a_country_is_one_of_that_day(name: str, holds: bool) -> None:
    text = f"President {name} came to Oslo on Monday. {name} left for Bergen on Tuesday."
    found = asked(standing.holder, text, published=date(2016, 8, 12))
    assert found == ({"Who was France’s president in August 2016?": name} if holds else {})


def test_the_letters_themselves_are_no_answer() -> None:
    text = (
        f"{TITLE}The Northern Harbour Commission (NHC) of Norway demanded a full inquiry. The NHC was founded in 1990."
    )
    (asked,) = (each for each in quiz_of(text).questions if each.kind is Kind.EXPANSION)
    assert "NHC" not in asked.accepted
