"""Words for days, and the days they mean. Nothing is guessed: what is not sure has no day."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from crisisdesk.language.tense import Tense

MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_FULL = re.compile(
    rf"\b(?:(?P<m1>{_MONTH})\s+(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y1>\d{{4}})|(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<m2>{_MONTH}),?\s+(?P<y2>\d{{4}})"
    rf"|(?P<y3>\d{{4}})-(?P<m3>\d{{2}})-(?P<d3>\d{{2}}))(?!\d)"
)
_MENTION = re.compile(
    rf"\b(?:(?P<full>(?:{_WEEKDAY},\s+)?(?:{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,\s+\d{{4}}|\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH},?\s+\d{{4}}|\d{{4}}-\d{{2}}-\d{{2}}))"
    rf"|(?P<part>(?:{_WEEKDAY},\s+)?(?:{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}))(?!\d|\.\d|\s+\d{{4}}|(?:,\s+\d{{4}}))"
    rf"|(?:(?P<which>last|next|this|this past|this coming|the previous|the following)\s+)?(?P<weekday>{_WEEKDAY})(?![’']?s\b(?!\s))"
    rf"|(?P<day>[Tt]oday|[Yy]esterday|[Tt]omorrow))\b"
)
_MODAL = re.compile(r"\b(?:would|could|might|may|should|must|if|whether|unless)\b", re.IGNORECASE)
_FUTURE = re.compile(
    r"\b(?:will|’ll|'ll|shall|(?:is|are|was|were) (?:due|set|scheduled|expected|planned|slated)|"
    r"plans? to|scheduled for|upcoming|expects? to|deadline)\b",
    re.IGNORECASE,
)
_RIGHT_BEFORE = re.compile(r"\b(?:until|till|by|ahead of|from|starting|beginning)(?: on| next)?\s+$", re.IGNORECASE)
"""What makes a day one to come where it stands right before it: "by Friday", and not "the bid of Friday by Novak"."""
_RANGE = re.compile(r"\s?(?:-|–|—|to|through)\s?(?:\d|[A-Z])")
_PAST = re.compile(r"\b(?:said|told|was|were|had|did|met|came|made|took|held|\w{3,}ed)\b")

_FIRST, _LAST = date.min + timedelta(days=30), date.max - timedelta(days=30)
"""What a page tells of its own day may lie at the end of all days, where there is no day before or after."""


class Found(NamedTuple):
    """A day's words in a text. `value` is None where it is not sure."""

    start: int
    end: int
    text: str
    value: date | None
    confidence: float


def full_date(words: str) -> date | None:
    """The first day with a month and a year in `words`, or None."""
    found = _FULL.search(words)
    if not found:
        return None
    day, month, year = (
        found["d1"] or found["d2"] or found["d3"],
        found["m1"] or found["m2"] or found["m3"],
        found["y1"] or found["y2"] or found["y3"],
    )
    return _day(int(year), int(month) if month.isdigit() else month_number(month), int(day))


def month_number(name: str) -> int:
    """1 to 12 for a month's name or its beginning.

    Raises: StopIteration never; ValueError where it is no month.
    """
    for number, month in enumerate(MONTHS, start=1):
        if month.startswith(name.rstrip(".").lower()[:3]):
            return number
    raise ValueError(name)


def dates_in(
    sentence: str, *, published: date | None, quoted: bool = False, tense: Callable[[int], Tense] | None = None
) -> Iterator[Found]:
    """The days that `sentence` names, resolved against the day of publication.

    A weekday is the latest such day on or before publication, unless the words around it speak of what is to come; after
    "would" or "if" it stays unresolved. `tense` tells the tense at an offset of `sentence`, from its parse; without it, and
    where it tells nothing, the words around decide.
    """
    for found in _MENTION.finditer(sentence):
        told = tense(found.start("weekday") if found["weekday"] else found.start()) if tense else Tense.UNTOLD
        value, confidence = _resolve(found, sentence, published, told)
        yield Found(
            found.start(), found.end(), found.group(), value, confidence * (0.8 if quoted and not found["full"] else 1)
        )


def _resolve(found: re.Match[str], sentence: str, published: date | None, told: Tense) -> tuple[date | None, float]:
    if found["full"]:
        return full_date(found.group()), 0.99
    if published is None or not _FIRST < published < _LAST:
        return None, 0.0
    if found["part"]:
        value, confidence = _nearest(found.group(), published)
        return value, confidence * (0.6 if _RANGE.match(sentence, found.end()) else 1)
    if found["day"]:
        step = {"today": 0, "yesterday": -1, "tomorrow": 1}[found["day"].lower()]
        return published + timedelta(days=step), 0.85
    return _weekday(found, sentence, published, told)


def _nearest(words: str, published: date) -> tuple[date | None, float]:
    """A day without a year: the one nearest to publication."""
    month = re.search(_MONTH, words)
    number = re.search(r"\d{1,2}", words)
    if not month or not number:
        return None, 0.0
    options = [_day(published.year + step, month_number(month.group()), int(number.group())) for step in (-1, 0, 1)]
    known = [option for option in options if option]
    if not known:
        return None, 0.0
    best = min(known, key=lambda option: abs((option - published).days))
    return best, 0.95 if abs((best - published).days) < 120 else 0.7


def _weekday(found: re.Match[str], sentence: str, published: date, told: Tense) -> tuple[date | None, float]:
    number = WEEKDAYS.index(found["weekday"].lower())
    back = (published.weekday() - number) % 7
    past, coming = published - timedelta(days=back), published + timedelta(days=(number - published.weekday()) % 7)
    which = (found["which"] or "").lower()
    if which in ("next", "this coming"):
        return (coming if back else coming + timedelta(days=7)), 0.8
    if which in ("last", "this past"):
        return (past if back else past - timedelta(days=7)), 0.85
    if which in ("the previous", "the following"):
        return None, 0.0
    return _told(told, past, coming) or _by_words(sentence, found, past, coming)


def _told(told: Tense, past: date, coming: date) -> tuple[date | None, float] | None:
    """The weekday that the tense tells; None where it tells nothing."""
    if told is Tense.UNTOLD:
        return None
    return {Tense.PAST: (past, 0.97), Tense.FUTURE: (coming, 0.88), Tense.OPEN: (None, 0.0)}[told]


def _by_words(sentence: str, found: re.Match[str], past: date, coming: date) -> tuple[date | None, float]:
    around = _clause(sentence, found.start(), found.end())
    if _MODAL.search(around):
        return None, 0.0
    if _FUTURE.search(around) or _RIGHT_BEFORE.search(sentence[: found.start()]):
        return (coming, 0.85) if not _PAST.search(_FUTURE.sub(" ", around)) else (None, 0.0)
    return past, 0.97 if _PAST.search(around) else 0.88


def _clause(sentence: str, start: int, end: int) -> str:
    """The words about a weekday that share its clause."""
    left = max(
        (
            cut.end()
            for cut in re.finditer(r"[,;:“”\"]|\b(?:that|who|which|where|when|while|and|but|as)\b", sentence[:start])
        ),
        default=0,
    )
    right = re.search(r"[,;:“”\"]|\b(?:that|who|which|where|when|while|and|but|as)\b", sentence[end:])
    return sentence[left : end + right.start() if right else len(sentence)]


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
