"""Cities: which one a name means, and which ones might be taken for it."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from random import Random
from typing import NamedTuple

from crisisdesk.domain.gazetteer.nations import country_by_code, country_named
from crisisdesk.domain.gazetteer.tables import fold, listed, rows


class City(NamedTuple):
    """A city. A named tuple, because fifteen thousand of them are made at the first look-up."""

    name: str
    """As newspapers say it: "Kyiv", "The Hague"."""
    others: tuple[str, ...]
    """Other names, older ones among them: "Kiev"."""
    country: str
    """ISO code."""
    admin1: str
    """The state or province, in the United States and Canada; else ""."""
    latitude: float
    longitude: float
    population: int
    kinds: tuple[str, ...]
    """"capital" of its country, "talks" where powers are known to meet, both or none."""

    @property
    def capital(self) -> bool:
        """Whether it is its country's capital."""
        return "capital" in self.kinds

    @property
    def talks(self) -> bool:
        """Whether powers are known to meet there."""
        return "talks" in self.kinds


@lru_cache(maxsize=1)
def cities() -> tuple[City, ...]:
    """All, by country, the most populous first."""
    return tuple(
        City(name, listed(others), code, admin1, float(latitude), float(longitude), int(population), listed(kinds))
        for name, others, code, admin1, latitude, longitude, population, kinds in rows("cities")
    )


@lru_cache(maxsize=1)
def _by_name() -> dict[str, list[City]]:
    found: dict[str, list[City]] = {}
    for each in cities():
        found.setdefault(fold(each.name), []).append(each)
        for other in each.others:
            found.setdefault(fold(other), []).append(each)
    return found


def cities_named(name: str) -> tuple[City, ...]:
    """All that bear the name, whatever its case and accents; the most populous first."""
    return tuple(sorted(_by_name().get(fold(name), ()), key=lambda each: (-each.population, each.country, each.admin1)))


def choose_city(name: str, *, countries: frozenset[str]) -> City | None:
    """The city that an article means which speaks of these countries (ISO codes); None where it is unknown or not sure.

    A name may say where it lies: "Geneva, Switzerland", "Austin, Texas". A city of a country in the article goes before
    a larger one elsewhere, unless it is so small beside it that the famous one must be meant (Paris in Texas).
    """
    found = cities_named(name)
    if not found and "," in name:
        first, _, rest = name.partition(",")
        return _lying_in(cities_named(first), rest.strip())
    if not found:
        return None
    famous = found[0]
    near = next((each for each in found if each.country in countries), None)
    if near is None or near == famous:
        return famous
    if (
        near.population >= _A_CITY and near.population * 10 >= famous.population
    ) or near.population * 2 >= famous.population:
        return near
    return famous if famous.capital or near.population < _A_CITY else None


_A_CITY = 100_000
"""Inhabitants from which on a namesake of a famous city may be meant."""


class Region(NamedTuple):
    """A state or province."""

    name: str
    country: str
    """ISO code."""
    population: int
    """Of its listed towns."""


def choose_region(name: str, *, countries: frozenset[str]) -> Region | None:
    """The state or province that an article means which speaks of these countries; None where a town of that name is meant.

    A region named after its own town ("Geneva") is the town, and so is what shares its name with a capital.
    """
    found = _regions().get(fold(name), ())
    towns = cities_named(name)
    fitting = [
        each for each in found if not any(town.country == each.country and town.admin1 == each.name for town in towns)
    ]
    best = max(fitting, key=lambda each: (each.country in countries, each.population), default=None)
    if best is None or any(town.capital for town in towns):
        return None
    nearer = any(town.country in countries for town in towns) and best.country not in countries
    larger = towns and best.population < 5 * towns[0].population
    return None if nearer or larger else best


def state(short: str) -> str | None:
    """The name of a state or province behind its newspaper abbreviation: "Conn.", "Que."."""
    return _states().get(short)


def short_of_state(name: str) -> tuple[str, ...]:
    """The newspaper abbreviations of a state or province: "Calif."."""
    return tuple(short for short, state in _states().items() if state == name)


@lru_cache(maxsize=1)
def _states() -> Mapping[str, str]:
    return {row[0]: row[1] for row in rows("states")}


