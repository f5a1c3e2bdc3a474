"""Makers for what stands: who holds which office, and what letters stand for."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest

from crisisdesk.domain import gazetteer
from crisisdesk.domain.question import AnswerType, Distractor, Form, Kind
from crisisdesk.domain.reading import Layer, Office
from crisisdesk.questions.draft import Draft, maker
from crisisdesk.questions.offices import country_of
from crisisdesk.questions.phrases import BODY_NOUNS
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.wording import GAP, content_words

PUBLIC_HEADS = frozenset(
    """president minister secretary chancellor premier king queen prince pope governor mayor speaker chairman chairwoman chair
    director commissioner ambassador envoy chief general admiral commander leader adviser ceo spokesman spokeswoman""".split()
)
TITLE_WORDS = PUBLIC_HEADS | frozenset(
    """vice prime foreign defence defense interior finance deputy first state of for affairs health justice trade
    energy education treasury attorney executive national security and the trade environment home""".split()
)


@maker(Kind.OFFICE, needs=Layer.OFFICES | Layer.PEOPLE)
def holder(scene: Scene) -> Iterator[Draft]:
    """Who holds an office of a country?"""
    for office, title, when in _public_offices(scene):
        if title == "president" and _of_country(title, office.country).startswith("the US"):
            continue  # everybody knows
        yield Draft(
            Kind.OFFICE,
            f"Who was {_of_country(title, office.country)} {when}?",
            office.holder,
            AnswerType.PERSON,
            scene.evidence(office.span),
            f"{office.holder} was {_of_country(title, office.country)} {when}.",
            ("holds", office.holder, title, office.country),
            0.96,
            worth=0.6,
            slot=f"office {title}",
        )


@maker(Kind.OFFICE, needs=Layer.OFFICES | Layer.PEOPLE)
def office_held(scene: Scene) -> Iterator[Draft]:
    """Which office does somebody hold?"""
    for office, title, when in _public_offices(scene):
        if scene.people[office.holder].supplied or title in _KNOWN_TO_ALL:
            continue
        yield Draft(
            Kind.OFFICE,
            f"Which office did {office.holder} hold {when}?",
            _named_office(title, office.country),
            AnswerType.PHRASE,
            scene.evidence(office.span),
            f"{office.holder} was {_of_country(title, office.country)} {when}.",
            ("holds", office.holder, title, office.country),
            0.96,
            worth=0.5,
            slot="office",
        )


_KNOWN_TO_ALL = ("president", "prime minister", "chancellor", "king", "queen", "pope")


def _public_offices(scene: Scene) -> Iterator[tuple[Office, str, str]]:
    """Each office of a country that the article gives to somebody, in small letters, with "in January 2022"."""
    if scene.published is None:
        return
    when = f"in {scene.published:%B %Y}"
    holders: dict[tuple[str, str], dict[str, Office]] = {}
    for office in scene.parsed.offices:
        title = " ".join(word.lower() if word.lower() in TITLE_WORDS else word for word in office.title.split())
        country = None if office.country else country_of(office.holder, title, scene.published, then=True)
        told = replace(office, country=country.name) if country and title in _KNOWN_TO_ALL else office
        holders.setdefault((title, told.country), {}).setdefault(told.holder, told)
    for (title, _), held in holders.items():
        office = next(iter(held.values()))
        if len(held) == 1 and _is_public(title, office) and not _is_past(scene, office) and _matters(scene, office):
            yield office, title, when


def _is_public(title: str, office: Office) -> bool:
    """Whether one person of a country holds it at a time, and both are named in full."""
    words = title.split()
    known = bool(words) and all(word in TITLE_WORDS for word in words) and any(word in PUBLIC_HEADS for word in words)
    return known and bool(office.country) and " " in office.holder and title not in _ONE_OF_MANY


_ONE_OF_MANY = frozenset(
    """general leader chief secretary minister director commander spokesman spokeswoman ambassador adviser governor mayor chair
    speaker judge envoy commissioner admiral prince princess""".split()
)


def _matters(scene: Scene, office: Office) -> bool:
    """Whether the article is about this person too: speaks, or is named twice or more."""
    return office.holder in scene.speakers or len(scene.people[office.holder].mentions) > 1


def _is_past(scene: Scene, office: Office) -> bool:
    """Whether "former", "acting" or the like stands before it, so that somebody else may hold it."""
    before = scene.text[: office.span.start].rstrip(" -").split()[-1:]
    return bool(before) and before[0].strip("“\"‘'").casefold() in _NOT_NOW


_NOT_NOW = frozenset(
    "former ex acting interim then late incoming outgoing designate ousted deposed self-declared would-be".split()
)


def _of_country(title: str, country: str) -> str:
    found = gazetteer.country(country)
    name = found.prose_name if found else country
    if found and found.code == "US":
        return f"the US {title}"
    return f"{name}’{'' if name.endswith('s') else 's'} {title}"


def _named_office(title: str, country: str) -> str:
    found = gazetteer.country(country)
    if found is None:
        return f"{country} {title}"
    return f"{'US' if found.code == 'US' else found.demonyms[0] if found.demonyms else found.name} {title}"


_SWAPS = tuple(
    frozenset(group.split())
    for group in (
        "Atlantic American African Asian Arab Arctic Australian Alpine",
        "National Northern",
        "South Southern ",
        "European Eastern ",
        "World Western ",
        "United Universal ",
        "International Independent ",
        "Federal ",
        "Central Common",
        "Global General ",
        "Regional Royal Republican Roman",
        "Pacific People’s Popular Public",
        "Treaty Trade Transport Tax Technology Training",
        "Security Science Safety Steel Space Shipping Sports",
        "Defense Defence Development Disaster Drug",
        "Health Housing Heritage Hydrogen",
        "Energy Education Export Emergency Environmental Economic Electoral",
        "Nuclear Naval Navigation Natural",
        "Monetary Maritime Medical Mining Military Migration",
        "Trade Transport Telecommunications",
        "Cooperation Commerce Customs Climate Culture Crime",
        "Protection Police Postal Planning Property",
        "Food Fisheries Finance Forestry",
        "Labour Land Legal Language",
        "Refugee Railway Rescue Research",
        "Organization Office Observatory Order",
        "Agency Authority Association Alliance Assembly Academy Administration",
        "Council Commission Committee Conference Court Centre Congress Corporation Corps",
        "Union University",
        "Forces Fund Foundation Federation Forum",
        "Service Services Society Secretariat",
        "Institute Inspectorate Initiative",
        "Party Programme Project",
        "Bank Board Bureau",
        "Department Directorate Delegation",
        "Ministry Mission Movement",
        "League Legion",
        "Nations Network",
    )
)
"""Words for bodies that could stand in each other's place and begin with the same letter."""


