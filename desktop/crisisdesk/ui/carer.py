"""What can be done to a question besides answering it, from whichever screen shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from crisisdesk.domain.care import Act
from crisisdesk.domain.changes import Changes
from crisisdesk.domain.edit import Edit, edit_of, is_whole
from crisisdesk.domain.errors import QuestionInvalid
from crisisdesk.domain.question import Kind, QuestionId
from crisisdesk.ui.article.paras import Para, paras_of
from crisisdesk.ui.quiz.telling import done_words, rating_words, undone_words
from crisisdesk.ui.words import ago_words, confidence_words, counted, given_words, joined, sentence, when_words
from crisisdesk.ui.workroom import Notice

if TYPE_CHECKING:
    from crisisdesk.domain.article import ArticleId, Span
    from crisisdesk.domain.care import Standing
    from crisisdesk.domain.question import Question
    from crisisdesk.domain.review import LearnerId, Review
    from crisisdesk.services.study import TakenBack
    from crisisdesk.ui.workroom import Desk, Workroom

TAKEN_BACK = Changes.ARTICLES | Changes.QUESTIONS | Changes.MEMORIES | Changes.COLLECTIONS
"""What the last answer or deed may have changed."""


@dataclass(frozen=True, slots=True)
class Wording:
    """A question to be put into other words."""

    question: QuestionId | None
    """None for one that is still to be written, by hand."""
    edit: Edit
    whole: bool
    """Whether answer and choices can be changed too."""
    was_edited: bool
    article: ArticleId
    paras: tuple[Para, ...] = ()
    """The article's paragraphs, to choose the proof from; () where the question was not written by hand."""


@dataclass(frozen=True, slots=True)
class Past:
    """How a question went."""

    stem: str
    key: str
    summary: str
    answers: tuple[tuple[str, str, str], ...]
    """Of each, the last one first: whether it was right and what was said, when and how, how long it stayed away then."""


