"""What is left out of a passage: a name, a body, a day, a figure."""

from __future__ import annotations

from datetime import date

import pytest

from crisisdesk.domain.question import Form, Kind
from crisisdesk.domain.stem import parts_of
from crisisdesk.domain.story import story
from crisisdesk.questions import bodies, cloze, figures, lands
from crisisdesk.questions.called import surname
from crisisdesk.questions.make import make
from crisisdesk.questions.phrases import is_no_person
from tests.language.reading import read_text
from tests.questions.making import HARBOUR, TITLE, keys, proposed, quiz_of, scene_of

MEETING = "Prime Minister Laura Bennett met Foreign Minister Peter Novak in Oslo on Monday to speak about cranes."


def test_each_of_those_named_is_asked_for_and_stands_nowhere_in_the_question() -> None:
    drafts = proposed(cloze.name, TITLE + MEETING)
    assert [draft.key for draft in drafts] == ["Laura Bennett", "Peter Novak"]
    for draft in drafts:
        assert draft.form is Form.TYPED
        assert "____" in draft.stem or "who met Foreign Minister" in draft.stem
        assert not set(draft.key.split()) & set(draft.stem.replace("”", " ").split())


def test_every_naming_of_the_person_in_the_passage_is_a_gap() -> None:
    text = f"{MEETING} She said on Tuesday that Bennett would pay for twelve cranes of the harbour of Bergen."
    drafts = [draft for draft in proposed(cloze.name, TITLE + text) if "gaps: " in draft.stem]
    assert all(draft.stem.count("____") > 1 and "Bennett" not in draft.stem for draft in drafts)


def test_the_words_of_the_passage_are_those_of_the_article() -> None:
    scene = scene_of(HARBOUR)
    flat = " ".join(scene.text.replace('"', "’").replace("“", "‘").replace("”", "’").replace("'", "’").split())
    for maker in (cloze.name, bodies.body, figures.figure):
        for draft in proposed(maker, HARBOUR):
            passage = parts_of(draft.stem).passage
            assert passage or draft.kind is Kind.ACTOR
            for piece in passage.split("____"):
                assert piece.removesuffix("on ").strip(" .") in flat


@pytest.mark.parametrize(
    "text",
    [
        "The elder Laura Bennett met Foreign Minister Peter Novaks in Oslo on Monday to speak about cranes.",
        "The late candidate Laura Bennett was named in Oslo on Monday by twelve mayors of Norwegian towns.",
        "Foreign Minister Laura Bennett left. Norwegian mayors of harbour towns asked guests like Ms. Laura Bennett on Monday for cranes.",
    ],
)
def test_nobody_is_asked_for_whom_the_words_before_tell(text: str) -> None:
    assert "Laura Bennett" not in keys(cloze.name, text)


@pytest.mark.parametrize(
    "around",
    [
        "Norwegian sailors asked Mayor {}, the founder of the Northern Harbour Fund, for twelve new cranes of the harbour of Bergen.",
        "Norwegian sailors asked Senator {}, Republican of Ohio, for twelve new cranes of the harbour of Bergen.",
        "Norwegian sailors of the harbour of Bergen were asked in 1975 by President {} for twelve new Danish cranes.",
        "Norwegian sailors asked Gov. {} of Ohio for twelve new cranes of the harbour of Bergen.",
        "Norwegian sailors asked Mayor {}, the former Arkansas governor, for twelve new cranes of the harbour of Bergen.",
        "Norwegian sailors asked Senator {} (R-Ohio) for twelve new cranes of the harbour of Bergen.",
        "Norwegian sailors of the harbour of Bergen need twelve new cranes and six ships, according to editor {}.",
    ],
)
def test_nobody_is_asked_for_whom_the_words_behind_tell_or_who_only_gave_a_figure(around: str) -> None:
    assert "Laura Bennett" not in keys(cloze.name, TITLE + around.format("Laura Bennett"))
    plain = "Norwegian sailors asked Mayor Laura Bennett for twelve new cranes of the harbour of Bergen."
    assert "Laura Bennett" in keys(cloze.name, TITLE + plain)


