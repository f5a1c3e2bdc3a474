"""Wrong choices for who."""

from __future__ import annotations

from crisisdesk.domain import gazetteer
from crisisdesk.questions import speech, standing
from crisisdesk.questions.rivals import holders, offices, people
from tests.language.reading import FRIDAY
from tests.questions.making import HARBOUR, proposed, scene_of


def test_people_are_offered_with_their_own_words_and_where_they_stand() -> None:
    draft = next(each for each in proposed(speech.speaker, HARBOUR) if each.key == "Laura Bennett")
    novak = next(each for each in people(draft, scene_of(HARBOUR)) if each.text == "Peter Novak")
    assert "Finland can choose the road of patience" in novak.why
    assert novak.span is not None
    assert "Finland can choose" in novak.span.of(HARBOUR)


def test_the_key_is_never_among_them() -> None:
    for draft in proposed(speech.speaker, HARBOUR):
        assert draft.key not in [each.text for each in people(draft, scene_of(HARBOUR))]


def test_counterparts_held_office_on_that_day_and_are_not_named_in_the_article() -> None:
    draft = next(each for each in proposed(speech.speaker, HARBOUR) if each.key == "Laura Bennett")
    counterparts = [each for each in people(draft, scene_of(HARBOUR)) if "not named" in each.why]
    assert counterparts
    on_that_day = {holder.name for holder in gazetteer.office_holders() if holder.holds_on(FRIDAY)}
    for each in counterparts:
        assert each.text in on_that_day
        assert each.text not in HARBOUR


def test_nobody_is_offered_from_the_tables_without_a_day_of_publication() -> None:
    text = "“The gates of the Bergen harbour will stay shut,” Norwegian Prime Minister Laura Bennett said."
    (draft,) = proposed(speech.speaker, text, published=None)
    assert list(people(draft, scene_of(text, published=None))) == []


def test_whoever_holds_the_office_of_that_country_on_that_day_is_not_offered_as_wrong() -> None:
    text = "French President Macron opened the bridge on Monday. Macron met Norwegian Prime Minister Laura Bennett."
    (draft,) = [each for each in proposed(standing.holder, text) if "France" in each.stem]
    assert draft.key == "Emmanuel Macron"
    for each in holders(draft, scene_of(text), "president"):
        assert each.text != "Emmanuel Macron"
        for holder in gazetteer.office_holders():
            same = holder.name == each.text and holder.country == "FR" and holder.holds_on(FRIDAY)
            assert not (same and gazetteer.office_key(holder.office) == gazetteer.office_key("president"))


def test_an_office_that_somebody_holds_besides_is_not_offered() -> None:
    for draft in proposed(standing.office_held, HARBOUR):
        texts = [each.text for each in offices(draft, scene_of(HARBOUR))]
        assert draft.key not in texts
        assert len(set(texts)) == len(texts) >= 3
