"""An article as it was given: its text, and what is known of where it came from."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import NamedTuple, NewType

ArticleId = NewType("ArticleId", str)


class Span(NamedTuple):
    """A stretch of an article's text: Python string offsets, the end not included."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words of `text` that stand here."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Whether all of `other` lies within."""
        return self.start <= other.start and other.end <= self.end

    def touches(self, other: Span) -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Source:
    """Where an article comes from. Empty strings are what nobody knows."""

    outlet: str = ""
    publisher: str = ""
    """Who runs the outlet, in a few words: "Iranian state broadcaster"."""
    country: str = ""
    """ISO 3166 code of two letters."""
    address: str = ""
    origin: str = ""
    """How it came into this library, in a sentence for the reader."""


@dataclass(frozen=True, slots=True)
class Article:
    """One article. `text` is as decoded from the input, so that offsets stay true; it is never cleaned in place."""

    text: str
    title: str = ""
    published: date | None = None
    source: Source = Source()
    added: datetime | None = None
    """UTC; None until it is in a library."""

    @property
    def id(self) -> ArticleId:
        """Names the text, so the same article pasted twice is one article."""
        return article_id(self.text)


@lru_cache(maxsize=16)
def article_id(text: str) -> ArticleId:
    """The id of an article with this text: 32 hexadecimal digits."""
    return ArticleId(hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest())
