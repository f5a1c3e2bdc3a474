"""Words for what the domain knows: kinds, days, sources, spans of time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale, Qt, QTime

from crisisdesk.domain.answer import Confidence
from crisisdesk.domain.errors import CrisisDeskError
from crisisdesk.domain.grading import point_given
from crisisdesk.domain.question import Kind

translate = QCoreApplication.translate


def kind_words(kind: Kind) -> str:
    """What a question of this kind asks for, as a tag over it."""
    return translate("Words", str(_KINDS[kind]))


def confidence_words(confidence: Confidence) -> str:
    """How sure somebody says to be."""
    return translate("Words", str(_SURE[confidence]))


def kind_token(kind: Kind) -> str:
    """The colour token of the facts that it asks about."""
    return _TOKENS.get(kind, "deed")


def day_words(day: date | None) -> str:
    """A day as people of this locale write it: "21 January 2022"; "" for None."""
    # Qt's long format names the weekday too, so that each language has its own pattern among its words.
    return "" if day is None else _day(day, day_pattern())


def day_pattern() -> str:
    """How Qt is to write a day in this language."""
    return translate("Words", "d MMMM yyyy")


def short_day_words(day: date) -> str:
    """A day where there is little room, without its year: "21 Jan"."""
    return _day(day, translate("Words", "d MMM"))


def long_day_words(day: date) -> str:
    """A day with its weekday: "Friday, 21 January 2022"."""
    return _day(day, translate("Words", "dddd, d MMMM yyyy"))


def weekday_words(day: date) -> str:
    """A day of this year or near it: "Fri 21 Jan"."""
    return _day(day, translate("Words", "ddd d MMM"))


def _day(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def number_words(number: int) -> str:
    """A whole number in the digits and groups of this locale."""
    return QLocale().toString(number)


def time_words(at: datetime) -> str:
    """The time of day where the reader is, in the digits of this locale: "16:05"."""
    there = at.astimezone()
    return QLocale().toString(QTime(there.hour, there.minute), "HH:mm")


def two_digits(number: int) -> str:
    """Minutes or seconds as a clock shows them, in the digits of this locale: "07"."""
    return number_words(number).rjust(2, QLocale().zeroDigit())


def source_words(outlet: str, publisher: str) -> str:
    """ "Press TV (Iranian state broadcaster)", or what is known of it."""
    if outlet and publisher:
        return translate("Words", "{outlet} ({publisher})").format(outlet=outlet, publisher=publisher)
    return outlet or publisher


def country_words(code: str) -> str:
    """A country by its ISO code; its English name, as in the questions. "" for none."""
    if not code:
        return ""
    territory = QLocale.codeToTerritory(code)
    if territory is QLocale.Country.AnyCountry:
        return code
    return QLocale.territoryToString(territory)


def paragraph_words(numbers: Sequence[int]) -> str:
    """ "paragraph 7", "paragraphs 7, 8", or "" for none. In one piece: a number alone on a line would say nothing."""
    one, many = translate("Words", "paragraph {numbers}"), translate("Words", "paragraphs {numbers}")
    said = (one if len(numbers) == 1 else many).format(numbers=", ".join(map(number_words, numbers))) if numbers else ""
    return said.replace(" ", "\N{NO-BREAK SPACE}")


def joined(*parts: str) -> str:
    """What there is of the parts, with a dot between, to be read from the side from which the reader's language is."""
    said = " · ".join(part for part in parts if part)
    # Else a name in Latin letters at the front would turn the whole line round.
    return f"\N{RIGHT-TO-LEFT MARK}{said}" if said and _is_mirrored() else said


def put_into(said: str, **values: str) -> str:
    """A sentence of the reader's language with the article's own words in it, each of which keeps its direction."""
    if not _is_mirrored():
        return said.format(**values)
    isolated = {name: f"\N{FIRST STRONG ISOLATE}{words}\N{POP DIRECTIONAL ISOLATE}" for name, words in values.items()}
    return f"\N{RIGHT-TO-LEFT MARK}{said.format(**isolated)}"


def _is_mirrored() -> bool:
    return QLocale().textDirection() is Qt.LayoutDirection.RightToLeft


def when_words(at: datetime | None, now: datetime) -> str:
    """When a question comes back: "in 10 minutes", "later today", "tomorrow", "in 12 days". Both are aware."""
    if at is None:
        return ""
    minutes = round((at - now) / timedelta(minutes=1))
    days = (at.astimezone().date() - now.astimezone().date()).days
    if minutes <= 1:
        return translate("Words", "in a minute")
    if minutes < 60:
        return counted(translate("Words", "in %Ln minute(s)", "", minutes), minutes)
    if days <= 0:
        return translate("Words", "later today")
    if days == 1:
        return translate("Words", "tomorrow")
    if days < 60:
        return counted(translate("Words", "in %Ln day(s)", "", days), days)
    months = round(days / 30.4)
    return counted(translate("Words", "in %Ln month(s)", "", months), months)


