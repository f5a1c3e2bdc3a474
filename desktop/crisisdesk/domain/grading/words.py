"""Words compared with mercy: folding, romanisation, slips."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from rapidfuzz.distance import OSA

from crisisdesk.domain.gazetteer import Country, country_named, demonym
from crisisdesk.domain.gazetteer.tables import listed, rows
from crisisdesk.domain.grading.tiers import Tier

ARTICLES = frozenset({"a", "an", "the"})
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
_SHORTEST_SLIP = 6
_SHORTEST_TWO_SLIPS = 12
# Letters that Unicode does not take apart, small ones alone: they are looked up after casefold.
_UNDECOMPOSED = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ı": "i", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe"}
)  # fmt: skip
_APOSTROPHES = "'’‘ʼʻʹ`´"
_POSSESSIVE = re.compile(rf"(?<=\w)[{_APOSTROPHES}]s\b")
_WITHIN = re.compile(rf"(?<=\w)[{_APOSTROPHES}](?=\w)")
_DOTTED = re.compile(r"\b(?:[^\W\d_]\.){2,}")
_NO_WORD = re.compile(r"[^\w]+|_")


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Small letters without accents, marks and punctuation, single spaces."""
    plain = unicodedata.normalize("NFKD", text.casefold()).translate(_UNDECOMPOSED)
    plain = "".join(each for each in plain if not unicodedata.combining(each)).casefold()
    plain = _WITHIN.sub("", _POSSESSIVE.sub("", plain)).replace("&", " and ").replace("%", " percent ")
    plain = _DOTTED.sub(lambda found: found[0].replace(".", ""), plain)
    return " ".join(_NO_WORD.sub(" ", plain).split())


@lru_cache(maxsize=4096)
def tokens(text: str) -> tuple[str, ...]:
    """The folded words, without articles, in one spelling. An article at the end is a name: Plan A."""
    words = fold(text).replace("per cent", "percent").split()
    kept = [word for at, word in enumerate(words) if word not in ARTICLES or at == len(words) - 1]
    return tuple(_one_spelling(word) for word in kept)


_SPELLINGS = (
    (re.compile(r"is(ation|ations|e|ed|es|ing|er|ers)$"), r"iz\1"),
    (re.compile(r"(?<=[a-z]{2})our(s|ed|ing|able|ite|ites)?$"), r"or\1"),
    (re.compile(r"(?<=[a-z]{3})yse(d|s)?$"), r"yze\1"),
    (re.compile(r"ogue(s)?$"), r"og\1"),
    (re.compile(r"lled$"), "led"),
    (re.compile(r"lling$"), "ling"),
)
_ONE_SPELLING = {
    "defence": "defense", "offence": "offense", "centre": "center", "centres": "centers", "theatre": "theater",
    "programme": "program", "programmes": "programs", "grey": "gray", "metre": "meter", "metres": "meters",
    "kilometre": "kilometer", "kilometres": "kilometers", "litre": "liter", "litres": "liters", "advisor": "adviser",
    "advisors": "advisers", "aluminium": "aluminum", "cheque": "check", "licence": "license", "tonne": "ton", "tonnes": "tons",
}  # fmt: skip


def _one_spelling(word: str) -> str:
    if word in _ONE_SPELLING:
        return _ONE_SPELLING[word]
    if len(word) > 5:
        for ending, other in _SPELLINGS:
            word = ending.sub(other, word)
    return word


