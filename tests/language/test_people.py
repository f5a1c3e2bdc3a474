"""Who is named in an article, under which names, with which office."""

from __future__ import annotations

from datetime import date

import pytest

from crisisdesk.language.people import find_people
from tests.language.reading import person, quotation, read_text, sentences_of

MINISTERS = (
    "Norwegian Prime Minister Laura Bennett met Peter Novak, Finland's foreign minister, in Oslo on Monday. "
    "Bennett said the talks had failed. Novak denied that."
)


def names(text: str) -> list[str]:
    """The full names of the people of a text."""
    return [each.name for each in read_text(text).people]


def test_a_surname_belongs_to_the_full_name_before_it() -> None:
    parsed = read_text(MINISTERS)
    assert [each.name for each in parsed.people] == ["Laura Bennett", "Peter Novak"]
    assert [span.of(parsed.text) for span in person(parsed, "Laura Bennett").mentions] == ["Laura Bennett", "Bennett"]
    assert person(parsed, "Laura Bennett").aliases == ("Bennett",)


def test_somebody_with_a_calling_is_a_person_whatever_the_tagger_says() -> None:
    text = (
        "Eswar Prasad, a professor of economics at Cornell University, said that the talks had failed. Mr. Prasad left. "
        "Deutsche Bank, a lender of ships, said that the talks had failed."
    )
    assert names(text) == ["Eswar Prasad"]


@pytest.mark.parametrize(
    ("told", "office"),
    [
        ("Mike Nellis, who served as Canova's digital manager,", "former Canova's digital manager"),
        ("Mike Nellis, who is the head of the Bergen police,", "head of the Bergen police"),
        ("Mike Nellis, who was a friend of sailors,", ""),
        ("Mike Nellis, an ecologist at the Northern Institute,", "ecologist at the Northern Institute"),
    ],
)
def test_an_office_is_told_of_whom_it_names_too(told: str, office: str) -> None:
    assert person(read_text(f"{told} said that the talks had failed."), "Mike Nellis").office == office


def test_two_men_of_one_given_name_and_jr_are_two() -> None:
    text = "Joseph R. Biden Jr. met Gen. Joseph F. Dunford Jr. in Oslo on Monday. Biden said the talks had failed."
    parsed = read_text(text)
    assert [each.name for each in parsed.people] == ["Joseph R. Biden Jr.", "Joseph F. Dunford Jr."]
    assert len(person(parsed, "Joseph R. Biden Jr.").mentions) == 2


def test_a_surname_belongs_to_the_full_name_after_it() -> None:
    text = "Ms. Bennett shut the gates on Monday. Later Laura Bennett, the mayor of Lissen, went home."
    assert names(text) == ["Laura Bennett"]


def test_two_people_of_one_surname_are_told_apart_by_their_given_names() -> None:
    text = "Laura Bennett opened the gates on Monday. Peter Bennett, her brother, shut them on Tuesday."
    assert names(text) == ["Laura Bennett", "Peter Bennett"]


def test_a_bare_surname_that_two_people_bear_is_never_sure() -> None:
    text = "Laura Bennett opened the gates on Monday. Peter Bennett shut them again. Bennett said he was tired."
    parsed = read_text(text)
    assert all(span.of(text) != "Bennett" for each in parsed.people for span in each.mentions)
    assert quotation(parsed, "he was tired").confidence < 0.8


def test_an_initial_fits_a_given_name() -> None:
    assert names("Laura Bennett opened the gates on Monday. L. Bennett was not seen again.") == ["Laura Bennett"]


def test_a_short_form_fits_its_given_name() -> None:
    text = "Senator William Harlow voted against the bill on Monday. Bill Harlow has been a senator for ten years."
    assert len(names(text)) == 1


def test_the_office_in_front_of_a_name_is_told_with_its_country() -> None:
    bennett = person(read_text(MINISTERS), "Laura Bennett")
    assert bennett.office == "Norwegian Prime Minister"
    assert bennett.country == "Norway"
    assert bennett.titled


def test_the_office_behind_a_name_is_told_without_its_article() -> None:
    novak = person(read_text(MINISTERS), "Peter Novak")
    assert novak.office == "Finnish foreign minister"
    assert not novak.titled
    local = person(read_text("“The gates will stay shut,” said Laura Bennett, the mayor of Lissen."), "Laura Bennett")
    assert local.office == "mayor of Lissen"


def test_what_an_office_was_read_from_can_be_shown() -> None:
    parsed = read_text(MINISTERS)
    assert [
        (office.holder, office.title, office.country, office.span.of(parsed.text)) for office in parsed.offices
    ] == [
        ("Laura Bennett", "Prime Minister", "Norway", "Norwegian Prime Minister Laura Bennett"),
        ("Peter Novak", "foreign minister", "Finland", "Peter Novak, Finland's foreign minister"),
    ]


