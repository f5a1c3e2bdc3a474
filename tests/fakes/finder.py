"""Finding by words in a library in memory."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.question import QuestionId
from crisisdesk.services.finding import Found, Sort
from crisisdesk.services.ports import ArticleRepository, QuestionRepository


class FakeFinder:
    """A `Finder`."""

    def __init__(self, articles: ArticleRepository, questions: QuestionRepository) -> None:
        self._articles, self._questions = articles, questions

    def find(self, words: str, sort: Sort, *, limit: int) -> tuple[Found, ...]:
        typed = re.findall(r"\w+", _folded(words))
        wanted = [rf"\b{each}" + (r"\b" if place < len(typed) else "") for place, each in enumerate(typed, 1)]
        newest = self._articles.shelved()
        everything = (each for shelved in reversed(newest) for each in self._of(shelved.id, sort))
        fitting = [found for found, text in everything if all(re.search(each, _folded(text)) for each in wanted)]
        return tuple(reversed(fitting))[:limit] if wanted else ()

    def _of(self, article: ArticleId, sort: Sort) -> Iterator[tuple[Found, str]]:
        parsed = self._articles.get(article)
        assert parsed is not None
        title, text = parsed.title or parsed.article.title, parsed.text
        if sort is Sort.ARTICLE:
            yield Found(sort, article, QuestionId(""), 0, title, title), f"{title}\n{text}"
        elif sort is Sort.QUESTION:
            for each in self._questions.of_article(article):
                place = each.evidence[0].start if each.evidence else -1
                yield Found(sort, article, each.id, place, each.stem, title), f"{each.stem}\n{each.key}"
        else:
            for said in parsed.quotations:
                name = f"{said.speaker.name}: " if said.speaker and said.speaker.name else ""
                words = name + " … ".join(span.of(text) for span in said.spans)
                yield Found(sort, article, QuestionId(""), said.spans[0].start, " ".join(words.split()), title), words


def _folded(words: str) -> str:
    plain = unicodedata.normalize("NFD", words.lower())
    return "".join(each for each in plain if not unicodedata.combining(each))
