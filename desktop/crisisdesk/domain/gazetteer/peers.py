"""Bodies of one sort that could be taken for each other: agencies, courts, parties, companies."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from crisisdesk.domain.gazetteer.tables import fold, listed, rows


@dataclass(frozen=True, slots=True)
class Peers:
    """A sort of body, with some of its members."""

    noun: str
    """What they are, as a question says it: "carmaker"."""
    names: tuple[str, ...]
    """As they stand within a sentence, with "the" where it belongs."""


@lru_cache(maxsize=1)
def _groups() -> tuple[Peers, ...]:
    return tuple(Peers(noun, listed(names)) for noun, names in rows("peers"))


@lru_cache(maxsize=1)
def _by_name() -> dict[str, Peers]:
    found: dict[str, Peers] = {}
    for group in _groups():
        for name in group.names:
            found.setdefault(fold(name).removeprefix("the "), group)
    return found


def peers(name: str) -> Peers | None:
    """The first group that holds a body of this name, with or without "the"."""
    return _by_name().get(fold(name).removeprefix("the "))
