"""Wrong choices: of the key's own type, fit for the slot, ruled out by the article, each with the reason why.

The article's own people, places, days and phrases come first; then the sourced tables. Nothing is offered of which the
article might say that it is right too.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import chain

from crisisdesk.domain import gazetteer
from crisisdesk.domain.article import Span
from crisisdesk.domain.gazetteer.tables import fold
from crisisdesk.domain.question import Distractor, Kind
from crisisdesk.domain.reading import Person, Quotation, QuotationType, Role, Sentence, Token
from crisisdesk.questions.draft import Draft
from crisisdesk.questions.phrases import PERSON_NOUNS, Rendering, children, content_words, said, spoken_day, within
from crisisdesk.questions.reports import whole_number
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.standing import PUBLIC_HEADS

WANTED = 3


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase that can stand alone, with where it stands and what the article says with it."""

    words: str
    span: Span
    told: str
    person: bool


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
    folded = _folded(text)
    taken = [_folded(draft.key), *(_folded(other) for other in draft.accepted), *(_folded(each.text) for each in chosen)]
    if not folded or any(folded == other for other in taken) or text in draft.barred:
        return True
    if draft.slot in ("date", "number"):
        return False
    if draft.slot == "expansion":
        return False
    words = set(folded.split())
    return any(words <= set(other.split()) or set(other.split()) <= words for other in taken if other) or f" {folded} " in f" {_folded(draft.stem)} "


def _folded(text: str) -> str:
    return re.sub(r"\W+", " ", fold(text)).strip()


def _candidates(draft: Draft, scene: Scene, phrases: Sequence[Phrase], rng: random.Random) -> Iterator[Distractor]:
    slot = draft.slot
    if slot in ("speaker", "person"):
        yield from _people(draft, scene)
    elif slot.startswith("office "):
        yield from _holders(draft, scene, slot.removeprefix("office "))
    elif slot == "office":
        yield from _offices(draft, scene)
    elif slot in ("city", "country"):
        yield from _places(draft, scene, rng)
    elif slot == "date":
        yield from _days(draft, scene)
    elif slot == "number":
        yield from _numbers(draft, scene, rng)
    elif slot == "broadcaster":
        yield from _broadcasters(draft)
    elif slot == "quoted adjectives":
        yield from _quoted(draft, scene)
    elif slot in ("noun phrase", "person phrase"):
        yield from _noun_phrases(draft, [each for each in phrases if each.person == (slot == "person phrase")])
    elif slot.startswith("word "):
        yield from _words(draft, scene, *slot.split()[1:3], rng)


def _people(draft: Draft, scene: Scene) -> Iterator[Distractor]:
    """Those who speak in the article, then the others it names, then counterparts in office."""
    speakers = [name for name in scene.speakers if " " in name]
    others = [name for name, person in scene.people.items() if " " in name and name not in speakers and person.office]
    stem = set(_folded(draft.stem).split())
    for name in (*speakers, *others):
        if name != draft.key and _folded(name).split()[-1] not in stem:
            yield Distractor(name, *_what_is_said_of(name, scene))
    yield from _counterparts(draft, scene)


def _what_is_said_of(name: str, scene: Scene) -> tuple[str, Span | None]:
    """What the article has of a person: their own words, else their office, with the place."""
    own = [each for each in scene.quotations(sure=0.85) if each.speaker and each.speaker.name == name]
    direct = next((each for each in own if each.type is not QuotationType.INDIRECT), own[0] if own else None)
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
    return f"{name} said {short}." if quotation.type is QuotationType.INDIRECT else f"{name}’s words in the article are: “{short}”"


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


def _holders(draft: Draft, scene: Scene, title: str) -> Iterator[Distractor]:
    """Others who held the office before or after, or hold it elsewhere; then the people of the article."""
    key_country = draft.fact_key[3]
    country = gazetteer.country(key_country)
    on = scene.published
    if country and on:
        for other in gazetteer.office_peers(title, on):
            if other.country != country.code and other.name in scene.people:
                yield Distractor(other.name, f"{other.name} held that office in another country.")
    for past in reversed(gazetteer.holders_of(title, country.code) if country and on else ()):
        if on and past.name != draft.key and not past.holds_on(on) and past.surname.casefold() != draft.key.split()[-1].casefold() and abs(past.start.year - on.year) < 15:
            yield Distractor(past.name, f"{past.name} held the office at another time ({past.start.year} to {past.end.year if past.end else 'now'}).")
            break
    for name, person in scene.people.items():
        if name != draft.key and " " in name and person.country and _is_public(person):
            same = gazetteer.office_key(title) in gazetteer.office_key(person.office) and person.country == key_country
            if not same:
                yield Distractor(name, f"The article names {name} as {person.office}.", person.mentions[0] if person.mentions else None)
    if country and on:
        for other in gazetteer.office_peers(title, on):
            if other.country != country.code:
                where = gazetteer.country_by_code(other.country)
                yield Distractor(other.name, f"{other.name} held the office in {where.prose_name if where else other.country}, not here.")


