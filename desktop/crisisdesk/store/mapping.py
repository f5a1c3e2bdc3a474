"""Rows to frozen values and back. Nothing else in the program sees a row."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import datetime
from typing import Any

from crisisdesk.domain.answer import Confidence
from crisisdesk.domain.article import Article, ArticleId, Source, article_id
from crisisdesk.domain.errors import LibraryDamaged
from crisisdesk.domain.question import Fact, Question, QuestionId
from crisisdesk.domain.reading import ParsedArticle
from crisisdesk.domain.review import Learner, LearnerId, Memory, Phase, QuizId, Rating, Review, ReviewId
from crisisdesk.domain.session import QuizSession
from crisisdesk.store import codec
from crisisdesk.store.tables import ArticleRow, LearnerRow, MemoryRow, QuizRow, ReviewRow

_NO_ARTICLE = Article(text="")


def learner_row(learner: Learner) -> LearnerRow:
    """The row of a learner who is there."""
    return LearnerRow(**{each.name: getattr(learner, each.name) for each in fields(learner)}, deleted=None)


def learner(row: LearnerRow) -> Learner:
    """The learner of a row."""
    return Learner(**{each.name: getattr(row, each.name) for each in fields(Learner)})


def article_row(parsed: ParsedArticle, *, added: datetime) -> ArticleRow:
    """The row of an article with its reading. The tokens of its sentences are left out: no screen needs them."""
    article = parsed.article
    bare = tuple(replace(each, tokens=()) for each in parsed.sentences)
    return ArticleRow(
        id=article.id,
        title=article.title,
        published=article.published,
        **{each.name: getattr(article.source, each.name) for each in fields(Source)},
        read_title=parsed.title,
        read_outlet=parsed.outlet,
        read_published=parsed.published,
        added=added,
        deleted=None,
        words=len(article.text.split()),
        text=article.text,
        reading=codec.dumps(replace(parsed, article=_NO_ARTICLE, sentences=bare)),
    )


def parsed_article(row: ArticleRow) -> ParsedArticle:
    """The reading of a row. Raises LibraryDamaged where the text is not the one that the id was made from."""
    if article_id(row.text) != row.id:
        raise LibraryDamaged(
            f"The text of “{row.title or row.read_title}” has changed on the disk. Nothing was deleted."
        )
    article = Article(
        text=row.text,
        title=row.title,
        published=row.published,
        source=source(row),
        added=row.added,
    )
    return replace(codec.loads(ParsedArticle, row.reading), article=article)


def source(row: Any) -> Source:
    """The source of anything that has the columns of one."""
    return Source(**{each.name: getattr(row, each.name) for each in fields(Source)})


def fact_row(article: ArticleId, fact: Fact) -> dict[str, Any]:
    """The columns of a fact."""
    return {"article_id": article, "id": fact.id, "body": codec.dumps(fact)}


def question_row(question: Question, *, position: int) -> dict[str, Any]:
    """The columns of a question that is asked; its fact has its own row."""
    return {
        "id": question.id,
        "article_id": question.article,
        "fact_id": question.fact.id,
        "kind": question.kind.value,
        "worth": question.worth,
        "position": position,
        "retired": None,
        "body": codec.dumps(replace(question, fact=Fact(question.fact.id, text="", evidence=()))),
    }


def question(body: str, fact: str) -> Question:
    """The question of two bodies, its own and its fact's."""
    return replace(codec.loads(Question, body), fact=codec.loads(Fact, fact))


def memory_row(learner: LearnerId, memory: Memory) -> MemoryRow:
    """The row of what a learner remembers."""
    held = {each.name: getattr(memory, each.name) for each in fields(memory)}
    return MemoryRow(learner_id=learner, question_id=held.pop("question"), phase=held.pop("phase").value, **held)


def memory(row: MemoryRow) -> Memory:
    """The memory of a row."""
    plain = {name: getattr(row, name) for name in _PLAIN_MEMORY}
    return Memory(question=QuestionId(row.question_id), phase=Phase(row.phase), **plain)


_PLAIN_MEMORY = tuple(each.name for each in fields(Memory) if each.name not in {"question", "phase"})


def review_row(review: Review) -> ReviewRow:
    """The row of an answer."""
    return ReviewRow(
        id=review.id,
        learner_id=review.learner,
        question_id=review.question,
        quiz_id=review.quiz,
        at=review.at,
        day=review.day,
        phase=review.before.phase.value,
        rating=int(review.rating),
        correct=review.right,
        given=review.given,
        typed=review.typed,
        seconds=review.seconds,
        confidence=review.confidence.value if review.confidence else None,
        before=codec.dumps(review.before),
        after=codec.dumps(review.after),
    )


def review(row: ReviewRow) -> Review:
    """The answer of a row."""
    return Review(
        id=ReviewId(row.id),
        learner=LearnerId(row.learner_id),
        question=QuestionId(row.question_id),
        at=row.at,
        day=row.day,
        rating=Rating(row.rating),
        right=row.correct,
        given=row.given,
        typed=row.typed,
        seconds=row.seconds,
        before=codec.loads(Memory, row.before),
        after=codec.loads(Memory, row.after),
        quiz=QuizId(row.quiz_id) if row.quiz_id else None,
        confidence=Confidence(row.confidence) if row.confidence else None,
    )


def quiz_row(session: QuizSession, *, at: datetime, turn: int) -> QuizRow:
    """The row of a session."""
    return QuizRow(
        id=session.id,
        learner_id=session.learner,
        started=session.started,
        saved=at,
        turn=turn,
        is_open=session.left > 0,
        body=codec.dumps(session),
    )


def quiz(row: QuizRow) -> QuizSession:
    """The session of a row."""
    return codec.loads(QuizSession, row.body)
