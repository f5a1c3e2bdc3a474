"""Numbers in sentences, and others like them."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crisisdesk.domain.scale import magnitude
from crisisdesk.questions.quantities import like, quantities
from tests.questions.making import scene_of


def found(text: str) -> list[tuple[str, str]]:
    """The quantities of a text's first sentence: sort and words."""
    scene = scene_of(text)
    return [(each.sort, each.text) for each in quantities(scene.frames[0].tokens, scene.text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norwegian soldiers removed 14 cranes from the harbour.", [("number", "14")]),
        ("Norway paid $3.5 million for new cranes.", [("money", "$3.5 million")]),
        ("Prices rose by 12 percent in Norway.", [("percent", "12 percent")]),
        ("Norway sent two hundred divers to the harbour.", [("number", "two hundred")]),
        ("Norway sent at least 300 divers to the harbour.", [("number", "300")]),
        ("Norway sent up to 300 divers to the harbour.", [("number", "300")]),
    ],
)
def test_a_number_is_found_with_its_unit(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Norway sent between 200 and 300 divers to the harbour.",  # one end of a range
        "The storm was a Category 5 hurricane over Norway.",  # a label
        "The harbour of Bergen was shut on May 17.",
        "The harbour of Bergen was founded in 1990.",
    ],
)
def test_ranges_labels_and_days_are_no_quantities(text: str) -> None:
    assert found(text) == []


@given(st.integers(2, 10**7), st.integers(0, 99))
def test_others_have_the_same_form_and_stand_nowhere_in_the_article(value: int, seed: int) -> None:
    key = f"{value:,}"
    others = list(like(key, sort="number", standing=frozenset({key}), rng=random.Random(seed)))
    assert len(set(others)) == len(others) >= 3
    assert key not in others
    for each in others:
        assert 0 < magnitude(each) <= value * 3 + 10


@given(st.integers(1, 99))
def test_a_percentage_stays_below_a_hundred(value: int) -> None:
    others = list(like(f"{value}%", sort="percent", standing=frozenset(), rng=random.Random(1)))
    assert others
    assert all(each.endswith("%") and 0 < magnitude(each) <= 100 for each in others)


def test_what_stands_in_the_article_is_not_offered() -> None:
    every = set(like("14", sort="number", standing=frozenset(), rng=random.Random(1)))
    fewer = set(like("14", sort="number", standing=frozenset({"12"}), rng=random.Random(1)))
    assert every - fewer <= {"12"}
    assert "12" not in fewer


def test_others_end_in_no_one_figure_and_are_no_rounder() -> None:
    def first(text: str, seed: int) -> list[str]:
        found = like(text, sort="number", standing=frozenset(), rng=random.Random(seed))
        return [each for each, _ in zip(found, range(3), strict=False)]

    ends = [{each.split()[0][-1] for each in first("75.3 million", seed)} for seed in range(9)]
    assert sum(len(each) > 1 for each in ends) > 6
    assert not [each for seed in range(9) for each in first("27,150", seed) if each.endswith("00")]
