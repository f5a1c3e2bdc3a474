"""How far a sort of question may be trusted: from the marks that readers gave to ones like it."""

from __future__ import annotations

from functools import lru_cache

from crisisdesk.domain.gazetteer.tables import rows
from crisisdesk.domain.question import Form, Kind

LEAST = 0.45
"""The share of flawless ones under which a sort is not asked at all."""
FEW = 5
"""Marks from which on a share says something."""
_UNMARKED = 0.6


def sort_of(kind: Kind, form: Form, slot: str) -> str:
    """What a question is counted as: "date", "gap number", "speaker typed"."""
    name = f"{kind.value} {slot}" if kind in (Kind.GAP, Kind.PLACE) or slot == "role" else kind.value
    return f"{name} typed" if form is Form.TYPED else name


def soundness(sort: str) -> float:
    """The chance that a question of this sort is flawless; a middling one where too few were marked."""
    share, marked = _shares().get(sort, (_UNMARKED, 0))
    return share if marked >= FEW else _UNMARKED


@lru_cache(maxsize=1)
def _shares() -> dict[str, tuple[float, int]]:
    return {sort: (float(share), int(marked)) for sort, share, marked in rows("soundness")}
