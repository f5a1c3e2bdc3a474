"""The seed article with questions written by hand, so that screens show what they are made for."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date

from crisisdesk import assets
from crisisdesk.domain.article import Article, Source, Span
from crisisdesk.domain.question import AnswerType, Distractor, Fact, FactId, Form, Kind, Question, QuestionId, Quiz
from crisisdesk.domain.reading import (
    DateMention,
    Mention,
    Paragraph,
    ParsedArticle,
    Person,
    Place,
    Quotation,
    QuotationType,
    Role,
)
from crisisdesk.services.ports import BuiltArticle

MATCH, ORDER, MAP = QuestionId("sample-match"), QuestionId("sample-order"), QuestionId("sample-map")
SPEAKER, PLACE, GAP = QuestionId("sample-00"), QuestionId("sample-03"), QuestionId("sample-08")
DATE = QuestionId("sample-11")
_BLINKEN = (
    ("Sergei Lavrov", "Lavrov said that Moscow was still waiting for a written response to its demands."),
    ("Joe Biden", "Biden spoke of a “minor incursion” and of a heavy price that Russia would pay."),
    ("Kamala Harris", "Harris spoke of “serious and severe costs”."),
)
_TABLE: tuple[tuple[Kind, str, str, str, AnswerType, tuple[tuple[str, str], ...]], ...] = (
    (
        Kind.SPEAKER,
        "Who warned that Russian forces moving across Ukraine's border would be met with a “united response”?",
        "Antony Blinken",
        "If any Russian military forces move across",
        AnswerType.PERSON,
        _BLINKEN,
    ),
    (
        Kind.WORDS,
        "How did Antony Blinken describe his talks with Sergei Lavrov in Geneva?",
        "frank and substantive",
        "He called the talks",
        AnswerType.PHRASE,
        (
            ("swift and severe", "That is how Blinken described the response to an invasion."),
            ("serious and severe", "Harris used these words of the costs that Russia would face."),
            ("absolutely clear", "Biden said that he had been absolutely clear with Putin."),
        ),
    ),
    (
        Kind.PARAPHRASE,
        "According to Sergei Lavrov, what was Moscow still waiting for?",
        "a written response to its demands for security guarantees",
        "The top American and Russian diplomats",
        AnswerType.PHRASE,
        (
            ("a date for another meeting of the two presidents", "The article speaks of no such meeting."),
            (
                "an end to the massive economic sanctions that had been promised by the United States and its partners",
                "Sanctions are what Biden had promised if Russia invaded.",
            ),
            ("a total unity on the NATO front", "Biden said that it depended on what Putin did."),
        ),
    ),
    (
        Kind.PLACE,
        "In which city did Antony Blinken and Sergei Lavrov meet on 21 January 2022?",
        "Geneva",
        "The top American and Russian diplomats",
        AnswerType.PLACE,
        (
            ("Moscow", "Moscow is named for the Russian government."),
            ("Washington", "Washington is named for the American government."),
            ("Kyiv", "The article does not name Kyiv."),
        ),
    ),
    (
        Kind.ADDRESSEE,
        "Which network was Kamala Harris speaking to when she threatened Russia with “severe costs”?",
        "NBC",
        "Harris issued the threat during",
        AnswerType.ORGANISATION,
        (
            ("CNN", "The article does not name CNN."),
            ("Reuters", "Reuters took the photograph."),
            ("Press TV", "Press TV published the article."),
        ),
    ),
    (
        Kind.ACTOR,
        "Who pressed Kamala Harris on Joe Biden's remarks about Russia?",
        "Savannah Guthrie",
        "Harris issued the threat during",
        AnswerType.PERSON,
        (
            ("Antony Blinken", "Blinken spoke to reporters in Geneva."),
            ("Sergei Lavrov", "Lavrov spoke in Geneva."),
            ("Vladimir Putin", "Putin is spoken of, and says nothing in the article."),
        ),
    ),
    (
        Kind.LABEL,
        "What did Joe Biden suggest the US might ignore, calling it “minor”?",
        "a Russian incursion in Ukraine",
        "During a news conference on Wednesday",
        AnswerType.PHRASE,
        (
            ("a cyberattack by Russia", "Biden said that this would require a coordinated response."),
            ("a para-military action by Russia", "Biden said that this would require a coordinated response."),
            ("a false-flag operation", "US intelligence agencies accused Russia of preparing one."),
        ),
    ),
    (
        Kind.EXPANSION,
        "What does NATO stand for?",
        "North Atlantic Treaty Organization",
        "It depends on what he does",
        AnswerType.PHRASE,
        (
            ("North American Trade Organization", "The article spells it out otherwise."),
            ("National Alliance of Treaty Obligations", "The article spells it out otherwise."),
            ("Northern Allied Troops Organization", "The article spells it out otherwise."),
        ),
    ),
    (
        Kind.GAP,
        "Antony Blinken said that Russia could choose the path of ____ that can lead to peace and security.",
        "diplomacy",
        "It can choose the path of diplomacy",
        AnswerType.PHRASE,
        (
            ("conflict", "Conflict is what the other path leads to."),
            ("condemnation", "Condemnation is what the other path leads to."),
            ("restraint", "The article does not speak of restraint."),
        ),
    ),
    (
        Kind.OBJECT,
        "What have US intelligence agencies accused Russia of preparing?",
        "a false-flag operation",
        "The development comes as US intelligence",
        AnswerType.PHRASE,
        (
            ("a written response", "That is what Moscow was waiting for."),
            ("a news conference", "Biden gave one on Wednesday."),
            ("a minor incursion", "Biden spoke of it as one that the US might ignore."),
        ),
    ),
    (
        Kind.TRUE_FALSE,
        "True or false: Joe Biden said that any Russian movement into Ukraine is an invasion.",
        "True",
        "However, a day after the remarks",
        AnswerType.TRUTH,
        (("False", "A day after his remarks Biden said so."),),
    ),
    (
        Kind.DATE,
        "On which date did Antony Blinken and Sergei Lavrov meet in Geneva?",
        "Friday, 21 January 2022",
        "The top American and Russian diplomats",
        AnswerType.DATE,
        (
            ("Wednesday, 19 January 2022", "On Wednesday Blinken visited Ukraine."),
            ("Thursday, 20 January 2022", "On Thursday Harris spoke to NBC."),
            ("Saturday, 22 January 2022", "The article was published the day before."),
        ),
    ),
)


def seed_article() -> Article:
    """The article that ships with the program."""
    file = next(each for each in assets.seeds() if each.stem == "blinken-geneva")
    known = tomllib.loads(file.with_suffix(".toml").read_text("utf-8"))
    source = Source(known["outlet"], known["publisher"], known["country"], origin=known["origin"])
    published = known["published"]
    assert isinstance(published, date)
    return Article(file.read_bytes().decode("utf-8"), known["title"], published, source)


def seed_built() -> BuiltArticle:
    """The article, read by hand, with its fifteen questions."""
    article = seed_article()
    parsed = _reading(article)
    questions = tuple(_question(parsed, number) for number in range(len(_TABLE)))
    return BuiltArticle(parsed, Quiz((*questions, *_composed(questions[0]), _on_the_map(questions[3]))))


def _composed(like: Question) -> tuple[Question, Question]:
    """Two questions whose answers have several parts."""
    pairs = (
        ("“frank and substantive”", "Antony Blinken"),
        ("“serious and severe costs, period”", "Kamala Harris"),
        ("“a heavy price”", "Joe Biden"),
    )
    items = (
        "Antony Blinken visited Ukraine.",
        "Kamala Harris spoke to NBC.",
        "Antony Blinken and Sergei Lavrov met in Geneva.",
    )
    plain = replace(like, choices=(), distractors=(), worth=0.5)
    match = replace(
        plain,
        id=MATCH,
        kind=Kind.MATCH,
        form=Form.MATCH,
        stem="Who said what: which words belong to which speaker?",
        key="; ".join(f"{words} – {name}" for words, name in pairs),
        fact=replace(like.fact, id=FactId("sample-match")),
        pairs=pairs,
    )
    order = replace(
        plain,
        id=ORDER,
        kind=Kind.ORDER,
        form=Form.ORDER,
        stem="In which order did these events happen, the earliest first?",
        key="; ".join(items),
        fact=replace(like.fact, id=FactId("sample-order")),
        answer_type=AnswerType.DATE,
        items=items,
    )
    return match, order


def _on_the_map(like: Question) -> Question:
    return replace(
        like,
        id=MAP,
        kind=Kind.MAP,
        form=Form.MAP,
        stem="Where on the map did Antony Blinken and Sergei Lavrov meet on 21 January 2022?",
        choices=(),
        distractors=(),
        point=(46.202, 6.146),
        worth=0.5,
    )


def _reading(article: Article) -> ParsedArticle:
    text = article.text
    spans, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            spans.append(Span(at, at + len(line.rstrip("\r"))))
        at += len(line) + 1
    roles = [Role.FURNITURE, Role.TITLE, Role.CAPTION, *([Role.BODY] * (len(spans) - 7)), *([Role.FURNITURE] * 4)]
    return ParsedArticle(
        article=article,
        title=article.title,
        outlet="Press TV",
        published=article.published,
        paragraphs=tuple(Paragraph(n, span, role) for n, (span, role) in enumerate(zip(spans, roles, strict=True))),
        people=(
            Person("Antony Blinken", "US Secretary of State", mentions=_all(text, "Blinken")),
            Person("Sergei Lavrov", "Russian Foreign Minister", mentions=_all(text, "Sergei Lavrov")),
            Person("Joe Biden", "US President", mentions=_all(text, "Biden")),
            Person("Kamala Harris", "US Vice President", mentions=_all(text, "Harris"), supplied=True),
        ),
        places=(Place("Geneva", "CH", "city", mentions=_all(text, "Geneva")), Place("Ukraine", "UA", "country")),
        quotations=(
            Quotation(
                (_find(text, "frank and substantive"),),
                QuotationType.MIXED,
                (),
                Mention(_find(text, "He called"), "He", "Antony Blinken"),
            ),
            Quotation((_find(text, "serious and severe costs, period"),), QuotationType.DIRECT, (), None),
        ),
        dates=(DateMention(_find(text, "Friday"), "Friday", date(2022, 1, 21), 0.98),),
    )


def _question(parsed: ParsedArticle, number: int) -> Question:
    kind, stem, key, begin, answer_type, wrong = _TABLE[number]
    text = parsed.text
    at = text.lower().find(begin.lower())
    paragraph = next(each for each in parsed.paragraphs if each.span.start <= at < each.span.end)
    where = text.find(key, paragraph.span.start, paragraph.span.end)
    evidence = Span(where, where + len(key)) if where >= 0 else paragraph.span
    texts = [text_ for text_, _ in wrong]
    # The key stands at another place from question to question.
    texts.insert(number % (len(texts) + 1), key)
    return Question(
        id=QuestionId(f"sample-{number:02}"),
        article=parsed.article.id,
        kind=kind,
        form={Kind.GAP: Form.GAP, Kind.TRUE_FALSE: Form.TRUE_FALSE}.get(kind, Form.CHOICE),
        stem=stem,
        key=key,
        fact=Fact(FactId(f"sample-fact-{number:02}"), f"{stem} {key}.", (evidence,)),
        evidence=(evidence,),
        explanation=f"The article says so in paragraph {paragraph.index}.",
        answer_type=answer_type,
        choices=tuple(texts),
        distractors=tuple(Distractor(text_, why, _spoken_of(parsed, text_)) for text_, why in wrong),
        confidence=0.95,
        worth=1 - number / 100,
    )


def _spoken_of(parsed: ParsedArticle, words: str) -> Span | None:
    """The paragraph of the body that first names it, None where none does."""
    body = (each.span for each in parsed.paragraphs if each.role is Role.BODY)
    return next((span for span in body if words in span.of(parsed.text)), None)


def _find(text: str, words: str) -> Span:
    at = text.index(words)
    return Span(at, at + len(words))


def _all(text: str, words: str) -> tuple[Span, ...]:
    spans, at = [], text.find(words)
    while at >= 0:
        spans.append(Span(at, at + len(words)))
        at = text.find(words, at + 1)
    return tuple(spans)
