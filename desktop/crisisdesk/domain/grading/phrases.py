"""Places, bodies and phrases: the words that carry the meaning must be there, in their order."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from itertools import permutations

from crisisdesk.domain.gazetteer.tables import listed, rows
from crisisdesk.domain.grading.numbers import quantity
from crisisdesk.domain.grading.tiers import Tier
from crisisdesk.domain.grading.words import fold, nation, surface_tier, tokens, word_tier

_EMPTY = frozenset(
    {"be", "is", "are", "was", "were", "been", "being", "has", "have", "had", "do", "does", "did", "that", "there"}
)
# Words that may be left out, but not changed for another: an attack on Russia is no attack by Russia.
_LOOSE = frozenset(
    {
        "of", "to", "in", "on", "at", "by", "for", "from", "with", "into", "as", "its", "his", "her", "their", "our", "your",
        "my", "this", "these", "those", "will", "would", "it", "he", "she", "they", "we", "s",
    }
)  # fmt: skip
_JOINS = frozenset({"and", "or"})
_MOST_JOINED = 4
_MOST_SLIPS = 2


def phrase_tier(given: str, target: str) -> Tier | None:
    """How near two phrases are in words."""
    near = surface_tier(given, target)
    if near is not None:
        return near
    one, other = _content(given), _content(target)
    if not one or not other:
        return None
    straight = _aligned(one, other)
    if straight is not None or not _JOINS & set(other):
        return straight
    turned = (_aligned(one, each) for each in _orders(other))
    return min((max(each, Tier.EQUAL) for each in turned if each is not None), default=None)


def place_tier(given: str, target: str, *, context: str) -> Tier | None:
    """How near two names of places are. What is added after a comma ("Geneva, Switzerland") must stand in `context`."""
    near = surface_tier(given, target)
    if near is not None:
        return near
    one, other = _bare_place(given), _bare_place(target)
    if not one or not other:
        return None
    if one == other:
        return Tier.PLAIN
    nations = nation(one), nation(other)
    if all(nations):
        return Tier.EQUAL if nations[0] == nations[1] else None
    if _cities(one) and _cities(other):
        # Two names that are both on the map: one town, or two however alike they sound.
        return Tier.EQUAL if _cities(one) & _cities(other) else None
    whole = _aligned(tokens(one), tokens(other))
    if whole is Tier.SLIP and (nations[0] or _cities(one)):
        # It is the right name of somewhere else.
        return None
    return whole if whole is not None else _head_tier(given, target, context)


def body_tier(given: str, target: str, *, letters_given_away: bool) -> Tier | None:
    """How near two names of organisations are; letters stand for the words unless the question gives them away."""
    near = phrase_tier(given, target)
    if near is not None:
        return near
    nations = nation(fold(given)), nation(fold(target))
    if all(nations):
        return Tier.EQUAL if nations[0] == nations[1] else None
    letters = fold(given)
    if letters_given_away or len(letters) < 2 or given.strip() != given.strip().upper():
        return None
    words = fold(target).split()
    content = [word for word in words if word not in _LOOSE | _JOINS | {"the", "a", "an"}]
    initials = {"".join(word[0] for word in each) for each in (words, content) if len(each) > 1}
    return Tier.PART if letters in initials else None


def _content(text: str) -> tuple[str, ...]:
    return tuple(word for word in tokens(text) if word not in _EMPTY) or tokens(text)


def _aligned(given: tuple[str, ...], target: tuple[str, ...]) -> Tier | None:
    """Word by word in order; loose words may be missing on one side, all of those that are there in the order of the other."""
    one, other = _firm(given), _firm(target)
    if "".join(one) == "".join(other):
        tier: Tier | None = Tier.EQUAL
    else:
        tier = _each(one, other)
    if tier is None:
        return None
    loose = tuple(w for w in given if w in _LOOSE), tuple(w for w in target if w in _LOOSE)
    if loose[0] == loose[1]:
        return Tier.PLAIN if given == target else tier
    return max(tier, Tier.EQUAL) if _within(*loose) or _within(*reversed(loose)) else None


def _firm(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in words if word not in _LOOSE) or words


def _each(one: tuple[str, ...], other: tuple[str, ...]) -> Tier | None:
    if len(one) != len(other):
        return None
    tiers = [_one_tier(a, b) for a, b in zip(one, other, strict=True)]
    known = [each for each in tiers if each is not None]
    if len(known) < len(tiers) or known.count(Tier.SLIP) > _MOST_SLIPS:
        return None
    return max(known)


def _one_tier(given: str, target: str) -> Tier | None:
    numbers = _value(given), _value(target)
    if any(each is not None for each in numbers):
        return Tier.EQUAL if numbers[0] == numbers[1] else None
    return word_tier(given, target)


@lru_cache(maxsize=1024)
def _value(word: str) -> frozenset[tuple[Fraction, ...]] | None:
    found = quantity(word)
    return None if found is None or found.unit else found.values


def _within(few: tuple[str, ...], many: tuple[str, ...]) -> bool:
    left: Iterator[str] = iter(many)
    return all(word in left for word in few)


def _orders(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The other orders of "frank and substantive"."""
    parts: list[tuple[str, ...]] = [()]
    for word in words:
        if word in _JOINS:
            parts.append(())
        else:
            parts[-1] = (*parts[-1], word)
    join = next(word for word in words if word in _JOINS)
    kept = [each for each in parts if each]
    if not 2 <= len(kept) <= _MOST_JOINED:
        return
    for order in permutations(kept):
        yield tuple(word for at, part in enumerate(order) for word in ((join, *part) if at == len(order) - 1 else part))


_BEFORE_PLACES = ("in ", "at ", "to ", "on ", "near ", "the ", "city of ", "town of ", "village of ", "state of ")


def _bare_place(text: str) -> str:
    name = fold(text)
    for word in _BEFORE_PLACES:
        # "near" is kept: near Geneva is not Geneva.
        if word != "near " and name.startswith(word):
            name = name.removeprefix(word)
    return name.removesuffix(" city") if name.count(" ") > 1 else name


def _head_tier(given: str, target: str, context: str) -> Tier | None:
    one, comma, added = given.partition(",")
    other, other_comma, _ = target.partition(",")
    if comma and not other_comma:
        said = set(tokens(context))
        return place_tier(one, target, context="") if set(tokens(added)) <= said and added.strip() else None
    if other_comma and not comma:
        near = place_tier(given, other, context="")
        return None if near is None else max(near, Tier.PART)
    return None


@lru_cache(maxsize=1)
def _city_index() -> dict[str, frozenset[int]]:
    index: dict[str, set[int]] = {}
    for number, row in enumerate(rows("cities")):
        for name in (row[0], *listed(row[1])):
            index.setdefault(fold(name), set()).add(number)
    return {name: frozenset(numbers) for name, numbers in index.items()}


def _cities(name: str) -> frozenset[int]:
    """Which rows of the table of cities have this folded name."""
    return _city_index().get(name, frozenset())
