"""Where an article's facts stand in its text, cut into stretches that never overlap."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from crisisdesk.domain.article import Span
from crisisdesk.domain.question import Question, QuestionId
from crisisdesk.ui.words import kind_token


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch that questions ask about. `token` is the colour of the first one's kind."""

    span: Span
    token: str
    questions: tuple[QuestionId, ...]


def marks_of(questions: Iterable[Question], text: str) -> tuple[Marked, ...]:
    """One mark for each stretch that is asked about, in the order of the text."""
    asked: dict[Span, list[Question]] = {}
    for question in questions:
        span = _span(question, text)
        if span is not None:
            asked.setdefault(span, []).append(question)
    return tuple(
        Marked(span, kind_token(asking[0].kind), tuple(each.id for each in asking))
        for span, asking in sorted(asked.items())
    )


def _span(question: Question, text: str) -> Span | None:
    """The key's own words where the evidence has them, since a whole sentence marked marks nothing."""
    if not question.evidence:
        return None
    key = question.key.strip(" .“”\"'")
    whole = re.compile(rf"(?<!\w){re.escape(key)}(?!\w)") if key else None
    # A name is brought in by an earlier sentence; what is asked stands in the last one.
    for span in reversed(question.evidence):
        found = whole.search(text, span.start, span.end) if whole else None
        if found:
            return Span(*found.span())
    return question.evidence[-1]


def cut(within: Span, marks: Iterable[Marked]) -> Iterator[tuple[Span, int]]:
    """`within` in pieces, each with the index of the shortest mark that covers it, or -1."""
    near = [(number, mark.span) for number, mark in enumerate(marks) if mark.span.touches(within)]
    edges = {within.start, within.end}
    edges |= {max(within.start, min(edge, within.end)) for _, span in near for edge in span}
    borders = sorted(edges)
    last: tuple[Span, int] | None = None
    for start, end in pairwise(borders):
        piece = Span(start, end)
        over = [(span.end - span.start, number) for number, span in near if span.covers(piece)]
        number = min(over)[1] if over else -1
        if last is not None and last[1] == number:
            last = (Span(last[0].start, end), number)
            continue
        if last is not None:
            yield last
        last = (piece, number)
    if last is not None:
        yield last


def by_question(marks: Iterable[Marked]) -> Mapping[QuestionId, Marked]:
    """The mark of each question."""
    return {question: mark for mark in marks for question in mark.questions}
