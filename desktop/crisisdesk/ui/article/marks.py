"""Where an article's facts stand in its text, cut into stretches that never overlap."""

from __future__ import annotations

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
    for span in question.evidence:
        at = text.find(key, span.start, span.end) if key else -1
        if at >= 0:
            return Span(at, at + len(key))
    return question.evidence[0]


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
