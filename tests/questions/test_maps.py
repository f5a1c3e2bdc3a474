"""Places to be shown on the map."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crisisdesk.domain.question import AnswerType, Form, Kind
from crisisdesk.domain.reading import Place
from crisisdesk.questions.draft import Draft
from crisisdesk.questions.maps import shown
from crisisdesk.questions.scene import Scene
from tests.fakes.questions import a_reading, an_article
from tests.questions.test_seed import quiz

GENEVA = Place("Geneva", "CH", "city", 46.2, 6.15)
WHERE = Draft(
    Kind.PLACE, "In which city did Ann Lee and Bo Chan meet?", "Geneva", AnswerType.PLACE, (), "They met.",
    ("event at", "Geneva", "meet"), 0.9, worth=0.7, slot="city",
)  # fmt: skip


def a_scene(*places: Place) -> Scene:
    """An article with these places."""
    return Scene(replace(a_reading(an_article()), places=places))


def test_a_question_of_place_is_asked_on_the_map_too() -> None:
    (draft,) = shown(a_scene(GENEVA), [WHERE])
    assert (draft.kind, draft.form, draft.key, draft.point) == (Kind.MAP, Form.MAP, "Geneva", (46.2, 6.15))
    assert draft.stem == "Where on the map did Ann Lee and Bo Chan meet?"
    assert draft.fact_key == WHERE.fact_key
    assert draft.worth < WHERE.worth


def test_behind_a_title_too() -> None:
    told = replace(WHERE, stem="In the report “Talks where it hurts”, in which city was the summit held?")
    (draft,) = shown(a_scene(GENEVA), [told])
    assert draft.stem == "In the report “Talks where it hurts”, where on the map was the summit held?"


def test_a_country_is_shown_by_its_middle() -> None:
    (draft,) = shown(a_scene(), [replace(WHERE, stem="In which country did they meet?", key="Poland", slot="country")])
    assert draft.point is not None
    assert draft.point == pytest.approx((52.1, 19.3), abs=0.5)


@pytest.mark.parametrize(
    "draft",
    [
        replace(WHERE, key="Lausanne"),
        replace(WHERE, key="Singapore"),
        replace(WHERE, kind=Kind.SPEAKER),
        replace(WHERE, stem="Which city held the talks of Ann Lee and Bo Chan?"),
        replace(WHERE, slot="region"),
    ],
)
def test_what_lies_nowhere_sure_is_not_asked_on_the_map(draft: Draft) -> None:
    assert not list(shown(a_scene(GENEVA, replace(GENEVA, name="Lausanne", latitude=None, longitude=None)), [draft]))


def test_the_seed_article_asks_for_a_place_by_name_and_on_the_map() -> None:
    kept = quiz().questions
    (question,) = (each for each in kept if each.form is Form.MAP)
    assert question.key == "Geneva"
    assert question.point == pytest.approx((46.2, 6.15), abs=0.05)
    (named,) = (each for each in kept if each.kind is Kind.PLACE and each.fact.id == question.fact.id)
    assert (question.kin or question.fact.id) == (named.kin or named.fact.id), "they are asked on different days"
