"""The parameters of FSRS that fit one learner, trained from their log. Runs in the worker process: training holds the GIL.

The trainer is FSRS's own (fsrs-rs), an optional extra. What it finds is taken only if it foretells later answers better than
the parameters in use, on splits by time: trained on what came first, judged by what came next.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from crisisdesk.domain.errors import NotFound
from crisisdesk.domain.question import QuestionId
from crisisdesk.domain.review import LearnerId, Memory
from crisisdesk.domain.schedule import Wishes, begun, replay
from crisisdesk.services.ports import Answering

LEAST = 1000
"""Answers from which training is worth it: on 500 the trained parameters foretell worse than those of many learners."""
REPEATED = 100
"""Of these, how many must have come on a later day than the one before on the same question: of one evening's answers alone
there is nothing to foretell, and the trainer refuses them."""
SPLITS = (0.4, 0.6, 0.8)
"""Up to which share of the log each training looks; the fifth that follows judges it."""
_NEXT = 0.2


@dataclass(frozen=True, slots=True)
class Trained:
    """What came of a training."""

    answers: int
    parameters: tuple[float, ...] = ()
    """Those found; () where they foretell no better, or there are too few answers."""
    before: float = 0.0
    after: float = 0.0
    """Log loss on later answers, of the parameters in use and of those found: less is better."""
    too_soon: bool = False
    """Whether there are answers enough, but too few of them on questions that were answered on a day before."""

    @property
    def better(self) -> bool:
        """Whether they are to be used."""
        return bool(self.parameters)


def train(log: Sequence[Answering], current: tuple[float, ...] = ()) -> Trained:
    """Raises NotFound where the trainer is not installed."""
    try:
        import fsrs_rs_python as trainer
    except ImportError as error:
        raise NotFound("Learning from your answers needs one more package: pip install fsrs-rs-python") from error
    if len(log) < LEAST:
        return Trained(len(log))
    items = _items(log, trainer)
    if len(items) < REPEATED:
        return Trained(len(log), too_soon=True)
    try:
        return _compared(len(log), items, current, trainer)
    except ValueError as error:
        # It leaves out what is too rare to learn from, and may have nothing left.
        if "NotEnoughData" not in str(error):
            raise
        return Trained(len(log), too_soon=True)


def _compared(answers: int, items: Sequence[Any], current: tuple[float, ...], trainer: Any) -> Trained:
    losses = [_losses(items, share, current, trainer) for share in SPLITS]
    before, after = (sum(each) / len(losses) for each in zip(*losses, strict=True))
    if not after < before:
        return Trained(answers, before=before, after=after)
    found = trainer.FSRS(list(trainer.DEFAULT_PARAMETERS)).compute_parameters(list(items))
    return Trained(answers, tuple(float(each) for each in found), before, after)


def replayed(
    learner: LearnerId, log: Sequence[Answering], known: Sequence[Memory], wishes: Wishes
) -> tuple[Memory, ...]:
    """The memories as the same answers leave them under other parameters. When each comes back stays as it is; the next
    answer sets that anew."""
    answers: defaultdict[QuestionId, list[Answering]] = defaultdict(list)
    for each in log:
        answers[each.question].append(each)
    return tuple(renewed(learner, memory, answers[memory.question], wishes) for memory in known)


def renewed(learner: LearnerId, memory: Memory, log: Sequence[Answering], wishes: Wishes) -> Memory:
    """As `replayed`, of one memory and the answers to its question."""
    counted, start = _counted(memory, log)
    if not counted:
        return memory
    ratings = ((each.at, each.rating) for each in counted)
    fresh = replay(learner, memory.question, ratings, wishes=wishes, start=start)
    return replace(memory, stability=fresh.stability, difficulty=fresh.difficulty)


def _counted(memory: Memory, log: Sequence[Answering]) -> tuple[Sequence[Answering], Memory]:
    """The answers on which the memory stands, and what was there before them. Each knows of the one before it: with a reset
    the chain ends, and what was set due without an answer begins another."""
    counted: list[Answering] = []
    last = memory.last_review
    for each in reversed(log):
        # By a clock that was set back an answer counts as given with the one before it.
        if last is None or last != max(each.at, each.before or each.at):
            break
        counted.append(each)
        last = each.before
    new = Memory(memory.question)
    return counted[::-1], new if last is None else begun(new, last)


def _losses(items: Sequence[Any], share: float, current: tuple[float, ...], trainer: Any) -> tuple[float, float]:
    cut, end = round(len(items) * share), round(len(items) * (share + _NEXT))
    found = trainer.FSRS(list(trainer.DEFAULT_PARAMETERS)).compute_parameters(list(items[:cut]))
    later = list(items[cut:end])
    used = trainer.FSRS(list(current or trainer.DEFAULT_PARAMETERS)).evaluate(later)
    return float(used.log_loss), float(trainer.FSRS(list(found)).evaluate(later).log_loss)


def _items(log: Sequence[Answering], trainer: Any) -> list[Any]:
    """Each answer that came days after another, with all before it, in the order of time."""
    seen: defaultdict[QuestionId, list[Any]] = defaultdict(list)
    last: dict[QuestionId, Answering] = {}
    items: list[Any] = []
    for each in sorted(log, key=lambda one: one.at):
        before = last.get(each.question)
        days = max((each.day - before.day).days, 0) if before else 0
        last[each.question] = each
        seen[each.question].append(trainer.FSRSReview(int(each.rating), days))
        if before is not None and days:
            items.append(trainer.FSRSItem(list(seen[each.question])))
    return items
