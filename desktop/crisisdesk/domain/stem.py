"""How a stem is put together: the report that it is about, what it asks, and the passage that it asks of."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date

_REPORT = re.compile(r"^(?P<report>In the report (?:that begins )?“.*?”(?: of \d{1,2} [A-Z][a-z]+ \d{4})?), ")
_PASSAGE = re.compile(r"^(?P<asked>(?:[Ww]hose|[Ww]hich) [^“”]{1,60} belongs? in the gaps?): “(?P<passage>.*)”\?$")

GAP = "____"
"""What stands for the words left out of a passage."""


@dataclass(frozen=True, slots=True)
class Stem:
    """The parts of a stem; what it has not is ""."""

    report: str
    """ "In the report “Storm shuts Bergen harbour”"."""
    asked: str
    """The question itself, which begins with a large letter and ends in its mark."""
    passage: str
    """The article's words with a gap in them, without marks around."""


def parts_of(stem: str) -> Stem:
    """A stem taken apart."""
    found = _REPORT.match(stem)
    asked = _opened(stem[found.end() :] if found else stem)
    shown = _PASSAGE.match(asked)
    report = found["report"] if found else ""
    return Stem(report, f"{shown['asked']}?", shown["passage"]) if shown else Stem(report, asked, "")


def titled(title: str, stem: str, *, day: date | None = None, begins: bool = False) -> str:
    """A question behind the title of the report that it is about, or how that begins, and its day where that tells no answer."""
    dated = f" of {day.day} {day:%B} {day.year}" if day else ""
    return f"In the report {'that begins ' if begins else ''}“{title}”{dated}, {stem[0].lower()}{stem[1:]}"


def untitled(stem: str) -> str:
    """What a question asks by, without the title that may stand before it: enough where the article itself is shown or named."""
    return _opened(_REPORT.sub("", stem))


def with_gaps(words: str, name: str) -> str:
    """Gaps in the place of a name, also where it is written without its accents: "Francois Hollande"."""
    pattern = re.compile(rf"(?<![\w-]){re.escape(_bare(name))}(?![\w-])", re.IGNORECASE)
    pieces, at = [], 0
    for found in pattern.finditer(_bare(words)):
        pieces += [words[at : found.start()], GAP]
        at = found.end()
    return "".join((*pieces, words[at:]))


def _bare(words: str) -> str:
    """As many letters, without what is set on them."""
    return words if words.isascii() else "".join(unicodedata.normalize("NFD", letter)[0] for letter in words)


def prints(words: str, key: str) -> bool:
    """Whether an answer stands in these words by itself, and not as a part of a longer word or number."""
    return bool(key) and key in words and bool(re.search(rf"(?<![\w,.]){re.escape(key)}(?![\w,]\w)", words))


def _opened(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"
