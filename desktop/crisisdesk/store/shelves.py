"""Repositories of what is studied and by whom: learners, articles, questions."""

# ruff: noqa: S608 - put together from names of our own columns; values are always bound

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import starmap
from typing import Any

from sqlalchemy import Select, and_, insert, select, update
from sqlalchemy.orm import Session
from sqlmodel import SQLModel, col

from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.question import FactId, Question, QuestionId
from crisisdesk.domain.reading import ParsedArticle
from crisisdesk.domain.review import Learner, LearnerId
from crisisdesk.services.ports import Candidate, Heading, Shelved
from crisisdesk.store import mapping, sums
from crisisdesk.store.plain import marks, moment, one, rows
from crisisdesk.store.rows import ASKABLE, batches, changed
from crisisdesk.store.tables import ArticleRow, FactRow, FlagRow, LearnerRow, QuestionRow, SettingRow

_CHOSEN = "learner"

_CANDIDATES = "SELECT questions.id, questions.fact_id FROM articles CROSS JOIN questions"
_OF_ARTICLE = " AND articles.id = :article"
_FRESH = " AND NOT EXISTS (SELECT 1 FROM memories WHERE memories.learner_id = :learner AND question_id = questions.id)"
_BEST_FIRST = "ORDER BY articles.added DESC, articles.id, worth DESC, position LIMIT :limit"

_BODIES: Select[Any, Any] = select(col(QuestionRow.body).label("question"), col(FactRow.body).label("fact")).join(
    FactRow,
    and_(
        col(FactRow.article_id) == col(QuestionRow.article_id),
        col(FactRow.id) == col(QuestionRow.fact_id),
    ),
)


_BODIES_OF = """
SELECT questions.body, facts.body FROM questions
JOIN facts ON facts.article_id = questions.article_id AND facts.id = questions.fact_id WHERE questions.id IN
"""
_ASKABLE = """
SELECT questions.id, fact_id FROM questions JOIN articles ON articles.id = article_id AND deleted IS NULL
WHERE retired IS NULL AND NOT EXISTS (SELECT 1 FROM flags WHERE learner_id = ? AND question_id = questions.id)
AND questions.id IN
"""
_LEARNER = f"SELECT {', '.join(mapping.LEARNER)} FROM learners WHERE id = ? AND deleted IS NULL"
_HEADINGS = f"SELECT {', '.join(mapping.HEADING)} FROM articles WHERE id IN"
_SHELVED = f"""
SELECT added, words, (SELECT count(*) FROM questions WHERE article_id = articles.id AND retired IS NULL),
{", ".join(mapping.HEADING)} FROM articles WHERE deleted IS NULL ORDER BY added DESC, id LIMIT ?
"""
_ARTICLE = f"SELECT {', '.join(mapping.ARTICLE)} FROM articles WHERE id = ? AND deleted IS NULL"


class SqlLearners:
    """A `LearnerRepository`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> tuple[Learner, ...]:
        """See the port."""
        there = select(LearnerRow).where(col(LearnerRow.deleted).is_(None))
        rows = self._session.scalars(there.order_by(col(LearnerRow.created), col(LearnerRow.id)))
        return tuple(mapping.learner(row) for row in rows)

    def get(self, learner: LearnerId) -> Learner | None:
        """See the port."""
        row = one(self._session, _LEARNER, learner)
        return None if row is None else mapping.learner_of(row)

    def save(self, learner: Learner) -> None:
        """See the port."""
        self._session.merge(mapping.learner_row(learner))
        self._session.flush()

    def delete(self, learner: LearnerId, *, at: datetime) -> bool:
        """See the port."""
        this = and_(col(LearnerRow.id) == learner, col(LearnerRow.deleted).is_(None))
        return changed(self._session, update(LearnerRow).where(this).values(deleted=at)) > 0

    def restore(self, learner: LearnerId) -> bool:
        """See the port."""
        this = and_(col(LearnerRow.id) == learner, col(LearnerRow.deleted).is_not(None))
        return changed(self._session, update(LearnerRow).where(this).values(deleted=None)) > 0

    def chosen(self) -> LearnerId | None:
        """See the port."""
        row = one(self._session, "SELECT value FROM settings WHERE key = ?", _CHOSEN)
        return None if row is None else LearnerId(row[0])

    def choose(self, learner: LearnerId) -> None:
        """See the port."""
        self._session.merge(SettingRow(key=_CHOSEN, value=learner))
        self._session.flush()


class SqlArticles:
    """An `ArticleRepository`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def shelved(self, *, limit: int | None = None) -> tuple[Shelved, ...]:
        """See the port."""
        return tuple(starmap(_shelved, rows(self._session, _SHELVED, (-1 if limit is None else limit,))))

    def any_ever(self) -> bool:
        """See the port."""
        return one(self._session, "SELECT 1 FROM articles LIMIT 1") is not None

    def get(self, article: ArticleId) -> ParsedArticle | None:
        """See the port."""
        row = one(self._session, _ARTICLE, article)
        return None if row is None else mapping.parsed_article(mapping.article_line(row))

    def proof(self, article: ArticleId) -> ParsedArticle | None:
        """See the port."""
        row = one(self._session, _ARTICLE, article)
        return None if row is None else mapping.parsed_article(mapping.article_line(row), only=mapping.PROOF)

    def headings(self, articles: Iterable[ArticleId]) -> Mapping[ArticleId, Heading]:
        """See the port."""
        found: dict[ArticleId, Heading] = {}
        for some in batches(articles):
            lines = map(mapping.article_line, rows(self._session, f"{_HEADINGS} ({marks(len(some))})", some))
            found |= {ArticleId(line.id): _heading(line) for line in lines}
        return found

    def save(self, parsed: ParsedArticle) -> None:
        """See the port."""
        known = self._session.get(ArticleRow, parsed.article.id)
        added = known.added if known else parsed.article.added
        assert added is not None, "an article is given its time before it is saved"
        self._session.merge(mapping.article_row(parsed, added=added))
        self._session.flush()

    def delete(self, article: ArticleId, *, at: datetime) -> bool:
        """See the port."""
        this = and_(col(ArticleRow.id) == article, col(ArticleRow.deleted).is_(None))
        return changed(self._session, update(ArticleRow).where(this).values(deleted=at)) > 0

    def restore(self, article: ArticleId) -> bool:
        """See the port."""
        this = and_(col(ArticleRow.id) == article, col(ArticleRow.deleted).is_not(None))
        return changed(self._session, update(ArticleRow).where(this).values(deleted=None)) > 0


