"""Wrong choices: of the key's own sort, and wrong."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest

from crisisdesk.domain.question import AnswerType, Distractor, Form, Kind, Question
from crisisdesk.domain.scale import in_order
from crisisdesk.questions import days, figures, speech, standing, whereabouts
from crisisdesk.questions.distractors import MOST, WANTED, wrong_choices
from crisisdesk.questions.draft import Draft, Maker
from crisisdesk.questions.gate import choices_fault
from tests.questions.making import HARBOUR, TITLE, proposed, quiz_of, scene_of

PRESIDENT = (
    "“The gates of the harbour will stay shut until the navy has inspected every crane,” "
    "US President Laura Bennett said on Monday. US Secretary of State Peter Novak left for Norway. Novak met nobody."
)
"""Of a country whose officials the tables hold in number."""


def wrong(draft: Draft, *, text: str = HARBOUR, seed: int = 1) -> list[str]:
    """The wrong choices for a draft."""
    return [each.text for each in wrong_choices(draft, scene_of(text), random.Random(seed))]


def kept(kind: Kind) -> list[Question]:
    """The quiz's choice questions of one kind."""
    return [each for each in quiz_of(HARBOUR).questions if each.kind is kind and each.form is Form.CHOICE]


def test_those_who_speak_in_the_article_are_offered_first() -> None:
    draft = next(each for each in proposed(speech.speaker, HARBOUR) if each.key == "Laura Bennett")
    assert wrong(draft)[:2] == ["Peter Novak", "Robert Hansen"]


def test_whoever_is_barred_or_named_in_the_stem_is_not_offered() -> None:
    draft = next(each for each in proposed(speech.speaker, HARBOUR) if each.key == "Laura Bennett")
    assert "Peter Novak" not in wrong(replace(draft, barred=frozenset({"Peter Novak"})))
    assert "Peter Novak" not in wrong(replace(draft, stem="Who told Novak that the gates would stay shut?"))


@pytest.mark.parametrize("maker", [standing.holder, standing.office_held])
def test_there_are_three_distinct_ones_without_the_key(maker: Maker) -> None:
    drafts = proposed(maker, PRESIDENT)
    assert drafts
    for draft in drafts:
        texts = wrong(draft, text=PRESIDENT)
        assert WANTED <= len(set(texts)) == len(texts) <= MOST
        assert draft.key not in texts


@pytest.mark.parametrize("maker", [speech.speaker, speech.teller, standing.holder, standing.office_held])
def test_rather_too_few_are_offered_than_the_key_or_one_twice(maker: Maker) -> None:
    for draft in proposed(maker, HARBOUR):
        texts = wrong(draft)
        assert len(set(texts)) == len(texts) <= MOST
        assert draft.key not in texts


def test_where_too_few_are_fair_the_name_of_an_official_is_asked_without_choices() -> None:
    typed = [each for each in quiz_of(HARBOUR).questions if each.form is Form.TYPED]
    assert "Robert Hansen" in [each.key for each in typed if each.kind is Kind.SPEAKER]
    assert all(each.choices == () for each in typed)
    dropped = {each.stem: each.mark for each in quiz_of(HARBOUR).dropped}
    assert dropped["Which office did Peter Novak hold in May 2019?"] in (8, 10)


def test_any_three_of_the_spares_would_pass_as_those_shown_did() -> None:
    kept_ones = [each for each in quiz_of(HARBOUR).questions if each.form is Form.CHOICE]
    assert any(len(each.distractors) > WANTED for each in kept_ones)
    for question in kept_ones:
        draft = Draft(question.kind, question.stem, question.key, question.answer_type, (), "", (), 1.0)
        for shown in combinations(question.distractors, WANTED):
            assert choices_fault(draft, shown) is None


def test_how_many_spares_there_were_changes_nothing_that_comes_after() -> None:
    draft = next(each for each in proposed(figures.figure, HARBOUR) if each.key == "14")
    rng, other = random.Random(1), random.Random(1)
    found = wrong_choices(draft, scene_of(HARBOUR), rng)
    wrong_choices(replace(draft, barred=frozenset(each.text for each in found[WANTED:])), scene_of(HARBOUR), other)
    assert len(found) > WANTED
    assert rng.random() == other.random()


def test_beside_the_article_s_own_no_stranger_is_kept_as_a_spare() -> None:
    draft = next(each for each in proposed(speech.speaker, HARBOUR) if each.key == "Laura Bennett")
    ours = tuple(Distractor(f"Ada No{each}", "no", draft.evidence[0]) for each in "abc")
    strangers = (Distractor("Bea Far", "no"), Distractor("Cy Near", "no", draft.evidence[0]))
    found = wrong_choices(replace(draft, distractors=(*ours, *strangers)), scene_of(HARBOUR), random.Random(1))
    assert found[: WANTED + 1] == (*ours, strangers[1])


def test_cities_are_offered_for_a_city_and_those_of_the_article_first() -> None:
    (draft,) = proposed(whereabouts.venue, HARBOUR)
    texts = wrong(draft)
    assert texts[0] in {"Gothenburg", "Oslo"}
    assert "Norway" not in texts


def test_a_place_of_the_evidence_is_not_offered() -> None:
    draft = next(each for each in proposed(whereabouts.place, HARBOUR) if each.key == "Oslo")
    shown = " ".join(span.of(HARBOUR) for span in draft.evidence)
    assert all(text not in shown for text in wrong(draft))