@lru_cache(maxsize=1)
def _regions() -> Mapping[str, tuple[Region, ...]]:
    sums: Counter[tuple[str, str]] = Counter()
    for city in cities():
        if city.admin1:
            sums[city.admin1, city.country] += city.population
    found: dict[str, tuple[Region, ...]] = {}
    for (name, country), population in sums.items():
        found[fold(name)] = (*found.get(fold(name), ()), Region(name, country, population))
    return found


def _lying_in(found: tuple[City, ...], where: str) -> City | None:
    wanted, place = fold(where.removesuffix(".")), country_named(where)
    fits = (each for each in found if fold(each.admin1) == wanted or (place is not None and each.country == place.code))
    return next(fits, None)


def neighbours_of_city(city: City, n: int) -> tuple[City, ...]:
    """The `n` nearest cities of some size, the nearest first."""
    others = [each for each in cities() if each.population >= _SOME_SIZE and each is not city and each != city]
    return tuple(sorted(others, key=lambda each: (_angle(city, each), each.name))[:n])


_SOME_SIZE = 50_000


def _angle(one: City, other: City) -> float:
    """A measure that grows with distance; exact enough near by, and all that sorting needs."""
    turned = abs(one.longitude - other.longitude)
    across = min(turned, 360 - turned) * math.cos(math.radians((one.latitude + other.latitude) / 2))
    return math.hypot(one.latitude - other.latitude, across)


def similar_cities(city: City, *, n: int, rng: Random) -> tuple[City, ...]:
    """Up to `n` cities that could have stood in its place, drawn from the likest ones.

    For a place of talks other such places, for a capital other capitals, else cities of like size in its country; all
    from its part of the world first.
    """
    likest = _likest(city, n * 3)
    return tuple(rng.sample(likest, min(n, len(likest))))


@lru_cache(maxsize=64)
def _likest(city: City, most: int) -> tuple[City, ...]:
    pool = (each for each in _peers(city) if each.name != city.name and _angle(city, each) > _APART)
    return tuple(sorted(pool, key=lambda each: _unlikeness(city, each))[:most])


def towns_like(city: City, *, n: int, rng: Random) -> tuple[City, ...]:
    """Up to `n` well-known cities of the same country, drawn from the larger ones that are nearest in size."""
    known = [each for each in _by_country().get(city.country, ())[:40] if each.population >= _SOME_SIZE]
    pool = [each for each in known if each.name != city.name and _angle(city, each) > _APART]
    likest = sorted(pool, key=lambda each: (abs(math.log((city.population + 1) / (each.population + 1))), each.name))[
        : n * 2
    ]
    return tuple(rng.sample(likest, min(n, len(likest))))


_APART = 0.2
"""Degrees; what lies nearer is a part of the same place."""


def _peers(city: City) -> list[City]:
    """Places of the same rank; for an ordinary town those of its own country, and of all others where these are few."""
    if city.talks or city.capital:
        return [each for each in _of_rank() if (each.talks if city.talks else each.capital)]
    own = [each for each in _by_country().get(city.country, ()) if _could_stand_for(each, city)]
    return own if len(own) > _ENOUGH else [each for each in cities() if _could_stand_for(each, city)]


_ENOUGH = 40


def _could_stand_for(other: City, city: City) -> bool:
    return other.population * 5 >= city.population and not other.capital


@lru_cache(maxsize=1)
def _of_rank() -> tuple[City, ...]:
    return tuple(each for each in cities() if each.kinds)


@lru_cache(maxsize=1)
def _by_country() -> dict[str, list[City]]:
    found: dict[str, list[City]] = {}
    for each in cities():
        found.setdefault(each.country, []).append(each)
    return found


def _unlikeness(city: City, other: City) -> tuple[int, float, str, str]:
    """First whether it lies in another part of the world, then how far it is in size and, for places of rank, in space."""
    size = abs(math.log((city.population + 1) / (other.population + 1)))
    away = size + _angle(city, other) / 10 if city.kinds else size
    return _tier(city, other, size), away, other.country, other.name


def _tier(city: City, other: City, size: float) -> int:
    if city.country == other.country:
        return 0 if city.kinds or size < _LIKE_SIZE else 1
    here, there = country_by_code(city.country), country_by_code(other.country)
    if here is None or there is None:
        return 3
    if there.subregion == here.subregion or there.code in here.neighbours:
        return 0 if city.kinds else 1
    return 1 if here.region == there.region else 2


_LIKE_SIZE = math.log(4)
