"""Look-ups that are done once for each sentence, however many makers ask."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TypeVar

from crisisdesk.domain.reading import Sentence
from crisisdesk.questions.scene import Scene

T = TypeVar("T")


def once_a_sentence(look: Callable[[Scene, Sentence], T]) -> Callable[[Scene, Sentence], T]:
    """`look`, with what it found kept with the scene; it must not be changed by whoever asks."""

    @functools.wraps(look)
    def found(scene: Scene, sentence: Sentence) -> T:
        known: dict[int, T] = scene.found.setdefault(look, {})
        if sentence.index not in known:
            known[sentence.index] = look(scene, sentence)
        return known[sentence.index]

    return found
