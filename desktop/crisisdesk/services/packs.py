"""Articles with their questions, taken out of a library for somebody else, and taken into one."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.care import Act, Brought, Deed, DeedId
from crisisdesk.domain.changes import Changes
from crisisdesk.domain.collection import LONGEST, Collection, CollectionId
from crisisdesk.domain.edit import Edit, edited, tidied
from crisisdesk.domain.errors import NotFound, PackUnreadable, QuestionInvalid
from crisisdesk.domain.ids import ENTROPY_BYTES, new_id
from crisisdesk.domain.pack import Pack, Packed, PackedArticle, fitting_line, fitting_source, unfit_for_a_pack
from crisisdesk.domain.question import Question, QuestionId
from crisisdesk.domain.reading import ParsedArticle
from crisisdesk.domain.review import LearnerId
from crisisdesk.services.base import keep_deed, unsay
from crisisdesk.services.families import regroup
from crisisdesk.services.ports import Clock, Entropy, OpenUnit, UnitOfWork

_DELETED_MEANWHILE = "An article was deleted while the pack was read. Nothing was changed; try again."
_CHANGED = Changes.ARTICLES | Changes.QUESTIONS | Changes.MEMORIES | Changes.COLLECTIONS


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What a pack brought."""

    deed: DeedId | None
    """To take it back by; None where all of it was there before."""
    articles: int = 0
    questions: int = 0
    reworded: int = 0
    """Questions that were there and say it in other words now."""
    changes: Changes = Changes.NOTHING


class Packs:
    """Each call is one unit of work."""

    def __init__(self, open_unit: OpenUnit, clock: Clock, *, entropy: Entropy = os.urandom) -> None:
        self._open_unit = open_unit
        self._clock = clock
        self._entropy = entropy

    def gather(self, learner: LearnerId, articles: Iterable[ArticleId], *, name: str = "") -> Pack:
        """These articles with what is asked of them, but for questions that the learner flagged as bad; nothing else of any
        learner. `name` is their collection's. Raises NotFound where one is gone."""
        with self._open_unit() as unit:
            flagged = frozenset(unit.questions.flagged(learner))
            found = [_gathered(unit, each, flagged) for each in dict.fromkeys(articles)]
        packed = tuple(each for each, _ in found)
        return Pack(fitting_line(name, longest=LONGEST), packed, unfit=sum(unfit for _, unfit in found))

    def unread(self, pack: Pack) -> tuple[ArticleId, ...]:
        """Those that are to be read before the pack can be taken in: what is in the library was read already."""
        with self._open_unit() as unit:
            names = (each.article.id for each in pack.articles)
            return tuple(each for each in names if unit.articles.proof(each) is None)

    def take_in(self, learner: LearnerId, pack: Pack, readings: Mapping[ArticleId, ParsedArticle]) -> TakenIn:
        """Put all of it into the library, with the readings of articles that are not there; what is there already stays as it
        is, with all that is remembered of it. The same pack again changes nothing.

        Raises:
            PackUnreadable: a question goes by the name of another article's.
            NotFound: an article was deleted while the others were read.
        """
        now = self._clock.now()
        with self._open_unit() as unit:
            # The first of them is the newest, so that lists have them as the sender's had.
            new = [
                _add_article(unit, each, readings, at=now - timedelta(microseconds=place))
                for place, each in enumerate(pack.articles)
            ]
            found = tuple(name for name in new if name is not None)
            came, reworded, count = self._add_questions(unit, pack, frozenset(found), at=now)
            brought = self._collect(unit, pack, Brought(found, came, reworded), at=now)
            if brought in (Brought(), Brought(collection=brought.collection)):
                return TakenIn(None)
            deed = DeedId(self._id(now))
            keep_deed(unit, Deed(deed, learner, Act.TAKE_IN, now, brought=brought))
            unit.commit()
        return TakenIn(deed, len(found), count, len(reworded), _CHANGED)

    def take_back(self, learner: LearnerId, taken: TakenIn) -> Changes:
        """Have it as it was before the pack came, where that was not done yet. What was answered since is kept."""
        now = self._clock.now()
        with self._open_unit() as unit:
            deed = unit.deeds.get(taken.deed) if taken.deed is not None else None
            if deed is not None and deed.learner == learner and deed.brought is not None:
                unit.deeds.undo(deed.id, at=now)
                put_away(unit, deed, deed.brought, at=now)
                unit.commit()
        return _CHANGED

    def _add_questions(
        self, unit: UnitOfWork, pack: Pack, new: frozenset[ArticleId], *, at: datetime
    ) -> tuple[tuple[QuestionId, ...], tuple[tuple[QuestionId, Edit], ...], int]:
        """The questions that came to articles that were there, those that were put into other words, and how many came."""
        came: list[QuestionId] = []
        reworded: list[tuple[QuestionId, Edit]] = []
        count = 0
        for each in pack.articles:
            fresh = _unlike_those_there(unit, each)
            brought = unit.questions.bring([packed.question for packed in fresh], at=at)
            text = each.article.text
            changed = [(one.question.id, one.edit) for one in each.asked if one.edit and _reword(unit, one, text)]
            if brought or changed:
                regroup(unit, each.article.id, at=at)
            reworded += [pair for pair in changed if pair[0] not in brought]
            count += len(brought)
            came += brought if each.article.id not in new else ()
        return tuple(came), tuple(reworded), count

    def _collect(self, unit: UnitOfWork, pack: Pack, brought: Brought, *, at: datetime) -> Brought:
        """Puts the articles into the collection of the pack's name, which is made where there is none."""
        if not pack.name:
            return brought
        like = (each for each in unit.collections.all() if each.name.casefold() == pack.name.casefold())
        known = next(like, None)
        collection = known or Collection(CollectionId(self._id(at)), pack.name, at)
        if known is None:
            unit.collections.save(collection)
        there = unit.collections.content(collection.id)
        missing = tuple(each.article.id for each in pack.articles if each.article.id not in there)
        unit.collections.put(collection.id, missing)
        return replace(brought, collection=collection.id, made=known is None, collected=missing)

    def _id(self, at: datetime) -> str:
        return new_id(at, self._entropy(ENTROPY_BYTES))


