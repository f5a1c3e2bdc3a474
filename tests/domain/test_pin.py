"""A PIN is kept as what scrypt makes of it."""

from __future__ import annotations

import pytest

from crisisdesk.domain.pin import SALT_BYTES, is_pin, opens, sealed

SALT = bytes(range(SALT_BYTES))


def test_a_pin_opens_what_was_made_of_it_and_another_does_not() -> None:
    kept = sealed("2468", SALT)
    assert opens("2468", kept)
    assert not opens("2469", kept)
    assert not opens("", kept)


def test_what_is_kept_does_not_hold_the_pin_and_differs_by_salt() -> None:
    kept = sealed("13579", SALT)
    assert "13579" not in kept
    assert kept != sealed("13579", bytes(SALT_BYTES))


@pytest.mark.parametrize(
    "kept", ["", "2468", "scrypt", "scrypt::", "scrypt:zz:aa", f"scrypt:{'g' * 32}:aa", "md5:00:00"]
)
def test_what_was_never_made_by_us_is_opened_by_none(kept: str) -> None:
    assert not opens("2468", kept)


@pytest.mark.parametrize(
    ("pin", "fits"),
    [("1234", True), ("123456789012", True), ("123", False), ("1" * 13, False), ("12a4", False), ("١٢٣٤", False)],
)
def test_a_pin_has_4_to_12_digits(pin: str, fits: bool) -> None:
    assert is_pin(pin) is fits
