"""Makers for who said it, and to whom."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from crisisdesk.domain.article import Span
from crisisdesk.domain.question import AnswerType, Kind
from crisisdesk.domain.reading import Layer, Quotation, QuotationType
from crisisdesk.domain.stem import parts_of
from crisisdesk.questions.called import calls_by_first_name, surname
from crisisdesk.questions.clauses import (
    Clause,
    clauses,
    droppable,
    has_loose_opening,
    is_asked,
    is_cut,
    lacks_that,
    subject_question,
)
from crisisdesk.questions.draft import Draft, maker
from crisisdesk.questions.phrases import PERSONAL, Rendering
from crisisdesk.questions.pointing import is_settled
from crisisdesk.questions.rivals import is_head, is_known, is_public
from crisisdesk.questions.roles import Role, roles, set_small
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.spoken import (
    is_part,
    is_taken_back,
    leans_on_event,
)
from crisisdesk.questions.utterances import passages, shown, span_of
from crisisdesk.questions.wording import content_words, mentions_relative_day, said

SURE = 0.955
"""How sure it must be whose words stand between marks: one wrong speaker costs the trust in all the others."""
SURE_OF_CUE = 0.4
"""The same where the article's own sentence is asked: then it only matters who the subject is."""


def speaker_name(quotation: Quotation) -> str:
    return (quotation.speaker.name if quotation.speaker else None) or ""


def spoken_of(scene: Scene, *spans: Span) -> frozenset[str]:
    """People who are named within `spans`: whoever is spoken of is no fair wrong answer."""
    words = set(re.findall(r"[^\W_]+", " ".join(span.of(scene.text) for span in spans)))
    return frozenset(name for name in scene.people if words & set(re.findall(r"[^\W_]{3,}", name)))


@maker(Kind.SPEAKER, needs=Layer.QUOTATIONS | Layer.PEOPLE)
def speaker(scene: Scene) -> Iterator[Draft]:
    """Who said these words?"""
    for quotation in scene.quotations(sure=SURE):
        if quotation.type is not QuotationType.DIRECT or not _is_clear(scene, quotation):
            continue
        for sentence, tokens in passages(scene, quotation, dated=True):
            span = span_of(tokens)
            words = shown(scene, sentence, tokens)
            name = speaker_name(quotation)
            asked = f"{who(scene, name)} said, “{words}”?"
            leans, dated = leans_on_event(sentence, tokens), mentions_relative_day(words)
            stem = scene.placed(asked, words, about=name, leans=leans, dated=dated)
            if (
                stem is None
                or "…" in (words[0], words[-1])  # readers seldom could tell what half a thought was about
                or is_part(scene, quotation)
                or is_taken_back(scene, sentence)
                or _is_of_nowhere(scene, stem, name)
            ):
                continue
            yield Draft(
                Kind.SPEAKER,
                stem,
                name,
                AnswerType.PERSON,
                scene.evidence(span, *quotation.cue[:1], *_told_of(scene, name), names=(name,)),
                f"{name} said, “{words}”.",
                ("said", name, *content_words(words)),
                quotation.confidence,
                worth=0.75 + min(len(content_words(words)), 10) / 50,
                claimant=name,
                slot="speaker",
                barred=spoken_of(scene, span),
            )


def who(scene: Scene, name: str) -> str:
    """ "Who", or with the calling of somebody whom hardly anybody knows: "Which former pollster of the White House"."""
    role = calling(scene, name)
    return f"Which {set_small(role.words)}" if role else "Who"


def _told_of(scene: Scene, name: str) -> Sequence[Span]:
    """Where the calling stands by which a question asks for somebody."""
    role = calling(scene, name)
    return (role.sentence.span,) if role else ()


def calling(scene: Scene, name: str) -> Role | None:
    """What somebody does whom hardly anybody knows, in words by which a question can ask for them; None for all others."""
    person = scene.people[name]
    role = next((each for each in roles(scene) if each.holder.name == name), None)
    told = is_known(person) or is_head(person) or name in scene.titled_names or len(person.mentions) >= _OF_MUCH
    if role is None or told or not role.names_calling or len(role.words.split()) > _LONGEST_ROLE:
        return None
    return role


_LONGEST_ROLE = 10
"""Words of a calling in a question for its holder."""
_OF_MUCH = 5
"""Times that somebody is named of whom the report tells much: what they are called is one thing of many."""


def _is_clear(scene: Scene, quotation: Quotation) -> bool:
    """Whether it is a name that stands with the words, or a pronoun that can be nobody else's."""
    if not _is_told_where_it_stands(scene, quotation):
        return False
    told = quotation.speaker
    pronoun = told is not None and told.text.lower() in PERSONAL
    if not pronoun or told is None:
        return is_named_apart(scene, quotation)
    name = speaker_name(quotation)
    before = [each for each in scene.parsed.quotations if each.spans[0].start < quotation.spans[0].start]
    goes_on = bool(before) and speaker_name(max(before, key=lambda each: each.spans[0])) == name
    return scene.is_clear(told.span, name) and (goes_on or scene.is_subject_before(told.span, name))


def _is_of_nowhere(scene: Scene, stem: str, name: str) -> bool:
    """Whether a question names no report and asks for somebody of whom nobody has heard."""
    person = scene.people[name]
    return not parts_of(stem).report and not (is_public(person) or is_known(person))


