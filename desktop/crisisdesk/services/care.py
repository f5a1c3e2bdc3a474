"""What a learner does to questions besides answering: write, bury, suspend, flag, reset, set due, reschedule, delete; and the way back."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.care import Act, Deed, DeedId, Hold, Standing
from crisisdesk.domain.changes import Changes
from crisisdesk.domain.day import day_start
from crisisdesk.domain.edit import NO_WRONG, Edit, edit_of, tidied, written
from crisisdesk.domain.errors import QuestionInvalid
from crisisdesk.domain.question import Kind, Question, QuestionId
from crisisdesk.domain.review import Learner, LearnerId, Memory
from crisisdesk.domain.schedule import begun, fuzz_seed, replanned
from crisisdesk.domain.session import QuizSession
from crisisdesk.services.base import UseCases, keep_deed, known_learner, known_proof, known_question, resumed, unsay
from crisisdesk.services.families import regroup
from crisisdesk.services.packs import put_away
from crisisdesk.services.ports import UnitOfWork
from crisisdesk.services.renewing import put_back
from crisisdesk.services.told import SetAside

_STAYS = frozenset({Act.RELEASE, Act.UNFLAG, Act.RESTORE, Act.EDIT})
"""What leaves a question in the quiz under way."""
_OF_MEMORY = frozenset({Act.RESET, Act.SET_DUE, Act.RESCHEDULE})
"""What changes the memory of a question; all else leaves it alone, and so does taking it back."""
_OF_WORDS = frozenset({Act.EDIT, Act.DELETE})
"""What, taken back, leaves other words to be asked."""
_OF_BEING = frozenset({Act.WRITE, Act.DELETE, Act.RESTORE})
"""What changes for everybody whether there is a question."""
_BOTH = Changes.QUESTIONS | Changes.MEMORIES


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What an undo took back."""

    act: Act | None = None
    """None where it was an answer."""
    question: Question | None = None
    session: QuizSession | None = None
    """The quiz to go on with, at the same question again; None where there is none."""
    articles: int = 0
    """How many articles it brought back."""


