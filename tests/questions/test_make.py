"""The quiz as a whole: what is kept, what is dropped, and that it is the same each time."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crisisdesk.domain.article import Article, Span
from crisisdesk.domain.question import AnswerType, FactId, Form, Kind, Question, QuestionId
from crisisdesk.language import read
from crisisdesk.questions import make
from crisisdesk.questions.asked import Asked
from crisisdesk.questions.called import surname
from crisisdesk.questions.gate import THRESHOLD
from crisisdesk.questions.soundness import LEAST
from tests.language.reading import read_text
from tests.questions.making import HARBOUR, TITLE, faults, quiz_of

SENTENCES = (
    "Norwegian Prime Minister Laura Bennett met Finnish Foreign Minister Peter Novak in Oslo on Monday.",
    "“The gates of the Bergen harbour will stay shut until the navy has inspected every crane,” Bennett told reporters.",
    "She called the talks with Finland “slow and painful” but said that Norway would pay for new cranes.",
    "“Finland can choose the road of patience that leads to open harbours,” Novak said on Tuesday.",
    "Novak accused Norway of hiding a secret report on rusty cranes.",
    "On Wednesday, Swedish Defence Minister Robert Hansen visited the shipyard of Gothenburg.",
    "Hansen suggested that Sweden might ignore a “small” Norwegian attack on Finland.",
    "Norwegian soldiers removed 14 damaged cranes from the harbour of Bergen.",
    "The peace talks in Stockholm ended on Thursday without a new treaty on fishing rights.",
    "The Northern Harbour Fund (NHF) demanded a full inquiry into the accident.",
    "He added: “Nobody knows why the gates were never repaired?”",
    "“[President] Novak isn't ‘ready’ to sign - not now, not ever, the mayor of Lissen said.",
    "According to the ministry, 1,200 people (and 300 dogs) left; US officials said the 'plan' was \"dead\".",
)


def test_every_question_of_the_quiz_keeps_the_laws() -> None:
    parsed = read_text(HARBOUR)
    assert {
        question.stem: faults(question, parsed) for question in quiz_of(HARBOUR).questions if faults(question, parsed)
    } == {}


@settings(max_examples=25)
@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=9, unique=True), st.integers(0, 3))
def test_every_question_of_any_article_keeps_the_laws(sentences: list[str], seed: int) -> None:
    parsed = read(Article("\n\n".join(sentences), published=date(2019, 5, 17)))
    for question in make(parsed, seed=seed).questions:
        assert faults(question, parsed) == [], question.stem


@settings(max_examples=25)
@given(st.text(st.sampled_from("ab XY.,!?-–'\"“”‘’()[]\n:"), max_size=150))
def test_no_text_is_too_strange_for_a_quiz(text: str) -> None:
    if text.strip():
        parsed = read(Article(text, published=date(2019, 5, 17)))
        assert all(faults(question, parsed) == [] for question in make(parsed).questions)


def test_a_good_article_gives_many_questions_of_many_kinds() -> None:
    quiz = quiz_of(HARBOUR)
    assert len(quiz.questions) >= 11
    assert len({question.kind for question in quiz.questions}) >= 7


def test_an_article_with_nothing_in_it_gives_no_questions() -> None:
    assert quiz_of("Nothing happened. It was quiet.").questions == ()


def test_the_same_seed_gives_the_same_quiz() -> None:
    parsed = read_text(HARBOUR)
    assert make(parsed, seed=5) == make(parsed, seed=5)


def test_another_seed_shuffles_the_choices_but_asks_the_same_facts() -> None:
    one, other = quiz_of(HARBOUR, seed=1), quiz_of(HARBOUR, seed=2)
    assert [question.choices for question in one.questions] != [question.choices for question in other.questions]
    drawn = (Kind.TRUE_FALSE, Kind.GAP)  # whose claim and which words are drawn by lot
    plain = [{question.id for question in quiz.questions if question.kind not in drawn} for quiz in (one, other)]
    assert plain[0] == plain[1]


def test_ids_do_not_depend_on_what_else_the_quiz_holds() -> None:
    parsed = read_text(HARBOUR)
    fewer = make(replace(parsed, dates=(), expansions=()))
    everything = {question.stem: question.id for question in make(parsed).questions}
    asked = (Form.CHOICE, Form.TYPED)
    shared = [question for question in fewer.questions if question.stem in everything and question.form in asked]
    assert len(shared) > 5
    assert all(everything[question.stem] == question.id for question in shared)


def test_ids_are_distinct_and_are_those_of_the_article() -> None:
    questions = quiz_of(HARBOUR).questions
    assert len({question.id for question in questions}) == len(questions)
    other = read(Article(f"{HARBOUR}\n\nNothing else happened on that day.", published=date(2019, 5, 17)))
    assert not {question.id for question in make(other).questions} & {question.id for question in questions}


def test_the_best_questions_come_first_and_true_or_false_last() -> None:
    questions = quiz_of(HARBOUR).questions
    scores = [each.worth * each.confidence for each in questions if each.form is not Form.TRUE_FALSE]
    assert all(one >= other - 0.01 for one, other in pairwise(scores))
    assert all(each.form is Form.TRUE_FALSE for each in questions[len(scores) :])


def test_no_stem_is_asked_twice_and_no_fact_more_than_twice() -> None:
    questions = quiz_of(HARBOUR).questions
    assert max(Counter(question.stem for question in questions).values()) == 1
    assert max(Counter(question.fact.id for question in questions).values()) <= 2


def test_a_part_of_a_quotation_is_the_same_fact_as_the_whole() -> None:
    words = "The gates of the Bergen harbour will stay shut"
    facts = {question.fact.id for question in quiz_of(HARBOUR).questions if words in question.stem}
    assert len(facts) == 1


def test_what_is_dropped_says_which_of_the_ten_marks_it_failed_and_why() -> None:
    dropped = quiz_of(HARBOUR).dropped
    assert dropped
    assert all(1 <= each.mark <= 10 and each.why and each.stem for each in dropped)


def test_nothing_that_is_not_sure_is_kept() -> None:
    assert all(question.confidence >= THRESHOLD * LEAST for question in quiz_of(HARBOUR).questions)


def test_without_a_day_of_publication_no_day_and_no_office_is_asked() -> None:
    undated = quiz_of(HARBOUR.replace("on May 17, 2019", "at noon"), published=None)
    assert undated.questions
    assert not {question.kind for question in undated.questions} & {Kind.DATE, Kind.OFFICE, Kind.ORDER}


def test_a_maker_is_only_asked_where_the_reading_has_what_it_needs() -> None:
    bare = replace(read_text(HARBOUR), quotations=(), places=())
    kinds = {question.kind for question in make(bare).questions}
    assert kinds
    assert not kinds & {Kind.SPEAKER, Kind.WORDS, Kind.PLACE}


@pytest.mark.parametrize("alias", ["Bennett", "Norwegian Prime Minister Laura Bennett"])
def test_a_speaker_may_be_typed_by_surname_or_with_the_office(alias: str) -> None:
    speakers = [question for question in quiz_of(HARBOUR).questions if question.key == "Laura Bennett"]
    assert speakers
    assert all(alias in question.accepted for question in speakers if question.form is Form.CHOICE)


def test_a_claim_is_marked_where_somebody_makes_it() -> None:
    claims = {question.kind: question.claim for question in quiz_of(HARBOUR).questions}
    assert claims[Kind.SPEAKER]
    assert not claims[Kind.PLACE]


def family_of(question: Question) -> str:
    """What those go by that tell each other's answers."""
    return question.kin or question.fact.id


