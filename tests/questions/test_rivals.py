"""Wrong choices for who."""

from __future__ import annotations

from datetime import date

import pytest

from crisisdesk.domain import gazetteer
from crisisdesk.domain.reading import Person
from crisisdesk.questions import speech, standing
from crisisdesk.questions.rivals import anybody, could_have_said, has_standing, holders, offices, people
from tests.language.reading import FRIDAY
from tests.questions.making import HARBOUR, proposed, scene_of


def test_people_are_offered_with_their_own_words_and_where_they_stand() -> None:
    draft = next(each for each in proposed(speech.speaker, HARBOUR) if each.key == "Laura Bennett")
    novak = next(each for each in people(draft, scene_of(HARBOUR)) if each.text == "Peter Novak")
    assert "Finland can choose the road of patience" in novak.why
    assert novak.span is not None
    assert "Finland can choose" in novak.span.of(HARBOUR)


def test_the_key_is_never_among_them() -> None:
    for draft in proposed(speech.speaker, HARBOUR):
        assert draft.key not in [each.text for each in people(draft, scene_of(HARBOUR))]


def test_nobody_is_offered_as_a_speaker_whom_the_article_does_not_name() -> None:
    text = HARBOUR.replace("reporters", "reporters from France and Poland")
    for draft in proposed(speech.speaker, text):
        offered = [each.text for each in people(draft, scene_of(text))]
        assert all(name.split()[-1] in text for name in offered)


def test_nobody_is_offered_from_the_tables_without_a_day_of_publication() -> None:
    text = "“The gates of the Bergen harbour will stay shut,” Norwegian Prime Minister Laura Bennett said."
    (draft,) = proposed(speech.speaker, text, published=None)
    assert list(people(draft, scene_of(text, published=None))) == []


def test_whoever_holds_the_office_of_that_country_on_that_day_is_not_offered_as_wrong() -> None:
    text = "French President Macron opened the bridge on Monday. Macron met Norwegian Prime Minister Laura Bennett."
    (draft,) = [each for each in proposed(standing.holder, text) if "France" in each.stem]
    assert draft.key == "Emmanuel Macron"
    for each in holders(draft, scene_of(text), "president"):
        assert each.text != "Emmanuel Macron"
        for holder in gazetteer.office_holders():
            same = holder.name == each.text and holder.country == "FR" and holder.holds_on(FRIDAY)
            assert not (same and gazetteer.office_key(holder.office) == gazetteer.office_key("president"))


def test_an_office_that_somebody_holds_besides_is_not_offered() -> None:
    for draft in proposed(standing.office_held, HARBOUR):
        texts = [each.text for each in offices(draft, scene_of(HARBOUR))]
        assert draft.key not in texts
        assert len(set(texts)) == len(texts)


FRANCE = (
    "French Foreign Minister Peter Novak met French President Laura Bennett. Novak and Bennett left Oslo on Monday."
)


def test_the_offices_offered_are_those_that_the_country_has_on_that_day() -> None:
    (draft,) = proposed(standing.office_held, FRANCE)
    texts = [each.text for each in offices(draft, scene_of(FRANCE))]
    held = {f"French {each.office}" for each in gazetteer.office_holders() if each.country == "FR"}
    assert "French president" in texts
    assert set(texts) <= held - {draft.key}


def test_the_holders_offered_are_officials_of_the_same_country() -> None:
    (draft,) = [each for each in proposed(standing.holder, FRANCE) if each.key == "Peter Novak"]
    texts = [each.text for each in holders(draft, scene_of(FRANCE), "foreign minister")]
    french = {each.name for each in gazetteer.office_holders() if each.country == "FR"}
    assert texts[0] == "Laura Bennett"
    assert len(texts) > 3
    assert set(texts[1:]) <= french


def test_who_holds_the_office_by_another_spelling_is_not_offered_beside_the_key() -> None:
    text = "Ukrainian President Petro Poroschenko came to Oslo on Monday. Poroschenko left on Tuesday."
    (draft,) = proposed(standing.holder, text)
    texts = [each.text for each in holders(draft, scene_of(text), "president")]
    assert "Viktor Yanukovych" in texts
    assert "Petro Poroshenko" not in texts


