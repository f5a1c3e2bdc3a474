"""Words set as a printer would, cut short, compared."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from datetime import date

from crisisdesk.domain import stem
from crisisdesk.domain.article import Span
from crisisdesk.domain.gazetteer.tables import fold

_RELATIVE_DAYS = re.compile(
    r"\b(?:today|yesterday|tomorrow|tonight|this (?:week|month|year|morning|evening|afternoon)"
    r"|(?:last|next) (?:week|month|year|night)|now|recently|currently|ago)\b",
    re.IGNORECASE,
)

_REMEMBERED = 512
"""Texts whose words are kept at a time: those of a question and of its choices are compared again and again."""


def tidy(words: str) -> str:
    """Spaces and marks as a printer would set them; double quotation marks made curly."""
    out = re.sub(r"\s+", " ", words).strip()
    if out.count('"') % 2:
        out = out[:-1].rstrip() if out.endswith(' "') else f'{out}"'
    out = re.sub(r"\s+([,.;:?!%)\]’”]|'s\b|n't\b)", r"\1", out)
    out = re.sub(r"([(\[“‘$£€])\s+", r"\1", out)
    out = re.sub(r'"([^"]*)"', r"“\1”", out)
    out = re.sub(r"(?<![\w’'])['‘]([^'‘’]{2,60}?)['’](?![\w’'])", r"“\1”", out)
    return out.replace("'", "’").strip(" ,;")


def said(words: str) -> str:
    """A quotation's words for a stem: no marks at its end, single marks within."""
    out = re.sub(r"\s(?:-|--|–|—)\s", " – ", words)
    out = out if out.count("[") == out.count("]") else out.replace("[", "").replace("]", "")
    out = re.sub(r"\s+", " ", out).strip(" ,;:–—-")
    out = re.sub(r"[“”\"]([^“”\"]*)[“”\"]", r"‘\1’", out)
    out = without_stop(out) if not out.endswith("...") else out
    return out.replace("'", "’").strip()


def within(words: str) -> str:
    """A passage's words as they stand between double marks: on one line, marks of its own made single, no stop at the end."""
    out = re.sub(r"\s+", " ", words).strip()
    out = re.sub(r"\s(?:-|--|–|—)\s", " – ", out)
    out = re.sub(r"“|(?<![\w.,!?…’”])\"(?=\S)", "‘", out)
    out = re.sub(r"[”\"]", "’", out)
    out = re.sub(r"(?:(?<=^)|(?<=[\s(—–-]))'(?=\S)(?!\d0s)", "‘", out)
    return without_stop(out.replace("'", "’")) if out.endswith(".") else out.replace("'", "’")


@functools.lru_cache(maxsize=_REMEMBERED)
def content_words(words: str) -> tuple[str, ...]:
    """The words that carry meaning, in small letters."""
    return tuple(word for word in re.findall(r"[\w][\w’'-]*", words.lower()) if word not in _STOP)


def mentions_relative_day(words: str) -> bool:
    """Whether "today", "last week" and the like stand in the words."""
    return bool(_RELATIVE_DAYS.search(words))


def spoken_day(day: date) -> str:
    """ "Friday, 21 January 2022"."""
    return f"{day:%A}, {day.day} {day:%B} {day.year}"


def without_stop(words: str) -> str:
    """Without a full stop at the end, unless it belongs to an abbreviation: "the U.S."."""
    bare = words.rstrip(" ,;:–—-")
    bare = f"{bare[:-2]}”" if bare.endswith((".”", ",”")) and not _ABBREVIATED.search(bare[:-1]) else bare
    return bare if bare.endswith(".") and _ABBREVIATED.search(bare) else bare.rstrip(" .,;:–—-")


_ABBREVIATED = re.compile(
    r"(?:\b[A-Za-z]\.)+$|\b(?:Calif|Inc|Jr|Sr|Co|Corp|Ltd|Conn|Ariz|Mass|Wash|Fla|Tex|Ill|Mich|Minn|Pa|Va|Ga|Md|Gov|Sen|Rep|St|Dr|No|etc)\.$"
)


_STOP = frozenset(
    """a an the and or but if of to in on at by for with from as is are was were be been being am do does did has have had will would
    can could may might shall should must not no nor so than that this these those it its he she they we i you his her their our my
    your me him them us who whom whose which what when where why how there here also very just only any some all into over under
    about after before between during through up down out off again then once s t ’s said says say""".split()
)


def short(words: str) -> str:
    """The words on one line, cut at 140 characters."""
    flat = " ".join(words.split())
    return flat if len(flat) <= 140 else f"{flat[:140].rsplit(' ', 1)[0]} …"


@functools.lru_cache(maxsize=_REMEMBERED)
def folded(text: str) -> str:
    """Words alone, in small letters without accents, for comparing."""
    return re.sub(r"\W+", " ", fold(text)).strip()


def merged(spans: Sequence[Span]) -> tuple[Span, ...]:
    """The same stretches in order, those that touch as one."""
    out: list[Span] = []
    for span in sorted(set(spans)):
        if out and span.start <= out[-1].end:
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return tuple(out)


@functools.lru_cache(maxsize=_REMEMBERED)
def basic_forms(words: str) -> frozenset[str]:
    """The words in small letters, and what they may be forms of."""
    found: set[str] = set()
    for word in re.findall(r"[^\W\d_]+", words.lower()):
        found |= {
            word,
            word.removesuffix("s"),
            word.removesuffix("es"),
            word.removesuffix("ed"),
            word.removesuffix("d"),
        }
        found |= {word.removesuffix("ing"), f"{word.removesuffix('ing')}e"}
        if word.endswith(("bbed", "bbing", "nned", "nning", "tted", "tting")):
            found.add(re.sub(r"(.)\1(?:ed|ing)$", r"\1", word))
    return frozenset(found)


GAP = stem.GAP
"""What stands for words that are left out, to be found."""


MONTHS = tuple("January February March April May June July August September October November December".split())
DAYS = re.compile(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:today|yesterday|tomorrow|tonight|weekend|week)\b"
    r"|\b(?:next|previous|following|same|last|this) (?:day|month|year)\b|\bdays? (?:after|before|later|earlier|ago)\b",
    re.IGNORECASE,
)
_MONTH = re.compile(
    rf"\b(?:[Ss]ince|[Ii]n|[Ee]arly|[Ll]ate|[Mm]id|[Uu]ntil|[Bb]y|[Tt]hrough|[Ff]rom)[ -](?:{'|'.join(MONTHS)})\b(?!,? (?:of )?\d)"
)


def leans_on_date(told: str) -> bool:
    """Whether a passage names a day, a span or a month that only the day of the report makes clear."""
    return bool(DAYS.search(told) or _MONTH.search(told))
