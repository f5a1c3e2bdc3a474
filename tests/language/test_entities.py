"""The quicker search for names finds what spaCy's own finds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
import spacy
from spacy.tokens import Doc

from crisisdesk import assets, exchange
from crisisdesk.language import parse
from crisisdesk.language.entities import side_by_side
from crisisdesk.language.parse import SMALL

MIXED = [
    "Mayor Laura Bennett of Bergen met Peter Novak of the Northern Harbour Fund on Monday, May 17, 2019.",
    "",
    "Oslo",
    "   ",
    "It cost $14 million. Norway\n\n  Sweden and   Finland paid two thirds. In The Hague nobody did.",
    "Nobody was told where the gates were, nor why.",
]


def found_by(texts: Sequence[str], *, plain: bool) -> list[list[tuple[str, str, int]]]:
    """The names in these texts, parsed as articles are, with their sorts and places."""
    nlp = parse.model(SMALL)
    names: Any = (spacy.load(SMALL) if plain else nlp).get_pipe("ner")
    with nlp.select_pipes(disable=["ner"]):
        docs = list(nlp.pipe(texts))
    return [[(each.text, each.label_, each.start) for each in doc.ents] for doc in names.pipe(docs, batch_size=8)]


@pytest.mark.parametrize(
    "texts",
    [MIXED, MIXED[:1], ["", " "], [], exchange.read_file(assets.seeds()[0]).text.split("\n")],
    ids=["mixed", "one", "nothing in them", "none", "an article"],
)
def test_names_are_those_that_spacy_finds(texts: Sequence[str]) -> None:
    assert found_by(texts, plain=False) == found_by(texts, plain=True)


def test_a_name_ends_where_its_sentence_does() -> None:
    nlp = parse.model(SMALL)
    names: Any = nlp.get_pipe("ner")
    words = "They met Laura Bennett in Oslo".split()
    whole, cut = (Doc(nlp.vocab, words, sent_starts=[at in starts for at in range(6)]) for starts in ((0,), (0, 3)))
    assert "Laura Bennett" in [each.text for each in names(whole).ents]
    assert "Laura Bennett" not in [each.text for each in names(cut).ents]


def test_a_model_that_looks_for_no_names_stays_as_it_is() -> None:
    assert side_by_side(spacy.blank("en")).pipe_names == []


def test_a_search_of_another_make_stays_as_it_is() -> None:
    nlp = spacy.blank("en")
    model = {"@architectures": "spacy.TransitionBasedParser.v2", "state_type": "ner", "extra_state_tokens": True}
    model |= {"hidden_width": 8, "maxout_pieces": 2, "use_upper": True, "nO": None}
    model["tok2vec"] = {"@architectures": "spacy.HashEmbedCNN.v2", "width": 8, "depth": 1, "embed_size": 10} | {
        "window_size": 1, "maxout_pieces": 2, "subword_features": False, "pretrained_vectors": None
    }  # fmt: skip
    nlp.add_pipe("ner", config={"model": model})
    before = nlp.get_pipe("ner")
    assert side_by_side(nlp).get_pipe("ner") is before
