"""Bytes to text. What an article's offsets count is settled here: nothing is cleaned away after decoding."""

from __future__ import annotations

import codecs
import re

from crisisdesk.domain.errors import ArticleUnreadable
from crisisdesk.domain.letters import REPLACED, without_halves

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    # UTF-32 first: its little-endian mark begins with that of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a zip archive"),
    (b"PK\x05\x06", "an empty zip archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    (b"{\\rtf", "a rich text document"),
    (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF87a", "a GIF picture"),
    (b"GIF89a", "a GIF picture"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\x00", "a program"),
    (b"\x1f\x8b\x08", "a gzip archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"SQLite format 3\x00", "a database"),
    (b"OggS", "a sound file"),
    (b"ID3\x03", "a sound file"),
    (b"ID3\x04", "a sound file"),
)
_DOCUMENTS = ((b"word/", "a Word document"), (b"xl/", "an Excel workbook"), (b"ppt/", "a PowerPoint presentation"))
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
# Where two readings of the same bytes are as likely, the first is taken.
_WESTERN = ("cp1252", "latin-1")
_GUESSED = (
    "cp1252", "latin-1", "cp1250", "iso8859-2", "cp1251", "koi8-r", "cp1253", "cp1254", "cp1255", "cp1256",
    "shift_jis", "euc_jp", "gb18030", "big5", "euc_kr",
)  # fmt: skip


# As browsers read them. Python knows more codecs, some of which (punycode) take for ever on long input.
CHARSETS = {
    "utf-8": "utf-8", "utf8": "utf-8", "us-ascii": "cp1252", "ascii": "cp1252", "iso-8859-1": "cp1252", "latin1": "cp1252",
    "windows-1252": "cp1252", "cp1252": "cp1252", "iso-8859-2": "iso8859-2", "iso-8859-5": "iso8859-5",
    "iso-8859-7": "iso8859-7", "iso-8859-9": "cp1254", "iso-8859-15": "iso8859-15", "windows-1250": "cp1250",
    "windows-1251": "cp1251", "windows-1253": "cp1253", "windows-1254": "cp1254", "windows-1255": "cp1255",
    "windows-1256": "cp1256", "windows-1257": "cp1257", "koi8-r": "koi8-r", "koi8-u": "koi8-u",
    "shift_jis": "shift_jis", "euc-jp": "euc_jp", "gb2312": "gb18030", "gbk": "gb18030", "gb18030": "gb18030",
    "big5": "big5", "euc-kr": "euc_kr",
}  # fmt: skip


def text_of(data: bytes, *, name: str, declared: str = "") -> str:
    """The text of these bytes. `declared` is the encoding that a page names for itself, "" for none.

    A mark of byte order decides, then what was declared, then UTF-8, then a guess. Line ends stay as they are.
    Raises ArticleUnreadable for what is no text.
    """
    text = without_halves(_decoded(data, declared))
    if "\0" in text or len(_CONTROL.findall(text)) > len(text) / 20:
        raise ArticleUnreadable("{name} is not a text file: it holds bytes that no text has.", name=name)
    return text


def refuse_binary(data: bytes, *, name: str) -> None:
    """Raises ArticleUnreadable, saying what it is, for bytes that begin like a known kind of file that is no text."""
    for magic, noun in _MAGIC:
        if data.startswith(magic):
            raise ArticleUnreadable(
                "{name} is {what}, not a text or web page.", name=name, what=_document(data) or noun
            )


def _document(data: bytes) -> str:
    if not data.startswith(b"PK"):
        return ""
    # The names of a document's parts stand uncompressed in the archive.
    return next((noun for part, noun in _DOCUMENTS if part in data), "")


def _decoded(data: bytes, declared: str) -> str:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    encoding = _wide(data)
    if encoding:
        return data.decode(encoding, "replace")
    for each in (declared, "utf-8"):
        text = _tried(data, each) if each else None
        if text is not None:
            return text
    return _damaged_utf8(data) or _guessed(data)


def _tried(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _wide(data: bytes) -> str:
    """The name of UTF-16 without a mark, by its zero bytes: every other one in Western text."""
    head = data[:4096]
    even, odd = head[::2].count(0), head[1::2].count(0)
    if odd > 0.3 * len(head) and even < 0.02 * len(head):
        return "utf-16-le"
    return "utf-16-be" if even > 0.3 * len(head) and odd < 0.02 * len(head) else ""


def _damaged_utf8(data: bytes) -> str | None:
    """UTF-8 with a few broken bytes, or cut off in the middle of a character; None where it looks like another encoding."""
    text = data.decode("utf-8", "replace")
    broken = text.count(REPLACED)
    whole = sum(1 for each in text if each > "\x7f") - broken
    if broken == 1 and text.endswith(REPLACED) and len(data) > 1 and data[-1] >= 0xC0:
        return text
    return text if whole > 0 and broken <= whole / 4 else None


def _guessed(data: bytes) -> str:
    text = _tried(data, _WESTERN[0])
    if text is not None and _looks_western(text):
        return text
    return _most_likely(data) or data.decode(_WESTERN[1])


def _looks_western(text: str) -> bool:
    """Few letters beyond ASCII, none of them odd: what English and its neighbours have."""
    beyond = [each for each in text if each > "\x7f"]
    usual = sum(1 for each in beyond if each.isalpha() or each in "‘’“”„‚«»‹›–—…€£§©®°·•™½¼¾º¡¿\xa0\xad")
    return len(beyond) <= len(text) / 8 and usual >= 0.9 * len(beyond)


def _most_likely(data: bytes) -> str | None:
    from charset_normalizer import from_bytes

    # A sample is enough to tell the encoding, and keeps the time bounded.
    best = from_bytes(data[:50_000], cp_isolation=list(_GUESSED), enable_fallback=False).best()
    return None if best is None else data.decode(best.encoding, "replace")
