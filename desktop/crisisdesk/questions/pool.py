"""Wrong choices for what was done and what it was called: phrases and words of the same form."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator

from crisisdesk.domain import gazetteer
from crisisdesk.domain.question import Distractor
from crisisdesk.domain.reading import QuotationType
from crisisdesk.questions.draft import Draft
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.wording import content_words, said, short


def stock(draft: Draft, scene: Scene, rng: random.Random) -> Iterator[Distractor]:
    """Phrases of the same sort that the article does not hold."""
    if draft.slot != "noun phrase" or _article(draft.key) == "the" or not is_of_war(scene.text):
        return
    here = _roots(content_words(scene.text))
    length = len(draft.key.split())
    for sort in gazetteer.noun_classes(draft.head)[:1]:
        found = gazetteer.stock_phrases("war", sort, article=bool(_article(draft.key)))
        own = _roots(content_words(draft.key))  # what shares a word with the key points at it
        told = ((each, _roots(content_words(each))) for each in found)
        fit = [each for each, roots in told if not roots <= here and not roots & own]
        nearest = sorted(rng.sample(fit, len(fit)), key=lambda each: abs(len(each.split()) - length))
        for each in nearest[:8]:
            yield Distractor(each, f"The article says nothing of {each}.")


_WAR = re.compile(
    r"\b(?:troops|military|missiles?|army|invasion|soldiers|warships?|shelling|air strikes?|ceasefire)\b", re.IGNORECASE
)


def is_of_war(text: str) -> bool:
    """Whether an article is about armed conflict, so that what could have happened in it is of that kind."""
    return len({found.group().lower() for found in _WAR.finditer(text)}) > 1


def _roots(words: Iterable[str]) -> set[str]:
    """What words of one family begin with: "invade" and "invasion"."""
    return {word[:4] for word in words if len(word) > 3}


def _article(words: str) -> str:
    """ "a" or "the", as a phrase begins, or ""."""
    first = words.split(maxsplit=1)[0].lower()
    return {"a": "a", "an": "a", "the": "the"}.get(first, "")


def quoted(draft: Draft, scene: Scene, rng: random.Random) -> Iterator[Distractor]:
    """Phrases in marks of the same pattern that somebody uses elsewhere in the article, then ones that a speaker might use."""
    phrase = said(draft.key.strip("“”"))
    if " and " not in phrase and " but " not in phrase:
        return
    others = gazetteer.phrases_like(phrase, of=draft.head)
    for quotation in scene.parsed.quotations:
        words = said(quotation.spans[0].of(scene.text))
        own = quotation.speaker and quotation.speaker.name
        if quotation.type is QuotationType.MIXED and own and words != phrase and _same_pattern(words, phrase):
            evidence = scene.evidence(quotation.spans[0])[0]
            told = f"These are words of {own} about something else: {short(evidence.of(scene.text))}"
            yield Distractor(f"“{words}”", told, evidence)
    for other in rng.sample(others, len(others)):
        yield Distractor(f"“{other}”", f"The article’s words are {draft.key}.")


def _same_pattern(one: str, other: str) -> bool:
    return len(one.split()) == len(other.split()) and (" and " in one) == (" and " in other)
