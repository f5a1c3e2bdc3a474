"""The outlines of countries, as baked by packaging/bake_outlines.py: paths in degrees, north up."""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

from crisisdesk import assets


@dataclass(frozen=True, slots=True)
class Outlines:
    """Longitude runs to the right and latitude down from the north, both in degrees."""

    countries: tuple[tuple[str, QPainterPath], ...]
    """ISO code, "" for lands that have none, and shape."""
    dashed: QPainterPath
    """Disputed lines."""


@lru_cache(maxsize=1)
def outlines() -> Outlines:
    """Read once."""
    baked = json.loads(gzip.decompress(assets.path("outlines.json.gz").read_bytes()))
    lines = [_points(arc, baked["steps"]) for arc in baked["arcs"]]
    dashed = QPainterPath()
    for number in baked["dashed"]:
        dashed.addPolygon(QPolygonF(lines[number]))
    shapes = tuple((code, _shape(rings, lines)) for code, _, rings in baked["countries"])
    return Outlines(shapes, dashed)


def _points(arc: list[int], steps: int) -> list[QPointF]:
    x = y = 0
    points = []
    for dx, dy in zip(arc[::2], arc[1::2], strict=True):
        x, y = x + dx, y + dy
        points.append(QPointF(x / steps, -y / steps))
    return points


def _shape(rings: list[list[int]], lines: list[list[QPointF]]) -> QPainterPath:
    path = QPainterPath()
    for ring in rings:
        points: list[QPointF] = []
        for arc in ring:
            line = lines[arc] if arc >= 0 else lines[~arc][::-1]
            points += line[1:] if points else line
        path.addPolygon(QPolygonF(points))
    return path


def spread(angles: list[float]) -> tuple[float, float]:
    """The shortest stretch, in degrees, that holds all of these longitudes: where it begins and how long it is."""
    ordered = sorted(angle % 360 for angle in angles)
    if len(ordered) < 2:
        return (ordered[0] if ordered else 0.0), 0.0
    gaps = [(after - before, after) for before, after in pairwise([*ordered, ordered[0] + 360])]
    gap, start = max(gaps)
    return start % 360, 360 - gap
