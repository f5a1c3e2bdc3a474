"""Collections: articles put together under a name, to be studied and looked at as one."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import replace

from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.care import Act, Deed, DeedId
from crisisdesk.domain.changes import Changes
from crisisdesk.domain.collection import Collection, CollectionId, fitting_name
from crisisdesk.domain.errors import NotFound
from crisisdesk.domain.ids import ENTROPY_BYTES, new_id
from crisisdesk.domain.review import LearnerId
from crisisdesk.services.base import keep_deed
from crisisdesk.services.collected import Collected
from crisisdesk.services.ports import Clock, Entropy, OpenUnit, UnitOfWork

_GONE = "This collection is no longer here."


class Collections:
    """For all learners. Each call is one unit of work."""

    def __init__(self, open_unit: OpenUnit, clock: Clock, *, entropy: Entropy = os.urandom) -> None:
        self._open_unit = open_unit
        self._clock = clock
        self._entropy = entropy

    def all(self) -> tuple[Collected, ...]:
        """By name."""
        with self._open_unit() as unit:
            contents = unit.collections.contents()
            return tuple(Collected(each, contents.get(each.id, ())) for each in unit.collections.all())

    def names(self) -> tuple[Collection, ...]:
        """By name, without what is in them."""
        with self._open_unit() as unit:
            return unit.collections.all()

    def make(self, name: str, articles: Iterable[ArticleId] = ()) -> Collection:
        """A new one with these in it. Raises CollectionInvalid."""
        now = self._clock.now()
        with self._open_unit() as unit:
            fitting = fitting_name(name, others=_names(unit))
            made = Collection(CollectionId(new_id(now, self._entropy(ENTROPY_BYTES))), fitting, now)
            unit.collections.save(made)
            unit.collections.put(made.id, articles)
            unit.commit()
        return made

    def unmake(self, collection: CollectionId) -> None:
        """As if it had not been made: no undo brings it back. Raises NotFound."""
        with self._open_unit() as unit:
            if not unit.collections.delete(collection, at=self._clock.now()):
                raise NotFound(_GONE)
            unit.commit()

    def rename(self, collection: CollectionId, name: str) -> str:
        """Give it another name; the one that it had. Raises NotFound, CollectionInvalid."""
        with self._open_unit() as unit:
            known = _known(unit, collection)
            fitting = fitting_name(name, others=(each for each in _names(unit) if each != known.name))
            unit.collections.save(replace(known, name=fitting))
            unit.commit()
        return known.name

    def put(self, collection: CollectionId, articles: Iterable[ArticleId]) -> tuple[ArticleId, ...]:
        """From now on these are in it; those that were not before. Raises NotFound."""
        with self._open_unit() as unit:
            there = _contents(unit, collection)
            new = tuple(each for each in dict.fromkeys(articles) if each not in there)
            unit.collections.put(collection, new)
            unit.commit()
        return new

    def take_out(self, collection: CollectionId, articles: Iterable[ArticleId]) -> tuple[ArticleId, ...]:
        """These are not in it any more; those that were. The articles themselves stay. Raises NotFound."""
        with self._open_unit() as unit:
            there = _contents(unit, collection)
            gone = tuple(each for each in dict.fromkeys(articles) if each in there)
            unit.collections.take_out(collection, gone)
            unit.commit()
        return gone

    def have(self, collection: CollectionId, articles: Iterable[ArticleId]) -> tuple[ArticleId, ...]:
        """From now on just these are in it; those that were before. Raises NotFound."""
        wanted = tuple(dict.fromkeys(articles))
        with self._open_unit() as unit:
            there = _contents(unit, collection)
            unit.collections.put(collection, [each for each in wanted if each not in there])
            unit.collections.take_out(collection, there - set(wanted))
            unit.commit()
        return tuple(there)

    def delete(self, learner: LearnerId, collection: CollectionId) -> Changes:
        """It is gone; its articles stay. The learner's undo brings it back. Raises NotFound."""
        now = self._clock.now()
        with self._open_unit() as unit:
            if not unit.collections.delete(collection, at=now):
                raise NotFound(_GONE)
            name = DeedId(new_id(now, self._entropy(ENTROPY_BYTES)))
            keep_deed(unit, Deed(name, learner, Act.DELETE_COLLECTION, now, collection=collection))
            unit.commit()
        return Changes.COLLECTIONS

    def restore(self, learner: LearnerId, collection: CollectionId) -> Changes:
        """Bring a deleted one back, with what was in it; then its deletion need not be undone any more. Raises NotFound."""
        with self._open_unit() as unit:
            if not unit.collections.restore(collection):
                raise NotFound(_GONE)
            last = unit.deeds.last(learner)
            if last is not None and last.collection == collection:
                unit.deeds.undo(last.id, at=self._clock.now())
            unit.commit()
        return Changes.COLLECTIONS


def _known(unit: UnitOfWork, collection: CollectionId) -> Collection:
    found = unit.collections.get(collection)
    if found is None:
        raise NotFound(_GONE)
    return found


def _contents(unit: UnitOfWork, collection: CollectionId) -> frozenset[ArticleId]:
    _known(unit, collection)
    return unit.collections.content(collection)


def _names(unit: UnitOfWork) -> list[str]:
    return [each.name for each in unit.collections.all()]
