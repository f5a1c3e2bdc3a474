"""Who said what on which day, what happened when, and where."""

from __future__ import annotations

from datetime import date

from crisisdesk.domain.article import Article, Span
from crisisdesk.domain.reading import (
    DateMention,
    Mention,
    Paragraph,
    ParsedArticle,
    Place,
    Quotation,
    QuotationType,
    Role,
    Sentence,
)
from crisisdesk.domain.story import story

MONDAY, TUESDAY = date(2022, 1, 17), date(2022, 1, 18)


def an_article(
    *paragraphs: str, dates: dict[str, date], said: dict[str, str], places: tuple[Place, ...] = ()
) -> ParsedArticle:
    """Paragraphs of one sentence each; dates and quotations by their words, the latter with their speakers."""
    text = "\n\n".join(paragraphs)
    spans = [Span(text.index(each), text.index(each) + len(each)) for each in paragraphs]

    def span(words: str) -> Span:
        return Span(text.index(words), text.index(words) + len(words))

    return ParsedArticle(
        article=Article(text),
        title="",
        outlet="",
        published=None,
        paragraphs=tuple(Paragraph(n, each, Role.BODY) for n, each in enumerate(spans)),
        sentences=tuple(Sentence(n, n, each, ()) for n, each in enumerate(spans)),
        dates=tuple(DateMention(span(words), words, day) for words, day in dates.items()),
        quotations=tuple(
            Quotation((span(words),), QuotationType.DIRECT, (), Mention(span(words), who, who))
            for words, who in said.items()
        ),
        places=places,
    )


def test_words_have_the_day_of_their_sentence() -> None:
    parsed = an_article("Ada said “we go on” on Monday.", dates={"Monday": MONDAY}, said={"we go on": "Ada"})
    assert story([(parsed, ())]).sayings[0].day == MONDAY


def test_two_days_in_a_sentence_are_no_day() -> None:
    parsed = an_article(
        "On Tuesday Ada said “we go on” of the talks on Monday.",
        dates={"Monday": MONDAY, "Tuesday": TUESDAY},
        said={"we go on": "Ada"},
    )
    assert story([(parsed, ())]).sayings[0].day is None


def test_a_speaker_who_goes_on_does_so_on_the_same_day_and_another_does_not() -> None:
    parsed = an_article(
        "Ada said “we go on” on Monday.", "“It is late,” Ada added.", "“Why now?” asked Bob.",
        dates={"Monday": MONDAY}, said={"we go on": "Ada", "It is late": "Ada", "Why now?": "Bob"},
    )  # fmt: skip
    assert [each.day for each in story([(parsed, ())]).sayings] == [MONDAY, MONDAY, None]


def test_a_speaker_who_goes_on_a_day_later_has_no_day() -> None:
    parsed = an_article(
        "Ada said “we go on” on Monday.", "A day later, Ada said “it is late”.",
        dates={"Monday": MONDAY}, said={"we go on": "Ada", "it is late": "Ada"},
    )  # fmt: skip
    assert [each.day for each in story([(parsed, ())]).sayings] == [MONDAY, None]


def test_a_part_of_longer_words_is_not_said_twice() -> None:
    parsed = an_article("Ada said “we go on”.", dates={}, said={"we go on": "Ada", "go on": "Ada"})
    assert [each.words for each in story([(parsed, ())]).sayings] == ["we go on"]


def test_a_capital_that_speaks_is_no_place_and_one_where_something_is_has_a_pin() -> None:
    text = "Moscow denied it. They met in Moscow."
    spans = (Span(0, 6), Span(text.rindex("Moscow"), text.rindex("Moscow") + 6))
    for mentions, pins in ((spans[:1], 0), (spans, 1)):
        moscow = Place("Moscow", "RU", "city", 55.75, 37.62, mentions)
        parsed = ParsedArticle(Article(text), "", "", None, places=(moscow,))
        assert len(story([(parsed, ())]).sites) == pins
