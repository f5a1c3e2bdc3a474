"""By which wrong choices a question that is typed is met for the first time."""

from __future__ import annotations

import pytest

from crisisdesk.domain import gazetteer
from crisisdesk.domain.forms import choosable
from crisisdesk.domain.question import AnswerType, Form, Question
from crisisdesk.questions.make import make
from tests.language.reading import read_text
from tests.questions.making import HARBOUR, TITLE


def typed(text: str, answer: AnswerType) -> list[Question]:
    """The questions for typing of a text with an answer of this type."""
    return [each for each in make(read_text(text)).questions if each.form is Form.TYPED and each.answer_type is answer]


def test_who_is_typed_is_met_among_others_of_the_article() -> None:
    more = "Health Minister Anna Virtanen and Trade Minister Erik Larsen came to Oslo. Greta Lindgren, the mayor of Bergen, left."
    found = typed(f"{HARBOUR}\n\n{more}", AnswerType.PERSON)
    assert found
    for question in found:
        assert choosable(question).form is Form.CHOICE
        for each in question.distractors:
            assert each.text.split()[-1] not in question.stem
            assert each.why


def test_among_too_few_others_a_name_is_typed_from_the_first_time_on() -> None:
    text = f"{TITLE}Prime Minister Laura Bennett met Foreign Minister Peter Novak in Oslo on Monday to speak about cranes of Norway."
    assert [each.distractors for each in typed(text, AnswerType.PERSON)] == [(), ()]


def test_a_number_a_region_and_a_body_are_met_among_others_of_their_sort(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crisisdesk.questions.soundness._shares", dict)  # whatever readers found of such questions
    text = (
        f"{TITLE}Norwegian sailors of the harbour lost 120 cranes to the storm before two of them were sent to Texas for help.\n\n"
        "Two ministers of Norway condemned the act of the Environmental Protection Agency on Tuesday, calling its gate a grave abuse.\n\n"
        "The Environmental Protection Agency has forty members in Bergen."
    )
    (number,) = typed(text, AnswerType.NUMBER)
    assert {"120"}.isdisjoint(each.text for each in number.distractors)
    (place,) = typed(text, AnswerType.PLACE)
    assert all(gazetteer.region(each.text) for each in place.distractors)
    bodies = typed(text, AnswerType.ORGANISATION)
    assert bodies
    assert all(
        len(body.distractors) > 2 and body.key not in {each.text for each in body.distractors} for body in bodies
    )