def test_who_held_the_office_on_another_day_of_the_month_is_not_offered() -> None:
    handed_over = date(2021, 1, 29)
    text = "US Secretary of State Antony Blinken came to Oslo on Monday. Blinken left on Tuesday."
    (draft,) = proposed(standing.holder, text, published=handed_over)
    texts = [each.text for each in holders(draft, scene_of(text, published=handed_over), "secretary of state")]
    assert "Rex Tillerson" in texts
    assert "Mike Pompeo" not in texts


def test_where_the_words_tell_the_speaker_s_country_only_those_of_it_are_offered() -> None:
    text = HARBOUR.replace("every crane,", "every crane of Norway,")
    for told, expected in ((HARBOUR, True), (text, False)):
        draft = next(each for each in proposed(speech.speaker, told) if each.key == "Laura Bennett")
        assert ("Peter Novak" in {each.text for each in people(draft, scene_of(told))}) is expected


def test_words_about_somebody_s_own_country_are_not_put_into_their_mouth() -> None:
    scene = scene_of(HARBOUR)
    assert could_have_said(scene, "Peter Novak", "Norway will pay for new cranes")
    assert not could_have_said(scene, "Laura Bennett", "Norway will pay for new cranes")
    assert not could_have_said(scene, "Laura Bennett", "Norwegian soldiers will pay for new cranes")


def test_no_body_is_offered_as_a_speaker() -> None:
    text = HARBOUR + "\n\n“The harbour of Oslo needs a hundred cranes by the summer,” the Northern Harbour Fund said."
    for draft in proposed(speech.speaker, text):
        assert "Northern Harbour Fund" not in {each.text for each in people(draft, scene_of(text))}


def test_what_a_passer_by_says_is_not_put_into_a_minister_s_mouth() -> None:
    text = HARBOUR + "\n\n“The harbour of Oslo needs a hundred cranes by the summer,” Anna Larsen, a baker, said."
    draft = next(each for each in proposed(speech.speaker, text) if each.key == "Anna Larsen")
    assert not {"Laura Bennett", "Peter Novak"} & {each.text for each in people(draft, scene_of(text))}


def test_words_of_one_s_own_country_are_not_put_into_a_stranger_s_mouth() -> None:
    told = HARBOUR.replace(
        "Finland can choose the road of patience that", "We in our country choose a road of patience that"
    )
    draft = next(
        each for each in proposed(speech.speaker, told) if each.key == "Peter Novak" and "our country" in each.stem
    )
    assert not {"Laura Bennett", "Robert Hansen"} & {each.text for each in people(draft, scene_of(told))}


def test_what_the_head_of_a_body_says_is_not_put_into_a_minister_s_mouth() -> None:
    said = "“The harbour of Oslo needs a hundred cranes by the summer,” said Anna Larsen, director of the Harbour Fund."
    text = f"{HARBOUR}\n\n{said}"
    draft = next(each for each in proposed(speech.speaker, text) if each.key == "Anna Larsen")
    assert not {"Laura Bennett", "Peter Novak"} & {each.text for each in people(draft, scene_of(text))}


@pytest.mark.parametrize(
    ("office", "standing"), [("director of the fund", True), ("retired nurse", False), ("", False), ("Parent", False)]
)
def test_a_calling_like_anybody_s_gives_no_standing(office: str, standing: bool) -> None:
    assert has_standing(Person("Anna Larsen", office)) is standing


def test_a_beginner_chooses_among_those_who_could_have_said_it_though_the_title_names_them() -> None:
    text = (
        "Larsen shuts every harbour gate of Norway\n\n"
        "“The sailors of Bergen will mend twelve cranes by the summer,” said Norwegian minister Laura Bennett on Monday.\n\n"
        "Norwegian minister Greta Larsen, Norwegian minister Peter Novak and Norwegian minister Anna Berg went home. "
        "Host Erik Lindgren asked them questions."
    )
    scene = scene_of(text)
    (draft,) = proposed(speech.speaker, text)
    offered = [each.text for each in anybody(draft, scene)]
    assert set(offered) == {"Greta Larsen", "Peter Novak", "Anna Berg"}
