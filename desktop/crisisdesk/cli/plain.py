"""Readings and quizzes for people to read in a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from string import ascii_lowercase

from crisisdesk.cli.output import plain, wrapped
from crisisdesk.domain.article import Span
from crisisdesk.domain.question import Dropped, Question, Quiz
from crisisdesk.domain.reading import ParsedArticle

_LONGEST_PROOF = 400


def reading_text(parsed: ParsedArticle) -> str:
    """People, quotations, dates and places of an article."""
    return "\n".join((*_heading(parsed), *_people(parsed), *_quotations(parsed), *_dates(parsed), *_places(parsed)))


def build_text(parsed: ParsedArticle, quiz: Quiz, *, why: bool) -> str:
    """The questions, each with its choices, key and proof."""
    lines = [*_heading(parsed), ""]
    for number, question in enumerate(quiz.questions, start=1):
        lines += [*_question(parsed, question, number), ""]
    if not quiz.questions:
        lines.append("No question came of it that is sure enough to be asked.")
    if why:
        lines += _dropped(quiz.dropped)
    return "\n".join(lines).rstrip("\n")


def proof(text: str, evidence: Iterable[Span]) -> str:
    """The words of the article that prove an answer, on one line."""
    words = " … ".join(" ".join(span.of(text).split()) for span in evidence)
    return words if len(words) <= _LONGEST_PROOF else f"{words[:_LONGEST_PROOF].rsplit(' ', 1)[0]} …"


def _heading(parsed: ParsedArticle) -> Iterator[str]:
    yield wrapped(parsed.title or "Without a title")
    known = (parsed.outlet, parsed.published.isoformat() if parsed.published else "date not known")
    yield plain(", ".join(each for each in known if each))


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    found = list(lines)
    if found:
        yield from ("", title, *found)


def _people(parsed: ParsedArticle) -> Iterator[str]:
    told = (f"{each.name}, {each.office}" if each.office else each.name for each in parsed.people)
    return _section("People", (wrapped(each, first="  ", rest="    ") for each in told))


def _quotations(parsed: ParsedArticle) -> Iterator[str]:
    return _section("Quotations", (line for each in _told_quotations(parsed) for line in each))


def _told_quotations(parsed: ParsedArticle) -> Iterator[tuple[str, str]]:
    for each in parsed.quotations:
        who = (each.speaker.name or f"{each.speaker.text} (not sure who)") if each.speaker else "not known who"
        to = f" to {each.addressee}" if each.addressee else ""
        yield wrapped(f"{who}{to}:", first="  "), wrapped(proof(parsed.text, each.spans), first="    ")


def _dates(parsed: ParsedArticle) -> Iterator[str]:
    told = (f"  {plain(each.text)}: {each.value.isoformat() if each.value else 'not sure'}" for each in parsed.dates)
    return _section("Dates", dict.fromkeys(told))


def _places(parsed: ParsedArticle) -> Iterator[str]:
    told = (f"{each.name} ({each.country})" if each.country else each.name for each in parsed.places)
    return _section("Places", (wrapped(each, first="  ") for each in told))


def _question(parsed: ParsedArticle, question: Question, number: int) -> Iterator[str]:
    yield wrapped(question.stem, first=f"{number}. ")
    for letter, choice in zip(ascii_lowercase, question.choices, strict=False):
        yield wrapped(choice, first=f"   {letter}) ")
    yield from (wrapped(f"{left}  –  {right}", first="   ") for left, right in question.pairs)
    yield from (wrapped(item, first=f"   {at}. ") for at, item in enumerate(question.items, start=1))
    if not question.pairs and not question.items:
        yield wrapped(question.key, first="   Answer: ")
    yield wrapped(proof(parsed.text, question.evidence), first="   Proof:  ")


def _dropped(dropped: tuple[Dropped, ...]) -> Iterator[str]:
    yield f"Dropped: {len(dropped)}"
    for each in dropped:
        yield wrapped(f"[mark {each.mark}, {each.why}] {each.stem} -> {each.key}", first="   ")
