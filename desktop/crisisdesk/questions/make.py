"""From a parsed article to its quiz: propose, find choices, drop what is not sure, rank what is kept."""

from __future__ import annotations

import hashlib
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

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
from crisisdesk.questions import actions, days, gaps, labels, numbers, speech, standing, whereabouts
from crisisdesk.questions.distractors import wrong_choices
from crisisdesk.questions.draft import Draft, Maker
from crisisdesk.questions.gate import choices_fault, fault
from crisisdesk.questions.phrases import content_words
from crisisdesk.questions.pool import phrases_of
from crisisdesk.questions.rivals import is_public
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.sets import matches, orders, truths

MAKERS: tuple[Maker, ...] = (
    speech.speaker,
    speech.teller,
    labels.words,
    labels.label,
    gaps.gap,
    speech.addressee,
    actions.actor,
    actions.thing,
    actions.cause,
    whereabouts.place,
    whereabouts.venue,
    days.day,
    days.day_said,
    numbers.number,
    standing.holder,
    standing.office_held,
    standing.letters,
)
"""All makers, in the order in which their questions win where two ask the same."""

_SIBLINGS = 3
_VERSION = "1"


def make(parsed: ParsedArticle, *, seed: int = 0) -> Quiz:
    """All questions that pass the gate, best first, and what was dropped. The same reading and seed give the same quiz."""
    scene = Scene(parsed)
    rng = random.Random(f"{seed}:{parsed.article.id}")
    layers = _layers(parsed)
    proposed = [draft for maker in MAKERS if maker.needs in layers for draft in maker.make(scene)]
    dropped: list[Dropped] = []
    sound = list(_sound(proposed, scene, dropped))
    sound += _sound([*truths(scene, sound, rng), *matches(scene), *orders(scene)], scene, dropped)
    facts = _facts(sound, parsed)
    questions = list(_finished(sound, facts, scene, rng, dropped))
    return Quiz(tuple(_kept(questions, dropped)), tuple(dropped))


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
) -> Iterator[Question]:
    phrases = phrases_of(drafts, scene)
    for draft in drafts:
        choices = wrong_choices(draft, scene, phrases, rng) if draft.form is Form.CHOICE else ()
        found = choices_fault(draft, choices)
        form = draft.form
        if found and found[0] == 8 and _may_be_typed(draft, scene):
            form, choices, found = Form.TYPED, (), None
        if found:
            dropped.append(Dropped(draft.stem, draft.key, draft.kind, *found))
            continue
        shown = _shown(draft, form, choices, rng)
        yield _question(replace(draft, form=form, distractors=choices), shown, facts[draft.fact_key], scene)


def _may_be_typed(draft: Draft, scene: Scene) -> bool:
    """Whether it is fair to ask for the name itself: a place, or a person in a public office."""
    person = scene.people.get(draft.key)
    return draft.answer_type is AnswerType.PLACE or (person is not None and is_public(person))


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
        None,
        bool(draft.claimant),
        round(draft.confidence, 4),
        round(draft.worth, 3),
    )


def _accepted(draft: Draft, scene: Scene) -> tuple[str, ...]:
    person = scene.people.get(draft.key) if draft.answer_type is AnswerType.PERSON else None
    if person is None or draft.form is not Form.CHOICE:
        return draft.accepted
    names = [*person.aliases]
    if person.office and person.titled:
        names.append(f"{person.office} {person.name}")
    if scene.surname_unique(person):
        names.append(person.name.split()[-1])
    return tuple(dict.fromkeys(name for name in names if name != draft.key))


def _shown(draft: Draft, form: Form, wrong: Sequence[Distractor], rng: random.Random) -> tuple[str, ...]:
    """The choices in their order: days and numbers as on a calendar or a ruler, all else shuffled."""
    if form is Form.TRUE_FALSE:
        return ("True", "False")
    if form is not Form.CHOICE:
        return ()
    texts = [draft.key, *(each.text for each in wrong)]
    if draft.slot == "number":
        return tuple(sorted(texts, key=lambda text: numbers.whole_number(text) or 0))
    if draft.slot == "date":
        return tuple(sorted(texts, key=_calendar_key))
    rng.shuffle(texts)
    return tuple(texts)


def _calendar_key(text: str) -> tuple[int, int, int]:
    from datetime import datetime

    day = datetime.strptime(text.split(", ", 1)[1], "%d %B %Y")  # noqa: DTZ007 - a calendar day has no zone
    return day.year, day.month, day.day


def _kept(questions: Sequence[Question], dropped: list[Dropped]) -> Iterator[Question]:
    """The best first; no stem twice, no fact more than three times, no two that ask the same of it."""
    seen: set[str] = set()
    asked: Counter[FactId] = Counter()
    kinds: set[tuple[FactId, Kind, str]] = set()
    for question in sorted(questions, key=lambda each: (-each.worth * each.confidence, each.evidence, each.id)):
        stem = " ".join(content_words(question.stem))
        same = (question.fact.id, question.kind, question.key)
        reason = (
            "the same words as another"
            if stem in seen
            else "the same fact in the same way"
            if same in kinds
            else "one fact too often"
            if asked[question.fact.id] >= _SIBLINGS
            else ""
        )
        if reason:
            dropped.append(Dropped(question.stem, question.key, question.kind, 10, reason))
            continue
        seen.add(stem)
        kinds.add(same)
        asked[question.fact.id] += 1
        yield question


__all__ = ["MAKERS", "make"]
