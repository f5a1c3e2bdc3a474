"""From a parsed article to its quiz: propose, find choices, drop what is not sure, rank what is kept."""

from __future__ import annotations

import hashlib
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from crisisdesk.domain import gazetteer
from crisisdesk.domain.article import Span
from crisisdesk.domain.question import (
    AnswerType,
    Distractor,
    Dropped,
    Fact,
    FactId,
    Form,
    Kind,
    Question,
    QuestionId,
    Quiz,
)
from crisisdesk.domain.reading import Layer, ParsedArticle
from crisisdesk.domain.scale import WORDS_FOR_NUMBERS, in_order, whole_number
from crisisdesk.domain.stem import parts_of, prints
from crisisdesk.questions import (
    actions,
    addressees,
    bodies,
    cloze,
    days,
    figures,
    holders,
    labels,
    lands,
    maps,
    roles,
    speech,
    standing,
    whereabouts,
)
from crisisdesk.questions.asked import Asked
from crisisdesk.questions.called import MISTER, surname
from crisisdesk.questions.distractors import WANTED, is_late_day, last_year, wrong_choices
from crisisdesk.questions.draft import Draft, Maker
from crisisdesk.questions.firsts import for_beginners
from crisisdesk.questions.gate import choices_fault, fault
from crisisdesk.questions.offices import is_office
from crisisdesk.questions.rivals import has_standing, is_public
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.sets import matches, orders, truths, who_is_who
from crisisdesk.questions.soundness import LEAST, aboutness, sort_of, soundness
from crisisdesk.questions.wording import GAP, merged

MAKERS: tuple[Maker, ...] = (
    speech.speaker,
    speech.teller,
    labels.words,
    labels.label,
    addressees.addressee,
    cloze.name,
    bodies.body,
    lands.region,
    lands.town,
    figures.figure,
    figures.figure_said,
    actions.thing,
    whereabouts.place,
    whereabouts.venue,
    days.day,
    days.day_said,
    standing.holder,
    standing.office_held,
    holders.role_holder,
    roles.role_held,
    standing.letters,
)
"""All makers, in the order in which their questions win where two ask the same."""

_SHARE_OF_KEY = 6
"""One in so many questions may ask for one and the same person in one way; one may in any case."""
_NAMED_OFTEN = 6
"""Times that a person without an office is named from which on the name may be asked for."""
_ASIDE = 0.2
"""The share of its worth that a question loses which tells nothing of what the title is about: readers found more fault with such."""
_VERSION = "1"


def make(parsed: ParsedArticle, *, seed: int = 0) -> Quiz:
    """All questions that pass the gate, best first, and what was dropped. The same reading and seed give the same quiz."""
    scene = Scene(parsed)
    rng = random.Random(f"{seed}:{parsed.article.id}")
    layers = _layers(parsed)
    proposed = [draft for maker in MAKERS if maker.needs in layers for draft in maker.make(scene)]
    dropped: list[Dropped] = []
    sound = list(_sound(proposed, scene, dropped))
    sound += _sound(
        [
            *truths(scene, sound, rng),
            *matches(scene),
            *who_is_who(scene),
            *orders(scene),
            *maps.shown(scene, sound),
        ],
        scene,
        dropped,
    )
    facts = _facts(sound, parsed)
    questions = list(_finished(sound, facts, scene, rng, dropped))
    kept = (replace(each, evidence=_with_name(each, scene)) for each in _kept(questions, dropped))
    return Quiz(tuple(kept), tuple(dropped))


def _with_name(question: Question, scene: Scene) -> tuple[Span, ...]:
    """The evidence, and where it has only the surname of who is asked for, the sentence that has the whole name."""
    person = scene.people.get(question.key) if question.form is Form.TYPED else None
    if person is None:
        return question.evidence
    whole = [span for span in person.mentions if " " in MISTER.sub("", span.of(scene.text))]
    told = any(each.covers(span) for each in question.evidence for span in whole)
    earlier = [span for span in whole if span.end <= question.place]
    return question.evidence if told or not earlier else merged((*question.evidence, *scene.evidence(earlier[0])))


