"""From paragraphs to our own sentences and tokens, whose offsets stay those of the article."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from crisisdesk.domain.article import Article, Span
from crisisdesk.domain.errors import ReadingStopped
from crisisdesk.domain.reading import Role, Sentence
from crisisdesk.language import parse
from crisisdesk.language.layout import lay_out
from crisisdesk.language.marks import stretches
from tests.language.reading import sentences_of, whole

SPOKEN = "“The gates will stay shut until the tide turns,” said Laura Bennett, the mayor, on Monday."


def pieces(text: str, role: Role = Role.BODY) -> list[parse.Piece]:
    """What there is to parse of a text whose lines are its paragraphs."""
    paragraphs = whole(text, role)
    return list(parse.pieces(text, paragraphs, stretches(text, paragraphs)))


def test_a_long_quotation_is_one_word_in_its_sentence_and_sentences_of_its_own() -> None:
    frame, spoken = sentences_of(SPOKEN)
    (place,) = [token for token in frame.tokens if token.pos == parse.QUOTE_POS]
    assert place.text == parse.PLACEHOLDER
    assert place.span.of(SPOKEN) == "The gates will stay shut until the tide turns,"
    assert (frame.quoted, spoken.quoted) == (False, True)
    assert spoken.tokens[0].text == "The"


def test_words_after_a_masked_quotation_stand_where_they_stand_in_the_article() -> None:
    frame = sentences_of(SPOKEN)[0]
    assert [token.span.of(SPOKEN) for token in frame.tokens if token.text in ("Bennett", "Monday")] == [
        "Bennett",
        "Monday",
    ]


def test_a_few_quoted_words_are_parsed_with_their_sentence() -> None:
    (only,) = sentences_of("Laura Bennett called the plan “a costly mistake” on Monday.")
    assert "mistake" in [token.text for token in only.tokens]
    assert not any(token.pos == parse.QUOTE_POS for token in only.tokens)


def test_furniture_is_not_parsed() -> None:
    assert pieces("Share this story with all your friends.", Role.FURNITURE) == []


def test_sentences_are_numbered_in_the_order_of_the_text() -> None:
    found = sentences_of(f"The harbour was shut. {SPOKEN}\n\nShips had to wait outside.")
    assert [each.index for each in found] == list(range(len(found)))
    assert [each.paragraph for each in found] == sorted(each.paragraph for each in found)


def test_the_root_is_its_own_head_and_every_head_is_in_the_sentence() -> None:
    for sentence in sentences_of(f"The harbour was shut.  {SPOKEN}  Ships  had to wait."):
        assert all(0 <= token.head < len(sentence.tokens) for token in sentence.tokens)
        assert any(token.head == token.index for token in sentence.tokens)
        assert [token.index for token in sentence.tokens] == list(range(len(sentence.tokens)))


def test_an_editor_s_brackets_are_no_words() -> None:
    text = "He said that [the gates] would stay shut until Monday."
    (only,) = sentences_of(text)
    assert not {"[", "]"} & {token.text for token in only.tokens}
    assert [token.span.of(text) for token in only.tokens if token.text == "gates"] == ["gates"]


def test_curly_apostrophes_are_read_as_straight_ones() -> None:
    text = "The town’s gates weren’t opened."
    (only,) = sentences_of(text)
    assert "'s" in [token.text for token in only.tokens]
    assert any(token.dep == "neg" for token in only.tokens)


def test_a_paragraph_of_endless_length_is_parsed_in_parts() -> None:
    text = "The gates are shut. " * 3000
    parts = pieces(text)
    assert len(parts) > 1
    assert all(part.text and part.back(0, 3)[0].of(text) == part.text[:3] for part in parts)
    assert "".join(part.text for part in parts) == text


def test_long_runs_of_marks_are_blanked_without_moving_what_follows() -> None:
    text = f"The gates {'(' * 40} stay {'*' * 40} shut."
    (part,) = pieces(text)
    assert "((" not in part.text
    assert "**" not in part.text
    assert part.text.index("shut") == text.index("shut")


def test_where_a_piece_s_words_stand_is_found_behind_several_quotations() -> None:
    text = "“We wait for the tide,” she said. “Nobody opens the gates,” she added, “and nobody leaves this town.” So be it."
    frame = pieces(text)[0]
    for word in ("said", "added", "So"):
        at = frame.text.index(word)
        assert frame.back(at, at + len(word)) == (Span(text.index(word), text.index(word) + len(word)), False)


def test_a_model_that_is_not_installed_stops_the_reading_with_a_sentence() -> None:
    with pytest.raises(ReadingStopped, match="no_such_model is not installed"):
        parse.model("no_such_model")


def test_matrices_are_multiplied_by_numpy() -> None:
    pipe: Any = parse.model(parse.SMALL).get_pipe("tok2vec")
    assert {layer.ops.use_blis for layer in pipe.model.walk()} == {False}


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="the system does not tell a process's threads")
def test_a_model_works_in_one_thread() -> None:
    code = "from crisisdesk.language import parse; import os; parse.model(parse.SMALL); print(len(os.listdir('/proc/self/task')))"
    environ = {name: value for name, value in os.environ.items() if not name.endswith("_NUM_THREADS")}
    ran = subprocess.run([sys.executable, "-c", code], env=environ, capture_output=True, text=True, check=True)
    assert ran.stdout == "1\n"


def test_the_small_model_is_used_unless_a_larger_one_is_wished_for() -> None:
    assert parse.best_model(larger=False) == parse.SMALL
    assert parse.best_model(larger=True) in (*parse.LARGER, parse.SMALL)


def test_the_mark_that_ends_a_masked_quotation_stands_behind_it() -> None:
    frame = sentences_of(SPOKEN)[0]
    (place,) = [token for token in frame.tokens if token.pos == parse.QUOTE_POS]
    assert frame.tokens[place.index + 1].span.start >= place.span.end - 1


def _check(text: str, sentences: tuple[Sentence, ...]) -> None:
    for sentence in sentences:
        end = sentence.span.start
        for before, token in zip((None, *sentence.tokens), sentence.tokens, strict=False):
            if before is not None and before.pos == parse.QUOTE_POS and token.pos == "PUNCT":
                continue  # the mark at the end of a masked quotation is within it
            assert end <= token.span.start < token.span.end <= sentence.span.end
            end = token.span.end
            # Single marks around a quotation are given to the parser as double ones.
            if token.pos != parse.QUOTE_POS and not (token.text == '"' and token.span.of(text) in ("'", "‘", "’")):
                assert _plain(token.span.of(text)) == token.text


def _plain(words: str) -> str:
    """As the parser is given it."""
    for mark, plain in (("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"')):
        words = words.replace(mark, plain)
    return words


@settings(max_examples=30)
@example(parts=["'‘", SPOKEN])
@given(
    st.lists(
        st.one_of(
            st.text(st.sampled_from("ab XY.,!?-–'\"“”‘’()[]\t\u00a0\u200b…é"), max_size=20),
            st.sampled_from([SPOKEN, "“We wait,” he said.", "Laura Bennett", "\n\n", "The gates stay shut. "]),
        ),
        max_size=8,
    )
)
def test_a_token_s_offsets_give_back_its_text(parts: list[str]) -> None:
    text = " ".join(parts)
    paragraphs = lay_out(Article(text)).paragraphs
    _check(text, parse.sentences(parse.pieces(text, paragraphs, stretches(text, paragraphs)), parse.model(parse.SMALL)))
