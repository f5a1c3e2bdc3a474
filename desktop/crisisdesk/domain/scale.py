"""Numbers and days on their scale: what a small number's word means, and in which order choices stand."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime

from crisisdesk.domain.question import AnswerType

NUMBER_WORDS = tuple(
    """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty""".split()
)
TENS = {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
WORDS_FOR_NUMBERS = {word: value for value, word in enumerate(NUMBER_WORDS)} | TENS


def whole_number(text: str) -> int | None:
    """The whole number that digits or a small number's word mean."""
    plain = text.replace(",", "").lower()
    return int(plain) if plain.isdecimal() and len(plain) < 10 else WORDS_FOR_NUMBERS.get(plain)


def magnitude(quantity: str) -> float:
    """The figure of a quantity, for putting choices in order."""
    figure = re.search(r"\d[\d,]*(?:\.\d+)?", quantity)
    if figure:
        return float(figure.group().replace(",", ""))
    return float(WORDS_FOR_NUMBERS.get(quantity.partition(" ")[0].lower(), 0))


def in_order(texts: Iterable[str], sort: AnswerType) -> tuple[str, ...]:
    """Days as on a calendar, numbers as on a ruler; as they come where one of them is no such thing."""
    given = tuple(texts)
    try:
        return tuple(sorted(given, key=_day if sort is AnswerType.DATE else magnitude))
    except ValueError:  # put into other words by the learner
        return given


def _day(text: str) -> datetime:
    return datetime.strptime(text.partition(", ")[2], "%d %B %Y")  # noqa: DTZ007 - a calendar day has no zone
