"""Makers for what happened or is claimed: who did it, what, where, when, how many."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from crisisdesk.domain.article import Span
from crisisdesk.domain.question import AnswerType, Kind
from crisisdesk.domain.reading import Layer, Quotation, QuotationType, Token
from crisisdesk.questions.clauses import Clause, clauses, droppable, gap_question, has_loose_opening, statement, subject_question
from crisisdesk.questions.draft import Draft, maker
from crisisdesk.questions.phrases import PERSON_NOUNS, Rendering, children, content_words, introduced, said, spoken_day, within
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.speech import SURE, cue_clause, passages

_EMPTY_VERBS = frozenset("be have do make take give get see know want come go think believe say tell feel mean seem appear become remain try like need let keep put look happen occur follow call ask add".split())
_IF = frozenset("if unless whether".split())
_MODALS = frozenset("would could might may should can must".split())
_STRANDING = frozenset("for of on to with against from about into at over".split())
_EVENTS = frozenset("talks talk meeting summit conference rally protest attack election vote ceremony hearing trial session visit negotiations strike explosion earthquake match game festival".split())
_VAGUE = frozenset("thing things way ways lot kind sort number part time times day days year years people person man woman one ones issue issues case matter place fact deal bit something anything nothing everything everyone".split())


@dataclass(frozen=True, slots=True)
class Reported:
    """A clause and whose it is: "" for the article's own report, else who claims it."""

    clause: Clause
    claimant: str
    confidence: float


def reported(scene: Scene) -> Iterator[Reported]:
    """The clauses that can be asked about. Those in a condition, or of a speaker nobody knows, are left out."""
    claims = {quotation.spans[0]: quotation for quotation in scene.parsed.quotations if quotation.type is not QuotationType.DIRECT}
    cues = {span for quotation in scene.parsed.quotations for span in quotation.cue}
    for sentence in scene.frames:
        for clause in clauses(sentence):
            if clause.verb.span in cues or _conditional(clause) or has_loose_opening(clause) or any(token.pos == "QUOTE" for token in clause.tokens):
                continue
            owner = _owner(clause, list(claims.values()))
            if owner is None:
                if not _hangs_free(clause):
                    continue
                yield Reported(clause, "", 0.93)
            elif owner.speaker and owner.speaker.name in scene.people and owner.confidence >= 0.86 and _top_of_claim(clause, owner):
                yield Reported(clause, owner.speaker.name or "", owner.confidence)


def _owner(clause: Clause, claims: Sequence[Quotation]) -> Quotation | None:
    inside = [each for each in claims if each.spans[0].covers(clause.verb.span)]
    return min(inside, key=lambda each: each.spans[0].end - each.spans[0].start, default=None)


def _top_of_claim(clause: Clause, owner: Quotation) -> bool:
    """Whether the clause is what is claimed, not a part of a part of it."""
    head = clause.sentence.tokens[clause.verb.head]
    return not owner.spans[0].covers(head.span) or clause.verb.dep == "conj"


def _hangs_free(clause: Clause) -> bool:
    """A main clause, or one that is joined to a main clause: the article reports it as its own."""
    token = clause.verb
    while token.dep == "conj" and token.head != token.index:
        token = clause.sentence.tokens[token.head]
    return token.head == token.index or token.dep == "advcl" and any(each.text.lower() in ("as", "after", "when", "while") for each in children(clause.sentence, token) if each.dep in ("mark", "advmod"))


def _conditional(clause: Clause) -> bool:
    return any(each.dep == "mark" and each.text.lower() in _IF for each in children(clause.sentence, clause.verb))


def _modal(clause: Clause) -> bool:
    return any(each.text.lower() in _MODALS for each in clause.auxiliaries)


def _begun(scene: Scene, report: Reported) -> Rendering:
    """A rendering in which the claimant has been named already: the stem will begin with "According to ..."."""
    return Rendering(scene, named={report.claimant: None} if report.claimant else {})


def _claimed(scene: Scene, report: Reported, stem: str) -> str:
    """The stem with the claimant before it: what somebody says is asked as theirs."""
    if not report.claimant:
        return stem
    return f"According to {introduced(scene.people[report.claimant])}, {stem[0].lower()}{stem[1:]}"


def _draft(scene: Scene, report: Reported, kind: Kind, stem: str, key: str, type_: AnswerType, rendering: Rendering, *, slot: str, worth: float, accepted: tuple[str, ...] = (), barred: frozenset[str] = frozenset()) -> Draft:
    told = Rendering(scene)
    fact = statement(report.clause, told)
    claim = f"According to {report.claimant}, {fact[0].lower() if not fact.split()[0][1:2].isupper() else fact[0]}{fact[1:]}." if report.claimant else f"{fact}."
    return Draft(
        kind,
        _claimed(scene, report, stem),
        key,
        type_,
        scene.evidence(report.clause.sentence.span, names=tuple(rendering.named)),
        claim,
        ("told", report.claimant, *content_words(fact)),
        report.confidence,
        worth=worth,
        claimant=report.claimant,
        accepted=accepted,
        slot=slot,
        barred=barred | frozenset(rendering.named),
    )


