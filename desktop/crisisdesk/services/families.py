"""Facts that several articles state: they go by one name, so that they are not asked on one day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.likeness import asks_the_same
from crisisdesk.domain.question import FactId, Question
from crisisdesk.services.ports import Alike, UnitOfWork


def families(unit: UnitOfWork, article: ArticleId, questions: Sequence[Question]) -> dict[FactId, FactId]:
    """For facts that another article states too, the name by which that one goes."""
    known: defaultdict[str, list[Alike]] = defaultdict(list)
    for each in unit.questions.alike({each.key for each in questions}, apart_from=article):
        known[each.answer.casefold()].append(each)
    found: dict[FactId, FactId] = {}
    for question in questions:
        like = (each for each in known[question.key.casefold()] if asks_the_same(question.stem, each.stem))
        first = next(like, None)
        if first is not None:
            found.setdefault(question.fact.id, first.fact)
    return found
