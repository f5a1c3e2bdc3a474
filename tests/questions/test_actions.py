"""Who did it, and what was done."""

from __future__ import annotations

import pytest

from crisisdesk.domain.question import Kind
from crisisdesk.domain.stem import untitled
from crisisdesk.questions import actions
from tests.questions.making import HARBOUR, asked, proposed

WAR = " Troops and missiles stood at the border."
"""Only where an article is about war are wrong choices for what was done at hand."""


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


def test_what_was_done_is_not_asked_where_no_wrong_choices_are_at_hand() -> None:
    text = "Finland accused Norway of hiding a secret report on rusty cranes."
    assert proposed(actions.thing, text + WAR)
    assert proposed(actions.thing, text) == []


def test_the_key_stands_in_the_evidence() -> None:
    for maker in (actions.thing, actions.cause):
        for draft in proposed(maker, HARBOUR):
            shown = " ".join(span.of(HARBOUR) for span in draft.evidence).casefold()
            assert draft.key.split()[-1].casefold() in shown
