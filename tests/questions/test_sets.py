"""True or false, matching, and order in time."""

from __future__ import annotations

import random

import pytest

from crisisdesk.domain.question import Form
from crisisdesk.domain.stem import untitled
from crisisdesk.questions import speech
from crisisdesk.questions.sets import matches, orders, truths, who_is_who
from tests.questions.making import HARBOUR, TITLE, proposed, scene_of

SHORT = """“Norway will never sell the harbour of Bergen,” Foreign Minister Laura Bennett said on Monday.

“Finland wants open harbours for every ship,” Health Minister Peter Novak said on Tuesday.

“Sweden has sent warships to the Baltic Sea,” Defence Minister Robert Hansen said on Wednesday."""


def test_a_swapped_attribution_is_false_and_an_honest_one_true() -> None:
    scene = scene_of(HARBOUR)
    keys = set()
    for seed in range(6):
        sources = {
            untitled(draft.stem).removeprefix("Who said, "): draft.key for draft in proposed(speech.speaker, HARBOUR)
        }
        for draft in truths(scene, proposed(speech.speaker, HARBOUR), random.Random(seed)):
            words = next(words for words in sources if draft.stem.endswith(words))
            assert draft.form is Form.TRUE_FALSE
            assert (sources[words] in draft.stem.removesuffix(words)) == (draft.key == "True")
            assert ("It was not" in draft.fact) == (draft.key == "False")
            keys.add(draft.key)
    assert keys == {"True", "False"}


def test_words_are_never_given_to_somebody_whom_they_speak_of() -> None:
    text = (
        "Laura Bennett said on Monday that Norway would pay. Peter Novak said on Monday that Finland would not. "
        "“Laura Bennett has broken every promise to the town of Bergen,” Peter Novak said."
    )
    for seed in range(8):
        for draft in truths(scene_of(text), proposed(speech.speaker, text), random.Random(seed)):
            assert not draft.stem.startswith("Is it true or false that Laura Bennett said")


def test_only_a_speaker_question_becomes_true_or_false() -> None:
    assert list(truths(scene_of(HARBOUR), proposed(speech.teller, HARBOUR), random.Random(1))) == []


def test_three_speakers_are_matched_with_a_short_quotation_each() -> None:
    (draft,) = matches(scene_of(SHORT))
    assert [name for _, name in draft.pairs] == ["Laura Bennett", "Peter Novak", "Robert Hansen"]
    for words, _ in draft.pairs:
        assert words.strip("“”") in SHORT


def test_what_shows_a_pair_names_who_spoke() -> None:
    goes_on = SHORT.replace("“Finland", "Health Minister Peter Novak came to Oslo.\n\n“Finland").replace(
        "Health Minister Peter Novak said on Tuesday", "he said on Tuesday"
    )
    (draft,) = matches(scene_of(goes_on))
    assert {name for _, name in draft.pairs} == {"Laura Bennett", "Peter Novak", "Robert Hansen"}
    shown = " ".join(span.of(goes_on) for span in draft.evidence)
    assert all(name in shown for _, name in draft.pairs)


def test_passers_by_are_not_matched() -> None:
    assert list(matches(scene_of(SHORT.replace("Health Minister ", "")))) == []


def test_two_speakers_are_too_few_to_match() -> None:
    assert list(matches(scene_of("\n\n".join(SHORT.split("\n\n")[:2])))) == []


def test_no_words_to_match_hold_the_name_of_their_speaker() -> None:
    for draft in matches(scene_of(SHORT)):
        assert all(name.split()[-1] not in words for words, name in draft.pairs)


@pytest.mark.parametrize(("when", "told"), [("", True), ("today ", False)])
def test_words_that_say_today_are_not_true_or_false_which_names_no_day(when: str, told: bool) -> None:
    text = f"{TITLE}“The Norwegian government {when}takes the keys of twelve harbour gates,” Mayor Laura Bennett said on Monday."
    drafts = proposed(speech.speaker, text)
    assert drafts
    assert bool(list(truths(scene_of(text), drafts, random.Random(0)))) == told


def test_events_of_three_days_are_put_in_order() -> None:
    (draft,) = orders(scene_of(HARBOUR))
    assert [item.split()[0] for item in draft.items] == ["Norwegian", "Swedish", "The"]
    assert not any(day in item for item in draft.items for day in ("Monday", "Wednesday", "Thursday"))


def test_events_of_two_days_are_too_few_to_order() -> None:
    text = "Laura Bennett visited the shipyard of Gothenburg on Monday. Peter Novak visited the harbour of Bergen on Tuesday."
    assert list(orders(scene_of(text))) == []


ROLES = """Northern Harbour Fund director Laura Bennett came to Oslo on Monday to see the cranes.

Former Finnish senator Peter Novak and his ship left Helsinki in the night.

District judge Robert Hansen of the Bergen Maritime Court heard three witnesses.

Finnish Navy commander Erik Lindgren sent twelve divers to Bergen.

Bergen mayor Greta Larsen thanked them."""


def test_three_roles_are_matched_with_those_who_have_them() -> None:
    scene = scene_of(f"Storm damages twelve cranes\n\n{ROLES}")
    (draft,) = who_is_who(scene)
    assert draft.form is Form.MATCH
    for words, name in draft.pairs:
        assert words.lower() in ROLES.lower()
        assert ROLES.lower().index(words.lower()) < ROLES.lower().index(name.lower())
