"""Articles with their questions, put together for somebody else: nothing in them is of any learner."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from typing import NamedTuple

from crisisdesk.domain.article import Article, Source, Span
from crisisdesk.domain.collection import LONGEST as LONGEST_NAME
from crisisdesk.domain.edit import Edit, edited, tidied
from crisisdesk.domain.errors import QuestionInvalid
from crisisdesk.domain.question import Form, Question

MOST_ARTICLES = 200
MOST_QUESTIONS = 1_000
"""Of one article."""
MOST_PARTS = 40
"""Of any list within a question."""
LONGEST_WORDS = 4_000
"""Characters of anything that a question says."""
LONGEST_LINE = 500
"""Characters of what is known of an article besides its text."""

# "<" and a letter begin mark-up; "3 < 4" does not.
_MARKUP = re.compile(r"<(?=[a-zA-Z/!?])")
_TAG = re.compile(rf"{_MARKUP.pattern}[^<>]*>")
_NO_WORDS = re.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
"""Characters that no sentence has: those that steer a terminal or turn the direction round, and halves of pairs."""
_WEB = re.compile(r"https?://", re.IGNORECASE)
_ID = re.compile(r"[0-9A-Za-z-]{1,64}")
_TRUTHS = ("True", "False")


class Packed(NamedTuple):
    """A question as it is asked."""

    question: Question
    edit: Edit | None = None
    """How it was put into other words, where it was; the question has them already."""


@dataclass(frozen=True, slots=True)
class PackedArticle:
    """An article with its questions, in the order in which they stand in its list."""

    article: Article
    asked: tuple[Packed, ...]


@dataclass(frozen=True, slots=True)
class Pack:
    """What is sent."""

    name: str
    """Of the collection; "" for none."""
    articles: tuple[PackedArticle, ...]
    unfit: int = 0
    """How many questions stayed behind because nobody could take them in, such as those with mark-up in their words."""

    @property
    def questions(self) -> tuple[Question, ...]:
        """All of them."""
        return tuple(packed.question for each in self.articles for packed in each.asked)


def unfit_for_a_pack(packed: Packed, article: Article) -> str:
    """What is wrong with a question that came from outside, in a few words; "" where it can be asked of the article."""
    question, text = packed.question, article.text
    checks = (
        (bool(_ID.fullmatch(question.id) and _ID.fullmatch(question.fact.id)), "its name is none that a question has"),
        (question.article == article.id, "it belongs to another article"),
        (_fits_in(_spans(question), text), "what proves it stands beyond the article's text"),
        (bool(question.evidence), "nothing proves it"),
        (bool(question.stem.strip() and question.key.strip()), "it has no words or no answer"),
        (all(len(each) <= LONGEST_WORDS for each in _words(question)), "it is too long"),
        (all(len(each) <= MOST_PARTS for each in _lists(question)), "it has too many parts"),
        (all(is_plain(each) for each in _words(question)), "its words have mark-up or characters that no sentence has"),
        (0 <= question.confidence <= 1 and 0 <= question.worth <= 1, "its measures are none"),
        (_holds_together(question), "its answer does not fit its form"),
        (_edits(packed, text), "it was put into words that it cannot have"),
    )
    return next((why for fine, why in checks if not fine), "")


def fitting_line(words: str, *, longest: int = LONGEST_LINE) -> str:
    """The words on one line as they can be in a pack: without mark-up and what steers, and not too long."""
    plain = _MARKUP.sub("< ", _TAG.sub(" ", _NO_WORDS.sub(" ", words)))
    return " ".join(plain.split())[:longest].rstrip()


def fitting_source(source: Source) -> Source:
    """The same for all that is known of where an article is from; an address that is none of the web is left out."""
    lines = {each.name: fitting_line(getattr(source, each.name)) for each in fields(source)}
    return Source(**lines | {"address": lines["address"] if _WEB.match(lines["address"]) else ""})


def unfit_as_name(name: str) -> bool:
    """Whether no collection may have this name."""
    return name != " ".join(name.split()) or len(name) > LONGEST_NAME or not is_plain(name)


def unfit_as_source(title: str, source: Source) -> bool:
    """Whether what is known of an article cannot be what anybody knows of one."""
    lines = (title, source.outlet, source.publisher, source.country, source.address, source.origin)
    web = not source.address or _WEB.match(source.address) is not None
    return not web or any(len(each) > LONGEST_LINE or "\n" in each or not is_plain(each) for each in lines)


def is_plain(words: str) -> bool:
    """Whether these are words alone: no mark-up, nothing that steers what shows them."""
    return _MARKUP.search(words) is None and _NO_WORDS.search(words) is None


def _spans(question: Question) -> Iterator[Span]:
    yield from question.evidence
    yield from question.fact.evidence
    yield from (each.span for each in question.distractors if each.span is not None)


def _fits_in(spans: Iterable[Span], text: str) -> bool:
    return all(0 <= each.start < each.end <= len(text) for each in spans)


def _words(question: Question) -> Iterator[str]:
    yield from (question.stem, question.key, question.explanation, question.fact.text, question.fact.claimant)
    yield from (*question.accepted, *question.choices, *question.items)
    yield from (part for each in question.distractors for part in (each.text, each.why))
    yield from (part for pair in question.pairs for part in pair)


def _lists(question: Question) -> tuple[tuple[object, ...], ...]:
    parts = (question.accepted, question.choices, question.distractors, question.pairs, question.items)
    return (*parts, question.evidence, question.fact.evidence)


def _holds_together(question: Question) -> bool:
    """Whether it has what its form needs, each thing once."""
    choices, key = question.choices, question.key
    if len(set(choices)) < len(choices) or any(each.text == key for each in question.distractors):
        return False
    match question.form:
        case Form.CHOICE:
            return len(choices) > 1 and key in choices
        case Form.TRUE_FALSE:
            return key in _TRUTHS and set(choices) <= set(_TRUTHS)
        case Form.MATCH:
            return len(question.pairs) > 1 and len(set(question.pairs)) == len(question.pairs)
        case Form.ORDER:
            return len(question.items) > 1 and len(set(question.items)) == len(question.items)
        case Form.MAP:
            return question.point is not None and _is_on_earth(*question.point)
        case Form.TYPED | Form.GAP:
            return not choices or key in choices


def _is_on_earth(latitude: float, longitude: float) -> bool:
    return math.isfinite(latitude) and math.isfinite(longitude) and abs(latitude) <= 90 and abs(longitude) <= 180


def _edits(packed: Packed, text: str) -> bool:
    """Whether the words are such as could be written here, and are those that the question has."""
    if packed.edit is None:
        return True
    try:
        tidy = tidied(packed.edit, packed.question, text=text)
    except QuestionInvalid:
        return False
    return tidy == packed.edit and edited(packed.question, tidy) == packed.question
