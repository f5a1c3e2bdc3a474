"""Organisations with their letters, and the outlets that news comes from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from crisisdesk.domain.gazetteer.nations import country_by_code
from crisisdesk.domain.gazetteer.tables import fold, listed, rows


@dataclass(frozen=True, slots=True)
class Organisation:
    """A body that is mostly named by its letters."""

    letters: str
    name: str
    kind: str
    """"alliance", "union", "treaty", "body", "agency", "army", "militant", "party", "group" or "sport"."""
    country: str
    """ISO code, "" for an international one."""
    prose: str
    """The full name as it stands within a sentence: "the European Union"."""


@lru_cache(maxsize=1)
def organisations() -> tuple[Organisation, ...]:
    """All, in the table's order."""
    return tuple(
        Organisation(letters, name, kind, code, f"{article} {name}".strip())
        for letters, name, kind, code, article in rows("organisations")
    )


@lru_cache(maxsize=1)
def _by_letters() -> dict[str, tuple[Organisation, ...]]:
    found: dict[str, tuple[Organisation, ...]] = {}
    for each in organisations():
        for key in (each.letters.upper(), fold(each.name)):
            found[key] = (*found.get(key, ()), each)
    return found


def organisation(letters: str) -> Organisation | None:
    """The organisation with these letters ("NATO", "Nato", "U.N.") or this full name; None where two have the letters."""
    bare = letters.strip().removeprefix("the ").removeprefix("The ").replace(".", "")
    if not bare[:1].isupper() and not bare[1:2].isupper():
        return None
    found = _by_letters().get(bare.upper()) or _by_letters().get(fold(bare)) or ()
    return found[0] if len(found) == 1 else None


def organisations_of_kind(kind: str, *, country: str | None = None) -> tuple[Organisation, ...]:
    """All of this kind, in the table's order; with a country (ISO code, "" for international ones) only its own."""
    return tuple(each for each in organisations() if each.kind == kind and country in (None, each.country))


@dataclass(frozen=True, slots=True)
class Broadcaster:
    """A network, newspaper, magazine, website or news agency."""

    name: str
    aliases: tuple[str, ...]
    country: str
    """ISO code, or UN."""
    run_by: str
    """Who runs it, in a few neutral words: "Iranian state broadcaster"."""
    kind: str
    """"network", "agency", "newspaper", "magazine" or "website"."""


@lru_cache(maxsize=1)
def broadcasters() -> tuple[Broadcaster, ...]:
    """All, in the table's order: by country, the best known first."""
    return tuple(
        Broadcaster(name, listed(aliases), code, run_by, kind)
        for name, aliases, code, run_by, kind in rows("broadcasters")
    )


@lru_cache(maxsize=1)
def _by_outlet() -> dict[str, Broadcaster]:
    return {fold(name): each for each in broadcasters() for name in (each.name, *each.aliases)}


def broadcaster(name: str) -> Broadcaster | None:
    """The outlet of this name or alias: "NBC", "the BBC", "Agence France-Presse"."""
    bare = name.strip().removeprefix("the ")
    if not bare[:1].isupper() and bare != "dpa":
        return None
    return _by_outlet().get(fold(bare)) or _by_outlet().get(fold(bare).removeprefix("the "))


def broadcasters_like(outlet: Broadcaster, n: int) -> tuple[Broadcaster, ...]:
    """Up to `n` outlets of the same kind that one may take for it: of the same country, then of its part of the world."""
    others = [each for each in broadcasters() if each.kind == outlet.kind and each != outlet]
    return tuple(sorted(others, key=lambda each: _distance(outlet.country, each.country))[:n])


def _distance(one: str, other: str) -> int:
    here, there = country_by_code(one), country_by_code(other)
    if one == other:
        return 0
    if here is None or there is None:
        return 3
    return 1 if here.subregion == there.subregion else 2 if here.region == there.region else 3
