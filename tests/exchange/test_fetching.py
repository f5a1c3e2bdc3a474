"""One page from a server on this machine, well-behaved or not."""

from __future__ import annotations

import gzip
import socket
import time
import zlib
from collections.abc import Callable, Iterator
from ipaddress import ip_address
from threading import Thread
from urllib.parse import quote

import pytest

from crisisdesk.domain.errors import ArticleTooLarge, ArticleUnreadable
from crisisdesk.exchange import limits
from crisisdesk.exchange.addresses import Ip, is_public
from crisisdesk.exchange.fetching import read_address

pytestmark = pytest.mark.loopback
PROSE = (
    "<p>The city council of Rotterdam approved a plan on Tuesday to build 1,200 homes near the old harbour by 2031.</p>"
)
PAGE = f"<html><head><title>Homes</title></head><body><article>{PROSE * 8}</article></body></html>".encode()
CHUNKS = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: text/html\r\n\r\n"
Answer = Callable[[socket.socket], None]


def here(ip: Ip) -> bool:
    """This machine, as if it were public."""
    return ip == ip_address("127.0.0.1") or is_public(ip)


def answer(
    body: bytes = PAGE, *, code: str = "200 OK", kind: str = "text/html; charset=utf-8", more: str = ""
) -> bytes:
    """A whole answer."""
    head = f"HTTP/1.1 {code}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n{more}\r\n"
    return head.encode() + body


class Server:
    """Answers each request with what its path names, and remembers what it was asked."""

    def __init__(self) -> None:
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self.asked: list[str] = []
        self.answers: dict[str, bytes | Answer] = {}
        self._thread = Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            line, _ = self._listening.accept()
            with line:
                request = line.recv(65_536).decode("latin-1")
                if not request:
                    return
                self.asked.append(request)
                said = self.answers.get(request.partition("/")[2].partition(" ")[0], b"")
                try:
                    line.sendall(said) if isinstance(said, bytes) else said(line)
                except OSError:
                    continue

    def close(self) -> None:
        """End it, by a request without words."""
        socket.create_connection(("127.0.0.1", self.port)).close()
        self._thread.join()
        self._listening.close()


@pytest.fixture
def server() -> Iterator[Server]:
    """One that is there for the test."""
    made = Server()
    yield made
    made.close()


def read(server: Server, said: bytes | Answer, *, seconds: float = 5.0, path: str = "news") -> str:
    """The text of the article that the server gives."""
    server.answers[path] = said
    return read_address(f"http://127.0.0.1:{server.port}/{path}", origin="Fetched.", allowed=here, seconds=seconds).text


def moved(to: str) -> bytes:
    """An answer that leads on."""
    return answer(b"", code="302 Found", more=f"Location: {to}\r\n")


def test_a_page_becomes_an_article_that_knows_where_it_stood(server: Server) -> None:
    server.answers |= {"old": moved("/news"), "news": answer()}
    article = read_address(f"http://127.0.0.1:{server.port}/old", origin="Fetched.", allowed=here)
    assert "Rotterdam" in article.text
    assert (article.title, article.source.origin) == ("Homes", "Fetched.")
    assert article.source.address == f"http://127.0.0.1:{server.port}/news"
    head = server.asked[0].lower()
    assert "cookie" not in head
    assert "referer" not in head
    assert "language" not in head


@pytest.mark.parametrize("name", ["новини", "Росія"])
def test_where_a_page_has_moved_may_be_told_in_letters_of_any_script(server: Server, name: str) -> None:
    server.answers |= {quote(name): answer()}
    assert "Rotterdam" in read(server, moved(f"/{name}"), path="old")


@pytest.mark.parametrize(
    "said",
    [
        answer(gzip.compress(PAGE), more="Content-Encoding: gzip\r\n"),
        answer(zlib.compress(PAGE), more="Content-Encoding: deflate\r\n"),
        answer(PAGE.decode().encode("utf-16"), kind="text/html; charset=utf-16"),
        answer(PAGE.replace(b"Rotterdam", "Rotterdäm".encode("cp1252")), kind="text/html; charset=windows-1252"),
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n" + PAGE,
        answer(b"Homes\n\nThe city council of Rotterdam approved a plan on Tuesday.", kind="text/plain"),
    ],
    ids=["gzip", "deflate", "utf-16", "windows-1252", "without a length", "plain text"],
)
def test_it_is_unpacked_and_decoded_as_its_answer_says(server: Server, said: bytes) -> None:
    assert "council of Rotterd" in read(server, said)


