"""Whether two questions with the same key ask the same."""

from __future__ import annotations

import re
from functools import lru_cache

ALIKE = 0.75
"""Share of the words of the shorter stem that the other has too."""
BEGINNING = 6
"""Letters that count of a long word."""
_SMALL = frozenset(
    "a an the of in on at to for from by with and or as is are was were did do does has have had be been it its that this "
    "who whom what which where when why how many much according said say says".split()
)


def asks_the_same(stem: str, other: str) -> bool:
    """By the words that carry meaning; the question word and the small words count for nothing."""
    one, two = told(stem), told(other)
    numbers, others = (_numbers(words) for words in (one, two))
    if numbers and others and numbers != others:
        # Another day, another sum: whatever else is alike, it is not the same.
        return False
    shorter = min(len(one), len(two))
    # Two words alone, such as a name, say too little of what is asked about.
    return shorter >= 3 and len(one & two) >= ALIKE * shorter


def _numbers(words: frozenset[str]) -> frozenset[str]:
    # A year is often left out where the day is told.
    return frozenset(word for word in words if word.isdigit() and len(word) < 4)


@lru_cache(maxsize=1024)
def told(stem: str) -> frozenset[str]:
    """The words of a stem that carry meaning, without their endings: of long ones the first `BEGINNING` letters, of others all
    but the s of a plural."""
    # Endings are cut, so that "met" alone is lost but "talks" and "talk" are one.
    found = re.findall(r"[^\W_]+", stem.casefold())
    return frozenset(
        word[:BEGINNING] if len(word) > BEGINNING else word.removesuffix("s") for word in found if word not in _SMALL
    )
