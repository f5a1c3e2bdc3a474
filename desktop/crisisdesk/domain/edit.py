"""A question put into other words by a learner, or written by hand: what can be said in it, and what it then is."""

from __future__ import annotations

from dataclasses import dataclass, replace

from crisisdesk.domain.article import ArticleId, Span
from crisisdesk.domain.errors import QuestionInvalid
from crisisdesk.domain.forms import CHOICES
from crisisdesk.domain.letters import on_one_line
from crisisdesk.domain.question import (
    TYPED_WORDS,
    AnswerType,
    Distractor,
    Fact,
    FactId,
    Form,
    Kind,
    Question,
    QuestionId,
)

LONGEST = 500
"""Characters of any part."""
MOST_WRONG = 12

_NO_WORDS = "A question needs words."
_NO_ANSWER = "A question needs an answer."
_TOO_LONG = "A question and its answers have at most 500 characters each."
NO_WRONG = "A question to choose from needs a wrong choice."
_TOO_MANY = "A question has at most 12 wrong choices."
_TWICE = "A wrong choice stands there twice."
_AMONG_WRONG = "The answer stands among the wrong choices."
_LONG_TO_TYPE = "An answer to be typed has at most 6 words. Add wrong choices to choose from, or shorten it."
_NO_PROOF = "A question needs words of its article that prove the answer."

_WHOLE = frozenset({Form.CHOICE, Form.TYPED, Form.GAP})


@dataclass(frozen=True, slots=True)
class Edit:
    """What a question says, as far as it can be changed."""

    stem: str
    key: str
    wrong: tuple[str, ...] = ()
    """The wrong choices; () where there is nothing to choose from."""
    proof: tuple[Span, ...] = ()
    """The words that prove the answer, of a question written by hand; () for those that proved it before."""
    answer_type: AnswerType | None = None
    """What sort of thing the answer is, of a question written by hand; None for what it was."""


def is_whole(question: Question) -> bool:
    """Whether answer and choices can be changed too: what is matched, put in order or true is part of what is asked."""
    return question.form in _WHOLE and question.answer_type is not AnswerType.TRUTH


def edit_of(question: Question) -> Edit:
    """What it says now, with all that it may offer: a question for typing begins as one to choose from."""
    offers = question.choices or question.form is Form.TYPED
    offered = (*(each.text for each in question.distractors), *question.choices) if offers else ()
    wrong = tuple(each for each in dict.fromkeys(offered) if each != question.key)
    if question.kind is Kind.OWN:
        return Edit(question.stem, question.key, wrong, question.evidence, question.answer_type)
    return Edit(question.stem, question.key, wrong if is_whole(question) else ())


def edited(question: Question, edit: Edit | None) -> Question:
    """The question as changed; what is remembered of it stays, and what proves it, but of one written by hand."""
    if edit is None:
        return question
    if not is_whole(question):
        return replace(question, stem=edit.stem)
    # An edit made while those of a question for typing were not shown has none: they stay while the same is asked.
    same = not question.choices and (edit.stem, edit.key) == (question.stem, question.key)
    hidden = question.distractors if same else ()
    if question.kind is Kind.OWN:
        question = _own(question, edit)
    return replace(
        question,
        stem=edit.stem,
        key=edit.key,
        accepted=question.accepted if edit.key == question.key else (),
        choices=_choices(question, edit),
        distractors=tuple(question.distractor(each) or Distractor(each, why="") for each in edit.wrong) or hidden,
    )


def written(edit: Edit, *, article: ArticleId, name: str) -> Question:
    """A question written by hand, from an edit that is `tidied`. `name` is its id, and its fact's."""
    blank = Question(
        id=QuestionId(name),
        article=article,
        kind=Kind.OWN,
        form=Form.TYPED,
        stem="",
        key="",
        fact=Fact(FactId(name), f"{edit.stem} {edit.key}", edit.proof),
        evidence=edit.proof,
        explanation="",
        answer_type=AnswerType.PHRASE,
        confidence=1.0,
        # Who writes one wants to be asked it before what the builder thought of.
        worth=1.0,
    )
    return edited(blank, edit)


def tidied(edit: Edit, question: Question | None = None, *, text: str = "") -> Edit:
    """The edit without needless spaces, empty lines and halves of characters. Raises QuestionInvalid with a sentence.

    `question` is the one that is changed, None for one written by hand anew; `text` is the article's, where words of it prove
    the answer.
    """
    own = question is None or question.kind is Kind.OWN
    wrong = tuple(filter(None, map(on_one_line, edit.wrong)))
    proof = tuple(filter(None, (_trimmed(each, text) for each in edit.proof))) if own else ()
    tidy = Edit(on_one_line(edit.stem), on_one_line(edit.key), wrong, proof, edit.answer_type if own else None)
    folded = [each.casefold() for each in wrong]
    checks = (
        (bool(tidy.stem), _NO_WORDS),
        (bool(tidy.key), _NO_ANSWER),
        (max(map(len, (tidy.stem, tidy.key, *wrong))) <= LONGEST, _TOO_LONG),
        (bool(wrong) or question is None or own or not question.choices or not edit_of(question).wrong, NO_WRONG),
        (len(wrong) <= MOST_WRONG, _TOO_MANY),
        (len(set(folded)) == len(folded), _TWICE),
        (tidy.key.casefold() not in folded, _AMONG_WRONG),
        (bool(wrong) or not own or len(tidy.key.split()) <= TYPED_WORDS, _LONG_TO_TYPE),
        (bool(proof) or not own, _NO_PROOF),
    )
    refusal = next((sentence for fine, sentence in checks if not fine), None)
    if refusal is not None:
        raise QuestionInvalid(refusal)
    return tidy


def _trimmed(span: Span, text: str) -> Span | None:
    """Without spaces around the words; None where no words stand there."""
    start, end = max(span.start, 0), min(span.end, len(text))
    held = text[start:end]
    words = held.strip()
    return Span(at := start + held.index(words), at + len(words)) if words else None


def _own(question: Question, edit: Edit) -> Question:
    return replace(
        question,
        form=Form.CHOICE if edit.wrong else Form.TYPED,
        # Enough to say that there are choices, and how many; they are mixed each time that they are shown.
        choices=(question.key, *edit.wrong) if edit.wrong else (),
        evidence=edit.proof or question.evidence,
        answer_type=edit.answer_type or question.answer_type,
    )


def _choices(question: Question, edit: Edit) -> tuple[str, ...]:
    if not question.choices:
        return ()
    others = list(edit.wrong[: CHOICES - 1])
    place = question.choices.index(question.key) if question.key in question.choices else len(others)
    return (*others[:place], edit.key, *others[place:])
