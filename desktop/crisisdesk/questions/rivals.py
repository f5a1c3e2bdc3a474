"""Wrong choices for who: those who speak in the article, those it names, and their counterparts in office."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from datetime import date

from crisisdesk.domain import gazetteer
from crisisdesk.domain.article import Span
from crisisdesk.domain.question import Distractor
from crisisdesk.domain.reading import Person, Quotation, QuotationType
from crisisdesk.domain.stem import parts_of
from crisisdesk.questions.called import surname
from crisisdesk.questions.draft import Draft
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.standing import PUBLIC_HEADS, TITLE_WORDS
from crisisdesk.questions.wording import content_words, folded, said


def people(draft: Draft, scene: Scene) -> Iterator[Distractor]:
    """Those who speak in the article, then the others it names, then counterparts in office; of one sex where the stem tells it."""
    barred = _OTHER_SEX.get(_sex_told(draft.stem), "")
    for each in _people(draft, scene):
        person = scene.people.get(each.text)
        sex = (person.gender if person else "") or gazetteer.given_name_gender(each.text.split()[0])
        if not barred or sex != barred:
            yield each


def _sex_told(stem: str) -> str:
    """ "f" or "m" where the question itself, outside quoted words, says "she" or "his"; else ""."""
    told = {_PRONOUNS[word] for word in re.findall(r"[a-z]+", _QUOTED.sub(" ", stem).lower()) if word in _PRONOUNS}
    return told.pop() if len(told) == 1 else ""


_OTHER_SEX = {"f": "m", "m": "f"}
_PRONOUNS = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}
_QUOTED = re.compile(r"“[^”]*”")


def anybody(draft: Draft, scene: Scene) -> Iterator[Distractor]:
    """All others whom the article names in full and does not speak of in what proves the answer: for who has not met the name yet.

    Those who could have said the words; of others, such as an interviewer, no more than are wanting.
    """
    parts = parts_of(draft.stem)
    told = " ".join((parts.asked, parts.passage, *(span.of(scene.text) for span in draft.evidence)))
    barred = _OTHER_SEX.get(_sex_told(draft.stem), "")
    fit: list[str] = []
    rest: list[str] = []
    for name, person in scene.people.items():
        sex = person.gender or gazetteer.given_name_gender(name.split()[0])
        other = " " in name and name != draft.key and is_surely_person(person) and not (barred and sex == barred)
        if other and not re.search(rf"\b{re.escape(surname(name))}\b", told):
            fair = draft.slot != "speaker" or could_have_said(scene, name, parts.asked)
            (fit if fair else rest).append(name)
    for name in (*fit, *rest[: max(0, _ENOUGH - len(fit))]):
        yield Distractor(name, *_what_is_said_of(name, draft, scene))


_ENOUGH = 3
"""Others who are to stand beside the answer."""


def _people(draft: Draft, scene: Scene) -> Iterator[Distractor]:
    bodies = {each.name for each in scene.parsed.organisations}
    speakers = [
        name
        for name in scene.speakers
        if " " in name and not _asks(scene.people[name]) and is_surely_person(scene.people[name]) and name not in bodies
    ]
    spoken = draft.stem
    own = rank_of(scene.people[draft.key]) if draft.key in scene.people else ""
    speakers = [name for name in speakers if not _is_of_a_country_in(spoken, scene.people[name])]
    asked = scene.people.get(draft.key)
    if asked is not None and draft.slot == "speaker" and _is_of_a_country_in(spoken, asked):
        speakers = [name for name in speakers if scene.people[name].country == asked.country]
    if asked is not None:
        sexed = bool(_SEXED.search(draft.stem))
        speakers = [
            name
            for name in speakers
            if bool(asked.office) <= bool(scene.people[name].office)
            and not (sexed and _differ(asked, scene.people[name]))
        ]
    if asked is not None and is_public(asked):
        # A private person could hardly have announced what a minister did.
        speakers = [name for name in speakers if is_public(scene.people[name])]
    elif asked is not None and draft.slot == "speaker":
        # ... and what a passer-by says is hardly a minister's.
        speakers = [name for name in speakers if not is_public(scene.people[name])]
    if asked is not None and draft.slot == "speaker":
        speakers = [name for name in speakers if own and _camp(scene.people[name]) == _camp(asked)]
        if _OF_ONES_OWN.search(spoken):
            speakers = [name for name in speakers if scene.people[name].country == asked.country]
    speakers.sort(key=lambda name: rank_of(scene.people[name]) != own)
    others = [
        name
        for name, person in scene.people.items()
        if " " in name and name not in speakers and person.office and not _asks(person)
        if draft.slot != "speaker" or _may_have_said(draft, scene, person)
    ]
    stem = set(folded(draft.stem).split())
    for name in (*speakers, *others):
        if name != draft.key and folded(surname(name)) not in stem:
            yield Distractor(name, *_what_is_said_of(name, draft, scene))
    if draft.slot != "speaker":
        yield from _counterparts(draft, scene)


def _may_have_said(draft: Draft, scene: Scene, person: Person) -> bool:
    """Whether an official who says nothing in the article is as likely as the one who spoke."""
    asked = scene.people.get(draft.key)
    foreign = asked is not None and _is_of_a_country_in(draft.stem, asked) and person.country != asked.country
    peer = asked is None or (is_public(asked) and _camp(person) == _camp(asked))
    stranger = asked is not None and bool(_OF_ONES_OWN.search(draft.stem)) and person.country != asked.country
    return peer and is_public(person) and not foreign and not stranger and not _is_of_a_country_in(draft.stem, person)


_SEXED = re.compile(
    r"\b(?:he|she|him|her|his|himself|herself|mother|father|wife|husband|son|daughter|woman|man)\b", re.IGNORECASE
)


def _differ(one: Person, other: Person) -> bool:
    own, others = (each.gender or gazetteer.given_name_gender(each.name.split()[0]) for each in (one, other))
    return bool(own and others) and own != others


def rank_of(person: Person) -> str:
    """A rough rank: who leads a country, who holds another public office, who sits in a parliament, who judges, who else is something."""
    words = set(person.office.lower().replace("-", " ").split())
    for rank, heads in _RANKS:
        if words & heads:
            return rank
    return "other" if words else ""


_RANKS = (
    (
        "expert",
        frozenset(
            "professor analyst researcher scientist expert economist historian author lecturer director fellow".split()
        ),
    ),
    (
        "legislator",
        frozenset("senator representative congressman congresswoman mp lawmaker deputy".split()) - {"deputy"},
    ),
    ("judge", frozenset("judge justice magistrate".split())),
    ("leader", frozenset("president premier chancellor king queen prince princess pope".split())),
    ("leader", frozenset(("prime",))),
    ("official", PUBLIC_HEADS),
)


_OF_ONES_OWN = re.compile(r"“[^”]*\b(?:we|our|us|my)\b", re.IGNORECASE)
"""Words of somebody's own country or people, which a stranger would not use."""


