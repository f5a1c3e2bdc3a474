"""Facts that go by one name, so that they are not asked on one day: what several articles state, what somebody asks by hand
beside the builder, and what tells another's answer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.likeness import asks_the_same
from crisisdesk.domain.question import FactId, Kind, Question
from crisisdesk.services.ports import Alike, UnitOfWork
from crisisdesk.services.sameness import is_one, spellings


def families(unit: UnitOfWork, article: ArticleId, questions: Sequence[Question]) -> dict[FactId, FactId]:
    """For facts that another article states too, that are asked about by hand as well, or whose questions tell another's
    answer, the name by which that one goes."""
    known: defaultdict[str, list[Alike]] = defaultdict(list)
    # The very key first.
    said = {each.id: dict.fromkeys(word.casefold() for word in spellings(each)) for each in questions}
    for each in unit.questions.alike({word for words in said.values() for word in words}, article=article):
        known[each.answer.casefold()].append(each)
    found: dict[FactId, FactId] = {}
    for question in questions:
        like = (each for word in said[question.id] for each in known[word] if _is_twin(question, each))
        first = next(like, None)
        if first is not None:
            found.setdefault(question.fact.id, first.fact)
    for own, other in _twins(questions):
        named = other.kin or other.fact.id
        name = found.get(own.fact.id) or found.get(other.fact.id) or found.get(named, named)
        found.setdefault(own.fact.id, name)
        if name != named:
            found.setdefault(named, name)
    for question in questions:
        if question.kin is not None:
            found.setdefault(question.fact.id, found.get(question.kin, question.kin))
    return found


def _is_twin(question: Question, other: Alike) -> bool:
    # The builder asks nothing of an article twice; who writes a question by hand may.
    beside = not other.here or Kind.OWN in (question.kind, other.kind)
    return (
        beside
        and other.question != question.id
        and asks_the_same(question.stem, other.stem)
        and is_one(question, other.answer)
    )


def _twins(questions: Sequence[Question]) -> Iterator[tuple[Question, Question]]:
    """Those written by hand with what comes along with them, as in a pack, and asks the same."""
    by_key: defaultdict[str, list[Question]] = defaultdict(list)
    for each in questions:
        by_key[each.key.casefold()].append(each)
    for own in (each for each in questions if each.kind is Kind.OWN):
        for other in by_key[own.key.casefold()]:
            if other is not own and asks_the_same(own.stem, other.stem):
                yield own, other
