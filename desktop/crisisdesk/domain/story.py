"""What articles tell, laid out for pictures: who said what on which day, what happened when, and where. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from crisisdesk.domain.article import ArticleId, Span
from crisisdesk.domain.gazetteer import government
from crisisdesk.domain.question import Kind, Question
from crisisdesk.domain.reading import ParsedArticle, Quotation, QuotationType, Role
from crisisdesk.domain.stem import parts_of


@dataclass(frozen=True, slots=True)
class Saying:
    """Words of one speaker. `day` is None where the article does not tell it."""

    article: ArticleId
    speaker: str
    words: str
    day: date | None
    place: int
    """Where in the article's text they begin."""
    addressee: str = ""
    occasion: str = ""
    quoted: bool = True
    """Whether they are the speaker's own words and not a report of them."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that an article reports of a day."""

    article: ArticleId
    day: date
    text: str
    place: int


@dataclass(frozen=True, slots=True)
class Site:
    """A place with its coordinates in degrees, and where it is named."""

    name: str
    country: str
    """ISO code."""
    latitude: float
    longitude: float
    mentions: tuple[tuple[ArticleId, int], ...]


@dataclass(frozen=True, slots=True)
class Story:
    """All of it. Sayings stand in the order of the text, events by day, sites most named first."""

    sayings: tuple[Saying, ...] = ()
    events: tuple[Event, ...] = ()
    sites: tuple[Site, ...] = ()

    @property
    def days(self) -> tuple[date, ...]:
        """Each day on which something was said or happened, in order."""
        told = {each.day for each in self.sayings if each.day} | {each.day for each in self.events}
        return tuple(sorted(told))


def story(tales: Iterable[tuple[ParsedArticle, Iterable[Question]]]) -> Story:
    """The story of these articles, each with its questions."""
    sayings: list[Saying] = []
    events: list[Event] = []
    found: dict[tuple[str, str], Site] = {}
    for parsed, questions in tales:
        sayings += sayings_of(parsed)
        events += events_of(parsed, questions)
        for site in sites_of(parsed):
            known = found.get((site.name, site.country))
            mentions = (*(known.mentions if known else ()), *site.mentions)
            found[site.name, site.country] = replace(site, mentions=mentions)
    return Story(
        sayings=tuple(sayings),
        events=tuple(sorted(events, key=lambda each: (each.day, each.article, each.place))),
        sites=tuple(sorted(found.values(), key=lambda each: (-len(each.mentions), each.name))),
    )


# Days


def day_of(parsed: ParsedArticle, span: Span) -> date | None:
    """The day that the article gives to what stands here: the only one of its sentence, else of its paragraph."""
    for around in (_around(parsed.sentences, span), _around(parsed.paragraphs, span)):
        if around is not None:
            days = {each.value for each in parsed.dates if around.covers(each.span) and each.value}
            if days:
                return days.pop() if len(days) == 1 else None
    return None


def _around(parts: Iterable[object], span: Span) -> Span | None:
    spans: Iterator[Span] = (part.span for part in parts)  # type: ignore[attr-defined]  # sentences and paragraphs
    return next((each for each in spans if each.start <= span.start < each.end), None)


# What was said


def sayings_of(parsed: ParsedArticle) -> tuple[Saying, ...]:
    """Each saying once: a part of a longer one is left out, and so is what only the title has."""
    told = [each for each in parsed.quotations if _is_told(parsed, each)]
    kept = [each for each in told if not any(_within(each, other) for other in told if other is not each)]
    made: list[Saying] = []
    last: tuple[str, int, date | None] = ("", -2, None)
    for each in sorted(kept, key=lambda one: one.spans[0].start):
        speaker, paragraph = _speaker(each), _paragraph(parsed, each.spans[0])
        day = day_of(parsed, each.cue[0] if each.cue else each.spans[0])
        if day is None and last[0] == speaker and paragraph - last[1] <= 1 and not _moves_on(parsed, each):
            # A speaker who goes on in the next paragraph does so on the same day.
            day = last[2]
        last = (speaker, paragraph, day)
        made.append(
            Saying(
                article=parsed.article.id,
                speaker=speaker,
                words=_words(parsed.text, each),
                day=day,
                place=each.spans[0].start,
                addressee=each.addressee.strip(" ,"),
                occasion=each.occasion.strip(" ,"),
                quoted=each.type is not QuotationType.INDIRECT,
            )
        )
    return tuple(made)


