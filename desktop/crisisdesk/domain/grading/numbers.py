"""Numbers in figures or words, with their units."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from crisisdesk.domain.grading.tiers import Tier
from crisisdesk.domain.grading.words import tokens

_SMALL = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen".split()
    )
} | {"nought": 0, "nil": 0, "eightteen": 18, "fiveteen": 15}
_TENS = {
    word: 10 * number
    for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
} | {"fourty": 40, "ninty": 90}
_SCALES = {
    "hundred": 100, "thousand": 1_000, "million": 10**6, "billion": 10**9, "trillion": 10**12, "dozen": 12, "dozens": 12,
    "k": 1_000, "m": 10**6, "mn": 10**6, "mln": 10**6, "bn": 10**9, "tn": 10**12, "b": 10**9,
    "hundreds": 100, "thousands": 1_000, "millions": 10**6, "billions": 10**9, "trillions": 10**12,
}  # fmt: skip
_PARTS = {
    "half": Fraction(1, 2), "third": Fraction(1, 3), "thirds": Fraction(1, 3), "quarter": Fraction(1, 4),
    "quarters": Fraction(1, 4), "fifth": Fraction(1, 5), "fifths": Fraction(1, 5), "tenth": Fraction(1, 10),
    "tenths": Fraction(1, 10),
}  # fmt: skip
_UNITS = {
    "%": "percent", "pct": "percent", "$": "dollar", "usd": "dollar", "€": "euro", "eur": "euro", "£": "pound", "gbp": "pound",
    "km": "kilometer", "kms": "kilometer", "cm": "centimeter", "mm": "millimeter", "kg": "kilogram", "kilo": "kilogram",
    "kilos": "kilogram", "people": "person", "persons": "person", "men": "man", "women": "woman", "hrs": "hour", "hr": "hour",
    "mins": "minute", "min": "minute", "yrs": "year", "yr": "year", "mile": "mile",
}  # fmt: skip
_LESS = frozenset({"under", "below", "fewer", "less", "most", "up", "nearly", "almost"})
_MORE = frozenset({"over", "above", "more", "least", "exceeding", "beyond", "than"})
_HEDGES = frozenset(
    {
        "about", "around", "some", "roughly", "approximately", "nearly", "almost", "at", "as", "than", "circa", "only", "just",
        "to", "many", "exactly", "between", "from", "us",
    }
)  # fmt: skip
_IDLE = frozenset({"of", "in", "and", "for", "on", "by"})
_GROUPED = re.compile(r"(?<=\d)[\s\u00a0\u202f'’](?=\d{3}(?!\d))")
_PIECE = re.compile(r"\d{1,4}/[1-9]\d{0,3}(?!\d)|\d[\d.,]*\d|\d|[$€£%]|[^\W\d_]+(?:[’'][^\W\d_]+)?|[-−](?=\d)")
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Quantity:
    """The readings of what numbers a text holds (1.200 has two), its unit's words and which way it hedges."""

    values: frozenset[tuple[Fraction, ...]]
    unit: frozenset[str]
    leaning: int = 0
    """-1 for "less than", 1 for "more than"."""


def number_tier(given: str, target: str, *, context: str) -> Tier | None:
    """How near two quantities are. `context` is what the question says, from which a unit may be repeated."""
    one, other = quantity(given), quantity(target)
    if one is None or other is None or one.leaning * other.leaning < 0 or not _same_values(one, other):
        return None
    if one.unit == other.unit:
        return Tier.EQUAL if one.leaning == other.leaning else Tier.PART
    said = {_unit(word) for word in tokens(context)}
    if one.unit <= other.unit | said:
        return Tier.PART
    return None


def _same_values(one: Quantity, other: Quantity) -> bool:
    if one.values & other.values:
        return one.unit == other.unit or not ({"percent"} & (one.unit ^ other.unit)) or not one.unit
    return bool(_shares(one) & _shares(other))


def _shares(quantity: Quantity) -> frozenset[tuple[Fraction, ...]]:
    """Percentages as parts of one, so that half is 50 %; nothing for what is neither."""
    if "percent" in quantity.unit:
        return frozenset(tuple(value / 100 for value in each) for each in quantity.values)
    return frozenset(each for each in quantity.values if all(0 < value < 1 for value in each))


@lru_cache(maxsize=1024)
def quantity(text: str) -> Quantity | None:
    """What a text counts or measures, None where it holds no number."""
    plain = "".join(each for each in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(each))
    pieces = _PIECE.findall(_ORDINAL.sub("", _GROUPED.sub("", plain)))
    readings = {_reading(pieces, comma=comma) for comma in (True, False)} - {None}
    if not readings:
        return None
    first = next(iter(readings))
    words = _left(pieces)
    unit = frozenset(_unit(word) for word in words if word not in _HEDGES | _LESS | _MORE | _IDLE | {"a", "an", "the"})
    leaning = -1 if set(words) & (_LESS - _HEDGES) else 1 if set(words) & (_MORE - _HEDGES) else 0
    assert first is not None
    return Quantity(frozenset(each for each in readings if each), unit, leaning)


