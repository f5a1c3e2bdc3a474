"""What goes in through the tables of SQLModel: learners, articles, questions. Loaded when the first of them is written."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import fields, replace
from datetime import datetime
from typing import Any

from sqlalchemy import insert, update
from sqlmodel import SQLModel

from crisisdesk.domain.article import Article, ArticleId, Source
from crisisdesk.domain.question import Question
from crisisdesk.domain.reading import ParsedArticle
from crisisdesk.domain.review import Learner
from crisisdesk.store import codec, mapping
from crisisdesk.store.sitting import Sitting
from crisisdesk.store.tables import ArticleRow, FactRow, LearnerRow, QuestionRow

_NO_ARTICLE = Article(text="")
_AFTER_BUILT = 500_000
"""The place of what came from elsewhere."""
_AFTER_ALL = 1_000_000
"""The place of what was written by hand: whoever reads the article anew counts from 0. Among them ids tell which is older."""


def save_learner(sitting: Sitting, learner: Learner) -> None:
    """Add it or write over it; then it is there."""
    _merge(sitting, LearnerRow(**mapping.learner_columns(learner), deleted=None))


def save_article(sitting: Sitting, parsed: ParsedArticle) -> None:
    """Add it or write over it; its `added` stays as first set."""
    known = sitting.session.get(ArticleRow, parsed.article.id)
    added = known.added if known else parsed.article.added
    assert added is not None, "an article is given its time before it is saved"
    _merge(sitting, article_row(parsed, added=added))


def save_questions(sitting: Sitting, questions: Sequence[Question], known: Container[str]) -> None:
    """Add the questions, in this order, or write over those known."""
    rows = [mapping.question_row(each, position=place) for place, each in enumerate(questions)]
    _save_all(sitting, QuestionRow, rows, known)


def save_written(sitting: Sitting, question: Question, *, at: datetime) -> None:
    """Add a question written by hand."""
    row = mapping.question_row(question, position=_AFTER_ALL)
    sitting.session.execute(insert(QuestionRow), [row | {"written": at}])


def save_brought(sitting: Sitting, questions: Sequence[Question], *, at: datetime) -> None:
    """Add questions that came from elsewhere, in this order."""
    rows = [
        mapping.question_row(each, position=_AFTER_BUILT + place) | {"written": at}
        for place, each in enumerate(questions)
    ]
    _save_all(sitting, QuestionRow, rows, ())


def save_facts(sitting: Sitting, article: ArticleId, questions: Sequence[Question], known: Container[str]) -> None:
    """Add the facts of these questions, or write over those known."""
    rows = {each.fact.id: mapping.fact_row(article, each.fact) for each in questions}
    _save_all(sitting, FactRow, tuple(rows.values()), known)


def _merge(sitting: Sitting, row: SQLModel) -> None:
    sitting.session.merge(row)
    sitting.session.flush()


def _save_all(
    sitting: Sitting, table: type[SQLModel], rows: Sequence[Mapping[str, Any]], known: Container[str]
) -> None:
    new = [row for row in rows if row["id"] not in known]
    again = [row for row in rows if row["id"] in known]
    # As dicts in one statement: adding objects one by one takes ten times as long.
    if new:
        sitting.session.execute(insert(table), new)
    if again:
        sitting.session.execute(update(table), again)


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