def _is_told(parsed: ParsedArticle, quotation: Quotation) -> bool:
    roles = {each.index: each.role for each in parsed.paragraphs}
    role = roles.get(_paragraph(parsed, quotation.spans[0]), Role.BODY)
    return bool(_speaker(quotation)) and role not in {Role.TITLE, Role.FURNITURE}


def _speaker(quotation: Quotation) -> str:
    return (quotation.speaker.name or "") if quotation.speaker else ""


def _paragraph(parsed: ParsedArticle, span: Span) -> int:
    return next((each.index for each in parsed.paragraphs if each.span.start <= span.start < each.span.end), -1)


_MOVED = re.compile(r"\b(days?|weeks?|months?|later|earlier|previous(ly)?|following|next|last|ago|yesterday|before)\b")


def _moves_on(parsed: ParsedArticle, quotation: Quotation) -> bool:
    """Whether the sentence around the words speaks of another time: "A day after the remarks, ..."."""
    around = _around(parsed.sentences, quotation.cue[0] if quotation.cue else quotation.spans[0])
    if around is None:
        return False
    own = [span for span in quotation.spans if span.touches(around)]
    rest = (
        parsed.text[around.start : own[0].start] + parsed.text[own[-1].end : around.end]
        if own
        else around.of(parsed.text)
    )
    return _MOVED.search(rest.lower()) is not None


def _within(quotation: Quotation, other: Quotation) -> bool:
    """Whether it is a part of the other, but for a mark or two."""
    shared = sum(
        max(0, min(span.end, whole.end) - max(span.start, whole.start))
        for span in quotation.spans
        for whole in other.spans
    )
    return shared >= 0.8 * _length(quotation) and _length(quotation) < _length(other)


def _length(quotation: Quotation) -> int:
    return sum(span.end - span.start for span in quotation.spans)


def _words(text: str, quotation: Quotation) -> str:
    said = " … ".join(" ".join(span.of(text).split()) for span in quotation.spans).strip(" ,")
    # A report that ends with quoted words ends before their closing mark.
    if said.count("“") > said.count("”"):
        return f"{said}”"
    return f'{said}"' if said.count('"') % 2 else said


# What happened


_REPORTS = frozenset({Kind.ACTOR, Kind.OBJECT, Kind.PLACE, Kind.DATE, Kind.ADDRESSEE, Kind.REASON, Kind.NUMBER})


def events_of(parsed: ParsedArticle, questions: Iterable[Question]) -> tuple[Event, ...]:
    """What the article itself reports, where its day is sure; each fact once."""
    made: dict[str, Event] = {}
    for each in questions:
        told_whole = parts_of(each.stem).passage  # a sentence of any sort, with what somebody said
        if each.claim or each.fact.claimant or each.kind not in _REPORTS or not each.evidence or told_whole:
            continue
        # Who did it may be named in a sentence before, of another day.
        told = each.evidence[-1:] if each.kind is Kind.ACTOR else each.evidence
        day = next((day for span in told if (day := day_of(parsed, span))), None)
        if day is not None:
            made.setdefault(each.fact.text, Event(parsed.article.id, day, each.fact.text, told[0].start))
    return tuple(made.values())


# Where


def sites_of(parsed: ParsedArticle) -> tuple[Site, ...]:
    """Towns where something is: "Moscow" that speaks for a government is no place."""
    found = []
    for each in parsed.places:
        if each.latitude is None or each.longitude is None:
            continue
        spoken_for = government(each.name) is not None
        spans = [span for span in each.mentions if not spoken_for or _is_where(parsed.text, span)]
        if spans:
            mentions = tuple((parsed.article.id, span.start) for span in spans)
            found.append(Site(each.name, each.country, each.latitude, each.longitude, mentions))
    return tuple(found)


_WHERE = re.compile(
    r"\b(?:in|at|near|outside|around|across|visit(?:ed|s|ing)?|left|reached)\s+(?:the\s+)?$", re.IGNORECASE
)


def _is_where(text: str, span: Span) -> bool:
    return _WHERE.search(text, max(0, span.start - 24), span.start) is not None