def _left(pieces: list[str]) -> list[str]:
    """The words that are no numbers, folded."""
    left: list[str] = []
    for at, piece in enumerate(pieces):
        if piece[0].isdecimal() or piece in "-−" or _is_number_word(piece, pieces[at - 1] if at else ""):
            continue
        if piece == "cent" and left and left[-1] == "per":
            left[-1] = "percent"
            continue
        left.append(piece if piece in _UNITS else " ".join(tokens(piece)) or piece)
    return left


def _is_number_word(piece: str, before: str) -> bool:
    if piece in _SMALL or piece in _TENS or piece in _PARTS or (piece == "and" and before in _SCALES):
        return True
    if len(piece) <= 3 and piece in {"k", "m", "mn", "mln", "bn", "tn", "b"}:
        return before[:1].isdecimal()
    return piece in _SCALES


def _unit(word: str) -> str:
    if word in _UNITS:
        return _UNITS[word]
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def _reading(pieces: list[str], *, comma: bool) -> tuple[Fraction, ...] | None:
    """The numbers in order, with commas as marks of thousands or as decimal ones; None without a number."""
    count = _Count()
    before = ""
    for piece in pieces:
        count.hear(piece, before=before, comma=comma)
        before = piece
    count.end()
    return tuple(count.found) or None


class _Count:
    """Adds up numbers as they are heard, word by word."""

    def __init__(self) -> None:
        self.found: list[Fraction] = []
        self._whole = Fraction(0)
        self._part: Fraction | None = None
        self._sign = 1
        self._last = ""

    def hear(self, piece: str, *, before: str, comma: bool) -> None:
        """One piece more; `before` is the one heard before it."""
        if piece in {"-", "−", "minus"}:
            self.end()
            # Right after a figure it is a range, not a sign.
            self._sign = 1 if before[:1].isdecimal() else -1
        elif piece[0].isdecimal():
            self._add(_figure(piece, comma=comma), kind="figure")
        elif piece in _SMALL or piece in _TENS:
            self._add(Fraction(_SMALL.get(piece, _TENS.get(piece, 0))), kind="tens" if piece in _TENS else "small")
        elif piece in _PARTS:
            self._take_part(piece, before)
        elif piece in _SCALES and _is_number_word(piece, before):
            self._scale(_SCALES[piece])
        elif piece not in {"and", "a", "an", "of"}:
            self.end()

    def end(self) -> None:
        """The number, if there is one, is complete."""
        if self._part is not None or self._whole:
            self.found.append(self._sign * (self._whole + (self._part or 0)))
        self._whole, self._part, self._sign, self._last = Fraction(0), None, 1, ""

    def _add(self, value: Fraction, *, kind: str) -> None:
        joins = kind != "figure" and (self._last == "hundred" or (self._last == "tens" and 0 < value < 10))
        if self._part is not None and not joins:
            self.end()
        self._part = (self._part or 0) + value
        self._last = kind

    def _scale(self, scale: int) -> None:
        if scale <= 100:
            self._part = (Fraction(1) if self._part is None else self._part) * scale
            self._last = "hundred"
            return
        if self._part is None:
            self._whole = (self._whole or Fraction(1)) * scale
        else:
            self._whole += self._part * scale
        self._part, self._last = None, "scale"

    def _take_part(self, piece: str, before: str) -> None:
        """ "two thirds" multiplies; "two and a half" adds; "third" alone is an ordinal, no number."""
        if piece == "half" or before in {"a", "an"}:
            self._part = (self._part or 0) + _PARTS[piece]
        elif self._part is not None:
            self._part *= _PARTS[piece]


def _figure(piece: str, *, comma: bool) -> Fraction:
    """The value of figures. 1,200 is 1200; 1,5 is one and a half; 1.200 is either, as `comma` says."""
    if "/" in piece:
        return Fraction(piece)
    whole, mark, rest = piece.rpartition(",")
    if mark and len(rest) != 3 and "." not in piece:
        return _plain(whole, rest)
    piece = piece.replace(",", "")
    if not comma and re.fullmatch(r"[1-9]\d{0,2}(?:\.\d{3})+", piece):
        return Fraction(piece.replace(".", ""))
    whole, mark, rest = piece.rpartition(".")
    return _plain(whole, rest) if mark else Fraction(piece)


def _plain(whole: str, rest: str) -> Fraction:
    digits = "".join(each for each in whole if each.isdecimal())
    return Fraction(f"{digits or 0}.{rest or 0}")
