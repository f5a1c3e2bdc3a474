"""What a learner answers and what comes of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from crisisdesk.domain.article import Span
from crisisdesk.domain.question import QuestionId


class Confidence(Enum):
    """How sure the learner said they were before the answer was shown."""

    GUESS = "guess"
    THINK_SO = "think so"
    SURE = "sure"


@dataclass(frozen=True, slots=True)
class Answer:
    """What was given. `given` is the text of the choice, or what was typed; "" is giving up."""

    question: QuestionId
    given: str
    seconds: float
    """From the question's showing to the answer."""
    typed: bool = False
    confidence: Confidence | None = None
    judged: bool | None = None
    """What the learner says of an answer recalled freely, which no rule can grade: whether they knew it."""


class Match(Enum):
    """How a given answer meets the key."""

    EXACT = "exact"
    NEAR = "near"
    """Right by mercy: another spelling, a slip, a surname alone."""
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Verdict:
    """Right or wrong, why, and what proves it."""

    match: Match
    key: str
    explanation: str
    """Why the key is the answer."""
    why_not: str = ""
    """For a wrong choice: what the article says of the thing chosen."""
    why_not_span: Span | None = None
    evidence: tuple[Span, ...] = ()
    meant: str = ""
    """For a wrong answer: the whole name of whom or what it surely means instead, "Kamala Harris" for "harris"; else ""."""

    @property
    def right(self) -> bool:
        """Whether the answer counts."""
        return self.match is not Match.WRONG
