"""Words for days, and which days they are."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crisisdesk.language.calendar import MONTHS, WEEKDAYS, dates_in, full_date, month_number
from crisisdesk.language.tense import Tense
from tests.language.reading import HOSTILE, UNBROKEN, grows_too_fast

FRIDAY = date(2019, 5, 17)


def days(sentence: str, *, published: date | None = FRIDAY) -> list[tuple[str, date | None]]:
    """The words for days in a sentence, with the days."""
    return [(found.text, found.value) for found in dates_in(sentence, published=published)]


def day(sentence: str, *, published: date | None = FRIDAY) -> date | None:
    """The day of a sentence that names one."""
    ((_, value),) = days(sentence, published=published)
    return value


@pytest.mark.parametrize(
    "words",
    [
        "May 13, 2019", "May 13 2019", "13 May 2019", "13 May, 2019", "13th of May 2019", "May 13th, 2019", "2019-05-13",
        "Lissen, Monday, May 13, 2019", "the 13 May 2019 storm",
    ],
)  # fmt: skip
def test_a_full_date_is_read_in_any_common_form(words: str) -> None:
    assert full_date(words) == date(2019, 5, 13)


@pytest.mark.parametrize("words", ["", "May 2019", "13 May", "May 32, 2019", "30 February 2020", "Model 2019-99-01"])
def test_what_is_no_day_of_the_calendar_gives_none(words: str) -> None:
    assert full_date(words) is None


@pytest.mark.parametrize("name", ["Sept.", "sept", "September", "SEP", "Sep."])
def test_a_month_is_known_by_its_beginning(name: str) -> None:
    assert month_number(name) == 9


def test_a_word_that_is_no_month_is_refused() -> None:
    with pytest.raises(ValueError, match="Harbour"):
        month_number("Harbour")


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("The gates were shut on Monday.", date(2019, 5, 13)),
        ("The gates were shut on Friday.", date(2019, 5, 17)),
        ("The gates were shut on Saturday.", date(2019, 5, 11)),
        ("The crew left last Monday.", date(2019, 5, 13)),
        ("The crew left last Friday.", date(2019, 5, 10)),
    ],
)
def test_a_weekday_is_the_latest_one_that_is_not_after_publication(sentence: str, value: date) -> None:
    assert day(sentence) == value


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("The council will meet on Monday.", date(2019, 5, 20)),
        ("The ministers are due to meet Wednesday.", date(2019, 5, 22)),
        ("The gates are due to open on Friday.", FRIDAY),
        ("The gates are due to open next Friday.", date(2019, 5, 24)),
        ("The crew has time until Monday.", date(2019, 5, 20)),
        ("The crew leaves next Tuesday.", date(2019, 5, 21)),
    ],
)
def test_a_weekday_of_which_the_sentence_speaks_as_coming_is_the_next(sentence: str, value: date) -> None:
    assert day(sentence) == value


def test_by_makes_a_day_one_to_come_only_right_before_it() -> None:
    assert day("The offer follows Tuesday’s bid by the port.") == date(2019, 5, 14)
    assert day("The crew must go, by Tuesday at the latest.") in (None, date(2019, 5, 21))


def test_what_is_scheduled_for_a_weekday_is_to_come() -> None:
    assert day("The ministers are scheduled to meet Wednesday.") == date(2019, 5, 22)


@pytest.mark.parametrize(
    "sentence",
    ["The gates might open on Monday.", "Talks would begin Monday.", "If the tide is low Monday, divers go down."],
)
def test_a_weekday_after_a_maybe_stays_open(sentence: str) -> None:
    assert day(sentence) is None


def test_the_verb_of_another_clause_does_not_move_a_weekday() -> None:
    assert day("She said on Monday that the gates would stay shut.") == date(2019, 5, 13)
    assert day("The mayor, who will retire, spoke on Tuesday.") == date(2019, 5, 14)


@pytest.mark.parametrize(("word", "step"), [("today", 0), ("yesterday", -1), ("Tomorrow", 1)])
def test_today_is_the_day_of_publication(word: str, step: int) -> None:
    assert day(f"{word} the gates are shut.") == FRIDAY + timedelta(days=step)


def test_a_date_without_a_year_is_the_one_nearest_to_publication() -> None:
    assert day("The council met on 30 December in Lissen.", published=date(2020, 1, 4)) == date(2019, 12, 30)
    assert day("The council meets on January 8 in Lissen.", published=date(2019, 12, 29)) == date(2020, 1, 8)
    assert day("The council met on May 3 in Lissen.") == date(2019, 5, 3)


@pytest.mark.parametrize(
    "sentence", ["The council met on May 3.", "The council met on 3 May.", "It met on May 3. It left."]
)
def test_a_date_without_a_year_may_end_its_sentence(sentence: str) -> None:
    assert day(sentence) == date(2019, 5, 3)


def test_a_number_with_a_point_behind_a_month_is_no_day() -> None:
    assert days("Since May 3.5 million people have come.") == []


def test_the_29th_of_february_is_one_of_a_leap_year() -> None:
    assert day("The council met on 29 February in Lissen.", published=date(2021, 3, 5)) == date(2020, 2, 29)


def test_a_weekday_with_its_date_is_one_day() -> None:
    assert days("They met on Monday, May 13, 2019, in Lissen.") == [("Monday, May 13, 2019", date(2019, 5, 13))]
    assert days("They met on Monday, May 13, in Lissen.") == [("Monday, May 13", date(2019, 5, 13))]


@pytest.mark.parametrize("sentence", ["They met on Monday.", "They met on May 13 in Lissen.", "They meet today."])
def test_without_a_day_of_publication_only_full_dates_are_known(sentence: str) -> None:
    assert day(sentence, published=None) is None
    assert day("They met on 13 May 2019.", published=None) == date(2019, 5, 13)


@pytest.mark.parametrize("sentence", ["The Sundays are quiet.", "He may march on.", "Wednesdays were busy."])
def test_words_that_only_look_like_days_are_left_alone(sentence: str) -> None:
    assert days(sentence) == []


def test_a_day_that_somebody_speaks_of_is_less_sure_than_the_article_s_own() -> None:
    (own,) = dates_in("They met on Monday.", published=FRIDAY)
    (spoken,) = dates_in("They met on Monday.", published=FRIDAY, quoted=True)
    assert spoken.value == own.value
    assert spoken.confidence < own.confidence


@given(st.dates(date(1990, 1, 1), date(2060, 12, 31)))
def test_a_day_written_out_is_read_back(value: date) -> None:
    month = MONTHS[value.month - 1].title()
    for words in (f"{value.day} {month} {value.year}", f"{month} {value.day}, {value.year}", value.isoformat()):
        assert full_date(words) == value
        assert days(f"They met on {words} in Lissen.", published=None) == [(words, value)]


@given(st.dates(date(1990, 1, 1), date(2060, 12, 31)), st.sampled_from(WEEKDAYS))
def test_a_weekday_in_the_past_lies_less_than_a_week_back(published: date, weekday: str) -> None:
    value = day(f"They met on {weekday.title()}.", published=published)
    assert value is not None
    assert value.weekday() == WEEKDAYS.index(weekday)
    assert timedelta(0) <= published - value < timedelta(days=7)


@given(
    st.text(max_size=60), st.sampled_from(["Monday", "May 3", "3 May 2019", "today", "May 99"]), st.text(max_size=60)
)
def test_a_day_s_offsets_give_back_its_words(before: str, words: str, after: str) -> None:
    sentence = f"{before} {words} {after}"
    for found in dates_in(sentence, published=FRIDAY):
        assert sentence[found.start : found.end] == found.text
        assert (found.value is None) == (found.confidence == 0.0)


@pytest.mark.parametrize("bit", [*HOSTILE.values(), *UNBROKEN.values()], ids=[*HOSTILE, *UNBROKEN])
def test_endless_runs_are_searched_for_days_in_a_time_that_grows_with_their_length(bit: str) -> None:
    assert grows_too_fast(lambda text: list(dates_in(text, published=FRIDAY)), bit, longest=20_000) == ""


def test_the_parse_tells_the_week_before_the_words_do() -> None:
    (found,) = dates_in("The gates Monday.", published=FRIDAY, tense=lambda _: Tense.FUTURE)
    assert found.value == date(2019, 5, 20)
    (found,) = dates_in("The gates will open Monday.", published=FRIDAY, tense=lambda _: Tense.PAST)
    assert found.value == date(2019, 5, 13)


def test_a_span_of_days_is_not_sure() -> None:
    (found,) = dates_in("The talks of May 3-5 failed.", published=FRIDAY)
    assert found.confidence < 0.7
