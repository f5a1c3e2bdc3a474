"""Parts of the library in memory: what learners do to questions besides answering, and collections."""

from __future__ import annotations

from collections.abc import Collection as Several
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.care import LONGEST_HOLD_DAYS, Act, Deed, DeedId, Hold
from crisisdesk.domain.collection import Collection, CollectionId
from crisisdesk.domain.edit import Edit
from crisisdesk.domain.question import QuestionId
from crisisdesk.domain.review import LearnerId, Phase, ReviewId
from crisisdesk.services.ports import ArticleRepository

if TYPE_CHECKING:
    from tests.fakes.memory_library import Kept


Name = TypeVar("Name")


def gone_by(by: datetime | None, deleted: dict[Name, datetime], name: Name) -> bool:
    """Take one out of what is deleted where it was by then; whether it was."""
    there = name in deleted and (by is None or deleted[name] <= by)
    if there:
        del deleted[name]
    return there


class FakeHolds:
    """A `HoldRepository`."""

    def __init__(self, kept: Kept) -> None:
        self._kept = kept

    def get(self, learner: LearnerId, question: QuestionId) -> Hold | None:
        return self._kept.holds.get((learner, question))

    def put(self, learner: LearnerId, hold: Hold) -> None:
        if hold.review in self._kept.undone:
            self.drop(learner, hold.question)
        else:
            self._kept.holds[learner, hold.question] = hold

    def drop(self, learner: LearnerId, question: QuestionId) -> None:
        self._kept.holds.pop((learner, question), None)

    def rest_siblings(
        self, learner: LearnerId, question: QuestionId, *, since: datetime, until: date, review: ReviewId
    ) -> None:
        kept = self._kept
        for each in self._siblings(question):
            held = kept.holds.get((learner, each))
            over = held is not None and held.until is not None and held.until < until
            if each not in kept.retired and not self._is_learning(learner, each, since) and (held is None or over):
                kept.holds[learner, each] = Hold(each, until, review)

    def rest(self, learner: LearnerId, question: QuestionId, *, day: date, since: datetime, until: date) -> None:
        siblings = self._siblings(question)
        today = [each.id for each in self._kept.counted(learner) if each.question in siblings and each.day == day]
        if today and not self._is_learning(learner, question, since) and (learner, question) not in self._kept.holds:
            self._kept.holds[learner, question] = Hold(question, until, today[-1])

    def _siblings(self, question: QuestionId) -> list[QuestionId]:
        kept = self._kept
        return [each for each in kept.questions if each != question and kept.family(each) == kept.family(question)]

    def _is_learning(self, learner: LearnerId, question: QuestionId, since: datetime) -> bool:
        memory = self._kept.memories.get((learner, question))
        if memory is None or memory.phase not in (Phase.LEARNING, Phase.RELEARNING):
            return False
        return memory.last_review is not None and memory.last_review >= since

    def rest_new(self, article: ArticleId, *, since: datetime) -> None:
        kept = self._kept
        for learner in [*kept.learners, *kept.deleted_learners]:
            for each in (name for name, known in kept.questions.items() if known.article == article):
                like = self._siblings(each)
                told = [one for one in kept.counted(learner) if one.question in like and one.at > since]
                if told and each not in kept.retired and (learner, each) not in {**kept.holds, **kept.memories}:
                    kept.holds[learner, each] = Hold(each, told[-1].day + timedelta(days=1), told[-1].id)

    def wake(self, review: ReviewId) -> None:
        for learner, question in [where for where, hold in self._kept.holds.items() if hold.review == review]:
            self.drop(learner, question)

    def release(self, learner: LearnerId, *, day: date) -> bool:
        over = [
            question
            for (who, question), hold in self._kept.holds.items()
            if who == learner and hold.until is not None
            if not day < hold.until <= day + timedelta(days=LONGEST_HOLD_DAYS)
        ]
        for question in over:
            self.drop(learner, question)
        return bool(over)

    def all(self, learner: LearnerId) -> tuple[Hold, ...]:
        own = (where for where, hold in self._kept.holds.items() if where[0] == learner and hold.review is None)
        return tuple(self._kept.holds[where] for where in sorted(own))


class FakeDeeds:
    """A `DeedRepository`."""

    def __init__(self, kept: Kept) -> None:
        self._kept = kept

    def add(self, deed: Deed) -> None:
        self._kept.deeds[deed.id] = deed
        self._kept.deeds_after[deed.id] = self._kept.turn(deed.learner)

    def get(self, deed: DeedId) -> Deed | None:
        return None if deed in self._kept.undone_deeds else self._kept.deeds.get(deed)

    def last(self, learner: LearnerId) -> Deed | None:
        turn = self._kept.turn(learner)
        found = [
            each
            for each in self._kept.deeds.values()
            if each.learner == learner
            and each.id not in self._kept.undone_deeds
            and self._kept.deeds_after[each.id] >= turn
        ]
        return found[-1] if found else None

    def of(self, learner: LearnerId, acts: Several[Act]) -> tuple[Deed, ...]:
        there = (each for each in self._kept.deeds.values() if each.id not in self._kept.undone_deeds)
        return tuple(replace(each, session=None) for each in there if each.learner == learner and each.act in acts)

    def undo(self, deed: DeedId, *, at: datetime) -> None:
        self._kept.undone_deeds[deed] = at

    def pass_over(self, deed: DeedId, question: QuestionId, *, left: Edit | None, before: Edit | None) -> None:
        order = list(self._kept.deeds)
        for each in order[order.index(deed) + 1 :]:
            later = self._kept.deeds[each]
            mine = each not in self._kept.undone_deeds and later.act is Act.EDIT and later.question == question
            if mine and later.before is not None and later.before.edit == left:
                self._kept.deeds[each] = replace(later, before=replace(later.before, edit=before))
                return


class FakeCollections:
    """A `CollectionRepository`."""

    def __init__(self, kept: Kept, articles: ArticleRepository) -> None:
        self._kept, self._articles = kept, articles

    def all(self) -> tuple[Collection, ...]:
        there = (each for each in self._kept.collections.values() if each.id not in self._kept.deleted_collections)
        return tuple(sorted(there, key=lambda each: (each.name.casefold(), each.id)))

    def save(self, collection: Collection) -> None:
        self._kept.collections[collection.id] = collection
        self._kept.deleted_collections.pop(collection.id, None)

    def delete(self, collection: CollectionId, *, at: datetime) -> bool:
        there = collection in {each.id for each in self.all()}
        if there:
            self._kept.deleted_collections[collection] = at
        return there

    def restore(self, collection: CollectionId, *, by: datetime | None = None) -> bool:
        return gone_by(by, self._kept.deleted_collections, collection)

    def put(self, collection: CollectionId, articles: Iterable[ArticleId]) -> None:
        self._kept.collected |= dict.fromkeys((collection, each) for each in articles)

    def take_out(self, collection: CollectionId, articles: Iterable[ArticleId]) -> None:
        for each in articles:
            self._kept.collected.pop((collection, each), None)

    def get(self, collection: CollectionId) -> Collection | None:
        return next((each for each in self.all() if each.id == collection), None)

    def content(self, collection: CollectionId) -> frozenset[ArticleId]:
        return frozenset(self.contents().get(collection, ()))

    def contents(self) -> Mapping[CollectionId, tuple[ArticleId, ...]]:
        order = [each.id for each in self._articles.shelved()]
        found = {
            each.id: tuple(article for article in order if (each.id, article) in self._kept.collected)
            for each in self.all()
        }
        return {name: articles for name, articles in found.items() if articles}
