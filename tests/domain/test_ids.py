"""Ids that sort by time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crisisdesk.domain.ids import ENTROPY_BYTES, new_id

moments = st.datetimes(datetime(1971, 1, 1), datetime(2400, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - bounds are naive
entropy = st.binary(min_size=ENTROPY_BYTES, max_size=ENTROPY_BYTES)


@given(moments, entropy)
def test_an_id_is_a_uuid_of_version_7(at: datetime, chance: bytes) -> None:
    made = UUID(new_id(at, chance))
    assert (made.version, made.variant) == (7, "specified in RFC 4122")


@given(moments, entropy, entropy)
def test_a_later_id_sorts_later(at: datetime, first: bytes, second: bytes) -> None:
    assert new_id(at, first) < new_id(at + timedelta(milliseconds=2), second)


def test_the_same_time_and_chance_give_the_same_id_and_other_chance_another() -> None:
    at = datetime(2026, 3, 2, tzinfo=UTC)
    assert new_id(at, bytes(10)) == new_id(at, bytes(10)) == "019cabd8-3800-7000-8000-000000000000"
    assert new_id(at, bytes(9) + b"\x01") != new_id(at, bytes(10))


@pytest.mark.parametrize("size", [0, 9, 11])
def test_too_little_chance_is_refused(size: int) -> None:
    with pytest.raises(ValueError, match="random bytes"):
        new_id(datetime(2026, 3, 2, tzinfo=UTC), bytes(size))