def ago_words(at: datetime, now: datetime) -> str:
    """When something was: "today", "yesterday", "3 days ago", or the day."""
    days = (now.astimezone().date() - at.astimezone().date()).days
    if days <= 0:
        return translate("Words", "today")
    if days == 1:
        return translate("Words", "yesterday")
    if days < 30:
        return counted(translate("Words", "%Ln day(s) ago", "", days), days)
    return day_words(at.astimezone().date())


def counted(said: str, count: int) -> str:
    """English for a number: "1 question(s)" becomes "1 question", "5 question(s)" becomes "5 questions".

    `said` comes from Qt's `tr` with this count, so in any other language it has its right form and no "(s)".
    """
    return said.replace("(s)", "" if count == 1 else "s")


def sentence(error: BaseException) -> str:
    """What a refusal says, in the reader's language."""
    if not isinstance(error, CrisisDeskError):
        return str(error)
    told = {key: translate("Errors", value) if isinstance(value, str) else value for key, value in error.told.items()}
    said = translate("Errors", error.said)
    return said.format(**told) if told else said


def degrees_words(latitude: float, longitude: float) -> str:
    """A place on the map: "46.2° north, 6.1° east"."""
    north = translate("Words", "{degrees}° north") if latitude >= 0 else translate("Words", "{degrees}° south")
    east = translate("Words", "{degrees}° east") if longitude >= 0 else translate("Words", "{degrees}° west")
    told = (
        words.format(degrees=QLocale().toString(abs(each), "f", 1))
        for words, each in ((north, latitude), (east, longitude))
    )
    return ", ".join(told)


def away_words(kilometres: float) -> str:
    """How far a point on the map was from the place, rounded as one would say it: "640 km away"."""
    step = 1 if kilometres < 20 else 10
    return translate("Words", "{count} km away").format(count=number_words(round(kilometres / step) * step))


def given_words(given: str) -> str:
    """An answer of several parts in one line, a point of the map in words; any other as it is."""
    point = point_given(given)
    if point is not None and "." in given:
        return degrees_words(*point)
    return given.replace("\t", " – ").replace("\n", "; ")


def questions_words(count: int) -> str:
    """How many questions."""
    return counted(translate("Words", "%Ln question(s)", "", count), count)


def decimal_words(number: float) -> str:
    """With two decimals, as this locale writes them: "0.14"."""
    return QLocale().toString(number, "f", 2)


def share_words(share: float | None) -> str:
    """ "86 %", or a dash where there is nothing yet."""
    if share is None:
        return "–"
    said = translate("Words", "{percent} %").format(percent=number_words(round(share * 100)))
    return said.replace(" ", "\N{NO-BREAK SPACE}")


_KINDS = {
    Kind.SPEAKER: QT_TRANSLATE_NOOP("Words", "Who said it"),
    Kind.WORDS: QT_TRANSLATE_NOOP("Words", "What was said"),
    Kind.LABEL: QT_TRANSLATE_NOOP("Words", "What it was called"),
    Kind.PARAPHRASE: QT_TRANSLATE_NOOP("Words", "What was said"),
    Kind.ADDRESSEE: QT_TRANSLATE_NOOP("Words", "To whom"),
    Kind.PLACE: QT_TRANSLATE_NOOP("Words", "Where"),
    Kind.DATE: QT_TRANSLATE_NOOP("Words", "When"),
    Kind.OFFICE: QT_TRANSLATE_NOOP("Words", "Who holds the office"),
    Kind.ACTOR: QT_TRANSLATE_NOOP("Words", "Who did it"),
    Kind.OBJECT: QT_TRANSLATE_NOOP("Words", "What was done"),
    Kind.REASON: QT_TRANSLATE_NOOP("Words", "Why"),
    Kind.NUMBER: QT_TRANSLATE_NOOP("Words", "How many"),
    Kind.EXPANSION: QT_TRANSLATE_NOOP("Words", "What letters stand for"),
    Kind.GAP: QT_TRANSLATE_NOOP("Words", "Fill the gap"),
    Kind.TRUE_FALSE: QT_TRANSLATE_NOOP("Words", "True or false"),
    Kind.MATCH: QT_TRANSLATE_NOOP("Words", "What belongs together"),
    Kind.ORDER: QT_TRANSLATE_NOOP("Words", "In which order"),
    Kind.MAP: QT_TRANSLATE_NOOP("Words", "On the map"),
    Kind.OWN: QT_TRANSLATE_NOOP("Words", "Written by hand"),
}

_SURE = {
    Confidence.GUESS: QT_TRANSLATE_NOOP("Words", "A guess"),
    Confidence.THINK_SO: QT_TRANSLATE_NOOP("Words", "I think so"),
    Confidence.SURE: QT_TRANSLATE_NOOP("Words", "Sure"),
}

_TOKENS = {
    Kind.SPEAKER: "words",
    Kind.WORDS: "words",
    Kind.LABEL: "words",
    Kind.PARAPHRASE: "words",
    Kind.GAP: "words",
    Kind.ADDRESSEE: "person",
    Kind.OFFICE: "person",
    Kind.ACTOR: "person",
    Kind.PLACE: "place",
    Kind.MAP: "place",
    Kind.DATE: "day",
    Kind.ORDER: "day",
}
