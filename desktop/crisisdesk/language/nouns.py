"""Common nouns and "they" that stand for people told of before: "the professor", "they said"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from crisisdesk.domain.reading import Sentence, Token
from crisisdesk.language.lexicon import OFFICES, PEOPLE

_NEAR = 700
"""Characters after which "they" are no longer the two of before."""


class Nouns:
    """What an article calls its people, and who does something together."""

    def __init__(self, sentences: Sequence[Sentence], named: Mapping[tuple[int, int], str]) -> None:
        """`named` tells the person whose name holds a token."""
        self._called: dict[str, set[str]] = defaultdict(set)
        """The people whom each noun describes; "" where it describes nobody named."""
        self._used: dict[str, int] = {}
        self._together: list[tuple[int, tuple[str, ...]]] = []
        for sentence in sentences:
            if not sentence.quoted:
                self._read(sentence, named)

    def _read(self, sentence: Sentence, named: Mapping[tuple[int, int], str]) -> None:
        for token in sentence.tokens:
            lemma = token.lemma.lower()
            if token.pos == "NOUN" and (lemma in PEOPLE or lemma in OFFICES):
                self._used.setdefault(lemma, token.span.start)
                anew = not any(child.dep == "det" and child.text.lower() == "the" for child in sentence.children(token))
                self._called[lemma] |= set(_described(sentence, token, named)) or ({""} if anew else set())
            person = named.get((sentence.index, token.index))
            if person and token.dep in ("nsubj", "appos"):
                self._join(sentence, token, named, person)

    def _join(self, sentence: Sentence, token: Token, named: Mapping[tuple[int, int], str], name: str) -> None:
        others = (
            other
            for child in sentence.children(token)
            if child.dep == "conj" and (other := named.get((sentence.index, child.index))) and other != name
        )
        together = (name, *dict.fromkeys(others))
        if len(together) > 1:
            self._together.append((token.span.start, together))

    def called(self, noun: str) -> str | None:
        """The one person whom the article calls so, and never another: "Novak, a professor", "Novak is a professor"."""
        names = self._called.get(noun, set())
        return next(iter(names)) or None if len(names) == 1 else None

    def was_used(self, noun: str, before: int) -> bool:
        """Whether the noun stood before, so that it may stand for that one again."""
        return self._used.get(noun, before) < before

    def they(self, at: int) -> tuple[str, ...]:
        """The people who did something together last; () where nobody did."""
        before = [names for start, names in self._together if at - _NEAR <= start < at]
        return before[-1] if before else ()


def _described(sentence: Sentence, noun: Token, named: Mapping[tuple[int, int], str]) -> Iterator[str]:
    """The names that a noun stands with: in apposition, before a name, or as what somebody is."""
    near = [sentence.tokens[noun.head]] if noun.dep in ("appos", "compound") else []
    near += [child for child in sentence.children(noun) if child.dep == "appos"]
    if noun.dep == "attr":
        near += [child for child in sentence.children(sentence.tokens[noun.head]) if child.dep == "nsubj"]
    for each in near:
        name = named.get((sentence.index, each.index))
        if name:
            yield name
