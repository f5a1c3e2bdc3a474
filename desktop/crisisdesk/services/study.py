"""Studying: a quiz from its start to its end."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random
from typing import NamedTuple

from crisisdesk.domain.answer import Answer, Match, Verdict
from crisisdesk.domain.care import Deed
from crisisdesk.domain.changes import Changes
from crisisdesk.domain.errors import HalfDone, NotFound, NothingToAsk, TimeOver
from crisisdesk.domain.question import Question, QuestionId
from crisisdesk.domain.reading import Person
from crisisdesk.domain.review import Learner, LearnerId, Memory, QuizId, Rating, Review, ReviewId
from crisisdesk.domain.schedule import Dues, Futures, Wishes, futures, fuzz_seed, rating, ratings
from crisisdesk.domain.session import Mode, Plan, PlanKind, QuizPhase, QuizSession, Result, Step
from crisisdesk.services.asking import asked_of, in_form, steps
from crisisdesk.services.base import askable, known_learner, known_proof, known_question, resumed
from crisisdesk.services.care import Care, TakenBack
from crisisdesk.services.passages import Excerpt, Passage
from crisisdesk.services.plans import Moment, chosen, nothing, resting
from crisisdesk.services.ports import UnitOfWork
from crisisdesk.services.reckoning import Reckoning
from crisisdesk.services.renewing import before_answer
from crisisdesk.services.told import Asked, Marked, MissedItem, Outcome, QuizSummary, Rated, TodayCounts

__all__ = [
    "Asked", "Excerpt", "MissedItem", "Outcome", "Passage", "Plan", "PlanKind", "QuizPhase", "QuizSession",
    "QuizSummary", "Rated", "Study", "TakenBack", "TodayCounts",
]  # fmt: skip

LONGEST_ANSWER = 600.0
"""Seconds that one answer counts for at most; a question left open over lunch is not an hour of study."""


class Study(Care, Reckoning):
    """Asks and remembers. Each call is at most one unit of work; what an answer changes is on disk when it returns."""

    def warm_up(self) -> None:
        """Load what an answer needs and an article shown. It takes a tenth of a second: the first screen should not wait for
        it, nor should the first verdict, so whoever has a window calls this in between."""
        from crisisdesk.domain import grading  # noqa: F401 - loading it is all
        from crisisdesk.domain.gazetteer import country_named, organisation

        # Their tables are made when first asked.
        country_named("")
        organisation("")
        now = self._clock.now()
        futures(Memory(QuestionId("")), now, wishes=Wishes(), seed=0, until=now).due(Rating.GOOD)

    def start(self, learner: LearnerId, plan: Plan, *, seed: int, give_up: bool = False) -> QuizSession:
        """A new session, stored at once; one left half-way is given up, but one whose answers are kept nowhere else only where
        `give_up` says so. Raises NothingToAsk with a sentence, HalfDone, NotFound."""
        with self._open_unit() as unit:
            known = known_learner(unit, learner)
            moment = self._moment(known)
            unit.holds.release(learner, day=moment.today)
            asked = chosen(unit, known, plan, moment, Random(seed))
            if not asked:
                raise NothingToAsk(nothing(plan, resting=resting(unit, learner, plan)))
            half = None if give_up else _practice(resumed(unit, learner))
            if half is not None and half.results:
                raise HalfDone("An exam or practice is half done, and another quiz would give it up. Finish it first.")
            session = QuizSession(
                id=QuizId(self._id(moment.now)),
                learner=learner,
                plan=plan,
                steps=steps(unit, known, asked, plan),
                started=moment.now,
                seed=seed,
            )
            unit.quizzes.drop_open(learner)
            unit.quizzes.save(session, at=moment.now)
            unit.commit()
            return session

    def resume(self, learner: LearnerId) -> QuizSession | None:
        """The quiz left half-way, at the next question to be asked."""
        with self._open_unit() as unit:
            return resumed(unit, learner)

    def last_exam(self, learner: LearnerId) -> QuizSession | None:
        """The last exam that was finished, at its end; None where there is none."""
        with self._open_unit() as unit:
            exam = unit.quizzes.last_exam(learner)
        return None if exam is None else replace(exam, phase=QuizPhase.OVER)

    def leave(self, learner: LearnerId) -> Changes:
        """Give up the quiz left half-way: it is no longer resumable. Its answers stay."""
        with self._open_unit() as unit:
            unit.quizzes.drop_open(learner)
            unit.commit()
        return Changes.MEMORIES

    def asked(self, session: QuizSession) -> Asked | None:
        """What is on the screen; None when the session is over. Raises NotFound where the question is gone."""
        if session.current is None:
            return None
        with self._open_unit() as unit:
            return asked_of(unit, session, session.current)

    def read_ahead(self, session: QuizSession) -> None:
        """Have at hand what will be needed next, while the learner reads: of a question the answer to it and the next question,
        of a verdict the next question and taking the answer back."""
        # Rehearsed, and left without a commit: by then all has come from the disk. Whoever answers is told what is gone.
        with suppress(NotFound), self._open_unit() as unit:
            if session.current is None or not unit.quizzes.is_current(session):
                return
            if session.phase is QuizPhase.ASKING:
                self._read_answer_ahead(unit, session, session.current)
            else:
                _read_next_ahead(unit, session)
                # Last: from the first change on, what is read is not kept at hand.
                unit.deeds.last(session.learner)
                self._undo_answer(unit, session.learner, shown=session)

    def _read_answer_ahead(self, unit: UnitOfWork, session: QuizSession, step: Step) -> None:
        question = known_question(unit, step.question)
        if step.typed:
            # What is not written as the article has it is held against everybody that it may mean.
            otherwise = Answer(question.id, question.key.swapcase(), 0.0, typed=True)
            _grade(question, otherwise, people=known_proof(unit, question.article).people)
        outcome = self._answered(unit, session, Answer(question.id, question.key, 0.0))
        # Whatever it will be rated as.
        dict(outcome.comebacks)
        _read_next_ahead(unit, outcome.session)

    def preview(self, answer: Answer) -> Verdict:
        """What the rules say of an answer recalled freely; nothing is kept. Raises NotFound."""
        with self._open_unit() as unit:
            question = known_question(unit, answer.question)
            return _grade(question, answer, people=known_proof(unit, question.article).people)

    def answer(self, session: QuizSession, answer: Answer) -> Outcome:
        """Grade, log, remember and step, in one unit of work.

        Raises NotFound where the question is gone, TimeOver where only `next` is left, ValueError where no answer to it is
        awaited.
        """
        with self._open_unit() as unit:
            _refuse_stale(unit, session)
            if self.is_late(session):
                raise TimeOver("The time of this exam is over. The last answer came too late and does not count.")
            outcome = self._answered(unit, session, answer)
            unit.commit()
        return outcome

    def comebacks(self, session: QuizSession) -> Mapping[Rating, datetime]:
        """When the question on the screen would come back by each rating, known before it is answered."""
        step = session.current
        if step is None:
            return {}
        with self._open_unit() as unit:
            memory = unit.memories.get(session.learner, step.question)
            after = self._futures(known_learner(unit, session.learner), memory, at=self._clock.now())
        return Dues(after.future, tuple(Rating))

    def rate(self, session: QuizSession, given: Rating) -> Rated:
        """Overrule the rating of the answer on the screen. The log keeps both, and counts this one.

        Raises ValueError where no remembered answer is on the screen, or a wrong one is said to have been recalled.
        """
        with self._open_unit() as unit:
            last = _last_shown(unit, session)
            if not last.right and given is not Rating.AGAIN:
                raise ValueError("a wrong answer was not recalled")
            rated = self._rewritten(unit, last, given, step=session.rated)
            unit.commit()
        return rated

    def overrule(self, session: QuizSession) -> Rated:
        """The wrong answer on the screen, which was typed, was right after all. The log keeps both, and counts this one; it is
        rated as what is right by mercy.

        Raises ValueError where no such answer is on the screen.
        """
        with self._open_unit() as unit:
            last = _last_shown(unit, session)
            if last.right or not last.typed or not last.given:
                raise ValueError("only a typed answer that counted as wrong can be overruled")
            given = Answer(last.question, last.given, last.seconds, typed=True, confidence=last.confidence)
            proposed = rating(Verdict(Match.NEAR, key="", explanation=""), given)
            rated = self._rewritten(unit, replace(last, right=True), proposed, step=session.overruled)
            unit.commit()
        return rated

    def next(self, session: QuizSession) -> QuizSession:
        """At the next question that can still be asked (flagged ones are left out), or over; an exam ends with its time."""
        if self.is_late(session):
            return self._ended(session)
        with self._open_unit() as unit:
            return askable(unit, session.went_on())

    def is_late(self, session: QuizSession) -> bool:
        """Whether its time is over."""
        ends = session.ends()
        return ends is not None and self._clock.now() >= ends

    def undo(self, learner: LearnerId) -> QuizSession | None:
        """Take the learner's last answer back: memory, log and session as before it. Many steps, across restarts.

        The session awaits the same answer again. None where there is nothing to take back. In a quiz that is not
        remembered it goes back within that quiz alone.
        """
        with self._open_unit() as unit:
            session = self._undo_answer(unit, learner)
            if session is not None:
                unit.commit()
        return session

    def summary(self, session: QuizSession) -> QuizSummary:
        """What the session came to up to now."""
        firsts: dict[QuestionId, Result] = {}
        for result in session.results:
            firsts.setdefault(result.question, result)
        wrong = [each for each in firsts.values() if not each.right]
        empty = sum(not each.given for each in wrong) if session.plan.mode is Mode.EXAM else 0
        with self._open_unit() as unit:
            known = unit.questions.get(each.question for each in wrong)
            rest = resting(unit, session.learner, session.plan, asked=firsts.keys())
        return QuizSummary(
            right=len(firsts) - len(wrong),
            wrong=len(wrong) - empty,
            seconds=sum(each.seconds for each in session.results),
            missed=tuple(known[each.question] for each in wrong if each.question in known),
            unanswered=sum(not each.again for each in session.steps[len(session.results) :]) + empty,
            resting=rest,
        )

    def report(self, session: QuizSession) -> tuple[Marked, ...]:
        """Each question of a quiz with what was given, in the order asked; a question asked twice by its first answer. Not those
        that were taken out of the library since."""
        given: dict[QuestionId, Result] = {}
        for result in session.results:
            given.setdefault(result.question, result)
        with self._open_unit() as unit:
            known = unit.questions.get(each.question for each in session.steps)
        asked = dict.fromkeys(each.question for each in session.steps)
        return tuple(Marked(known[each], given.get(each)) for each in asked if each in known)

    def _ended(self, session: QuizSession) -> QuizSession:
        """Over; what was not answered in time stays unanswered."""
        over = replace(session, phase=QuizPhase.OVER)
        with self._open_unit() as unit:
            unit.quizzes.save(over, at=self._clock.now())
            unit.commit()
        return over

    def _answered(self, unit: UnitOfWork, session: QuizSession, answer: Answer) -> Outcome:
        learner = known_learner(unit, session.learner)
        question = known_question(unit, answer.question)
        parsed = known_proof(unit, question.article)
        verdict = _grade(question, answer, people=parsed.people)
        after = self._futures(learner, unit.memories.get(learner.id, answer.question), at=self._clock.now())
        review = self._review(learner, session, answer, verdict, after)
        result = Result(question.id, review.id, verdict.right, answer.given, review.seconds)
        again = None
        if not verdict.right and session.current is not None:
            # After a slip it is one step easier, as the memory stands now; in practice that knows of none.
            level = review.after.level if session.plan.remembered else max(review.before.level - 1, 0)
            again = in_form(session.current, question, learner, session.plan, level=level)
        stepped = session.answered(result, again=again)
        if session.plan.remembered:
            self._remember(unit, review, after.moment)
        unit.quizzes.save(stepped, at=review.at)
        return Outcome(
            verdict=verdict,
            review=review,
            comes_back=review.after.due,
            session=stepped,
            comebacks=Dues(after.future, ratings(verdict)) if session.plan.remembered else {},
        )

    def _practised_since(
        self, unit: UnitOfWork, learner: LearnerId, deed: Deed, *, shown: QuizSession | None = None
    ) -> bool:
        practice = _practice(_on_screen(unit, learner, shown))
        return practice is not None and deed.is_before(practice)

    def _undo_answer(
        self,
        unit: UnitOfWork,
        learner: LearnerId,
        *,
        past_practice: bool = False,
        shown: QuizSession | None = None,
    ) -> QuizSession | None:
        under_way = unit.quizzes.open(learner)
        practice = _practice(_on_screen(unit, learner, shown))
        if practice is not None and not past_practice:
            # What is given in an exam stands, and what was answered elsewhere is not taken back from here.
            if not practice.results or practice.plan.mode is Mode.EXAM or self.is_late(practice):
                return None
            unit.quizzes.save(practice.undone(), at=self._clock.now())
            return practice.undone()
        review = unit.reviews.last(learner)
        if review is None or review.quiz is None:
            return None
        goes_on = under_way is not None and under_way.id == review.quiz
        session = under_way if goes_on else unit.quizzes.get(review.quiz)
        if session is None:
            return None
        now = self._clock.now()
        # Read first: behind what is written it would have to wait for the database.
        wishes = self._wishes(known_learner(unit, learner))
        held = unit.memories.get(learner, review.question)
        self._forget(unit, review, at=now)
        unit.memories.save(learner, before_answer(unit, review, held, now, wishes))
        if under_way is not None and not goes_on:
            unit.quizzes.drop_open(learner)
        before = session.undone()
        unit.quizzes.save(before, at=now)
        if practice is None:
            return before
        # It goes on as it was: what is given in it is nowhere else.
        unit.quizzes.drop_open(learner)
        unit.quizzes.save(practice, at=now)
        return practice.went_on()

    def _rewritten(
        self, unit: UnitOfWork, last: Review, given: Rating, *, step: Callable[[ReviewId], QuizSession]
    ) -> Rated:
        learner, now = known_learner(unit, last.learner), self._clock.now()
        after = self._futures(learner, last.before, at=last.at)
        rated = replace(last, id=ReviewId(self._id(now)), rating=given, after=after.future[given])
        self._forget(unit, last, at=now)
        self._remember(unit, rated, after.moment)
        stepped = step(rated.id)
        unit.quizzes.save(stepped, at=now)
        may_be = tuple(Rating) if rated.right else (Rating.AGAIN,)
        return Rated(rated, rated.after.due, stepped, Dues(after.future, may_be))

    def _remember(self, unit: UnitOfWork, review: Review, moment: Moment) -> None:
        # First, since nothing is written yet: whether there are any is at hand.
        tomorrow = moment.today + timedelta(days=1)
        unit.holds.rest_siblings(review.learner, review.question, since=moment.since, until=tomorrow, review=review.id)
        unit.reviews.add(review)
        unit.memories.save(review.learner, review.after)

    def _forget(self, unit: UnitOfWork, review: Review, *, at: datetime) -> None:
        unit.reviews.undo(review.id, at=at)
        unit.holds.wake(review.id)

    def _futures(self, learner: Learner, before: Memory, *, at: datetime) -> _Futures:
        moment = self._moment(learner, at=at)
        seed = fuzz_seed(learner.id, before.question, before.reviews)
        future = futures(before, at, wishes=self._wishes(learner), seed=seed, until=moment.until)
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
            # Who is taken for whom is counted by whole names, chosen or typed.
            given=verdict.meant or answer.given,
            typed=answer.typed and not verdict.meant,
            # To the millisecond, so that sums over them are exact.
            seconds=round(min(max(answer.seconds, 0.0), LONGEST_ANSWER), 3),
            before=before,
            after=future[given] if session.plan.remembered else before,
            quiz=session.id,
            confidence=answer.confidence,
        )


class _Futures(NamedTuple):
    """What may come of an answer."""

    moment: Moment
    before: Memory
    future: Futures


def _read_next_ahead(unit: UnitOfWork, session: QuizSession) -> None:
    coming = askable(unit, session.went_on())
    if coming.current is not None:
        asked_of(unit, coming, coming.current)


def _on_screen(unit: UnitOfWork, learner: LearnerId, shown: QuizSession | None) -> QuizSession | None:
    """The quiz under way, or else the one that is shown: over, or at its last verdict."""
    under_way = unit.quizzes.open(learner)
    return unit.quizzes.get(shown.id) if under_way is None and shown is not None else under_way


def _practice(session: QuizSession | None) -> QuizSession | None:
    """The quiz where its answers are not remembered."""
    return None if session is None or session.plan.remembered else session


def _grade(question: Question, answer: Answer, *, people: tuple[Person, ...]) -> Verdict:
    # Not above: see `warm_up`.
    from crisisdesk.domain.grading import grade

    verdict = grade(question, answer, people=people)
    if answer.judged is None or verdict.right:
        return verdict
    return replace(verdict, match=Match.NEAR, why_not="", why_not_span=None, meant="") if answer.judged else verdict


def _last_shown(unit: UnitOfWork, session: QuizSession) -> Review:
    _refuse_stale(unit, session)
    last = unit.reviews.last(session.learner)
    if session.phase is not QuizPhase.REVEALED or last is None or last.id != session.results[-1].review:
        raise ValueError("no answer is shown that could be rated")
    return last


def _refuse_stale(unit: UnitOfWork, session: QuizSession) -> None:
    # Two answers to one showing, by a key pressed twice, must not count as two.
    if not unit.quizzes.is_current(session):
        raise ValueError(f"session {session.id} has gone on since")
