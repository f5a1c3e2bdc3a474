"""Who said it, and to which network."""

from __future__ import annotations

import pytest

from crisisdesk.domain.article import Span
from crisisdesk.domain.question import AnswerType, Kind
from crisisdesk.domain.stem import untitled
from crisisdesk.questions import addressees, speech
from tests.questions.making import HARBOUR, TITLE, asked, proposed, quiz_of, scene_of


def test_the_speaker_of_a_whole_sentence_is_asked_for() -> None:
    found = asked(speech.speaker, HARBOUR)
    stem = "Who said, “The gates of the Bergen harbour will stay shut until the navy has inspected every crane”?"
    assert found[stem] == "Laura Bennett"
    assert set(found.values()) == {"Laura Bennett", "Peter Novak", "Robert Hansen"}


def test_a_speaker_question_is_a_claim_of_the_speaker_and_shows_their_words() -> None:
    for draft in proposed(speech.speaker, HARBOUR):
        assert (draft.kind, draft.answer_type, draft.claimant) == (Kind.SPEAKER, AnswerType.PERSON, draft.key)
        shown = " ".join(span.of(HARBOUR) for span in draft.evidence)
        assert draft.key.split()[-1] in shown


@pytest.mark.parametrize(
    "text",
    [
        "“That will never work for us here,” Laura Bennett said on Monday.",
        "“He has never opened a single harbour,” Laura Bennett said on Monday.",
        "“No comment,” Laura Bennett said on Monday.",
        "“The harbour of Bergen was opened again yesterday,” Laura Bennett said on Monday.",
        "“The harbour of Bergen will be opened again,” a spokesman said on Monday.",
    ],
)
def test_words_that_cannot_stand_alone_or_have_no_named_speaker_are_not_asked_about(text: str) -> None:
    assert proposed(speech.speaker, text) == []


def test_words_that_say_today_are_asked_about_with_the_day_of_the_report() -> None:
    text = f"{TITLE}“The Norwegian government today takes the keys of twelve harbour gates,” Mayor Laura Bennett said on Monday."
    (draft,) = proposed(speech.speaker, text)
    assert draft.stem.startswith("In the report “Storm shuts every harbour gate of Norway” of 17 May 2019, who said, “")
    assert proposed(speech.speaker, text, published=None) == []


def test_whoever_is_spoken_of_is_barred_from_the_choices() -> None:
    (draft,) = proposed(
        speech.speaker,
        "Laura Bennett came on Monday. “Laura Bennett has broken every promise to the town of Bergen,” Peter Novak said.",
    )
    assert draft.key == "Peter Novak"
    assert "Laura Bennett" in draft.barred


def test_a_leading_and_is_left_out_of_quoted_words() -> None:
    (draft,) = proposed(
        speech.speaker, TITLE + "“And Norway will never sell the harbour of Bergen,” Laura Bennett said."
    )
    assert untitled(draft.stem) == "Who said, “Norway will never sell the harbour of Bergen”?"


def test_a_sentence_that_leans_gives_up_its_own_clause_only() -> None:
    (draft,) = proposed(
        speech.speaker,
        TITLE + "“He is wrong, and Norway will never sell the harbour of Bergen to anybody,” Laura Bennett said.",
    )
    assert untitled(draft.stem) == "Who said, “Norway will never sell the harbour of Bergen to anybody”?"


@pytest.mark.parametrize(("opening", "shown"), [("The", True), ("He is wrong, and the", False)])
def test_half_a_thought_is_not_shown(opening: str, shown: bool) -> None:
    text = f"“{opening} Norwegian navy will mend the harbour gates of Bergen,” Foreign Minister Laura Bennett said."
    assert bool(proposed(speech.speaker, TITLE + text)) == shown


def test_reported_speech_is_asked_in_the_article_s_own_sentence() -> None:
    found = asked(speech.teller, HARBOUR)
    assert not any("pay for new cranes" in stem for stem in found), "no word of hers is in marks"
    assert found["Who called the talks with Finland “slow and painful”?"] == "Laura Bennett"


def test_the_network_of_an_interview_is_asked_for() -> None:
    assert asked(addressees.addressee, HARBOUR) == {
        "To which network did Finnish Foreign Minister Peter Novak speak in an interview on Tuesday, 14 May 2019?": "NBC"
    }


