"""What the article reports and what somebody claims: the clauses that can be asked about, each with its owner."""

from __future__ import annotations

import functools
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crisisdesk.domain.question import AnswerType, Kind
from crisisdesk.domain.reading import Quotation, QuotationType
from crisisdesk.questions.clauses import (
    Clause,
    clauses,
    has_loose_opening,
    is_cut,
    statement,
)
from crisisdesk.questions.draft import Draft
from crisisdesk.questions.phrases import Rendering, claimant_words
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.wording import content_words

_SPEECH = frozenset("say tell announce write tweet state add claim argue warn insist note comment reply".split())

_IF = frozenset("if unless whether".split())

_MODALS = frozenset("would could might may should can must".split())

UNFIT = frozenset(
    """his her their its our my any no some such more another what which all every each other many most several one two three
    four five six""".split()
)
"""Words that a key must not begin with: it would say too little by itself."""


@dataclass(frozen=True, slots=True)
class Reported:
    """A clause and whose it is: "" for the article's own report, else who claims it."""

    clause: Clause
    claimant: str
    confidence: float


@functools.lru_cache(maxsize=1)
def reported(scene: Scene) -> tuple[Reported, ...]:
    """The clauses that can be asked about. Those in a condition, or of a speaker nobody knows, are left out."""
    return tuple(_reported(scene))


def _reported(scene: Scene) -> Iterator[Reported]:
    claims = {
        quotation.spans[0]: quotation
        for quotation in scene.parsed.quotations
        if quotation.type is not QuotationType.DIRECT
    }
    cues = {span for quotation in scene.parsed.quotations for span in quotation.cue}
    ordered = sorted(claims.values(), key=lambda each: each.spans[0])
    starts = [each.spans[0].start for each in ordered]
    for sentence in scene.frames:
        # A claim of reported speech stands within its sentence.
        near = ordered[bisect_left(starts, sentence.span.start) : bisect_left(starts, sentence.span.end)]
        for clause in clauses(sentence):
            if (
                clause.verb.span in cues
                or clause.verb.lemma in _SPEECH
                or _conditional(clause)
                or is_cut(clause)
                or has_loose_opening(clause)
                or _may_be_another(scene, clause)
                or any(token.pos == "QUOTE" for token in clause.tokens)
            ):
                continue
            owner = _owner(clause, near)
            if owner is None:
                if not _hangs_free(clause):
                    continue
                yield Reported(clause, "", 0.93)
            elif (claimant := _claimant(scene, owner)) and _top_of_claim(clause, owner) and _asserted(clause, owner):
                yield Reported(clause, claimant, owner.confidence)


def _may_be_another(scene: Scene, clause: Clause) -> bool:
    """Whether its subject is a "he" or "she" that is not sure to be the one who was named last."""
    subject = clause.subject
    name = scene.stands_for(subject) if subject.text.lower() in ("he", "she") else None
    if name not in scene.people:
        return False
    return not (scene.is_clear(subject.span, name) and scene.is_subject_before(subject.span, name))


def _owner(clause: Clause, claims: Sequence[Quotation]) -> Quotation | None:
    inside = [each for each in claims if each.spans[0].covers(clause.verb.span)]
    return min(inside, key=lambda each: each.spans[0].end - each.spans[0].start, default=None)


def _asserted(clause: Clause, owner: Quotation) -> bool:
    """Whether the verb of speech stands in the same sentence and does not say that the words are wrong."""
    verbs = [token for token in clause.sentence.tokens if token.span in owner.cue]
    denied = any(each.dep == "neg" for token in verbs for each in clause.sentence.children(token))
    return bool(verbs) and not denied and not any(token.lemma.lower() in _DENIALS for token in verbs)


_DENIALS = frozenset("deny dispute reject doubt refute question dismiss contradict ask wonder hope fear".split())


