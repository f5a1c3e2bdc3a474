"""A learner's PIN: a curtain before their work, not a wall. Who may use the account of the system can read the file itself."""

from __future__ import annotations

import hashlib
import hmac
import re

SALT_BYTES = 16
_COST = {"n": 1 << 14, "r": 8, "p": 1}
"""Of scrypt: 16 MB and some 50 ms, so that trying all PINs takes hours rather than a moment."""
_FORM = re.compile(r"[0-9]{4,12}")


def is_pin(pin: str) -> bool:
    """Whether it can be one: 4 to 12 digits."""
    return _FORM.fullmatch(pin) is not None


def sealed(pin: str, salt: bytes) -> str:
    """What is kept of a PIN, which tells nothing but whether another is the same. `salt` has SALT_BYTES bytes."""
    made = hashlib.scrypt(pin.encode(), salt=salt, dklen=32, **_COST)
    return f"scrypt:{salt.hex()}:{made.hex()}"


def opens(pin: str, kept: str) -> bool:
    """Whether this PIN is the one that `kept` was made of. What was never made by `sealed` is opened by none."""
    kind, _, rest = kept.partition(":")
    salt, _, _ = rest.partition(":")
    if kind != "scrypt" or len(salt) != 2 * SALT_BYTES or not re.fullmatch(r"[0-9a-f]+", salt):
        return False
    return hmac.compare_digest(sealed(pin, bytes.fromhex(salt)), kept)
