"""The proof of an answer, cut from an article for a reader."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from crisisdesk.domain.article import ArticleId, Span
from crisisdesk.domain.reading import ParsedArticle, Role


class Excerpt(NamedTuple):
    """One paragraph and what is marked in it: spans into this `text`, in order, never touching."""

    text: str
    marks: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """The proof of an answer as a reader sees it: the paragraph before, and those that the evidence stands in."""

    article: ArticleId
    title: str
    outlet: str
    publisher: str
    published: date | None
    paragraphs: tuple[Excerpt, ...]


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
        paragraphs=tuple(_excerpt(parsed.text, span, marks) for span in _spans_shown(parsed, marks)),
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


def _spans_shown(parsed: ParsedArticle, marks: tuple[Span, ...]) -> tuple[Span, ...]:
    paragraphs = _paragraphs(parsed)
    marked = {span for span in paragraphs if any(span.touches(mark) for mark in marks)}
    before = {first for first, second in pairwise(paragraphs) if second in marked}
    return tuple(span for span in paragraphs if span in marked | before)


def _paragraphs(parsed: ParsedArticle) -> tuple[Span, ...]:
    if parsed.paragraphs:
        return tuple(each.span for each in parsed.paragraphs if each.role is not Role.FURNITURE)
    return tuple(Span(*found.span()) for found in re.finditer(r"\S[^\n]*", parsed.text))


def _excerpt(text: str, shown: Span, marks: tuple[Span, ...]) -> Excerpt:
    inside = (Span(max(mark.start, shown.start), min(mark.end, shown.end)) for mark in marks if mark.touches(shown))
    return Excerpt(shown.of(text), tuple(Span(mark.start - shown.start, mark.end - shown.start) for mark in inside))
