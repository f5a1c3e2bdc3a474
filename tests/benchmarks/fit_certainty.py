"""Fits how sure a speaker is: `python -m tests.benchmarks.fit_certainty` writes resources/tables/certainty.tsv anew.

Two logistic regressions, multiplied: whether the mention that was found is the speaker's, and whether it stands for the name it was
given. Their features are the words of a quotation's `ground`. The first learns from all marked articles, the second only from those whose
marks give full names. What is printed is cross-validated over articles: each answer is judged by weights that have not seen its article.
"""

from __future__ import annotations

import json
import sys
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import numpy as np

from crisisdesk import assets
from crisisdesk.domain.reading import Quotation
from crisisdesk.language.certainty import features_of_meaning, features_of_way
from tests.benchmarks.quotes import BINS, SHARED, load_scorer, quotations_of

FOLDS = 5
RIDGE = 0.3
"""How strongly a class that was seen seldom is drawn to the rest: the variance of a weight is one over it."""
_SUPPOSED = {
    "open surname": (6, 4),
    "nobody": (1, 4),
    "several before": (4, 3),
    "they before": (6, 3),
    "document before": (6, 2),
    "unnamed author": (4, 3),
}
"""Answers, right and wrong, that stand in for what the marked articles have too seldom: one surname of two people, neither nearer; "they"
and "the letter", as read in articles whose marks give no names."""
_NAMED = ("full name", "surname", "one word", "own name", "shared surname", "open surname", "several", "in words")
_HEAD = "model\tfeature\tweight\tseen\n"


@dataclass(frozen=True, slots=True)
class Case:
    """One quotation that was given a speaker. `way` is whether the mention is right, `meaning` whether its name is; None: not told."""

    fold: int
    way_features: tuple[str, ...]
    meaning_features: tuple[str, ...]
    way: bool | None
    meaning: bool | None
    right: bool | None


def main(names: Sequence[str] = ("ggt", "polnear_train")) -> int:
    """Gives 1 where the marked articles are not at hand."""
    score = load_scorer()
    if score is None:
        return 1
    cases = [case for name in names for document in _documents(name) for case in _cases(document, score)]
    _print_calibration(cases)
    ways, meanings = _fitted(cases)
    rows = [*_rows("way", ways, cases), *_rows("meaning", meanings, cases)]
    (assets.path("tables") / "certainty.tsv").write_text(_HEAD + "".join(rows), "utf-8", newline="\n")
    return 0


def _documents(name: str) -> Iterator[dict[str, Any]]:
    with (SHARED / "gold" / f"quotes_{name}.jsonl").open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines)


def _cases(document: Mapping[str, Any], score: ModuleType) -> Iterator[Case]:
    """A case for each quoted stretch that was answered, and for each clause of reported speech that people marked too."""
    text = document["text"]
    fold = zlib.crc32(document["doc_id"].encode()) % FOLDS
    gold = [(score.content_positions(text, each["spans"]), each) for each in document["quotes"] if each["spans"]]
    found = [
        (score.content_positions(text, [tuple(span) for span in each.spans]), each)
        for each in quotations_of(document)
        if each.speaker
    ]
    for stretch in _stretches(text, score):
        held = [(len(stretch & own) / len(stretch), at) for at, (own, _) in enumerate(found)]
        best, at = max(held, default=(0.0, -1))
        if best >= 0.5:
            yield from _case(fold, found[at][1], _marked(stretch, gold), text, score)
    for own, quotation in found:
        if quotation.ground.startswith("clause") and own:
            marked = _marked(own, gold)
            if isinstance(marked, Mapping):
                yield from _case(fold, quotation, marked, text, score)


def _stretches(text: str, score: ModuleType) -> Iterator[frozenset[int]]:
    for start, end in score.quoted_segments(text):
        positions = score.content_positions(text, [(start, end)])
        if positions and len(text[start:end].split()) >= score.MIN_WORDS:
            yield positions


def _marked(own: frozenset[int], gold: Sequence[tuple[frozenset[int], Mapping[str, Any]]]) -> Mapping[str, Any] | bool:
    """The marked quotation that holds most of these letters; False where there is none, True where it cannot be told."""
    best, at = max(((len(own & theirs) / len(own), at) for at, (theirs, _) in enumerate(gold)), default=(0.0, -1))
    if best >= 0.5:
        return gold[at][1]
    return best > 0


def _case(
    fold: int, quotation: Quotation, marked: Mapping[str, Any] | bool, text: str, score: ModuleType
) -> Iterator[Case]:
    way_ground, _, meaning_ground = quotation.ground.partition(" / ")
    ways, meanings = features_of_way(way_ground), features_of_meaning(meaning_ground)
    if isinstance(marked, bool):
        if not marked:
            yield Case(fold, ways, meanings, way=False, meaning=None, right=False)
        return
    way, meaning, right = _judged(quotation, marked, text, score, named=meaning_ground in _NAMED)
    if way is not None or meaning is not None:
        yield Case(fold, ways, meanings, way, meaning, right)


