"""Who said what."""

from __future__ import annotations

import pytest

from crisisdesk.domain.reading import QuotationType
from tests.language.reading import quotation, read_text, said_by, words_of

GATES = "The gates will stay shut until the tide turns"


@pytest.mark.parametrize(
    "text",
    [
        f"“{GATES},” said Laura Bennett.",
        f"“{GATES},” Laura Bennett said.",
        f"Laura Bennett said: “{GATES}.”",
        f"Laura Bennett said, “{GATES}.”",
        f"“{GATES},” Laura Bennett told reporters on Monday.",
        f"According to Laura Bennett, “{GATES}.”",
        f"Speaking in Oslo on Monday, Laura Bennett said: “{GATES}.”",
        f"“{GATES},” Laura Bennett wrote in a letter to the crews.",
    ],
)
def test_a_named_speaker_beside_the_words_has_said_them(text: str) -> None:
    parsed = read_text(text)
    found = quotation(parsed, GATES)
    assert found.type is QuotationType.DIRECT
    assert found.speaker is not None
    assert found.speaker.name == "Laura Bennett"
    assert found.confidence > 0.85


def test_a_name_behind_an_office_is_the_speaker_s() -> None:
    assert said_by(read_text(f"“{GATES},” said the mayor, Laura Bennett, on Monday.")) == {f"{GATES},": "Laura Bennett"}


def test_the_cue_and_the_speaker_s_mention_stand_in_the_article() -> None:
    parsed = read_text(f"“{GATES},” said Laura Bennett.")
    found = quotation(parsed, GATES)
    assert [span.of(parsed.text) for span in found.cue] == ["said"]
    assert found.speaker is not None
    assert found.speaker.span.of(parsed.text) == found.speaker.text == "Laura Bennett"


def test_words_that_go_on_behind_the_speaker_are_theirs() -> None:
    parsed = read_text("“We are not leaving,” Peter Novak told reporters. “We have waited for nine days.”")
    assert set(said_by(parsed).values()) == {"Peter Novak"}


def test_words_in_front_of_the_speaker_s_own_sentence_are_theirs() -> None:
    parsed = read_text(
        "“We have waited for nine days. Nobody came.” The quay was quiet. “We are not leaving,” Peter Novak said."
    )
    assert said_by(parsed)["We have waited for nine days. Nobody came."] == "Peter Novak"


def test_he_added_is_the_one_who_spoke_before() -> None:
    parsed = read_text("“We are not leaving,” Peter Novak said.\n\n“We have waited for nine days,” he added.")
    assert set(said_by(parsed).values()) == {"Peter Novak"}


def test_an_unclosed_quotation_goes_on_in_the_next_paragraph() -> None:
    parsed = read_text(
        "“The gates stay shut and nobody will open them,” said Laura Bennett. “We have asked the navy for help.\n\n"
        "“Until they come we wait and count the ships.”"
    )
    assert quotation(parsed, "Until they come").speaker == quotation(parsed, "The gates").speaker


def test_a_speech_reported_without_marks_is_indirect() -> None:
    parsed = read_text("Peter Novak said the crews had waited for nine days and would not leave.")
    found = quotation(parsed, "the crews had waited")
    assert found.type is QuotationType.INDIRECT
    assert words_of(parsed, found) == "the crews had waited for nine days and would not leave"


def test_that_is_no_part_of_what_was_said() -> None:
    parsed = read_text("Mayor Laura Bennett said on Monday that she would sign.")
    assert quotation(parsed, "she would sign").type is QuotationType.INDIRECT


def test_some_words_in_marks_within_a_sentence_are_mixed() -> None:
    parsed = read_text("Laura Bennett called the plan “a costly mistake” on Monday.")
    found = quotation(parsed, "a costly mistake")
    assert found.type is QuotationType.MIXED
    assert said_by(parsed)["a costly mistake"] == "Laura Bennett"


def test_words_told_by_one_and_passed_on_by_another_are_the_first_one_s() -> None:
    parsed = read_text("Peter Novak said Laura Bennett had told him that “the gates are too old” to be opened.")
    assert said_by(parsed)["the gates are too old"] == "Laura Bennett"


def test_a_relative_clause_does_not_hide_the_speaker() -> None:
    parsed = read_text("Peter Novak, who leads the union, said “the wait is over” on Monday.")
    assert said_by(parsed)["the wait is over"] == "Peter Novak"


def test_a_sentence_with_a_colon_leads_in_the_words_behind_it() -> None:
    parsed = read_text("Peter Novak told the crews on the quay:\n\n“The gates stay shut and nobody will open them.”")
    assert said_by(parsed) == {"The gates stay shut and nobody will open them.": "Peter Novak"}