@pytest.mark.parametrize(("whose", "asked"), [("party", False), ("harbour", True)])
def test_the_committee_of_a_party_is_not_asked_for_where_the_party_is_named(whose: str, asked: bool) -> None:
    text = (
        f"The Republican National Committee agreed on Monday to sell the {whose}'s twelve cranes to sailors of Bergen. "
        "The Republican National Committee was glad."
    )
    assert ("Republican National Committee" in keys(bodies.body, TITLE + text)) == asked


def test_the_year_of_somebody_s_ruling_is_asked_for() -> None:
    text = "The captains of Bergen invoked the maritime court's 1898 ruling on cranes, which gave Norwegian sailors more bread."
    assert "1898" in keys(figures.figure, TITLE + text)


def test_who_is_told_to_be_something_is_asked_for_and_one_of_two_only_if_both_are_something() -> None:
    told = "Laura Bennett, the Norwegian prime minister, asked Finnish sailors of the harbour of Bergen for twelve Swedish cranes."
    pair = "Laura Bennett and Peter Novak asked Norwegian sailors of the harbour of Bergen for twelve new cranes."
    plain = " Bennett left. Bennett came. Bennett slept. Novak left. Novak came. Novak slept."
    assert keys(cloze.name, told) == ["Laura Bennett"]
    assert keys(cloze.name, f"{MEETING}\n\n{pair}") == [*keys(cloze.name, MEETING), "Laura Bennett", "Peter Novak"]
    assert "Laura Bennett" not in keys(cloze.name, pair + plain), "they hold no office"


@pytest.mark.parametrize(("with_whom", "asked"), [("Hillary Clinton", False), ("Robert Hansen", True)])
def test_who_goes_with_somebody_whom_all_know_is_not_asked_for(with_whom: str, asked: bool) -> None:
    told = (
        f"Sailors of {with_whom} and Laura Bennett blocked twelve Danish ships off the Swedish harbour of Gothenburg."
    )
    text = f"{TITLE}{told}\n\nPrime Minister Laura Bennett and Foreign Minister {with_whom} met in Oslo on Monday."
    assert ("Laura Bennett" in keys(cloze.name, text)) == asked


def test_whoever_the_title_names_is_not_asked_for() -> None:
    title = "Bennett shuts every harbour gate of Norway\n\n"
    assert [draft.key for draft in proposed(cloze.name, title + MEETING)] == ["Peter Novak"]


def test_a_body_is_asked_for_by_its_name_and_accepted_by_its_letters() -> None:
    text = (
        "The Northern Harbour Fund (NHF) was founded in 1990 in Bergen to help sailors after a storm. "
        "On Tuesday the Northern Harbour Fund asked Prime Minister Laura Bennett for twelve new cranes in Bergen."
    )
    for draft in proposed(bodies.body, TITLE + text):
        assert draft.key.endswith("Northern Harbour Fund")
        assert "Harbour Fund" not in draft.stem


def test_a_body_named_by_letters_alone_is_proved_by_its_name_too_and_the_article_stays() -> None:
    text = (
        "The Northern Sailors Fund (NSF) was founded in 1990 in Bergen.\n\n"
        "Two ministers in Oslo condemned the act of the NSF on Tuesday, calling its twelve old cranes a grave abuse of power."
    )
    (draft,) = (each for each in proposed(bodies.body, TITLE + text) if "condemned" in each.stem)
    assert "the act of the ____ on Tuesday" in draft.stem
    assert any("Northern Sailors Fund" in span.of(TITLE + text) for span in draft.evidence)
    assert any("condemned" in span.of(TITLE + text) for span in draft.evidence)


