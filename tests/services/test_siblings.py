"""Questions on one fact, and on what goes by the same name: one a day."""

from __future__ import annotations

import pytest

from crisisdesk.domain.errors import NothingToAsk
from crisisdesk.domain.session import Plan, PlanKind
from tests.fakes.desk import FakeDesk
from tests.fakes.questions import a_built

DUE = Plan(PlanKind.DUE, size=50)


def test_siblings_that_are_due_on_one_day_are_asked_on_two(desk: FakeDesk) -> None:
    siblings = {each.id for each in desk.shelve(a_built(facts=1, siblings=2)).quiz.questions}
    for _ in siblings:
        desk.run(desk.start(DUE))
        desk.clock.pass_by(days=1)
    desk.clock.pass_by(days=60)
    with desk.open_unit() as unit:
        assert all(each.due and each.due < desk.clock.now() for each in unit.memories.all(desk.me)), "both are due"
    asked = {each.question for each in desk.run(desk.start(DUE)).steps}
    assert len(asked) == 1
    assert desk.study.today(desk.me).due == 0
    with pytest.raises(NothingToAsk):
        desk.start(DUE)
    desk.clock.pass_by(days=1)
    assert {each.question for each in desk.start(DUE).steps} == siblings - asked
