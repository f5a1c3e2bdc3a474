"""Near-duplicates: what several articles ask, or somebody by hand or in other words. One a day, whichever came first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from crisisdesk.domain.article import Span
from crisisdesk.domain.edit import Edit, edit_of
from crisisdesk.domain.errors import NothingToAsk
from crisisdesk.domain.pack import Pack, Packed, PackedArticle
from crisisdesk.domain.question import AnswerType, Form, Question, QuestionId, Quiz
from crisisdesk.domain.review import LearnerId
from crisisdesk.domain.session import Plan, PlanKind
from crisisdesk.services.ports import BuiltArticle
from tests.fakes.desk import FakeDesk
from tests.fakes.questions import a_built

DUE = Plan(PlanKind.DUE, size=50)
STEM = "What did ministers name when talks about troops along the border ended?"


def asking(name: str, key: str, *, sort: AnswerType = AnswerType.PERSON, stem: str = STEM) -> BuiltArticle:
    """An article with one question."""
    built = a_built(name, facts=1)
    question = replace(built.quiz.questions[0], stem=stem, key=key, answer_type=sort, form=Form.TYPED, choices=())
    return replace(built, quiz=Quiz((question,)))


def asked(desk: FakeDesk, learner: LearnerId | None = None) -> set[QuestionId]:
    """What comes up by itself now."""
    try:
        return {each.question for each in desk.study.start(learner or desk.me, DUE, seed=1).steps}
    except NothingToAsk:
        return set()


@pytest.mark.parametrize(
    ("sort", "there", "here", "same"),
    [
        (AnswerType.PERSON, "Lavrov", "Sergei Lavrov", True),
        (AnswerType.PERSON, "Sergei Lavrov", "Lavrov", True),
        (AnswerType.PERSON, "Joe Biden", "President Joe Biden", True),
        (AnswerType.PERSON, "President Joe Biden", "Joe Biden", True),
        (AnswerType.PERSON, "President Joe Biden", "Biden", True),
        (AnswerType.PERSON, "Joseph Biden", "Joe Biden", True),
        (AnswerType.PERSON, "Xi", "Xi Jinping", True),
        (AnswerType.PERSON, "Xi Jinping", "Xi", True),
        (AnswerType.PERSON, "Zelensky", "Zelenskyy", True),
        (AnswerType.PERSON, "Zelenskiy", "Volodymyr Zelensky", True),
        (AnswerType.PERSON, "Volodymyr Zelensky", "Zelenskyy", True),
        (AnswerType.PERSON, "Valerii Zaluzhnyi", "Zaluzhny", True),
        (AnswerType.PERSON, "Zaluzhny", "General Valery Zaluzhnyy", True),
        (AnswerType.PERSON, "Shoigu", "Sergei Schoigu", True),
        (AnswerType.PERSON, "Zelensky", "Zelenska", False),
        (AnswerType.PERSON, "Hunter Biden", "Joe Biden", False),
        (AnswerType.PERSON, "Sergei Lavrov", "Sergei", False),
        (AnswerType.PLACE, "Kiev", "Kyiv", True),
        (AnswerType.PLACE, "Kyiv", "Kiev", True),
        (AnswerType.PLACE, "Kharkov", "Kharkiv", True),
        (AnswerType.PLACE, "Donbas", "Donbass", True),
        (AnswerType.PLACE, "Chornobyl", "Chernobyl", True),
        (AnswerType.PLACE, "Geneva", "Kyiv", False),
        (AnswerType.NUMBER, "100,000", "some 100,000", True),
        (AnswerType.NUMBER, "about 100,000", "100,000", True),
        (AnswerType.NUMBER, "100,001", "100,000", False),
        (AnswerType.PHRASE, "a new treaty", "the new treaty", False),
    ],
)
def test_one_thing_under_two_names_is_asked_once_a_day(
    desk: FakeDesk, sort: AnswerType, there: str, here: str, same: bool
) -> None:
    for name, key in (("Talks in Geneva", there), ("Elections of Prague", here)):
        desk.shelve(asking(name, key, sort=sort))
    assert len(asked(desk)) == (1 if same else 2)


@pytest.mark.parametrize(
    ("there", "here"),
    [
        ("Ministers named whom at talks on troops along the border?", STEM),
        ("Whom did ministers name at the talks on troops?", STEM),
        ("Which ministers negotiated withdrawals?", "Who led ministerial negotiations on a withdrawal?"),
        ("Who wants talks with troops on bombs?", "Who did want a talk by a troop of a bomb?"),
    ],
)
def test_a_short_name_is_found_by_stems_that_are_alike_and_not_the_same(desk: FakeDesk, there: str, here: str) -> None:
    desk.shelve(asking("Talks in Geneva", "Sergei Lavrov", stem=there))
    desk.shelve(asking("Elections of Prague", "Lavrov", stem=here))
    assert len(asked(desk)) == 1


def test_a_stem_that_writes_its_names_in_another_way_asks_the_same(desk: FakeDesk) -> None:
    here, there = "Who met Zelensky in Kyiv on Tuesday?", "Who came to Kiev and met Zelenskyy?"
    desk.shelve(asking("Talks in Geneva", "Antony Blinken", stem=here))
    desk.shelve(asking("Elections of Prague", "Blinken", stem=there))
    assert len(asked(desk)) == 1


@pytest.mark.parametrize("key", ['"Lavrov"', 'Sergei "Bear" OR', "Sergei Lavr\udc80v", "***"])
def test_a_name_of_any_letters_can_be_looked_for(desk: FakeDesk, key: str) -> None:
    for name in ("Talks in Geneva", "Elections of Prague"):
        question = desk.shelve(asking(name, "Somebody", stem=f"Who opened the {name}?")).quiz.questions[0]
        desk.study.edit(desk.me, question.id, replace(edit_of(question), stem=STEM, key=key))
    assert len(asked(desk)) == 1
    desk.shelve(asking("Summit of Vienna", "Antony Blinken"))
    assert len(asked(desk)) == 2


def test_what_tells_the_answer_of_a_near_duplicate_is_of_its_name_too(desk: FakeDesk) -> None:
    desk.shelve(asking("Talks in Geneva", "Sergei Lavrov"))
    built = a_built("Elections of Prague", facts=3)
    first, second, third = built.quiz.questions
    like = replace(second, stem=STEM, key="Lavrov", form=Form.TYPED, choices=(), kin=first.fact.id)
    desk.shelve(replace(built, quiz=Quiz((first, like, replace(third, kin=first.fact.id)))))
    assert len(asked(desk)) == 1


# --- put into other words


def two_of_a_kind(desk: FakeDesk, *, together: bool) -> tuple[list[BuiltArticle], Question, Question]:
    """A question, and one on the same that asks for it in a like manner but for another's name; in one article or in two."""
    one = asking("Talks in Geneva", "Sergei Lavrov")
    two = asking("Elections of Prague", "Antony Blinken")
    shelves = [one, two]
    first, other = (*one.quiz.questions, *two.quiz.questions)
    if together:
        built = a_built(facts=2)
        pair = zip(built.quiz.questions, (first, other), strict=True)
        first, other = (replace(each, id=name.id, fact=name.fact, article=name.article) for name, each in pair)
        shelves = [replace(built, quiz=Quiz((first, other)))]
    for each in shelves:
        desk.shelve(each)
    assert len(asked(desk)) == 2
    return shelves, first, other


