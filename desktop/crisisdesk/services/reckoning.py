"""What a learner's answers come to: the first screen, what was missed, progress, and what is to come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple

from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.care import Act
from crisisdesk.domain.changes import Changes
from crisisdesk.domain.day import day_end
from crisisdesk.domain.planner import (
    DAYS,
    LATELY,
    CatchUp,
    DayLoad,
    ExamAhead,
    Limits,
    catch_up,
    exam_ahead,
    exam_days,
    load,
    places_of_sample,
    planned,
    takes,
)
from crisisdesk.domain.progress import DayDue, ProgressNumbers, dues, numbers_of, streak
from crisisdesk.domain.question import Kind, Question, QuestionId
from crisisdesk.domain.review import Learner, LearnerId, Memory, Review
from crisisdesk.services.base import UseCases, known_learner, resumed
from crisisdesk.services.learners import refuse_invalid
from crisisdesk.services.plans import new_allowed, of_today, reviews_allowed
from crisisdesk.services.ports import Answering, Confusion, Heading, UnitOfWork
from crisisdesk.services.slips import Slips
from crisisdesk.services.told import MissedGroup, MissedItem, TodayCounts
from crisisdesk.services.training import replayed

NEWEST = 5
"""How many articles the first screen shows."""
CONFUSIONS = 50
EVER = datetime.max.replace(tzinfo=UTC)
"""Before which all comes back that does."""
_AMONG = 4
"""As many times more are looked through, since pairs, orders and points of the map are among them."""


class LoadWanted(NamedTuple):
    """What a simulation starts from."""

    memories: tuple[Memory, ...]
    """As many as are played forward: of thousands, to pack and unpack all for another process would hold a window up."""
    each: float
    """For how many each of them stands."""
    fresh: int
    limits: Limits
    now: datetime
    until: datetime
    today: date


def load_of(wanted: LoadWanted, seed: int) -> tuple[DayLoad, ...]:
    """The next 90 days. It takes a second or two, so a window has it done in the worker process."""
    memories, each, fresh, limits, now, until, _ = wanted
    return load(memories, each=each, fresh=fresh, limits=limits, now=now, until=until, seed=seed)


class Reckoning(UseCases):
    """Counts and sums. Each call is one unit of work."""

    def today(self, learner: LearnerId) -> TodayCounts:
        """What the first screen says. Raises NotFound."""
        with self._open_unit() as unit:
            known = known_learner(unit, learner)
            moment = self._moment(known)
            if unit.holds.release(learner, day=moment.today):
                unit.commit()
            due, new = of_today(unit, known, moment)
            every = unit.memories.count_due(learner, now=moment.now, until=moment.until)
            left = resumed(unit, learner)
            return TodayCounts(
                due=len(due),
                waiting=sum(every) - len(due),
                missed=unit.reviews.count_missed(learner),
                missed_today=unit.reviews.count_missed(learner, rested=True),
                new=len(new),
                answered_today=unit.reviews.count(learner, day=moment.today),
                streak=streak(unit.reviews.days(learner), today=moment.today),
                newest=unit.articles.shelved(limit=NEWEST),
                resumable=left.id if left else None,
            )

    def missed(
        self,
        learner: LearnerId,
        *,
        kinds: Sequence[Kind] = (),
        article: ArticleId | None = None,
        person: str = "",
        limit: int | None = None,
    ) -> tuple[MissedItem, ...]:
        """Last answered wrong first; at most `limit` of them, of these kinds, and with this name in stem or answer, where there
        are any."""
        with self._open_unit() as unit:
            articles = () if article is None else (article,)
            slips = unit.reviews.missed(learner, kinds=kinds, articles=articles, person=person, limit=limit)
            questions = unit.questions.get(each.question for each in slips)
            headings = unit.articles.headings({each.article for each in questions.values()})
        pairs = ((questions[slip.question], slip) for slip in slips)
        return tuple(_missed_item(question, headings[question.article], slip) for question, slip in pairs)

    def missed_groups(self, learner: LearnerId, *, person: str = "") -> tuple[MissedGroup, ...]:
        """Of what kinds and articles they are and for whom they ask, all or those with this name in stem or answer."""
        with self._open_unit() as unit:
            counts = unit.reviews.missed_counts(learner, person=person)
            headings = unit.articles.headings({each.article for each in counts})
        return tuple(
            MissedGroup(each.kind, each.article, headings[each.article].title, each.person, each.questions)
            for each in counts
        )

    def confusions(self, learner: LearnerId) -> tuple[Confusion, ...]:
        """Which names were chosen for which, most often first."""
        from crisisdesk.domain.grading import is_one_thing  # not above: it takes a tenth of a second

        with self._open_unit() as unit:
            found = unit.reviews.confusions(learner, limit=_AMONG * CONFUSIONS)
        return tuple(each for each in found if is_one_thing(each.given))[:CONFUSIONS]

    def history(self, learner: LearnerId, question: QuestionId) -> tuple[Review, ...]:
        """All answers to one question that count, oldest first."""
        with self._open_unit() as unit:
            return unit.reviews.of_question(learner, question)

    def progress(self, learner: LearnerId, *, forecast_days: int = 7) -> ProgressNumbers:
        """All sums over the learner's answers. Raises NotFound."""
        with self._open_unit() as unit:
            known = known_learner(unit, learner)
            today = self._moment(known).today
            days, back = self._back(unit, known, forecast_days)
            sums = unit.reviews.sums(learner)
        return numbers_of(sums, forecast=tuple(map(DayDue, days, back)), today=today)

    def load_wanted(
        self,
        learner: LearnerId,
        *,
        retention: float | None = None,
        new_per_day: int | None = None,
        reviews_per_day: int | None = None,
    ) -> LoadWanted:
        """All that `load_of` needs to tell what the next 90 days would ask, with the learner's own limits or others. Raises
        NotFound."""
        with self._open_unit() as unit:
            known = known_learner(unit, learner)
            known = _adjusted(known, retention, new_per_day, reviews_per_day)
            (count,) = unit.memories.count_back(learner, ends=(EVER,))
            memories = unit.memories.known(learner, places=places_of_sample(count))
            fresh = unit.questions.count_fresh(learner, limit=known.new_per_day * DAYS)
            moment = self._moment(known)
            limits = Limits(
                known.new_per_day,
                known.reviews_per_day,
                self._wishes(known),
                new_left=new_allowed(unit, known, moment.today),
                reviews_left=reviews_allowed(unit, known, moment),
            )
        each = count / len(memories) if memories else 1.0
        return LoadWanted(memories, each, fresh, limits, moment.now, moment.until, moment.today)

    def training_log(self, learner: LearnerId) -> tuple[Answering, ...]:
        """What training looks at."""
        with self._open_unit() as unit:
            return unit.reviews.answerings(learner)

    def use_parameters(self, learner: LearnerId, parameters: tuple[float, ...]) -> Changes:
        """From now on these; () for those of FSRS. What is remembered is counted anew from the log; each question comes
        back on the day that it had, and only its next answer sets another. Raises NotFound, SettingInvalid."""
        with self._open_unit() as unit:
            known = replace(known_learner(unit, learner), parameters=parameters)
            refuse_invalid(known)
            memories, log = unit.memories.every(learner), unit.reviews.answerings(learner)
            unit.memories.save_all(learner, replayed(learner, log, memories, self._wishes(known)))
            unit.learners.save(known)
            unit.commit()
        return Changes.MEMORIES | Changes.LEARNERS

    def catch_up(self, learner: LearnerId) -> CatchUp | None:
        """How to work off what has piled up; None where nothing has. Raises NotFound."""
        with self._open_unit() as unit:
            known = known_learner(unit, learner)
            moment = self._moment(known)
            due = unit.memories.count_due(learner, now=moment.now, until=moment.until).learnt
            lately = sorted(each for each in unit.reviews.days(learner) if each < moment.today)[-LATELY:]
            answered = [unit.reviews.count(learner, day=each) for each in lately]
            _, back = self._back(unit, known, 8)
            done = unit.reviews.count_came_back(learner, day=moment.today, until=moment.until)
        a_day = takes(answered, due=due + done, limit=known.reviews_per_day)
        return catch_up(due, a_day, usual=min(round(sum(back[1:]) / 7), known.reviews_per_day), done=done)

    def plan_exam(self, learner: LearnerId, day: date | None) -> Changes:
        """From now on all is to be fresh on this day; None for no exam. What would come back only after it comes before, over
        as many days as the limits of now ask for; what had been drawn forward goes back, also to a day that the learner set.
        Raises NotFound."""
        with self._open_unit() as unit:
            self._plan(unit, known_learner(unit, learner), day)
            unit.commit()
        return Changes.MEMORIES | Changes.LEARNERS

    def limit(
        self,
        learner: LearnerId,
        *,
        retention: float | None = None,
        new_per_day: int | None = None,
        reviews_per_day: int | None = None,
    ) -> Learner:
        """Limit what a day asks, by what is given; with an exam all comes back over as many days as the limits then ask for.
        Raises NotFound, SettingInvalid."""
        given = {"retention": retention, "new_per_day": new_per_day, "reviews_per_day": reviews_per_day}
        with self._open_unit() as unit:
            wished: dict[str, Any] = {key: value for key, value in given.items() if value is not None}
            changed = replace(known_learner(unit, learner), **wished)
            refuse_invalid(changed)
            if changed.exam is None:
                unit.learners.save(changed)
            else:
                changed = self._plan(unit, changed, changed.exam)
            unit.commit()
        return changed

    def exam_ahead(self, learner: LearnerId) -> ExamAhead | None:
        """What comes back before the exam that is planned, as far as the limits allow; None for no exam. Raises NotFound."""
        with self._open_unit() as unit:
            known = known_learner(unit, learner)
            if known.exam is None:
                return None
            moment = self._moment(known)
            first = known.exam - timedelta(days=known.exam_days)
            (learnt,) = unit.memories.count_back(learner, ends=(EVER,))
            due = unit.memories.count_due(learner, now=moment.now, until=moment.until).learnt
            done = min(due, reviews_allowed(unit, known, moment))
            for ahead in range((min(moment.today, known.exam) - first).days + 1):
                done += self._came_on(unit, known, first + timedelta(days=ahead))
        return exam_ahead(
            known.exam,
            first=max(first, moment.today),
            learnt=learnt,
            done=done,
            a_day=known.reviews_per_day,
            retention=known.retention,
            left=_days_before(known.exam, moment.today),
        )

    def _plan(self, unit: UnitOfWork, learner: Learner, day: date | None) -> Learner:
        known = self._with_exam(unit, learner, day)
        memories = unit.memories.every(known.id)
        deeds = unit.deeds.of(known.id, (Act.SET_DUE, Act.RESCHEDULE))
        given = dues(unit.reviews.log(known.id))
        moved = planned(known.id, memories, deeds, dues=given, now=self._clock.now(), wishes=self._wishes(known))
        unit.memories.save_all(known.id, (new for new, old in zip(moved, memories, strict=True) if new != old))
        unit.learners.save(known)
        return known

    def _came_on(self, unit: UnitOfWork, learner: Learner, day: date) -> int:
        until = day_end(day, self._zone_of(learner), learner.rollover_hour)
        came = unit.reviews.count_came_back(learner.id, day=day, until=until)
        return came + unit.reviews.count_first(learner.id, day=day)

    def _with_exam(self, unit: UnitOfWork, learner: Learner, day: date | None) -> Learner:
        if day is None:
            return replace(learner, exam=None)
        left = _days_before(day, self._moment(learner).today)
        (learnt,) = unit.memories.count_back(learner.id, ends=(EVER,))
        new = unit.questions.count_fresh(learner.id, limit=learner.new_per_day * left)
        days = exam_days(learnt + new, a_day=learner.reviews_per_day, retention=learner.retention, left=left)
        return replace(learner, exam=day, exam_days=days)

    def _back(self, unit: UnitOfWork, learner: Learner, days: int) -> tuple[list[date], tuple[int, ...]]:
        zone, today = self._zone_of(learner), self._moment(learner).today
        ahead = [today + timedelta(days=each) for each in range(days)]
        ends = [day_end(each, zone, learner.rollover_hour) for each in ahead]
        return ahead, unit.memories.count_back(learner.id, ends=ends)


def _days_before(exam: date, today: date) -> int:
    """Whole days between the two."""
    return max((exam - today).days - 1, 0)


def _adjusted(
    learner: Learner, retention: float | None, new_per_day: int | None, reviews_per_day: int | None
) -> Learner:
    wished = {"retention": retention, "new_per_day": new_per_day, "reviews_per_day": reviews_per_day}
    changed: Learner = replace(learner, **{name: value for name, value in wished.items() if value is not None})  # type: ignore[arg-type]  # each by its own name
    return changed


def _missed_item(question: Question, heading: Heading, slips: Slips) -> MissedItem:
    return MissedItem(
        question=question,
        article=question.article,
        title=heading.title,
        source=heading.source,
        published=heading.published,
        times_wrong=slips.times,
        last_given=slips.last_given,
        last_at=slips.last_at,
    )
