"""Questions in GIFT, the text format of Moodle's question bank.

https://docs.moodle.org/en/GIFT_format. It has no order and no maps: such questions are left out.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator

from crisisdesk.domain.article import Article
from crisisdesk.domain.pack import Pack
from crisisdesk.domain.question import Form, Question
from crisisdesk.domain.stem import untitled
from crisisdesk.exchange.told import proof, source

_LEAST_PAIRS = 3
"""Fewer than these are no question of matching for Moodle."""
_LONGEST_NAME = 100
"""Characters by which a question goes in the bank's list."""
_SPECIAL = re.compile(r"([\\~=#{}:])")


def gift_bytes(pack: Pack) -> tuple[bytes, int]:
    """The file, and how many questions are in it. A category for each article."""
    blocks: list[str] = []
    count = 0
    for packed in pack.articles:
        told = [text for each in packed.asked if (text := _told(each.question, packed.article))]
        category = "/".join(_category(each) for each in (pack.name, packed.article.title) if each)
        blocks += [f"$CATEGORY: {category or 'Crisis Desk'}", *told]
        count += len(told)
    # A blank line ends a question, so there is none within.
    return "\n\n".join((*blocks, "")).encode("utf-8", "replace"), count


def _category(name: str) -> str:
    # A slash would begin a category within.
    return " ".join(name.replace("/", "-").replace("$", "").split())


def _told(question: Question, article: Article) -> str:
    """The question, "" where the format has nothing for its form."""
    answer = _answer(question)
    if not answer:
        return ""
    name = textwrap.shorten(untitled(question.stem), _LONGEST_NAME, placeholder=" …")
    feedback = _escaped(f"{question.explanation} – {proof(question, article)} ({source(article)})")
    return f"::{_escaped(name)}::[plain]{_escaped(question.stem)}{{{answer}\n####{feedback}\n}}"


def _answer(question: Question) -> str:
    match question.form:
        case Form.TRUE_FALSE:
            return "T" if question.key == "True" else "F"
        case Form.MATCH:
            return "\n".join(("", *_pairs(question))) if _can_be_matched(question) else ""
        case Form.ORDER | Form.MAP:
            return ""
        case Form.TYPED | Form.GAP if not question.choices:
            right = dict.fromkeys((question.key, *question.accepted))
            return "\n".join(("", *(f"={_escaped(each)}" for each in right)))
        case _:
            return "\n".join(("", *_choices(question)))


def _choices(question: Question) -> Iterator[str]:
    for each in question.choices:
        wrong = question.distractor(each)
        why = f"#{_escaped(wrong.why)}" if wrong is not None and wrong.why else ""
        yield f"={_escaped(each)}" if each == question.key else f"~{_escaped(each)}{why}"


def _can_be_matched(question: Question) -> bool:
    # Nothing escapes an arrow.
    return len(question.pairs) >= _LEAST_PAIRS and not any("->" in part for pair in question.pairs for part in pair)


def _pairs(question: Question) -> Iterator[str]:
    yield from (f"={_escaped(left)} -> {_escaped(right)}" for left, right in question.pairs)


def _escaped(words: str) -> str:
    """As it stands in a file: one line, nothing in it that means something."""
    return _SPECIAL.sub(r"\\\1", " ".join(words.split()))
