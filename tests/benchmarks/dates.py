"""Which day a weekday, "today" or "Nov. 9" is, on news whose days people marked.

Some of the marks are wrong by themselves: a "Wednesday" marked with a Tuesday, a bare "Tuesday" that one article's marks put in two weeks.
The goals are held against all marks; a row beside them leaves such marks out.

What resists: all ten weekdays of tbaq that are answered otherwise than marked were looked up. Seven are of one report of 15 August 1990
whose marks put each weekday a week too early (King Hussein met Saddam Hussein on Monday the 13th and George Bush on Thursday the 16th, as
the answers say), two are marked with another weekday than they name, and one Sunday of March 1998 with a Sunday of February. Nothing but
silence there would reach 96 %, and nothing in these texts tells where to be silent.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from crisisdesk.domain.article import Article
from crisisdesk.domain.reading import ParsedArticle
from crisisdesk.language import read
from tests.benchmarks.quotes import SHARED
from tests.benchmarks.results import Row

WHEN_ANSWERED, OF_ALL = 96.0, 90.0
WEEKDAYS, SOUND = "weekdays", "weekdays whose marks agree with the calendar and each other"
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_WEEKDAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day", re.IGNORECASE)
_NEAR = re.compile(r"(?:today|tomorrow|yesterday)\b", re.IGNORECASE)


def measure() -> Iterator[Row]:
    """Nothing where the marked articles are not at hand."""
    for name in ("tbaq", "gum"):
        marked = SHARED / "gold" / f"dates_{name}.jsonl"
        if marked.exists():
            counts: Counter[tuple[str, str]] = Counter()
            for line in marked.read_text("utf-8").splitlines():
                counts += _counted(json.loads(line))
            yield from _rows(name, counts)


def _counted(document: Mapping[str, Any]) -> Counter[tuple[str, str]]:
    """How many days of each kind there are, how many were answered, how many rightly."""
    parsed = read(Article(document["text"], published=date.fromisoformat(document["dct"][:10])))
    marks = [each for each in document["timexes"] if _is_day(each["value"] or "")]
    counts: Counter[tuple[str, str]] = Counter()
    for each in marks:
        kind = _kind(each["text"])
        value = _found(parsed, each["start"], each["end"])
        for counted in (kind, *((SOUND,) if kind == WEEKDAYS and _is_sound(each, marks) else ())):
            counts[counted, "all"] += 1
            counts[counted, "answered"] += value is not None
            counts[counted, "right"] += value == _day(each)
    return counts


def _is_day(value: str) -> bool:
    return bool(_DAY.match(value)) and (len(value) == 10 or value[10] == "T")


def _day(mark: Mapping[str, Any]) -> date:
    return date.fromisoformat(mark["value"][:10])


def _is_sound(mark: Mapping[str, Any], marks: Sequence[Mapping[str, Any]]) -> bool:
    """Whether a mark is the weekday that it names, and the article's marks give these words no other day."""
    same = {_day(each) for each in marks if each["text"].lower() == mark["text"].lower()}
    return len(same) == 1 and f"{_day(mark):%A}".lower() in mark["text"].lower()


def _kind(words: str) -> str:
    if _WEEKDAY.search(words) and not re.search(r"\d", words):
        return WEEKDAYS
    return "today, yesterday, tomorrow" if _NEAR.match(words) else "other days"


def _found(parsed: ParsedArticle, start: int, end: int) -> date | None:
    return next(
        (day.value for day in parsed.dates if day.span.start < end and day.span.end > start and day.confidence > 0),
        None,
    )


def _rows(name: str, counts: Counter[tuple[str, str]]) -> Iterator[Row]:
    for kind in (WEEKDAYS, SOUND, "today, yesterday, tomorrow", "other days"):
        total, answered, right = (counts[kind, each] for each in ("all", "answered", "right"))
        if not total:
            continue
        held = kind == WEEKDAYS
        when, overall = 100 * right / max(1, answered), 100 * right / total
        yield Row(
            f"{name}: {kind}, right when answered",
            f"{when:.1f} % of {answered}",
            goal=f"≥ {WHEN_ANSWERED:g} %" if held else "",
            met=when >= WHEN_ANSWERED if held else None,
        )
        yield Row(
            f"{name}: {kind}, right of all",
            f"{overall:.1f} % of {total}",
            goal=f"≥ {OF_ALL:g} %" if held else "",
            met=overall >= OF_ALL if held else None,
        )
