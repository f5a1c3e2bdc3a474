"""A parsed article, indexed for the makers: who is named at a token, what a pronoun stands for, what has been told before."""

from __future__ import annotations

import functools
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date

from crisisdesk.domain.article import Span
from crisisdesk.domain.reading import DateMention, ParsedArticle, Person, Place, Quotation, Role, Sentence, Token


class Scene:
    """Look-ups over one `ParsedArticle`. Nothing in it changes after it is made."""

    def __init__(self, parsed: ParsedArticle) -> None:
        self.parsed = parsed
        self.text = parsed.text
        self.people = {person.name: person for person in parsed.people}
        self._roles = {paragraph.index: paragraph.role for paragraph in parsed.paragraphs}
        self._mentions = (
            sorted((span, person) for person in parsed.people for span in person.mentions) if parsed.people else []
        )
        self._starts = [span.start for span, _ in self._mentions]
        self._references = {mention.span: mention.name for mention in parsed.references if mention.name}
        self._titles = _titles(parsed)
        self._days = {day.span.start: day for day in parsed.dates}

    # ---- sentences

    @functools.cached_property
    def frames(self) -> tuple[Sentence, ...]:
        """Sentences of the article's own prose."""
        return tuple(
            each for each in self.parsed.sentences if not each.quoted and self._roles[each.paragraph] is Role.BODY
        )

    @functools.cached_property
    def captions(self) -> tuple[Sentence, ...]:
        """Sentences under pictures."""
        return tuple(
            each for each in self.parsed.sentences if not each.quoted and self._roles[each.paragraph] is Role.CAPTION
        )

    def inside(self, span: Span) -> tuple[Sentence, ...]:
        """The sentences within a long quotation."""
        return tuple(each for each in self.parsed.sentences if each.quoted and span.covers(each.span))

    def role(self, paragraph: int) -> Role:
        """What a paragraph is."""
        return self._roles[paragraph]

    def before(self, sentence: Sentence) -> Sentence | None:
        """The sentence of the article's own prose that comes before."""
        at = next((index for index, each in enumerate(self.frames) if each.index == sentence.index), 0)
        return self.frames[at - 1] if at else None

    # ---- people

    def person_at(self, token: Token) -> tuple[Person, Span] | None:
        """The person whose name holds this token, with the name's span."""
        at = bisect_right(self._starts, token.span.start) - 1
        if at < 0:
            return None
        span, person = self._mentions[at]
        return (person, span) if span.covers(token.span) else None

    def titled(self, person: Person, name: Span) -> Span:
        """The span of a naming with the title in front of it, wherever the article repeats that title."""
        before = self.text[: name.start].rstrip()
        for title in self._titles.get(person.name, ()):
            if before.casefold().endswith(title) and not before[: -len(title)][-1:].isalnum():
                return Span(len(before) - len(title), name.end)
        return name

    def stands_for(self, token: Token) -> str | None:
        """The full name of the person that a pronoun stands for."""
        return self._references.get(token.span)

    def surname_unique(self, person: Person) -> bool:
        """Whether nobody else of the article bears the surname."""
        return sum(1 for other in self.people.values() if other.name.split()[-1] == person.name.split()[-1]) == 1

    @functools.cached_property
    def speakers(self) -> tuple[str, ...]:
        """Named people who say something, in the order of the text."""
        seen: dict[str, None] = {}
        for quotation in self.parsed.quotations:
            if quotation.speaker and quotation.speaker.name in self.people:
                seen.setdefault(quotation.speaker.name or "")
        return tuple(seen)

    # ---- places and days

    def place_at(self, span: Span) -> Place | None:
        """The place whose mention lies in `span` or holds it."""
        return next((place for place in self.parsed.places for each in place.mentions if each.touches(span)), None)

    def dates_in(self, span: Span) -> tuple[DateMention, ...]:
        """The days named within `span`, with or without a value."""
        return tuple(day for day in self.parsed.dates if span.covers(day.span))

    def day_at(self, at: int) -> DateMention | None:
        """The day whose words begin at this offset."""
        return self._days.get(at)

    @property
    def published(self) -> date | None:
        """The day of publication."""
        return self.parsed.published

    # ---- quotations

    def quotations(self, *, sure: float) -> Iterator[Quotation]:
        """Quotations of the body whose named speaker is at least so sure."""
        for quotation in self.parsed.quotations:
            if quotation.speaker and quotation.speaker.name in self.people and quotation.confidence >= sure:
                yield quotation

    def sentence_at(self, at: int) -> Sentence | None:
        """The sentence of the article's own prose that holds this offset."""
        return next((each for each in (*self.frames, *self.captions) if each.span.start <= at < each.span.end), None)

    def evidence(self, *spans: Span, names: Sequence[str] = ()) -> tuple[Span, ...]:
        """The sentences that hold `spans`; where a person of `names` is not named in them, the nearest earlier one that names them."""
        found = [self._whole(span) for span in spans]
        for name in names:
            person = self.people.get(name)
            if person is None or any(span.covers(mention) for span in found for mention in person.mentions):
                continue
            first = min(span.start for span in found)
            earlier = [
                mention for mention in person.mentions if mention.end <= first and self.sentence_at(mention.start)
            ]
            if earlier:
                found.append(self._whole(earlier[-1]))
        return _merged(found)

    def _is_full(self, person: Person, mention: Span) -> bool:
        """Whether a naming gives the first name too; where the article never does, any naming will do."""
        return person.supplied or " " not in person.name or " " in mention.of(self.text)

    def _whole(self, span: Span) -> Span:
        """`span` widened to the sentences that it stands in, marks included."""
        holding = [each for each in self.parsed.sentences if not each.quoted and each.span.touches(span)]
        if not holding:
            return span
        start, end = min(each.span.start for each in holding), max(each.span.end for each in holding)
        start, end = min(start, span.start), max(end, span.end)
        while start > 0 and self.text[start - 1] in "“\"‘'(":
            start -= 1
        while end < len(self.text) and self.text[end] in "”\"’').":
            end += 1
        return Span(start, end)


def _titles(parsed: ParsedArticle) -> dict[str, tuple[str, ...]]:
    """For each person the words that the article puts in front of the name, in small letters, the longest first."""
    found: dict[str, set[str]] = {}
    for office in parsed.offices:
        words = office.span.of(parsed.text).casefold()
        for name in (office.holder, *next((each.aliases for each in parsed.people if each.name == office.holder), ())):
            if words.endswith(name.casefold()):
                title = words[: -len(name)].strip()
                found.setdefault(office.holder, set()).update({title, office.title.casefold()} - {""})
    return {name: tuple(sorted(titles, key=len, reverse=True)) for name, titles in found.items()}


def _merged(spans: Sequence[Span]) -> tuple[Span, ...]:
    out: list[Span] = []
    for span in sorted(set(spans)):
        if out and span.start <= out[-1].end:
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return tuple(out)