@maker(Kind.ACTOR, needs=Layer.SYNTAX | Layer.PEOPLE)
def actor(scene: Scene) -> Iterator[Draft]:
    """Who did it?"""
    for report in reported(scene):
        clause = report.clause
        if report.claimant or clause.verb.lemma in _EMPTY_VERBS or clause.negated or _modal(clause):
            continue
        found = scene.person_at(clause.subject)
        name = found[0].name if found else scene.stands_for(clause.subject)
        if name is None or name not in scene.people or _joined_subject(clause):
            continue
        rendering = Rendering(scene)
        stem = subject_question(clause, "Who", rendering)
        if stem is None or rendering.loose or len(stem.split()) < 6 or name in rendering.named:
            continue
        named = frozenset(each for each, person in scene.people.items() for mention in person.mentions if clause.sentence.span.covers(mention))
        yield _draft(scene, report, Kind.ACTOR, stem, name, AnswerType.PERSON, rendering, slot="person", worth=0.6, barred=named - {name})


def _joined_subject(clause: Clause) -> bool:
    return any(each.dep in ("conj", "cc", "appos") for each in children(clause.sentence, clause.subject)) and any(each.dep == "conj" for each in children(clause.sentence, clause.subject))


@maker(Kind.OBJECT, needs=Layer.SYNTAX)
def thing(scene: Scene) -> Iterator[Draft]:
    """What was done, demanded, promised, accused of?"""
    for report in reported(scene):
        clause = report.clause
        if clause.negated or (_modal(clause) and not report.claimant):
            continue
        for noun in _objects(clause):
            draft = _asked_object(scene, report, noun)
            if draft:
                yield draft
                break


def _objects(clause: Clause) -> Iterator[Token]:
    """Nouns that "what" can stand for, deepest first: objects of the verb, of what hangs on it, and of its preposition."""
    sentence, dropped = clause.sentence, droppable(clause)
    for each in children(sentence, clause.verb):
        if each.index in dropped:
            continue
        if each.dep in ("xcomp", "prep"):
            for inner in children(sentence, each):
                if inner.dep == "pcomp" or each.dep == "xcomp" and inner.dep == "dobj":
                    yield from (deep for deep in ([inner] if inner.dep == "dobj" else children(sentence, inner)) if deep.dep == "dobj" and deep.pos == "NOUN")
        if each.dep == "dobj" and each.pos == "NOUN":
            yield each
        if each.dep == "prep" and each.text.lower() in _STRANDING and each.index == clause.verb.index + 1:
            yield from (inner for inner in children(sentence, each) if inner.dep == "pobj" and inner.pos == "NOUN")


def _asked_object(scene: Scene, report: Reported, noun: Token) -> Draft | None:
    clause = report.clause
    sentence = clause.sentence
    direct = noun.head == clause.verb.index
    if clause.verb.lemma in _EMPTY_VERBS and direct or noun.lemma.lower() in _VAGUE or noun.tag == "PRP" or _is_crossed(clause, noun):
        return None
    rendering = _begun(scene, report)
    word = "Whom" if noun.lemma.lower() in PERSON_NOUNS else "What"
    stem = gap_question(clause, noun, word, rendering)
    key_rendering = Rendering(scene, named=dict(rendering.named), antecedents=True)
    barred = [each.index for each in children(sentence, noun) if each.dep in ("advcl",) or each.dep == "punct"]
    key = key_rendering.words(sentence, within(sentence, noun, without=barred), offices=False)
    if stem is None or rendering.loose or key_rendering.loose or not 2 <= len(key.split()) <= 14 or key.split()[0].lower() in ("his", "her", "their", "its", "our", "my", "any", "no", "some", "such", "more", "another", "what", "which") or len(content_words(key)) < 2:
        return None
    if len(content_words(stem)) < 3 or key.lower() in stem.lower():
        return None
    return _draft(scene, report, Kind.OBJECT if not report.claimant else Kind.PARAPHRASE, stem, key, AnswerType.PHRASE, rendering, slot="person phrase" if word == "Whom" else "noun phrase", worth=0.7)


def _is_crossed(clause: Clause, noun: Token) -> bool:
    """Where taking the noun out leaves a broken clause: another object beside it, somebody told to do something, an apposition, a long subject."""
    sentence = clause.sentence
    own = children(sentence, clause.verb)
    others = [each for each in own if each.dep in ("dobj", "dative", "xcomp", "ccomp", "oprd") and each.index != noun.index]
    first = within(sentence, noun)[0].index
    apposed = first > 0 and sentence.tokens[first - 1].text in (",", "–", "—", "--", ":")
    subject = [token for token in within(sentence, clause.subject) if token.pos != "PUNCT"]
    return bool(others) and noun.head == clause.verb.index or apposed or len(subject) > 10


