"""The outlines of countries as paths to paint: degrees, north up."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

from crisisdesk.domain.gazetteer import lands


@dataclass(frozen=True, slots=True)
class Outlines:
    """Longitude runs to the right and latitude down from the north, both in degrees."""

    countries: tuple[tuple[str, QPainterPath], ...]
    """ISO code, "" for lands that have none, and shape."""
    dashed: QPainterPath
    """Disputed lines."""


@lru_cache(maxsize=1)
def outlines() -> Outlines:
    """Made once."""
    baked = lands.outlines()
    shapes = ((code, _path(baked.ring(ring) for ring in rings)) for code, rings in baked.countries)
    return Outlines(tuple(shapes), _path(baked.arcs[number] for number in baked.dashed))


def _path(lines: Iterable[tuple[lands.Point, ...]]) -> QPainterPath:
    path = QPainterPath()
    for line in lines:
        path.addPolygon(QPolygonF([QPointF(x, -y) for x, y in line]))
    return path


def spread(angles: list[float]) -> tuple[float, float]:
    """The shortest stretch, in degrees, that holds all of these longitudes: where it begins and how long it is."""
    ordered = sorted(angle % 360 for angle in angles)
    if len(ordered) < 2:
        return (ordered[0] if ordered else 0.0), 0.0
    gaps = [(after - before, after) for before, after in pairwise([*ordered, ordered[0] + 360])]
    gap, start = max(gaps)
    return start % 360, 360 - gap