def test_questions_that_print_the_figure_which_another_asks_for_are_of_one_family() -> None:
    text = (
        "Storm shuts every harbour gate of Norway\n\n"
        "The storm broke 1,500 windows of the harbour of Bergen in Norway, officials in Oslo told reporters.\n\n"
        "Norwegian sailors of Bergen mended 1,500 windows with 320 sheets of Danish glass from Copenhagen."
    )
    figures = [each for each in quiz_of(text).questions if each.answer_type is AnswerType.NUMBER]
    families = [family_of(each) for each in figures]
    assert len(figures) > len(set(families)) > 0, "those that print another's answer go together"
    for one in figures:
        printed = [other for other in figures if one.key in other.stem and other.fact.id != one.fact.id]
        assert {family_of(other) for other in printed} <= {family_of(one)}


def test_who_did_it_and_what_was_done_are_of_one_family() -> None:
    title = "Storm shuts every harbour gate of Norway\n\n"
    text = (
        "Foreign Minister Peter Novak accused Finland on Monday of preparing a false naval exercise near twelve rusty cranes "
        "of Bergen. Novak left. Novak came. Novak went home. Troops and missiles stood at the border."
    )
    quiz = quiz_of(title + text)
    assert len({family_of(each) for each in quiz.questions}) == 1
    kinds = {each.kind for each in quiz.questions} | {each.kind for each in quiz.dropped}
    assert {Kind.ACTOR, Kind.OBJECT, Kind.DATE} <= kinds


