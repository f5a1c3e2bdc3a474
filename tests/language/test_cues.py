"""Verbs of speech, whose they are, and the words that name a speaker."""

from __future__ import annotations

import pytest

from crisisdesk.language.cues import cues_in
from crisisdesk.language.mentions import joined, mention_of, subtree
from tests.language.reading import read_text, sentences_of


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Peter Novak said the gates were shut.", "Novak"),
        ("Peter Novak came back and said the gates were shut.", "Novak"),
        ("The crews, who said the gates were shut, went home.", "crews"),
        ("Peter Novak has said the gates are shut.", "Novak"),
    ],
)
def test_a_cue_knows_its_subject(text: str, subject: str) -> None:
    cue = next(cue for sentence in sentences_of(text) for cue in cues_in(sentence) if cue.verb.text == "said")
    assert cue.subject is not None
    assert cue.subject.text == subject


def test_a_passive_verb_is_no_cue() -> None:
    (sentence,) = sentences_of("The gates were called useless and nothing was said.")
    assert cues_in(sentence) == ()


def test_a_mention_leaves_out_what_only_describes() -> None:
    (sentence,) = sentences_of("Finnish captain Peter Novak, who leads the union, said the wait was over.")
    (novak,) = [token for token in sentence.tokens if token.text == "Novak"]
    assert mention_of(sentence, novak).text == "Finnish captain Peter Novak"


def test_a_mention_of_a_spokesman_says_for_whom() -> None:
    (sentence,) = sentences_of("A spokesman for the ministry said the wait was over.")
    (spokesman,) = [token for token in sentence.tokens if token.text == "spokesman"]
    assert mention_of(sentence, spokesman).text == "A spokesman for the ministry"


def test_joined_tokens_keep_the_article_s_blanks() -> None:
    (sentence,) = sentences_of("Laura Bennett-Hale's well-known plan failed.")
    assert joined(sentence.tokens) == "Laura Bennett-Hale's well-known plan failed."


@pytest.mark.parametrize(("verb", "strong"), [("said", True), ("warned", True), ("slammed", False), ("feared", False)])
def test_a_strong_cue_hardly_ever_means_anything_but_speech(verb: str, strong: bool) -> None:
    (sentence,) = sentences_of(f"Peter Novak {verb} that the gates were shut.")
    (cue,) = cues_in(sentence)
    assert cue.strong is strong


def test_a_verb_that_gives_a_name_is_marked_as_one() -> None:
    (sentence,) = sentences_of("Peter Novak called the plan a mistake.")
    assert [cue.label for cue in cues_in(sentence)] == [True]


def test_a_subtree_is_in_order_and_holds_its_token() -> None:
    (sentence,) = sentences_of("The old gates of the town of Lissen, which were shut, stayed shut on Monday.")
    for token in sentence.tokens:
        indices = [each.index for each in subtree(sentence, token)]
        assert token.index in indices
        assert indices == sorted(set(indices))
        assert all(token in list(sentence.above(sentence.tokens[index])) for index in indices if index != token.index)


def test_a_day_in_front_of_a_speaker_is_no_part_of_the_mention() -> None:
    parsed = read_text(
        "On Friday Laura Bennett was in Oslo. Friday the Harbour Company announced that the gates were shut."
    )
    assert all(not each.speaker.text.startswith("Friday") for each in parsed.quotations if each.speaker)


def test_a_title_with_a_body_in_it_is_the_person_s() -> None:
    text = "“They shut the gates on us,” said fisheries bureau spokesman Peter Novak."
    (found,) = read_text(text).quotations
    assert found.speaker is not None
    assert found.speaker.name == "Peter Novak"