@maker(Kind.EXPANSION, needs=Layer.EXPANSIONS)
def letters(scene: Scene) -> Iterator[Draft]:
    """What do the letters stand for? The wrong ones share the letters, so that these give nothing away; else it is typed. Of a body that
    the tables do not know the title says which one is meant."""
    for expansion in scene.parsed.expansions:
        if expansion.letters in KNOWN_LETTERS or not content_words(expansion.phrase):
            continue
        known = gazetteer.organisation(expansion.letters)
        if not _is_body(expansion.phrase) if known is None else known.kind in ("sport", "kind"):
            continue
        asked = f"What do the letters {expansion.letters} stand for?"
        alone = known is not None and (len(expansion.letters) > _SHORT or not scene.headline)
        stem = asked if alone else scene.behind(asked, hidden=(expansion.phrase,))
        if stem is None or GAP in stem or (known is None and scene.text.count(expansion.letters) < _OFTEN):
            continue
        wrong = _lookalikes(expansion.phrase)
        yield Draft(
            Kind.EXPANSION,
            stem,
            expansion.phrase,
            AnswerType.ORGANISATION,
            scene.evidence(expansion.letters_span, expansion.phrase_span),
            f"{expansion.letters} stands for {expansion.phrase}.",
            ("stands for", expansion.letters),
            0.97,
            worth=0.55,
            slot="expansion",
            form=Form.TYPED,  # among others that begin with the same letters the most likely one stands out
            distractors=tuple(
                Distractor(
                    text,
                    f"No such body is named here: {expansion.letters} is the {expansion.phrase}.",
                    expansion.phrase_span,
                )
                for text in wrong
            ),
        )


KNOWN_LETTERS = frozenset("GOP ACLU NRA EU UK US USA UN BBC TV AP FBI CIA DNC RNC RAF".split())
"""Everybody knows these."""
_SHORT = 3
"""Letters that may stand for other bodies elsewhere: "SDF"."""
_OFTEN = 2
"""Times that an article must have letters which are worth knowing."""


def _is_body(phrase: str) -> bool:
    """Whether words are the name of a body and of no broadcaster or agency for news."""
    words = phrase.split()
    return (
        len(words) > 1
        and not _IS_OF_NEWS.search(phrase)
        and any(word.lower().removesuffix("s") in BODY_NOUNS or word in _FORCES for word in (words[0], *words[-2:]))
    )


_IS_OF_NEWS = re.compile(r"\b(?:Broadcasting|News|Press|Presse|Network|Television|Radio)\b")
_FORCES = frozenset(
    "Forces Force Corps Survey Institute Service Guard Movement Front Brigade Command Authority".split()
)


def _lookalikes(phrase: str) -> tuple[str, ...]:
    """Three phrases with the same letters, each with one word exchanged for one of its sort; fewer where there are no more."""
    words = phrase.split()
    rng = random.Random(phrase)
    by_place = [
        [" ".join([*words[:index], other, *words[index + 1 :]]) for other in _others(word, rng) if other not in words]
        for index, word in enumerate(words)
    ]
    rounds = zip_longest(*by_place)
    return tuple([each for one in rounds for each in one if each][:3])


def _others(word: str, rng: random.Random) -> list[str]:
    fit = sorted(
        {other for group in _SWAPS if word in group for other in group if other[0] == word[0] and other[:5] != word[:5]}
    )
    return rng.sample(fit, len(fit))