@maker(Kind.PLACE, needs=Layer.SYNTAX | Layer.PLACES)
def place(scene: Scene) -> Iterator[Draft]:
    """Where did it happen?"""
    for report in reported(scene):
        clause = report.clause
        if clause.negated or _modal(clause):
            continue
        for preposition in _place_branches(clause):
            draft = _asked_place(scene, report, preposition)
            if draft:
                yield draft
                break


def _place_branches(clause: Clause) -> Iterator[Token]:
    """ "In Geneva" on the verb, or on a noun for an event that hangs on the verb."""
    sentence = clause.sentence
    for token in within(sentence, clause.verb):
        if token.dep == "prep" and token.text.lower() in ("in", "at") and token.index > clause.verb.index:
            head = sentence.tokens[token.head]
            if head.index == clause.verb.index or head.lemma.lower() in _EVENTS or head.text.lower() in _EVENTS:
                yield token


def _asked_place(scene: Scene, report: Reported, preposition: Token) -> Draft | None:
    clause = report.clause
    noun = next((each for each in children(clause.sentence, preposition) if each.dep == "pobj" and each.entity == "GPE"), None)
    if noun is None:
        return None
    span = Span(min(token.span.start for token in within(clause.sentence, noun) if token.dep in ("compound", "det") or token.index == noun.index), noun.span.end)
    where = scene.place_at(span)
    if where is None or where.kind not in ("city", "country"):
        return None
    rendering = _begun(scene, report)
    stem = gap_question(clause, preposition, f"In which {where.kind}", rendering, keep=(preposition.head,))
    if stem is None or rendering.loose or len(stem.split()) < 6:
        return None
    draft = _draft(scene, report, Kind.PLACE, stem, where.name, AnswerType.PLACE, rendering, slot=where.kind, worth=0.75)
    held = clause.sentence.tokens[preposition.head]
    return replace(draft, fact_key=("event at", where.name, held.lemma.lower())) if held.text.lower() in _EVENTS else draft


@maker(Kind.PLACE, needs=Layer.SYNTAX | Layer.PLACES)
def venue(scene: Scene) -> Iterator[Draft]:
    """Where were the talks held? From a noun for an event with its place, wherever it stands."""
    asked: set[str] = set()
    for sentence in scene.frames:
        for token in sentence.tokens:
            if token.text.lower() not in _EVENTS or token.pos != "NOUN":
                continue
            preposition = next((each for each in children(sentence, token) if each.dep == "prep" and each.text.lower() == "in"), None)
            noun = next((each for each in children(sentence, preposition) if each.dep == "pobj" and each.entity == "GPE"), None) if preposition else None
            where = scene.place_at(noun.span) if noun else None
            if preposition is None or noun is None or where is None or where.kind != "city":
                continue
            rendering = Rendering(scene)
            barred = [preposition.index, *(each.index for each in children(sentence, token) if each.dep in ("relcl", "appos", "punct", "acl", "conj", "cc"))]
            tokens = within(sentence, token, without=barred)
            phrase = rendering.words(sentence, tokens)
            if rendering.loose or len(content_words(phrase)) < 2 or phrase in asked or phrase.split()[0].lower() in ("a", "an"):
                continue
            asked.add(phrase)
            phrase = phrase if phrase.split()[0].lower() == "the" else f"the {phrase}"
            verb = "were" if token.tag == "NNS" else "was"
            yield Draft(
                Kind.PLACE,
                f"In which city {verb} {phrase} held?",
                where.name,
                AnswerType.PLACE,
                scene.evidence(sentence.span),
                f"{phrase[0].upper()}{phrase[1:]} {verb} held in {where.name}.",
                ("event at", where.name, token.lemma.lower()),
                0.92,
                worth=0.9,
                slot="city",
            )


@maker(Kind.DATE, needs=Layer.SYNTAX | Layer.DATES)
def day(scene: Scene) -> Iterator[Draft]:
    """On which date?"""
    for report in reported(scene):
        clause = report.clause
        if clause.negated or _modal(clause):
            continue
        for branch, value in _day_branches(scene, clause):
            rendering = _begun(scene, report)
            stem = gap_question(clause, branch, "On which date", rendering, without=[branch.index])
            if stem is None or rendering.loose or len(stem.split()) < 6:
                continue
            if any(other.index != branch.index for other, _ in _day_branches(scene, clause)):
                continue
            key = spoken_day(value)
            yield _draft(scene, report, Kind.DATE, stem, key, AnswerType.DATE, rendering, slot="date", worth=0.65, accepted=(value.isoformat(), f"{value.day} {value:%B} {value.year}"))
            break


