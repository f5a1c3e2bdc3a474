"""What was understood of an article. Plain values only: they travel between processes and outlive any parser."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import Enum, Flag, auto

from crisisdesk.domain.article import Article, Span


class Role(Enum):
    """What a paragraph is in the article."""

    TITLE = "title"
    BODY = "body"
    CAPTION = "caption"
    SUBHEAD = "subhead"
    FURNITURE = "furniture"


class Layer(Flag):
    """Parts of a reading; a question maker declares which it needs."""

    SYNTAX = auto()
    QUOTATIONS = auto()
    PEOPLE = auto()
    PLACES = auto()
    DATES = auto()
    EXPANSIONS = auto()
    OFFICES = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """One word or mark with its place in the sentence's tree (Universal POS, Penn tag, ClearNLP dependency)."""

    index: int
    """Position in its sentence."""
    span: Span
    text: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    """Index of the head in the same sentence; its own index at the root."""
    entity: str
    """spaCy's entity label, or ""."""


class _Tree:
    """What hangs on each token, once somebody asked. No field, so neither kept nor compared; a search each time would be felt."""

    __slots__ = ("_below",)
    _below: tuple[tuple[Token, ...], ...]


@dataclass(frozen=True, slots=True)
class Sentence(_Tree):
    """One sentence of the body, the title or the caption."""

    index: int
    paragraph: int
    span: Span
    tokens: tuple[Token, ...]
    quoted: bool = False
    """Whether it stands within somebody's words; sentences around long quotations hold one token in their place."""

    def children(self, token: Token) -> tuple[Token, ...]:
        """The tokens that hang on `token`, in order."""
        return self._hanging()[token.index]

    def _hanging(self) -> tuple[tuple[Token, ...], ...]:
        try:
            return self._below
        except AttributeError:
            below: list[list[Token]] = [[] for _ in self.tokens]
            for each in self.tokens:
                if each.head != each.index:
                    below[each.head].append(each)
            object.__setattr__(self, "_below", tuple(map(tuple, below)))
            return self._below

    def above(self, token: Token) -> Iterator[Token]:
        """What `token` hangs on, up to the root."""
        while token.head != token.index:
            token = self.tokens[token.head]
            yield token

    def branch(self, token: Token, *, without: Iterable[int] = ()) -> list[Token]:
        """`token` and all below it in order, but for the branches that begin at the indices in `without`."""
        cut, below = frozenset(without), self._hanging()
        found, waiting = {token.index: token}, [token]
        while waiting:
            for child in below[waiting.pop().index]:
                if child.index not in cut and child.index not in found:
                    found[child.index] = child
                    waiting.append(child)
        return [found[index] for index in sorted(found)]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph, with what it is."""

    index: int
    span: Span
    role: Role


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch that names somebody or something. `name` is the full name it stands for, None where not known."""

    span: Span
    text: str
    name: str | None


@dataclass(frozen=True, slots=True)
class Person:
    """A person of the article under the fullest name that is known."""

    name: str
    office: str = ""
    """As a reader would say it at first mention: "US Secretary of State"."""
    country: str = ""
    gender: str = ""
    """"f", "m" or "" where the article does not tell."""
    aliases: tuple[str, ...] = ()
    mentions: tuple[Span, ...] = ()
    titled: bool = False
    """Whether the article puts the office in front of the name, so that a question may do the same."""
    supplied: bool = False
    """Whether the full name comes from the table of office holders and not from the article."""


class QuotationType(Enum):
    """How somebody's words are given."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words that somebody said or wrote."""

    spans: tuple[Span, ...]
    """The content, without the marks."""
    type: QuotationType
    cue: tuple[Span, ...]
    speaker: Mention | None
    """The mention used here; its name is the person or body it stands for. None where nobody can tell."""
    addressee: str = ""
    occasion: str = ""
    sentence: int = -1
    """Index of the sentence that holds the cue, or the first one of the content."""
    confidence: float = 0.0
    """Chance that the speaker's name is right."""
    ground: str = ""
    """How the speaker was found, in a few words: what the confidence rests on."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the article."""

    name: str
    country: str = ""
    kind: str = ""
    """"city", "country", "region", "building", or ""."""
    latitude: float | None = None
    longitude: float | None = None
    mentions: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Organisation:
    """A body that can act or speak: a government, an agency, a company."""

    name: str
    aliases: tuple[str, ...] = ()
    mentions: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class DateMention:
    """Words for a day. `value` is None where it is not sure."""

    span: Span
    text: str
    value: date | None
    confidence: float = 0.0


@dataclass(frozen=True, slots=True)
class Office:
    """That somebody holds an office, as the article states it."""

    holder: str
    title: str
    """Without the country: "foreign minister"."""
    country: str
    """Its name ("Russia"), or ""."""
    span: Span


@dataclass(frozen=True, slots=True)
class Expansion:
    """Letters and what they stand for, both in the article."""

    letters: str
    phrase: str
    letters_span: Span
    phrase_span: Span


@dataclass(frozen=True, slots=True)
class Event:
    """What the article itself reports: done, to whom or what, where and when."""

    predicate: str
    """The verb's lemma, with its small word: "call off"."""
    span: Span
    """Where the verb stands."""
    participants: tuple[Mention, ...]
    """Who does it comes first, where that is told."""
    place: str = ""
    day: date | None = None
    sentence: int = -1
    """Index of its sentence."""


@dataclass(frozen=True, slots=True)
class ParsedArticle:
    """An article, understood."""

    article: Article
    title: str
    outlet: str
    published: date | None
    paragraphs: tuple[Paragraph, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    people: tuple[Person, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    places: tuple[Place, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    dates: tuple[DateMention, ...] = ()
    offices: tuple[Office, ...] = ()
    expansions: tuple[Expansion, ...] = ()
    references: tuple[Mention, ...] = field(default=())
    """Pronouns and short names with whom they stand for, where that is sure."""
    events: tuple[Event, ...] = ()

    @property
    def text(self) -> str:
        """The article's text, to which every span belongs."""
        return self.article.text
