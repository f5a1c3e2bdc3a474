"""The paragraphs of an article as they are shown, each cut where a mark begins or ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crisisdesk.domain.article import Span
from crisisdesk.domain.reading import Role
from crisisdesk.ui.article.marks import Marked, cut

if TYPE_CHECKING:
    from crisisdesk.domain.reading import ParsedArticle


@dataclass(frozen=True, slots=True)
class Piece:
    """Some characters of a paragraph. `mark` is the number of the mark they belong to, -1 for none."""

    text: str
    place: int
    mark: int
    token: str


@dataclass(frozen=True, slots=True)
class Para:
    """One paragraph to show."""

    role: Role
    pieces: tuple[Piece, ...]


def paras_of(parsed: ParsedArticle, marks: tuple[Marked, ...] = ()) -> list[Para]:
    """Without the title, which is the headline, and without what is no part of the article."""
    spans = [(each.span, each.role) for each in parsed.paragraphs if each.role not in {Role.TITLE, Role.FURNITURE}]
    if not parsed.paragraphs:
        spans = [(span, Role.BODY) for span in _lines(parsed.text)]
    return [
        Para(
            role,
            tuple(
                Piece(flat(piece.of(parsed.text)), piece.start, number, marks[number].token if number >= 0 else "")
                for piece, number in cut(span, marks)
            ),
        )
        for span, role in spans
    ]


def _lines(text: str) -> list[Span]:
    spans, at = [], 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            spans.append(Span(at, at + len(line.rstrip())))
        at += len(line)
    return spans


def flat(text: str) -> str:
    """Line breaks inside a paragraph are no paragraphs; as many characters as before."""
    return text.translate(_BREAKS)


_BREAKS = {ord(each): " " for each in "\r\n\t\v\f\u0085\u2028\u2029\ufffc"}
