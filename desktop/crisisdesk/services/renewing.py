"""Memories that are put back, under what the learner wishes for now."""

from __future__ import annotations

from datetime import datetime

from crisisdesk.domain.review import LearnerId, Memory, Review
from crisisdesk.domain.schedule import Wishes, drawn, future, fuzz_seed
from crisisdesk.services.ports import Answering, UnitOfWork
from crisisdesk.services.training import renewed


def before_answer(unit: UnitOfWork, review: Review, now: datetime, wishes: Wishes) -> Memory:
    """What was there before an answer that is not in the log any more."""
    before = review.before
    seed = fuzz_seed(review.learner, review.question, before.reviews)
    # Mostly the answer comes to what it came to, and then what was there before it is as it was.
    same = future(before, review.at, review.rating, wishes=wishes, seed=seed).stability == review.after.stability
    return _moved(review.learner, before, now, wishes) if same else put_back(unit, review.learner, before, now, wishes)


def put_back(unit: UnitOfWork, learner: LearnerId, memory: Memory, now: datetime, wishes: Wishes) -> Memory:
    """The memory as its answers leave it under the parameters of now, moved before an exam that was set meanwhile."""
    log = [
        Answering(each.question, each.at, each.day, each.rating, each.before.last_review)
        for each in unit.reviews.of_question(learner, memory.question)
    ]
    return _moved(learner, renewed(learner, memory, log, wishes), now, wishes)


def _moved(learner: LearnerId, memory: Memory, now: datetime, wishes: Wishes) -> Memory:
    return drawn(memory, now, wishes=wishes, seed=fuzz_seed(learner, memory.question, memory.reviews - 1))
