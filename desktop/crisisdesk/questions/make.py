"""From a parsed article to its quiz: propose, find choices, drop what is not sure, rank what is kept."""

from __future__ import annotations

import hashlib
import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

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
from crisisdesk.domain.scale import in_order
from crisisdesk.domain.stem import prints, untitled
from crisisdesk.questions import (
    actions,
    bodies,
    cloze,
    days,
    figures,
    labels,
    lands,
    maps,
    roles,
    speech,
    standing,
    things,
    whereabouts,
)
from crisisdesk.questions.distractors import WANTED, last_year, wrong_choices
from crisisdesk.questions.draft import Draft, Maker
from crisisdesk.questions.gate import choices_fault, fault
from crisisdesk.questions.rivals import has_standing, is_public
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.sets import matches, orders, truths, who_is_who
from crisisdesk.questions.soundness import LEAST, aboutness, sort_of, soundness
from crisisdesk.questions.standing import PUBLIC_HEADS
from crisisdesk.questions.turned import turned
from crisisdesk.questions.wording import GAP, content_words, spoken_day

MAKERS: tuple[Maker, ...] = (
    speech.speaker,
    speech.teller,
    speech.teller_behind,
    labels.words,
    labels.label,
    speech.addressee,
    cloze.name,
    bodies.body,
    lands.region,
    lands.town,
    things.named_thing,
    figures.figure,
    figures.figure_said,
    actions.thing,
    whereabouts.place,
    whereabouts.venue,
    days.day,
    days.day_said,
    standing.holder,
    standing.office_held,
    roles.role_held,
    roles.who_is,
    standing.letters,
)
"""All makers, in the order in which their questions win where two ask the same."""

_SIBLINGS = 3
_SHARE_OF_TRUTHS, _FEW_TRUTHS = 4, 2
"""One question in so many may be true or false, and so many may be in a short quiz."""
_SHARE_OF_SWAPS = 20
"""The same where it takes the place of another question on its fact."""
_SAME_KEY = 3
"""How many questions of an article may have one answer, or one in so many of all."""
_NAMED_OFTEN = 3
"""Times that a person without an office is named from which on the name may be asked for."""
_ALIKE = 0.7
"""The share of common words from which on two stems with one answer ask the same, wherever it stands."""
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
            *turned(scene, rng),
            *matches(scene, sound),
            *who_is_who(scene, sound),
            *orders(scene),
            *maps.shown(scene, sound),
        ],
        scene,
        dropped,
    )
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
) -> Iterator[tuple[Question, str]]:
    """The drafts that have fair choices, each with what it asks of its fact."""
    for draft in drafts:
        # Among others the words mostly tell who it was.
        named = draft.kind is Kind.SPEAKER and _may_be_typed(draft, scene)
        wrong = wrong_choices(draft, scene, rng) if draft.form is Form.CHOICE and not named else ()
        choices = wrong[:WANTED]
        found = choices_fault(draft, choices)
        form = draft.form
        if named or (found and found[0] == 8 and _may_be_typed(draft, scene)) or _is_the_last(draft, scene):
            form, wrong, choices, found = Form.TYPED, (), (), None
        if found:
            dropped.append(Dropped(draft.stem, draft.key, draft.kind, *found))
            continue
        sound = soundness(sort_of(draft.kind, form, draft.slot))
        if sound < LEAST:
            why = f"of this sort only {sound:.0%} were flawless"
            dropped.append(Dropped(draft.stem, draft.key, draft.kind, 8, why))
            continue
        shown = _shown(draft, form, choices, rng)
        kept = (*choices, *_spares(draft, wrong[WANTED:]))
        proof = " ".join(span.of(scene.text) for span in draft.evidence)
        worth = draft.worth * (1 - _ASIDE * (1 - aboutness(scene.headline, proof)))
        told = replace(draft, form=form, distractors=kept, confidence=draft.confidence * sound, worth=worth)
        question = _question(told, shown, facts[draft.fact_key], scene)
        yield question, draft.asked or draft.key


def _spares(draft: Draft, wrong: Sequence[Distractor]) -> Iterator[Distractor]:
    """Those that would pass even among their own like, and so do with any two others: which are shown is left to chance."""
    return (each for each in wrong if choices_fault(draft, (each,) * WANTED) is None)


