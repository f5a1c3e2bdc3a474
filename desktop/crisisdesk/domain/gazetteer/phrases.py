"""Short phrases that could stand in each other's place: what a wrong choice is made of."""

from __future__ import annotations

import re
from functools import lru_cache

from crisisdesk.domain.gazetteer.senses import noun_classes
from crisisdesk.domain.gazetteer.tables import fold, listed, rows


@lru_cache(maxsize=512)
def phrases_like(phrase: str, *, of: str = "") -> tuple[str, ...]:
    """Other short descriptive phrases of the same pattern, in the table's order; () where the pattern is unknown.

    `of` is what the phrase describes, a noun in its basic form: then those come that fit talks or people.
    """
    pattern = _pattern(fold(phrase))
    people = {"person", "group"} & set(noun_classes(of))
    sort = "of talks" if of in _TALKS else "of people" if people else ""
    here = set(re.findall(r"[\w'-]+", fold(phrase))) - _SMALL
    found = {
        name: tuple(each for each in listed(words) if not here & set(each.split()))
        for name, words in rows("quoted_phrases")
        if name in (pattern, f"{pattern} {sort}")
    }
    return found.get(f"{pattern} {sort}") or found.get(pattern, ())


_TALKS = frozenset(
    "talk talks meeting negotiation negotiations discussion visit call conversation summit dialogue debate relations".split()
)


@lru_cache(maxsize=64)
def stock_phrases(topic: str, sort: str, *, article: bool) -> tuple[str, ...]:
    """Phrases that news on a topic ("war") could have of a thing of this sort ("act"), with "a" before them or without."""
    wanted = (topic, sort, "a" if article else "-")
    return next((listed(words) for *key, words in rows("stock_phrases") if tuple(key) == wanted), ())


_SMALL = frozenset({"a", "an", "the", "and", "but"})


def _pattern(phrase: str) -> str:
    """The rough pattern: how many words, whether an article leads, which word joins; "" for any other."""
    words = phrase.split()
    match words:
        case [_]:
            return "JJ"
        case ["a" | "an" | "the", _, _]:
            return "DT JJ NN"
        case [_, "and" | "but" as joint, _]:
            return f"JJ {joint} JJ"
        case [_, noun]:
            return "JJ NNS" if _is_plural(noun) else "JJ NN"
        case _:
            return ""


def _is_plural(noun: str) -> bool:
    return bool(re.search(r"(?<![isu])s$", noun)) and noun not in _SINGULAR_IN_S


_SINGULAR_IN_S = frozenset({"atlas", "bias", "canvas", "chaos", "ethos", "gas", "news"})
