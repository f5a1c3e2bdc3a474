"""Memories that are put back, under what the learner wishes for now."""

from __future__ import annotations

from datetime import datetime, timedelta

from crisisdesk.domain.care import Act
from crisisdesk.domain.planner import is_by_itself, planned
from crisisdesk.domain.review import LearnerId, Memory, Phase, Review
from crisisdesk.domain.schedule import Wishes, drawn, fuzz_seed
from crisisdesk.services.ports import Answering, UnitOfWork
from crisisdesk.services.training import renewed

_DAY = timedelta(days=1)


def before_answer(unit: UnitOfWork, review: Review, held: Memory, now: datetime, wishes: Wishes) -> Memory:
    """What was there before an answer that is not in the log any more, and that left `held` behind, as it is now."""
    # Mostly it is what the answer came to, and then what was there before it is as it was. Other parameters make another of it.
    same = (held.stability, held.difficulty) == (review.after.stability, review.after.difficulty)
    back = _moved if same else put_back
    return back(unit, review.learner, review.before, now, wishes)


def put_back(unit: UnitOfWork, learner: LearnerId, memory: Memory, now: datetime, wishes: Wishes) -> Memory:
    """The memory as its answers leave it under the parameters of now, moved before an exam that was set meanwhile,
    and back from one that is gone."""
    log = [
        Answering(each.question, each.at, each.day, each.rating, each.before.last_review)
        for each in unit.reviews.of_question(learner, memory.question)
    ]
    return _moved(unit, learner, renewed(learner, memory, log, wishes), now, wishes)


def _moved(unit: UnitOfWork, learner: LearnerId, memory: Memory, now: datetime, wishes: Wishes) -> Memory:
    if not _was_moved(memory, wishes):
        return drawn(memory, now, wishes=wishes, seed=fuzz_seed(learner, memory.question, memory.reviews - 1))
    deeds = unit.deeds.of(learner, (Act.SET_DUE, Act.RESCHEDULE))
    last = [each.after for each in unit.reviews.of_question(learner, memory.question)][-1:]
    dues = {each.question: each.due for each in last if each.due and each.last_review == memory.last_review}
    return planned(learner, (memory,), deeds, dues=dues, now=now, wishes=wishes)[0]


def _was_moved(memory: Memory, wishes: Wishes) -> bool:
    """Whether it comes back on a day that the learner set, or before an exam that is not the one of now."""
    if memory.phase is not Phase.REVIEW or memory.due is None or memory.last_review is None:
        return False
    ahead = None if wishes.exam is None else wishes.exam - memory.due
    if ahead is not None and _DAY <= ahead <= wishes.exam_days * _DAY and not ahead % _DAY:
        return False
    return not is_by_itself(memory, memory.due)
