"""States, provinces and other parts of countries that news names without the country."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from crisisdesk.domain.gazetteer.tables import fold, listed, rows


@dataclass(frozen=True, slots=True)
class Region:
    """A part of a country."""

    name: str
    country: str
    """ISO code."""
    noun: str
    """What it is, as a question says it: "US state"."""


@lru_cache(maxsize=1)
def _by_name() -> dict[str, Region]:
    found: dict[str, Region] = {}
    for country, noun, names in rows("regions"):
        for name in listed(names):
            found.setdefault(fold(name), Region(name, country, noun))
    return found


def regions_like(own: Region) -> tuple[Region, ...]:
    """The other regions of the same country and sort, in the table's order."""
    alike = (each for each in _by_name().values() if (each.country, each.noun) == (own.country, own.noun))
    return tuple(each for each in alike if each != own)


def region(name: str) -> Region | None:
    """The region of this name; None where it is also a country's ("Georgia"), unless it says "state"."""
    return _by_name().get(fold(name)) if name[:1].isupper() else None
