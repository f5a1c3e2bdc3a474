"""Finding by words: what can be found, and the port that does it."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple, Protocol

from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.question import QuestionId


class Sort(Enum):
    """What can be found by words."""

    ARTICLE = "article"
    QUESTION = "question"
    QUOTATION = "quotation"


class Found(NamedTuple):
    """Something with the words in it."""

    sort: Sort
    article: ArticleId
    question: QuestionId
    """"" for what is no question."""
    place: int
    """Where it stands in the article's text; -1 where that is not known."""
    words: str
    """The question's stem, the quotation with its speaker, or an excerpt of the article."""
    title: str
    """The article's."""


class Finder(Protocol):
    """Finds by words, whatever their case and accents; of the last one letters may be missing at its end."""

    def find(self, words: str, sort: Sort, *, limit: int) -> tuple[Found, ...]:
        """What has all of them, of articles that are not deleted, the newest first; () for no words."""