def _is_public(person: Person) -> bool:
    return any(word.lower() in PUBLIC_HEADS for word in person.office.split())


def _offices(draft: Draft, scene: Scene) -> Iterator[Distractor]:
    """Offices of the same country, then the same office elsewhere."""
    title, name = draft.fact_key[2], draft.fact_key[3]
    own = draft.key.removesuffix(title).strip()
    held = {gazetteer.office_key(office.title) for office in scene.parsed.offices if office.holder == draft.fact_key[1]}
    for other in ("foreign minister", "defence minister", "president", "prime minister", "interior minister", "finance minister"):
        if _US.get(other) and own == "US":
            other = _US[other]
        if gazetteer.office_key(other) not in held and other != title:
            yield Distractor(f"{own} {other}", f"The article gives {draft.fact_key[1]} another office: {draft.key}.")
    del name


_US = {"foreign minister": "secretary of state", "defence minister": "secretary of defense", "prime minister": "vice president", "interior minister": "national security adviser", "finance minister": "treasury secretary"}


def _places(draft: Draft, scene: Scene, rng: random.Random) -> Iterator[Distractor]:
    """Places of the same kind that the article names elsewhere, then ones like it."""
    countries = frozenset(place.country for place in scene.parsed.places if place.country)
    stem = f" {_folded(draft.stem)} "
    for place in scene.parsed.places:
        if place.kind == draft.slot and place.name != draft.key and "." not in place.name and f" {_folded(place.name)} " not in stem and gazetteer.government(place.name) is None:
            if not any(span.covers(mention) for span in draft.evidence for mention in place.mentions):
                sentence = scene.evidence(place.mentions[0])[0]
                yield Distractor(place.name, f"The article speaks of {place.name} elsewhere: {_short(sentence.of(scene.text))}", sentence)
    near = draft.evidence
    named = {_folded(place.name) for place in scene.parsed.places if any(span.covers(mention) for span in near for mention in place.mentions)}
    if draft.slot == "city":
        city = gazetteer.choose_city(draft.key, countries=countries)
        for other in gazetteer.similar_cities(city, n=8, rng=rng) if city else ():
            if _folded(other.name) not in named:
                yield Distractor(other.name, f"{other.name} is not named in this article as the place.")
    else:
        country = gazetteer.country_named(draft.key)
        for similar in gazetteer.similar_countries(country, n=8) if country else ():
            if _folded(similar.name) not in named:
                yield Distractor(similar.name, f"{similar.name} is not named in this article as the place.")