@pytest.mark.parametrize(("did", "asked"), [("jumped on", False), ("rejected", True)])
def test_who_only_answers_is_not_asked_for(did: str, asked: bool) -> None:
    text = (
        f"Laura Bennett, the Norwegian prime minister, {did} twelve Danish cranes of the Swedish harbour of Gothenburg."
    )
    assert (keys(cloze.name, TITLE + text) == ["Laura Bennett"]) == asked


@pytest.mark.parametrize(("whose", "asked"), [("a fund of sailors", False), ("the Danish Harbour Fund", True)])
def test_who_is_tied_to_nothing_that_has_a_name_is_not_asked_for(whose: str, asked: bool) -> None:
    told = f"The lawyer of {whose} in Bergen, Peter Novak, thanked sailors of the harbour for twelve new cranes."
    found = keys(cloze.name, f"{TITLE}{told} Novak left. Novak came. Novak went. Novak slept.")
    assert (found == ["Peter Novak"]) == asked


def test_a_name_between_commas_behind_a_role_is_asked_for() -> None:
    text = "The lawyer of two Norwegian shipyards of Bergen, Peter Novak, thanked Finnish sailors of the harbour for twelve new cranes."
    assert keys(cloze.name, f"{text} Novak left. Novak came. Novak went. Novak slept.") == ["Peter Novak"]


STANDING = "Minister Robert Hansen left. Hansen came. Hansen slept. Hansen went home."


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "“Norway sold twelve cranes of Bergen,” wrote Oslo bureau chief Robert Hansen in a long piece on the harbour.",
            False,
        ),
        (
            "“Norway sold twelve cranes of Bergen,” wrote trade minister Robert Hansen in a long piece on the harbour.",
            True,
        ),
        (
            "Libyan dictator Robert Hansen sold twelve old cranes to Norwegian sailors of Bergen before the storm.",
            False,
        ),
        (
            "Libyan admiral Robert Hansen sold twelve old cranes to Norwegian sailors of Bergen before the storm.",
            True,
        ),
        (
            "House Minority Leader Robert Hansen sold twelve old cranes to Norwegian sailors of Bergen before the storm.",
            False,
        ),
    ],
)
def test_who_wrote_it_up_or_rules_a_named_land_is_not_asked_for(text: str, asked: bool) -> None:
    assert ("Robert Hansen" in keys(cloze.name, f"{TITLE}{text} {STANDING}")) == asked


def test_who_is_told_by_land_and_office_behind_the_gap_is_not_asked_for() -> None:
    told = "Norwegian ministers of Bergen sold twelve Finnish cranes to Emmanuel Macron, and the {} paid in Oslo before noon."
    assert keys(cloze.name, told.format("painter")) == ["Emmanuel Macron"]
    assert keys(cloze.name, told.format("French president")) == []


def test_a_people_is_nobody() -> None:
    assert is_no_person("Cuban Americans")
    assert not is_no_person("James Williams")


@pytest.mark.parametrize(
    ("title", "told", "asked"),
    [
        (
            "Storm shuts every harbour gate",
            "Sailors of Bergen sold twelve old cranes at a conference in Iowa before noon.",
            True,
        ),
        (
            "Iowans shut every harbour gate",
            "Sailors of Bergen sold twelve old cranes at a conference in Iowa before noon.",
            False,
        ),
        (
            "Storm shuts harbour gates of Calif.",
            "Sailors of Bergen sold twelve cranes at a conference in California in May.",
            False,
        ),
        (
            "Storm shuts every harbour gate",
            "Robert Hansen sold twelve old cranes of Bergen at a conference in his home state of Iowa.",
            False,
        ),
        (
            "Storm shuts every harbour gate",
            "Sailors of Bergen sold twelve old cranes to shipyards in Iowa before noon.",
            False,
        ),
        (
            "Storm shuts every harbour gate",
            "Sailors of Bergen sold twelve old cranes at a conference with the senator from Iowa before noon.",
            False,
        ),
    ],
)
def test_a_state_is_asked_for_where_neither_title_nor_passage_tells_it(title: str, told: str, asked: bool) -> None:
    assert bool(proposed(lands.region, f"{title}\n\n{told}")) == asked


