"""What all use cases of studying stand on: units of work, the time of the learner, ids."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo

from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.care import Deed
from crisisdesk.domain.day import day_end, day_start, study_day
from crisisdesk.domain.edit import Edit
from crisisdesk.domain.errors import NotFound
from crisisdesk.domain.ids import ENTROPY_BYTES, new_id
from crisisdesk.domain.question import Question, QuestionId
from crisisdesk.domain.reading import ParsedArticle
from crisisdesk.domain.review import Learner, LearnerId
from crisisdesk.domain.schedule import Wishes
from crisisdesk.domain.session import QuizPhase, QuizSession
from crisisdesk.services.plans import Moment
from crisisdesk.services.ports import Clock, Entropy, OpenUnit, UnitOfWork


class UseCases:
    """Opens units, and knows the day of a learner."""

    def __init__(self, open_unit: OpenUnit, clock: Clock, zone: tzinfo, *, entropy: Entropy = os.urandom) -> None:
        """`zone` is the machine's own; a learner's zone goes before it."""
        self._open_unit = open_unit
        self._clock = clock
        self._zone = zone
        self._entropy = entropy

    def use_zone(self, zone: tzinfo) -> None:
        """From now on this is the machine's own."""
        self._zone = zone

    def moment(self, learner: LearnerId) -> Moment:
        """Now, the learner's own day, and when that ends. Raises NotFound."""
        with self._open_unit() as unit:
            return self._moment(known_learner(unit, learner))

    def _moment(self, learner: Learner, *, at: datetime | None = None) -> Moment:
        now = at or self._clock.now()
        zone = self._zone_of(learner)
        today = study_day(now, zone, learner.rollover_hour)
        since, until = (each(today, zone, learner.rollover_hour) for each in (day_start, day_end))
        return Moment(now=now, today=today, until=until, since=since)

    def _zone_of(self, learner: Learner) -> tzinfo:
        return ZoneInfo(learner.zone) if learner.zone else self._zone

    def _wishes(self, learner: Learner) -> Wishes:
        exam = None
        if learner.exam is not None:
            exam = day_start(learner.exam, self._zone_of(learner), learner.rollover_hour)
        return Wishes(learner.retention, learner.steps, learner.parameters, exam, learner.exam_days)

    def _id(self, at: datetime) -> str:
        return new_id(at, self._entropy(ENTROPY_BYTES))


def known_learner(unit: UnitOfWork, learner: LearnerId) -> Learner:
    """Raises NotFound."""
    known = unit.learners.get(learner)
    if known is None:
        raise NotFound("This learner is no longer here.")
    return known


def known_question(unit: UnitOfWork, question: QuestionId) -> Question:
    """Raises NotFound."""
    known = unit.questions.get([question]).get(question)
    if known is None:
        raise NotFound("This question is no longer in the library.")
    return known


def known_proof(unit: UnitOfWork, article: ArticleId) -> ParsedArticle:
    """Raises NotFound."""
    parsed = unit.articles.proof(article)
    if parsed is None:
        raise NotFound("The article of this question was deleted.")
    return parsed


def keep_deed(unit: UnitOfWork, deed: Deed) -> None:
    """At the end of those that were done, and after the answers of the quiz under way that were given."""
    under_way = unit.quizzes.open(deed.learner)
    if under_way is not None:
        deed = replace(deed, quiz=under_way.id, given=len(under_way.results))
    unit.deeds.add(deed)


def unsay(unit: UnitOfWork, deed: Deed, question: QuestionId, words: Edit | None, *, before: Edit | None) -> None:
    """The words into which a deed put a question are taken back; where somebody put it into others since, those stay."""
    if unit.questions.edit_of(question) == words:
        unit.questions.edit(question, before)
    else:
        unit.deeds.pass_over(deed.id, question, left=words, before=before)


def resumed(unit: UnitOfWork, learner: LearnerId) -> QuizSession | None:
    """The quiz left half-way, at the next question that can still be asked."""
    session = unit.quizzes.open(learner)
    if session is None:
        return None
    session = askable(unit, session.went_on())
    return None if session.phase is QuizPhase.OVER else session


def askable(unit: UnitOfWork, session: QuizSession) -> QuizSession:
    """The session without what cannot be asked any more, and what came to ask the same as was asked in it."""
    coming = [each.question for each in session.steps[len(session.results) :]]
    # Mostly nothing has changed, and to look at the last one and the next alone takes a tenth of the time.
    near = [*coming[:1], *(each.question for each in session.results[-1:] if each.question in coming)]
    rested = session.plan.remembered
    if len(unit.questions.askable(session.learner, among=near, rested=rested)) == len(set(near)):
        return session
    there = {each.question for each in unit.questions.askable(session.learner, among=coming)}
    gone = [each for each in coming if each not in there]
    return session.without([*gone, *_grown_alike(unit, session)] if rested else gone)


def _grown_alike(unit: UnitOfWork, session: QuizSession) -> Iterator[QuestionId]:
    """What rests since the same was asked in this session, and went by another name when that was put together."""
    done, coming = session.steps[: len(session.results)], session.steps[len(session.results) :]
    names = {
        each.question: each.fact
        for each in unit.questions.askable(session.learner, among=[each.question for each in session.steps])
    }
    free = unit.questions.askable(session.learner, among=[each.question for each in coming], rested=True)
    resting = {each.question for each in coming} - {each.question for each in free}
    asked = [(names.get(each.question), each.fact) for each in done]
    for step in coming:
        alike = any(name == names.get(step.question) and fact != step.fact for name, fact in asked)
        if alike and step.question in resting:
            yield step.question
