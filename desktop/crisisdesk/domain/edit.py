"""A question put into other words by a learner: what can be changed of it, and what it then is."""

from __future__ import annotations

from dataclasses import dataclass, replace

from crisisdesk.domain.errors import QuestionInvalid
from crisisdesk.domain.forms import CHOICES
from crisisdesk.domain.question import AnswerType, Distractor, Form, Question

LONGEST = 500
"""Characters of any part."""
MOST_WRONG = 12

_NO_WORDS = "A question needs words."
_NO_ANSWER = "A question needs an answer."
_TOO_LONG = "A question and its answers have at most 500 characters each."
_NO_WRONG = "A question to choose from needs a wrong choice."
_TOO_MANY = "A question has at most 12 wrong choices."
_TWICE = "A wrong choice stands there twice."
_AMONG_WRONG = "The answer stands among the wrong choices."

_WHOLE = frozenset({Form.CHOICE, Form.TYPED, Form.GAP})


@dataclass(frozen=True, slots=True)
class Edit:
    """What a question says, as far as it can be changed."""

    stem: str
    key: str
    wrong: tuple[str, ...] = ()
    """The wrong choices; () where there is nothing to choose from."""


def is_whole(question: Question) -> bool:
    """Whether answer and choices can be changed too: what is matched, put in order or true is part of what is asked."""
    return question.form in _WHOLE and question.answer_type is not AnswerType.TRUTH


def edit_of(question: Question) -> Edit:
    """What it says now."""
    offered = (*(each.text for each in question.distractors), *question.choices) if question.choices else ()
    wrong = tuple(each for each in dict.fromkeys(offered) if each != question.key)
    return Edit(question.stem, question.key, wrong if is_whole(question) else ())


def edited(question: Question, edit: Edit | None) -> Question:
    """The question as changed; what proves it and what is remembered of it stay."""
    if edit is None:
        return question
    if not is_whole(question):
        return replace(question, stem=edit.stem)
    return replace(
        question,
        stem=edit.stem,
        key=edit.key,
        accepted=question.accepted if edit.key == question.key else (),
        choices=_choices(question, edit),
        distractors=tuple(question.distractor(each) or Distractor(each, why="") for each in edit.wrong),
    )


def tidied(edit: Edit, question: Question) -> Edit:
    """The edit without needless spaces and empty lines. Raises QuestionInvalid with a sentence."""
    wrong = tuple(filter(None, map(_squeezed, edit.wrong)))
    tidy = Edit(_squeezed(edit.stem), _squeezed(edit.key), wrong)
    folded = [each.casefold() for each in wrong]
    checks = (
        (bool(tidy.stem), _NO_WORDS),
        (bool(tidy.key), _NO_ANSWER),
        (max(map(len, (tidy.stem, tidy.key, *wrong))) <= LONGEST, _TOO_LONG),
        (bool(wrong) or not edit_of(question).wrong, _NO_WRONG),
        (len(wrong) <= MOST_WRONG, _TOO_MANY),
        (len(set(folded)) == len(folded), _TWICE),
        (tidy.key.casefold() not in folded, _AMONG_WRONG),
    )
    refusal = next((sentence for fine, sentence in checks if not fine), None)
    if refusal is not None:
        raise QuestionInvalid(refusal)
    return tidy


def _squeezed(text: str) -> str:
    return " ".join(text.split())


def _choices(question: Question, edit: Edit) -> tuple[str, ...]:
    if not question.choices:
        return ()
    others = list(edit.wrong[: CHOICES - 1])
    place = question.choices.index(question.key) if question.key in question.choices else len(others)
    return (*others[:place], edit.key, *others[place:])
