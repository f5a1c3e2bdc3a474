"""Whether a name that the tagger takes for a person's is one: what stands with it and what it does."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import IntEnum

from crisisdesk.domain import gazetteer
from crisisdesk.domain.reading import Sentence, Token
from crisisdesk.language.lexicon import BODY_NOUNS, BODY_WORDS, STRONG_CUES
from crisisdesk.language.names import Named

_MINDS = frozenset("think believe want hope feel know remember recall love hate smile laugh cry die".split())


class Human(IntEnum):
    """How sure it is that a name is a person's."""

    NO = 0
    PERHAPS = 1
    """Nothing speaks against it: such a name is kept, but no "he" is led back to it."""
    YES = 2


def humanity(words: Sequence[str], named: Iterable[Named], sentences: Mapping[int, Sequence[Token]]) -> Human:
    """Weighs all mentions of one name. Titles decide; then what only bodies are called; then given names and deeds."""
    mentions = list(named)
    if any(each.office or each.gender or each.titled for each in mentions):
        return Human.YES
    if _is_body(words) and not (_is_given(words) and any(_acts(sentences[each.sentence], each) for each in mentions)):
        return Human.NO
    if len(words) > 1 and gazetteer.given_name_gender(words[0]):
        return Human.YES
    acts = any(_acts(sentences[each.sentence], each) for each in mentions)
    if acts and not _often_a_body(words, mentions, sentences):
        return Human.YES
    if len(words) == 1:
        return Human.PERHAPS if gazetteer.given_name_gender(words[0]) else Human.NO
    if any(_is_called_a_body(sentences[each.sentence], each) for each in mentions):
        return Human.NO
    return Human.YES if any(_is_subject(sentences[each.sentence], each) for each in mentions) else Human.PERHAPS


def tokens_of(sentences: Iterable[Sentence]) -> dict[int, Sequence[Token]]:
    """The sentences' tokens by the sentence's index."""
    return {sentence.index: sentence.tokens for sentence in sentences}


def _is_given(words: Sequence[str]) -> bool:
    return len(words) == 2 and bool(gazetteer.given_name_gender(words[0]))


def _is_body(words: Sequence[str]) -> bool:
    whole = " ".join(words)
    return (
        any(word.casefold().rstrip(".") in BODY_WORDS for word in words)
        or (len(words) == 1 and words[0].isupper() and len(words[0]) > 1)
        or (len(words) > 1 and _are_letters(words[-1]) and not words[0].isupper())
        or gazetteer.organisation(whole) is not None
        or gazetteer.broadcaster(whole) is not None
        or gazetteer.country(whole) is not None
        or any("/" in word or word.startswith("@") for word in words)
    )


def _are_letters(word: str) -> bool:
    return word.isupper() and len(word) > 1 and word.isalpha() and not set(word) <= set("IVX")


def _acts(tokens: Sequence[Token], each: Named) -> bool:
    """Whether the name speaks, thinks, is followed by "who" or by an age."""
    last = tokens[each.last]
    after = [token.text for token in tokens[each.last + 1 : each.last + 4]]
    if after[:1] == ["who"] or (after[:1] == [","] and (after[1:2] == ["who"] or _is_age(after[1:]))):
        return True
    if last.dep not in ("nsubj", "nsubjpass") or (each.first and tokens[each.first - 1].text.lower() == "the"):
        return False
    verb = tokens[last.head].lemma.lower()
    return verb in _MINDS or (verb in STRONG_CUES and verb not in ("announce", "post"))


def _is_subject(tokens: Sequence[Token], each: Named) -> bool:
    last = tokens[each.last]
    article = each.first and tokens[each.first - 1].text.lower() in ("the", "a")
    return last.dep == "nsubj" and last.entity == "PERSON" and not article


def _is_called_a_body(tokens: Sequence[Token], each: Named) -> bool:
    """ "Kinder Morgan, the company", "the shop Hollow Oak"."""
    last = tokens[each.last]
    return any(
        token.lemma.lower() in BODY_NOUNS
        and ((token.head == last.index and token.dep == "appos") or (last.head == token.index and last.dep == "appos"))
        for token in tokens
    )


def _is_age(words: Sequence[str]) -> bool:
    return len(words) > 1 and words[0].isdigit() and 1 < len(words[0]) < 4 and words[1] in (",", ".")


def _often_a_body(words: Sequence[str], named: Sequence[Named], sentences: Mapping[int, Sequence[Token]]) -> bool:
    """Whether the tagger itself mostly takes the name for a body or a place."""
    labels = [sentences[each.sentence][each.last].entity for each in named]
    persons = labels.count("PERSON")
    others = sum(1 for label in labels if label in ("ORG", "GPE", "FAC", "PRODUCT", "LOC"))
    return others > persons + (len(words) > 1)
