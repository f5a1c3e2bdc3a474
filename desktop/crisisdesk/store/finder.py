"""Finding by words, with SQLite's FTS5. The words are written again whenever an article or its questions are."""

# ruff: noqa: S608 - put together from our own words; values are always bound

from __future__ import annotations

import re
from collections.abc import Iterable

from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.likeness import BEGINNING
from crisisdesk.domain.question import QuestionId
from crisisdesk.services.finding import Found, Sort
from crisisdesk.store.plain import rows, write
from crisisdesk.store.sitting import Sitting

_WORDS = re.compile(r"\w+")
_TABLES = {Sort.ARTICLE: "finder_articles", Sort.QUOTATION: "finder_quotations", Sort.QUESTION: "finder_questions"}


def _find(table: str) -> str:
    # Newest first and not by rank: to rank a common word all its places would have to be looked at.
    return f"""
SELECT article, question, place, {table}.words, snippet({table}, 1, '', '', '…', 16),
    CASE read_title WHEN '' THEN title ELSE read_title END
FROM {table} CROSS JOIN articles ON articles.id = {table}.article
WHERE {table} MATCH ? AND articles.deleted IS NULL ORDER BY {table}.rowid DESC LIMIT ?
"""


def _drop(table: str) -> str:
    return f"DELETE FROM {table} WHERE rowid IN (SELECT rowid FROM {table} WHERE {table} MATCH ?)"


# What has half a surrogate pair is kept as bytes, which no JSON function reads: it cannot be found, and does no harm.
_ARTICLE = """
INSERT INTO finder_articles (article, question, place, words)
SELECT id, '', 0, CASE read_title WHEN '' THEN title ELSE read_title END || char(10) || text
FROM articles WHERE id = ? AND typeof(text) = 'text' AND typeof(title) = 'text' AND typeof(read_title) = 'text'
"""
_QUOTATIONS = """
INSERT INTO finder_quotations (article, question, place, words)
SELECT articles.id, '', json_extract(quotation.value, '$.spans[0][0]'),
    coalesce(json_extract(quotation.value, '$.speaker.name') || ': ', '') || (
        SELECT group_concat(substr(articles.text, json_extract(span.value, '$[0]') + 1,
            json_extract(span.value, '$[1]') - json_extract(span.value, '$[0]')), ' … ')
        FROM json_each(quotation.value, '$.spans') AS span
    )
FROM articles, json_each(articles.reading, '$.quotations') AS quotation
WHERE articles.id = ? AND typeof(articles.reading) = 'text' AND typeof(articles.text) = 'text'
"""
_QUESTIONS = """
INSERT INTO finder_questions (article, question, place, words)
SELECT article_id, id, coalesce(json_extract(body, '$.evidence[0][0]'), -1),
    json_extract(coalesce(edit, body), '$.stem') || char(10) || json_extract(coalesce(edit, body), '$.key')
FROM questions WHERE article_id = ? AND retired IS NULL AND typeof(body) = 'text'
"""


def keep_article(sitting: Sitting, article: ArticleId) -> None:
    """Its words and its quotations can be found from now on, as they are now."""
    for sort in (Sort.ARTICLE, Sort.QUOTATION):
        write(sitting, _drop(_TABLES[sort]), f'article : "{article}"')
    write(sitting, _ARTICLE, article)
    write(sitting, _QUOTATIONS, article)


def keep_questions(sitting: Sitting, article: ArticleId) -> None:
    """The same for the questions that are asked of it."""
    write(sitting, _drop(_TABLES[Sort.QUESTION]), f'article : "{article}"')
    write(sitting, _QUESTIONS, article)


def forget_article(sitting: Sitting, article: ArticleId) -> None:
    """Nothing of it can be found any more."""
    for table in _TABLES.values():
        write(sitting, _drop(table), f'article : "{article}"')


def wording(names: Iterable[str], told: Iterable[str], *, begun: bool) -> str:
    """What finds the questions with one of these names, or with one that begins so, and with one of the words that `told` makes
    of a stem."""
    named = (f'"{" ".join(_WORDS.findall(each))}"{"*" * begun}' for each in names)
    asked = (f'"{each}"*' if len(each) >= BEGINNING else f'"{each}" OR "{each}s"' for each in sorted(told))
    return f"words : (({' OR '.join(named)}) AND ({' OR '.join(asked)}))"


class SqlFinder:
    """A `Finder`."""

    def __init__(self, sitting: Sitting) -> None:
        self._sitting = sitting

    def find(self, words: str, sort: Sort, *, limit: int) -> tuple[Found, ...]:
        """See the port."""
        wanted = _WORDS.findall(words)
        if not wanted:
            return ()
        whole = " ".join(f'"{each}"' for each in wanted)
        sql = _find(_TABLES[sort])
        found = rows(self._sitting, sql, (f"words : ({whole})", limit))
        if len(found) < limit:
            # Whoever types is in the midst of the last word. Asked second: all places of all words that begin so are gathered
            # before the newest is known, and a word that is often there as it stands begins many.
            begun = rows(self._sitting, sql, (f"words : ({whole}*)", limit))
            found += [row for row in begun if row not in found]
        return tuple(_found(sort, row, wanted) for row in found[:limit])


def _found(sort: Sort, row: tuple[str, str, int, str, str, str], wanted: list[str]) -> Found:
    article, question, place, words, excerpt, title = row
    if sort is Sort.ARTICLE:
        # The words begin with the title, which is no part of the text.
        at = re.search(rf"\b{re.escape(wanted[0])}", words.partition("\n")[2], re.IGNORECASE)
        place = at.start() if at else 0
        words = " ".join(excerpt.split())
    elif sort is Sort.QUESTION:
        words = words.partition("\n")[0]
    return Found(sort, ArticleId(article), QuestionId(question), place, " ".join(words.split()), title)
