"""Places, bodies, and what letters stand for."""

from __future__ import annotations

import pytest

from crisisdesk.domain.reading import Place
from tests.language.reading import read_text


def places(text: str) -> dict[str, Place]:
    """The places of a text by name."""
    return {each.name: each for each in read_text(text).places}


def expansions(text: str) -> dict[str, str]:
    """What letters stand for in a text."""
    return {each.letters: each.phrase for each in read_text(text).expansions}


def test_a_city_is_found_with_its_country_and_a_point_on_the_map() -> None:
    oslo = places("The ministers met in Oslo on Monday.")["Oslo"]
    assert (oslo.kind, oslo.country) == ("city", "NO")
    assert oslo.latitude == pytest.approx(59.9, abs=0.2)
    assert oslo.longitude == pytest.approx(10.75, abs=0.2)


def test_a_country_has_no_point() -> None:
    norway = places("The ministers met in Norway on Monday.")["Norway"]
    assert (norway.kind, norway.country, norway.latitude) == ("country", "NO", None)


def test_other_places_tell_which_city_of_a_name_is_meant() -> None:
    assert places("The ministers met in Valencia, Spain, on Monday.")["Valencia"].country == "ES"
    assert places("The ministers met in Valencia, Venezuela, on Monday.")["Valencia"].country == "VE"


def test_a_country_is_one_place_under_all_its_names() -> None:
    parsed = read_text("The United States sent help on Monday. Ships from the US came to Oslo.")
    (states,) = [each for each in parsed.places if each.country == "US"]
    assert len(states.mentions) == 2


def test_mentions_stand_in_the_article_in_order() -> None:
    parsed = read_text(
        "Ministers left Oslo for Paris on Monday. In Paris they stayed a day, and then came back to Oslo."
    )
    for place in parsed.places:
        assert [span.of(parsed.text) for span in place.mentions] == [place.name] * len(place.mentions)
    assert [place.name for place in parsed.places] == ["Oslo", "Paris"]


def test_a_province_is_not_a_city_of_another_country() -> None:
    ontario = places("The ministers met in Ontario, Canada, on Monday.")["Ontario"]
    assert ontario.country in ("", "CA")


def test_a_body_has_its_letters_for_another_name() -> None:
    parsed = read_text("The Lissen Harbour Authority (LHA) closed the gates on Monday. The LHA said ships must wait.")
    (body,) = [each for each in parsed.organisations if each.aliases]
    assert (body.name, body.aliases) == ("Lissen Harbour Authority", ("LHA",))


@pytest.mark.parametrize(
    ("text", "letters", "phrase"),
    [
        ("The Lissen Harbour Authority (LHA) closed the gates.", "LHA", "Lissen Harbour Authority"),
        ("The LHA, or Lissen Harbour Authority, closed the gates.", "LHA", "Lissen Harbour Authority"),
        ("Members of the Union of Northern Ports met. The UNP was founded in 1990.", "UNP", "Union of Northern Ports"),
        (
            "The UNP closed the gates, referring to a rule of the Union of Northern Ports.",
            "UNP",
            "Union of Northern Ports",
        ),
    ],
)
def test_letters_are_spelt_out_by_words_near_them(text: str, letters: str, phrase: str) -> None:
    assert expansions(text) == {letters: phrase}


@pytest.mark.parametrize(
    "text",
    [
        "The LHA closed the gates. Ships lay outside for hours.",
        "The LHA closed the gates. The Northern Ports Union met.",
        "The LHA closed the gates. The lissen harbour authority met.",
        "The gates are shut. THE GATES ARE SHUT.",
    ],
)
def test_letters_without_the_words_for_them_stand_for_nothing(text: str) -> None:
    assert expansions(text) == {}


def test_an_expansion_s_spans_give_back_its_words() -> None:
    parsed = read_text("Members of the Union of Northern Ports met. The UNP was founded in 1990.")
    (found,) = parsed.expansions
    assert found.letters_span.of(parsed.text) == found.letters
    assert found.phrase_span.of(parsed.text) == found.phrase


def test_a_newspaper_s_short_form_of_a_state_is_the_state() -> None:
    found = places("The gates of Hartford, Conn., were shut on Monday.")
    assert found["Connecticut"].kind == "region"
    assert found["Connecticut"].country == "US"


def test_a_surname_is_no_place() -> None:
    text = "Senator Jon Tester spoke in Oslo on Monday. Tester's campaign said that Tester would win in Oslo."
    assert list(places(text)) == ["Oslo"]


def test_a_day_with_a_name_is_no_place() -> None:
    assert "Bastille Day" not in places("He flew over Paris on Bastille Day, and people in Paris watched.")
