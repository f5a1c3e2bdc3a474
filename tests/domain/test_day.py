"""The learner's day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crisisdesk.domain.day import day_end, study_day

ZONES = (
    "UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia",
    "America/St_Johns", "Africa/Casablanca", "Pacific/Auckland", "Asia/Tehran",
)  # fmt: skip


def at(text: str, zone: str) -> datetime:
    """A moment by the clock on the wall."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


@pytest.mark.parametrize(
    ("wall", "day"),
    [
        ("2026-03-02 03:59:59", date(2026, 3, 1)),
        ("2026-03-02 04:00:00", date(2026, 3, 2)),
        ("2026-03-02 23:59:59", date(2026, 3, 2)),
        ("2026-03-03 00:30:00", date(2026, 3, 2)),
        ("2026-01-01 01:00:00", date(2025, 12, 31)),
        # The day on which the clock is put on an hour, and back: four hours before are not four on the wall.
        ("2026-03-29 03:59:59", date(2026, 3, 28)),
        ("2026-03-29 04:00:00", date(2026, 3, 29)),
        ("2026-03-29 04:30:00", date(2026, 3, 29)),
        ("2026-10-25 03:30:00", date(2026, 10, 24)),
        ("2026-10-25 04:00:00", date(2026, 10, 25)),
    ],
)
def test_a_day_begins_at_four(wall: str, day: date) -> None:
    assert study_day(at(wall, "Europe/Berlin"), ZoneInfo("Europe/Berlin"), 4) == day


def test_the_zone_of_the_moment_does_not_matter() -> None:
    moment = at("2026-03-02 05:00", "Europe/Berlin")
    assert study_day(moment, ZoneInfo("America/New_York"), 4) == date(2026, 3, 1)
    assert study_day(moment, timezone(timedelta(hours=14)), 4) == date(2026, 3, 2)


@pytest.mark.parametrize(("change", "hours"), [("2026-03-29", 23), ("2026-10-25", 25), ("2026-06-01", 24)])
def test_a_day_may_have_23_or_25_hours(change: str, hours: int) -> None:
    zone = ZoneInfo("Europe/Berlin")
    day = date.fromisoformat(change)
    begins = day_end(day - timedelta(days=1), zone, 0)
    assert day_end(day, zone, 0) - begins == timedelta(hours=hours)


@given(
    st.datetimes(datetime(1975, 1, 1), datetime(2037, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - bounds are naive
    st.sampled_from(ZONES),
    st.sampled_from([0, 1, 2, 3, 4, 5]),
)
def test_a_moment_lies_before_the_end_of_its_day_and_not_before_its_beginning(
    moment: datetime, name: str, hour: int
) -> None:
    zone = ZoneInfo(name)
    day = study_day(moment, zone, hour)
    if (name, day) == ("Pacific/Apia", date(2011, 12, 29)):
        return  # Samoa left out the 30th: the 29th ended where the 31st begins
    assert moment < day_end(day, zone, hour)
    assert moment >= day_end(day - timedelta(days=1), zone, hour) or _clock_went_back(moment, zone)


def _clock_went_back(moment: datetime, zone: ZoneInfo) -> bool:
    # Wall times that come twice: the second pass may stand before an hour of rollover that the first has crossed.
    return any(
        (moment - timedelta(minutes=each)).astimezone(zone).utcoffset() != moment.astimezone(zone).utcoffset()
        for each in (30, 60, 120)
    )
