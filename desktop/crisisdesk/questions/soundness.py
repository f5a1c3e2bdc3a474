"""How far a sort of question may be trusted: from the marks that readers gave to ones like it."""

from __future__ import annotations

from functools import lru_cache

from crisisdesk.domain.gazetteer.tables import rows
from crisisdesk.domain.question import Form, Kind
from crisisdesk.questions.wording import basic_forms, content_words

LEAST = 0.45
"""The share of flawless ones under which a sort is not asked at all."""
FEW = 15
"""Marks from which on a share says something."""
_UNMARKED = 0.6


def sort_of(kind: Kind, form: Form, slot: str, *, cloze: bool = False) -> str:
    """What a question is counted as: "date", "gap number", "speaker typed"; `cloze` says that it shows a passage with a gap."""
    if cloze:
        kind = Kind.GAP
    name = f"{kind.value} {slot}" if kind in _BY_SLOT or slot == "role" else kind.value
    return f"{name} typed" if form is Form.TYPED else name


_BY_SLOT = (Kind.GAP, Kind.PLACE, Kind.ACTOR)


def soundness(sort: str) -> float:
    """The chance that a question of this sort is flawless; a middling one where too few were marked."""
    share, marked = _shares().get(sort, (_UNMARKED, 0))
    return share if marked >= FEW else _UNMARKED


def aboutness(title: str, words: str) -> float:
    """How far words are about what a title tells, from 0 to 1: by the words of weight that they share. 1 where there is no title."""
    told = basic_forms(" ".join(content_words(words)))
    named = _forms(title)
    return min(1.0, sum(1 for forms in named if forms & told) / _MUCH_SHARED) if named else 1.0


_MUCH_SHARED = 2
"""Words of the title in a passage that is about the same."""


@lru_cache(maxsize=1)
def _forms(title: str) -> tuple[frozenset[str], ...]:
    return tuple(basic_forms(word) for word in content_words(title))


@lru_cache(maxsize=1)
def _shares() -> dict[str, tuple[float, int]]:
    return {sort: (float(share), int(marked)) for sort, share, marked in rows("soundness")}
