"""Makers for when it happened, and when it was said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from crisisdesk.domain import gazetteer
from crisisdesk.domain.article import Span
from crisisdesk.domain.question import AnswerType, Kind
from crisisdesk.domain.reading import DateMention, Layer, QuotationType, Token
from crisisdesk.questions.clauses import (
    Clause,
    gap_question,
)
from crisisdesk.questions.draft import Draft, maker
from crisisdesk.questions.pointing import is_settled
from crisisdesk.questions.reports import begun, drafted, modal, reported
from crisisdesk.questions.rivals import is_public
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.slots import is_unsure
from crisisdesk.questions.speech import SURE, cue_clause, speaker_name
from crisisdesk.questions.utterances import passages
from crisisdesk.questions.wording import content_words, said, spoken_day


@maker(Kind.DATE, needs=Layer.SYNTAX | Layer.DATES)
def day(scene: Scene) -> Iterator[Draft]:
    """On which date?"""
    for report in reported(scene):
        clause = report.clause
        if clause.negated or modal(clause) or clause.verb.lemma in _SLIGHT or _is_about_anybody(clause):
            continue
        if clause.verb.lemma in _REPORTING:
            continue
        for branch, value in day_branches(scene, clause):
            rendering = begun(scene, report)
            stem = gap_question(clause, branch, "On which date", rendering, without=[branch.index])
            settled = all(is_settled(scene, clause.sentence, each) for each in rendering.loose)
            if stem is None or not settled or len(stem.split()) < 6:
                continue
            if any(other.index != branch.index for other, _ in day_branches(scene, clause)) or _has_afterthought(
                clause
            ):
                continue
            key = spoken_day(value)
            yield drafted(
                scene,
                report,
                kind=Kind.DATE,
                stem=stem,
                key=key,
                answer_type=AnswerType.DATE,
                rendering=rendering,
                slot="date",
                note=dated(scene, _day_of(scene, branch, clause)),
                worth=0.65,
                accepted=(value.isoformat(), f"{value.day} {value:%B} {value.year}"),
            )
            break


def _has_afterthought(clause: Clause) -> bool:
    """Whether a participle hangs on it behind a comma, which the question would lose: ", being voted into the office"."""
    tokens = clause.sentence.tokens
    behind = (each for each in clause.sentence.branch(clause.verb) if each.index > clause.verb.index)
    heads = (each for each in behind if each.dep in ("advcl", "acl") and each.tag in ("VBG", "VBN"))
    firsts = (clause.sentence.branch(each)[0].index for each in heads)
    return any(clause.verb.index < first and tokens[first - 1].text == "," for first in firsts)


def _is_about_anybody(clause: Clause) -> bool:
    """Whether it tells of "an Australian" or "a man": nobody who was not told could say who that is."""
    subject = clause.subject
    led = any(each.text.lower() in ("a", "an") for each in clause.sentence.children(subject) if each.dep == "det")
    return led and (
        gazetteer.is_demonym(subject.text) or gazetteer.noun_classes(subject.lemma.lower())[:1] == ("person",)
    )


_REPORTING = frozenset("report say tell state note write add claim".split())
"""Of what was only told the day hardly matters."""
_SLIGHT = frozenset(
    """have be get see look seem pull go come want know think feel like try need keep let shake intend aim mince stand
    design mean expect""".split()
)
"""Verbs that say too little for the day to be worth knowing."""


def _day_of(scene: Scene, branch: Token, clause: Clause) -> DateMention | None:
    tokens = clause.sentence.branch(branch)
    return next(iter(scene.dates_in(Span(tokens[0].span.start, tokens[-1].span.end))), None)


def dated(scene: Scene, mention: DateMention | None) -> str:
    """How a weekday becomes a date: from the day of the article; "" where it stands there as a date."""
    if (
        mention is None
        or mention.value is None
        or scene.published is None
        or any(each.isdigit() for each in mention.text)
    ):
        return ""
    return f"The article is of {spoken_day(scene.published)}, so “{mention.text}” is {spoken_day(mention.value)}."


def day_branches(scene: Scene, clause: Clause) -> list[tuple[Token, date]]:
    """The branches of a clause that name a day which is sure."""
    out: list[tuple[Token, date]] = []
    if clause.verb.lemma in ("spend", "choose", "mark", "call", "name"):
        return out  # what was spent is the day itself
    objects = [each for each in clause.sentence.children(clause.verb) if each.dep == "dobj"]
    for each in (token for head in (clause.verb, clause.subject, *objects) for token in clause.sentence.children(head)):
        if each.dep not in ("npadvmod", "prep"):
            continue
        tokens = clause.sentence.branch(each)
        span = Span(tokens[0].span.start, tokens[-1].span.end)
        found = [
            mention
            for mention in scene.dates_in(span)
            if mention.value and mention.confidence >= 0.85 and not _OFTEN.match(scene.text, mention.span.end)
            if not is_unsure(scene, mention)
        ]
        if (
            len(found) == 1
            and found[0].value
            and not (found[0].text.lower() == "today" and clause.finite.tag in ("VBZ", "VBP"))
            and not (each.dep == "npadvmod" and _is_named_before(clause, tokens[0]))
            and (each.dep == "npadvmod" or each.text.lower() == "on")
            and len(tokens) <= 6
            and not _is_of_relative_clause(clause, each)
            and not (clause.finite.tag in ("VBZ", "VBP") and _is_over(scene, found[0].value))
        ):
            out.append((each, found[0].value))
    return out


def _is_of_relative_clause(clause: Clause, branch: Token) -> bool:
    """Whether it stands in what is told of the subject by the way: "Endeavour, which will launch on April 29, will be sent"."""
    between = clause.sentence.tokens[clause.subject.index + 1 : branch.index]
    return branch.index < clause.verb.index and any(each.tag in ("WDT", "WP") for each in between)


def _is_over(scene: Scene, day: date) -> bool:
    """Whether a day is past when the report appears: the plain present then tells what a picture shows."""
    return scene.published is not None and day < scene.published


_OFTEN = re.compile(r"\s+(?:nights|mornings|afternoons|evenings)\b")


def _is_named_before(clause: Clause, first: Token) -> bool:
    """Whether a body's name stands right before a day, that may be a programme's: "Breitbart News Saturday"."""
    before = clause.sentence.tokens[first.index - 1] if first.index else None
    return before is not None and before.entity == "ORG"


@maker(Kind.DATE, needs=Layer.QUOTATIONS | Layer.DATES)
def day_said(scene: Scene) -> Iterator[Draft]:
    """On which date did somebody say it?"""
    for quotation in scene.quotations(sure=SURE):
        clause = cue_clause(scene, quotation)
        if clause is None or quotation.type is not QuotationType.DIRECT:
            continue
        if not is_public(scene.people[speaker_name(quotation)]):
            continue  # when others said it hardly matters
        days = day_branches(scene, clause)
        passage = next(passages(scene, quotation), None)
        if len(days) != 1 or passage is None:
            continue
        tokens = passage[1]
        span = Span(tokens[0].span.start, tokens[-1].span.end)
        words = said(span.of(scene.text))
        name = quotation.speaker.name if quotation.speaker and quotation.speaker.name else ""
        who = scene.introduced(scene.people[name])
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
            note=dated(scene, _day_of(scene, days[0][0], clause)),
            slot="date",
        )
