"""Web addresses: what is asked for at all."""

from __future__ import annotations

import socket
from ipaddress import ip_address

import pytest

from crisisdesk.domain.errors import ArticleUnreadable
from crisisdesk.exchange.addresses import Address, find, is_public, onward, parse

PORT = 8080


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("https://example.org/news?id=1#top", "https://example.org/news?id=1"),
        ("  HTTP://Example.ORG  ", "http://example.org/"),
        ("www.example.org/a b".replace(" ", "%20"), "https://www.example.org/a%20b"),
        ("example.org:443/x".replace(":443", ""), "https://example.org/x"),
        ("http://example.org:8080/x", "http://example.org:8080/x"),
        ("https://bücher.example/ü", "https://xn--bcher-kva.example/%C3%BC"),
        ("https://example.org./", "https://example.org/"),
        ("http://[2001:db8::1]/", "http://[2001:db8::1]/"),
    ],
)
def test_an_address_is_taken_as_it_is_said(text: str, whole: str) -> None:
    assert parse(text).whole == whole


@pytest.mark.parametrize(
    "text",
    [
        "", "news", "file:///etc/passwd", "ftp://example.org/x", "gopher://example.org/", "data:text/html,<p>x", "javascript:alert(1)",
        "//example.org/ok", "http:example.org/ok", "http://", "https:///x", "http://ex\nample/", "http://example.org:99999/",
        "http://user@example.org/", "http://user:word@example.org/", "http://⒈⒈/", "https://exam ple.org/", "http://example.org\\@x/",
        f"https://example.org/{'x' * 2_000}",
    ],
)  # fmt: skip
def test_what_is_no_web_address_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(ArticleUnreadable, match="such as https://example"):
        parse(text)


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1", "0.0.0.0", "0", "2130706433", "0x7f000001", "0177.0.0.1", "127.1", "[::1]", "[::ffff:127.0.0.1]", "169.254.169.254",
        "10.0.0.1", "192.168.0.1", "172.16.0.1", "100.64.0.1", "[fe80::1]", "[fd00::1]", "224.0.0.1", "[64:ff9b::7f00:1]",
        "[2002:7f00:1::]", "①②⑦.0.0.1", "255.255.255.255",
    ],
)  # fmt: skip
def test_no_machine_of_a_private_network_is_asked(host: str) -> None:
    # A number is an address already, so nothing is looked up.
    with pytest.raises(ArticleUnreadable, match=r"private network|cannot be found|no web address"):
        find(parse(f"http://{host}:{PORT}/ok"))


@pytest.mark.loopback
def test_a_name_that_leads_to_this_machine_is_not_asked() -> None:
    with pytest.raises(ArticleUnreadable, match="localhost is this machine"):
        find(parse("http://LOCALHOST:80/ok"))


@pytest.mark.parametrize(
    ("ip", "public"),
    [("93.184.215.14", True), ("2606:2800:21f:cb07:6820:80da:af6b:8b2c", True), ("::ffff:8.8.8.8", True), ("::ffff:10.0.0.1", False),
     ("64:ff9b::808:808", True), ("ff02::1", False), ("fec0::1", False), ("64:ff9b:1::7f00:1", False), ("::127.0.0.1", False),
     ("192.0.0.8", False)],
)  # fmt: skip
def test_public_is_what_anybody_may_reach(ip: str, public: bool) -> None:
    assert is_public(ip_address(ip)) is public


def test_where_a_page_leads_is_looked_at_as_what_was_typed() -> None:
    here = Address("https", "example.org", 443, "/a/b")
    assert onward(here, "../c").whole == "https://example.org/c"
    assert onward(here, "//example.com/x").whole == "https://example.com/x"
    with pytest.raises(ArticleUnreadable):
        onward(here, "file:///etc/passwd")


def test_the_machines_found_are_those_that_are_connected_to() -> None:
    found = find(parse("http://93.184.215.14/x"))
    assert found == ((socket.AF_INET, ("93.184.215.14", 80)),)