def _claimant(scene: Scene, owner: Quotation) -> str:
    """Who claims it, a person by the full name or a body by its own; "" where that is not sure."""
    if owner.speaker is None:
        return ""
    if owner.speaker.name in scene.people:
        return (owner.speaker.name or "") if owner.confidence >= _SURE_OF_PERSON else ""
    names = {name for body in scene.parsed.organisations for name in (body.name, *body.aliases)}
    named = owner.speaker.name or owner.speaker.text
    bare = named.removeprefix("the ").removeprefix("The ")
    if bare not in names or owner.confidence < _SURE_OF_BODY:
        return ""
    return f"the {bare}" if " " in bare and owner.speaker.text.lower().startswith("the ") else bare


_SURE_OF_PERSON = 0.86
_SURE_OF_BODY = 0.7


def _top_of_claim(clause: Clause, owner: Quotation) -> bool:
    """Whether the clause is what is claimed, not a part of a part of it."""
    head = clause.sentence.tokens[clause.verb.head]
    return not owner.spans[0].covers(head.span) or clause.verb.dep == "conj"


def _hangs_free(clause: Clause) -> bool:
    """A main clause, or one that is joined to a main clause: the article reports it as its own."""
    token = clause.verb
    while token.dep == "conj" and token.head != token.index:
        token = clause.sentence.tokens[token.head]
    return token.head == token.index or (
        token.dep == "advcl"
        and any(
            each.text.lower() in ("as", "after", "when", "while")
            for each in clause.sentence.children(token)
            if each.dep in ("mark", "advmod")
        )
    )


def _conditional(clause: Clause) -> bool:
    return any(each.dep == "mark" and each.text.lower() in _IF for each in clause.sentence.children(clause.verb))


def modal(clause: Clause) -> bool:
    return any(each.text.lower() in _MODALS for each in clause.auxiliaries)


def begun(scene: Scene, report: Reported) -> Rendering:
    """A rendering in which the claimant has been named already: the stem will begin with "According to ..."."""
    return Rendering(scene, named={report.claimant: None} if report.claimant in scene.people else {})


def _claimed(scene: Scene, report: Reported, stem: str) -> str:
    """The stem with the claimant before it: what somebody says is asked as theirs."""
    if not report.claimant:
        return stem
    return f"According to {claimant_words(scene, report.claimant)}, {stem[0].lower()}{stem[1:]}"


def _told_of(scene: Scene, report: Reported, stem: str, key: str, *, leans: bool) -> str:
    """The stem, placed; "" where it says "he" beside a claimant, who would be taken for him, or leans on a title that is not there."""
    asked = _claimed(scene, report, stem)
    if report.claimant and re.search(r"\b(?:he|she|his|her|him)\b", stem):
        return ""
    return scene.placed(asked, asked, about=key, leans=leans) or ""


def drafted(
    scene: Scene,
    report: Reported,
    *,
    kind: Kind,
    stem: str,
    key: str,
    answer_type: AnswerType,
    rendering: Rendering,
    slot: str,
    head: str = "",
    verb: str = "",
    note: str = "",
    worth: float,
    accepted: tuple[str, ...] = (),
    barred: frozenset[str] = frozenset(),
    names: tuple[str, ...] = (),
) -> Draft:
    """A draft on a reported clause, with the fact as a statement and the claimant where somebody else tells it."""
    told = Rendering(scene)
    fact = statement(report.clause, told)
    proper = report.clause.sentence.branch(report.clause.subject)[0].pos == "PROPN"
    opened = fact if proper or fact[1:2].isupper() else f"{fact[0].lower()}{fact[1:]}"
    claim = f"According to {report.claimant}, {opened}." if report.claimant else f"{fact}."
    return Draft(
        kind,
        _told_of(scene, report, stem, key, leans=bool(rendering.loose)),
        key,
        answer_type,
        scene.evidence(report.clause.sentence.span, names=(*names, *rendering.named)),
        claim,
        ("told", report.claimant, *content_words(fact)),
        report.confidence,
        worth=worth,
        claimant=report.claimant,
        accepted=accepted,
        slot=slot,
        head=head,
        verb=verb,
        note=note,
        barred=barred | frozenset(rendering.named),
    )
