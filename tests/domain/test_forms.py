"""Forms that grow with mastery, and choices that vary."""

from __future__ import annotations

import re
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crisisdesk.domain.forms import CHOICES, FREE_FROM, TYPED_FROM, Way, choices, choosable, level_after, way
from crisisdesk.domain.question import AnswerType, Distractor, Form, Question
from crisisdesk.domain.review import Rating
from tests.fakes.questions import a_question, an_article

QUESTION = a_question(an_article(), 0)
SPARES = replace(QUESTION, distractors=(*QUESTION.distractors, *(Distractor(f"Spare {each}", "") for each in range(3))))


def with_key(key: str, sort: AnswerType = AnswerType.PHRASE) -> Question:
    """A question that is answered by these words."""
    return replace(QUESTION, key=key, answer_type=sort)


def test_a_question_grows_from_choosing_to_typing_to_free_recall() -> None:
    assert [way(QUESTION, level) for level in range(3)] == [Way.CHOOSE, Way.TYPE, Way.RECALL]


def test_what_cannot_be_typed_fairly_is_chosen_until_it_is_recalled_freely() -> None:
    long = with_key("a written response to its demands for guarantees")
    assert [way(long, level) for level in range(3)] == [Way.CHOOSE, Way.CHOOSE, Way.RECALL]


@pytest.mark.parametrize("form", [Form.MATCH, Form.ORDER, Form.TRUE_FALSE, Form.MAP])
def test_other_forms_stay_what_they_are(form: Form) -> None:
    assert way(replace(QUESTION, form=form), 2, typed=True) is Way.CHOOSE


def test_a_gap_without_choices_is_typed_from_the_first_time() -> None:
    assert way(replace(QUESTION, form=Form.GAP, choices=()), 0) is Way.TYPE


TO_TYPE = replace(QUESTION, form=Form.TYPED, choices=())


def test_a_question_for_typing_is_chosen_first_where_enough_is_known_to_be_wrong() -> None:
    assert [way(TO_TYPE, level) for level in range(3)] == [Way.CHOOSE, Way.TYPE, Way.RECALL]
    assert way(TO_TYPE, 0, typed=True) is Way.TYPE
    offered = choosable(replace(TO_TYPE, distractors=SPARES.distractors))
    assert set(choices(offered, first=True, rng=Random(1))) == set(QUESTION.choices), "the best the first time"
    assert len({choices(offered, rng=Random(seed)) for seed in range(9)}) > 3


def test_a_question_for_typing_with_too_little_that_is_wrong_is_typed() -> None:
    few = replace(TO_TYPE, distractors=TO_TYPE.distractors[:2])
    other_name = replace(TO_TYPE, accepted=(TO_TYPE.distractors[0].text,))
    assert [(way(each, 0), choosable(each)) for each in (few, other_name)] == [
        (Way.TYPE, few),
        (Way.TYPE, other_name),
    ]


def test_levels_rise_one_by_one_with_what_is_held() -> None:
    assert level_after(0, TYPED_FROM - 1, Rating.GOOD, learnt=True) == 0
    assert level_after(0, TYPED_FROM, Rating.GOOD, learnt=True) == 1
    assert level_after(0, 9 * FREE_FROM, Rating.EASY, learnt=True) == 1, "never two at once"
    assert level_after(1, FREE_FROM, Rating.GOOD, learnt=True) == 2


def test_a_lapse_is_one_step_back_and_a_struggle_none() -> None:
    assert [level_after(level, 1.0, Rating.AGAIN, learnt=True) for level in range(3)] == [0, 0, 1]
    assert level_after(1, 90.0, Rating.HARD, learnt=True) == 1
    assert level_after(2, 0.5, Rating.GOOD, learnt=False) == 2, "putting it right on the same day changes nothing"


@given(st.integers(0, 2), st.floats(0.01, 500), st.sampled_from(Rating), st.booleans())
def test_a_level_moves_by_one_at_most(level: int, stability: float, given_rating: Rating, learnt: bool) -> None:
    after = level_after(level, stability, given_rating, learnt=learnt)
    assert 0 <= after <= 2
    assert abs(after - level) <= 1


@given(st.integers(), st.lists(st.sampled_from([*(each.text for each in SPARES.distractors), "Nobody", SPARES.key])))
def test_choices_hold_the_key_once_and_only_known_wrong_ones(seed: int, fallen: list[str]) -> None:
    offered = choices(SPARES, fallen=fallen, rng=Random(seed))
    assert len(set(offered)) == len(offered) == CHOICES
    assert offered.count(SPARES.key) == 1
    assert set(offered) - {SPARES.key} <= {each.text for each in SPARES.distractors}


def test_choices_vary_in_order_and_in_kind() -> None:
    shown = {choices(SPARES, rng=Random(seed)) for seed in range(20)}
    assert len({frozenset(each) for each in shown}) > 3
    assert len({each.index(SPARES.key) for each in shown}) == CHOICES


def test_a_gap_is_filled_from_choices_that_vary_as_well() -> None:
    gap = replace(SPARES, form=Form.GAP)
    shown = {choices(gap, rng=Random(seed)) for seed in range(20)}
    assert len({frozenset(each) for each in shown}) > 3
    assert len({each.index(SPARES.key) for each in shown}) == CHOICES


def test_what_was_fallen_for_comes_back() -> None:
    assert all("Spare 2" in choices(SPARES, fallen=["Spare 2"], rng=Random(seed)) for seed in range(20))


def test_the_first_time_the_best_are_offered() -> None:
    assert {frozenset(choices(SPARES, first=True, rng=Random(seed))) for seed in range(20)} == {
        frozenset(SPARES.choices)
    }


def test_what_was_fallen_for_is_offered_the_first_time_too() -> None:
    assert all("Spare 2" in choices(SPARES, fallen=["Spare 2"], first=True, rng=Random(seed)) for seed in range(20))


def on_a_scale(sort: AnswerType, key: str, *others: str) -> Question:
    """A question that shows the first three of `others`, and has spares."""
    wrong = tuple(Distractor(each, "") for each in others)
    return replace(QUESTION, answer_type=sort, key=key, choices=(key, *others[:3]), distractors=wrong)


def test_days_and_numbers_vary_and_stand_in_their_order() -> None:
    days = [f"Friday, {day} January 2022" for day in (21, 1, 2, 30, 20, 22)]
    numbers = ["1,200", "900", "1,100", "1,300", "800", "1,500"]
    for sort, texts in ((AnswerType.DATE, days), (AnswerType.NUMBER, numbers)):
        shown = {choices(on_a_scale(sort, *texts), rng=Random(seed)) for seed in range(20)}
        assert len(shown) > 3
        for each in shown:
            figures = [int(re.findall(r"[\d,]+", text.replace("Friday, ", ""))[0].replace(",", "")) for text in each]
            assert figures == sorted(figures)


def test_days_that_the_learner_put_into_other_words_stay_as_they_come() -> None:
    loose = on_a_scale(AnswerType.DATE, "that Friday", "Friday, 1 January 2022", "a week later", "never")
    assert set(choices(loose, rng=Random(1))) == set(loose.choices)
