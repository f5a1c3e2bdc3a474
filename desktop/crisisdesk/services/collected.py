"""What is in collections: the values that are told of them, and the port that keeps them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.collection import Collection, CollectionId


@dataclass(frozen=True, slots=True)
class Collected:
    """A collection with what is in it."""

    collection: Collection
    articles: tuple[ArticleId, ...]
    """Newest first."""


class CollectionRepository(Protocol):
    """Collections of articles. A deleted one is found by nothing but `restore`."""

    def all(self) -> tuple[Collection, ...]:
        """By name."""

    def save(self, collection: Collection) -> None:
        """Add it or write over it."""

    def delete(self, collection: CollectionId, *, at: datetime) -> bool:
        """Hide it; what is in it is kept for `restore`. False where there is none."""

    def restore(self, collection: CollectionId, *, by: datetime | None = None) -> bool:
        """Bring a deleted one back. False where there is none, or where it was deleted after `by`."""

    def put(self, collection: CollectionId, articles: Iterable[ArticleId]) -> None:
        """From now on these are in it. Twice is once."""

    def take_out(self, collection: CollectionId, articles: Iterable[ArticleId]) -> None:
        """These are not in it any more."""

    def get(self, collection: CollectionId) -> Collection | None:
        """None where there is none, or it is deleted."""

    def content(self, collection: CollectionId) -> frozenset[ArticleId]:
        """What is in this one, without deleted articles."""

    def contents(self) -> Mapping[CollectionId, tuple[ArticleId, ...]]:
        """What is in each that has something, newest first, without deleted articles."""
