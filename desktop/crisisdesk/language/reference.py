"""Whom a pronoun, a surname or "the minister" stands for; None where it is not sure.

Pronouns go to the most salient person who fits, with a short memory (half-life of about 60 characters), subjects and
speakers counting more; where two are close, nobody is named.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from crisisdesk.domain import gazetteer
from crisisdesk.domain.article import Span
from crisisdesk.domain.reading import Mention, Paragraph, Person, Role, Sentence, Token
from crisisdesk.language.lexicon import CUES, GROUPS, OFFICES
from crisisdesk.language.people import Cast

_HALF_LIFE = 60.0
_MASCULINE = frozenset({"he", "him", "his", "himself"})
_FEMININE = frozenset({"she", "her", "hers", "herself"})
_MAIN_SUBJECT = 2.0
_SURE = 0.75
_SUBJECT_WEIGHT, _SPEAKER_WEIGHT, _OTHER_WEIGHT = 3.0, 2.0, 1.0


@dataclass(frozen=True, slots=True)
class Resolved:
    """The person that a mention stands for, and the chance that this is right."""

    name: str
    confidence: float


@dataclass(frozen=True, slots=True)
class _Seen:
    name: str
    at: int
    weight: float
    paragraph: int


class Resolver:
    """Resolves mentions against one article's cast."""

    def __init__(self, paragraphs: Sequence[Paragraph], sentences: Sequence[Sentence], cast: Cast) -> None:
        self._cast = cast
        self._sentences = {sentence.index: sentence for sentence in sentences}
        body = {paragraph.index for paragraph in paragraphs if paragraph.role in (Role.BODY, Role.SUBHEAD)}
        self._seen = [
            _Seen(
                name,
                named.span.start,
                self._weight(self._sentences[named.sentence], named.last),
                self._sentences[named.sentence].paragraph,
            )
            for named, name in cast.named
            if not self._sentences[named.sentence].quoted and self._sentences[named.sentence].paragraph in body
        ]
        self._genders = self._learnt_genders()
        self._pronouns = dict(self._all_pronouns(sentences, body))

    def _all_pronouns(self, sentences: Sequence[Sentence], body: set[int]) -> Iterator[tuple[Span, Resolved | None]]:
        """Every pronoun of the article's own prose, in order: each one that is sure makes its person more salient for the next."""
        for sentence in sentences:
            if sentence.quoted or sentence.paragraph not in body:
                continue
            for token in sentence.tokens:
                if token.text.lower() in _MASCULINE | _FEMININE:
                    found = self._pronoun(token, sentence)
                    if found and found.confidence >= _SURE:
                        self._seen.append(
                            _Seen(found.name, token.span.start, self._weight(sentence, token.index), sentence.paragraph)
                        )
                    yield token.span, found

    @property
    def genders(self) -> Mapping[str, str]:
        """The gender of each person as the article tells it, or as the given name says beyond doubt; "" where unknown."""
        return self._genders

    def resolve(self, mention: Mention, sentence: Sentence) -> Resolved | None:
        """Whom `mention` in `sentence` stands for."""
        tokens = [token for token in sentence.tokens if mention.span.covers(token.span)]
        for token in reversed(tokens):
            name = self._cast.at(sentence.index, token.index)
            person = self._cast.by_name(name) if name else None
            if (
                person
                and person.mentions
                and any(span.covers(token.span) for span in person.mentions)
                and len(person.name.split()) > 1
                and _in_full(tokens, person)
            ):
                return Resolved(person.name, 0.99)
            if name and not any(
                other.text.lower() in ("and", "'s", "&") or other.lemma.lower() in GROUPS
                for other in tokens
                if other.index != token.index
            ):
                return Resolved(name, self._certainty(name))
        if len(tokens) == 1 and tokens[0].text.lower() in _MASCULINE | _FEMININE:
            return self._pronouns.get(tokens[0].span)
        if any(name for token in tokens if (name := self._cast.at(sentence.index, token.index))):
            return None
        return self._nominal(tokens)

    def _certainty(self, name: str) -> float:
        person = self._cast.by_name(name)
        if person is None:
            return 0.0
        shared = sum(1 for other in self._cast.people if other.name.split()[-1] == name.rsplit(maxsplit=1)[-1]) > 1
        return 0.7 if shared else 0.99 if " " in name else 0.9 if person.office else 0.7

    @staticmethod
    def _weight(sentence: Sentence, token: int) -> float:
        word = sentence.tokens[token]
        if word.dep not in ("nsubj", "nsubjpass"):
            return _OTHER_WEIGHT
        speaks = sentence.tokens[word.head].lemma.lower() in CUES
        return _SUBJECT_WEIGHT * (_SPEAKER_WEIGHT if speaks else 1.0)

    def _learnt_genders(self) -> dict[str, str]:
        genders = {}
        for person in self._cast.people:
            given = person.name.split()[0] if " " in person.name else ""
            genders[person.name] = person.gender or (gazetteer.given_name_gender(given) if given else "")
        return genders

    def _pronoun(self, token: Token, sentence: Sentence) -> Resolved | None:
        wanted = "f" if token.text.lower() in _FEMININE else "m"
        scores: dict[str, float] = defaultdict(float)
        for seen in self._seen:
            if seen.at >= token.span.start or not self._fits(seen.name, wanted):
                continue
            near = _MAIN_SUBJECT if seen.weight >= _SUBJECT_WEIGHT and sentence.span.start <= seen.at else 1.0
            scores[seen.name] += near * seen.weight * 0.5 ** ((token.span.start - seen.at) / _HALF_LIFE)
        for name in self._barred(token, sentence):
            scores.pop(name, None)
        found = self._best(scores)
        if found is None or self._certainty(found.name) >= 0.9:
            return found
        return Resolved(found.name, min(found.confidence, 0.75))

    def _fits(self, name: str, wanted: str) -> bool:
        return self._genders.get(name, "") in ("", wanted)

    def _barred(self, token: Token, sentence: Sentence) -> list[str]:
        """People named in the pronoun's own clause cannot be meant by it, as in "he told Biden"."""
        clause = token.head
        return [
            name
            for named, name in self._cast.named
            if named.sentence == sentence.index
            and sentence.tokens[named.last].head == clause
            and named.last > token.index
        ]

    @staticmethod
    def _best(scores: Mapping[str, float]) -> Resolved | None:
        if not scores:
            return None
        ordered = sorted(scores.items(), key=lambda pair: (-pair[1], pair[0]))
        top = ordered[0][1]
        second = ordered[1][1] if len(ordered) > 1 else 0.0
        share = top / (top + second) if top else 0.0
        if share < 0.6 or top < 0.0005:
            return None
        return Resolved(ordered[0][0], 0.6 + 0.38 * (share - 0.6) / 0.4)

    def _nominal(self, tokens: Sequence[Token]) -> Resolved | None:
        """ "The minister", "the Russian foreign minister": the one person of the article who holds that office."""
        if not tokens or tokens[0].text.lower() not in ("the", "this", "that"):
            return None
        head = tokens[-1]
        words = [token.text.lower() for token in tokens[1:]]
        if head.lemma.lower() not in OFFICES or head.tag == "NNS":
            return None
        country = next((found.name for word in tokens[1:] if (found := gazetteer.country(word.text))), "")
        wanted = [word for word in words if not gazetteer.country(word)]
        holders = [person for person in self._cast.people if self._holds(person, wanted, country)]
        before = [person for person in holders if any(span.start < head.span.start for span in person.mentions)]
        if len(before) != 1:
            return None
        return Resolved(before[0].name, 0.9 if len(holders) == 1 else 0.75)

    @staticmethod
    def _holds(person: Person, words: Sequence[str], country: str) -> bool:
        office = person.office.lower().replace("-", " ").split()
        return bool(office) and all(word in office for word in words) and (not country or person.country == country)


def _in_full(tokens: Sequence[Token], person: Person) -> bool:
    """Whether a mention gives the first name too, so that no namesake can be meant."""
    return person.name.split()[0] in {token.text for token in tokens}


def references(sentences: Sequence[Sentence], resolver: Resolver) -> tuple[Mention, ...]:
    """All personal pronouns outside quotations with the person that each stands for, where that is sure."""
    out = []
    for sentence in sentences:
        if sentence.quoted:
            continue
        for token in sentence.tokens:
            if token.text.lower() in _MASCULINE | _FEMININE:
                mention = Mention(token.span, token.text, None)
                found = resolver.resolve(mention, sentence)
                if found and found.confidence >= 0.8:
                    out.append(Mention(token.span, token.text, found.name))
    return tuple(out)