@pytest.mark.parametrize("together", [True, False])
def test_what_is_edited_into_a_near_duplicate_is_asked_on_another_day(desk: FakeDesk, together: bool) -> None:
    shelves, _, other = two_of_a_kind(desk, together=together)
    desk.study.edit(desk.me, other.id, replace(edit_of(other), key="Lavrov"))
    assert len(asked(desk)) == 1
    for built in shelves:
        desk.shelve(built)
        assert len(asked(desk)) == 1, "to read an article anew changes nothing"
    desk.study.take_back(desk.me)
    assert len(asked(desk)) == 2
    for built in shelves:
        desk.shelve(built)
        assert len(asked(desk)) == 2


def test_a_stem_that_is_edited_into_anothers_is_too(desk: FakeDesk) -> None:
    desk.shelve(asking("Talks in Geneva", "Sergei Lavrov"))
    question = desk.shelve(asking("Elections of Prague", "Lavrov", stem="Who opened the meeting?")).quiz.questions[0]
    assert len(asked(desk)) == 2
    desk.study.edit(desk.me, question.id, replace(edit_of(question), stem=STEM))
    assert len(asked(desk)) == 1
    desk.study.edit(desk.me, question.id, None)
    assert len(asked(desk)) == 2, "in its first words it is another"


def test_its_siblings_go_along_and_come_back(desk: FakeDesk) -> None:
    desk.shelve(asking("Talks in Geneva", "Sergei Lavrov"))
    built = desk.shelve(a_built("Elections of Prague", facts=1, siblings=2))
    question = built.quiz.questions[0]
    desk.study.edit(desk.me, question.id, replace(edit_of(question), stem=STEM, key="Lavrov"))
    for _ in range(2):
        assert len(asked(desk)) == 1
        desk.shelve(replace(built, quiz=Quiz(built.quiz.questions[1:])))  # the builder makes it no more; it stays
    desk.study.take_back(desk.me)
    assert len(asked(desk)) == 2


