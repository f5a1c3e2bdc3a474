"""Who studies on this machine."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from crisisdesk.domain.errors import NotFound, PinWrong, SettingInvalid
from crisisdesk.domain.review import LearnerId
from crisisdesk.services.learners import COLOURS, Learners
from tests.fakes.clock import SetClock
from tests.fakes.desk import FakeDesk
from tests.fakes.memory_library import MemoryLibrary


def test_the_first_learner_is_named_after_the_account_and_is_made_once(desk: FakeDesk) -> None:
    first = desk.learners.current()
    assert first.name == "Ada"
    assert desk.learners.current() == first
    assert desk.learners.all() == (first,)


def test_without_a_given_account_the_system_is_asked() -> None:
    assert Learners(MemoryLibrary().unit, SetClock()).current().name


def test_a_nameless_account_still_gives_a_learner() -> None:
    assert Learners(MemoryLibrary().unit, SetClock(), account="").current().name == "Learner"


def test_the_one_switched_to_is_the_current_one_from_then_on(desk: FakeDesk) -> None:
    desk.learners.current()
    grace = desk.learners.add("  Grace   Hopper ")
    assert desk.learners.current() != grace
    assert desk.learners.switch(grace.id) == grace
    assert desk.learners.current() == grace
    assert grace.name == "Grace Hopper"


def test_learners_get_different_colours_unless_one_is_given(desk: FakeDesk) -> None:
    made = [desk.learners.add(name) for name in ("A", "B", "C")]
    assert [each.colour for each in made] == list(COLOURS[:3])
    assert desk.learners.add("D", colour="#123abc").colour == "#123abc"


def test_a_deleted_learner_is_gone_until_restored(desk: FakeDesk) -> None:
    ada = desk.learners.current()
    grace = desk.learners.add("Grace")
    desk.learners.switch(grace.id)
    desk.learners.delete(grace.id)
    assert desk.learners.current() == ada
    assert desk.learners.all() == (ada,)
    with pytest.raises(NotFound):
        desk.learners.delete(grace.id)
    desk.learners.restore(grace.id)
    assert set(desk.learners.all()) == {ada, grace}


def test_when_all_are_deleted_a_new_one_is_made(desk: FakeDesk) -> None:
    ada = desk.learners.current()
    desk.learners.delete(ada.id)
    assert desk.learners.current().id != ada.id


def test_a_change_is_kept(desk: FakeDesk) -> None:
    ada = desk.learners.current()
    desk.learners.rename(ada.id, "Augusta")
    desk.learners.adjust(ada.id, retention=0.8, new_per_day=0, rollover_hour=0, zone="Asia/Kathmandu")
    now = desk.learners.current()
    assert (now.name, now.retention, now.new_per_day, now.rollover_hour, now.zone) == (
        "Augusta", 0.8, 0, 0, "Asia/Kathmandu",
    )  # fmt: skip
    assert now.colour == ada.colour


@pytest.mark.parametrize(
    "wish",
    [
        {"colour": "red"},
        {"retention": 0.69},
        {"retention": 0.98},
        {"new_per_day": -1},
        {"rollover_hour": 24},
        {"zone": "Europe/Atlantis"},
        {"zone": "../../etc/passwd"},
    ],
)
def test_a_setting_that_cannot_be_is_refused_with_a_sentence(desk: FakeDesk, wish: dict[str, Any]) -> None:
    ada = desk.learners.current()
    with pytest.raises(SettingInvalid, match=r"^[A-Z].+\.$"):
        desk.learners.adjust(ada.id, **wish)
    assert desk.learners.current() == ada


@pytest.mark.parametrize("retention", [0.70, 0.97])
def test_the_least_and_the_most_that_can_be_wished_for_are_taken(desk: FakeDesk, retention: float) -> None:
    desk.learners.adjust(desk.me, retention=retention)
    assert desk.learners.current().retention == retention


@pytest.mark.parametrize("name", ["", " \t\n", "x" * 61])
def test_a_learner_needs_a_name_of_fair_length(desk: FakeDesk, name: str) -> None:
    with pytest.raises(SettingInvalid):
        desk.learners.add(name)


def test_nobody_is_found_under_an_unknown_id(desk: FakeDesk) -> None:
    nobody = LearnerId("nobody")
    for ask in (desk.learners.switch, desk.learners.delete, desk.learners.restore):
        with pytest.raises(NotFound):
            ask(nobody)
    with pytest.raises(NotFound):
        desk.learners.rename(nobody, "Somebody")


def test_a_learner_with_a_pin_is_switched_to_by_it_alone(desk: FakeDesk) -> None:
    me, grace = desk.me, desk.learners.add("Grace")
    desk.learners.set_pin(grace.id, "2468")
    for wrong in ("", "2469"):
        with pytest.raises(PinWrong, match="not the PIN"):
            desk.learners.switch(grace.id, pin=wrong)
    assert desk.me == me
    assert desk.learners.switch(grace.id, pin="2468").id == desk.me == grace.id


def test_a_pin_is_changed_and_taken_away_by_who_knows_it(desk: FakeDesk) -> None:
    desk.learners.set_pin(desk.me, "2468")
    with pytest.raises(PinWrong):
        desk.learners.set_pin(desk.me, "1357", before="0000")
    desk.learners.set_pin(desk.me, "1357", before="2468")
    assert desk.learners.known(desk.me, "1357").pin
    desk.learners.set_pin(desk.me, "", before="1357")
    assert desk.learners.known(desk.me, "").pin == ""


def test_a_pin_is_forgotten_without_knowing_it(desk: FakeDesk) -> None:
    desk.learners.set_pin(desk.me, "2468")
    assert desk.learners.forget_pin(desk.me).pin == ""


@pytest.mark.parametrize("pin", ["1", "abcd", "1" * 13])
def test_what_is_no_pin_is_refused(desk: FakeDesk, pin: str) -> None:
    with pytest.raises(SettingInvalid, match="4 to 12 digits"):
        desk.learners.set_pin(desk.me, pin)


def test_a_reminder_is_given_once_a_day_and_again_after_a_clock_was_put_right(desk: FakeDesk) -> None:
    day = date(2026, 5, 1)
    assert desk.learners.remind(day)
    assert not desk.learners.remind(day)
    assert not desk.learners.remind(day - timedelta(days=1)), "a flight west is no new day"
    assert desk.learners.remind(date(2027, 5, 1))
    assert desk.learners.remind(day + timedelta(days=1))
    assert not desk.learners.remind(day + timedelta(days=1))
