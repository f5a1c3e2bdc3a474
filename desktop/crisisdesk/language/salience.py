"""Whom "he" and "she" stand for: the most salient person who fits, with a short memory."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from crisisdesk.domain import gazetteer
from crisisdesk.domain.article import Span
from crisisdesk.domain.reading import Sentence, Token
from crisisdesk.language.lexicon import CUES
from crisisdesk.language.names import Named
from crisisdesk.language.parse import QUOTE_POS
from crisisdesk.language.people import Cast

MASCULINE = frozenset({"he", "him", "his", "himself"})
FEMININE = frozenset({"she", "her", "hers", "herself"})

_HALF_LIFE = 60.0
"""Characters of the article's own prose: what is quoted between does not make anybody forgotten."""
_FORGOTTEN = 3000.0
_SAME_SENTENCE = 2.0
_SENTENCE_BEFORE = 1.5
_AGAIN = 0.3
"""What the older mentions of a person add to the best one."""
_SUBJECT, _SPEAKER, _OTHER = 3.0, 2.0, 1.0
_FULL_NAME = 1.5
_UNSURE, _UNKNOWN = 0.35, 0.8
"""What a name counts that may be no person's, and one whose gender nobody tells."""
_SURE, _LEARN = 0.75, 0.9


@dataclass(frozen=True, slots=True)
class Guess:
    """A person for a pronoun, and their share against the next best, 0.5 to 1."""

    name: str
    share: float


@dataclass(frozen=True, slots=True)
class _Seen:
    name: str
    at: int
    place: float
    weight: float


