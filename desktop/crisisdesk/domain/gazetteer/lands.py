"""The outlines of countries, as baked by packaging/bake_outlines.py, and where on them a point lies."""

from __future__ import annotations

import gzip
import json
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate, pairwise

from crisisdesk import assets

Point = tuple[float, float]
"""Longitude and latitude in degrees, in this order, as on paper."""
_DEGREE_KM = 111.195


@dataclass(frozen=True, slots=True)
class Outlines:
    """Lines, and which of them go around which country."""

    arcs: tuple[tuple[Point, ...], ...]
    countries: tuple[tuple[str, tuple[tuple[int, ...], ...]], ...]
    """ISO code, "" for lands that have none, and rings of arcs; ~n is arc n backwards."""
    dashed: tuple[int, ...]
    """Arcs that are disputed borders."""

    def ring(self, numbers: Sequence[int]) -> tuple[Point, ...]:
        """The points of a ring; one that crosses the edge of the map goes on beyond 180 degrees."""
        points: list[Point] = []
        for number in numbers:
            line = self.arcs[number] if number >= 0 else self.arcs[~number][::-1]
            points += line[1:] if points else line
        longitudes = [x for x, _ in points]
        crosses = max(longitudes) - min(longitudes) > _HALF_WAY
        return tuple(_unbroken(points) if crosses else points)

    def thinned(self, step: float) -> Outlines:
        """The same with no two points of a line nearer than this many degrees, for a look from far away."""
        return replace(self, arcs=tuple(tuple(_thinned(arc, step)) for arc in self.arcs))


@lru_cache(maxsize=1)
def outlines() -> Outlines:
    """Read once."""
    baked = json.loads(gzip.decompress(assets.path("outlines.json.gz").read_bytes()))
    return Outlines(
        tuple(_points(arc, baked["steps"]) for arc in baked["arcs"]),
        tuple((code, tuple(tuple(ring) for ring in rings)) for code, _, rings in baked["countries"]),
        tuple(baked["dashed"]),
    )


def _points(arc: list[int], steps: int) -> tuple[Point, ...]:
    longitudes = [x / steps for x in accumulate(arc[::2])]
    return tuple(zip(longitudes, [y / steps for y in accumulate(arc[1::2])], strict=True))


def _thinned(arc: tuple[Point, ...], step: float) -> Iterator[Point]:
    # Both ends stay, so that neighbours still meet there.
    at_x, at_y = arc[0]
    yield arc[0]
    for x, y in arc[1:-1]:
        if abs(x - at_x) >= step or abs(y - at_y) >= step:
            at_x, at_y = x, y
            yield x, y
    yield arc[-1]


def _unbroken(points: Sequence[Point]) -> Iterator[Point]:
    turned = 0
    for (before, _), (x, y) in pairwise([points[0], *points]):
        # But not at the south pole, which is a line on the map.
        if abs(x - before) > _HALF_WAY and y > _POLE:
            turned += 360 if x < before else -360
        yield x + turned, y


_HALF_WAY, _POLE = 180, -85


@lru_cache(maxsize=64)
def _rings(code: str) -> tuple[tuple[Point, ...], ...]:
    return tuple(outlines().ring(ring) for own, rings in outlines().countries if own == code for ring in rings)


def has_outline(code: str) -> bool:
    """Whether the country with this ISO code is on the map."""
    return bool(code) and any(own == code for own, _ in outlines().countries)


def kilometres_from_land(code: str, latitude: float, longitude: float) -> float:
    """How far a point (in degrees) is from a country that is on the map; 0 inside it."""
    rings = _rings(code)
    if _inside(rings, longitude, latitude):
        return 0.0
    shrink = math.cos(math.radians(latitude))
    return _DEGREE_KM * min(_nearest(ring, longitude, latitude, shrink) for ring in rings)


def middle_of_land(code: str) -> tuple[float, float]:
    """Latitude and longitude of a point well inside the largest part of a country that is on the map."""
    ring = max(_rings(code), key=lambda each: abs(_area(each)))
    latitude = _middle_latitude(ring)
    crossed = sorted(_crossings(ring, latitude))
    if not crossed:
        # So small that nothing but a line is left of it.
        return ring[0][1], ring[0][0]
    widest = max(zip(crossed[::2], crossed[1::2], strict=False), key=lambda pair: pair[1] - pair[0])
    return latitude, (sum(widest) / 2 + 180) % 360 - 180


def _inside(rings: Sequence[Sequence[Point]], x: float, y: float) -> bool:
    """By counting how often a line to the east crosses an edge; holes are rings too."""
    crossed = [at for ring in rings for at in _crossings(ring, y)]
    return any(sum(at > each for at in crossed) % 2 == 1 for each in (x, x + 360, x - 360))


def _crossings(ring: Sequence[Point], y: float) -> Iterator[float]:
    for (x1, y1), (x2, y2) in pairwise(ring):
        if (y1 > y) != (y2 > y):
            yield x1 + (y - y1) * (x2 - x1) / (y2 - y1)


def _nearest(ring: Sequence[Point], x: float, y: float, shrink: float) -> float:
    """The distance to the nearest edge in degrees of latitude; flat, which is exact enough near by."""
    around = [(((px - x + 180) % 360 - 180) * shrink, py - y) for px, py in ring]
    # Closed once more, since what is left of a tiny island may be a single point.
    return min(_to_edge(one, other) for one, other in pairwise([*around, around[0]]))


def _to_edge(one: Point, other: Point) -> float:
    along = (other[0] - one[0], other[1] - one[1])
    square = along[0] ** 2 + along[1] ** 2
    # An edge that goes half around the globe is one that was cut where the map ends.
    if not square or abs(along[0]) > 90:
        return min(math.hypot(*one), math.hypot(*other))
    share = min(max(-(one[0] * along[0] + one[1] * along[1]) / square, 0.0), 1.0)
    return math.hypot(one[0] + share * along[0], one[1] + share * along[1])


def _area(ring: Sequence[Point]) -> float:
    """Twice the area in square degrees, signed by the direction."""
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise(ring))


def _middle_latitude(ring: Sequence[Point]) -> float:
    area = _area(ring)
    if not area:
        return ring[0][1]
    weighted = sum((y1 + y2) * (x1 * y2 - x2 * y1) for (x1, y1), (x2, y2) in pairwise(ring))
    return weighted / (3 * area)


@lru_cache(maxsize=1)
def _boxes() -> tuple[tuple[str, float, float, float, float], ...]:
    """Of each country with a code: west, south, east, north."""
    found = []
    for code, rings in outlines().countries:
        xs, ys = zip(*(point for ring in rings for point in outlines().ring(ring)), strict=True)
        found.append((code, min(xs), min(ys), max(xs), max(ys)))
    return tuple(found)


def land_at(latitude: float, longitude: float) -> str:
    """The ISO code of the country at a point in degrees; "" at sea, and for a land that has no code."""
    for code, west, south, east, north in _boxes():
        across = any(west <= each <= east for each in (longitude, longitude + 360, longitude - 360))
        if code and across and south <= latitude <= north and _inside(_rings(code), longitude, latitude):
            return code
    return ""
