"""Whether two questions with the same key ask the same."""

from __future__ import annotations

import re
from functools import lru_cache

ALIKE = 0.75
"""Share of the words of the shorter stem that the other has too."""
BEGINNING = 6
"""Letters that count of a long word."""
_WORDS = re.compile(r"[^\W_]+")
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
    if shorter < 3:
        # Two words alone, such as a name, say too little of what is asked about.
        return False
    missing = ALIKE * shorter - len(one & two)
    return missing <= 0 or _renamed(stem, other, missing=missing)


def _renamed(stem: str, other: str, *, missing: float) -> bool:
    """Whether so many names that only one of them has stand in the other in another romanisation."""
    one, two = _names_beside(stem, told(other)), _names_beside(other, told(stem))
    if min(len(one), len(two)) < missing:
        return False
    # Not above: grading and its tables take a tenth of a second to load.
    from crisisdesk.domain.grading.words import fold, same_name

    there = {fold(each) for each in two}
    return sum(any(same_name(fold(name), each) for each in there) for name in one) >= missing


def _names_beside(stem: str, known: frozenset[str]) -> frozenset[str]:
    return frozenset(each for each in _names(stem) if _cut(each) not in known)


@lru_cache(maxsize=1024)
def _names(stem: str) -> frozenset[str]:
    """What begins with a capital and carries meaning, in small letters."""
    return frozenset(each.casefold() for each in _WORDS.findall(stem) if each[:1].isupper()) - _SMALL


def _numbers(words: frozenset[str]) -> frozenset[str]:
    # A year is often left out where the day is told.
    return frozenset(word for word in words if word.isdigit() and len(word) < 4)


@lru_cache(maxsize=1024)
def told(stem: str) -> frozenset[str]:
    """The words of a stem that carry meaning, without their endings: of long ones the first `BEGINNING` letters, of others all
    but the s of a plural."""
    # Endings are cut, so that "met" alone is lost but "talks" and "talk" are one.
    found = _WORDS.findall(stem.casefold())
    return frozenset(_cut(word) for word in found if word not in _SMALL)


def _cut(word: str) -> str:
    return word[:BEGINNING] if len(word) > BEGINNING else word.removesuffix("s")