def _judged(
    quotation: Quotation, marked: Mapping[str, Any], text: str, score: ModuleType, *, named: bool
) -> tuple[bool | None, bool | None, bool | None]:
    speaker = quotation.speaker
    assert speaker is not None
    found = {
        "speaker": {"spans": [list(speaker.span)], "text": speaker.text, "name": speaker.name or speaker.text},
    }
    checks = score.speaker_checks(marked, found, text)
    mention, name = checks["mention_head"], checks["name"]
    full = (marked.get("speaker") or {}).get("name")
    if mention is None or (mention is False and name):
        mention = name if named or name else None
    if mention is False and not full and score.is_name(speaker.text):
        return None, None, None
    meaning = name if mention and full else None
    return mention, meaning, name if name is not None else mention


# ---- the regression


def _fitted(cases: Sequence[Case]) -> tuple[dict[str, float], dict[str, float]]:
    ways = [(case.way_features, case.way) for case in cases if case.way is not None]
    meanings = [(case.meaning_features, case.meaning) for case in cases if case.meaning is not None]
    meanings += [((feature,), right) for feature, counts in _SUPPOSED.items() for right in _listed(*counts)]
    return _weights(ways), _weights(meanings)


def _listed(right: int, wrong: int) -> list[bool]:
    return [True] * right + [False] * wrong


def _weights(told: Iterable[tuple[Sequence[str], bool]]) -> dict[str, float]:
    """The weights of a regression in which no step and no circumstance makes anything surer."""
    pairs = list(told)
    held: set[str] = set()
    while True:
        weights = _regression([([each for each in features if each not in held], right) for features, right in pairs])
        wrong = {name for name, weight in weights.items() if weight > 0 and _is_doubt(name)}
        if not wrong:
            return weights | dict.fromkeys(held, 0.0)
        held |= wrong


def _is_doubt(feature: str) -> bool:
    return feature.startswith(("by ", "with ")) or " with " in feature or feature == "author of"


def _regression(pairs: Sequence[tuple[Sequence[str], bool]]) -> dict[str, float]:
    """Logistic regression with a ridge by Newton's method; "" is the constant, which is not drawn to 0."""
    names = ["", *sorted({each for features, _ in pairs for each in features})]
    place = {name: at for at, name in enumerate(names)}
    x = np.zeros((len(pairs), len(names)))
    x[:, 0] = 1.0
    for row, (features, _) in enumerate(pairs):
        for each in features:
            x[row, place[each]] = 1.0
    y = np.array([float(right) for _, right in pairs])
    penalty = np.full(len(names), RIDGE)
    penalty[0] = 1e-6
    weights = np.zeros(len(names))
    for _ in range(30):
        chance = 1 / (1 + np.exp(-x @ weights))
        slope = x.T @ (chance - y) + penalty * weights
        curve = (x * (chance * (1 - chance))[:, None]).T @ x + np.diag(penalty)
        weights -= np.linalg.solve(curve, slope)
    return dict(zip(names, (float(weight) for weight in weights), strict=True))


def _chance(weights: Mapping[str, float], features: Sequence[str]) -> float:
    return float(1 / (1 + np.exp(-(weights[""] + sum(weights.get(each, 0.0) for each in features)))))


def _rows(model: str, weights: Mapping[str, float], cases: Sequence[Case]) -> Iterator[str]:
    seen: Counter[str] = Counter()
    for case in cases:
        told = case.way if model == "way" else case.meaning
        if told is not None:
            seen.update(["", *(case.way_features if model == "way" else case.meaning_features)])
    for name in sorted(weights):
        yield f"{model}\t{name}\t{weights[name]:.3f}\t{seen[name]}\n"


def _print_calibration(cases: Sequence[Case]) -> None:
    told: list[tuple[float, bool]] = []
    for fold in range(FOLDS):
        ways, meanings = _fitted([case for case in cases if case.fold != fold])
        told += [
            (_chance(ways, case.way_features) * _chance(meanings, case.meaning_features), case.right)
            for case in cases
            if case.fold == fold and case.right is not None
        ]
    for low, high in BINS:
        held = [(chance, right) for chance, right in told if low <= chance < high]
        if held:
            said, right = (sum(pair[at] for pair in held) / len(held) for at in (0, 1))
            print(
                f"confidence {low:.2f} to {min(high, 1):.2f}: said {said:.3f}, right {right:.3f} ({len(held)} answers)"
            )


if __name__ == "__main__":
    sys.exit(main())
