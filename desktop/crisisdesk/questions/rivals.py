"""Wrong choices for who: those who speak in the article, those it names, and their counterparts in office."""

from __future__ import annotations

from collections.abc import Iterator

from crisisdesk.domain import gazetteer
from crisisdesk.domain.article import Span
from crisisdesk.domain.question import Distractor
from crisisdesk.domain.reading import Person, Quotation, QuotationType
from crisisdesk.questions.draft import Draft
from crisisdesk.questions.phrases import (
    folded,
    said,
)
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.standing import PUBLIC_HEADS


def people(draft: Draft, scene: Scene) -> Iterator[Distractor]:
    """Those who speak in the article, then the others it names, then counterparts in office."""
    speakers = [name for name in scene.speakers if " " in name]
    others = [name for name, person in scene.people.items() if " " in name and name not in speakers and person.office]
    stem = set(folded(draft.stem).split())
    for name in (*speakers, *others):
        if name != draft.key and folded(name).split()[-1] not in stem:
            yield Distractor(name, *_what_is_said_of(name, scene))
    yield from _counterparts(draft, scene)


def _what_is_said_of(name: str, scene: Scene) -> tuple[str, Span | None]:
    """What the article has of a person: their own words, else their office, with the place."""
    own = [each for each in scene.quotations(sure=0.85) if each.speaker and each.speaker.name == name]
    ranks = {QuotationType.DIRECT: 0, QuotationType.INDIRECT: 1, QuotationType.MIXED: 2}
    direct = min(own, key=lambda each: (ranks[each.type], each.spans), default=None)
    if direct is not None:
        return _own_words(name, direct, scene), scene.evidence(direct.spans[0], *direct.cue[:1])[0]
    person = scene.people[name]
    mention = person.mentions[0] if person.mentions else None
    if person.office and mention:
        return f"The article names {name} as {person.office}, and quotes others on this.", scene.evidence(mention)[0]
    return f"The article names {name}, but not for this.", mention


def _own_words(name: str, quotation: Quotation, scene: Scene) -> str:
    words = said(quotation.spans[0].of(scene.text)).split()
    short = " ".join(words[:14]) + (" …" if len(words) > 14 else "")
    return (
        f"{name} said {short}."
        if quotation.type is QuotationType.INDIRECT
        else f"In the article {name} says something else: “{short}”."
    )


def _counterparts(draft: Draft, scene: Scene) -> Iterator[Distractor]:
    """Holders of the same office elsewhere on that day; the article does not name them."""
    person = scene.people.get(draft.key)
    if person is None or scene.published is None:
        return
    named = {each.casefold() for each in scene.people} | {name.split()[-1].casefold() for name in scene.people}
    office = person.office.split(" ", 1)[-1] if person.country else person.office
    peers = list(gazetteer.office_peers(office, scene.published)) if office else []
    heads = ("president", "prime minister")
    if gazetteer.office_key(office) in heads:
        peers += [peer for name in heads for peer in gazetteer.office_peers(name, scene.published)]
    for peer in peers:
        if peer.name.casefold() not in named and peer.surname.casefold() not in named:
            yield Distractor(peer.name, f"{peer.name} is not named in this article.")


def holders(draft: Draft, scene: Scene, title: str) -> Iterator[Distractor]:
    """Others who held the office before or after, or hold it elsewhere; then the people of the article."""
    key_country = draft.fact_key[3]
    country = gazetteer.country(key_country)
    on = scene.published
    if country and on:
        for other in gazetteer.office_peers(title, on):
            if other.country != country.code and other.name in scene.people:
                yield Distractor(other.name, f"{other.name} held that office in another country.")
    for past in reversed(gazetteer.holders_of(title, country.code) if country and on else ()):
        if (
            on
            and past.name != draft.key
            and not past.holds_on(on)
            and past.surname.casefold() != draft.key.split()[-1].casefold()
            and abs(past.start.year - on.year) < 15
        ):
            yield Distractor(
                past.name,
                f"{past.name} held the office at another time ({past.start.year} to {past.end.year if past.end else 'now'}).",
            )
            break
    for name, person in scene.people.items():
        if name != draft.key and " " in name and person.country and _is_public(person):
            same = gazetteer.office_key(title) in gazetteer.office_key(person.office) and person.country == key_country
            if not same:
                yield Distractor(
                    name,
                    f"The article names {name} as {person.office}.",
                    person.mentions[0] if person.mentions else None,
                )
    if country and on:
        for other in gazetteer.office_peers(title, on):
            if other.country != country.code:
                where = gazetteer.country_by_code(other.country)
                yield Distractor(
                    other.name,
                    f"{other.name} held the office in {where.prose_name if where else other.country}, not here.",
                )


def _is_public(person: Person) -> bool:
    return any(word.lower() in PUBLIC_HEADS for word in person.office.split())


def offices(draft: Draft, scene: Scene) -> Iterator[Distractor]:
    """Offices of the same country, then the same office elsewhere."""
    title = draft.fact_key[2]
    own = draft.key.removesuffix(title).strip()
    held = {gazetteer.office_key(office.title) for office in scene.parsed.offices if office.holder == draft.fact_key[1]}
    for office in _OFFICES:
        other = _US.get(office, office) if own == "US" else office
        if gazetteer.office_key(other) not in held and other != title:
            yield Distractor(f"{own} {other}", f"The article gives {draft.fact_key[1]} another office: {draft.key}.")


_OFFICES = (
    "foreign minister",
    "defence minister",
    "president",
    "prime minister",
    "interior minister",
    "finance minister",
)
_US = {
    "foreign minister": "secretary of state",
    "defence minister": "secretary of defense",
    "prime minister": "vice president",
    "interior minister": "national security adviser",
    "finance minister": "treasury secretary",
}
