"""What the quiz screen is given to show: plain values in words that are already the reader's."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Offer:
    """One rating that may be given."""

    rating: int
    """From 1, "again", to 4, "easy"."""
    words: str
    when: str
    """When the question would come back."""
    chosen: bool


@dataclass(frozen=True, slots=True)
class Revealed:
    """The answer to what was recalled freely, to be compared."""

    key: str
    given: str
    explanation: str
    proof: Proof


@dataclass(frozen=True, slots=True)
class Line:
    """One question of a report."""

    stem: str
    given: str
    key: str
    mark: str
    right: bool
    passage: str
    """Where its proof stands (article:place)."""


@dataclass(frozen=True, slots=True)
class Report:
    """An exam, to be looked at and printed."""

    title: str
    marks: str
    about: tuple[str, ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """A question to show."""

    tag: str
    stem: str
    choices: tuple[str, ...]
    """Empty where it is answered by typing."""
    typed: bool
    can_switch: bool
    """Whether it can be answered the other way, by typing or by choosing."""
    number: int
    of: int
    source: str
    note: str
    """"Once more", or ""."""
    lefts: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    """Where things are matched: the left-hand sides, and the right-hand ones mixed."""
    items: tuple[str, ...] = ()
    """Where things are put in order: mixed."""
    point: tuple[float, float] | None = None
    """Where a place is to be shown on the map: its latitude and longitude in degrees."""
    land: bool = False
    """Whether that place is a country."""
    recall: bool = False
    """Whether it is recalled freely: written or only said, then compared."""
    names: tuple[str, ...] = ()
    """By which a name that is typed can be completed."""
    ask_confidence: bool = False
    ends: datetime | None = None
    """When the time for the whole quiz is over; None where there is no limit."""
    exam: bool = False
    """Whether nothing is told before the end."""
    claim: bool = False
    """Whether it is somebody's claim that is asked about, and not what the article itself reports."""


@dataclass(frozen=True, slots=True)
class Proof:
    """The article's own words."""

    source: str
    title: str
    paragraphs: tuple[tuple[str, tuple[tuple[int, int], ...]], ...]
    """Text and marks; a paragraph without marks is context."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What came of an answer."""

    right: bool
    headline: str
    key: str
    given: str
    why_not_heading: str
    why_not: str
    explanation: str
    comes_back: str
    last: bool
    proof: Proof
    parts: tuple[str, ...] = ()
    """The right partners, the right order, or how far off on the map."""
    ratings: tuple[Offer, ...] = ()
    """As what it may be rated; none where that is not asked."""
    has_others: bool = False
    """Whether there are wrong choices to tell more of."""
    can_overrule: bool = False
    """Whether the learner may say that it was right after all."""


@dataclass(frozen=True, slots=True)
class Other:
    """A wrong choice, why it is wrong, and where the article speaks of it."""

    text: str
    why: str
    passage: str
    """The article's own words, "" where it has none."""
    where: str
    """ "paragraph 7", or ""."""


@dataclass(frozen=True, slots=True)
class Ended:
    """The page at the end."""

    score: str
    text: str
    missed: tuple[tuple[str, str, str], ...]
    """Where its proof stands (article:place), stem and key."""
    report: Report | None = None
    """Of an exam."""
