"""Makers for what is left out of a passage that stands there word for word: a name, a day, a number.

A cloze keeps the article's own words, so nothing is lost or twisted on the way to the question.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from crisisdesk.domain import gazetteer
from crisisdesk.domain.article import Span
from crisisdesk.domain.question import AnswerType, Form, Kind
from crisisdesk.domain.reading import Layer, Person, Quotation, QuotationType, Sentence, Token
from crisisdesk.domain.scale import whole_number
from crisisdesk.questions.days import dated
from crisisdesk.questions.draft import Draft, maker
from crisisdesk.questions.excerpts import Excerpt, excerpts, meant, told_with
from crisisdesk.questions.gate import LONGEST_TITLED
from crisisdesk.questions.outright import outright
from crisisdesk.questions.phrases import is_no_person
from crisisdesk.questions.rivals import has_standing, is_known, is_public, is_surely_person
from crisisdesk.questions.scene import Scene, called
from crisisdesk.questions.slots import Slot, slots_of
from crisisdesk.questions.speech import SURE, passages, span_of, speaker_name
from crisisdesk.questions.spoken import leans_on_event
from crisisdesk.questions.wording import GAP, content_words, mentions_relative_day, said

ROLES = frozenset("nsubj nsubjpass dobj dative pobj poss".split())
_NOUNS = {"date": "date", "number": "number", "percent": "percentage", "money": "sum of money", "year": "year"}
_KNOWN = 3
"""Mentions from which on a person without a public office is worth knowing by name."""


@maker(Kind.GAP, needs=Layer.SYNTAX | Layer.PEOPLE)
def name(scene: Scene) -> Iterator[Draft]:
    """Whose name was left out?"""
    for excerpt in excerpts(scene):
        for person in _people_in(scene, excerpt.told):
            draft = _without_name(scene, excerpt, person)
            if draft:
                yield draft


def _people_in(scene: Scene, sentence: Sentence) -> Iterator[Person]:
    """Those of whom a sentence tells something, each once, whoever does it first."""
    found: dict[str, Person] = {}
    for token in sorted(sentence.tokens, key=lambda each: each.dep != "nsubj"):
        known = scene.person_at(token)
        if (
            known
            and token.dep == "nsubj"
            and sentence.tokens[token.head].lemma in _SLIGHT_DEEDS
            and not is_public(known[0])
        ):
            continue
        if (
            known
            and _plays_part(scene, sentence, token, known[1])
            and not scene.is_quoted(token)
            and _is_fit(scene, sentence, token, *known)
        ):
            found.setdefault(known[0].name, known[0])
    yield from found.values()


def _plays_part(scene: Scene, sentence: Sentence, last: Token, naming: Span) -> bool:
    """Whether a name has a part in what is told, or stands between commas behind what has: "the lawyer, Richard Keen,"."""
    nouns = itertools.takewhile(lambda each: each.pos not in ("VERB", "AUX"), sentence.above(last))
    told_of = last.dep == "appos" and any(each.dep in ("nsubj", "nsubjpass") for each in nouns)
    around = scene.text[: naming.start].rstrip()[-1:], scene.text[naming.end : naming.end + 1]
    return last.dep in ROLES or (told_of and around == (",", ","))


_SLIGHT_DEEDS = frozenset("love like enjoy feel want hope live have park hold watch walk wear".split())
"""What nobody needs to know of somebody who holds no office."""


def _is_fit(scene: Scene, sentence: Sentence, last: Token, person: Person, naming: Span) -> bool:
    """Whether it is surely a person, one worth knowing by name, named so that nobody else can be meant."""
    before = scene.text[max(0, naming.start - 20) : naming.start].split()
    joined = any(each.dep == "conj" for each in sentence.children(last))
    return (
        " " in person.name
        and is_surely_person(person)
        and not joined
        and last.dep != "conj"
        and not is_no_person(person.name)
        and scene.surname_unique(person)
        and (
            is_public(person)
            or is_known(person)
            or len(person.mentions) >= (_KNOWN - has_standing(person))
            or (has_standing(person) and person.name in scene.speakers and last.dep == "nsubj")
        )
        and not (before and before[-1] in _TELLING)
        and naming.end == last.span.end
        and (" " in naming.of(scene.text) or not _shares_surname(person))
    )


def _shares_surname(person: Person) -> bool:
    """Whether another who held an office bears it: "Clinton" alone may be either."""
    surname = person.name.split()[-1]
    return any(each.surname == surname and each.name != person.name for each in gazetteer.office_holders())


_TELLING = frozenset(
    "including as like Queen King Pope elder younger young late nominee candidate front-runner frontrunner opponent rival".split()
)
"""What stands before a name that is not the whole of it, or that tells who it is."""


def _without_name(scene: Scene, excerpt: Excerpt, person: Person) -> Draft | None:
    gone = [mention for mention in person.mentions if excerpt.span.covers(mention)]
    told = f"{scene.text[excerpt.span.start : gone[0].start]}{GAP}" if gone else ""
    if (_US_HEAD.search(told) and _is_us_president(scene, person)) or _is_told_by_race(scene, excerpt, person, gone):
        return None
    asked = named_gap(scene, excerpt, A_PERSON, gone, hidden=called(person), telling=(person.name,))
    if asked is None:
        return None
    return left_out(
        scene,
        excerpt,
        asked.stem,
        key=person.name,
        answer_type=AnswerType.PERSON,
        slot="person",
        form=Form.TYPED,
        names=(person.name,),
        worth=0.68,
        kind=asked.kind,
    )


def _is_told_by_race(scene: Scene, excerpt: Excerpt, person: Person, gone: Sequence[Span]) -> bool:
    """Whether it is one whom everybody knows to have stood against another named there, or for whom somebody is a nominee."""
    told = told_with(scene, excerpt, gone)
    opener = meant(scene, excerpt.sentences[0])
    others = scene.named_in(excerpt.span) | scene.titled_names | ({opener[1]} if opener else set())
    known = any(is_known(scene.people[name]) for name in others if name != person.name)
    return is_known(person) and bool(_NOMINEES.search(told) or (known and _RACE.search(told)))


_NOMINEES = re.compile(
    rf"(?:[Nn]ominee|[Cc]andidate) {GAP}|{GAP}[’']s (?:nominee|pick|running mate|(?:19|20)\d\d\b)|\bnominee\b.*{GAP}"
)
_RACE = re.compile(
    r"\b(?:nominee|election|elected|polls?|percent|per cent|primary|primaries|candidates?|campaign|ballot|race|Republican"
    r"|Democrat(?:ic)?)\b"
)


def _is_us_president(scene: Scene, person: Person) -> bool:
    """Whether it is whom everybody knows to be the president, whatever a report tells."""
    return scene.published is not None and any(
        each.name == person.name
        and each.country == "US"
        and each.office == "president"
        and each.holds_on(scene.published)
        for each in gazetteer.office_holders()
    )


_US_HEAD = re.compile(rf"\bPresident {GAP}$")


@dataclass(frozen=True, slots=True)
class Sought:
    """What a question seeks, in the words for it."""

    what: str
    """What belongs in a gap: "whose name"."""
    who: str
    """What stands in the place of a subject: "who"; "" where that would ask for too much."""


A_PERSON = Sought("Whose name", "who")


@dataclass(frozen=True, slots=True)
class Asking:
    """A question for a name: outright where the name is the subject of a plain sentence, else by a gap."""

    kind: Kind
    stem: str


def named_gap(
    scene: Scene,
    excerpt: Excerpt,
    sought: Sought,
    gone: Sequence[Span],
    *,
    hidden: Sequence[str],
    telling: Sequence[str],
) -> Asking | None:
    """The question for a name; None where the title has it, which stands before other questions too, or the rest tells it."""
    told = told_with(scene, excerpt, gone)
    asked = f"{sought.what} belongs in the gap{'s' if told.count(GAP) > 1 else ''}"
    dated = bool(DAYS.search(told))
    lead = scene.behind(asked, hidden=hidden, dated=dated)
    if lead is None or GAP in lead or GAP not in told or not _says_enough(scene, excerpt, told):
        return None
    rest = content_words(f"{told} {lead}".replace("’s", " ").replace("-", " "))
    if any(word in rest for each in telling for word in content_words(each)):
        return None
    plain = (
        outright(scene, excerpt, gone[0], sought.who)
        if sought.who and len(gone) == 1 and not mentions_relative_day(told)
        else None
    )
    direct = scene.behind(plain, dated=dated) if plain else None
    short = direct is not None and len(direct.split()) <= LONGEST_TITLED
    return Asking(Kind.ACTOR, direct) if direct and short else Asking(Kind.GAP, f"{lead}: “{told}”?")


def _says_enough(scene: Scene, excerpt: Excerpt, told: str) -> bool:
    """Whether the sentence tells something by which a student of the event can know who it was; less where it has the office."""
    own = [token for token in excerpt.told.tokens if not scene.is_quoted(token) and token.pos != "QUOTE"]
    named = sum(1 for token in own if token.pos == "PROPN" and token.entity not in ("DATE", "TIME"))
    words = content_words(" ".join(token.text for token in own))
    held = named >= _LEAST_NAMED or bool(_OFFICE_BEFORE.search(told))
    return len(words) >= _LEAST_TOLD or (held and len(words) >= _LEAST_TOLD - 2)


_OFFICE_BEFORE = re.compile(
    rf"\b(?:President|Prime Minister|[Mm]inister|Premier|Chancellor|Governor|[Ss]enator|[Ss]ecretary|Mayor|[Ll]eader) {GAP}"
)


_LEAST_TOLD, _LEAST_NAMED = 8, 4
"""Content words of the article's own, or fewer with so many words of names; the name left out counts among them."""