def _layers(parsed: ParsedArticle) -> Layer:
    """What the reading has anything of."""
    found = Layer(0)
    for layer, values in (
        (Layer.SYNTAX, parsed.sentences),
        (Layer.QUOTATIONS, parsed.quotations),
        (Layer.PEOPLE, parsed.people),
        (Layer.PLACES, parsed.places),
        (Layer.DATES, parsed.dates),
        (Layer.EXPANSIONS, parsed.expansions),
        (Layer.OFFICES, parsed.offices),
    ):
        found |= layer if values else Layer(0)
    return found


def _sound(drafts: Sequence[Draft], scene: Scene, dropped: list[Dropped]) -> Iterator[Draft]:
    for draft in drafts:
        found = fault(draft, scene)
        if found:
            dropped.append(Dropped(draft.stem, draft.key, draft.kind, *found))
        else:
            yield draft


@dataclass(frozen=True, slots=True)
class _Known:
    fact: Fact
    words: frozenset[str]
    head: tuple[str, ...]


def _facts(drafts: Sequence[Draft], parsed: ParsedArticle) -> dict[tuple[str, ...], Fact]:
    """One fact for all drafts that state the same: half a quotation and the whole of it are one."""
    known: list[_Known] = []
    out: dict[tuple[str, ...], Fact] = {}
    for draft in sorted(drafts, key=lambda each: -len(each.fact_key)):
        head, words = draft.fact_key[:2], frozenset(draft.fact_key[2:])
        same = next((each for each in known if each.head == head and words and words <= each.words), None)
        if same is None:
            fact = Fact(
                FactId(_digest("fact", parsed.article.id, *draft.fact_key)), draft.fact, draft.evidence, draft.claimant
            )
            same = _Known(fact, words, head)
            known.append(same)
        out[draft.fact_key] = same.fact
    return out


def _digest(*parts: str) -> str:
    return hashlib.blake2b("\x1f".join((_VERSION, *parts)).encode(), digest_size=10).hexdigest()


def _finished(
    drafts: Sequence[Draft],
    facts: dict[tuple[str, ...], Fact],
    scene: Scene,
    rng: random.Random,
    dropped: list[Dropped],
) -> Iterator[tuple[Question, str]]:
    """The drafts that have fair choices, each with what it asks of its fact."""
    for draft in drafts:
        # Among others the words mostly tell who it was.
        named = draft.kind is Kind.SPEAKER and _may_be_typed(draft, scene)
        wrong = wrong_choices(draft, scene, rng) if draft.form is Form.CHOICE and not named else ()
        choices = wrong[:WANTED]
        found = choices_fault(draft, choices)
        form = draft.form
        if named or (found and found[0] == 8 and _may_be_typed(draft, scene)) or _is_late(draft, scene):
            form, wrong, choices, found = Form.TYPED, (), (), None
        if form is Form.TYPED and _is_known_to_all(draft):
            found = 7, "everybody knows who leads so large a land"
        if found:
            dropped.append(Dropped(draft.stem, draft.key, draft.kind, *found))
            continue
        sound = soundness(sort_of(draft.kind, form, draft.slot, cloze=GAP in parts_of(draft.stem).passage))
        if sound < LEAST:
            why = f"of this sort only {sound:.0%} were flawless"
            dropped.append(Dropped(draft.stem, draft.key, draft.kind, 8, why))
            continue
        about = aboutness(scene.headline, " ".join(span.of(scene.text) for span in draft.evidence))
        if _is_aside(draft, scene, about):
            dropped.append(Dropped(draft.stem, draft.key, draft.kind, 6, "an aside in this report"))
            continue
        shown = _shown(draft, form, choices, rng)
        if form is Form.CHOICE:
            kept = (*choices, *_spares(draft, wrong[WANTED:]))
        else:
            kept = for_beginners(draft, scene, rng) if form is Form.TYPED else draft.distractors
        worth = draft.worth * (1 - _ASIDE * (1 - about))
        told = replace(draft, form=form, distractors=kept, confidence=draft.confidence * sound, worth=worth)
        question = _question(told, shown, facts[draft.fact_key], scene)
        yield question, draft.asked or draft.key


