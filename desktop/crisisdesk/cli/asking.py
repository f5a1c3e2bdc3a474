"""A question as lines of text, and a line of text as its answer."""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_lowercase

from crisisdesk.cli.output import plain, wrapped
from crisisdesk.domain.grading import given_order, given_pairs, shown_items, shown_partners
from crisisdesk.domain.question import Form, Question
from crisisdesk.services.study import Asked

_TRUTHS = ("True", "False")


def shown(asked: Asked) -> str:
    """The question with its number, source and choices."""
    return "\n".join(_lines(asked))


def _lines(asked: Asked) -> Iterator[str]:
    again = ", once more" if asked.again else ""
    told = (asked.source.outlet, asked.published.isoformat() if asked.published else "")
    source = ", ".join(plain(each) for each in told if each)
    yield f"{asked.number} of {asked.of}{again}" + (f"  [{source}]" if source else "")
    yield wrapped(asked.question.stem)
    if asked.question.form is Form.MATCH:
        yield from (wrapped(left, first=f"  {at}. ") for at, (left, _) in enumerate(asked.question.pairs, start=1))
        yield ""
    for letter, choice in zip(ascii_lowercase, _choices(asked), strict=False):
        yield wrapped(choice, first=f"  {letter}) ")
    if not _choices(asked) or asked.question.form in {Form.MATCH, Form.ORDER}:
        yield hint(asked)


def hint(asked: Asked) -> str:
    """How to answer this question, in a sentence."""
    question = asked.question
    if question.form is Form.ORDER:
        return f"Write the letters in the right order, as in {ascii_lowercase[: len(question.items)]}."
    if question.form is Form.MATCH:
        return f"Write the letters that belong to 1 to {len(question.pairs)}, as in {ascii_lowercase[: len(question.pairs)]}."
    if question.form is Form.MAP:
        return "Name the place, or write its latitude and longitude, as in 46.2, 6.1."
    count = len(_choices(asked))
    return f"Answer with a to {ascii_lowercase[count - 1]} or 1 to {count}." if count else "Type the answer."


def _choices(asked: Asked) -> tuple[str, ...]:
    question = asked.question
    match question.form:
        case Form.ORDER:
            return shown_items(question)
        case Form.MATCH:
            return shown_partners(question)
        case Form.TRUE_FALSE:
            return question.choices or _TRUTHS
        case _:
            return () if asked.typed else question.choices


def answer_in(words: str, asked: Asked) -> tuple[str, bool] | None:
    """The answer that a line gives, and whether it was typed; None where it gives none.

    An empty line gives up where the answer is typed; among choices it is no answer, since it is easily a slip.
    """
    choices = _choices(asked)
    if not choices:
        return words, True
    if asked.question.form in {Form.ORDER, Form.MATCH}:
        return _arranged(words, asked.question, choices)
    at = _place(words, len(choices))
    if at is not None:
        return choices[at], False
    chosen = next((each for each in choices if each.casefold() == words.casefold()), None)
    if chosen is not None:
        return chosen, False
    # Whoever writes the answer out has answered, if it can be graded fairly.
    return (words, True) if asked.question.typeable and len(words) > 1 else None


def _place(word: str, count: int) -> int | None:
    """Which of so many choices a number or letter names."""
    at = int(word) - 1 if word.isdecimal() and len(word) < 4 else -1
    if len(word) == 1 and word.casefold() in ascii_lowercase:
        at = ascii_lowercase.index(word.casefold())
    return at if 0 <= at < count else None


def _arranged(words: str, question: Question, choices: tuple[str, ...]) -> tuple[str, bool] | None:
    places = [_place(each, len(choices)) for each in words if each.isalnum()]
    chosen = [choices[at] for at in places if at is not None]
    if len(places) != len(choices) or sorted(each for each in places if each is not None) != list(range(len(choices))):
        return None
    if question.form is Form.ORDER:
        return given_order(chosen), False
    return given_pairs((left, right) for (left, _), right in zip(question.pairs, chosen, strict=True)), False
