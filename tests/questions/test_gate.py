"""What the gate lets through, and which mark it names for what it stops."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crisisdesk.domain.article import Span
from crisisdesk.domain.question import AnswerType, Distractor, Form, Kind
from crisisdesk.questions.draft import Draft
from crisisdesk.questions.gate import THRESHOLD, choices_fault, fault
from tests.questions.making import HARBOUR, scene_of

AT = HARBOUR.index("Novak accused")
GOOD = Draft(
    Kind.OBJECT,
    "What did Finnish Foreign Minister Peter Novak accuse Norway of hiding?",
    "a secret report on rusty cranes",
    AnswerType.PHRASE,
    (Span(AT, HARBOUR.index("cranes.", AT) + 7),),
    "Peter Novak accused Norway of hiding a secret report on rusty cranes.",
    ("told", "", "report"),
    0.93,
    slot="noun phrase",
)
SPEAKER = replace(GOOD, kind=Kind.SPEAKER, key="Peter Novak", answer_type=AnswerType.PERSON, slot="speaker")
WRONG = ("a new treaty on fishing rights", "the gates of the Bergen harbour", "the shipyard of Gothenburg")


def mark(draft: Draft) -> int | None:
    """The mark that a draft fails, None where it passes."""
    found = fault(draft, scene_of(HARBOUR))
    return found[0] if found else None


def test_a_good_question_passes() -> None:
    assert mark(GOOD) is None


def test_a_question_that_is_not_sure_fails_truth() -> None:
    assert mark(replace(GOOD, confidence=THRESHOLD - 0.01)) == 1
    assert mark(replace(GOOD, confidence=THRESHOLD)) is None


@pytest.mark.parametrize(
    "draft",
    [
        replace(GOOD, key="a stolen painting of horses"),
        replace(GOOD, key="Robert Hansen", answer_type=AnswerType.PERSON),
        replace(GOOD, key="Gothenburg", answer_type=AnswerType.PLACE),
        replace(GOOD, key="40", answer_type=AnswerType.NUMBER),
        replace(GOOD, evidence=(Span(0, 10),)),
    ],
)
def test_a_key_that_the_evidence_does_not_hold_fails_grounding(draft: Draft) -> None:
    assert mark(draft) == 2


@pytest.mark.parametrize(
    "draft",
    [
        replace(GOOD, stem="What did Peter Novak accuse Norway of hiding yesterday?"),
        replace(GOOD, stem="What did Peter Novak accuse Norway of hiding last week?"),
        replace(GOOD, key="this secret report on rusty cranes"),
        replace(GOOD, stem="What did he do to them?"),
        replace(GOOD, stem="What did the minister accuse the neighbours of hiding?"),
        replace(GOOD, stem="What did Peter Novak accuse Norway of hiding in May?"),
        replace(GOOD, stem="What did Peter Novak accuse Norway of hiding in May and June 2019?"),
    ],
)
def test_a_question_that_leans_on_the_article_fails_standing_alone(draft: Draft) -> None:
    assert mark(draft) == 4


@pytest.mark.parametrize(
    "stem",
    [
        "What did Peter Novak accuse Norway of hiding",
        "What did Peter Novak accuse Norway of hiding? And why?",
        "What did Peter Novak “accuse Norway of hiding?",
        "What did Peter Novak (accuse Norway of hiding?",
        'What did Peter Novak "accuse" Norway of hiding?',
        "What did did Peter Novak accuse Norway of hiding?",
        "What did Novak?",
        "What did Peter Novak , the minister, accuse Norway of hiding?",
        "What did Peter Novak accuse Norway of hiding and?",
        "What did Peter Novak accuse Norway of hiding the?",
        "On which date did Peter Novak speak not as a minister of Norway?",
        "Who said that noting Peter Novak left Norway was an accident?",
        "What " + "and ever " * 40 + "did Norway hide?",
    ],
)
def test_a_stem_that_is_no_sentence_fails_grammar(stem: str) -> None:
    assert mark(replace(GOOD, stem=stem)) == 5


def test_both_halves_of_a_contrast_may_stand() -> None:
    assert mark(replace(GOOD, stem="What did Peter Novak accuse not only Norway but Finland of hiding?")) != 5


def test_a_quotation_may_hold_a_question_of_its_own() -> None:
    stem = "Who was it that asked, “Why is Norway silent?”, when Finland left?"
    draft = replace(GOOD, stem=stem, key="Peter Novak", answer_type=AnswerType.PERSON)
    assert mark(draft) is None


@pytest.mark.parametrize(
    "draft",
    [
        replace(GOOD, stem="Which photo did Peter Novak accuse Norway of hiding?"),
        replace(GOOD, stem="Which newsletter did Peter Novak accuse Norway of hiding?"),
        replace(GOOD, stem="What is held in Oslo?"),
    ],
)
def test_furniture_and_emptiness_fail_worth(draft: Draft) -> None:
    assert mark(draft) == 6


@pytest.mark.parametrize(
    "draft",
    [
        replace(GOOD, stem="What secret report on cranes did Peter Novak speak of?"),
        replace(GOOD, stem="Who is the Novak who accused Norway?", key="Peter Novak", answer_type=AnswerType.PERSON),
    ],
)
def test_a_stem_that_holds_the_key_fails(draft: Draft) -> None:
    assert mark(draft) == 7


def choices(*texts: str) -> list[Distractor]:
    """Wrong choices with these texts."""
    return [Distractor(text, "It stands elsewhere.") for text in texts]


def test_three_wrong_choices_of_the_key_s_length_pass() -> None:
    assert choices_fault(GOOD, choices(*WRONG)) is None


def test_fewer_than_three_wrong_choices_fail() -> None:
    found = choices_fault(GOOD, choices(*WRONG[:2]))
    assert found is not None
    assert found[0] == 8


@pytest.mark.parametrize("wrong", [("ore", "a ship", "a gate"), tuple(text * 4 for text in WRONG)])
def test_a_key_that_stands_out_by_its_length_fails(wrong: tuple[str, ...]) -> None:
    found = choices_fault(GOOD, choices(*wrong))
    assert found is not None
    assert found[0] == 7


def test_a_form_without_choices_needs_none() -> None:
    assert choices_fault(replace(GOOD, form=Form.ORDER), []) is None


@pytest.mark.parametrize("kind", [Kind.ACTOR, Kind.OBJECT, Kind.NUMBER, Kind.DATE, Kind.PLACE, Kind.PARAPHRASE])
def test_a_stem_names_somebody_or_something_besides_its_first_word(kind: Kind) -> None:
    nameless = replace(GOOD, kind=kind, stem="What did the minister accuse the neighbours of hiding there?")
    assert mark(nameless) == 4
    assert mark(replace(nameless, stem="What did the minister accuse the EU of hiding there?")) is None
    assert mark(replace(nameless, stem="What did the minister accuse Norway of hiding there?")) is None


def test_quoted_words_need_name_nobody() -> None:
    assert mark(replace(SPEAKER, stem="Who said, “the gates will stay shut for many long years”?")) is None


def test_who_is_told_something_need_not_be_named_by_the_stem() -> None:
    asked = replace(SPEAKER, kind=Kind.PARAPHRASE, stem="Who said that the gates would stay shut for many years?")
    assert mark(asked) is None


def test_a_month_stands_with_its_year_or_in_quoted_words() -> None:
    assert mark(replace(GOOD, stem="What did Peter Novak accuse Norway of hiding in May 2019?")) is None
    assert mark(replace(SPEAKER, stem="Who said, “the gates will stay shut in May, whatever comes”?")) is None


def words_long(count: int) -> str:
    """A stem of so many words."""
    beginning = "What did Peter Novak accuse Norway of".split()
    return " ".join([*beginning, *(["secretly", "often", "quietly"] * count)[: count - len(beginning)]]) + "?"


@pytest.mark.parametrize(("count", "wanted"), [(36, None), (37, 5)])
def test_a_stem_has_at_most_36_words(count: int, wanted: int | None) -> None:
    stem = words_long(count)
    assert len(stem.split()) == count
    assert mark(replace(GOOD, stem=stem)) == wanted


def test_a_speaker_is_asked_for_by_one_quotation_only() -> None:
    one = replace(SPEAKER, stem="Who called the report on cranes “secret and rusty”?")
    two = replace(SPEAKER, stem="Who called the report “secret” and the cranes of Norway “rusty”?")
    assert (mark(one), mark(two)) == (None, 5)


@pytest.mark.parametrize(
    "key", ["- a secret report on rusty cranes", ", a secret report", "(a secret report on cranes"]
)
def test_an_answer_begins_with_a_word(key: str) -> None:
    assert mark(replace(GOOD, key=key)) == 5


@pytest.mark.parametrize("name", ["Enrique Pe\u00c3\u00b1a", "Fethullah G\u00c31\u20444len", "Pen\u0303a\ufffd"])
def test_letters_that_were_mangled_on_their_way_fail_grammar(name: str) -> None:
    assert mark(replace(GOOD, stem=f"What did {name} accuse Norway of hiding?")) == 5


def test_the_title_before_a_stem_does_not_count_as_its_words_or_its_quotation() -> None:
    asked = "who called the report on cranes “secret and rusty”?"
    assert mark(replace(SPEAKER, stem=f"In the report “Storm shuts Bergen harbour”, {asked}")) is None
    assert mark(replace(GOOD, stem=f"In the report “{'storm ' * 12}”, {words_long(36)}")) == 5


def test_a_speaker_is_not_asked_for_in_words_that_say_it_again() -> None:
    stem = "Who said the gates “shouldn’t be shut by anyone else,” recalled one of the sailors of Bergen?"
    assert mark(replace(SPEAKER, stem=stem)) == 5
