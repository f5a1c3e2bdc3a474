"""Text files, pastes and streams."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crisisdesk import assets
from crisisdesk.domain.article import article_id
from crisisdesk.domain.errors import ArticleTooLarge, ArticleUnreadable
from crisisdesk.exchange import limits, read_bytes, read_file, read_text
from crisisdesk.exchange.limits import shown

PROSE = (
    "The council of Rotterdam approved a plan – on Tuesday – “to build”.\r\n\r\nMayor Aboutaleb said it would cost €5."
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252", "utf-16-le", "utf-16-be"])
def test_the_text_is_as_decoded_whatever_the_encoding(encoding: str) -> None:
    assert read_bytes(PROSE.encode(encoding), name="a.txt").text == PROSE


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\x0c"])
def test_line_ends_stay_as_they_are(end: str) -> None:
    text = f"First line of it{end}{end}Second line of it{end}"
    assert read_bytes(text.encode(), name="a.txt").text == text


def test_the_seed_is_read_byte_for_byte_with_its_sidecar() -> None:
    (seed,) = (each for each in assets.seeds() if each.stem == "blinken-geneva")
    article = read_file(seed)
    assert article.text == seed.read_bytes().decode("utf-8")
    assert article.title.startswith("Blinken threatens Russia")
    assert article.published == date(2022, 1, 21)
    assert (article.source.outlet, article.source.country) == ("Press TV", "IR")
    assert article.source.publisher == "Iranian state broadcaster"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Le projet a été approuvé mardi, a déclaré le maire à la presse.", "latin-1"),
        ("Городской совет утвердил план во вторник, сообщил мэр города. " * 8, "koi8-r"),
        ("Городской совет утвердил план во вторник, сообщил мэр города. " * 8, "cp1251"),
        ("東京都は火曜日に新しい計画を承認した。" * 30, "shift_jis"),
    ],
)
def test_older_encodings_are_guessed(text: str, encoding: str) -> None:
    assert read_bytes(text.encode(encoding), name="a.txt").text == text


def test_utf_8_with_a_broken_byte_stays_utf_8() -> None:
    data = ("Il a été dit à Genève. " * 20).encode()
    assert "été dit à Genève" in read_bytes(data[:200] + b"\xff" + data[200:], name="a.txt").text


def test_a_text_cut_off_within_a_character_is_read() -> None:
    assert read_bytes(PROSE.encode() + "é".encode()[:1], name="a.txt").text == PROSE + "\N{REPLACEMENT CHARACTER}"


def test_lone_halves_of_characters_are_replaced_one_for_one() -> None:
    article = read_text("It was said \ud800 by the mayor \udfff of Rotterdam.")
    assert article.text == "It was said \N{REPLACEMENT CHARACTER} by the mayor \N{REPLACEMENT CHARACTER} of Rotterdam."
    assert article.text.encode("utf-8")


def test_pasted_text_keeps_its_title_and_origin() -> None:
    article = read_text(PROSE, title=" The plan ", origin="Pasted.")
    assert (article.text, article.title, article.source.origin) == (PROSE, "The plan", "Pasted.")
    assert article.id == article_id(PROSE)


@pytest.mark.parametrize(
    ("data", "noun"),
    [
        (b"%PDF-1.7\n1 0 obj", "PDF"),
        (b"PK\x03\x04" + b"\0" * 30 + b"word/document.xml", "Word document"),
        (b"PK\x03\x04" + b"\0" * 30 + b"a.txt", "zip archive"),
        (b"\x89PNG\r\n\x1a\n" + b"x" * 100, "PNG picture"),
        (b"\xff\xd8\xff\xe0" + b"x" * 100, "JPEG picture"),
        (b"{\\rtf1 hello there everybody}", "rich text"),
        (b"\x1f\x8b\x08" + b"x" * 100, "gzip"),
        (b"SQLite format 3\0" + b"x" * 100, "database"),
    ],
)
@pytest.mark.parametrize("name", ["a.txt", "a.html", "a"])
def test_other_kinds_of_file_are_called_by_their_name(data: bytes, noun: str, name: str) -> None:
    with pytest.raises(ArticleUnreadable, match=noun):
        read_bytes(data, name=name)


@pytest.mark.parametrize(
    "data",
    [b"", b" \n\t\r\n" * 400, b"Hello", b"\0" * 5000, PROSE.encode() + b"\0\0\0", b"12345 " * 99, bytes(range(32)) * 9],
)  # fmt: skip
def test_what_is_no_prose_is_refused_in_one_sentence(data: bytes) -> None:
    with pytest.raises(ArticleUnreadable) as refusal:
        read_bytes(data, name="a.txt")
    sentence = str(refusal.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert len(sentence) >= 15


@pytest.mark.parametrize("ending", ["pdf", "docx", "odt", "zip"])
def test_text_under_the_name_of_another_kind_is_refused(ending: str) -> None:
    with pytest.raises(ArticleUnreadable):
        read_bytes(PROSE.encode(), name=f"a.{ending}")


def test_too_many_words_are_too_large() -> None:
    assert read_text("word " * limits.WORDS).text
    with pytest.raises(ArticleTooLarge, match="100,000 words"):
        read_text("word " * (limits.WORDS + 1))


def test_too_many_characters_and_bytes_are_too_large() -> None:
    with pytest.raises(ArticleTooLarge):
        read_text("a" * (limits.CHARACTERS + 1))
    with pytest.raises(ArticleTooLarge, match="10 MB"):
        read_bytes(b"a" * (limits.BYTES + 1), name="a.txt")


def test_a_huge_file_is_refused_by_its_size_alone(tmp_path: Path) -> None:
    file = tmp_path / "sparse.txt"
    with file.open("wb") as sparse:
        sparse.truncate(2_000_000_000)
    with pytest.raises(ArticleTooLarge):
        read_file(file)


def test_missing_files_and_folders_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ArticleUnreadable, match="no such file"):
        read_file(tmp_path / "missing.txt")
    with pytest.raises(ArticleUnreadable, match="is a folder"):
        read_file(tmp_path)
    with pytest.raises(ArticleUnreadable):
        read_file(tmp_path / ("x" * 5000))
    with pytest.raises(ArticleUnreadable):
        read_file(Path("a\0b"))


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes in folders")
def test_pipes_devices_and_loops_are_refused_and_never_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "zero.txt").symlink_to("/dev/zero")
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    for name in ("pipe", "zero", "loop"):
        with pytest.raises(ArticleUnreadable):
            read_file(tmp_path / f"{name}.txt")


def test_a_name_is_shown_so_that_it_can_do_no_harm() -> None:
    assert shown("a\nb\u202ec\ud800.txt") == "a\ufffdb\ufffdc\ufffd.txt"
    assert len(shown("x" * 5000)) < 90


def test_mark_up_in_a_text_file_is_text() -> None:
    text = PROSE + "<b>bold</b><img src='http://127.0.0.1/t.png'>"
    assert read_bytes(text.encode(), name="a.txt").text == text


def test_a_page_without_a_name_is_seen_by_its_content() -> None:
    page = f"<!DOCTYPE html><html><body><article><p>{PROSE}</p></article></body></html>"
    assert "<p>" not in read_bytes(page.encode(), name="standard input").text


@pytest.mark.parametrize(
    ("toml", "why"),
    [
        ("title = ", "not valid TOML"),
        ("title = 5", "title"),
        ('published = "soon"', "2022-01-21"),
        ("a = " + "[" * 5000, "not valid TOML"),
        ("# " + "x" * 100_000, "too large"),
    ],
)
def test_a_sidecar_that_cannot_be_understood_is_refused(tmp_path: Path, toml: str, why: str) -> None:
    (tmp_path / "a.txt").write_text(PROSE, encoding="utf-8")
    (tmp_path / "a.toml").write_text(toml, encoding="utf-8")
    with pytest.raises(ArticleUnreadable, match=why):
        read_file(tmp_path / "a.txt")


def test_a_sidecar_tells_what_it_tells(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(PROSE, encoding="utf-8")
    (tmp_path / "a.toml").write_text(
        'title = "T"\npublished = "2022-01-21"\ncountry = "ch"\naddress = "https://x.example"\nmore = 1\n',
        encoding="utf-8",
    )
    article = read_file(tmp_path / "a.txt")
    assert (article.title, article.published, article.source.country) == ("T", date(2022, 1, 21), "CH")
    assert (article.source.address, article.source.outlet) == ("https://x.example", "")


@given(st.binary(max_size=400))
def test_no_bytes_break_the_reader(data: bytes) -> None:
    try:
        article = read_bytes(data, name="a.txt")
    except ArticleUnreadable:
        return
    assert article.text.encode("utf-8")


@given(st.text(min_size=20, max_size=200))
def test_utf_8_is_never_changed(text: str) -> None:
    try:
        article = read_bytes(text.encode("utf-8", "replace"), name="a.txt")
    except ArticleUnreadable:
        return
    assert article.text == text.encode("utf-8", "replace").decode("utf-8").removeprefix("\ufeff")


@pytest.mark.parametrize(
    ("name", "kind"), [("words.csv", "table"), ("words.TSV", "table"), ("deck.json", "JSON"), ("deck.apkg", "Anki")]
)
def test_a_file_of_another_kind_is_refused_by_its_ending_though_it_is_text(name: str, kind: str) -> None:
    with pytest.raises(ArticleUnreadable, match=f"of the {kind} kind"):
        read_bytes(b"question,answer\nWho spoke in Geneva on Friday?,Maria Ortiz\n", name=name)
