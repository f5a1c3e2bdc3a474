"""The plan: a session of one's own, the load of the days to come, an exam's date, a backlog, one's own parameters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal

from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.changes import Changes
from crisisdesk.domain.session import Mode, Plan, PlanKind
from crisisdesk.ui.pictures.data import Column, Columns, Told
from crisisdesk.ui.words import counted, day_words, number_words, short_day_words, weekday_words
from crisisdesk.ui.workroom import Notice

if TYPE_CHECKING:
    from crisisdesk.domain.planner import CatchUp, DayLoad, ExamAhead
    from crisisdesk.domain.review import Learner, LearnerId
    from crisisdesk.services.collected import Collected
    from crisisdesk.services.reckoning import LoadWanted
    from crisisdesk.services.training import Trained
    from crisisdesk.ui.background import Job
    from crisisdesk.ui.workroom import Desk, Workroom

translate = QCoreApplication.translate
_SEED = 1
"""The same limits show the same load each time."""


class Sort(Enum):
    """What kind of session."""

    DUE = "due"
    QUICK_FIVE = "five"
    MISSED = "missed"
    ARTICLE = "new"
    CRAM = "cram"
    EXAM = "exam"


@dataclass(frozen=True, slots=True)
class Wished:
    """A session as it is put together on the screen."""

    sort: Sort
    articles: tuple[str, ...] = ()
    """Keys; () for all."""
    count: int = 10
    minutes: int = 20
    seed: int | None = None
    """The number of an exam that is to be set once more."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a day."""

    new_per_day: int
    reviews_per_day: int
    percent: int
    """Wished-for retention."""


@dataclass(frozen=True, slots=True)
class Shown:
    """The screen, without the load."""

    learner: LearnerId
    today: date
    """The learner's own day."""
    articles: tuple[tuple[str, str], ...]
    """Key and title, newest first."""
    collections: tuple[tuple[str, str, tuple[str, ...]], ...]
    """Key, name and the articles of each that has some."""
    limits: Limits
    exam: date | None
    exam_words: str
    backlog: str
    """What has piled up and what to do about it; "" where nothing has."""
    catch_up: int
    """Reviews a day that work it off; 0 for none."""
    examined: bool
    """Whether an exam was finished, whose report can be shown."""
    own: bool
    """Whether the learner's own parameters are in use."""


class _Found(NamedTuple):
    """What is read for it."""

    learner: Learner
    today: date
    articles: tuple[tuple[str, str], ...]
    """Key and title."""
    collected: tuple[Collected, ...]
    waiting: CatchUp | None
    ahead: ExamAhead | None
    examined: bool


