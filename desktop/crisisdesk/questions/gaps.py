"""Maker for the word that is left out of what somebody said."""

from __future__ import annotations

from collections.abc import Iterator

from crisisdesk.domain import gazetteer
from crisisdesk.domain.article import Span
from crisisdesk.domain.question import AnswerType, Kind
from crisisdesk.domain.reading import Layer, Quotation, QuotationType, Sentence, Token
from crisisdesk.questions.draft import Draft, maker
from crisisdesk.questions.phrases import (
    PERSON_NOUNS,
    content_words,
    introduced,
    said,
)
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.speech import SURE, passages, span_of, speaker_name

_VAGUE = frozenset(
    "enough other certain several various whole entire thing things place places years people something anything".split()
)


@maker(Kind.GAP, needs=Layer.QUOTATIONS | Layer.PEOPLE | Layer.SYNTAX)
def gap(scene: Scene) -> Iterator[Draft]:
    """The key term left out of somebody's words."""
    for quotation in scene.quotations(sure=SURE):
        if quotation.type is not QuotationType.DIRECT:
            continue
        best = max(_gaps(scene, quotation), key=lambda pair: (pair[0], -pair[2].index), default=None)
        if best is None:
            continue
        _, tokens, token = best
        span = span_of(tokens)
        before = Span(span.start, token.span.start).of(scene.text)
        after = Span(token.span.end, span.end).of(scene.text)
        name = speaker_name(quotation)
        who = introduced(scene.people[name])
        text = said(f"{before}____{after}")
        whole = said(span.of(scene.text))
        yield Draft(
            Kind.GAP,
            f"Which word is missing from what {who} said: “{text}”?",
            token.text,
            AnswerType.PHRASE,
            scene.evidence(span, *quotation.cue[:1], names=(name,)),
            f"{name} said, “{whole}”.",
            ("said", name, *content_words(whole)),
            quotation.confidence,
            worth=0.6,
            claimant=name,
            slot=f"word {token.tag} {_article_before(before)}",
            barred=frozenset(word.casefold() for word in whole.split()),
        )


def _article_before(words: str) -> str:
    """ "a" or "an" where that stands right before the gap, else "-": it must go with every choice."""
    last = words.split()[-1:]
    return last[0].lower() if last and last[0].lower() in ("a", "an") else "-"


def _is_fixed(sentence: Sentence, token: Token) -> bool:
    """A noun within a set phrase, "in addition to": nobody chose that word."""
    at = token.index
    before = sentence.tokens[at - 1].text.lower() if at else ""
    after = sentence.tokens[at + 1].text.lower() if at + 1 < len(sentence.tokens) else ""
    return before in ("in", "on", "by", "at", "with", "for") and after in ("to", "of", "with", "for")


def _gaps(scene: Scene, quotation: Quotation) -> Iterator[tuple[float, list[Token], Token]]:
    """Words that could be left out, with how well each would do."""
    for sentence, tokens in passages(scene, quotation, longest=34):
        texts = [token.text.lower() for token in tokens]
        for token in tokens[1:]:
            if (
                _is_fixed(sentence, token)
                or len(gazetteer.family(token.text, token.tag)) < 4
                or token.lemma.lower() in PERSON_NOUNS
                or token.tag not in ("NN", "NNS", "JJ")
                or len(token.text) < 5
                or token.dep in ("acomp", "oprd", "attr")
                or any(each.head == token.index and each.dep == "amod" for each in sentence.tokens)
                or token.text.lower() in _VAGUE
                or texts.count(token.text.lower()) > 1
                or not token.text.isalpha()
                or token.text[0].isupper()
            ):
                continue
            head = sentence.tokens[token.head]
            fixed = token.dep in ("compound", "amod") and head.dep == "compound"
            score = (
                {"pobj": 2.0, "dobj": 2.0, "attr": 1.6, "amod": 1.5, "nsubj": 1.2, "conj": 1.0}.get(token.dep, 0.4)
                - (1.0 if fixed else 0.0)
                + min(len(token.text), 10) / 20
            )
            yield score, tokens, token
