"""Statements turned into questions."""

from __future__ import annotations

import pytest

from crisisdesk.questions.clauses import (
    clauses,
    droppable,
    gap_question,
    has_loose_opening,
    statement,
    subject_question,
    third_person,
)
from crisisdesk.questions.phrases import Rendering
from tests.questions.making import clause_of, scene_of, token_of


def who(text: str, verb: str) -> str | None:
    """The question for a clause's subject."""
    return subject_question(clause_of(text, verb), "Who", Rendering(scene_of(text)))


def what(text: str, verb: str, gap: str) -> str | None:
    """The question for a word that hangs on a clause's verb."""
    clause = clause_of(text, verb)
    token = next(each for each in clause.sentence.tokens if each.text == gap)
    return gap_question(clause, token, "What", Rendering(scene_of(text)))


@pytest.mark.parametrize(
    ("text", "verb", "question"),
    [
        ("Peter Novak shut the gates of Bergen.", "shut", "Who shut the gates of Bergen?"),
        ("Peter Novak has shut the gates of Bergen.", "shut", "Who has shut the gates of Bergen?"),
        ("Norwegian soldiers have removed many cranes.", "removed", "Who has removed many cranes?"),
        ("Norwegian soldiers were removing many cranes.", "removing", "Who was removing many cranes?"),
        ("Norwegian soldiers remove many cranes.", "remove", "Who removes many cranes?"),
        ("On Monday, Peter Novak also shut the gates of Bergen.", "shut", "Who shut the gates of Bergen?"),
        ("Peter Novak did not shut the gates of Bergen.", "shut", "Who did not shut the gates of Bergen?"),
        ("Peter Novak shut the gates of Bergen, and Laura Bennett left.", "shut", "Who shut the gates of Bergen?"),
    ],
)
def test_who_stands_in_the_place_of_the_subject_with_a_singular_verb(text: str, verb: str, question: str) -> None:
    assert who(text, verb) == question


@pytest.mark.parametrize(
    ("text", "verb", "gap", "question"),
    [
        ("Norway demanded a full inquiry.", "demanded", "inquiry", "What did Norway demand?"),
        ("Norway demands a full inquiry.", "demands", "inquiry", "What does Norway demand?"),
        ("Norway has demanded a full inquiry.", "demanded", "inquiry", "What has Norway demanded?"),
        ("Norway will demand a full inquiry.", "demand", "inquiry", "What will Norway demand?"),
        ("Norwegian soldiers demand a full inquiry.", "demand", "inquiry", "What do Norwegian soldiers demand?"),
        (
            "Norway accused Finland of hiding a secret report.",
            "accused",
            "report",
            "What did Norway accuse Finland of hiding?",
        ),
        ("Norway was still waiting for a written reply.", "waiting", "reply", "What was Norway still waiting for?"),
    ],
)
def test_what_comes_first_and_the_verb_is_turned_round(text: str, verb: str, gap: str, question: str) -> None:
    assert what(text, verb, gap) == question


def test_a_condition_stays_since_it_says_when() -> None:
    text = "Norway will demand a full inquiry if Finland signs the treaty."
    asked = what(text, "demand", "inquiry")
    assert asked is not None
    assert "if Finland signs the treaty" in asked


def test_an_opening_condition_is_seen() -> None:
    assert has_loose_opening(clause_of("If Finland signs the treaty, Norway will demand an inquiry.", "demand"))
    assert not has_loose_opening(clause_of("On Monday, Norway demanded an inquiry.", "demanded"))


@pytest.mark.parametrize("opening", ["In Sweden", "Among Norwegian fishermen", "Across Finland"])
def test_an_opening_that_says_where_or_of_whom_it_holds_is_seen(opening: str) -> None:
    assert has_loose_opening(clause_of(f"{opening}, most ministers demanded an inquiry.", "demanded"))


def test_afterthoughts_behind_a_comma_are_dropped() -> None:
    text = "Norway demanded a full inquiry on Monday, after weeks of silence."
    clause = clause_of(text, "demanded")
    kept = clause.sentence.branch(clause.verb, without=droppable(clause))
    assert "silence" not in [token.text for token in kept]
    assert "Monday" in [token.text for token in kept]


def test_a_statement_stands_alone() -> None:
    text = "Meanwhile, Norway, which is rich, demanded a full inquiry, and Finland agreed."
    assert statement(clause_of(text, "demanded"), Rendering(scene_of(text))) == "Norway demanded a full inquiry"


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("Norway demanded an inquiry and left the talks.", {"demanded", "left"}),
        ("Shutting the gates was a mistake.", set()),
        ("Norway, which left the talks, demanded an inquiry.", {"demanded"}),
        ("There were many cranes in Bergen.", set()),
        ("Shut the gates!", set()),
    ],
)
def test_only_finite_verbs_with_a_real_subject_make_clauses(text: str, verbs: set[str]) -> None:
    found = {each.verb.text for frame in scene_of(text).frames for each in clauses(frame)}
    assert found - {"was"} == verbs


def test_a_clause_knows_whether_it_is_denied() -> None:
    assert clause_of("Norway did not demand an inquiry.", "demand").negated
    assert not clause_of("Norway demanded an inquiry.", "demanded").negated


def test_a_joined_verb_shares_the_subject() -> None:
    assert clause_of("Norway demanded an inquiry and left the talks.", "left").subject.text == "Norway"


@pytest.mark.parametrize(
    ("word", "form"), [("push", "pushes"), ("deny", "denies"), ("say", "says"), ("go", "goes"), ("fix", "fixes")]
)
def test_a_verb_is_put_into_the_form_for_who(word: str, form: str) -> None:
    _, token = token_of(f"The ministers {word} it.", word)
    assert third_person(token) == form