def test_whom_everybody_knows_to_be_the_president_is_not_asked_for() -> None:
    text = "Norwegian ministers of the harbour of Bergen wrote twelve letters to President Donald Trump about cranes."
    assert keys(cloze.name, text) == []
    assert keys(cloze.name, text.replace("Donald Trump", "Vladimir Putin")) == ["Vladimir Putin"]


def test_a_town_is_asked_for_where_something_happens_and_not_where_somebody_sits() -> None:
    happens = "Norwegian police arrested twelve sailors of the harbour before two men were flown to Moscow for help."
    sits = "Norwegian police asked a clinic for sailors in Moscow about twelve ships of the harbour before the storm."
    assert keys(lands.town, happens) == ["Moscow"]
    assert keys(lands.town, sits) == []


def test_a_thing_named_after_its_maker_is_no_body() -> None:
    text = "Norwegian police found the Volvo in the harbour. Sailors of Bergen pulled the Volvo out of the harbour on Monday."
    assert keys(bodies.body, text) == []


def test_what_everybody_does_is_not_asked_of_people_without_an_office() -> None:
    text = "Anna Berg loves the old harbour of Bergen in Norway with its twelve cranes. Anna Berg left. Anna Berg came."
    assert keys(cloze.name, text) == []


def test_the_day_of_the_report_itself_is_not_asked_for() -> None:
    text = (
        "Norwegian soldiers removed all damaged cranes from the harbour of Bergen on Monday.\n\n"
        "The long peace talks about every harbour of Norway ended on Friday without a new treaty on fishing rights."
    )
    asked = {each.key: each for each in quiz_of(TITLE + text).questions if each.kind.value == "date"}
    assert asked.keys() == {"Monday, 13 May 2019"}


def test_a_surname_that_several_office_holders_bear_is_not_left_out_alone() -> None:
    told = "Former US President Bill Clinton came to Oslo in May to speak with Laura Bennett about cranes of Bergen."
    later = "Norwegian ministers asked Clinton on Tuesday to open the harbour of Bergen with twelve new cranes."
    found = [draft.stem for draft in proposed(cloze.name, f"{TITLE}{told}\n\n{later}") if draft.key == "Bill Clinton"]
    assert not any("ministers asked ____" in stem for stem in found)


def test_what_a_body_did_happened_on_the_day_of_that_sentence_and_not_where_it_is_named_in_full() -> None:
    text = (
        "Storm shuts every harbour gate of Norway\n\n"
        "The Northern Sailors Agency (NSA) opened an office for sailors in Bergen on Monday.\n\n"
        "On Tuesday, the NSA accused two shipyards of Bergen of hiding a secret report on twelve rusty cranes of Norway."
    )
    questions = quiz_of(text).questions
    events = story([(scene_of(text).parsed, questions)]).events
    assert {each.day for each in events if "accused" in each.text} <= {date(2019, 5, 14)}


def test_whoever_stands_in_a_vote_of_the_united_states_is_not_asked_for() -> None:
    plain = "{} told Danish sailors of the Arctic coast that Finnish ministers had seen twelve old harbours of Norway before the storm."
    for year, plainly in ((2014, False), (2015, False), (2016, True)):
        found = keys(cloze.name, plain.format("Hillary Clinton"), published=date(year, 5, 17))
        assert ("Hillary Clinton" not in found) == plainly
    assert "Donald Trump" not in keys(cloze.name, plain.format("Donald Trump"), published=date(2014, 5, 17))


