"""What a learner has done and holds: pure sums over the log of answers, in whatever order they are read."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple, TypeVar

from crisisdesk.domain.answer import Confidence
from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.question import AnswerType, Kind, QuestionId
from crisisdesk.domain.review import Phase

RETENTION_DAYS = 30
"""How far back retention looks, counting today."""
MATURE_FROM = 21.0
"""Stability in days from which a memory counts as settled."""
SAID = {Confidence.GUESS: 0.35, Confidence.THINK_SO: 0.7, Confidence.SURE: 0.95}
"""The chance of being right that each word stands for. A guess among four is right once in four, and few guess blindly."""


class Answered(NamedTuple):
    """One answer of the log, in brief."""

    question: QuestionId
    article: ArticleId
    kind: Kind
    day: date
    right: bool
    seconds: float
    phase: Phase
    """Of the memory before the answer."""
    confidence: Confidence | None = None
    mature: bool = False
    """Whether it was settled (`MATURE_FROM`) before the answer."""
    answer: str = ""
    """The key."""
    sort: AnswerType = AnswerType.PHRASE
    turn: int = 0
    """Its place in the log: what came later, whatever the clock said then."""
    due: datetime | None = None
    """When its question came back by it."""


class Tally(NamedTuple):
    """Answers and how many of them were right."""

    answered: int = 0
    right: int = 0

    @property
    def share(self) -> float | None:
        """Right ones of all, 0 to 1; None where nothing was answered."""
        return self.right / self.answered if self.answered else None


class Calibration(NamedTuple):
    """How well what was said fits what came, over the answers with a confidence."""

    brier: float
    """Mean squared distance of what was said from what came: 0 is perfect, 0.25 is what always saying "half" gets."""
    points: tuple[tuple[Confidence, float, Tally], ...]
    """From guess to sure: the chance that was said, and what came of it."""

    @property
    def overconfidence(self) -> float:
        """By how much more was claimed than came, as a share; below 0 where less was."""
        count = sum(tally.answered for _, _, tally in self.points)
        return sum(said * tally.answered - tally.right for _, said, tally in self.points) / count


class DayTally(NamedTuple):
    """What was answered on one learner-day."""

    day: date
    answered: int
    right: int
    seconds: float


class DayDue(NamedTuple):
    """How many questions come back on one learner-day; today's hold all that is overdue."""

    day: date
    due: int


@dataclass(frozen=True, slots=True)
class ProgressNumbers:
    """All that the progress screen draws."""

    answered: int
    right: int
    questions: int
    """Different questions answered."""
    retention: float | None
    """Of the answers to learnt questions in the last 30 days, the share that was right; None without any."""
    young: float | None
    """The same of those that were not settled yet."""
    mature: float | None
    """The same of those that were settled: held for three weeks or more."""
    streak: int
    """Days in a row with an answer, up to today or yesterday."""
    longest_streak: int
    minutes: float
    days: tuple[DayTally, ...]
    """Those with an answer, oldest first."""
    by_kind: tuple[tuple[Kind, Tally], ...]
    """Most answered first."""
    by_article: tuple[tuple[ArticleId, Tally], ...]
    """Most answered first."""
    by_confidence: tuple[tuple[Confidence, Tally], ...]
    """From guess to sure, those that were used."""
    by_person: tuple[tuple[str, Tally], ...]
    """By the person who was the answer, most answered first."""
    by_place: tuple[tuple[str, Tally], ...]
    calibration: Calibration | None
    """None where no confidence was ever told."""
    retention_by_week: tuple[tuple[date, Tally], ...]
    """Answers to learnt questions by week, which begins on its Monday; oldest first."""
    forecast: tuple[DayDue, ...]
    """Today and the days after it."""


@dataclass(frozen=True, slots=True)
class Sums:
    """All that the numbers need of a log, added up; a library may keep it instead of reading the log."""

    questions: int
    """Different questions answered."""
    days: tuple[DayTally, ...]
    """Those with an answer, oldest first."""
    learnt: tuple[tuple[date, Tally], ...]
    """Answers to learnt questions, by day."""
    kinds: tuple[tuple[Kind, Tally], ...]
    articles: tuple[tuple[ArticleId, Tally], ...]
    confidences: tuple[tuple[Confidence, Tally], ...]
    mature: tuple[tuple[date, Tally], ...] = ()
    """Answers to settled questions, by day."""
    people: tuple[tuple[str, Tally], ...] = ()
    places: tuple[tuple[str, Tally], ...] = ()


