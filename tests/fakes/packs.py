"""A pack of two articles with questions of every form, one written by hand and one put into other words."""

from __future__ import annotations

from dataclasses import replace

from crisisdesk.domain.article import Span
from crisisdesk.domain.edit import Edit, edit_of, edited, written
from crisisdesk.domain.pack import Pack, Packed, PackedArticle
from crisisdesk.domain.question import AnswerType, Form, Kind, Question, QuestionId
from tests.fakes.questions import a_built, a_question, an_article

NAME = "Ukraine, January 2022"


def of_form(form: Form, number: int = 0) -> Question:
    """A question of this form on the article "Forms"."""
    article = an_article("Forms")
    plain = a_question(article, number)
    bare = replace(plain, id=QuestionId(f"{plain.id}-{form.value}"), form=form, choices=(), distractors=())
    match form:
        case Form.CHOICE:
            return replace(bare, choices=plain.choices, distractors=plain.distractors)
        case Form.TYPED:
            return replace(bare, accepted=("P. 0",))
        case Form.GAP:
            return replace(
                bare, kind=Kind.GAP, stem="Which words belong in the gap: “____ spoke about point 0 in Forms.”?"
            )
        case Form.TRUE_FALSE:
            stem = "Is it true or false that Person 0 spoke?"
            return replace(
                bare,
                kind=Kind.TRUE_FALSE,
                stem=stem,
                key="True",
                choices=("True", "False"),
                answer_type=AnswerType.TRUTH,
            )
        case Form.MATCH:
            pairs = (("Person 0", "point 0"), ("Person 1", "point 1"), ("Person 2", "point 2"))
            return replace(bare, kind=Kind.MATCH, stem="Who spoke of what?", key="as in the article", pairs=pairs)
        case Form.ORDER:
            items = ("Person 0 spoke", "Person 1 spoke", "Person 2 spoke")
            return replace(
                bare, kind=Kind.ORDER, stem="Put in order what came first.", key="as in the article", items=items
            )
        case Form.MAP:
            return replace(
                bare, kind=Kind.MAP, stem="Where on the map was it?", key="Geneva", point=(46.2, 6.146),
                answer_type=AnswerType.PLACE,
            )  # fmt: skip


def a_pack(name: str = NAME) -> Pack:
    """It."""
    forms, talks = an_article("Forms"), a_built("Talks", facts=3)
    own = written(
        Edit("Who wrote this?", "A teacher", ("Nobody",), (Span(0, 5),)), article=forms.id, name="01900000-own"
    )
    first = talks.quiz.questions[0]
    edit = replace(edit_of(first), stem="Who, in other words, spoke first?")
    asked = (Packed(edited(first, edit), edit), *map(Packed, talks.quiz.questions[1:]))
    return Pack(
        name,
        (
            PackedArticle(forms, tuple(map(Packed, (*map(of_form, Form), own)))),
            PackedArticle(talks.parsed.article, asked),
        ),
    )
