"""How somebody put it."""

from __future__ import annotations

from crisisdesk.questions import labels, speech
from tests.questions.making import HARBOUR, asked, proposed

MINOR = (
    "Swedish Defence Minister Robert Hansen visited Bergen on Monday. "
    "Hansen suggested that Sweden might ignore a “small” Norwegian attack on Finland."
)


def test_how_somebody_described_a_thing_is_asked_in_their_own_words() -> None:
    assert asked(labels.words, HARBOUR) == {
        "How did Norwegian Prime Minister Laura Bennett describe the talks with Finland?": "“slow and painful”"
    }


def test_the_words_may_be_typed_without_their_marks() -> None:
    (draft,) = proposed(labels.words, HARBOUR)
    assert draft.accepted == ("slow and painful",)


def test_what_somebody_called_by_a_word_is_asked_without_the_word() -> None:
    (draft,) = proposed(labels.label, MINOR)
    assert "“small”" in draft.stem
    assert "small" not in draft.key
    assert draft.key == "a Norwegian attack on Finland"


def test_an_article_fits_the_word_behind_it_when_the_label_is_taken_out() -> None:
    text = MINOR.replace("“small” Norwegian attack", "“small” armed attack")
    assert [draft.key.split()[:2] for draft in proposed(labels.label, text)] == [["an", "armed"]]


def test_a_thing_that_cannot_stand_alone_is_not_asked_for() -> None:
    assert proposed(labels.words, "Laura Bennett called it “slow and painful” on Monday.") == []


def test_what_was_called_so_and_who_said_it_are_one_fact_to_be_asked_on_different_days() -> None:
    keys = [set(draft.fact_key) for maker in (labels.label, speech.teller) for draft in proposed(maker, MINOR)]
    assert len(keys) == 2
    assert keys[0] <= keys[1]
