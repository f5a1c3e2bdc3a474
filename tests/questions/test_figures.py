"""Days, years and numbers that are left out of a passage, or of somebody's words."""

from __future__ import annotations

from datetime import date

import pytest

from crisisdesk.domain.question import Form
from crisisdesk.questions import figures
from tests.questions.making import HARBOUR, TITLE, keys, proposed


def test_a_day_is_asked_for_with_the_word_that_leads_to_it() -> None:
    text = (
        "Tuesday, Norwegian soldiers took fourteen broken cranes out of the harbour of Bergen, officials in Oslo said."
    )
    (draft,) = (each for each in proposed(figures.figure, TITLE + text) if each.slot == "date")
    assert "“[On] ____, Norwegian soldiers" in draft.stem, "the word is not the article’s"
    assert draft.key == "Tuesday, 14 May 2019"


@pytest.mark.parametrize(
    "text",
    [
        "The storm over Bergen took eight kilometers (15 miles) of the wall of the harbour of Norway.",
        "The price of a ticket to the harbour of Bergen in Norway rose by 21 cents after the storm.",
        "Prime Minister Laura Bennett gave a speech about the harbour of Bergen in 2011 in the town of Oslo.",
        "Peter Novak was locked up in Bergen in 2011 when he was 21, said Norwegian officials of the harbour.",
        "In Bergen 15 percent of the sailors asked for cranes, while 21 percent asked for new harbour gates.",
        "Norway has 15 harbours with new cranes, down from 40 in the time before the storm of Bergen.",
        "The storm over Bergen broke about 15 cranes of the old harbour, officials in Oslo told reporters.",
        "15 colleagues from towns where Laura Bennett is popular lost their harbours to the storm over Bergen in May.",
        "The price of twelve cranes of the harbour of Bergen in Norway rose by 40 percent to 21 percent of the budget.",
        "The storm over Bergen broke at least 15 cranes of the old harbour, officials in Oslo told reporters.",
        "A picture of the storm over the harbour of Bergen in Norway was retweeted over 2011 times by noon.",
        "Wheat from the harbour of Bergen in Norway closed up 15 percent after the storm, brokers in Oslo said.",
        "Foreign Minister Peter Novak of Norway was at 15 percent.",
        "The storm over Bergen blew 1,500 miles (2011 km) over the old harbours of Norway, officials in Oslo told reporters.",
        "About 15 in 21 sailors of the old harbour of Bergen in Norway want all broken cranes to be sold by Oslo.",
        "The poll was taken in the harbour of Bergen in Norway among 2011 sailors with cranes, officials in Oslo said.",
        "Anna Berg, 59, has worked in the harbour of Bergen in Norway for 15 years with sailors and with cranes.",
    ],
)
def test_what_is_slight_or_given_away_is_not_asked_for(text: str) -> None:
    assert not {"15", "21", "2011", "15 percent", "21 percent"} & set(keys(figures.figure, text))


@pytest.mark.parametrize(("opening", "asked"), [("", True), ("It will be hard if ", False)])
def test_a_figure_that_somebody_only_supposes_is_not_asked_for(opening: str, asked: bool) -> None:
    words = f"{opening}Norway will sell 15,000 rusty cranes and 40 old ships of Bergen to Finland"
    text = f"“{words},” Finnish Foreign Minister Peter Novak told reporters on Monday."
    assert bool(proposed(figures.figure_said, TITLE + text)) is asked


def test_a_rough_number_that_is_large_is_asked_for() -> None:
    text = "The storm over Bergen broke about 1,500 windows of the old harbour, officials in Oslo told reporters."
    assert keys(figures.figure, text) == ["1,500"]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (
            "Norwegian ministers agreed on a $275 million plan for the harbour of Bergen and its twelve cranes.",
            "$275 million",
        ),
        ("There were 190 sailors on board of the Norwegian ship when it broke a wall of the harbour of Bergen.", "190"),
        ("The storm over Bergen killed 98 senators of the old Norwegian harbour party, officials in Oslo said.", "98"),
    ],
)
def test_sums_before_a_noun_and_what_there_is_are_asked_for(text: str, key: str) -> None:
    assert key in keys(figures.figure, text)


