"""What is looked up once for each sentence of an article."""

from __future__ import annotations

from crisisdesk.domain.reading import Sentence
from crisisdesk.questions.once import once_a_sentence
from crisisdesk.questions.scene import Scene
from tests.questions.making import scene_of


def test_a_sentence_is_looked_at_once_for_all_who_ask() -> None:
    looked: list[int] = []

    @once_a_sentence
    def length(_: Scene, sentence: Sentence) -> int:
        looked.append(sentence.index)
        return len(sentence.tokens)

    scene = scene_of("The harbour was shut. Ships had to wait outside.")
    first, second = scene.frames
    assert [length(scene, each) for each in (first, second, first, second)] == [5, 6, 5, 6]
    assert looked == [first.index, second.index]


def test_each_look_up_and_each_article_is_remembered_by_itself() -> None:
    words = once_a_sentence(lambda scene, sentence: sentence.span.of(scene.text))
    length = once_a_sentence(lambda _, sentence: len(sentence.tokens))
    one, other = scene_of("The harbour was shut."), scene_of("Ships had to wait.")
    told = [(words(scene, scene.frames[0]), length(scene, scene.frames[0])) for scene in (one, other)]
    assert told == [("The harbour was shut.", 5), ("Ships had to wait.", 5)]
