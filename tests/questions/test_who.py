"""Who it was: a person left out of a statement."""

from __future__ import annotations

import pytest

from crisisdesk.domain.question import Form, Kind
from crisisdesk.questions import who
from tests.questions.making import HARBOUR, asked, proposed, quiz_of


def test_who_did_it_and_to_whom_is_asked_for_the_name_itself() -> None:
    found = asked(who.doer, HARBOUR)
    assert found["Who accused Norway of hiding a secret report on rusty cranes?"] == "Peter Novak"
    assert (
        found[
            "Whose name belongs in the gap: “Norwegian Prime Minister Laura Bennett met ____ in Oslo on Monday, 13 May 2019”?"
        ]
        == "Peter Novak"
    )
    assert all(draft.form is Form.TYPED for draft in proposed(who.doer, HARBOUR))


def test_the_name_may_be_typed_by_surname_and_stands_in_the_evidence() -> None:
    questions = [each for each in quiz_of(HARBOUR).questions if each.kind is Kind.ACTOR]
    assert questions
    for question in questions:
        assert question.key.split()[-1] in question.accepted
        assert any(question.key.split()[-1] in span.of(HARBOUR) for span in question.evidence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Laura Bennett and Peter Novak visited the shipyard of Gothenburg in Sweden.",  # two who did it together
        "Laura Bennett is a member of the Northern Harbour Fund in Oslo.",  # says only what somebody is
        "The Laura Bennett committee of Oslo visited the shipyard of Gothenburg in Sweden.",  # a body's name
    ],
)
def test_who_is_no_lone_doer_is_not_asked_for(sentence: str) -> None:
    text = f"Storm shuts Bergen harbour\n\n{sentence}\n\nBennett and Novak smiled."
    assert "Laura Bennett" not in asked(who.doer, text).values()


def test_whom_the_title_names_is_not_asked_for_behind_it() -> None:
    story = "Norwegian Prime Minister Laura Bennett visited the old shipyard.\n\nBennett left Oslo on Monday."
    assert asked(who.doer, f"Storm shuts Bergen harbour\n\n{story}")
    assert not asked(who.doer, f"Bennett visits a harbour in storm\n\n{story}")
