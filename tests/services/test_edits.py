"""A learner puts a question into other words; what is set aside can be brought back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from crisisdesk.domain.care import Act
from crisisdesk.domain.edit import Edit, edit_of
from crisisdesk.domain.errors import NotFound, QuestionInvalid
from crisisdesk.domain.question import Form, Question, QuestionId, Quiz
from crisisdesk.services.ports import BuiltArticle
from crisisdesk.store.unit import open_store
from tests.fakes.desk import FakeDesk
from tests.fakes.questions import a_built, without_last_question


def shelved(desk: FakeDesk) -> tuple[Question, ...]:
    """The questions of a library."""
    return desk.shelve(a_built(facts=3)).quiz.questions


def reworded(desk: FakeDesk, question: QuestionId, *, key: str = "Ada") -> Edit:
    """Changes it."""
    edit = replace(edit_of(desk.study.question(question)), stem="Who was it?", key=key)
    desk.study.edit(desk.me, question, edit)
    return edit


def test_it_is_asked_and_graded_as_it_was_changed_and_keeps_its_memory(desk: FakeDesk) -> None:
    question = shelved(desk)[0].id
    desk.answer(desk.start())
    reworded(desk, question)
    assert [each.question for each in desk.study.history(desk.me, question)] == [question]
    session = desk.start()
    asked = desk.study.asked(session)
    while asked is not None and asked.question.id != question:
        session = desk.study.next(desk.answer(session).session)
        asked = desk.study.asked(session)
    assert asked is not None
    assert (asked.question.stem, "Ada" in asked.question.choices) == ("Who was it?", True)
    assert desk.answer(session).verdict.right


def test_it_stays_changed_when_its_article_is_read_anew_and_does_not_make_it_any_more(desk: FakeDesk) -> None:
    built = desk.shelve(a_built(facts=3))
    last = built.quiz.questions[-1].id
    edit = reworded(desk, last)
    for again in (built, without_last_question(built)):
        desk.library.save(again)
        known = {each.id: each for each in desk.library.open(built.parsed.article.id).questions}
        assert edit_of(known[last]) == edit


def test_it_can_be_found_by_its_new_words_alone(desk: FakeDesk) -> None:
    question = shelved(desk)[0]
    desk.study.edit(desk.me, question.id, replace(edit_of(question), stem="Whose idea was the helicopter?"))
    assert [each.question for each in desk.library.find("helicopter")] == [question.id]
    desk.study.take_back(desk.me)
    assert desk.library.find("helicopter") == ()


def test_several_changes_are_undone_one_by_one(desk: FakeDesk) -> None:
    question = shelved(desk)[0]
    reworded(desk, question.id)
    reworded(desk, question.id, key="Grace")
    taken = desk.study.take_back(desk.me)
    assert taken is not None
    assert taken.act is Act.EDIT
    assert desk.study.question(question.id).key == "Ada"
    desk.study.take_back(desk.me)
    assert desk.study.question(question.id) == question


def test_a_change_can_be_undone_after_a_restart(tmp_path: Path) -> None:
    with open_store(tmp_path / "library.sqlite3") as store:
        desk = FakeDesk(store.unit)
        question = shelved(desk)[0]
        reworded(desk, question.id)
    with open_store(tmp_path / "library.sqlite3") as again:
        later = FakeDesk(again.unit, seed=8)
        assert later.study.question(question.id).stem == "Who was it?"
        later.study.take_back(later.me)
        assert later.study.question(question.id) == question


def test_undoing_something_else_does_not_undo_a_change_by_somebody_else(desk: FakeDesk) -> None:
    question = shelved(desk)[0].id
    ada = desk.me
    desk.study.bury(ada, question)
    grace = desk.learners.add("Grace").id
    desk.study.edit(grace, question, Edit("Who was it?", "Ada", ("Person 1",)))
    desk.study.take_back(ada)
    assert desk.study.question(question).stem == "Who was it?"


def test_words_that_another_put_in_place_of_ones_own_stay_and_lead_back_past_what_was_taken_back(
    desk: FakeDesk,
) -> None:
    question = shelved(desk)[0]
    ada, grace = desk.me, desk.learners.add("Grace").id
    words = {each: Edit(f"Who was it, by {each}?", each, ("Person 1",)) for each in ("Ada", "Eve", "Grace")}
    for who, said in ((ada, "Ada"), (ada, "Eve"), (grace, "Grace")):
        desk.study.edit(who, question.id, words[said])
    for left in ("Grace", "Grace"):
        desk.study.take_back(ada)
        assert desk.study.question(question.id).key == left
    desk.study.take_back(grace)
    assert desk.study.question(question.id) == question


def test_the_first_words_that_were_put_back_lead_past_themselves_too(desk: FakeDesk) -> None:
    question = shelved(desk)[0].id
    reworded(desk, question)
    desk.study.edit(desk.me, question, None)
    ada, grace = desk.me, desk.learners.add("Grace").id
    desk.study.edit(grace, question, Edit("Who was it, by Grace?", "Grace", ("Person 1",)))
    desk.study.take_back(ada)
    desk.study.take_back(grace)
    assert desk.study.question(question).key == "Ada"


def test_the_words_it_had_at_first_can_be_put_back(desk: FakeDesk) -> None:
    question = shelved(desk)[0]
    reworded(desk, question.id)
    desk.study.edit(desk.me, question.id, None)
    assert desk.study.question(question.id) == question


def test_what_was_answered_counts_for_the_new_answer(desk: FakeDesk) -> None:
    question = shelved(desk)[0]
    desk.run(desk.start())
    reworded(desk, question.id)
    people = dict(desk.study.progress(desk.me).by_person)
    assert (people["Ada"].answered, people.get("Person 0")) == (1, None)


def test_what_cannot_be_asked_changes_nothing(desk: FakeDesk) -> None:
    question = shelved(desk)[0]
    with pytest.raises(QuestionInvalid):
        desk.study.edit(desk.me, question.id, Edit("", "", ()))
    with pytest.raises(NotFound):
        desk.study.edit(desk.me, QuestionId("none"), None)
    assert desk.study.question(question.id) == question
    assert desk.study.take_back(desk.me) is None


def test_the_choices_of_a_question_for_typing_are_put_right_and_not_emptied(desk: FakeDesk) -> None:
    built = a_built(facts=1)
    to_type = replace(built.quiz.questions[0], form=Form.TYPED, choices=())
    desk.shelve(BuiltArticle(built.parsed, Quiz((to_type,))))
    with pytest.raises(QuestionInvalid, match="needs a wrong choice"):
        desk.study.edit(desk.me, to_type.id, Edit("Who was it?", to_type.key))
    desk.study.edit(desk.me, to_type.id, Edit(to_type.stem, to_type.key, ("Ada", "Grace", "Edith")))
    asked = desk.study.asked(desk.start())
    assert asked is not None
    assert set(asked.question.choices) == {to_type.key, "Ada", "Grace", "Edith"}


def test_what_is_set_aside_is_listed_with_why_and_can_be_brought_back(desk: FakeDesk) -> None:
    one, two, three = (each.id for each in shelved(desk))
    assert desk.study.aside(desk.me) == ()
    desk.study.suspend(desk.me, one)
    desk.study.bury(desk.me, two)
    desk.study.flag(desk.me, three)
    found = [(each.question.id, each.act, each.until) for each in desk.study.aside(desk.me)]
    tomorrow = date(2026, 3, 3)
    assert found[0] == (three, Act.FLAG, None)
    assert set(found[1:]) == {(one, Act.SUSPEND, None), (two, Act.BURY, tomorrow)}
    desk.study.delete(desk.me, one)
    assert desk.study.aside(desk.me)[-1].act is Act.DELETE
    desk.study.restore(desk.me, one)
    desk.study.release(desk.me, one)
    desk.study.release(desk.me, two)
    desk.study.unflag(desk.me, three)
    assert desk.study.aside(desk.me) == ()
