"""A question in the making, and how makers are declared."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from crisisdesk.domain.article import Span
from crisisdesk.domain.question import AnswerType, Distractor, Form, Kind
from crisisdesk.domain.reading import Layer
from crisisdesk.questions.scene import Scene


@dataclass(frozen=True, slots=True)
class Draft:
    """What a maker proposes. The gate still has to let it through, and most choices are still to be found."""

    kind: Kind
    stem: str
    key: str
    answer_type: AnswerType
    evidence: tuple[Span, ...]
    fact: str
    """The fact as a sentence that stands alone."""
    fact_key: tuple[str, ...]
    """What makes it the same fact as another draft's."""
    confidence: float
    worth: float = 0.5
    claimant: str = ""
    note: str = ""
    """What else the explanation has to say, such as which day "Wednesday" was."""
    form: Form = Form.CHOICE
    accepted: tuple[str, ...] = ()
    slot: str = ""
    """What fits here, for distractors: "city", "country", "weekday", "adjectives", "noun phrase" ..."""
    head: str = ""
    """The key's main noun, in its basic form: what its choices must be of the same sort as."""
    verb: str = ""
    """The verb whose object the key is, in its basic form."""
    barred: frozenset[str] = frozenset()
    """Texts that would be right too, or that the stem speaks of, and so are no distractors."""
    distractors: tuple[Distractor, ...] = ()
    """Where the maker itself knows them."""
    asked: str = ""
    """What is asked of the fact where that is not the key: of true and false, the part that may have been exchanged."""
    pairs: tuple[tuple[str, str], ...] = ()
    items: tuple[str, ...] = ()
    point: tuple[float, float] | None = None
    """Latitude and longitude in degrees, where it is to be shown on the map."""


Make = Callable[[Scene], Iterator[Draft]]


@dataclass(frozen=True, slots=True)
class Maker:
    """A function that proposes questions of one kind, with the layers of the reading that it needs."""

    kind: Kind
    needs: Layer
    make: Make


def maker(kind: Kind, *, needs: Layer) -> Callable[[Make], Maker]:
    """Declares a maker."""

    def declare(make: Make) -> Maker:
        return Maker(kind, needs, make)

    return declare
