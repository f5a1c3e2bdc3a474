"""Answers made of several parts: pairs, an order, a point on the map."""

from __future__ import annotations

import math
from collections.abc import Iterable
from random import Random

from crisisdesk.domain import gazetteer
from crisisdesk.domain.answer import Match
from crisisdesk.domain.question import Question

_BETWEEN, _TO = "\n", "\t"
_EARTH_KM = 6371.0
_EXACT_KM, _NEAR_KM = 50.0, 200.0


def given_order(items: Iterable[str]) -> str:
    """`Answer.given` for a question of order: the items as the learner ordered them."""
    return _BETWEEN.join(items)


def given_pairs(pairs: Iterable[tuple[str, str]]) -> str:
    """`Answer.given` for a question of matching, in any order."""
    return _BETWEEN.join(f"{left}{_TO}{right}" for left, right in pairs)


def given_point(latitude: float, longitude: float) -> str:
    """`Answer.given` for a question on the map, in degrees."""
    return f"{latitude:.4f}, {longitude:.4f}"


def order_match(question: Question, given: str) -> Match:
    """Right only when all stand as in `items`, which is the right order."""
    return Match.EXACT if given in {given_order(question.items), question.key} else Match.WRONG


def pairs_match(question: Question, given: str) -> Match:
    """Right only when every pair is."""
    wanted = sorted(given_pairs(question.pairs).split(_BETWEEN))
    return Match.EXACT if given == question.key or sorted(given.split(_BETWEEN)) == wanted else Match.WRONG


def point_match(question: Question, given: str) -> Match | None:
    """By distance; None where `given` is no point or the question has none, so that a typed name can still be right."""
    away = kilometres_off(question, given)
    if away is None:
        return None
    exact, near = (0.0, _EXACT_KM) if land_asked(question) else (_EXACT_KM, _NEAR_KM)
    if away <= exact:
        return Match.EXACT
    return Match.NEAR if away <= near else Match.WRONG


def kilometres_off(question: Question, given: str) -> float | None:
    """How far a point that was given is from the place asked for: from a town, or from the nearest border of a country.

    None where `given` is no point, or the question has none.
    """
    point = point_given(given)
    if point is None or question.point is None:
        return None
    land = land_asked(question)
    return gazetteer.kilometres_from_land(land, *point) if land else kilometres(point, question.point)


def land_asked(question: Question) -> str:
    """The ISO code of the country that is to be shown on the map; "" for a town."""
    country = gazetteer.country_named(question.key)
    return country.code if country is not None and gazetteer.has_outline(country.code) else ""


def kilometres(one: tuple[float, float], other: tuple[float, float]) -> float:
    """The way between two points given as latitude and longitude in degrees."""
    (south, west), (north, east) = ((math.radians(a), math.radians(b)) for a, b in (one, other))
    chord = math.sin((north - south) / 2) ** 2 + math.cos(south) * math.cos(north) * math.sin((east - west) / 2) ** 2
    return 2 * _EARTH_KM * math.asin(min(1.0, math.sqrt(chord)))


def point_given(given: str) -> tuple[float, float] | None:
    """Latitude and longitude in an answer, "46.2, 6.1"; None where it is none."""
    parts = given.replace(",", " ").split()
    try:
        latitude, longitude = (float(each) for each in parts)
    except ValueError:
        return None
    return (latitude, longitude) if abs(latitude) <= 90 and abs(longitude) <= 180 else None


def is_one_thing(given: str) -> bool:
    """Whether an answer names one thing, and is no order, no pairs and no point of the map."""
    return _BETWEEN not in given and _TO not in given and point_given(given) is None


def shown_items(question: Question) -> tuple[str, ...]:
    """The items to be put in order as they are shown: the same each time, and never in the right order already."""
    return _mixed(question.items, question.id)


def shown_partners(question: Question) -> tuple[str, ...]:
    """The right-hand sides of the pairs as they are shown beside the left-hand ones."""
    return _mixed(tuple(right for _, right in question.pairs), question.id)


def _mixed(right: tuple[str, ...], seed: str) -> tuple[str, ...]:
    mixed = list(right)
    Random(seed).shuffle(mixed)
    # Turned by one, a list of different things is never as it was.
    return tuple(mixed) if tuple(mixed) != right else (*right[1:], *right[:1])