def test_an_office_that_is_told_twice_is_one() -> None:
    parsed = read_text("Mayor Laura Bennett spoke on Monday. Mayor Laura Bennett left on Tuesday.")
    assert [office.title for office in parsed.offices] == ["Mayor"]


def test_a_title_is_no_part_of_a_name() -> None:
    assert names("Sen. Daniel Moore voted no on Monday. Mr. Moore will retire in May.") == ["Daniel Moore"]


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("Ms. Okafor shut the gates on Monday.", "f"),
        ("Mr. Okafor shut the gates on Monday.", "m"),
        ("Dr. Okafor shut the gates on Monday.", ""),
    ],
)
def test_a_title_tells_the_gender_where_it_has_one(text: str, gender: str) -> None:
    assert person(read_text(text), "Okafor").gender == gender


@pytest.mark.parametrize(
    "text",
    [
        "The gates of Norway were shut on Monday.",
        "On Monday the Kremlin said nothing.",
        "The Finnish government resigned on Monday.",
        "Police in Lissen said on Friday that nobody was hurt.",
    ],
)
def test_countries_governments_and_days_are_no_people(text: str) -> None:
    assert names(text) == []


def test_the_first_name_of_an_office_holder_is_supplied_from_the_table() -> None:
    parsed = read_text(
        "French President Macron opened the bridge on Monday. Macron then left.", published=date(2019, 5, 17)
    )
    macron = person(parsed, "Emmanuel Macron")
    assert macron.supplied
    assert macron.aliases == ("Macron",)
    assert len(macron.mentions) == 2


def test_a_name_that_the_article_gives_in_full_is_not_said_to_be_supplied() -> None:
    parsed = read_text("French President Emmanuel Macron opened the bridge on Monday.")
    assert not person(parsed, "Emmanuel Macron").supplied


def test_a_first_name_is_not_supplied_for_a_time_outside_the_term() -> None:
    parsed = read_text("French President Macron opened the bridge on Monday.", published=date(2005, 5, 17))
    assert [each.name for each in parsed.people] == ["Macron"]


def test_a_first_name_is_not_supplied_without_a_day_of_publication() -> None:
    parsed = read_text("French President Macron opened the bridge on Monday.", published=None)
    assert [each.name for each in parsed.people] == ["Macron"]


def test_mentions_give_back_the_names_that_stand_there() -> None:
    parsed = read_text(MINISTERS)
    for each in parsed.people:
        assert {span.of(parsed.text) for span in each.mentions} == {each.name, *each.aliases}
        assert list(each.mentions) == sorted(each.mentions)


def test_a_cast_knows_who_is_named_at_a_token() -> None:
    sentences = sentences_of(MINISTERS)
    cast = find_people(sentences, published=None)
    first = {token.text: token.index for token in sentences[0].tokens}
    assert cast.at(0, first["Laura"]) == cast.at(0, first["Bennett"]) == "Laura Bennett"
    assert cast.at(0, first["Oslo"]) is None
    assert cast.by_name("Laura Bennett") is not None
    assert cast.by_name("Bennett") is None


def test_an_article_without_people_has_an_empty_cast() -> None:
    cast = find_people((), published=None)
    assert (cast.people, cast.offices, cast.named) == ((), (), ())


def test_the_next_particular_of_a_list_is_no_part_of_a_name() -> None:
    text = 'Name: Laura Bennett Age: 27. Job: Waitress. "I work for eight hours," Bennett said.'
    assert names(text) == ["Laura Bennett"]


def test_one_named_beside_another_by_the_given_name_alone_may_be_meant_by_the_surname() -> None:
    text = "The parents, Khizr and Ghazala Novak, came to Oslo on Monday. “We have lost a son,” Mr. Novak said. Anna Berg left."
    apart = text.replace("Khizr and ", "")
    spoken = [quotation(read_text(each), "We have lost") for each in (text, apart)]
    assert spoken[0].confidence < 0.8 < spoken[1].confidence


def test_a_surname_may_be_that_of_one_whom_everybody_knows_and_the_article_names_by_the_given_name() -> None:
    text = "Former President Bill Clinton came to Oslo on Monday{}. “We will win in Ohio and in Iowa,” Clinton said on Tuesday."
    told = text.format(" with a book on Hillary")
    spoken = [quotation(read_text(each), "We will win") for each in (told, text.format(""))]
    assert spoken[0].confidence < 0.8 < spoken[1].confidence
