"""Days in any common form, as far as they are told."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import product

from crisisdesk.domain.grading.tiers import Tier
from crisisdesk.domain.grading.words import MONTHS, WEEKDAYS, fold, is_slip

_SHORT_MONTHS = {name[:3]: number for number, name in enumerate(MONTHS, start=1)} | {"sept": 9}
_SHORT_DAYS = {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
    "wensday": 2, "wendsday": 2,
}  # fmt: skip
_ORDINAL_WORDS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
        "sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
} | {"thirtieth": 30}
_TENS_AND = re.compile(r"\b(twenty|thirty)[\s-](first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b")
_IDLE = frozenset({"the", "of", "on", "in", "at", "day", "year", "it", "was"})
_ISO = re.compile(r"(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_FIGURES = re.compile(r"(?<!\d)(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2})(?!\d)")
_SHORT_FIGURES = re.compile(r"(?<!\d)(\d{1,2})[/.](\d{1,2})[.]?(?!\d)")
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b")


@dataclass(frozen=True, slots=True)
class Told:
    """What a text tells of a day. Months and weekdays as in datetime; a year below 100 may be of any century."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None

    def agrees(self, other: Told) -> bool:
        """Whether nothing that both tell differs."""
        pairs = ((self.month, other.month), (self.day, other.day), (self._weekday(), other._weekday()))
        return _same_year(self.year, other.year) and all(None in pair or pair[0] == pair[1] for pair in pairs)

    def _weekday(self) -> int | None:
        """As told, or of the full date."""
        if self.weekday is not None or None in {self.year, self.month, self.day}:
            return self.weekday
        assert self.year is not None
        assert self.month is not None
        assert self.day is not None
        return date(self.year, self.month, self.day).weekday() if self.year >= 100 else None


def _same_year(one: int | None, other: int | None) -> bool:
    if one is None or other is None:
        return True
    return one % 100 == other % 100 if min(one, other) < 100 else one == other


def date_tier(given: str, target: str, *, context: str) -> Tier | None:
    """How near two days are. A year that the key leaves out must stand in `context`, what the question says."""
    tiers = (_pair_tier(one, other, context) for one, other in product(told(given), told(target)))
    return min((each for each in tiers if each is not None), default=None)


def _pair_tier(given: Told, target: Told, context: str) -> Tier | None:
    if not given.agrees(target) or not _is_enough(given, target):
        return None
    if given.year is not None and target.year is None and str(given.year) not in context:
        return None
    return Tier.EQUAL if (given.year, given.month, given.day) == (target.year, target.month, target.day) else Tier.PART


def _is_enough(given: Told, target: Told) -> bool:
    """Whether all was told that is asked: the day where the key has one, or its weekday."""
    if target.day is not None:
        # A weekday alone is enough only where the key itself names it.
        return (given.day, given.month) == (target.day, target.month) or given == Told(weekday=target.weekday)
    if target.month is not None:
        return given.month == target.month and given.day is None
    if target.year is not None:
        return given.year is not None and given.month is None
    return given.weekday == target.weekday and given.weekday is not None


@lru_cache(maxsize=1024)
def told(text: str) -> tuple[Told, ...]:
    """The readings of a date: two for 1/2/2022, none for what is no single day, month or year."""
    lowered = text.casefold()
    for pattern in (_ISO, _FIGURES, _SHORT_FIGURES):
        found = pattern.search(lowered)
        if found:
            rest = _words(f"{lowered[: found.start()]} {lowered[found.end() :]}", figures=False)
            return () if rest is None else tuple(_with(rest, each) for each in _figures(found, pattern))
    words = _words(lowered, figures=True)
    return () if words is None or words == Told() else (words,)


def _figures(found: re.Match[str], pattern: re.Pattern[str]) -> list[Told]:
    numbers = [int(each) for each in found.groups()]
    if pattern is _ISO:
        orders = [(numbers[0], numbers[1], numbers[2])]
    else:
        year = numbers[2] if len(numbers) == 3 else None
        orders = [(year, numbers[1], numbers[0]), (year, numbers[0], numbers[1])]  # type: ignore[list-item]
    return [Told(year, month, day) for year, month, day in dict.fromkeys(orders) if _is_day(year, month, day)]


def _is_day(year: int | None, month: int, day: int) -> bool:
    if not 1 <= month <= 12:
        return False
    # 2000 was a leap year: a 29 February without its century is a day.
    whole = year if year is not None and 100 <= year <= 9999 else 2000
    return 1 <= day <= calendar.monthrange(whole, month)[1]


def _with(rest: Told, figures: Told) -> Told:
    return Told(figures.year, figures.month, figures.day, rest.weekday)


def _words(text: str, *, figures: bool) -> Told | None:
    """What the words tell; None where a word is none of a date's, or something is told twice."""
    parts: dict[str, int] = {}
    plain = _TENS_AND.sub(lambda found: str((20 if found[1] == "twenty" else 30) + _ORDINAL_WORDS[found[2]]), text)
    for word in fold(_ORDINAL.sub("", plain)).split():
        if word in _IDLE:
            continue
        part = _part(word) if not word.isdigit() or figures else None
        if part is None or part[0] in parts:
            return None
        parts[part[0]] = part[1]
    month, day = parts.get("month"), parts.get("day")
    if day is not None and (month is None or not _is_day(parts.get("year"), month, day)):
        return None
    return Told(parts.get("year"), month, day, parts.get("weekday"))


def _part(word: str) -> tuple[str, int] | None:
    if word.isdecimal():
        number = int(word[:5])
        if len(word) <= 2 and 1 <= number <= 31:
            return "day", number
        return ("year", number) if len(word) == 4 and number else None
    if word in _ORDINAL_WORDS:
        return "day", _ORDINAL_WORDS[word]
    month = _SHORT_MONTHS.get(word) or _placed(word, MONTHS, first=1)
    if month is not None:
        return "month", month
    weekday = _SHORT_DAYS.get(word)
    weekday = _placed(word, WEEKDAYS, first=0) if weekday is None else weekday
    return None if weekday is None else ("weekday", weekday)


def _placed(word: str, names: tuple[str, ...], *, first: int) -> int | None:
    if word in names:
        return names.index(word) + first
    return next((number for number, name in enumerate(names, start=first) if is_slip(word, name)), None)
