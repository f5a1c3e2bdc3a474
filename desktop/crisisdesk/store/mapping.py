"""Rows to frozen values and back. Nothing else in the program sees a row."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import date, datetime
from functools import lru_cache
from typing import Any, NamedTuple, TypeVar

from crisisdesk.domain.answer import Confidence
from crisisdesk.domain.article import Article, ArticleId, Source, article_id
from crisisdesk.domain.edit import Edit, edited
from crisisdesk.domain.errors import LibraryDamaged
from crisisdesk.domain.question import Fact, Form, Question, QuestionId
from crisisdesk.domain.reading import ParsedArticle
from crisisdesk.domain.review import Learner, LearnerId, Memory, Phase, QuizId, Rating, Review, ReviewId
from crisisdesk.domain.session import Mode, QuizPhase, QuizSession, Step
from crisisdesk.store import codec
from crisisdesk.store.plain import moment, to_moment, to_words, words

Key = TypeVar("Key")
Value = TypeVar("Value")

LEARNER = tuple(each.name for each in fields(Learner))


@lru_cache(maxsize=16)
def learner(row: tuple[Any, ...]) -> Learner:
    """The learner of the columns `LEARNER`."""
    held = dict(zip(LEARNER, row, strict=True))
    lists = {name: tuple(json.loads(held[name])) for name in ("steps", "parameters")}
    times = {"created": moment(held["created"]), "exam": _day(held["exam"])}
    return Learner(**held | lists | times | {"name": words(held["name"]), "harder": bool(held["harder"])})


def learner_columns(learner: Learner) -> dict[str, Any]:
    """And back."""
    held = {name: getattr(learner, name) for name in LEARNER}
    return held | {name: json.dumps(held[name]) for name in ("steps", "parameters")}


class ArticleLine(NamedTuple):
    """The columns of an article that are read by hand; lists leave the last ones empty."""

    id: str
    title: str
    published: date | None
    outlet: str
    publisher: str
    country: str
    address: str
    origin: str
    read_title: str
    read_outlet: str
    read_published: date | None
    added: datetime | None = None
    text: str = ""
    reading: str = ""


ARTICLE = ArticleLine._fields
HEADING = ARTICLE[:-3]


def article_line(row: Sequence[Any]) -> ArticleLine:
    """The values of the columns `HEADING` or `ARTICLE`."""
    line = ArticleLine(*row)
    changed: dict[str, Any] = {name: words(getattr(line, name)) for name in _WORDS_OF_ARTICLE}
    changed |= {name: _day(getattr(line, name)) for name in ("published", "read_published")}
    return line._replace(**changed, added=moment(row[11]) if len(row) > 11 else None)


_WORDS_OF_ARTICLE = (
    "title", "outlet", "publisher", "country", "address", "origin", "read_title", "read_outlet", "text",
)  # fmt: skip


def _day(text: Any) -> date | None:
    return None if text is None else date.fromisoformat(text)


def parsed_article(row: Any, *, only: tuple[str, ...] | None = None) -> ParsedArticle:
    """The reading of a row, or these fields of it. Raises LibraryDamaged where the text is not the one that the id was
    made from."""
    if article_id(row.text) != row.id:
        raise LibraryDamaged(
            "The text of “{name}” has changed on the disk. Nothing was deleted.", name=row.title or row.read_title
        )
    article = Article(
        text=row.text,
        title=row.title,
        published=row.published,
        source=source(row),
        added=row.added,
    )
    return replace(codec.loads(ParsedArticle, row.reading, only=only), article=article)


PROOF = ("article", "title", "outlet", "published", "paragraphs", "people")


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
        "answer": question.key,
        # A point on the map is nothing that could be taken for another thing.
        "sort": "" if question.form is Form.MAP else question.answer_type.value,
        "family": question.fact.id,
    }


@lru_cache(maxsize=64)
def question(body: str, fact: str, edit: str | None) -> Question:
    """The question of two bodies, its own and its fact's, in other words where it was edited. Those of a quiz are read
    several times each."""
    built = replace(codec.loads(Question, body), fact=codec.loads(Fact, fact))
    return edited(built, codec.loads(Edit, edit) if edit else None)


def memory_row(memory: Memory) -> tuple[Any, ...]:
    """The columns of a memory, without whose it is."""
    return (
        memory.question,
        memory.phase.value,
        memory.step,
        memory.stability,
        memory.difficulty,
        to_moment(memory.due),
        to_moment(memory.last_review),
        memory.reviews,
        memory.lapses,
        memory.level,
    )


@lru_cache(maxsize=64)
def memory_at_hand(row: tuple[Any, ...]) -> Memory:
    """The same, of one that is read again and again."""
    return memory(row)


def memory(row: Sequence[Any]) -> Memory:
    """The memory of these columns."""
    question, phase, step, stability, difficulty, due, last_review, *counts = row
    dates = moment(due), moment(last_review)
    return Memory(QuestionId(question), Phase(phase), step, stability, difficulty, *dates, *counts)


def review_row(review: Review) -> tuple[Any, ...]:
    """The columns of an answer."""
    return (
        review.id,
        review.learner,
        review.question,
        review.quiz,
        to_moment(review.at),
        review.day.isoformat(),
        review.before.phase.value,
        int(review.rating),
        review.right,
        to_words(review.given),
        review.typed,
        review.seconds,
        review.confidence.value if review.confidence else None,
        _memory_body(review.before),
        _memory_body(review.after),
        review.before.stability,
    )


def _memory_body(memory: Memory) -> str:
    body = _body(memory)
    _MEMORIES.keep(body, memory)
    return body


def _memory_of(body: str) -> Memory:
    """The memory of a body. What is undone was mostly just written."""
    return _MEMORIES.get(body) or _MEMORIES.keep(body, codec.loads(Memory, body))


class _Lately(dict[Key, Value]):
    """What was read or written last."""

    def keep(self, key: Key, value: Value) -> Value:
        """Keep this too, and no more than some."""
        self.pop(key, None)
        self[key] = value
        while len(self) > _AT_HAND:
            del self[next(iter(self))]
        return value


_AT_HAND = 32
_MEMORIES: _Lately[str, Memory] = _Lately()
# What was there before an answer is known while the learner reads.
_body = lru_cache(maxsize=64)(codec.dumps)
# All of a quiz's are written with each answer. Apart, or a long quiz's would take the place of the memories read ahead.
_result = lru_cache(maxsize=1024)(codec.dumps)


def review(row: Sequence[Any]) -> Review:
    """The answer of these columns."""
    name, learner, question, quiz, at, day, _, rating, right, given, typed, seconds, confidence, before, after, _ = row
    answered = moment(at)
    assert answered is not None
    return Review(
        id=ReviewId(name),
        learner=LearnerId(learner),
        question=QuestionId(question),
        at=answered,
        day=date.fromisoformat(day),
        rating=Rating(rating),
        right=bool(right),
        given=words(given),
        typed=bool(typed),
        seconds=seconds,
        before=_memory_of(before),
        after=_memory_of(after),
        quiz=QuizId(quiz) if quiz else None,
        confidence=Confidence(confidence) if confidence else None,
    )


def quiz_row(session: QuizSession, *, at: datetime) -> tuple[Any, ...]:
    """The columns of a session, without its turn."""
    moments = to_moment(session.started), to_moment(at)
    body = _quiz_body(session)
    _SESSIONS.keep(body, session)
    return (session.id, session.learner, *moments, session.is_open, session.plan.mode is Mode.EXAM, body)


def _quiz_body(session: QuizSession) -> str:
    """As `codec.dumps` has it, but for the order: what an answer leaves as it was is put together once."""
    head = _head(session)
    results = f',"results":[{",".join(map(_result, session.results))}]' if session.results else ""
    phase = f',"phase":"{session.phase.value}"' if session.phase is not QuizPhase.ASKING else ""
    return f"{head}{results}{phase}}}"


def _head(session: QuizSession) -> str:
    known = _HEADS.get(session.id)
    # Of one quiz its steps alone may change. Told by which tuple it is: to look at each would take as long as to write it.
    if known is None or known[0] is not session.steps:
        text = codec.dumps(replace(session, results=(), phase=QuizPhase.ASKING)).removesuffix("}")
        known = _HEADS.keep(session.id, (session.steps, text))
    return known[1]


def quiz(body: str) -> QuizSession:
    """The session of a body. The one under way is read with each answer, so the last ones are kept at hand."""
    return _SESSIONS.get(body) or _SESSIONS.keep(body, codec.loads(QuizSession, body))


_HEADS: _Lately[QuizId, tuple[tuple[Step, ...], str]] = _Lately()
_SESSIONS: _Lately[str, QuizSession] = _Lately()
