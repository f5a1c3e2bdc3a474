"""Parameters of one's own, from the log; taken only where they foretell better."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from crisisdesk.domain.question import QuestionId
from crisisdesk.domain.review import Memory, Phase, Rating
from crisisdesk.domain.schedule import Wishes, future, recall
from crisisdesk.domain.session import Plan, PlanKind
from crisisdesk.services.ports import Answering
from crisisdesk.services.training import LEAST, train
from tests.fakes.desk import FakeDesk
from tests.fakes.questions import a_built

pytest.importorskip("fsrs_rs_python", reason="the trainer is an optional extra")

QUICK = (1.5, 1.2931, 6.0, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.3, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483,
         0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.3)  # fmt: skip
"""Somebody who forgets otherwise than most."""


def a_log(questions: int, *, parameters: tuple[float, ...] = (), seed: int = 1) -> list[Answering]:
    """The answers of somebody whose memory has these parameters."""
    rng, log = Random(seed), list[Answering]()
    for number in range(questions):
        memory = Memory(QuestionId(f"q{number}"))
        at = datetime(2026, 1, 1, 10, tzinfo=UTC) + timedelta(days=number % 60)
        for _ in range(6):
            chance = recall(memory, at, parameters=parameters) if memory.reviews else 0.5
            given = Rating.GOOD if rng.random() < chance else Rating.AGAIN
            while True:
                memory = future(memory, at, given, wishes=Wishes(parameters=parameters), seed=rng.getrandbits(30))
                log.append(Answering(memory.question, at, at.date(), given))
                if memory.phase is Phase.REVIEW:
                    break
                at, given = at + timedelta(minutes=10), Rating.GOOD
            assert memory.due is not None
            at = memory.due + timedelta(days=rng.randint(0, 9))
    return log


def test_too_few_answers_teach_nothing() -> None:
    few = a_log(20)
    assert len(few) < LEAST
    assert not train(few).better


@pytest.mark.slow
def test_who_forgets_otherwise_gets_parameters_that_foretell_better() -> None:
    trained = train(a_log(700, parameters=QUICK))
    assert trained.better
    assert len(trained.parameters) == 21
    assert trained.after < trained.before


@pytest.mark.slow
def test_parameters_that_foretell_no_better_than_those_in_use_are_not_taken() -> None:
    log = a_log(700, parameters=QUICK)
    trained = train(log, current=QUICK)
    assert trained.better is (trained.after < trained.before)
    assert trained.after >= trained.before - 0.01, "nobody foretells better than the truth"


def test_own_parameters_count_the_memories_anew_and_can_be_taken_back(desk: FakeDesk) -> None:
    desk.shelve(a_built(facts=4))
    for _ in range(3):
        desk.run(desk.start(Plan(PlanKind.DUE)))
        desk.clock.pass_by(days=120)
    with desk.open_unit() as unit:
        before = unit.memories.all(desk.me)
    desk.study.use_parameters(desk.me, QUICK)
    with desk.open_unit() as unit:
        own = unit.memories.all(desk.me)
    assert [each.due for each in own] == [each.due for each in before]
    assert all(new.stability != old.stability for new, old in zip(own, before, strict=True))
    desk.study.use_parameters(desk.me, ())
    with desk.open_unit() as unit:
        again = unit.memories.all(desk.me)
    assert [each.stability for each in again] == pytest.approx([each.stability for each in before])