def test_days_that_are_offered_lie_near_and_not_after_publication() -> None:
    for draft in proposed(days.day, HARBOUR):
        texts = wrong(draft)
        assert WANTED <= len(set(texts)) == len(texts) <= MOST
        assert all(int(text.split()[1]) <= 17 and text.endswith("May 2019") for text in texts)


def test_numbers_that_are_offered_are_of_the_key_s_order_and_form() -> None:
    draft = next(each for each in proposed(figures.figure, HARBOUR) if each.slot == "number")
    for seed in range(5):
        texts = wrong(draft, seed=seed)
        assert WANTED <= len(set(texts)) == len(texts) <= MOST
        assert all(text.isdigit() and 2 <= int(text) <= 140 for text in texts)


def test_the_place_of_a_number_among_the_choices_tells_nothing() -> None:
    places: Counter[int] = Counter()
    for bit in range(40):
        text = f"The storm over Bergen broke {1500 + 20 * bit:,} windows of the old harbour, officials in Oslo told reporters."
        scene = scene_of(TITLE + text)
        (draft,) = figures.figure.make(scene)
        texts = [draft.key, *(each.text for each in wrong_choices(draft, scene, random.Random(bit))[:3])]
        places[in_order(texts, AnswerType.NUMBER).index(draft.key)] += 1
    assert set(places) == {0, 1, 2, 3}
    assert max(places.values()) <= 16, "a guess at one place is right in a quarter of the cases, give or take"


def test_shares_lie_near() -> None:
    share = (
        TITLE
        + "Officials in Oslo told reporters that 50 percent of the sailors of Bergen wanted new cranes for the harbour."
    )
    (draft,) = (each for each in proposed(figures.figure, share) if each.slot == "percent")
    found = [each.text for bit in range(9) for each in wrong_choices(draft, scene_of(share), random.Random(bit))[:3]]
    assert {"10 percent", "90 percent"}.isdisjoint(found)


def test_each_wrong_choice_says_why_and_shows_where_the_article_speaks_of_it() -> None:
    for question in quiz_of(HARBOUR).questions:
        for each in question.distractors:
            assert len(each.why.split()) >= 4
            if each.span and question.kind is Kind.SPEAKER:
                assert each.text.split()[-1] in each.span.of(HARBOUR) or each.text.split()[-1] in each.why


def test_offices_offered_are_of_the_same_country() -> None:
    (draft,) = [each for each in proposed(standing.office_held, PRESIDENT) if each.key == "US secretary of state"]
    texts = wrong(draft, text=PRESIDENT)
    assert WANTED <= len(texts) <= MOST
    assert all(text.startswith("US ") for text in texts)


def test_phrases_that_are_offered_share_no_word_with_the_key() -> None:
    for question in kept(Kind.OBJECT):
        words = set(question.key.lower().split()) - {"the", "a", "an", "of", "on", "with", "in"}
        assert all(not words & set(each.text.lower().split()) for each in question.distractors)


def test_the_same_chance_gives_the_same_choices() -> None:
    for draft in proposed(whereabouts.venue, HARBOUR):
        assert wrong(draft, seed=7) == wrong(draft, seed=7)


def test_what_is_to_come_is_asked_among_days_to_come() -> None:
    text = (
        "Storm shuts Bergen harbour\n\nNorway will open the old harbour of Bergen on May 20, 2019, Laura Bennett said."
    )
    draft = next(each for each in proposed(figures.figure, text) if each.slot == "date")
    offered = {each for seed in range(8) for each in wrong(draft, text=text, seed=seed)}
    assert offered
    assert all(int(each.split()[1]) > 17 for each in offered)


def test_the_last_year_that_a_report_can_mean_is_neither_asked_nor_passed() -> None:
    title = "Storm shuts every harbour gate of Norway\n\n"
    text = "Two shipyards of Bergen were shut in {} amid concerns about rusty cranes, broken gates and unpaid sailors of Norway."
    (asked,) = (
        each for each in quiz_of(title + text.format(2017), published=date(2020, 2, 2)).questions if each.key == "2017"
    )
    assert asked.form is Form.CHOICE
    assert all(int(choice) <= 2019 for choice in asked.choices)
    last = quiz_of(title + text.format(2019), published=date(2020, 2, 2))
    assert not [each for each in last.questions if each.key == "2019"], "it can be told without the report"


def test_no_year_before_a_pandemic_is_offered_for_what_it_brought() -> None:
    title = "Storm shuts every harbour gate of Norway\n\n"
    text = "Two shipyards of Bergen were shut in 2021 amid COVID-19, rusty cranes, broken gates and unpaid sailors of Norway."
    (asked,) = (each for each in quiz_of(title + text, published=date(2025, 11, 2)).questions if each.key == "2021")
    assert all(int(choice) >= 2020 for choice in asked.choices)


def test_the_other_days_of_a_vote_are_of_the_same_weekday() -> None:
    text = "Storm shuts Bergen harbour\n\nOn Tuesday, Swedish sailors in the harbour of Bergen held an election for new captains."
    draft = next(each for each in proposed(figures.figure, text) if each.slot == "date")
    offered = wrong(draft, text=text)
    assert len(offered) >= WANTED
    assert all(each.startswith("Tuesday") for each in offered)
