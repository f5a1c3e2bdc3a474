"""Saved web pages."""

from __future__ import annotations

import gzip
from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crisisdesk.domain.errors import ArticleTooLarge, ArticleUnreadable
from crisisdesk.exchange import read_bytes

SENTENCES = (
    "The city council of Rotterdam approved a plan on Tuesday to build 1,200 homes near the old harbour by 2031.",
    "Mayor Ahmed Aboutaleb said the project would cost 340 million euros, “a fair price” for what it brings.",
    "Critics from the Green Party warned that the area lies below sea level and has sunk 14 centimetres since 1995.",
    "The council will vote again in September, after engineers at Delft University have measured the ground once more.",
)
BODY = "".join(f"<p>{each}</p>" for each in SENTENCES)


def page(inner: str = BODY, head: str = "") -> bytes:
    return (
        f"<!doctype html><html><head><meta charset=utf-8><title>Plan approved | The News</title>{head}</head>"
        f"<body><nav><a href='/'>Home</a> <a href='/w'>World</a></nav><article><h1>Plan approved</h1>{inner}</article>"
        "<footer>Share this page on Facebook. Copyright 2019.</footer></body></html>"
    ).encode()


def text(data: bytes) -> str:
    return read_bytes(data, name="a.html").text


def test_the_headline_stands_first_and_blank_lines_part_the_paragraphs() -> None:
    assert text(page()) == "\n\n".join(("Plan approved", *SENTENCES))


def test_what_the_page_says_of_itself_is_kept() -> None:
    article = read_bytes(
        page(
            head="<meta property='og:title' content='Plan approved'><meta property='og:site_name' content='The News'>"
            "<link rel='canonical' href='https://news.example/plan'>"
            "<meta property='article:published_time' content='2022-01-18T10:00:00Z'>"
        ),
        name="a.html",
    )
    assert article.title == "Plan approved"
    assert article.source.outlet == "The News"
    assert article.source.address == "https://news.example/plan"
    assert article.published == date(2022, 1, 18)


def test_a_year_in_the_prose_is_no_date_of_publication() -> None:
    assert read_bytes(page(), name="a.html").published is None


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "http://[", "data:text/html,x"])
def test_an_address_that_is_no_link_is_not_kept(address: str) -> None:
    assert read_bytes(page(head=f"<link rel=canonical href='{address}'>"), name="a.html").source.address == ""


@pytest.mark.parametrize(
    "extra",
    [
        "<script>document.write('Rotterdam was never built.')</script>",
        "<style>p { color: red }</style>",
        "<iframe src='http://127.0.0.1:1/f'></iframe><object data='http://127.0.0.1:1/o'></object>",
        "<img src='http://127.0.0.1:1/i.png' onerror='alert(1)'><svg onload='alert(1)'></svg>",
        "<template><p>Hidden away.</p></template>",
        "<form action='/steal'><input name='x'></form>",
    ],
)
def test_what_runs_loads_or_is_drawn_is_left_out(extra: str) -> None:
    assert text(page(BODY + extra)) == text(page())


@pytest.mark.parametrize("charset", ["utf-8", "utf-16", "windows-1252", "koi8-r"])
def test_the_declared_encoding_is_used_where_it_is_true(charset: str) -> None:
    data = page().decode().replace("charset=utf-8", f"charset={charset}")
    encoded = data.encode(charset, "xmlcharrefreplace")
    assert SENTENCES[1] in text(encoded)


@pytest.mark.parametrize("charset", ["klingon", "punycode", "rot13", "utf-7", "utf-16"])
def test_a_false_declaration_is_overruled(charset: str) -> None:
    assert SENTENCES[1] in text(page().decode().replace("charset=utf-8", f"charset={charset}").encode())


@pytest.mark.parametrize(
    "data",
    [
        b"<html><body><script>document.write('x')</script></body></html>",
        b"<html><head><style>p{color:red}</style></head></html>",
        b"<frameset><frame src='http://127.0.0.1:1/a'></frameset>",
        b"<html></html>",
        b"<!-- nothing -->",
        b"<",
        gzip.compress(b"<p>a</p>" * 1000, mtime=0),
    ],
)
def test_a_page_without_prose_is_refused(data: bytes) -> None:
    with pytest.raises(ArticleUnreadable) as refusal:
        text(data)
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize(
    "inner",
    [
        "<div>" * 5000 + BODY,
        "<table><tr><td>" * 3000 + BODY,
        "<math>" + "<msup>" * 20000 + "</math>" + BODY,
        "<p " + " ".join(f"a{number}=1" for number in range(20000)) + ">" + BODY,
        "<p " + "/".join(f"a{number}=1" for number in range(20000)) + ">" + BODY,
        "<p x='>' " + " ".join(f"a{number}" for number in range(20000)) + ">" + BODY,
    ],
)
def test_mark_up_that_would_lose_text_or_take_minutes_is_refused(inner: str) -> None:
    with pytest.raises(ArticleUnreadable):
        text(page(inner))


def test_too_much_mark_up_is_too_large() -> None:
    with pytest.raises(ArticleTooLarge):
        text(page("<br>" * 200_000 + BODY))


@pytest.mark.parametrize(
    "inner",
    [
        "<p>&amp;" * 2 + BODY,
        f"<p title='{'x' * 1_000_000}'>" + BODY,
        "<img src='data:image/png;base64," + "A/" * 500_000 + "'>" + BODY,
        "&#99999999999;&#xD800;&#0;&#x110000;&nosuch;" + BODY,
        "<b><i>" + BODY + "</b></i>",
        BODY + "<!-- never closed " + BODY,
    ],
)
def test_odd_but_harmless_pages_are_read(inner: str) -> None:
    assert SENTENCES[2] in text(page(inner))


def test_machine_readable_data_nested_deep_does_no_harm() -> None:
    assert text(page(head="<script type='application/ld+json'>" + "[" * 50_000 + "</script>")) == text(page())


def test_entities_of_xml_are_not_resolved() -> None:
    head = "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
    assert "root:" not in text(f"{head}<html><body><p>&x;</p>{BODY}</body></html>".encode())


@given(st.text("<>/=\"'&;! pdivabc\n", max_size=300))
def test_no_mark_up_breaks_the_reader(mess: str) -> None:
    with suppress(ArticleUnreadable):
        assert text(page(mess + BODY))
