"""Passages that can be understood by themselves, word for word."""

from __future__ import annotations

from datetime import date

import pytest

from crisisdesk.questions.excerpts import excerpts, missing_names, told_with
from tests.language.reading import FRIDAY
from tests.questions.making import scene_of

TITLE = "Storm shuts every harbour gate of Norway\n\n"


def passages(text: str) -> list[str]:
    """The passages of an invented article, on one line each."""
    scene = scene_of(TITLE + text)
    return [" ".join(each.run.of(scene.text).split()) for each in excerpts(scene)]


def test_a_sentence_that_leans_on_nothing_stands_alone() -> None:
    told = "Prime Minister Laura Bennett met Foreign Minister Peter Novak in Oslo on Monday to speak about cranes."
    assert passages(told) == [told]


@pytest.mark.parametrize(
    "second",
    [
        "She told reporters that Norway would pay for twelve new cranes.",
        "It also asked the Finnish navy for help with twelve broken cranes.",
        "The minister told reporters that Norway would pay for twelve new cranes.",
        "Instead Norway would pay for twelve new cranes, officials in Oslo told reporters.",
        "Those cranes stood in the harbour of Bergen for twenty years before the storm.",
    ],
)
def test_what_leans_on_the_sentence_before_is_no_passage(second: str) -> None:
    first = "The Norwegian minister Laura Bennett saw the broken cranes of the harbour of Bergen on Monday."
    assert passages(f"{first} {second}") == [first]


@pytest.mark.parametrize(
    "alone",
    [
        "He told reporters that Norway would pay for twelve new cranes in the harbour.",
        "The hearing was held in the Oslo town hall before noon without any witness.",
        "Who will pay for the twelve new cranes of the harbour of Bergen in Norway?",
        "Peter Novak wrote on Twitter (@novak that Norway would pay for twelve cranes.",
        "Twelve cranes and two hundred ships of the harbour of Bergen in Norway.",
        "Even Denmark has more old cranes in the harbours of its long coast, sailors of Bergen told reporters.",
        "Peter Novak went after her in the harbour of Bergen with twelve new cranes of Norway before noon.",
        "As a result, Norway would pay for twelve new cranes, officials in Oslo told reporters.",
        "The harbour itself would pay for twelve new cranes of Norway, officials in Oslo told reporters.",
    ],
)
def test_what_leans_on_nothing_that_is_there_or_is_no_statement_is_left_out(alone: str) -> None:
    assert passages(alone) == []


def test_what_a_word_at_its_head_joins_to_the_sentence_before_is_no_passage() -> None:
    alone = "Norway would pay for twelve new cranes, officials in Oslo told reporters."
    assert passages(alone) == [alone]
    assert passages(f"However, {alone}") == []


def test_whoever_is_named_by_surname_alone_is_named_in_full_at_first() -> None:
    text = (
        f"{TITLE}Laura Bennett met Peter Novak in Oslo on Monday.\n\n"
        "Norwegian sailors asked Bennett for twelve new cranes before Bennett left for the harbour of Bergen."
    )
    scene = scene_of(text)
    excerpt = next(each for each in excerpts(scene) if "sailors" in each.run.of(text))
    told = told_with(scene, excerpt, [])
    assert told.count("[Laura] Bennett") == 1
    assert told.count("Bennett") == 2


def test_a_sentence_that_ends_in_an_abbreviation_is_none() -> None:
    assert passages("Norway bought twelve new cranes from the Hungarian harbour company Bergen Kft.") == []


def test_a_passage_crosses_no_heading() -> None:
    first = "The Norwegian minister Laura Bennett saw the broken cranes of the harbour of Bergen on Monday."
    second = "She told reporters that Norway would pay for twelve new cranes in the harbour."
    assert passages(f"{first}\n\nWho pays\n\n{second}") == [first]


def test_an_author_s_own_opinion_has_none() -> None:
    own = "I think that our harbour needs cranes. We saw it in Bergen, and my friends in Oslo told me so."
    told = "Prime Minister Laura Bennett met Foreign Minister Peter Novak in Oslo on Monday to speak about cranes."
    assert passages(f"{own} {told}") == []


def test_the_sentence_that_names_a_report_without_title_is_not_asked_about() -> None:
    first = "Prime Minister Laura Bennett met Foreign Minister Peter Novak in Oslo on Monday to speak about cranes."
    second = "Norwegian soldiers took fourteen broken cranes out of the harbour of Bergen on Tuesday."
    scene = scene_of(f"{first} {second}")
    assert [each.told.span.of(scene.text) for each in excerpts(scene)] == [second]


