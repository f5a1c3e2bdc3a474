"""Collections, by what a person does with them."""

from __future__ import annotations

import pytest

from crisisdesk.domain.collection import CollectionId
from crisisdesk.domain.errors import CollectionInvalid, NotFound, NothingToAsk
from crisisdesk.domain.session import Plan, PlanKind
from tests.fakes.desk import FakeDesk
from tests.fakes.questions import a_built


def names(desk: FakeDesk) -> list[str]:
    """Of the collections that there are."""
    return [each.collection.name for each in desk.collections.all()]


def test_a_collection_holds_articles_newest_first_under_its_name(desk: FakeDesk) -> None:
    one, two = (desk.shelve(a_built(name, facts=3)).parsed.article.id for name in ("One", "Two"))
    made = desk.collections.make("  Ukraine,  January 2022 ", [one])
    desk.clock.pass_by(minutes=1)
    three = desk.shelve(a_built("Three", facts=3)).parsed.article.id
    assert desk.collections.put(made.id, [three, one]) == (three,), "what is in it already is not put in again"
    (found,) = desk.collections.all()
    assert (found.collection.name, found.articles) == ("Ukraine, January 2022", (three, one))
    assert desk.collections.take_out(made.id, [one, two]) == (one,)
    assert desk.collections.all()[0].articles == (three,)
    assert len(desk.library.articles()) == 3


def test_a_collection_has_just_what_is_wished_for_and_tells_what_it_had(desk: FakeDesk) -> None:
    one, two, three = (desk.shelve(a_built(name, facts=3)).parsed.article.id for name in ("One", "Two", "Three"))
    made = desk.collections.make("Ukraine", [one, two])
    before = desk.collections.have(made.id, [two, three, three])
    assert set(before) == {one, two}
    assert set(desk.collections.all()[0].articles) == {two, three}
    desk.collections.have(made.id, before)
    assert set(desk.collections.all()[0].articles) == {one, two}


@pytest.mark.parametrize(
    ("name", "why"),
    [("  ", "needs a name"), ("x" * 81, "at most 80"), ("ukraine", "of this name already")],
)
def test_a_name_that_cannot_be_is_refused_in_a_sentence(desk: FakeDesk, name: str, why: str) -> None:
    desk.collections.make("Ukraine")
    other = desk.collections.make("Sahel")
    with pytest.raises(CollectionInvalid, match=why):
        desk.collections.make(name)
    with pytest.raises(CollectionInvalid, match=why):
        desk.collections.rename(other.id, name)
    assert names(desk) == ["Sahel", "Ukraine"]


def test_a_collection_can_be_renamed_also_to_its_own_name_in_other_letters(desk: FakeDesk) -> None:
    made = desk.collections.make("ukraine")
    assert desk.collections.rename(made.id, "Ukraine") == "ukraine"
    assert names(desk) == ["Ukraine"]


def test_a_name_with_half_a_character_can_be_shown(desk: FakeDesk) -> None:
    assert desk.collections.make("Talks \ud83d").name == "Talks \N{REPLACEMENT CHARACTER}"
    assert desk.learners.add("Grace\ud83d").name == "Grace\N{REPLACEMENT CHARACTER}"


def test_a_deleted_collection_comes_back_with_its_articles_by_undo(desk: FakeDesk) -> None:
    article = desk.shelve().parsed.article.id
    made = desk.collections.make("Ukraine", [article])
    desk.collections.delete(desk.me, made.id)
    assert names(desk) == []
    desk.study.take_back(desk.me)
    assert desk.collections.all()[0].articles == (article,)
    desk.collections.delete(desk.me, made.id)
    desk.collections.restore(desk.me, made.id)
    assert desk.study.take_back(desk.me) is None, "what was restored need not be undone"


def test_what_should_not_have_been_made_is_gone_and_no_undo_brings_it_back(desk: FakeDesk) -> None:
    desk.collections.unmake(desk.collections.make("Ukraine").id)
    assert names(desk) == []
    assert desk.study.take_back(desk.me) is None
    assert desk.collections.make("Ukraine").name == "Ukraine"


def test_an_article_that_is_deleted_leaves_and_comes_back_with_it(desk: FakeDesk) -> None:
    article = desk.shelve().parsed.article.id
    desk.collections.make("Ukraine", [article])
    desk.library.delete(article)
    assert desk.collections.all()[0].articles == ()
    desk.library.restore(article)
    assert desk.collections.all()[0].articles == (article,)


def test_what_is_gone_is_told(desk: FakeDesk) -> None:
    nothing = CollectionId("nothing")
    for deed in (
        lambda: desk.collections.unmake(nothing),
        lambda: desk.collections.rename(nothing, "Ukraine"),
        lambda: desk.collections.put(nothing, []),
        lambda: desk.collections.take_out(nothing, []),
        lambda: desk.collections.delete(desk.me, nothing),
        lambda: desk.collections.restore(desk.me, nothing),
    ):
        with pytest.raises(NotFound):
            deed()


def test_a_quiz_on_a_collection_asks_of_its_articles_alone(desk: FakeDesk) -> None:
    wanted, _ = desk.shelve(a_built("One", facts=3)), desk.shelve(a_built("Two", facts=3))
    empty = desk.shelve(a_built("Three", facts=0)).parsed.article.id
    session = desk.start(Plan(PlanKind.QUICK, articles=(wanted.parsed.article.id, empty)))
    assert {each.question for each in session.steps} == {each.id for each in wanted.quiz.questions}
    with pytest.raises(NothingToAsk, match="None of these articles"):
        desk.start(Plan(PlanKind.QUICK, articles=(empty,)))