@pytest.mark.parametrize(
    ("said", "why"),
    [
        (answer(code="404 No"), "no page at this address"),
        (answer(code="401 No"), "sign in"),
        (answer(code="500 No"), "its answer was 500"),
        (answer(b"\x89PNG\r\n\x1a\n", kind="image/png"), "another kind"),
        (answer(b"MZ" + bytes(900), kind="application/octet-stream"), "another kind"),
        (answer(b"%PDF-1.4 " + b"x" * 999), "PDF"),
        (answer(more="Content-Encoding: br\r\n"), "cannot be understood"),
        (answer(gzip.compress(PAGE)[:60], more="Content-Encoding: gzip\r\n"), "broke off"),
        (answer(gzip.compress(PAGE) + b"x" * 99, more="Content-Encoding: gzip\r\n"), "cannot be understood"),
        (answer().replace(b"Content-Length: ", b"Content-Length: 9"), "broke off"),
        (b"garbage" * 50, "cannot be understood"),
        (b"", "cannot be understood"),
        (b"HTTP/1.1 200 OK\r\n" + b"X-A: a\r\n" * 500, "cannot be understood"),
        (CHUNKS + b"FFFFFFFFFFFFFFFF\r\nxx", "cannot be understood|no text|too few"),
        (moved("/news"), "from one page to the next"),
        (moved("file:///etc/passwd"), "no web address"),
        (moved("http://169.254.169.254/latest/"), "private network"),
        (moved("http://10.255.255.1/"), "private network"),
        (moved(""), "from one page to the next"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_in_one_sentence(server: Server, said: bytes, why: str) -> None:
    with pytest.raises(ArticleUnreadable, match=why):
        read(server, said)


def test_no_more_is_taken_than_an_article_can_be(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "BYTES", 200_000)
    bomb = gzip.compress(b"<p>a</p>" * 1_000_000, 9)
    with pytest.raises(ArticleTooLarge):
        read(server, answer(bomb, more="Content-Encoding: gzip\r\n"))

    def endless(line: socket.socket) -> None:
        line.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
        while True:
            line.sendall(b"<p>text and text</p>" * 500)

    with pytest.raises(ArticleTooLarge):
        read(server, endless, path="endless")


@pytest.mark.parametrize("begin", [b"", b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"], ids=["head", "body"])
def test_a_page_that_drips_is_given_up_in_time(server: Server, begin: bytes) -> None:
    def drip(line: socket.socket) -> None:
        line.sendall(begin)
        for letter in b"HTTP/1.1 200 OK and so on" * 4:
            line.sendall(bytes([letter]))
            time.sleep(0.02)

    with pytest.raises(ArticleUnreadable, match="took longer"):
        read(server, drip, seconds=0.15)


def test_this_machine_is_never_asked_by_itself(server: Server) -> None:
    for host in ("127.0.0.1", "localhost", "[::ffff:127.0.0.1]", "2130706433"):
        with pytest.raises(ArticleUnreadable, match=r"private network|cannot be found"):
            read_address(f"http://{host}:{server.port}/news")
    assert server.asked == []


def test_a_machine_that_takes_no_call_is_not_said_to_be_slow(monkeypatch: pytest.MonkeyPatch) -> None:
    def wait(_: socket.socket, where: object) -> None:
        raise TimeoutError(where)

    monkeypatch.setattr(socket.socket, "connect", wait)
    with pytest.raises(ArticleUnreadable, match="does not answer"):
        read_address("http://93.184.215.14/", seconds=5)


def test_a_closed_door_and_a_stranger_are_told(server: Server) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    with pytest.raises(ArticleUnreadable, match="does not answer"):
        read_address(f"http://127.0.0.1:{port}/", allowed=here)
    server.answers[""] = b"no certificate"
    with pytest.raises(ArticleUnreadable, match=r"not safe|does not answer|cannot be understood"):
        read_address(f"https://127.0.0.1:{server.port}/", allowed=here)