def test_a_caption_among_the_paragraphs_is_none() -> None:
    caption = (
        "Prime Minister Laura Bennett greets Peter Novak of Finland in the harbour of Oslo on Tuesday, May 14, 2019."
    )
    assert passages(caption) == []


OPENED = "Prime Minister Laura Bennett saw the broken cranes of the harbour. She said Norway would pay Finland for twelve of them."


def test_a_sure_pronoun_at_the_head_of_a_passage_is_told_by_the_name() -> None:
    scene = scene_of(TITLE + OPENED)
    alone = next(each for each in excerpts(scene) if each.told is scene.frames[-1])
    assert told_with(scene, alone, []).startswith("[Laura Bennett] said Norway")


@pytest.mark.parametrize("other", ["the elder Laura Bennett", "Emma Novak and Laura Bennett"])
def test_a_sentence_with_a_pronoun_that_may_be_another_is_no_passage(other: str) -> None:
    scene = scene_of(TITLE + OPENED.replace("Prime Minister Laura Bennett", f"On Monday {other}"))
    assert not [each for each in excerpts(scene) if each.told is scene.frames[-1]]


@pytest.mark.parametrize(
    ("sentence", "stands"),
    [
        ("Every harbour gate reopened in 2019.", True),
        ("The election is scheduled for March 24.", False),  # which one?
        ("Sales fell to two million crowns in the quarter that ended in May.", False),  # whose?
        ("EARN, BABY, EARN: Norway sold twelve old cranes to Finland on Monday.", False),
        ("Officials say Norway may take the lead in building twelve new cranes.", True),
        ("In response, Norway sold twelve of its old cranes to Finland on Monday.", False),
        ("First, Norway sold twelve of its old cranes to Finland on Monday.", False),
        ("More consequential, Norway sold twelve of its old cranes to Finland on Monday.", False),
        ("The elder Novak of Norway sold twelve old cranes to Finland on Monday.", False),
        ("Norway will sell twelve of its old cranes to Finland over the next six months.", False),
        ("Laura Bennett used her speech to ask Denmark for twelve of its old cranes before noon.", False),
        ("Laura Bennett used her harbour to hold twelve old cranes of Denmark until noon.", True),
    ],
)
def test_short_passages_and_turns_of_phrase(sentence: str, stands: bool) -> None:
    assert (sentence in passages(sentence)) == stands


def test_a_sure_pronoun_further_in_is_told_by_the_name_too() -> None:
    text = f"{TITLE}Foreign Minister Peter Novak met crane drivers in Helsinki. In March, he promised twelve new cranes to Norway."
    scene = scene_of(text)
    assert any(told_with(scene, each, []).startswith("In March, [Peter Novak] promised") for each in excerpts(scene))


def test_before_she_left_may_mean_the_one_who_is_named_after_it() -> None:
    text = f"{TITLE}Laura Bennett met crane drivers in Helsinki. Before she left the town, Greta Hansen promised twelve new cranes."
    scene = scene_of(text)
    assert not any("[Laura Bennett]" in told_with(scene, each, []) for each in excerpts(scene))


def test_a_surname_that_several_bear_tells_nobody() -> None:
    told = "Novak told reporters in Bergen that Norway would pay for twelve new cranes."
    first = "Peter Novak saw the storm from a window."
    assert told in passages(f"{first} {told}")
    assert told not in passages(f"{first} Emma Novak slept. {told}")


def test_a_particle_of_a_surname_stands_behind_the_given_name() -> None:
    text = (
        "Harbour Minister Bill de Vries left. De Vries came home. Minister Bill de Vries went.\n\n"
        "Norwegian sailors of the harbour asked Peter Novak on Tuesday for what de Vries had bought of Bergen."
    )
    told = [told_with(scene, each, []) for scene in (scene_of(TITLE + text),) for each in excerpts(scene)]
    assert not any("de [Bill de]" in each for each in told)
    assert any("[Bill] de Vries" in each for each in told)


def test_the_elder_of_a_name_is_given_no_given_name() -> None:
    text = (
        "Minister Peter Novak left. Minister Peter Novak went.\n\n"
        "Norwegian sailors of the harbour asked Laura Bennett on Tuesday for what the elder Novak had bought of Bergen."
    )
    scene = scene_of(TITLE + text)
    assert not any("[Peter]" in told_with(scene, each, []) for each in excerpts(scene))


def test_who_is_in_the_title_by_surname_alone_is_named_in_full_at_first() -> None:
    text = "Novak shuts every harbour gate of Bergen\n\nPeter Novak left. Novak asked Finland for twelve new cranes in Bergen."
    scene = scene_of(text)
    (found,) = (each for each in excerpts(scene) if "twelve" in each.run.of(scene.text))
    assert told_with(scene, found, []).startswith("[Peter] Novak asked")