def test_whom_a_race_between_known_names_tells_is_not_asked_for() -> None:
    told = "The {} of twelve harbour towns of Norway shows that Angela Merkel leads Emmanuel Macron by seven points in Bergen."
    assert "Angela Merkel" in keys(cloze.name, told.format("picture"))
    assert "Angela Merkel" not in keys(cloze.name, told.format("election"))
    assert "Angela Merkel" not in keys(cloze.name, told.format("story of the campaigns"))


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Minister Peter Novak of Finland, whose office is in Helsinki, said in a statement on Monday.",
        "Peter Novak’s decision comes a few days after the Norwegian navy shut the harbour of Bergen for the winter.",
    ],
)
def test_a_name_is_not_asked_for_where_nothing_is_told_of_it(text: str) -> None:
    known = " Foreign Minister Peter Novak spoke in Oslo. Novak left Oslo."
    assert not any(text[:30] in draft.fact for draft in proposed(cloze.name, f"{TITLE}{text}\n\n{known}"))


def test_a_firm_with_its_founder_s_name_is_no_person() -> None:
    founder = "Robert Hansen, a Norwegian minister, founded the shipyard of Bergen in 1990. Hansen left. Hansen slept."
    told = "{} Hansen, fees from twelve Finnish cranes of the Norwegian harbours of Bergen and Oslo fell to $281 million after the storm."
    assert not [
        each for each in proposed(cloze.name, f"{TITLE}{founder}\n\n{told.format('At')}") if "fees" in each.stem
    ]
    assert [each for each in proposed(cloze.name, f"{TITLE}{founder}\n\n{told.format('For')}") if "fees" in each.stem]


def test_the_head_of_a_land_that_is_named_behind_the_gap_is_not_asked_for() -> None:
    told = (
        "On Tuesday President {} flew to a {} town with twelve ministers to speak about the cranes of two old harbours."
    )
    held = told.format("Vladimir Putin", "Russian"), told.format("Vladimir Putin", "Norwegian")
    assert [bool(proposed(cloze.name, f"{TITLE}{each} Putin left. Putin came.")) for each in held] == [False, True]


def test_a_body_is_accepted_by_the_letters_that_the_article_gives_it() -> None:
    text = (
        "Two ministers in Oslo condemned the act of the Northern Sailors Institute on Tuesday, calling its cranes a grave abuse.\n\n"
        "The NSI was founded in 1990 in Bergen. The Northern Sailors Institute, also called NSI, has forty members."
    )
    (draft,) = (each for each in proposed(bodies.body, TITLE + text) if "condemned" in each.stem)
    assert "NSI" in draft.accepted


def test_whose_lawyer_did_something_is_not_asked() -> None:
    told = "Foreign Minister Peter Novak left.\n\nOn Tuesday Novak’s {} handed twelve new cranes to sailors of Bergen and of Oslo."
    assert [each for each in proposed(cloze.name, TITLE + told.format("ministry")) if "cranes" in each.stem]
    assert not [each for each in proposed(cloze.name, TITLE + told.format("lawyer")) if "cranes" in each.stem]


def test_a_name_of_some_words_is_accepted_by_its_first_letters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crisisdesk.questions.soundness._shares", dict)  # whatever readers found of such questions
    text = (
        "Two ministers of Norway condemned the act of the Northern Sailors Institute on Tuesday, calling its gate a grave abuse.\n\n"
        "The Northern Sailors Institute has forty members in Bergen. At the N.S.I. nobody spoke."
    )
    found = [each for each in make(read_text(TITLE + text)).questions if each.key == "Northern Sailors Institute"]
    assert found
    assert all("NSI" in each.accepted for each in found)


@pytest.mark.parametrize(
    ("name", "last"),
    [("Hua Chunying", "Hua"), ("Park Geun-hye", "Park"), ("Lin Wood", "Wood"), ("Guan Youfei", "Guan")],
)
def test_a_family_name_that_stands_first_is_the_surname(name: str, last: str) -> None:
    assert surname(name) == last