def _is_the_last(draft: Draft, scene: Scene) -> bool:
    """Whether it is the day of the report itself, or the last year that it can mean: among choices it would always be the last one."""
    if draft.slot == "year":
        return int(draft.key) >= last_year(scene, before=int(draft.key))
    return scene.published is not None and draft.key == spoken_day(scene.published)


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
    if draft.slot in ("number", "percent", "money", "year", "date"):
        return in_order(texts, draft.answer_type)
    rng.shuffle(texts)
    return tuple(texts)


def _kept(questions: Sequence[tuple[Question, str]], dropped: list[Dropped]) -> Iterator[Question]:
    """The best first: no stem twice, no fact too often, nothing asked of it twice, no answer again and again."""
    seen = _Asked(most=max(_SAME_KEY, len(questions) // _SAME_KEY))
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
    yield from (question for question, _ in kept)


def _place(question: Question) -> tuple[float, tuple[Span, ...], str]:
    return -question.worth * question.confidence, question.evidence, question.id


def _asked_words(question: Question) -> set[str]:
    return set(content_words(untitled(question.stem)))


def _is_of_quotation(question: Question) -> bool:
    """Whether it asks for the speaker of words in marks that stand by themselves."""
    return question.kind is Kind.SPEAKER and "ho said, “" in question.stem


def _is_of_one_answer(question: Question) -> bool:
    """Whether another question with this answer would mostly ask the same: where or when it was; the map is a form of its own."""
    return question.answer_type in (AnswerType.DATE, AnswerType.PLACE) and question.form is not Form.MAP


_OFFICE_GAP = re.compile(rf"\b(?:{'|'.join(sorted(PUBLIC_HEADS))}) {GAP}", re.IGNORECASE)
"""An office right before the name that is left out: to know who holds it is enough."""


def _can_be_told(question: Question) -> bool:
    """Whether to read the answer anywhere is to know it: a figure or a body, no small number and no person."""
    figure = question.answer_type is AnswerType.NUMBER and len(re.findall(r"\d", question.key)) > 1
    return figure or (question.answer_type is AnswerType.ORGANISATION and question.kind in (Kind.GAP, Kind.ACTOR))


def _asks_deed(question: Question) -> bool:
    """Whether it asks what was done, so that one who asks outright who did it tells the answer."""
    return question.kind in (Kind.OBJECT, Kind.PARAPHRASE) and question.answer_type is AnswerType.PHRASE


def _proof(question: Question) -> tuple[Span, ...]:
    """What proves it by itself: of a body not the sentence before that only says what its letters stand for."""
    return question.evidence[-1:] if question.answer_type is AnswerType.ORGANISATION else question.evidence


class _Asked:
    """What the questions kept so far ask."""

    def __init__(self, *, most: int) -> None:
        self._most = most
        self._stems: set[str] = set()
        self._facts: Counter[FactId] = Counter()
        self._answers: set[tuple[FactId, str]] = set()
        self._keys: Counter[str] = Counter()
        self._proofs: dict[str, list[tuple[Span, set[str]]]] = {}
        self._truths: Counter[str] = Counter()
        self._quoted: dict[str, list[Span]] = {}
        self._offices: set[str] = set()
        self._told: list[tuple[FactId, str, str]] = []
        self._held: set[FactId] = set()
        self._outright: list[str] = []
        self._deeds: list[str] = []

    def why_not(self, question: Question, asked: str) -> str:
        """Why one more would repeat what is asked already; "" where it does not."""
        if question.form is Form.TRUE_FALSE:
            return self._why_not_true_or_false(question, asked)
        return next((reason for fails, reason in self._reasons(question, asked) if fails), "")

    def _reasons(self, question: Question, asked: str) -> Iterator[tuple[bool, str]]:
        """What would be wrong with one more, each with whether it is so."""
        matched = question.form is Form.MATCH and any(self._has_asked(words) for words, _ in question.pairs)
        yield matched, "its words are asked for by themselves"
        yield self._has_proved(question, asked), "the same answer from the same words"
        told = self._is_told(question) or self._tells_deed(question)
        yield told, "another question tells the answer, or is told by this one"
        yield _is_of_one_answer(question) and self._keys[question.key] > 0, "the same day or place again"
        yield question.kind is Kind.OFFICE and question.fact.id in self._held, "the same office turned round"
        of_office = question.kind is Kind.OFFICE or bool(_OFFICE_GAP.search(question.stem))
        yield of_office and question.key in self._offices, "the same office"
        quoted = self._quoted.get(question.key, ()) if _is_of_quotation(question) else ()
        yield any(span.touches(each) for span in question.evidence for each in quoted), "the same quotation"
        yield " ".join(content_words(question.stem)) in self._stems, "the same words as another"
        yield (question.fact.id, asked) in self._answers, "the same fact in the same way"
        yield self._facts[question.fact.id] >= _SIBLINGS, "one fact too often"
        yield self._keys[question.key] >= self._most, "the same answer too often"

    def _is_told(self, question: Question) -> bool:
        """Whether a question on another fact prints the figure or the body that is asked for, or the other way round."""
        own = question.key if _can_be_told(question) else ""
        return any(
            fact != question.fact.id and (prints(stem, own) or prints(question.stem, key))
            for fact, stem, key in self._told
        )

    def _tells_deed(self, question: Question) -> bool:
        """Whether one asks outright who did what the other asks was done."""
        if _asks_deed(question):
            return any(prints(stem, question.key) for stem in self._outright)
        return question.kind is Kind.ACTOR and any(prints(question.stem, key) for key in self._deeds)

    def _has_proved(self, question: Question, asked: str) -> bool:
        """Whether the same words prove the same answer already; of one who speaks, only where the same is quoted."""
        words = _asked_words(question)
        for span, told in self._proofs.get(asked, ()):
            shared = len(words & told) / max(1, min(len(words), len(told)))
            of_whom = question.answer_type is AnswerType.PERSON or " said, “" in question.stem
            alike = not of_whom or shared > 0.5
            if shared > _ALIKE or (alike and any(span.touches(each) for each in _proof(question))):
                return True
        return False

    def _has_asked(self, words: str) -> bool:
        """Whether a question kept so far quotes these words."""
        own = set(content_words(words))
        return any(len(own & set(stem.split())) > _ALIKE * len(own) for stem in self._stems)

    def _why_not_true_or_false(self, question: Question, asked: str) -> str:
        """In the place of another form a few for variety only; as often true as false, so that none is the safe guess."""
        if " ".join(content_words(question.stem)) in self._stems:
            return "the same words as another"
        twin = self._facts[question.fact.id] > 0 or self._has_proved(question, asked)
        most = len(self._stems) // _SHARE_OF_SWAPS if twin else max(_FEW_TRUTHS, len(self._stems) // _SHARE_OF_TRUTHS)
        if self._truths.total() >= most:
            return "true or false often enough"
        return (
            f"{question.key.lower()} is the answer too often"
            if self._truths[question.key] * 2 > self._truths.total()
            else ""
        )

    def add(self, question: Question, asked: str) -> None:
        """Keeps in mind what it asks."""
        self._stems.add(" ".join(content_words(question.stem)))
        self._facts[question.fact.id] += 1
        self._told.append((question.fact.id, question.stem, question.key if _can_be_told(question) else ""))
        self._answers.add((question.fact.id, asked))
        self._outright += [question.stem] if question.kind is Kind.ACTOR else []
        self._deeds += [question.key] if _asks_deed(question) else []
        words = _asked_words(question)
        self._proofs.setdefault(asked, []).extend((span, words) for span in _proof(question))
        self._keys[question.key] += question.form is not Form.MAP
        if question.kind is Kind.OFFICE or _OFFICE_GAP.search(question.stem):
            self._offices.add(question.key)
        if question.kind is Kind.OFFICE:
            self._held.add(question.fact.id)
        if _is_of_quotation(question):
            self._quoted.setdefault(question.key, []).extend(question.evidence)
        if question.form is Form.TRUE_FALSE:
            self._truths[question.key] += 1


__all__ = ["MAKERS", "make"]
