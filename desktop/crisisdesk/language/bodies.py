"""Which body "the company", "it" or "a statement" stands for."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass

from crisisdesk.domain.reading import Organisation, Sentence, Token
from crisisdesk.language.cues import subject_of
from crisisdesk.language.lexicon import BODY_NOUNS, CUES, DOCUMENTS, ISSUE, OFFICES
from crisisdesk.language.mentions import joined, subtree

_HALF_LIFE = 150.0
_BODIES = ("ORG", "GPE", "NORP")


@dataclass(frozen=True, slots=True)
class _Seen:
    name: str
    at: int
    weight: float
    label: str


class Bodies:
    """The bodies that an article names, in order."""

    def __init__(
        self,
        sentences: Sequence[Sentence],
        organisations: Sequence[Organisation],
        people: Container[tuple[int, int]] = frozenset(),
    ) -> None:
        """`people` holds the sentences and indices of tokens that are of people's names."""
        named = {span.start: each.name for each in organisations for span in each.mentions}
        self._seen = tuple(_seen(sentences, named, people))
        self._known = tuple(dict.fromkeys(each.name for each in organisations if len(each.name.split()) > 1))

    def fuller(self, name: str) -> str:
        """The one longer name that begins with this word: "Suncor" is "Suncor Energy"."""
        if " " in name:
            return name
        longer = [known for known in self._known if known.startswith(f"{name} ")]
        return longer[0] if len(longer) == 1 else name

    def by_noun(self, noun: str, at: int) -> str | None:
        """The one body whose name holds the noun: "the diocese" is the "Roman Catholic Diocese of Covington"."""
        wanted = noun.casefold()
        holding = [name for name in self._known if wanted in name.casefold().split()]
        if len(holding) > 1:
            before = [each for each in self._seen if each.at < at and each.name in holding]
            holding = [before[-1].name] if before else []
        return holding[0] if holding else None

    def latest(self, at: int, *, labels: Sequence[str] = ("ORG",)) -> str | None:
        """The most salient body before `at`."""
        before = [each for each in self._seen if each.at < at and each.label in labels]
        best = max(before, key=lambda each: (each.weight * 0.5 ** ((at - each.at) / _HALF_LIFE), each.at), default=None)
        return best.name if best else None


def _seen(
    sentences: Sequence[Sentence], named: Mapping[int, str], people: Container[tuple[int, int]]
) -> Iterator[_Seen]:
    for sentence in sentences:
        if sentence.quoted:
            continue
        for token in sentence.tokens:
            named_body = (
                token.entity in _BODIES and token.pos == "PROPN" and (sentence.index, token.index) not in people
            )
            if named_body and not _goes_on(sentence, token):
                yield _Seen(_name(sentence, token, named), token.span.start, _weight(sentence, token), token.entity)


def _goes_on(sentence: Sentence, token: Token) -> bool:
    after = sentence.tokens[token.index + 1] if token.index + 1 < len(sentence.tokens) else None
    return after is not None and after.entity == token.entity and after.text != "'s"


def _name(sentence: Sentence, token: Token, named: Mapping[int, str]) -> str:
    first = token.index
    while first and sentence.tokens[first - 1].entity == token.entity:
        first -= 1
    while first < token.index and sentence.tokens[first].text.lower() == "the":
        first += 1
    return named.get(sentence.tokens[first].span.start) or joined(sentence.tokens[first : token.index + 1])


def _weight(sentence: Sentence, token: Token) -> float:
    if token.dep in ("nsubj", "nsubjpass"):
        return 6.0 if sentence.tokens[token.head].lemma.lower() in CUES else 3.0
    return 1.0


def is_document(token: Token) -> bool:
    """Whether it is something written or said that stands for its author: "a statement", "the tweet"."""
    return token.lemma.lower() in DOCUMENTS and token.pos == "NOUN"


def is_body(token: Token) -> bool:
    """Whether it is a common noun for a body: "the company"."""
    return token.lemma.lower() in BODY_NOUNS and token.tag != "NNS"


def author_of(sentence: Sentence, document: Token) -> Token | None:
    """Whose document it is, as its own words tell: "her statement", "a letter from the ministry", "a post by Novak"."""
    for child in sentence.children(document):
        if child.dep == "poss":
            return child
    for child in sentence.children(document):
        if child.dep in ("prep", "agent") and child.text.lower() in ("from", "by", "of"):
            for named in sentence.children(child):
                if named.dep == "pobj" and _may_write(named):
                    return named
        if child.dep == "acl" and child.tag == "VBN":
            found = _agent(sentence, child)
            if found:
                return found
    compound = [child for child in sentence.children(document) if child.dep == "compound" and child.entity == "ORG"]
    return compound[-1] if compound else _issuer(sentence, document)


def _issuer(sentence: Sentence, document: Token) -> Token | None:
    """ "The ministry issued a statement", "Novak wrote in a letter"."""
    verb = sentence.tokens[document.head]
    if verb.pos == "ADP":
        verb = sentence.tokens[verb.head]
    return subject_of(sentence, verb) if verb.lemma.lower() in ISSUE and verb.index < document.index else None


def _agent(sentence: Sentence, verb: Token) -> Token | None:
    """Who did it: "a letter signed by Novak", "a statement posted to the site by the ministry"."""
    for token in subtree(sentence, verb):
        if token.dep in ("agent", "prep") and token.text.lower() in ("by", "from"):
            for named in sentence.children(token):
                if named.dep == "pobj" and _may_write(named):
                    return named
    return None


def _may_write(token: Token) -> bool:
    return token.pos == "PROPN" or is_body(token) or token.lemma.lower() in OFFICES or token.entity in ("PERSON", "ORG")
