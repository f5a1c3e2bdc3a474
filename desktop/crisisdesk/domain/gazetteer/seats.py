"""Words that stand for a government, a department or a body: Washington, the Kremlin, Downing Street."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from crisisdesk.domain.gazetteer.tables import fold, rows


@dataclass(frozen=True, slots=True)
class Government:
    """A word that newspapers use for those who govern from there."""

    words: str
    stands_for: str
    """As it stands within a sentence: "Russia", "the US State Department"."""
    country: str
    """ISO code, or EU or UN."""
    kind: str
    """"capital", "building" or "department"; only a capital is also a city where things happen."""


@lru_cache(maxsize=1)
def governments() -> tuple[Government, ...]:
    """All, in the table's order."""
    return tuple(Government(words, stands_for, code, kind) for words, stands_for, code, kind, _ in rows("governments"))


@lru_cache(maxsize=1)
def _by_words() -> dict[str, Government]:
    return {_key(each.words): each for each in governments()}


def _key(words: str) -> str:
    return fold(words).removeprefix("the ")


def government(words: str) -> Government | None:
    """Whom "Moscow" or "the Kremlin" stands for when it speaks or acts; None for a word that stands for none."""
    bare = words.strip().removeprefix("the ")
    return _by_words().get(_key(bare)) if bare[:1].isupper() or bare[:1].isdigit() else None