def test_what_somebody_says_in_one_breath_is_of_one_family() -> None:
    said = "“The gates of the Bergen harbour will stay shut until May,” Prime Minister Laura Bennett told reporters."
    more = "“Norway will pay for two hundred new cranes in the harbour of Bergen,” Bennett said."
    quiz = quiz_of(f"{TITLE}{said}\n\n{more}")
    assert len({family_of(each) for each in quiz.questions if each.kind is Kind.SPEAKER}) == 1


def test_whether_somebody_said_it_is_of_one_family_with_who_said_what_stands_beside_it() -> None:
    words = (
        "The gates of the Bergen harbour will stay shut until May",
        "Norway will never sell the harbour of Bergen",
        "Finland wants open harbours for every ship",
        "Sweden has sent warships to the Baltic Sea",
        "Danish sailors mended twelve rusty cranes of Bergen",
        "Norwegian shipyards built two hundred new cranes",
    )
    people = ("Foreign Minister Laura Bennett", "Health Minister Peter Novak", "Defence Minister Robert Hansen")
    said = [f"“{words[at]}. {words[at + 1]},” {people[at // 2]} told reporters." for at in (0, 2, 4)]
    for seed in range(6):
        asked = quiz_of("\n\n".join((TITLE.strip(), *said)), seed=seed).questions
        for truth in (each for each in asked if each.form is Form.TRUE_FALSE):
            beside = [each for each in asked if each.kind is Kind.SPEAKER and surname(each.key) in truth.stem]
            if beside:
                assert family_of(beside[0]) == family_of(truth)
                return
    raise AssertionError("none is true or false")


def test_two_names_in_one_sentence_are_of_one_family() -> None:
    text = (
        "Foreign Minister Peter Novak handed twelve broken cranes of the harbour to Defence Minister Robert Hansen before noon. "
        "Novak left. Novak went home. Hansen stayed. Hansen slept in Bergen."
    )
    asked = [each for each in quiz_of(TITLE + text).questions if each.answer_type is AnswerType.PERSON]
    assert len({family_of(each) for each in asked}) == 1


def test_who_is_in_the_title_is_not_asked_for_under_it() -> None:
    text = "{} opens harbour of Bergen after storm\n\n“The gates of the harbour will stay open for a year,” President {} said."
    for short, name in (("Macron", "Emmanuel Macron"), ("Novak", "Peter Novak")):
        assert "the title tells who it is" in [each.why for each in quiz_of(text.format(short, name)).dropped]


def test_words_of_the_head_of_a_land_are_asked_for_among_those_of_other_officials() -> None:
    own = "“The gates of the harbour of Bergen will stay open for a year,” French President Emmanuel Macron said."
    others = (
        "“Sweden is ready to send twelve warships to Bergen,” Defence Minister Robert Hansen said.\n\n"
        "“Finland can choose the road of patience that leads to open harbours,” Foreign Minister Peter Novak said."
    )
    for text, asked in ((own, False), (f"{own}\n\n{others}", True)):
        speakers = [each.key for each in quiz_of(TITLE + text).questions if each.kind is Kind.SPEAKER]
        assert ("Emmanuel Macron" in speakers) == asked


