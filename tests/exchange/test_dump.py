"""The JSON shapes, key by key."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from crisisdesk.domain.article import Article, ArticleId, Source, Span
from crisisdesk.domain.question import (
    AnswerType,
    Distractor,
    Dropped,
    Fact,
    FactId,
    Form,
    Kind,
    Question,
    QuestionId,
    Quiz,
)
from crisisdesk.domain.reading import (
    DateMention,
    Mention,
    ParsedArticle,
    Person,
    Place,
    Quotation,
    QuotationType,
)
from crisisdesk.exchange import build_json, reading_json

TEXT = '"We are clear," he told reporters in Geneva on Friday.'
ARTICLE = Article(TEXT, source=Source(outlet="Press TV"))
HE = Mention(Span(15, 17), "he", "Antony Blinken")
QUOTATION = Quotation(
    spans=(Span(1, 13),),
    type=QuotationType.DIRECT,
    cue=(Span(18, 22),),
    speaker=HE,
    addressee="reporters",
    confidence=0.97,
)
PARSED = ParsedArticle(
    article=ARTICLE,
    title="Clear",
    outlet="Press TV",
    published=date(2022, 1, 21),
    people=(Person("Antony Blinken", office="US Secretary of State", mentions=(Span(15, 17),)),),
    places=(Place("Geneva", "CH", "city", 46.2, 6.1, (Span(36, 42),)),),
    quotations=(QUOTATION, replace(QUOTATION, speaker=None, addressee="")),
    dates=(
        DateMention(Span(46, 52), "Friday", date(2022, 1, 21), 0.98),
        DateMention(Span(46, 52), "Friday", None),
    ),
)
CHOICE = Question(
    id=QuestionId("q1"),
    article=ArticleId("a"),
    kind=Kind.SPEAKER,
    form=Form.CHOICE,
    stem="Who said it?",
    key="Antony Blinken",
    fact=Fact(FactId("f1"), "Antony Blinken said it.", (Span(0, 20),)),
    evidence=(Span(0, 20), Span(30, 40)),
    explanation="Because.",
    answer_type=AnswerType.PERSON,
    accepted=("Blinken",),
    choices=("Joe Biden", "Antony Blinken", "Nobody"),
    distractors=(Distractor("Joe Biden", "He did not.", Span(3, 9)), Distractor("Nobody", "No.", None)),
    claim=True,
    confidence=0.99,
)
BARE = replace(CHOICE, choices=(), distractors=())
TYPED = replace(BARE, form=Form.TYPED)
MATCH = replace(BARE, form=Form.MATCH, pairs=(("x", "1"), ("y", "2")))
ORDER = replace(BARE, form=Form.ORDER, items=("one", "two"))
MAP = replace(BARE, form=Form.MAP, point=(46.2, 6.1))
TRUE_FALSE = replace(BARE, form=Form.TRUE_FALSE, choices=("True", "False"))
DROPPED = Dropped("Who met?", "They", Kind.ACTOR, 4, "loose reference: they")

SPANS = [[int]]
READING_SHAPE: dict[str, Any] = {
    "format": str,
    "file": str,
    "title": str,
    "outlet": str,
    "published": (str, None),
    "quotes": [
        {
            "spans": SPANS,
            "type": str,
            "cue": SPANS,
            "speaker": ({"spans": SPANS, "text": str, "name": (str, None)}, None),
            "addressee": str,
            "confidence": float,
        }
    ],
    "people": [{"name": str, "office": str, "mentions": SPANS}],
    "places": [{"name": str, "country": str, "mentions": SPANS}],
    "dates": [{"span": [int], "text": str, "value": (str, None), "confidence": float}],
    "events": [],
}
QUESTION_SHAPE: dict[str, Any] = {
    "id": str,
    "kind": str,
    "form": str,
    "stem": str,
    "key": str,
    "accepted": [str],
    "fact": {"id": str, "text": str},
    "evidence": SPANS,
    "explanation": str,
    "claim": bool,
    "confidence": float,
}
BY_FORM: dict[str, dict[str, Any]] = {
    "choice": {"choices": [str], "distractors": [{"text": str, "why": str, "span": ([int], None)}]},
    "typed": {},
    "match": {"pairs": [[str]]},
    "order": {"items": [str]},
    "map": {"point": [float]},
    "true-false": {"choices": [str]},
}
_ONLY_SOME = {"choices", "distractors", "pairs", "items", "point"}


def fits(value: object, shape: Any) -> bool:
    """Whether a JSON value has the shape: types, [one kind], {key: shape} with more keys allowed, (either, or None)."""
    if isinstance(shape, tuple):
        return any(value is None if each is None else fits(value, each) for each in shape)
    if isinstance(shape, list):
        return isinstance(value, list) and all(fits(each, shape[0]) for each in value) if shape else value == []
    if isinstance(shape, dict):
        return isinstance(value, dict) and all(key in value and fits(value[key], each) for key, each in shape.items())
    return type(value) is shape


def test_a_reading_has_its_shape_and_comes_back_from_json() -> None:
    told = reading_json(PARSED, file="x.txt")
    assert fits(told, READING_SHAPE)
    assert json.loads(json.dumps(told)) == told
    assert list(told) == list(READING_SHAPE)


def test_a_reading_says_what_was_read() -> None:
    told: Any = reading_json(PARSED, file="x.txt")
    assert (told["format"], told["file"], told["published"]) == ("crisisdesk.read/1", "x.txt", "2022-01-21")
    quote = told["quotes"][0]
    assert (quote["spans"], quote["type"], quote["cue"]) == ([[1, 13]], "direct", [[18, 22]])
    assert quote["speaker"] == {"spans": [[15, 17]], "text": "he", "name": "Antony Blinken"}
    assert told["quotes"][1]["speaker"] is None
    assert told["dates"][0] == {"span": [46, 52], "text": "Friday", "value": "2022-01-21", "confidence": 0.98}
    assert told["dates"][1]["value"] is None
    assert told["places"] == [{"name": "Geneva", "country": "CH", "mentions": [[36, 42]]}]


def test_a_day_that_nobody_knows_is_null() -> None:
    assert reading_json(replace(PARSED, published=None), file="x.txt")["published"] is None


def test_a_mention_that_is_nobody_known_keeps_its_words() -> None:
    quotation = replace(QUOTATION, speaker=replace(HE, name=None))
    told: Any = reading_json(replace(PARSED, quotations=(quotation,)), file="x")
    assert told["quotes"][0]["speaker"] == {"spans": [[15, 17]], "text": "he", "name": None}


@pytest.mark.parametrize("question", [CHOICE, TYPED, MATCH, ORDER, MAP, TRUE_FALSE])
def test_a_question_has_the_keys_of_its_form_and_no_others(question: Question) -> None:
    told: Any = build_json(PARSED, Quiz((question,)), file="x.txt", why=False)
    (asked,) = told["questions"]
    own = BY_FORM[question.form.value]
    assert fits(asked, {**QUESTION_SHAPE, **own})
    assert _ONLY_SOME & set(asked) == set(own)
    assert json.loads(json.dumps(told)) == told


def test_a_choice_says_why_the_others_are_wrong() -> None:
    told: Any = build_json(PARSED, Quiz((CHOICE,)), file="x.txt", why=False)
    (asked,) = told["questions"]
    assert asked["distractors"][0] == {"text": "Joe Biden", "why": "He did not.", "span": [3, 9]}
    assert asked["distractors"][1]["span"] is None
    assert (asked["evidence"], asked["kind"], asked["form"]) == ([[0, 20], [30, 40]], "speaker", "choice")


def test_wrong_choices_that_are_not_shown_stand_apart() -> None:
    spare = replace(CHOICE, distractors=(*CHOICE.distractors, Distractor("Angela Merkel", "Not she.")))
    told: Any = build_json(PARSED, Quiz((spare,)), file="x.txt", why=False)
    (asked,) = told["questions"]
    assert [each["text"] for each in asked["distractors"]] == [each.text for each in CHOICE.distractors]
    assert asked["spares"] == [{"text": "Angela Merkel", "why": "Not she.", "span": None}]


def test_pairs_items_and_points_are_lists() -> None:
    told: Any = build_json(PARSED, Quiz((MATCH, ORDER, MAP)), file="x.txt", why=False)
    match, order, on_map = told["questions"]
    assert (match["pairs"], order["items"], on_map["point"]) == ([["x", "1"], ["y", "2"]], ["one", "two"], [46.2, 6.1])


def test_dropped_questions_are_told_only_when_asked_for() -> None:
    quiz = Quiz((), (DROPPED,))
    assert "dropped" not in build_json(PARSED, quiz, file="x.txt", why=False)
    assert build_json(PARSED, quiz, file="x.txt", why=True)["dropped"] == [
        {"stem": "Who met?", "key": "They", "kind": "actor", "mark": 4, "why": "loose reference: they"}
    ]