@maker(Kind.GAP, needs=Layer.SYNTAX)
def figure(scene: Scene) -> Iterator[Draft]:
    """Which day, year, number or sum was left out?"""
    for excerpt in excerpts(scene):
        sentence = excerpt.told
        words = " ".join(sentence.span.of(scene.text).split())
        for slot in slots_of(scene, sentence, words):
            draft = _without_figure(scene, excerpt, slot)
            if draft:
                yield draft


def _without_figure(scene: Scene, excerpt: Excerpt, slot: Slot) -> Draft | None:
    sentence = excerpt.told
    first, last = sentence.tokens[slot.at], sentence.tokens[slot.at + slot.size - 1]
    gone = Span(first.span.start, last.span.end)
    opened = sentence.tokens[: slot.at] == ()
    lead = f"{slot.lead[:1].upper()}{slot.lead[1:]}" if opened else slot.lead
    told = told_with(scene, excerpt, [gone], put=f"{lead}{GAP}")
    asked = scene.behind(
        f"Which {_NOUNS[slot.sort]} belongs in the gap", dated=slot.sort != "date" and bool(DAYS.search(told))
    )
    if (
        asked is None
        or scene.is_quoted(first)
        or _tells_figure(f"{told} {scene.headline}", slot)
        or _follows_from_others(told, slot)
        or _is_slight(sentence, slot)
    ):
        return None
    if slot.sort == "year" and _TERM.search(told):
        return None  # who held the office, or how old somebody was, gives the year away
    if slot.sort == "date" and _is_only_said(scene, sentence, first):
        return None  # the day of a remark is hardly worth knowing
    draft = left_out(
        scene,
        excerpt,
        f"{asked}: “{told}”?",
        key=slot.key,
        answer_type=_type(slot),
        slot=slot.sort,
        form=Form.TYPED if _is_small(slot) else Form.CHOICE,
        names=(),
        worth=0.6,
    )
    return replace(draft, note=dated(scene, scene.day_at(first.span.start)) if slot.sort == "date" else "")


