"""Facts that go by one name, so that they are not asked on one day: what several articles state, and what tells another's answer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.likeness import asks_the_same
from crisisdesk.domain.question import FactId, Question
from crisisdesk.services.ports import Alike, UnitOfWork


def families(unit: UnitOfWork, article: ArticleId, questions: Sequence[Question]) -> dict[FactId, FactId]:
    """For facts that another article states too, or whose questions tell another's answer, the name by which that one goes."""
    known: defaultdict[str, list[Alike]] = defaultdict(list)
    for each in unit.questions.alike({each.key for each in questions}, apart_from=article):
        known[each.answer.casefold()].append(each)
    found: dict[FactId, FactId] = {}
    for question in questions:
        like = (each for each in known[question.key.casefold()] if asks_the_same(question.stem, each.stem))
        first = next(like, None)
        if first is not None:
            found.setdefault(question.fact.id, first.fact)
    for question in questions:
        if question.kin is not None:
            found.setdefault(question.fact.id, found.get(question.kin, question.kin))
    return found
