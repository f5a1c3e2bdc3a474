"""Who did it, and what was done."""

from __future__ import annotations

import pytest

from crisisdesk.domain.question import Form, Kind
from crisisdesk.domain.stem import untitled
from crisisdesk.questions import actions
from tests.questions.making import HARBOUR, asked, proposed, quiz_of

WAR = " Troops and missiles stood at the border."
"""Only where an article is about war are wrong choices for what was done at hand; else it is not asked."""


def test_what_was_done_is_asked() -> None:
    found = asked(actions.thing, HARBOUR)
    stem = "What did Finnish Foreign Minister Peter Novak accuse Norway of hiding?"
    assert found[stem] == "a secret report on rusty cranes"


def test_what_somebody_claims_is_asked_as_theirs() -> None:
    text = "Norwegian Prime Minister Laura Bennett said on Monday that Finland had accused Russia of hiding a full report on cranes."
    (draft,) = proposed(actions.thing, text + WAR)
    assert untitled(draft.stem).startswith(
        "According to Norwegian Prime Minister Laura Bennett, what had Finland accused Russia of hiding"
    )
    assert (draft.claimant, draft.kind) == ("Laura Bennett", Kind.PARAPHRASE)


@pytest.mark.parametrize(
    "text",
    [
        "Finland did not demand a full inquiry into rusty cranes.",
        "Finland may demand a full inquiry into rusty cranes.",
        "They demanded a full inquiry into rusty cranes.",
        "Finland demanded this.",
        "Finland demanded it on Monday from Norway.",
    ],
)
def test_what_was_not_done_or_leans_on_the_article_is_not_asked(text: str) -> None:
    assert proposed(actions.thing, text + WAR) == []


def test_a_deed_is_asked_among_wrong_choices_and_later_its_core_is_enough() -> None:
    text = "Finland accused Norway of hiding a secret harbour report on rusty cranes."
    (question,) = (each for each in quiz_of(text + WAR).questions if each.kind is Kind.OBJECT)
    assert (question.form, question.key) == (Form.CHOICE, "a secret harbour report on rusty cranes")
    assert question.accepted[-1] == "harbour report"
    assert not [each for each in quiz_of(text).questions if each.kind is Kind.OBJECT]  # no stock to choose from


@pytest.mark.parametrize(
    "text",
    [
        "Finland killed a Norwegian sailor in Oslo on Monday by firing two heavy shells.",  # by what means
        "Finland accused Norway of hiding a proposed plan on Monday.",  # which?
        "Finland approved a long harbour bill.",  # among much else
        "Finland relies on old harbour cranes.",
        "Finland arrested a top harbour executive on Monday in Oslo.",  # whom, not what
        "Finland asked Norway on Monday to send three hundred old harbour cranes before.",  # before what
        "Finland accused Norway of hiding 14 secret reports on rusty cranes.",
    ],
)
def test_what_a_question_would_tear_or_leave_open_is_not_asked(text: str) -> None:
    assert proposed(actions.thing, text) == []


def test_what_the_title_says_is_not_asked() -> None:
    title = "Finland says Norway hides reports of every crane\n\n"
    assert proposed(actions.thing, f"{title}Finland accused Norway of hiding a secret report on rusty cranes.") == []


def test_the_key_stands_in_the_evidence() -> None:
    for draft in proposed(actions.thing, HARBOUR):
        shown = " ".join(span.of(HARBOUR) for span in draft.evidence).casefold()
        assert draft.key.split()[-1].casefold() in shown
