"""Whatever comes in is an article or refused in a sentence. `python -m tests.faults.fuzz` goes on for long."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import example, given
from hypothesis import strategies as st

from crisisdesk.domain.answer import Answer
from crisisdesk.domain.article import Article
from crisisdesk.domain.errors import ArticleUnreadable
from crisisdesk.domain.grading import grade
from crisisdesk.exchange import read_bytes, read_file, read_text
from crisisdesk.exchange.limits import CHARACTERS
from tests.fakes.questions import a_question, an_article

PROSE = b"The mayor of Geneva said on Friday that talks would go on. "
TAGS = (
    "p",
    "div",
    "article",
    "table",
    "tr",
    "td",
    "meta",
    "script",
    "time",
    "h1",
    "a",
    "br",
    "svg",
    "template",
    "title",
    "!--",
    "?xml",
)
SCRAPS = st.sampled_from(
    [
        *(f"<{tag}>".encode() for tag in TAGS),
        *(f"</{tag}>".encode() for tag in TAGS),
        b"<meta property='article:published_time' content='2022-13-45T99:99'>",
        b'<script type=\'application/ld+json\'>{"datePublished": [[{}]], "headline": 7}</script>',
        b"<time datetime='0000-00-00'>",
        b"<html><body><article>",
        b"<!doctype html>",
        b"<meta charset=utf-16>",
        b"&#xD800;&#0;&nosuch;",
        b"<p title='>\"'>",
        b"\xff\xfe",
        b"\x00",
        PROSE,
        PROSE * 8,
    ]
)
BYTES = st.lists(SCRAPS | st.binary(max_size=12), max_size=40).map(b"".join)


def settled(data: bytes, name: str) -> Article | str:
    """The article or the sentence of its refusal; anything else that is raised fails the test."""
    try:
        return read_bytes(data, name=name)
    except ArticleUnreadable as refusal:
        return str(refusal)


@example(b"<p><script>1</script>\x01" + PROSE * 8, "a.html")
@given(BYTES, st.sampled_from(["a.html", "a.txt", "a", "a.md"]))
def test_any_bytes_are_an_article_or_refused_in_a_sentence(data: bytes, name: str) -> None:
    found = settled(data, name)
    if isinstance(found, str):
        assert 8 < len(found) < 400
        assert found.endswith(".")
        assert found.isprintable()
        return
    assert 0 < len(found.text) <= CHARACTERS
    assert "\0" not in found.text
    found.text.encode("utf-8")
    assert found.published is None or found.published <= datetime.now(UTC).date().replace(
        year=datetime.now(UTC).year + 1
    )


TOML = (
    *(f"{key} = " for key in ("title", "outlet", "publisher", "country", "address", "origin", "published")),
    '"', '"' * 3, "'", "\n", "\\u0000", "\\u202e", "\\ud800", "[", "]", "{", "}", "=", "2022-01-21", "2022-02-30T25:00",
    "9" * 5000, "[" * 2000,
)  # fmt: skip
BESIDE = st.lists(st.sampled_from(TOML).map(str.encode) | st.binary(max_size=6), max_size=12).map(b"".join)


def beside(file: Path) -> Article | str:
    """As `settled`, of a file with what stands beside it."""
    try:
        return read_file(file)
    except ArticleUnreadable as refusal:
        return str(refusal)


@example(b'title = "a\\u0000b\\u202e"')
@example(b"x = " + b"9" * 5000)
@given(BESIDE)
def test_whatever_stands_beside_an_article_it_is_read_or_refused(data: bytes) -> None:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "a.txt"
        file.write_bytes(PROSE)
        file.with_suffix(".toml").write_bytes(data)
        found = beside(file)
    if isinstance(found, str):
        assert found.startswith("a.toml, which describes the article, cannot be used")
        return
    told = (found.title, found.source.outlet, found.source.publisher, found.source.country, found.source.address)
    assert all(each.isprintable() for each in told)


@given(BYTES)
def test_the_same_bytes_give_the_same_article(data: bytes) -> None:
    assert settled(data, "a.html") == settled(data, "a.html")


@given(st.text(st.characters(), max_size=200))
def test_any_paste_is_an_article_or_refused(text: str) -> None:
    try:
        found = read_text(text)
    except ArticleUnreadable:
        return
    assert len(found.text) == len(text)


@given(st.text(st.characters(), max_size=80) | st.from_regex(r"[\d.,/:% -]{0,40}", fullmatch=True))
def test_any_answer_is_graded(given_text: str) -> None:
    question = a_question(an_article(), 0)
    verdict = grade(question, Answer(question.id, given_text, 1.0, typed=True), people=())
    assert verdict.key == question.key