def _camp(person: Person) -> str:
    """Whom one could take for another by what they say: those in power, those who lead a body, who judge, who only know."""
    words = set(person.office.lower().replace("-", " ").split())
    rank = rank_of(person)
    if rank == "official" and words & _OF_BODIES:
        return "body"
    return "power" if rank in ("official", "leader", "legislator") else rank


_OF_BODIES = frozenset("director ceo executive chair chairman chairwoman coordinator founder manager head".split())


def _asks(person: Person) -> bool:
    """Whether the person interviews others: then the words of the interview can hardly be theirs."""
    return bool(
        {"host", "anchor", "interviewer", "presenter", "reporter", "correspondent"} & set(person.office.lower().split())
    )


def _is_of_a_country_in(words: str, person: Person) -> bool:
    """Whether the words speak of the person's own country: those of the other side are the fairer choices."""
    country = gazetteer.country(person.country) if person.country else None
    return country is not None and gazetteer.is_spoken_of(country, words)


def could_have_said(scene: Scene, name: str, words: str) -> bool:
    """Whether somebody who has not read the article might believe these words of this person."""
    person = scene.people[name]
    return " " in name and not _asks(person) and not _is_of_a_country_in(words, person)


def _what_is_said_of(name: str, draft: Draft, scene: Scene) -> tuple[str, Span | None]:
    """What the article has of a person: their own words nearest to what is asked, else their office, with the place."""
    own = [each for each in scene.quotations(sure=0.85) if each.speaker and each.speaker.name == name]
    asked = set(draft.fact_key)

    def distance(quotation: Quotation) -> tuple[int, bool, tuple[Span, ...]]:
        words = set(content_words(quotation.spans[0].of(scene.text)))
        return -len(words & asked), quotation.type is QuotationType.MIXED, quotation.spans

    direct = min(own, key=distance, default=None)
    if direct is not None:
        return _own_words(name, direct, scene), scene.evidence(direct.spans[0], *direct.cue[:1])[0]
    person = scene.people[name]
    mention = person.mentions[0] if person.mentions else None
    if person.office and mention:
        return f"The article names {name} as {person.office}, but not for this.", scene.evidence(mention)[0]
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
    """Holders of the same office on that day in the countries that the article speaks of; it does not name them."""
    person = scene.people.get(draft.key)
    if person is None or scene.published is None or not person.office:
        return
    named = {each.casefold() for each in scene.people} | {surname(name).casefold() for name in scene.people}
    own = gazetteer.country(person.country) if person.country else None
    countries = {place.country for place in scene.parsed.places if place.kind == "country"} - {own and own.code}
    office = person.office.split(" ", 1)[-1] if person.country else person.office
    for peer in gazetteer.office_peers(office, scene.published):
        if peer.country in countries and peer.name.casefold() not in named and peer.surname.casefold() not in named:
            yield Distractor(peer.name, f"{peer.name} is not named in this article.")