class Care(UseCases, ABC):
    """Each call is one unit of work, and can be undone, over restarts too."""

    def bury(self, learner: LearnerId, question: QuestionId) -> Changes:
        """Not today. Raises NotFound."""

        def hold(unit: UnitOfWork, known: Learner) -> None:
            tomorrow = self._moment(known).today + timedelta(days=1)
            unit.holds.put(learner, Hold(question, tomorrow))

        return self._do(Act.BURY, learner, question, hold)

    def suspend(self, learner: LearnerId, question: QuestionId) -> Changes:
        """Not until it is released. Raises NotFound."""
        return self._do(Act.SUSPEND, learner, question, lambda unit, _: unit.holds.put(learner, Hold(question)))

    def release(self, learner: LearnerId, question: QuestionId) -> Changes:
        """Neither buried nor suspended any more; not today either, where its sibling was answered. Raises NotFound."""

        def let_go(unit: UnitOfWork, known: Learner) -> None:
            unit.holds.drop(learner, question)
            self._rest(unit, known, question)

        return self._do(Act.RELEASE, learner, question, let_go)

    def flag(self, learner: LearnerId, question: QuestionId) -> Changes:
        """Never ask it of this learner again, because it is no good. Raises NotFound."""
        now = self._clock.now()
        return self._do(Act.FLAG, learner, question, lambda unit, _: unit.questions.flag(learner, question, at=now))

    def unflag(self, learner: LearnerId, question: QuestionId) -> Changes:
        """Ask it again. Raises NotFound."""
        return self._do(Act.UNFLAG, learner, question, lambda unit, _: unit.questions.unflag(learner, question))

    def reset(self, learner: LearnerId, question: QuestionId) -> Changes:
        """As if it had never been answered; the log stays. Raises NotFound."""
        return self._do(
            Act.RESET, learner, question, lambda unit, _: unit.memories.save(learner, Memory(question=question))
        )

    def set_due(self, learner: LearnerId, question: QuestionId, day: date) -> Changes:
        """It comes back on this learner-day, today at the earliest, and then before all that waits; it is held back no more where
        that would keep it from it. What was never answered counts as learnt with one day of stability. Raises NotFound."""

        def move(unit: UnitOfWork, known: Learner) -> None:
            moment = self._moment(known)
            hold = unit.holds.get(learner, question)
            if hold is not None and (day <= moment.today or hold.until is None):
                # Whoever wants it then wants it no matter what was answered or wished for before.
                unit.holds.drop(learner, question)
            memory = unit.memories.get(learner, question)
            # Well within the day, whenever it begins, so that a journey of some hours does not move it to another.
            due = day_start(max(day, moment.today), self._zone_of(known), known.rollover_hour) + timedelta(hours=8)
            if day <= moment.today:
                # The longest due is asked first, and a day may not take all.
                longest = unit.memories.longest_due(learner)
                due = moment.now if longest is None else min(moment.now, longest - timedelta(seconds=1))
            unit.memories.save(learner, replace(begun(memory, moment.now), due=due))

        return self._do(Act.SET_DUE, learner, question, move)

    def reschedule(self, learner: LearnerId, question: QuestionId) -> Changes:
        """It comes back when its last answer has it by the learner's wishes of now, so that a day that was set goes, and what
        was wished for then. What is new or being learnt stays as it is. Raises NotFound."""

        def move(unit: UnitOfWork, known: Learner) -> None:
            memory = unit.memories.get(learner, question)
            seed = fuzz_seed(learner, question, memory.reviews - 1)
            moved = replanned(memory, self._clock.now(), wishes=self._wishes(known), seed=seed)
            unit.memories.save(learner, moved)

        return self._do(Act.RESCHEDULE, learner, question, move)

    def delete(self, learner: LearnerId, question: QuestionId) -> Changes:
        """It is gone for everybody, until it is restored. Raises NotFound."""
        now = self._clock.now()
        return self._do(Act.DELETE, learner, question, lambda unit, _: unit.questions.delete(question, at=now))

    def restore(self, learner: LearnerId, question: QuestionId) -> Changes:
        """Bring a deleted one back. Raises NotFound."""

        def bring(unit: UnitOfWork, known: Learner) -> None:
            unit.questions.restore(question)
            self._regroup(unit, question)
            self._rest(unit, known, question)

        return self._do(Act.RESTORE, learner, question, bring)

    def question(self, question: QuestionId) -> Question:
        """As it is asked now, with all its choices. Raises NotFound."""
        with self._open_unit() as unit:
            return known_question(unit, question)

    def edit(self, learner: LearnerId, question: QuestionId, edit: Edit | None) -> Changes:
        """Put it into other words, for everybody, for good; None for those it had at first. What is remembered of it stays.
        Raises NotFound, QuestionInvalid."""

        def reword(unit: UnitOfWork, _: Learner) -> None:
            unit.questions.edit(question, None if edit is None else _tidied(unit, edit, known_question(unit, question)))
            self._regroup(unit, question)

        return self._do(Act.EDIT, learner, question, reword)

    def write(self, learner: LearnerId, article: ArticleId, draft: Edit) -> Question:
        """Add a question written by hand, for everybody; it stays when its article is read anew. Raises NotFound,
        QuestionInvalid."""
        now = self._clock.now()
        with self._open_unit() as unit:
            tidy = tidied(draft, text=known_proof(unit, article).text)
            if any(each.stem.casefold() == tidy.stem.casefold() for each in unit.questions.of_article(article)):
                raise QuestionInvalid("This question is asked of this article already.")
            question = written(tidy, article=article, name=self._id(now))
            unit.questions.write(question, at=now)
            regroup(unit, article, at=now)
            # As it stood before it was there, to which undo leads back.
            before = Standing(Memory(question=question.id), deleted=True)
            keep_deed(unit, Deed(DeedId(self._id(now)), learner, Act.WRITE, now, question.id, before=before))
            unit.commit()
        return question

    def day_of(self, learner: LearnerId) -> date:
        """The learner's own day, now. Raises NotFound."""
        with self._open_unit() as unit:
            return self._moment(known_learner(unit, learner)).today

    def standing(self, learner: LearnerId, question: QuestionId) -> Standing:
        """How it stands."""
        with self._open_unit() as unit:
            return _standing(unit, learner, question)

    def held(self, learner: LearnerId) -> tuple[tuple[Question, Hold], ...]:
        """What the learner buried or suspended."""
        with self._open_unit() as unit:
            holds = unit.holds.all(learner)
            known = unit.questions.get(each.question for each in holds)
            return tuple((known[each.question], each) for each in holds)

    def flagged(self, learner: LearnerId) -> tuple[Question, ...]:
        """Last flagged first."""
        with self._open_unit() as unit:
            flagged = unit.questions.flagged(learner)
            known = unit.questions.get(flagged)
            return tuple(known[each] for each in flagged)

    def aside(self, learner: LearnerId) -> tuple[SetAside, ...]:
        """What was flagged, then what is put aside or buried, then what was deleted, of articles that are there."""
        with self._open_unit() as unit:
            flagged = tuple((each, Act.FLAG, None) for each in unit.questions.flagged(learner))
            holds = unit.holds.all(learner)
            held = tuple((each.question, Act.BURY if each.until else Act.SUSPEND, each.until) for each in holds)
            deleted = tuple((each, Act.DELETE, None) for each in unit.questions.deleted())
            found = (*flagged, *held, *deleted)
            known = unit.questions.get(question for question, _, _ in found)
            titles = unit.articles.headings({each.article for each in known.values()})
        return tuple(
            SetAside(known[question], titles[known[question].article].title, act, until)
            for question, act, until in found
        )

    def delete_articles(self, learner: LearnerId, articles: Iterable[ArticleId]) -> Changes:
        """Hide them and their questions, all of which one undo brings back; what is gone stays gone."""
        now = self._clock.now()
        with self._open_unit() as unit:
            gone = tuple(each for each in dict.fromkeys(articles) if unit.articles.delete(each, at=now))
            if gone:
                keep_deed(unit, Deed(DeedId(self._id(now)), learner, Act.DELETE_ARTICLE, now, articles=gone))
                unit.commit()
        return _BOTH | Changes.ARTICLES

    def restore_articles(self, learner: LearnerId, articles: Iterable[ArticleId]) -> Changes:
        """Bring deleted ones back; then a deletion of no others need not be undone any more."""
        wanted = tuple(articles)
        with self._open_unit() as unit:
            last = unit.deeds.last(learner)
            back = [each for each in wanted if unit.articles.restore(each)]
            if back and last is not None and last.articles and set(last.articles) <= set(wanted):
                unit.deeds.undo(last.id, at=self._clock.now())
            unit.commit()
        return _BOTH | Changes.ARTICLES

    def take_back(
        self, learner: LearnerId, *, past_practice: bool = False, shown: QuizSession | None = None
    ) -> TakenBack | None:
        """Undo the last answer or deed, whichever came later; None where there is nothing. Many steps, across restarts.

        A quiz that is not remembered lets nothing from before it be taken back while it is under way, nor afterwards as long
        as it is `shown`. `past_practice` is for whoever is not in it: what came last elsewhere is taken back, and it stays as
        it is.
        """
        with self._open_unit() as unit:
            deed = unit.deeds.last(learner)
            if deed is None or (not past_practice and self._practised_since(unit, learner, deed, shown=shown)):
                session = self._undo_answer(unit, learner, past_practice=past_practice, shown=shown)
                if session is None:
                    return None
                unit.commit()
                return TakenBack(session=session)
            self._put_back(unit, deed)
            unit.commit()
            known = unit.questions.get([deed.question]) if deed.question else {}
            return TakenBack(deed.act, next(iter(known.values()), None), resumed(unit, learner), len(deed.articles))

    @abstractmethod
    def _practised_since(
        self, unit: UnitOfWork, learner: LearnerId, deed: Deed, *, shown: QuizSession | None = None
    ) -> bool:
        """Whether a quiz under way or shown that disturbs no schedule, or its last answer, came after a deed."""

    @abstractmethod
    def _undo_answer(
        self,
        unit: UnitOfWork,
        learner: LearnerId,
        *,
        past_practice: bool = False,
        shown: QuizSession | None = None,
    ) -> QuizSession | None:
        """Takes the last answer back; None where there is none. `past_practice` and `shown` as in `take_back`."""

    def _do(
        self, act: Act, learner: LearnerId, question: QuestionId, do: Callable[[UnitOfWork, Learner], object]
    ) -> Changes:
        now = self._clock.now()
        with self._open_unit() as unit:
            known = known_learner(unit, learner)
            known_question(unit, question)
            before = _standing(unit, learner, question)
            name = DeedId(self._id(now))
            session = unit.quizzes.open(learner)
            do(unit, known)
            after = unit.memories.get(learner, question) if act is Act.SET_DUE else None
            left = _standing(unit, learner, question)
            deed = Deed(name, learner, act, now, question, before=before, session=session, left=left, after=after)
            keep_deed(unit, deed)
            if session is not None and act not in _STAYS:
                unit.quizzes.save(session.without([question]), at=now)
            unit.commit()
        return _BOTH

    def _rest(self, unit: UnitOfWork, known: Learner, question: QuestionId) -> None:
        # While it was away, no answer could hold it back.
        moment = self._moment(known)
        tomorrow = moment.today + timedelta(days=1)
        unit.holds.rest(known.id, question, day=moment.today, since=moment.since, until=tomorrow)

    def _regroup(self, unit: UnitOfWork, question: QuestionId) -> None:
        known = unit.questions.get([question]).get(question)
        if known is not None and question in regroup(unit, known.article, at=self._clock.now()):
            for learner in unit.learners.all():
                self._rest(unit, learner, question)

    def _put_back(self, unit: UnitOfWork, deed: Deed) -> None:
        now = self._clock.now()
        unit.deeds.undo(deed.id, at=now)
        for article in deed.articles:
            unit.articles.restore(article, by=deed.at)
        if deed.collection is not None:
            unit.collections.restore(deed.collection, by=deed.at)
        if deed.question is not None and deed.before is not None:
            _stand(unit, deed, deed.question, deed.before, at=now)
            if deed.act in _OF_MEMORY:
                wishes = self._wishes(known_learner(unit, deed.learner))
                unit.memories.save(deed.learner, put_back(unit, deed.learner, deed.before.memory, now, wishes))
            if deed.act in _OF_WORDS:
                self._regroup(unit, deed.question)
        if deed.brought is not None:
            put_away(unit, deed, deed.brought, at=now)
        if deed.session is not None and _goes_back_to(unit, deed.session):
            unit.quizzes.drop_open(deed.learner)
            unit.quizzes.save(deed.session, at=now)


