"""What stands on a worksheet: headings, questions with room to answer, and on pages of their own the answers."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from string import ascii_uppercase
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from crisisdesk.domain.grading import shown_items, shown_partners
from crisisdesk.domain.paper import on_paper, title_above
from crisisdesk.domain.question import Form, Question
from crisisdesk.ui.words import day_words, joined, number_words, source_words

if TYPE_CHECKING:
    from crisisdesk.domain.article import Article
    from crisisdesk.domain.pack import Pack

translate = QCoreApplication.translate

_LONG = 40
"""Characters of an answer from which it is given a second line to write on."""


class Style(Enum):
    """How a line is set: points, whether heavy, whether in the article's serif, how dark."""

    TITLE = (17, True, False, "text")
    HEADING = (12, True, False, "text")
    STEM = (11, False, False, "text")
    NUMBER = (11, True, False, "text")
    CHOICE = (10, False, False, "text")
    KEY = (10, True, False, "text")
    PROOF = (10, False, True, "text")
    SMALL = (8, False, False, "muted")


@dataclass(frozen=True, slots=True)
class Line:
    """Words that wrap, behind a mark such as a number or a letter."""

    words: str
    style: Style
    mark: str = ""
    inset: bool = False
    """Whether it stands under another one that has a mark."""
    before: float = 3
    """Points of room above it."""
    blanks: int = 0
    """Lines to write on, under it."""


@dataclass(frozen=True, slots=True)
class Item:
    """What is kept together on a page."""

    lines: tuple[Line, ...]
    rtl: bool = False
    """Whether it reads from right to left."""
    heads: bool = False
    """Whether it may not stand at the foot of a page, away from what it is above."""
    begins_page: bool = False


def worksheet(pack: Pack, *, rtl: bool) -> Iterator[Item]:
    """All of it, one after the other. `rtl` is whether the reader's language reads from right to left; each question reads as its
    own words do."""
    yield from _questions(pack, rtl=rtl)
    yield from _answers(pack, rtl=rtl)


def title_of(pack: Pack) -> str:
    """The collection's name, or its one article's title."""
    return pack.name or (pack.articles[0].article.title if len(pack.articles) == 1 else "") or _quiz()


def safe_title_of(pack: Pack) -> str:
    """The same where it gives no answer away."""
    title = title_of(pack)
    return _quiz() if gives_away(title, pack.questions) else title


def _quiz() -> str:
    return translate("Worksheet", "Quiz")


def gives_away(words: str, questions: Iterable[Question]) -> bool:
    """Whether an answer stands in these words, which would be read above the questions."""
    said = words.casefold()
    return any(
        right.casefold() in said
        for each in questions
        for right in (each.key, *each.accepted)
        if each.form is not Form.TRUE_FALSE
    )


def printed(questions: Iterable[Question]) -> tuple[Question, ...]:
    """Those that can be answered on paper: all but maps."""
    return tuple(each for each in questions if each.form is not Form.MAP)


def _questions(pack: Pack, *, rtl: bool) -> Iterator[Item]:
    blank = "_" * 24
    name = translate("Worksheet", "Name: {line}").format(line=blank)
    day = translate("Worksheet", "Date: {line}").format(line="_" * 14)
    whole = safe_title_of(pack)
    head = (
        Line(whole, Style.TITLE, before=0),
        Line(f"{name}     {day}", Style.CHOICE, before=10),
    )
    yield Item(head, rtl=rtl, heads=True)
    number = 0
    for packed in pack.articles:
        asked = printed(each.question for each in packed.asked)
        # What a heading gives away is left out of it, as out of the stems, which name the report without it.
        title, told = _about(packed.article, hidden=asked)
        named = title in {whole, ""}
        if asked and (told or not named):
            yield _heading("" if named else title, told, rtl=rtl)
        for question in asked:
            number += 1
            yield _asked(question, number, titled=bool(packed.article.title))


def _about(article: Article, *, hidden: Sequence[Question] = ()) -> tuple[str, str]:
    """Its title, and where it is from and of which day, without what gives an answer away; "" for none."""
    day, about = article.published, article.source
    parts = {
        source_words(about.outlet, about.publisher): about.outlet,
        day_words(day): f"{day.day} {day:%B %Y}" if day else "",
    }
    kept = (words for words, plain in parts.items() if not _tells(plain, hidden))
    return title_above(article.title, hidden), joined(*kept)