def test_what_follows_an_abbreviation_taken_for_an_end_is_no_sentence() -> None:
    scene = scene_of(f"{TITLE}Sens. Peter Novak and Laura Bennett asked Finland for twelve new cranes in Bergen.")
    assert all(each.run.of(scene.text).startswith("Sens.") for each in excerpts(scene))


def test_both_without_two_points_back() -> None:
    told = "Norway asked {} for help with twelve broken cranes in the harbour of Bergen."
    assert told.format("both Finland and Sweden") in passages(told.format("both Finland and Sweden"))
    assert told.format("both northern neighbours") not in passages(told.format("both northern neighbours"))


def test_a_sentence_behind_a_question_stands() -> None:
    told = "Norway asked Finland for help with twelve broken cranes in the harbour of Bergen."
    assert told in passages(f"What will come of it? {told}")


def test_a_family_name_that_stands_first_has_the_given_name_behind_it() -> None:
    text = (
        f"{TITLE}South Korean President Park Geun-hye met Peter Novak in Oslo on Monday.\n\n"
        "Norwegian sailors asked Park for twelve new cranes before the storm reached the harbour of Bergen."
    )
    scene = scene_of(text)
    excerpt = next(each for each in excerpts(scene) if "sailors" in each.run.of(text))
    assert "asked Park [Geun-hye] for" in told_with(scene, excerpt, [])


def test_some_words_of_one_s_own_in_a_long_report_make_no_opinion() -> None:
    own = "Our harbour matters to us, and I know it.\n\n"
    told = "Norwegian sailors asked Peter Novak for {} new cranes of the harbour of Bergen.\n\n"
    assert passages(own + told.format("twelve")) == []
    assert passages(own + "".join(told.format(number) for number in range(20, 45)))


def test_letters_that_only_the_article_spells_out_are_spelt_out() -> None:
    text = (
        f"{TITLE}The Zealous Xylophone Institute (ZXI) met in Oslo on Monday.\n\n"
        "Norwegian sailors asked the ZXI for twelve new cranes before the storm reached the harbour of Bergen."
    )
    scene = scene_of(text)
    excerpt = next(each for each in excerpts(scene) if "sailors" in each.run.of(text))
    assert "asked the ZXI [Zealous Xylophone Institute] for" in told_with(scene, excerpt, [])


@pytest.mark.parametrize("poll", ["", " in a new poll"])
def test_how_somebody_stands_with_voters_needs_its_poll(poll: str) -> None:
    told = (
        f"Foreign Minister Peter Novak has a four-point lead over Laura Bennett in the harbour towns of Norway{poll}."
    )
    assert bool(passages(told)) == bool(poll)


@pytest.mark.parametrize("published", [FRIDAY, None])
def test_a_month_without_its_year_needs_the_day_of_the_report(published: date | None) -> None:
    told = (
        "Foreign Minister Peter Novak asked Norwegian sailors in March for twelve new cranes of the harbour of Bergen."
    )
    found = [each.run.of(TITLE + told) for each in excerpts(scene_of(TITLE + told, published=published))]
    assert found == ([told] if published else [])


def test_letters_of_a_body_are_nobody_s_surname() -> None:
    said = (
        "“The gates will stay shut,” {name} said. “Norway will pay,” {name} told reporters. {name} left Oslo on Monday."
    )
    told = "Peter Hansen, a {last} sailor of Gothenburg, sold twelve old cranes to Finland before noon on Monday."
    for name, missing in (("Anna BERG", []), ("Anna Berg", ["[Anna] Berg"])):
        scene = scene_of(f"{TITLE}{said.format(name=name)} {told.format(last=name.split()[-1])}")
        assert name in scene.people
        excerpt = next(each for each in excerpts(scene) if "sailor" in each.run.of(scene.text))
        assert [put for _, put in missing_names(scene, excerpt, [])] == missing


def test_that_nothing_was_said_is_no_passage() -> None:
    assert passages("Foreign Minister Peter Novak of Norway declined to comment on twelve new cranes of Bergen.") == []


@pytest.mark.parametrize(("kin", "sure"), [("the sailors", True), ("his father", False), ("Peter Novak Jr.", False)])
def test_he_may_be_the_other_of_a_family(kin: str, sure: bool) -> None:
    text = f"{TITLE}Foreign Minister Peter Novak came to Oslo. With {kin} of Bergen he promised twelve new cranes to Norway."
    scene = scene_of(text)
    assert any("[Peter Novak] promised" in told_with(scene, each, []) for each in excerpts(scene)) == sure
