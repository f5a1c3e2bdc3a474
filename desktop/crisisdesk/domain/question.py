"""A question, the fact that it asks, and everything needed to prove the answer and to say why another is wrong."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import NewType

from crisisdesk.domain.article import ArticleId, Span

QuestionId = NewType("QuestionId", str)
FactId = NewType("FactId", str)


class Kind(Enum):
    """What a question asks for."""

    SPEAKER = "speaker"
    WORDS = "words"
    LABEL = "label"
    PARAPHRASE = "paraphrase"
    ADDRESSEE = "addressee"
    PLACE = "place"
    DATE = "date"
    OFFICE = "office"
    ACTOR = "actor"
    OBJECT = "object"
    REASON = "reason"
    NUMBER = "number"
    EXPANSION = "expansion"
    GAP = "gap"
    TRUE_FALSE = "true/false"
    MATCH = "match"
    ORDER = "order"
    MAP = "map"
    OWN = "own"
    """Whatever somebody asks who wrote it by hand."""


class Form(Enum):
    """How it is answered."""

    CHOICE = "choice"
    TYPED = "typed"
    GAP = "gap"
    TRUE_FALSE = "true-false"
    MATCH = "match"
    ORDER = "order"
    MAP = "map"


class AnswerType(Enum):
    """What sort of thing the key is; grading is merciful in the way that fits it."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    DATE = "date"
    NUMBER = "number"
    PHRASE = "phrase"
    TRUTH = "truth"


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that the article states, once, with all that proves it."""

    id: FactId
    text: str
    """A sentence that stands alone: "Antony Blinken said Russia faced a choice." """
    evidence: tuple[Span, ...]
    claimant: str = ""
    """Who states it, where the article does not state it as its own report."""


@dataclass(frozen=True, slots=True)
class Distractor:
    """A wrong choice and why it is wrong."""

    text: str
    why: str
    span: Span | None = None
    """Where the article speaks of it, where it does."""


@dataclass(frozen=True, slots=True)
class Question:
    """One way of asking a fact. Fields that a form does not have are empty."""

    id: QuestionId
    article: ArticleId
    kind: Kind
    form: Form
    stem: str
    key: str
    fact: Fact
    evidence: tuple[Span, ...]
    explanation: str
    answer_type: AnswerType
    accepted: tuple[str, ...] = ()
    """Other right answers when typed; the key itself need not be among them."""
    choices: tuple[str, ...] = ()
    """In the order shown, the key among them."""
    distractors: tuple[Distractor, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()
    items: tuple[str, ...] = ()
    point: tuple[float, float] | None = None
    """Latitude and longitude in degrees."""
    claim: bool = False
    """Whether somebody says it, rather than the article reporting it."""
    confidence: float = 0.0
    """Chance that the question is flawless."""
    worth: float = 0.0
    """How much a student of the event would want it, 0 to 1."""
    kin: FactId | None = None
    """The fact of a question of the same article that tells this one's answer or is told by it: they are asked on different days."""

    @property
    def place(self) -> int:
        """Where its article says what is asked; -1 where nothing proves it. Before that, evidence may only bring in a name."""
        return self.evidence[-1].start if self.evidence else -1

    @property
    def typeable(self) -> bool:
        """Whether a typed answer can be graded fairly: short, and of a sort with a known spelling."""
        return self.form in _TYPEABLE_FORMS and len(self.key.split()) <= TYPED_WORDS and self.answer_type in _TYPEABLE

    def distractor(self, text: str) -> Distractor | None:
        """The wrong choice with this text, None for the key or a text that is no choice."""
        return next((each for each in self.distractors if each.text == text), None)


TYPED_WORDS = 6
"""An answer of more words can be told in too many ways."""
_TYPEABLE_FORMS = frozenset({Form.CHOICE, Form.TYPED, Form.GAP})
_TYPEABLE = frozenset(
    {
        AnswerType.PERSON,
        AnswerType.ORGANISATION,
        AnswerType.PLACE,
        AnswerType.DATE,
        AnswerType.NUMBER,
        AnswerType.PHRASE,
    }
)


@dataclass(frozen=True, slots=True)
class Dropped:
    """A question that was not good enough, with the mark (1 to 10) that it failed."""

    stem: str
    key: str
    kind: Kind
    mark: int
    why: str


@dataclass(frozen=True, slots=True)
class Quiz:
    """What the builder makes of one article: kept questions in the article's order of worth, and what was dropped."""

    questions: tuple[Question, ...]
    dropped: tuple[Dropped, ...] = ()