def numbers(
    log: Iterable[Answered], *, today: date, day_of: Callable[[datetime], date], forecast_days: int = 7
) -> ProgressNumbers:
    """The sums over a learner's log. `day_of` tells their learner-day of a moment, as they have it now."""
    answers = tuple(log)
    due = map(day_of, dues(answers).values())
    return numbers_of(sums(answers), forecast=forecast(due, today=today, days=forecast_days), today=today)


def dues(log: Iterable[Answered]) -> Mapping[QuestionId, datetime]:
    """When each question comes back: its last answer says so. Over and above the log, a day that was set and an exam move it
    (see `domain.planner.planned`), and one that was reset, put aside, flagged or deleted does not come back."""
    last: dict[QuestionId, Answered] = {}
    for each in log:
        if each.question not in last or each.turn > last[each.question].turn:
            last[each.question] = each
    return {question: each.due for question, each in last.items() if each.due is not None}


def sums(log: Iterable[Answered]) -> Sums:
    """The log added up."""
    answers = tuple(log)
    learnt = (each for each in answers if each.phase is Phase.REVIEW)
    return Sums(
        questions=len({each.question for each in answers}),
        days=by_day(answers),
        learnt=tuple(_tallies(learnt, lambda each: each.day).items()),
        kinds=tuple(_tallies(answers, lambda each: each.kind).items()),
        articles=tuple(_tallies(answers, lambda each: each.article).items()),
        confidences=tuple((each, held) for each, held in _tallies(answers, lambda one: one.confidence).items() if each),
        mature=tuple(_tallies((each for each in answers if each.mature), lambda each: each.day).items()),
        people=_by_answer(answers, AnswerType.PERSON),
        places=_by_answer(answers, AnswerType.PLACE),
    )


def numbers_of(sums: Sums, *, forecast: tuple[DayDue, ...], today: date) -> ProgressNumbers:
    """What the progress screen draws, of a log that is added up already."""
    days = frozenset(each.day for each in sums.days)
    return ProgressNumbers(
        answered=sum(each.answered for each in sums.days),
        right=sum(each.right for each in sums.days),
        questions=sums.questions,
        retention=_recent(sums.learnt, today=today).share,
        young=_less(_recent(sums.learnt, today=today), _recent(sums.mature, today=today)).share,
        mature=_recent(sums.mature, today=today).share,
        streak=streak(days, today=today),
        longest_streak=longest_streak(days),
        minutes=sum(_milliseconds(each.seconds) for each in sums.days) / 60_000,
        days=sums.days,
        by_kind=_most_first(dict(sums.kinds), name=lambda kind: kind.value),
        by_article=_most_first(dict(sums.articles), name=str),
        by_confidence=_in_order_of_confidence(dict(sums.confidences)),
        by_person=_most_first(dict(sums.people), name=str),
        by_place=_most_first(dict(sums.places), name=str),
        calibration=calibration(dict(sums.confidences)),
        retention_by_week=_weekly(sums.learnt),
        forecast=forecast,
    )


def tally(log: Iterable[Answered]) -> Tally:
    """How many answers, how many right."""
    rights = [each.right for each in log]
    return Tally(answered=len(rights), right=sum(rights))


def retention(log: Iterable[Answered], *, today: date) -> float | None:
    """See `ProgressNumbers.retention`."""
    return _recent(sums(log).learnt, today=today).share


def calibration(tallies: Mapping[Confidence, Tally]) -> Calibration | None:
    """The Brier score (Brier 1950) and the curve of what was said against what came."""
    points = tuple((each, SAID[each], tally) for each, tally in _in_order_of_confidence(tallies) if tally.answered)
    count = sum(tally.answered for _, _, tally in points)
    if not count:
        return None
    missed = sum((1 - said) ** 2 * tally.right + said**2 * (tally.answered - tally.right) for _, said, tally in points)
    return Calibration(missed / count, points)


