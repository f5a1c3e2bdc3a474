"""Questions written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crisisdesk.domain.article import Span
from crisisdesk.domain.care import Act
from crisisdesk.domain.edit import Edit, edit_of
from crisisdesk.domain.errors import NotFound, QuestionInvalid
from crisisdesk.domain.question import AnswerType, Form, Kind, Question, QuestionId
from crisisdesk.domain.session import Plan, PlanKind
from crisisdesk.services.ports import BuiltArticle
from tests.fakes.desk import FakeDesk
from tests.fakes.questions import a_built

WHERE = Span(17, 61)
DRAFT = Edit(" Who  spoke first? ", "Person 0", ("Person 1", "", "Person 2"), (WHERE,), AnswerType.PERSON)


@pytest.fixture
def built(desk: FakeDesk) -> BuiltArticle:
    """An article in the library."""
    return desk.shelve(a_built(facts=3))


def write(desk: FakeDesk, built: BuiltArticle, draft: Edit = DRAFT) -> Question:
    """The question, written."""
    return desk.study.write(desk.me, built.parsed.article.id, draft)


def asked(desk: FakeDesk, built: BuiltArticle) -> list[Question]:
    """What is asked of the article."""
    return list(desk.library.open(built.parsed.article.id).questions)


def test_a_question_written_by_hand_is_asked_after_those_of_the_builder(desk: FakeDesk, built: BuiltArticle) -> None:
    question = write(desk, built)
    assert (question.stem, question.kind, question.form) == ("Who spoke first?", Kind.OWN, Form.CHOICE)
    assert set(question.choices) == {"Person 0", "Person 1", "Person 2"}
    assert asked(desk, built) == [*built.quiz.questions, question]
    session = desk.start(Plan(PlanKind.ARTICLE, article=question.article, only=(question.id,)))
    on_screen = desk.study.asked(session)
    assert on_screen is not None
    assert any(each.marks for each in on_screen.proof.paragraphs), "its proof is shown in the article's own words"
    assert desk.answer(session).verdict.right
    assert desk.study.history(desk.me, question.id)


@pytest.mark.parametrize("part", ["stem", "key", "wrong"])
def test_half_a_character_becomes_one_that_stands_for_what_is_lost(
    desk: FakeDesk, built: BuiltArticle, part: str
) -> None:
    half = replace(DRAFT, **{part: ("Person \ud83d",) if part == "wrong" else "Who was \ud83d?"})  # type: ignore[arg-type]  # each by its own name
    question = write(desk, built, half)
    desk.study.edit(desk.me, built.quiz.questions[0].id, replace(half, stem=f"{half.stem} And when?"))
    for each in (question, desk.study.question(built.quiz.questions[0].id)):
        said = edit_of(each)
        assert "\N{REPLACEMENT CHARACTER}" in " ".join((said.stem, said.key, *said.wrong))
        assert "\ud83d" not in " ".join((said.stem, said.key, *said.wrong))
    shown = desk.study.asked(desk.start(Plan(PlanKind.ARTICLE, article=question.article, only=(question.id,))))
    assert shown is not None
    assert shown.question.stem == question.stem


def test_without_wrong_choices_it_is_typed(desk: FakeDesk, built: BuiltArticle) -> None:
    question = write(desk, built, replace(DRAFT, wrong=()))
    assert (question.form, question.choices) == (Form.TYPED, ())
    session = desk.start(Plan(PlanKind.ARTICLE, article=question.article, only=(question.id,)))
    shown = desk.study.asked(session)
    assert shown is not None
    assert shown.typed
    assert desk.answer(session).verdict.right


def test_it_stays_when_the_article_is_read_anew(desk: FakeDesk, built: BuiltArticle) -> None:
    question = write(desk, built)
    desk.library.save(replace(built, quiz=replace(built.quiz, questions=built.quiz.questions[:1])))
    assert asked(desk, built) == [built.quiz.questions[0], question]


def test_writing_is_undone_and_the_question_can_be_brought_back(desk: FakeDesk, built: BuiltArticle) -> None:
    question = write(desk, built)
    back = desk.study.take_back(desk.me)
    assert back is not None
    assert back.act is Act.WRITE
    assert asked(desk, built) == list(built.quiz.questions)
    assert [each.act for each in desk.study.aside(desk.me)] == [Act.DELETE]
    desk.study.restore(desk.me, question.id)
    assert asked(desk, built)[-1] == question


def test_all_of_it_can_be_changed_and_changed_back(desk: FakeDesk, built: BuiltArticle) -> None:
    question = write(desk, built)
    other = Span(56, 91)
    desk.study.edit(desk.me, question.id, Edit("Who was second?", "Person 1", (), (other,), AnswerType.PHRASE))
    changed = desk.study.question(question.id)
    assert (changed.stem, changed.form, changed.choices) == ("Who was second?", Form.TYPED, ())
    assert (changed.evidence, changed.answer_type) == ((other,), AnswerType.PHRASE)
    desk.study.edit(desk.me, question.id, replace(edit_of(changed), wrong=("Person 5",)))
    assert set(desk.study.question(question.id).choices) == {"Person 1", "Person 5"}
    for _ in range(2):
        desk.study.take_back(desk.me)
    assert desk.study.question(question.id) == question


@pytest.mark.parametrize(
    ("draft", "why"),
    [
        (replace(DRAFT, stem=" "), "needs words"),
        (replace(DRAFT, key=""), "needs an answer"),
        (replace(DRAFT, wrong=("Person 0",)), "among the wrong"),
        (replace(DRAFT, wrong=("A", "a")), "twice"),
        (replace(DRAFT, wrong=tuple("abcdefghijklm")), "at most 12"),
        (replace(DRAFT, key="one two three four five six seven", wrong=()), "at most 6 words"),
        (replace(DRAFT, proof=()), "words of its article that prove"),
        (replace(DRAFT, proof=(Span(9_000, 9_010),)), "words of its article that prove"),
        (replace(DRAFT, stem="who spoke about point 1 in talks in geneva?"), "already"),
    ],
)
def test_what_cannot_be_asked_is_refused_in_a_sentence(
    desk: FakeDesk, built: BuiltArticle, draft: Edit, why: str
) -> None:
    with pytest.raises(QuestionInvalid, match=why):
        write(desk, built, draft)
    assert asked(desk, built) == list(built.quiz.questions)


# --- twins


def a_day(desk: FakeDesk) -> set[QuestionId]:
    """What is asked today, all of it answered; then it is tomorrow."""
    session = desk.run(desk.start(Plan(PlanKind.DUE, size=50)))
    desk.clock.pass_by(days=1)
    return {each.question for each in session.steps}


def test_what_asks_the_same_as_a_question_of_its_article_comes_on_another_day(
    desk: FakeDesk, built: BuiltArticle
) -> None:
    first = built.quiz.questions[0]
    twin = write(desk, built, replace(DRAFT, stem="Who was it that spoke about point 0 in Talks in Geneva then?"))
    other = write(desk, built, replace(DRAFT, stem="Who opened the meeting of the ministers?"))
    asked = a_day(desk)
    assert len({first.id, twin.id} & asked) == 1
    assert other.id in asked, "the same answer alone is not the same question"
    assert {first.id, twin.id} - asked <= a_day(desk)


def test_two_written_by_hand_that_ask_the_same_come_on_two_days(desk: FakeDesk, built: BuiltArticle) -> None:
    stems = ("Who opened the meeting of the ministers?", "Who was it that opened the ministers' meeting?")
    written = {write(desk, built, replace(DRAFT, stem=stem)).id for stem in stems}
    asked = a_day(desk)
    assert len(written & asked) == 1
    assert written - asked <= a_day(desk)


def test_what_the_builder_finds_after_it_was_written_by_hand_is_its_twin_too(desk: FakeDesk) -> None:
    whole = a_built(facts=3)
    first = whole.quiz.questions[0]
    built = desk.shelve(replace(whole, quiz=replace(whole.quiz, questions=whole.quiz.questions[1:])))
    twin = write(desk, built, replace(DRAFT, stem="Who was it that spoke about point 0 in Talks in Geneva then?"))
    desk.library.save(whole)
    desk.library.save(whole)
    asked = a_day(desk)
    assert len({first.id, twin.id} & asked) == 1
    assert {first.id, twin.id} - asked <= a_day(desk)


def test_an_article_that_is_gone_takes_no_question(desk: FakeDesk, built: BuiltArticle) -> None:
    desk.library.delete(built.parsed.article.id)
    with pytest.raises(NotFound):
        write(desk, built)


def test_the_proof_is_held_to_words_without_the_spaces_around_them(desk: FakeDesk, built: BuiltArticle) -> None:
    text = built.parsed.text
    question = write(desk, built, replace(DRAFT, proof=(Span(WHERE.start - 2, WHERE.end),)))
    assert question.evidence[0].of(text) == WHERE.of(text).strip()


def test_one_that_another_put_into_other_words_stays_when_its_writing_is_taken_back(
    desk: FakeDesk, built: BuiltArticle
) -> None:
    question = write(desk, built)
    ada, grace = desk.me, desk.learners.add("Grace").id
    desk.study.edit(grace, question.id, replace(edit_of(question), stem="Who was the first to speak?"))
    desk.study.take_back(ada)
    assert [each.stem for each in asked(desk, built)][-1] == "Who was the first to speak?"