def put_away(unit: UnitOfWork, deed: Deed, brought: Brought, *, at: datetime) -> None:
    """Take out what a pack brought; articles can be brought back by the pack, or by themselves."""
    for article in brought.articles:
        unit.articles.delete(article, at=at)
    unit.questions.withdraw(brought.questions, at=at)
    for question, words in brought.reworded:
        unsay(unit, deed, question, words, before=None)
    known = unit.questions.get((*brought.questions, *(question for question, _ in brought.reworded)))
    for article in dict.fromkeys(each.article for each in known.values()):
        regroup(unit, article, at=at)
    if brought.collection is not None:
        unit.collections.take_out(brought.collection, brought.collected)
        if brought.made and not unit.collections.content(brought.collection):
            unit.collections.delete(brought.collection, at=at)


def _gathered(unit: UnitOfWork, article: ArticleId, flagged: frozenset[QuestionId]) -> tuple[PackedArticle, int]:
    """The article with what is asked of it, and how many of its questions cannot travel."""
    parsed = unit.articles.proof(article)
    if parsed is None:
        raise NotFound("This article is no longer in the library.")
    known = replace(
        parsed.article,
        title=fitting_line(parsed.title or parsed.article.title),
        published=parsed.published or parsed.article.published,
        source=fitting_source(replace(parsed.article.source, outlet=parsed.outlet or parsed.article.source.outlet)),
        added=None,
    )
    asked = (each for each in unit.questions.of_article(article) if each.id not in flagged)
    packed = [Packed(each, unit.questions.edit_of(each.id)) for each in asked]
    fit = tuple(each for each in packed if not unfit_for_a_pack(each, known))
    return PackedArticle(known, fit), len(packed) - len(fit)


def _add_article(
    unit: UnitOfWork, packed: PackedArticle, readings: Mapping[ArticleId, ParsedArticle], *, at: datetime
) -> ArticleId | None:
    """Its name where it was not there. Raises NotFound where nobody read it."""
    name = packed.article.id
    if unit.articles.proof(name) is not None:
        return None
    if name not in readings:
        raise NotFound(_DELETED_MEANWHILE)
    unit.articles.save(replace(readings[name], article=replace(packed.article, added=at)))
    return name


def _unlike_those_there(unit: UnitOfWork, packed: PackedArticle) -> list[Packed]:
    """Without questions that are asked in the same words already, under another name: another version of the program gives
    other names. Raises PackUnreadable."""
    known = unit.questions.get(each.question.id for each in packed.asked)
    if any(each.article != packed.article.id for each in known.values()):
        raise PackUnreadable(
            "This pack cannot be used: a question of it goes by the name of another article's question."
        )
    said = {_said(each) for each in unit.questions.of_article(packed.article.id)}
    return [each for each in packed.asked if each.question.id in known or _said(each.question) not in said]


def _said(question: Question) -> tuple[str, str, object]:
    return question.stem.casefold(), question.key.casefold(), question.form


def _reword(unit: UnitOfWork, packed: Packed, text: str) -> bool:
    """Puts a question into the words that it has in the pack, where that is the same question and nobody put it into other
    words here. Whether it was."""
    known = unit.questions.get([packed.question.id]).get(packed.question.id)
    if known is None or unit.questions.edit_of(known.id) is not None or not _fits(packed, known, text):
        return False
    unit.questions.edit(known.id, packed.edit)
    return True


def _fits(packed: Packed, known: Question, text: str) -> bool:
    """Whether the words can be those of the question as it is here, and leave it with the answer that it has in the pack."""
    if packed.edit is None:
        return False
    try:
        tidy = tidied(packed.edit, known, text=text)
    except QuestionInvalid:
        return False
    return tidy == packed.edit and _answered(edited(known, tidy)) == _answered(packed.question)


def _answered(question: Question) -> tuple[object, ...]:
    return question.form, question.key, question.pairs, question.items, question.point
