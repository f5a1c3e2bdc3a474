"""Wrong choices for what: phrases and words of the article that stand alone and have the same form."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from crisisdesk.domain import gazetteer
from crisisdesk.domain.article import Span
from crisisdesk.domain.question import Distractor, Kind
from crisisdesk.domain.reading import QuotationType, Sentence, Token
from crisisdesk.questions.draft import Draft
from crisisdesk.questions.phrases import Rendering, phrase_sort
from crisisdesk.questions.reports import UNFIT
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.wording import content_words, said, short

_POSSESSIVE = frozenset("his her its their our my your".split())
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
        each.index for each in sentence.children(noun) if each.dep in ("relcl", "appos", "punct", "conj", "cc", "advcl")
    ]
    tokens = sentence.branch(noun, without=barred)
    rendering = Rendering(scene)
    words = rendering.words(sentence, tokens, offices=False)
    cut_short = any(each.dep == "relcl" for each in sentence.children(noun)) and words.lower().startswith("the ")
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
        if article != _article(each.words) or not 0.4 <= len(each.words) / max(len(draft.key), 1) <= 2.2:
            continue
        if _roots(words) & _roots(key_words) or len(set(words) & stem_words) > len(words) / 2:
            continue
        named = {word for word in each.words.split() if word[:1].isupper()}
        if _POSSESSIVE & set(each.words.lower().split()) or named & set(draft.stem.split()):
            continue
        yield Distractor(each.words, f"The article speaks of that elsewhere: {each.told}", each.span)


def stock(draft: Draft, scene: Scene, rng: random.Random) -> Iterator[Distractor]:
    """Where the article has too few of its own: phrases of the same sort that it does not hold."""
    if draft.slot != "noun phrase" or _article(draft.key) == "the" or not is_of_war(scene.text):
        return
    here = _roots(content_words(scene.text))
    length = len(draft.key.split())
    for sort in gazetteer.noun_classes(draft.head)[:1]:
        found = gazetteer.stock_phrases("war", sort, article=bool(_article(draft.key)))
        fit = [each for each in found if not _roots(content_words(each)) <= here]
        nearest = sorted(rng.sample(fit, len(fit)), key=lambda each: abs(len(each.split()) - length))
        for each in nearest[:8]:
            yield Distractor(each, f"The article says nothing of {each}.")


_WAR = re.compile(
    r"\b(?:troops|military|missiles?|army|invasion|soldiers|warships?|shelling|air strikes?|ceasefire)\b", re.IGNORECASE
)


def is_of_war(text: str) -> bool:
    """Whether an article is about armed conflict, so that what could have happened in it is of that kind."""
    return len({found.group().lower() for found in _WAR.finditer(text)}) > 1


def _roots(words: Iterable[str]) -> set[str]:
    """What words of one family begin with: "invade" and "invasion"."""
    return {word[:4] for word in words if len(word) > 3}


def _is_exchangeable(draft: Draft, phrase: Phrase) -> bool:
    """Whether the main nouns mean things of one sort, and not nearly the same thing."""
    if draft.slot.split()[0] in ("person", "body"):
        return phrase.head != draft.head
    own, other = gazetteer.noun_classes(draft.head), gazetteer.noun_classes(phrase.head)
    return own[:1] == other[:1] != () and not (
        gazetteer.nearly_the_same(draft.head, phrase.head) or gazetteer.siblings(draft.head, phrase.head)
    )


def _article(words: str) -> str:
    """ "a" or "the", as a phrase begins, or ""."""
    first = words.split(maxsplit=1)[0].lower()
    return {"a": "a", "an": "a", "the": "the"}.get(first, "")


def quoted(draft: Draft, scene: Scene, rng: random.Random) -> Iterator[Distractor]:
    """Phrases in marks of the same pattern that somebody uses elsewhere in the article, then ones that a speaker might use."""
    phrase = said(draft.key.strip("“”"))
    if " and " not in phrase and " but " not in phrase:
        return
    others = gazetteer.phrases_like(phrase, of=draft.head)
    for quotation in scene.parsed.quotations:
        words = said(quotation.spans[0].of(scene.text))
        own = quotation.speaker and quotation.speaker.name
        if quotation.type is QuotationType.MIXED and own and words != phrase and _same_pattern(words, phrase):
            evidence = scene.evidence(quotation.spans[0])[0]
            told = f"These are words of {own} about something else: {short(evidence.of(scene.text))}"
            yield Distractor(f"“{words}”", told, evidence)
    for other in rng.sample(others, len(others)):
        yield Distractor(f"“{other}”", f"The article’s words are {draft.key}.")


def _same_pattern(one: str, other: str) -> bool:
    return len(one.split()) == len(other.split()) and (" and " in one) == (" and " in other)