def test_an_office_that_has_lost_a_part_is_no_accepted_answer() -> None:
    text = "“The gates of the harbour of Bergen will stay open for a year,” {} Laura Bennett said. Bennett left. Bennett came."
    for office, accepted in (("Foreign Minister", True), ("Harbour Watch President", False)):
        (question,) = (each for each in quiz_of(TITLE + text.format(office)).questions if each.kind is Kind.SPEAKER)
        assert any(each != "Bennett" for each in question.accepted) == accepted


def test_what_somebody_did_in_the_next_sentence_is_of_the_same_family() -> None:
    asked = [
        each for each in quiz_of(HARBOUR).questions if each.key == "Robert Hansen" and each.kind is not Kind.OFFICE
    ]
    assert len(asked) > len({family_of(each) for each in asked})


@pytest.mark.parametrize(
    ("told", "together"),
    [
        ({"stem": "Whom did French President Emmanuel Macron see?"}, True),
        ({"stem": "Whom did the French president see?"}, False),
        ({"form": Form.ORDER, "items": ("Emmanuel Macron left", "Nobody came")}, True),
    ],
)
def test_who_holds_an_office_is_of_one_family_with_what_names_them(told: dict[str, Any], together: bool) -> None:
    base = quiz_of(HARBOUR).questions[0]
    plain = replace(base, fact=replace(base.fact, id=FactId("one")), evidence=(Span(0, 9),), kind=Kind.NUMBER, key="12")
    office = replace(plain, kind=Kind.OFFICE, stem="Who was France’s president in May 2019?", key="Emmanuel Macron")
    office = replace(
        office, answer_type=AnswerType.PERSON, fact=replace(base.fact, id=FactId("other")), evidence=(Span(90, 99),)
    )
    office = replace(office, id=QuestionId("another"))
    asked = Asked(most=9)
    asked.add(replace(plain, **told), "12")
    asked.add(office, office.key)
    assert asked.kin(office) == ("one" if together else None)


def test_who_leads_a_large_land_is_asked_only_among_rivals() -> None:
    text = "“Norway may sell {0} its cranes,” {0} President {1} told reporters in Bergen. {1} left. {1} came."
    for land, name, asked in (("Chinese", "Xi Jinping", False), ("Estonian", "Alar Karis", True)):
        quiz = quiz_of(TITLE + text.format(land, name), published=date(2022, 5, 17))
        told = [each.why for each in quiz.dropped if each.kind is Kind.OFFICE]
        assert ("everybody knows who leads so large a land" not in told) == asked


@pytest.mark.parametrize(("office", "asked"), [("harbour spokeswoman", False), ("harbour engineer", True)])
def test_who_only_speaks_for_others_is_not_asked_for(office: str, asked: bool) -> None:
    text = f"“Twelve broken cranes of Bergen will be mended by Norwegian engineers,” said {office} Laura Bennett."
    quiz = quiz_of(TITLE + text)
    found = any(each.key == "Laura Bennett" for each in quiz.questions)
    reasons = [each.why for each in quiz.dropped if each.key == "Laura Bennett"]
    assert (found, any("speaks for others" in each for each in reasons)) == (asked, not asked)


@pytest.mark.parametrize(("published", "form"), [(date(2019, 5, 22), Form.CHOICE), (date(2019, 5, 21), Form.TYPED)])
def test_a_day_after_which_fewer_than_three_can_be_meant_is_typed(published: date, form: Form) -> None:
    text = f"{TITLE}{LEAD.format('Friday')} {REST}"
    (question,) = (each for each in quiz_of(text, published=published).questions if each.kind is Kind.DATE)
    assert question.form is form


