"""Questions answered wrong and not yet put right."""

from __future__ import annotations

from crisisdesk.domain.question import Kind, Question, QuestionId
from crisisdesk.domain.session import Plan, PlanKind
from tests.fakes.desk import FakeDesk
from tests.fakes.questions import a_built


def missed_ids(desk: FakeDesk) -> list[QuestionId]:
    """What is missed now."""
    return [each.question.id for each in desk.study.missed(desk.me)]


def go_through(desk: FakeDesk, *questions: Question, right: bool) -> None:
    """Ask exactly these, once each."""
    for question in questions:
        desk.answer(desk.start(Plan(PlanKind.QUICK, only=(question.id,))), right=right)
        desk.study.leave(desk.me)


def test_a_wrong_answer_is_missed_until_it_is_right_on_a_later_day(desk: FakeDesk) -> None:
    question = desk.shelve().quiz.questions[0]
    go_through(desk, question, right=False)
    assert missed_ids(desk) == [question.id]
    go_through(desk, question, right=True)
    assert missed_ids(desk) == [question.id]
    desk.clock.pass_by(days=1)
    go_through(desk, question, right=True)
    assert missed_ids(desk) == []
    desk.clock.pass_by(days=1)
    go_through(desk, question, right=False)
    assert missed_ids(desk) == [question.id]


def test_the_day_that_counts_is_the_learners_own(desk: FakeDesk) -> None:
    question = desk.shelve().quiz.questions[0]
    desk.learners.adjust(desk.me, zone="Pacific/Auckland")  # 10:00 UTC is 23:00 there
    go_through(desk, question, right=False)
    desk.clock.pass_by(hours=3)
    go_through(desk, question, right=True)
    assert missed_ids(desk) == [question.id], "02:00 belongs to the evening before"
    desk.clock.pass_by(hours=3)
    go_through(desk, question, right=True)
    assert missed_ids(desk) == []


def test_missed_questions_tell_what_was_given_how_often_and_when(desk: FakeDesk) -> None:
    first, second, *_ = desk.shelve().quiz.questions
    go_through(desk, first, second, right=False)
    go_through(desk, first, right=False)
    items = desk.study.missed(desk.me)
    assert [(each.question, each.times_wrong) for each in items] == [(first, 2), (second, 1)]
    assert (items[0].last_given, items[0].last_at) == ("Nobody", desk.clock.now())
    assert (items[0].title, items[0].source.outlet) == ("Talks in Geneva", "The Outlet")


def test_missed_questions_can_be_narrowed_by_kind_and_article(desk: FakeDesk) -> None:
    one = desk.shelve(a_built("Talks in Geneva"))
    two = desk.shelve(a_built("Elections of Prague"))
    go_through(desk, *one.quiz.questions, *two.quiz.questions, right=False)
    places = desk.study.missed(desk.me, kinds=[Kind.PLACE])
    assert {each.question.kind for each in places} == {Kind.PLACE}
    groups = [each for each in desk.study.missed_groups(desk.me) if each.kind is Kind.PLACE]
    assert sum(each.questions for each in groups) == len(places)
    assert list(dict.fromkeys(each.title for each in groups)) == ["Elections of Prague", "Talks in Geneva"], (
        "the last missed first"
    )
    person = next(each.person for each in desk.study.missed_groups(desk.me) if each.person)
    named = desk.study.missed(desk.me, person=person)
    assert named
    assert all(person in each.question.key or person in each.question.stem for each in named)
    assert sum(each.questions for each in desk.study.missed_groups(desk.me, person=person)) == len(named)
    of_one = desk.study.missed(desk.me, article=one.parsed.article.id)
    assert {each.question.id for each in of_one} == {each.id for each in one.quiz.questions}
    for among in (
        Plan(PlanKind.MISSED, article=two.parsed.article.id),
        Plan(PlanKind.MISSED, articles=(two.parsed.article.id,)),
    ):
        assert {each.question for each in desk.start(among).steps} == {each.id for each in two.quiz.questions}


def test_the_missed_can_be_gone_through_last_missed_first(desk: FakeDesk) -> None:
    first, second, *_ = desk.shelve().quiz.questions
    go_through(desk, first, right=False)
    go_through(desk, second, right=False)
    assert [each.question for each in desk.start(Plan(PlanKind.MISSED)).steps] == [second.id, first.id]


def test_what_was_missed_in_some_articles_is_gone_through_alone(desk: FakeDesk) -> None:
    one, two, three = (
        desk.shelve(a_built(name, facts=3)) for name in ("Talks in Geneva", "Elections of Prague", "Storm over Bergen")
    )
    everything = [each for built in (one, two, three) for each in built.quiz.questions]
    desk.run(desk.start(Plan(PlanKind.QUICK, size=9)), wrong=everything)
    some = (one.parsed.article.id, two.parsed.article.id)
    session = desk.start(Plan(PlanKind.MISSED, articles=some, size=20))
    asked = {each.question for each in session.steps}
    assert asked == {each.id for built in (one, two) for each in built.quiz.questions}
