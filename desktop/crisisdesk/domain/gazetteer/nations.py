"""Countries: what newspapers call them, their people, and which are like which."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from crisisdesk.domain.gazetteer.tables import fold, listed, rows


@dataclass(frozen=True, slots=True)
class Country:
    """A country or a territory that has an ISO code."""

    code: str
    """ISO 3166, two letters; XK for Kosovo."""
    name: str
    """As newspapers say it, without "the": "United States"."""
    prose_name: str
    """As it stands within a sentence: "the United States"."""
    official: str
    aliases: tuple[str, ...]
    demonyms: tuple[str, ...]
    """The adjective first ("British"), then words for its people ("Briton", "Britons")."""
    capital: str
    """"" where there is none, or it would be unfair to name one."""
    region: str
    subregion: str
    """As the United Nations divide the world."""
    population: int
    neighbours: tuple[str, ...]
    """Codes."""
    un: str
    """"member" or "observer" of the United Nations, or ""."""


@lru_cache(maxsize=1)
def countries() -> tuple[Country, ...]:
    """All, by code."""
    return tuple(
        Country(
            code, name, prose, official, listed(aliases), listed(demonyms), capital, region, subregion,
            int(population), listed(neighbours), un,
        )
        for code, name, prose, official, aliases, demonyms, capital, region, subregion, population, neighbours, un
        in rows("countries")
    )  # fmt: skip


@lru_cache(maxsize=1)
def _by_code() -> dict[str, Country]:
    return {each.code: each for each in countries()}


def _by_population() -> list[Country]:
    """The most populous first: "Congolese" and "Dominican" mean the larger of two."""
    return sorted(countries(), key=lambda each: (-each.population, each.code))


@lru_cache(maxsize=1)
def _by_name() -> dict[str, Country]:
    found: dict[str, Country] = {}
    for each in _by_population():
        for name in (each.name, each.prose_name, *each.aliases):
            found.setdefault(_key(name), each)
    for each in _by_population():
        found.setdefault(_key(each.official), each)
    return found


@lru_cache(maxsize=1)
def _by_demonym() -> dict[str, Country]:
    found: dict[str, Country] = {}
    for each in _by_population():
        for word in each.demonyms:
            found.setdefault(_key(word), each)
    return found


def _key(name: str) -> str:
    """Short letters keep their size, so that "us" is no country; "the" does not count."""
    bare = name.strip()
    bare = bare[4:] if bare[:4].lower() == "the " else bare
    return bare if _is_letters(bare) else fold(bare)


def _is_letters(name: str) -> bool:
    return len(name.replace(".", "")) <= 4 and name.isascii() and name.replace(".", "").isupper()


def country(name: str) -> Country | None:
    """The country of this name, alias ("UK"), official name, or adjective or people ("Russian", "Russians").

    Case counts where it tells a name from a word: "Polish", not "polish"; "US", not "us". An adjective that two
    countries share stands for the more populous one.
    """
    return country_named(name) or demonym(name)


def country_named(name: str) -> Country | None:
    """The country of this name, alias or official name; not of an adjective."""
    return _found(name, _by_name())


def demonym(word: str) -> Country | None:
    """The country whose adjective or people this word is: "Russian", "Britons"."""
    return _found(word, _by_demonym())


def is_demonym(word: str) -> bool:
    """Whether the word is an adjective or a word for people of a country."""
    return demonym(word) is not None


def _found(name: str, index: dict[str, Country]) -> Country | None:
    bare = name.strip()
    first = bare[4:5] if bare[:4].lower() == "the " else bare[:1]
    if not first.isupper() and bare != "eSwatini":
        return None
    found = index.get(_key(bare))
    # In a headline all is large: "IRAN" and "IRAQ" look like letters, but are words.
    return found or (index.get(fold(bare)) if _is_letters(bare) else None)


def country_by_code(code: str) -> Country | None:
    """The country with this ISO code, as "RU"."""
    return _by_code().get(code.upper())


_POWERS = ("US", "CN", "RU", "GB", "FR", "DE")
_MAJOR = (*_POWERS, "JP", "IN", "CA", "IT", "TR")


def rivals_of(country: Country) -> tuple[Country, ...]:
    """Members of the United Nations that a reader may take for it, the likeliest first: for a power other powers, else its like."""
    if country.code not in _POWERS:
        return similar_countries(country, n=10)
    others = [each for code in _MAJOR if code != country.code and (each := country_by_code(code))]
    return tuple(sorted(others, key=lambda each: each.region != country.region))


def is_spoken_of(country: Country, text: str) -> bool:
    """Whether `text` holds the country by a name, an alias or an adjective."""
    names = (country.name, *country.aliases, *country.demonyms)
    return any(re.search(rf"(?<![\w.]){re.escape(name)}(?![\w])", text) for name in names if len(name) > 1)


def similar_countries(country: Country, *, n: int) -> tuple[Country, ...]:
    """Up to `n` members of the United Nations that one may take for it.

    Neighbours, then the same part of the world, of like size; the likeliest first.
    """
    others = (each for each in countries() if each.un == "member" and each.code != country.code)
    return tuple(sorted(others, key=lambda each: _distance(country, each))[:n])


def _distance(one: Country, other: Country) -> tuple[int, float, str]:
    tiers = (other.code in one.neighbours, other.subregion == one.subregion, other.region == one.region)
    tier = next((rank for rank, holds in enumerate(tiers) if holds), len(tiers))
    larger, smaller = sorted((one.population + 1, other.population + 1), reverse=True)
    return tier, larger / smaller, other.code
