"""Repositories of what is studied: articles and questions."""

# ruff: noqa: S608 - put together from names of our own columns; values are always bound

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from itertools import starmap
from types import ModuleType
from typing import Any

from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.edit import Edit
from crisisdesk.domain.question import FactId, Question, QuestionId
from crisisdesk.domain.reading import ParsedArticle
from crisisdesk.domain.review import LearnerId
from crisisdesk.domain.session import first_of_each
from crisisdesk.services.ports import Alike, Candidate, Heading, Shelved
from crisisdesk.store import codec, mapping, sums
from crisisdesk.store.finder import keep_article, keep_questions, wording
from crisisdesk.store.plain import (
    marks,
    moment,
    number,
    one,
    one_by_one,
    rows,
    standing,
    to_moment,
    to_words,
    words,
    write,
    write_all,
)
from crisisdesk.store.rows import ALL_ASKABLE, ASKABLE, CANDIDATE, KEEP, KEPT, RESTED, batches, candidate
from crisisdesk.store.sitting import Sitting

_AT_HAND = 16
"""Proofs of articles: the questions of a quiz come from few, and to read one takes longer than all else in an answer."""

_CANDIDATES = f"SELECT {CANDIDATE} FROM articles CROSS JOIN questions"
_OF_ARTICLES = " AND articles.id IN (SELECT value FROM json_each(:articles))"
_ASKABLE_OF_ARTICLES = f"""
SELECT questions.id FROM articles CROSS JOIN questions WHERE {ASKABLE}{_OF_ARTICLES} ORDER BY questions.id
"""
_OF_ANSWERS = f"""
SELECT {CANDIDATE} FROM questions INDEXED BY questions_by_answer CROSS JOIN articles
WHERE answer COLLATE NOCASE IN (SELECT value FROM json_each(:answers)) AND {ASKABLE} ORDER BY questions.id LIMIT :limit
"""
_ALIKE = "SELECT answer, json_extract(coalesce(edit, body), '$.stem'), family, id FROM"
_OF_KEYS = f"""
{_ALIKE} questions INDEXED BY questions_by_answer
WHERE answer COLLATE NOCASE IN (SELECT value FROM json_each(?)) AND retired IS NULL AND article_id <> ? LIMIT 2000
"""
_NAMING = f"""
{_ALIKE} finder_questions CROSS JOIN questions ON id = finder_questions.question
WHERE finder_questions MATCH ? AND article_id <> ? AND retired IS NULL ORDER BY finder_questions.rowid DESC LIMIT 500
"""
_NAMES = "SELECT id, fact_id, family FROM questions WHERE article_id = ? AND retired IS NULL ORDER BY position, id"
_GO_BY = "UPDATE questions SET family = ? WHERE id = ?"
_OF_ITS_NAME = """
SELECT 1 FROM reviews CROSS JOIN questions AS fellow CROSS JOIN questions AS own
WHERE reviews.id = holds.review_id AND fellow.id = reviews.question_id AND own.id = holds.question_id
AND fellow.family = own.family
"""
_WAKE = f"DELETE FROM holds WHERE question_id = ? AND review_id IS NOT NULL AND NOT EXISTS ({_OF_ITS_NAME})"
_FRESH = " AND NOT EXISTS (SELECT 1 FROM memories WHERE memories.learner_id = :learner AND question_id = questions.id)"
_BEST_FIRST = "ORDER BY articles.added DESC, articles.id, worth DESC, position"
_COUNT_FRESH = f"SELECT count(*) FROM (SELECT 1 FROM articles CROSS JOIN questions WHERE {RESTED}{_FRESH} LIMIT :limit)"