def _day_branches(scene: Scene, clause: Clause) -> list[tuple[Token, date]]:
    """The branches of a clause that name a day which is sure."""
    out = []
    objects = [each for each in children(clause.sentence, clause.verb) if each.dep == "dobj"]
    for each in (token for head in (clause.verb, clause.subject, *objects) for token in children(clause.sentence, head)):
        if each.dep not in ("npadvmod", "prep"):
            continue
        tokens = within(clause.sentence, each)
        span = Span(tokens[0].span.start, tokens[-1].span.end)
        found = [mention for mention in scene.dates_in(span) if mention.value and mention.confidence >= 0.85]
        if len(found) == 1 and found[0].value and (each.dep == "npadvmod" or each.text.lower() == "on") and len(tokens) <= 6:
            out.append((each, found[0].value))
    return out


@maker(Kind.DATE, needs=Layer.QUOTATIONS | Layer.DATES)
def day_said(scene: Scene) -> Iterator[Draft]:
    """On which date did somebody say it?"""
    for quotation in scene.quotations(sure=SURE):
        clause = cue_clause(scene, quotation)
        if clause is None or quotation.type is not QuotationType.DIRECT:
            continue
        days = _day_branches(scene, clause)
        passage = next(passages(scene, quotation), None)
        if len(days) != 1 or passage is None:
            continue
        tokens = passage[1]
        span = Span(tokens[0].span.start, tokens[-1].span.end)
        words = said(span.of(scene.text))
        name = quotation.speaker.name if quotation.speaker and quotation.speaker.name else ""
        who = introduced(scene.people[name])
        key = spoken_day(days[0][1])
        yield Draft(
            Kind.DATE,
            f"On which date did {who} say, “{words}”?",
            key,
            AnswerType.DATE,
            scene.evidence(span, *quotation.cue[:1], names=(name,)),
            f"{name} said, “{words}”, on {key}.",
            ("said on", name, *content_words(words)),
            quotation.confidence * 0.98,
            worth=0.55,
            claimant=name,
            slot="date",
        )


@maker(Kind.NUMBER, needs=Layer.SYNTAX)
def number(scene: Scene) -> Iterator[Draft]:
    """How many, how much?"""
    for report in reported(scene):
        clause = report.clause
        if clause.negated or _modal(clause):
            continue
        for noun in _counted(clause):
            draft = _asked_number(scene, report, noun)
            if draft:
                yield draft


def _counted(clause: Clause) -> Iterator[Token]:
    """Plural nouns with a plain number, as subject or object of the verb."""
    for each in children(clause.sentence, clause.verb):
        if each.dep in ("dobj", "nsubj", "nsubjpass") and each.tag == "NNS" and each.index not in droppable(clause):
            yield each


def _asked_number(scene: Scene, report: Reported, noun: Token) -> Draft | None:
    clause = report.clause
    sentence = clause.sentence
    figure = next((each for each in children(sentence, noun) if each.dep == "nummod"), None)
    if figure is None or figure.index + 1 > noun.index or whole_number(figure.text) is None or any(each.dep in ("quantmod", "advmod", "compound") for each in children(sentence, figure)):
        return None
    if any(each.dep == "det" for each in children(sentence, noun)):
        return None
    rendering = _begun(scene, report)
    tail = [token for token in within(sentence, noun, without=[figure.index, *(each.index for each in children(sentence, noun) if each.dep in ("relcl", "appos", "punct", "conj", "cc"))])]
    what = rendering.words(sentence, tail)
    if noun.index < clause.verb.index:
        stem = subject_question(clause, f"How many {what}", rendering)
        stem = _plural(stem, clause) if stem else None
    else:
        stem = gap_question(clause, noun, f"How many {what}", rendering)
    if stem is None or rendering.loose or len(stem.split()) < 6:
        return None
    return _draft(scene, report, Kind.NUMBER, stem, figure.text, AnswerType.NUMBER, rendering, slot="number", worth=0.65)


def _plural(stem: str, clause: Clause) -> str:
    """The verb as the article has it: the plural subject stays, only its number is asked."""
    word = clause.finite.text
    for singular in ("has", "is", "was", "does"):
        if {"has": "have", "is": "are", "was": "were", "does": "do"}[singular] == word.lower():
            return stem.replace(f" {singular} ", f" {word} ", 1)
    return stem


NUMBER_WORDS = tuple("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split())
_WORDS_FOR_NUMBERS = {word: value for value, word in enumerate(NUMBER_WORDS)}


def whole_number(text: str) -> int | None:
    """The whole number that digits or a small number's word mean."""
    plain = text.replace(",", "").lower()
    return int(plain) if plain.isdigit() and len(plain) < 10 else _WORDS_FOR_NUMBERS.get(plain)
