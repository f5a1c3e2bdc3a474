"""A parsed article, indexed for the makers: who is named at a token, what a pronoun stands for, what has been told before."""

from __future__ import annotations

import functools
import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from crisisdesk.domain import gazetteer
from crisisdesk.domain.article import Span
from crisisdesk.domain.reading import (
    DateMention,
    Organisation,
    ParsedArticle,
    Person,
    Place,
    Quotation,
    QuotationType,
    Role,
    Sentence,
    Token,
)
from crisisdesk.domain.stem import parts_of, titled, with_gaps
from crisisdesk.questions.called import CALENDAR, called, names_anything, surname, titles_of
from crisisdesk.questions.offices import OF_A_PLACE, OF_ONE, before_name, country_of
from crisisdesk.questions.wording import GAP, basic_forms, merged, within


class Scene:
    """Look-ups over one `ParsedArticle`. Nothing in it changes after it is made but what it has looked up."""

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
        self._titles = titles_of(parsed)
        self._days = {day.span.start: day for day in parsed.dates}
        self.found: dict[object, dict[int, Any]] = {}
        """What `once_a_sentence` keeps: by look-up what it found in sentences, by their index."""

    # ---- sentences

    @functools.cached_property
    def frames(self) -> tuple[Sentence, ...]:
        """Sentences of the article's own prose."""
        return tuple(
            each for each in self.parsed.sentences if not each.quoted and self._roles[each.paragraph] is Role.BODY
        )

    def inside(self, span: Span) -> tuple[Sentence, ...]:
        """The sentences within a long quotation."""
        return tuple(each for each in self.parsed.sentences if each.quoted and span.covers(each.span))

    def role(self, paragraph: int) -> Role:
        """What a paragraph is."""
        return self._roles[paragraph]

    def before(self, sentence: Sentence) -> Sentence | None:
        """The sentence of the article's own prose that comes before."""
        return next(iter(self.told_before(sentence)[-1:]), None)

    def told_before(self, sentence: Sentence) -> Sequence[Sentence]:
        """The last `_BACK` sentences of the article's own prose before this one."""
        at = bisect_left(self._frame_indices, sentence.index)
        return self.frames[max(0, at - _BACK) : at]

    def has_told(self, sentence: Sentence, lemma: str) -> bool:
        """Whether a word of this lemma stands anywhere before a sentence, the title included."""
        first = self._first_told.get(lemma.lower())
        return (first is not None and first < sentence.index) or lemma.lower() in basic_forms(self.opening)

    @functools.cached_property
    def _first_told(self) -> dict[str, int]:
        """By lemma the first sentence that has it."""
        found: dict[str, int] = {}
        for each in self.parsed.sentences:
            for token in each.tokens:
                found.setdefault(token.lemma.lower(), each.index)
        return found

    @functools.cached_property
    def _frame_indices(self) -> tuple[int, ...]:
        return tuple(each.index for each in self.frames)

    # ---- what it is about

    @functools.cached_property
    def headline(self) -> str:
        """The title, where it can be named in a question: one plain line of some words, without its subtitle if it is long; else ""."""
        title = " ".join(self.parsed.title.split()).rstrip(".;")
        if len(title.split()) > _LONGEST_HEADLINE:
            title = title.partition(";")[0]
        fit = _SHORTEST_HEADLINE <= len(title.split()) <= _LONGEST_HEADLINE
        plain = not set(title) & set("|()[]")
        return within(title) if fit and plain else ""

    def is_of_title(self, loose: str) -> bool:
        """Whether "the crash" is what the title tells of, so that naming the title says which one."""
        the, _, noun = loose.lower().rpartition(" ")
        if the != "the" or not self.headline:
            return False
        several = {f"{noun}s", f"{noun}es"}  # of two conventions "the convention" is one
        told = set(re.findall(r"\w+", self.headline.lower()))
        return bool(basic_forms(noun) & basic_forms(self.headline)) and (noun in told or not told & several)

    def _is_placed(self, words: str) -> bool:
        """Whether words tell by themselves which event they belong to, by names; a year helps."""
        names = {run.split()[-1] for run in _NAME.findall(words) if run.split()[0] not in CALENDAR}
        dated = bool(re.search(r"\b(?:1[5-9]|20)\d\d\b", words))
        return len(names) > _MANY - dated

    def placed(self, stem: str, words: str, *, about: str, leans: bool = False, dated: bool = False) -> str | None:
        """A question behind the title, and the day where it is to be `dated`; without them where there is no title, or where it has the
        answer, and the words say enough."""
        hidden = called(self.people[about]) if about in self.people else (about,)
        behind = self.behind(stem, hidden=hidden, dated=dated)
        if dated:
            return behind if self.published and behind and GAP not in parts_of(behind).report else None
        if behind is None:
            told = self._is_placed(words) if self.opening else names_anything(words)
            return stem if told and not leans else None
        hides = GAP in parts_of(behind).report
        return stem if hides and not leans and self._is_placed(words) else behind

    def leaning(self, stem: str) -> str:
        """A question behind the title, which tells which crash "the crash" is."""
        return self.behind(stem) or stem

    def behind(self, stem: str, *, hidden: Sequence[str] = (), dated: bool = False) -> str | None:
        """A question behind the report's title, or how it begins, with gaps in it for what would give the answer away.

        None where the report has neither, or too little of it is left.
        """
        opening = self.opening
        for each in hidden:
            opening = with_gaps(opening, each)
        if opening.replace(GAP, "").count(" ") < _LEAST_OF_TITLE:
            return None
        return titled(opening, stem, day=self.published if dated else None, begins=not self.headline)

    @functools.cached_property
    def titled_names(self) -> frozenset[str]:
        """The people whom the title, or the beginning in its place, has at least by surname."""
        opening = self.opening.casefold()
        return frozenset(name for name in self.people if surname(name).casefold() in opening)

    @functools.cached_property
    def titled_places(self) -> frozenset[str]:
        """The places that the title, or the beginning in its place, names."""
        named = (each.name for each in self.parsed.places if each.name in self.opening)
        return frozenset(name for name in named if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", self.opening))

    @functools.cached_property
    def opening(self) -> str:
        """What a question names the report by."""
        return self.headline or self._beginning

    @functools.cached_property
    def _beginning(self) -> str:
        """How the article begins, where it has no title; "" where it begins with somebody's words."""
        first = self.frames[0] if self.frames and not self.parsed.title else None
        words = self.run(first, first).of(self.text) if first else ""
        told = within(words).split()
        fit = first is not None and not set(words) & set('“”"()[]&;_:`') and len(told) > _LEAST_OF_TITLE
        return "" if not fit else " ".join(told[:_LONGEST_BEGINNING]) + (" …" if len(told) > _LONGEST_BEGINNING else "")

    # ---- people

    def person_at(self, token: Token) -> tuple[Person, Span] | None:
        """The person whose name holds this token, with the name's span."""
        at = bisect_right(self._starts, token.span.start) - 1
        if at < 0:
            return None
        span, person = self._mentions[at]
        return (person, span) if span.covers(token.span) else None

    def named_in(self, span: Span) -> set[str]:
        """The people whose names lie within `span`."""
        return {person.name for _, person in self.namings(span)}

    def namings(self, span: Span) -> Iterator[tuple[Span, Person]]:
        """Each naming of anybody within `span`, in the order of the text."""
        found = self._mentions[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]
        yield from ((mention, person) for mention, person in found if mention.end <= span.end)

    def bodies_in(self, span: Span) -> Iterator[tuple[Span, Organisation]]:
        """The organisations named within `span`, each naming in the order of the text."""
        at = bisect_left(self._bodies, span.start, key=lambda each: each[0].start)
        until = bisect_left(self._bodies, span.end, key=lambda each: each[0].start)
        yield from (pair for pair in self._bodies[at:until] if pair[0].end <= span.end)

    @functools.cached_property
    def _bodies(self) -> tuple[tuple[Span, Organisation], ...]:
        found = ((span, each) for each in self.parsed.organisations for span in each.mentions)
        return tuple(sorted(found, key=lambda each: each[0]))

    def knows(self, token: Token) -> bool:
        """Whether a word is of somebody's name, here or elsewhere in the article."""
        return self.person_at(token) is not None or self.is_of_name(token.text)

    def is_of_name(self, word: str) -> bool:
        """Whether a word is a part of any person’s name."""
        return word in self._name_words

    @functools.cached_property
    def _name_words(self) -> frozenset[str]:
        return frozenset(word for name in self.people for word in name.split())

    def titled(self, person: Person, name: Span) -> Span:
        """The span of a naming with the title in front of it, wherever the article repeats that title."""
        first = max(0, name.start - _LONGEST_TITLE)
        before = self.text[first : name.start].rstrip()
        for title in self._titles.get(person.name, ()):
            if before.casefold().endswith(title) and not before[: -len(title)][-1:].isalnum():
                return Span(first + len(before) - len(title), name.end)
        return name

    def introduced(self, person: Person) -> str:
        """A person at first mention: with the office in front, where the article puts it there, and its country."""
        if not (person.office and person.titled):
            return person.name
        office = before_name(person.office, self.text)
        if person.country or person.office.lower() not in OF_A_PLACE:
            return f"{office} {person.name}"
        whose = self._whose(person)
        if not whose and person.office.lower() in OF_ONE:
            return person.name  # "President Clinton" may be what somebody hopes or was long ago
        return " ".join(filter(None, (whose, office, person.name)))

    def _whose(self, person: Person) -> str:
        """The adjective of the country that an office is of; "" where nobody can tell."""
        country = country_of(person.name, person.office, self.published)
        return ("US" if country.code == "US" else country.demonyms[0]) if country else ""

    def stands_for(self, token: Token) -> str | None:
        """The full name of the person that a pronoun stands for."""
        return self._references.get(token.span)

    def may_be(self, pronoun: Token, name: str) -> bool:
        """Whether a person is of the pronoun's sex, or nobody knows."""
        sex = self._sex(self.people[name])
        return not sex or _SEXES.get(pronoun.text.lower(), sex) == sex

    def is_clear(self, pronoun: Span, name: str) -> bool:
        """Whether nobody else of that sex is named close before a pronoun: then it hardly stands for another."""
        own = self._sex(self.people[name])
        near = bisect_left(self._starts, pronoun.start - _NEAR)
        others = (person for _, person in self._mentions[near : bisect_left(self._starts, pronoun.start)])
        named = any(other.name != name and self._sex(other) in ("", own) for other in others)
        return not named and not self._is_somebody_told_of(name, pronoun)

    def _is_somebody_told_of(self, name: str, pronoun: Span) -> bool:
        """Whether "a man" or the like, without a name, is told of between the last naming of a person and a pronoun."""
        spans = self.people[name].mentions
        at = bisect_left(spans, Span(pronoun.start, pronoun.start))
        between = Span(spans[at - 1].end if at else pronoun.start, pronoun.start)
        return between.end - between.start < _NEAR and any(
            between.covers(each.span)
            and each.tag == "NN"
            and each.dep in ("nsubj", "nsubjpass")
            and gazetteer.noun_classes(each.lemma.lower())[:1] == ("person",)
            for sentence in self._touching(between)
            for each in sentence.tokens
        )

    def is_subject_before(self, pronoun: Span, name: str) -> bool:
        """Whether the person was last named, close before, as the one of whom a sentence tells."""
        spans = [span for span in self.people[name].mentions if pronoun.start - _NEAR <= span.start < pronoun.start]
        sentence = self.sentence_at(spans[-1].start) if spans else None
        return sentence is not None and any(
            spans[-1].covers(token.span) and token.dep in ("nsubj", "nsubjpass") for token in sentence.tokens
        )

    def _sex(self, person: Person) -> str:
        known = person.gender or gazetteer.given_name_gender(person.name.split()[0])
        return known or self._sexes.get(person.name, "")

    @functools.cached_property
    def _sexes(self) -> dict[str, str]:
        """Of each who is spoken of by pronouns the sex of most of these, where three of four agree."""
        spoken: dict[str, Counter[str]] = {}
        for span, name in self._references.items():
            sex = _SEXES.get(span.of(self.text).lower())
            if sex:
                spoken.setdefault(name, Counter())[sex] += 1
        most = {name: counted.most_common(1)[0] for name, counted in spoken.items()}
        return {name: sex for name, (sex, times) in most.items() if times * 4 >= spoken[name].total() * 3}

    def surname_unique(self, person: Person) -> bool:
        """Whether nobody else of the article bears the surname."""
        return self._surnames[surname(person.name)] == 1

    @functools.cached_property
    def _surnames(self) -> Counter[str]:
        return Counter(map(surname, self.people))

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

    def places_in(self, span: Span) -> Iterator[tuple[Span, Place]]:
        """The places named within `span`, each naming in the order of the text."""
        at = bisect_left(self._places, span.start, key=lambda each: each[0].start)
        until = bisect_left(self._places, span.end, key=lambda each: each[0].start)
        yield from (pair for pair in self._places[at:until] if pair[0].end <= span.end)

    @functools.cached_property
    def _places(self) -> tuple[tuple[Span, Place], ...]:
        found = ((span, each) for each in self.parsed.places for span in each.mentions)
        return tuple(sorted(found, key=lambda each: each[0]))

    def dates_in(self, span: Span) -> tuple[DateMention, ...]:
        """The days named within `span`, with or without a value."""
        first, last = (
            bisect_left(self._ordered_days, at, key=lambda day: day.span.start) for at in (span.start, span.end)
        )
        return tuple(day for day in self._ordered_days[first:last] if span.covers(day.span))

    @functools.cached_property
    def _ordered_days(self) -> tuple[DateMention, ...]:
        return tuple(sorted(self.parsed.dates, key=lambda each: each.span))

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

    def is_quoted(self, token: Token) -> bool:
        """Whether a word stands between marks: then "our" is the speaker's."""
        at = bisect_right(self._quoted_starts, token.span.start) - 1
        return at >= 0 and self._quoted[at].covers(token.span)

    @functools.cached_property
    def _quoted(self) -> tuple[Span, ...]:
        marked = (each for each in self.parsed.quotations if each.type is not QuotationType.INDIRECT)
        return tuple(sorted(span for each in marked for span in each.spans))

    @functools.cached_property
    def _quoted_starts(self) -> tuple[int, ...]:
        return tuple(span.start for span in self._quoted)

    def sentence_at(self, at: int) -> Sentence | None:
        """The sentence of the article's own prose, or of a caption, that holds this offset."""
        found = self._touching(Span(at, at + 1))
        return next((each for each in found if self._roles[each.paragraph] in (Role.BODY, Role.CAPTION)), None)

    def _touching(self, span: Span) -> Sequence[Sentence]:
        """The sentences outside quotations that share a character with `span`."""
        first = max(0, bisect_right(self._outer_starts, span.start) - 1)
        last = bisect_left(self._outer_starts, span.end)
        return [each for each in self._outer[first:last] if each.span.touches(span)]

    @functools.cached_property
    def _outer(self) -> tuple[Sentence, ...]:
        return tuple(sorted((each for each in self.parsed.sentences if not each.quoted), key=lambda each: each.span))

    @functools.cached_property
    def _outer_starts(self) -> tuple[int, ...]:
        return tuple(each.span.start for each in self._outer)

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
        return merged(found)

    def run(self, first: Sentence, last: Sentence) -> Span:
        """From the first sentence to the end of the last one, marks included."""
        return Span(self._whole(first.span).start, self._whole(last.span).end)

    def _whole(self, span: Span) -> Span:
        """`span` widened to the sentences that it stands in, marks included."""
        holding = self._touching(span)
        if not holding:
            return span
        start, end = min(each.span.start for each in holding), max(each.span.end for each in holding)
        start, end = min(start, span.start), max(end, span.end)
        while start > 0 and self.text[start - 1] in "“\"‘'(":
            start -= 1
        while end < len(self.text) and self.text[end] in "”\"’').":
            end += 1
        return Span(start, end)


_NAME = re.compile(r"(?<!^)(?<![.“] )\b[A-Z][\w’-]+(?: (?:of (?:the )?)?[A-Z][\w’-]+)*")
_MANY = 2
"""Names that together do not yet tell an event: three do, two people and a place."""
_SHORTEST_HEADLINE, _LONGEST_HEADLINE = 3, 18
"""Words of a title that a question can name."""
_LONGEST_TITLE = 200
"""Characters before a name within which its title stands."""
_LEAST_OF_TITLE = 3
"""Spaces between words that a title must still have without what is hidden."""
_LONGEST_BEGINNING = 26
"""Words of an article's first sentence that tell which one it is."""
_NEAR = 300
"""Characters before a pronoun within which somebody else's name makes it unsure."""
_SEXES = {
    **dict.fromkeys(("he", "him", "his", "himself"), "m"),
    **dict.fromkeys(("she", "her", "hers", "herself"), "f"),
}
_BACK = 25
"""How many sentences back something may have been told that a later one points to."""