def _is_aside(draft: Draft, scene: Scene, about: float) -> bool:
    """Whether a titled report tells it by the way: a name, a thing or a year in a passage that shares no word with the title, or a day
    further down than what the report is about. Readers found nearly all such days not worth asking."""
    if not scene.headline:
        return False
    if draft.slot == "year" and about < 1 and draft.evidence[-1].start > _FIRST_OF_YEAR * len(scene.text):
        return True
    if draft.kind is Kind.DATE and draft.slot == "date":
        if about < 1 and GAP in parts_of(draft.stem).passage:
            return True
        lead = draft.evidence[-1].start <= (_UPPER if about == 1 else _LEAD) * len(scene.text)
        return not lead and not _is_done_by_the_titled(draft, scene)
    person = scene.people.get(draft.key)
    known = person is not None and (is_public(person) or has_standing(person))
    passing = draft.kind in (Kind.ACTOR, Kind.GAP) and draft.answer_type is not AnswerType.NUMBER and not known
    return about == 0 and (passing or draft.slot == "year")


def _is_done_by_the_titled(draft: Draft, scene: Scene) -> bool:
    """Whether it asks outright of an official whom the title names."""
    told = parts_of(draft.stem)
    officials = (name for name in scene.titled_names if is_public(scene.people[name]))
    return not told.passage and any(prints(told.asked, surname(name)) for name in officials)


_FIRST_OF_YEAR = 0.3
"""The share of a report behind which readers found none of nine years that share hardly a word with the title worth asking."""
_LEAD, _UPPER = 0.25, 0.5
"""The share of a report in which stands what it is about, and in which it does as long as words of the title are told of."""


def _spares(draft: Draft, wrong: Sequence[Distractor]) -> Iterator[Distractor]:
    """Those that would pass even among their own like, and so do with any two others: which are shown is left to chance."""
    return (each for each in wrong if choices_fault(draft, (each,) * WANTED) is None)


def _is_known_to_all(draft: Draft) -> bool:
    """Whether it asks who leads a land of which everybody hears, without rivals to choose from."""
    if draft.kind is not Kind.OFFICE or draft.slot not in (
        "office president",
        "office prime minister",
        "office chancellor",
    ):
        return False
    land = gazetteer.country(draft.fact_key[3])
    return land is not None and land.population >= _LARGE


_LARGE = 60_000_000
"""People of a land whose head everybody hears of."""


def _is_late(draft: Draft, scene: Scene) -> bool:
    """Whether it is among the last years or days that the report can mean: among choices it would mostly be the last one."""
    if draft.slot == "date" and draft.form is Form.CHOICE:
        return is_late_day(draft, scene)
    return draft.slot == "year" and int(draft.key) > last_year(scene, before=int(draft.key)) - _LATER_YEARS


_LATER_YEARS = 2
"""Years that must come after the answer for it to stand anywhere among the choices."""


def _may_be_typed(draft: Draft, scene: Scene) -> bool:
    """Whether it is fair to ask for the name itself: a place, a person in a public office, or one who is named with a role or often."""
    person = scene.people.get(draft.key)
    asks_speaker = person is not None and (
        (draft.kind in (Kind.SPEAKER, Kind.PARAPHRASE, Kind.OFFICE) and is_public(person))
        or (draft.kind is Kind.SPEAKER and (has_standing(person) or len(person.mentions) >= _NAMED_OFTEN))
    )
    return (draft.answer_type is AnswerType.PLACE and draft.kind is Kind.PLACE) or asks_speaker


def _question(draft: Draft, shown: tuple[str, ...], fact: Fact, scene: Scene) -> Question:
    article = scene.parsed.article.id
    return Question(
        QuestionId(_digest("question", article, draft.kind.value, draft.form.value, fact.id, draft.stem, draft.key)),
        article,
        draft.kind,
        draft.form,
        draft.stem,
        draft.key,
        fact,
        draft.evidence,
        f"{draft.fact} {draft.note}".strip(),
        draft.answer_type,
        _accepted(draft, scene),
        shown,
        draft.distractors,
        draft.pairs,
        draft.items,
        draft.point,
        bool(draft.claimant),
        round(draft.confidence, 4),
        round(draft.worth, 3),
    )


