"""The learner's day: it begins at their hour of rollover, so that an answer after midnight still counts for the evening."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache


def study_day(at: datetime, zone: tzinfo, rollover_hour: int) -> date:
    """The learner-day of a moment (aware). By the clock on the wall, so days of 23 and 25 hours come out right."""
    wall = at.astimezone(zone).replace(tzinfo=None)
    return (wall - timedelta(hours=rollover_hour)).date()


@lru_cache(maxsize=64)
def day_end(day: date, zone: tzinfo, rollover_hour: int) -> datetime:
    """The moment, in UTC, at which the learner-day after `day` begins."""
    return datetime.combine(day + timedelta(days=1), time(rollover_hour), tzinfo=zone).astimezone(UTC)


def day_start(day: date, zone: tzinfo, rollover_hour: int) -> datetime:
    """The moment, in UTC, at which this learner-day begins."""
    return day_end(day - timedelta(days=1), zone, rollover_hour)
