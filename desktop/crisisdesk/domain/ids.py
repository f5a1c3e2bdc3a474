"""Ids that sort by the time they were made, so that rows from two machines merge by union. RFC 9562, version 7."""

from __future__ import annotations

from datetime import datetime

ENTROPY_BYTES = 10
"""How many random bytes one id takes."""


def new_id(at: datetime, entropy: bytes) -> str:
    """An id made at `at` (aware) with ten random bytes: 36 characters. Sorts by millisecond, then by chance."""
    if len(entropy) != ENTROPY_BYTES:
        raise ValueError(f"an id takes {ENTROPY_BYTES} random bytes, not {len(entropy)}")
    milliseconds = int(at.timestamp() * 1000)
    number = int.from_bytes(milliseconds.to_bytes(6, "big") + entropy, "big")
    # 4 bits of version, 2 of variant; setting them costs six of the eighty random bits.
    number = number & ~(0xF << 76) | (7 << 76)
    number = number & ~(0x3 << 62) | (0x2 << 62)
    digits = f"{number:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"
