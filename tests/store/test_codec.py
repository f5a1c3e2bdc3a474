"""Frozen values as JSON."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crisisdesk.domain.article import Span
from crisisdesk.domain.question import Distractor, Question, QuestionId
from crisisdesk.domain.reading import DateMention, ParsedArticle, Place
from crisisdesk.domain.review import Memory, Phase
from crisisdesk.domain.session import QuizSession
from crisisdesk.store import codec, mapping
from tests.domain.test_session import run, session_of
from tests.fakes.questions import a_question, a_reading, an_article


@pytest.mark.parametrize(
    "value",
    [
        a_question(an_article(), 0),
        a_reading(an_article()),
        session_of(),
        Memory(question="q", phase=Phase.REVIEW, stability=0.1 + 0.2, due=datetime(2026, 3, 2, 1, 2, 3, 4, UTC)),  # type: ignore[arg-type]  # a NewType
        DateMention(Span(1, 2), "Friday", date(2022, 1, 21)),
        DateMention(Span(1, 2), "Friday", None),
        Place("Geneva", latitude=46.2, longitude=6.1),
    ],
)
def test_a_value_comes_back_as_it_was(value: Question | ParsedArticle | QuizSession | Memory) -> None:
    assert codec.loads(type(value), codec.dumps(value)) == value


@given(st.text(), st.floats(allow_nan=False, allow_infinity=False))
def test_any_text_and_number_comes_back(text: str, number: float) -> None:
    place = Place(name=text, kind=text + "\ud800", latitude=number)
    written = codec.dumps(place)
    assert written.isascii()
    assert codec.loads(Place, written) == place


def test_what_has_its_default_is_left_out() -> None:
    assert json.loads(codec.dumps(Distractor("x", "y"))) == {"text": "x", "why": "y"}


@dataclass(frozen=True)
class Older:
    """As written by a version before."""

    text: str
    gone: int = 3


def test_unknown_keys_are_passed_over_and_new_fields_get_their_default() -> None:
    assert codec.loads(Distractor, codec.dumps(Older("x", gone=4)).replace("}", ',"why":"y"}')) == Distractor("x", "y")


def test_a_point_of_two_numbers_stays_a_pair() -> None:
    @dataclass(frozen=True)
    class Pinned:
        point: tuple[float, float] | None = None
        pairs: tuple[tuple[str, str], ...] = ()

    pinned = Pinned(point=(46.0, 6.1), pairs=(("a", "b"), ("c", "d")))
    assert codec.loads(Pinned, codec.dumps(pinned)) == pinned


def test_only_the_fields_asked_for_are_read() -> None:
    parsed = a_reading(an_article())
    some = codec.loads(ParsedArticle, codec.dumps(parsed), only=("article", "title", "outlet", "published", "people"))
    assert (some.title, some.people, some.paragraphs) == (parsed.title, parsed.people, ())


def test_a_long_quiz_leaves_at_hand_what_was_written_of_memories() -> None:
    memory, session = Memory(QuestionId("q")), run(session_of(facts="abcdefgh" * 25), [True] * 150)
    assert len(session.results) > 100
    mapping._body(memory)
    mapping.quiz_row(session, at=session.started)
    known = [each.cache_info().misses for each in (mapping._body, mapping._result)]
    mapping._body(memory)
    mapping.quiz_row(session, at=session.started)
    assert [each.cache_info().misses for each in (mapping._body, mapping._result)] == known
