"""One detail of a statement, left out or exchanged."""

from __future__ import annotations

import random

from crisisdesk.domain.question import Form, Kind
from crisisdesk.questions import details
from crisisdesk.questions.details import GAP, exchanged
from tests.questions.making import HARBOUR, asked, proposed, scene_of

CRANES = (
    "Storm shuts the harbour of Bergen\n\nThe storm damaged 14 cranes in the harbour of Bergen, Laura Bennett said."
)


def test_a_detail_is_left_out_and_asked_for_by_its_sort() -> None:
    found = {stem: key for stem, key in asked(details.detail, HARBOUR).items() if GAP in stem}
    assert "Gothenburg" in found.values()
    assert all(stem.startswith(("Which ", "How many ")) for stem in found)
    assert all(key not in stem for stem, key in found.items())


def test_a_detail_of_what_was_said_is_asked_with_its_speaker() -> None:
    found = asked(details.detail_said, HARBOUR)
    (stem,) = [stem for stem, key in found.items() if key == "twelve"]
    assert "Swedish Defence Minister Robert Hansen said: “Sweden is ready to send ____ warships" in stem


def test_a_statement_told_as_true_is_the_article_s_and_one_told_as_false_is_not() -> None:
    scene = scene_of(CRANES)
    keys = set()
    for seed in range(12):
        for draft in exchanged(scene, random.Random(seed)):
            assert (draft.kind, draft.form) == (Kind.TRUE_FALSE, Form.TRUE_FALSE)
            assert ("damaged 14 cranes" in draft.stem) == (draft.key == "True")
            assert draft.asked == "14"
            keys.add(draft.key)
    assert keys == {"True", "False"}


def test_the_fact_of_a_detail_is_the_whole_statement() -> None:
    for draft in proposed(details.detail, HARBOUR):
        assert GAP not in draft.fact
        assert draft.fact[0].isupper()
        assert draft.fact.endswith(".")
