"""Facts that go by one name, so that they are not asked on one day: what several articles state, what somebody asks by hand
or in other words beside the builder, and what tells another's answer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import chain

from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.likeness import asks_the_same, told
from crisisdesk.domain.question import FactId, Kind, Question, QuestionId
from crisisdesk.services.ports import Alike, UnitOfWork
from crisisdesk.services.sameness import beginnings, is_one, names, spellings

_A_DAY = timedelta(days=1)


def regroup(unit: UnitOfWork, article: ArticleId, *, at: datetime) -> frozenset[QuestionId]:
    """Have all that is asked of the article go by the names that its words give it now; what went by others. Called whenever
    these change, so that it is the same whichever way they came, and back. What is new rests where its like was answered today."""
    moved = unit.questions.go_by(article, _names(unit, article, unit.questions.of_article(article)))
    unit.holds.rest_new(article, since=at - _A_DAY)
    return moved


def _names(unit: UnitOfWork, article: ArticleId, questions: Sequence[Question]) -> dict[FactId, FactId]:
    groups = _Groups()
    for one, other in chain(_kin(questions), _by_hand(questions, unit.questions.reworded(article))):
        groups.join(one, other)
    elsewhere: dict[FactId, FactId] = {}
    for fact, name in _elsewhere(unit, article, questions):
        elsewhere.setdefault(groups.name(fact), name)
    return {each.fact.id: elsewhere.get(name := groups.name(each.fact.id), name) for each in questions}


class _Groups:
    """Facts that belong together, also by way of others."""

    def __init__(self) -> None:
        self._under: dict[FactId, FactId] = {}

    def name(self, fact: FactId) -> FactId:
        """One of them, the same for all."""
        while fact in self._under:
            fact = self._under[fact]
        return fact

    def join(self, one: FactId, other: FactId) -> None:
        """They all go by the name of the other from now on."""
        name, under = self.name(other), self.name(one)
        if name != under:
            self._under[under] = name


def _kin(questions: Sequence[Question]) -> Iterator[tuple[FactId, FactId]]:
    return ((each.fact.id, each.kin) for each in questions if each.kin is not None)


def _by_hand(questions: Sequence[Question], reworded: frozenset[QuestionId]) -> Iterator[tuple[FactId, FactId]]:
    """The builder asks nothing of an article twice; who writes a question or puts one into other words may."""
    for own in (each for each in questions if each.kind is Kind.OWN or each.id in reworded):
        for other in questions:
            if other is not own and asks_the_same(own.stem, other.stem) and is_one(own, other.key):
                yield own.fact.id, other.fact.id


def _elsewhere(unit: UnitOfWork, article: ArticleId, questions: Sequence[Question]) -> Iterator[tuple[FactId, FactId]]:
    """Facts with the names of those of other articles that are asked for in the same way."""
    known: defaultdict[str, list[Alike]] = defaultdict(list)
    # The very key first.
    said = {each.id: dict.fromkeys(word.casefold() for word in spellings(each)) for each in questions}
    for each in unit.questions.alike({word for words in said.values() for word in words}, article=article):
        known[each.answer.casefold()].append(each)
    for question in questions:
        by_key = (each for word in said[question.id] for each in known[word])
        by_name, by_beginning = _by_name(unit, article, question), _by_beginning(unit, article, question)
        first = next(filter(None, (_twin(question, like) for like in (by_key, by_name, by_beginning))), None)
        if first is not None:
            yield question.fact.id, first.fact


def _by_name(unit: UnitOfWork, article: ArticleId, question: Question) -> Iterator[Alike]:
    # Of a short name there are any number of longer ones, to whose keys no index leads; but it stands among their words.
    yield from unit.questions.naming(names(question), told(question.stem), article=article)


def _by_beginning(unit: UnitOfWork, article: ArticleId, question: Question) -> Iterator[Alike]:
    yield from unit.questions.naming(beginnings(question), told(question.stem), article=article, begun=True)


def _twin(question: Question, like: Iterable[Alike]) -> Alike | None:
    found = (each for each in like if asks_the_same(question.stem, each.stem) and is_one(question, each.answer))
    return next(found, None)
