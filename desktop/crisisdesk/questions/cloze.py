"""The maker for the name that is left out of a passage, which stands there word for word, and how a passage is asked of.

A cloze keeps the article's own words, so nothing is lost or twisted on the way to the question.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crisisdesk.domain import gazetteer
from crisisdesk.domain.article import Span
from crisisdesk.domain.question import AnswerType, Form, Kind
from crisisdesk.domain.reading import Layer, Person, Sentence, Token
from crisisdesk.questions.called import MISTER_BEFORE, called, surname
from crisisdesk.questions.draft import Draft, maker
from crisisdesk.questions.excerpts import Excerpt, excerpts, pronouns, told_with
from crisisdesk.questions.gate import LONGEST_TITLED
from crisisdesk.questions.outright import outright
from crisisdesk.questions.phrases import is_no_person
from crisisdesk.questions.pronouns import meant
from crisisdesk.questions.rivals import has_standing, is_known, is_of_the_vote, is_public, is_surely_person
from crisisdesk.questions.roles import is_for_people
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.standing import PUBLIC_HEADS
from crisisdesk.questions.wording import GAP, content_words, leans_on_date, mentions_relative_day

ROLES = frozenset("nsubj nsubjpass dobj dative pobj poss".split())
_KNOWN = 5
"""Mentions from which on a person without a public office is worth knowing by name."""


@maker(Kind.GAP, needs=Layer.SYNTAX | Layer.PEOPLE)
def name(scene: Scene) -> Iterator[Draft]:
    """Whose name was left out?"""
    for excerpt in excerpts(scene):
        spoken = _meant_to_be_known(scene, excerpt.told)
        for person in dict.fromkeys((*spoken, *_people_in(scene, excerpt.told))):
            draft = _without_name(scene, excerpt, person)
            if draft:
                yield draft


def _meant_to_be_known(scene: Scene, sentence: Sentence) -> Iterator[Person]:
    """Whom "he said" means, where it can be nobody else and is worth knowing by name."""
    found = meant(scene, sentence)
    person = scene.people[found[1]] if found else None
    if person and (is_public(person) or len(person.mentions) >= (_KNOWN - has_standing(person))):
        yield person


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
        if known and token.dep == "nsubj" and _says_nothing(scene, sentence, sentence.tokens[token.head]):
            continue
        if (
            known
            and _plays_part(scene, sentence, token, known[1])
            and not scene.is_quoted(token)
            and _is_fit(scene, sentence, token, *known)
        ):
            found.setdefault(known[0].name, known[0])
    yield from found.values()


def _says_nothing(scene: Scene, sentence: Sentence, verb: Token) -> bool:
    """Whether somebody "said in a statement" or "jumped on a remark", and what was said stands elsewhere."""
    told = any(each.dep in ("ccomp", "xcomp", "dobj", "parataxis") for each in sentence.children(verb))
    answers = verb.lemma in ("jump", "pounce", "react", "respond", "mince")
    return not scene.inside(sentence.span) and (answers or (verb.lemma in ("say", "tell", "write", "add") and not told))


def _plays_part(scene: Scene, sentence: Sentence, last: Token, naming: Span) -> bool:
    """Whether a name has a part in what is told, or stands between commas behind what has: "the lawyer, Richard Keen,"."""
    nouns = itertools.takewhile(lambda each: each.pos not in ("VERB", "AUX"), sentence.above(last))
    if last.dep == "conj":
        return next((each for each in nouns if each.dep != "conj"), last).dep in ROLES
    told_of = last.dep == "appos" and any(each.dep in ("nsubj", "nsubjpass") for each in nouns)
    around = scene.text[: naming.start].rstrip()[-1:], scene.text[naming.end : naming.end + 1]
    return last.dep in ROLES or (told_of and around == (",", ","))


_SLIGHT_DEEDS = frozenset("agree love like enjoy feel want hope live have park hold watch walk wear".split())
"""What nobody needs to know of somebody who holds no office."""


def _is_fit(scene: Scene, sentence: Sentence, last: Token, person: Person, naming: Span) -> bool:
    """Whether it is surely a person, one worth knowing by name, named so that nobody else can be meant."""
    before = MISTER_BEFORE.sub("", scene.text[max(0, naming.start - 20) : naming.start]).split()
    joined = any(each.dep == "conj" for each in sentence.children(last))
    return (
        " " in person.name
        and is_surely_person(person)
        and (is_public(person) or is_known(person) or not (joined or last.dep == "conj"))
        and not is_no_person(person.name)
        and scene.surname_unique(person)
        and (is_public(person) or is_known(person) or has_standing(person) or len(person.mentions) >= _KNOWN)
        and not (before and before[-1] in _TELLING)
        and sentence.tokens[last.head].text != "At"  # a firm that bears its founder's name
        and not (last.dep == "poss" and is_for_people(sentence.tokens[last.head]))  # it tells of somebody's lawyer
        and naming.end == last.span.end
        and (" " in naming.of(scene.text) or not _shares_surname(person))
    )


def _shares_surname(person: Person) -> bool:
    """Whether another who held an office bears it: "Clinton" alone may be either."""
    last = surname(person.name)
    return any(each.surname == last and each.name != person.name for each in gazetteer.office_holders())


_TELLING = frozenset(
    "including as like fellow Queen King Pope elder younger young late nominee candidate front-runner frontrunner opponent rival".split()
)
"""What stands before a name that is not the whole of it, or that tells who it is."""


def _without_name(scene: Scene, excerpt: Excerpt, person: Person) -> Draft | None:
    gone = [_with_mister(scene, mention) for mention in person.mentions if excerpt.run.covers(mention)]
    gone = sorted((*gone, *(token.span for token, name in pronouns(scene, excerpt) if name == person.name)))
    told, _, behind = told_with(scene, excerpt, gone).partition(GAP)
    if told.endswith(("Senator ", "Sen. ", "Governor ", "Gov. ")) and re.match(r" of [A-Z]|, (?:R|D|I)-", behind):
        return None  # every state has one or two
    if _OF_THE_PRESS.search(f"{told}{GAP}{behind}") or _RULES.search(told):
        return None
    if _OF_ONE_IN_LAND.search(told) or _OF_A_STATE.search(told) or _is_told_by_land(scene, person, told, behind):
        return None
    if _is_of_two(scene, told, behind):
        return None
    if _OF_OCCASION.match(behind) or _OF_FAME.match(behind) or _BY_PARTY.match(behind):
        return None
    if _HEAD.search(told) and _YEAR.search(f"{told}{behind}"):
        return None  # who led a land in a year that is told, many know
    if _OWED.search(told) and not (is_public(person) or is_known(person)):
        return None  # to whom a figure is owed, nobody needs to know
    if _has_led_us(person) or is_of_the_vote(scene, person) or _is_told_by_race(scene, excerpt, person, gone):
        return None  # who leads the United States is plain from what is told of them
    asked = named_gap(scene, excerpt, A_PERSON, gone, hidden=called(person), telling=(person.name,))
    if asked is None or (GAP in asked.stem and _is_tied_to_nothing(f"{told}{GAP}{behind}")):
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


def _is_of_two(scene: Scene, told: str, behind: str) -> bool:
    """Whether another stands beside the gap in the same part, "Clinton and ____": who goes with somebody whom all know, they know."""
    before, after = _PAIRED_BEFORE.search(told), _PAIRED_BEHIND.match(behind)
    named = [found[1].split()[-1] for found in (before, after) if found]
    return any(is_known(person) for person in scene.people.values() if surname(person.name) in named)


_PAIRED_BEFORE = re.compile(r"([A-Z][\w’'-]+) and (?:(?:former |ex-)?(?:[A-Z][\w.]* ){0,3})$")
_PAIRED_BEHIND = re.compile(r" and (?:(?:former |ex-)?(?:[A-Z][\w.]* ){0,3})([A-Z][\w’'-]+)")


def _is_tied_to_nothing(told: str) -> bool:
    """Whether hardly anything that has a name, and no office, stands beside the gap."""
    return len(_CAPITAL.findall(told)) < _LEAST_CAPITALS and not _OFFICE_BESIDE.search(told)


_OFFICE_BESIDE = re.compile(
    rf"\b(?:{'|'.join(sorted(PUBLIC_HEADS | {'justice', 'judge', 'senator'}))}),? {GAP}", re.IGNORECASE
)
_CAPITAL = re.compile(r"[A-Z][a-z]+")
_LEAST_CAPITALS = 4
"""Words with a capital beside the gap: of passages with fewer, which tie somebody to nothing that has a name, readers found 11 of 38
flawless, of the others 85 of 133."""


def _with_mister(scene: Scene, mention: Span) -> Span:
    """A naming with the "Mr." before it, which no whole name has."""
    found = MISTER_BEFORE.search(scene.text, max(0, mention.start - 5), mention.start)
    return Span(found.start(), mention.end) if found else mention


def _is_told_by_race(scene: Scene, excerpt: Excerpt, person: Person, gone: Sequence[Span]) -> bool:
    """Whether it is one whom everybody knows to have stood against another named there, or for whom somebody is a nominee."""
    told = told_with(scene, excerpt, gone)
    others = {*scene.named_in(excerpt.run), *scene.titled_names, *(name for _, name in pronouns(scene, excerpt))}
    rivals = any(is_known(scene.people[name]) for name in others if name != person.name)
    return is_known(person) and bool(_NOMINEES.search(told) or (rivals and _RACE.search(told)))


def _has_led_us(person: Person) -> bool:
    """Whether somebody is or was the president of the United States or stood beside: everybody knows it."""
    return any(
        each.name == person.name and each.country == "US" and each.office in ("president", "vice president")
        for each in gazetteer.office_holders()
    )


_NOMINEES = re.compile(
    rf"(?:[Nn]ominee|[Cc]andidate),? {GAP}|{GAP}[’']s (?:nominee|pick|running mate|(?:19|20)\d\d\b)|\bnominee\b.*{GAP}"
)
_RACE = re.compile(
    r"\b(?:nominee|election|elected|polls?|percent|per cent|primary|primaries|candidates?|campaigns?|ballot|race|Republican"
    r"|Democrat(?:ic)?|vice[- ]president|carried|debates?|contests?|electorates?|front-runner)\b"
)


def _is_told_by_land(scene: Scene, person: Person, told: str, behind: str) -> bool:
    """Whether it is the head of a land which the passage or the title names, with that office before the gap, or elsewhere with the
    land's adjective: "the French president"."""
    day = scene.published
    held = (
        gazetteer.country_by_code(each.country)
        for each in gazetteer.office_holders()
        if day is not None and each.name == person.name and each.holds_on(day)
    )
    lands = [each for each in held if each is not None]
    if _HEAD.search(told) and any(gazetteer.is_spoken_of(each, f"{told} {behind} {scene.opening}") for each in lands):
        return True
    adjectives = "|".join(re.escape(each.demonyms[0]) for each in lands if each.demonyms)
    return bool(adjectives) and bool(
        re.search(rf"\b(?:{adjectives}) (?:{_HEADS})\b", f"{told} {behind}", re.IGNORECASE)
    )