@pytest.mark.parametrize(
    "text",
    [
        "The film “Night Boat to Lissen” was shown in Oslo on Monday.",
        "The crews watched “Night Boat” on Monday.",
        "She appeared on “Good Morning Lissen” and left.",
        "The “old” gates were opened on Monday.",
        "The town has a “gate house” near the quay.",
    ],
)
def test_titles_and_scare_marks_are_nobody_s_words(text: str) -> None:
    assert read_text(text).quotations == ()


def test_words_without_any_speaker_near_stay_nobody_s() -> None:
    parsed = read_text(f"The quay was empty.\n\n“{GATES}.”\n\nShips lay outside.")
    (only,) = parsed.quotations
    assert (only.speaker, only.confidence) == (None, 0.0)


def test_a_body_that_speaks_is_a_speaker_without_a_name() -> None:
    parsed = read_text("“The gates will stay shut,” the company said in a statement.")
    found = quotation(parsed, "The gates")
    assert found.speaker is not None
    assert (found.speaker.text, found.speaker.name) == ("the company", None)


@pytest.mark.parametrize(
    "text",
    [
        "Laura Bennett's campaign said the gates would stay shut.",
        "Laura Bennett’s lawyer said the gates would stay shut.",
        "The spokeswoman for Laura Bennett said the gates would stay shut.",
    ],
)
def test_who_speaks_for_somebody_is_not_that_person(text: str) -> None:
    assert said_by(read_text(text)) == {"the gates would stay shut": None}


@pytest.mark.parametrize(
    "text",
    [
        "Laura Bennett and Peter Novak said the gates would stay shut.",
        f"“{GATES},” said Laura Bennett and Peter Novak.",
    ],
)
def test_what_two_people_say_together_is_not_the_first_one_s(text: str) -> None:
    assert set(said_by(read_text(text)).values()) == {"Laura Bennett and Peter Novak"}


def test_a_doubtful_pronoun_is_less_sure_than_a_name() -> None:
    doubtful = read_text("Peter Novak and Daniel Moore met on Monday. He said the gates would stay shut.")
    named = read_text("Peter Novak met Daniel Moore on Monday. Novak said the gates would stay shut.")
    assert quotation(doubtful, "the gates").confidence < 0.9 < quotation(named, "the gates").confidence


def test_to_whom_it_was_said_is_kept() -> None:
    parsed = read_text("“We are not leaving this harbour,” Peter Novak told reporters.")
    assert quotation(parsed, "We are").addressee == "reporters"


def test_where_it_was_said_is_kept() -> None:
    parsed = read_text("“We are not leaving this harbour,” Peter Novak said in an interview with NBC.")
    assert quotation(parsed, "We are").occasion == "an interview with NBC"


def test_the_title_is_read_for_words_in_marks_too() -> None:
    parsed = read_text(
        "Laura Bennett calls plan ‘a costly mistake’\n\nThe mayor of Lissen, Laura Bennett, spoke to the crews on the quay on Monday."
    )
    assert "a costly mistake" in said_by(parsed)


def test_quotations_stand_in_the_order_of_the_text() -> None:
    parsed = read_text(
        "Peter Novak said the crews would stay. “We wait,” he said. Laura Bennett called that “a costly mistake”. "
        "“Nobody opens the gates for them,” she said."
    )
    starts = [each.spans[0].start for each in parsed.quotations]
    assert len(starts) > 3
    assert starts == sorted(starts)


def test_words_that_begin_within_a_sentence_may_go_on_over_the_next() -> None:
    parsed = read_text("Peter Novak said the wait “has lasted nine days. We are tired of it.”")
    assert said_by(parsed)["has lasted nine days. We are tired of it."] == "Peter Novak"


def test_a_country_that_somebody_speaks_for_is_not_the_speaker() -> None:
    parsed = read_text("Peter Novak told reporters in Oslo that Norway expresses “our deep regret” at the vote.")
    assert said_by(parsed)["our deep regret"] == "Peter Novak"


def test_a_weak_verb_within_a_strong_one_does_not_take_the_words() -> None:
    parsed = read_text("Laura Bennett said the crews believe “the wait is over” in Lissen.")
    assert said_by(parsed)["the wait is over"] == "Laura Bennett"


