"""Grading: merciful in form, never for something else."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from crisisdesk.domain.answer import Answer, Match, Verdict
from crisisdesk.domain.article import ArticleId, Span
from crisisdesk.domain.grading import given_order, given_pairs, grade
from crisisdesk.domain.grading.composed import given_point, kilometres
from crisisdesk.domain.grading.dates import Told, told
from crisisdesk.domain.grading.numbers import quantity
from crisisdesk.domain.grading.words import fold, is_slip, skeleton
from crisisdesk.domain.question import AnswerType, Distractor, Fact, FactId, Form, Kind, Question, QuestionId
from crisisdesk.domain.reading import Person

_TYPES = {each.value: each for each in AnswerType}


def question(
    key: str,
    *others: str,
    type: str = "person",  # noqa: A002 - reads best where it is used
    accepted: tuple[str, ...] = (),
    stem: str = "What was it?",
    fact: str = "It was so.",
    form: Form = Form.CHOICE,
    kind: Kind = Kind.SPEAKER,
) -> Question:
    return Question(
        id=QuestionId("q"),
        article=ArticleId("a"),
        kind=kind,
        form=form,
        stem=stem,
        key=key,
        fact=Fact(FactId("f"), fact, (Span(0, 9),)),
        evidence=(Span(0, 9),),
        explanation=f"The article says {key}.",
        answer_type=_TYPES[type],
        accepted=accepted,
        choices=(*others, key) if others else (),
        distractors=tuple(Distractor(each, f"{each} is something else.", Span(10, 20)) for each in others),
    )


def graded(asked: Question, text: str, *, people: tuple[Person, ...] = (), typed: bool = True) -> Verdict:
    return grade(asked, Answer(asked.id, text, 1.0, typed=typed), people=people)


BIDENS = (
    Person("Joe Biden", office="US President", gender="m", aliases=("Biden",)),
    Person("Hunter Biden", gender="m", aliases=("Biden", "Hunter")),
)

RIGHT = [
    ("person", "Antony Blinken", "antony blinken"),
    ("person", "Antony Blinken", "Blinken"),
    ("person", "Antony Blinken", "Secretary Blinken"),
    ("person", "Antony Blinken", "US Secretary of State Antony Blinken"),
    ("person", "Antony Blinken", "Mr. Blinken"),
    ("person", "Antony Blinken", "Blinken, Antony"),
    ("person", "Antony Blinken", "Blinken Antony"),
    ("person", "Antony Blinken", "A. Blinken"),
    ("person", "Antony Blinken", "Tony Blinken"),
    ("person", "Antony Blinken", "Antony J. Blinken"),
    ("person", "Antony Blinken", "Antony Blinken, US Secretary of State"),
    ("person", "Antony Blinken", "Antony Blinkin"),
    ("person", "Antony Blinken", "anthony blinken"),
    ("person", "Joe Biden", "Joseph Biden"),
    ("person", "Joe Biden", "president biden"),
    ("person", "Sergei Lavrov", "Sergey Lawrow"),
    ("person", "Sergei Lavrov", "Lavrov"),
    ("person", "Sergei Lavrov", "Russian Foreign Minister Sergei Lavrov"),
    ("person", "Vladimir Putin", "Poutine"),
    ("person", "Vladimir Putin", "Wladimir Putin"),
    ("person", "Volodymyr Zelensky", "Zelenskyy"),
    ("person", "Volodymyr Zelensky", "Volodymyr Zelenskiy"),
    ("person", "Volodymyr Zelensky", "Selenskyj"),
    ("person", "Sergei Shoigu", "Sergey Shoygu"),
    ("person", "Xi Jinping", "Xi"),
    ("person", "Kim Jong Un", "Kim Jong-un"),
    ("person", "Ursula von der Leyen", "von der Leyen"),
    ("person", "Ursula von der Leyen", "Leyen"),
    ("person", "Emmanuel Macron", "Emanuel Macron"),
    ("person", "Recep Tayyip Erdoğan", "Erdogan"),
    ("person", "Recep Tayyip Erdoğan", "Tayyip Erdogan"),
    ("person", "Jean-Yves Le Drian", "Le Drian"),
    ("person", "Jean-Yves Le Drian", "jean yves le drian"),
    ("person", "George W. Bush", "George Bush"),
    ("person", "Beyoncé", "beyonce"),
    ("place", "Kyiv", "Kiev"),
    ("place", "Geneva", "in Geneva"),
    ("place", "Geneva", "Genève"),
    ("place", "Geneva, Switzerland", "Geneva"),
    ("place", "the United States", "USA"),
    ("place", "the United Kingdom", "Britain"),
    ("place", "Kazakhstan", "Kazakstan"),
    ("place", "Luhansk", "Lugansk"),
    ("place", "São Paulo", "Sao Paulo"),
    ("organisation", "the World Health Organization", "World Health Organisation"),
    ("organisation", "the World Health Organization", "WHO"),
    ("organisation", "North Atlantic Treaty Organization", "NATO"),
    ("organisation", "NATO", "N.A.T.O."),
    ("date", "Friday, 21 January 2022", "21 January 2022"),
    ("date", "Friday, 21 January 2022", "January 21, 2022"),
    ("date", "Friday, 21 January 2022", "Jan 21"),
    ("date", "Friday, 21 January 2022", "21.1.2022"),
    ("date", "Friday, 21 January 2022", "21/01/22"),
    ("date", "Friday, 21 January 2022", "1/21/2022"),
    ("date", "Friday, 21 January 2022", "2022-01-21"),
    ("date", "Friday, 21 January 2022", "Friday"),
    ("date", "Friday, 21 January 2022", "on friday the 21st of january"),
    ("date", "Friday, 21 January 2022", "January 21st"),
    ("date", "Friday, 21 January 2022", "21 Janaury 2022"),
    ("date", "1 February 2022", "1/2/2022"),
    ("date", "1 February 2022", "2/1/2022"),
    ("date", "January 2022", "january"),
    ("date", "2014", "2014"),
    ("date", "2014", "in 2014"),
    ("date", "Wednesday", "Wed."),
    ("date", "early February", "early February"),
    ("number", "4,000", "four thousand"),
    ("number", "4,000", "4000"),
    ("number", "4,000", "4 000"),
    ("number", "4,000", "4.000"),
    ("number", "4,000", "4k"),
    ("number", "15 percent", "15 %"),
    ("number", "15 percent", "fifteen per cent"),
    ("number", "15%", "15"),
    ("number", "340 million euros", "€340 million"),
    ("number", "340 million euros", "340m euros"),
    ("number", "340 million euros", "340,000,000"),
    ("number", "about 100,000 troops", "100,000"),
    ("number", "100,000 troops", "a hundred thousand troops"),
    ("number", "more than 100", "over 100"),
    ("number", "1.5 billion", "one and a half billion"),
    ("number", "two thirds", "2/3"),
    ("number", "50 percent", "half"),
    ("number", "1,250", "one thousand two hundred and fifty"),
    ("number", "20-25", "20 to 25"),
    ("number", "dozens", "dozens"),
    ("number", "twelve", "a dozen"),
    ("phrase", "a false-flag operation", "false flag operation"),
    ("phrase", '"frank and substantive"', "frank and substantive"),
    ("phrase", '"frank and substantive"', "substantive and frank"),
    ("phrase", "a written response to its demands", "written response to demands"),
    ("phrase", "diplomacy", "diplomcy"),
    ("phrase", "15 people", "fifteen people"),
    ("phrase", "defence cooperation", "defense co-operation"),
    ("phrase", "Plan A", "plan a"),
    ("organisation", "Russia's Foreign Ministry", "the Russian foreign ministry"),
    ("organisation", "the US", "America"),
    ("person", "Queen Elizabeth II", "Queen Elizabeth"),
    ("person", "Pope Francis", "Francis"),
    ("person", "Kremlin spokesman Dmitry Peskov", "Peskov"),
    ("date", "Thursday, 20 January 2022", "the twentieth of January"),
    ("date", "Friday, 21 January 2022", "January twenty-first, 2022 (Friday)"),
    ("number", "5 billion dollars", "US$5bn"),
    ("number", "between 10 and 15", "10-15"),
    ("number", "more than 100,000 Russian troops", "100,000 troops"),
    ("truth", "True", "t"),
    ("truth", "False", "no"),
]

WRONG = [
    ("person", "Joe Biden", "Hunter Biden"),
    ("person", "Biden", "Hunter Biden"),
    ("person", "Joe Biden", "Jill Biden"),
    ("person", "Joe Biden", "Putin, not President Biden"),
    ("person", "Donald Trump", "Donald Trump Jr."),
    ("person", "Antony Blinken", "Blinken or Lavrov"),
    ("person", "Antony Blinken", "Lavrov Blinken"),
    ("person", "Antony Blinken", "Antony"),
    ("person", "George W. Bush", "George H. W. Bush"),
    ("person", "Bill Clinton", "Hillary Clinton"),
    ("person", "Kim Jong Un", "Kim Jong Il"),
    ("person", "Joe Biden", "wife of Joe Biden"),
    ("place", "Austria", "Australia"),
    ("place", "Australia", "Austria"),
    ("place", "Iran", "Iraq"),
    ("place", "Slovakia", "Slovenia"),
    ("place", "Zambia", "Gambia"),
    ("place", "Niger", "Nigeria"),
    ("place", "Nigeria", "Niger"),
    ("place", "South Korea", "North Korea"),
    ("place", "South Korea", "Korea"),
    ("place", "Paris", "Paris, Texas"),
    ("place", "Geneva", "near Geneva"),
    ("place", "Geneva", "Genoa"),
    ("place", "Dominica", "Dominican Republic"),
    ("organisation", "the World Health Organization", "World Trade Organization"),
    ("organisation", "European Union", "UE"),
    ("date", "Friday, 21 January 2022", "Thursday, 21 January 2022"),
    ("date", "Friday, 21 January 2022", "22 January 2022"),
    ("date", "Friday, 21 January 2022", "21 January 2021"),
    ("date", "Friday, 21 January 2022", "January 2022"),
    ("date", "Friday, 21 January 2022", "2022"),
    ("date", "21 January 2022", "Friday"),
    ("date", "21 June", "21 July"),
    ("date", "Tuesday", "Thursday"),
    ("date", "21 January", "21 January 1950"),
    ("date", "January 2022", "21 January 2022"),
    ("number", "15", "50"),
    ("number", "15", "15th of 50"),
    ("number", "fifteen", "fifty"),
    ("number", "15 months", "15 days"),
    ("number", "3 million", "3 billion"),
    ("number", "more than 100", "less than 100"),
    ("number", "50 percent", "50 percentage points"),
    ("number", "50 percent", "0.5 percent"),
    ("number", "-5", "5"),
    ("number", "four thousand", "forty thousand"),
    ("phrase", "an attack on Russia", "an attack by Russia"),
    ("phrase", "a swift response", "no response"),
    ("phrase", "Russia attacks Ukraine", "Ukraine attacks Russia"),
    ("phrase", "15 people", "50 people"),
    ("phrase", "constitutional", "unconstitutional"),
    ("phrase", "an Austrian diplomat", "an Australian diplomat"),
    ("place", "Xinzhou", "Xinyu"),
    ("person", "Pope Francis", "Pope Benedict"),
    ("person", "Queen Elizabeth II", "Elizabeth I"),
    ("number", "5 million euros", "5 million dollars"),
    ("number", "100,000 Russian troops", "100,000 Ukrainian troops"),
    ("organisation", "the Russian foreign ministry", "Ukraine's foreign ministry"),
    ("truth", "True", "false"),
]


@pytest.mark.parametrize(("sort", "key", "text"), RIGHT)
def test_the_same_thing_in_another_form_is_right(sort: str, key: str, text: str) -> None:
    assert graded(question(key, type=sort), text).right


@pytest.mark.parametrize(("sort", "key", "text"), WRONG)
def test_something_else_is_never_right(sort: str, key: str, text: str) -> None:
    assert not graded(question(key, type=sort), text).right


@pytest.mark.parametrize(("sort", "key", "text"), WRONG)
def test_something_else_is_wrong_as_another_choice_too(sort: str, key: str, text: str) -> None:
    verdict = graded(question(key, text, type=sort), text)
    assert not verdict.right
    assert verdict.why_not == f"{text} is something else."
    assert verdict.why_not_span == Span(10, 20)


def test_the_key_chosen_is_exactly_right() -> None:
    verdict = graded(question("Geneva", "Bern", "Basel", type="place"), "Geneva", typed=False)
    assert (verdict.match, verdict.why_not, verdict.evidence) == (Match.EXACT, "", (Span(0, 9),))


def test_giving_up_is_wrong_without_reproach() -> None:
    verdict = graded(question("Geneva", "Bern", type="place"), "  ")
    assert (verdict.match, verdict.why_not, verdict.key) == (Match.WRONG, "", "Geneva")


def test_a_surname_is_right_by_mercy_where_it_is_unique() -> None:
    people = (Person("Antony Blinken", aliases=("Blinken",)), Person("Sergei Lavrov"))
    assert graded(question("Antony Blinken"), "Blinken", people=people).match is Match.NEAR


def test_a_surname_that_two_people_share_is_not_enough() -> None:
    verdict = graded(question("Joe Biden"), "Biden", people=BIDENS)
    assert not verdict.right
    assert "Hunter Biden" in verdict.why_not
    assert not verdict.meant, "it may be either"


def test_a_shared_surname_with_a_given_name_is_enough() -> None:
    assert graded(question("Joe Biden"), "joseph biden", people=BIDENS).right
    assert not graded(question("Joe Biden"), "hunter biden", people=BIDENS).right


def test_a_surname_that_is_accepted_is_right_even_if_shared() -> None:
    assert graded(question("Joe Biden", accepted=("Biden",)), "biden", people=BIDENS).match is Match.EXACT


def test_another_person_of_the_article_is_answered_with_why_they_are_not() -> None:
    people = (Person("Sergei Lavrov", office="Russian foreign minister", aliases=("Lavrov",)),)
    verdict = graded(question("Antony Blinken", "Sergei Lavrov"), "lawrow", people=people)
    assert verdict.why_not == "Sergei Lavrov is something else."
    assert verdict.meant == "Sergei Lavrov"
    assert not graded(question("Antony Blinken", "Sergei Lavrov"), "Lavrof", people=people).meant, (
        "a slip is not sure enough"
    )


def test_the_full_name_of_one_known_by_surname_is_right() -> None:
    people = (Person("Kamala Harris", aliases=("Harris",), gender="f"),)
    assert graded(question("Harris"), "Kamala Harris", people=people).right


def test_the_title_of_the_other_sex_is_another_person() -> None:
    people = (Person("Joe Biden", gender="m", aliases=("Biden",)),)
    assert not graded(question("Joe Biden"), "Mrs Biden", people=people).right
    assert graded(question("Joe Biden"), "Mr Biden", people=people).right


def test_a_near_name_that_is_another_choice_is_wrong() -> None:
    assert graded(question("Boris Johnson"), "Johnston").right
    assert not graded(question("Boris Johnson", "Alan Johnston"), "Johnston").right


def test_initials_stand_for_three_names() -> None:
    assert graded(question("Alexandria Ocasio-Cortez"), "AOC").right
    assert not graded(question("Antony Blinken"), "AB").right


def test_letters_are_no_answer_to_what_they_stand_for() -> None:
    asked = question(
        "North Atlantic Treaty Organization", type="organisation", stem="What does NATO stand for?", kind=Kind.EXPANSION
    )
    assert not graded(asked, "NATO").right
    assert graded(asked, "north atlantic treaty organisation").right


def test_a_country_after_the_city_is_right_when_the_article_says_so() -> None:
    asked = question("Geneva", type="place", fact="They met in Geneva, Switzerland.")
    assert graded(asked, "Geneva, Switzerland").right
    assert not graded(asked, "Geneva, New York").right


def test_a_unit_may_be_repeated_from_the_question() -> None:
    asked = question("15", type="number", stem="How many people were hurt?")
    assert graded(asked, "15 people").right
    assert not graded(asked, "15 days").right


def test_a_number_that_two_choices_share_needs_its_unit() -> None:
    asked = question("15 months", "15 days", type="number")
    assert not graded(asked, "15").right
    assert graded(asked, "fifteen months").right


def test_a_weekday_that_two_choices_share_is_not_enough() -> None:
    asked = question("Friday, 21 January 2022", "Friday, 14 January 2022", type="date")
    assert not graded(asked, "Friday").right
    assert graded(asked, "21 January").right


def test_the_order_must_be_the_right_one() -> None:
    asked = replace(question("a, b, c", form=Form.ORDER, type="phrase"), items=("a", "b", "c"))
    assert graded(asked, given_order(("a", "b", "c"))).match is Match.EXACT
    assert not graded(asked, given_order(("b", "a", "c"))).right


def test_all_pairs_must_be_right_in_any_order() -> None:
    asked = replace(question("-", form=Form.MATCH, type="phrase"), pairs=(("x", "1"), ("y", "2")))
    assert graded(asked, given_pairs((("y", "2"), ("x", "1")))).right
    assert not graded(asked, given_pairs((("y", "1"), ("x", "2")))).right


def test_a_point_is_right_near_the_place() -> None:
    asked = replace(question("Geneva", form=Form.MAP, type="place"), point=(46.2, 6.15))
    assert graded(asked, given_point(46.3, 6.2)).match is Match.EXACT
    assert graded(asked, "47.1 6.9").match is Match.NEAR
    assert not graded(asked, given_point(44.4, 8.9)).right
    assert graded(asked, "Geneva").right


def test_a_country_is_right_all_over_and_right_by_mercy_just_beyond_its_border() -> None:
    asked = replace(question("Switzerland", form=Form.MAP, type="place"), point=(46.8, 8.4))
    assert graded(asked, given_point(46.2, 6.1)).match is Match.EXACT
    assert graded(asked, given_point(47.8, 9.0)).match is Match.NEAR
    assert not graded(asked, given_point(48.6, 9.0)).right


def test_the_earth_is_round() -> None:
    assert kilometres((0, 179.5), (0, -179.5)) == pytest.approx(111.2, abs=0.1)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1,5", {(Fraction(3, 2),)}),
        ("1.200", {(1200,), (Fraction(6, 5),)}),
        ("two million five hundred thousand", {(2_500_000,)}),
        ("3 and 5", {(3, 5)}),
        ("half a million", {(500_000,)}),
        ("minus five", {(-5,)}),
        ("-5", {(-5,)}),
        ("a third", {(Fraction(1, 3),)}),
        ("twenty-one", {(21,)}),
        ("two and a half", {(Fraction(5, 2),)}),
        ("12 to 15", {(12, 15)}),
        ("12-15", {(12, 15)}),
        ("1 234 567", {(1_234_567,)}),
        ("3rd", {(3,)}),
    ],
)
def test_numbers_are_read(text: str, numbers: set[tuple[Fraction | int, ...]]) -> None:
    found = quantity(text)
    assert found is not None
    assert found.values == numbers


def test_words_without_a_number_are_no_quantity() -> None:
    assert quantity("many people") is None
    assert quantity("") is None


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("21 January 2022", (Told(2022, 1, 21),)),
        ("1/2/2022", (Told(2022, 2, 1), Told(2022, 1, 2))),
        ("13/1/2022", (Told(2022, 1, 13),)),
        ("30 February", ()),
        ("31.4.2022", ()),
        ("29 Feb", (Told(None, 2, 29),)),
        ("21-22 January", ()),
        ("the day after", ()),
        ("", ()),
    ],
)
def test_dates_are_read(text: str, readings: tuple[Told, ...]) -> None:
    assert told(text) == readings


def test_slips_are_forgiven_in_long_words_alone() -> None:
    assert is_slip("blinkin", "blinken")
    assert not is_slip("irak", "iran")
    assert not is_slip("gambia", "zambia")
    assert is_slip("disinformaton", "disinformation")
    assert not is_slip("austrian", "australian")


def test_skeletons_bring_romanisations_together() -> None:
    assert skeleton("lavrov") == skeleton("lawrow")
    assert skeleton("shoigu") == skeleton("schoigu")
    assert skeleton("austria") != skeleton("australia")


# What could stand in a quiz; none of them is another form of another one.
POOLS = {
    "person": ("Antony Blinken", "Sergei Lavrov", "Joe Biden", "Hunter Biden", "Kamala Harris", "Boris Johnson", "Ron Johnston",
               "Volodymyr Zelensky", "Recep Tayyip Erdoğan", "Kim Jong Un", "Kim Yo Jong", "George W. Bush", "Jeb Bush"),
    "place": ("Austria", "Australia", "Iran", "Iraq", "Slovakia", "Slovenia", "Niger", "Nigeria", "Kyiv", "Geneva", "Genoa",
              "North Korea", "South Korea", "Guinea", "Guyana", "Zürich", "Mali", "Malawi", "Malta"),
    "date": ("Friday, 21 January 2022", "Thursday, 20 January 2022", "Friday, 28 January 2022", "21 June 2022", "2014", "May 2022"),
    "number": ("15", "50", "15 percent", "15 months", "1,500", "1.5 million", "1.5 billion", "four thousand", "40,000", "0.5"),
    "phrase": ("a false-flag operation", "an attack on Russia", "an attack by Russia", "peace talks", "peace", "no talks",
               "frank and substantive", "constitutional", "unconstitutional", "15 people", "50 people"),
    "organisation": ("NATO", "World Health Organization", "World Trade Organization", "European Union", "African Union"),
}  # fmt: skip


@st.composite
def quizzes(draw: st.DrawFn) -> Question:
    type_ = draw(st.sampled_from(sorted(POOLS)))
    key, *others = draw(st.permutations(POOLS[type_]))[:4]
    return question(key, *others, type=type_)


def _accented(text: str) -> str:
    return unicodedata.normalize("NFC", text.replace("a", "a\u0301").replace("o", "o\u0308"))


DISGUISES = st.sampled_from(
    [
        str,
        str.upper,
        str.lower,
        str.title,
        str.swapcase,
        _accented,
        lambda text: f"  {text}. ",
        lambda text: f"“{text}”",
    ]
)


@given(quizzes(), DISGUISES, st.booleans())
def test_another_choice_is_never_right_however_it_is_written(asked: Question, disguise: object, typed: bool) -> None:
    assert callable(disguise)
    for each in asked.distractors:
        verdict = graded(asked, disguise(each.text), typed=typed)
        assert not verdict.right
        assert verdict.why_not == each.why


@given(quizzes(), DISGUISES)
def test_the_key_is_always_right_however_it_is_written(asked: Question, disguise: object) -> None:
    assert callable(disguise)
    assert graded(asked, disguise(asked.key)).match is Match.EXACT


@given(quizzes(), st.text("abcdefghij klmnop", min_size=3, max_size=12), DISGUISES)
def test_what_is_accepted_is_always_right(asked: Question, extra: str, disguise: object) -> None:
    assert callable(disguise)
    assume(fold(extra) and all(fold(extra) != fold(each.text) for each in asked.distractors))
    assert graded(replace(asked, accepted=(extra,)), disguise(extra)).right


@given(quizzes(), st.data())
def test_a_slip_in_another_choice_does_not_make_it_right(asked: Question, data: st.DataObject) -> None:
    other = data.draw(st.sampled_from(asked.distractors)).text
    at = data.draw(st.integers(1, len(other) - 1))
    slipped = other[:at] + other[at + 1 :]
    people = tuple(Person(each) for each in asked.choices) if asked.answer_type is AnswerType.PERSON else ()
    assume(fold(slipped) != fold(asked.key) and not any(each.isdigit() for each in other))
    assert not graded(asked, slipped, people=people).right or slipped == asked.key


@given(st.sampled_from(sorted(POOLS)), st.text(max_size=80), st.text(max_size=80))
def test_no_answer_and_no_key_breaks_grading(type_: str, key: str, text: str) -> None:
    graded(question(key, type=type_), text)
    if key.strip():
        assert graded(question(key, type=type_), key).right


def test_a_very_long_answer_is_graded_at_once() -> None:
    for type_ in POOLS:
        assert not graded(question("Geneva 15", type=type_), "geneva and " * 100_000).right