def _accepted(draft: Draft, scene: Scene) -> tuple[str, ...]:
    person = scene.people.get(draft.key) if draft.answer_type is AnswerType.PERSON else None
    if person is None or draft.form not in (Form.CHOICE, Form.TYPED):
        return (*draft.accepted, *(form for form in _other_forms(draft, scene) if form not in draft.accepted))
    first, *between = person.name.split()[:-1] or [person.name]
    last = surname(person.name)
    names = [each for each in person.aliases if each != first or not gazetteer.given_name_gender(each)]
    if between and all(_INITIAL.fullmatch(each) or each == last for each in between):
        names.append(f"{first} {last}")
    # Of two surnames the first is the one in use: "Wanda Vázquez Garced".
    two = [each for each in between if _OF_TWO_SURNAMES.search(each) and not gazetteer.given_name_gender(each)]
    names += [form for each in two for form in (f"{first} {each}", each)]
    if person.office and person.titled and is_office(person.office):
        names.append(f"{person.office} {person.name}")
    if scene.surname_unique(person):
        # "Salman" is the father of Mohammad bin Salman.
        names.append(f"{between[-1]} {last}" if between and between[-1].islower() else last)
    return tuple(dict.fromkeys(name for name in names if name not in scene.people))


_INITIAL = re.compile(r"[A-Z]\.?")
_OF_TWO_SURNAMES = re.compile(r"[áéíóúñ]|.ez$")
"""How the first of two Spanish surnames is mostly known."""


_FEW_LETTERS = 2


def _other_forms(draft: Draft, scene: Scene) -> Iterator[str]:
    """The same day without its weekday or its year, the same small number in digits or in words, a body of the US without its land, and
    any by the letters that the article has for it."""
    if draft.answer_type is AnswerType.DATE and draft.slot == "date" and ", " in draft.key:
        yield from (draft.key.partition(", ")[2], draft.key.partition(", ")[2].rpartition(" ")[0])
    if draft.answer_type is AnswerType.ORGANISATION and draft.key.startswith(("US ", "U.S. ")):
        yield draft.key.partition(" ")[2]
    if draft.answer_type is AnswerType.ORGANISATION and draft.kind is not Kind.EXPANSION:
        bare = re.sub(r"^U\.?S\.? ", "", draft.key)
        letters = "".join(each if each.isupper() else each[0] for each in bare.split() if each[0].isupper())
        if len(letters) > _FEW_LETTERS and re.search(rf"\b{re.escape(letters)}\b", scene.text.replace(".", "")):
            yield letters
    number = whole_number(draft.key) if draft.answer_type is AnswerType.NUMBER else None
    if number is not None:
        words = (word for word, value in WORDS_FOR_NUMBERS.items() if value == number)
        yield from (each for each in (str(number), *words) if each.casefold() != draft.key.casefold())


def _shown(draft: Draft, form: Form, wrong: Sequence[Distractor], rng: random.Random) -> tuple[str, ...]:
    """The choices in their order: days and numbers as on a calendar or a ruler, all else shuffled."""
    if form is Form.TRUE_FALSE:
        return ("True", "False")
    if form is not Form.CHOICE:
        return ()
    texts = [draft.key, *(each.text for each in wrong)]
    if draft.slot in ("number", "percent", "money", "year", "date"):
        return in_order(texts, draft.answer_type)
    rng.shuffle(texts)
    return tuple(texts)


def _kept(questions: Sequence[tuple[Question, str]], dropped: list[Dropped]) -> Iterator[Question]:
    """The best first: no stem twice, no fact too often, nothing asked of it twice, no answer again and again."""
    seen = Asked(most=max(1, len(questions) // _SHARE_OF_KEY))
    ranked = sorted(questions, key=lambda pair: _place(pair[0]))
    kept: list[tuple[Question, str]] = []
    again = [pair for pair in ranked if pair[0].form is Form.TRUE_FALSE]
    for question, asked in (*(pair for pair in ranked if pair[0].form is not Form.TRUE_FALSE), *again):
        reason = seen.why_not(question, asked)
        if reason:
            dropped.append(Dropped(question.stem, question.key, question.kind, 10, reason))
            continue
        if question.form is Form.TRUE_FALSE:
            twins = [pair for pair in kept if pair[0].fact.id == question.fact.id and pair[1] == asked]
            kept = [pair for pair in kept if pair not in twins]
            dropped += [Dropped(each.stem, each.key, each.kind, 10, "asked as true or false") for each, _ in twins]
        seen.add(question, asked)
        kept.append((question, asked))
    yield from (replace(question, kin=seen.kin(question)) for question, _ in kept)


def _place(question: Question) -> tuple[float, tuple[Span, ...], str]:
    return -question.worth * question.confidence, question.evidence, question.id


__all__ = ["MAKERS", "make"]