def test_what_somebody_without_standing_counts_is_not_asked_for() -> None:
    told = "“We need 340 new cranes for the old harbour of Bergen in Norway,” {}Anna Berg told reporters. Berg left."
    assert keys(figures.figure_said, TITLE + told.format("Harbour Minister ")) == ["340"]
    assert keys(figures.figure_said, TITLE + told.format("")) == []


def test_a_bound_that_is_large_and_a_year_before_its_noun_are_asked_for() -> None:
    bound = "The storm over Bergen broke more than 1,500 windows of the old harbour, officials in Oslo told reporters."
    year = "A 2011 study of twelve Norwegian sailors found that the old harbour of Bergen would break in a storm."
    assert keys(figures.figure, bound) == ["1,500"]
    assert "2011" in keys(figures.figure, year)


def test_the_day_of_a_remark_is_not_asked_for_but_that_of_a_deed_is() -> None:
    remark = (
        "Laura Bennett said on Tuesday that Norwegian soldiers had taken broken cranes out of the harbour of Bergen."
    )
    deed = "On Tuesday Norwegian soldiers took broken cranes out of the harbour of Bergen, Laura Bennett said in Oslo."
    assert keys(figures.figure, remark) == []
    assert keys(figures.figure, deed) == ["Tuesday, 14 May 2019"]


def test_how_a_weekday_becomes_a_date_is_told_with_the_answer() -> None:
    text = "On Tuesday Norwegian soldiers took fourteen broken cranes out of the harbour of Bergen, officials said."
    (draft,) = (each for each in proposed(figures.figure, TITLE + text) if each.slot == "date")
    assert draft.note == "The article is of Friday, 17 May 2019, so “Tuesday” is Tuesday, 14 May 2019."


def test_a_figure_is_left_out_of_what_somebody_said() -> None:
    found = {draft.key: draft for draft in proposed(figures.figure_said, HARBOUR)}
    assert "Sweden is ready to send ____ warships" in found["twelve"].stem
    assert found["twelve"].claimant == "Robert Hansen"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Norway bought 14 cranes from a harbour in Finland before the storm shut every gate.", Form.TYPED),
        ("Norway bought 1,400 cranes from a harbour in Finland before the storm shut every gate.", Form.CHOICE),
    ],
)
def test_a_small_count_is_typed(text: str, asked: Form) -> None:
    assert [draft.form for draft in proposed(figures.figure, TITLE + text)] == [asked]


def test_what_is_dated_needs_no_on_before_its_day() -> None:
    text = (
        "Norway issued an order dated Tuesday which forced twelve angry sailors of Bergen to shut their harbour gates."
    )
    (draft,) = (each for each in proposed(figures.figure, TITLE + text) if each.slot == "date")
    assert "an order dated ____ which" in draft.stem


def test_a_day_of_hardly_anything_is_not_asked_for() -> None:
    told = "Laura Bennett had a {} on Tuesday."
    assert not [each for each in proposed(figures.figure, TITLE + told.format("great night")) if each.slot == "date"]
    full = told.format("meeting with twelve angry sailors of Norway")
    assert [each for each in proposed(figures.figure, TITLE + full) if each.slot == "date"]


def test_a_figure_beside_another_of_its_scale_is_typed() -> None:
    text = "Peter Novak of Norway got nearly 60 million votes and lost to Robert Hansen of Finland, who had 69 million votes."
    assert {draft.form for draft in proposed(figures.figure, TITLE + text)} == {Form.TYPED}


@pytest.mark.parametrize(
    "text",
    [
        "Norway reached its goal for harbour cranes seven years ahead of the deadline of 2030 that Finland set.",
        "Norway paid Finland 135 million crowns ($12 million) for old harbour cranes before the storm.",
        "The fund found that 43 percent of towns want new cranes. It said that 21 percent of towns want old cranes from Finland.",
        "Norway bought fourteen cranes from Finland before the storm, and all 14 cranes of the Bergen harbour broke.",
        "Only 1 percent of all harbour towns in Norway have new cranes from Finland, officials said.",
    ],
)
def test_a_figure_that_can_be_reckoned_is_not_asked_for(text: str) -> None:
    assert not {"seven", "$12 million", "21 percent", "1 percent", "fourteen", "14"} & set(keys(figures.figure, text))


