"""Studying: what is due, a quiz from its start to its end, and what was missed."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta, tzinfo
from random import Random
from typing import NamedTuple
from zoneinfo import ZoneInfo

from crisisdesk.domain.answer import Answer, Verdict
from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.changes import Changes
from crisisdesk.domain.day import day_end, study_day
from crisisdesk.domain.errors import NotFound, NothingToAsk
from crisisdesk.domain.ids import ENTROPY_BYTES, new_id
from crisisdesk.domain.planner import DAYS, DayLoad, Wish, load
from crisisdesk.domain.progress import DayDue, ProgressNumbers, numbers_of, streak
from crisisdesk.domain.question import Kind, Question, QuestionId
from crisisdesk.domain.reading import ParsedArticle, Person
from crisisdesk.domain.review import Learner, LearnerId, Memory, QuizId, Rating, Review, ReviewId
from crisisdesk.domain.schedule import futures, fuzz_seed, rating, ratings
from crisisdesk.domain.session import Plan, PlanKind, QuizPhase, QuizSession, Result, Step
from crisisdesk.services.passages import Excerpt, Passage, passage
from crisisdesk.services.plans import NOTHING, Moment, chosen, is_typed, new_allowed
from crisisdesk.services.ports import Candidate, Clock, Entropy, Heading, OpenUnit, Slips, UnitOfWork
from crisisdesk.services.told import Asked, MissedItem, Outcome, QuizSummary, Rated, TodayCounts

__all__ = [
    "Asked", "Excerpt", "MissedItem", "Outcome", "Passage", "Plan", "PlanKind", "QuizPhase", "QuizSession",
    "QuizSummary", "Rated", "Study", "TodayCounts",
]  # fmt: skip

NEWEST = 5
"""How many articles the first screen shows."""

LONGEST_ANSWER = 600.0
"""Seconds that one answer counts for at most; a question left open over lunch is not an hour of study."""


class Study:
    """Asks and remembers. Each call is at most one unit of work; what an answer changes is on disk when it returns."""

    def __init__(self, open_unit: OpenUnit, clock: Clock, zone: tzinfo, *, entropy: Entropy = os.urandom) -> None:
        """`zone` is the machine's own; a learner's zone goes before it."""
        self._open_unit = open_unit
        self._clock = clock
        self._zone = zone
        self._entropy = entropy

    def today(self, learner: LearnerId) -> TodayCounts:
        """What the first screen says. Raises NotFound."""
        with self._open_unit() as unit:
            known = _known(unit, learner)
            moment = self._moment(known)
            allowed = new_allowed(unit, known, moment.today)
            resumable = _resumed(unit, learner)
            return TodayCounts(
                due=unit.memories.count_due(learner, now=moment.now, until=moment.until),
                missed=unit.reviews.count_missed(learner),
                new=len(unit.questions.choose_from(learner, fresh=True, limit=allowed)),
                answered_today=unit.reviews.count(learner, day=moment.today),
                streak=streak(unit.reviews.days(learner), today=moment.today),
                newest=unit.articles.shelved(limit=NEWEST),
                resumable=resumable.id if resumable else None,
            )

    def warm_up(self) -> None:
        """Load what an answer needs. It takes a tenth of a second: the first screen should not wait for it, nor should the
        first verdict, so whoever has a window calls this in between."""
        from crisisdesk.domain import grading  # noqa: F401 - loading it is all

        now = self._clock.now()
        futures(Memory(QuestionId("")), now, retention=0.9, seed=0, until=now)

    def start(self, learner: LearnerId, plan: Plan, *, seed: int) -> QuizSession:
        """A new session, stored at once; one left half-way is given up. Raises NothingToAsk with a sentence, NotFound."""
        with self._open_unit() as unit:
            known = _known(unit, learner)
            moment = self._moment(known)
            asked = chosen(unit, known, plan, moment, Random(seed))
            if not asked:
                raise NothingToAsk(NOTHING[plan.kind])
            session = QuizSession(
                id=QuizId(self._id(moment.now)),
                learner=learner,
                plan=plan,
                steps=_steps(unit, asked, plan),
                started=moment.now,
            )
            unit.quizzes.drop_open(learner)
            unit.quizzes.save(session, at=moment.now)
            unit.commit()
            return session

    def resume(self, learner: LearnerId) -> QuizSession | None:
        """The quiz left half-way, at the next question to be asked."""
        with self._open_unit() as unit:
            return _resumed(unit, learner)

    def leave(self, learner: LearnerId) -> Changes:
        """Give up the quiz left half-way: it is no longer resumable. Its answers stay."""
        with self._open_unit() as unit:
            unit.quizzes.drop_open(learner)
            unit.commit()
        return Changes.MEMORIES

    def asked(self, session: QuizSession) -> Asked | None:
        """What is on the screen; None when the session is over. Raises NotFound where the question is gone."""
        step = session.current
        if step is None:
            return None
        with self._open_unit() as unit:
            question = _question(unit, step.question)
            heading = unit.articles.headings([question.article])[question.article]
        return Asked(
            question=question,
            typed=step.typed,
            number=session.number,
            of=len(session.steps),
            source=heading.source,
            published=heading.published,
            title=heading.title,
            again=step.again,
        )

    def answer(self, session: QuizSession, answer: Answer) -> Outcome:
        """Grade, log, remember and step, in one unit of work.

        Raises NotFound where the question is gone, ValueError where no answer to it is awaited.
        """
        with self._open_unit() as unit:
            _refuse_stale(unit, session)
            learner = _known(unit, session.learner)
            question = _question(unit, answer.question)
            parsed = _parsed(unit, question)
            verdict = _grade(question, answer, people=parsed.people)
            after = self._futures(learner, unit.memories.get(learner.id, answer.question), at=self._clock.now())
            review = self._review(learner, session, answer, verdict, after)
            result = Result(question.id, review.id, verdict.right, answer.given, review.seconds)
            stepped = session.answered(result)
            if session.plan.remembered:
                unit.reviews.add(review)
                unit.memories.save(learner.id, review.after)
            unit.quizzes.save(stepped, at=review.at)
            unit.commit()
        return Outcome(
            verdict=verdict,
            review=review,
            comes_back=review.after.due,
            session=stepped,
            passage=passage(parsed, verdict.evidence or question.evidence),
            comebacks=_comebacks(after.future, ratings(verdict)) if session.plan.remembered else {},
        )

    def comebacks(self, session: QuizSession) -> Mapping[Rating, datetime]:
        """When the question on the screen would come back by each rating, known before it is answered."""
        step = session.current
        if step is None:
            return {}
        with self._open_unit() as unit:
            memory = unit.memories.get(session.learner, step.question)
            after = self._futures(_known(unit, session.learner), memory, at=self._clock.now())
        return _comebacks(after.future, tuple(Rating))

    def rate(self, session: QuizSession, given: Rating) -> Rated:
        """Overrule the rating of the answer on the screen. The log keeps both, and counts this one.

        Raises ValueError where no remembered answer is on the screen, or a wrong one is said to have been recalled.
        """
        with self._open_unit() as unit:
            _refuse_stale(unit, session)
            last = unit.reviews.last(session.learner)
            if session.phase is not QuizPhase.REVEALED or last is None or last.id != session.results[-1].review:
                raise ValueError("no answer is shown that could be rated")
            if not last.right and given is not Rating.AGAIN:
                raise ValueError("a wrong answer was not recalled")
            after = self._futures(_known(unit, session.learner), last.before, at=last.at).future[given]
            now = self._clock.now()
            rated = replace(last, id=ReviewId(self._id(now)), rating=given, after=after)
            stepped = session.rated(rated.id)
            unit.reviews.undo(last.id, at=now)
            unit.reviews.add(rated)
            unit.memories.save(session.learner, after)
            unit.quizzes.save(stepped, at=now)
            unit.commit()
        return Rated(review=rated, comes_back=after.due, session=stepped)

    def next(self, session: QuizSession) -> QuizSession:
        """At the next question that can still be asked (flagged ones are left out), or over."""
        with self._open_unit() as unit:
            return _can_be_asked(unit, session.went_on())

    def undo(self, learner: LearnerId) -> QuizSession | None:
        """Take the learner's last answer back: memory, log and session as before it. Many steps, across restarts.

        The session awaits the same answer again. None where there is nothing to take back. In a quiz that is not
        remembered it goes back within that quiz alone.
        """
        with self._open_unit() as unit:
            practice = _practice(unit, learner)
            if practice is not None:
                unit.quizzes.save(practice.undone(), at=self._clock.now())
                unit.commit()
                return practice.undone()
            review = unit.reviews.last(learner)
            session = unit.quizzes.get(review.quiz) if review and review.quiz else None
            if review is None or session is None:
                return None
            now = self._clock.now()
            unit.reviews.undo(review.id, at=now)
            unit.memories.save(learner, review.before)
            unit.quizzes.drop_open(learner)
            unit.quizzes.save(session.undone(), at=now)
            unit.commit()
        return session.undone()

    def flag(self, learner: LearnerId, question: QuestionId) -> Changes:
        """Never ask it of this learner again. Call `next` to go on with a session. Raises NotFound."""
        with self._open_unit() as unit:
            _question(unit, question)
            unit.questions.flag(_known(unit, learner).id, question, at=self._clock.now())
            unit.commit()
        return Changes.QUESTIONS | Changes.MEMORIES

    def unflag(self, learner: LearnerId, question: QuestionId) -> Changes:
        """Ask it again."""
        with self._open_unit() as unit:
            unit.questions.unflag(learner, question)
            unit.commit()
        return Changes.QUESTIONS | Changes.MEMORIES

    def flagged(self, learner: LearnerId) -> tuple[Question, ...]:
        """Last flagged first."""
        with self._open_unit() as unit:
            flagged = unit.questions.flagged(learner)
            known = unit.questions.get(flagged)
            return tuple(known[each] for each in flagged)

    def missed(
        self,
        learner: LearnerId,
        *,
        kind: Kind | None = None,
        article: ArticleId | None = None,
        limit: int | None = None,
        skip: int = 0,
    ) -> tuple[MissedItem, ...]:
        """Last answered wrong first; at most `limit` of them, after the first `skip`."""
        with self._open_unit() as unit:
            slips = unit.reviews.missed(learner, kind=kind, article=article, limit=limit, skip=skip)
            questions = unit.questions.get(each.question for each in slips)
            headings = unit.articles.headings({each.article for each in questions.values()})
        pairs = ((questions[slip.question], slip) for slip in slips)
        return tuple(_missed_item(question, headings[question.article], slip) for question, slip in pairs)

    def summary(self, session: QuizSession) -> QuizSummary:
        """What the session came to up to now."""
        firsts: dict[QuestionId, Result] = {}
        for result in session.results:
            firsts.setdefault(result.question, result)
        wrong = [each.question for each in firsts.values() if not each.right]
        with self._open_unit() as unit:
            known = unit.questions.get(wrong)
        return QuizSummary(
            right=len(firsts) - len(wrong),
            wrong=len(wrong),
            seconds=sum(each.seconds for each in session.results),
            missed=tuple(known[each] for each in wrong),
        )

    def progress(self, learner: LearnerId, *, forecast_days: int = 7) -> ProgressNumbers:
        """All sums over the learner's answers. Raises NotFound."""
        with self._open_unit() as unit:
            known = _known(unit, learner)
            today = self._moment(known).today
            zone = self._zone_of(known)
            days = [today + timedelta(days=ahead) for ahead in range(forecast_days)]
            ends = [day_end(each, zone, known.rollover_hour) for each in days]
            back = unit.memories.count_back(learner, ends=ends)
            sums = unit.reviews.sums(learner)
        return numbers_of(sums, forecast=tuple(map(DayDue, days, back)), today=today)

    def load(
        self, learner: LearnerId, *, retention: float | None = None, new_per_day: int | None = None, seed: int
    ) -> tuple[DayLoad, ...]:
        """What the next 90 days would ask, with the learner's own limits or others. It takes a second or two: not for the
        thread of the window. Raises NotFound."""
        with self._open_unit() as unit:
            known = _known(unit, learner)
            own_new = known.new_per_day if new_per_day is None else new_per_day
            memories = unit.memories.all(learner)
            fresh = len(unit.questions.choose_from(learner, fresh=True, limit=own_new * DAYS))
        wish = Wish(retention or known.retention, own_new)
        moment = self._moment(known)
        return load(memories, fresh=fresh, wish=wish, now=moment.now, until=moment.until, seed=seed)

    def _futures(self, learner: Learner, before: Memory, *, at: datetime) -> _Futures:
        moment = self._moment(learner, at=at)
        seed = fuzz_seed(learner.id, before.question, before.reviews)
        future = futures(before, at, retention=learner.retention, seed=seed, until=moment.until)
        return _Futures(moment, before, future)

    def _review(
        self, learner: Learner, session: QuizSession, answer: Answer, verdict: Verdict, after: _Futures
    ) -> Review:
        moment, before, future = after
        given = rating(verdict, answer)
        return Review(
            id=ReviewId(self._id(moment.now)),
            learner=learner.id,
            question=answer.question,
            at=moment.now,
            day=moment.today,
            rating=given,
            right=verdict.right,
            given=answer.given,
            typed=answer.typed,
            # To the millisecond, so that sums over them are exact.
            seconds=round(min(max(answer.seconds, 0.0), LONGEST_ANSWER), 3),
            before=before,
            after=future[given] if session.plan.remembered else before,
            quiz=session.id,
            confidence=answer.confidence,
        )

    def _moment(self, learner: Learner, *, at: datetime | None = None) -> Moment:
        now = at or self._clock.now()
        zone = self._zone_of(learner)
        today = study_day(now, zone, learner.rollover_hour)
        return Moment(now=now, today=today, until=day_end(today, zone, learner.rollover_hour))

    def _zone_of(self, learner: Learner) -> tzinfo:
        return ZoneInfo(learner.zone) if learner.zone else self._zone

    def _id(self, at: datetime) -> str:
        return new_id(at, self._entropy(ENTROPY_BYTES))


