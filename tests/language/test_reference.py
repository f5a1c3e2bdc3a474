"""Whom "he", "Bennett" or "the minister" stands for; nobody where it is not sure."""

from __future__ import annotations

import pytest

from crisisdesk.domain.article import Span
from crisisdesk.domain.reading import Mention, Role
from crisisdesk.language.people import find_people
from crisisdesk.language.reference import Resolver, references
from tests.language.reading import person, read_text, sentences_of, whole


def stands_for(text: str) -> list[tuple[str, str | None]]:
    """The pronouns of a text that are sure, with whom they stand for."""
    return [(mention.text, mention.name) for mention in read_text(text).references]


def meant(text: str, words: str) -> str | None:
    """Whom the last `words` of a one-paragraph text stand for."""
    sentences = sentences_of(text)
    resolver = Resolver(whole(text), sentences, find_people(sentences, published=None))
    at = text.rindex(words)
    sentence = next(each for each in sentences if each.span.start <= at < each.span.end)
    tokens = [token for token in sentence.tokens if at <= token.span.start and token.span.end <= at + len(words)]
    found = resolver.resolve(Mention(Span(tokens[0].span.start, tokens[-1].span.end), words, None), sentence)
    return found.name if found else None


def test_a_pronoun_is_the_one_person_who_was_named() -> None:
    assert stands_for("Laura Bennett arrived on Monday. She left on Tuesday.") == [("She", "Laura Bennett")]


def test_a_pronoun_goes_to_the_one_of_its_gender() -> None:
    text = "Mr. Peter Novak met Ms. Laura Bennett on the quay on Monday. She said that he had been late."
    assert ("She", "Laura Bennett") in stands_for(text)
    assert ("She", "Peter Novak") not in stands_for(text)


def test_an_office_may_be_named_before_its_one_holder() -> None:
    assert meant("Then the mayor left. Mayor Laura Bennett came on Monday.", "the mayor") == "Laura Bennett"


def test_an_office_elsewhere_is_not_that_of_its_one_holder() -> None:
    text = "Norwegian senator Peter Novak came on Monday. {} left."
    assert meant(text.format("The senator"), "The senator") == "Peter Novak"
    assert meant(text.format("The Lissen senator"), "The Lissen senator") is None


def test_a_pronoun_that_fits_two_stays_open() -> None:
    assert stands_for("Peter Novak and Daniel Moore met on Monday. He left on Tuesday.") == []


def test_a_pronoun_with_nobody_before_it_stays_open() -> None:
    assert stands_for("He left on Tuesday. Peter Novak came.") == []


def test_whoever_is_told_is_not_the_one_who_tells() -> None:
    assert ("he", "Daniel Moore") not in stands_for(
        "Peter Novak left. On Monday he told Daniel Moore that the gates were shut."
    )


def test_a_possessive_stands_for_its_owner() -> None:
    assert ("Her", "Laura Bennett") in stands_for("Laura Bennett left on Monday. Her deputy, Peter Novak, stayed.")


def test_pronouns_that_somebody_speaks_are_left_alone() -> None:
    found = stands_for("“He will never open these gates for us,” said Laura Bennett.")
    assert found == []


def test_a_person_s_gender_is_learnt_from_the_article() -> None:
    parsed = read_text("Robin Okafor leads the union. She has led it since May. “We wait for the tide,” she said.")
    assert person(parsed, "Robin Okafor").gender in ("", "f")


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Laura Bennett came on Monday. Bennett left.", "Bennett", "Laura Bennett"),
        ("Laura Bennett came on Monday. Ms. Bennett left.", "Ms. Bennett", "Laura Bennett"),
        ("Foreign Minister Peter Novak came on Monday. Then the minister left.", "the minister", "Peter Novak"),
        ("Mayor Laura Bennett came. Peter Novak stayed away. Then the mayor left.", "the mayor", "Laura Bennett"),
    ],
)
def test_a_short_name_or_an_office_stands_for_its_one_bearer(text: str, words: str, name: str) -> None:
    assert meant(text, words) == name


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Mayor Laura Bennett and Mayor Peter Novak came on Monday. Then the mayor left.", "the mayor"),
        ("Mayor Laura Bennett came on Monday. Then the minister left.", "the minister"),
        ("Mayor Laura Bennett came on Monday. Then a mayor left.", "a mayor"),
        (
            "Finnish Foreign Minister Peter Novak came on Monday. Then the Norwegian minister left.",
            "the Norwegian minister",
        ),
    ],
)
def test_an_office_that_may_be_somebody_else_s_stands_for_nobody(text: str, words: str) -> None:
    assert meant(text, words) is None


def test_the_minister_of_a_country_is_the_one_of_that_country() -> None:
    text = (
        "Finnish Foreign Minister Peter Novak met Norwegian Foreign Minister Laura Bennett in Oslo. "
        "Then the Norwegian foreign minister left."
    )
    assert meant(text, "the Norwegian foreign minister") == "Laura Bennett"


def test_a_confidence_is_a_chance() -> None:
    text = "Laura Bennett came on Monday. She said Peter Novak was late. He denied it. She laughed."
    sentences = sentences_of(text)
    resolver = Resolver(whole(text), sentences, find_people(sentences, published=None))
    for sentence in sentences:
        for token in sentence.tokens:
            found = resolver.resolve(Mention(token.span, token.text, None), sentence)
            assert found is None or 0.0 < found.confidence <= 1.0


def test_pronouns_outside_the_body_are_not_resolved() -> None:
    text = "Laura Bennett came. She left."
    sentences = sentences_of(text)
    cast = find_people(sentences, published=None)
    assert references(sentences, Resolver(whole(text, Role.CAPTION), sentences, cast)) == ()


def test_a_noun_stands_for_whom_the_article_calls_so() -> None:
    text = "Peter Novak, a fisherman, came on Monday. Laura Bennett stayed away. Then the fisherman left."
    assert meant(text, "the fisherman") == "Peter Novak"