def test_an_interview_with_nobody_known_is_not_asked_for() -> None:
    text = "“The gates of Bergen will stay shut for a week,” Laura Bennett said in an interview with her neighbour."
    assert proposed(addressees.addressee, text) == []


def test_people_named_within_words_are_those_spoken_of() -> None:
    scene = scene_of(HARBOUR)
    at = HARBOUR.index("Norwegian Prime Minister Laura")
    assert speech.spoken_of(scene, Span(at, HARBOUR.index(" in Oslo"))) == {"Laura Bennett", "Peter Novak"}
    assert speech.spoken_of(scene, Span(at, at + 3)) == frozenset()


def test_the_clause_of_a_quotation_is_the_one_with_its_cue() -> None:
    scene = scene_of(HARBOUR)
    for quotation in scene.quotations(sure=0.8):
        clause = speech.cue_clause(scene, quotation)
        assert clause is None or clause.verb.span == quotation.cue[0]


def test_two_speakers_together_are_not_asked_for() -> None:
    text = (
        "Norwegian Prime Minister Laura Bennett met Finnish Foreign Minister Peter Novak on Monday. "
        "Bennett and Novak said Norway would pay for new cranes in Bergen."
    )
    assert proposed(speech.teller, text) == []


def test_a_spokeswoman_s_words_are_not_asked_as_those_of_the_one_she_speaks_for() -> None:
    text = "The spokeswoman for Laura Bennett said Norway would pay for new cranes in Bergen."
    assert proposed(speech.teller, text) == []


@pytest.mark.parametrize("bit", ["to @navy ", "with #openharbours ", "on https://harbour.example "])
def test_words_with_handles_tags_or_addresses_are_not_asked_about(bit: str) -> None:
    text = TITLE + "“Finland will never sell the harbour of Bergen {}to anybody,” Laura Bennett said."
    assert proposed(speech.speaker, text.format(""))
    assert proposed(speech.speaker, text.format(bit)) == []


def test_a_pronoun_speaks_only_for_the_one_of_whom_the_sentences_before_tell() -> None:
    words = '"The navy of Norway will inspect every rusty crane in the harbour," she said.'
    hers = f"Storm shuts Bergen harbour\n\nLaura Bennett came to Bergen on Monday.\n\n{words}"
    whose = f"Storm shuts Bergen harbour\n\nPeter Novak came to Bergen on Monday to see Laura Bennett.\n\n{words}"
    assert set(asked(speech.speaker, hers).values()) == {"Laura Bennett"}
    assert asked(speech.speaker, whose) == {}


def test_what_was_said_needs_its_that_behind_a_place_or_a_day() -> None:
    text = (
        "Peter Novak said at a conference in Helsinki on Monday the harbour rules of Finland should be changed at once."
    )
    assert asked(speech.teller, text) == {}


@pytest.mark.parametrize("led", ["", "Whoever believes ", "Foreign Minister Peter Novak told reporters: "])
def test_words_that_go_on_the_article_s_own_are_no_sentence_of_the_speaker(led: str) -> None:
    text = f"{led}“Norway will pay for twelve new cranes in the harbour of Bergen,” Foreign Minister Peter Novak said."
    assert bool(proposed(speech.speaker, TITLE + text)) == (led != "Whoever believes ")


def test_words_that_begin_with_then_tell_what_comes_later() -> None:
    text = "“And {}Norway will pay for twelve new cranes in the harbour of Bergen,” Foreign Minister Peter Novak said."
    assert proposed(speech.speaker, TITLE + text.format(""))
    assert not proposed(speech.speaker, TITLE + text.format("then "))


def test_whoever_does_something_to_it_is_not_meant_by_it() -> None:
    text = "“The state and the navy have broken it in the harbour of Bergen,” Foreign Minister Peter Novak said."
    assert not proposed(speech.speaker, TITLE + text)


@pytest.mark.parametrize(("led", "asked"), [("", True), ("Novak declined to say whether ", False)])
def test_what_somebody_may_have_thought_is_not_theirs(led: str, asked: bool) -> None:
    text = f"{led}Defence Minister Robert Hansen said that Sweden would send “twelve grey warships” to the harbour of Bergen."
    assert bool(proposed(speech.teller, TITLE + text)) == asked