def test_a_family_is_not_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    text = (
        "Defence Minister Robert Hansen handed twelve broken cranes, 340 ropes and $5,600 of the harbour of Bergen to Foreign Minister "
        "Peter Novak, Health Minister Anna Berg and Interior Minister Laura Bennett in Oslo on Tuesday."
    )
    sizes = []
    for most in (2, 3):
        monkeypatch.setattr("crisisdesk.questions.asked._KIN", most)
        quiz = make(read_text(TITLE + text))
        sizes.append(max(Counter(map(family_of, quiz.questions)).values()))
        assert "others that tell each other's answers are enough" in [each.why for each in quiz.dropped]
    assert sizes == [2, 3]


def test_an_answer_may_be_typed_in_another_form() -> None:
    text = (
        "Norwegian soldiers removed 14 damaged cranes from the harbour of Bergen.\n\n"
        "James B. Hansen Jr., the chief of the Danish navy, told Norwegian reporters in Oslo that twelve Swedish warships came."
    )
    accepted = {each.key: each.accepted for each in quiz_of(TITLE + text).questions}
    assert "fourteen" in accepted["14"]
    assert "Jr." not in accepted["James B. Hansen Jr."]
    of_two = quiz_of(
        f"{TITLE}“Denmark will send twelve warships to Bergen,” Prime Minister Peter van Hansen told reporters."
    )
    assert "van Hansen" in of_two.questions[0].accepted
    assert "Hansen" not in of_two.questions[0].accepted
    assert {"James Hansen", "Hansen"} <= set(accepted["James B. Hansen Jr."])


def test_names_with_a_number_or_of_one_word_are_names_too() -> None:
    text = (
        f"{TITLE}“The gates of the harbour of Bergen will stay open for a year,” King Abdullah II told reporters in Oslo. Abdullah II "
        "left. King Abdullah II came. Foreign Minister Robert Hansen Jr. asked Denmark for twelve new cranes. Robert Hansen slept."
    )
    for question in quiz_of(text).questions:
        assert not {"Jr.", "II"} & set(question.accepted)


LEAD = "Norwegian soldiers removed all damaged cranes from the harbour of Bergen on {}."
REST = "Rain fell on the town. Ships left for the south. Children played in the streets. Nobody came. It was quiet for hours."


@pytest.mark.parametrize(("text", "asked"), [(f"{LEAD} {REST}", True), (f"{REST} {LEAD}", False)])
def test_the_day_of_what_is_told_further_down_is_an_aside(text: str, asked: bool) -> None:
    kinds = [each.kind for each in quiz_of(TITLE + text.format("Monday")).questions]
    assert (Kind.DATE in kinds) == asked


def test_what_an_official_of_the_title_did_has_its_day_wherever_it_stands() -> None:
    visit = "Foreign Minister Peter Novak visited the shipyard of Gothenburg on Tuesday."
    for title, asked in (
        ("Novak shuts every harbour gate of Norway", True),
        ("Storm shuts every harbour gate of Norway", False),
    ):
        kinds = [each.kind for each in quiz_of(f"{title}\n\n{REST} {visit}").questions]
        assert (Kind.DATE in kinds) == asked


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        (f"{{}} {REST}", True),
        (f"{REST} {{}}", False),
    ],
)
def test_a_year_further_down_is_an_aside_unless_it_shares_words_with_the_title(told: str, asked: bool) -> None:
    year = "Danish shipyards of Copenhagen sold twelve old ferries with new engines to Norway in 1987."
    text = f"{TITLE}{told.format(year)}"
    assert ("1987" in {each.key for each in quiz_of(text).questions}) == asked
    gate = year.replace("ferries with new engines", "gates of every harbour")
    assert "1987" in {each.key for each in quiz_of(f"{TITLE}{told.format(gate)}").questions}


