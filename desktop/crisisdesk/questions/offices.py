"""Offices as they are written before a name, and whose they are."""

from __future__ import annotations

import re
from datetime import date

from crisisdesk.domain import gazetteer

OFFICE_WORDS = frozenset(
    """president vice prime minister senator governor mayor chancellor premier king queen prince princess secretary speaker justice
    general judge admiral colonel captain sheriff ambassador commander""".split()
)
OF_ONE = frozenset(("president", "vice president", "vice-president", "prime minister", "chancellor"))
OF_A_PLACE = frozenset(
    ("president", "vice president", "vice-president", "prime minister", "minister", "foreign minister", "governor", "gov.",
     "mayor", "chancellor", "premier", "king", "queen", "secretary", "defence minister", "interior minister", "speaker")
)  # fmt: skip
"""Offices that say little without the land or town that they are of, and those of them that one holds in a land."""
_PARTIES = frozenset("republican democratic democrat conservative labour liberal socialist green".split())
_OF_OFFICES = frozenset(
    """of foreign defence defense interior finance deputy first state health justice trade energy education treasury attorney
    transport home environment labour labor former sen gov rep congressman congresswoman representative archbishop bishop pope
    professor dr sir acting house senate majority minority leader whip chief chairman chairwoman commissioner director police army navy
    crown press lt""".split()
)
_OF_ADJECTIVES = ("ical", "onal", "ental", "omic", "itary", "ious", "egal")


def before_name(office: str, text: str) -> str:
    """An office as it stands before a name in a sentence of ours; `text` is the article, which shows what is no name."""
    set_so = _capitalised(_lowered(office, text))
    return f"f{set_so[1:]}" if set_so.startswith("Former ") else set_so


def is_office(words: str) -> bool:
    """Whether it is an office by itself, with the land that it is of or without: not what the text has lost a part of."""
    words, _, land = words.partition(" of the ") if " of the United " in words else (words, "", "")
    return (not land or gazetteer.country_named(land) is not None) and all(
        word.lower().strip(".-") in OFFICE_WORDS | _OF_OFFICES
        or gazetteer.is_demonym(word)
        or gazetteer.country_named(word) is not None
        or gazetteer.region(word) is not None
        for word in words.replace("-", " ").split()
    )


def country_of(name: str, office: str, on: date | None, *, then: bool = False) -> gazetteer.Country | None:
    """The one country in which a person is known to hold such an office on that day, or (unless `then`) to have held it before."""
    known = {
        each.country
        for each in gazetteer.office_holders()
        if on
        and each.name == name
        and (each.holds_on(on) if then else each.start <= on)
        and gazetteer.office_key(each.office) == gazetteer.office_key(office)
    }
    return gazetteer.country_by_code(known.pop()) if len(known) == 1 else None


def _lowered(office: str, text: str) -> str:
    """A description that was large only at the head of its sentence: "businessman", "political analyst"."""
    first, _, rest = office.partition(" ")
    known = (
        first.lower() in OFFICE_WORDS | _PARTIES
        or first.isupper()
        or gazetteer.is_demonym(first)
        or gazetteer.region(first) is not None
        or gazetteer.country_named(first) is not None
        or (not rest.islower() and rest)
    )
    common = (
        bool(gazetteer.noun_classes(first.lower()))
        or first.endswith(_OF_ADJECTIVES)
        or re.search(rf"\b{re.escape(first.lower())}\b", text)
    )
    return office if known or not common else f"{first.lower()} {rest}".strip()


def _capitalised(office: str) -> str:
    """An office as it stands before a name: "Prime Minister" where the article has "Prime minister" or "president"."""
    words = office.split()
    lone = len(words) == 1 or words[0][:1].isupper()
    if not lone or not all(word.lower() in OFFICE_WORDS for word in words):
        return office
    return " ".join(f"{word[:1].upper()}{word[1:]}" for word in words)