def test_one_whom_hardly_anybody_knows_is_asked_for_by_the_calling() -> None:
    said = "“Norway will never sell the harbour of Bergen to anybody,” said {}."
    assert asked(speech.speaker, TITLE + said.format("Laura Bennett, an analyst at the Northern Harbour Fund")) == {
        "Which analyst at the Northern Harbour Fund said, “Norway will never sell the harbour of Bergen to anybody”?": "Laura Bennett"
    }
    for one in ("the Norwegian minister for harbours", "director of the Northern Harbour Fund"):
        held = asked(speech.speaker, TITLE + said.format(f"Laura Bennett, {one}"))
        assert [stem[:9] for stem in held] == ["Who said,"]


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Norway will sell no crane of Bergen unless Finland pays for twelve new gates", False),
        (
            "He is wrong, and Norway will never sell the cranes of Bergen without a treaty on fishing, and he knows that",
            False,
        ),
        ("He is wrong, and Norway will never sell the cranes of Bergen to anybody", True),
    ],
)
def test_words_are_not_cut_where_their_point_would_be_lost(words: str, shown: bool) -> None:
    found = asked(speech.speaker, f"{TITLE}“{words},” Laura Bennett said on Monday.")
    assert bool([each for each in found if "unless" not in each]) is shown


def test_half_of_what_is_meant_is_not_asked() -> None:
    said = (
        "“Norway has no quarrel with the fishing boats of Finland{}” said Laura Bennett, a crane inspector in Bergen."
    )
    assert asked(speech.speaker, TITLE + said.format(","))
    goes_on = "“Norway has no quarrel with the fishing boats of Finland. But they must leave,” Laura Bennett said."
    assert asked(speech.speaker, TITLE + goes_on) == {}


def test_a_surname_that_two_of_the_article_bear_tells_no_speaker() -> None:
    text = (
        f"{TITLE}Laura Bennett came to Bergen with her husband, Robert Bennett, on Monday.\n\n"
        "“Norway will never sell the harbour of Bergen to anybody,” {} said on Tuesday."
    )
    assert set(asked(speech.speaker, text.format("Robert Bennett")).values()) == {"Robert Bennett"}
    assert asked(speech.speaker, text.format("Bennett")) == {}


def test_a_network_in_another_tongue_is_not_asked_for_among_others() -> None:
    text = "Laura Bennett came. “The gates of Bergen will stay shut for a week,” Laura Bennett said in an interview with {}."
    assert [each.kind for each in quiz_of(text.format("NBC")).questions if each.kind is Kind.ADDRESSEE]
    assert not [each.kind for each in quiz_of(text.format("Univision")).questions if each.kind is Kind.ADDRESSEE]


def test_he_who_speaks_is_not_asked_of_where_he_may_be_another() -> None:
    told = "Peter Novak{}, said that the navy of Norway would pay for “twelve fine new cranes” of his in Bergen."
    alone = "Peter Novak said that the navy of Norway would pay for “twelve fine new cranes” of his in Bergen."
    assert set(asked(speech.teller, TITLE + alone).values()) == {"Peter Novak"}
    assert asked(speech.teller, TITLE + told.format(", a senior adviser to Robert Hansen")) == {}
    assert set(asked(speech.teller, TITLE + told.format(", a senior adviser to Laura Bennett")).values()) == {
        "Peter Novak"
    }


def test_one_of_whom_nobody_has_heard_is_asked_for_under_a_report_only() -> None:
    said = "“Norway will never sell the harbour of Bergen to Finland or to Sweden,” {}Laura Bennett said."
    assert asked(speech.speaker, said.format("")) == {}
    assert set(asked(speech.speaker, said.format("Foreign Minister ")).values()) == {"Laura Bennett"}
    assert set(asked(speech.speaker, TITLE + said.format("")).values()) == {"Laura Bennett"}


def test_words_that_the_article_bounds_in_its_own_are_not_asked() -> None:
    said = "“Many would think that a shame for the navy of Norway”{}, said Laura Bennett, a crane inspector in Bergen."
    assert asked(speech.speaker, TITLE + said.format(""))
    assert asked(speech.speaker, TITLE + said.format(" if no crane was mended by May")) == {}
