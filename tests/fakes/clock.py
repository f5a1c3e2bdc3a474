"""A clock that a test sets, and chance that repeats."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random

MONDAY = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)


class SetClock:
    """A `Clock` that stands still until it is told."""

    def __init__(self, now: datetime = MONDAY) -> None:
        self._now = now

    def now(self) -> datetime:
        """As last set."""
        return self._now

    def pass_by(self, **length: float) -> None:
        """Go on by this `timedelta`; below zero the clock is set back."""
        self._now += timedelta(**length)


def repeatable_entropy(seed: int = 7) -> Random:
    """Something with `randbytes`, to be given as entropy."""
    return Random(seed)