_HEADS = "president|prime minister|chancellor|premier|supreme leader"
_HEAD = re.compile(r"\b(?:President|[Pp]rime [Mm]inister|Chancellor|Premier|Supreme Leader) $")


_OF_THE_PRESS = re.compile(
    rf"\b(?:wrote|writes|reported|reports|told|interview\w*)\b[^.]*\b(?:reporter|correspondent|bureau chief|interviewer|editor) {GAP}"
    rf"|\b(?:reporter|correspondent|bureau chief) {GAP}|{GAP}, (?:a|the) [^,]*\b(?:reporter|correspondent|bureau chief)\b"
)
"""Who wrote it up, which is not what happened."""
_RULES = re.compile(r"\b(?:dictator|strongman|despot) $")
"""Of whom the land is told, which tells who it is."""
_OF_ONE_IN_LAND = re.compile(
    r"\b(?:(?:House|Senate) (?:[Mm]inority|[Mm]ajority) [Ll]eader|House [Ss]peaker|Speaker of the House|U\.?S\.? Attorney General"
    r"|(?:FBI|CIA) [Dd]irector|(?<!State )Attorney General|Chief Justice|Secretary of State|(?:Defense|Treasury) [Ss]ecretary) $"
)
"""An office of the United States that one alone holds at a time, of whom everybody hears."""
_OF_A_STATE = re.compile(r"[A-Z][a-z]+ (?:Sen\.|Senator|Gov\.|Governor|Rep\.|Congress(?:wo)?man|Attorney General) $")
"""An office of which the land is told: "Florida Sen. ____"."""
_OF_OCCASION = re.compile(
    r"[’'](?:s )?(?:decision|move|announcement|statement|comments?|remarks?|speech|visit|trip|proposal|plan) \w+s\b"
)
"""What is somebody's, and of which nobody knows what it was."""


