"""Who said what, on articles that people marked: answered, right, and whether confidences mean what they say."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

from crisisdesk.domain.article import Article
from crisisdesk.domain.reading import Quotation
from crisisdesk.language import read
from tests.benchmarks.results import Row

SHARED = Path(__file__).resolve().parents[3] / "shared"
GOALS = {
    "ggt": {
        "answered": 94.0,
        "right when answered": 95.0,
        "right of all": 90.0,
        "right of all at 98 % precision": 70.0,
    },
    "polnear": {"right when answered": 96.0, "right of all": 90.0, "right of all at 98 % precision": 70.0},
}
WRONGLY = 8.0
BINS = ((0.95, 1.01), (0.9, 0.95), (0.8, 0.9), (0.6, 0.8), (0.0, 0.6))


def measure() -> Iterator[Row]:
    """Nothing where the marked articles are not at hand."""
    score = load_scorer()
    if score is None:
        return
    for name, goals in GOALS.items():
        marked = SHARED / "gold" / f"quotes_{name}.jsonl"
        if marked.exists():
            yield from _rows(name, goals, score, [json.loads(line) for line in marked.read_text("utf-8").splitlines()])


def load_scorer() -> ModuleType | None:
    """The tool that scores quotations; None where it is not at hand."""
    path = SHARED / "tools" / "score_quotes.py"
    if not path.exists():
        return None
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _rows(
    name: str, goals: Mapping[str, float], score: ModuleType, documents: Sequence[dict[str, Any]]
) -> Iterator[Row]:
    items: list[tuple[float, bool, bool | None]] = []
    counts: dict[str, int] = {}
    for document in documents:
        found, own, _ = score.score_doc(document, {"quotes": [_quote(each) for each in quotations_of(document)]})
        items += own
        for key, count in found.items():
            counts[key] = counts.get(key, 0) + count
    quoted = score.summarise(_Counts(counts), items)["quoted"]
    values = {
        "answered": quoted["coverage"],
        "right when answered": quoted["accuracy_when_answered"],
        "right of all": quoted["recall"],
        "right of all at 98 % precision": quoted["recall_at_precision_0.98"],
    }
    for measure_, value in values.items():
        goal = goals.get(measure_)
        met = None if goal is None else 100 * value >= goal
        yield Row(f"{name}: {measure_}", f"{100 * value:.1f} %", goal="" if goal is None else f"≥ {goal:g} %", met=met)
    wrongly = 100 * quoted["false_on_negatives"] / max(1, quoted["negatives"])
    yield Row(
        f"{name}: answers on what is no quotation", f"{wrongly:.1f} %", goal=f"≤ {WRONGLY:g} %", met=wrongly <= WRONGLY
    )
    yield from _calibration(name, items)


class _Counts(dict[str, int]):
    """Counts that are 0 where nothing was counted."""

    def __missing__(self, key: str) -> int:
        return 0


def quotations_of(document: Mapping[str, Any]) -> tuple[Quotation, ...]:
    """What the reading finds in a marked article."""
    published = date.fromisoformat(document["date"][:10]) if document.get("date") else None
    return read(Article(document["text"], published=published)).quotations


def _quote(quotation: Quotation) -> dict[str, Any]:
    """A quotation as the scorer wants it."""
    speaker = quotation.speaker
    return {
        "spans": [list(span) for span in quotation.spans],
        "cue": [list(span) for span in quotation.cue],
        "confidence": quotation.confidence,
        "speaker": speaker
        and {"spans": [list(speaker.span)], "text": speaker.text, "name": speaker.name or speaker.text},
    }


def _calibration(name: str, items: Sequence[tuple[float, bool, bool | None]]) -> Iterator[Row]:
    """Of the answers with such a confidence, how many are right; those on what is no quotation are wrong."""
    answers = [(confidence, bool(right)) for confidence, _, right in items if right is not None]
    for low, high in BINS:
        held = [(confidence, right) for confidence, right in answers if low <= confidence < high]
        if held:
            said = sum(confidence for confidence, _ in held) / len(held)
            right = sum(right for _, right in held) / len(held)
            yield Row(
                f"{name}: right at a confidence of {low:g} to {min(high, 1):g}",
                f"{100 * right:.1f} %",
                f"said: {100 * said:.1f} % ({len(held)} answers)",
                right / said,
            )
