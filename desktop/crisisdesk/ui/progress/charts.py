"""The sums of a learner's log as charts, each with its sentence and its table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from crisisdesk.domain.answer import Confidence
from crisisdesk.domain.progress import Calibration, DayDue, DayTally, ProgressNumbers, Tally
from crisisdesk.services.ports import Confusion
from crisisdesk.ui.pictures.data import Bar, Bars, Column, Columns, Day, Line, Pair, Pairs, Point, Told, Year
from crisisdesk.ui.words import (
    confidence_words,
    counted,
    day_words,
    decimal_words,
    kind_words,
    number_words,
    share_words,
    short_day_words,
    weekday_words,
)

translate = QCoreApplication.translate

YEAR = 365
"""Days of the heat map."""
AHEAD = 30
"""Days that the forecast looks ahead."""
LONGEST = 12
"""How many bars of a chart at most; the table has the rest."""
WEEKS = 26
"""How far back the line of retention goes."""


def year(days: Iterable[DayTally], *, today: date) -> Year:
    """The last 365 days."""
    by_day = {each.day: each for each in days}
    span = [today - timedelta(days=back) for back in range(YEAR - 1, -1, -1)]
    held = [by_day.get(day, DayTally(day, 0, 0, 0)) for day in span]
    active = [each for each in held if each.answered]
    total, most = sum(each.answered for each in held), max(each.answered for each in held)
    sentence = translate("Charts", "{answers} on {days} of the last year; at most {most} on one day.").format(
        answers=counted(translate("Charts", "%Ln answer(s)", "", total), total),
        days=counted(translate("Charts", "%Ln day(s)", "", len(active)), len(active)),
        most=number_words(most),
    )
    columns = (translate("Charts", "Day"), translate("Charts", "Answers"), translate("Charts", "Right"))
    rows = tuple((day_words(e.day), number_words(e.answered), number_words(e.right)) for e in reversed(active))
    locale = QLocale()
    first = locale.firstDayOfWeek().value
    short = QLocale.FormatType.ShortFormat
    return Year(
        told=Told(translate("Charts", "A year of days"), sentence, columns, rows),
        days=tuple(Day(each.day, each.answered, _day_spoken(each)) for each in held),
        first_weekday=first,
        weekdays=tuple(locale.standaloneDayName((first + n - 1) % 7 + 1, short) for n in range(7)),
        months=tuple(locale.standaloneMonthName(n, short) for n in range(1, 13)),
        less=translate("Charts", "less"),
        more=translate("Charts", "more"),
    )


def _day_spoken(each: DayTally) -> str:
    if not each.answered:
        return translate("Charts", "{day}: nothing answered").format(day=day_words(each.day))
    return translate("Charts", "{day}: {answers}, {right} right").format(
        day=day_words(each.day),
        answers=counted(translate("Charts", "%Ln answer(s)", "", each.answered), each.answered),
        right=number_words(each.right),
    )


def coming(forecast: tuple[DayDue, ...]) -> Columns:
    """What comes back in the days ahead."""
    total = sum(each.due for each in forecast)
    sentence = translate("Charts", "{questions} come back within {days}, {today} of them today.").format(
        questions=counted(translate("Words", "%Ln question(s)", "", total), total),
        days=counted(translate("Charts", "%Ln day(s)", "", len(forecast)), len(forecast)),
        today=number_words(forecast[0].due if forecast else 0),
    )
    columns = (translate("Charts", "Day"), translate("Charts", "Questions"))
    return Columns(
        told=Told(
            translate("Charts", "Comes back in the next days"),
            sentence,
            columns,
            tuple((weekday_words(each.day), number_words(each.due)) for each in forecast),
        ),
        columns=tuple(
            Column(
                translate("Charts", "Today") if number == 0 else short_day_words(each.day),
                each.due,
                number_words(each.due),
                translate("Charts", "{day}: {questions}").format(
                    day=weekday_words(each.day),
                    questions=counted(translate("Words", "%Ln question(s)", "", each.due), each.due),
                ),
            )
            for number, each in enumerate(forecast)
        ),
    )


def kinds(numbers: ProgressNumbers) -> Bars:
    """By what questions ask for; kinds that share their words are one to the reader."""
    sums: dict[str, Tally] = {}
    for kind, tally in numbers.by_kind:
        words = kind_words(kind)
        before = sums.get(words, Tally())
        sums[words] = Tally(before.answered + tally.answered, before.right + tally.right)
    return mastery(translate("Charts", "By kind of question"), translate("Charts", "Kind"), sums)


def mastery(title: str, what: str, sums: Mapping[str, Tally]) -> Bars:
    """Shares of right answers, most answered first."""
    said = translate("Charts", "{right} of {answered}")
    answered = [(name, tally) for name, tally in sums.items() if tally.answered]
    best = max(answered, key=lambda pair: (pair[1].share or 0, pair[1].answered), default=None)
    least = min(answered, key=lambda pair: (pair[1].share or 0, -pair[1].answered), default=None)
    sentence = ""
    if best is not None and len(answered) == 1:
        sentence = translate("Charts", "{name}: {share} right.").format(name=best[0], share=share_words(best[1].share))
    elif best is not None and least is not None:
        sentence = translate("Charts", "Best held: {best}, {share}. Least: {least}, {low}.").format(
            best=best[0], share=share_words(best[1].share), least=least[0], low=share_words(least[1].share)
        )
    columns = (what, translate("Charts", "Right"), translate("Charts", "Answers"), translate("Charts", "Share"))
    return Bars(
        told=Told(title, sentence, columns, tuple(_tally_row(name, tally) for name, tally in answered)),
        bars=tuple(
            Bar(
                name,
                said.format(right=number_words(tally.right), answered=number_words(tally.answered)),
                tally.share or 0.0,
                translate("Charts", "{name}: {right} of {answered} right").format(
                    name=name, right=number_words(tally.right), answered=number_words(tally.answered)
                ),
            )
            for name, tally in answered[:LONGEST]
        ),
    )


def _tally_row(name: str, tally: Tally) -> tuple[str, ...]:
    return name, number_words(tally.right), number_words(tally.answered), share_words(tally.share)


def calibration(told: Calibration) -> Pairs:
    """How sure the learner said to be, and how often that was right."""
    said = translate("Charts", "“{word}”: {share} right")
    shares = [said.format(word=confidence_words(each), share=share_words(held.share)) for each, _, held in told.points]
    columns = (
        translate("Charts", "You said"),
        translate("Charts", "That claims"),
        translate("Charts", "Came right"),
        translate("Charts", "Answers"),
    )
    rows = tuple(
        (confidence_words(each), share_words(claimed), share_words(held.share), number_words(held.answered))
        for each, claimed, held in told.points
    )
    score = translate("Charts", "Brier score {score}: 0 is perfect, 0.25 no better than a coin.").format(
        score=decimal_words(told.brier)
    )
    sentence = translate("Charts", "; ").join(shares) + ". " + score
    return Pairs(
        told=Told(translate("Charts", "Sure, and right?"), sentence, columns, rows),
        pairs=tuple(_pair(each, claimed, held) for each, claimed, held in told.points),
        expected=translate("Charts", "claimed"),
        came=translate("Charts", "came right"),
        percents=percents(0.0, 0.25, 0.5, 0.75, 1.0),
    )


def _pair(said: Confidence, claimed: float, held: Tally) -> Pair:
    spoken = translate("Charts", "{word}: that claims {claimed}, and {share} of {answers} were right").format(
        word=confidence_words(said),
        claimed=share_words(claimed),
        share=share_words(held.share),
        answers=counted(translate("Charts", "%Ln answer(s)", "", held.answered), held.answered),
    )
    number = translate("Charts", "{right} of {answered}").format(
        right=number_words(held.right), answered=number_words(held.answered)
    )
    return Pair(confidence_words(said), claimed, held.share or 0.0, number, spoken)


def retention(
    weeks: Sequence[tuple[date, Tally]], *, wish: float, young: float | None = None, mature: float | None = None
) -> Line:
    """Of what had been learnt, the share still known when it came back, week by week; the last half-year. The shares of what
    was `young` and `mature` are those of `ProgressNumbers`."""
    shown = [(week, held) for week, held in weeks if held.answered][-WEEKS:]
    last = shown[-1][1]
    sentence = translate("Charts", "Last week {share} of what came back was still known; {wish} is wished for.").format(
        share=share_words(last.share), wish=share_words(wish)
    )
    if mature is not None:
        apart = translate(
            "Charts",
            "In the last 30 days: {young} of what was held for less than three weeks, {mature} of what was held for longer.",
        )
        sentence += " " + apart.format(young=share_words(young), mature=share_words(mature))
    columns = (translate("Charts", "Week from"), translate("Charts", "Answers"), translate("Charts", "Still known"))
    spoken = translate("Charts", "Week from {day}: {share} of {answers} still known")
    return Line(
        told=Told(
            translate("Charts", "Still known after days"),
            sentence,
            columns,
            tuple((day_words(week), number_words(held.answered), share_words(held.share)) for week, held in shown),
        ),
        points=tuple(
            Point(
                short_day_words(week),
                held.share or 0.0,
                held.answered,
                spoken.format(
                    day=day_words(week),
                    share=share_words(held.share),
                    answers=counted(translate("Charts", "%Ln answer(s)", "", held.answered), held.answered),
                ),
            )
            for week, held in shown
        ),
        wish=wish,
        wish_words=translate("Charts", "wished for"),
        percents=percents(0.0, 0.25, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 1.0),
    )


def confusions(pairs: Sequence[Confusion]) -> Bars:
    """What is taken for what, most often first. Opening one asks both."""
    most = max(each.times for each in pairs)
    first = pairs[0]
    sentence = translate("Charts", "Most often {given} is said where {answer} is right.").format(
        given=first.given, answer=first.answer
    )
    columns = (translate("Charts", "Right"), translate("Charts", "Said instead"), translate("Charts", "Times"))
    rows = tuple((each.answer, each.given, number_words(each.times)) for each in pairs)
    return Bars(
        told=Told(translate("Charts", "Taken for each other"), sentence, columns, rows),
        bars=tuple(_confusion(each, most) for each in pairs[:LONGEST]),
    )


def _confusion(each: Confusion, most: int) -> Bar:
    times = counted(translate("Charts", "%Ln time(s)", "", each.times), each.times)
    spoken = translate("Charts", "{given} said for {answer}, {times}; press Enter to practise both").format(
        given=each.given, answer=each.answer, times=times
    )
    name = translate("Charts", "{answer}, not {given}").format(answer=each.answer, given=each.given)
    return Bar(name, times, each.times / most, spoken, key=f"{each.answer}\n{each.given}")


def percents(*shares: float) -> tuple[tuple[float, str], ...]:
    """Shares with their words."""
    return tuple((share, share_words(share)) for share in shares)