def holders(draft: Draft, scene: Scene, title: str) -> Iterator[Distractor]:
    """Officials of the same country only: who held the office at another time, who held another office on that day."""
    country, on = gazetteer.country(draft.fact_key[3]), scene.published
    if country is None or on is None:
        return
    barred = {surname(draft.key).casefold()}
    heads = gazetteer.office_key(title) in _HEADS
    for name, person in scene.people.items() if not heads else ():
        known_head = is_head(person)
        if (
            name != draft.key
            and " " in name
            and person.country == country.name
            and is_public(person)
            and not known_head
        ):
            barred.add(surname(name).casefold())
            yield Distractor(name, f"The article names {name} as {person.office}.", next(iter(person.mentions), None))
    past = [each for each in gazetteer.holders_of(title, country.code) if not _holds_in_month(each, on)]
    for each in sorted(past, key=lambda other: abs((other.start - on).days)):
        if each.surname.casefold() not in barred and abs(each.start.year - on.year) < 16:
            years = f"{each.start.year} to {each.end.year}" if each.end else f"from {each.start.year}"
            yield Distractor(each.name, f"{each.name} was {title} at another time: {years}.")
    for each in gazetteer.office_holders() if not heads else ():
        same = gazetteer.office_key(each.office) == gazetteer.office_key(title)  # the key, spelt in another way
        if each.country == country.code and each.holds_on(on) and each.surname.casefold() not in barred and not same:
            yield Distractor(each.name, f"{each.name} was {each.office} then.")


_HEADS = ("president", "prime minister", "chancellor", "premier")
"""Whom everybody knows: among other officials they stand out."""


def is_head(person: Person) -> bool:
    """Whether somebody is at the head of a state or a government: what such say is known, and never against themselves."""
    return gazetteer.office_key(person.office) in _HEADS


def _holds_in_month(holder: gazetteer.OfficeHolder, day: date) -> bool:
    """Whether somebody holds an office on any day of a month: the question names the month only."""
    month = (day.year, day.month)
    begun = (holder.start.year, holder.start.month) <= month
    return begun and (holder.end is None or (holder.end.year, holder.end.month) >= month)


def is_surely_person(person: Person) -> bool:
    """Whether more than the tagger's word says that it is somebody: an office, a pronoun, a known first name."""
    return bool(person.office or person.gender or gazetteer.given_name_gender(person.name.split()[0]))


def is_public(person: Person) -> bool:
    """Whether the person holds an office that a student of the event would want to know."""
    return any(word.lower() in PUBLIC_HEADS for word in person.office.split())