def _is_small(slot: Slot) -> bool:
    """Whether it is a count that one could reckon with: of the numbers beside it most are none that the matter could have."""
    count = whole_number(slot.key) if slot.sort == "number" else None
    return count is not None and count < _SMALL


_SMALL = 300


def _is_only_said(scene: Scene, sentence: Sentence, day: Token) -> bool:
    """Whether the day is the one on which somebody said something, and no more."""
    verb = next((each for each in sentence.above(day) if each.pos in ("VERB", "AUX")), None)
    subject = next((each for each in sentence.children(verb) if each.dep == "nsubj"), None) if verb else None
    said_by = subject is not None and (scene.person_at(subject) is not None or subject.pos == "NOUN")
    return verb is not None and verb.lemma in _SAYING and said_by


_SAYING = frozenset(
    "say tell acknowledge admit note add write tweet comment report state explain claim insist argue suggest believe".split()
)


def _type(slot: Slot) -> AnswerType:
    return AnswerType.DATE if slot.sort == "date" else AnswerType.NUMBER


@maker(Kind.GAP, needs=Layer.QUOTATIONS | Layer.PEOPLE | Layer.SYNTAX)
def figure_said(scene: Scene) -> Iterator[Draft]:
    """Which year, number or sum was left out of somebody's words?"""
    for quotation in scene.quotations(sure=SURE):
        if quotation.type is not QuotationType.DIRECT:
            continue
        for sentence, tokens in passages(scene, quotation):
            for slot in slots_of(scene, sentence, said(span_of(tokens).of(scene.text))):
                draft = _without_spoken(scene, quotation, sentence, tokens, slot) if slot.sort != "date" else None
                if draft:
                    yield draft


