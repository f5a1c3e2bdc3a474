"""Files, pastes and streams to articles. Whatever is no article is refused in one sentence."""

from __future__ import annotations

import errno
import re
import stat
from pathlib import Path, PurePath

from crisisdesk.domain.article import Article, Source
from crisisdesk.domain.errors import ArticleUnreadable
from crisisdesk.domain.letters import without_halves
from crisisdesk.exchange import decoding, limits
from crisisdesk.exchange.limits import shown
from crisisdesk.exchange.sidecar import with_sidecar

_PAGES = frozenset({".html", ".htm", ".xhtml"})
_TEXTS = frozenset({".txt", ".text", ".md"})
_OTHERS = {
    ".pdf": "PDF", ".doc": "Word", ".docx": "Word", ".odt": "OpenDocument", ".rtf": "rich text", ".epub": "e-book",
    ".apkg": "Anki", ".zip": "zip", ".csv": "table", ".tsv": "table", ".xls": "table", ".xlsx": "table", ".ods": "table",
    ".json": "JSON", ".jsonl": "JSON",
}  # fmt: skip
_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)


def read_file(path: Path) -> Article:
    """The article in a text file or saved web page, with what its sidecar says. Raises ArticleUnreadable, ArticleTooLarge."""
    return with_sidecar(read_bytes(content(path), name=path.name), path)


def read_bytes(data: bytes, *, name: str, called: str = "", charset: str = "") -> Article:
    """The article in these bytes. `name` tells a page from a text by its ending; without one the content tells. `called` is what
    refusals say instead of it, `charset` what a server says that it is written in."""
    called = called or shown(name)
    if not data:
        raise ArticleUnreadable("{name} is empty.", name=called)
    if len(data) > limits.BYTES:
        raise limits.too_many_bytes(called)
    decoding.refuse_binary(data, name=called)
    ending = PurePath(name).suffix.lower()
    if ending in _OTHERS:
        raise ArticleUnreadable(
            "{name} is meant to be a file of the {kind} kind, not a text or web page.",
            name=called,
            kind=_OTHERS[ending],
        )
    if _is_page(data, ending):
        # trafilatura and lxml take a third of a second to load.
        from crisisdesk.exchange.pages import read_page

        return read_page(data, name=called, charset=charset)
    declared = decoding.CHARSETS.get(charset.lower(), "")
    return _article(decoding.text_of(data, name=called, declared=declared), name=called)


def read_text(text: str, *, title: str = "", origin: str = "") -> Article:
    """The article in a text that was pasted. Offsets count this very text, with its own line ends."""
    plain = without_halves(text)
    if "\0" in plain:
        raise ArticleUnreadable("What was pasted is not text: it holds bytes that no text has.")
    return _article(plain, name="The text", title=title, origin=origin)


def _article(text: str, *, name: str, title: str = "", origin: str = "") -> Article:
    limits.check_text(text, name=name)
    return Article(text=text, title=title.strip(), source=Source(origin=origin))


def _is_page(data: bytes, ending: str) -> bool:
    if ending in _PAGES or ending in _TEXTS:
        return ending in _PAGES
    return _PAGE.match(data[:4096].decode("latin-1").removeprefix("ï»¿")) is not None


def content(path: Path, *, most: int = limits.BYTES) -> bytes:
    """What is in a file, and at most one byte more than allowed. Raises ArticleUnreadable, ArticleTooLarge."""
    _refuse_what_is_no_file(path, most)
    try:
        with path.open("rb") as file:
            # One more than allowed: a file may grow between the look at its size and the reading.
            return file.read(most + 1)
    except OSError as error:
        raise _unopened(path, error) from error


def _refuse_what_is_no_file(path: Path, most: int) -> None:
    try:
        found = path.stat()
    except (OSError, ValueError) as error:
        raise _unopened(path, error) from error
    if stat.S_ISDIR(found.st_mode):
        raise ArticleUnreadable("{name} is a folder, not a file.", name=shown(str(path)))
    # A pipe or a device would be read for ever.
    if not stat.S_ISREG(found.st_mode):
        raise ArticleUnreadable("{name} is not an ordinary file.", name=shown(str(path)))
    if found.st_size > most:
        raise limits.too_many_bytes(shown(path.name))


_REASONS = {
    errno.ENOENT: "there is no such file",
    errno.ENOTDIR: "there is no such file",
    errno.EACCES: "it may not be read by this account",
    errno.EPERM: "it may not be read by this account",
    errno.ELOOP: "it is a link that leads back to itself",
    errno.ENAMETOOLONG: "its name is too long",
}


def _unopened(path: Path, error: OSError | ValueError) -> ArticleUnreadable:
    # ValueError: a name with a zero byte in it.
    code = error.errno if isinstance(error, OSError) else None
    reason = _REASONS.get(code or 0, "the disk or system would not give it")
    return ArticleUnreadable("{name} cannot be opened: {why}.", name=shown(str(path)), why=reason)