_OF_FAME = re.compile(
    r", (?:the|a) (?:former )?(?:[A-Z][\w.]+ ){0,2}(?:governor|senator)\b|"
    r", (?:the|a|an) (?:\w+ )?(?:co-?founder|founder|inventor|creator|author|star|widow|wife|husband|son|daughter|brother|sister|mother"
    r"|father|leader) of\b"
)
"""By what everybody knows somebody who is known at all: "the founder of Theranos"."""
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_OWED = re.compile(r"\b[Aa]ccording to (?:[\w’'.-]+ ){0,8}$")
_BY_PARTY = re.compile(r", (?:Republican|Democrat|independent) (?:of|from) [A-Z]| \((?:R|D|I)[-–][A-Z]")
"""The state and the party behind a lawmaker's name, which two have at most."""


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
    dated = leans_on_date(told)
    lead = scene.behind(asked, hidden=hidden, dated=dated)
    if lead is None or GAP in lead or GAP not in told or f"({GAP})" in told or not _says_enough(scene, excerpt, told):
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
    return Asking(Kind.ACTOR, direct) if direct and short else Asking(_kind(excerpt, gone[0]), f"{lead}: “{told}”?")


def _kind(excerpt: Excerpt, gone: Span) -> Kind:
    """Who did it, where what is left out is the subject of a sentence; else a term that is left out."""
    last = next((each for each in excerpt.told.tokens if each.span.end == gone.end), None)
    return Kind.ACTOR if last is not None and last.dep in ("nsubj", "nsubjpass") else Kind.GAP


