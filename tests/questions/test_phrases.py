"""Words made to stand alone."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crisisdesk.domain.stem import with_gaps
from crisisdesk.questions.phrases import Rendering
from crisisdesk.questions.spoken import loose_in_speech
from crisisdesk.questions.wording import (
    content_words,
    folded,
    mentions_relative_day,
    said,
    short,
    spoken_day,
    tidy,
    without_stop,
)
from tests.language.reading import HOSTILE, UNBROKEN, grows_too_fast
from tests.questions.making import HARBOUR, scene_of, token_of


def rendered(text: str, *, sentence: int = 0) -> tuple[str, list[str]]:
    """A sentence of a text as a question would say it, and what is loose in it."""
    scene = scene_of(text)
    rendering = Rendering(scene)
    frame = scene.frames[sentence]
    return rendering.words(frame, frame.tokens), rendering.loose


def test_a_person_is_introduced_with_name_and_office_and_then_called_by_surname() -> None:
    text = "Finnish Foreign Minister Peter Novak came to Oslo on Monday and Novak left on Tuesday."
    words, loose = rendered(text)
    assert words.startswith("Finnish Foreign Minister Peter Novak came")
    assert "and Novak left" in words
    assert loose == []


def test_a_surname_alone_is_given_its_full_name() -> None:
    words, _ = rendered("Ms. Laura Bennett came to Oslo on Monday. Bennett left Oslo on Tuesday.", sentence=1)
    assert words.startswith("Laura Bennett left Oslo")


def test_a_pronoun_is_given_its_name() -> None:
    words, loose = rendered("Laura Bennett came to Oslo on Monday. Then her deputy left Oslo.", sentence=1)
    assert "Laura Bennett's deputy" in words.replace("’", "'")
    assert loose == []


def test_an_office_that_is_told_twice_is_not_doubled() -> None:
    text = "Finnish Foreign Minister Peter Novak came on Monday. Finnish Foreign Minister Peter Novak left on Tuesday."
    words, _ = rendered(text, sentence=1)
    assert words.count("Finnish") == 1


@pytest.mark.parametrize(
    ("text", "loose"),
    [
        ("They shut the harbour of Bergen on Monday.", True),
        ("This decision shut the harbour of Bergen.", True),
        ("The decision shut many harbours.", True),
        ("The same storm shut many harbours of Norway.", True),
        ("The storm of Monday shut many harbours of Norway.", False),
        ("The Norwegian government shut many harbours.", False),
        ("The president of Norway shut many harbours.", False),
    ],
)
def test_what_leans_on_the_article_is_noted(text: str, loose: bool) -> None:
    assert bool(rendered(text)[1]) is loose


def test_a_loose_thing_is_said_in_the_words_with_which_it_was_first_told() -> None:
    text = "Norway began peace talks with Finland in Oslo on Monday. Laura Bennett left the talks on Tuesday."
    words, loose = rendered(text, sentence=1)
    assert "talks with Finland" in words
    assert loose == []


def test_the_stem_says_an_office_only_where_the_article_puts_it_before_the_name() -> None:
    scene = scene_of(HARBOUR)
    assert scene.introduced(scene.people["Laura Bennett"]) == "Norwegian Prime Minister Laura Bennett"
    behind = scene_of("“The gates will stay shut for a week,” said Laura Bennett, the mayor of Lissen.")
    assert behind.introduced(behind.people["Laura Bennett"]) == "Laura Bennett"


@pytest.mark.parametrize(
    ("text", "word", "loose"),
    [
        ("“Norway will never accept a treaty without Finland,” Laura Bennett said.", "Norway", False),
        ("“We will never accept a treaty without Finland,” Laura Bennett said.", "We", False),
        ("“He will never accept a treaty without Finland,” Laura Bennett said.", "He", True),
        ("“That will never bring peace to Finland,” Laura Bennett said.", "That", True),
        ("“It will never bring peace to Finland,” Laura Bennett said.", "It", True),
        ("“It is clear that Norway will sign a treaty,” Laura Bennett said.", "It", False),
    ],
)
def test_quoted_words_that_lean_on_what_was_said_before_are_noted(text: str, word: str, loose: bool) -> None:
    sentence, _ = token_of(text, word)
    tokens = [token for token in sentence.tokens if token.pos != "PUNCT"]
    assert bool(loose_in_speech(scene_of(text), sentence, tokens)) is loose


def test_whoever_is_called_by_the_first_name_alone_is_loose_in_what_somebody_says() -> None:
    alone, whole = (
        "Sailors of Bergen asked Peter about rusty cranes.",
        "Sailors of Bergen asked Peter Lund about rusty cranes.",
    )
    storm, taken = "Storm shuts every harbour of Norway\n\n", "Storm takes all cranes of Peter Lund\n\n"
    state = storm + alone.replace("Peter", "Virginia")
    for text, loose in ((storm + alone, ["Peter"]), (storm + whole, []), (taken + alone, []), (state, [])):
        sentence, _ = token_of(text, "asked")
        assert loose_in_speech(scene_of(text), sentence, sentence.tokens) == loose


def test_a_pronoun_is_not_taken_for_somebody_of_another_sex() -> None:
    text = "Laura Bennett told Peter Novak of a storm. Novak left. Of her he spoke well."
    scene = scene_of(text)
    she = next(each for frame in scene.frames for each in frame.tokens if each.text == "her")
    assert scene.may_be(she, "Laura Bennett")
    assert not scene.may_be(she, "Peter Novak")


def test_a_subtree_leaves_out_the_branches_that_are_barred() -> None:
    sentence, harbour = token_of("The old harbour of Bergen was shut.", "harbour")
    of = next(token for token in sentence.tokens if token.text == "of")
    assert [each.text for each in sentence.branch(harbour)] == ["The", "old", "harbour", "of", "Bergen"]
    assert [each.text for each in sentence.branch(harbour, without=[of.index])] == ["The", "old", "harbour"]


@pytest.mark.parametrize(
    ("words", "neat"),
    [
        ("  Who   shut\n the gates ", "Who shut the gates"),
        ("the town 's gates , which", "the town’s gates, which"),
        ('called it "a mistake" then', "called it “a mistake” then"),
        ("( shut )", "(shut)"),
        ("they don't", "they don’t"),
        ("called it 'a costly mistake' then", "called it “a costly mistake” then"),
    ],
)
def test_words_are_set_as_a_printer_would(words: str, neat: str) -> None:
    assert tidy(words) == neat


@pytest.mark.parametrize(
    ("words", "neat"),
    [
        ("The gates stay shut,", "The gates stay shut"),
        ("If [President] Novak comes [back].", "If [President] Novak comes [back]"),
        ("If [President Novak comes back.", "If President Novak comes back"),
        ("We wait -- all of us -- here.", "We wait – all of us – here"),
        ("He told me “never again” and left.", "He told me ‘never again’ and left"),
        ("We  don't\nknow.", "We don’t know"),
        ("And then...", "And then..."),
    ],
)
def test_quoted_words_keep_whole_brackets_and_lose_end_marks(words: str, neat: str) -> None:
    assert said(words) == neat


def test_only_words_that_mean_something_are_content() -> None:
    assert content_words("What did the Prime Minister say about the well-known harbours of Norway?") == (
        "prime", "minister", "well-known", "harbours", "norway",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("words", "relative"),
    [
        ("They met last week.", True),
        ("He left yesterday.", True),
        ("They met on 3 May.", False),
        ("Nowhere to go.", False),
    ],
)
def test_days_that_move_with_the_reader_are_seen(words: str, relative: bool) -> None:
    assert mentions_relative_day(words) is relative


def test_a_day_is_spoken_with_its_weekday_and_year() -> None:
    assert spoken_day(date(2019, 5, 3)) == "Friday, 3 May 2019"


def test_a_full_stop_goes_but_an_abbreviation_keeps_its_own() -> None:
    assert without_stop("the harbour.") == "the harbour"
    assert without_stop("in the U.S.") == "in the U.S."


def test_words_are_compared_without_case_and_accents() -> None:
    assert folded("  Jonas Gahr STØRE, Genève! ") == folded("jonas gahr støre genève")
    assert folded("Genève") == "geneve"


@given(st.text(max_size=300))
def test_short_words_stay_on_one_line_and_do_not_run_on(words: str) -> None:
    assert len(short(words)) <= 143
    assert "\n" not in short(words)


@given(st.text(st.sampled_from("ab .,;:?!'\"“”‘’()-–[]\n"), max_size=60))
def test_neat_words_stay_as_they_are(words: str) -> None:
    assert "\n" not in tidy(words)
    assert "  " not in tidy(words)
    assert not tidy(words).startswith(" ")
    assert said(words).count("[") == said(words).count("]")


@pytest.mark.parametrize("bit", [*HOSTILE.values(), *UNBROKEN.values()], ids=[*HOSTILE, *UNBROKEN])
def test_endless_runs_are_set_in_a_time_that_grows_with_their_length(bit: str) -> None:
    assert grows_too_fast(lambda text: (tidy(text), said(text), content_words(text)), bit, longest=10_000) == ""


def test_an_office_that_leaves_its_country_open_is_told_with_it_where_that_is_known() -> None:
    text = "President Petro Poroshenko shut many harbours of Norway."
    assert rendered(text)[0].startswith("Ukrainian President Petro Poroshenko shut")
    nobody = "Governor Laura Bennett shut many harbours of Norway."
    assert rendered(nobody) == ("Governor Laura Bennett shut many harbours of Norway.", [])


def test_a_president_of_no_known_country_is_told_without_the_office() -> None:
    assert rendered("A President Laura Bennett would shut many harbours of Norway.")[0].count("President") < 2
    assert rendered("Vice President Laura Bennett shut many harbours of Norway.")[0].startswith("Laura Bennett")


def test_a_pronoun_is_loose_where_somebody_else_of_that_sex_is_named_close_before() -> None:
    one = "Laura Bennett came home. She shut many harbours of Norway."
    two = "Laura Bennett came home with Maria Larsen. She shut many harbours of Norway."
    assert rendered(one, sentence=1)[1] == []
    assert rendered(two, sentence=1)[1] != []


@pytest.mark.parametrize(
    ("words", "loose"),
    [
        ("Laura Bennett praised the New York businessman.", True),
        ("Laura Bennett praised the French president.", False),
        ("Laura Bennett praised the Peter Novak meeting.", True),
        ("Laura Bennett ended her speech.", True),
        ("Laura Bennett defended her decision to shut the harbours of Norway.", False),
        ("Laura Bennett joined the earlier debate.", True),
    ],
)
def test_an_occasion_or_a_person_that_could_be_any_is_loose(words: str, loose: bool) -> None:
    assert bool(rendered(words)[1]) == loose


@pytest.mark.parametrize(
    ("title", "name", "shown"),
    [
        ("Francois Hollande says no", "François Hollande", "____ says no"),
        ("François Hollande says no", "Francois Hollande", "____ says no"),
        ("Hollande and HOLLANDE say no", "Hollande", "____ and ____ say no"),
        ("Hollandes say no to Neu-Hollande", "Hollande", "Hollandes say no to Neu-Hollande"),
    ],
)
def test_a_name_is_left_out_however_its_accents_are_written(title: str, name: str, shown: str) -> None:
    assert with_gaps(title, name) == shown