def _is_told_where_it_stands(scene: Scene, quotation: Quotation) -> bool:
    """Whether the sentence around the words names nobody but who speaks: "Trump, also on Twitter, defended his decision: “...”"."""
    around = scene.sentence_at(quotation.spans[0].start)
    if around is None or any(around.span.covers(cue) for cue in quotation.cue):
        return True
    own = (each for each in scene.namings(around.span) if not any(each[0].touches(span) for span in quotation.spans))
    named = {person.name for _, person in own}
    return not named or speaker_name(quotation) in named


def is_named_apart(scene: Scene, quotation: Quotation) -> bool:
    """Whether no other of the article bears the surname of who speaks, or the given name stands with it: "Clinton said" may be either."""
    person = scene.people[speaker_name(quotation)]
    told = quotation.speaker.text if quotation.speaker else ""
    return scene.surname_unique(person) or person.name.split()[0] in told


def cue_clause(scene: Scene, quotation: Quotation) -> Clause | None:
    """The clause whose verb is the quotation's cue."""
    if not quotation.cue:
        return None
    sentence = scene.sentence_at(quotation.cue[0].start)
    if sentence is None:
        return None
    return next((clause for clause in clauses(sentence) if clause.verb.span == quotation.cue[0]), None)


@maker(Kind.SPEAKER, needs=Layer.QUOTATIONS | Layer.PEOPLE | Layer.SYNTAX)
def teller(scene: Scene) -> Iterator[Draft]:
    """Who said that ...? The article's own sentence with "who" for its subject, where it has words of the speaker's in marks: of what an
    article only retells, readers found hardly any worth asking."""
    asked: set[Span] = set()
    for quotation in scene.quotations(sure=SURE_OF_CUE):
        clause = cue_clause(scene, quotation)
        if (
            clause is None
            or (not scene.headline and clause.sentence is scene.frames[0])  # it opens the question already
            or is_cut(clause)
            or quotation.type is QuotationType.DIRECT
            or clause.verb.span in asked
            or not is_named_apart(scene, quotation)
            or is_taken_back(scene, clause.sentence)
            or has_loose_opening(clause)
            or calls_by_first_name(scene, clause.sentence.span)
            or lacks_that(clause)
            or (clause.verb.lemma == "tell" and not clause.child("ccomp"))
            or (clause.verb.lemma == "call" and clause.child("prep"))
            or (clause.verb.lemma in ("agree", "concur", "echo") and not clause.child("prep"))
            or is_asked(clause)
        ):
            continue
        asked.add(clause.verb.span)
        name = speaker_name(quotation)
        rendering = Rendering(scene, named={name: None})
        asker = who(scene, name)
        stem = subject_question(clause, asker, rendering)
        leans = bool(rendering.loose)
        if (
            stem is None
            or "“" not in stem
            or not all(is_settled(scene, clause.sentence, each) for each in rendering.loose)
            or surname(name) in stem
            or len(stem.split()) < 6
            or stem.split()[-1] in ("include?", "are?", "is?", "says?")
            or not _says_of_what(stem)
            or _has_placeholder(clause)
        ):
            continue
        words = [word for each in quotation.spans for word in content_words(each.of(scene.text))]
        if not _ends_where_quoted(scene, quotation, stem):
            continue
        told = set(content_words(stem.replace("’", "'")))
        if sum(1 for word in words if word.replace("’", "'") in told) < len(words) / 2:
            continue
        yield _asked_who(scene, clause, rendering, stem, asker, name=name, words=words, leans=leans)


def _asked_who(
    scene: Scene,
    clause: Clause,
    rendering: Rendering,
    stem: str,
    asker: str,
    *,
    name: str,
    words: Sequence[str],
    leans: bool,
) -> Draft:
    """The draft of "Who said that ...?", or "Which analyst said ...?", as `asker` has it; without a stem where nothing places it."""
    sentence = clause.sentence.span
    asked = scene.leaning(stem) if leans else scene.placed(stem, stem, about=name) or ""
    return Draft(
        Kind.SPEAKER,
        "" if _is_of_nowhere(scene, asked, name) else asked,
        name,
        AnswerType.PERSON,
        scene.evidence(sentence, *_told_of(scene, name), names=(name,)),
        f"{name}{stem.removeprefix(asker)[:-1]}.",
        ("said", name, *words),
        certainty(scene, clause, name),
        worth=0.8,
        claimant=name,
        slot="speaker",
        barred=spoken_of(scene, sentence) | frozenset(rendering.named),
    )


def _ends_where_quoted(scene: Scene, quotation: Quotation, stem: str) -> bool:
    """Whether words in marks go on as far as the speaker's do, so that no sentence is cut in its middle."""
    quoted = (each.rstrip(" .,;…") for each in re.findall(r"“([^”]*)”", stem))
    behind = (
        said(span.of(scene.text)).partition(each)[2].lstrip(" .,;")
        for each in quoted
        for span in quotation.spans
        if each
    )
    return all(not rest or rest[0] in "”\"’'" for rest in behind)


def _says_of_what(stem: str) -> bool:
    """Whether somebody who has not read the article can tell what was said: it names something, or says a good deal."""
    named = bool(re.search(r"[ “‘][A-Z]", stem)) or len(content_words(stem)) >= 7
    return named and not re.search(r"\bsome(?:one|body)\b", stem)


def certainty(scene: Scene, clause: Clause, name: str) -> float:
    """How sure it is that the clause's subject is this person: named there, or a pronoun that is clear."""
    found = scene.person_at(clause.subject)
    if found and found[0].name == name:
        return 0.97
    return 0.93 if scene.stands_for(clause.subject) == name else 0.0


def _has_placeholder(clause: Clause) -> bool:
    return any(token.pos == "QUOTE" for token in clause.sentence.branch(clause.verb, without=droppable(clause)))
