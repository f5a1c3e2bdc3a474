"""One page from the web, asked for once: so many bytes, so many seconds, and only where it is a text or a page.

Nothing else is sent than the address and the name of the program: no cookie, no language, no referrer. Where the page says that it has
moved it is asked for there, a few times at most. What is fetched is read as a file is.
"""

from __future__ import annotations

import http.client
import io
import socket
import ssl
import time
import zlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import certifi

from crisisdesk.domain.errors import ArticleUnreadable
from crisisdesk.exchange import addresses, decoding, limits
from crisisdesk.exchange.addresses import Address, Allowed, is_public
from crisisdesk.exchange.files import read_bytes

if TYPE_CHECKING:
    from crisisdesk.domain.article import Article

SECONDS = 20.0
"""For all of it but the look-up, which the system ends in its own time."""
EACH_ADDRESS = 6.0
"""For one of the addresses that a machine has to take the call."""
REDIRECTS = 5
_CHUNK = 65_536
_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_TEXTS = frozenset({"text/plain", ""})
_AT_MOVE = frozenset({301, 302, 303, 307, 308})

_LATE = "{host} took longer than {count} seconds. Nothing was fetched; try again later."
_NO_ANSWER = "{host} does not answer. Nothing was fetched; try again later."
_NOT_SAFE = "The connection to {host} is not safe: nobody vouches that it is the one meant. Nothing was fetched."
_ASTRAY = "{host} leads from one page to the next and never to an article."
_NO_PAGE = "{host} has no page at this address."
_SIGN_IN = "{host} shows this page only to those who sign in. Open it in a browser, save it, and open the file here."
_REFUSED = (
    "{host} did not give the page (its answer was {code}). Open it in a browser, save it, and open the file here."
)
_OTHER_KIND = "{host} gave a file of another kind, not a web page or text."
_BROKE_OFF = "The page of {host} broke off before its end. Nothing was kept; try again."
_BROKEN = "{host} answered in a way that cannot be understood. Nothing was fetched."


@dataclass(frozen=True, slots=True)
class Page:
    """What was fetched, and where it stood in the end."""

    address: Address
    data: bytes
    is_page: bool
    """Whether it is said to be a page; else it is a plain text."""
    charset: str
    """As the answer names it, "" where it does not."""


def read_address(text: str, *, origin: str = "", allowed: Allowed = is_public, seconds: float = SECONDS) -> Article:
    """The article at a web address. Raises ArticleUnreadable, ArticleTooLarge."""
    page = fetch(addresses.parse(text), allowed=allowed, seconds=seconds)
    name = page.address.name
    decoding.refuse_binary(page.data, name=name)
    # Not by the name of the host: it may end as a file does that is no text.
    article = read_bytes(page.data, name="page.html" if page.is_page else "page", charset=page.charset, called=name)
    source = replace(article.source, address=page.address.whole, origin=origin)
    return replace(article, source=source)


def fetch(address: Address, *, allowed: Allowed = is_public, seconds: float = SECONDS) -> Page:
    """The page, wherever it sends its visitor. Raises ArticleUnreadable, ArticleTooLarge."""
    end = time.monotonic() + seconds
    for _ in range(REDIRECTS + 1):
        try:
            with _connected(address, allowed=allowed, end=end) as line:
                page = _asked(address, line, end=end)
        except TimeoutError as error:
            sentence = _LATE if time.monotonic() >= end else _NO_ANSWER
            raise ArticleUnreadable(sentence, host=address.name, count=round(seconds)) from error
        except ssl.SSLError as error:
            raise ArticleUnreadable(_NOT_SAFE, host=address.name) from error
        except (http.client.HTTPException, zlib.error, ValueError) as error:
            raise ArticleUnreadable(_BROKEN, host=address.name) from error
        except OSError as error:
            raise ArticleUnreadable(_NO_ANSWER, host=address.name) from error
        if isinstance(page, Page):
            return page
        address = page
    raise ArticleUnreadable(_ASTRAY, host=address.name)