def test_what_cannot_speak_is_no_speaker() -> None:
    parsed = read_text("The storm last week told of “a long winter” in Lissen.")
    assert all(each.speaker is None for each in parsed.quotations)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Laura Bennett spoke in Oslo. Bennett’s “lost harbour” remark was not forgotten.", "Laura Bennett"),
        ("Laura Bennett spoke in Oslo. Bennett’s answer was: “The gates will stay shut until the tide turns.”", "Laura Bennett"),
        ("Peter Novak left early. The town, Laura Bennett said, had been “lost for ten years” already.", "Laura Bennett"),
        ("Peter Novak left early. As Laura Bennett reported, the town had been “lost for ten years” already.", "Laura Bennett"),
        ("The town was “lost for ten years” and more, as Laura Bennett put it on Monday.", "Laura Bennett"),
        ("The plan was described by Laura Bennett as “a very bad joke” on Monday.", "Laura Bennett"),
        ("Peter Novak was there. “The gates are shut for good tonight,” Laura Bennett shot back.", "Laura Bennett"),
        ("Laura Bennett said,“The gates will stay shut until the tide turns.”", "Laura Bennett"),
        ("Laura Bennett said it was too early to tell but added, “The gates will stay shut tonight.”", "Laura Bennett"),
        ("Laura Bennett attacked the plan as a “very bad joke” on Monday.", "Laura Bennett"),
        ("In a letter to the crews, her adviser, Laura Bennett, said: “The gates will stay shut until the tide turns.”", "Laura Bennett"),
        ("“The gates will stay shut tonight,” said Peter Novak spokeswoman Laura Bennett.", "Laura Bennett"),
        ("Laura Bennett sniffed that there was “no reason at all to wait” for help.", "Laura Bennett"),
        ("Peter Novak said he had heard Laura Bennett shout, “Open the gates for the ships at once!”", "Laura Bennett"),
        ("“The gates are shut for good tonight,” wrote one of the captains on Monday.", "one of the captains"),
        ("“The gates are shut for good tonight,” said officials at the Harbour Authority.", "officials at the Harbour Authority"),
    ],
)  # fmt: skip
def test_whose_words_they_are_is_seen_without_a_plain_verb_beside_them(text: str, speaker: str) -> None:
    (found,) = [each for each in read_text(text).quotations if each.type is not QuotationType.INDIRECT]
    assert found.speaker is not None
    assert (found.speaker.name or found.speaker.text) == speaker


def test_a_short_sentence_behind_the_speaker_is_theirs_too() -> None:
    parsed = read_text("“The gates are shut for good tonight,” said Laura Bennett. “No help.”")
    assert said_by(parsed)["No help."] == "Laura Bennett"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "A senior captain said Bennett will have to choose whose side she is on, saying, “At some point, she has to come out.”",
            "A senior captain",
        ),
        (
            "Bennett said Novak is responsible for what happens at his fairs and accused him of “stirring up the tired crews.”",
            "Laura Bennett",
        ),
        (
            "Novak said the move was made by Mayor Laura Bennett and said, “Who are you going to trust on the tide?”",
            "Peter Novak",
        ),
        (
            "Her campaign sent out a text message to supporters saying: “With your help, we won the whole harbour.”",
            "Her campaign",
        ),
        ("Novak then adopted a fake Southern accent and joked, “But I make it easier for them all.”", "Peter Novak"),
        (
            "Last month, when I asked Novak about it, he looked straight into my old camera, furrowed his brow and said, “I am for you!”",
            "Peter Novak",
        ),
    ],
)
def test_a_verb_without_a_subject_is_his_of_whom_the_sentence_goes_on(text: str, speaker: str) -> None:
    parsed = read_text(f"Peter Novak and Mayor Laura Bennett came to Lissen on Monday.\n\n{text}")
    (found,) = [each.speaker for each in parsed.quotations if each.type is not QuotationType.INDIRECT]
    assert found is not None
    assert (found.name or found.text) == speaker


@pytest.mark.parametrize(
    ("rest", "speaker"),
    [
        ("Bennett pressed.", "Bennett"),
        ("Bond said onstage Tuesday night.", "Bond"),
        ("said Skelly, explaining he worked with the crews.", "Skelly"),
        ("Hannity said during a panel.", "Hannity"),
        ("read the statement, which was sent to the crews.", "the statement"),
    ],
)
def test_a_name_behind_the_words_speaks_whatever_the_tagger_takes_it_for(rest: str, speaker: str) -> None:
    found = read_text(f"“The gates will stay shut until the tide turns,” {rest}").quotations[0].speaker
    assert found is not None
    assert (found.name or found.text) == speaker


def test_a_headline_may_begin_with_its_speaker() -> None:
    parsed = read_text(
        "Bennett: Harbour ‘will stay shut’ for a month\n\nMayor Laura Bennett opened the fair on Monday."
    )
    assert said_by(parsed) == {"will stay shut": "Laura Bennett"}


def test_a_programme_behind_a_clause_is_no_part_of_what_was_said() -> None:
    parsed = read_text("Laura Bennett said the harbour was shut for good on CNN’s “New Day.”")
    assert [words_of(parsed, each) for each in parsed.quotations] == ["the harbour was shut for good"]


def test_a_book_with_a_long_title_is_nobody_s_words() -> None:
    parsed = read_text("Laura Bennett recalled “The Long Winter of Lissen Harbour” in her speech.")
    assert [each for each in parsed.quotations if each.type is not QuotationType.INDIRECT] == []


def test_a_statement_is_theirs_who_issued_it() -> None:
    text = "The Lissen Harbour Company issued a statement saying that the gates were “shut for good” on Monday."
    (found,) = [each for each in read_text(text).quotations if each.type is QuotationType.MIXED]
    assert found.speaker is not None
    assert found.speaker.text == "The Lissen Harbour Company"
