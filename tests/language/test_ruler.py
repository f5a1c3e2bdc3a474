"""The remembering table gives what spaCy's own gives."""

from __future__ import annotations

import pytest
import spacy

from crisisdesk.language.parse import SMALL
from crisisdesk.language.ruler import NAME, quickened

TEXTS = [
    "The ministers are scheduled to meet on Monday, but nobody knows where. There were two of them, weren't there?",
    "I ain't gonna do it, so let's go. He's gotta leave. C'mon, y'all! 'Nuff said, it wo n't and ca n't be done.",
    "She had had enough of what they'd called “the talks”; it got worse, he gets it.\n\n  It   is theirs.",
]


@pytest.mark.parametrize("text", TEXTS)
def test_every_word_is_tagged_as_spacy_tags_it(text: str) -> None:
    plain, quick = spacy.load(SMALL), quickened(spacy.load(SMALL))
    assert NAME in quick.pipe_names
    assert [_told(each) for each in quick(text)] == [_told(each) for each in plain(text)]


def test_a_model_without_the_table_stays_as_it_is() -> None:
    assert quickened(spacy.blank("en")).pipe_names == []


def _told(token: spacy.tokens.Token) -> tuple[str, ...]:
    return (token.text, token.pos_, token.tag_, token.lemma_, token.dep_, str(token.morph))
