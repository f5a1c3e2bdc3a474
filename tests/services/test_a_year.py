"""A learner who forgets as the model says they do, for a year, through the real services and a real file."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from crisisdesk.domain.answer import Answer
from crisisdesk.domain.errors import NothingToAsk
from crisisdesk.domain.progress import Tally
from crisisdesk.domain.review import LearnerId, Phase, Review
from crisisdesk.domain.schedule import recall
from crisisdesk.domain.session import Plan, PlanKind, QuizSession
from crisisdesk.store.unit import open_store
from tests.fakes.desk import FakeDesk
from tests.fakes.questions import a_built

DAYS = 365
FACTS, AN_ARTICLE = 320, 8
KNOWN_AT_ONCE = 0.5


class Forgetful:
    """Studies each day at ten until nothing is due."""

    def __init__(self, desk: FakeDesk, *, seed: int) -> None:
        self._desk = desk
        self._me: LearnerId = desk.me
        self._chance = Random(seed)
        self.reviews: list[Review] = []

    def study(self, day: int) -> None:
        """One day."""
        while (session := self._started(day)) is not None:
            while (asked := self._desk.study.asked(session)) is not None:
                self._desk.clock.pass_by(seconds=20)
                given = asked.question.key if self._recalls(session) else "Nobody"
                outcome = self._desk.study.answer(session, Answer(asked.question.id, given, seconds=10.0))
                self.reviews.append(outcome.review)
                session = self._desk.study.next(outcome.session)

    def _started(self, day: int) -> QuizSession | None:
        try:
            return self._desk.study.start(self._me, Plan(PlanKind.DUE, size=100), seed=day)
        except NothingToAsk:
            return None

    def _recalls(self, session: QuizSession) -> bool:
        step = session.current
        assert step is not None
        with self._desk.open_unit() as unit:
            memory = unit.memories.get(self._me, step.question)
        chance = recall(memory, self._desk.clock.now()) if memory.reviews else KNOWN_AT_ONCE
        return self._chance.random() < chance


@pytest.mark.slow
@pytest.mark.parametrize("wished", [0.9, 0.8])
def test_after_a_year_as_much_is_recalled_as_was_wished_for(tmp_path: Path, wished: float) -> None:
    with open_store(tmp_path / "library.sqlite3") as store:
        # What the disk keeps through a power cut is tested elsewhere; here waiting for it would take most of the time.
        store._connection.execute("PRAGMA synchronous = OFF")
        desk = FakeDesk(store.unit)
        for number in range(FACTS // AN_ARTICLE):
            desk.shelve(a_built(f"No. {number}", facts=AN_ARTICLE))
        desk.learners.adjust(desk.me, retention=wished, new_per_day=20)
        learner = Forgetful(desk, seed=3)
        morning = desk.clock.now()
        for day in range(DAYS):
            desk.clock.pass_by(seconds=(morning - desk.clock.now()).total_seconds() + 86400 * day)
            learner.study(day)
    learnt = [each.right for each in learner.reviews if each.before.phase is Phase.REVIEW]
    assert len(learnt) > 3 * FACTS
    share = Tally(len(learnt), sum(learnt)).share
    assert share == pytest.approx(wished, abs=0.02)
    assert len({each.question for each in learner.reviews}) == FACTS
    assert all(each.after.due and each.after.due >= each.at for each in learner.reviews)
