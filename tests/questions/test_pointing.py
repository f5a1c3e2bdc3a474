"""What points to something told before, and what a title makes plain."""

from __future__ import annotations

import pytest

from crisisdesk.questions.pointing import is_settled, pointing
from tests.questions.making import scene_of

TITLE = "Norway bans fishing after a fire on a crane in Bergen"


def pointed(words: str) -> list[str]:
    """What a sentence points to, under the title."""
    scene = scene_of(f"{TITLE}\n\n{words}")
    return list(pointing(scene, next(each for each in scene.frames if words.startswith(each.span.of(scene.text)[:12]))))


@pytest.mark.parametrize(
    "words",
    [
        "Laura Bennett, the prime minister, told reporters that two men had died.",
        "Novak said that the ban would last until the cranes were safe.",
        "Bennett left the Norwegian army and later became the mayor of Oslo.",
        "Bennett met those who had seen smoke above the harbour of Bergen.",
        "Sweden sold fish to Norway last month, such as herring and cod.",
        "Novak did not stay at home but went to Bergen instead.",
        "The Danish minister also wrote that fishing would go on.",
        "The disaster was the third on a crane within twelve years.",
    ],
)
def test_what_the_title_or_the_words_make_plain_points_nowhere(words: str) -> None:
    assert pointed(words) == []


@pytest.mark.parametrize(
    ("words", "noun"),
    [
        ("Novak told reporters that the hearing had been held in Oslo.", "hearing"),
        ("Novak told reporters that those policies had failed in Oslo.", "policy"),
        ("The two fires were seen from the town hall of Oslo.", "fire"),
        ("Novak told reporters that the idea had come from Oslo.", "idea"),
        ("Bennett had said so in the previous debate in Oslo.", "debate"),
        ("The talks, set to end in Oslo, are on the price of cod.", "talk"),
        ("Norway asked the Senator to come to Oslo for the winter.", "senator"),
        ("Norway fined the American sailor in Oslo on Tuesday for cod.", "sailor"),
    ],
)
def test_what_only_the_article_tells_is_pointed(words: str, noun: str) -> None:
    assert noun in pointed(words)


def test_words_that_add_to_what_was_told_point_back() -> None:
    assert pointed("Novak further told reporters in Oslo that fishing would go on.") == [""]


def test_a_country_is_plain_where_the_title_has_the_one_that_the_article_is_about() -> None:
    told = "Norway has sold fish to Sweden for years. The government of Oslo was asked."
    later = "Novak told reporters that the country had sold less fish."
    for title, plain in (("Norway bans fishing in Bergen", True), ("Sweden bans fishing in the north sea", False)):
        scene = scene_of(f"{title}\n\n{told} Norway sells cod too.\n\n{later}")
        sentence = next(each for each in scene.frames if each.span.of(scene.text) == later)
        assert (pointing(scene, sentence) == []) is plain


def test_what_a_question_would_say_is_settled_by_the_title_alone() -> None:
    text = f"{TITLE}\n\nNovak told reporters that the ban and the president had been seen before the hearing ended."
    scene = scene_of(text)
    sentence = next(each for each in scene.frames if "Novak" in each.span.of(text))
    assert is_settled(scene, sentence, "the ban")
    assert not is_settled(scene, sentence, "the president")
    assert not is_settled(scene, sentence, "the hearing")
    assert not is_settled(scene, sentence, "him")


def test_a_noun_further_on_in_a_sentence_is_told_of_by_the_rest() -> None:
    assert pointed("Novak told reporters in Oslo that the hearing had ended.") == ["hearing"]
    assert pointed("Novak told reporters in Oslo that Bennett would not come to the hearing.") == []


def test_what_is_told_for_the_first_time_with_words_that_say_what_it_is_points_nowhere() -> None:
    assert pointed("Laura Bennett spoke for the political spectrum of Norway and against the maritime lobby.") == []
    again = "The maritime lobby gave Laura Bennett in Oslo what she wanted."
    scene = scene_of(f"{TITLE}\n\nA maritime lobby was formed by Peter Novak.\n\n{again}")
    assert pointing(scene, next(each for each in scene.frames if each.span.of(scene.text) == again)) == ["lobby"]


def test_an_answer_to_what_is_not_told_points_back() -> None:
    assert "" in pointed("Laura Bennett quickly responded, and Norway paid for twelve new cranes.")
    assert pointed("Laura Bennett quickly responded to Finland, and Norway paid for twelve new cranes.") == []


def test_the_country_further_on_needs_its_name() -> None:
    told = "Novak told reporters in {} that Bennett would not come to the country."
    for where, found in (("a hotel", ["country"]), ("Helsinki", [])):
        scene = scene_of(f"Storm shuts ten old harbour gates\n\n{told.format(where)}")
        assert list(pointing(scene, scene.frames[-1])) == found