def is_known(person: Person) -> bool:
    """Whether it is one of those in the table of offices, whatever the article says of them: "Hillary Clinton"."""
    return person.name in _names_of_holders()


def is_of_the_vote(scene: Scene, person: Person) -> bool:
    """Whether the report is of the time of a vote for the president of the United States, and somebody holds or held an office there:
    whoever stands in such a vote, or speaks for who does, is plain from what is told."""
    day = scene.published
    near = day is not None and (day.year % 4 == 0 or (day.year % 4 == 3 and day.month > _HALF_A_YEAR))
    return near and any(each.name == person.name and each.country == "US" for each in gazetteer.office_holders())


_HALF_A_YEAR = 6


def is_told_by_words(scene: Scene, person: Person) -> bool:
    """Whether the words alone tell who spoke: somebody of the vote, or the head of a land with hardly any other official to be heard."""
    others = sum(name != person.name and is_public(scene.people[name]) for name in scene.speakers)
    return is_of_the_vote(scene, person) or (leads_somewhere(person) and others < _RIVAL_SPEAKERS)


_RIVAL_SPEAKERS = 2


def leads_somewhere(person: Person) -> bool:
    """Whether somebody is, was or will be at the head of a state or a government: whom everybody knows by now."""
    return person.name in _names_of_heads()


@functools.lru_cache(maxsize=1)
def _names_of_heads() -> frozenset[str]:
    return frozenset(each.name for each in gazetteer.office_holders() if gazetteer.office_key(each.office) in _HEADS)


@functools.lru_cache(maxsize=1)
def _names_of_holders() -> frozenset[str]:
    return frozenset(each.name for each in gazetteer.office_holders())


def has_standing(person: Person) -> bool:
    """Whether the article gives the person an office or a calling, and not one like anybody's."""
    return bool(person.office) and not any(word.lower() in _LIKE_ANYBODY for word in person.office.split())


_LIKE_ANYBODY = frozenset(
    """nurse teacher student pupil worker driver farmer parent mother father son daughter wife husband neighbour neighbor resident
    voter supporter protester demonstrator retiree graduate volunteer shopper tourist witness passenger customer immigrant migrant
    refugee fan bystander survivor waitress waiter clerk cook housewife actor actress singer musician
    veteran barber hairdresser mechanic electrician plumber carpenter contractor accountant salesman saleswoman bartender trucker
    rancher homeowner owner businessman businesswoman banker activist enthusiast panelist delegate alternate playwright novelist rapper
    skater skateboarder pensioner organizer organiser""".split()
)
"""Callings of those whom reporters ask in the street: who of them said something, nobody needs to know."""


def speaks_for_others(person: Person) -> bool:
    """Whether the article only has what a spokesman, who is no government's, or a police officer of no high rank said: which of many
    it was, nobody needs to know."""
    return (
        bool(_VOICES.search(person.office))
        and not person.country
        and not is_known(person)
        and len(person.mentions) < _OF_NOTE
    )


_VOICES = re.compile(
    r"\bspokes\w+|\bpress (?:secretary|officer)\b|^officer$|\bpolice (?:officer|sergeant|lieutenant|constable|detective)\b",
    re.IGNORECASE,
)
_OF_NOTE = 3
"""Times that somebody is named of whom more is told."""


def offices(draft: Draft, scene: Scene) -> Iterator[Distractor]:
    """Other offices that the country had on that day."""
    title = draft.fact_key[2]
    country, on = gazetteer.country(draft.fact_key[3]), scene.published
    own = draft.key.removesuffix(title).strip()
    held = {gazetteer.office_key(office.title) for office in scene.parsed.offices if office.holder == draft.fact_key[1]}
    there = [
        each
        for each in gazetteer.office_holders()
        if country and on and each.country == country.code and each.holds_on(on)
    ]
    for each in dict.fromkeys(other.office for other in there):
        plain = all(word in TITLE_WORDS for word in each.split())
        if plain and gazetteer.office_key(each) not in held and each != title:
            yield Distractor(f"{own} {each}", f"The article calls {draft.fact_key[1]} {draft.key}.")
