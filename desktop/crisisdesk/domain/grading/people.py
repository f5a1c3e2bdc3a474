"""Whether a typed name is somebody's: by titles, surnames, order, initials, nicknames and romanisation."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from crisisdesk.domain.gazetteer import honorifics
from crisisdesk.domain.gazetteer.tables import rows
from crisisdesk.domain.grading.tiers import Tier
from crisisdesk.domain.grading.words import fold, is_demonym, same_name, surface_tier, tokens, word_tier

_PARTICLES = frozenset(
    {
        "von",
        "van",
        "der",
        "den",
        "de",
        "la",
        "le",
        "du",
        "di",
        "da",
        "del",
        "dos",
        "al",
        "el",
        "bin",
        "ibn",
        "ben",
        "ter",
    }
)
_SUFFIXES = {"jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr", "ii": "ii", "iii": "iii", "iv": "iv"}
_BETWEEN_TITLES = frozenset({"of", "for", "to", "and", "former", "ex", "acting", "then", "deputy", "state", "affairs"})
_BODIES = frozenset({"us", "uk", "eu", "un", "nato", "white", "house", "kremlin", "america", "britain"})
# Where the family name stands first. Only these may stand for such a person alone.
_FAMILY_FIRST = frozenset(
    {
        "xi", "li", "wang", "kim", "moon", "yoon", "park", "lee", "zhao", "hu", "mao", "deng", "liu", "yang", "qin", "zhang",
        "chen", "lin", "tsai", "wu", "nguyen", "ban", "kang", "chung", "han", "ri", "choe", "zhou", "jiang", "wen", "bo",
    }
)  # fmt: skip
_NO_NAMES = frozenset({"or", "and", "not", "no", "nor", "but", "either", "neither", "versus", "vs", "with"})


@lru_cache(maxsize=4096)
def person_tier(given: str, target: str, *, gender: str = "") -> Tier | None:
    """How near `given` is to naming the person `target`. `gender` is the target's: "f", "m" or ""."""
    if surface_tier(given, target) is not None:
        return surface_tier(given, target)
    if _wrong_title(given, gender):
        return None
    name, wanted = without_titles(given), without_titles(target)
    if not name or not wanted or _NO_NAMES & set(name):
        return None
    if name == wanted:
        return Tier.PLAIN
    return _names_tier(name, wanted, acronym=fold(given) if given.isupper() else "")


@lru_cache(maxsize=4096)
def without_titles(text: str) -> tuple[str, ...]:
    """The words of a name without what stands before it ("US Secretary of State") or follows after a comma."""
    head, comma, tail = text.partition(",")
    if comma and tail.strip():
        after = tokens(tail)
        text = head if all(_is_title(word) for word in after) else f"{tail} {head}"
    words = tokens(text)
    before = 0
    while before < len(words) - 1 and _is_title(words[before]):
        before += 1
    # "Israeli" alone is no title: it takes one to say that what stands before the name is not the name.
    return words[before:] if _title_words() & set(words[:before]) else words


def _is_title(word: str) -> bool:
    return word in _title_words() or word in _BETWEEN_TITLES or word in _BODIES or is_demonym(word)


@lru_cache(maxsize=1)
def _title_words() -> frozenset[str]:
    return frozenset(word for each in honorifics() for word in tokens(each.words)) - _BETWEEN_TITLES


@lru_cache(maxsize=1)
def _gendered() -> dict[str, str]:
    return {fold(each.words): each.gender for each in honorifics() if each.gender}


def _wrong_title(given: str, gender: str) -> bool:
    told = _gendered().get(fold(given).split(" ")[0], "")
    return bool(gender and told and told != gender)


def _names_tier(name: tuple[str, ...], wanted: tuple[str, ...], *, acronym: str) -> Tier | None:
    name, suffix = _without_suffix(name)
    wanted, wanted_suffix = _without_suffix(wanted)
    if suffix and suffix != wanted_suffix:
        return None
    if "".join(name) == "".join(wanted):
        return Tier.EQUAL if suffix == wanted_suffix else Tier.PART
    name, wanted = _without_particles(name), _without_particles(wanted)
    if len(name) == 1:
        return _surname_tier(name[0], wanted, acronym=acronym)
    straight = _full_tier(name, wanted)
    turned = _full_tier((*name[1:], name[0]), wanted)
    return min((each for each in (straight, turned) if each is not None), default=None)


def _without_suffix(name: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    suffix = _SUFFIXES.get(name[-1], "") if len(name) > 1 else ""
    return (name[:-1], suffix) if suffix else (name, "")


def _without_particles(name: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in name if word not in _PARTICLES) or name


def _surname_tier(word: str, wanted: tuple[str, ...], *, acronym: str) -> Tier | None:
    if acronym and len(wanted) > 2 and acronym == "".join(each[0] for each in wanted):
        return Tier.PART
    if len(wanted) > 1 and wanted[0] in _FAMILY_FIRST and word == wanted[0]:
        return Tier.PART
    near = word_tier(word, wanted[-1])
    return max(near, Tier.PART) if near is not None and len(wanted) > 1 else near


def _full_tier(name: tuple[str, ...], wanted: tuple[str, ...]) -> Tier | None:
    """Surname by surname, then each given name that was given. A surname alone says nothing of a given name."""
    surname = word_tier(name[-1], wanted[-1])
    given, known = name[:-1], wanted[:-1]
    if surname is None or not known:
        return None
    if len(known) == 1 and len(given) > 1:
        # A middle name that the article leaves out.
        return _worst([surname, Tier.PART, _given_tier(given[0], known[0])])
    return _worst([surname, *_in_order(given, known)])


def _in_order(given: Sequence[str], known: Sequence[str]) -> list[Tier | None]:
    tiers: list[Tier | None] = [] if len(given) == len(known) else [Tier.PART]
    at = 0
    for word in given:
        found = next(
            ((i, _given_tier(word, known[i])) for i in range(at, len(known)) if _given_tier(word, known[i])), None
        )
        if found is None:
            return [None]
        at = found[0] + 1
        tiers.append(found[1])
    return tiers


def _worst(tiers: list[Tier | None]) -> Tier | None:
    known = [each for each in tiers if each is not None]
    if len(known) < len(tiers) or known.count(Tier.SLIP) > 1:
        return None
    return max(known)


def _given_tier(word: str, known: str) -> Tier | None:
    near = word_tier(word, known)
    if near is not None:
        return near
    if 1 in {len(word), len(known)} and word[0] == known[0]:
        return Tier.PART
    same = any(same_name(one, other) for one in _nicknames(word) for other in _nicknames(known))
    return Tier.EQUAL if same else None


@lru_cache(maxsize=1)
def _nickname_table() -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for full, short in rows("nicknames"):
        table.setdefault(fold(short), set()).add(fold(full))
    return {short: frozenset(full) for short, full in table.items()}


def _nicknames(word: str) -> frozenset[str]:
    """The given names that it may stand for, itself among them."""
    return _nickname_table().get(word, frozenset()) | {word}