def test_what_was_deleted_meanwhile_comes_back_as_one_of_the_same_name(desk: FakeDesk) -> None:
    built = asking("Elections of Prague", "Lavrov")
    question = desk.shelve(built).quiz.questions[0]
    for back in (lambda: desk.study.restore(desk.me, question.id), lambda: desk.study.take_back(desk.me)):
        desk.study.delete(desk.me, question.id)
        desk.shelve(asking("Talks in Geneva", "Sergei Lavrov"))
        desk.shelve(built)
        back()
        assert len(asked(desk)) == 1


def test_words_that_come_with_a_pack_part_it_from_others_until_the_pack_goes(desk: FakeDesk) -> None:
    desk.shelve(asking("Talks in Geneva", "Sergei Lavrov"))
    built = desk.shelve(asking("Elections of Prague", "Lavrov"))
    question = built.quiz.questions[0]
    edit = replace(edit_of(question), stem="Who opened the meeting?")
    packed = Packed(replace(question, stem=edit.stem), edit)
    taken = desk.packs.take_in(desk.me, Pack("", (PackedArticle(built.parsed.article, (packed,)),)), {})
    assert (taken.reworded, len(asked(desk))) == (1, 2)
    desk.packs.take_back(desk.me, taken)
    assert len(asked(desk)) == 1


# --- after its like was answered


def by_article(desk: FakeDesk) -> QuestionId:
    return desk.shelve(asking("Elections of Prague", "Lavrov")).quiz.questions[0].id


def by_pack(desk: FakeDesk) -> QuestionId:
    built = asking("Elections of Prague", "Lavrov")
    article, question = built.parsed.article, built.quiz.questions[0]
    desk.packs.take_in(desk.me, Pack("", (PackedArticle(article, (Packed(question),)),)), {article.id: built.parsed})
    return question.id


def by_hand(desk: FakeDesk) -> QuestionId:
    article = a_built("Elections of Prague", facts=1).parsed
    desk.library.save(BuiltArticle(article, Quiz(())))
    return desk.study.write(desk.me, article.article.id, Edit(STEM, "Lavrov", (), (Span(0, 9),), AnswerType.PERSON)).id


def by_other_words(desk: FakeDesk) -> QuestionId:
    question = desk.shelve(asking("Elections of Prague", "Blinken")).quiz.questions[0]
    desk.study.edit(desk.me, question.id, replace(edit_of(question), key="Lavrov"))
    return question.id


@pytest.mark.parametrize("come", [by_article, by_pack, by_hand, by_other_words])
def test_what_comes_after_its_like_was_answered_rests_for_those_who_answered(
    desk: FakeDesk, come: Callable[[FakeDesk], QuestionId]
) -> None:
    me = desk.me
    grace, alan = (desk.learners.add(name).id for name in ("Grace", "Alan"))
    desk.learners.switch(me)
    first = desk.shelve(asking("Talks in Geneva", "Sergei Lavrov")).quiz.questions[0].id
    for each in (me, grace):
        desk.run(desk.study.start(each, DUE, seed=1))
    twin = come(desk)
    assert [asked(desk, each) for each in (me, grace)] == [set(), set()]
    assert len(asked(desk, alan)) == 1, "who answered neither is asked one of them"
    assert desk.study.held(me) == ()
    desk.clock.pass_by(days=1)
    assert twin in asked(desk, me)
    assert first not in asked(desk, me)


