"""A quiz as it goes: asks the desk, times the answer, and says what is to be shown."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from crisisdesk.domain.answer import Answer, Confidence, Match
from crisisdesk.domain.care import Act
from crisisdesk.domain.changes import Changes
from crisisdesk.domain.errors import HalfDone, TimeOver
from crisisdesk.domain.question import Form
from crisisdesk.domain.review import Rating
from crisisdesk.domain.session import Mode, Plan, PlanKind, QuizPhase
from crisisdesk.ui.carer import TAKEN_BACK, Carer, perform
from crisisdesk.ui.quiz.keeping import keep_report
from crisisdesk.ui.quiz.shown import Ended, Revealed, Shown
from crisisdesk.ui.quiz.telling import (
    asked_now,
    can_overrule,
    can_switch,
    done_words,
    ended_now,
    is_lost,
    judged,
    others,
    practice_of,
    proof,
    shown,
    undone_words,
    ways,
)
from crisisdesk.ui.words import sentence
from crisisdesk.ui.workroom import Notice

if TYPE_CHECKING:
    from crisisdesk.domain.answer import Verdict
    from crisisdesk.domain.review import QuizId
    from crisisdesk.domain.session import QuizSession
    from crisisdesk.services.study import Asked, Outcome, Rated, TakenBack
    from crisisdesk.ui.workroom import Desk, Workroom

T = TypeVar("T")


class QuizPresenter(QObject):
    """Drives one session at a time."""

    asked = Signal(object)
    """Shown."""
    judged = Signal(object)
    """Judged."""
    revealed = Signal(object)
    """Revealed: what was recalled freely is to be compared now."""
    others_told = Signal(object)
    """A tuple of Other."""
    ended = Signal(object)
    """Ended."""
    absent = Signal(str)
    """There is no quiz; why, or ""."""
    left = Signal()
    half_done = Signal(object)
    """The Plan of a quiz that would take the place of one half done; see `start`."""

    def __init__(
        self,
        workroom: Workroom,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        seed: Callable[[], int] = lambda: random.randrange(2**31),
        ask_confidence: Callable[[], bool] = lambda: False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workroom, self._now, self._seed, self._ask_confidence = workroom, now, seed, ask_confidence
        self._session: QuizSession | None = None
        self._asked: Asked | None = None
        self._outcome: Outcome | None = None
        self._recalled: Answer | None = None
        """What was recalled freely and awaits the learner's own judgement."""
        self._looks_back = False
        """Whether the report of an exam that was finished before is on the screen."""
        self._starts = 0
        """How many quizzes were asked for: what was asked about the one before is then not shown any more."""
        self._typed = self._busy = False
        self._clock = QElapsedTimer()
        self.carer = Carer(workroom, self)

    @property
    def going(self) -> bool:
        """Whether a question is on the screen."""
        return self._asked is not None

    @property
    def answered(self) -> str:
        """The id of the question on the screen once its answer is out, "" before."""
        return self._asked.question.id if self._asked is not None and self._outcome is not None else ""

    def start(self, plan: Plan | None, *, give_up: bool = False) -> None:
        """A new quiz by this plan, or the one that was left where it is None. Where answers would be lost `half_done` follows,
        unless they are to be given up."""
        self._starts += 1
        learner = self._workroom.learner.id
        seed = self._seed() if plan is None or plan.seed is None else plan.seed

        def begin(desk: Desk) -> tuple[QuizSession | None, Asked | None, QuizSession | None]:
            before = desk.study.resume(learner)
            session = before if plan is None else desk.study.start(learner, plan, seed=seed, give_up=give_up)
            return session, asked_now(desk, session) if session else None, None if plan is None else before

        def show(begun: tuple[QuizSession | None, Asked | None, QuizSession | None]) -> None:
            session, asked, before = begun
            self._show_step((session, asked))
            if before is not None and is_lost(before):
                self.tell(self.tr("The quiz that was half done is left. What was answered in it stays."))

        self._run(begin, show, otherwise=partial(self._say_why_not, plan))

    def _say_why_not(self, plan: Plan | None, error: BaseException) -> None:
        self._busy = False
        half_done = isinstance(error, HalfDone)
        if self._asked is None and not half_done:
            self.absent.emit(sentence(error))
        else:
            self.refresh()  # what is on the screen may be gone, and a look at it before was of no account any more
        if half_done:
            self.half_done.emit(plan)
        else:
            self._workroom.refuse(error)

    def show_last_exam(self) -> None:
        """The report of the exam that was finished last; a quiz half done waits."""
        learner = self._workroom.learner.id
        self._starts += 1
        self._run(lambda desk: desk.study.last_exam(learner), self._look_back)

    def _look_back(self, exam: QuizSession | None) -> None:
        self._busy = False
        if exam is None:
            self._workroom.noticed.emit(Notice(self.tr("There is no exam yet that was finished.")))
            return
        self._show_step((exam, None))
        self._looks_back = True

    def start_quick(self) -> None:
        """Ten questions."""
        self.start(Plan(PlanKind.QUICK))

    def refresh(self) -> None:
        """Show the quiz that was left, where none is on the screen; what is asked anew, where that was changed elsewhere."""
        if not self._workroom.is_open or self._busy or self._looks_back:
            return
        if self._asked is None:
            self.start(None)
        elif self._outcome is None and self._session is not None:
            self._look_again(self._asked, self._session)

    def _look_again(self, asked: Asked, held: QuizSession) -> None:
        """It may have been put into other words meanwhile, or be gone: what is graded must be what is on the screen."""
        learner, starts = self._workroom.learner.id, self._starts

        def look(desk: Desk) -> tuple[QuizSession | None, Asked | None]:
            session = desk.study.resume(learner)
            if session is None and held.results:  # all that was to come is gone, and so it is over
                session = desk.study.next(held.without([step.question for step in held.steps[held.position :]]))
            return session, asked_now(desk, session) if session else None

        def show(found: tuple[QuizSession | None, Asked | None]) -> None:
            if self._starts != starts:
                return  # another quiz is on its way
            self._busy = False
            if self._asked is not asked:
                return  # it was left meanwhile
            session, now = found
            if now is not None and (now.question, now.typed, now.recall) == (asked.question, asked.typed, asked.recall):
                self._session, self._asked = session, now  # what was typed or chosen stays
            else:
                self._show_step(found)

        self._run(look, show)

    def forget(self) -> None:
        """Nothing is on the screen any more: it was left, or another learner studies."""
        self._session = self._asked = self._outcome = self._recalled = None
        self._looks_back = False

    def forget_step(self) -> None:
        """The quiz is over; what was missed in it can still be gone through."""
        self._asked = self._outcome = None

    def check(self, given: str, confidence: Confidence | None = None) -> None:
        """Grade what was chosen or typed; what was recalled freely is shown to be compared, if the rules do not know it."""
        if self._asked is None or self._outcome is not None or self._busy or self._recalled is not None:
            return
        seconds = self._clock.elapsed() / 1000
        answer = Answer(self._asked.question.id, given, seconds, typed=self._typed, confidence=confidence)
        if not self._asked.recall or not self._typed:
            self._answer(answer)
            return
        proved = self._asked.proof

        def show(verdict: Verdict) -> None:
            self._busy = False
            if verdict.right:
                self._answer(answer)
            else:
                self._recalled = answer
                self.revealed.emit(Revealed(verdict.key, given, verdict.explanation, proof(proved)))

        self._run(lambda desk: desk.study.preview(answer), show)

    def judge(self, *, knew: bool) -> None:
        """What the learner says of what they recalled."""
        if self._recalled is not None and not self._busy:
            self._answer(replace(self._recalled, judged=knew))

    def _answer(self, answer: Answer) -> None:
        session = self._session
        if session is not None:
            self._run(lambda desk: desk.study.answer(session, answer), self._take_outcome, changes=Changes.MEMORIES)

    def _take_outcome(self, outcome: Outcome) -> None:
        self._workroom.ways.add(practice=practice_of(outcome.session))
        self._show_outcome(outcome)

    def give_up(self) -> None:
        """Show the answer, which counts as not known; in an exam leave it empty."""
        self.check("")

    def rate(self, rating: int) -> None:
        """Another rating than the one proposed."""
        outcome = self._outcome
        if outcome is None or self._busy or Rating(rating) not in outcome.comebacks:
            return
        self._run(
            lambda desk: desk.study.rate(outcome.session, Rating(rating)), self._show_rated, changes=Changes.MEMORIES
        )

    def overrule(self) -> None:
        """The answer was right after all."""
        outcome = self._outcome
        if outcome is None or self._busy or not can_overrule(outcome):
            return
        self._run(lambda desk: desk.study.overrule(outcome.session), self._show_rated, changes=Changes.MEMORIES)

    def _show_rated(self, rated: Rated) -> None:
        assert self._outcome is not None
        self._workroom.ways.renew(practice=practice_of(rated.session))
        verdict = self._outcome.verdict
        if rated.review.right and not verdict.right:
            verdict = replace(verdict, match=Match.NEAR, why_not="", why_not_span=None)
        anew = replace(self._outcome, verdict=verdict, review=rated.review, comes_back=rated.comes_back)
        self._show_outcome(replace(anew, session=rated.session, comebacks=rated.comebacks))

    def go_on(self) -> None:
        """To the next question, or to the end."""
        if self._outcome is None or self._busy:
            return
        session = self._outcome.session

        def step(desk: Desk) -> tuple[QuizSession, Asked | None]:
            after = desk.study.next(session)
            return after, asked_now(desk, after)

        self._run(step, self._show_step)

    @property
    def practice(self) -> QuizId | None:
        """The practice or exam on the screen, None where there is none."""
        return None if self._session is None else practice_of(self._session)

    def take_back(self, *, otherwise: Callable[[], None]) -> None:
        """Take the last thing back that the library's log keeps, and ask for an answer again; `otherwise` where there is none."""
        learner = self._workroom.learner.id
        session = self._outcome.session if self._outcome else self._session

        def back(desk: Desk) -> tuple[TakenBack | None, Asked | None]:
            taken = desk.study.take_back(learner, shown=session)
            return taken, asked_now(desk, taken.session) if taken and taken.session else None

        def show(found: tuple[TakenBack | None, Asked | None]) -> None:
            taken, asked = found
            if taken is None:
                self._busy = False
                otherwise()
                self.tell(self.tr("There is no answer to take back."))
                return
            self._show_step((taken.session, asked))
            if taken.act is not None:
                self._workroom.noticed.emit(Notice(undone_words(taken.act, taken.articles)))

        self._run(back, show, changes=TAKEN_BACK)

    def flag(self) -> None:
        """Never ask this question again, and go on."""
        self.care(Act.FLAG)

    def care(self, act: Act, days: int = 0) -> None:
        """Do something else to the question than to answer it, and go on with the next."""
        if self._session is None or self._asked is None or self._busy:
            return
        learner, question = self._workroom.learner.id, self._asked.question.id
        session = self._outcome.session if self._outcome else self._session

        def do_it(desk: Desk) -> tuple[QuizSession, Asked | None]:
            perform(desk, act, learner, question, days=days)
            after = desk.study.next(session.without([question]))
            return after, asked_now(desk, after)

        def show(step: tuple[QuizSession, Asked | None]) -> None:
            self._show_step(step)
            self._workroom.did(done_words(act))

        self._run(do_it, show, changes=Changes.QUESTIONS | Changes.MEMORIES)

    def tell(self, text: str) -> None:
        """Show a sentence at the foot of the window."""
        self._workroom.noticed.emit(Notice(text))

    def keep_report(self, file: str, data: bytes) -> None:
        """Write an exam's report into this file."""
        keep_report(self._workroom, Path(file), data)

    def time_over(self) -> None:
        """The time of an exam is over: to its end, without what is not answered."""
        session = self._outcome.session if self._outcome else self._session
        if session is not None and not self._busy:
            self._run(lambda desk: desk.study.next(session), self._end_if_over)

    def _end_if_over(self, session: QuizSession) -> None:
        self._busy = False
        # A clock that runs a moment ahead must not end what can still be answered.
        if session.phase is QuizPhase.OVER:
            self._show_step((session, None))

    def switch_way(self) -> None:
        """Answer by typing instead of choosing, or the other way round."""
        if self._asked is None or self._outcome is not None or not can_switch(self._asked.question):
            return
        self._typed = not self._typed
        self.asked.emit(self._shown(self._asked))

    @property
    def _others(self) -> tuple[str, ...]:
        """The choices shown that are not the answer, where it was chosen among some."""
        question = self._asked.question if self._asked is not None and not self._typed else None
        if question is None or question.form not in {Form.CHOICE, Form.GAP}:
            return ()
        return tuple(each for each in question.choices if each != question.key)

    def tell_others(self) -> None:
        """Why each of the other choices is wrong, once the answer is out."""
        if self._outcome is None or self._asked is None or not self._others:
            return
        question, choices = self._asked.question.id, self._others
        self._workroom.ask(
            lambda desk: desk.library.why_not(question), lambda found: self.others_told.emit(others(found, choices))
        )

    def open_proof(self) -> None:
        """Read on in the article, once the answer is out."""
        if self._outcome is None or self._asked is None:
            return
        question = self._asked.question
        self._workroom.article_wanted.emit(question.article, question.place)

    def open_passage(self, where: str) -> None:
        """Read there what proves the answer to a question of the quiz that is over."""
        article, _, place = where.partition(":")
        self._workroom.article_wanted.emit(article, int(place))

    def leave(self) -> None:
        """Away from the quiz; it is kept as it stands."""
        self.forget()
        self.left.emit()

    def review_missed(self) -> None:
        """A quiz of what was missed in this one."""
        if self._session is not None:
            wrong = tuple(dict.fromkeys(result.question for result in self._session.results if not result.right))
            self.start(Plan(PlanKind.MISSED, only=wrong))

    def _run(
        self,
        work: Callable[[Desk], T],
        then: Callable[[T], None],
        *,
        changes: Changes = Changes.NOTHING,
        otherwise: Callable[[BaseException], None] | None = None,
    ) -> None:
        """One step at a time: a second key press before the first is answered does nothing."""
        self._busy = True
        self._workroom.change(work, then, changes=changes, otherwise=otherwise or self._refuse)

    def _refuse(self, error: BaseException) -> None:
        self._busy = False
        self._workroom.refuse(error)
        if isinstance(error, TimeOver):
            self.time_over()

    def _show_step(self, step: tuple[QuizSession | None, Asked | None]) -> None:
        session, asked = step
        self._busy = False
        if session is None and self._asked is None and self._session is not None:
            return  # its end stays on the screen
        self._session, self._asked, self._outcome, self._recalled, self._looks_back = session, asked, None, None, False
        if session is None:
            self.absent.emit("")
        elif asked is None or session.phase is QuizPhase.OVER:
            self._end(session)
        else:
            self._typed = asked.typed or not ways(asked.question)
            self.asked.emit(self._shown(asked))
            self._clock.start()
            self._read_ahead(session)

    def _read_ahead(self, session: QuizSession) -> None:
        self._workroom.ask(lambda desk: desk.study.read_ahead(session), lambda _: None)

    def _shown(self, asked: Asked) -> Shown:
        return shown(asked, self._session, typed=self._typed, ask_confidence=self._ask_confidence())

    def _show_outcome(self, outcome: Outcome) -> None:
        self._busy = False
        if self._asked is None:
            return  # it was left before the verdict was out; the answer is saved
        self._session, self._outcome, self._recalled = outcome.session, outcome, None
        if outcome.session.plan.mode is Mode.EXAM:
            self.go_on()
            return
        self.judged.emit(judged(self._asked, outcome, self._now(), has_others=bool(self._others)))
        self._read_ahead(outcome.session)

    def _end(self, session: QuizSession) -> None:
        def show(found: Ended) -> None:
            if self._session is session and self._asked is None:  # else another quiz was begun
                self.ended.emit(found)

        # In words already: those of a hundred questions take long.
        self._workroom.ask(lambda desk: ended_now(desk, session), show)
