"""A question in other words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crisisdesk.domain.answer import Answer, Match
from crisisdesk.domain.edit import Edit, edit_of, edited, tidied
from crisisdesk.domain.errors import QuestionInvalid
from crisisdesk.domain.forms import choosable
from crisisdesk.domain.grading import grade
from crisisdesk.domain.question import AnswerType, Form
from tests.fakes.questions import a_question, an_article

QUESTION = a_question(an_article(), 0)
WRONG = ("Person 1", "Person 2", "Person 3")


def test_what_it_says_put_back_is_the_question_itself() -> None:
    assert edit_of(QUESTION) == Edit(QUESTION.stem, "Person 0", WRONG)
    assert edited(QUESTION, edit_of(QUESTION)) == QUESTION
    assert edited(QUESTION, None) is QUESTION


def test_the_new_answer_stands_where_the_old_one_stood_and_is_right() -> None:
    changed = edited(QUESTION, Edit("Who was it?", "Ada", ("Grace", "Person 1", "Person 2")))
    assert (changed.stem, changed.choices) == ("Who was it?", ("Grace", "Person 1", "Person 2", "Ada"))
    assert grade(changed, Answer(changed.id, "Ada", 1.0)).right
    assert grade(changed, Answer(changed.id, "Person 0", 1.0)).match is Match.WRONG
    assert grade(changed, Answer(changed.id, "Person 1", 1.0)).why_not == "That was point 1."
    assert not grade(changed, Answer(changed.id, "Grace", 1.0)).right


def test_what_proves_it_and_whose_it_is_stay() -> None:
    changed = edited(QUESTION, Edit("Who was it?", "Ada", WRONG))
    assert (changed.id, changed.fact, changed.evidence) == (QUESTION.id, QUESTION.fact, QUESTION.evidence)


def test_other_spellings_of_an_answer_go_with_it() -> None:
    accepting = replace(QUESTION, accepted=("P. Zero",))
    assert edited(accepting, Edit("Who?", accepting.key, WRONG)).accepted == ("P. Zero",)
    assert edited(accepting, Edit("Who?", "Ada", WRONG)).accepted == ()


TO_TYPE = replace(QUESTION, form=Form.TYPED, choices=())


def test_a_question_for_typing_shows_what_it_offers_at_first_and_offers_what_is_put_there() -> None:
    assert edit_of(TO_TYPE) == Edit(TO_TYPE.stem, "Person 0", WRONG)
    assert edited(TO_TYPE, edit_of(TO_TYPE)) == TO_TYPE
    changed = edited(TO_TYPE, Edit("Who was it?", TO_TYPE.key, ("Person 1", "Grace", "Ada")))
    assert changed.form is Form.TYPED
    assert set(choosable(changed).choices) == {"Person 0", "Person 1", "Grace", "Ada"}
    fewer = edited(TO_TYPE, Edit(TO_TYPE.stem, TO_TYPE.key, WRONG[:1]))
    assert edit_of(fewer).wrong == WRONG[:1], "what is out stays out, when it is changed once more"


def test_what_is_wrong_and_was_not_shown_stays_with_a_question_for_typing_for_as_long_as_the_same_is_asked() -> None:
    assert edited(TO_TYPE, Edit(TO_TYPE.stem, TO_TYPE.key)) == TO_TYPE
    assert edited(TO_TYPE, Edit("Who?", TO_TYPE.key)).distractors == ()
    assert edited(TO_TYPE, Edit(TO_TYPE.stem, "Person 1")).distractors == ()


def test_an_edit_without_wrong_choices_of_a_question_for_typing_is_read_as_ever() -> None:
    edit = Edit("Who?", "Ada")
    assert tidied(edit, TO_TYPE) == edit


@pytest.mark.parametrize(
    "question",
    [
        replace(QUESTION, form=Form.MATCH, choices=(), distractors=(), pairs=(("a", "b"),)),
        replace(QUESTION, form=Form.ORDER, choices=(), distractors=(), items=("a", "b")),
        replace(QUESTION, form=Form.TRUE_FALSE, answer_type=AnswerType.TRUTH, choices=("True", "False"), key="True"),
    ],
)
def test_of_what_is_composed_only_the_words_of_the_question_change(question: object) -> None:
    assert edit_of(question).wrong == ()  # type: ignore[arg-type]  # parametrize knows no types
    changed = edited(question, Edit("Put right:", "Nothing", ("x",)))  # type: ignore[arg-type]
    assert changed == replace(question, stem="Put right:")  # type: ignore[type-var]


def test_needless_spaces_and_empty_lines_are_left_out() -> None:
    assert tidied(Edit(" Who  was it?\n", "Ada ", ("Grace", " ", "")), QUESTION) == Edit(
        "Who was it?", "Ada", ("Grace",)
    )


@pytest.mark.parametrize(
    ("edit", "why"),
    [
        (Edit("  ", "Ada", WRONG), "needs words"),
        (Edit("Who?", "", WRONG), "needs an answer"),
        (Edit("Who?", "Ada", ()), "needs a wrong choice"),
        (Edit("Who?", "person 1", WRONG), "among the wrong"),
        (Edit("Who?", "Ada", ("Grace", "grace")), "twice"),
        (Edit("Who?" * 200, "Ada", WRONG), "at most 500"),
        (Edit("Who?", "Ada", tuple(map(str, range(13)))), "at most 12"),
    ],
)
def test_what_cannot_be_asked_is_refused_with_a_sentence(edit: Edit, why: str) -> None:
    with pytest.raises(QuestionInvalid, match=why):
        tidied(edit, QUESTION)
