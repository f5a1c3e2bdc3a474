"""When it happened."""

from __future__ import annotations

import pytest

from crisisdesk.domain.question import Kind
from crisisdesk.questions import days
from crisisdesk.questions.draft import Maker
from tests.questions.making import HARBOUR, TITLE, asked, proposed, quiz_of


def test_the_day_of_what_was_only_meant_is_not_asked_for() -> None:
    text = "The quick move of Norway was {} on Tuesday to sell twelve old cranes of the harbour of Bergen."
    assert "Tuesday, 14 May 2019" in asked(days.day, TITLE + text.format("made")).values()
    assert not asked(days.day, TITLE + text.format("intended"))


def test_the_day_of_an_event_is_asked_with_weekday_and_date() -> None:
    found = asked(days.day, HARBOUR)
    stem = "On which date did Swedish Defence Minister Robert Hansen visit the shipyard of Gothenburg?"
    assert found[stem] == "Wednesday, 15 May 2019"


def test_the_day_may_be_typed_in_other_forms() -> None:
    draft = next(each for each in proposed(days.day, HARBOUR) if each.key == "Wednesday, 15 May 2019")
    assert set(draft.accepted) == {"2019-05-15", "15 May 2019"}


def test_the_day_on_which_somebody_said_it_is_asked() -> None:
    assert "Thursday, 16 May 2019" in asked(days.day_said, HARBOUR).values()


def test_the_land_of_an_office_is_told_once() -> None:
    text = "Indonesian security minister Wiranto fell\n\nIndonesia's security minister Wiranto was stabbed in Jakarta on Tuesday."
    (stem,) = asked(days.day, text)
    assert "Indonesia’s security minister Wiranto stabbed" in stem
    assert "Indonesia’s Indonesian" not in stem


@pytest.mark.parametrize(
    "text",
    [
        "Robert Hansen might visit the shipyard of Gothenburg on Monday.",
        "Robert Hansen did not visit the shipyard of Gothenburg on Monday.",
        "Robert Hansen visited the shipyard of Gothenburg.",
        "Robert Hansen visited the shipyard of Gothenburg on Monday and on Tuesday.",
        "Robert Hansen visited the shipyard of Gothenburg last Tuesday.",
        "Robert Hansen took the shipyard of Gothenburg on Tuesday, being made its head by Sweden.",
    ],
)
def test_a_day_that_is_not_sure_is_not_asked(text: str) -> None:
    assert proposed(days.day, text) == []


def test_without_a_day_of_publication_weekdays_are_not_asked() -> None:
    assert proposed(days.day, "Robert Hansen visited the shipyard of Gothenburg on Monday.", published=None) == []


def test_the_stem_names_no_weekday() -> None:
    for maker in (days.day, days.day_said):
        assert all(key.split(",")[0] not in stem for stem, key in asked(maker, HARBOUR).items())


ENDED = (
    "Storm shuts Bergen harbour\n\nThe long peace talks ended on Tuesday without a new treaty on fishing rights.\n\n"
    "Norwegian soldiers removed all damaged cranes from the harbour of Bergen on Wednesday."
)


def test_days_are_shown_in_the_order_of_the_calendar() -> None:
    shown = [each.choices for each in quiz_of(ENDED).questions if each.kind is Kind.DATE and each.choices]
    assert shown
    for choices in shown:
        numbers = [int(choice.split()[1]) for choice in choices]
        assert numbers == sorted(numbers)


@pytest.mark.parametrize("maker", [days.day, days.day_said])
def test_it_is_told_how_a_weekday_became_a_date(maker: Maker) -> None:
    drafts = proposed(maker, HARBOUR)
    assert drafts
    for draft in drafts:
        weekday = draft.key.split(",")[0]
        assert draft.note == f"The article is of Friday, 17 May 2019, so “{weekday}” is {draft.key}."


def test_a_date_that_the_article_gives_itself_needs_no_telling() -> None:
    (draft,) = proposed(days.day, "Robert Hansen visited the shipyard of Gothenburg on 14 May 2019.")
    assert draft.note == ""


def test_the_explanation_ends_with_how_the_day_was_found() -> None:
    dated = [question for question in quiz_of(ENDED).questions if question.kind is Kind.DATE]
    assert dated
    assert all(question.explanation.endswith(f"is {question.key}.") for question in dated)


def test_a_day_on_which_something_untold_was_told_is_not_asked_for() -> None:
    text = "The storm has sunk twelve ships of the harbour of Bergen, as the Northern Times reported on Tuesday."
    assert not any("report" in stem for stem in asked(days.day, text))


def test_the_day_of_what_is_told_by_the_way_is_not_that_of_the_deed() -> None:
    told = "Laura Bennett, who will meet Peter Novak {}, will open the old harbour of Bergen."
    assert not [each for each in proposed(days.day, told.format("at the end of May on May 29")) if "open" in each.stem]


def test_what_a_picture_shows_of_a_day_that_is_over_is_not_asked_for() -> None:
    told = "Laura Bennett {} the old harbour of Bergen on May 13, 2019."
    assert proposed(days.day, told.format("opened"))
    assert proposed(days.day, told.format("opens")) == []
