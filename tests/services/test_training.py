"""Parameters of one's own, from the log; taken only where they foretell better."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from importlib.util import find_spec
from itertools import count
from random import Random
from types import SimpleNamespace

import pytest

from crisisdesk.domain.question import QuestionId
from crisisdesk.domain.review import Memory, Phase, Rating
from crisisdesk.domain.schedule import Wishes, future, recall
from crisisdesk.domain.session import Plan, PlanKind
from crisisdesk.services.ports import Answering
from crisisdesk.services.training import train
from tests.fakes.desk import FakeDesk
from tests.fakes.questions import a_built

trained = pytest.mark.skipif(find_spec("fsrs_rs_python") is None, reason="the trainer is an optional extra")
DUE = Plan(PlanKind.DUE)

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


@pytest.fixture
def hasty_trainer(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that is done at once, and finds what is better than anything."""

    class Hasty:
        def __init__(self, parameters: list[float]) -> None:
            self._parameters = parameters

        def compute_parameters(self, _: list[object]) -> list[float]:
            return [0.0] * 21

        def evaluate(self, _: list[object]) -> SimpleNamespace:
            return SimpleNamespace(log_loss=sum(self._parameters))

    trainer = SimpleNamespace(
        FSRS=Hasty, DEFAULT_PARAMETERS=[1.0] * 21, FSRSReview=lambda *_: None, FSRSItem=lambda _: None
    )
    monkeypatch.setitem(sys.modules, "fsrs_rs_python", trainer)


@pytest.mark.parametrize(("answers", "better"), [(999, False), (1000, True)])
def test_a_thousand_answers_teach_and_fewer_do_not(hasty_trainer: None, answers: int, better: bool) -> None:
    log = a_log(170)[:answers]
    assert len(log) == answers
    assert train(log).better is better


def test_many_answers_of_one_evening_teach_nothing(hasty_trainer: None) -> None:
    evening = datetime(2026, 1, 1, 18, tzinfo=UTC)
    log = [
        Answering(QuestionId(f"q{number % 300}"), evening + timedelta(seconds=9 * number), evening.date(), Rating.GOOD)
        for number in range(1200)
    ]
    trained = train(log)
    assert (trained.answers, trained.better, trained.too_soon) == (1200, False, True)
    # A few questions that came back do not make up for it.
    later = [each._replace(at=each.at + timedelta(days=3), day=date(2026, 1, 4)) for each in log[:99]]
    assert train([*log, *later]).too_soon
    assert train([*log, *later, *(each._replace(question=QuestionId("q100")) for each in later[:1])]).better


@pytest.mark.parametrize("reason", ["NotEnoughData", "InvalidParameters"])
def test_only_where_the_trainer_finds_too_little_that_is_an_answer(
    hasty_trainer: None, monkeypatch: pytest.MonkeyPatch, reason: str
) -> None:
    def refuse(*_: object) -> None:
        raise ValueError(reason)

    monkeypatch.setattr(sys.modules["fsrs_rs_python"].FSRS, "compute_parameters", refuse)
    if reason == "NotEnoughData":
        assert train(a_log(200)).too_soon
        return
    with pytest.raises(ValueError, match=reason):
        train(a_log(200))


@pytest.fixture
def watched_trainer(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, list[int]]]:
    """What a trainer is given to learn from and to foretell, in the order of its calls; answers are numbered in the order of time."""
    seen: list[tuple[str, list[int]]] = []

    class Watched:
        def __init__(self, _: list[float]) -> None:
            pass

        def compute_parameters(self, items: list[int]) -> list[float]:
            seen.append(("learn", items))
            return [0.0] * 21

        def evaluate(self, items: list[int]) -> SimpleNamespace:
            seen.append(("foretell", items))
            return SimpleNamespace(log_loss=float(len(seen)))

    numbers = count()
    trainer = SimpleNamespace(
        FSRS=Watched, DEFAULT_PARAMETERS=[1.0] * 21, FSRSReview=lambda *_: None, FSRSItem=lambda _: next(numbers)
    )
    monkeypatch.setitem(sys.modules, "fsrs_rs_python", trainer)
    return seen


