"""What sort of thing a noun means, and which nouns mean nearly the same. From WordNet 3.1 by way of resources/tables."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from crisisdesk.domain.gazetteer.tables import Row, listed, rows


class Noun(NamedTuple):
    """A common noun: its classes ("act", "person", "possession" ...), its first senses, and the senses above these."""

    classes: tuple[str, ...]
    senses: frozenset[str]
    above: frozenset[str]


@lru_cache(maxsize=1)
def _rows() -> dict[str, Row]:
    return {row[0]: row for row in rows("nouns")}


@lru_cache(maxsize=4096)
def _noun(word: str) -> Noun | None:
    """Taken apart when it is first asked for: no article has a tenth of the table's nouns."""
    row = _rows().get(word)
    return Noun(listed(row[1]), frozenset(listed(row[2])), frozenset(listed(row[3]))) if row else None


def noun_classes(lemma: str) -> tuple[str, ...]:
    """The sorts of thing that a noun (singular, small letters) mostly means, the likeliest first; () where unknown."""
    found = _noun(lemma)
    return found.classes if found else ()


def nearly_the_same(one: str, other: str) -> bool:
    """Whether two nouns can mean the same, or one a sort of the other: "border" and "frontier", "fee" and "charge"."""
    first, second = _noun(one), _noun(other)
    if one == other or first is None or second is None:
        return one == other
    return bool(first.senses & (second.senses | _higher(second.above)) or second.senses & _higher(first.above))


def _higher(senses: frozenset[str]) -> frozenset[str]:
    """Senses with those right above them: an invasion is an incursion, and that an attack."""
    return senses.union(*(_above().get(sense, frozenset()) for sense in senses))


@lru_cache(maxsize=1)
def _above() -> dict[str, frozenset[str]]:
    """What may lie right above a sense: of a noun with several the table does not say above which."""
    found: dict[str, frozenset[str]] = {}
    for _, _, senses, above in _rows().values():
        for sense in listed(senses):
            found[sense] = found.get(sense, frozenset()).union(listed(above))
    return found


def siblings(one: str, other: str) -> bool:
    """Whether two nouns are sorts of the same thing: "petition" and "complaint"."""
    first, second = _noun(one), _noun(other)
    return bool(first and second and first.above & second.above)