def _says_enough(scene: Scene, excerpt: Excerpt, told: str) -> bool:
    """Whether the sentence tells something by which a student of the event can know who it was; less where it has the office."""
    own = [token for token in excerpt.told.tokens if token.pos != "QUOTE" and not scene.is_quoted(token)]
    named = sum(1 for token in own if token.pos == "PROPN" and token.entity not in ("DATE", "TIME"))
    words = content_words(" ".join(token.text for token in own))
    held = named >= _LEAST_NAMED or bool(_OFFICE_BEFORE.search(told))
    return len(words) >= _LEAST_TOLD or (held and len(words) >= _LEAST_TOLD - 2)


_OFFICE_BEFORE = re.compile(
    rf"\b(?:President|Prime Minister|[Mm]inister|Premier|Chancellor|Governor|[Ss]enator|[Ss]ecretary|Mayor|[Ll]eader) {GAP}"
)


_LEAST_TOLD, _LEAST_NAMED = 8, 4
"""Content words of the article's own, or fewer with so many words of names; the name left out counts among them."""


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
    whom = (name for _, name in pronouns(scene, excerpt))
    return Draft(
        kind,
        stem,
        key,
        answer_type,
        scene.evidence(excerpt.told.span, names=(*names, *whom)),
        words,
        ("stands", "", *content_words(words)),
        0.96,
        worth=worth,
        form=form,
        slot=slot,
    )
