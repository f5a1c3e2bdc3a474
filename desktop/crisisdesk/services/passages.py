"""The proof of an answer, cut from an article for a reader."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import count
from typing import NamedTuple

from crisisdesk.domain.article import ArticleId, Span
from crisisdesk.domain.reading import ParsedArticle, Role


class Excerpt(NamedTuple):
    """One paragraph and what is marked in it: spans into this `text`, in order, never touching."""

    text: str
    marks: tuple[Span, ...] = ()
    paragraph: int = 0
    """Which paragraph of the body it is, counted from 1 as a reader counts; 0 for a title or a caption."""


@dataclass(frozen=True, slots=True)
class Passage:
    """The proof of an answer as a reader sees it: the paragraph before, and those that the evidence stands in."""

    article: ArticleId
    title: str
    outlet: str
    publisher: str
    published: date | None
    paragraphs: tuple[Excerpt, ...]

    @property
    def paragraph(self) -> int:
        """Where the evidence begins: the number of its first paragraph of the body, 0 where it is in none."""
        return next((each.paragraph for each in self.paragraphs if each.marks and each.paragraph), 0)


def passage(parsed: ParsedArticle, evidence: Iterable[Span]) -> Passage:
    """The passage that holds this evidence."""
    marks = joined(evidence)
    article = parsed.article
    return Passage(
        article=article.id,
        title=parsed.title or article.title,
        outlet=parsed.outlet or article.source.outlet,
        publisher=article.source.publisher,
        published=parsed.published or article.published,
        paragraphs=tuple(
            _excerpt(parsed.text, span, marks, paragraph=number) for span, number in _shown(parsed, marks)
        ),
    )


def joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same characters as spans in order that neither overlap nor meet."""
    whole: list[Span] = []
    for span in sorted(spans):
        if whole and span.start <= whole[-1].end:
            whole[-1] = Span(whole[-1].start, max(whole[-1].end, span.end))
        elif span.start < span.end:
            whole.append(span)
    return tuple(whole)


def _shown(parsed: ParsedArticle, marks: tuple[Span, ...]) -> tuple[tuple[Span, int], ...]:
    if not marks:
        return ()
    first, last = marks[0].start, marks[-1].end
    shown: list[tuple[Span, int]] = []
    before: list[tuple[Span, int]] = []
    for each in _numbered(parsed):
        (start, end), _ = each
        # Each question waits for this: most paragraphs are far from all marks.
        if start >= last:
            break
        if first < end and any(start < mark.end and mark.start < end for mark in marks):
            shown += [*before, each]
            before = []
        else:
            before = [each]
    return tuple(shown)


def _numbered(parsed: ParsedArticle) -> Iterator[tuple[Span, int]]:
    if not parsed.paragraphs:
        lines = re.finditer(r"\S[^\n]*", parsed.text)
        yield from ((Span(*found.span()), number) for number, found in enumerate(lines, start=1))
    numbers = count(1)
    for each in parsed.paragraphs:
        if each.role is not Role.FURNITURE:
            yield each.span, next(numbers) if each.role is Role.BODY else 0


def _excerpt(text: str, shown: Span, marks: tuple[Span, ...], *, paragraph: int) -> Excerpt:
    inside = (Span(max(mark.start, shown.start), min(mark.end, shown.end)) for mark in marks if mark.touches(shown))
    moved = tuple(Span(mark.start - shown.start, mark.end - shown.start) for mark in inside)
    return Excerpt(shown.of(text), moved, paragraph)