def test_what_is_due_and_put_into_the_words_of_what_was_answered_rests(desk: FakeDesk) -> None:
    question = desk.shelve(asking("Elections of Prague", "Blinken")).quiz.questions[0]
    desk.run(desk.start(DUE))
    desk.clock.pass_by(days=60)
    first = desk.shelve(asking("Talks in Geneva", "Sergei Lavrov")).quiz.questions[0].id
    desk.run(desk.start(Plan(PlanKind.QUICK, only=(first,))))
    assert asked(desk) == {question.id}
    desk.study.edit(desk.me, question.id, replace(edit_of(question), key="Lavrov"))
    assert asked(desk) == set()
    desk.study.take_back(desk.me)
    assert asked(desk) == {question.id}


def test_an_answer_of_the_day_before_holds_nothing_back(desk: FakeDesk) -> None:
    desk.shelve(asking("Talks in Geneva", "Sergei Lavrov"))
    desk.clock.pass_by(hours=3.75 + 24 - desk.clock.now().hour)
    desk.run(desk.start(DUE))
    desk.clock.pass_by(minutes=30)
    assert by_article(desk) in asked(desk)


def test_it_is_asked_once_the_answer_or_the_words_are_taken_back(desk: FakeDesk) -> None:
    me = desk.me
    grace = desk.learners.add("Grace").id
    desk.learners.switch(me)
    first = desk.shelve(asking("Talks in Geneva", "Sergei Lavrov")).quiz.questions[0].id
    for each in (grace, me):
        desk.run(desk.study.start(each, DUE, seed=1))
    twin = by_other_words(desk)
    assert asked(desk, me) == asked(desk, grace) == set()
    desk.study.take_back(grace)
    assert len(asked(desk, grace)) == 1
    desk.run(desk.study.start(grace, Plan(PlanKind.QUICK, only=(first,)), seed=1))
    assert asked(desk, grace) == set()
    desk.study.take_back(me)
    assert asked(desk, me) == asked(desk, grace) == {twin}, "it asks for another again"


def test_what_is_wanted_today_does_not_rest_because_its_article_is_read_anew(desk: FakeDesk) -> None:
    built = a_built("Talks in Geneva", facts=1, siblings=2)
    one, two = (each.id for each in desk.shelve(built).quiz.questions)
    desk.run(desk.start(Plan(PlanKind.QUICK, only=(one,))))
    desk.study.set_due(desk.me, two, desk.study.day_of(desk.me))
    assert asked(desk) == {two}
    desk.shelve(built)
    desk.study.edit(desk.me, two, replace(edit_of(built.quiz.questions[1]), stem="Who was it, then, that spoke?"))
    assert asked(desk) == {two}


@pytest.mark.parametrize("first", [True, False], ids=["before the first answer", "after it"])
def test_what_is_put_into_the_words_of_another_in_the_midst_of_a_quiz_rests_once_that_is_asked(
    desk: FakeDesk, first: bool
) -> None:
    desk.shelve(a_built(facts=4))
    session = desk.start(Plan(PlanKind.DUE))
    one, *_, other = (each.question for each in session.steps)
    if not first:
        session = desk.study.next(desk.answer(session).session)
    desk.study.edit(desk.me, other, edit_of(desk.study.question(one)))
    if first:
        session = desk.study.next(desk.answer(session).session)
    asked = [each.question for each in desk.run(session).steps]
    assert (len(asked), other in asked) == (3, False)
    desk.clock.pass_by(days=1)
    assert other in {each.question for each in desk.start(Plan(PlanKind.DUE)).steps}


def test_what_was_alike_when_a_quiz_was_put_together_is_asked_in_it(desk: FakeDesk) -> None:
    questions = desk.shelve(a_built(facts=1, siblings=2)).quiz.questions
    both = tuple(each.id for each in questions)
    session = desk.run(desk.start(Plan(PlanKind.QUICK, only=both)))
    assert [each.question for each in session.results] == list(both)
