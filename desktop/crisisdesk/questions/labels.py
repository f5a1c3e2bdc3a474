"""Makers for how somebody put it: how they described a thing, and what they called by a word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crisisdesk.domain.question import AnswerType, Kind
from crisisdesk.domain.reading import Layer, Quotation, QuotationType, Token
from crisisdesk.questions.clauses import Clause, clauses
from crisisdesk.questions.draft import Draft, maker
from crisisdesk.questions.phrases import Rendering
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.speech import SURE_OF_CUE, certainty, cue_clause, speaker_name
from crisisdesk.questions.wording import content_words, said

_LABEL_VERBS = frozenset("call describe dub brand label term characterize characterise deem denounce".split())


@maker(Kind.WORDS, needs=Layer.QUOTATIONS | Layer.PEOPLE | Layer.SYNTAX)
def words(scene: Scene) -> Iterator[Draft]:
    """How did somebody describe a thing?"""
    for quotation in scene.quotations(sure=SURE_OF_CUE):
        clause = cue_clause(scene, quotation)
        if clause is None or quotation.type is not QuotationType.MIXED or clause.verb.lemma.lower() not in _LABEL_VERBS:
            continue
        thing = clause.child("dobj", "nsubjpass")
        if thing is None or any(span.covers(thing.span) for span in quotation.spans) or thing.pos == "PRON":
            continue
        rendering = Rendering(scene, far=True)
        name = speaker_name(quotation)
        who = rendering.name(scene.people[name])
        barred = [each.index for each in clause.sentence.children(thing) if each.dep in ("relcl", "appos", "acl")]
        what = rendering.words(
            clause.sentence,
            [
                token
                for token in clause.sentence.branch(thing, without=barred)
                if not any(span.touches(token.span) for span in quotation.spans)
            ],
        )
        if rendering.loose or not what:
            continue
        phrase = said(quotation.spans[0].of(scene.text))
        yield Draft(
            Kind.WORDS,
            f"How did {who} describe {what}?",
            f"“{phrase}”",
            AnswerType.PHRASE,
            scene.evidence(clause.sentence.span, names=(name,)),
            f"{who} called {what} “{phrase}”.",
            ("called", name, *content_words(phrase)),
            certainty(scene, clause, name),
            worth=0.9,
            claimant=name,
            accepted=(phrase,),
            slot="quoted adjectives",
            head=thing.text.lower(),
        )


@maker(Kind.LABEL, needs=Layer.QUOTATIONS | Layer.PEOPLE | Layer.SYNTAX)
def label(scene: Scene) -> Iterator[Draft]:
    """What did somebody call by a word that stands in marks within a noun phrase: a "minor" incursion."""
    for quotation in scene.quotations(sure=SURE_OF_CUE):
        sentence = scene.sentence_at(quotation.spans[0].start)
        clause = cue_clause(scene, quotation)
        if (
            sentence is None
            or clause is None
            or quotation.type is not QuotationType.MIXED
            or not sentence.span.covers(quotation.spans[0])
        ):
            continue
        inside = [token for token in sentence.tokens if quotation.spans[0].covers(token.span)]
        if not inside or any(
            token.dep not in ("amod", "conj", "cc", "advmod", "punct", "compound") for token in inside
        ):
            continue
        draft = _labelled(scene, quotation, clause, inside)
        if draft:
            yield draft


def _labelled(scene: Scene, quotation: Quotation, clause: Clause, inside: Sequence[Token]) -> Draft | None:
    sentence = clause.sentence
    noun = sentence.tokens[inside[-1].head] if inside[-1].dep == "amod" else sentence.tokens[inside[0].head]
    if noun.pos != "NOUN" or noun.dep != "dobj":
        return None
    holder = sentence.tokens[noun.head]
    inner = next((each for each in clauses(sentence) if each.verb.index == holder.index), None)
    if inner is None or inner.verb.dep != "ccomp" or sentence.tokens[inner.verb.head].index != clause.verb.index:
        return None
    rendering = Rendering(scene)
    who = rendering.name(scene.people[speaker_name(quotation)])
    rest = rendering.words(sentence, [*sentence.branch(inner.subject), *inner.auxiliaries, inner.verb])
    phrase_rendering = Rendering(scene, antecedents=True)
    barred = {token.index for token in inside} | {token.index for token in sentence.tokens if token.text in ('"', "'")}
    thing = phrase_rendering.words(sentence, [token for token in sentence.branch(noun) if token.index not in barred])
    thing = _article_mended(thing)
    word = said(quotation.spans[0].of(scene.text))
    if rendering.loose or phrase_rendering.loose or len(thing.split()) < 2:
        return None
    return Draft(
        Kind.LABEL,
        f"What did {who} call “{word}”, {_gerund(clause.verb)} that {rest} it?",
        thing,
        AnswerType.PHRASE,
        scene.evidence(sentence.span, names=(speaker_name(quotation),)),
        f"{who} called {thing} “{word}”, {_gerund(clause.verb)} that {rest} it.",
        ("said", speaker_name(quotation), word, *content_words(thing)),
        certainty(scene, clause, speaker_name(quotation)),
        worth=1.0,
        claimant=speaker_name(quotation),
        slot="noun phrase",
        head=noun.lemma.lower(),
    )


def _article_mended(words: str) -> str:
    first, _, rest = words.partition(" ")
    if first.lower() not in ("a", "an") or not rest:
        return words
    return f"{'an' if rest[0].lower() in 'aeiou' else 'a'} {rest}"


def _gerund(verb: Token) -> str:
    word = verb.lemma.lower()
    return f"{word[:-1]}ing" if word.endswith("e") and not word.endswith("ee") else f"{word}ing"
