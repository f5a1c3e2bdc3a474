"""Numbers as news writes them: which tokens make one, and others of the same order and form."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crisisdesk.domain.reading import Token
from crisisdesk.domain.scale import NUMBER_WORDS, TENS, WORDS_FOR_NUMBERS, whole_number

_SCALES = frozenset("hundred thousand million billion trillion".split())
_CURRENCIES = ("$", "£", "€", "US$", "¥")
_PERCENT = ("%", "percent", "per cent")
_FIGURE = re.compile(r"^\d{1,3}(?:,\d{3})+$|^\d+(?:\.\d+)?$")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number in a text."""

    sort: str
    """ "number", "percent" or "money"."""
    at: int
    """Index of its first token."""
    size: int
    """How many tokens it takes."""
    text: str
    """As it stands there."""


def quantities(tokens: Sequence[Token], text: str) -> Iterator[Quantity]:
    """The numbers among `tokens`, a stretch of one sentence; no years, no parts of dates, none that counts nothing."""
    at = 0
    while at < len(tokens):
        size = _length(tokens, at)
        if size:
            run = tokens[at : at + size]
            sort = _sort(run)
            told = text[run[0].span.start : run[-1].span.end]
            if _is_of_several(tokens, at):
                at += size
                continue
            if sort in ("money", "percent") or _counts(tokens, at, size):
                yield Quantity(sort, run[0].index, size, told)
        at += max(size, 1)


def _is_of_several(tokens: Sequence[Token], at: int) -> bool:
    """Whether it is one end of a range, or of "the last five"."""
    before = [each.text.lower() for each in tokens[max(0, at - 2) : at]]
    return bool(before) and before[-1] in _SEVERAL and before != ["up", "to"]


_SEVERAL = frozenset("between to or last next past first".split())


def _length(tokens: Sequence[Token], at: int) -> int:
    """How many tokens from `at` on make one number; 0 for none."""
    end = at
    if tokens[end].text in _CURRENCIES:
        end += 1
    if end >= len(tokens) or not (_FIGURE.match(tokens[end].text) or tokens[end].text.lower() in WORDS_FOR_NUMBERS):
        return 0
    end += 1
    while end < len(tokens) and tokens[end].text.lower() in _SCALES:
        end += 1
    if end < len(tokens) and tokens[end].text.lower() in _PERCENT:
        end += 1
    return end - at


def _sort(run: Sequence[Token]) -> str:
    if run[0].text in _CURRENCIES:
        return "money"
    return "percent" if run[-1].text.lower() in _PERCENT else "number"


def _counts(tokens: Sequence[Token], at: int, size: int) -> bool:
    """Whether a plain number counts something that the words name: "14 cranes", not "Category 5" nor "May 17"."""
    figure = tokens[at + size - 1]
    unit = next((each for each in tokens[at + size : at + size + 2] if each.text != "-"), None)
    timed = unit is not None and unit.lemma.lower() in _UNITS
    if not timed and any(each.entity in ("DATE", "TIME", "ORDINAL") for each in tokens[at : at + size]):
        return False
    if timed:
        return whole_number(figure.text) not in (None, 0, 1) and _ENDS_ANEW.get(tokens[at - 1].text if at else "", True)
    behind = tokens[at + size] if at + size < len(tokens) else None
    before = tokens[at - 1] if at else None
    if behind is None or behind.text in ("-", "–", "/"):
        return False
    if before and (before.text in ("-", "–", "/", "No.", "#") or before.pos in ("NOUN", "PROPN")):
        return False  # a label: "Category 5", "Flight 370"
    if any(each.text in _ADDRESSES for each in tokens[at + size : at + size + 3]):
        return False
    plain = whole_number(figure.text)
    if size == 1 and (plain is None or plain < 2):
        return False
    described = behind.pos in ("NOUN", "ADJ", "PROPN") or behind.tag == "VBN"
    return (described and (figure.dep == "nummod" or size > 1)) or (size > 1 and figure.text.lower() in _SCALES)


_ADDRESSES = frozenset("Street Avenue Road Square Boulevard Lane Drive Highway Interstate".split())
_UNITS = frozenset(
    "year month week day hour minute second year-old mile kilometre kilometer metre meter ton tonne".split()
)
_ENDS_ANEW = dict.fromkeys(("-", "–", "/", "than", "past", "last", "next", "few", "every"), False)
"""What before a number of days or years makes it vague or a part of something else."""


def like(quantity: str, *, sort: str, standing: frozenset[str], rng: random.Random) -> Iterator[str]:
    """Other quantities in the same form, of the same order and as round; none whose figure is in `standing`."""
    found = re.search(r"\d[\d,]*(?:\.\d+)?", quantity)
    if found is None:
        yield from _spelt_like(quantity, standing, rng)
        return
    figure = found.group()
    decimals = len(figure.partition(".")[2])
    unit = 10**-decimals if decimals else _roundness(int(figure.replace(",", "")))
    value = float(figure.replace(",", ""))
    scaled = any(each in _SCALES for each in quantity.lower().split())
    steps = _steps(value / unit, most=100 / unit - 1 if sort == "percent" else None)
    drawn = [step + rng.randint(-each, each) for step, each in rng.sample(steps, len(steps))]
    count = round(value / unit)
    if count % _ROUNDER:
        # Rounder ones last: among such the key would stand out.
        drawn.sort(key=lambda each: (count + each) % _ROUNDER == 0)
    for step in drawn:
        other = (count + step) * unit
        told = f"{other:,.{decimals}f}" if "," in figure or other >= 10_000 else f"{other:.{decimals}f}"
        if scaled and other >= _THOUSAND > value:
            continue  # "$1,160 million" is no form of the news
        if told not in standing and told != figure:
            yield f"{quantity[: found.start()]}{told}{quantity[found.end() :]}"


_THOUSAND = 1000
_ROUNDER = 2
"""Of so many units is what looks rounder than one."""


def _roundness(value: int) -> int:
    """The largest of 1, 5, 10, 50, 100 ... that goes into the number and leaves it some neighbours."""
    best = 1
    for unit in (10**power * factor for power in range(9) for factor in (1, 5)):
        if value % unit == 0 and value // unit >= 2:
            best = unit
    return best


def _steps(count: float, *, most: float | None) -> list[tuple[int, int]]:
    """How many units away the others lie, near enough to be believed and far enough to be told apart, each with by how much it may
    waver: at even steps all would end in one figure, and the key in another."""
    width = max(2, round(count * 0.4))
    pace = max(1, width // 6)
    steps = [step for step in range(-width, width + 1, pace) if abs(step) * 2 >= pace and step]
    wavers = pace // 3
    return [
        (step, wavers)
        for step in steps
        if count + step - wavers >= 1 and (most is None or count + step + wavers <= most)
    ]


def _spelt_like(quantity: str, standing: frozenset[str], rng: random.Random) -> Iterator[str]:
    word, _, rest = quantity.partition(" ")
    value = WORDS_FOR_NUMBERS.get(word.lower())
    if value is None:
        return
    near = (
        list(TENS)
        if word.lower() in TENS
        else [NUMBER_WORDS[each] for each in range(max(2, value - 4), min(21, value + 5))]
    )
    for other in rng.sample(near, len(near)):
        if other != word.lower() and other not in standing:
            told = other.capitalize() if word[0].isupper() else other
            yield f"{told} {rest}".strip()
