"""Whatever a pack has become, it comes in whole and can be studied, or is refused. `python -m tests.faults.fuzz` goes on for long."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from crisisdesk.domain.errors import PackUnreadable
from crisisdesk.domain.pack import Pack, is_plain
from crisisdesk.domain.session import Plan, PlanKind
from crisisdesk.exchange.packs import pack_bytes, pack_from
from tests.fakes.desk import FakeDesk
from tests.fakes.memory_library import MemoryLibrary
from tests.fakes.packs import a_pack
from tests.fakes.questions import a_reading

DATA = pack_bytes(a_pack())
with zipfile.ZipFile(io.BytesIO(DATA)) as _whole:
    PARTS = {name: json.loads(_whole.read(name)) for name in _whole.namelist()}
GONE = object()
VALUES = st.sampled_from(
    [
        None, True, False, 0, -1, 1, 7, 10**6, 10**30, 0.5, 1e308, -0.0, "", " ", "x", "True", "choice", "typed", "gap", "true-false",
        "match", "order", "map", "own", "person", "truth", "Person 0", "Person 1", "<b>x</b>", "a < b", "\u202e", "\x00", "\ud800",
        "x" * 5_000, "2022-01-21", "https://example.org", "file:///etc/passwd", "crisisdesk.pack/2", [], {}, [[]], [[0, 5]], [[5, 0]],
        ["x", "x"], ["True", "False"], ["Person 0", "Person 1"], [["a", "b"], ["c", "d"]], [91, 0], [46.2, 6.1], {"text": "x", "why": ""},
        GONE,
    ]
)  # fmt: skip
CHANGES = st.lists(st.tuples(st.integers(0, 10_000), VALUES), min_size=1, max_size=4)
FLIPS = st.lists(st.tuples(st.integers(0, len(DATA)), st.binary(max_size=4)), max_size=6)


def places(node: Any) -> Iterator[tuple[Any, Any]]:
    """Each place in a tree where something stands: what holds it, and under which key or number."""
    keys = list(node) if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else ()
    for key in keys:
        yield node, key
        yield from places(node[key])


def changed(changes: list[tuple[int, object]]) -> bytes:
    """The pack with other values at some places, and sums that agree with them."""
    parts = json.loads(json.dumps(PARTS))
    for at, value in changes:
        found = list(places(parts))
        if not found:
            break
        node, key = found[at % len(found)]
        if value is GONE:
            del node[key]
        else:
            # A copy: a list of its own would be put into itself.
            node[key] = deepcopy(value)
    bodies = {name: json.dumps(part).encode("ascii") for name, part in parts.items()}
    for each in _listed(parts):
        if each.get("file") in bodies and isinstance(each.get("file"), str):
            each["sha256"] = hashlib.sha256(bodies[each["file"]]).hexdigest()
    if "pack.json" in parts:
        bodies["pack.json"] = json.dumps(parts["pack.json"]).encode("ascii")
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as whole:
        for name, body in bodies.items():
            whole.writestr(name, body)
    return made.getvalue()


def _listed(parts: dict[str, Any]) -> list[dict[str, Any]]:
    index = parts.get("pack.json")
    articles = index.get("articles") if isinstance(index, dict) else None
    found = [each for each in articles if isinstance(each, dict)] if isinstance(articles, list) else []
    return [each for each in found if isinstance(each.get("file"), str)]


def flipped(flips: list[tuple[int, bytes]]) -> bytes:
    """The pack with other bytes at some places; none at all cut it off there."""
    data = DATA
    for at, other in flips:
        data = data[:at] + other + data[at + len(other) :] if other else data[:at]
    return data


def settled(data: bytes) -> Pack | str:
    """The pack or the sentence of its refusal; anything else that is raised fails the test."""
    try:
        return pack_from(data, name="a pack")
    except PackUnreadable as refusal:
        return str(refusal)


@example(DATA)
@settings(max_examples=30)
@given(CHANGES.map(changed) | FLIPS.map(flipped))
def test_any_pack_comes_in_whole_or_is_refused_in_a_sentence(data: bytes) -> None:
    pack = settled(data)
    if isinstance(pack, str):
        assert pack.startswith("a pack ")
        assert pack.endswith(".")
        return
    assert pack_from(pack_bytes(pack), name="again") == pack
    assert all(is_plain(each.stem) and is_plain(each.key) for each in pack.questions)
    desk = FakeDesk(MemoryLibrary().unit)
    readings = {each.article.id: a_reading(each.article) for each in pack.articles}
    desk.packs.take_in(desk.me, pack, readings)
    if pack.questions:
        desk.run(desk.start(Plan(PlanKind.QUICK, size=30)))
    again = desk.packs.gather(desk.me, readings, name=pack.name)
    assert {each.id for each in again.questions} <= {each.id for each in pack.questions}
    desk.study.take_back(desk.me)