class Carer(QObject):
    """Does it, says that it is done, and offers the way back."""

    wording = Signal(object)
    """Wording."""
    told = Signal(object)
    """Past."""

    def __init__(
        self,
        workroom: Workroom,
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__(parent)
        self._workroom, self._now = workroom, now
        self._drafts: dict[ArticleId, Edit] = {}
        """What was begun to be written and not saved."""

    def do(self, act: Act, key: str, *, days: int = 0, then: Callable[[], None] = lambda: None) -> None:
        """Do this to the question; `days` from today is when it is set due."""
        learner, question = self._workroom.learner.id, QuestionId(key)

        def done(_: Changes) -> None:
            then()
            self._workroom.did(done_words(act))

        self._workroom.change(
            lambda desk: perform(desk, act, learner, question, days=days), done, changes=Changes.QUESTIONS
        )

    def undo(self) -> None:
        """Take the last thing back, wherever it was done."""
        self._workroom.undo_wanted.emit()

    def take_back(self, *, otherwise: Callable[[], None]) -> None:
        """Take the last thing back that the library's log keeps, and say so; `otherwise` where there is none."""
        learner = self._workroom.learner.id

        def tell(back: TakenBack | None) -> None:
            if back is None:
                otherwise()
            self._tell(back)

        self._workroom.change(lambda desk: desk.study.take_back(learner, past_practice=True), tell, changes=TAKEN_BACK)

    def ask_for_words(self, key: str) -> None:
        """`wording` follows."""
        learner, question = self._workroom.learner.id, QuestionId(key)

        def read(desk: Desk) -> Wording:
            known, standing = desk.study.question(question), desk.study.standing(learner, question)
            paras = _paras(desk, known.article) if known.kind is Kind.OWN else ()
            edited = standing.edit is not None
            return Wording(question, edit_of(known), is_whole(known), edited, known.article, paras)

        self._workroom.ask(read, self.wording.emit)

    def ask_to_write(self, article: ArticleId, proof: tuple[Span, ...]) -> None:
        """`wording` follows, for a new question on this article, or for one that was begun."""
        begun = self._drafts.get(article, Edit("", ""))
        draft = replace(begun, proof=proof or begun.proof)

        def read(desk: Desk) -> Wording:
            return Wording(
                None,
                draft,
                whole=True,
                was_edited=False,
                article=article,
                paras=_paras(desk, article),
            )

        self._workroom.ask(read, self.wording.emit)

    def keep_draft(self, article: ArticleId, draft: Edit | None) -> None:
        """What is begun on this article and not saved, for the next time; None once there is nothing."""
        if draft is None:
            self._drafts.pop(article, None)
        else:
            self._drafts[article] = draft

    def edit(
        self, wording: Wording, edit: Edit | None, *, then: Callable[[], None], otherwise: Callable[[str], None]
    ) -> None:
        """Put it into these words, or back into those it had at first, or write it; `otherwise` hears why that cannot be."""
        learner, question = self._workroom.learner.id, wording.question
        act = Act.WRITE if question is None else Act.EDIT

        def work(desk: Desk) -> object:
            if question is not None:
                return desk.study.edit(learner, question, edit)
            return desk.study.write(learner, wording.article, edit) if edit is not None else None

        def done(_: object) -> None:
            then()
            self._workroom.did(done_words(act))

        def failed(error: BaseException) -> None:
            if isinstance(error, QuestionInvalid):
                otherwise(sentence(error))
            else:
                self._workroom.refuse(error)

        self._workroom.change(work, done, changes=Changes.QUESTIONS, otherwise=failed)

    def tell_past(self, key: str) -> None:
        """`told` follows."""
        learner, question = self._workroom.learner.id, QuestionId(key)

        def read(desk: Desk) -> tuple[Question, Standing, tuple[Review, ...]]:
            study = desk.study
            return study.question(question), study.standing(learner, question), study.history(learner, question)

        self._workroom.ask(read, lambda found: self.told.emit(self._past(*found)))

    def _past(self, question: Question, standing: Standing, log: tuple[Review, ...]) -> Past:
        right = sum(each.right for each in log)
        summary = joined(
            counted(self.tr("answered %Ln time(s)", "", len(log)), len(log)),
            self.tr("{right} of them right").format(right=right) if log else "",
            self._comes_back(standing.memory.due),
        )
        return Past(question.stem, given_words(question.key), summary, tuple(map(self._answer, reversed(log))))

    def _comes_back(self, due: datetime | None) -> str:
        if due is None:
            return ""
        now = self._now()
        return self.tr("is due now") if due <= now else self.tr("comes back {when}").format(when=when_words(due, now))

    def _answer(self, review: Review) -> tuple[str, str, str]:
        given = given_words(review.given) or self.tr("no answer")
        said = self.tr("Right: {given}") if review.right else self.tr("Wrong: {given}")
        how = joined(
            ago_words(review.at, self._now()),
            rating_words(review.rating),
            counted(self.tr("%Ln second(s)", "", round(review.seconds)), round(review.seconds)),
            confidence_words(review.confidence) if review.confidence is not None else "",
        )
        return said.format(given=given), how, when_words(review.after.due, review.at)

    def _tell(self, back: TakenBack | None) -> None:
        if back is None:
            text = self.tr("There is nothing to take back.")
        else:
            answer = self.tr("The last answer was taken back.")
            text = undone_words(back.act, back.articles) if back.act is not None else answer
        self._workroom.noticed.emit(Notice(text))


def _paras(desk: Desk, article: ArticleId) -> tuple[Para, ...]:
    """On the database thread."""
    return tuple(paras_of(desk.library.open(article).parsed))


def perform(desk: Desk, act: Act, learner: LearnerId, question: QuestionId, *, days: int = 0) -> Changes:
    """On the database thread."""
    study = desk.study
    if act is Act.SET_DUE:
        return study.set_due(learner, question, study.day_of(learner) + timedelta(days=days))
    deeds = {
        Act.BURY: study.bury,
        Act.SUSPEND: study.suspend,
        Act.RELEASE: study.release,
        Act.FLAG: study.flag,
        Act.UNFLAG: study.unflag,
        Act.RESET: study.reset,
        Act.RESCHEDULE: study.reschedule,
        Act.DELETE: study.delete,
        Act.RESTORE: study.restore,
    }
    return deeds[act](learner, question)