def test_what_is_foretold_was_never_learnt_from(watched_trainer: list[tuple[str, list[int]]]) -> None:
    train(a_log(200))
    rounds = [watched_trainer[at : at + 3] for at in range(0, 9, 3)]
    for (learn, learnt), (_, judged), (_, again) in rounds:
        assert learn == "learn"
        assert judged == again, "both are judged by the same"
        assert learnt == list(range(len(learnt))), "in the order of time"
        assert judged
        assert judged[0] == len(learnt), "what comes next and nothing before it"
    everything = rounds[-1][1][1][-1] + 1
    assert [round(len(learnt) / everything, 2) for (_, learnt), *_ in rounds] == [0.4, 0.6, 0.8]


@trained
@pytest.mark.slow
def test_who_forgets_otherwise_gets_parameters_that_foretell_better() -> None:
    trained = train(a_log(700, parameters=QUICK))
    assert trained.better
    assert len(trained.parameters) == 21
    assert trained.after < trained.before


@trained
@pytest.mark.slow
def test_parameters_that_foretell_no_better_than_those_in_use_are_not_taken() -> None:
    log = a_log(700, parameters=QUICK)
    trained = train(log, current=QUICK)
    assert trained.better is (trained.after < trained.before)
    assert trained.after >= trained.before - 0.01, "nobody foretells better than the truth"


def test_own_parameters_count_the_memories_anew_and_can_be_taken_back(desk: FakeDesk) -> None:
    desk.shelve(a_built(facts=4))
    for _ in range(3):
        desk.run(desk.start(DUE))
        desk.clock.pass_by(days=120)
    with desk.open_unit() as unit:
        before = unit.memories.every(desk.me)
    desk.study.use_parameters(desk.me, QUICK)
    with desk.open_unit() as unit:
        own = unit.memories.every(desk.me)
    assert [each.due for each in own] == [each.due for each in before]
    assert all(new.stability != old.stability for new, old in zip(own, before, strict=True))
    desk.study.use_parameters(desk.me, ())
    with desk.open_unit() as unit:
        again = unit.memories.every(desk.me)
    assert [each.stability for each in again] == pytest.approx([each.stability for each in before])


PASTS: dict[str, tuple[str, ...]] = {
    "answers alone": ("answer", "wait", "wrong", "wait", "answer"),
    "reset, then set due": ("answer", "wait", "answer", "wait", "reset", "set due"),
    "one answer, reset, set due": ("answer", "wait", "reset", "set due"),
    "reset, set due, then answered": ("answer", "wait", "reset", "set due", "wait", "answer", "wait", "answer"),
    "reset, then answered": ("answer", "wait", "answer", "wait", "reset", "answer", "wait", "wrong"),
    "set due before any answer": ("set due", "wait", "answer", "wait", "answer"),
    "set due between answers": ("answer", "wait", "set due", "wait", "answer"),
    "a clock set back": ("answer", "wait", "answer", "set back", "set due", "answer", "wait", "answer"),
    "a reset taken back": ("answer", "wait", "answer", "reset", "take back", "wait", "answer"),
    "an answer taken back": ("answer", "wait", "reset", "set due", "wait", "answer", "take back", "wait", "wrong"),
}


@pytest.mark.parametrize("past", PASTS)
def test_the_same_parameters_change_no_memory_whatever_came_before(desk: FakeDesk, past: str) -> None:
    question = desk.shelve(a_built(facts=1)).quiz.questions[0].id
    acts: dict[str, Callable[[], object]] = {
        "answer": lambda: desk.answer(desk.start(DUE)),
        "wrong": lambda: desk.answer(desk.start(DUE), right=False),
        "wait": lambda: desk.clock.pass_by(days=60),
        "set back": lambda: desk.clock.pass_by(hours=-3),
        "set due": lambda: desk.study.set_due(desk.me, question, desk.clock.now().date()),
        "reset": lambda: desk.study.reset(desk.me, question),
        "take back": lambda: desk.study.take_back(desk.me),
    }
    for act in PASTS[past]:
        acts[act]()
    before = desk.study.standing(desk.me, question).memory
    desk.study.use_parameters(desk.me, ())
    after = desk.study.standing(desk.me, question).memory
    assert (after.stability, after.difficulty) == pytest.approx((before.stability, before.difficulty))
