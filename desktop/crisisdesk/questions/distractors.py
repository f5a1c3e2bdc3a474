"""Wrong choices: of the key's own type, fit for the slot, ruled out by the article, each with the reason why.

The article's own people, places, days and phrases come first; then the sourced tables. Nothing is offered of which the
article might say that it is right too.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from itertools import chain

from crisisdesk.domain import gazetteer
from crisisdesk.domain.article import Span
from crisisdesk.domain.question import AnswerType, Distractor
from crisisdesk.domain.reading import Place
from crisisdesk.domain.scale import in_order
from crisisdesk.questions.draft import Draft
from crisisdesk.questions.pool import quoted, stock
from crisisdesk.questions.quantities import like
from crisisdesk.questions.rivals import holders, offices, people
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.wording import folded, short, spoken_day

WANTED, MOST = 3, 6
"""How many are shown at once, and how many are kept for a question, so that another showing has others."""


def wrong_choices(draft: Draft, scene: Scene, rng: random.Random) -> tuple[Distractor, ...]:
    """Three wrong choices for `draft`, best first, then spares as good as they; fewer where no more are fair."""
    out: list[Distractor] = []
    candidates = chain(draft.distractors, _candidates(draft, scene, rng))
    take(candidates, out, draft, upto=WANTED)
    if len(out) == WANTED:
        drawn = rng.getstate()
        ours = all(each.span for each in out)
        take((each for each in candidates if each.span or not ours), out, draft, upto=MOST)
        rng.setstate(drawn)  # what comes after must not depend on how many spares there were
    return tuple(out)


def take(candidates: Iterator[Distractor], out: list[Distractor], draft: Draft, *, upto: int) -> None:
    """Puts into `out` as many as are wanted of those that are neither the key nor like one that is there."""
    while len(out) < upto and (each := next(candidates, None)) is not None:
        if not _clashes(each.text, draft, out):
            out.append(each)


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
    if draft.slot in ("date", "number", "percent", "money", "year"):
        return False
    if draft.slot == "expansion":
        return False
    words = set(plain.split())
    return (
        any(words <= set(other.split()) or set(other.split()) <= words for other in taken if other)
        or f" {plain} " in f" {folded(draft.stem)} "
    )


def _candidates(draft: Draft, scene: Scene, rng: random.Random) -> Iterator[Distractor]:
    slot = draft.slot
    if slot.startswith("office "):
        return holders(draft, scene, slot.removeprefix("office "))
    if slot.endswith(" phrase"):
        return stock(draft, scene, rng)
    found = _BY_SLOT.get(slot)
    return found(draft, scene, rng) if found else iter(())


def _places(draft: Draft, scene: Scene, rng: random.Random) -> Iterator[Distractor]:
    """Places of the same kind and part of the world: those that the article names elsewhere first, then ones like it."""
    return _cities(draft, scene, rng) if draft.slot == "city" else _countries(draft, scene)


def _countries(draft: Draft, scene: Scene) -> Iterator[Distractor]:
    own = gazetteer.country_named(draft.key)
    if own is None:
        return
    near = " ".join((draft.stem, *(span.of(scene.text) for span in draft.evidence)))
    rivals = gazetteer.rivals_of(own)
    told = {place.name: place for place in scene.parsed.places if place.kind == "country"}
    named = [found for name in told if (found := gazetteer.country_named(name)) and found.region == own.region]
    for each in dict.fromkeys((*(one for one in named if one in rivals or one.subregion == own.subregion), *rivals)):
        if each != own and not gazetteer.is_spoken_of(each, near):
            yield Distractor(_in_prose(each.name, draft), *_what_of_place(scene, each.name, told.get(each.name)))


def _cities(draft: Draft, scene: Scene, rng: random.Random) -> Iterator[Distractor]:
    countries = frozenset(place.country for place in scene.parsed.places if place.country)
    city = gazetteer.choose_city(draft.key, countries=countries)
    if city is None:
        return
    near = folded(" ".join((draft.stem, *(span.of(scene.text) for span in draft.evidence))))
    told = {place.name: place for place in scene.parsed.places if place.kind == "city" and _could_stand(place, city)}
    country = gazetteer.country_by_code(city.country)
    bound = country is not None and gazetteer.is_spoken_of(country, draft.stem)
    abroad = () if bound else gazetteer.similar_cities(city, n=8, rng=rng)
    home = gazetteer.towns_like(city, n=8, rng=rng)
    of_talks = bool(_TALKS.search(draft.stem)) and not bound
    likely = [each.name for each in ((*abroad, *home) if of_talks else (*home, *abroad))]
    ours = [name for name, place in told.items() if place.country == city.country or of_talks]
    for name in dict.fromkeys((*ours, *likely)):
        if (
            len(name.split()) < 3
            and folded(name) not in near
            and not gazetteer.region(name)
            and name.split()[0] not in _PARTS
        ):
            yield Distractor(name, *_what_of_place(scene, name, told.get(name)))


_PARTS = frozenset("The North South East West Central Greater Upper Lower".split())
"""How parts of towns are named."""
_TALKS = re.compile(
    r"\b(?:talks|summit|conference|negotiat\w+|met|meet|meeting|envoys?|treaty|ceasefire)\b", re.IGNORECASE
)


def _what_of_place(scene: Scene, name: str, place: Place | None) -> tuple[str, Span | None]:
    """What the article says of a place that is not the answer, with where."""
    if place is None:
        return f"{name} is not named in this article as the place.", None
    sentence = scene.evidence(place.mentions[0])[0]
    return f"The article speaks of {name} elsewhere: {short(sentence.of(scene.text))}", sentence


def _could_stand(place: Place, city: gazetteer.City | None) -> bool:
    """Whether a place of the article is no government, no part of a country, and no part of the city that is asked for."""
    if gazetteer.government(place.name) or gazetteer.region(place.name) or "." in place.name:
        return False
    if city is None or place.latitude is None or place.longitude is None:
        return place.kind != "city" or city is None
    return abs(place.latitude - city.latitude) + abs(place.longitude - city.longitude) > _APART


_APART = 0.6
"""Degrees; what lies nearer may be a part of the same place."""


def _in_prose(name: str, draft: Draft) -> str:
    """A country as the key has it: with "the" where sentences need it."""
    country = gazetteer.country_named(name) if draft.slot == "country" else None
    known = gazetteer.country_named(draft.key)
    return country.prose_name if country and known and draft.key == known.prose_name else name


_SATURDAY = 5


def _days(draft: Draft, scene: Scene, rng: random.Random) -> Iterator[Distractor]:
    """Days before and after, those that the article names first; how many of each is drawn, so that place tells nothing."""
    before, after, named = _days_around(draft, scene)
    late = rng.randint(0, min(len(after), WANTED))
    for day in (*after[:late], *before, *after[late:]):
        yield Distractor(spoken_day(day), *_on_that_day(draft, scene, named.get(day)))


def is_late_day(draft: Draft, scene: Scene) -> bool:
    """Whether too few later days can be meant for the answer to stand anywhere among the choices: mostly it would be the last one."""
    return len(_days_around(draft, scene)[1]) < WANTED


def _days_around(draft: Draft, scene: Scene) -> tuple[list[date], list[date], dict[date, Span]]:
    """Days before and after that could be meant too, the nearest that the article names first, and where it names them."""
    key = next((each.value for each in scene.parsed.dates if each.value and spoken_day(each.value) == draft.key), None)
    if key is None:
        return [], [], {}
    named = {
        each.value: each.span
        for each in reversed(scene.parsed.dates)
        if each.value and each.confidence >= 0.85 and 0 < abs((each.value - key).days) <= 10
    }
    near = [key + timedelta(days=way * step) for step in range(1, 8) for way in (-1, 1)]
    if _OF_POLLS.search(draft.stem):  # each land votes on a weekday of its own
        near = [key + timedelta(weeks=way * step) for step in range(1, 4) for way in (-1, 1)]
        named = {day: span for day, span in named.items() if day.weekday() == key.weekday()}
    if key.weekday() < _SATURDAY:  # courts and markets are shut at weekends, and a reader knows it
        near = [day for day in near if day.weekday() < _SATURDAY]
        named = {day: span for day, span in named.items() if day.weekday() < _SATURDAY}
    ordered = [*sorted(named, key=lambda day: (abs((day - key).days), day)), *(day for day in near if day not in named)]
    ahead = scene.published is not None and key > scene.published  # what is to come cannot have been before
    before = [day for day in ordered if day < key and not (ahead and scene.published and day <= scene.published)]
    after = [day for day in ordered if day > key and not (scene.published and key <= scene.published < day)]
    return before, after, named


_OF_POLLS = re.compile(r"\b(?:primar(?:y|ies)|elections?|caucus(?:es)?|ballot|polls|referendum|runoff|voted)\b")


def _on_that_day(draft: Draft, scene: Scene, span: Span | None) -> tuple[str, Span | None]:
    if span is None:
        return f"The article’s day for this is {draft.key}.", None
    sentence = scene.evidence(span)[0]
    return f"The article puts something else on that day: {short(sentence.of(scene.text))}", sentence


def _numbers(draft: Draft, scene: Scene, rng: random.Random) -> Iterator[Distractor]:
    """Numbers of the same order and form that stand nowhere in the article; how many are more is drawn, so that place tells nothing."""
    standing = frozenset(re.findall(r"\d[\d,]*(?:\.\d+)?|[a-z]+", scene.text.lower()))
    sort = {"number": "number", "percent": "percentage", "money": "sum"}[draft.slot]
    of_votes = draft.slot == "percent" and bool(_OF_VOTES.search(draft.stem))
    # With half of the votes nobody has won, or everybody.
    others = [
        text
        for text in like(draft.key, sort=draft.slot, standing=standing, rng=rng)
        if not (of_votes and re.match(r"50(?![\d.]*\d)", text))
    ]
    ranked = in_order([draft.key, *others], AnswerType.NUMBER)
    if draft.slot == "percent":  # from far away they are not to be believed
        others.sort(key=lambda text: abs(ranked.index(text) - ranked.index(draft.key)))
    more = [text for text in others if ranked.index(text) > ranked.index(draft.key)]
    fewer = [text for text in others if text not in more]
    # By chance alone it would mostly stand in the middle.
    above = rng.randint(min(len(more), max(0, WANTED - len(fewer))), min(len(more), WANTED))
    for text in (*more[:above], *fewer[: WANTED - above], *more[above:], *fewer[WANTED - above :]):
        yield Distractor(text, f"The article’s {sort} is {draft.key}.")


_OF_VOTES = re.compile(r"\b(?:votes?|voted|polls?|majority|elections?|won|referendum)\b")


def _broadcasters(draft: Draft) -> Iterator[Distractor]:
    known = gazetteer.broadcaster(draft.key)
    if known is None or _IN_ANOTHER_TONGUE.search(known.run_by):
        return  # among those who send in English it would stand out, by whom it asks
    for other in gazetteer.broadcasters_like(known, n=6):
        yield Distractor(other.name, f"{other.name} is not named in this article as the interviewer.")


_IN_ANOTHER_TONGUE = re.compile(r" in (?!English\b|foreign\b)[A-Z][a-z]+$")


def last_year(scene: Scene, *, before: int) -> int:
    """The last year that a report of things past can mean; in its first months it hardly means its own."""
    if scene.published:
        return scene.published.year - (scene.published.month < _SPRING and before < scene.published.year)
    return max(map(int, re.findall(r"\b(?:19|20)\d\d\b", scene.text)), default=before)


def _years(draft: Draft, scene: Scene, rng: random.Random) -> Iterator[Distractor]:
    """Years before and after that the article does not name, none yet to come; how many lie after is drawn."""
    key = int(draft.key)
    last = last_year(scene, before=key)
    told = " ".join((draft.stem, *(span.of(scene.text) for span in draft.evidence)))
    elections = key % 4 == 0 and bool(
        re.search(r"\b(?:nomin|campaign|primar|candidat|Republican|Democrat|presidential)", told)
    )
    reach = (
        (4, 8, 12, 16)
        if elections
        else (2, 4, 6, 8, 10)
        if key % 2 == 0 and _OF_HALF_TERM.search(told)
        else (1, 2, 3, 4)
        if last - key < 12
        else (2, 3, 4, 5, 6)
        if last - key < 40
        else (3, 5, 8, 10, 12)
    )
    first = _PANDEMIC if key >= _PANDEMIC and _OF_PANDEMIC.search(told) else 0
    near = [key + step for step in rng.sample(reach, len(reach))] + [
        key - step for step in rng.sample(reach, len(reach))
    ]
    late, early = [year for year in near if key < year <= last], [year for year in near if first <= year < key]
    after = rng.randint(min(len(late), max(0, WANTED - len(early))), min(len(late), WANTED))
    for year in (*late[:after], *early):
        if str(year) not in scene.text:
            yield Distractor(str(year), f"The article’s year for this is {draft.key}.")


_OF_HALF_TERM = re.compile(r"\b(?:Senate|House|congressional|midterm)\b.{0,20}\b(?:election|race|seat|campaign)")
"""What the United States have every two years."""
_SPRING = 4
"""The month before which a report of things past hardly means its own year."""
_PANDEMIC, _OF_PANDEMIC = 2020, re.compile(r"\b(?:COVID|[Cc]oronavirus|[Pp]andemic)")
"""What tells of it cannot have been before."""


_BY_SLOT: dict[str, Callable[[Draft, Scene, random.Random], Iterator[Distractor]]] = {
    "speaker": lambda draft, scene, _: people(draft, scene),
    "person": lambda draft, scene, _: people(draft, scene),
    "office": lambda draft, scene, _: offices(draft, scene),
    "quoted adjectives": quoted,
    "city": _places,
    "country": _places,
    "broadcaster": lambda draft, *_: _broadcasters(draft),
    "date": _days,
    "number": _numbers,
    "percent": _numbers,
    "money": _numbers,
    "year": _years,
}