class SqlQuestions:
    """A `QuestionRepository`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def replace(self, article: ArticleId, questions: Sequence[Question], *, at: datetime) -> None:
        """See the port."""
        self._save_facts(article, questions)
        of_article = and_(col(QuestionRow.article_id) == article, col(QuestionRow.retired).is_(None))
        changed(self._session, update(QuestionRow).where(of_article).values(retired=at))
        kinds = select(col(QuestionRow.id), col(QuestionRow.kind)).where(col(QuestionRow.article_id) == article)
        known = {row.id: row.kind for row in self._session.execute(kinds)}
        rows = [mapping.question_row(each, position=place) for place, each in enumerate(questions)]
        _write(self._session, QuestionRow, rows, known)
        if any(row["kind"] != known.get(row["id"], row["kind"]) for row in rows):
            sums.rebuild(self._session)

    def of_article(self, article: ArticleId) -> tuple[Question, ...]:
        """See the port."""
        this = and_(col(QuestionRow.article_id) == article, col(QuestionRow.retired).is_(None))
        rows = self._session.execute(_BODIES.where(this).order_by(col(QuestionRow.position)))
        return tuple(mapping.question(row.question, row.fact) for row in rows)

    def get(self, questions: Iterable[QuestionId]) -> Mapping[QuestionId, Question]:
        """See the port."""
        found: dict[QuestionId, Question] = {}
        for some in batches(questions):
            known = rows(self._session, f"{_BODIES_OF} ({marks(len(some))})", some)
            found |= {each.id: each for each in starmap(mapping.question, known)}
        return found

    def askable(self, learner: LearnerId, *, among: Iterable[QuestionId]) -> tuple[Candidate, ...]:
        """See the port."""
        order = list(dict.fromkeys(among))
        found: dict[str, Candidate] = {}
        for some in batches(order):
            there = rows(self._session, f"{_ASKABLE} ({marks(len(some))})", (learner, *some))
            found |= {name: _candidate(name, fact) for name, fact in there}
        return tuple(found[each] for each in order if each in found)

    def choose_from(
        self, learner: LearnerId, *, article: ArticleId | None = None, fresh: bool = False, limit: int
    ) -> tuple[Candidate, ...]:
        """See the port."""
        if limit <= 0:
            return ()
        where = f"{ASKABLE}{_OF_ARTICLE if article else ''}{_FRESH if fresh else ''}"
        values = {"learner": learner, "article": article, "limit": limit}
        found = rows(self._session, f"{_CANDIDATES} WHERE {where} {_BEST_FIRST}", values)
        return tuple(starmap(_candidate, found))

    def flag(self, learner: LearnerId, question: QuestionId, *, at: datetime) -> None:
        """See the port."""
        self._session.merge(FlagRow(learner_id=learner, question_id=question, at=at))
        self._session.flush()

    def unflag(self, learner: LearnerId, question: QuestionId) -> None:
        """See the port."""
        flag = self._session.get(FlagRow, (learner, question))
        if flag is not None:
            self._session.delete(flag)
            self._session.flush()

    def flagged(self, learner: LearnerId) -> tuple[QuestionId, ...]:
        """See the port."""
        flags = select(col(FlagRow.question_id)).where(col(FlagRow.learner_id) == learner)
        order = (col(FlagRow.at).desc(), col(FlagRow.question_id))
        return tuple(QuestionId(each) for each in self._session.scalars(flags.order_by(*order)))

    def _save_facts(self, article: ArticleId, questions: Sequence[Question]) -> None:
        known = set(self._session.scalars(select(col(FactRow.id)).where(col(FactRow.article_id) == article)))
        rows = {each.fact.id: mapping.fact_row(article, each.fact) for each in questions}
        _write(self._session, FactRow, tuple(rows.values()), known)


def _write(session: Session, table: type[SQLModel], rows: Sequence[Mapping[str, Any]], known: Container[str]) -> None:
    new = [row for row in rows if row["id"] not in known]
    again = [row for row in rows if row["id"] in known]
    # As dicts in one statement: adding objects one by one takes ten times as long.
    if new:
        session.execute(insert(table), new)
    if again:
        session.execute(update(table), again)


def _shelved(added: str, words: int, questions: int, *heading: Any) -> Shelved:
    line = mapping.article_line(heading)
    about, at = _heading(line), moment(added)
    assert at is not None
    return Shelved(
        id=ArticleId(line.id),
        title=about.title,
        outlet=about.source.outlet,
        publisher=line.publisher,
        published=about.published,
        added=at,
        questions=questions,
        words=words,
    )


def _heading(row: Any) -> Heading:
    source = mapping.source(row)
    return Heading(
        title=row.read_title or row.title,
        source=replace(source, outlet=row.read_outlet or source.outlet),
        published=row.read_published or row.published,
    )


def _candidate(question: str, fact: str) -> Candidate:
    return Candidate(QuestionId(question), FactId(fact))
