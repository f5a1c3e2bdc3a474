"""The articles of a library, with their questions and what proves them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from crisisdesk.domain.article import Article, ArticleId
from crisisdesk.domain.changes import Changes
from crisisdesk.domain.errors import NotFound
from crisisdesk.domain.question import Distractor, Question, QuestionId
from crisisdesk.domain.reading import ParsedArticle
from crisisdesk.services.families import regroup
from crisisdesk.services.finding import Found, Sort
from crisisdesk.services.passages import Excerpt, passage
from crisisdesk.services.ports import BuiltArticle, Clock, OpenUnit, Shelved

__all__ = ["Excerpt", "Library", "Opened", "Shelved"]

_NO_ARTICLE = "This article is no longer in the library."
_NO_QUESTION = "This question is no longer in the library."
_CHANGED = Changes.ARTICLES | Changes.QUESTIONS


@dataclass(frozen=True, slots=True)
class Opened:
    """An article with what was understood of it (without tokens) and its questions."""

    article: Article
    parsed: ParsedArticle
    questions: tuple[Question, ...]
    place: int = -1
    """Where in its text it was last read; -1 for never."""


class Library:
    """Keeps articles. Each call is one unit of work."""

    def __init__(self, open_unit: OpenUnit, clock: Clock) -> None:
        self._open_unit = open_unit
        self._clock = clock

    def articles(self) -> tuple[Shelved, ...]:
        """Last added first."""
        with self._open_unit() as unit:
            return unit.articles.shelved()

    def titles(self) -> Mapping[ArticleId, str]:
        """Of all articles that are in it; "" for one without."""
        with self._open_unit() as unit:
            return unit.articles.titles()

    def is_new(self) -> bool:
        """Whether it never had an article, not even one that was deleted since."""
        with self._open_unit() as unit:
            return not unit.articles.any_ever()

    def open(self, article: ArticleId) -> Opened:
        """Raises NotFound."""
        with self._open_unit() as unit:
            parsed = unit.articles.get(article)
            if parsed is None:
                raise NotFound(_NO_ARTICLE)
            return Opened(
                article=parsed.article,
                parsed=parsed,
                questions=unit.questions.of_article(article),
                place=unit.articles.place(article),
            )

    def save(self, built: BuiltArticle) -> Changes:
        """Article, reading, facts and questions, all or nothing. The same text again is the same article; then the
        questions whose id comes again keep what is remembered of them, and those that do not are asked no more, but for
        those written by hand."""
        now = self._clock.now()
        article = replace(built.parsed.article, added=built.parsed.article.added or now)
        with self._open_unit() as unit:
            unit.articles.save(replace(built.parsed, article=article))
            unit.questions.replace(article.id, built.quiz.questions, at=now)
            regroup(unit, article.id, at=now)
            unit.commit()
        return _CHANGED

    def delete(self, article: ArticleId) -> Changes:
        """Hide it and its questions; all is kept for `restore`. Raises NotFound."""
        with self._open_unit() as unit:
            if not unit.articles.delete(article, at=self._clock.now()):
                raise NotFound(_NO_ARTICLE)
            unit.commit()
        return _CHANGED

    def restore(self, article: ArticleId) -> Changes:
        """Bring it back as it was. Raises NotFound."""
        with self._open_unit() as unit:
            if not unit.articles.restore(article):
                raise NotFound(_NO_ARTICLE)
            unit.commit()
        return _CHANGED

    def keep_place(self, article: ArticleId, place: int) -> None:
        """Remember where in its text it is being read."""
        with self._open_unit() as unit:
            unit.articles.keep_place(article, place)
            unit.commit()

    def find(self, words: str, *, limit: int = 8) -> tuple[Found, ...]:
        """Articles, questions and quotations with these words, at most `limit` of each sort."""
        with self._open_unit() as unit:
            return tuple(each for sort in Sort for each in unit.finder.find(words, sort, limit=limit))

    def why_not(self, question: QuestionId) -> tuple[tuple[Distractor, Excerpt | None], ...]:
        """Its wrong choices, each with the paragraph that speaks of it, where the article does. Raises NotFound."""
        with self._open_unit() as unit:
            found = unit.questions.get([question]).get(question)
            parsed = unit.articles.proof(found.article) if found else None
            if found is None or parsed is None:
                raise NotFound(_NO_QUESTION)
            return tuple(_told(parsed, each) for each in found.distractors)


def _told(parsed: ParsedArticle, wrong: Distractor) -> tuple[Distractor, Excerpt | None]:
    if wrong.span is None:
        return wrong, None
    marked = (each for each in passage(parsed, (wrong.span,)).paragraphs if each.marks)
    return wrong, next(marked, None)
