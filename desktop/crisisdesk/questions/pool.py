"""Wrong choices for what: phrases and words of the article that stand alone and have the same form."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crisisdesk.domain import gazetteer
from crisisdesk.domain.article import Span
from crisisdesk.domain.question import Distractor, Kind
from crisisdesk.domain.reading import QuotationType, Role, Sentence, Token
from crisisdesk.questions.draft import Draft
from crisisdesk.questions.phrases import (
    Rendering,
    children,
    content_words,
    phrase_sort,
    said,
    short,
    within,
)
from crisisdesk.questions.reports import UNFIT
from crisisdesk.questions.scene import Scene

_POINTING = frozenset("this that these those".split())


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase that can stand alone, with where it stands and what the article says with it."""

    words: str
    span: Span
    told: str
    head: str
    sort: str
    """ "person", "body" or "noun"."""


def phrases_of(drafts: Sequence[Draft], scene: Scene) -> tuple[Phrase, ...]:
    """The noun phrases of the article that stand alone: first the keys of its own questions, then all others."""
    found: dict[str, Phrase] = {}
    for draft in drafts:
        if draft.slot.endswith(" phrase") and draft.kind in (Kind.OBJECT, Kind.PARAPHRASE, Kind.LABEL):
            found.setdefault(
                draft.key, Phrase(draft.key, draft.evidence[0], short(draft.fact), draft.head, draft.slot.split()[0])
            )
    for sentence in (*scene.frames, *(each for each in scene.parsed.sentences if each.quoted)):
        for noun in sentence.tokens:
            words = _standing_phrase(scene, sentence, noun)
            if words:
                found.setdefault(
                    words,
                    Phrase(
                        words, noun.span, short(sentence.span.of(scene.text)), noun.lemma.lower(), phrase_sort(noun)
                    ),
                )
    return tuple(found.values())


def _standing_phrase(scene: Scene, sentence: Sentence, noun: Token) -> str | None:
    """The phrase around a noun, if it has two words of weight or more and nothing loose."""
    if (
        noun.pos != "NOUN"
        or noun.dep not in ("dobj", "pobj", "attr", "nsubj", "nsubjpass", "conj")
        or noun.entity in ("DATE", "TIME")
    ):
        return None
    barred = [
        each.index
        for each in children(sentence, noun)
        if each.dep in ("relcl", "appos", "punct", "conj", "cc", "advcl")
    ]
    tokens = within(sentence, noun, without=barred)
    rendering = Rendering(scene)
    words = rendering.words(sentence, tokens, offices=False)
    cut_short = any(each.dep == "relcl" for each in children(sentence, noun)) and words.lower().startswith("the ")
    plain = (
        not rendering.loose
        and not cut_short
        and all(each.entity not in ("DATE", "TIME") for each in tokens)
        and tokens[-1].index - tokens[0].index == len(tokens) - 1
    )
    plain = plain and not any(each.pos in ("NUM", "SYM") for each in tokens)
    fit = 2 <= len(words.split()) <= 12 and len(content_words(words)) >= 2 and "“" not in words and "(" not in words
    return words if plain and fit and words.split()[0].lower() not in UNFIT | _POINTING else None


def noun_phrases(draft: Draft, phrases: Sequence[Phrase]) -> Iterator[Distractor]:
    """Phrases of the same sort and grammar from the article's other facts, those nearest in length first."""
    key_words, stem_words = set(content_words(draft.key)), set(content_words(draft.stem))
    length = len(draft.key.split())
    article = _article(draft.key)
    fit = [each for each in phrases if _is_exchangeable(draft, each)]
    for each in sorted(
        fit,
        key=lambda phrase: (_article(phrase.words) != article, abs(len(phrase.words.split()) - length), phrase.span),
    ):
        words = content_words(each.words)
        if any(span.touches(each.span) for span in draft.evidence) or not words or words[-1] in key_words:
            continue
        if bool(article) != bool(_article(each.words)) or not 0.4 <= len(each.words) / max(len(draft.key), 1) <= 2.2:
            continue
        if len(set(words) & key_words) > 0 or len(set(words) & stem_words) > len(words) / 2:
            continue
        yield Distractor(each.words, f"The article says this of something else: {each.told}", each.span)


def _is_exchangeable(draft: Draft, phrase: Phrase) -> bool:
    """Whether the main nouns mean things of one sort, and not nearly the same thing."""
    if draft.slot.split()[0] in ("person", "body"):
        return phrase.head != draft.head
    own, other = gazetteer.noun_classes(draft.head), gazetteer.noun_classes(phrase.head)
    return bool(set(own) & set(other)) and not gazetteer.nearly_the_same(draft.head, phrase.head)


def _article(words: str) -> str:
    """ "a" or "the", as a phrase begins, or ""."""
    first = words.split(maxsplit=1)[0].lower()
    return {"a": "a", "an": "a", "the": "the"}.get(first, "")


def words(draft: Draft, scene: Scene, rng: random.Random) -> Iterator[Distractor]:
    """Words of the same form from elsewhere in the article; the slot tells tag and role: "word NN dobj"."""
    _, tag, role = draft.slot.split()
    seen: set[str] = set()
    key = draft.key.lower()
    pool = [each for each in scene.parsed.sentences if scene.role(each.paragraph) is Role.BODY]
    for sentence in rng.sample(pool, len(pool)):
        for token in sentence.tokens:
            word = token.text.lower()
            if (
                token.tag != tag
                or len(word) < 5
                or not token.text.isalpha()
                or token.text[0].isupper()
                or word in seen
                or word[:4] == key[:4]
            ):
                continue
            seen.add(word)
            if token.dep != role or token.entity:
                continue
            yield Distractor(
                token.text,
                f"“{token.text}” stands elsewhere in the article: {short(sentence.span.of(scene.text))}",
                sentence.span,
            )


def quoted(draft: Draft, scene: Scene) -> Iterator[Distractor]:
    """Short phrases in marks that somebody uses elsewhere in the article, then pairs that a speaker might use."""
    count = len(draft.key.split())
    for quotation in scene.parsed.quotations:
        words = said(quotation.spans[0].of(scene.text))
        if (
            quotation.type is QuotationType.MIXED
            and 2 <= len(words.split()) <= count + 2
            and quotation.speaker
            and quotation.speaker.name
        ) and words.split()[0].lower() not in ("is", "was", "are", "very"):
            evidence = scene.evidence(quotation.spans[0])[0]
            yield Distractor(
                f"“{words}”",
                f"These are words of {quotation.speaker.name} about something else: {short(evidence.of(scene.text))}",
                evidence,
            )
    for pair in (
        "tense and difficult",
        "brief and formal",
        "warm and friendly",
        "open and constructive",
        "long and detailed",
        "cold and hostile",
    ):
        if not set(content_words(pair)) & set(content_words(draft.key)):
            yield Distractor(f"“{pair}”", f"The article’s words are {draft.key}.")