class Salience:
    """Resolves the pronouns of one article's own prose, in order: each one that is sure makes its person more salient."""

    def __init__(self, sentences: Sequence[Sentence], cast: Cast) -> None:
        """`sentences` are those of the body."""
        self._sentences = {sentence.index: sentence for sentence in sentences if not sentence.quoted}
        self._begins = [
            sentence.span.start
            for sentence in self._sentences.values()
            if any(token.pos not in (QUOTE_POS, "PUNCT") for token in sentence.tokens)
        ]
        self._cast = cast
        self._starts, self._places = _prose(self._sentences.values())
        self._named = [each for each in cast.named if self._is_told(each[0])]
        self._barring: dict[int, list[tuple[int, int, str]]] = defaultdict(list)
        for named, name in self._named:
            head = self._sentences[named.sentence].tokens[named.last].head
            self._barring[named.sentence].append((head, named.last, name))
        self.genders = {person.name: person.gender or _given(person.name) for person in cast.people}
        self._pronouns = dict(self._resolved())
        if self._learn():
            self._pronouns = dict(self._resolved())

    def _is_told(self, named: Named) -> bool:
        """Whether a name stands in the prose itself and not in brackets, as photographers do."""
        sentence = self._sentences.get(named.sentence)
        if sentence is None:
            return False
        before = sentence.tokens[max(0, named.first - 6) : named.first]
        after = sentence.tokens[named.last + 1 : named.last + 2]
        opened = [token.text for token in before if token.text in ("(", ")")]
        return opened[-1:] != ["("] and not any(token.text[:1] == "/" for token in after)

    def at(self, span: Span) -> Guess | None:
        """Whom the pronoun at `span` stands for, with the share; None where nobody fits."""
        found = self._pronouns.get(span)
        return found[0] if found else None

    def latest(self, token: Token, sentence: Sentence) -> Guess | None:
        """The person whom a common noun such as "the professor" may stand for: the most salient one."""
        return self._guess(token, sentence, "")

    def _resolved(self) -> Iterator[tuple[Span, tuple[Guess | None, str]]]:
        self._seen = [
            _Seen(
                name,
                named.span.start,
                self._place(named.span.start),
                self._weight(named.sentence, named.last, named.words),
            )
            for named, name in self._named
        ]
        for sentence in self._sentences.values():
            for token in sentence.tokens:
                word = token.text.lower()
                if word in MASCULINE or word in FEMININE:
                    wanted = "f" if word in FEMININE else "m"
                    found = self._guess(token, sentence, wanted)
                    if found and found.share >= _SURE:
                        weight = self._weight(sentence.index, token.index, ())
                        seen = _Seen(found.name, token.span.start, self._place(token.span.start), weight)
                        insort(self._seen, seen, key=_offset)
                    yield token.span, (found, wanted)

    def _place(self, at: int) -> float:
        """How far into the article's own prose an offset lies."""
        where = bisect_right(self._starts, at) - 1
        return self._places[where] + at - self._starts[where] if where >= 0 else 0.0

    def _weight(self, sentence: int, token: int, words: Sequence[str]) -> float:
        tokens = self._sentences[sentence].tokens
        word = tokens[token]
        while word.dep == "conj" and word.head != word.index:
            word = tokens[word.head]
        weight = _FULL_NAME if len(words) > 1 else _OTHER
        if word.dep not in ("nsubj", "nsubjpass"):
            return weight
        speaks = tokens[word.head].lemma.lower() in CUES
        return weight * _SUBJECT * (_SPEAKER if speaks else 1.0)

    def _guess(self, token: Token, sentence: Sentence, wanted: str) -> Guess | None:
        here = self._place(token.span.start)
        scores: dict[str, float] = defaultdict(float)
        before = self._before(sentence)
        for seen in self._remembered(token.span.start, here):
            if not self._fits(seen.name, wanted):
                continue
            near = _SAME_SENTENCE if seen.weight >= _SUBJECT and sentence.span.start <= seen.at else 1.0
            near *= _SENTENCE_BEFORE if before <= seen.at < sentence.span.start else 1.0
            score = near * seen.weight * 0.5 ** ((here - seen.place) / _HALF_LIFE)
            best, less = max(scores[seen.name], score), min(scores[seen.name], score)
            scores[seen.name] = best + _AGAIN * less
        for head, last, name in self._barring.get(sentence.index, ()):
            if head == token.head and last > token.index:
                scores.pop(name, None)
        return _best({name: score * self._likely(name) for name, score in scores.items()})

    def _remembered(self, at: int, here: float) -> Sequence[_Seen]:
        """The mentions before an offset that are not yet forgotten, in the order of the text."""
        last = bisect_left(self._seen, at, key=_offset)
        first = last
        while first and here - self._seen[first - 1].place < _FORGOTTEN:
            first -= 1
        return self._seen[first:last]

    def _fits(self, name: str, wanted: str) -> bool:
        return not wanted or self.genders.get(name, "") in ("", wanted)

    def _before(self, sentence: Sentence) -> int:
        """Where the article's own sentence before this one begins."""
        at = bisect_left(self._begins, sentence.span.start)
        return self._begins[at - 1] if at else 0

    def _likely(self, name: str) -> float:
        return (1.0 if name in self._cast.sure else _UNSURE) * (1.0 if self.genders.get(name) else _UNKNOWN)

    def _learn(self) -> bool:
        """Gives a gender to people whom several pronouns, each sure, agree on; tells whether there were such."""
        votes: dict[str, Counter[str]] = defaultdict(Counter)
        for found, wanted in self._pronouns.values():
            if found and found.share >= _LEARN and not self.genders.get(found.name):
                votes[found.name][wanted] += 1
        learnt = {
            name: gender
            for name, each in votes.items()
            for gender, count in each.most_common(1)
            if count >= 2 and count >= 0.8 * each.total()
        }
        self.genders.update(learnt)
        return bool(learnt)


def _offset(seen: _Seen) -> int:
    return seen.at


def _given(name: str) -> str:
    return gazetteer.given_name_gender(name.split(maxsplit=1)[0]) if name else ""


def _best(scores: Mapping[str, float]) -> Guess | None:
    ordered = sorted(scores.items(), key=lambda pair: (-pair[1], pair[0]))
    if not ordered or not ordered[0][1]:
        return None
    second = ordered[1][1] if len(ordered) > 1 else 0.0
    return Guess(ordered[0][0], ordered[0][1] / (ordered[0][1] + second))


def _prose(sentences: Iterable[Sentence]) -> tuple[list[int], list[float]]:
    """Where the stretches of own prose begin, and how much of it lies before each."""
    starts: list[int] = []
    places: list[float] = []
    total, end = 0.0, 0
    for sentence in sentences:
        for token in sentence.tokens:
            if token.pos == QUOTE_POS:
                continue
            if token.span.start > end + 3 or not starts:
                starts.append(token.span.start)
                places.append(total + 2)
                total += 2
            else:
                total += token.span.start - end
            total += token.span.end - token.span.start
            end = token.span.end
    return starts, places