class _Futures(NamedTuple):
    """What may come of an answer."""

    moment: Moment
    before: Memory
    future: Mapping[Rating, Memory]


def _comebacks(future: Mapping[Rating, Memory], allowed: Iterable[Rating]) -> dict[Rating, datetime]:
    dues = ((each, future[each].due) for each in allowed)
    return {each: due for each, due in dues if due is not None}


def _practice(unit: UnitOfWork, learner: LearnerId) -> QuizSession | None:
    """The quiz under way that is not remembered, once it has an answer to take back."""
    session = unit.quizzes.open(learner)
    return session if session is not None and session.results and not session.plan.remembered else None


def _grade(question: Question, answer: Answer, *, people: tuple[Person, ...]) -> Verdict:
    # Not above: see `warm_up`.
    from crisisdesk.domain.grading import grade

    return grade(question, answer, people=people)


def _known(unit: UnitOfWork, learner: LearnerId) -> Learner:
    known = unit.learners.get(learner)
    if known is None:
        raise NotFound("This learner is no longer here.")
    return known


def _question(unit: UnitOfWork, question: QuestionId) -> Question:
    known = unit.questions.get([question]).get(question)
    if known is None:
        raise NotFound("This question is no longer in the library.")
    return known


def _parsed(unit: UnitOfWork, question: Question) -> ParsedArticle:
    parsed = unit.articles.proof(question.article)
    if parsed is None:
        raise NotFound("The article of this question was deleted.")
    return parsed


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


def _steps(unit: UnitOfWork, asked: Iterable[Candidate], plan: Plan) -> tuple[Step, ...]:
    candidates = tuple(asked)
    known = unit.questions.get(each.question for each in candidates)
    return tuple(Step(each.question, each.fact, typed=is_typed(known[each.question], plan)) for each in candidates)


def _resumed(unit: UnitOfWork, learner: LearnerId) -> QuizSession | None:
    session = unit.quizzes.open(learner)
    if session is None:
        return None
    session = _can_be_asked(unit, session.went_on())
    return None if session.phase is QuizPhase.OVER else session


def _can_be_asked(unit: UnitOfWork, session: QuizSession) -> QuizSession:
    coming = [each.question for each in session.steps[len(session.results) :]]
    askable = {each.question for each in unit.questions.askable(session.learner, among=coming)}
    return session.without(each for each in coming if each not in askable)


def _refuse_stale(unit: UnitOfWork, session: QuizSession) -> None:
    # Two answers to one showing, by a key pressed twice, must not count as two.
    stored = unit.quizzes.get(session.id)
    if stored is None or stored.results != session.results:
        raise ValueError(f"session {session.id} has gone on since")
