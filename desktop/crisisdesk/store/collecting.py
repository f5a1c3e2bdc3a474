"""The repository of collections."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime

from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.collection import Collection, CollectionId
from crisisdesk.store.plain import moment, one, rows, to_moment, to_words, words, write, write_all
from crisisdesk.store.sitting import Sitting

_ALL = "SELECT id, name, created FROM collections WHERE deleted IS NULL"
_SAVE = """
INSERT INTO collections (id, name, created) VALUES (?, ?, ?)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, created = excluded.created, deleted = NULL
"""
_PUT = "INSERT INTO collected (collection_id, article_id) VALUES (?, ?) ON CONFLICT DO NOTHING"
_TAKE_OUT = "DELETE FROM collected WHERE collection_id = ? AND article_id = ?"
_CONTENT = """
SELECT article_id FROM collected JOIN articles ON articles.id = article_id
WHERE collection_id = ? AND articles.deleted IS NULL
"""
_CONTENTS = """
SELECT collection_id, article_id FROM collected
JOIN collections ON collections.id = collection_id JOIN articles ON articles.id = article_id
WHERE collections.deleted IS NULL AND articles.deleted IS NULL ORDER BY articles.added DESC, articles.id
"""


class SqlCollections:
    """A `CollectionRepository`."""

    def __init__(self, sitting: Sitting) -> None:
        self._sitting = sitting

    def all(self) -> tuple[Collection, ...]:
        """See the port."""
        found = [_collection(*row) for row in rows(self._sitting, _ALL, ())]
        return tuple(sorted(found, key=lambda each: (each.name.casefold(), each.id)))

    def save(self, collection: Collection) -> None:
        """See the port."""
        write(self._sitting, _SAVE, collection.id, to_words(collection.name), to_moment(collection.created))

    def delete(self, collection: CollectionId, *, at: datetime) -> bool:
        """See the port."""
        hide = "UPDATE collections SET deleted = ? WHERE id = ? AND deleted IS NULL"
        return write(self._sitting, hide, to_moment(at), collection) > 0

    def restore(self, collection: CollectionId, *, by: datetime | None = None) -> bool:
        """See the port."""
        show = "UPDATE collections SET deleted = NULL WHERE id = ? AND deleted <= coalesce(?, deleted)"
        return write(self._sitting, show, collection, by and to_moment(by)) > 0

    def put(self, collection: CollectionId, articles: Iterable[ArticleId]) -> None:
        """See the port."""
        write_all(self._sitting, _PUT, [(collection, each) for each in articles])

    def take_out(self, collection: CollectionId, articles: Iterable[ArticleId]) -> None:
        """See the port."""
        write_all(self._sitting, _TAKE_OUT, [(collection, each) for each in articles])

    def get(self, collection: CollectionId) -> Collection | None:
        """See the port."""
        row = one(self._sitting, f"{_ALL} AND id = ?", collection)
        return None if row is None else _collection(*row)

    def content(self, collection: CollectionId) -> frozenset[ArticleId]:
        """See the port."""
        return frozenset(ArticleId(each) for (each,) in rows(self._sitting, _CONTENT, (collection,)))

    def contents(self) -> Mapping[CollectionId, tuple[ArticleId, ...]]:
        """See the port."""
        found: defaultdict[CollectionId, list[ArticleId]] = defaultdict(list)
        for collection, article in rows(self._sitting, _CONTENTS, ()):
            found[CollectionId(collection)].append(ArticleId(article))
        return {collection: tuple(articles) for collection, articles in found.items()}


def _collection(name: str, called: str, created: str) -> Collection:
    made = moment(created)
    assert made is not None
    return Collection(CollectionId(name), words(called), made)
