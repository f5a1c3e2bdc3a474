"""Those who hold offices, the words before their names, and what given names tell."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from crisisdesk.domain.gazetteer.tables import fold, listed, rows


@dataclass(frozen=True, slots=True)
class OfficeHolder:
    """That somebody held an office for a time."""

    name: str
    office: str
    """Small letters, without the country: "foreign minister"."""
    country: str
    """ISO code, or a body: EU, UN, NATO, IAEA, WHO, WTO, IMF, WB."""
    start: date
    end: date | None
    """The last day; None for one who was in office when the table was made."""
    precision: str
    """"day", or "month" where `start` or `end` may be off by some days."""
    surname: str
    spellings: tuple[str, ...]
    """Other ways of writing the name or the surname."""

    def holds_on(self, day: date) -> bool:
        """Whether they held it on that day; on a day of handing over both do."""
        return self.start <= day <= (self.end or KNOWN_UNTIL)


KNOWN_UNTIL = date(2025, 6, 30)
"""The table says nothing about later days."""


@lru_cache(maxsize=1)
def office_holders() -> tuple[OfficeHolder, ...]:
    """All, in the table's order: by country, office and start."""
    return tuple(
        OfficeHolder(
            name, office, country, date.fromisoformat(start), date.fromisoformat(end) if end else None,
            precision, surname, listed(spellings),
        )
        for name, office, country, start, end, precision, surname, spellings in rows("office_holders")
    )  # fmt: skip


@lru_cache(maxsize=1)
def _by_surname() -> dict[str, tuple[OfficeHolder, ...]]:
    found: dict[str, tuple[OfficeHolder, ...]] = {}
    for each in office_holders():
        for surname in {fold(word) for word in (each.surname, *each.spellings)}:
            found[surname] = (*found.get(surname, ()), each)
    return found


def holder(surname: str, office: str, country: str, on: date) -> OfficeHolder | None:
    """Who of this surname held the office on that day: exactly one person, or None.

    `surname` may also be a full name or another spelling; `office` as it stands in an article ("Vice President");
    `country` a code or a body.
    """
    wanted = office_key(office)
    found = {
        each.name: each
        for each in _by_surname().get(fold(surname), ())
        if each.country == country and office_key(each.office) == wanted and each.holds_on(on)
    }
    return next(iter(found.values())) if len(found) == 1 else None


def holders_of(office: str, country: str) -> tuple[OfficeHolder, ...]:
    """All who held it, the first one first."""
    wanted = office_key(office)
    return tuple(each for each in office_holders() if each.country == country and office_key(each.office) == wanted)


def office_peers(office: str, on: date) -> tuple[OfficeHolder, ...]:
    """Who held the same office, in all countries, on that day; of two on a day of handing over, the one who comes."""
    wanted = office_key(office)
    found: dict[str, OfficeHolder] = {}
    for each in office_holders():
        if office_key(each.office) in _LIKE.get(wanted, (wanted,)) and each.holds_on(on):
            found[each.country] = each
    return tuple(found.values())


_FOREIGN = ("foreign minister", "secretary of state", "foreign secretary", "high representative")
_DEFENCE = ("defence minister", "defence secretary")
_GOVERNMENT = ("prime minister", "chancellor", "premier", "taoiseach")
_FINANCE = ("finance minister", "treasury secretary", "chancellor of the exchequer")
_LIKE = {office: group for group in (_FOREIGN, _DEFENCE, _GOVERNMENT, _FINANCE) for office in group}


@lru_cache(maxsize=4096)
def office_key(office: str) -> str:
    """One form for the ways an office is written: "Minister of Defense", "defence minister"."""
    plain = re.sub(r"[-\s]+", " ", fold(office)).replace("defense", "defence").replace("advisor", "adviser")
    plain = plain.removeprefix("the ").removeprefix("us ").removeprefix("u.s. ")
    inverted = re.fullmatch(r"(minister|secretary) (?:of|for) (?:the )?(.+)", plain)
    if inverted and plain != "secretary of state":
        plain = f"{inverted[2]} {inverted[1]}"
    return _SAME.get(plain, plain)


_SAME = {
    "foreign affairs minister": "foreign minister",
    "external affairs minister": "foreign minister",
    "house speaker": "speaker of the house",
    "pm": "prime minister",
    "foreign policy chief": "high representative",
    "armed forces minister": "defence minister",
    "white house press secretary": "press secretary",
    "nato secretary general": "secretary general",
    "un secretary general": "secretary general",
    "commission president": "european commission president",
    "president of the european commission": "european commission president",
    "council president": "european council president",
    "president of the european council": "european council president",
    "president of the european parliament": "european parliament president",
    "federal reserve chairman": "federal reserve chair",
    "fed chair": "federal reserve chair",
    "fed chairman": "federal reserve chair",
    "un ambassador": "ambassador to the united nations",
    "ambassador to the un": "ambassador to the united nations",
    "kremlin spokesperson": "kremlin spokesman",
    "foreign ministry spokesperson": "foreign ministry spokeswoman",
}


@dataclass(frozen=True, slots=True)
class Honorific:
    """A word or words that stand with a name: "Mr", "Sen.", "Foreign Minister"."""

    words: str
    full: str
    """Small letters, written out: "senator"."""
    kind: str
    """"courtesy", "royalty", "religion", "rank" or "office"."""
    gender: str
    """"f", "m" or ""."""
    precedes: bool
    """Whether it stands before the name."""


@lru_cache(maxsize=1)
def honorifics() -> tuple[Honorific, ...]:
    """All, in the table's order."""
    return tuple(
        Honorific(words, full, kind, gender, side == "before") for words, full, kind, gender, side in rows("titles")
    )


@lru_cache(maxsize=1)
def _by_title() -> dict[str, Honorific]:
    return {fold(each.words): each for each in honorifics()}


def honorific(words: str) -> Honorific | None:
    """The honorific that these words are, whatever their case: "president", "Sen."."""
    return _by_title().get(fold(words))


@lru_cache(maxsize=1)
def _genders() -> dict[str, str]:
    return {fold(name): gender for name, gender, _, _ in rows("given_names")}


def given_name_gender(name: str) -> str:
    """ "f" or "m" where at least 95 of 100 who bear the given name are of that sex, in whatever language; else "".

    Weak evidence: it may break a tie, and never outweighs what an article says.
    """
    gender = _genders().get(fold(name), "u")
    return "" if gender == "u" else gender


@lru_cache(maxsize=1)
def nickname_pairs() -> frozenset[tuple[str, str]]:
    """Full given names with their short forms, both in small letters: ("joseph", "joe")."""
    return frozenset((fold(full), fold(short)) for full, short in rows("nicknames"))


def same_given_name(one: str, other: str) -> bool:
    """Whether two given names may be one person's: equal, or one is short for the other, or both for a third."""
    first, second = fold(one), fold(other)
    if first == second or {(first, second), (second, first)} & nickname_pairs():
        return True
    return bool(_longer(first) & _longer(second))


def _longer(short: str) -> frozenset[str]:
    return _full_forms().get(short, frozenset())


@lru_cache(maxsize=1)
def _full_forms() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for full, short in nickname_pairs():
        found.setdefault(short, set()).add(full)
    return {short: frozenset(each) for short, each in found.items()}