def _tells(words: str, questions: Sequence[Question]) -> bool:
    return bool(words) and any(words.casefold() in each.key.casefold() for each in questions)


def _heading(title: str, told: str, *, rtl: bool) -> Item:
    lines = (Line(title, Style.HEADING, before=14), Line(told, Style.SMALL, before=2 if title else 10))
    return Item(tuple(each for each in lines if each.words), rtl=rtl, heads=True)


def _asked(question: Question, number: int, *, titled: bool) -> Item:
    """`titled` is whether the report that it is about has a title, which stands above it."""
    words = on_paper(question, titled=titled)
    rtl = reads_from_right(words)
    return Item((Line(words, Style.STEM, mark=_number(number, rtl=rtl), before=12), *_room(question)), rtl=rtl)


def _number(number: int, *, rtl: bool) -> str:
    # In the digits that go with the words behind it.
    return f"{number_words(number) if rtl else number}."


def _room(question: Question) -> Iterator[Line]:
    """Choices with their letters, or lines to write on."""
    match question.form:
        case Form.MATCH:
            lefts = (left for left, _ in question.pairs)
            yield from (Line(f"____  {left}", Style.CHOICE, inset=True) for left in lefts)
            yield from _lettered(shown_partners(question))
        case Form.ORDER:
            yield from (Line(f"____  {each}", Style.CHOICE, inset=True) for each in shown_items(question))
        case Form.TRUE_FALSE:
            yield from _lettered(question.choices or ("True", "False"))
        case _ if question.choices:
            yield from _lettered(question.choices)
        case _:
            yield Line("", Style.CHOICE, inset=True, before=0, blanks=2 if len(question.key) > _LONG else 1)


def _lettered(choices: Iterable[str]) -> Iterator[Line]:
    for at, each in enumerate(choices):
        yield Line(each, Style.CHOICE, mark=f"{_letter(at)})", inset=True)


def _letter(at: int) -> str:
    """Of the choice at this place, from 0: A to Z, then AA, AB."""
    above, here = divmod(at, len(ascii_uppercase))
    return f"{_letter(above - 1) if above else ''}{ascii_uppercase[here]}"


def _answers(pack: Pack, *, rtl: bool) -> Iterator[Item]:
    said = translate("Worksheet", "Answers: {title}").format(title=title_of(pack))
    yield Item((Line(said, Style.TITLE, before=0),), rtl=rtl, heads=True, begins_page=True)
    number = 0
    for packed in pack.articles:
        asked = printed(each.question for each in packed.asked)
        if asked:
            title, told = _about(packed.article)
            yield _heading("" if title == title_of(pack) else title, told, rtl=rtl)
        for question in asked:
            number += 1
            yield _answered(question, packed.article, number)


def _answered(question: Question, article: Article, number: int) -> Item:
    proof = " … ".join(" ".join(span.of(article.text).split()) for span in question.evidence)
    claim = (Line(translate("Worksheet", "This is somebody’s claim."), Style.SMALL, inset=True),)
    rtl = reads_from_right(question.key)
    keys = _keys(question, _number(number, rtl=rtl))
    return Item((*keys, Line(proof, Style.PROOF, inset=True), *(claim if question.claim else ())), rtl=rtl)


def _keys(question: Question, mark: str) -> Iterator[Line]:
    """What is right, with the letter that it has on the sheet."""
    match question.form:
        case Form.MATCH:
            letters = {each: _letter(at) for at, each in enumerate(shown_partners(question))}
            told = [f"{letters[right]})  {left} – {right}" for left, right in question.pairs]
        case Form.ORDER:
            told = [f"{at}.  {each}" for at, each in enumerate(question.items, start=1)]
        case _:
            told = [_lettered_key(question)]
    for at, words in enumerate(told):
        yield Line(words, Style.KEY, mark="" if at else mark, inset=bool(at), before=2 if at else 10)


def _lettered_key(question: Question) -> str:
    choices = question.choices or (("True", "False") if question.form is Form.TRUE_FALSE else ())
    if question.key not in choices:
        return question.key
    return f"{_letter(choices.index(question.key))})  {question.key}"


def reads_from_right(words: str) -> bool:
    """By the first letter that has a direction."""
    ways = (unicodedata.bidirectional(each) for each in words)
    return next((way in {"R", "AL"} for way in ways if way in {"L", "R", "AL"}), False)