def _goes_back_to(unit: UnitOfWork, before: QuizSession) -> bool:
    """Whether this quiz is the one to go on with once more; not where what is given in one that is not remembered would go."""
    under_way = unit.quizzes.open(before.learner)
    if under_way is not None and not under_way.plan.remembered and under_way.id != before.id:
        return False
    kept = unit.quizzes.get(before.id)
    return before.plan.remembered or (kept is not None and kept.results == before.results)


def _tidied(unit: UnitOfWork, edit: Edit, question: Question) -> Edit:
    own = question.kind is Kind.OWN
    tidy = tidied(edit, question, text=known_proof(unit, question.article).text if own else "")
    # Without any, those that it had would be taken for left as they were.
    if not tidy.wrong and not own and edit_of(question).wrong:
        raise QuestionInvalid(NO_WRONG)
    return tidy


def _standing(unit: UnitOfWork, learner: LearnerId, question: QuestionId) -> Standing:
    deleted = unit.questions.deleted_at(question)
    return Standing(
        memory=unit.memories.get(learner, question),
        hold=unit.holds.get(learner, question),
        flagged=unit.questions.is_flagged(learner, question),
        deleted=deleted is not None,
        edit=unit.questions.edit_of(question),
        deleted_at=deleted,
    )


def _stand(unit: UnitOfWork, deed: Deed, question: QuestionId, before: Standing, *, at: datetime) -> None:
    """Back to what was before the deed in what it changed; what others have changed since stays theirs."""
    learner, now = deed.learner, _standing(unit, deed.learner, question)
    left = deed.left or now
    if before.hold != left.hold and before.hold is not None:
        unit.holds.put(learner, before.hold)
    elif before.hold != left.hold == now.hold:
        unit.holds.drop(learner, question)
    if before.flagged and not left.flagged:
        unit.questions.flag(learner, question, at=at)
    elif left.flagged and not before.flagged:
        unit.questions.unflag(learner, question)
    if deed.act in _OF_BEING and before.deleted != left.deleted and left.deleted_at == now.deleted_at:
        _be(unit, deed, question, gone=before.deleted, at=before.deleted_at or at)
    if deed.act is Act.EDIT:
        unsay(unit, deed, question, left.edit, before=before.edit)


def _be(unit: UnitOfWork, deed: Deed, question: QuestionId, *, gone: bool, at: datetime) -> None:
    if not gone:
        unit.questions.restore(question)
    elif deed.act is not Act.WRITE or unit.questions.edit_of(question) is None:
        # A question written by hand that another has put into words of theirs is theirs too.
        unit.questions.delete(question, at=at)
