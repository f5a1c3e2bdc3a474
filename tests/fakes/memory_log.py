"""Parts of the library in memory: the log of answers, and quizzes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.progress import MATURE_FROM, Answered, Sums, is_missed, sums
from crisisdesk.domain.question import AnswerType, Kind, QuestionId
from crisisdesk.domain.review import LearnerId, Phase, QuizId, Review, ReviewId
from crisisdesk.domain.session import Mode, QuizSession
from crisisdesk.services.ports import Answering, Confusion
from crisisdesk.services.slips import MissedCount, Slips

if TYPE_CHECKING:
    from tests.fakes.memory_library import Kept

_NAMES = (AnswerType.PERSON, AnswerType.PLACE, AnswerType.ORGANISATION)


class FakeReviews:
    """A `ReviewRepository`."""

    def __init__(self, kept: Kept) -> None:
        self._kept = kept

    def add(self, review: Review) -> None:
        assert review.id not in self._kept.reviews
        self._kept.reviews[review.id] = review

    def last(self, learner: LearnerId) -> Review | None:
        return next(reversed(self._kept.counted(learner)), None)

    def undo(self, review: ReviewId, *, at: datetime) -> None:
        self._kept.undone[review] = at

    def of_question(self, learner: LearnerId, question: QuestionId) -> tuple[Review, ...]:
        return tuple(each for each in self._kept.counted(learner) if each.question == question)

    def log(self, learner: LearnerId) -> tuple[Answered, ...]:
        return tuple(self._answered(turn, each) for turn, each in enumerate(self._kept.counted(learner)))

    def sums(self, learner: LearnerId) -> Sums:
        return sums(self.log(learner))

    def days(self, learner: LearnerId) -> frozenset[date]:
        return frozenset(each.day for each in self._kept.counted(learner))

    def count(self, learner: LearnerId, *, day: date) -> int:
        return sum(each.day == day for each in self._kept.counted(learner))

    def count_came_back(self, learner: LearnerId, *, day: date, until: datetime) -> int:
        learnt = (each for each in self._kept.counted(learner) if each.before.phase is Phase.REVIEW)
        return sum(each.day == day and each.before.due is not None and each.before.due < until for each in learnt)

    def count_first(self, learner: LearnerId, *, day: date) -> int:
        return sum(each.day == day and each.before.phase is Phase.NEW for each in self._kept.counted(learner))

    def missed(
        self,
        learner: LearnerId,
        *,
        kinds: Sequence[Kind] = (),
        articles: Sequence[ArticleId] = (),
        person: str = "",
        limit: int | None = None,
    ) -> tuple[Slips, ...]:
        log = self._kept.counted(learner)
        place = {each.id: at for at, each in enumerate(log)}
        found = []
        for question in dict.fromkeys(each.question for each in log):
            mine = [each for each in log if each.question == question]
            known = self._kept.questions[question]
            if (kinds and known.kind not in kinds) or (articles and known.article not in articles):
                continue
            worded = self._kept.question(question)
            if person not in worded.key and person not in worded.stem:
                continue
            if self._kept.asks(learner, question) and is_missed((each.day, each.right) for each in mine):
                wrong = [each for each in mine if not each.right]
                slips = Slips(question, len(wrong), wrong[-1].given, wrong[-1].at)
                found.append((place[wrong[-1].id], slips))
        return tuple(slips for _, slips in sorted(found, reverse=True))[:limit]

    def missed_counts(self, learner: LearnerId, *, person: str = "") -> tuple[MissedCount, ...]:
        known = [self._kept.question(each.question) for each in self.missed(learner, person=person)]
        counts = Counter(
            (each.kind, each.article, each.key if each.answer_type is AnswerType.PERSON else "") for each in known
        )
        return tuple(MissedCount(*of, count) for of, count in counts.items())

    def count_missed(self, learner: LearnerId, *, rested: bool = False) -> int:
        found = [each.question for each in self.missed(learner)]
        if not rested:
            return len(found)
        return len(self._kept.one_of_each(each for each in found if self._kept.brings_up(learner, each)))

    def fallen_for(self, learner: LearnerId, question: QuestionId) -> tuple[str, ...]:
        wrong = [each.given for each in self.of_question(learner, question) if not each.right]
        return tuple(dict.fromkeys(reversed(wrong)))

    def confusions(self, learner: LearnerId, *, limit: int) -> tuple[Confusion, ...]:
        counts: Counter[tuple[str, str]] = Counter()
        for each in self._kept.counted(learner):
            question = self._kept.question(each.question)
            if not each.right and not each.typed and each.given and question.answer_type in _NAMES:
                counts[question.key, each.given] += 1
        found = sorted((-times, answer, given) for (answer, given), times in counts.items())
        return tuple(Confusion(answer, given, -times) for times, answer, given in found[:limit])

    def answerings(self, learner: LearnerId) -> tuple[Answering, ...]:
        return tuple(
            Answering(each.question, each.at, each.day, each.rating, each.before.last_review)
            for each in self._kept.counted(learner)
        )

    def _answered(self, turn: int, review: Review) -> Answered:
        question = self._kept.question(review.question)
        return Answered(
            question=review.question,
            article=question.article,
            kind=question.kind,
            day=review.day,
            right=review.right,
            seconds=review.seconds,
            phase=review.before.phase,
            confidence=review.confidence,
            mature=review.before.phase is Phase.REVIEW and (review.before.stability or 0) >= MATURE_FROM,
            answer=question.key,
            sort=question.answer_type,
            turn=turn,
            due=review.after.due,
        )


class FakeQuizzes:
    """A `QuizRepository`."""

    def __init__(self, kept: Kept) -> None:
        self._kept = kept

    def save(self, session: QuizSession, *, at: datetime) -> None:
        self._kept.quizzes[session.id] = session
        self._kept.open_quizzes.pop(session.id, None)
        if session.is_open:
            self._kept.open_quizzes[session.id] = session.learner

    def get(self, quiz: QuizId) -> QuizSession | None:
        return self._kept.quizzes.get(quiz)

    def open(self, learner: LearnerId) -> QuizSession | None:
        mine = [quiz for quiz, who in self._kept.open_quizzes.items() if who == learner]
        return self._kept.quizzes[mine[-1]] if mine else None

    def last_exam(self, learner: LearnerId) -> QuizSession | None:
        exams = [
            each for each in self._kept.quizzes.values() if each.learner == learner and each.plan.mode is Mode.EXAM
        ]
        return next((each for each in reversed(exams) if not each.is_open), None)

    def is_current(self, session: QuizSession) -> bool:
        known = self.get(session.id)
        return known is not None and known.results == session.results

    def drop_open(self, learner: LearnerId) -> None:
        for quiz in [quiz for quiz, who in self._kept.open_quizzes.items() if who == learner]:
            del self._kept.open_quizzes[quiz]
