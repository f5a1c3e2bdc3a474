"""The article that the project starts from, read like any other."""

from __future__ import annotations

import functools
import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from crisisdesk import assets
from crisisdesk.domain.article import Article
from crisisdesk.domain.question import AnswerType, Form, Kind, Question, Quiz
from crisisdesk.domain.reading import ParsedArticle
from crisisdesk.domain.stem import untitled
from crisisdesk.exchange import read_file
from crisisdesk.language import read
from crisisdesk.questions import make
from crisisdesk.questions.wording import content_words
from tests.questions.making import faults

ROOT = Path(__file__).resolve().parents[2]


@functools.cache
def article() -> Article:
    """The first of the articles that ship."""
    return read_file(next(iter(assets.seeds())))


@functools.cache
def parsed() -> ParsedArticle:
    """Its reading."""
    return read(article())


@functools.cache
def quiz() -> Quiz:
    """Its quiz."""
    return make(parsed(), seed=0)


def shown(question: Question) -> str:
    """The evidence that a learner sees."""
    return " ".join(span.of(parsed().text) for span in question.evidence)


def test_it_gives_many_questions_of_ten_kinds_or_more() -> None:
    assert len(quiz().questions) >= 19
    assert len({question.kind for question in quiz().questions}) >= 10


def test_every_question_keeps_the_laws() -> None:
    assert {
        question.stem: faults(question, parsed()) for question in quiz().questions if faults(question, parsed())
    } == {}


def test_the_warning_of_a_swift_and_severe_response_is_asked_as_blinken_s() -> None:
    about = [question.key for question in quiz().questions if "“swift, severe”" in untitled(question.stem)]
    assert set(about) == {"Antony Blinken"}


def test_biden_s_minor_incursion_is_asked_about() -> None:
    about = [question for question in quiz().questions if "“minor”" in question.stem]
    assert about
    assert all("Joe Biden" in question.stem + question.key for question in about)
    assert any("incursion" in question.key for question in about)


def test_where_the_talks_were_held_is_asked() -> None:
    places = [question for question in quiz().questions if question.kind is Kind.PLACE and "talks" in question.stem]
    assert places
    assert {question.key for question in places} == {"Geneva"}
    assert all({"Moscow", "Washington", "Kyiv"}.isdisjoint(question.choices) for question in places)


def test_the_days_are_those_of_the_week_before_the_dateline() -> None:
    keys = {question.stem: question.key for question in quiz().questions if question.kind is Kind.DATE}
    assert keys
    assert set(keys.values()) <= {"Wednesday, 19 January 2022", "Thursday, 20 January 2022", "Friday, 21 January 2022"}
    assert all(key.startswith("Wednesday") for stem, key in keys.items() if "Blinken visit Ukraine" in stem)


def test_the_letters_of_nato_are_asked() -> None:
    (letters,) = [question for question in quiz().questions if question.kind is Kind.EXPANSION]
    assert letters.key == "North Atlantic Treaty Organization"


def test_who_holds_which_office_is_right() -> None:
    keys = {
        question.stem.split(" in January")[0]: question.key
        for question in quiz().questions
        if question.kind is Kind.OFFICE
    }
    right = {
        "Who was Russia’s foreign minister": "Sergei Lavrov",
        "Who was the US secretary of state": "Antony Blinken",
        "Who was Russia’s president": "Vladimir Putin",
        "Who was the US vice president": "Kamala Harris",
        "Who was the US president": "Joe Biden",
        "Which office did Sergei Lavrov hold": "Russian foreign minister",
        "Which office did Antony Blinken hold": "US secretary of state",
        "Which office did Vladimir Putin hold": "Russian president",
        "Which office did Joe Biden hold": "US president",
    }
    assert keys
    assert keys.items() <= right.items()


def test_nobody_is_keyed_with_words_that_are_not_theirs() -> None:
    said = {
        "serious and severe costs": "Kamala Harris",
        "held accountable": "Joe Biden",
        "absolutely clear": "Joe Biden",
        "total unity": "Joe Biden",
        "heavy price": "Joe Biden",
        "path of diplomacy": "Antony Blinken",
        "We’ve been clear": "Antony Blinken",
        "grounds": "Antony Blinken",
        "security guarantees": "Sergei Lavrov",
    }
    for question in quiz().questions:
        if question.kind in (Kind.SPEAKER, Kind.PARAPHRASE) and question.answer_type is AnswerType.PERSON:
            assert all(question.key == name for words, name in said.items() if words in question.stem), question.stem


def test_true_and_false_are_told_apart_rightly() -> None:
    for question in quiz().questions:
        if question.form is Form.TRUE_FALSE:
            speaker = question.fact.claimant
            if question.fact.text.startswith(f"{speaker} said"):
                assert (f"{speaker} said" in question.stem) == (question.key == "True"), question.stem
            told = untitled(question.stem).removeprefix("Is it true or false that ").rstrip("?").casefold()
            if question.key == "False":
                assert told not in shown(question).casefold()


@pytest.mark.parametrize("words", ["SHARE", "presstv", "Reuters photo", "Editor", "Roku", "accessed"])
def test_what_stands_around_the_article_is_never_asked(words: str) -> None:
    for question in quiz().questions:
        assert words.lower() not in f"{question.stem} {question.key} {' '.join(question.choices)}".lower()


def test_every_key_is_grounded_in_the_evidence_shown() -> None:
    for question in quiz().questions:
        proof = set(content_words(shown(question).replace("’", "'")))
        if question.answer_type is AnswerType.PERSON and question.form is Form.CHOICE:
            assert question.key.split()[-1].lower() in shown(question).lower(), question.stem
        elif question.answer_type in (AnswerType.PHRASE, AnswerType.PLACE, AnswerType.ORGANISATION):
            words = [word.replace("’", "'") for word in content_words(question.key)]
            held = [word for word in words if word in proof or word[:4] in {each[:4] for each in proof}]
            assert len(held) >= len(words) * 2 / 3, (question.stem, question.key)


def test_no_stem_holds_its_key() -> None:
    for question in quiz().questions:
        if question.form is Form.CHOICE:
            assert question.key.casefold() not in question.stem.casefold()
        if question.answer_type is AnswerType.PERSON and question.form is Form.CHOICE:
            assert question.key.split()[-1] not in question.stem.split()


def test_whoever_is_spoken_of_is_not_offered_as_the_speaker() -> None:
    for question in quiz().questions:
        if question.kind is Kind.SPEAKER:
            assert all(choice.split()[-1] not in question.stem for choice in question.choices)


BUILD = """
import hashlib, sys
from crisisdesk import assets
from crisisdesk.exchange import read_file
from crisisdesk.language import read
from crisisdesk.questions import make
print(hashlib.sha256(repr(make(read(read_file(next(iter(assets.seeds())))), seed=0)).encode()).hexdigest())
"""


@pytest.mark.slow
@pytest.mark.parametrize("salt", ["1", "4242"])
def test_another_process_makes_the_same_quiz_byte_for_byte(salt: str) -> None:
    environ = {**os.environ, "PYTHONHASHSEED": salt, "PYTHONPATH": str(ROOT / "desktop")}
    ran = subprocess.run([sys.executable, "-c", BUILD], env=environ, capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == hashlib.sha256(repr(quiz()).encode()).hexdigest()


def test_another_seed_keeps_the_questions_ids() -> None:
    other = make(parsed(), seed=99)
    ids = [
        {question.id for question in each.questions if question.form is not Form.TRUE_FALSE} for each in (quiz(), other)
    ]
    assert ids[0] == ids[1]