class PlanPresenter(QObject):
    """Reads the plan and changes it."""

    planned = Signal(object)
    """Shown."""
    loaded = Signal(object)
    """Columns: the load of the days to come."""
    working = Signal(bool)
    """Whether a simulation or a training is under way."""

    def __init__(self, workroom: Workroom, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workroom = workroom
        self._job: Job | None = None
        self._articles: tuple[tuple[str, str], ...] = ()
        self.switched = workroom.learner_switched
        # What was found for one learner is nothing for the next.
        self.switched.connect(self.cancel)

    def refresh(self) -> None:
        """Read it anew."""
        if not self._workroom.is_open:
            return
        learner = self._workroom.learner.id
        untitled, last = self.tr("Untitled"), self._articles

        def names(desk: Desk) -> tuple[tuple[str, str], ...]:
            # Of thousands even this takes a part of a frame, and to find out that they are the same ones.
            found = tuple((each.id, each.title or untitled) for each in desk.library.articles())
            return last if found == last else found

        def read(desk: Desk) -> _Found:
            known, today = desk.learners.current(), desk.study.day_of(learner)
            over = known.exam is not None and known.exam < today
            return _Found(
                replace(known, exam=None) if over else known,
                today,
                names(desk),
                desk.collections.all(),
                desk.study.catch_up(learner),
                None if over else desk.study.exam_ahead(learner),
                desk.study.last_exam(learner) is not None,
            )

        self._workroom.ask(read, self._show)

    def begin(self, wished: Wished) -> None:
        """Start the session."""
        self._workroom.quiz_wanted.emit(_plan(wished))

    def show_last_exam(self) -> None:
        """Its report."""
        self._workroom.screen_wanted.emit("exam")

    def look_ahead(self, limits: Limits) -> None:
        """Simulate the next ninety days with these limits, in the worker process."""
        learner = self._workroom.learner.id
        wished = {"new_per_day": limits.new_per_day, "reviews_per_day": limits.reviews_per_day}

        def read(desk: Desk) -> LoadWanted:
            return desk.study.load_wanted(learner, retention=limits.percent / 100, **wished)

        def simulate(wanted: LoadWanted) -> None:
            from crisisdesk.services.reckoning import load_of

            def show(ahead: tuple[DayLoad, ...]) -> None:
                self._show_load(ahead, wanted.today)

            self._job = self._workroom.background.process(load_of, (wanted, _SEED), show, self._fail)

        self.working.emit(True)  # noqa: FBT003 - Qt's signal
        self._workroom.ask(read, simulate)

    def use(self, limits: Limits) -> None:
        """From now on these limits."""
        before = self._workroom.learner
        wished = replace(
            before,
            new_per_day=limits.new_per_day,
            reviews_per_day=limits.reviews_per_day,
            retention=limits.percent / 100,
        )
        way = self._way_back(partial(_limited, before), self.tr("The limits are as before."))
        self._adjust(partial(_limited, wished), lambda: self._workroom.ways.add(way))

    def catch_up(self, a_day: int) -> None:
        """So many reviews a day from now on, also when all is worked off: it is said where that is changed back."""
        before = self._workroom.learner
        text = self.tr("From now on at most {a_day} a day. Once all is worked off, that can be changed back here.")
        as_before = self.tr("At most {a_day} a day, as before.").format(a_day=number_words(before.reviews_per_day))
        way = self._way_back(partial(_limited, before), as_before)
        self._adjust(
            partial(_limited, replace(before, reviews_per_day=a_day)),
            lambda: self._workroom.did(text.format(a_day=number_words(a_day)), way),
        )

    def _way_back(self, back: Callable[[Desk], Learner], text: str) -> Callable[[], None]:
        return lambda: self._adjust(back, lambda: self._say(text))

    def _adjust(self, adjust: Callable[[Desk], Learner], then: Callable[[], None]) -> None:
        def renew(known: Learner) -> None:
            self._workroom.renew(known)
            then()

        self._workroom.change(adjust, renew, changes=Changes.MEMORIES)

    def set_exam(self, day: date | None) -> None:
        """All is to be fresh on this day; None for no exam."""
        before = self._workroom.learner.exam
        self._plan_exam(day, lambda text: self._workroom.did(text, lambda: self._plan_exam(before, self._say)))

    def _plan_exam(self, day: date | None, say: Callable[[str], None]) -> None:
        learner = self._workroom.learner.id

        def plan(desk: Desk) -> tuple[Learner, ExamAhead | None]:
            desk.study.plan_exam(learner, day)
            return desk.learners.current(), desk.study.exam_ahead(learner)

        def tell(planned: tuple[Learner, ExamAhead | None]) -> None:
            known, ahead = planned
            self._workroom.renew(known)
            gone = self.tr("There is no exam any more. Questions come back when they would have.")
            say(gone if ahead is None else _exam_words(known, ahead))

        self._workroom.change(plan, tell, changes=Changes.MEMORIES)

    def _say(self, text: str) -> None:
        self._workroom.noticed.emit(Notice(text))

    def train(self) -> None:
        """Find the learner's own parameters, in the worker process."""
        learner = self._workroom.learner

        def go(log: object) -> None:
            from crisisdesk.services.training import train

            args = (log, learner.parameters)
            self._job = self._workroom.background.process(train, args, self._take_trained, self._fail)

        self.working.emit(True)  # noqa: FBT003 - Qt's signal
        self._workroom.ask(lambda desk: desk.study.training_log(learner.id), go)

    def reset_parameters(self) -> None:
        """Back to the parameters that fit most learners."""
        self._use_parameters((), self.tr("The schedule goes by the parameters that fit most learners again."))

    def cancel(self) -> None:
        """Stop what is under way."""
        if self._job is not None:
            self._job.cancel()

    def _take_trained(self, trained: Trained) -> None:
        self._end_job()
        if trained.better:
            text = self.tr("The schedule now goes by your own {count} answers: it foretells them better than before.")
            self._use_parameters(trained.parameters, text.format(count=number_words(trained.answers)))
            return
        least = self.tr("You have given {count} answers. From 1,000 on the schedule can learn from them.")
        same = self.tr(
            "{count} answers foretell the later ones no better than what is used now, so nothing was changed."
        )
        soon = self.tr(
            "You have given {count} answers, but too few of them to questions that you had answered on a day before. "
            "The schedule can learn from them when more questions have come back."
        )
        text = soon if trained.too_soon else same if trained.before else least
        self._say(text.format(count=number_words(trained.answers)))

    def _use_parameters(self, parameters: tuple[float, ...], text: str) -> None:
        learner = self._workroom.learner

        def use(desk: Desk) -> Learner:
            desk.study.use_parameters(learner.id, parameters)
            return desk.learners.current()

        def back(desk: Desk) -> Learner:
            desk.study.use_parameters(learner.id, learner.parameters)
            return desk.learners.current()

        way = self._way_back(back, self.tr("The schedule goes by the same parameters as before."))
        self._adjust(use, lambda: self._workroom.did(text, way))

    def _fail(self, error: BaseException) -> None:
        self._end_job()
        self._workroom.refuse(error)

    def _end_job(self) -> None:
        self._job = None
        self.working.emit(False)  # noqa: FBT003 - Qt's signal

    def _show(self, found: _Found) -> None:
        learner, today, articles, collected, waiting, ahead, examined = found
        self._articles = articles
        unnamed = self.tr(
            "Name the day, and everything comes back once more before it, as far as the limit of reviews a day allows."
        )
        backlog = ""
        if waiting is not None:
            text = self.tr("{waiting} wait beyond a usual day. With {a_day} a day they are worked off in {days}.")
            backlog = text.format(
                waiting=counted(translate("Words", "%Ln question(s)", "", waiting.waiting), waiting.waiting),
                a_day=number_words(waiting.a_day),
                days=counted(translate("Charts", "%Ln day(s)", "", waiting.days), waiting.days),
            )
        self.planned.emit(
            Shown(
                learner=learner.id,
                today=today,
                articles=articles,
                collections=tuple(
                    (each.collection.id, each.collection.name, each.articles) for each in collected if each.articles
                ),
                limits=Limits(learner.new_per_day, learner.reviews_per_day, round(learner.retention * 100)),
                exam=learner.exam,
                exam_words=unnamed if ahead is None else _exam_words(learner, ahead),
                backlog=backlog,
                catch_up=waiting.a_day if waiting and waiting.a_day != learner.reviews_per_day else 0,
                examined=examined,
                own=bool(learner.parameters),
            )
        )

    def _show_load(self, ahead: tuple[DayLoad, ...], today: date) -> None:
        self._end_job()
        self.loaded.emit(_load_chart(ahead, today))


def _limited(wished: Learner, desk: Desk) -> Learner:
    """With these limits from now on."""
    return desk.study.limit(
        wished.id,
        new_per_day=wished.new_per_day,
        reviews_per_day=wished.reviews_per_day,
        retention=wished.retention,
    )


def _exam_words(learner: Learner, ahead: ExamAhead) -> str:
    week = translate("PlanPresenter", "Everything comes back once more in the week before {day}.")
    longer = translate(
        "PlanPresenter",
        "Everything comes back once more before {day}: from {first} on, since no more than {a_day} a day do.",
    )
    some = translate("PlanPresenter", "Of {learnt} learnt so far, about {back} come back once more before {day}.")
    enough = translate("PlanPresenter", "With a limit of {enough} a day all of them would.")
    said = longer if ahead.day - ahead.first > timedelta(weeks=1) else week
    if ahead.back < ahead.learnt:
        said = f"{some} {enough}" if ahead.enough else some
    return said.format(
        day=day_words(ahead.day),
        first=day_words(ahead.first),
        a_day=number_words(learner.reviews_per_day),
        learnt=number_words(ahead.learnt),
        back=number_words(ahead.back),
        enough=number_words(ahead.enough),
    )


def _plan(wished: Wished) -> Plan:
    among = tuple(ArticleId(each) for each in wished.articles)
    one = among[0] if len(among) == 1 else None
    some = {"article": one} if one else {"articles": among}
    plans = {
        Sort.DUE: Plan(PlanKind.DUE, size=wished.count, **some),
        Sort.QUICK_FIVE: Plan(PlanKind.QUICK, size=5, **some),
        Sort.MISSED: Plan(PlanKind.MISSED, size=wished.count, **some),
        Sort.ARTICLE: Plan(PlanKind.ARTICLE, size=wished.count, **some),
        Sort.CRAM: Plan(PlanKind.QUICK, size=wished.count, mode=Mode.CRAM, **some),
        Sort.EXAM: Plan(
            PlanKind.QUICK, size=wished.count, mode=Mode.EXAM, minutes=wished.minutes, seed=wished.seed, **some
        ),
    }
    return plans[wished.sort]


def _load_chart(ahead: tuple[DayLoad, ...], today: date) -> Columns:
    """By week: ninety columns would be too thin to read. The table has the days."""
    weeks = [ahead[start : start + 7] for start in range(0, len(ahead), 7)]
    whole = [week for week in weeks if len(week) == 7] or weeks
    means = [round(sum(each.reviews + each.new for each in week) / len(week)) for week in whole]
    # Of a day far ahead chance alone says whether it has a third more; of a week it does not.
    most = max(means)
    sentence = translate(
        "PlanPresenter",
        "About {mean} answers a day over the next 90 days; at most {most} a day, in the week of {day}.",
    ).format(
        mean=number_words(round(sum(means) / len(means))),
        most=number_words(most),
        day=short_day_words(today + timedelta(days=7 * means.index(most))),
    )
    columns = (
        translate("PlanPresenter", "Day"),
        translate("PlanPresenter", "Come back"),
        translate("PlanPresenter", "New"),
        translate("PlanPresenter", "Wait"),
    )
    rows = tuple(
        (weekday_words(today + timedelta(days=e.ahead)), *map(number_words, (e.reviews, e.new, e.waiting)))
        for e in ahead
    )
    return Columns(
        told=Told(translate("PlanPresenter", "Answers a day, week by week"), sentence, columns, rows),
        columns=tuple(_week(today + timedelta(days=7 * number), mean) for number, mean in enumerate(means)),
    )


def _week(first: date, mean: int) -> Column:
    label = short_day_words(first)
    spoken = translate("PlanPresenter", "Week of {day}: {count} a day").format(day=label, count=number_words(mean))
    return Column(label, mean, number_words(mean), spoken)


__all__ = ["Limits", "PlanPresenter", "Shown", "Sort", "Wished"]
