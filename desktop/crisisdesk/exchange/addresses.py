"""Web addresses: which may be asked for at all, and at which machines they lead to.

Only public machines are asked. A name is looked up once, all that it leads to is checked, and the connection goes to what was
checked, so that a second look-up cannot lead elsewhere.
"""

from __future__ import annotations

import re
import socket
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network
from urllib.parse import quote, urljoin, urlsplit

from crisisdesk.domain.errors import ArticleUnreadable
from crisisdesk.exchange.limits import shown

_PORTS = {"http": 80, "https": 443}
_LONGEST = 2_000
_UNFIT = re.compile(r"[\s\x00-\x1f\x7f\\]")
_BARE = re.compile(r"[^\s/:@]+\.[^\s/:@]+(?:/|$)")
"""An address without its "https://", as people say it."""
_NAT64 = IPv6Network("64:ff9b::/96")
_NOT_GLOBAL = tuple(map(ip_network, ("fec0::/10", "64:ff9b:1::/48", "::/96", "192.0.0.0/24")))
"""Set apart by the registries (RFC 3879, 8215, 4291, 6890), and taken for global by some of the Pythons that we run on."""
_SAFE = "/%:=&?~#+!$,;'@()*[]-._"

_NO_ADDRESS = "This is no web address. One begins with https:// or http://, such as https://example.org/news."
_NOT_PUBLIC = "{host} is this machine or one in a private network. Only public web pages are fetched."
_NOT_FOUND = "{host} cannot be found. Nothing was fetched. Look at the address, and whether this machine is connected."

Ip = IPv4Address | IPv6Address
Allowed = Callable[[Ip], bool]


@dataclass(frozen=True, slots=True)
class Address:
    """A web address, taken apart."""

    scheme: str
    host: str
    """As it is looked up: in ASCII, without brackets."""
    port: int
    target: str
    """Path and query, as they are asked for."""

    @property
    def whole(self) -> str:
        """As one line."""
        return f"{self.scheme}://{self.origin}{self.target}"

    @property
    def origin(self) -> str:
        """Host and port, as the request names them."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def name(self) -> str:
        """How the page is called in a sentence."""
        return shown(self.host)


def parse(text: str) -> Address:
    """An address as somebody typed or pasted it. Raises ArticleUnreadable for what is none, or none of the web."""
    plain = text.strip()
    if len(plain) > _LONGEST or _UNFIT.search(plain):
        raise ArticleUnreadable(_NO_ADDRESS)
    if "://" not in plain and _BARE.match(plain):
        plain = f"https://{plain}"
    try:
        parts = urlsplit(plain)
        port = parts.port
        host = _ascii(parts.hostname or "")
    except (ValueError, UnicodeError) as error:
        raise ArticleUnreadable(_NO_ADDRESS) from error
    if (
        parts.scheme not in _PORTS
        or not plain.lower().startswith(f"{parts.scheme}://")
        or not host
        or "@" in parts.netloc
    ):
        raise ArticleUnreadable(_NO_ADDRESS)
    query = f"?{parts.query}" if parts.query else ""
    target = quote(f"{parts.path or '/'}{query}", safe=_SAFE)
    return Address(parts.scheme, host, _PORTS[parts.scheme] if port is None else port, target)


def _ascii(host: str) -> str:
    """As it is looked up. Raises UnicodeError, also for numbers in disguise, such as in circles."""
    if ":" in host:
        return host
    found = host.encode("idna").decode("ascii").rstrip(".")
    if not host.isascii() and not re.search("[a-z]", found):
        raise UnicodeError
    return found


def onward(address: Address, to: str) -> Address:
    """Where a page sends its visitor. Raises ArticleUnreadable where that is no web address."""
    return parse(urljoin(address.whole, to.strip()))


def is_public(address: Ip) -> bool:
    """Whether it is a machine that anybody may reach, also where one address is wrapped into another."""
    return all(
        each.is_global
        and not each.is_multicast
        and not each.is_unspecified
        and not any(each in net for net in _NOT_GLOBAL if net.version == each.version)
        for each in _wrapped(address)
    )


def find(address: Address, *, allowed: Allowed = is_public) -> tuple[tuple[int, tuple[str, int]], ...]:
    """The machines that the address leads to: socket family and where each listens.

    Raises ArticleUnreadable where there is none, or where any of them is not `allowed`.
    """
    literal = _literal(address.host)
    if literal is not None:
        family = socket.AF_INET if literal.version == 4 else socket.AF_INET6
        found: tuple[tuple[int, tuple[str, int]], ...] = ((family, (str(literal), address.port)),)
    else:
        found = _looked_up(address)
    if not all(allowed(ip_address(ip.partition("%")[0])) for _, (ip, _) in found):
        raise ArticleUnreadable(_NOT_PUBLIC, host=address.name)
    return found


def _literal(host: str) -> Ip | None:
    """The machine that is named by its number, in any of the ways in which systems read one: "127.1", "0x7f000001"."""
    try:
        return ip_address(host)
    except ValueError:
        pass
    try:
        return IPv4Address(socket.inet_aton(host))
    except OSError:
        return None


def _looked_up(address: Address) -> tuple[tuple[int, tuple[str, int]], ...]:
    try:
        told = socket.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError, OverflowError) as error:
        raise ArticleUnreadable(_NOT_FOUND, host=address.name) from error
    return tuple(dict.fromkeys((int(family), (str(where[0]), address.port)) for family, _, _, _, where in told))


def _wrapped(address: Ip) -> tuple[Ip, ...]:
    if isinstance(address, IPv4Address):
        return (address,)
    inner = [address.ipv4_mapped, address.sixtofour, *(address.teredo or ())]
    if address in _NAT64:
        inner.append(IPv4Address(int(address) & 0xFFFF_FFFF))
    if address.ipv4_mapped is not None:
        return (address.ipv4_mapped,)
    return (address, *(each for each in inner if each is not None))
