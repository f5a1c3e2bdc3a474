"""Wrong choices: of the key's own type, fit for the slot, ruled out by the article, each with the reason why.

The article's own people, places, days and phrases come first; then the sourced tables. Nothing is offered of which the
article might say that it is right too.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import chain

from crisisdesk.domain import gazetteer
from crisisdesk.domain.article import Span
from crisisdesk.domain.question import Distractor
from crisisdesk.questions.draft import Draft
from crisisdesk.questions.numbers import NUMBER_WORDS, whole_number
from crisisdesk.questions.phrases import (
    folded,
    short,
    spoken_day,
)
from crisisdesk.questions.pool import Phrase, noun_phrases, quoted, stock, words
from crisisdesk.questions.rivals import holders, offices, people
from crisisdesk.questions.scene import Scene

WANTED = 3


def wrong_choices(draft: Draft, scene: Scene, phrases: Sequence[Phrase], rng: random.Random) -> tuple[Distractor, ...]:
    """Three wrong choices for `draft`, fewer where no more are fair."""
    out: list[Distractor] = []
    for each in chain(draft.distractors, _candidates(draft, scene, phrases, rng)):
        if len(out) == WANTED:
            break
        if not _clashes(each.text, draft, out):
            out.append(each)
    return tuple(out)


def _clashes(text: str, draft: Draft, chosen: Sequence[Distractor]) -> bool:
    """Whether a choice is the key by another name, is held by it, or stands in the stem."""
    plain = folded(text)
    taken = [
        folded(draft.key),
        *(folded(other) for other in draft.accepted),
        *(folded(each.text) for each in chosen),
    ]
    if not plain or any(plain == other for other in taken) or text in draft.barred:
        return True
    if draft.slot in ("date", "number"):
        return False
    if draft.slot == "expansion":
        return False
    words = set(plain.split())
    return (
        any(words <= set(other.split()) or set(other.split()) <= words for other in taken if other)
        or f" {plain} " in f" {folded(draft.stem)} "
    )


def _candidates(draft: Draft, scene: Scene, phrases: Sequence[Phrase], rng: random.Random) -> Iterator[Distractor]:
    slot = draft.slot
    if slot in ("speaker", "person"):
        yield from people(draft, scene)
    elif slot.startswith("office "):
        yield from holders(draft, scene, slot.removeprefix("office "))
    elif slot == "office":
        yield from offices(draft, scene)
    elif slot in ("city", "country"):
        yield from _places(draft, scene, rng)
    elif slot == "date":
        yield from _days(draft, scene, rng)
    elif slot == "number":
        yield from _numbers(draft, scene, rng)
    elif slot == "broadcaster":
        yield from _broadcasters(draft)
    elif slot == "quoted adjectives":
        yield from quoted(draft, scene, rng)
    elif slot.endswith(" phrase"):
        yield from noun_phrases(draft, [each for each in phrases if each.sort == slot.split()[0]])
        yield from stock(draft, scene, rng)
    elif slot.startswith("word "):
        yield from words(draft, rng)


def _places(draft: Draft, scene: Scene, rng: random.Random) -> Iterator[Distractor]:
    """Places of the same kind that the article names elsewhere, then ones like it."""
    countries = frozenset(place.country for place in scene.parsed.places if place.country)
    stem = f" {folded(draft.stem)} "
    for place in scene.parsed.places:
        if (
            place.kind == draft.slot
            and place.name != draft.key
            and "." not in place.name
            and f" {folded(place.name)} " not in stem
            and gazetteer.government(place.name) is None
        ) and not any(span.covers(mention) for span in draft.evidence for mention in place.mentions):
            sentence = scene.evidence(place.mentions[0])[0]
            yield Distractor(
                place.name,
                f"The article speaks of {place.name} elsewhere: {short(sentence.of(scene.text))}",
                sentence,
            )
    near = draft.evidence
    named = {
        folded(place.name)
        for place in scene.parsed.places
        if any(span.covers(mention) for span in near for mention in place.mentions)
    }
    if draft.slot == "city":
        city = gazetteer.choose_city(draft.key, countries=countries)
        for other in gazetteer.similar_cities(city, n=8, rng=rng) if city else ():
            if folded(other.name) not in named:
                yield Distractor(other.name, f"{other.name} is not named in this article as the place.")
    else:
        country = gazetteer.country_named(draft.key)
        for similar in gazetteer.similar_countries(country, n=8) if country else ():
            if folded(similar.name) not in named:
                yield Distractor(similar.name, f"{similar.name} is not named in this article as the place.")


def _days(draft: Draft, scene: Scene, rng: random.Random) -> Iterator[Distractor]:
    """Days before and after, those that the article names first; how many of each is drawn, so that place tells nothing."""
    key = next((each.value for each in scene.parsed.dates if each.value and spoken_day(each.value) == draft.key), None)
    if key is None:
        return
    named = {
        each.value: each.span
        for each in reversed(scene.parsed.dates)
        if each.value and each.confidence >= 0.85 and 0 < abs((each.value - key).days) <= 10
    }
    near = [key + timedelta(days=step) for step in (-1, 1, -2, 2, -3, 3)]
    ordered = [*sorted(named, key=lambda day: (abs((day - key).days), day)), *(day for day in near if day not in named)]
    before = [day for day in ordered if day < key]
    after = [day for day in ordered if day > key and not (scene.published and key <= scene.published < day)]
    late = rng.randint(0, min(len(after), WANTED))
    for day in (*after[:late], *before, *after[late:]):
        yield Distractor(spoken_day(day), *_on_that_day(draft, scene, named.get(day)))


def _on_that_day(draft: Draft, scene: Scene, span: Span | None) -> tuple[str, Span | None]:
    if span is None:
        return f"The article’s day for this is {draft.key}.", None
    sentence = scene.evidence(span)[0]
    return f"The article puts something else on that day: {short(sentence.of(scene.text))}", sentence


def _numbers(draft: Draft, scene: Scene, rng: random.Random) -> Iterator[Distractor]:
    """Numbers of the same order and form that stand nowhere in the article."""
    value = whole_number(draft.key)
    if value is None or value < 2:
        return
    standing = {whole_number(word.strip(".,")) for word in re.findall(r"[\d,.]*\d", scene.text)}
    spelt = not draft.key[0].isdigit()
    unit = 10 ** max(len(str(value)) - 2, 0)
    steps = [step for step in (-6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6, 8, 9) if value + step * unit > 1]
    for step in rng.sample(steps, len(steps)):
        other = value + step * unit * (10 if value % (10 * unit) == 0 and value >= 100 and step % 2 == 0 else 1)
        if other > 1 and other not in standing:
            text = _spelt(other) if spelt else f"{other:,}" if "," in draft.key else str(other)
            if text:
                yield Distractor(text, f"The article’s number is {draft.key}.")


def _spelt(value: int) -> str:
    return NUMBER_WORDS[value] if value < len(NUMBER_WORDS) else ""


def _broadcasters(draft: Draft) -> Iterator[Distractor]:
    known = gazetteer.broadcaster(draft.key)
    for other in gazetteer.broadcasters_like(known, n=6) if known else ():
        yield Distractor(other.name, f"{other.name} is not named in this article as the interviewer.")