_BODIES = """
SELECT questions.body, facts.body, questions.edit FROM questions
JOIN facts ON facts.article_id = questions.article_id AND facts.id = questions.fact_id WHERE
"""
_BODY = f"{_BODIES} questions.id = ?"
_OF_THIS_ARTICLE = "questions.article_id = ? AND retired IS NULL ORDER BY position, questions.id"
_AMONG = {
    rested: f"""
SELECT {CANDIDATE} FROM questions CROSS JOIN articles WHERE {which.replace(":learner", "?")} AND questions.id IN
"""
    for rested, which in ((False, ASKABLE), (True, RESTED))
}
"""Whether they are not held back for today either."""
_SUMMED_BY = "SELECT id, kind, sort, answer FROM questions WHERE article_id = ?"
_EDITS = "SELECT id, edit FROM questions WHERE article_id = ? AND edit IS NOT NULL"
_RETIRE = """
UPDATE questions SET retired = ? WHERE article_id = ? AND retired IS NULL AND edit IS NULL AND written IS NULL
"""
_STANDING = """
SELECT id, CASE WHEN deleted IS NOT NULL THEN 'deleted' WHEN retired IS NOT NULL THEN 'retired' ELSE '' END FROM questions
WHERE article_id = ?
"""
_SET_ANSWER = "UPDATE questions SET answer = ? WHERE id = ?"
_DELETED = """
SELECT id FROM questions INDEXED BY questions_retired WHERE retired IS NOT NULL AND deleted IS NOT NULL
AND article_id IN (SELECT id FROM articles WHERE deleted IS NULL) ORDER BY deleted DESC, id
"""
_HEADINGS = f"SELECT {', '.join(mapping.HEADING)} FROM articles WHERE id IN"
_SHELVED = f"""
SELECT added, words, (SELECT count(*) FROM questions WHERE article_id = articles.id AND retired IS NULL),
{", ".join(mapping.HEADING)} FROM articles WHERE deleted IS NULL ORDER BY added DESC, id LIMIT ?
"""
_ARTICLE = f"SELECT {', '.join(mapping.ARTICLE)} FROM articles WHERE id = ? AND deleted IS NULL"


class SqlArticles:
    """An `ArticleRepository`."""

    def __init__(self, sitting: Sitting) -> None:
        self._sitting = sitting

    def shelved(self, *, limit: int | None = None) -> tuple[Shelved, ...]:
        """See the port."""
        return tuple(starmap(_shelved, rows(self._sitting, _SHELVED, (-1 if limit is None else limit,))))

    def any_ever(self) -> bool:
        """See the port."""
        return one(self._sitting, "SELECT 1 FROM articles LIMIT 1") is not None

    def get(self, article: ArticleId) -> ParsedArticle | None:
        """See the port."""
        row = one(self._sitting, _ARTICLE, article)
        return None if row is None else mapping.parsed_article(mapping.article_line(row))

    def proof(self, article: ArticleId) -> ParsedArticle | None:
        """See the port."""
        kept = self._sitting.proofs
        if article not in kept:
            row = one(self._sitting, _ARTICLE, article)
            if row is None:
                return None
            kept[article] = mapping.parsed_article(mapping.article_line(row), only=mapping.PROOF)
            while len(kept) > _AT_HAND:
                del kept[next(iter(kept))]
        return kept[article]

    def place(self, article: ArticleId) -> int:
        """See the port."""
        row = one(self._sitting, KEPT, f"place {article}")
        return -1 if row is None else int(row[0])

    def keep_place(self, article: ArticleId, place: int) -> None:
        """See the port."""
        write(self._sitting, KEEP, f"place {article}", str(place))

    def titles(self) -> Mapping[ArticleId, str]:
        """See the port."""
        found = rows(
            self._sitting, "SELECT id, title FROM articles INDEXED BY articles_shelved WHERE deleted IS NULL", ()
        )
        return {ArticleId(name): words(title) for name, title in found}

    def headings(self, articles: Iterable[ArticleId]) -> Mapping[ArticleId, Heading]:
        """See the port."""
        found: dict[ArticleId, Heading] = {}
        for some in batches(articles):
            lines = rows(self._sitting, f"{_HEADINGS} ({marks(len(some))})", some)
            found |= {ArticleId(line[0]): _heading_at_hand(line) for line in lines}
        return found

    def save(self, parsed: ParsedArticle) -> None:
        """See the port."""
        _writing().save_article(self._sitting, parsed)
        keep_article(self._sitting, parsed.article.id)

    def delete(self, article: ArticleId, *, at: datetime) -> bool:
        """See the port."""
        hide = "UPDATE articles SET deleted = ? WHERE id = ? AND deleted IS NULL"
        return write(self._sitting, hide, to_moment(at), article) > 0

    def restore(self, article: ArticleId, *, by: datetime | None = None) -> bool:
        """See the port."""
        show = "UPDATE articles SET deleted = NULL WHERE id = ? AND deleted <= coalesce(?, deleted)"
        return write(self._sitting, show, article, by and to_moment(by)) > 0


