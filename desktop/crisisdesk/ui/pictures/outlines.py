"""The outlines of countries as paths to paint: degrees, north up."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise

from PySide6.QtCore import QByteArray, QDataStream, QIODevice
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform

from crisisdesk.domain.gazetteer import lands

_STEPS = (0.4, 0.2)
"""Degrees between points in outlines for a look from far away and from halfway."""
_SEEN = 1.2
"""Pixels from which on it would be seen that points are missing."""


@dataclass(frozen=True, slots=True)
class Outlines:
    """Longitude runs to the right and latitude down from the north, both in degrees."""

    countries: tuple[tuple[str, QPainterPath], ...]
    """ISO code, "" for lands that have none, and shape."""
    dashed: QPainterPath
    """Disputed lines."""


def outlines(pixel: float = 0.0) -> Outlines:
    """As fine as can be seen where a pixel is this many degrees wide; 0 for all points. Each is made once."""
    return _made(next((step for step in _STEPS if step <= _SEEN * pixel), 0.0))


def prepare() -> None:
    """Make all that a map needs. It takes a fifth of a second, so that it is done before, and not on the window's thread."""
    for step in (0.0, *_STEPS):
        _made(step)
    # Asked once, since the boxes around all lands are made then.
    lands.land_at(0.0, 0.0)


@lru_cache(maxsize=len(_STEPS) + 1)
def _made(step: float) -> Outlines:
    baked = lands.outlines().thinned(step) if step else lands.outlines()
    shapes = ((code, _path(baked.ring(ring) for ring in rings)) for code, rings in baked.countries)
    return Outlines(tuple(shapes), _path(baked.arcs[number] for number in baked.dashed))


def _path(lines: Iterable[tuple[lands.Point, ...]]) -> QPainterPath:
    path = QPainterPath()
    for line in lines:
        path.addPolygon(_polygon(line))
    return QTransform.fromScale(1, -1).map(path)


def _polygon(line: tuple[lands.Point, ...]) -> QPolygonF:
    """Read as Qt would have written it, which is faster than point by point."""
    numbers = array("d", chain.from_iterable(line))
    if sys.byteorder == "little":
        numbers.byteswap()
    # By a name of its own, since the stream does not keep what it reads from.
    written = QByteArray(len(line).to_bytes(4, "big") + numbers.tobytes())
    stream = QDataStream(written, QIODevice.OpenModeFlag.ReadOnly)
    polygon = QPolygonF()
    stream >> polygon
    return polygon


# Other threads make paths. PySide makes the classes of Qt's that a call may need when it is first called, and crashes when two
# threads do so at once: so it is called here, since the window's thread imports this.
_path([((0.0, 0.0), (1.0, 0.0), (1.0, 1.0))])


def spread(angles: list[float]) -> tuple[float, float]:
    """The shortest stretch, in degrees, that holds all of these longitudes: where it begins and how long it is."""
    ordered = sorted(angle % 360 for angle in angles)
    if len(ordered) < 2:
        return (ordered[0] if ordered else 0.0), 0.0
    gaps = [(after - before, after) for before, after in pairwise([*ordered, ordered[0] + 360])]
    gap, start = max(gaps)
    return start % 360, 360 - gap