def _without_spoken(
    scene: Scene, quotation: Quotation, sentence: Sentence, tokens: Sequence[Token], slot: Slot
) -> Draft | None:
    span, name = span_of(tokens), speaker_name(quotation)
    gone = Span(sentence.tokens[slot.at].span.start, sentence.tokens[slot.at + slot.size - 1].span.end)
    if not span.covers(gone) or gone.of(scene.text) != slot.key or _is_slight(sentence, slot):
        return None
    words = said(span.of(scene.text))
    told = said(f"{Span(span.start, gone.start).of(scene.text)}{GAP}{Span(gone.end, span.end).of(scene.text)}")
    asked = f"Which {_NOUNS[slot.sort]} is missing from what {scene.introduced(scene.people[name])} said: “{told}”?"
    stem = scene.placed(asked, words, about=slot.key, leans=leans_on_event(sentence, tokens))
    if (
        told.count(GAP) != 1
        or "[" in told
        or stem is None
        or _tells_figure(told, slot)
        or _follows_from_others(told, slot)
    ):
        return None
    return Draft(
        Kind.GAP,
        stem,
        slot.key,
        _type(slot),
        scene.evidence(span, *quotation.cue[:1], names=(name,)),
        f"{name} said, “{words}”.",
        ("said", name, *content_words(words)),
        quotation.confidence,
        worth=0.64,
        form=Form.TYPED if _is_small(slot) else Form.CHOICE,
        claimant=name,
        slot=slot.sort,
    )


def _follows_from_others(told: str, slot: Slot) -> bool:
    """Whether other figures of the passage let it be reckoned: a sum in another money, a year beside a span of years, the other shares."""
    if slot.sort != "date" and re.search(rf"\({GAP}", told):
        return True
    if slot.sort == "percent":
        return bool(re.search(r"\d ?(?:%|per ?cent\b)", told))
    spans = re.search(rf"{GAP} (?:more )?years?\b", told) if slot.sort == "number" else None
    return bool(spans and re.search(r"\b(?:19|20)\d\d\b", told))


def _tells_figure(rest: str, slot: Slot) -> bool:
    """Whether the rest tells the answer: another day beside the one asked for, the same figure again."""
    if slot.sort == "date":
        return bool(DAYS.search(rest))
    count = whole_number(slot.key) if slot.sort == "number" else None
    if count is not None and any(whole_number(each) == count for each in re.findall(r"[\w,]+", rest)):
        return True
    figures = re.findall(r"\d[\d,.]*\d|\d", slot.key)
    return any(re.search(rf"(?<![\d,.]){re.escape(each)}(?![\d,.]*\d)", rest) for each in figures)


def _is_slight(sentence: Sentence, slot: Slot) -> bool:
    """Whether a figure is a small change, a conversion in brackets, or a part of another: hardly worth asking for."""
    before = sentence.tokens[slot.at - 1].text.lower() if slot.at else ""
    behind = [each.text.lower() for each in sentence.tokens[slot.at + slot.size : slot.at + slot.size + 2]]
    return slot.sort == "number" and (
        bool(set(behind[:1]) & _OF_SOMEBODY)
        or before in ("top", "last", "first", "next", "and", "of", "no.", "at", "aged", "age")
        or bool(set(behind) & _SLIGHT)
    )


_OF_SOMEBODY = frozenset("colleagues others allies friends rivals opponents relatives".split())
"""Whose they are, the sentence before says."""
_SLIGHT = frozenset(
    "senators states cents cent points point months minutes seconds hours percent per innings old".split()
)
_TERM = re.compile(
    r"\b(?:President|Prime Minister|Chancellor|Governor|Gov\.|[Ss]enator|Sen\.|Secretary)\b"
    r"|\bwhen (?:he|she) was \d|\bat the age of|\baged \d|\bappointed\b"
)
DAYS = re.compile(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:today|yesterday|tomorrow|tonight|weekend|week)\b"
    r"|\b(?:next|previous|following|same|last|this) (?:day|month|year)\b|\bdays? (?:after|before|later|earlier|ago)\b",
    re.IGNORECASE,
)


def left_out(
    scene: Scene,
    excerpt: Excerpt,
    stem: str,
    *,
    key: str,
    answer_type: AnswerType,
    slot: str,
    form: Form,
    names: Sequence[str],
    worth: float,
    kind: Kind = Kind.GAP,
) -> Draft:
    words = " ".join(scene.run(excerpt.told, excerpt.told).of(scene.text).split())
    opener = meant(scene, excerpt.sentences[0])
    return Draft(
        kind,
        stem,
        key,
        answer_type,
        scene.evidence(*(each.span for each in excerpt.sentences), names=(*names, *((opener[1],) if opener else ()))),
        words,
        ("stands", "", *content_words(words)),
        0.96,
        worth=worth,
        form=form,
        slot=slot,
    )
