"""What is to come is told by the log alone."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from random import Random

import pytest

from crisisdesk.domain.day import day_end, study_day
from crisisdesk.domain.progress import forecast
from crisisdesk.domain.question import QuestionId
from crisisdesk.domain.review import Rating
from crisisdesk.domain.schedule import Wishes, replay
from crisisdesk.domain.session import Plan, PlanKind
from tests.fakes.desk import FakeDesk
from tests.fakes.questions import a_built


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_forecast_is_what_the_log_alone_foretells(desk: FakeDesk, seed: int) -> None:
    rng = Random(seed)
    built = a_built(facts=14)
    desk.shelve(built)
    for _ in range(6):
        session = desk.start(Plan(PlanKind.QUICK, size=8), seed=rng.randint(1, 99))
        while desk.study.asked(session) is not None:
            session = desk.study.next(desk.answer(session, right=rng.random() < 0.7).session)
        desk.clock.pass_by(days=rng.randint(1, 3), hours=rng.randint(0, 5))
    told: dict[QuestionId, list[tuple[datetime, Rating]]] = defaultdict(list)
    for each in desk.study.training_log(desk.me):
        told[each.question].append((each.at, each.rating))
    learner = desk.learners.current()
    zone = desk.clock.now().tzinfo
    assert zone is not None

    def until(at: datetime) -> datetime:
        return day_end(study_day(at, zone, learner.rollover_hour), zone, learner.rollover_hour)

    wishes = Wishes(learner.retention, learner.steps, learner.parameters)
    memories = [replay(learner.id, question, log, wishes=wishes, until=until) for question, log in told.items()]
    dues = [study_day(each.due, zone, learner.rollover_hour) for each in memories if each.due is not None]
    today = study_day(desk.clock.now(), zone, learner.rollover_hour)
    shown = desk.study.progress(desk.me, forecast_days=30).forecast
    assert shown == forecast(dues, today=today, days=30)
    assert sum(each.due for each in shown) > 3
