"""Who speaks in a headline: "Novak: Harbour ‘will stay shut’", "Novak Calls Plan ‘a Bad Joke’". The parser is lost there, order tells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from crisisdesk.domain.article import Span
from crisisdesk.domain.reading import Paragraph, Role
from crisisdesk.language.lexicon import CUES, LABEL_CUES, OFFICES, PEOPLE
from crisisdesk.language.marks import Stretch

_LABEL = re.compile(r"[^:\n]{2,120}?(?=: )")
_NAME = re.compile(r"(?:[A-Z][\w.’'-]{0,30} ){0,4}[A-Z][\w’'-]{1,30}")
_WORD = re.compile(r"[\w’'.-]+")
_BEFORE_NAME = re.compile(
    r"(?:^|\b(?:[Ff]rom|[Bb]y)|\b[A-Z][a-z]{1,4}\.|\b(?:President|Mayor|Minister|Senator|Governor)) ?$"
)
_BEHIND = re.compile(r"[’'”\",.]{1,3} {0,2}")
_SMALL = frozenset("a an and as at by for from in is of on or the to with".split())
_BETWEEN = frozenset("just now again also is has on".split())
_ALSO = frozenset("said told wrote saw sees rip rips hits tells".split())
"""Forms that no rule gives, and verbs that mean speech in headlines alone."""
_LONGEST = 200
_FIRST_WORDS = 8
"""Words of a headline among which its verb is looked for: whoever speaks is named first."""


def speaker_in(text: str, paragraph: Paragraph, stretch: Stretch, names: Sequence[Span]) -> tuple[Span, str] | None:
    """Where the speaker of some words of a headline is named, and how that is told. `names` are the people named in it."""
    before = Span(paragraph.span.start, stretch.span.start)
    label = _LABEL.match(text, before.start, before.end)
    named = _labelled(text, Span(*label.span()), names) if label else None
    capitals = _has_capitals(text, paragraph)
    if named or (paragraph.role is not Role.TITLE and not capitals):
        return named
    if label:
        return _led_in(text, Span(*label.span()), stretch, names)
    if stretch.headline_like(text) and not capitals:
        return None
    return _saying(text, before, names) or _said_behind(text, stretch, paragraph, names)


def _has_capitals(text: str, paragraph: Paragraph) -> bool:
    """Whether all longer words of a short paragraph begin with a capital, so that capitals tell no title within it."""
    words = [each for each in _WORD.findall(paragraph.span.of(text)[: _LONGEST + 1]) if each[0].isalpha()]
    longer = [each for each in words if len(each) > 3 and each.lower() not in _SMALL]
    short = paragraph.span.end - paragraph.span.start <= _LONGEST
    return short and len(longer) > 2 and all(each[0].isupper() for each in longer)


def _labelled(text: str, label: Span, names: Sequence[Span]) -> tuple[Span, str] | None:
    """A name alone before the colon, or with what its bearer is."""
    own = [each for each in names if label.covers(each)]
    alone = own and own[-1].end == label.end and _NAME.fullmatch(text, label.start, label.end)
    small = any(word.lower() in _SMALL for word in label.of(text).split())
    return (label, "headed") if alone and not small else None


def _led_in(text: str, label: Span, stretch: Stretch, names: Sequence[Span]) -> tuple[Span, str] | None:
    """ "Novak Opens Harbour: ‘A Great Day’": whom a clause tells of, where the words follow at once."""
    at_once = not any(each.isalnum() for each in text[label.end : stretch.span.start])
    first = next((each for each in names if label.covers(each)), None)
    if first and at_once and _BEFORE_NAME.search(text[max(label.start, first.start - 12) : first.start]):
        return first, "headed by a clause"
    return None


def _saying(text: str, before: Span, names: Sequence[Span]) -> tuple[Span, str] | None:
    """ "Novak Calls Plan ‘a Bad Joke’", "Angry Captains Slam Plan As ‘a Bad Joke’"."""
    words = list(islice(_WORD.finditer(text, before.start, before.end), _FIRST_WORDS))
    at = next((index for index, each in enumerate(words) if index and _is_speech(each.group())), 0)
    while at > 1 and words[at - 1].group().lower() in _BETWEEN:
        at -= 1
    if not at:
        return None
    last = words[at - 1]
    subject = Span(words[0].start(), last.end())
    named = next((each for each in names if subject.covers(each) and each.end == subject.end), None)
    if named:
        joined = any(each.group() in ("and", "&") for each in words[:at])
        return subject if joined else named, "headline"
    noun = last.group().lower()
    return (subject, "headline") if {noun, noun.removesuffix("s")} & (OFFICES | PEOPLE) else None


def _said_behind(text: str, stretch: Stretch, paragraph: Paragraph, names: Sequence[Span]) -> tuple[Span, str] | None:
    """ "Plan Is ‘a Bad Joke,’ Novak Says": the name between the closing mark and the verb."""
    gap = _BEHIND.match(text, stretch.span.end, paragraph.span.end)
    named = next((each for each in names if gap and each.start == gap.end()), None)
    verb = _WORD.search(text, named.end, paragraph.span.end) if named else None
    return (named, "headline") if named and verb and _is_speech(verb.group()) else None


def _is_speech(word: str) -> bool:
    """Whether a word is a verb of speech in one of the forms of headlines: "calls", "called", "call"."""
    plain = word.lower()
    forms = {
        plain,
        plain.removesuffix("s"),
        plain.removesuffix("es"),
        plain.removesuffix("d"),
        plain.removesuffix("ed"),
    }
    forms |= {plain.removesuffix("ing"), plain.removesuffix("ing") + "e"}
    if plain.endswith("ies"):
        forms.add(plain[:-3] + "y")
    return plain in _ALSO or not forms.isdisjoint(CUES | LABEL_CUES)
