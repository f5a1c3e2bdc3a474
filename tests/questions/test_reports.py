"""Which clauses may be asked about, and whose they are."""

from __future__ import annotations

import pytest

from crisisdesk.questions.reports import modal, reported
from tests.questions.making import HARBOUR, clause_of, scene_of


def owners(text: str) -> dict[str, str]:
    """Who states the clauses of a text, by their verbs."""
    return {each.clause.verb.text: each.claimant for each in reported(scene_of(text))}


def test_what_the_article_tells_itself_is_nobody_s_claim() -> None:
    assert owners("Norway closed the harbour of Bergen on Monday.") == {"closed": ""}


def test_what_somebody_says_is_their_claim() -> None:
    found = owners("Laura Bennett said on Monday that Norway had closed the harbour of Bergen.")
    assert found == {"closed": "Laura Bennett"}


@pytest.mark.parametrize(
    "text",
    [
        "If Norway closed the harbour, ships would wait.",
        "A spokesman said that Norway had closed the harbour of Bergen.",
        "Two sailors and a spokesman said that Norway had closed the harbour of Bergen.",
        "It is not known whether Norway closed the harbour of Bergen.",
    ],
)
def test_conditions_and_claims_of_nobody_known_are_left_out(text: str) -> None:
    assert "closed" not in owners(text)


def test_the_verb_of_speech_itself_is_no_report() -> None:
    assert "said" not in owners("Laura Bennett said on Monday that Norway had closed the harbour of Bergen.")


def test_what_stands_in_a_quotation_is_not_the_article_s_report() -> None:
    assert "stay" not in owners(HARBOUR)


def test_a_clause_with_might_is_only_a_possibility() -> None:
    assert modal(clause_of("Norway might close the harbour.", "close"))
    assert not modal(clause_of("Norway has closed the harbour.", "closed"))


def test_every_report_is_sure_enough_to_be_asked() -> None:
    assert all(0.85 <= each.confidence <= 1.0 for each in reported(scene_of(HARBOUR)))
