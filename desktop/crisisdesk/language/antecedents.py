"""What the sentences before told of: the body that "it" goes on with, the group that "they" are, whose letter "the letter" is."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from crisisdesk.domain.reading import Sentence, Token
from crisisdesk.language.bodies import author_of, is_body, is_document
from crisisdesk.language.cues import may_speak
from crisisdesk.language.lexicon import CUES, GROUPS
from crisisdesk.language.parse import QUOTE_POS

_MEMORY = 3
"""How many of the article's own sentences back a subject is remembered."""
_LOOKED_AT = 50
"""How many nouns back are looked at, however long the article."""
_NO_BODIES = ("PERSON", "NORP", "DATE", "TIME", "MONEY", "PERCENT", "EVENT", "LAW", "CARDINAL")


@dataclass(frozen=True, slots=True)
class Antecedent:
    """A noun with its sentence."""

    sentence: Sentence
    token: Token
    at: int
    """The place of its sentence among those with words of the article's own."""

    @property
    def is_main(self) -> bool:
        """Whether it is the subject of its whole sentence."""
        verb = self.sentence.tokens[self.token.head]
        return verb.head == verb.index or (verb.dep == "conj" and self.sentence.tokens[verb.head].dep == "ROOT")

    @property
    def is_joined(self) -> bool:
        """Whether somebody else does the same: "Novak and Bennett"."""
        return any(child.dep == "conj" for child in self.sentence.children(self.token))

    @property
    def speaks(self) -> bool:
        """Whether it says something there."""
        return self.sentence.tokens[self.token.head].lemma.lower() in CUES


class Antecedents:
    """The subjects and the documents of an article's own prose, in order."""

    def __init__(self, sentences: Sequence[Sentence], people: Container[tuple[int, int]]) -> None:
        """`people` holds the sentences and indices of tokens that are of people's names."""
        told = [each for each in sentences if not each.quoted and _has_words(each)]
        self._begins = [each.span.start for each in told]
        nouns = [
            Antecedent(sentence, token, at)
            for at, sentence in enumerate(told)
            for token in sentence.tokens
            if token.pos in ("NOUN", "PROPN")
        ]
        subjects = [each for each in nouns if each.token.dep in ("nsubj", "nsubjpass")]
        self._bodies = [
            each
            for each in subjects
            if (each.sentence.index, each.token.index) not in people and not each.is_joined and _is_body(each.token)
        ]
        self._groups = [each for each in subjects if _is_group(each)]
        self._documents: dict[str, list[Antecedent]] = defaultdict(list)
        for each in nouns:
            if is_document(each.token):
                self._documents[each.token.lemma].append(each)

    def body(self, at: int) -> Antecedent | None:
        """The body or document that was a subject last before an offset: "it"."""
        return self._latest(self._bodies, at, _MEMORY)

    def speaking_body(self, at: int) -> Antecedent | None:
        """The body that said something in the sentence before, whose statement "the statement" is."""
        found = self._latest(self._bodies, at, 1)
        return found if found and found.speaks and not is_document(found.token) else None

    def group(self, at: int) -> Antecedent | None:
        """The people who were a subject last before an offset: "they"."""
        return self._latest(self._groups, at, _MEMORY)

    def author(self, document: Token) -> tuple[Sentence, Token] | None:
        """Who wrote a document, as an earlier place tells where it is called the same: "Novak sent a letter", "the letter"."""
        for each in _before(self._documents[document.lemma], document.span.start):
            found = author_of(each.sentence, each.token)
            if found is not None and found.pos != "PRON":
                return each.sentence, found
        return None

    def _latest(self, among: Sequence[Antecedent], at: int, memory: int) -> Antecedent | None:
        """The latest one within some sentences; of one sentence that which is the subject of it all."""
        here = bisect_right(self._begins, at) - 1
        near = list(takewhile(lambda each: each.at >= here - memory, _before(among, at)))
        own = [each for each in near if each.at == near[0].at]
        return next((each for each in reversed(own) if each.is_main), own[0] if own else None)


def _before(among: Sequence[Antecedent], at: int) -> Iterator[Antecedent]:
    """Those that begin before an offset, the latest first."""
    last = bisect_left(among, at, key=lambda each: each.token.span.start)
    return (among[place] for place in range(last - 1, max(-1, last - 1 - _LOOKED_AT), -1))


def _has_words(sentence: Sentence) -> bool:
    return any(token.pos not in (QUOTE_POS, "PUNCT") for token in sentence.tokens)


def _is_body(token: Token) -> bool:
    if token.tag == "NNS" or (token.tag == "NNPS" and token.entity != "ORG"):
        return False
    named = token.pos == "PROPN" and token.entity not in _NO_BODIES
    return named or is_document(token) or is_body(token) or token.lemma.lower() in GROUPS


def _is_group(subject: Antecedent) -> bool:
    """Whether several people do something: "officials", "Novak and Bennett"."""
    token = subject.token
    several = token.tag == "NNS" or (token.tag == "NNPS" and token.entity != "ORG") or subject.is_joined
    return several and may_speak(subject.sentence, token)