def _short(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= 140 else f"{flat[:140].rsplit(' ', 1)[0]} …"


def _days(draft: Draft, scene: Scene) -> Iterator[Distractor]:
    """The other days that the article names, then the days around."""
    key = next((mention.value for mention in scene.parsed.dates if mention.value and spoken_day(mention.value) == draft.key), None)
    if key is None:
        return
    others = {mention.value: mention.span for mention in reversed(scene.parsed.dates) if mention.value and mention.value != key and mention.confidence >= 0.85 and abs((mention.value - key).days) <= 10}
    for value, span in sorted(others.items(), key=lambda pair: abs((pair[0] - key).days)):
        sentence = scene.evidence(span)[0]
        yield Distractor(spoken_day(value), f"The article puts something else on that day: {_short(sentence.of(scene.text))}", sentence)
    for step in (-1, 1, -2, 2, -3, 3):
        value = key + timedelta(days=step)
        if scene.published is None or value <= scene.published or step < 0:
            yield Distractor(spoken_day(value), f"The article’s day for this is {draft.key}.")


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
    from crisisdesk.questions.reports import NUMBER_WORDS

    return NUMBER_WORDS[value] if value < len(NUMBER_WORDS) else ""


def _broadcasters(draft: Draft) -> Iterator[Distractor]:
    known = gazetteer.broadcaster(draft.key)
    for other in gazetteer.broadcasters_like(known, n=6) if known else ():
        yield Distractor(other.name, f"{other.name} is not named in this article as the interviewer.")


def _quoted(draft: Draft, scene: Scene) -> Iterator[Distractor]:
    """Short phrases in marks that somebody uses elsewhere in the article, then pairs that a speaker might use."""
    count = len(draft.key.split())
    for quotation in scene.parsed.quotations:
        words = said(quotation.spans[0].of(scene.text))
        if quotation.type is QuotationType.MIXED and 2 <= len(words.split()) <= count + 2 and quotation.speaker and quotation.speaker.name:
            if not words.split()[0].lower() in ("is", "was", "are", "very"):
                evidence = scene.evidence(quotation.spans[0])[0]
                yield Distractor(f"“{words}”", f"These are words of {quotation.speaker.name} about something else: {_short(evidence.of(scene.text))}", evidence)
    for pair in ("tense and difficult", "brief and formal", "warm and friendly", "open and constructive", "long and detailed", "cold and hostile"):
        if not set(content_words(pair)) & set(content_words(draft.key)):
            yield Distractor(f"“{pair}”", f"The article’s words are {draft.key}.")


def _noun_phrases(draft: Draft, phrases: Sequence[Phrase]) -> Iterator[Distractor]:
    """Phrases of the same grammar from the article's other facts, those nearest in length first."""
    key_words, stem_words = set(content_words(draft.key)), set(content_words(draft.stem))
    length = len(draft.key.split())
    article = _article(draft.key)
    for each in sorted(phrases, key=lambda phrase: (_article(phrase.words) != article, abs(len(phrase.words.split()) - length), phrase.span)):
        words = content_words(each.words)
        if any(span.touches(each.span) for span in draft.evidence) or not words or words[-1] in key_words:
            continue
        if bool(article) != bool(_article(each.words)) or not 0.4 <= len(each.words) / max(len(draft.key), 1) <= 2.2:
            continue
        if len(set(words) & key_words) > 0 or len(set(words) & stem_words) > len(words) / 2:
            continue
        yield Distractor(each.words, f"The article says this of something else: {each.told}", each.span)


def _article(words: str) -> str:
    """ "a" or "the", as a phrase begins, or ""."""
    first = words.split()[0].lower()
    return {"a": "a", "an": "a", "the": "the"}.get(first, "")


def _words(draft: Draft, scene: Scene, tag: str, role: str, rng: random.Random) -> Iterator[Distractor]:
    """Words of the same form from elsewhere in the article."""
    seen: set[str] = set()
    key = draft.key.lower()
    pool = [each for each in scene.parsed.sentences if scene.role(each.paragraph) is Role.BODY]
    for sentence in rng.sample(pool, len(pool)):
        for token in sentence.tokens:
            word = token.text.lower()
            if token.tag != tag or len(word) < 5 or not token.text.isalpha() or token.text[0].isupper() or word in seen or word[:4] == key[:4]:
                continue
            seen.add(word)
            if token.dep != role or token.entity:
                continue
            yield Distractor(token.text, f"“{token.text}” stands elsewhere in the article: {_short(sentence.span.of(scene.text))}", sentence.span)


def phrases_of(drafts: Sequence[Draft], scene: Scene) -> tuple[Phrase, ...]:
    """The noun phrases of the article that stand alone: first the keys of its own questions, then all others."""
    found: dict[str, Phrase] = {}
    for draft in drafts:
        if draft.slot in ("noun phrase", "person phrase") and draft.kind in (Kind.OBJECT, Kind.PARAPHRASE, Kind.LABEL):
            found.setdefault(draft.key, Phrase(draft.key, draft.evidence[0], _short(draft.fact), draft.slot == "person phrase"))
    for sentence in (*scene.frames, *(each for each in scene.parsed.sentences if each.quoted)):
        for noun in sentence.tokens:
            words = _standing_phrase(scene, sentence, noun)
            if words:
                found.setdefault(words, Phrase(words, noun.span, _short(sentence.span.of(scene.text)), noun.lemma.lower() in PERSON_NOUNS))
    return tuple(found.values())


def _standing_phrase(scene: Scene, sentence: Sentence, noun: Token) -> str | None:
    """The phrase around a noun, if it has two words of weight or more and nothing loose."""
    if noun.pos != "NOUN" or noun.dep not in ("dobj", "pobj", "attr", "nsubj", "nsubjpass", "conj") or noun.entity in ("DATE", "TIME"):
        return None
    barred = [each.index for each in children(sentence, noun) if each.dep in ("relcl", "appos", "punct", "conj", "cc", "advcl")]
    tokens = within(sentence, noun, without=barred)
    rendering = Rendering(scene)
    words = rendering.words(sentence, tokens, offices=False)
    cut_short = any(each.dep == "relcl" for each in children(sentence, noun)) and words.lower().startswith("the ")
    plain = not rendering.loose and not cut_short and all(each.entity not in ("DATE", "TIME") for each in tokens) and tokens[-1].index - tokens[0].index == len(tokens) - 1
    plain = plain and not any(each.pos in ("NUM", "SYM") for each in tokens)
    fit = 2 <= len(words.split()) <= 12 and len(content_words(words)) >= 2 and "“" not in words and "(" not in words
    return words if plain and fit and words.split()[0].lower() not in _UNFIT else None


_UNFIT = frozenset("any no some such more another what which all every each other".split())
