"""Articles put together under a name of the learner's own, such as "Ukraine, January 2022"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from crisisdesk.domain.errors import CollectionInvalid
from crisisdesk.domain.letters import on_one_line

CollectionId = NewType("CollectionId", str)
LONGEST = 80
"""Characters of a name."""

_NO_NAME = "A collection needs a name."
_TOO_LONG = "The name of a collection has at most 80 characters."
_TAKEN = "There is a collection of this name already."


@dataclass(frozen=True, slots=True)
class Collection:
    """One of them, without what is in it."""

    id: CollectionId
    name: str
    created: datetime
    """UTC."""


def fitting_name(name: str, *, others: Iterable[str]) -> str:
    """The name without needless spaces. Raises CollectionInvalid with a sentence; `others` are the names that are taken."""
    tidy = on_one_line(name)
    taken = {each.casefold() for each in others}
    checks = ((bool(tidy), _NO_NAME), (len(tidy) <= LONGEST, _TOO_LONG), (tidy.casefold() not in taken, _TAKEN))
    refusal = next((sentence for fine, sentence in checks if not fine), None)
    if refusal is not None:
        raise CollectionInvalid(refusal)
    return tidy