class SqlQuestions:
    """A `QuestionRepository`."""

    def __init__(self, sitting: Sitting) -> None:
        self._sitting = sitting

    def replace(self, article: ArticleId, questions: Sequence[Question], *, at: datetime) -> None:
        """See the port."""
        facts = {fact for (fact,) in rows(self._sitting, "SELECT id FROM facts WHERE article_id = ?", (article,))}
        known = {row[0]: row for row in rows(self._sitting, _SUMMED_BY, (article,))}
        _writing().save_facts(self._sitting, article, questions, facts)
        write(self._sitting, _RETIRE, to_moment(at), article)
        _writing().save_questions(self._sitting, questions, known)
        stay_away = "UPDATE questions SET retired = deleted WHERE article_id = ? AND deleted IS NOT NULL"
        write(self._sitting, stay_away, article)
        for name, edit in rows(self._sitting, _EDITS, (article,)):
            write(self._sitting, _SET_ANSWER, to_words(codec.loads(Edit, edit).key), name)
        if any(known.get(row[0], row) != row for row in rows(self._sitting, _SUMMED_BY, (article,))):
            sums.rebuild(self._sitting)
        keep_questions(self._sitting, article)

    def write(self, question: Question, *, at: datetime) -> None:
        """See the port."""
        _writing().save_facts(self._sitting, question.article, [question], ())
        _writing().save_written(self._sitting, question, at=at)
        keep_questions(self._sitting, question.article)

    def bring(self, questions: Sequence[Question], *, at: datetime) -> tuple[QuestionId, ...]:
        """See the port."""
        if not questions:
            return ()
        article = questions[0].article
        facts = {fact for (fact,) in rows(self._sitting, "SELECT id FROM facts WHERE article_id = ?", (article,))}
        standing = dict(rows(self._sitting, _STANDING, (article,)))
        new = [each for each in questions if each.id not in standing]
        _writing().save_facts(self._sitting, article, [each for each in new if each.fact.id not in facts], ())
        _writing().save_brought(self._sitting, new, at=at)
        again = [each.id for each in questions if standing.get(each.id) == "retired"]
        for question in again:
            write(
                self._sitting, "UPDATE questions SET retired = NULL, written = ? WHERE id = ?", to_moment(at), question
            )
        keep_questions(self._sitting, article)
        return (*(each.id for each in new), *again)

    def withdraw(self, questions: Iterable[QuestionId], *, at: datetime) -> None:
        """See the port."""
        hide = "UPDATE questions SET retired = ? WHERE id = ? AND retired IS NULL"
        for question in questions:
            if write(self._sitting, hide, to_moment(at), question):
                self._keep_words(question)

    def of_article(self, article: ArticleId) -> tuple[Question, ...]:
        """See the port."""
        return tuple(starmap(mapping.question, rows(self._sitting, f"{_BODIES} {_OF_THIS_ARTICLE}", (article,))))

    def get(self, questions: Iterable[QuestionId]) -> Mapping[QuestionId, Question]:
        """See the port."""
        found: dict[QuestionId, Question] = {}
        for some in batches(questions):
            found |= {each.id: each for each in starmap(mapping.question, self._bodies(some))}
        return found

    def _bodies(self, questions: Sequence[QuestionId]) -> Sequence[tuple[Any, ...]]:
        if len(questions) == 1:
            row = standing(self._sitting, _BODY, *questions)
            return () if row is None else (row,)
        return rows(self._sitting, f"{_BODIES} questions.id IN ({marks(len(questions))})", questions)

    def askable(
        self, learner: LearnerId, *, among: Iterable[QuestionId], rested: bool = False
    ) -> tuple[Candidate, ...]:
        """See the port."""
        order, asked = list(dict.fromkeys(among)), _AMONG[rested]
        found: dict[str, Candidate] = {}
        for some in batches(order):
            learners = [learner] * asked.count("?")
            there = rows(self._sitting, f"{asked} ({marks(len(some))})", (*learners, *some))
            found |= {row[0]: candidate(row) for row in there}
        return tuple(found[each] for each in order if each in found)

    def all_askable(self, learner: LearnerId, *, articles: Sequence[ArticleId] = ()) -> tuple[QuestionId, ...]:
        """See the port."""
        values = {"learner": learner, "articles": json.dumps(articles)}
        found = rows(self._sitting, _ASKABLE_OF_ARTICLES if articles else ALL_ASKABLE, values)
        return tuple(QuestionId(each) for (each,) in found)

    def choose_from(
        self,
        learner: LearnerId,
        *,
        articles: Sequence[ArticleId] = (),
        fresh: bool = False,
        beside: Collection[FactId] = (),
        limit: int,
    ) -> tuple[Candidate, ...]:
        """See the port."""
        where = f"{RESTED}{_FRESH if fresh else ''}{_OF_ARTICLES if articles else ''}"
        values = {"learner": learner, "articles": json.dumps(articles)}
        found = one_by_one(self._sitting, f"{_CANDIDATES} WHERE {where} {_BEST_FIRST}", values)
        return first_of_each(map(candidate, found), beside=beside, limit=limit)

    def count_fresh(self, learner: LearnerId, *, limit: int) -> int:
        """See the port."""
        return number(self._sitting, _COUNT_FRESH, {"learner": learner, "limit": limit})

    def of_answers(self, learner: LearnerId, answers: Sequence[str], *, limit: int) -> tuple[Candidate, ...]:
        """See the port."""
        values = {"learner": learner, "answers": json.dumps(answers), "limit": limit}
        return tuple(map(candidate, rows(self._sitting, _OF_ANSWERS, values)))

    def alike(self, answers: Iterable[str], *, article: ArticleId) -> tuple[Alike, ...]:
        """See the port."""
        return tuple(starmap(_alike, rows(self._sitting, _OF_KEYS, (json.dumps(list(answers)), article))))

    def naming(
        self, names: Sequence[str], told: Collection[str], *, article: ArticleId, begun: bool = False
    ) -> tuple[Alike, ...]:
        """See the port."""
        if not names or not told:
            return ()
        found = starmap(_alike, rows(self._sitting, _NAMING, (wording(names, told, begun=begun), article)))
        return tuple(sorted(found, key=lambda each: each.question))

    def go_by(self, article: ArticleId, names: Mapping[FactId, FactId]) -> frozenset[QuestionId]:
        """See the port."""
        asked = rows(self._sitting, _NAMES, (article,))
        moved = [(names[fact], each) for each, fact, name in asked if names.get(fact, name) != name]
        write_all(self._sitting, _GO_BY, moved)
        write_all(self._sitting, _WAKE, [(each,) for _, each in moved])
        return frozenset(QuestionId(each) for _, each in moved)

    def reworded(self, article: ArticleId) -> frozenset[QuestionId]:
        """See the port."""
        return frozenset(
            QuestionId(each) for each, _ in rows(self._sitting, f"{_EDITS} AND retired IS NULL", (article,))
        )

    def edit(self, question: QuestionId, edit: Edit | None) -> None:
        """See the port."""
        with sums.moving(self._sitting, question):
            put = "UPDATE questions SET edit = ? WHERE id = ?"
            write(self._sitting, put, codec.dumps(edit) if edit else None, question)
            for each in self.get([question]).values():
                write(self._sitting, _SET_ANSWER, to_words(each.key), question)
        self._keep_words(question)

    def edit_of(self, question: QuestionId) -> Edit | None:
        """See the port."""
        row = one(self._sitting, "SELECT edit FROM questions WHERE id = ? AND edit IS NOT NULL", question)
        return None if row is None else codec.loads(Edit, row[0])

    def deleted(self) -> tuple[QuestionId, ...]:
        """See the port."""
        return tuple(QuestionId(each) for (each,) in rows(self._sitting, _DELETED, ()))

    def delete(self, question: QuestionId, *, at: datetime) -> bool:
        """See the port."""
        hide = "UPDATE questions SET deleted = ?, retired = ? WHERE id = ? AND deleted IS NULL"
        return write(self._sitting, hide, to_moment(at), to_moment(at), question) > 0 and self._keep_words(question)

    def restore(self, question: QuestionId) -> bool:
        """See the port."""
        show = "UPDATE questions SET deleted = NULL, retired = NULL WHERE id = ? AND deleted IS NOT NULL"
        return write(self._sitting, show, question) > 0 and self._keep_words(question)

    def _keep_words(self, question: QuestionId) -> bool:
        for (article,) in rows(self._sitting, "SELECT article_id FROM questions WHERE id = ?", (question,)):
            keep_questions(self._sitting, ArticleId(article))
        return True

    def deleted_at(self, question: QuestionId) -> datetime | None:
        """See the port."""
        row = one(self._sitting, "SELECT deleted FROM questions WHERE id = ? AND deleted IS NOT NULL", question)
        return None if row is None else moment(row[0])

    def flag(self, learner: LearnerId, question: QuestionId, *, at: datetime) -> None:
        """See the port."""
        flag = "INSERT INTO flags (learner_id, question_id, at) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET at = excluded.at"
        write(self._sitting, flag, learner, question, to_moment(at))

    def unflag(self, learner: LearnerId, question: QuestionId) -> None:
        """See the port."""
        write(self._sitting, "DELETE FROM flags WHERE learner_id = ? AND question_id = ?", learner, question)

    def is_flagged(self, learner: LearnerId, question: QuestionId) -> bool:
        """See the port."""
        flag = "SELECT 1 FROM flags WHERE learner_id = ? AND question_id = ?"
        return one(self._sitting, flag, learner, question) is not None

    def flagged(self, learner: LearnerId) -> tuple[QuestionId, ...]:
        """See the port."""
        flags = "SELECT question_id FROM flags WHERE learner_id = ? ORDER BY at DESC, question_id"
        return tuple(QuestionId(each) for (each,) in rows(self._sitting, flags, (learner,)))


def _alike(answer: Any, stem: str, family: str, question: str) -> Alike:
    return Alike(words(answer), stem, FactId(family), QuestionId(question))


def _writing() -> ModuleType:
    # Only who writes such things waits for SQLModel, which takes longer to load than all else to start.
    from crisisdesk.store import writing

    return writing


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


@lru_cache(maxsize=64)
def _heading_at_hand(row: tuple[Any, ...]) -> Heading:
    # Each question is shown with it.
    return _heading(mapping.article_line(row))


def _heading(row: Any) -> Heading:
    source = mapping.source(row)
    return Heading(
        title=row.read_title or row.title,
        source=replace(source, outlet=row.read_outlet or source.outlet),
        published=row.read_published or row.published,
    )
