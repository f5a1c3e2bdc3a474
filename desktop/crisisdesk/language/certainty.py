"""What a confidence rests on: how often a speaker who was found in a certain way is the right one.

Two logistic regressions over the words of a quotation's ground, fitted to articles that people marked (`resources/tables/certainty.tsv`,
written by `tests/benchmarks/fit_certainty.py`): whether the mention is the speaker's, and whether it stands for the name it was given.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Mapping, Sequence

from crisisdesk import assets


def chance(ground: str) -> float:
    """The chance that a quotation is that mention's: "same paragraph < beside, weak verb"."""
    return _chance("way", features_of_way(ground))


def meant(ground: str) -> float:
    """The chance that a mention stands for the name it was given: "surname", "author clear pronoun"."""
    return _chance("meaning", features_of_meaning(ground))


def features_of_way(ground: str) -> tuple[str, ...]:
    """The step from one quotation to another, the place of the verb of speech, each circumstance, and it at that place."""
    step, _, found = ground.rpartition(" < ")
    way, *circumstances = found.split(", ")
    steps = (f"by {step}",) if step else ()
    return (
        *steps,
        way,
        *(f"with {each}" for each in circumstances),
        *(f"{way} with {each}" for each in circumstances),
    )


def features_of_meaning(ground: str) -> tuple[str, ...]:
    """What kind of mention it is; the author of a document has both its own kind and this."""
    kind = ground.removeprefix("author ")
    return (kind,) if kind == ground else ("author of", kind)


@functools.cache
def _chance(model: str, features: Sequence[str]) -> float:
    weights = _weights()[model]
    score = weights[""] + math.fsum(weights.get(each, _unseen(each)) for each in features)
    return 1 / (1 + math.exp(-score))


def _unseen(feature: str) -> float:
    """What was never counted is a reason for doubt; that a circumstance was not seen at this very place is none."""
    return 0.0 if " with " in feature else -2.0


@functools.cache
def _weights() -> Mapping[str, Mapping[str, float]]:
    """The weight of each feature, by model; "" is the constant."""
    found: dict[str, dict[str, float]] = {}
    for line in assets.text("tables/certainty.tsv").splitlines()[1:]:
        model, feature, weight, _ = line.split("\t")
        found.setdefault(model, {})[feature] = float(weight)
    return found
