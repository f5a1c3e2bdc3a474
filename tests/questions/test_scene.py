"""Look-ups over a reading."""

from __future__ import annotations

import pytest

from crisisdesk.domain.article import Span
from crisisdesk.domain.reading import Role
from tests.questions.making import HARBOUR, scene_of, token_of


def at(words: str, *, after: str = "") -> Span:
    """Where words stand in the article, behind others."""
    start = HARBOUR.index(words, HARBOUR.index(after) if after else 0)
    return Span(start, start + len(words))


def test_the_person_of_a_token_is_found_with_the_name_s_span() -> None:
    scene = scene_of(HARBOUR)
    _, token = token_of(HARBOUR, "Bennett")
    found = scene.person_at(token)
    assert found is not None
    assert (found[0].name, found[1].of(HARBOUR)) == ("Laura Bennett", "Laura Bennett")
    assert scene.person_at(token_of(HARBOUR, "Oslo")[1]) is None


def test_evidence_is_whole_sentences() -> None:
    (span,) = scene_of(HARBOUR).evidence(at("rusty"))
    assert span.of(HARBOUR) == "Novak accused Norway of hiding a secret report on rusty cranes."


def test_evidence_names_those_whom_it_must_name() -> None:
    spans = scene_of(HARBOUR).evidence(at("slow and painful"), names=("Laura Bennett",))
    assert "Bennett" in " ".join(span.of(HARBOUR) for span in spans)
    assert list(spans) == sorted(spans)


def test_evidence_of_neighbours_does_not_overlap() -> None:
    spans = scene_of(HARBOUR).evidence(at("rusty"), at("secret"), at("every crane"))
    assert len(spans) == 2
    assert not spans[0].touches(spans[1])


def test_speakers_are_those_who_say_something_in_the_order_of_the_text() -> None:
    assert scene_of(HARBOUR).speakers == ("Laura Bennett", "Peter Novak", "Robert Hansen")


def test_a_surname_that_two_people_bear_is_not_unique() -> None:
    scene = scene_of(
        "Laura Bennett opened the gates on Monday. Peter Bennett, her brother, shut them. Peter Novak left."
    )
    assert not scene.surname_unique(scene.people["Laura Bennett"])
    assert scene.surname_unique(scene.people["Peter Novak"])


def test_a_title_stands_in_front_of_its_name_wherever_in_the_text() -> None:
    scene = scene_of(HARBOUR)
    for name, title in (("Laura Bennett", "Norwegian Prime Minister"), ("Robert Hansen", "Swedish Defence Minister")):
        found = scene.titled(scene.people[name], at(name))
        assert found.of(HARBOUR) in (f"{title} {name}", f"{title.split(maxsplit=1)[1]} {name}")


def test_captions_are_not_the_article_s_prose() -> None:
    scene = scene_of(HARBOUR)
    assert all("Northern Press" not in frame.span.of(HARBOUR) for frame in scene.frames)
    assert (
        scene.role(next(each.paragraph for each in scene.parsed.sentences if "A crane lies" in each.span.of(HARBOUR)))
        is Role.CAPTION
    )


@pytest.mark.parametrize(
    ("title", "named"),
    [
        ("Storm “shuts” every harbour gate", "Storm ‘shuts’ every harbour gate"),
        ("Storm shuts every gate of the harbour; Sailors and mayors of twelve towns ask for help and new cranes",
         "Storm shuts every gate of the harbour"),
        ("Who shuts every harbour gate?", "Who shuts every harbour gate?"),
        ("Who shuts every gate? Storm of Norway", "Who shuts every gate? Storm of Norway"),
        ("Storm | Norway | News", ""),
    ],
)  # fmt: skip
def test_a_title_is_named_on_one_line_without_a_long_subtitle(title: str, named: str) -> None:
    assert (
        scene_of(f"{title}\n\nNorway bought twelve old cranes from a harbour in Finland on Monday.").headline == named
    )
