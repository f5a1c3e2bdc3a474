"""Small articles with questions, for tests that are not about how questions are made."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from crisisdesk.domain.article import Article, Source, Span
from crisisdesk.domain.question import AnswerType, Distractor, Fact, FactId, Form, Kind, Question, QuestionId, Quiz
from crisisdesk.domain.reading import Paragraph, ParsedArticle, Person, Role, Sentence
from crisisdesk.services.ports import BuiltArticle

KINDS = (Kind.SPEAKER, Kind.PLACE, Kind.DATE)


def key(number: int) -> str:
    """The right answer of the question with this number."""
    return f"Person {number}"


def an_article(name: str = "Talks in Geneva", *, facts: int = 6) -> Article:
    """An article of one paragraph a fact."""
    lines = [name, *(f"{key(number)} spoke about point {number} in {name}." for number in range(facts))]
    source = Source(outlet="The Outlet", publisher="A private company", country="CH", origin="Made for a test.")
    return Article(text="\n\n".join(lines), title=name, published=date(2022, 1, 21), source=source)


def a_reading(article: Article) -> ParsedArticle:
    """The article's paragraphs and people; nothing that needs a parser."""
    spans = []
    start = 0
    for line in article.text.split("\n\n"):
        spans.append(Span(start, start + len(line)))
        start += len(line) + 2
    roles = [Role.TITLE, *([Role.BODY] * (len(spans) - 1))]
    return ParsedArticle(
        article=article,
        title=article.title,
        outlet=article.source.outlet,
        published=article.published,
        paragraphs=tuple(Paragraph(at, span, role) for at, (span, role) in enumerate(zip(spans, roles, strict=True))),
        sentences=tuple(Sentence(at, at, span, tokens=()) for at, span in enumerate(spans)),
        people=tuple(Person(key(number), mentions=(Span(spans[number + 1].start, spans[number + 1].start + 8),))
                     for number in range(len(spans) - 1)),
    )  # fmt: skip


def a_question(article: Article, number: int, *, sibling: int = 0) -> Question:
    """The question on the fact with this number; others with the same number and another `sibling` ask the same fact."""
    parsed = a_reading(article)
    span = parsed.paragraphs[number + 1].span
    fact = Fact(FactId(f"{article.id[:8]}-f{number}"), f"{key(number)} spoke about point {number}.", (span,))
    wrong = tuple(Distractor(key(number + other), f"That was point {number + other}.", span) for other in (1, 2, 3))
    return Question(
        id=QuestionId(f"{article.id[:8]}-q{number}-{sibling}"),
        article=article.id,
        kind=KINDS[number % len(KINDS)],
        form=Form.CHOICE,
        stem=f"Who spoke about point {number} in {article.title}?" + " Really?" * sibling,
        key=key(number),
        fact=fact,
        evidence=(span,),
        explanation=f"The article says that {key(number)} did.",
        answer_type=AnswerType.PERSON,
        choices=(*(each.text for each in wrong), key(number)),
        distractors=wrong,
        confidence=0.9,
        worth=1 - number / 100,
    )


def a_built(name: str = "Talks in Geneva", *, facts: int = 6, siblings: int = 1) -> BuiltArticle:
    """An article with `siblings` questions on each of its facts."""
    article = an_article(name, facts=facts)
    questions = tuple(
        a_question(article, number, sibling=sibling) for number in range(facts) for sibling in range(siblings)
    )
    return BuiltArticle(parsed=a_reading(article), quiz=Quiz(questions=questions))


def without_last_question(built: BuiltArticle) -> BuiltArticle:
    """As a rebuild that no longer makes the last question."""
    return replace(built, quiz=Quiz(questions=built.quiz.questions[:-1]))
