"""What pictures show, as plain values in words that are already the reader's: presenters make them, drawings paint them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Told:
    """What a picture says in words: its title, one sentence, and a table of the same."""

    title: str
    sentence: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""
    """What stands small under it: whom to thank."""


@dataclass(frozen=True, slots=True)
class Day:
    """One day of a heat map."""

    day: date
    count: int
    spoken: str


@dataclass(frozen=True, slots=True)
class Year:
    """A heat map of days up to the last one, `first_weekday` (1 is Monday) on top."""

    told: Told
    days: tuple[Day, ...]
    """Each day, oldest first, without gaps."""
    first_weekday: int
    weekdays: tuple[str, ...]
    """Short names of the seven, from the first one."""
    months: tuple[str, ...]
    """Short names of the twelve."""
    less: str
    more: str


@dataclass(frozen=True, slots=True)
class Column:
    """One column; its number stands over it."""

    label: str
    value: int
    number: str
    spoken: str


@dataclass(frozen=True, slots=True)
class Columns:
    """Columns side by side; the first is today's."""

    told: Told
    columns: tuple[Column, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """A point of a line: a share from 0 to 1."""

    label: str
    share: float
    weight: int
    """How many answers it stands for."""
    spoken: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line through points in time, with the share that is wished for."""

    told: Told
    points: tuple[Point, ...]
    wish: float
    wish_words: str
    percents: tuple[tuple[float, str], ...]
    """Shares to rule, with their words."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A line of a bar chart: words, a number in words, how long its bar is (0 to 1). `key` opens something, "" nothing."""

    name: str
    said: str
    share: float
    spoken: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars under each other."""

    told: Told
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two shares of one thing: what was expected, and what came."""

    name: str
    expected: float
    came: float
    said: str
    spoken: str


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs on two scales from 0 to 1: what came over what was expected."""

    told: Told
    pairs: tuple[Pair, ...]
    expected: str
    came: str
    """What the two scales are called."""
    percents: tuple[tuple[float, str], ...]


Chart = Year | Columns | Line | Bars | Pairs