def _connected(address: Address, *, allowed: Allowed, end: float) -> socket.socket:
    refused: OSError = ConnectionRefusedError()
    for family, where in addresses.find(address, allowed=allowed):
        line = socket.socket(family, socket.SOCK_STREAM)
        try:
            # A machine of several addresses may answer at the next one.
            line.settimeout(min(_left(end), EACH_ADDRESS))
            line.connect(where)
            line.settimeout(_left(end))
            if address.scheme == "https":
                line = _trusted().wrap_socket(line, server_hostname=address.host)
        except OSError as error:
            line.close()
            refused = error
        else:
            return line
    raise refused


def _trusted() -> ssl.SSLContext:
    context = ssl.create_default_context()
    # Some systems keep no list of their own where Python finds it.
    context.load_verify_locations(certifi.where())
    return context


def _asked(address: Address, line: socket.socket, *, end: float) -> Page | Address:
    request = (
        f"GET {address.target} HTTP/1.1\r\nHost: {address.origin}\r\nUser-Agent: CrisisDesk\r\n"
        "Accept: text/html, application/xhtml+xml, text/plain\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n"
    )
    line.settimeout(_left(end))
    line.sendall(request.encode("ascii"))
    answer = http.client.HTTPResponse(_Timed(line, end), method="GET")  # type: ignore[arg-type]  # it only has a file made
    with answer:
        answer.begin()
        if answer.status in _AT_MOVE:
            # What is not ASCII is sent as UTF-8, and read by `http.client` as if it were Latin-1.
            to = (answer.getheader("Location") or "").encode("latin-1", "replace").decode("utf-8", "replace")
            return addresses.onward(address, to)
        _refuse_status(answer.status, address)
        kind = answer.headers.get_content_type() if answer.getheader("Content-Type") else ""
        if kind not in _PAGES | _TEXTS:
            raise ArticleUnreadable(_OTHER_KIND, host=address.name)
        data = _body(answer, address)
        charset = answer.headers.get_content_charset() or ""
    return Page(address, data, kind in _PAGES, charset)


def _refuse_status(status: int, address: Address) -> None:
    if status == http.HTTPStatus.OK:
        return
    sentence = {401: _SIGN_IN, 402: _SIGN_IN, 403: _SIGN_IN, 404: _NO_PAGE, 410: _NO_PAGE}.get(status, _REFUSED)
    raise ArticleUnreadable(sentence, host=address.name, code=status)


def _body(answer: http.client.HTTPResponse, address: Address) -> bytes:
    """What is in the answer, unpacked; refused as soon as it is too much."""
    packed = (answer.getheader("Content-Encoding") or "identity").strip().lower()
    if packed not in {"identity", "gzip", "x-gzip", "deflate"}:
        raise ArticleUnreadable(_BROKEN, host=address.name)
    unpack = None if packed == "identity" else zlib.decompressobj(wbits=47 if "gzip" in packed else 15)
    parts, size = [], 0
    while chunk := answer.read(_CHUNK):
        part = chunk if unpack is None else unpack.decompress(chunk, limits.BYTES + 1)
        size += len(part)
        if size > limits.BYTES or (unpack is not None and unpack.unconsumed_tail):
            raise limits.too_many_bytes(address.name)
        if unpack is not None and unpack.unused_data:
            raise ArticleUnreadable(_BROKEN, host=address.name)  # more behind the end of what was packed
        parts.append(part)
    if answer.length or (unpack is not None and not unpack.eof):
        # Half an article would be taken for all of it.
        raise ArticleUnreadable(_BROKE_OFF, host=address.name)
    return b"".join(parts)


def _left(end: float) -> float:
    """Seconds until the end. Raises TimeoutError where it has come."""
    left = end - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left


class _Timed(io.RawIOBase):
    """Reads from a socket until a moment, however slowly it comes. `http.client` takes it for a socket."""

    def __init__(self, line: socket.socket, end: float) -> None:
        self._line, self._end = line, end

    def makefile(self, mode: str) -> io.BufferedReader:
        """What is read."""
        del mode
        return io.BufferedReader(self)

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, into: memoryview) -> int:  # type: ignore[override]  # the buffer that BufferedReader gives
        """As a socket does."""
        self._line.settimeout(_left(self._end))
        return self._line.recv_into(into)