def test_a_name_in_what_shares_no_word_with_the_title_is_an_aside_where_it_is_nobody_of_standing() -> None:
    told = (
        "{}Peter Novak bought twelve Finnish ships from the {} of Oslo before Danish and Swedish sailors woke. Novak left. "
        "Novak came. Novak slept. Novak woke."
    )
    for office, word, asked in (("", "harbour", True), ("", "museum", False), ("Foreign Minister ", "museum", True)):
        kinds = [each.kind for each in quiz_of(TITLE + told.format(office, word)).questions]
        assert (Kind.ACTOR in kinds) == asked


def test_a_match_of_roles_goes_with_who_is_asked_for_beside_the_role() -> None:
    named = (
        "Robert Hansen, the chief of the Danish navy, left. Anna Berg, the mayor of Bergen, left.",
        "Laura Bennett, the Norwegian minister for fisheries, asked Finnish sailors of the harbour of Bergen for twelve Swedish cranes.",
    )
    questions = quiz_of(TITLE + " ".join(named)).questions
    (match,) = (each for each in questions if each.kind is Kind.MATCH)
    (told,) = (each for each in questions if each.kind is not Kind.MATCH and each.key == "Laura Bennett")
    assert "minister for fisheries" in told.stem
    assert family_of(match) == family_of(told)


def test_a_match_goes_with_what_asks_for_those_in_it() -> None:
    three = (
        "Robert Hansen, the chief of the Danish navy, left. Anna Berg, the mayor of Bergen, left. Laura Bennett, the Norwegian "
        "minister for fisheries, left."
    )
    said = "“The gates of the Bergen harbour will stay shut until the navy has inspected every crane,” Bennett told reporters."
    questions = quiz_of(f"{TITLE}{three}\n\n{said}").questions
    (match,) = (each for each in questions if each.kind is Kind.MATCH)
    (speaker,) = (each for each in questions if each.kind is Kind.SPEAKER)
    assert "Laura Bennett" in {name for _, name in match.pairs}
    assert family_of(match) == family_of(speaker)


def test_who_is_proved_by_surname_alone_is_proved_by_the_whole_name_too() -> None:
    text = (
        f"{TITLE}Erik Larsen, the crane inspector of Bergen, came to Oslo on Monday.\n\nOn Tuesday it rained all day in Bergen.\n\n"
        "Larsen, who had warned ministers, told reporters that Norwegian sailors would be paid for “twelve badly broken cranes”."
    )
    (asked,) = (each for each in quiz_of(text).questions if each.kind is Kind.SPEAKER)
    assert [span.of(text).split()[0] for span in asked.evidence] == ["Erik", "Larsen,"]
    assert asked.place == text.index("Larsen, who")


def test_questions_for_one_name_are_asked_on_different_days() -> None:
    found = [each for each in quiz_of(HARBOUR).questions if each.form is Form.TYPED]
    names = Counter(each.key for each in found)
    again = [each for each in found if names[each.key] > 1]
    assert again
    for key in {each.key for each in again}:
        assert len({family_of(each) for each in again if each.key == key}) == 1


def test_a_speaker_whom_the_title_names_before_a_colon_is_not_asked_for() -> None:
    said = (
        "“Norway will never sell the harbour of Bergen to Finland or to Sweden,” Foreign Minister Laura Bennett said."
    )
    titles = "Bennett: Norway will keep its old harbours\n\n", "Bennett will keep all old harbours of Norway\n\n"
    found = [[each for each in quiz_of(title + said).dropped if each.kind is Kind.SPEAKER] for title in titles]
    assert [each.why for each in found[0]] == ["the title tells who it is"]


def test_whom_another_question_names_in_full_is_asked_for_on_another_day() -> None:
    text = (
        f"{TITLE}Prime Minister Laura Bennett met Foreign Minister Peter Novak in Oslo on Monday to speak about cranes of Norway.\n\n"
        "On Tuesday Norwegian sailors asked Novak for 340 ropes and forty new fishing boats of the harbour of Bergen."
    )
    questions = quiz_of(text).questions
    novak = {family_of(each) for each in questions if each.key == "Peter Novak"}
    naming = {family_of(each) for each in questions if "[Peter] Novak" in each.stem}
    assert naming
    assert naming == novak
