"""Makers that need several facts at once: true or false, matching, and order in time."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from crisisdesk.domain.article import Span
from crisisdesk.domain.question import AnswerType, Form, Kind
from crisisdesk.domain.reading import QuotationType, Sentence, Token
from crisisdesk.questions.clauses import statement
from crisisdesk.questions.days import day_branches
from crisisdesk.questions.draft import Draft
from crisisdesk.questions.phrases import Rendering
from crisisdesk.questions.reports import modal, reported
from crisisdesk.questions.rivals import could_have_said, has_standing, is_head, is_public
from crisisdesk.questions.roles import is_matter_of_news, roles, set_small
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.speech import SURE, spoken_of
from crisisdesk.questions.utterances import passages, span_of
from crisisdesk.questions.wording import content_words, mentions_relative_day, said


def truths(scene: Scene, drafts: Sequence[Draft], rng: random.Random) -> Iterator[Draft]:
    """Attributions as they are, or with the speaker exchanged for another who did not say it."""
    for draft in drafts:
        if draft.kind is not Kind.SPEAKER or " said, “" not in draft.stem:
            continue
        before, _, asked = draft.stem.rpartition(" said, “")
        words = f"“{asked[:-1]}"
        cut, dated = "…" in (words[1], words[-2]), mentions_relative_day(words)
        if draft.key in draft.barred or cut or dated or not _is_of_note(scene, draft.key):
            continue
        others = [
            name
            for name in scene.speakers
            if name != draft.key
            and name not in draft.barred
            and _is_of_note(scene, name)
            and not is_head(scene.people[name])
            and could_have_said(scene, name, words)
        ]
        false = bool(others) and rng.random() < 0.5
        name = rng.choice(others) if false else draft.key
        told = f"{draft.fact} It was not {name}." if false else f"{draft.fact} {draft.key} did say it."
        stem = f"Is it true or false that {scene.introduced(scene.people[name])} said, {words}?"
        yield replace(
            draft,
            kind=Kind.TRUE_FALSE,
            form=Form.TRUE_FALSE,
            stem=scene.leaning(stem) if "”, w" in before else stem,
            key="False" if false else "True",
            answer_type=AnswerType.TRUTH,
            fact=told,
            worth=draft.worth - 0.25,
            slot="truth",
            asked=draft.key,
            barred=frozenset(),
        )


def _is_of_note(scene: Scene, name: str) -> bool:
    """Whether the article says who somebody is who speaks: what a passer-by said is hardly worth knowing."""
    return is_public(scene.people[name]) or has_standing(scene.people[name])


def matches(scene: Scene) -> Iterator[Draft]:
    """Whose words are whose: one short quotation for each of three to five speakers."""
    pairs: dict[str, tuple[str, Span]] = {}
    for quotation in scene.quotations(sure=SURE):
        name = quotation.speaker.name if quotation.speaker and quotation.speaker.name else ""
        if name in pairs or " " not in name or quotation.type is not QuotationType.DIRECT:
            continue
        found = _snippet(scene, next(passages(scene, quotation, longest=_LONGEST), None))
        if found and name not in spoken_of(scene, found[1]) and _is_of_note(scene, name):
            pairs[name] = (f"“{found[0]}”", found[1])
    told = "The words belong to"
    yield from _match(scene, "Who said what: which words belong to which speaker?", list(pairs.items()), told)


_LONGEST = 22
"""Words of a quotation that stands beside others."""


def who_is_who(scene: Scene) -> Iterator[Draft]:
    """Which office or role is whose: of three to five people."""
    fit = [role for role in roles(scene) if role.holder.name not in scene.titled_names and is_matter_of_news(role)]
    apart = [role for role in fit if not any(role.weight <= each.weight for each in fit if each is not role)]
    weighty = sorted(apart, key=lambda each: (each.holder.name not in scene.speakers, -len(each.holder.mentions)))
    pairs = [(role.holder.name, (set_small(role.words), role.sentence.span)) for role in weighty]
    yield from _match(scene, "Who is who: which office or role belongs to which person?", pairs, "The roles belong to")


def _match(scene: Scene, asked: str, pairs: Sequence[tuple[str, tuple[str, Span]]], told: str) -> Iterator[Draft]:
    """The question that sets words beside names; none where there are fewer than three."""
    if len(pairs) < _LEAST_PAIRS:
        return
    chosen = pairs[:_MOST_PAIRS]
    yield Draft(
        Kind.MATCH,
        scene.leaning(asked) if scene.headline else asked,
        "; ".join(f"{words} – {name}" for name, (words, _) in chosen),
        AnswerType.PERSON,
        tuple(span for name, (_, at) in chosen for span in scene.evidence(at, names=(name,))),
        f"{told} {', '.join(name for name, _ in chosen)}, in this order.",
        ("matched", *(name for name, _ in chosen)),
        0.9,
        worth=0.7,
        form=Form.MATCH,
        pairs=tuple((words, name) for name, (words, _) in chosen),
    )


_LEAST_PAIRS, _MOST_PAIRS = 3, 5


def _snippet(scene: Scene, passage: tuple[Sentence, Sequence[Token]] | None) -> tuple[str, Span] | None:
    """The words of a passage with where they stand; None where they say too little."""
    if passage is None:
        return None
    span = span_of(passage[1])
    words = said(span.of(scene.text))
    return (words, span) if len(content_words(words)) >= 2 else None


def orders(scene: Scene) -> Iterator[Draft]:
    """Events of the article's own report that stand on different days, to be put in order."""
    events: dict[date, tuple[str, Span]] = {}
    for report in reported(scene):
        clause = report.clause
        days = day_branches(scene, clause)
        if report.claimant or len(days) != 1 or clause.negated or modal(clause):
            continue
        rendering = Rendering(scene)
        told = statement(clause, rendering, without=[days[0][0].index])
        if not rendering.loose and 4 <= len(told.split()) <= 22:
            events.setdefault(days[0][1], (told, clause.sentence.span))
    if len(events) < 3:
        return
    chosen = sorted(events.items())[:5]
    asked = "In which order did these events happen, the earliest first?"
    yield Draft(
        Kind.ORDER,
        scene.leaning(asked) if scene.headline else asked,
        "; ".join(told for _, (told, _) in chosen),
        AnswerType.DATE,
        tuple(span for _, (_, at) in chosen for span in scene.evidence(at)),
        "; then ".join(told for _, (told, _) in chosen) + ".",
        ("order", *(day.isoformat() for day, _ in chosen)),
        0.9,
        worth=0.65,
        form=Form.ORDER,
        items=tuple(told for _, (told, _) in chosen),
    )
