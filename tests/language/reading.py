"""How the tests of this folder read: invented texts only, each read once; the model is loaded once in a process."""

from __future__ import annotations

import functools
import time
from collections.abc import Callable
from datetime import date

from crisisdesk.domain.article import Article, Source, Span
from crisisdesk.domain.reading import Paragraph, ParsedArticle, Person, Quotation, Role, Sentence
from crisisdesk.language import parse, read
from crisisdesk.language.layout import lay_out
from crisisdesk.language.marks import stretches

FRIDAY = date(2019, 5, 17)
"""The day of publication where a test names no other."""
HOSTILE = {
    "commas": ", ",
    "opening brackets": "( ",
    "editor's brackets": "[ ",
    "straight marks": '" ',
    "opening marks": "“ ",
    "marks on single letters": '"a" ',
    "single marks": "' ",
    "single marks on letters": "‘a’ ",
    "points": ". ",
    "capital letters": "A ",
    "dashes": "- ",
    "a menu": "a / ",
    "dates": "May 1 ",
}
"""What no newspaper prints: endless runs that make careless patterns try every way to divide them."""
UNBROKEN = {"one endless word": "a", "digits": "1", "brackets": "(", "marks": '"', "points": "."}
"""The same without a blank, as in a picture pasted as letters."""


@functools.cache
def read_text(text: str, *, published: date | None = FRIDAY, title: str = "", outlet: str = "") -> ParsedArticle:
    """The reading of an invented article."""
    return read(Article(text, title, published, Source(outlet)))


@functools.cache
def sentences_of(text: str) -> tuple[Sentence, ...]:
    """The parsed sentences of a text, without anything understood of them."""
    paragraphs = lay_out(Article(text)).paragraphs
    return parse.sentences(parse.pieces(text, paragraphs, stretches(text, paragraphs)), parse.model(parse.SMALL))


def whole(text: str, role: Role = Role.BODY) -> tuple[Paragraph, ...]:
    """Each line of `text` as a paragraph of one role."""
    out, at = [], 0
    for index, line in enumerate(text.split("\n")):
        out.append(Paragraph(index, Span(at, at + len(line)), role))
        at += len(line) + 1
    return tuple(out)


def words_of(parsed: ParsedArticle, quotation: Quotation) -> str:
    """What was said, as the article has it."""
    return " … ".join(span.of(parsed.text) for span in quotation.spans)


def said_by(parsed: ParsedArticle) -> dict[str, str | None]:
    """Who says which words: the speakers' full names by the words."""
    return {words_of(parsed, each): each.speaker.name if each.speaker else None for each in parsed.quotations}


def quotation(parsed: ParsedArticle, beginning: str) -> Quotation:
    """The one quotation that begins with these words."""
    (found,) = [each for each in parsed.quotations if words_of(parsed, each).startswith(beginning)]
    return found


def speaker_of(text: str, beginning: str) -> str | None:
    """The name of the speaker of the one quotation in a text that begins with these words; None where nobody is known."""
    found = quotation(read_text(text), beginning).speaker
    return found.name if found else None


def person(parsed: ParsedArticle, name: str) -> Person:
    """The one person with this full name."""
    (found,) = [each for each in parsed.people if each.name == name]
    return found


def grows_too_fast(work: Callable[[str], object], bit: str, *, longest: int = 50_000) -> str:
    """Lengthens a hostile text up to `longest` characters; says at which length the work took too long, "" where it never did.

    The bound is a hundred times what honest work takes, so that a slow machine passes; growing stops a bad case early.
    """
    length = 400
    while length < longest * 1.5:
        text = f"Now {bit * (min(length, longest) // len(bit))} x"
        begun = time.process_time()
        work(text)
        if time.process_time() - begun > _LONG:
            return f"{len(text)} characters take longer than {_LONG} s"
        length += length // 2
    return ""


_LONG = 1.0
"""Seconds of the processor."""
