"""How makers are declared."""

from __future__ import annotations

from collections.abc import Iterator

from crisisdesk.domain.question import Kind
from crisisdesk.domain.reading import Layer
from crisisdesk.questions.draft import Draft, maker
from crisisdesk.questions.make import MAKERS
from crisisdesk.questions.scene import Scene
from tests.questions.making import scene_of


def test_a_declared_maker_says_its_kind_and_what_it_needs() -> None:
    @maker(Kind.PLACE, needs=Layer.SYNTAX | Layer.PLACES)
    def nothing(scene: Scene) -> Iterator[Draft]:
        return iter(())

    assert (nothing.kind, nothing.needs) == (Kind.PLACE, Layer.SYNTAX | Layer.PLACES)


def test_every_maker_bears_with_an_article_that_has_nothing_for_it() -> None:
    for each in MAKERS:
        assert list(each.make(scene_of("Nothing happened."))) == []


def test_no_two_makers_are_the_same() -> None:
    assert len({each.make for each in MAKERS}) == len(MAKERS)