@pytest.mark.parametrize(
    ("told", "asked"), [("all signs pointed to Novak leaving Oslo", False), ("Novak left Oslo", True)]
)
def test_the_day_of_what_is_only_hinted_at_is_not_asked_for(told: str, asked: bool) -> None:
    text = f"Twelve sailors of the harbour of Bergen said that {told} on Thursday with new cranes for Norway."
    days = [each.key for each in proposed(figures.figure, TITLE + text) if each.slot == "date"]
    assert bool(days) == asked


def test_today_in_the_plain_present_is_no_day() -> None:
    for verb, found in (("sail", False), ("are tied up", False), ("sailed", True)):
        text = f"Twelve Finnish ships with broken cranes {verb} today from the harbour of Bergen."
        days = proposed(figures.figure, TITLE + text, published=date(2019, 5, 17))
        assert any(draft.slot == "date" for draft in days) == found


@pytest.mark.parametrize(
    ("kept", "text", "key"),
    [
        (
            "Norway paid 480 crane drivers of the harbour of Bergen in the winter.",
            "Norway paid the crane drivers of the harbour of Bergen for eight months.",
            "eight",
        ),
        (
            "Of all Norwegian sailors, 26 percent asked the harbour of Bergen for new cranes.",
            "Just over a quarter of all Norwegian sailors, 26 percent, asked the harbour for new cranes.",
            "26 percent",
        ),
        (
            "Sailors came to Bergen from Sweden and Finland, down 16 percent from last winter.",
            "Only 3,670 sailors came to Bergen, down 16 percent from the 4,360 sailors of last winter.",
            "16 percent",
        ),
        (
            "Foreign Minister Peter Novak of Finland was at 10 percent in the polls of Helsinki.",
            "Novak was at 10 percent.",
            "10 percent",
        ),
        (
            "Laura Bennett will be heard by the court of Norway in Oslo on 20 May 2019.",
            "Laura Bennett will be sworn into office as prime minister of Norway in Oslo on 20 May 2019.",
            "Monday, 20 May 2019",
        ),
        (
            "Norway and Sweden met on Tuesday in Oslo to speak about new cranes for the harbour of Bergen.",
            "Norway and Sweden met last Tuesday in Oslo to speak about new cranes for the harbour of Bergen.",
            "Tuesday, 14 May 2019",
        ),
        (
            "Norway bought new cranes for the harbour of Bergen in 2012 from Swedish sailors.",
            "Republican sailors bought new cranes for the presidential campaign of Norway in 2012.",
            "2012",
        ),
    ],
)
def test_what_is_plain_vague_or_can_be_reckoned_is_not_asked_for(kept: str, text: str, key: str) -> None:
    assert key not in keys(figures.figure, text)
    assert keys(figures.figure, kept)


def test_a_total_is_asked_for_behind_of() -> None:
    assert keys(figures.figure, "Norway and Sweden sold a total of 4,410 cranes to Finnish harbours.") == ["4,410"]


@pytest.mark.parametrize(
    "told",
    [
        "A survey of the sailors of Bergen released on Tuesday showed that Norway wants twelve new cranes.",
        "Peter Novak, the foreign minister, said on Twitter on Tuesday that Norway wants twelve new cranes.",
    ],
)
def test_the_day_of_a_survey_or_a_post_is_not_asked_for(told: str) -> None:
    assert "Tuesday, 14 May 2019" not in keys(figures.figure, told)


def test_what_every_larger_number_would_make_true_as_well_is_not_asked_for() -> None:
    told = "Less than $150,000 of the harbour fund went to sailors of Bergen, officials in Oslo told reporters."
    assert keys(figures.figure, TITLE + told) == []
    assert keys(figures.figure, TITLE + told.replace("Less than", "Nearly")) == ["$150,000"]


def test_of_several_figures_each_may_be_asked_for_but_not_of_a_table() -> None:
    told = "Norwegian ministers sent 340 sailors of Oslo, 720 new anchors, 85 buoys{} and two ships to the old harbour of Bergen."
    assert {"720", "85"} <= set(keys(figures.figure, TITLE + told.format("")))
    assert keys(figures.figure, TITLE + told.format(", 64 lamps, 36 boats, 640 sails")) == []
