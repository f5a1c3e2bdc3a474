"""A pack leaves one library and comes into another: whole, once, and with nothing of any learner."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crisisdesk.domain.answer import Answer
from crisisdesk.domain.article import ArticleId, Source, Span
from crisisdesk.domain.care import Act
from crisisdesk.domain.edit import Edit, edit_of, edited, written
from crisisdesk.domain.errors import NotFound, PackUnreadable
from crisisdesk.domain.pack import Pack, Packed, PackedArticle
from crisisdesk.domain.question import Form, Question, QuestionId, Quiz
from crisisdesk.domain.reading import ParsedArticle
from crisisdesk.domain.session import Plan, PlanKind
from crisisdesk.exchange.packs import pack_bytes, pack_from
from crisisdesk.services.packs import TakenIn
from crisisdesk.services.ports import BuiltArticle
from tests.fakes.desk import FakeDesk
from tests.fakes.memory_library import MemoryLibrary
from tests.fakes.packs import NAME, a_pack, of_form
from tests.fakes.questions import a_built, a_reading

CANARY = "zyxwvutsrq"


def take_in(desk: FakeDesk, pack: Pack) -> TakenIn:
    """As the window does: read what is not there, then take all of it in."""
    wanted = desk.packs.unread(pack)
    readings: dict[ArticleId, ParsedArticle] = {
        each.article.id: a_reading(each.article) for each in pack.articles if each.article.id in wanted
    }
    return desk.packs.take_in(desk.me, pack, readings)


def asked(desk: FakeDesk) -> dict[str, tuple[Question, ...]]:
    """The questions of each article, by its title."""
    return {each.title: desk.library.open(each.id).questions for each in desk.library.articles()}


def collected(desk: FakeDesk) -> dict[str, tuple[ArticleId, ...]]:
    """What is in each collection."""
    return {each.collection.name: each.articles for each in desk.collections.all()}


def test_all_of_it_comes_in_and_goes_with_one_step_back(desk: FakeDesk) -> None:
    pack = a_pack()
    taken = take_in(desk, pack)
    assert (taken.articles, taken.questions, taken.reworded) == (2, 11, 0)
    assert asked(desk) == {each.article.title: tuple(one.question for one in each.asked) for each in pack.articles}
    assert collected(desk) == {NAME: tuple(each.article.id for each in pack.articles)}, "in the sender's order"
    back = desk.study.take_back(desk.me)
    assert back is not None
    assert back.act is Act.TAKE_IN
    assert (asked(desk), collected(desk)) == ({}, {})
    assert desk.study.take_back(desk.me) is None
    assert take_in(desk, pack).articles == 2, "and what was taken back can come again"
    assert len(asked(desk)) == 2


def test_the_same_pack_again_changes_nothing(desk: FakeDesk) -> None:
    take_in(desk, a_pack())
    before = asked(desk), collected(desk)
    desk.clock.pass_by(days=1)
    assert desk.packs.unread(a_pack()) == ()
    assert take_in(desk, a_pack()) == TakenIn(None)
    assert (asked(desk), collected(desk)) == before
    assert desk.study.take_back(desk.me) is not None, "what can be taken back is the first time"
    assert asked(desk) == {}


def test_a_pack_of_another_version_adds_its_questions_and_leaves_what_is_remembered(desk: FakeDesk) -> None:
    built = desk.shelve(a_built("Talks", facts=3))
    session = desk.run(desk.start())
    remembered = [each.after for step in session.results for each in desk.study.history(desk.me, step.question)]
    own = built.quiz.questions
    same = replace(own[0], id=QuestionId("other-0"))
    new = replace(own[1], id=QuestionId("other-1"), stem="Which person spoke about the second point?")
    article = built.parsed.article
    taken = take_in(desk, Pack("", (PackedArticle(article, (Packed(same), Packed(new))),)))
    assert (taken.articles, taken.questions) == (0, 1), "what is asked in the same words is not asked twice"
    assert asked(desk) == {"Talks": (*own, new)}
    assert [each.after for step in session.results for each in desk.study.history(desk.me, step.question)] == remembered
    desk.library.save(built)
    assert asked(desk) == {"Talks": (*own, new)}, "it stays when the article is read anew"
    desk.packs.take_back(desk.me, taken)
    assert asked(desk) == {"Talks": own}
    assert desk.packs.take_back(desk.me, taken), "twice is once"


def test_a_question_on_a_fact_that_is_there_goes_by_the_name_that_the_fact_has(desk: FakeDesk) -> None:
    desk.shelve(a_built("One", facts=1))
    two = desk.shelve(a_built("Two", facts=1))
    unlike = replace(two.quiz.questions[0], id=QuestionId("other"), stem="Who, once more, was it?")
    take_in(desk, Pack(NAME, (PackedArticle(two.parsed.article, (Packed(unlike),)),)))
    assert len(desk.start(Plan(PlanKind.DUE, size=9)).steps) == 1, "all three ask for what one and the same fact tells"


def test_other_words_come_with_it_and_go_with_one_step_back(desk: FakeDesk) -> None:
    first = desk.shelve(a_built("Talks", facts=3)).quiz.questions[0]
    taken = take_in(desk, Pack("", a_pack().articles[1:]))
    assert (taken.articles, taken.questions, taken.reworded) == (0, 0, 1)
    assert desk.study.question(first.id).stem == "Who, in other words, spoke first?"
    desk.study.take_back(desk.me)
    assert desk.study.question(first.id) == first


def test_words_of_ones_own_stay_whether_they_were_there_before_or_came_after(desk: FakeDesk) -> None:
    first = desk.shelve(a_built("Talks", facts=3)).quiz.questions[0]
    mine = replace(edit_of(first), stem="Who, as I say it?")
    desk.study.edit(desk.me, first.id, mine)
    pack = Pack("", a_pack().articles[1:])
    assert take_in(desk, pack) == TakenIn(None)
    assert desk.study.question(first.id).stem == mine.stem
    desk.study.edit(desk.me, first.id, None)
    taken = take_in(desk, pack)
    desk.study.edit(desk.me, first.id, mine)
    desk.packs.take_back(desk.me, taken)
    assert desk.study.question(first.id).stem == mine.stem


@pytest.mark.parametrize("form", [Form.CHOICE, Form.TRUE_FALSE, Form.ORDER])
def test_words_for_a_question_with_another_answer_are_left_out(desk: FakeDesk, form: Form) -> None:
    there = of_form(form)
    article = a_pack().articles[0].article
    desk.shelve(BuiltArticle(a_reading(article), Quiz((there,))))
    other = replace(there, key="False" if form is Form.TRUE_FALSE else "as told", items=there.items[::-1])
    if form is Form.CHOICE:
        other = replace(there, form=Form.TYPED, choices=(), distractors=())
    edit = replace(edit_of(other), stem="Is it so that nobody spoke?")
    pack = Pack("", (PackedArticle(article, (Packed(edited(other, edit), edit),)),))
    assert take_in(desk, pack) == TakenIn(None)
    assert asked(desk) == {"Forms": (there,)}


def test_a_collection_that_others_were_put_into_since_stays(desk: FakeDesk) -> None:
    other = desk.shelve(a_built("Other", facts=1)).parsed.article.id
    taken = take_in(desk, a_pack())
    (made,) = desk.collections.all()
    desk.collections.put(made.collection.id, [other])
    desk.packs.take_back(desk.me, taken)
    assert collected(desk) == {NAME: (other,)}


def test_an_article_that_is_deleted_while_its_pack_is_read_is_told(desk: FakeDesk) -> None:
    with pytest.raises(NotFound, match="try again"):
        desk.packs.take_in(desk.me, a_pack(), {})
    assert asked(desk) == {}


def test_what_was_deleted_by_hand_stays_away(desk: FakeDesk) -> None:
    built = desk.shelve(a_built("Talks", facts=3))
    desk.study.delete(desk.me, built.quiz.questions[1].id)
    take_in(desk, Pack("", a_pack().articles[1:]))
    assert built.quiz.questions[1].id not in {each.id for each in asked(desk)["Talks"]}


def test_articles_go_into_the_collection_of_that_name_that_there_is(desk: FakeDesk) -> None:
    there = desk.shelve(a_built("Other", facts=1)).parsed.article.id
    made = desk.collections.make(NAME.upper(), [there])
    taken = take_in(desk, a_pack())
    assert len(collected(desk)[NAME.upper()]) == 3
    desk.packs.take_back(desk.me, taken)
    assert collected(desk) == {NAME.upper(): (there,)}
    assert desk.collections.all()[0].collection.id == made.id


def test_what_was_answered_since_is_taken_back_first(desk: FakeDesk) -> None:
    take_in(desk, a_pack())
    desk.answer(desk.start())
    back = desk.study.take_back(desk.me)
    assert back is not None
    assert back.act is None
    assert len(asked(desk)) == 2


@pytest.mark.parametrize("there", ["nothing", "the builder's", "what was written by hand"])
@pytest.mark.parametrize("elsewhere", [False, True])
def test_a_question_by_hand_and_its_twin_come_on_days_of_their_own_whichever_came_first(
    desk: FakeDesk, there: str, elsewhere: bool
) -> None:
    built = a_built("Talks", facts=3)
    article, (first, kin, last) = built.parsed.article, built.quiz.questions
    kin = replace(kin, kin=first.fact.id)
    edit = Edit("Who was it that rose and spoke about point 0 in Talks then?", first.key, (), (Span(7, 20),))
    own = written(edit, article=article.id, name="01900000-own")
    names = {first.id, kin.id, own.id}
    if elsewhere:
        # Like the one by hand alone, through which the others go by its name; not where theirs was there before.
        other = a_built("Elsewhere", facts=1)
        like = replace(other.quiz.questions[0], stem="Who rose then and spoke?")
        desk.shelve(BuiltArticle(other.parsed, Quiz((like,))))
        names |= set() if there == "the builder's" else {like.id}
    steps: dict[str, list[tuple[Question, ...]]] = {
        "nothing": [(first, kin, own, last)],
        "the builder's": [(first, kin, last), (own,)],
        "what was written by hand": [(own,), (first, kin, last)],
    }
    for some in steps[there]:
        take_in(desk, Pack("", (PackedArticle(article, tuple(Packed(each) for each in some)),)))
    for _ in range(3):
        session = desk.run(desk.start(Plan(PlanKind.DUE, size=50)))
        assert len(names & {each.question for each in session.steps}) == 1
        desk.clock.pass_by(days=1)


def test_a_question_by_the_name_of_another_articles_is_refused_and_nothing_comes_in(desk: FakeDesk) -> None:
    other = desk.shelve(a_built("Other", facts=1))
    stranger = replace(a_pack().articles[1].asked[1].question, id=other.quiz.questions[0].id)
    pack = Pack(NAME, (a_pack().articles[0], PackedArticle(a_pack().articles[1].article, (Packed(stranger),))))
    with pytest.raises(PackUnreadable, match="by the name of another article"):
        take_in(desk, pack)
    assert (list(asked(desk)), collected(desk)) == (["Other"], {})


def test_it_is_gathered_without_what_is_hidden_and_as_it_was_put_into_words(desk: FakeDesk) -> None:
    built = desk.shelve(a_built("Talks", facts=5))
    article, questions = built.parsed.article.id, built.quiz.questions
    desk.study.flag(desk.me, questions[0].id)
    desk.study.delete(desk.me, questions[1].id)
    desk.study.suspend(desk.me, questions[2].id)
    edit = replace(edit_of(questions[3]), stem="Who, in other words?")
    desk.study.edit(desk.me, questions[3].id, edit)
    own = desk.study.write(desk.me, article, Edit("Who wrote this?", "A teacher", proof=(Span(0, 5),)))
    pack = desk.packs.gather(desk.me, [article, article], name=NAME)
    (packed,) = pack.articles
    assert [each.question.id for each in packed.asked] == [questions[2].id, questions[3].id, questions[4].id, own.id]
    assert packed.asked[1].edit == edit
    assert (pack.name, packed.article.added) == (NAME, None)
    with pytest.raises(NotFound):
        desk.packs.gather(desk.me, [ArticleId("gone")])


def test_what_nobody_could_take_in_stays_behind_and_is_counted(desk: FakeDesk) -> None:
    built = a_built("Talks", facts=3)
    article = replace(
        built.parsed.article,
        title="Talks <b>now</b>\u202e <two",
        source=Source("A\nB", address="file:///etc/passwd", origin="x" * 900),
    )
    first = replace(built.quiz.questions[0], stem="Who <i>spoke</i>?")
    desk.shelve(
        BuiltArticle(
            replace(built.parsed, article=article, title=article.title), Quiz((first, *built.quiz.questions[1:]))
        )
    )
    pack = desk.packs.gather(desk.me, [article.id], name="Lesson <b>1</b>")
    assert (pack.name, pack.unfit, len(pack.questions)) == ("Lesson 1", 1, 2)
    (packed,) = pack.articles
    assert (packed.article.title, packed.article.source.outlet) == ("Talks now < two", "The Outlet")
    assert packed.article.source.address == ""
    assert pack_from(pack_bytes(pack), name="pack") == replace(pack, unfit=0)


def test_nothing_of_any_learner_is_in_it(desk: FakeDesk) -> None:
    built = desk.shelve(a_built("Talks", facts=3))
    desk.learners.rename(desk.me, f"{CANARY}-name")
    session = desk.start()
    for _ in range(3):
        shown = desk.study.asked(session)
        assert shown is not None
        given = Answer(shown.question.id, f"{CANARY}-answer", 1.0, typed=True)
        session = desk.study.next(desk.study.answer(session, given).session)
    desk.collections.make(f"{CANARY}-collection", [built.parsed.article.id])
    desk.study.flag(desk.me, built.quiz.questions[0].id)
    pack = desk.packs.gather(desk.me, [built.parsed.article.id], name="Talks")
    assert CANARY not in repr(pack)
    other = FakeDesk(MemoryLibrary().unit)
    take_in(other, pack_from(pack_bytes(pack), name="pack"))
    assert other.study.today(other.me).missed == 0
    assert all(not other.study.history(other.me, each.id) for each in pack.questions)