# Usual romanisations, in this order; each pair is one sound that languages write in several ways.
_SOUNDS = tuple(
    (re.compile(pattern), other)
    for pattern, other in (
        (r"schtsch|shch|chtch|stsch", "x"),
        (r"tsch|tch|sch|sh|ch|cz", "x"),
        (r"dzh|dsch|dj|zh", "j"),
        (r"kh", "h"),
        (r"gh", "g"),
        (r"ph", "f"),
        (r"th", "t"),
        (r"ck|q", "k"),
        (r"c(?=[aourltkn]|$)", "k"),
        (r"ks", "ks"),
        (r"tz|ts", "c"),
        (r"ou|oo", "u"),
        (r"(?:off|ov|ow|ew|eff|ev)$", "ov"),
        (r"w", "v"),
        (r"(?:iy|yi|yj|ij|ii|yy|ey|ei|ej|y|ie)$", "i"),
        (r"ee|ye|je", "e"),
        (r"[yj](?=[aou])", "i"),
        (r"y", "i"),
        (r"ine$", "in"),
        (r"(.)\1+", r"\1"),
    )
)


@lru_cache(maxsize=4096)
def skeleton(word: str) -> str:
    """What is left of a folded word when the ways of romanising a sound are made one."""
    for sound, other in _SOUNDS:
        word = sound.sub(other, word)
    return word


@lru_cache(maxsize=1)
def _transliterations() -> dict[str, str]:
    return {fold(each): fold(name) for name, variants, _ in rows("transliterations") for each in listed(variants)}


@lru_cache(maxsize=1)
def _romanisations() -> dict[str, tuple[str, ...]]:
    every = [(name, *listed(variants)) for name, variants, _ in rows("transliterations")]
    return {fold(each): spelt for spelt in every for each in spelt}


def romanisations(word: str) -> tuple[str, ...]:
    """In which other ways the table writes a folded word, itself among them; () where it does not have it."""
    return _romanisations().get(word, ())


def same_name(one: str, other: str) -> bool:
    """Whether two folded words are one name in two romanisations."""
    known = _transliterations()
    if known.get(one, one) == known.get(other, other):
        return True
    if min(len(one), len(other)) < 4 or (is_known(one) and is_known(other)):
        return False
    return skeleton(one) == skeleton(other)


@lru_cache(maxsize=4096)
def is_known(word: str) -> bool:
    """Whether it belongs to a closed set, in which another member is never a slip."""
    return word in WEEKDAYS or word in MONTHS or nation(word) is not None or is_demonym(word)


@lru_cache(maxsize=4096)
def nation(folded: str) -> Country | None:
    """The country of this folded name. The gazetteer goes by capitals, which a typed answer may lack."""
    return country_named(folded.title()) or (country_named(folded.upper()) if len(folded) <= 4 else None)


@lru_cache(maxsize=4096)
def is_demonym(word: str) -> bool:
    """Whether a folded word is an adjective or a word for people of a country."""
    return demonym(word.title()) is not None


def _same_nation(one: str, other: str) -> bool:
    """Russia's foreign ministry is the Russian foreign ministry."""
    land = _land(one)
    return land is not None and land == _land(other)


@lru_cache(maxsize=4096)
def _land(word: str) -> Country | None:
    return nation(word) or demonym(word.title())


def is_slip(given: str, target: str) -> bool:
    """Whether `given` is `target` with one slip in a long word, two in a very long one. First letters never slip."""
    longest = max(len(given), len(target))
    if longest < _SHORTEST_SLIP or given[:1] != target[:1] or any(each.isdigit() for each in given + target):
        return False
    if is_known(given):
        return False
    allowed = 2 if longest >= _SHORTEST_TWO_SLIPS else 1
    return OSA.distance(given, target, score_cutoff=allowed) <= allowed


def word_tier(given: str, target: str) -> Tier | None:
    """How near two folded words are."""
    if given == target:
        return Tier.PLAIN
    if same_name(given, target) or _same_nation(given, target):
        return Tier.EQUAL
    return Tier.SLIP if is_slip(given, target) else None


def surface_tier(given: str, target: str) -> Tier | None:
    """How near two texts are before anything is known of their meaning."""
    if given == target:
        return Tier.SAME
    folded = fold(given)
    if folded and folded == fold(target):
        return Tier.FOLDED
    plain = tokens(given)
    return Tier.PLAIN if plain and plain == tokens(target) else None