def streak(days: frozenset[date], *, today: date) -> int:
    """Days in a row up to today; a day that is not over yet breaks nothing, nor does one that a flight west put ahead."""
    one = timedelta(days=1)
    day = next((each for each in (today + one, today) if each in days), today - one)
    length = 0
    while day in days:
        length += 1
        day -= one
    return length


def longest_streak(days: frozenset[date]) -> int:
    """The most days in a row that there ever were."""
    before = timedelta(days=1)
    ends = (day for day in days if day + before not in days)
    return max((streak(days, today=day) for day in ends), default=0)


def by_day(log: Iterable[Answered]) -> tuple[DayTally, ...]:
    """One tally for each day with an answer, oldest first."""
    groups = _groups(log, lambda each: each.day)
    return tuple(
        DayTally(day, *tally(answers), seconds=sum(_milliseconds(each.seconds) for each in answers) / 1000)
        for day, answers in sorted(groups.items())
    )


def forecast(due: Iterable[date], *, today: date, days: int) -> tuple[DayDue, ...]:
    """How many of the due days fall on today and each day after; those that are past count for today."""
    counts = Counter(max(day, today) for day in due)
    span = (today + timedelta(days=ahead) for ahead in range(days))
    return tuple(DayDue(day, counts[day]) for day in span)


def is_missed(answers: Iterable[tuple[date, bool]]) -> bool:
    """Whether a question with these answers (learner-day, right), in the order in which they were given, is missed: wrong, and
    not right on a later day since.

    Right again on the same day is not enough: the answer was on the screen a moment ago. No answer is of a later day than one
    that came after it: then the clock was ahead.
    """
    earliest: date | None = None
    latest: date | None = None
    for day, right in answers:
        if not right:
            earliest, latest = day, None
        elif earliest is not None:
            earliest, latest = min(earliest, day), max(latest or day, day)
    return earliest is not None and (latest is None or latest <= earliest)


Key = TypeVar("Key", bound=Hashable)


def _groups(log: Iterable[Answered], key: Callable[[Answered], Key]) -> dict[Key, list[Answered]]:
    groups: defaultdict[Key, list[Answered]] = defaultdict(list)
    for each in log:
        groups[key(each)].append(each)
    return groups


def _tallies(log: Iterable[Answered], key: Callable[[Answered], Key]) -> dict[Key, Tally]:
    return {each: tally(answers) for each, answers in _groups(log, key).items()}


def _most_first(tallies: dict[Key, Tally], *, name: Callable[[Key], str]) -> tuple[tuple[Key, Tally], ...]:
    # The name breaks ties, so that the order of the log plays no part.
    return tuple(sorted(tallies.items(), key=lambda pair: (-pair[1].answered, name(pair[0]))))


def _recent(learnt: Iterable[tuple[date, Tally]], *, today: date) -> Tally:
    since = today - timedelta(days=RETENTION_DAYS - 1)
    return _added(each for day, each in learnt if day >= since)


def _added(tallies: Iterable[Tally]) -> Tally:
    held = tuple(tallies)
    return Tally(sum(each.answered for each in held), sum(each.right for each in held))


def _less(whole: Tally, part: Tally) -> Tally:
    return Tally(whole.answered - part.answered, whole.right - part.right)


def _weekly(learnt: Iterable[tuple[date, Tally]]) -> tuple[tuple[date, Tally], ...]:
    weeks: defaultdict[date, list[Tally]] = defaultdict(list)
    for day, tally in learnt:
        weeks[day - timedelta(days=day.weekday())].append(tally)
    return tuple((week, _added(tallies)) for week, tallies in sorted(weeks.items()))


def _by_answer(log: Iterable[Answered], sort: AnswerType) -> tuple[tuple[str, Tally], ...]:
    return tuple(_tallies((each for each in log if each.sort is sort), lambda each: each.answer).items())


def _milliseconds(seconds: float) -> int:
    # Whole numbers: their sum is the same in whatever order they are added.
    return round(seconds * 1000)


def _in_order_of_confidence(tallies: Mapping[Confidence, Tally]) -> tuple[tuple[Confidence, Tally], ...]:
    return tuple((each, tallies[each]) for each in Confidence if each in tallies)
