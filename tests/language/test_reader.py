"""The reading as a whole."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crisisdesk.domain.article import Article, Span
from crisisdesk.domain.errors import ArticleTooLarge, ArticleUnreadable
from crisisdesk.domain.reading import ParsedArticle
from crisisdesk.language import read
from crisisdesk.language.reader import LONGEST
from tests.language.reading import person, quotation, read_text

STORY = """Storm shuts Lissen harbour

Mayor Laura Bennett looks at a fallen crane in Lissen, Norway, May 13, 2019. (Northern Press photo)

Norwegian Prime Minister Peter Novak promised help on Monday after a storm shut the harbour of Lissen.

“We will not leave this town alone,” Novak told reporters in Oslo. He said the Northern Harbour Fund (NHF) would pay.

Mayor Laura Bennett called the offer “a good beginning” but said that the town needed more.

"The cranes were forty years old and everybody knew it, she said.

Advertisement"""


def spans_of(parsed: ParsedArticle) -> Iterator[Span]:
    """Every span of a reading."""
    yield from (each.span for each in parsed.paragraphs)
    for sentence in parsed.sentences:
        yield sentence.span
        yield from (token.span for token in sentence.tokens)
    mentions = [each.mentions for each in parsed.people] + [each.mentions for each in parsed.places]
    yield from (span for spans in mentions for span in spans)
    yield from (span for each in parsed.organisations for span in each.mentions)
    for said in parsed.quotations:
        yield from (*said.spans, *said.cue)
        if said.speaker:
            yield said.speaker.span
    yield from (each.span for each in parsed.dates)
    yield from (each.span for each in parsed.offices)
    yield from (each.span for each in parsed.references)
    for letters in parsed.expansions:
        yield from (letters.letters_span, letters.phrase_span)


def test_a_reading_holds_what_the_article_tells() -> None:
    parsed = read_text(STORY, published=None)
    assert parsed.title == "Storm shuts Lissen harbour"
    assert parsed.published == date(2019, 5, 13)
    assert [each.name for each in parsed.people] == ["Laura Bennett", "Peter Novak"]
    assert person(parsed, "Peter Novak").office == "Norwegian Prime Minister"
    assert quotation(parsed, "We will not leave").addressee == "reporters"
    assert {each.name for each in parsed.places} >= {"Norway", "Oslo"}
    assert [(each.letters, each.phrase) for each in parsed.expansions] == [("NHF", "Northern Harbour Fund")]
    assert {each.value for each in parsed.dates} == {date(2019, 5, 13)}
    assert [(each.text, each.name) for each in parsed.references if each.text == "He"] == [("He", "Peter Novak")]


def test_a_full_name_and_its_doubt_are_put_into_each_quotation() -> None:
    parsed = read_text(STORY, published=None)
    found = quotation(parsed, "We will not leave")
    assert found.speaker is not None
    assert (found.speaker.text, found.speaker.name) == ("Novak", "Peter Novak")
    assert 0.85 < found.confidence < 1.0


def test_every_span_lies_within_the_article() -> None:
    parsed = read_text(STORY, published=None)
    spans = list(spans_of(parsed))
    assert len(spans) > 100
    assert all(0 <= span.start < span.end <= len(STORY) for span in spans)


def test_days_in_the_headline_are_not_days_of_the_story() -> None:
    parsed = read_text(
        "Monday storm shuts Lissen harbour\n\nThe harbour of Lissen was shut after a storm broke two cranes."
    )
    assert parsed.dates == ()


def test_a_day_in_quoted_words_is_found_once() -> None:
    parsed = read_text("“We shut the gates on Monday and nobody complained,” said Laura Bennett.")
    assert [each.text for each in parsed.dates] == ["Monday"]


def test_the_same_article_gives_the_same_reading() -> None:
    assert read(Article(STORY)) == read(Article(STORY))


def test_a_reading_travels_between_processes() -> None:
    parsed = read_text(STORY, published=None)
    assert pickle.loads(pickle.dumps(parsed)) == parsed


@pytest.mark.parametrize("text", ["", " ", "\n\t\u00a0\r\n"])
def test_an_empty_article_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(ArticleUnreadable, match="empty"):
        read(Article(text))


def test_an_article_of_a_million_characters_more_is_refused_with_a_sentence() -> None:
    with pytest.raises(ArticleTooLarge, match="more than"):
        read(Article("a " * (LONGEST // 2 + 1)))


@pytest.mark.parametrize(
    "text",
    [
        "\x00\x01\x07\x1b[31m the gates\x7f are shut\x00.",
        "(" * 300 + "the gates" + ")" * 300,
        '"' * 301,
        '“‘"' * 60 + "the gates are shut" + '”’"' * 60,
        "\u202e\u200f\u200bThe gates\u2028are\u2029shut.\u0085",
        "¿" * 50 + "é́́́́́́" * 20,
        "said " * 120,
        "\r\r\r\n\n\rThe gates\rare shut.\r",
        "🏴󠁧󠁢󠁳󠁣󠁴󠁿 The gates 👩‍👩‍👧 are shut, said 🧑 Bennett.",
        "[[[[[[[[[[[[Laura Bennett]]]]]]]]]]]] said [“the [gates]”].",
        "Mr. Ms. Dr. President Minister of of of the the.",
        "x",
        "“",
        "No. 1 said: “",
    ],
)
def test_strange_texts_are_read_without_complaint(text: str) -> None:
    parsed = read_text(text)
    assert all(0 <= span.start <= span.end <= len(text) for span in spans_of(parsed))


def test_half_a_character_does_not_stop_the_reading() -> None:
    text = "The gates \ud83d were shut on Monday, said Laura Bennett, and ships had to wait outside."
    assert [each.name for each in read_text(text).people] == ["Laura Bennett"]


STRANGE = st.text(
    st.one_of(
        st.sampled_from("aeio STN.,:;!?\"'“”‘’«»()[]{}-–—\n\r\t\u00a0\u200b\ufeff$%&/\\@0123"),
        st.characters(exclude_categories=["Cs"]),
        st.characters(categories=["Cc", "Cf", "Co"]),
    ),
    max_size=80,
)
BITS = st.sampled_from(
    [
        "Laura Bennett", "said", "“We wait", "We wait,” ", "he said", "the minister", " in Oslo", "\n\n", "Mr. ", "According to ",
        "on Monday", "May 3, 2019", "(NHF)", "[sic]", "Norwegian Prime Minister ", "’s ", '"', " – ", "If ", "who said that",
    ]
)  # fmt: skip


@settings(max_examples=60)
@given(st.lists(st.one_of(STRANGE, BITS), min_size=1, max_size=12), st.sampled_from([None, date(2019, 5, 17)]))
def test_reading_never_fails_and_all_it_finds_lies_within_the_text(parts: list[str], published: date | None) -> None:
    text = " ".join(parts)
    if not text.strip():
        return
    parsed = read(Article(text, published=published))
    assert all(0 <= span.start <= span.end <= len(text) for span in spans_of(parsed))
    assert all(0.0 <= each.confidence <= 1.0 for each in parsed.quotations)
    assert all(0.0 <= each.confidence <= 1.0 for each in parsed.dates)
    for sentence, following in pairwise(parsed.sentences):
        assert (sentence.paragraph, sentence.span.start) <= (following.paragraph, following.span.start)
