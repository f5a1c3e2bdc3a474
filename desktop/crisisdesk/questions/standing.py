"""Makers for what stands: who holds which office, and what letters stand for."""

from __future__ import annotations

import random
from collections.abc import Iterator

from crisisdesk.domain import gazetteer
from crisisdesk.domain.question import AnswerType, Distractor, Kind
from crisisdesk.domain.reading import Layer, Office
from crisisdesk.questions.draft import Draft, maker
from crisisdesk.questions.phrases import content_words
from crisisdesk.questions.scene import Scene

PUBLIC_HEADS = frozenset(
    """president minister secretary chancellor premier king queen prince pope governor mayor speaker chairman chairwoman chair
    director commissioner ambassador envoy chief general admiral commander leader adviser ceo spokesman spokeswoman""".split()
)
_LOWER = PUBLIC_HEADS | frozenset(
    """vice prime foreign defence defense interior finance deputy first state of for affairs health justice trade
    energy education treasury attorney executive national security and the trade environment home""".split()
)


@maker(Kind.OFFICE, needs=Layer.OFFICES | Layer.PEOPLE)
def holder(scene: Scene) -> Iterator[Draft]:
    """Who holds an office of a country?"""
    for office, title, when in _public_offices(scene):
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
        if scene.people[office.holder].supplied:
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


def _public_offices(scene: Scene) -> Iterator[tuple[Office, str, str]]:
    """Each office of a country that the article gives to somebody, in small letters, with "in January 2022"."""
    if scene.published is None:
        return
    when = f"in {scene.published:%B %Y}"
    holders: dict[tuple[str, str], dict[str, Office]] = {}
    for office in scene.parsed.offices:
        title = " ".join(word.lower() if word.lower() in _LOWER else word for word in office.title.split())
        holders.setdefault((title, office.country), {}).setdefault(office.holder, office)
    for (title, _), held in holders.items():
        office = next(iter(held.values()))
        if len(held) == 1 and _is_public(title, office) and not _is_past(scene, office):
            yield office, title, when


def _is_public(title: str, office: Office) -> bool:
    """Whether one person of a country holds it at a time, and both are named in full."""
    words = title.split()
    known = bool(words) and all(word in _LOWER for word in words) and any(word in PUBLIC_HEADS for word in words)
    return known and bool(office.country) and " " in office.holder and title not in _ONE_OF_MANY


_ONE_OF_MANY = frozenset(
    """general leader chief secretary minister director commander spokesman spokeswoman ambassador adviser governor mayor chair
    speaker judge envoy commissioner admiral prince princess""".split()
)


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


_BY_LETTER = {
    "A": ("Atlantic", "Alliance", "Agency", "Association", "Asian", "Arab", "African", "Aid", "Action", "Authority"),
    "B": ("Bureau", "Bank", "Board", "British", "Baltic"),
    "C": ("Council", "Commission", "Committee", "Conference", "Central", "Cooperation", "Community", "Centre"),
    "D": ("Defence", "Development", "Democratic", "Department", "Directorate"),
    "E": ("European", "Economic", "Energy", "Emergency", "Environmental", "Eastern"),
    "F": ("Federal", "Foundation", "Fund", "Forum", "Force", "Food"),
    "G": ("Global", "General", "Group", "Government"),
    "H": ("Health", "Human", "Humanitarian", "High", "House"),
    "I": ("International", "Institute", "Independent", "Interior", "Intelligence", "Investment"),
    "L": ("League", "Liberation", "Labour", "Legal"),
    "M": ("Ministry", "Monetary", "Military", "Movement", "Mission", "Maritime"),
    "N": ("National", "Northern", "Nuclear", "New", "Nordic"),
    "O": ("Organization", "Office", "Operations", "Overseas"),
    "P": ("Party", "People’s", "Programme", "Peace", "Protection", "Public", "Police"),
    "R": ("Regional", "Research", "Relief", "Refugee", "Republican", "Red"),
    "S": ("Security", "Service", "State", "Society", "Strategic", "Scientific", "Southern"),
    "T": ("Treaty", "Trade", "Territorial", "Transport", "Technical"),
    "U": ("United", "Union", "Universal", "University"),
    "W": ("World", "Workers", "Welfare", "Western", "Women’s"),
}


@maker(Kind.EXPANSION, needs=Layer.EXPANSIONS)
def letters(scene: Scene) -> Iterator[Draft]:
    """What do the letters stand for? The wrong ones share the letters, so that these give nothing away."""
    for expansion in scene.parsed.expansions:
        wrong = _lookalikes(expansion.phrase)
        if len(wrong) < 3 or not content_words(expansion.phrase):
            continue
        known = gazetteer.organisation(expansion.letters)
        yield Draft(
            Kind.EXPANSION,
            f"What do the letters {expansion.letters} stand for?",
            expansion.phrase,
            AnswerType.ORGANISATION,
            scene.evidence(expansion.letters_span, expansion.phrase_span),
            f"{expansion.letters} stands for {expansion.phrase}.",
            ("stands for", expansion.letters),
            0.97 if known else 0.93,
            worth=0.55,
            slot="expansion",
            distractors=tuple(
                Distractor(
                    text,
                    f"The letters fit, but {expansion.letters} stands for {expansion.phrase}.",
                    expansion.phrase_span,
                )
                for text in wrong
            ),
        )


def _lookalikes(phrase: str) -> tuple[str, ...]:
    """Three phrases with the same letters, each with another word or two exchanged."""
    words = phrase.split()
    places = [
        index for index, word in enumerate(words) if word[0].isupper() and "-" not in word and len(_others(word)) >= 2
    ]
    rng = random.Random(phrase)
    out: list[str] = []
    for attempt in range(24):
        if len(out) == 3 or len(places) < 2:
            break
        changed = list(words)
        for index in rng.sample(places, min(len(places), 1 + attempt % 2)):
            changed[index] = rng.choice(_others(words[index]))
        candidate = " ".join(changed)
        if candidate != phrase and candidate not in out and len(set(changed)) == len(changed):
            out.append(candidate)
    return tuple(out)


def _others(word: str) -> list[str]:
    return [each for each in _BY_LETTER.get(word[0].upper(), ()) if each.lower()[:5] != word.lower()[:5]]
