"""Finds what stands between quotation marks: straight, curly, mixed up, unclosed, over paragraphs, single and nested."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crisisdesk.domain.article import Span
from crisisdesk.domain.reading import Paragraph, Role

_OPEN = "“„«"
_CLOSE = "”»"
_DOUBLE = '"' + _OPEN + _CLOSE
_SINGLE = re.compile(r"(?<![\w’'])[‘'](?=[\w\[$£€])(?P<inside>[^‘\"“”\n]{0,600}?[\w.,!?…\])%])[’'](?![\w’'])")
_JOINER = "\u2060"
"""Stands for the second of two apostrophes that are typed for a double mark; the first becomes one."""
_WORD = re.compile(r"\w[\w’'-]*")
_TITLE_WORD = r"(?:[A-Z0-9][\w’'.-]*|of|the|a|an|and|in|on|for|to|with|from|at|by|is|are|or|&)"
_TITLED = re.compile(rf"^[A-Z0-9][\w’'.-]*(?:[,:]? (?:{_TITLE_WORD}|[-–]))*[?!]?$")
_NESTED = re.compile(r"[“„«][^“„«”»\"\n]{1,400}[”»](?=.*\")")
_AFTER_SENTENCE = re.compile(r"[.?!][\"”’]?\s{1,2}[\"“‘'«„]$")
_BEFORE_TITLE = re.compile(
    r"(?:\b(?:on|of|in|for|from|to|with|told|watch|watched|sang|sing|perform|performed|called|titled|entitled|named|dubbed|the|a|an|his|her|their|its|show|programme|"
    r"program|book|film|movie|series|song|album|podcast|documentary|novel|play|magazine|article|report|column|essay|game|"
    r"campaign|slogan|hashtag|host|ballad|single|hit|memoir|video|painting|poem|episode|special|event|section|segment)|[’']s?|"
    r"\b(?:NBC|CBS|ABC|CNN|Fox|MSNBC|BBC|CTV|CBC|PBS|NPR|News))\s*[\"“‘'«„]\s*$",
)


@dataclass(frozen=True, slots=True)
class Stretch:
    """The inside of a pair of marks."""

    span: Span
    paragraph: int
    closed: bool
    """False where the paragraph ends before the mark closes."""
    continues: bool = False
    """Whether it goes on with the words of the paragraph before, whose mark never closed."""
    words: int = 0

    def title_like(self, text: str) -> bool:
        """Whether it is rather the name of a programme, book or song: capitals throughout, behind words such as "on" or "CNN's"."""
        inside = self.span.of(text).strip(" ,.")
        if not 2 <= self.words <= 14 or not _TITLED.match(inside):
            return False
        if self.words > 3 and re.search(r"[a-z]{2,} \W?$", text[max(0, self.span.start - 12) : self.span.start]):
            return True
        return bool(_BEFORE_TITLE.search(text[max(0, self.span.start - 40) : self.span.start]))

    def headline_like(self, text: str) -> bool:
        """Whether it is all in capitals at the words' beginnings, as a headline is."""
        return 2 <= self.words <= 9 and bool(_TITLED.match(self.span.of(text).strip(" ,.")))

    def sentence_like(self, text: str) -> bool:
        """Whether it could stand as a sentence: begins with a capital and is no mere name or word."""
        inside = self.span.of(text).lstrip("[(…. ")
        ends = bool(re.search(r"[,.?!…—–-]\s*[’']?$", self.span.of(text))) or not self.closed
        if not inside or not (inside[0].isupper() or inside[0].isdigit()):
            return False
        return (self.words >= 3 and ends) or self.words >= 8 or self._stands_alone(text)

    def _stands_alone(self, text: str) -> bool:
        """Whether it is a sentence however short: "No.", where the article's own sentence has ended before it."""
        ends = re.search(r"[.?!…]\s*$", self.span.of(text))
        return bool(ends) and bool(_AFTER_SENTENCE.search(text[max(0, self.span.start - 6) : self.span.start]))


def stretches(text: str, paragraphs: Sequence[Paragraph]) -> tuple[Stretch, ...]:
    """All quoted stretches of the body, the title and the captions, in the order of the text; nested ones are left to their outer one."""
    text = text.replace("''", '"' + _JOINER)
    found: list[Stretch] = []
    open_before = False
    for paragraph in paragraphs:
        if paragraph.role is Role.FURNITURE:
            continue
        own = list(_in_paragraph(text, paragraph))
        if own and open_before and own[0].span.start - paragraph.span.start <= 2:
            own[0] = Stretch(own[0].span, own[0].paragraph, own[0].closed, continues=True, words=own[0].words)
        open_before = bool(own) and not own[-1].closed and paragraph.role is Role.BODY
        found.extend(own)
    return tuple(found)


def _in_paragraph(text: str, paragraph: Paragraph) -> Iterator[Stretch]:
    doubles = [(span, closed) for span, closed in _doubles(text, paragraph.span) if span.of(text).strip()]
    singles = [
        (Span(found.start("inside"), found.end("inside")), True)
        for found in _SINGLE.finditer(text, paragraph.span.start, paragraph.span.end)
        if not any(span.touches(Span(*found.span())) for span, _ in doubles)
    ]
    for span, closed in sorted(doubles + singles):
        yield Stretch(span, paragraph.index, closed, words=len(_WORD.findall(span.of(text))))


def _doubles(text: str, within: Span) -> Iterator[tuple[Span, bool]]:
    """Pairs of double marks. Whether a mark opens is told by what stands around it, since typists mix the two forms."""
    start: int | None = None
    nested = within.start
    for at in range(within.start, within.end):
        mark = text[at]
        if mark not in _DOUBLE or at < nested:
            continue
        if start is None:
            if _may_open(text, at, within):
                start = _inside(text, at)
        elif text[start - 1] == '"' and mark in _OPEN and (end := _nested_end(text, at, within)):
            nested = end
        elif at == start and mark not in _OPEN:
            # An empty pair, as in a form: the second mark opens nothing.
            start = None
        elif _may_close(text, at, within, start):
            yield Span(start, at), True
            start = None
        elif _must_open(text, at, within):
            yield Span(start, at), True
            start = _inside(text, at)
    if start is not None and within.end - start > 1:
        yield Span(start, within.end), False


def _nested_end(text: str, at: int, within: Span) -> int:
    """Behind the curly pair that begins here within straight marks; 0 where a straight mark comes before it closes."""
    found = _NESTED.match(text, at, within.end)
    return found.end() if found else 0


def _inside(text: str, at: int) -> int:
    """Where the inside begins behind an opening mark."""
    return at + 2 if text[at + 1 : at + 2] == _JOINER else at + 1


def _may_open(text: str, at: int, within: Span) -> bool:
    after = text[at + 1] if at + 1 < within.end else " "
    if after.isspace():
        return text[at] in _OPEN
    before = text[at - 1] if at > within.start else " "
    return text[at] in _OPEN or (not before.isalnum() and (text[at] == '"' or before.isspace() or before in "([—–-‘'"))


def _may_close(text: str, at: int, within: Span, start: int) -> bool:
    if at == start:
        return False
    after = text[at + 1] if at + 1 < within.end else " "
    before = text[at - 1]
    if text[at] in _OPEN:
        return not after.isalnum() and not before.isspace()
    return text[at] in _CLOSE or not (before.isspace() and after.isalnum())


def _must_open(text: str, at: int, within: Span) -> bool:
    """An opening mark while another is open: the first was never closed."""
    return _may_open(text, at, within) and text[at - 1].isspace()
