"""Articles in the library, and what proves an answer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crisisdesk.domain.article import ArticleId, Span
from crisisdesk.domain.changes import Changes
from crisisdesk.domain.errors import NotFound
from crisisdesk.domain.question import QuestionId, Quiz
from crisisdesk.domain.reading import Role
from crisisdesk.domain.session import Plan, PlanKind
from crisisdesk.services.passages import joined, passage
from crisisdesk.services.ports import BuiltArticle
from tests.fakes.desk import FakeDesk
from tests.fakes.questions import a_built, a_reading, an_article, without_last_question


def test_what_is_saved_opens_as_it_was(desk: FakeDesk) -> None:
    built = a_built(siblings=2)
    assert desk.library.save(built) == Changes.ARTICLES | Changes.QUESTIONS
    opened = desk.library.open(built.parsed.article.id)
    added = replace(built.parsed.article, added=desk.clock.now())
    assert opened.article == added
    assert opened.parsed == replace(built.parsed, article=added)
    assert opened.questions == built.quiz.questions


def test_titles_are_those_of_all_articles_that_are_not_deleted(desk: FakeDesk) -> None:
    one, two, gone = (desk.shelve(a_built(name, facts=3)).parsed.article for name in ("One", "Two", "Three"))
    desk.library.delete(gone.id)
    assert desk.library.titles() == {one.id: "One", two.id: "Two"}
    desk.library.restore(gone.id)
    assert desk.library.titles()[gone.id] == "Three"


def test_the_newest_article_is_first(desk: FakeDesk) -> None:
    for name in ("One", "Two", "Three"):
        desk.shelve(a_built(name, facts=3))
        desk.clock.pass_by(minutes=1)
    lines = desk.library.articles()
    assert [each.title for each in lines] == ["Three", "Two", "One"]
    assert lines[0].questions == 3
    assert lines[0].words == len(an_article("Three", facts=3).text.split())
    assert (lines[0].outlet, lines[0].publisher) == ("The Outlet", "A private company")


def test_a_library_is_new_until_its_first_article_and_never_again(desk: FakeDesk) -> None:
    assert desk.library.is_new()
    article = desk.shelve().parsed.article.id
    assert not desk.library.is_new()
    desk.library.delete(article)
    assert desk.library.articles() == ()
    assert not desk.library.is_new(), "who deleted the first article does not want it back"


def test_the_same_text_twice_is_one_article_with_its_first_day(desk: FakeDesk) -> None:
    built = desk.shelve()
    first = desk.library.articles()[0].added
    desk.clock.pass_by(days=1)
    desk.shelve()
    assert len(desk.library.articles()) == 1
    assert desk.library.articles()[0].added == first
    assert desk.library.open(built.parsed.article.id).questions == built.quiz.questions


def test_an_article_that_cannot_be_saved_whole_is_not_saved_at_all(desk: FakeDesk) -> None:
    built = a_built()
    twice = BuiltArticle(built.parsed, Quiz(questions=(*built.quiz.questions, None)))  # type: ignore[arg-type]  # the fault
    with pytest.raises(AttributeError):
        desk.library.save(twice)
    assert desk.library.articles() == ()


def test_a_rebuild_takes_out_what_no_longer_comes_and_keeps_what_is_remembered(desk: FakeDesk) -> None:
    built = desk.shelve()
    desk.run(desk.start())
    desk.clock.pass_by(days=2)
    remembered = desk.study.progress(desk.me).questions
    desk.library.save(without_last_question(built))
    assert desk.library.open(built.parsed.article.id).questions == built.quiz.questions[:-1]
    assert desk.study.progress(desk.me).questions == remembered
    assert desk.study.progress(desk.me, forecast_days=1).forecast[0].due == remembered - 1
    desk.library.save(built)
    assert desk.study.progress(desk.me, forecast_days=1).forecast[0].due == remembered


def test_a_rebuild_may_word_the_same_question_anew(desk: FakeDesk) -> None:
    built = desk.shelve()
    reworded = tuple(
        replace(each, stem="Who then?", fact=replace(each.fact, text="New.")) for each in built.quiz.questions
    )
    desk.library.save(BuiltArticle(built.parsed, Quiz(questions=reworded)))
    assert desk.library.open(built.parsed.article.id).questions == reworded


def test_a_deleted_article_and_its_questions_are_gone_until_restored(desk: FakeDesk) -> None:
    built = desk.shelve()
    article = built.parsed.article.id
    desk.run(desk.start(), wrong=built.quiz.questions[:2])
    before = desk.study.today(desk.me)
    desk.library.delete(article)
    assert desk.library.articles() == ()
    with pytest.raises(NotFound):
        desk.library.open(article)
    with pytest.raises(NotFound):
        desk.library.delete(article)
    assert (desk.study.today(desk.me).due, desk.study.missed(desk.me)) == (0, ())
    assert desk.study.today(desk.me).answered_today == before.answered_today
    desk.library.restore(article)
    assert desk.study.today(desk.me) == before
    assert desk.library.open(article).questions == built.quiz.questions


def test_nothing_is_found_under_an_unknown_id(desk: FakeDesk) -> None:
    for ask in (desk.library.open, desk.library.delete, desk.library.restore):
        with pytest.raises(NotFound):
            ask(ArticleId("0" * 32))


def test_the_evidence_is_shown_marked_after_the_paragraph_before_it(desk: FakeDesk) -> None:
    built = desk.shelve()
    asked = desk.study.asked(desk.start(Plan(PlanKind.QUICK, only=(built.quiz.questions[2].id,))))
    assert asked is not None
    found = asked.proof
    assert found.title == "Talks in Geneva"
    assert [each.text for each in found.paragraphs] == [
        "Person 1 spoke about point 1 in Talks in Geneva.",
        "Person 2 spoke about point 2 in Talks in Geneva.",
    ]
    assert [each.marks for each in found.paragraphs] == [(), (Span(0, 48),)]
    assert [each.paragraph for each in found.paragraphs] == [2, 3]
    assert found.paragraph == 3


def test_marks_that_run_over_paragraphs_are_cut_to_each() -> None:
    parsed = a_reading(an_article(facts=3))
    first, second = parsed.paragraphs[1].span, parsed.paragraphs[2].span
    shown = passage(parsed, [Span(first.end - 3, second.start + 6)])
    marked = [mark.of(each.text) for each in shown.paragraphs for mark in each.marks]
    assert marked == ["va.", "Person"]


def test_furniture_is_never_shown_as_proof() -> None:
    parsed = a_reading(an_article(facts=2))
    title, *body = parsed.paragraphs
    parsed = replace(parsed, paragraphs=(replace(title, role=Role.FURNITURE), *body))
    shown = passage(parsed, [parsed.paragraphs[1].span])
    assert [each.text for each in shown.paragraphs] == [parsed.paragraphs[1].span.of(parsed.text)]


def test_paragraphs_are_counted_as_a_reader_counts_them() -> None:
    parsed = a_reading(an_article(facts=3))
    title, first, *body = parsed.paragraphs
    parsed = replace(parsed, paragraphs=(title, replace(first, role=Role.CAPTION), *body))
    whole = passage(parsed, [Span(0, len(parsed.text))])
    assert [each.paragraph for each in whole.paragraphs] == [0, 0, 1, 2]
    assert whole.paragraph == 1
    assert passage(parsed, [title.span]).paragraph == 0


def test_a_text_without_known_paragraphs_is_shown_by_its_lines() -> None:
    parsed = replace(a_reading(an_article(facts=2)), paragraphs=())
    shown = passage(parsed, [Span(17, 25)])
    assert [each.marks for each in shown.paragraphs] == [(), (Span(0, 8),)]


def test_marks_that_meet_become_one() -> None:
    assert joined([Span(5, 9), Span(0, 3), Span(3, 6), Span(12, 12)]) == (Span(0, 9),)


def test_a_proof_is_the_reading_without_what_a_verdict_does_not_need(desk: FakeDesk) -> None:
    parsed = desk.shelve().parsed
    with desk.open_unit() as unit:
        whole, proof = unit.articles.get(parsed.article.id), unit.articles.proof(parsed.article.id)
        assert unit.articles.proof(ArticleId("0" * 32)) is None
    assert whole is not None
    assert proof == replace(whole, sentences=())


def test_each_wrong_choice_has_its_reason_and_the_paragraph_that_speaks_of_it(desk: FakeDesk) -> None:
    built = desk.shelve()
    first, second, *rest = built.quiz.questions[0].distractors
    loose = replace(built.quiz.questions[0], distractors=(first, replace(second, span=None), *rest))
    desk.library.save(BuiltArticle(built.parsed, Quiz(questions=(loose,))))
    told = desk.library.why_not(loose.id)
    assert [wrong for wrong, _ in told] == list(loose.distractors)
    excerpt = told[0][1]
    assert excerpt is not None
    assert excerpt.text == first.span.of(built.parsed.text) if first.span else False
    assert told[1][1] is None
    with pytest.raises(NotFound):
        desk.library.why_not(QuestionId("none"))
