"""The articles of a library, with their questions and what proves them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from crisisdesk.domain.article import Article, ArticleId, Span
from crisisdesk.domain.changes import Changes
from crisisdesk.domain.question import Question, QuestionId
from crisisdesk.domain.reading import ParsedArticle
from crisisdesk.services.ports import BuiltArticle, Clock, OpenUnit, Shelved

__all__ = ["Excerpt", "Library", "Opened", "Passage", "Shelved"]


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


@dataclass(frozen=True, slots=True)
class Opened:
    """An article with what was understood of it (without tokens) and its questions."""

    article: Article
    parsed: ParsedArticle
    questions: tuple[Question, ...]


class Library:
    """Keeps articles. Each call is one unit of work."""

    def __init__(self, open_unit: OpenUnit, clock: Clock) -> None:
        raise NotImplementedError

    def articles(self) -> tuple[Shelved, ...]:
        """Last added first."""
        raise NotImplementedError

    def open(self, article: ArticleId) -> Opened:
        """Raises NotFound."""
        raise NotImplementedError

    def save(self, built: BuiltArticle) -> Changes:
        """Article, reading, facts and questions, all or nothing. The same text again is the same article; then the
        questions whose id comes again keep what is remembered of them, and those that do not are asked no more."""
        raise NotImplementedError

    def delete(self, article: ArticleId) -> Changes:
        """Hide it and its questions; all is kept for `restore`. Raises NotFound."""
        raise NotImplementedError

    def restore(self, article: ArticleId) -> Changes:
        """Bring it back as it was. Raises NotFound."""
        raise NotImplementedError

    def evidence(self, question: QuestionId) -> Passage:
        """What proves the question's answer. Raises NotFound."""
        raise NotImplementedError
